/**
 * What stands before a message in the forms that nearly all logs have, read from bytes: a BSD or ISO 8601 stamp, a host, a
 * program with its pid. Which bytes name which host and program is learned from the reader, line by line.
 */

import { daysFromCivil } from '../../readers/clock.ts';
import type { Peeled } from '../../readers/prefix.ts';
import { programName } from '../../readers/prefix.ts';
import { yearless } from '../records.ts';
import type { Storage } from './storage.ts';
import type { Whose } from './who.ts';
import { whoseIs } from './who.ts';
import { recordTime } from './year-later.ts';

export const NOT_LEARNED = 0;
const OF_SSHD = 1;
export const OF_OTHERS = 2;
/** For the reader, line by line. */
export const OF_AROUND = 3;

export interface Header {
  /** Reads the stamp at `at`: where it ends, or -1. */
  stamp(bytes: Uint8Array, at: number): number;
  /** At 1: the time of the last stamp as a record holds it. */
  readonly times: Float64Array;
  /** Whose line it is by the bytes behind the stamp, which ends at `p`. */
  whose(bytes: Uint8Array, p: number, end: number): number;
  /** Of the last tag: where its `[` or blank ends, and the host's length. Arrays, since to ask a getter costs a call. */
  readonly tag: Int32Array;
  /** The reader has read the line whose stamp ended at `p`: what it said of host and program is remembered. */
  learn(bytes: Uint8Array, p: number, end: number, message: Peeled, time: number): void;
  /** The date that is known, as it was written, and the length of that. */
  readonly known: Uint8Array;
  readonly knownLength: Int32Array;
  readonly tags: Tags;
}

const DAY = 86_400_000;
const LENGTHS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** `Jan` … as one number each. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
  (name) => (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
);

/** Hosts and programs that are remembered; the tables begin anew when they are full. */
const ENTRIES = 4096;
const SLOTS = 2 * ENTRIES;
const LONGEST_TAG = 160;
const POOL = ENTRIES * 32;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const isDigit = (c: number | undefined): boolean => c !== undefined && c >= 48 && c <= 57;

/** The number of two digits at `p`, or -1. */
function two(bytes: Uint8Array, p: number): number {
  const a = (bytes[p] as number) - 48;
  const b = (bytes[p + 1] as number) - 48;
  return a < 0 || a > 9 || b < 0 || b > 9 ? -1 : a * 10 + b;
}

/** `HH:MM:SS` as milliseconds, or -1. */
function timeOfDay(bytes: Uint8Array, p: number): number {
  const hour = two(bytes, p);
  const minute = two(bytes, p + 3);
  const second = two(bytes, p + 6);
  if (bytes[p + 2] !== 58 || bytes[p + 5] !== 58) return -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1;
  return (hour * 3600 + minute * 60 + second) * 1000;
}

/** Hosts and programs by the bytes that name them, from the blank behind the stamp to `[` or `: `. */
interface Tags {
  /** Hash to number plus one. */
  readonly slots: Int16Array;
  /** Of each: the place of its bytes in `pool`, their number, the host's, a stamp's form as `form` has it, whose it is. */
  readonly at: Int32Array;
  readonly length: Uint8Array;
  readonly host: Uint8Array;
  readonly form: Uint8Array;
  readonly kind: Uint8Array;
  readonly pool: Uint8Array;
}

/** The form of a stamp: behind one a tag is believed that is not behind the other. */
const BSD = 0;
const ISO = 1;

export function header(storage: Storage): Header {
  // The date of the last stamp as it was written, and its begin: many lines are of one day.
  const known = storage.u8(16);
  const knownLength = storage.i32(1);
  /** The date's begin, and the last stamp's time: in an array, since a number on its own would be made anew each time. */
  const times = storage.f64(2);
  times[1] = Number.NaN;
  const tag = new Int32Array(2);
  let hash = 0;
  const tags: Tags = {
    slots: storage.i16(SLOTS),
    at: storage.i32(ENTRIES),
    length: storage.u8(ENTRIES),
    host: storage.u8(ENTRIES),
    form: storage.u8(ENTRIES),
    kind: storage.u8(ENTRIES),
    pool: storage.u8(POOL),
  };
  let tagCount = 0;
  let poolEnd = 0;
  let stampForm = BSD;
  let last = -1;

  function isKnown(bytes: Uint8Array, at: number, length: number): boolean {
    if (knownLength[0] !== length) return false;
    for (let i = length - 1; i >= 0; i--) if (bytes[at + i] !== known[i]) return false;
    return true;
  }

  function remember(bytes: Uint8Array, at: number, length: number): void {
    for (let i = 0; i < length; i++) known[i] = bytes[at + i] as number;
    knownLength[0] = length;
  }

  /** `Nov 22 13:39:45`. */
  function bsd(bytes: Uint8Array, at: number): number {
    if (!isKnown(bytes, at, 7)) {
      knownLength[0] = 0;
      const name =
        ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
      const month = MONTHS.indexOf(name) + 1;
      if (month === 0 || bytes[at + 3] !== 32 || bytes[at + 6] !== 32) return -1;
      const day =
        bytes[at + 4] === 32 && isDigit(bytes[at + 5]) ? (bytes[at + 5] as number) - 48 : two(bytes, at + 4);
      if (day < 1 || day > (LENGTHS[month] as number)) return -1;
      times[0] = yearless(month, day, 0);
      remember(bytes, at, 7);
    }
    const ofDay = timeOfDay(bytes, at + 7);
    if (ofDay < 0) return -1;
    times[1] = (times[0] as number) - ofDay;
    const p = at + 15;
    return bytes[p] === 46 ? fraction(bytes, p, -1) : p;
  }

  /** The end of `.123456`, whose milliseconds are added to the time; -1 when it has no digits or too many. */
  function fraction(bytes: Uint8Array, p: number, sign: number): number {
    let millis = 0;
    let end = p + 1;
    while (end < p + 11 && isDigit(bytes[end])) {
      if (end < p + 4) millis = millis * 10 + (bytes[end] as number) - 48;
      end++;
    }
    if (end === p + 1 || end > p + 10) return -1;
    if (end === p + 2) millis *= 100;
    else if (end === p + 3) millis *= 10;
    times[1] = (times[1] as number) + sign * millis;
    return end;
  }

  /** `2026-11-22T13:39:45.234033+00:00`, with `+0000` or `Z`. */
  function iso(bytes: Uint8Array, at: number): number {
    if (!isKnown(bytes, at, 11)) {
      knownLength[0] = 0;
      if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45 || bytes[at + 10] !== 84) return -1;
      const century = two(bytes, at);
      const year = two(bytes, at + 2);
      const month = two(bytes, at + 5);
      const day = two(bytes, at + 8);
      if (century < 0 || year < 0 || month < 1 || month > 12) return -1;
      if (day < 1 || day > (LENGTHS[month] as number)) return -1;
      if (month === 2 && day === 29 && !isLeap(century * 100 + year)) return -1;
      times[0] = daysFromCivil(century * 100 + year, month, day) * DAY;
      remember(bytes, at, 11);
    }
    const ofDay = timeOfDay(bytes, at + 11);
    if (ofDay < 0) return -1;
    times[1] = (times[0] as number) + ofDay;
    let p = at + 19;
    if (bytes[p] === 46) {
      p = fraction(bytes, p, 1);
      if (p < 0) return -1;
    }
    const sign = bytes[p];
    if (sign === 90) return p + 1;
    if (sign !== 43 && sign !== 45) return -1;
    const hours = two(bytes, p + 1);
    const colon = bytes[p + 3] === 58 ? 1 : 0;
    const minutes = two(bytes, p + 3 + colon);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return -1;
    times[1] += (sign === 45 ? 60_000 : -60_000) * (hours * 60 + minutes);
    return p + 5 + colon;
  }

  /** The end of the tag behind a stamp: behind `[` or `: `; -1 when there is none near. The hash is in `hash`. */
  function tagIn(bytes: Uint8Array, p: number, end: number): number {
    const stop = Math.min(end - 1, p + LONGEST_TAG);
    for (let i = p; i < stop; i++) {
      const c = bytes[i] as number;
      const length = c === 91 ? 1 : c === 58 && bytes[i + 1] === 32 ? 2 : 0;
      if (length === 0) continue;
      hash = hashOf(bytes, p, i + length);
      return i + length;
    }
    return -1;
  }

  function isWritten(bytes: Uint8Array, p: number, entry: number): boolean {
    const at = tags.at[entry] as number;
    const length = tags.length[entry] as number;
    for (let i = 0; i < length; i++) if (bytes[p + i] !== tags.pool[at + i]) return false;
    return true;
  }

  function taken(entry: number, p: number): number {
    last = entry;
    tag[0] = p + (tags.length[entry] as number);
    tag[1] = tags.host[entry] as number;
    return tags.kind[entry] as number;
  }

  function whose(bytes: Uint8Array, p: number, end: number): number {
    // Most lines are of the host and program of the line before. A host's name may be part of a longer one, a tag may not.
    if (last >= 0 && p + (tags.length[last] as number) < end && isWritten(bytes, p, last))
      return taken(last, p);
    const stop = tagIn(bytes, p, end);
    if (stop < 0) return NOT_LEARNED;
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = (tags.slots[slot] as number) - 1;
      if (entry < 0) return NOT_LEARNED;
      if (tags.form[entry] === stampForm && tags.length[entry] === stop - p && isWritten(bytes, p, entry))
        return taken(entry, p);
    }
  }

  function learn(bytes: Uint8Array, p: number, end: number, message: Peeled, at: number): void {
    const { host, program, pid, form } = message;
    if (form !== 'log' || host === undefined || program === undefined || bytes[p] !== 32) return;
    const stop = tagIn(bytes, p, end);
    if (stop < 0 || recordTime(message.time) !== at) return;
    const numbered = bytes[stop - 1] === 91;
    const written = String.fromCharCode(...bytes.subarray(p + 1, numbered ? stop - 1 : stop - 2));
    const space = written.indexOf(' ');
    if (written.slice(0, space) !== host || programName(written.slice(space + 1)) !== program) return;
    // The reader must have found the same pid, or none.
    const digits = numbered ? pidEnd(bytes, stop, end) : stop;
    if (digits < 0 || (numbered ? pid === undefined : pid !== undefined)) return;
    const is: Whose = whoseIs(program);
    if (!numbered && is !== 'other') return;
    const length = stop - p;
    if (tagCount === ENTRIES || poolEnd + length > POOL) {
      tags.slots.fill(0);
      tagCount = 0;
      poolEnd = 0;
      last = -1;
    }
    let slot = hash & (SLOTS - 1);
    while (tags.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    const entry = tagCount++;
    tags.slots[slot] = tagCount;
    tags.at[entry] = poolEnd;
    tags.length[entry] = length;
    tags.host[entry] = host.length;
    tags.form[entry] = stampForm;
    tags.kind[entry] = is === 'sshd' ? OF_SSHD : is === 'other' ? OF_OTHERS : OF_AROUND;
    for (let i = 0; i < length; i++) tags.pool[poolEnd++] = bytes[p + i] as number;
  }

  return {
    stamp(bytes, at) {
      const c = bytes[at] as number;
      const of = c >= 48 && c <= 57 ? ISO : BSD;
      if (stampForm !== of) {
        stampForm = of;
        last = -1;
      }
      return of === ISO ? iso(bytes, at) : bsd(bytes, at);
    },
    times,
    whose,
    tag,
    learn,
    known,
    knownLength,
    tags,
  };
}

/** Of bytes[from, to): four at a time, and the rest as one number. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let h = 0;
  for (let p = from; p < to; p += 4) {
    let word = 0;
    for (let i = Math.min(p + 4, to) - 1; i >= p; i--) word = (word << 8) | (bytes[i] as number);
    h = Math.imul(h ^ word, 0x9e37_79b1);
    h ^= h >>> 15;
  }
  return h;
}

/** At 0: the pid that was read last. */
export const lastPid = new Int32Array(1);

/** The end of the digits of a pid that `]: ` follows, or -1. */
export function pidEnd(bytes: Uint8Array, p: number, end: number): number {
  let at = p;
  let pid = 0;
  while (at < p + 9) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) break;
    pid = pid * 10 + digit;
    at++;
  }
  lastPid[0] = pid;
  return at > p && at + 2 < end && bytes[at] === 93 && bytes[at + 1] === 58 && bytes[at + 2] === 32 ? at : -1;
}
