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

/** The time of a record in the year in which it is nearest to another time. */
export function timeNear(written: number, near: number, evidence: Evidence): number {
  if (!(written < 0)) return written;
  const { month, day, ofDay } = yearlessParts(written);
  const year = yearOf(near);
  const zone = evidence.zone ?? 0;
  let best = Number.NaN;
  for (const y of [year, year - 1, year + 1]) {
    const time = daysFromCivil(y, month, day) * DAY + ofDay - zone * 60_000;
    // The 29th of February of a year that has none.
    if (civilFromDays(daysFromCivil(y, month, day)).day !== day) continue;
    if (!(Math.abs(time - near) >= Math.abs(best - near))) best = time;
  }
  return best;
}
