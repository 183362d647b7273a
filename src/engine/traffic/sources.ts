/** What each address did, in rows of a fixed length: 84 bytes an address, however often it comes. */

import type { Connection, Outcome } from './connection.ts';
import { OUTCOMES } from './connection.ts';
import { mix } from './intern.ts';
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
/** Two more counts: cut off before the login with answers unread, and no host key type in common. */
const CUT = COUNTED.length;
const KEY_TYPES = CUT + 1;
/** Of each outcome, by its index: where it is counted; -1: not at all. */
const COLUMN = Int8Array.from(OUTCOMES, (o) => (COUNTED as readonly Outcome[]).indexOf(o));
const indexOf = (what: Outcome): number => OUTCOMES.indexOf(what);
const WRONG_PROTOCOL = indexOf('wrong-protocol');
const CLOSED_BEFORE_LOGIN = indexOf('closed-before-login');
const DROPPED_STARTUPS = indexOf('dropped-startups');
const DROPPED_PENALTY = indexOf('dropped-penalty');

/** The fields of a row, each of four bytes. Times are seconds since 1970: good until 2106. */
const F = {
  connections: 0,
  failures: 1,
  since: 2,
  logins: 3,
  dropped: 4,
  first: 5,
  last: 6,
  visit: 7,
  gaps: 8,
  /** Of the gaps, as floating point: the mean, and the sum of squares. */
  mean: 9,
  spread: 10,
  /** 64 bits for the names that it tried. */
  names: 11,
  /** Index of what it sent, plus one. */
  sent: 13,
  /** Place of its first line: the file and the upper half of the byte, and the lower half. */
  place: 14,
  low: 15,
  /** Two bytes for each ending that is counted. */
  endings: 16,
} as const;
const WIDTH = F.endings + 5;
/** Rows lie in pieces of so many: all but the last are full, and none is copied when more come. */
const PIECE_BITS = 9;
const PIECE = 1 << PIECE_BITS;

interface Piece {
  readonly whole: Uint32Array;
  readonly real: Float32Array;
  readonly half: Uint16Array;
}

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
  /** `outcome`: the index of the connection's in OUTCOMES. */
  over(c: Connection, outcome: number): void;
  failed(source: number): void;
  loggedIn(source: number): void;
  /** Failed credentials of this address so far. */
  failures(source: number): number;
  logins(source: number): number;
  /** Whether a connection or a failed login of this address counts. */
  seen(source: number): boolean;
  totals(source: number): SourceTotals;
  count(): number;
}

const NO_TIME = 0xffff_ffff;
const HALF = 2 ** 32;

export function sources(): Sources {
  let count = 0;
  const pieces: Piece[] = [];

  function another(): void {
    const whole = new Uint32Array(PIECE * WIDTH);
    for (let at = 0; at < whole.length; at += WIDTH) {
      whole[at + F.first] = NO_TIME;
      whole[at + F.visit] = NO_TIME;
    }
    const { buffer } = whole;
    pieces.push({ whole, real: new Float32Array(buffer), half: new Uint16Array(buffer) });
  }

  /** The piece of an id, which is made when it is missing. */
  function pieceOf(id: number): Piece {
    if (id >= count) {
      count = id + 1;
      while (pieces.length * PIECE < count) another();
    }
    return pieces[id >> PIECE_BITS] as Piece;
  }
  const rowOf = (id: number): number => (id & (PIECE - 1)) * WIDTH;
  const read = (id: number, field: number): number =>
    id < count ? ((pieces[id >> PIECE_BITS] as Piece).whole[rowOf(id) + field] as number) : 0;

  /** Counts to what is enough to tell which ending prevails. */
  const tick = (half: Uint16Array, at: number): void => {
    if ((half[at] as number) < 0xffff) half[at] = (half[at] as number) + 1;
  };

  return {
    count: () => count,
    failed(source) {
      const { whole } = pieceOf(source);
      const row = rowOf(source);
      whole[row + F.failures] = (whole[row + F.failures] as number) + 1;
      whole[row + F.since] = (whole[row + F.since] as number) + 1;
    },
    loggedIn(source) {
      const { whole } = pieceOf(source);
      const row = rowOf(source);
      whole[row + F.logins] = (whole[row + F.logins] as number) + 1;
      whole[row + F.since] = 0;
    },
    failures: (source) => read(source, F.failures),
    logins: (source) => read(source, F.logins),
    seen: (source) => read(source, F.connections) > 0 || read(source, F.failures) > 0,
    over(c, outcome) {
      const s = c.source;
      if (s < 0) return;
      const { whole, real, half } = pieceOf(s);
      const row = rowOf(s);
      const visits = (whole[row + F.connections] as number) + 1;
      whole[row + F.connections] = visits;
      if (visits === 1) {
        const high = Math.floor(c.byte / HALF);
        whole[row + F.place] = (c.file << 16) | (high & 0xffff);
        whole[row + F.low] = c.byte - high * HALF;
      }
      if (c.user >= 0) {
        const bit = mix(c.user ^ 0x2545f491) & 63;
        const at = row + F.names + (bit >> 5);
        whole[at] = (whole[at] as number) | (1 << (bit & 31));
      }
      if (outcome === WRONG_PROTOCOL && c.ident >= 0 && whole[row + F.sent] === 0)
        whole[row + F.sent] = c.ident + 1;
      if (outcome === DROPPED_STARTUPS || outcome === DROPPED_PENALTY)
        whole[row + F.dropped] = (whole[row + F.dropped] as number) + 1;
      const endings = 2 * (row + F.endings);
      const column = COLUMN[outcome] as number;
      if (column >= 0) tick(half, endings + column);
      if (outcome === CLOSED_BEFORE_LOGIN && c.by === 'network') tick(half, endings + CUT);
      else if (c.cause === 'hostkey-no-common-type') tick(half, endings + KEY_TYPES);
      if (Number.isNaN(c.begin)) return;
      const begin = Math.max(0, Math.floor(c.begin / 1000));
      const end = Math.max(begin, Math.floor(c.end / 1000));
      const first = whole[row + F.first] as number;
      if (first === NO_TIME || begin < first) whole[row + F.first] = begin;
      if (end > (whole[row + F.last] as number)) whole[row + F.last] = end;
      const before = whole[row + F.visit] as number;
      if (before !== NO_TIME && begin >= before) {
        // Welford's running mean and sum of squares.
        const gap = begin - before;
        const n = (whole[row + F.gaps] as number) + 1;
        whole[row + F.gaps] = n;
        const d = gap - (real[row + F.mean] as number);
        real[row + F.mean] = (real[row + F.mean] as number) + d / n;
        real[row + F.spread] = (real[row + F.spread] as number) + d * (gap - (real[row + F.mean] as number));
      }
      whole[row + F.visit] = begin;
    },
    totals(s) {
      const { real, half } = pieceOf(s);
      const row = rowOf(s);
      const of = (field: number): number => read(s, field);
      const ended = (column: number): number => half[2 * (row + F.endings) + column] as number;
      const n = of(F.gaps);
      const average = real[row + F.mean] as number;
      const timed = of(F.first) !== NO_TIME;
      return {
        connections: of(F.connections),
        failures: of(F.failures),
        logins: of(F.logins),
        dropped: of(F.dropped),
        failuresSince: of(F.since),
        users: fromBits(of(F.names), of(F.names + 1)),
        first: timed ? of(F.first) * 1000 : Number.NaN,
        last: timed ? of(F.last) * 1000 : Number.NaN,
        gaps: n,
        every: average * 1000,
        unevenness:
          n < 2 || average <= 0
            ? Number.POSITIVE_INFINITY
            : Math.sqrt((real[row + F.spread] as number) / n) / average,
        sent: of(F.sent) - 1,
        file: of(F.place) >>> 16,
        byte: (of(F.place) & 0xffff) * HALF + of(F.low),
        of: (outcome) => ended(COLUMN[indexOf(outcome)] as number),
        cut: ended(CUT),
        keyTypes: ended(KEY_TYPES),
      };
    },
  };
}
