/** `--at`: the moment that is asked about. A time of day is one of the day that the evidence speaks of. */

import type { Observation } from '../engine/index.ts';
import { Refusal } from './arguments.ts';

const DAY_MS = 86_400_000;
/** What counts as "at that moment"; the engine looks two minutes to each side. */
const NEAR_MS = 120_000;

/** Milliseconds since 1970, or the time of day in milliseconds after midnight. */
export type Moment = { readonly at: number } | { readonly ofDay: number; readonly typed: string };

export function parseMoment(typed: string): Moment {
  const text = typed.trim();
  const day = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?$/.exec(text);
  if (day) {
    const [hours, minutes, seconds] = [Number(day[1]), Number(day[2]), Number(day[3] ?? 0)];
    if (hours < 24 && minutes < 60 && seconds < 61) {
      return { ofDay: ((hours * 60 + minutes) * 60 + seconds) * 1000, typed: text };
    }
  } else if (/^\d{9,10}(\.\d{1,9})?$/.test(text)) {
    return { at: Math.round(Number(text) * 1000) };
  } else if (/^\d{12,13}$/.test(text)) {
    return { at: Number(text) };
  } else if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) {
    // Without a zone it is this machine's time, as in the logs it wrote.
    const at = Date.parse(text.replace(' ', 'T').replace(',', '.'));
    if (!Number.isNaN(at)) return { at };
  }
  throw new Refusal(
    `--at does not understand "${typed}": give a time of day as in the log (03:59:36), a date with time (2020-04-20T03:59:36Z) or seconds since 1970.`,
  );
}

/** The moment in the days of the evidence: the latest one at which something was said, else the latest day. */
export function placeMoment(moment: Moment, observations: readonly Observation[], fallback: number): number {
  if ('at' in moment) return moment.at;
  let best: { readonly at: number; readonly far: number } | undefined;
  for (const o of observations) {
    if (o.time === undefined) continue;
    // The log may come from another zone: where its own words show this time, they tell.
    const at = o.quote.slice(0, 48).includes(moment.typed) ? o.time : nearest(o.time, moment.ofDay);
    const far = Math.max(0, Math.abs(at - o.time) - NEAR_MS);
    if (!best || far < best.far || (far === best.far && at > best.at)) best = { at, far };
  }
  return best?.at ?? nearest(fallback, moment.ofDay);
}

/** That time of day, in this machine's zone, on the day where it is nearest to a moment. */
function nearest(time: number, ofDay: number): number {
  const zone = -new Date(time).getTimezoneOffset() * 60_000;
  const midnight = Math.floor((time + zone) / DAY_MS) * DAY_MS - zone;
  const options = [-1, 0, 1].map((d) => midnight + d * DAY_MS + ofDay);
  return options.reduce((a, b) => (Math.abs(b - time) < Math.abs(a - time) ? b : a));
}
