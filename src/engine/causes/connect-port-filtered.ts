/** Cause: SYN packets get no answer at all, so the client waits until it times out. */

import {
  argument,
  cause,
  errnoName,
  guarded,
  hint,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  openPort,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-port-filtered',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'A firewall in front of the server drops your packets',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...STOPPED_ELSEWHERE,
    ...MACHINE_THERE,
    sign('probe.ports', 'usually', 'other ports of that machine answer', {
      when: (f) => f.ssh === undefined && f.open + f.refused > 0,
    }),
    sign('connect.failed', 'always', 'no answer of any kind came until the client gave up', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'never', 'a filter that drops does not answer', {
      when: (f) => errnoName(f.errno) !== 'timeout',
    }),
    sign('attempt.hang', 'sometimes', 'the run was stopped while it still waited for TCP'),
    sign('attempt.duration', 'never', 'waiting for an answer that never comes takes long', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('ident.closed', 'never', 'the connection was accepted: nothing dropped it'),
    sign('ident.read-error', 'never', 'the connection was accepted: nothing dropped it'),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('around.firewall', 'usually', "the server's firewall logged the packet it dropped", {
      when: (f) => !/ingress firewall rule/.test(f.text),
    }),
    sign('end.closed', 'never', 'the connection was closed before the login'),
    sign('end.reset', 'never', 'the connection was reset before the login'),
    hint('works-from-server-itself', 'usually', 'connections from the machine itself do not pass the filter'),
    hint('works-from-other-network', 'sometimes', 'the rule may let in some networks'),
    hint('after-hardening', 'usually', 'a new rule set shut the port'),
    hint('after-reboot', 'sometimes', 'a rule that was set by hand is gone after a reboot'),
    hint('first-time', 'usually', 'the port was never opened'),
    hint('existing-sessions-ok', 'sometimes', 'rules usually spare open connections'),
    hint('internet-exposed', 'rarely', 'the port is known to be open to all'),
    hint('lan', 'sometimes', 'the firewall of the machine itself drops'),
    hint('cloud-vm', 'sometimes', 'a firewall in front of the machine is the rule there'),
    hint('was-working', 'sometimes', 'a rule was added'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`Your machine asked ${failed?.host ?? seen.host ?? 'the server'}, port ${failed?.port ?? seen.port ?? 22}, for a connection and got no answer at all, neither yes nor no${failed ? t` (${failed.errno})` : []}. A running machine with a closed port would refuse at once. So something swallows the packets, most often a firewall on the server or in front of it, or the machine is not there.`;
  },
  fix: (seen) => [
    guarded(
      step(
        'server',
        t`Open TCP port ${seen.port ?? 22} for the address you come from, in the firewall of the machine and in any firewall in front of it.`,
        ...openPort(seen.port),
      ),
      'keep-session',
      'second-window',
    ),
    step(
      'client',
      t`If you do not run the server, tell its administrator your public address and the time of the try, and ask whether the packet arrived.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Capture on the server while the client tries. Does its request to port ${seen.port ?? 22} arrive, with no answer going out?`,
    run: (seen) => `sudo tcpdump -n -c 5 'tcp port ${argument(seen.port, '22')}'`,
    effect: 'reads',
    yes: 'the packet arrives and the server itself drops it',
    no: 'the packet never arrives: a filter or a route on the way',
    alsoYes: ['accept-listener-stuck', 'connect-banned', 'connect-rate-limited'],
  },
  twins: [
    'accept-listener-stuck',
    'connect-banned',
    'connect-cloud-firewall',
    'connect-guest-not-exposed',
    'connect-host-down',
    'connect-ipv6-broken',
    'connect-local-firewall',
    'connect-outbound-port-blocked',
    'connect-rate-limited',
    'connect-source-not-allowed',
    'connect-wrong-port',
    'path-source-port-filtered',
  ],
  cite: [
    'connect(2): ETIMEDOUT',
    'OpenSSH sshconnect.c, ssh_connect_direct()',
    'Measured: DROP, a dead host and a full accept queue give the same "Connection timed out"',
  ],
  folklore: 'a firewall that blocks port 22',
});
