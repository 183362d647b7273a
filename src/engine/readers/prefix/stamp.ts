/** The stamps of logs, read at a position: ISO 8601, BSD syslog, OpenWrt, seconds since 1970 and since boot. */

import type { Clock } from '../clock.ts';
import { clock, zoneOffset } from '../clock.ts';
import type { Evidence } from '../reader.ts';

/** What the last stamp said; one object per evidence, overwritten by each scan. */
export interface Stamps {
  readonly clock: Clock;
  time: number | undefined;
  monotonic: number | undefined;
  /** The stamp named its zone or offset. */
  zoned: boolean;
  /** Date and time were parted by a blank. */
  spaced: boolean;
  // Lines come many to a second: the same bytes are not worked out again.
  isoKey: string;
  isoBase: number | undefined;
  isoOffset: number | undefined;
  bsdKey: string;
  bsdTime: number | undefined;
}

export function stamps(evidence: Evidence, now: number): Stamps {
  return {
    clock: clock(evidence, now),
    time: undefined,
    monotonic: undefined,
    zoned: false,
    spaced: false,
    isoKey: '',
    isoBase: undefined,
    isoOffset: undefined,
    bsdKey: '',
    bsdTime: undefined,
  };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The end of the run of digits at `p`, at most `most` of them. */
export function digitsEnd(s: string, p: number, most: number): number {
  let end = p;
  while (end < p + most && isDigit(s.charCodeAt(end))) end++;
  return end;
}

/** The number of exactly `n` digits at `p`, or -1. */
function fixed(s: string, p: number, n: number): number {
  let value = 0;
  for (let i = p; i < p + n; i++) {
    const c = s.charCodeAt(i);
    if (!isDigit(c)) return -1;
    value = value * 10 + c - 48;
  }
  return value;
}

/** `HH:MM:SS` at `p` as milliseconds since midnight, or -1. A leap second counts as the next minute's first. */
function timeOfDay(s: string, p: number): number {
  if (s.charCodeAt(p + 2) !== 58 || s.charCodeAt(p + 5) !== 58) return -1;
  const hour = fixed(s, p, 2);
  const minute = fixed(s, p + 3, 2);
  const second = fixed(s, p + 6, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1;
  return (hour * 3600 + minute * 60 + second) * 1000;
}

let fractionValue = 0;
/** The end of `.123456` or `,123` at `p` (or `p` itself); whole milliseconds go to `fractionValue`. */
function fraction(s: string, p: number): number {
  fractionValue = 0;
  const mark = s.charCodeAt(p);
  if (mark !== 46 && mark !== 44) return p;
  const end = digitsEnd(s, p + 1, 9);
  if (end === p + 1) return p;
  for (let i = p + 1; i < p + 4; i++)
    fractionValue = fractionValue * 10 + (i < end ? s.charCodeAt(i) - 48 : 0);
  return end;
}

let offsetValue = 0;
/** The end of `Z`, `+01:00`, `+0100` or `+01` at `p`, or -1; minutes east of UTC go to `offsetValue`. */
function offset(s: string, p: number): number {
  const sign = s.charCodeAt(p);
  if (sign === 90) {
    offsetValue = 0;
    return p + 1;
  }
  if (sign !== 43 && sign !== 45) return -1;
  const hours = fixed(s, p + 1, 2);
  if (hours < 0 || hours > 14) return -1;
  let end = p + 3;
  let minutes = 0;
  const colon = s.charCodeAt(end) === 58 ? 1 : 0;
  const more = fixed(s, end + colon, 2);
  if (more >= 0 && more < 60) {
    minutes = more;
    end += colon + 2;
  } else if (colon === 1) return -1;
  if (isDigit(s.charCodeAt(end))) return -1;
  offsetValue = (hours * 60 + minutes) * (sign === 45 ? -1 : 1);
  return end;
}

/**
 * The end of a zone's name at `p`, or -1; its minutes go to `offsetValue` (NaN: a name of no table). Only names of the
 * table count unless `any` is set, since a host may be called NAS.
 */
function zoneName(s: string, p: number, any: boolean): number {
  let end = p;
  while (end < p + 6 && s.charCodeAt(end) >= 65 && s.charCodeAt(end) <= 90) end++;
  if (end - p < 2 || !(end === s.length || isBlank(s.charCodeAt(end)))) return -1;
  const known = zoneOffset(s.slice(p, end));
  if (known === undefined && !any) return -1;
  offsetValue = known ?? Number.NaN;
  return end;
}

/** A blank and a zone (`+0100`, `CEST`) at `p`: its end or -1. */
function spacedZone(s: string, p: number, any: boolean): number {
  if (s.charCodeAt(p) !== 32) return -1;
  const next = s.charCodeAt(p + 1);
  if (next === 43 || next === 45) {
    const end = offset(s, p + 1);
    return end > 0 && isBlank(s.charCodeAt(end)) ? end : -1;
  }
  return zoneName(s, p + 1, any);
}

/**
 * `2026-11-22T13:39:45.234033+00:00` and its relatives: a blank for the T, slashes for dashes, any fraction, `Z`,
 * `+0000`, a zone's name after a blank, or no zone. Returns the end or -1.
 */
export function isoStamp(s: string, p: number, to: Stamps, anyZone = false): number {
  const end = p + 19;
  if (s.length < end || !isDigit(s.charCodeAt(p))) return -1;
  const dash = s.charCodeAt(p + 4);
  if ((dash !== 45 && dash !== 47) || s.charCodeAt(p + 7) !== dash) return -1;
  const between = s.charCodeAt(p + 10);
  if (between !== 84 && between !== 32) return -1;
  to.spaced = between === 32;

  let after = fraction(s, end);
  const millis = fractionValue;
  let zone: number | undefined;
  let zoneEnd = offset(s, after);
  if (zoneEnd < 0) zoneEnd = spacedZone(s, after, anyZone);
  if (zoneEnd > 0) {
    if (Number.isNaN(offsetValue)) to.clock.unknownZone(s.slice(after + 1, zoneEnd));
    else zone = offsetValue;
    after = zoneEnd;
  }
  to.zoned = zoneEnd > 0;

  if (!(to.isoOffset === zone && s.startsWith(to.isoKey, p) && to.isoKey !== '')) {
    const ofDay = timeOfDay(s, p + 11);
    const year = fixed(s, p, 4);
    const month = fixed(s, p + 5, 2);
    const day = fixed(s, p + 8, 2);
    if (ofDay < 0 || year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return -1;
    to.isoBase = to.clock.place({ year, month, day, ofDay, offset: zone });
    to.isoKey = s.slice(p, end);
    to.isoOffset = zone;
  }
  to.time = to.isoBase === undefined ? undefined : to.isoBase + millis;
  return after;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DAYS = 'SunMonTueWedThuFriSat';

/** 1 to 12 for the English short name at `p` (syslog knows no other), or 0. */
function month(s: string, p: number): number {
  const at = MONTHS.indexOf(s.slice(p, p + 3));
  return at >= 0 && at % 3 === 0 && p + 3 < s.length ? at / 3 + 1 : 0;
}

/** The end of `Sun ` at `p`, or `p`. */
export function weekday(s: string, p: number): number {
  const at = DAYS.indexOf(s.slice(p, p + 3));
  return at >= 0 && at % 3 === 0 && s.charCodeAt(p + 3) === 32 ? p + 4 : p;
}

/** A year of four digits at `p`, between blanks: its value or -1. */
function plainYear(s: string, p: number): number {
  const year = fixed(s, p, 4);
  const after = s.charCodeAt(p + 4);
  return year >= 1980 && year < 2200 && (isBlank(after) || p + 4 === s.length || after === 93) ? year : -1;
}

/**
 * `Nov 22 13:39:45` (RFC 3164), day padded or not, with fraction, zone, and the year before the month, before the
 * time or behind it. Returns the end or -1.
 */
export function bsdStamp(s: string, from: number, to: Stamps): number {
  to.zoned = false;
  if (to.bsdKey !== '' && s.startsWith(to.bsdKey, from)) {
    // The key ends in a blank and the first letter of what follows, which is no year and no zone.
    to.time = to.bsdTime;
    return from + to.bsdKey.length - 2;
  }
  let p = from;
  let year = plainYear(s, p);
  if (year > 0) p += 5;
  const m = month(s, p);
  if (m === 0 || s.charCodeAt(p + 3) !== 32) return -1;
  p += 4;
  while (p < from + 12 && s.charCodeAt(p) === 32) p++;
  const dayEnd = digitsEnd(s, p, 2);
  const day = dayEnd === p ? -1 : fixed(s, p, dayEnd - p);
  if (day < 1 || s.charCodeAt(dayEnd) !== 32) return -1;
  p = dayEnd + 1;
  const before = plainYear(s, p);
  if (year < 0 && before > 0) {
    year = before;
    p += 5;
  }
  const ofDay = timeOfDay(s, p);
  if (ofDay < 0) return -1;
  const second = p + 8;
  let end = fraction(s, second);
  const millis = fractionValue;
  let zone: number | undefined;
  const attached = offset(s, end);
  const zoneEnd = attached > 0 ? attached : spacedZone(s, end, false);
  if (zoneEnd > 0) {
    zone = offsetValue;
    end = zoneEnd;
    to.zoned = true;
  }
  const behind = s.charCodeAt(end) === 32 ? plainYear(s, end + 1) : -1;
  if (year < 0 && behind > 0) {
    year = behind;
    end += 5;
  }
  const placed = to.clock.place({ year: year < 0 ? undefined : year, month: m, day, ofDay, offset: zone });
  to.time = placed === undefined ? undefined : placed + millis;
  // Only the plain form is remembered, with the first byte behind it so that a year or zone there is not skipped.
  const next = s.charCodeAt(end + 1);
  const plain =
    end === second && s.charCodeAt(end) === 32 && year < 0 && !isDigit(next) && !(next >= 65 && next <= 90);
  if (plain && next !== 43 && next !== 45 && end + 2 < s.length) {
    to.bsdKey = s.slice(from, end + 2);
    to.bsdTime = to.time;
  }
  return end;
}

/** `1795354794.349713`: seconds since 1970 as `journalctl -o short-unix` prints them. Returns the end or -1. */
export function unixStamp(s: string, p: number, to: Stamps): number {
  const dot = digitsEnd(s, p, 11);
  if (dot - p < 9 || s.charCodeAt(dot) !== 46) return -1;
  const end = fraction(s, dot);
  if (end === dot) return -1;
  to.time = Number(s.slice(p, dot)) * 1000 + fractionValue;
  to.zoned = true;
  return end;
}

/** `[ 2839.959202]` or `[ 2839.959202 <    0.000398 >]`: seconds since boot. Returns the end or -1. */
export function bootStamp(s: string, p: number, to: Stamps): number {
  let at = p + 1;
  while (at < p + 12 && s.charCodeAt(at) === 32) at++;
  const dot = digitsEnd(s, at, 12);
  if (dot === at || s.charCodeAt(dot) !== 46) return -1;
  let end = digitsEnd(s, dot + 1, 9);
  if (end - dot < 4) return -1;
  to.monotonic = Number(s.slice(at, end));
  if (s.startsWith(' <', end)) {
    end += 2;
    const stop = end + 24;
    while (end < stop && (s.charCodeAt(end) === 32 || s.charCodeAt(end) === 46 || isDigit(s.charCodeAt(end))))
      end++;
    if (s.charCodeAt(end) === 42) end++;
    if (s.charCodeAt(end) !== 62) return -1;
    end++;
  } else while (end < dot + 40 && s.charCodeAt(end) === 32) end++; // the blanks of short-delta's first line
  return s.charCodeAt(end) === 93 ? end + 1 : -1;
}
