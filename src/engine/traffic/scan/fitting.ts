/**
 * Fits wordings on bytes, as `wording.ts` fits them on text: the same steps over one flat table, so that no object is
 * made per line and a new wording needs no new code. Texts are ASCII without control characters.
 */

import type { Compiled, Table } from '../../wording.ts';
import { compileOne } from '../../wording.ts';
import type { Storage } from './storage.ts';

/** More holes than any wording has; a wording with more is never fitted here. */
export const MOST_HOLES = 16;
/** Fits of one text that are kept side by side. */
export const MOST_FITS = 8;

export const NO_FIT = 0;
const FITS = 1;
/** It fits in two ways that cannot be told apart. */
export const FITS_TWICE = 2;

const CLOSED = 0;
const OWN = 1;
const PEER = 2;

export interface Fitting {
  /** The wording taken apart; entered into the flat table when first asked for. */
  compiled(w: number): Compiled;
  /** Fits a wording that was taken apart on all of bytes[s, e); its holes go to the spans of `slot`. */
  fit(bytes: Uint8Array, w: number, s: number, e: number, slot: number): number;
  /** Where hole i of the fit in `slot` begins and ends: at slot * MOST_HOLES + i. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Of each wording that was taken apart. */
  readonly known: Uint8Array;
  readonly holeCount: Uint8Array;
  readonly weight: Uint16Array;
  readonly firstOpen: Int16Array;
  readonly lastOpen: Int16Array;
  readonly holeBase: Int32Array;
  readonly literalBase: Int32Array;
  /** Of each hole: the bit of a closed one's class in `allowed`, 0 for an open one; and whose text it holds. */
  readonly holeClass: Uint16Array;
  readonly holeOpen: Uint8Array;
  /** Of each constant text: its place in `pool` and its length. */
  readonly literalAt: Int32Array;
  readonly literalLength: Uint16Array;
  readonly pool: Uint8Array;
  /** Of each character: in which classes it is. */
  readonly allowed: Uint16Array;
  isPeer(w: number, hole: number): boolean;
  isOpen(w: number, hole: number): boolean;
}

export function fitting(table: Table, storage: Storage): Fitting {
  const n = table.texts.length;
  let holes = 0;
  let characters = 0;
  for (const line of table.texts) {
    const tab = line.indexOf('\t');
    const text = tab < 0 ? line : line.slice(0, tab);
    characters += text.length;
    for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) holes++;
  }
  const done: (Compiled | undefined)[] = new Array(n);
  const known = storage.u8(n);
  const holeCount = storage.u8(n);
  const weight = storage.u16(n);
  const firstOpen = storage.i16(n);
  const lastOpen = storage.i16(n);
  const holeBase = storage.i32(n);
  const literalBase = storage.i32(n);
  const holeClass = storage.u16(holes);
  const holeOpen = storage.u8(holes);
  const literalAt = storage.i32(holes + n);
  const literalLength = storage.u16(holes + n);
  const pool = storage.u8(characters);
  const allowed = storage.u16(256);
  const classes: string[] = [];
  let poolEnd = 0;
  let holesEnd = 0;
  let literalsEnd = 0;
  const begins = storage.i32(MOST_HOLES * MOST_FITS);
  const ends = storage.i32(MOST_HOLES * MOST_FITS);

  function classBit(name: string, allows: (code: number) => boolean): number {
    let index = classes.indexOf(name);
    if (index < 0) {
      index = classes.push(name) - 1;
      if (index > 15) throw new Error('more classes of holes than bits');
      for (let c = 0; c < 128; c++) if (allows(c)) allowed[c] = (allowed[c] as number) | (1 << index);
    }
    return 1 << index;
  }

  function compiled(w: number): Compiled {
    const before = done[w];
    if (before) return before;
    const c = compileOne(table.pattern(w));
    done[w] = c;
    known[w] = 1;
    holeCount[w] = c.holes.length;
    weight[w] = c.weight;
    firstOpen[w] = c.firstOpen;
    lastOpen[w] = c.lastOpen;
    holeBase[w] = holesEnd;
    literalBase[w] = literalsEnd;
    for (const hole of c.holes) {
      holeOpen[holesEnd] = hole.open === null ? CLOSED : hole.open === 'own' ? OWN : PEER;
      holeClass[holesEnd++] = hole.open === null ? classBit(hole.className, hole.allows) : 0;
    }
    for (const literal of c.literals) {
      literalAt[literalsEnd] = poolEnd;
      literalLength[literalsEnd++] = literal.length;
      for (let i = 0; i < literal.length; i++) pool[poolEnd++] = literal.charCodeAt(i);
    }
    return c;
  }

  /** Whether literal `l` stands at `at`; the caller sees to the room. */
  function stands(bytes: Uint8Array, l: number, at: number): boolean {
    const from = literalAt[l] as number;
    const length = literalLength[l] as number;
    for (let i = 0; i < length; i++) if (bytes[at + i] !== pool[from + i]) return false;
    return true;
  }

  /** `readForward` of wording.ts. */
  function forward(
    bytes: Uint8Array,
    w: number,
    at: number,
    from: number,
    to: number,
    limit: number,
    spans: number,
  ): number {
    let pos = at;
    const base = holeBase[w] as number;
    const literals = literalBase[w] as number;
    for (let i = from; i < to; i++) {
      const next = literals + i + 1;
      const length = literalLength[next] as number;
      const bit = holeClass[base + i] as number;
      let end = pos;
      if (bit === 0) {
        end = limit;
        if (length > 0) {
          end = limit - length;
          while (end >= pos && !stands(bytes, next, end)) end--;
          if (end < pos) return -1;
        }
      } else {
        while (end < limit && ((allowed[bytes[end] as number] as number) & bit) !== 0) end++;
        if (length > 0) {
          while (end >= pos && !(end + length <= limit && stands(bytes, next, end))) end--;
          if (end < pos) return -1;
        }
      }
      begins[spans + i] = pos;
      ends[spans + i] = end;
      pos = end + length;
    }
    return pos;
  }

  /** `readBackward` of wording.ts. */
  function backward(
    bytes: Uint8Array,
    w: number,
    at: number,
    from: number,
    to: number,
    limit: number,
    spans: number,
  ): number {
    let pos = at;
    const base = holeBase[w] as number;
    const literals = literalBase[w] as number;
    for (let i = from; i > to; i--) {
      const before = literals + i;
      const length = literalLength[before] as number;
      const bit = holeClass[base + i] as number;
      let start = pos;
      while (start > limit && ((allowed[bytes[start - 1] as number] as number) & bit) !== 0) start--;
      if (length > 0) {
        while (start <= pos && !(start - length >= limit && stands(bytes, before, start - length))) start++;
        if (start > pos) return -1;
      }
      begins[spans + i] = start;
      ends[spans + i] = pos;
      pos = start - length;
    }
    return pos;
  }

  /** Two open holes or more: every place where what stands between them fits is a candidate. */
  function split(bytes: Uint8Array, w: number, left: number, right: number, spans: number): number {
    const first = firstOpen[w] as number;
    const last = lastOpen[w] as number;
    const middle = (literalBase[w] as number) + first + 1;
    const length = literalLength[middle] as number;
    let earliest = -1;
    let latest = -1;
    for (let at = left; at + length <= right; at++) {
      if (!stands(bytes, middle, at)) continue;
      const after = forward(bytes, w, at + length, first + 1, last, right, spans);
      if (after < 0 || after > right) continue;
      latest = at;
      if (earliest < 0) earliest = at;
    }
    if (earliest < 0) return NO_FIT;
    const firstOwn = holeOpen[(holeBase[w] as number) + first] === OWN;
    const lastOwn = holeOpen[(holeBase[w] as number) + last] === OWN;
    const chosen = lastOwn && !firstOwn ? latest : earliest;
    const after = forward(bytes, w, chosen + length, first + 1, last, right, spans);
    begins[spans + first] = left;
    ends[spans + first] = chosen;
    begins[spans + last] = after;
    ends[spans + last] = right;
    return earliest !== latest && firstOwn === lastOwn ? FITS_TWICE : FITS;
  }

  function fit(bytes: Uint8Array, w: number, s: number, e: number, slot: number): number {
    if (e - s < (weight[w] as number)) return NO_FIT;
    const literals = literalBase[w] as number;
    const count = holeCount[w] as number;
    // Both ends are looked at first: most wordings that begin alike end in another way.
    if (!stands(bytes, literals, s)) return NO_FIT;
    const tail = e - (literalLength[literals + count] as number);
    if (!stands(bytes, literals + count, tail)) return NO_FIT;
    const spans = slot * MOST_HOLES;
    const open = firstOpen[w] as number;
    const start = s + (literalLength[literals] as number);
    const left = forward(bytes, w, start, 0, open < 0 ? count : open, e, spans);
    if (left < 0) return NO_FIT;
    if (open < 0) return left === e ? FITS : NO_FIT;
    if (tail < left) return NO_FIT;
    const last = lastOpen[w] as number;
    const right = backward(bytes, w, tail, count - 1, last, left, spans);
    if (right < left) return NO_FIT;
    if (open !== last) return split(bytes, w, left, right, spans);
    begins[spans + open] = left;
    ends[spans + open] = right;
    return FITS;
  }

  return {
    compiled,
    fit,
    begins,
    ends,
    known,
    holeCount,
    weight,
    firstOpen,
    lastOpen,
    holeBase,
    literalBase,
    holeClass,
    holeOpen,
    literalAt,
    literalLength,
    pool,
    allowed,
    isPeer: (w, hole) => holeOpen[(holeBase[w] as number) + hole] === PEER,
    isOpen: (w, hole) => holeOpen[(holeBase[w] as number) + hole] !== CLOSED,
  };
}
