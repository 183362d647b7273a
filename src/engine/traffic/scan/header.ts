/**
 * What stands before a message in the forms that nearly all logs have, read from bytes: a BSD or ISO 8601 stamp, a host, a
 * program with its pid. Which bytes name which host and program is learned from the reader, line by line.
 */

import { daysFromCivil } from '../../readers/clock.ts';
import type { Peeled } from '../../readers/prefix.ts';
import { programName } from '../../readers/prefix.ts';
import { yearless } from '../records.ts';
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
}

const DAY = 86_400_000;
const LENGTHS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** `Jan` … as one number each. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
  (name) => (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
);

/** Hosts and programs that are remembered; the tables begin anew when they are full. */
const ENTRIES = 4096;
const LONGEST_TAG = 160;

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

interface Tags {
  /** Hash to index + 1. */
  readonly slots: Int16Array;
  readonly written: Uint8Array[];
  readonly hosts: number[];
  readonly kinds: number[];
}

const newTags = (): Tags => ({ slots: new Int16Array(2 * ENTRIES), written: [], hosts: [], kinds: [] });

export function header(): Header {
  // The date of the last stamp as it was written: many lines are of one day.
  const known = new Uint8Array(11);
  let knownLength = 0;
  /** The date's begin, and the last stamp's time: in an array, since a number on its own would be made anew each time. */
  const times = new Float64Array([0, Number.NaN]);
  const tag = new Int32Array(2);
  let hash = 0;
  /** Stamps with and without a year: behind one a tag is believed that is not behind the other. */
  const bsdTags = newTags();
  const isoTags = newTags();
  let tags = bsdTags;
  let last: Uint8Array | undefined;
  let lastKind = NOT_LEARNED;
  let lastHost = 0;

  function isKnown(bytes: Uint8Array, at: number, length: number): boolean {
    if (knownLength !== length) return false;
    for (let i = length - 1; i >= 0; i--) if (bytes[at + i] !== known[i]) return false;
    return true;
  }

  function remember(bytes: Uint8Array, at: number, length: number): void {
    for (let i = 0; i < length; i++) known[i] = bytes[at + i] as number;
    knownLength = length;
  }

  /** `Nov 22 13:39:45`. */
  function bsd(bytes: Uint8Array, at: number): number {
    if (!isKnown(bytes, at, 7)) {
      knownLength = 0;
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
      knownLength = 0;
      if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45 || bytes[at + 10] !== 84) return -1;
      const century = two(bytes, at);
      const year = two(bytes, at + 2);
      const month = two(bytes, at + 5);
      const day = two(bytes, at + 8);
      if (century < 0 || year < 0 || month < 1 || month > 12) return -1;
      if (day < 1 || day > (LENGTHS[month] as number)) return -1;
      // The reader knows leap years.
      if (month === 2 && day === 29) return -1;
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
    let h = 0;
    for (let i = p, factor = 0x9e37_79b1; i < stop; i++, factor += 0x3c6e_f372) {
      const c = bytes[i] as number;
      // A sum, since no step of it waits for the one before.
      h = (h + Math.imul(c, factor)) | 0;
      if (c === 91) {
        hash = h;
        return i + 1;
      }
      if (c === 58 && bytes[i + 1] === 32) {
        hash = h;
        return i + 2;
      }
    }
    return -1;
  }

  const slotFor = (): number => (hash ^ (hash >>> 15)) & (2 * ENTRIES - 1);

  function isWritten(bytes: Uint8Array, p: number, written: Uint8Array): boolean {
    for (let i = 0; i < written.length; i++) if (bytes[p + i] !== written[i]) return false;
    return true;
  }

  function whose(bytes: Uint8Array, p: number, end: number): number {
    // Most lines are of the host and program of the line before. A host's name may be part of a longer one, a tag may not.
    if (last !== undefined && p + last.length < end && isWritten(bytes, p, last)) {
      tag[0] = p + last.length;
      tag[1] = lastHost;
      return lastKind;
    }
    const stop = tagIn(bytes, p, end);
    if (stop < 0) return NOT_LEARNED;
    for (let slot = slotFor(); ; slot = (slot + 1) & (2 * ENTRIES - 1)) {
      const index = (tags.slots[slot] as number) - 1;
      if (index < 0) return NOT_LEARNED;
      const written = tags.written[index] as Uint8Array;
      if (written.length !== stop - p || !isWritten(bytes, p, written)) continue;
      last = written;
      lastKind = tags.kinds[index] as number;
      lastHost = tags.hosts[index] as number;
      tag[0] = stop;
      tag[1] = lastHost;
      return lastKind;
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
    if (tags.written.length === ENTRIES) {
      tags.slots.fill(0);
      tags.written.length = 0;
      tags.hosts.length = 0;
      tags.kinds.length = 0;
    }
    let slot = slotFor();
    while (tags.slots[slot] !== 0) slot = (slot + 1) & (2 * ENTRIES - 1);
    tags.slots[slot] = tags.written.push(bytes.slice(p, stop));
    tags.hosts.push(host.length);
    tags.kinds.push(is === 'sshd' ? OF_SSHD : is === 'other' ? OF_OTHERS : OF_AROUND);
  }

  return {
    stamp(bytes, at) {
      const c = bytes[at] as number;
      const isIso = c >= 48 && c <= 57;
      const wanted = isIso ? isoTags : bsdTags;
      if (tags !== wanted) {
        tags = wanted;
        last = undefined;
      }
      return isIso ? iso(bytes, at) : bsd(bytes, at);
    },
    times,
    whose,
    tag,
    learn,
  };
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
