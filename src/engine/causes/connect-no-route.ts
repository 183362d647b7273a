/**
 * Cause: The kernel or a router knows no way to the address (often a VPN that is down), so the attempt ends
 * at once.
 */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
  errnoName,
  hint,
  NEVER_CAME_THROUGH,
  NOTHING_ARRIVES,
  reads,
  routeTo,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-no-route',
  stage: 'connect',
  who: 'client',
  title: 'Your machine has no route to that network',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...NOTHING_ARRIVES,
    ...STOPPED_ELSEWHERE,
    ...ANSWERS_IN_ICMP,
    sign('probe.route', 'usually', 'this machine has no way there', { when: (f) => f.source === undefined }),
    sign('probe.route', 'usually', 'a router further on has no way there', {
      when: (f) => f.source !== undefined,
    }),
    sign('connect.failed', 'always', 'your kernel or the next router knows no way there', {
      when: (f) => errnoName(f.errno) === 'net-unreachable',
    }),
    sign('connect.failed', 'usually', 'your kernel or a router knows no way to that machine', {
      when: (f) => errnoName(f.errno) === 'no-route',
    }),
    sign('connect.failed', 'sometimes', 'an address that can be no target', {
      when: (f) => errnoName(f.errno) === 'invalid',
    }),
    sign('connect.failed', 'rarely', 'only an odd target leaves your own side without an address', {
      when: (f) => errnoName(f.errno) === 'no-address',
    }),
    sign('connect.failed', 'never', 'the packet found its way, or an answer came', {
      when: (f) => ['refused', 'reset'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'rarely', 'a missing route ends at once', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('attempt.duration', 'usually', 'a missing route is known at once', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.duration', 'sometimes', 'a router further away needs a moment to say so', {
      when: (f) => f.seconds >= 0.5 && f.seconds < 4.5,
    }),
    sign('attempt.duration', 'never', 'a missing route is known at once', { when: (f) => f.seconds >= 10 }),
    sign('sshd.silent', 'always', 'no packet came to the server'),
    hint('macos-client', 'sometimes', 'a missing route looks the same from any system'),
    hint('vpn-on', 'usually', 'the route belongs to the VPN'),
    hint('works-from-other-network', 'usually', 'another network has the route'),
    hint('works-for-others', 'usually', 'their machines have the route'),
    hint('was-working', 'sometimes', 'the VPN or the interface went down'),
    hint('intermittent', 'sometimes', 'the VPN or wireless network comes and goes'),
    hint('container-client', 'sometimes', 'a container can be without a way out'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`Your machine, or the first router, knew no way to ${failed?.host ?? seen.host ?? 'the server'}: ${failed?.errno ?? t`no route`}. The attempt ended there and the server was not reached. Most often the VPN or the interface that leads to that network is down. Firewalls can give the same answer.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Bring up the VPN or network that leads there, then look at the route again.`,
      ...routeTo(argument(seen.host, 'ADDRESS'), 'client'),
      reads('Get-NetRoute | Sort-Object RouteMetric', 'client', 'windows'),
    ),
    step('client', t`If only the IPv6 address is named, your network may lack IPv6: try \`ssh -4\`.`),
    step(
      'network',
      t`If your own route is right, a router on the way lacks one: tell whoever runs that network.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask your kernel for the route to ${seen.host ?? 'the server'}. Does it say "unreachable", or name no usable interface?`,
    run: (seen) => `ip route get ${argument(seen.host, 'ADDRESS')}`,
    effect: 'reads',
    yes: 'the route is missing on your side',
    no: 'the route is there: the answer came from further away',
  },
  twins: [
    'client-command-line',
    'connect-bind-address',
    'connect-host-down',
    'connect-ipv6-broken',
    'connect-local-firewall',
    'connect-macos-local-network',
    'connect-port-rejected',
    'connect-route-wrong',
    'resolve-resolver-down',
  ],
  cite: ['connect(2): ENETUNREACH, EHOSTUNREACH', 'RFC 792: destination unreachable'],
});
