/** Which releases of OpenSSH can have written the lines of a host: by kinds that came or went with one. */

import { eventOf } from './effects.ts';
import type { EventKind } from './records.ts';

/** Kind, first and last release that writes it (sshd.c, kex.c, packet.c, srclimit.c of the tags); releases as 8.4 = 804. */
const RANGES: readonly (readonly [EventKind, number, number])[] = [
  ['ident.not-received', 0, 709],
  ['ident.closed', 800, 9999],
  ['ident.failed', 803, 9999],
  ['sshd.throttle-begin', 804, 909],
  ['sshd.throttle-in', 804, 909],
  ['sshd.throttle-end', 804, 909],
  ['sshd.drop-penalty', 908, 9999],
  ['sshd.penalty', 908, 9999],
  ['sshd.drops-unlogged', 1000, 9999],
];

/** The bit of each event's range; 0 for those that every release writes. */
export const RANGE_BIT = new Uint16Array(256);
RANGES.forEach(([kind], i) => {
  RANGE_BIT[eventOf(kind)] = 1 << i;
});

/** The releases that fit all that was seen, in words; undefined when nothing tells, or no one release does. */
export function releaseOf(seen: number): string | undefined {
  let since = 0;
  let until = 9999;
  RANGES.forEach(([, from, to], i) => {
    if ((seen & (1 << i)) === 0) return;
    since = Math.max(since, from);
    until = Math.min(until, to);
  });
  if (since > until || (since === 0 && until === 9999)) return undefined;
  const name = (n: number): string => `${Math.floor(n / 100)}.${n % 100}`;
  if (until === 9999) return `${name(since)} or later`;
  return since === 0 ? `${name(until)} or earlier` : `${name(since)} to ${name(until)}`;
}
