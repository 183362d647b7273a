/** reading.ts of the scanner: which wording reads a message. */

import { same } from './bytes';
import { CLOSED, FITS_TWICE, fit, MOST_FITS, MOST_HOLES, NO_FIT, openOf, PEER } from './fitting';
import {
  anyRivals,
  begins,
  bucketAt,
  bucketFrom,
  bucketList,
  bucketOwn,
  bucketReady,
  bucketTheirs,
  characters,
  ends,
  firstOpen,
  foundList,
  hits,
  holeCount,
  isKnown,
  keys,
  order,
  ownNeedles,
  plainRivals,
  rivalPool,
  shortOwn,
  shortOwnCount,
  shortTheirs,
  shortTheirsCount,
  side,
  theirNeedles,
  weight,
} from './memory';

/** For the TypeScript: it may know more, or ask the reader. */
const ASK = -1;
export const UNREAD = -2;
const KEYS = 8192;
const PAIRS = 4096;

let found: i32 = 0;
let twice: i32 = 0;
export let spansAt: i32 = 0;

function foundAt(k: i32): i32 {
  return load<i32>(foundList + (k << 2));
}

function outranks(a: i32, b: i32): bool {
  const d = <i32>load<u16>(weight + (a << 1)) - <i32>load<u16>(weight + (b << 1));
  if (d !== 0) return d > 0;
  const p = <i32>load<u8>(side + a) - <i32>load<u8>(side + b);
  return p !== 0 ? p > 0 : load<i32>(order + (a << 2)) < load<i32>(order + (b << 2));
}

/** The bucket of the four bytes at `s`, or -1. */
function bucketOf(s: i32): i32 {
  const key = load<u32>(s);
  let slot = <i32>((key * 0x9e37_79b1) >> 19) & (KEYS - 1);
  let bucket = <i32>load<i16>(bucketAt + (slot << 1));
  while (bucket !== 0 && load<u32>(keys + (slot << 2)) !== key) {
    slot = (slot + 1) & (KEYS - 1);
    bucket = <i32>load<i16>(bucketAt + (slot << 1));
  }
  return bucket - 1;
}

function consider(w: i32, s: i32, e: i32): bool {
  for (let k = 0; k < found; k++) if (foundAt(k) === w) return true;
  if (found === MOST_FITS || load<u8>(isKnown + w) === 0) return false;
  const r = fit(w, s, e, found);
  if (r === NO_FIT) return true;
  if (r === FITS_TWICE) twice |= 1 << found;
  store<i32>(foundList + (found << 2), w);
  found++;
  return true;
}

function harmless(k: i32, best: i32): bool {
  const w = foundAt(k);
  const winner = foundAt(best);
  const holes = <i32>load<u8>(holeCount + w);
  const theirs = <i32>load<u8>(holeCount + winner);
  for (let i = 0; i < holes; i++) {
    const at = (k * MOST_HOLES + i) << 2;
    const a = load<i32>(begins + at);
    const b = load<i32>(ends + at);
    if (b <= a || openOf(w, i) !== PEER) continue;
    let inside = false;
    for (let j = 0; j < theirs; j++) {
      if (openOf(winner, j) !== PEER) continue;
      const place = (best * MOST_HOLES + j) << 2;
      const c = load<i32>(begins + place);
      const d = load<i32>(ends + place);
      if (d > c && c <= a && b <= d) inside = true;
    }
    if (!inside) return false;
  }
  return true;
}

function choose(): i32 {
  let best = 0;
  for (let k = 1; k < found; k++) if (outranks(foundAt(k), foundAt(best))) best = k;
  if ((twice & (1 << best)) !== 0) return ASK;
  for (let k = 0; k < found; k++) if (k !== best && !harmless(k, best)) return ASK;
  spansAt = best * MOST_HOLES;
  return foundAt(best);
}

const PLAIN = 1;
export const IN_FUNCTION = 2;
export const IN_FILE = 4;

function isPlain(w: i32): bool {
  const holes = <i32>load<u8>(holeCount + w);
  for (let i = 0; i < holes; i++) {
    if (openOf(w, i) === CLOSED) continue;
    const to = load<i32>(ends + (i << 2));
    for (let p = load<i32>(begins + (i << 2)); p < to; p++)
      if ((load<u8>(characters + load<u8>(p)) & PLAIN) === 0) return false;
  }
  return true;
}

export function read(s: i32, e: i32): i32 {
  if (e - s < 4) return ASK;
  found = 0;
  twice = 0;
  const bucket = bucketOf(s);
  if (bucket >= 0) {
    if (load<u8>(bucketReady + bucket) === 0) return ASK;
    const from = bucketList + (load<i32>(bucketFrom + (bucket << 2)) << 1);
    const to = from + ((<i32>load<u16>(bucketOwn + (bucket << 1))) << 1);
    for (let i = from; i < to; i += 2) {
      const w = <i32>load<u16>(i);
      const r = fit(w, s, e, 0);
      if (r === NO_FIT) continue;
      store<i32>(foundList, w);
      found = 1;
      if (r === FITS_TWICE) twice = 1;
      const chosen = against(w, s, e);
      if ((chosen === w ? i > from : chosen >= 0) && !promote(from, to, chosen, w)) return ASK;
      return chosen;
    }
  }
  return exhaustive(bucket, s, e);
}

/** False where a list of rivals is not there yet. */
function promote(from: i32, to: i32, chosen: i32, tried: i32): bool {
  const often = load<u32>(hits + (chosen << 2)) + 1;
  store<u32>(hits + (chosen << 2), often);
  let i = from;
  while (i < to && <i32>load<u16>(i) !== chosen) i += 2;
  if (i === from || i === to) return true;
  if (chosen === tried) {
    const before = <i32>load<u16>(i - 2);
    const seen = load<u32>(hits + (before << 2));
    if (often <= seen) return true;
    if (seen > 0) {
      const list = <i32>load<u16>(anyRivals + (chosen << 2));
      if (list === 0) return false;
      const rivals = rivalPool + ((list - 1) << 1);
      const count = <i32>load<u16>(anyRivals + (chosen << 2), 2);
      for (let k = 0; k < count; k++) if (<i32>load<u16>(rivals + (k << 1)) === before) return true;
    }
    store<u16>(i, <u16>before);
    store<u16>(i - 2, <u16>chosen);
  } else {
    let first = from;
    while (<i32>load<u16>(first) !== tried) first += 2;
    if (first < i) {
      memory.copy(first + 2, first, i - first);
      store<u16>(first, <u16>chosen);
    }
  }
  return true;
}

function against(w: i32, s: i32, e: i32): i32 {
  const plain = <i32>load<i16>(firstOpen + (w << 1)) < 0 || isPlain(w);
  const lists = (plain ? plainRivals : anyRivals) + (w << 2);
  const list = <i32>load<u16>(lists);
  if (list === 0) return ASK;
  const rivals = rivalPool + ((list - 1) << 1);
  const count = <i32>load<u16>(lists, 2);
  for (let i = 0; i < count; i++) if (!consider(<i32>load<u16>(rivals + (i << 1)), s, e)) return ASK;
  if (!plain && !searched(s, e)) return ASK;
  if (found === 1 && twice === 0) {
    spansAt = 0;
    return w;
  }
  return choose();
}

/** Considers the wordings of sshd that begin with a hole and whose constant stands somewhere. */
function searched(s: i32, e: i32): bool {
  return within(ownNeedles, s, e, true);
}

/** Of sshd's: false where one cannot be considered. Of clients': false where one fits. */
function within(needles: i32, s: i32, e: i32, own: bool): bool {
  const heads = load<i32>(needles);
  const index = load<i32>(needles, 4);
  const textAt = load<i32>(needles, 8);
  const length = load<i32>(needles, 12);
  const pairAt = load<i32>(needles, 16);
  const following = load<i32>(needles, 20);
  const texts = load<i32>(needles, 24);
  let a = <i32>load<u8>(s);
  for (let p = s + 1; p < e; p++) {
    const b = <i32>load<u8>(p);
    let i = <i32>load<i16>(heads + ((((a << 5) ^ b) & (PAIRS - 1)) << 1));
    a = b;
    while (i >= 0) {
      const from = p - 1 - <i32>load<u8>(pairAt + i);
      const size = <i32>load<u16>(length + (i << 1));
      if (from >= s && from + size <= e && same(from, texts + load<i32>(textAt + (i << 2)), size)) {
        const w = <i32>load<u16>(index + (i << 1));
        if (own ? !consider(w, s, e) : load<u8>(isKnown + w) === 0 || fit(w, s, e, 0) !== NO_FIT)
          return false;
      }
      i = <i32>load<i16>(following + (i << 1));
    }
  }
  return true;
}

/** None of the wordings that begin with the same four characters fits. */
function exhaustive(bucket: i32, s: i32, e: i32): i32 {
  for (let i = 0; i < shortOwnCount; i++)
    if (!consider(<i32>load<u16>(shortOwn + (i << 1)), s, e)) return ASK;
  if (!searched(s, e)) return ASK;
  if (found > 0) return choose();
  if (bucket >= 0) {
    const from = load<i32>(bucketFrom + (bucket << 2)) + <i32>load<u16>(bucketOwn + (bucket << 1));
    const to = from + <i32>load<u16>(bucketTheirs + (bucket << 1));
    for (let i = from; i < to; i++) {
      const o = <i32>load<u16>(bucketList + (i << 1));
      if (load<u8>(isKnown + o) === 0 || fit(o, s, e, 0) !== NO_FIT) return ASK;
    }
  }
  for (let i = 0; i < shortTheirsCount; i++) {
    const o = <i32>load<u16>(shortTheirs + (i << 1));
    if (load<u8>(isKnown + o) === 0 || fit(o, s, e, 0) !== NO_FIT) return ASK;
  }
  return within(theirNeedles, s, e, false) ? UNREAD : ASK;
}
