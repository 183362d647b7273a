/** `--since` and `--until`: a time as `--at` takes it, a date, or a span back from now. */

import { Refusal } from '../arguments.ts';
import { parseMoment } from '../moment.ts';

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  sec: 1000,
  second: 1000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  w: 604_800_000,
  week: 604_800_000,
  month: 2_629_800_000,
  year: 31_557_600_000,
};

/** Milliseconds since 1970. `--until` a day means to its end. */
export function momentOf(option: '--since' | '--until', typed: string, now: number): number {
  const text = typed.trim().toLowerCase();
  const ends = option === '--until';
  if (text === 'now') return now;
  if (text === 'today') return dayStart(now, ends ? 1 : 0);
  if (text === 'yesterday') return dayStart(now, ends ? 0 : -1);
  const span = /^-?(\d{1,6})\s*([a-z]+?)s?(?:\s+ago)?$/.exec(text);
  const unit = span && Object.hasOwn(UNITS, span[2] as string) ? UNITS[span[2] as string] : undefined;
  if (span && unit !== undefined) return now - Number(span[1]) * unit;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date) {
    // As a moment of this machine, as in the logs it wrote.
    const day = new Date(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
    if (day.getMonth() === Number(date[2]) - 1) return dayStart(day.getTime(), ends ? 1 : 0);
  }
  let moment: ReturnType<typeof parseMoment>;
  try {
    moment = parseMoment(typed);
  } catch {
    throw new Refusal(
      `${option} does not understand "${typed}": give a date (2026-01-12), a date with time (2026-01-12T03:59:36Z), a time of today (03:59:36), "2 days ago", or seconds since 1970.`,
    );
  }
  return 'at' in moment ? moment.at : dayStart(now, 0) + moment.ofDay;
}

function dayStart(now: number, days: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}
