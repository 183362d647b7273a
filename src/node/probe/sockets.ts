/** Names, routes and TCP connections: each asked for once, timed, and never waited for longer than there is time. */

import dgram from 'node:dgram';
import net from 'node:net';
import os from 'node:os';
import type { Carrier } from './conversation.ts';
import { kernelHolds } from './conversation.ts';
import { run } from './programs.ts';
import type { Settings } from './settings.ts';

export interface Found {
  readonly addresses: readonly string[];
  readonly literal: boolean;
  readonly errno?: string;
  readonly ms: number;
}

/**
 * The addresses of a name, in the order in which ssh would try them (getaddrinfo(3)). Another process asks: a look-up in
 * this one cannot be given up, and would keep it alive until the resolver has given up.
 */
export async function lookUp(host: string, family: 'any' | 'inet' | 'inet6', forMs: number): Promise<Found> {
  const begin = performance.now();
  if (net.isIP(host.replace(/%.*/, '')) !== 0) return { addresses: [host], literal: true, ms: 0 };
  const took = (): number => performance.now() - begin;
  const found = (addresses: readonly string[], errno?: string): Found => ({
    addresses,
    literal: false,
    ms: took(),
    ...(errno !== undefined && { errno }),
  });
  const database = family === 'inet' ? 'ahostsv4' : family === 'inet6' ? 'ahostsv6' : 'ahosts';
  const ran = await run('getent', [database, '--', host], forMs);
  if (ran.timedOut) return found([], 'ETIMEDOUT');
  const addresses = ran.out
    .split('\n')
    .map((l) => l.split(/\s/)[0] as string)
    .filter((a) => net.isIP(a) !== 0 && !a.startsWith('::ffff:'));
  if (addresses.length > 0) return found([...new Set(addresses)]);
  // getent does not say why; where there is none, Node asks.
  const asked = await run(process.execPath, ['-e', ASK, host, family], Math.max(1, forMs - took()));
  if (asked.timedOut) return found([], 'ETIMEDOUT');
  try {
    const told = JSON.parse(asked.out) as { readonly addresses: readonly string[]; readonly errno?: string };
    return found([...new Set(told.addresses)], told.errno);
  } catch {
    return found([], 'ENOTFOUND');
  }
}

const ASK = `const [host, family] = process.argv.slice(1);
require('dns').lookup(host, { all: true, verbatim: true, family: { inet: 4, inet6: 6 }[family] || 0 }, (error, list) =>
  console.log(JSON.stringify(error ? { addresses: [], errno: error.code } : { addresses: list.map((a) => a.address) })));`;

/** The address that this machine would send from: a datagram socket that is connected and sends nothing tells. */
export interface Route {
  source?: string;
  errno?: string;
}

export function routeTo(addr: string, port: number): Promise<Route> {
  return new Promise((resolve) => {
    const socket = dgram.createSocket(addr.includes(':') ? 'udp6' : 'udp4');
    const end = (told: Route): void => {
      try {
        socket.close();
      } catch {
        // It was not open.
      }
      resolve(told);
    };
    socket.once('error', (e: NodeJS.ErrnoException) => end({ errno: e.code ?? 'ENETUNREACH' }));
    socket.connect(port, addr, () => {
      try {
        const { address } = socket.address();
        // Without a way there the socket keeps the address of nobody.
        end(/^(0\.0\.0\.0|::)$/.test(address) ? { errno: 'ENETUNREACH' } : { source: address });
      } catch {
        end({ errno: 'ENETUNREACH' });
      }
    });
  });
}

export interface Opened {
  readonly ms: number;
  readonly errno?: string;
  readonly carrier?: Carrier;
  /** The port of this machine. */
  readonly from?: number;
}

/** BindAddress, which may be a name, and BindInterface, as a question about each address. */
export async function sourceBy(
  { bind, device, family }: Settings,
  deadline: number,
): Promise<(addr: string) => string | undefined> {
  if (bind !== undefined) {
    const { addresses } = await lookUp(bind, family, Math.max(1, deadline - performance.now()));
    return (addr) => addresses.find((a) => net.isIP(a) === net.isIP(addr)) ?? addresses[0] ?? bind;
  }
  if (device === undefined) return () => undefined;
  const own = os.networkInterfaces()[device] ?? [];
  return (addr) => own.find((a) => net.isIP(a.address) === net.isIP(addr))?.address ?? device;
}

/** Opens a TCP connection; what stands in its way comes back as an errno. */
export function openTcp(
  addr: string,
  port: number,
  deadline: number,
  bind?: string,
  from?: number,
): Promise<Opened> {
  const begin = performance.now();
  const took = (): number => Math.round((performance.now() - begin) * 100) / 100;
  if (bind !== undefined && net.isIP(bind) === 0) return Promise.resolve({ ms: 0, errno: 'EADDRNOTAVAIL' });
  return new Promise((resolve) => {
    const socket = net.connect({
      host: addr,
      port,
      allowHalfOpen: true,
      noDelay: true,
      ...(bind !== undefined && { localAddress: bind }),
      ...(from !== undefined && { localPort: from }),
    });
    const timer = setTimeout(
      () => {
        socket.destroy();
        resolve({ ms: took(), errno: 'ETIMEDOUT' });
      },
      Math.max(1, deadline - begin),
    );
    socket.once('error', (e: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve({ ms: took(), errno: e.code ?? 'EIO' });
    });
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeAllListeners('error');
      const { localPort } = socket;
      resolve({
        ms: took(),
        carrier: carrierOf(socket),
        ...(localPort !== undefined && { from: localPort }),
      });
    });
  });
}

function carrierOf(socket: net.Socket): Carrier {
  // Kept by the kernel until they are asked for.
  socket.pause();
  const local = socket.localPort;
  const remote = socket.remotePort;
  return {
    write(bytes) {
      if (socket.writable) socket.write(bytes);
    },
    finish() {
      socket.end();
    },
    close() {
      // In order: what is still to be sent goes out before the end.
      socket.end();
      socket.removeAllListeners('data');
      socket.resume();
      setTimeout(() => socket.destroy(), 20).unref();
      socket.unref();
    },
    on({ data, end }) {
      socket.on('data', data);
      socket.once('end', () => end('fin'));
      socket.on('error', () => end('rst'));
      socket.once('close', () => end('fin'));
      socket.resume();
    },
    unconfirmed: () => (local === undefined || remote === undefined ? undefined : kernelHolds(local, remote)),
  };
}
