/**
 * Which wording reads a message, on bytes: what the matcher of `wording.ts` would choose, wherever that can be told without
 * weighing doubts. Where a fit of another wording casts doubt on a field, the slow path is to judge.
 */

import type { Table } from '../../wording.ts';
import type { Beginnings } from './beginnings.ts';
import { beginnings } from './beginnings.ts';
import type { Fitting } from './fitting.ts';
import { FITS_TWICE, fitting, MOST_FITS, MOST_HOLES, NO_FIT } from './fitting.ts';
import { overlap, PLAIN, rowOf } from './rivals.ts';
import type { Storage } from './storage.ts';

/** The slow path is to read it. */
const ASK_READER = -1;
/** No wording of any side reads it. */
export const UNREAD = -2;

export interface Reading {
  /** The wording that reads bytes[s, e), or one of the above. */
  read(bytes: Uint8Array, s: number, e: number): number;
  /** At 0: where the spans of that wording's holes begin in `fits.begins` and `fits.ends`. */
  readonly spans: Int32Array;
  readonly fits: Fitting;
  readonly starts: Beginnings;
  /** How often each wording was chosen. */
  readonly hits: Uint32Array;
  /** The rivals of wording w where its open holes hold only names: their place in `pool` plus one, at 2 * w, and their number. */
  readonly rivals: { readonly plain: Uint16Array; readonly any: Uint16Array; readonly pool: Uint16Array };
}

/** So many rivals have a place that a kernel finds; lists beyond are kept aside. */
const MOST_RIVALS = 1 << 15;

export function reading(table: Table, storage: Storage): Reading {
  const n = table.texts.length;
  const fits = fitting(table, storage);
  const { fit, begins, ends, weight, holeCount, firstOpen } = fits;
  const starts = beginnings(table, storage);
  const { side, order, bucketOf, buckets, shortOwn, shortTheirs, startsWithHole, ownNeedles, theirNeedles } =
    starts;
  const plainRivals: (Uint16Array | undefined)[] = new Array(n);
  const anyRivals: (Uint16Array | undefined)[] = new Array(n);
  const rivals = { plain: storage.u16(2 * n), any: storage.u16(2 * n), pool: storage.u16(MOST_RIVALS) };
  let rivalsEnd = 0;
  const hits = storage.u32(n);

  const found = new Int32Array(MOST_FITS);
  let count = 0;
  let twice = 0;
  const spans = new Int32Array(1);

  /** The bucket of the first four bytes, its wordings taken apart; -1 for none. */
  function bucketAt(bytes: Uint8Array, s: number): number {
    const b = bucketOf(bytes, s);
    if (b >= 0 && buckets.ready[b] === 0) {
      const own = ownOf(b);
      own.forEach(fits.compiled);
      // What says more is tried first.
      own.sort((x, y) => (outranks(x, y) ? -1 : 1));
      buckets.ready[b] = 1;
    }
    return b;
  }

  const ownOf = (b: number): Uint16Array => {
    const from = buckets.from[b] as number;
    return buckets.list.subarray(from, from + (buckets.own[b] as number));
  };

  /** Whether `a` is chosen before `b` where both fit. */
  function outranks(a: number, b: number): boolean {
    const d = (weight[a] as number) - (weight[b] as number);
    if (d !== 0) return d > 0;
    const p = (side[a] as number) - (side[b] as number);
    return p !== 0 ? p > 0 : (order[a] as number) < (order[b] as number);
  }

  const hasPeer = (w: number): boolean => fits.compiled(w).holes.some((h) => h.open === 'peer');

  /**
   * Wordings that may fit texts of `w` and would change what is said of them: chosen before it, or with text of the other
   * side that could hold its fields. `plain`: texts whose open holes hold only names.
   */
  function rivalsOf(w: number, plain: boolean): Uint16Array {
    const lists = plain ? plainRivals : anyRivals;
    const known = lists[w];
    if (known) return known;
    const c = fits.compiled(w);
    const row = rowOf(c, plain);
    const text = table.texts[w] as string;
    const found: number[] = [];
    const look = (o: number): void => {
      if (o === w) return;
      const other = fits.compiled(o);
      if (!hasPeer(o) && outranks(w, o)) return;
      if (overlap(row, rowOf(other, false))) found.push(o);
    };
    const b = bucketOf(
      Uint8Array.from(text.slice(0, 4), (x) => x.charCodeAt(0)),
      0,
    );
    if (b >= 0) ownOf(b).forEach(look);
    for (const o of shortOwn) if ((table.texts[o] as string).startsWith(text.slice(0, 2))) look(o);
    // Texts of any kind are searched for these when they come.
    if (plain) startsWithHole.forEach(look);
    lists[w] = keep(plain ? rivals.plain : rivals.any, w, found);
    return lists[w] as Uint16Array;
  }

  function keep(places: Uint16Array, w: number, list: readonly number[]): Uint16Array {
    const end = rivalsEnd + list.length;
    if (end >= MOST_RIVALS) return Uint16Array.from(list);
    places[2 * w] = rivalsEnd + 1;
    places[2 * w + 1] = list.length;
    const kept = rivals.pool.subarray(rivalsEnd, end);
    kept.set(list);
    rivalsEnd = end;
    return kept;
  }

  /** Fits one more and keeps it; false when there is no room for it. */
  function consider(bytes: Uint8Array, w: number, s: number, e: number): boolean {
    for (let k = 0; k < count; k++) if (found[k] === w) return true;
    if (count === MOST_FITS) return false;
    const r = fit(bytes, w, s, e, count);
    if (r === NO_FIT) return true;
    if (r === FITS_TWICE) twice |= 1 << count;
    found[count++] = w;
    return true;
  }

  /** Whether all that fit `k` leaves to the other side is text of the other side for fit `best` too. */
  function harmless(k: number, best: number): boolean {
    const w = found[k] as number;
    const winner = found[best] as number;
    const holes = holeCount[w] as number;
    for (let i = 0; i < holes; i++) {
      const a = begins[k * MOST_HOLES + i] as number;
      const b = ends[k * MOST_HOLES + i] as number;
      if (b <= a || !fits.isPeer(w, i)) continue;
      let inside = false;
      for (let j = 0; j < (holeCount[winner] as number); j++) {
        if (!fits.isPeer(winner, j)) continue;
        const c = begins[best * MOST_HOLES + j] as number;
        const d = ends[best * MOST_HOLES + j] as number;
        if (d > c && c <= a && b <= d) inside = true;
      }
      if (!inside) return false;
    }
    return true;
  }

  /** The best of the fits that were found, or the slow path where another casts doubt on it. */
  function choose(): number {
    let best = 0;
    for (let k = 1; k < count; k++) if (outranks(found[k] as number, found[best] as number)) best = k;
    if ((twice & (1 << best)) !== 0) return ASK_READER;
    for (let k = 0; k < count; k++) if (k !== best && !harmless(k, best)) return ASK_READER;
    spans[0] = best * MOST_HOLES;
    return found[best] as number;
  }

  /** Whether the open holes of fit 0 hold only what stands in names. */
  function isPlain(bytes: Uint8Array, w: number): boolean {
    const holes = holeCount[w] as number;
    for (let i = 0; i < holes; i++) {
      if (!fits.isOpen(w, i)) continue;
      const to = ends[i] as number;
      for (let p = begins[i] as number; p < to; p++) if (PLAIN[bytes[p] as number] === 0) return false;
    }
    return true;
  }

  function read(bytes: Uint8Array, s: number, e: number): number {
    if (e - s < 4) return ASK_READER;
    count = 0;
    twice = 0;
    const bucket = bucketAt(bytes, s);
    if (bucket >= 0) {
      const from = buckets.from[bucket] as number;
      const to = from + (buckets.own[bucket] as number);
      for (let i = from; i < to; i++) {
        const w = buckets.list[i] as number;
        const r = fit(bytes, w, s, e, 0);
        if (r === NO_FIT) continue;
        found[0] = w;
        count = 1;
        if (r === FITS_TWICE) twice = 1;
        const chosen = against(bytes, w, s, e);
        if (chosen === w ? i > from : chosen >= 0) promote(bucket, chosen, w);
        return chosen;
      }
    }
    return exhaustive(bytes, bucket, s, e);
  }

  /** What is chosen often is tried early, but behind what says more, was chosen before and may fit too. */
  function promote(bucket: number, chosen: number, tried: number): void {
    const { list } = buckets;
    const from = buckets.from[bucket] as number;
    const often = (hits[chosen] as number) + 1;
    hits[chosen] = often;
    const i = list.indexOf(chosen, from);
    if (i <= from || i >= from + (buckets.own[bucket] as number)) return;
    const before = list[i - 1] as number;
    if (chosen === tried) {
      const seen = hits[before] as number;
      if (often <= seen || (seen > 0 && rivalsOf(chosen, false).includes(before))) return;
      list[i] = before;
      list[i - 1] = chosen;
    } else {
      const first = list.indexOf(tried, from);
      if (first < i) list.copyWithin(first + 1, first, i).fill(chosen, first, first + 1);
    }
  }

  /** A wording fits: whether it is the one that counts. */
  function against(bytes: Uint8Array, w: number, s: number, e: number): number {
    const plain = (firstOpen[w] as number) < 0 || isPlain(bytes, w);
    const list = (plain ? plainRivals[w] : anyRivals[w]) ?? rivalsOf(w, plain);
    for (let i = 0; i < list.length; i++) if (!consider(bytes, list[i] as number, s, e)) return ASK_READER;
    if (!plain && !searched(bytes, s, e)) return ASK_READER;
    if (count === 1 && twice === 0) {
      spans[0] = 0;
      return w;
    }
    return choose();
  }

  /** Considers the wordings of sshd that begin with a hole and whose constant stands somewhere. */
  function searched(bytes: Uint8Array, s: number, e: number): boolean {
    let room = true;
    ownNeedles.within(bytes, s, e, (o) => {
      fits.compiled(o);
      room = consider(bytes, o, s, e);
      return room;
    });
    return room;
  }

  /** None of the wordings that begin with the same four characters fits. */
  function exhaustive(bytes: Uint8Array, bucket: number, s: number, e: number): number {
    for (const o of shortOwn) {
      fits.compiled(o);
      if (!consider(bytes, o, s, e)) return ASK_READER;
    }
    if (!searched(bytes, s, e)) return ASK_READER;
    if (count > 0) return choose();
    // What clients write is looked at only where nothing else fits, and is no event of a server.
    if (bucket >= 0) {
      const from = (buckets.from[bucket] as number) + (buckets.own[bucket] as number);
      const to = from + (buckets.theirs[bucket] as number);
      for (let i = from; i < to; i++) {
        const o = buckets.list[i] as number;
        fits.compiled(o);
        if (fit(bytes, o, s, e, 0) !== NO_FIT) return ASK_READER;
      }
    }
    for (const o of shortTheirs) {
      fits.compiled(o);
      if (fit(bytes, o, s, e, 0) !== NO_FIT) return ASK_READER;
    }
    let any = false;
    theirNeedles.within(bytes, s, e, (o) => {
      fits.compiled(o);
      any = fit(bytes, o, s, e, 0) !== NO_FIT;
      return !any;
    });
    return any ? ASK_READER : UNREAD;
  }

  return { read, fits, spans, starts, hits, rivals };
}
