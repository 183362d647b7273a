/** Cause: Nobody answers at that address at all, on any port. */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
  errnoName,
  hint,
  isGuestDevice,
  NEVER_CAME_THROUGH,
  NOTHING_ARRIVES,
  reads,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-host-down',
  stage: 'connect',
  who: 'server',
  title: 'The machine is off or has another address now',
  signs: () => [
    sign('attempt.listening', 'rarely', 'by the log of its sshd the machine is up'),
    ...NEVER_CAME_THROUGH,
    ...NOTHING_ARRIVES,
    ...STOPPED_ELSEWHERE,
    sign(
      'probe.route',
      'rarely',
      "what is not there in a network of this machine's own guests was looked for in the wrong one",
      {
        when: (f) => isGuestDevice(f.device ?? ''),
      },
    ),
    sign('probe.route', 'usually', 'the way there is known', {
      when: (f) => f.source !== undefined && !isGuestDevice(f.device ?? ''),
    }),
    ...ANSWERS_IN_ICMP,
    sign(
      'probe.refusal-time',
      'usually',
      'nobody in the network knows that machine: looking for it takes three seconds',
      { when: (f) => f.ms >= 2500 && f.ms < 4000 },
    ),
    sign('probe.refusal-time', 'rarely', 'a machine that is off does not answer at once', {
      when: (f) => f.ms < 900,
    }),
    sign('connect.failed', 'usually', 'nobody answered at that address until the client gave up', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign(
      'connect.failed',
      'usually',
      'the last router (or your own machine) got no answer from that address',
      {
        when: (f) => ['no-route', 'host-down'].includes(errnoName(f.errno)),
      },
    ),
    sign('connect.failed', 'never', 'a machine that refuses is running', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'a missing network is another fault than a missing machine', {
      when: (f) => !['timeout', 'no-route', 'host-down', 'refused'].includes(errnoName(f.errno)),
    }),
    sign('attempt.duration', 'rarely', 'waiting for a machine that is off takes seconds', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.hang', 'sometimes', 'the run was stopped while it still waited'),
    sign('sshd.silent', 'always', 'a machine that is off logs nothing'),
    sign('around.firewall', 'never', 'a log line of its firewall shows that the machine is up'),
    hint('macos-client', 'sometimes', 'a machine that is off looks the same from any system'),
    hint('was-working', 'usually', 'the machine ran before'),
    hint('after-reboot', 'sometimes', 'it did not come up again'),
    hint('all-users-fail', 'usually', 'it is off for everybody'),
    hint('existing-sessions-ok', 'never', 'open sessions show that the machine is up'),
    hint('works-from-other-network', 'rarely', 'a machine that is off is off from everywhere'),
    hint('works-for-others', 'never', 'a machine that is off is off for everybody'),
    hint('cloud-vm', 'sometimes', 'a stopped cloud machine often gets a new public address'),
    hint('self-heals', 'sometimes', 'a machine that sleeps wakes up'),
    hint('lan', 'usually', 'a machine that is off does not answer on its own network'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`Your machine called ${failed?.host ?? seen.host ?? 'the server'}, port ${failed?.port ?? seen.port ?? 22}, and no answer came${failed ? t` (${failed.errno})` : []}. Nobody refused; the connection never began, and your own ssh gave up. The machine may be off, asleep, not connected, or it has another address now. From here that looks the same as a firewall which drops your packets.`;
  },
  fix: (seen) => [
    step(
      'server',
      t`Look at the power state and the present address in the console, at the hypervisor or on the machine itself; start it, or connect to the new address.`,
    ),
    step(
      'client',
      t`On the same network, see whether the address answers at all.`,
      reads(
        `ping -c 3 ${argument(seen.host, 'HOST')}; ip neigh show ${argument(seen.host, 'ADDRESS')}`,
        'client',
      ),
      reads(`ping ${argument(seen.host, 'HOST')}`, 'client', 'windows'),
    ),
    step(
      'server',
      t`To keep this from coming back, give the machine a fixed address (a DHCP reservation, a static public address at the provider).`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look at the machine in its console (or ask its administrator). Is it off, or is its address now another than the one that ${seen.host ?? 'the server'} leads to?`,
    effect: 'reads',
    yes: 'the machine is down or lives at another address',
    no: 'the machine is up at that address: something on the way drops your packets',
    alsoYes: ['resolve-wrong-address'],
  },
  twins: [
    'connect-cloud-firewall',
    'connect-macos-local-network',
    'connect-no-route',
    'connect-port-filtered',
    'connect-port-rejected',
    'connect-route-wrong',
  ],
  cite: [
    'connect(2): ETIMEDOUT, EHOSTUNREACH',
    'OpenSSH sshconnect.c, ssh_connect_direct()',
    'Measured: no ARP answer gives "No route to host" after about 3 seconds',
  ],
});
