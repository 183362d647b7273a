/** A clock for the prefix layers that leaves the year of a stamp open: whoever joins the lines knows their order. */

import type { Civil, Clock } from '../../readers/clock.ts';
import { clock } from '../../readers/clock.ts';
import type { Evidence } from '../../readers/reader.ts';
import { yearless } from '../records.ts';

const DAY = 86_400_000;
/** Above all real times: what lies beyond it is month, day and time of day. Fractions can be added to it. */
const OPEN = 4e15;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface YearLater extends Clock {
  /** Zone names of no table; their stamps were read as local time. Bounded. */
  readonly zones: readonly string[];
}

export function yearLater(evidence: Evidence, now: number): YearLater {
  const own = clock(evidence, now);
  const zone = evidence.zone ?? 0;
  const zones: string[] = [];

  /** Month, day and time on the evidence's own clock; a zone may move it to the day before or after. */
  function place(stamp: Civil): number | undefined {
    if (stamp.year !== undefined) return own.place(stamp);
    let { month, day } = stamp;
    if (day < 1 || day > (LENGTHS[month - 1] ?? 0)) return undefined;
    let ofDay = stamp.ofDay;
    if (stamp.offset !== undefined) ofDay += (zone - stamp.offset) * 60_000;
    // The day before the first is day 0: days are counted on from the month's first.
    if (ofDay < 0) {
      ofDay += DAY;
      day--;
    } else if (ofDay >= DAY) {
      ofDay -= DAY;
      day++;
      if (day > (LENGTHS[month - 1] as number)) {
        day = 1;
        month = month === 12 ? 1 : month + 1;
      }
    }
    return OPEN - yearless(month, day, ofDay);
  }

  return {
    place,
    unknownZone(name) {
      if (zones.length < 8 && !zones.includes(name)) zones.push(name);
    },
    said: [],
    zones,
  };
}

/** A time as a record holds it. */
export function recordTime(time: number | undefined): number {
  if (time === undefined) return Number.NaN;
  return time >= OPEN ? OPEN - time : time;
}
