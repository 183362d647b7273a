/**
 * Cause: A wrong prefix length, or a container or VPN network that covers the server's range, sends packets
 * or replies elsewhere.
 */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
  errnoName,
  hint,
  isGuestDevice,
  NEVER_CAME_THROUGH,
  NOTHING_ARRIVES,
  routeTo,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-route-wrong',
  stage: ['connect', 'ident'],
  who: 'client',
  title: 'Packets take a wrong way: netmask, overlapping network or second route',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...NOTHING_ARRIVES,
    sign('probe.route', 'usually', "the way there leads into the network of this machine's own guests", {
      when: (f) => isGuestDevice(f.device ?? ''),
    }),
    sign('probe.route', 'sometimes', 'that there is a way does not make it the right one', {
      when: (f) => f.source !== undefined && !isGuestDevice(f.device ?? ''),
    }),
    ...STOPPED_ELSEWHERE,
    ...ANSWERS_IN_ICMP,
    sign('probe.refusal-time', 'sometimes', 'a router on the wrong way answers at once', {
      when: (f) => f.ms < 900,
    }),
    sign(
      'probe.refusal-time',
      'usually',
      'the machine was looked for in the wrong network, for three seconds',
      {
        when: (f) => f.ms >= 2500 && f.ms < 4000,
      },
    ),
    sign('connect.failed', 'usually', 'packets went where nobody answers, or the answers did', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'usually', 'the machine was looked for in the wrong network', {
      when: (f) => ['no-route', 'host-down'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'rarely', 'somebody answered, seldom the wrong one', {
      when: (f) => !['timeout', 'no-route', 'host-down'].includes(errnoName(f.errno)),
    }),
    sign('attempt.address', 'usually', 'private networks are the ones that overlap', {
      when: (f) => /private|cgnat|link-local/.test(f.sort),
    }),
    sign('attempt.address', 'rarely', 'public addresses seldom overlap', {
      when: (f) => /public/.test(f.sort),
    }),
    sign('attempt.address', 'never', 'loopback needs no route', { when: (f) => /loopback/.test(f.sort) }),
    sign('ident.closed', 'rarely', 'packets of one connection went two ways'),
    sign('ident.read-error', 'rarely', 'packets of one connection went two ways and were reset'),
    sign('sshd.silent', 'usually', 'the packets did not come to the server'),
    sign('end.closed', 'rarely', 'the connection was closed before the login'),
    sign('end.reset', 'rarely', 'the connection was reset before the login'),
    hint('macos-client', 'sometimes', 'a Mac can have two networks as well'),
    hint('vpn-on', 'usually', "a VPN's network covers the server's"),
    hint('container', 'sometimes', "a container network covers the other side's"),
    hint('container-client', 'sometimes', "a container network covers the server's"),
    hint('lan', 'sometimes', 'a wrong netmask matters within local networks'),
    hint('works-from-other-network', 'usually', 'other networks have another route'),
    hint('works-for-others', 'usually', 'their routes are right'),
    hint('after-config-change', 'sometimes', 'an address, a netmask or a network was just set'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`The connection to ${failed?.host ?? seen.host ?? 'the server'} got no usable answer${failed ? t` (${failed.errno})` : []}. Your machine, or the server for its answers, probably sends the packets the wrong way: a VPN or a container network uses the same addresses, or the size of the local network (the netmask) is set wrong. Nobody refused then; the packets were lost.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`See by which interface your machine reaches the address, and compare netmasks on both ends.`,
      ...routeTo(argument(seen.host, 'ADDRESS'), 'client'),
    ),
    step(
      'client',
      t`Correct the prefix length, take the overlapping VPN or container network down, or give it another range (Docker: "default-address-pools" in daemon.json).`,
    ),
    step(
      'server',
      t`Check the way back in the same manner on the server.`,
      ...routeTo(argument(seen.source, 'CLIENT-ADDRESS'), 'server'),
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask your machine for the route to ${seen.host ?? 'the server'}. Does it name a container bridge ("docker0", "br-…"), a VPN or another interface that does not lead to that machine?`,
    run: (seen) => `ip route get ${argument(seen.host, 'ADDRESS')}`,
    effect: 'reads',
    yes: 'a wrong route or netmask',
    no: 'your route is right: ask the server for its route back, or nobody there answers',
    alsoYes: ['connect-no-route'],
  },
  twins: [
    'connect-address-conflict',
    'connect-guest-not-exposed',
    'connect-host-down',
    'connect-no-route',
    'path-port-mapping-dead',
  ],
  cite: ['ip-route(8)', 'RFC 1812, section 5.2.4: longest match'],
  folklore: 'a wrong netmask',
});
