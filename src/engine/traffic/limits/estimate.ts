/** Figures that depend on chance: the mean over replays, and between which bounds it lies. */

export interface Estimate {
  readonly mean: number;
  /** Bounds of the mean with 95 % confidence (Student's t over the replays). */
  readonly low: number;
  readonly high: number;
  /** The least and the most that one replay came to. */
  readonly least: number;
  readonly most: number;
}

/** Two-sided 95 % points of Student's t, by degrees of freedom from 1. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
/** Hill's expansion to the second order: beyond 30 degrees it is right to three decimals. */
const beyond = (df: number): number => 1.959_964 + 2.372_27 / df + 2.822_5 / (df * df);

export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return { mean: 0, low: 0, high: 0, least: 0, most: 0 };
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const v of values) {
    sum += v;
    least = Math.min(least, v);
    most = Math.max(most, v);
  }
  const mean = sum / n;
  let squares = 0;
  for (const v of values) squares += (v - mean) ** 2;
  const half = n < 2 ? 0 : ((T95[n - 2] ?? beyond(n - 1)) * Math.sqrt(squares / (n - 1))) / Math.sqrt(n);
  return { mean, low: Math.max(0, mean - half), high: mean + half, least, most };
}
