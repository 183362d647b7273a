/** Cause: A filter answers with ICMP or a reset, which looks like a closed port or a missing route. */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
  errnoName,
  guarded,
  hint,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  openPort,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-port-rejected',
  stage: 'connect',
  who: 'server',
  title: 'A firewall actively refuses the connection',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...MACHINE_THERE,
    sign('probe.turned-away', 'usually', 'a firewall that rejects sends a notice', {
      when: (f) => f.by === 'notice',
    }),
    sign('probe.turned-away', 'sometimes', 'a firewall can answer with a reset', {
      when: (f) => f.by === 'reset',
    }),
    sign('probe.turned-away', 'rarely', 'nothing came from outside', {
      when: (f) => f.by === 'this-machine' || f.by === 'unsent',
    }),
    sign('probe.refusal-time', 'usually', 'a firewall that rejects answers at once', {
      when: (f) => f.ms < 900,
    }),
    sign('probe.route', 'usually', 'the refusal came from outside: this machine has a way there', {
      when: (f) => f.source !== undefined,
    }),
    sign('probe.route', 'never', 'nothing was sent at all', { when: (f) => f.source === undefined }),
    ...ANSWERS_IN_ICMP,
    sign(
      'connect.failed',
      'usually',
      'a filter that rejects with a reset or "port unreachable" looks like a closed port',
      {
        when: (f) => errnoName(f.errno) === 'refused',
      },
    ),
    // A machine that is off, a wrong route and a network that forbids the port say the same.
    sign('connect.failed', 'sometimes', 'a filter that rejects with "prohibited" makes the client say this', {
      when: (f) => ['no-route', 'no-protocol'].includes(errnoName(f.errno)),
    }),
    sign('attempt.address', 'rarely', 'a machine seldom has rules against itself', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('connect.failed', 'sometimes', 'a filter can reject with "network unreachable"', {
      when: (f) => errnoName(f.errno) === 'net-unreachable',
    }),
    sign('connect.failed', 'rarely', 'a filter that rejects answers', {
      when: (f) => !['refused', 'no-route', 'no-protocol', 'net-unreachable'].includes(errnoName(f.errno)),
    }),
    sign('attempt.duration', 'usually', 'an ICMP answer makes Linux try once more after a second', {
      when: (f) => f.seconds >= 0.5 && f.seconds < 4.5,
    }),
    sign('attempt.duration', 'sometimes', 'a reset is believed at once', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.duration', 'never', 'a refusal does not take so long', { when: (f) => f.seconds >= 60 }),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('around.firewall', 'usually', "the server's firewall logged the packet it rejected", {
      when: (f) => !/ingress firewall rule/.test(f.text),
    }),
    sign('server.unit', 'rarely', 'a stopped service refuses by itself', {
      when: (f) => /fail|stop|inactive|dead/i.test(f.state),
    }),
    hint('macos-client', 'sometimes', 'a filter answers any system alike'),
    hint('works-from-server-itself', 'usually', 'sshd runs; the filter stands before it'),
    hint('works-from-other-network', 'sometimes', 'the rule may let in some networks'),
    hint('works-for-others', 'sometimes', 'the rule may let in some sources'),
    hint('after-hardening', 'sometimes', 'a new rule set shut the port'),
    hint('existing-sessions-ok', 'sometimes', 'rules usually spare open connections'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`Someone answered your request to ${failed?.host ?? seen.host ?? 'the server'}, port ${failed?.port ?? seen.port ?? 22}, with a refusal${failed ? t` (${failed.errno})` : []}. A firewall that rejects (rather than drops) does this, on the server or on a router before it. The client cannot see who answered: a port on which nothing listens looks the same.`;
  },
  fix: (seen) => [
    guarded(
      step(
        'server',
        t`Allow TCP port ${seen.port ?? 22} in the rule that rejects it.`,
        reads('sudo nft list ruleset | grep -n reject', 'server'),
        reads('sudo iptables -S | grep -i reject', 'server'),
        ...openPort(seen.port),
      ),
      'keep-session',
      'second-window',
    ),
    step('network', t`If the answer comes from a router on the way, the rule there has to change.`),
    step(
      'client',
      t`If you do not run the server, send its administrator your public address and the exact time.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Capture packets while you try. Does an answer "unreachable" (ICMP) come back, or a reset from another distance (TTL) than the host's other packets?`,
    run: (seen) => `sudo tcpdump -nv -c 5 'icmp or tcp port ${argument(seen.port, '22')}'`,
    effect: 'reads',
    yes: 'a filter refused the connection',
    no: 'a plain reset from the host: nothing listens on that port',
    alsoYes: ['connect-banned', 'connect-rate-limited', 'connect-source-not-allowed'],
  },
  twins: [
    'connect-banned',
    'connect-guest-not-exposed',
    'connect-host-down',
    'connect-local-firewall',
    'connect-macos-local-network',
    'connect-no-route',
    'connect-outbound-port-blocked',
    'connect-wrong-port',
    'server-not-running',
  ],
  cite: [
    'RFC 1122, section 3.2.2.1: destination unreachable',
    'Measured: port-unreachable gives "refused", host and admin prohibited "No route to host", net-unreachable "Network is unreachable"',
  ],
});
