/** What the parts of a story's page on a terminal share: its lines, how much there is room for, values made safe and short. */

import type { Text } from '../../engine/index.ts';
import type { Line } from '../../engine/traffic/index.ts';
import type { Style } from '../layout.ts';
import { clip, widthOf, wrap } from '../layout.ts';
import { safe } from '../safe.ts';
import type { Page, TerminalOptions } from '../terminal.ts';
import type { IncidentGroup, StoryOptions } from './words.ts';
import { pieces, placeOf } from './words.ts';

export interface StoryTerminalOptions extends TerminalOptions, StoryOptions {
  /** For a terminal that shows ASCII only: bars and marks are made of it, other characters are written as escapes. */
  readonly ascii?: boolean;
}

/** How much of each part is shown. */
export interface Depth {
  readonly steps: number;
  readonly guards: boolean;
  readonly logins: number;
  readonly outcomes: number;
  readonly gauges: number;
  readonly labels: number;
  /** Labels that come with an example and its proof. */
  readonly examples: number;
  /** How many lines of the terminal a quoted line of the log may take. */
  readonly proofs: number;
  readonly rows: number;
  readonly campaigns: number;
  readonly incidents: number;
  /** Whether an incident comes with what it says beside its title. */
  readonly told: boolean;
  readonly unknown: number;
  readonly notes: number;
}

export interface Sheet extends Page {
  readonly options: StoryTerminalOptions;
  readonly ascii: boolean;
  readonly zone: number;
  readonly depth: Depth;
  /** What was made of a text, for so many columns: a page may be laid out several times. */
  readonly known?: Map<string, string>;
  readonly groups?: readonly IncidentGroup[];
}

/** At most so many columns for a value from a log within a sentence. */
const VALUE = 48;
const LONG_VALUE = 200;

/** Text of the log for this terminal, cut to a length. */
export function shown(sheet: Sheet, text: string, columns = sheet.options.long ? LONG_VALUE : VALUE): string {
  const key = `${columns} ${text}`;
  const before = sheet.known?.get(key);
  if (before !== undefined) return before;
  const made = cleaned(sheet, text, columns);
  sheet.known?.set(key, made);
  return made;
}

function cleaned(sheet: Sheet, text: string, columns: number): string {
  // What is cut away anyway need not be looked at: names may be as long as a line.
  const clean = safe(text.length > 2000 ? text.slice(0, 2000) : text, sheet.options);
  // A name may be empty: then it has to be seen all the same.
  if (clean.trim() === '') return '""';
  return clip(sheet.ascii ? escaped(clean) : clean, columns);
}

/** Our words and the log's values. */
export function told(sheet: Sheet, text: Text): string {
  return pieces(
    text,
    (value) => shown(sheet, value),
    (own) => own.replaceAll('`', ''),
  );
}

function escaped(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (c) => {
    const code = (c.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** Our own marks for a terminal without them; each takes one column, as before. */
const PLAIN: Readonly<Record<string, string>> = {
  '·': '-',
  '…': '~',
  '→': '>',
  '✓': '+',
  '✗': 'x',
  '─': '-',
  '│': '|',
  '×': 'x',
  '–': '-',
  '█': '#',
  '›': '>',
};

export function asciiOnly(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (c) => PLAIN[c] ?? '?');
}

/** A heading, with a remark beside it. */
export function title(sheet: Sheet, text: string, remark = ''): void {
  const side = remark === '' ? '' : clip(remark, Math.max(0, sheet.width - widthOf(text) - 2));
  sheet.out.push('', sheet.paint(text, 'bold') + (side === '' ? '' : `  ${sheet.paint(side, 'dim')}`));
}

/** Text with a mark before its first line. */
export function item(
  sheet: Sheet,
  mark: string,
  text: string,
  indent = 2,
  ...styles: readonly Style[]
): void {
  const before = ' '.repeat(indent) + (mark === '' ? '' : `${mark} `);
  const lines = wrap(text, Math.max(20, sheet.width - widthOf(before)));
  for (const [i, l] of lines.entries())
    sheet.out.push(`${i === 0 ? before : ' '.repeat(widthOf(before))}${sheet.paint(l, ...styles)}`);
}

/** Stamp and host of a line as syslog writes it: the page has told them already. */
const STAMP = /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\S{8,32}) \S{1,64} /;

/** A line of the log as proof, in the few lines of the terminal that it may take. */
export function proof(sheet: Sheet, line: Line, indent: number): void {
  const room = sheet.width - indent - 2;
  const most = Math.max(1, sheet.depth.proofs);
  const quote = (l: Line): string =>
    `${shown(sheet, placeOf(l), 40)}: ${shown(sheet, l.text, room * most + 40)}`;
  let whole = wrap(quote(line), room);
  if (whole.length > most && !sheet.options.long) {
    const file = line.file.slice(line.file.lastIndexOf('/') + 1);
    whole = wrap(quote({ ...line, file, text: line.text.replace(STAMP, '… ') }), room);
  }
  const all =
    whole.length > most ? [...whole.slice(0, most - 1), clip(whole.slice(most - 1).join(' '), room)] : whole;
  for (const [i, l] of all.entries())
    sheet.out.push(`${' '.repeat(indent)}${sheet.paint(`${i === 0 ? '› ' : '  '}${l}`, 'dim')}`);
}

/** How many were left out. */
export function more(sheet: Sheet, left: number, what = 'more'): void {
  if (left <= 0) return;
  const with_ = sheet.options.long ? '' : ' with --long';
  sheet.out.push(sheet.paint(clip(`  … ${left} ${what}${with_}`, sheet.width), 'dim'));
}

/** Pads to columns, by width rather than by characters. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}
