/** What a probe says where no connection came about: the way there, the neighbour, what the kernel counted, what lies beside the port. */

import type { Said, Say } from './said.ts';
import type {
  BesideLayer,
  BesideResult,
  KernelLayer,
  NeighbourLayer,
  RouteLayer,
  TcpLayer,
  Transcript,
} from './transcript.ts';

export function routeSaid({ addr, source, device, direct, errno }: RouteLayer, say: Say): Said {
  const own = direct && device !== undefined ? device : undefined;
  return [
    say(
      'probe.route',
      { addr, ...(source !== undefined && { source }), ...(own !== undefined && { device: own }) },
      source === undefined
        ? `this machine has no way to ${addr} (${errno ?? 'no source address'})`
        : `this machine would send to ${addr} from ${source}${own === undefined ? '' : `: it lies in the network of its own interface ${own}`}`,
    ),
  ];
}

/** Looking for a neighbour in vain ends in a notice that the kernel makes for itself, after about three seconds. */
const AT_ONCE_MS = 900;
/** The first packet is repeated after a second (RFC 6298, 2.1). */
const REPEATED_MS = 1200;
/** By then it was repeated twice at least. */
const SOME_MS = 3500;

export function kernelSaid(l: KernelLayer, t: Transcript, say: Say): Said {
  const tried = t.layers.filter((x): x is TcpLayer => x.layer === 'tcp');
  const [tcp] = tried;
  // Of several connections at a time nothing tells which of them was counted.
  if (tried.length !== 1 || tcp?.errno === undefined) return [];
  const { errno, ms } = tcp;
  if (errno === 'ETIMEDOUT' && ms < REPEATED_MS) return [];
  if (errno === 'ETIMEDOUT')
    // One alone may be another program's.
    return l.unsent > (ms < SOME_MS ? 0 : 1)
      ? [
          say(
            'probe.turned-away',
            { by: 'unsent' },
            'this machine did not let the repeats of the first packet out',
          ),
        ]
      : [
          say(
            'probe.turned-away',
            { by: 'nobody' },
            'the first packet and its repeats left this machine; nothing came back',
          ),
        ];
  if (l.noticesOut > 0 && ms < AT_ONCE_MS)
    return [
      say(
        'probe.turned-away',
        { by: 'this-machine' },
        'the notice that it is unreachable was made by this machine itself',
      ),
    ];
  if (l.noticesOut > 0) return [];
  if (l.noticesIn > 0)
    return [say('probe.turned-away', { by: 'notice' }, 'a notice (ICMP "unreachable") came from outside')];
  return errno === 'ECONNREFUSED'
    ? [say('probe.turned-away', { by: 'reset' }, 'the answer was a plain reset, not a notice of ICMP')]
    : [];
}

export function neighbourSaid({ addr, there }: NeighbourLayer, say: Say): Said {
  return [
    say(
      'probe.neighbour',
      { addr, there },
      there
        ? `a machine with the address ${addr} is there: it told its hardware address`
        : `no machine in this network says that it has the address ${addr}`,
    ),
  ];
}

const GOT: { readonly [result in BesideResult]: string } = {
  open: 'was answered',
  refused: 'was refused at once',
  unreachable: 'was answered with "unreachable"',
  silent: 'got no answer',
};

export function besideSaid({ addr, lowPort, datagram }: BesideLayer, port: number, say: Say): Said {
  return [
    // That it made no difference is what nearly every fault shows.
    ...(lowPort === 'open'
      ? [say('probe.low-port', {}, `a connection to ${addr} port ${port} from a lower source port opened`)]
      : []),
    say('probe.datagram', { got: datagram }, `a datagram to an unused port of ${addr} ${GOT[datagram]}`),
  ];
}
