/** Targets in a network of this machine's own: which interface leads there, and whether a machine with that address told its hardware address. */

import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import { run } from './programs.ts';

const ASK_MS = 500;

/** The interface that has this source address, and whether the target lies in its network. */
export function networkOf(addr: string, source: string): { device?: string; direct?: boolean } {
  const family = addr.includes(':') ? 'ipv6' : 'ipv4';
  for (const [device, entries] of Object.entries(os.networkInterfaces()))
    for (const e of entries ?? []) {
      const bits = Number(e.cidr?.split('/')[1]);
      if (e.address !== source || !Number.isInteger(bits)) continue;
      const own = new net.BlockList();
      own.addSubnet(e.address, bits, family);
      return { device, ...(own.check(addr.replace(/%.*/, ''), family) && { direct: true }) };
    }
  return {};
}

/** undefined: the system does not say. */
export async function isNeighbour(addr: string, deadline: number): Promise<boolean | undefined> {
  if (process.platform === 'linux' && net.isIPv4(addr)) return inTable(addr);
  const left = Math.min(ASK_MS, deadline - performance.now());
  if (left < 20) return undefined;
  const bare = addr.replace(/%.*/, '');
  const [program, ...words] = COMMANDS[process.platform === 'linux' ? 'linux' : 'other'](bare);
  return toldBy((await run(program, words, left)).out, bare);
}

const COMMANDS = {
  linux: (addr: string): [string, ...string[]] => ['ip', 'neigh', 'show', addr],
  // macOS, the BSDs and Windows; of IPv6 the last two have other tools.
  other: (addr: string): [string, ...string[]] =>
    net.isIPv4(addr) ? ['arp', process.platform === 'win32' ? '-a' : '-n', addr] : ['ndp', '-n', addr],
};

/** The kernel's own list (proc(5)): a flag of 0 where it asked and nobody answered. */
function inTable(addr: string): boolean | undefined {
  try {
    const line = fs
      .readFileSync('/proc/net/arp', 'latin1')
      .split('\n')
      .find((l) => l.split(/\s+/)[0] === addr);
    return line === undefined ? undefined : line.split(/\s+/)[2] !== '0x0';
  } catch {
    return undefined;
  }
}

/** What `ip neigh`, `arp` or `ndp` print of it. */
export function toldBy(out: string, addr: string): boolean | undefined {
  const line = out.split('\n').find((l) => l.includes(addr));
  if (line === undefined) return undefined;
  if (/FAILED|INCOMPLETE|\(?incomplete\)?/i.test(line)) return false;
  return /\b[0-9a-f]{1,2}([:-][0-9a-f]{1,2}){5}\b/i.test(line) ? true : undefined;
}
