/** Charts made of characters: sparklines and bars, in Unicode blocks or in ASCII. */

import type { Series } from '../../engine/traffic/index.ts';

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** Nine heights that look as dense as they are high. */
const ASCII_BLOCKS = ['.', ':', '-', '=', '+', '*', '#', '@'] as const;
const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** How many steps of a series stand in one column, or how many columns one step takes: whole numbers, so that none looks larger. */
export function fit(
  steps: number,
  columns: number,
): { readonly steps: number; readonly columns: number; readonly used: number } {
  if (steps === 0) return { steps: 1, columns: 1, used: 0 };
  if (steps <= columns) {
    const each = Math.min(8, Math.floor(columns / steps));
    return { steps: 1, columns: each, used: steps * each };
  }
  const each = Math.ceil(steps / columns);
  return { steps: each, columns: 1, used: Math.ceil(steps / each) };
}

/** The values of a series in at most so many columns: steps in one column are added up (`sum`), or the highest is taken. */
export function columnsOf(values: readonly number[], columns: number, by: 'sum' | 'max'): readonly number[] {
  const f = fit(values.length, columns);
  return Array.from({ length: f.used }, (_, c) => {
    const from = Math.floor(c / f.columns) * f.steps;
    let value = 0;
    for (let i = from; i < Math.min(values.length, from + f.steps); i++) {
      const v = values[i] ?? 0;
      value = by === 'sum' ? value + v : Math.max(value, v);
    }
    return value;
  });
}

/** A line of blocks as high as the values; nothing is a space. `top` is the value of the highest block. */
export function sparkline(values: readonly number[], ascii: boolean, top = Math.max(0, ...values)): string {
  const blocks = ascii ? ASCII_BLOCKS : BLOCKS;
  return values
    .map((v) => {
      if (!(v > 0) || top <= 0) return ' ';
      return blocks[Math.min(blocks.length - 1, Math.max(0, Math.ceil((v / top) * blocks.length) - 1))];
    })
    .join('');
}

/** A bar of `columns` at most; something is never nothing. */
export function bar(value: number, top: number, columns: number, ascii: boolean): string {
  if (!(value > 0) || top <= 0) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, value / top) * columns * 8));
  if (ascii) return '#'.repeat(Math.max(1, Math.round(eighths / 8)));
  return `${'█'.repeat(Math.floor(eighths / 8))}${PARTS[eighths % 8]}`;
}

/** A time axis that several series share: from its begin, so many steps. */
export interface Axis {
  readonly begin: number;
  readonly step: number;
  readonly count: number;
}

const filled = (s: Series): boolean => s.values.some((v) => v > 0) && Number.isFinite(s.begin);

/** The axis on which all of them have room; each series may begin and step as it likes. */
export function axisOf(series: readonly Series[]): Axis | undefined {
  const list = series.filter(filled);
  if (list.length === 0) return undefined;
  const step = Math.max(...list.map((s) => s.step));
  // Series begin at whole steps of their own: the axis does so too, and theirs fall into its steps without a rest.
  const begin = Math.floor(Math.min(...list.map((s) => s.begin)) / step) * step;
  const end = Math.max(...list.map((s) => s.begin + lengthOf(s)));
  return { begin, step, count: Math.max(1, Math.ceil((end - begin) / step)) };
}

/** The values of a series on an axis whose steps are no shorter than its own. */
export function onAxis(s: Series, axis: Axis, by: 'sum' | 'max'): readonly number[] {
  const values: number[] = Array.from({ length: axis.count }, () => 0);
  if (!filled(s)) return values;
  s.values.forEach((v, i) => {
    const middle = s.begin + (i + 0.5) * s.step;
    const at = Math.min(axis.count - 1, Math.max(0, Math.floor((middle - axis.begin) / axis.step)));
    const old = values[at] as number;
    values[at] = by === 'sum' ? old + v : Math.max(old, v);
  });
  return values;
}

/** How long a series lasts, in milliseconds. */
function lengthOf(series: Series): number {
  return series.step * series.values.length;
}
