/** How many of a series of connections were turned away, and which share of all that may be at the moment. */

import type { RepeatLayer } from './transcript.ts';

/** Between which shares (0 to 1) the true one lies with 95 % when `hits` of `tries` are counted: Wilson's interval. */
export function wilson(hits: number, tries: number): readonly [number, number] {
  const z = 1.96;
  const p = hits / tries;
  const middle = p + (z * z) / (2 * tries);
  const half = z * Math.sqrt((p * (1 - p)) / tries + (z * z) / (4 * tries * tries));
  const whole = 1 + (z * z) / tries;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/** In words; empty where the port is not that of a server that greets at times. */
export function shareInWords(l: RepeatLayer): string {
  if (l.greeted === 0) return '';
  const away = l.tries - l.greeted;
  const [low, high] = wilson(away, l.tries).map((x) => Math.round(100 * x)) as [number, number];
  const what = l.silent > 0 ? 'got no greeting' : away === 1 ? 'was turned away' : 'were turned away';
  if (away === 0) return `none of ${l.tries} tries was turned away: at most ${high} % are at this moment`;
  return `${away} of ${l.tries} tries ${what}: between ${low} and ${high} % at this moment`;
}
