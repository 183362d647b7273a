/** Where no connection opened: what lies beside it. Other ports, a lower source port, a datagram as traceroute(8) sends one. */

import { randomInt } from 'node:crypto';
import dgram from 'node:dgram';
import type { BesideLayer, BesideResult, PortsLayer } from '../../engine/index.ts';
import type { Opened } from './sockets.ts';
import { openTcp } from './sockets.ts';

/** One that is open in most places and one that hardly anything uses (of traceroute(8)): so a rule for one port shows. */
const OTHERS = [443, 33434] as const;
const UNUSED = 33434;
/** Source ports that no system chooses by itself (RFC 6056; Linux begins at 32768, others at 49152). */
const LOW = [20_000, 30_000] as const;
const WAIT_MS = 1200;
/** As long as the kernel waits before it repeats the first packet of a connection. */
const AGAIN_MS = 1000;

/** As many connections as this takes. */
export const BESIDE_CONNECTIONS = OTHERS.length + 1;

export async function lookBeside(
  addr: string,
  port: number,
  until: number,
  bind: string | undefined,
  /** The answer so far was a notice of ICMP. Systems send one a second: what comes at once would get none. */
  oneByOne: boolean,
): Promise<readonly [PortsLayer, BesideLayer]> {
  const soon = (): number => Math.min(until, performance.now() + WAIT_MS);
  const to = async (other: number): Promise<PortsLayer['ports'][number]> => ({
    port: other,
    found: (await result(openTcp(addr, other, soon(), bind))) ?? 'silent',
  });
  const datagram = sendDatagram(addr, soon());
  if (oneByOne) await datagram;
  const low = oneByOne ? undefined : result(openTcp(addr, port, soon(), bind, randomInt(...LOW)));
  const found: PortsLayer['ports'][number][] = [];
  const others = OTHERS.filter((p) => p !== port);
  if (oneByOne) for (const other of others) found.push(await to(other));
  else found.push(...(await Promise.all(others.map(to))));
  const lowPort = await low;
  return [
    { layer: 'ports', ports: found },
    { layer: 'beside', addr, ...(lowPort !== undefined && { lowPort }), datagram: await datagram },
  ];
}

/** undefined: it was not tried, since that source port was taken. */
async function result(opening: Promise<Opened>): Promise<BesideResult | undefined> {
  const { carrier, errno } = await opening;
  carrier?.close();
  if (carrier) return 'open';
  return errno === 'EADDRINUSE' || errno === 'EADDRNOTAVAIL' ? undefined : named(errno);
}

const named = (errno: string | undefined): BesideResult =>
  errno === 'ECONNREFUSED' || errno === 'ECONNRESET'
    ? 'refused'
    : errno === 'ETIMEDOUT'
      ? 'silent'
      : 'unreachable';

/** A machine answers a datagram to a port that nobody uses with a notice, which comes back as an error of the socket. */
function sendDatagram(addr: string, deadline: number): Promise<BesideResult> {
  return new Promise((resolve) => {
    const socket = dgram.createSocket(addr.includes(':') ? 'udp6' : 'udp4');
    const timer = setTimeout(() => end('silent'), Math.max(1, deadline - performance.now()));
    const end = (got: BesideResult): void => {
      clearTimeout(timer);
      clearTimeout(again);
      socket.removeAllListeners();
      socket.on('error', () => {});
      try {
        socket.close();
      } catch {
        // It was not open.
      }
      resolve(got);
    };
    socket.once('error', (e: NodeJS.ErrnoException) => end(named(e.code)));
    socket.once('message', () => end('open'));
    const send = (): void => {
      try {
        socket.send('sshwhy');
      } catch {
        // There is no way to it.
        end('unreachable');
      }
    };
    const again = setTimeout(send, AGAIN_MS);
    socket.connect(UNUSED, addr, send);
  });
}
