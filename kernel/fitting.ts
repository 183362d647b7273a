/** fitting.ts of the scanner: fits a wording on bytes. */

import { same } from './bytes';
import {
  allowed,
  begins,
  ends,
  firstOpen,
  holeBase,
  holeClass,
  holeCount,
  holeOpen,
  lastOpen,
  literalAt,
  literalBase,
  literalLength,
  pool,
  weight,
} from './memory';

export const MOST_HOLES = 16;
export const MOST_FITS = 8;
export const NO_FIT = 0;
const FITS = 1;
export const FITS_TWICE = 2;
export const CLOSED = 0;
const OWN = 1;
export const PEER = 2;

function literalSize(l: i32): i32 {
  return load<u16>(literalLength + (l << 1));
}

function stands(l: i32, at: i32): bool {
  return same(at, pool + load<i32>(literalAt + (l << 2)), literalSize(l));
}

function isAllowed(p: i32, bit: i32): bool {
  return (<i32>load<u16>(allowed + ((<i32>load<u8>(p)) << 1)) & bit) !== 0;
}

function span(i: i32, from: i32, to: i32): void {
  store<i32>(begins + (i << 2), from);
  store<i32>(ends + (i << 2), to);
}

function forward(w: i32, at: i32, from: i32, to: i32, limit: i32, spans: i32): i32 {
  let pos = at;
  const base = load<i32>(holeBase + (w << 2));
  const literals = load<i32>(literalBase + (w << 2));
  for (let i = from; i < to; i++) {
    const following = literals + i + 1;
    const length = literalSize(following);
    const bit = <i32>load<u16>(holeClass + ((base + i) << 1));
    let end = pos;
    if (bit === 0) {
      end = limit;
      if (length > 0) {
        end = limit - length;
        while (end >= pos && !stands(following, end)) end--;
        if (end < pos) return -1;
      }
    } else {
      while (end < limit && isAllowed(end, bit)) end++;
      if (length > 0) {
        while (end >= pos && !(end + length <= limit && stands(following, end))) end--;
        if (end < pos) return -1;
      }
    }
    span(spans + i, pos, end);
    pos = end + length;
  }
  return pos;
}

function backward(w: i32, at: i32, from: i32, to: i32, limit: i32, spans: i32): i32 {
  let pos = at;
  const base = load<i32>(holeBase + (w << 2));
  const literals = load<i32>(literalBase + (w << 2));
  for (let i = from; i > to; i--) {
    const before = literals + i;
    const length = literalSize(before);
    const bit = <i32>load<u16>(holeClass + ((base + i) << 1));
    let start = pos;
    while (start > limit && isAllowed(start - 1, bit)) start--;
    if (length > 0) {
      while (start <= pos && !(start - length >= limit && stands(before, start - length))) start++;
      if (start > pos) return -1;
    }
    span(spans + i, start, pos);
    pos = start - length;
  }
  return pos;
}

function split(w: i32, left: i32, right: i32, spans: i32): i32 {
  const first = <i32>load<i16>(firstOpen + (w << 1));
  const last = <i32>load<i16>(lastOpen + (w << 1));
  const middle = load<i32>(literalBase + (w << 2)) + first + 1;
  const length = literalSize(middle);
  let earliest = -1;
  let latest = -1;
  for (let at = left; at + length <= right; at++) {
    if (!stands(middle, at)) continue;
    const after = forward(w, at + length, first + 1, last, right, spans);
    if (after < 0 || after > right) continue;
    latest = at;
    if (earliest < 0) earliest = at;
  }
  if (earliest < 0) return NO_FIT;
  const base = load<i32>(holeBase + (w << 2));
  const firstOwn = load<u8>(holeOpen + base + first) === OWN;
  const lastOwn = load<u8>(holeOpen + base + last) === OWN;
  const chosen = lastOwn && !firstOwn ? latest : earliest;
  const after = forward(w, chosen + length, first + 1, last, right, spans);
  span(spans + first, left, chosen);
  span(spans + last, after, right);
  return earliest !== latest && firstOwn === lastOwn ? FITS_TWICE : FITS;
}

export function fit(w: i32, s: i32, e: i32, slot: i32): i32 {
  if (e - s < <i32>load<u16>(weight + (w << 1))) return NO_FIT;
  const literals = load<i32>(literalBase + (w << 2));
  const count = <i32>load<u8>(holeCount + w);
  if (!stands(literals, s)) return NO_FIT;
  const tail = e - literalSize(literals + count);
  if (!stands(literals + count, tail)) return NO_FIT;
  const spans = slot * MOST_HOLES;
  const open = <i32>load<i16>(firstOpen + (w << 1));
  const start = s + literalSize(literals);
  const left = forward(w, start, 0, open < 0 ? count : open, e, spans);
  if (left < 0) return NO_FIT;
  if (open < 0) return left === e ? FITS : NO_FIT;
  if (tail < left) return NO_FIT;
  const last = <i32>load<i16>(lastOpen + (w << 1));
  const right = backward(w, tail, count - 1, last, left, spans);
  if (right < left) return NO_FIT;
  if (open !== last) return split(w, left, right, spans);
  span(spans + open, left, right);
  return FITS;
}

export function openOf(w: i32, hole: i32): i32 {
  return load<u8>(holeOpen + load<i32>(holeBase + (w << 2)) + hole);
}
