/** What each address did, in columns: some eighty bytes an address, however often it comes. */

import type { Connection, Outcome } from './connection.ts';
import { grown, mix } from './intern.ts';
import { fromBits } from './sketch.ts';

/** Endings that are counted per address, to tell what sort of visitor it is. */
const COUNTED = [
  'no-identification',
  'wrong-protocol',
  'no-common-algorithm',
  'closed-before-login',
  'grace-timeout',
  'login-failed',
  'server-fault',
] as const satisfies readonly Outcome[];
const COLUMN = new Map<Outcome, number>(COUNTED.map((o, i) => [o, i]));
/** Two more columns: cut off before the login with answers unread, and no host key type in common. */
const CUT = COUNTED.length;
const KEY_TYPES = CUT + 1;
const WIDTH = KEY_TYPES + 1;

export interface SourceTotals {
  readonly connections: number;
  readonly failures: number;
  readonly logins: number;
  readonly dropped: number;
  /** Failed credentials since its last login; all, when it has none. */
  readonly failuresSince: number;
  /** About how many names it tried. */
  readonly users: number;
  /** Milliseconds since 1970, to the second; NaN without stamps. */
  readonly first: number;
  readonly last: number;
  /** Visits of which the distance to the one before is known, its mean in milliseconds, and its deviation over the mean. */
  readonly gaps: number;
  readonly every: number;
  readonly unevenness: number;
  /** Index of the text that it sent instead of an identification string; -1. */
  readonly sent: number;
  readonly file: number;
  readonly byte: number;
  of(outcome: (typeof COUNTED)[number]): number;
  /** Connections that it cut off before a login while sshd's answer was still unread. */
  readonly cut: number;
  /** Connections without a host key type in common. */
  readonly keyTypes: number;
}

export interface Sources {
  over(c: Connection): void;
  failed(source: number): void;
  loggedIn(source: number): void;
  /** Failed credentials of this address so far. */
  failures(source: number): number;
  logins(source: number): number;
  totals(source: number): SourceTotals;
  readonly count: number;
}

const NO_TIME = 0xffff_ffff;

export function sources(): Sources {
  let count = 0;
  let connections = new Uint32Array(0);
  let failures = new Uint32Array(0);
  let since = new Uint32Array(0);
  let logins = new Uint32Array(0);
  let dropped = new Uint32Array(0);
  // Seconds since 1970: good until 2106.
  let first = new Uint32Array(0);
  let last = new Uint32Array(0);
  let visit = new Uint32Array(0);
  let gaps = new Uint32Array(0);
  let mean = new Float32Array(0);
  let spread = new Float32Array(0);
  let names = new Uint32Array(0);
  let sent = new Int32Array(0);
  let file = new Uint16Array(0);
  let byte = new Float64Array(0);
  let endings = new Uint16Array(0);

  /** Makes room for ids up to this one. */
  function reach(id: number): void {
    if (id < count) return;
    if (id >= connections.length) {
      connections = grown(connections, id + 1);
      const size = connections.length;
      failures = grown(failures, size);
      since = grown(since, size);
      logins = grown(logins, size);
      dropped = grown(dropped, size);
      first = grown(first, size);
      last = grown(last, size);
      visit = grown(visit, size);
      gaps = grown(gaps, size);
      mean = grown(mean, size);
      spread = grown(spread, size);
      names = grown(names, 2 * size);
      sent = grown(sent, size);
      file = grown(file, size);
      byte = grown(byte, size);
      endings = grown(endings, WIDTH * size);
    }
    for (let i = count; i <= id; i++) {
      first[i] = NO_TIME;
      visit[i] = NO_TIME;
      sent[i] = -1;
    }
    count = id + 1;
  }

  /** Counts to what is enough to tell which ending prevails. */
  const tick = (at: number): void => {
    if ((endings[at] as number) < 0xffff) endings[at] = (endings[at] as number) + 1;
  };

  return {
    get count() {
      return count;
    },
    failed(source) {
      reach(source);
      failures[source] = (failures[source] as number) + 1;
      since[source] = (since[source] as number) + 1;
    },
    loggedIn(source) {
      reach(source);
      logins[source] = (logins[source] as number) + 1;
      since[source] = 0;
    },
    failures: (source) => (source < count ? (failures[source] as number) : 0),
    logins: (source) => (source < count ? (logins[source] as number) : 0),
    over(c) {
      const s = c.source;
      if (s < 0) return;
      reach(s);
      const visits = (connections[s] as number) + 1;
      connections[s] = visits;
      if (visits === 1) {
        file[s] = c.file;
        byte[s] = c.byte;
      }
      if (c.user >= 0) {
        const bit = mix(c.user ^ 0x2545f491) & 63;
        const at = 2 * s + (bit >> 5);
        names[at] = ((names[at] as number) | (1 << (bit & 31))) >>> 0;
      }
      if (c.ident >= 0 && (sent[s] as number) < 0 && c.outcome === 'wrong-protocol') sent[s] = c.ident;
      if (c.outcome === 'dropped-startups' || c.outcome === 'dropped-penalty')
        dropped[s] = (dropped[s] as number) + 1;
      const column = COLUMN.get(c.outcome);
      if (column !== undefined) tick(s * WIDTH + column);
      if (c.outcome === 'closed-before-login' && c.by === 'network') tick(s * WIDTH + CUT);
      else if (c.cause === 'hostkey-no-common-type') tick(s * WIDTH + KEY_TYPES);
      if (Number.isNaN(c.begin)) return;
      const begin = Math.max(0, Math.floor(c.begin / 1000));
      const end = Math.max(begin, Math.floor(c.end / 1000));
      if (first[s] === NO_TIME || begin < (first[s] as number)) first[s] = begin;
      if (end > (last[s] as number)) last[s] = end;
      const before = visit[s] as number;
      if (before !== NO_TIME && begin >= before) {
        // Welford's running mean and sum of squares.
        const gap = begin - before;
        const n = (gaps[s] as number) + 1;
        gaps[s] = n;
        const d = gap - (mean[s] as number);
        mean[s] = (mean[s] as number) + d / n;
        spread[s] = (spread[s] as number) + d * (gap - (mean[s] as number));
      }
      visit[s] = begin;
    },
    totals(s) {
      const n = gaps[s] as number;
      const average = mean[s] as number;
      return {
        connections: connections[s] as number,
        failures: failures[s] as number,
        logins: logins[s] as number,
        dropped: dropped[s] as number,
        failuresSince: since[s] as number,
        users: fromBits(names[2 * s] as number, names[2 * s + 1] as number),
        first: first[s] === NO_TIME ? Number.NaN : (first[s] as number) * 1000,
        last: first[s] === NO_TIME ? Number.NaN : (last[s] as number) * 1000,
        gaps: n,
        every: average * 1000,
        unevenness:
          n < 2 || average <= 0 ? Number.POSITIVE_INFINITY : Math.sqrt((spread[s] as number) / n) / average,
        sent: sent[s] as number,
        file: file[s] as number,
        byte: byte[s] as number,
        of: (outcome) => endings[s * WIDTH + (COLUMN.get(outcome) as number)] as number,
        cut: endings[s * WIDTH + CUT] as number,
        keyTypes: endings[s * WIDTH + KEY_TYPES] as number,
      };
    },
  };
}
