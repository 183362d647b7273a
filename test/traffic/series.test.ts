/** Counts over time: nothing is lost when steps grow, whatever the order of the times, and steps are round. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarser, timeline } from '../../src/engine/traffic/series.ts';

const T0 = Date.UTC(2026, 0, 12, 3, 4, 5);
const times = fc.array(
  fc.tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: -40_000_000_000, max: 40_000_000_000 }),
    ),
    fc.integer({ min: 1, max: 9 }),
  ),
  { minLength: 1, maxLength: 200 },
);

test('each amount stands in the step of its time, and sums stay', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 300 }), (list, most) => {
      const sum = timeline('sum');
      const peak = timeline('peak');
      for (const [t, n] of list) {
        sum.add(Math.floor((T0 + t) / 1000), n);
        peak.add(Math.floor((T0 + t) / 1000), n);
      }
      for (const s of [sum.series(), coarser(sum.series(), 'sum', most)]) {
        expect(s.begin % s.step).toBe(0);
        expect(s.values.length).toBeLessThanOrEqual(1024);
        const wanted = s.values.map(() => 0);
        for (const [t, n] of list) {
          const i = Math.floor((T0 + t - s.begin) / s.step);
          wanted[i] = (wanted[i] as number) + n;
        }
        expect(s.values).toEqual(wanted);
      }
      const c = coarser(peak.series(), 'peak', most);
      expect(c.values.length).toBeLessThanOrEqual(most);
      const highest = c.values.map(() => 0);
      for (const [t, n] of list) {
        const i = Math.floor((T0 + t - c.begin) / c.step);
        highest[i] = Math.max(highest[i] as number, n);
      }
      expect(c.values).toEqual(highest);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

test('steps are what people count in', () => {
  const steps = [60, 3600, 86_400, 12 * 86_400, 90 * 86_400].map((seconds) => {
    const s = timeline('sum');
    for (let i = 0; i < 1000; i++) s.add(Math.floor((T0 + i * seconds) / 1000), 1);
    return coarser(s.series(), 'sum', 240).step / 1000;
  });
  expect(
    steps.every(
      (s) => [1, 5, 15, 60, 300, 900, 3600, 10_800, 21_600, 43_200].includes(s) || s % 86_400 === 0,
    ),
  ).toBe(true);
});
