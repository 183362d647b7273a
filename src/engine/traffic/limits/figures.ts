/** Figures as people write them. */

import type { Text } from '../../remedy.ts';
import { grouped } from '../figures.ts';
import type { Estimate } from './estimate.ts';

/** Words of our own, where they hold; as a value they would be printed as somebody else's. */
export function own(words: string, holds = true): Text {
  return holds ? [words] : [];
}

/** Values one after the other, at most so many. */
export function listed(values: readonly string[], most: number): Text {
  const out: (string | { readonly value: string })[] = [];
  for (const [i, value] of values.slice(0, most).entries()) out.push(...(i > 0 ? [', '] : []), { value });
  if (values.length > most) out.push(` and ${figure(values.length - most)} more`);
  return out;
}

/** `25,864`; a figure below ten that is not whole keeps one decimal. */
export function figure(n: number): string {
  return n < 10 && Math.abs(n - Math.round(n)) > 0.05 ? n.toFixed(1) : grouped(Math.round(n));
}

/** `about 25,864`, with `about` only where chance has its say. */
export function about(e: Estimate): string {
  return e.least === e.most ? figure(e.mean) : `about ${figure(e.mean)}`;
}

/** `12 connections`, `1 connection`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  const text = figure(n);
  return `${text} ${text === '1' ? one : many}`;
}

export function share(part: number, whole: number): string {
  if (whole <= 0) return '0 %';
  const p = (100 * part) / whole;
  if (p > 0 && p < 0.1) return 'less than 0.1 %';
  return `${p < 10 ? p.toFixed(1).replace(/\.0$/, '') : Math.round(p)} %`;
}
