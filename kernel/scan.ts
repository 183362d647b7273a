/**
 * The fast path of the scanner once more, in AssemblyScript, compiled to WebAssembly: `src/engine/traffic/scan/` says what
 * a log's line is in TypeScript, this says the same three times as fast, and hands back every line that it cannot do.
 *
 * It is one fixed interpreter of the tables that the TypeScript makes of the wordings (`storage.ts`): they lie in the
 * memory that both see, so a new wording changes nothing here, and what one of the two learns the other knows. Whatever is
 * not there yet (a wording not taken apart, a host not seen) is for the TypeScript, which enters it on its way.
 *
 * The functions have the names of their twins in header.ts, fast-line.ts, reading.ts and fitting.ts; a change there is
 * made here too, and test/traffic/scan.test.ts holds one against the other. `npm run gen` compiles this into
 * src/engine/traffic/scan/kernel.gen.ts. There is no runtime and no data of its own: all lies in the memory given.
 */

// --- The memory, in the order in which kernel.ts gives it.

/** Words at the beginning of the control block. */
const BYTES = 48;
const CAPACITY = 52;
const COUNT = 56;
const EXTRA = 60;
const WANTED = 64;
const LINES = 68;
const SSHD = 72;
const OTHER = 76;
const TABLES = 80;

let control: i32 = 0;
let place: i32 = 0;
function next(): i32 {
  const at = load<i32>(place);
  place += 4;
  return at;
}

// The columns of the records.
let times: i32 = 0;
let pids: i32 = 0;
let hosts: i32 = 0;
let addrs: i32 = 0;
let users: i32 = 0;
let texts: i32 = 0;
let numbers: i32 = 0;
let places: i32 = 0;
let lengths: i32 = 0;
let ports: i32 = 0;
let events: i32 = 0;
let flagsOf: i32 = 0;

// fitting.ts
let isKnown: i32 = 0;
let holeCount: i32 = 0;
let weight: i32 = 0;
let firstOpen: i32 = 0;
let lastOpen: i32 = 0;
let holeBase: i32 = 0;
let literalBase: i32 = 0;
let holeClass: i32 = 0;
let holeOpen: i32 = 0;
let literalAt: i32 = 0;
let literalLength: i32 = 0;
let pool: i32 = 0;
let allowed: i32 = 0;
let begins: i32 = 0;
let ends: i32 = 0;
// beginnings.ts
let side: i32 = 0;
let order: i32 = 0;
let keys: i32 = 0;
let bucketAt: i32 = 0;
let bucketFrom: i32 = 0;
let bucketOwn: i32 = 0;
let bucketTheirs: i32 = 0;
let bucketList: i32 = 0;
let bucketReady: i32 = 0;
let shortOwn: i32 = 0;
let shortTheirs: i32 = 0;
let ownNeedles: i32 = 0;
let theirNeedles: i32 = 0;
// reading.ts
let hits: i32 = 0;
let plainRivals: i32 = 0;
let anyRivals: i32 = 0;
let rivalPool: i32 = 0;
let foundList: i32 = 0;
// plan.ts and fast-line.ts
let planState: i32 = 0;
let planCode: i32 = 0;
let planHoles: i32 = 0;
let planText: i32 = 0;
let planNumber: i32 = 0;
let planPort: i32 = 0;
let planMarks: i32 = 0;
let kept: i32 = 0;
let wanted: i32 = 0;
let characters: i32 = 0;
// header.ts
let dateKnown: i32 = 0;
let dateLength: i32 = 0;
let dateTime: i32 = 0;
let tagSlots: i32 = 0;
let tagAt: i32 = 0;
let tagLength: i32 = 0;
let tagHost: i32 = 0;
let tagForm: i32 = 0;
let tagKind: i32 = 0;
let tagPool: i32 = 0;
let shortOwnCount: i32 = 0;
let shortTheirsCount: i32 = 0;

/** Where the control block is; behind its first words stand the places of the tables. */
export function begin(at: i32): void {
  control = at;
  place = at + TABLES;
  isKnown = next();
  holeCount = next();
  weight = next();
  firstOpen = next();
  lastOpen = next();
  holeBase = next();
  literalBase = next();
  holeClass = next();
  holeOpen = next();
  literalAt = next();
  literalLength = next();
  pool = next();
  allowed = next();
  begins = next();
  ends = next();
  side = next();
  order = next();
  keys = next();
  bucketAt = next();
  bucketFrom = next();
  bucketOwn = next();
  bucketTheirs = next();
  bucketList = next();
  bucketReady = next();
  shortOwn = next();
  shortTheirs = next();
  hits = next();
  plainRivals = next();
  anyRivals = next();
  rivalPool = next();
  foundList = next();
  planState = next();
  planCode = next();
  planHoles = next();
  planText = next();
  planNumber = next();
  planPort = next();
  planMarks = next();
  kept = next();
  wanted = next();
  characters = next();
  dateKnown = next();
  dateLength = next();
  dateTime = next();
  tagSlots = next();
  tagAt = next();
  tagLength = next();
  tagHost = next();
  tagForm = next();
  tagKind = next();
  tagPool = next();
  // Of the needles the places of their seven tables stay here.
  ownNeedles = place;
  theirNeedles = place + 28;
  place += 56;
  shortOwnCount = next();
  shortTheirsCount = next();
}

// --- Bytes.

/** The first byte at or behind `at` that is no printed ASCII (or DEL), at most `end`. */
function oddByte(at: i32, end: i32): i32 {
  const blank = i8x16.splat(32);
  // As signed numbers, bytes of no ASCII are below a blank too. Behind `end` lies memory of ours, which does not count.
  for (let p = at; p < end; p += 64) {
    const a = i8x16.lt_s(v128.load(p), blank);
    const b = i8x16.lt_s(v128.load(p, 16), blank);
    const c = i8x16.lt_s(v128.load(p, 32), blank);
    const d = i8x16.lt_s(v128.load(p, 48), blank);
    const low = <u32>i8x16.bitmask(a) | ((<u32>i8x16.bitmask(b)) << 16);
    const high = <u32>i8x16.bitmask(c) | ((<u32>i8x16.bitmask(d)) << 16);
    const mask = <u64>low | ((<u64>high) << 32);
    if (mask !== 0) {
      const odd = p + <i32>ctz(mask);
      return odd < end ? odd : end;
    }
  }
  return end;
}

function same(a: i32, b: i32, length: i32): bool {
  let n = length;
  let p = a;
  let q = b;
  while (n > 16) {
    if (i8x16.bitmask(i8x16.ne(v128.load(p), v128.load(q))) !== 0) return false;
    p += 16;
    q += 16;
    n -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(p), v128.load(q))) & ((1 << n) - 1)) === 0;
}

function isDigit(p: i32): bool {
  return <u32>load<u8>(p) - 48 < 10;
}

/** The number of two digits at `p`, or -1. */
function two(p: i32): i32 {
  const a: u32 = <u32>load<u8>(p) - 48;
  const b: u32 = <u32>load<u8>(p, 1) - 48;
  return a > 9 || b > 9 ? -1 : <i32>(a * 10 + b);
}

// --- header.ts

const BSD = 0;
const ISO = 1;
const NOT_LEARNED = 0;
const OF_SSHD = 1;
const OF_OTHERS = 2;
const SLOTS = 8192;
const LONGEST_TAG = 160;

let form: i32 = BSD;
/** The time of the last stamp as a record holds it, and of what it was before its fraction and zone, with those bytes. */
let time: f64 = 0;
let bsdTime: f64 = 0;
let bsdA: u64 = 0;
let bsdB: u64 = 0;
let isoTime: f64 = 0;
let isoA: u64 = 0;
let isoB: u64 = 0;
let isoC: u64 = 0;

function timeOfDay(p: i32): i32 {
  const hour = two(p);
  const minute = two(p + 3);
  const second = two(p + 6);
  if (load<u8>(p, 2) !== 58 || load<u8>(p, 5) !== 58) return -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1;
  return (hour * 3600 + minute * 60 + second) * 1000;
}

function isKnownDate(at: i32, length: i32): bool {
  return load<i32>(dateLength) === length && same(at, dateKnown, length);
}

function bsd(at: i32): i32 {
  const a = load<u64>(at);
  const b = load<u64>(at, 7);
  if (a !== bsdA || b !== bsdB) {
    if (!isKnownDate(at, 7)) return -1;
    const ofDay = timeOfDay(at + 7);
    if (ofDay < 0) return -1;
    bsdA = a;
    bsdB = b;
    bsdTime = load<f64>(dateTime) - <f64>ofDay;
  }
  time = bsdTime;
  const p = at + 15;
  return load<u8>(p) === 46 ? fraction(p, -1) : p;
}

function fraction(p: i32, sign: i32): i32 {
  let millis = 0;
  let end = p + 1;
  while (end < p + 11 && isDigit(end)) {
    if (end < p + 4) millis = millis * 10 + <i32>load<u8>(end) - 48;
    end++;
  }
  if (end === p + 1 || end > p + 10) return -1;
  if (end === p + 2) millis *= 100;
  else if (end === p + 3) millis *= 10;
  time += <f64>(sign * millis);
  return end;
}

function iso(at: i32): i32 {
  const a = load<u64>(at);
  const b = load<u64>(at, 8);
  const c = load<u64>(at, 11);
  if (a !== isoA || b !== isoB || c !== isoC) {
    if (!isKnownDate(at, 11)) return -1;
    const ofDay = timeOfDay(at + 11);
    if (ofDay < 0) return -1;
    isoA = a;
    isoB = b;
    isoC = c;
    isoTime = load<f64>(dateTime) + <f64>ofDay;
  }
  time = isoTime;
  let p = at + 19;
  if (load<u8>(p) === 46) {
    p = fraction(p, 1);
    if (p < 0) return -1;
  }
  const sign = load<u8>(p);
  if (sign === 90) return p + 1;
  if (sign !== 43 && sign !== 45) return -1;
  const hours = two(p + 1);
  const colon = load<u8>(p, 3) === 58 ? 1 : 0;
  const minutes = two(p + 3 + colon);
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return -1;
  time += <f64>((sign === 45 ? 60_000 : -60_000) * (hours * 60 + minutes));
  return p + 5 + colon;
}

/** The tag of the line before, -1 where none is known: between two calls the table may have begun anew. */
let lastTag: i32 = -1;
let lastTagAt: i32 = 0;
let lastTagLength: i32 = 0;
let lastTagForm: i32 = 0;
let tagEnd: i32 = 0;

/** Whose line it is; the tag's end is in `tagEnd`, its number in `lastTag`. */
function whose(p: i32, end: i32): i32 {
  if (lastTag >= 0 && lastTagForm === form && p + lastTagLength < end && same(p, lastTagAt, lastTagLength)) {
    tagEnd = p + lastTagLength;
    return load<u8>(tagKind + lastTag);
  }
  const stop = tagIn(p, end);
  if (stop < 0) return NOT_LEARNED;
  const length = stop - p;
  let slot = hashOf(p, stop) & (SLOTS - 1);
  let entry = <i32>load<i16>(tagSlots + (slot << 1)) - 1;
  while (entry >= 0 && !isTag(entry, p, length)) {
    slot = (slot + 1) & (SLOTS - 1);
    entry = <i32>load<i16>(tagSlots + (slot << 1)) - 1;
  }
  if (entry < 0) return NOT_LEARNED;
  lastTag = entry;
  lastTagAt = tagPool + load<i32>(tagAt + (entry << 2));
  lastTagLength = length;
  lastTagForm = form;
  tagEnd = stop;
  return load<u8>(tagKind + entry);
}

function isTag(entry: i32, p: i32, length: i32): bool {
  return (
    <i32>load<u8>(tagForm + entry) === form &&
    <i32>load<u8>(tagLength + entry) === length &&
    same(p, tagPool + load<i32>(tagAt + (entry << 2)), length)
  );
}

function tagIn(p: i32, end: i32): i32 {
  const stop = min(end - 1, p + LONGEST_TAG);
  for (let q = p; q < stop; q += 16) {
    const here = v128.load(q);
    const brackets = i8x16.bitmask(i8x16.eq(here, i8x16.splat(91)));
    const colons = i8x16.bitmask(
      v128.and(i8x16.eq(here, i8x16.splat(58)), i8x16.eq(v128.load(q, 1), i8x16.splat(32))),
    );
    const both = brackets | colons;
    if (both === 0) continue;
    const i = q + ctz(both);
    if (i >= stop) return -1;
    return load<u8>(i) === 91 ? i + 1 : i + 2;
  }
  return -1;
}

function hashOf(from: i32, to: i32): i32 {
  let h: u32 = 0;
  for (let p = from; p < to; p += 4) {
    let word = load<u32>(p);
    if (to - p < 4) word &= (1 << ((to - p) << 3)) - 1;
    h = (h ^ word) * 0x9e37_79b1;
    h ^= h >> 15;
  }
  return <i32>h;
}

let pid: i32 = 0;

function pidEnd(p: i32, end: i32): i32 {
  let at = p;
  pid = 0;
  while (at < p + 9) {
    const digit: u32 = <u32>load<u8>(at) - 48;
    if (digit > 9) break;
    pid = pid * 10 + <i32>digit;
    at++;
  }
  return at > p && at + 2 < end && load<u8>(at) === 93 && load<u16>(at, 1) === 0x203a ? at : -1;
}

// --- fitting.ts

const MOST_HOLES = 16;
const MOST_FITS = 8;
const NO_FIT = 0;
const FITS = 1;
const FITS_TWICE = 2;
const CLOSED = 0;
const OWN = 1;
const PEER = 2;

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

function fit(w: i32, s: i32, e: i32, slot: i32): i32 {
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

function openOf(w: i32, hole: i32): i32 {
  return load<u8>(holeOpen + load<i32>(holeBase + (w << 2)) + hole);
}

// --- reading.ts

/** For the TypeScript: it may know more, or ask the reader. */
const ASK = -1;
const UNREAD = -2;
const KEYS = 8192;
const PAIRS = 4096;

let found: i32 = 0;
let twice: i32 = 0;
let spansAt: i32 = 0;

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
const IN_FUNCTION = 2;
const IN_FILE = 4;

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

function read(s: i32, e: i32): i32 {
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

// --- fast-line.ts

const CUT_LENGTH = 480;
const PREAUTH = 1;
const INVALID_USER = 2;
const IPV4 = 4;
const ERROR = 16;
const UNSURE = -1;
const DIGITS = 9;

/** A message as log.c writes it; false if it is for the TypeScript. */
function message(from: i32, to: i32): bool {
  let m = from;
  let e = to;
  let flags = 0;
  const first = load<u8>(m);
  // `message repeated `
  if (
    first === 91 ||
    (load<u64>(m) === 0x20656761_7373656d &&
      load<u64>(m, 8) === 0x64657461_65706572 &&
      load<u8>(m, 16) === 32)
  )
    return false;
  // `error: `, `fatal: `, `debug1: `
  const seven = load<u64>(m) & 0x00ffffff_ffffffff;
  if (seven === 0x00203a72_6f727265 || seven === 0x00203a6c_61746166) {
    flags = ERROR;
    m += 7;
  } else if ((seven & 0xff_ffffffff) === 0x67_75626564) {
    const n = load<u8>(m, 5);
    if (n >= 49 && n <= 51 && load<u16>(m, 6) === 0x203a) m += 8;
  }
  if (load<u8>(e - 1) === 93) {
    // ` [preauth]`, ` [postauth]`
    if (e - 10 >= m && load<u64>(e - 10) === 0x74756165_72705b20 && load<u8>(e - 2) === 104) {
      flags |= PREAUTH;
      e -= 10;
    } else if (e - 11 >= m && load<u64>(e - 11) === 0x75617473_6f705b20 && load<u16>(e - 3) === 0x6874)
      e -= 11;
  }
  if (e - m >= CUT_LENGTH || e <= m) return false;
  let w = read(m, e);
  let cut = false;
  if (w === UNREAD) {
    let p = m;
    while (p < e && p < m + 41 && (load<u8>(characters + load<u8>(p)) & IN_FUNCTION) !== 0) p++;
    if (p < m + 3 || p > m + 40 || p + 2 >= e || load<u16>(p) !== 0x203a) return false;
    cut = true;
    w = read(p + 2, e);
  }
  if (w < 0 || load<u8>(planState + w) !== PLANNED) return false;
  if ((load<u8>(planMarks + w) & PLAIN_START) === 0 && !cut && mayBeVerbose(m, e)) return false;
  return write(w, flags);
}

function mayBeVerbose(m: i32, e: i32): bool {
  let p = m;
  while (p < e && p < m + 48 && (load<u8>(characters + load<u8>(p)) & IN_FILE) !== 0) p++;
  return load<u8>(p) === 58 && load<u8>(p - 1) === 99 && load<u8>(p - 2) === 46;
}

// plan.ts
const PLANNED = 2;
const MARK_INVALID_USER = 1;
const PLAIN_START = 2;
const ADDR = 0;
const PORT = 2;
const USER = 4;
const TEXT = 6;
const NUMBER = 8;

/** Of the hole that a column is filled from: where it begins and ends. */
let a: i32 = 0;
let b: i32 = 0;

function takes(columns: i32, column: i32): bool {
  const hole = <i32>load<i16>(columns + column);
  if (hole < 0) return false;
  const at = (spansAt + hole) << 2;
  a = load<i32>(begins + at);
  b = load<i32>(ends + at);
  return true;
}

function packed(): i32 {
  return b > a ? ((b - a) << 20) | (a - base) : 0;
}

function write(w: i32, given: i32): bool {
  const columns = planHoles + (w << 4);
  const code = load<u8>(planCode + w);
  let flags = given;
  let addr = 0;
  let port = 0;
  let user = 0;
  let said = 0;
  let number = 0;
  if (code !== 0) {
    if (takes(columns, ADDR)) {
      if (ipv4At()) {
        addr = ipv4;
        flags |= IPV4;
      } else addr = packed();
    }
    if (takes(columns, PORT)) {
      port = numberAt();
      if (port === UNSURE) return false;
      if (port > 65_535) port = 0;
    } else port = load<u16>(planPort + (w << 1));
    if (takes(columns, USER)) user = packed();
    if (takes(columns, TEXT)) said = packed();
    else {
      const constant = <i32>load<u16>(planText + (w << 1));
      if (constant !== 0) said = keptText(constant);
    }
    if (takes(columns, NUMBER)) {
      number = numberAt();
      if (number === UNSURE) return false;
    } else number = load<i32>(planNumber + (w << 2));
    if ((load<u8>(planMarks + w) & MARK_INVALID_USER) !== 0) flags |= INVALID_USER;
  }
  const four = count << 2;
  store<u8>(events + count, code);
  store<u8>(flagsOf + count, <u8>flags);
  store<i32>(addrs + four, addr);
  store<u16>(ports + (count << 1), <u16>port);
  store<i32>(users + four, user);
  store<i32>(texts + four, said);
  store<i32>(numbers + four, number);
  return true;
}

/** A constant of a wording as a text of the block's extra ones; those that are not there yet are wanted there. */
function keptText(constant: i32): i32 {
  const at = kept + (constant << 2);
  let text = load<i32>(at);
  if (text === 0) {
    text = 0x8000_0000 | extra;
    store<i32>(at, text);
    store<u16>(wanted + (wants << 1), <u16>constant);
    extra++;
    wants++;
  }
  return text;
}

let ipv4: i32 = 0;

/** Whether bytes[a, b) is an IPv4 address; it is then in `ipv4`. */
function ipv4At(): bool {
  if (b - a < 7 || b - a > 15) return false;
  let value: u32 = 0;
  let part = -1;
  let dots = 0;
  for (let i = a; i < b; i++) {
    const c = <i32>load<u8>(i);
    if (c === 46) {
      if (part < 0) return false;
      value = (value << 8) | part;
      part = -1;
      dots++;
    } else {
      if (c < 48 || c > 57 || part === 0) return false;
      part = part < 0 ? c - 48 : part * 10 + c - 48;
      if (part > 255) return false;
    }
  }
  ipv4 = <i32>((value << 8) | part);
  return dots === 3 && part >= 0;
}

/** The whole part of the number in bytes[a, b): 0 for what is none, UNSURE for one that is long. */
function numberAt(): i32 {
  let value = 0;
  let p = a;
  for (; p < b; p++) {
    const digit: u32 = <u32>load<u8>(p) - 48;
    if (digit > 9) break;
    value = value * 10 + <i32>digit;
  }
  if (p - a > DIGITS) return UNSURE;
  if (p === b || p === a || load<u8>(p) !== 46 || p + 1 === b) return p === b ? value : 0;
  for (let q = p + 1; q < b; q++) if (!isDigit(q)) return 0;
  return b - p > DIGITS ? UNSURE : value;
}

// --- scan.ts

const SHORTEST = 20;
const LONGEST_FAST = 1024;
const PLACES_END = 1048576 - 2 * CUT_LENGTH;

let base: i32 = 0;
let count: i32 = 0;
let extra: i32 = 0;
let wants: i32 = 0;

/**
 * Scans the lines that begin in bytes[from, to) up to the first that is not for it, and says where that begins. What it
 * found is in the columns, what it counted in the control block.
 */
export function scan(from: i32, to: i32, end: i32): i32 {
  place = control;
  times = next();
  pids = next();
  hosts = next();
  addrs = next();
  users = next();
  texts = next();
  numbers = next();
  places = next();
  lengths = next();
  ports = next();
  events = next();
  flagsOf = next();
  base = load<i32>(control, BYTES);
  count = load<i32>(control, COUNT);
  extra = load<i32>(control, EXTRA);
  wants = 0;
  lastTag = -1;
  const capacity = load<i32>(control, CAPACITY);
  const stop = base + to;
  const limit = base + end;
  let at = base + from;
  let sshd = 0;
  let others = 0;
  while (at < stop) {
    const odd = oddByte(at, limit);
    let lineEnd = odd;
    if (odd < limit) {
      const c = load<u8>(odd);
      if (c === 13 && odd + 1 < limit && load<u8>(odd, 1) === 10) lineEnd = odd + 1;
      else if (c !== 10) break;
    }
    if (odd - at <= SHORTEST) break;
    form = isDigit(at) ? ISO : BSD;
    const p = form === ISO ? iso(at) : bsd(at);
    if (p < 0 || p >= odd || load<u8>(p) !== 32) break;
    const kind = whose(p, odd);
    if (kind !== OF_SSHD && kind !== OF_OTHERS) break;
    let m = tagEnd;
    if (load<u8>(m - 1) === 91) {
      const digits = pidEnd(m, odd);
      if (digits < 0) break;
      m = digits + 3;
    } else pid = 0;
    if (kind === OF_OTHERS) {
      others++;
      at = lineEnd + 1;
      continue;
    }
    if (odd - at >= LONGEST_FAST || odd - base >= PLACES_END || count === capacity) break;
    if (!message(m, odd)) break;
    const four = count << 2;
    store<i32>(pids + four, pid);
    store<f64>(times + (count << 3), time);
    store<i32>(hosts + four, ((<i32>load<u8>(tagHost + lastTag)) << 20) | (p + 1 - base));
    store<i32>(places + four, at - base);
    store<i32>(lengths + four, odd - at);
    count++;
    sshd++;
    at = lineEnd + 1;
  }
  store<i32>(control, count, COUNT);
  store<i32>(control, wants, WANTED);
  store<i32>(control, sshd + others, LINES);
  store<i32>(control, sshd, SSHD);
  store<i32>(control, others, OTHER);
  return at - base;
}
