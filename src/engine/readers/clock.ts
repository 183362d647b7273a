/** Stamps to milliseconds since 1970, without a clock: the year from the evidence, the zone from the stamp or the evidence. */

import type { Evidence } from './reader.ts';

const DAY = 86_400_000;

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar (months from 1): era arithmetic after H. Hinnant. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The way back: the date, months from 1, of so many days since 1970-01-01. */
export function civilFromDays(days: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The year of a moment, in UTC. */
export function yearOf(time: number): number {
  return civilFromDays(Math.floor(time / DAY)).year;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a month (from 1) of this year has this day; without a year: of any. */
function hasDay(year: number | undefined, month: number, day: number): boolean {
  if (day < 1 || day > (LENGTHS[month - 1] ?? 0)) return false;
  return year === undefined || month !== 2 || day < 29 || isLeap(year);
}

/**
 * Minutes east of UTC of a zone's short name. CST (Chicago, Shanghai) and IST (Delhi, Dublin, Jerusalem) are left out:
 * both readings are common on servers, and a wrong one is worse than none.
 */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  UT: 0,
  UCT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SAST: 120,
  EAT: 180,
  WIB: 420,
  JST: 540,
  KST: 540,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  NDT: -150,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** The offset of a known zone name, in minutes east of UTC. */
export function zoneOffset(name: string): number | undefined {
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
}

/** A date and a time of day as written; `offset` in minutes east of UTC, undefined: the machine's own zone. */
export interface Civil {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Milliseconds since midnight. */
  readonly ofDay: number;
  readonly offset?: number | undefined;
}

export interface Clock {
  /** Milliseconds since 1970, or undefined for a date that is none. */
  place(stamp: Civil): number | undefined;
  /** Remembers a zone name that is in no table; its stamps are read as the machine's own time. */
  unknownZone(name: string): void;
  /** What a reader of these times should know: zones ignored, years that had to be guessed back. */
  readonly said: readonly string[];
}

/** Makes the clock of one piece of evidence. Stamps without a year are placed in the order in which they come. */
export function clock(evidence: Evidence, now: number): Clock {
  const zone = evidence.zone ?? 0;
  // Nothing that was written can be later than the file; a day is left for zones and for clocks that run ahead.
  const limit = (evidence.modified ?? now) + DAY;
  const zones = new Set<string>();
  let wrapped = false;
  let year = 0;
  let lastMonth = 0;
  let lastDay = 0;

  function at(y: number, stamp: Civil): number {
    return daysFromCivil(y, stamp.month, stamp.day) * DAY + stamp.ofDay - (stamp.offset ?? zone) * 60_000;
  }

  /** The latest year, at most `from`, that has this day and does not lie in the future. */
  function latest(from: number, stamp: Civil): number {
    let y = from;
    for (let tries = 0; tries < 9 && (!hasDay(y, stamp.month, stamp.day) || at(y, stamp) > limit); tries++)
      y--;
    return y;
  }

  function yearless(stamp: Civil): number {
    if (stamp.month === lastMonth && stamp.day === lastDay && at(year, stamp) <= limit)
      return at(year, stamp);
    if (lastMonth === 0) year = latest(yearOf(limit), stamp);
    else {
      // A step back of more than half a year is the turn of the year; a step ahead of eleven months is its undoing
      // (rotated files given in the wrong order). Smaller steps stay within the year.
      const step = (stamp.month - lastMonth) * 31 + stamp.day - lastDay;
      const wish = step < -183 ? year + 1 : step > 330 ? year - 1 : year;
      const found = latest(wish, stamp);
      if (found < wish) wrapped = true;
      year = found;
    }
    lastMonth = stamp.month;
    lastDay = stamp.day;
    return at(year, stamp);
  }

  return {
    place(stamp) {
      if (!hasDay(stamp.year, stamp.month, stamp.day)) return undefined;
      return stamp.year === undefined ? yearless(stamp) : at(stamp.year, stamp);
    },
    unknownZone(name) {
      // The set is bounded: names come from the evidence.
      if (zones.size < 8) zones.add(name);
    },
    get said() {
      const said = [...zones].map(
        (name) => `time zone "${name}" is not known here: its times are read as local time`,
      );
      if (wrapped)
        said.push('stamps without a year cover more than a year: earlier ones may be a year too late');
      return said;
    },
  };
}
