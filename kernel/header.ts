/** header.ts of the scanner: the stamp, whose line it is, the pid. */

import { again, IS_HOST, isReference, refersTo } from './again';
import { digits, digitsAt, isDigit, same, two } from './bytes';
import {
  dateKnown,
  dateLength,
  dateTime,
  hosts,
  recent,
  tagAt,
  tagForm,
  tagHost,
  tagKind,
  tagLength,
  tagPool,
  tagSlots,
} from './memory';

export const BSD = 0;
export const ISO = 1;
const NOT_LEARNED = 0;
export const OF_SSHD = 1;
export const OF_OTHERS = 2;
const SLOTS = 8192;
const LONGEST_TAG = 160;

let form: i32 = BSD;
/** The time of the last stamp as a record holds it, and of what it was before its fraction and zone, with those bytes. */
export let time: f64 = 0;
let bsdTime: f64 = 0;
let bsdA: u64 = 0;
let bsdB: u64 = 0;
let isoTime: f64 = 0;
let isoA: u64 = 0;
let isoB: u64 = 0;
let isoC: u64 = 0;

/** Tags of the last lines, by their bytes: of each slot the tag's number plus one, and what its host is written as. */
const RECENT_BITS = 4;

/** Between two scans the table of the tags may have begun anew. */
export function forgetTags(): void {
  memory.fill(recent, 0, 8 << RECENT_BITS);
}

/** Reads the stamp at `at`: where it ends, or -1. */
export function stamp(at: i32): i32 {
  form = isDigit(at) ? ISO : BSD;
  return form === ISO ? iso(at) : bsd(at);
}

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

let tag: i32 = -1;
let recentTag: i32 = 0;
export let tagEnd: i32 = 0;

/** Whose line it is; the tag's end is in `tagEnd`. */
export function whose(p: i32, end: i32): i32 {
  const mixed = (load<u64>(p) ^ (load<u64>(p, 6) << 1)) * 0x9e3779b97f4a7c15;
  recentTag = recent + ((<i32>(mixed >> (64 - RECENT_BITS))) << 3);
  tag = load<i32>(recentTag) - 1;
  if (tag >= 0) {
    const length = <i32>load<u8>(tagLength + tag);
    if (p + length < end && isTag(tag, p, length)) {
      tagEnd = p + length;
      return load<u8>(tagKind + tag);
    }
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
  tag = entry;
  store<i32>(recentTag, tag + 1);
  store<i32>(recentTag, 0, 4);
  tagEnd = stop;
  return load<u8>(tagKind + tag);
}

/** The host of the last tag, which begins at `at`, as it is written in record `i`. */
export function host(at: i32, i: i32): i32 {
  const known = load<i32>(recentTag, 4);
  if (known !== 0) return known;
  const written = again(hosts, at, <i32>load<u8>(tagHost + tag), IS_HOST, i);
  store<i32>(recentTag, isReference(written) ? written : refersTo(i), 4);
  return written;
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

export let pid: i32 = 0;

export function pidEnd(p: i32, end: i32): i32 {
  const count = digitsAt(p);
  let at = p;
  pid = 0;
  if (count > 0 && count < 8) {
    pid = digits(p, count);
    at += count;
  } else
    while (at < p + 9) {
      const digit: u32 = <u32>load<u8>(at) - 48;
      if (digit > 9) break;
      pid = pid * 10 + <i32>digit;
      at++;
    }
  return at > p && at + 2 < end && load<u8>(at) === 93 && load<u16>(at, 1) === 0x203a ? at : -1;
}
