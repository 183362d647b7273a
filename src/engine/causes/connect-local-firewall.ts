/** Cause: The local packet filter refuses or drops the packet before it leaves. */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
  errnoName,
  hint,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-local-firewall',
  stage: ['connect', 'ident'],
  who: 'client',
  title: 'A firewall on your own machine blocks the outgoing connection',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...MACHINE_THERE,
    sign('probe.turned-away', 'always', 'this machine itself turned the connection away', {
      when: (f) => f.by === 'this-machine' || f.by === 'unsent',
    }),
    sign('probe.turned-away', 'sometimes', 'a local rule can answer with a reset', {
      when: (f) => f.by === 'reset',
    }),
    sign('probe.turned-away', 'rarely', 'the packet left this machine', {
      when: (f) => f.by === 'notice' || f.by === 'nobody',
    }),
    sign('attempt.public-service', 'sometimes', 'such a service is up: your own machine may block the way'),
    ...ANSWERS_IN_ICMP,
    sign('probe.refusal-time', 'usually', 'this machine refuses by itself, at once', {
      when: (f) => f.ms < 900,
    }),
    sign('connect.failed', 'usually', 'your own kernel forbade the connection', {
      when: (f) => ['denied', 'not-permitted'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'usually', 'a rule that rejects on your own machine says "no route" at once', {
      when: (f) => errnoName(f.errno) === 'no-route',
    }),
    sign('connect.failed', 'sometimes', 'a rule on your own machine can also drop or refuse', {
      when: (f) => ['timeout', 'refused'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'rarely', 'a local rule seldom speaks like that', {
      when: (f) =>
        !['denied', 'not-permitted', 'no-route', 'timeout', 'refused'].includes(errnoName(f.errno)),
    }),
    sign('attempt.duration', 'usually', 'it ended at once: nothing was waited for', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.duration', 'sometimes', 'a rule that drops makes ssh wait', {
      when: (f) => f.seconds >= 0.5,
    }),
    sign('ident.closed', 'rarely', 'a security product can take the connection and close it'),
    sign('ident.read-error', 'rarely', 'a security product can reset the connection'),
    sign('sshd.silent', 'always', 'no packet left your machine'),
    sign('end.closed', 'rarely', 'the connection was closed before the login'),
    sign('end.reset', 'rarely', 'the connection was reset before the login'),
    hint('works-for-others', 'usually', 'other machines have no such rule'),
    hint('works-with-other-client', 'sometimes', 'security products allow or block per program'),
    hint('other-app-works', 'sometimes', 'security products allow or block per program'),
    hint('works-on-443', 'sometimes', 'the rule is for port 22'),
    hint('works-from-other-network', 'rarely', 'the rule travels with the machine'),
    hint('windows-client', 'sometimes', 'security products on Windows filter outgoing connections'),
    hint('macos-client', 'sometimes', 'security programs filter by application'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`The connection to ${failed?.host ?? seen.host ?? 'the server'}, port ${failed?.port ?? seen.port ?? 22}, did not get out of your own machine${failed ? t`: ${failed.errno}` : []}, if the error came at once. A firewall or security product there then forbade it, for this program or this port. The server never saw anything, so nothing has to be changed on it.`;
  },
  fix: () => [
    step(
      'client',
      t`Look at the rules for outgoing connections while you try again; the one that counts up is it.`,
      reads('sudo nft list ruleset', 'client'),
      reads('sudo iptables -L OUTPUT -nv', 'client'),
      reads('Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True', 'client', 'windows'),
      reads('sudo pfctl -sr', 'client', 'macos'),
    ),
    step(
      'client',
      t`Allow ssh (or the TCP port you use) for outgoing connections in that rule or in the security product. On a managed machine ask whoever manages it.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Watch for packets to port ${seen.port ?? 22} while you try again from a second window. Does ssh fail although no packet leaves your machine?`,
    run: (seen) => `sudo tcpdump -n -c 3 'tcp port ${argument(seen.port, '22')}'`,
    effect: 'reads',
    yes: 'your own machine blocks it',
    no: 'packets leave: it is blocked further away',
    alsoYes: ['connect-macos-local-network', 'connect-no-route'],
  },
  twins: [
    'connect-macos-local-network',
    'connect-no-route',
    'connect-outbound-port-blocked',
    'connect-port-filtered',
    'connect-port-rejected',
  ],
  cite: [
    'connect(2): EACCES, EPERM',
    'Measured: a local REJECT gives "No route to host" at once with no packet on the wire',
  ],
  folklore: 'a firewall on the client',
});
