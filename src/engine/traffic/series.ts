/** Counts over time in a fixed number of steps: when the log grows longer than they reach, each step becomes twice as long. */

import type { Series } from './story.ts';

/** Steps kept; a report draws fewer. */
const STEPS = 1024;
const FIRST_STEP = 1000;

export interface Adding {
  add(time: number, amount: number): void;
  series(): Series;
}

/** `how`: amounts of one step are added up, or the greatest is kept. */
export function timeline(how: 'sum' | 'peak'): Adding {
  const values = new Float64Array(STEPS);
  let begin = Number.NaN;
  let step = FIRST_STEP;
  let last = -1;

  const put = (i: number, amount: number): void => {
    const old = values[i] as number;
    values[i] = how === 'sum' ? old + amount : Math.max(old, amount);
    if (i > last) last = i;
  };

  function halve(): void {
    for (let i = 0; i < STEPS; i++) {
      const a = 2 * i < STEPS ? (values[2 * i] as number) : 0;
      const b = 2 * i + 1 < STEPS ? (values[2 * i + 1] as number) : 0;
      values[i] = how === 'sum' ? a + b : Math.max(a, b);
    }
    step *= 2;
    last >>= 1;
  }

  /** Makes room before the first step: for lines that come late or files out of order. */
  function shift(steps: number): void {
    values.copyWithin(steps, 0, STEPS - steps);
    values.fill(0, 0, steps);
    begin -= steps * step;
    last += steps;
  }

  return {
    add(time, amount) {
      if (Number.isNaN(time)) return;
      if (Number.isNaN(begin)) begin = Math.floor(time / FIRST_STEP) * FIRST_STEP;
      while (time < begin) {
        const need = Math.ceil((begin - time) / step);
        if (last + need < STEPS) shift(need);
        else halve();
      }
      while (time >= begin + STEPS * step) halve();
      put(Math.floor((time - begin) / step), amount);
    },
    series: () => ({
      begin: Number.isNaN(begin) ? 0 : begin,
      step,
      values: Array.from(values.subarray(0, last + 1)),
    }),
  };
}

/** A series in at most so many steps. */
export function coarser(s: Series, how: 'sum' | 'peak', most: number): Series {
  if (s.values.length <= most) return s;
  const by = Math.ceil(s.values.length / most);
  const values: number[] = [];
  for (let i = 0; i < s.values.length; i += by) {
    const part = s.values.slice(i, i + by);
    values.push(how === 'sum' ? part.reduce((a, b) => a + b, 0) : Math.max(...part));
  }
  return { begin: s.begin, step: s.step * by, values };
}
