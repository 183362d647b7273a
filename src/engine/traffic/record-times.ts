/** Times of records that are taken from here and there in a file: the year of a stamp without one comes from what is near. */

import { civilFromDays, clock, daysFromCivil, yearOf } from '../readers/clock.ts';
import type { Evidence } from '../readers/reader.ts';
import { yearlessParts } from './records.ts';

const DAY = 86_400_000;

/** The time that a record has when it is the first that is read of its file. */
export function firstTime(written: number, evidence: Evidence, now: number): number {
  if (!(written < 0)) return written;
  const { month, day, ofDay } = yearlessParts(written);
  return (clock(evidence, now).place({ month, day, ofDay: 0 }) ?? Number.NaN) + ofDay;
}

/** The times of records in the year in which each is nearest to another time. */
export function timesNear({ zone = 0 }: Evidence): (written: number, near: number) => number {
  let day = 0;
  let midnight = Number.NaN;
  return (written, near) => {
    if (!(written < 0)) return written;
    const { month, day: ofMonth, ofDay } = yearlessParts(written);
    // Most lines are of the day of the one before.
    if (month * 32 + ofMonth !== day || !(Math.abs(midnight - near) < 100 * DAY)) {
      day = month * 32 + ofMonth;
      midnight = Number.NaN;
      const year = yearOf(near);
      for (const y of [year, year - 1, year + 1]) {
        const days = daysFromCivil(y, month, ofMonth);
        // The 29th of February of a year that has none.
        if (civilFromDays(days).day !== ofMonth) continue;
        const time = days * DAY - zone * 60_000;
        if (!(Math.abs(time - near) >= Math.abs(midnight - near))) midnight = time;
      }
    }
    return midnight + ofDay;
  };
}
