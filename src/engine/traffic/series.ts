/**
 * Counts over time in a fixed number of steps: when the log grows longer than they reach, the steps become longer. Steps
 * are what people count in, and begin at round moments (UTC), so that several series can be laid side by side.
 */

import type { Series } from './story.ts';

/** Steps kept; a report draws fewer. */
const STEPS = 1024;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Each is a whole number of the one before it; longer ones are doubled. */
const LENGTHS: readonly number[] = [
  1000,
  5000,
  15_000,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
];
const FIRST_STEP = LENGTHS[0] as number;
const longer = (step: number): number => LENGTHS.find((l) => l > step) ?? step * 2;

export interface Adding {
  /** By whole seconds since 1970: small enough for a number that needs no allocation. NaN adds nothing. */
  add(second: number, amount: number): void;
  series(): Series;
}

/** `how`: amounts of one step are added up, or the greatest is kept. */
export function timeline(how: 'sum' | 'peak'): Adding {
  const values = new Float64Array(STEPS);
  // The step of the last amount, from and until which second: the next one mostly belongs to it too.
  let nearest = 0;
  let from = 0;
  let until = 0;
  let last = -1;
  // Numbers with fractions from the start, or each that grows too large for a whole one costs a compilation.
  const scale = Float64Array.of(Number.NaN, FIRST_STEP);
  const BEGIN = 0;
  const STEP = 1;

  const put = (i: number, amount: number): void => {
    const old = values[i] as number;
    values[i] = how === 'sum' ? old + amount : Math.max(old, amount);
    if (i > last) last = i;
  };

  function widen(): void {
    const begin = scale[BEGIN] as number;
    const step = scale[STEP] as number;
    const next = longer(step);
    const aligned = Math.floor(begin / next) * next;
    last = merged(values, last, how, next / step, (begin - aligned) / step);
    values.fill(0, last + 1);
    scale[BEGIN] = aligned;
    scale[STEP] = next;
  }

  /** Makes room before the first step: for lines that come late or files out of order. */
  function shift(steps: number): void {
    values.copyWithin(steps, 0, STEPS - steps);
    values.fill(0, 0, steps);
    scale[BEGIN] = (scale[BEGIN] as number) - steps * (scale[STEP] as number);
    last += steps;
  }

  /** Makes the step of a time the nearest. */
  function reach(time: number): void {
    if (Number.isNaN(scale[BEGIN])) scale[BEGIN] = time;
    while (time < (scale[BEGIN] as number)) {
      const need = Math.ceil(((scale[BEGIN] as number) - time) / (scale[STEP] as number));
      if (last + need < STEPS) shift(need);
      else widen();
    }
    while (time >= (scale[BEGIN] as number) + STEPS * (scale[STEP] as number)) widen();
    const begin = scale[BEGIN] as number;
    const step = scale[STEP] as number;
    nearest = Math.floor((time - begin) / step);
    from = Math.floor((begin + nearest * step) / 1000);
    until = from + Math.floor(step / 1000);
  }

  return {
    add(second, amount) {
      if (Number.isNaN(second)) return;
      if (!(second >= from && second < until)) reach(second * 1000);
      put(nearest, amount);
    },
    series: () => ({
      begin: Number.isNaN(scale[BEGIN]) ? 0 : (scale[BEGIN] as number),
      step: scale[STEP] as number,
      values: Array.from(values.subarray(0, last + 1)),
    }),
  };
}

/** Puts `by` steps into each one, in place; the first gets `offset` fewer. Returns the index of the last. */
function merged(
  values: { [i: number]: number },
  last: number,
  how: 'sum' | 'peak',
  by: number,
  offset: number,
): number {
  if (last < 0) return last;
  const end = Math.floor((last + offset) / by);
  for (let i = 0; i <= end; i++) {
    let value = 0;
    for (let k = Math.max(0, i * by - offset); k < Math.min(last + 1, (i + 1) * by - offset); k++) {
      const v = values[k] as number;
      value = how === 'sum' ? value + v : Math.max(value, v);
    }
    values[i] = value;
  }
  return end;
}

/** A series in at most so many steps. */
export function coarser(s: Series, how: 'sum' | 'peak', most: number): Series {
  let { begin, step } = s;
  const values = [...s.values];
  while (values.length > most) {
    const next = longer(step);
    const aligned = Math.floor(begin / next) * next;
    values.length = merged(values, values.length - 1, how, next / step, (begin - aligned) / step) + 1;
    begin = aligned;
    step = next;
  }
  return { begin, step, values };
}
