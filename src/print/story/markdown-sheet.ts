/** What the pages in Markdown share: values as code, tables, steps. */

import type { Command, Step, Text } from '../../engine/index.ts';
import { clip } from '../layout.ts';
import type { SafeOptions } from '../safe.ts';
import { markdownBlock, markdownCode, safe } from '../safe.ts';
import { effectWords, guardWords } from '../words.ts';
import type { StoryOptions } from './words.ts';
import { pieces } from './words.ts';

/** Characters of one value; a ticket is read by people. */
const LONGEST = 200;

export interface Sheet {
  readonly out: string[];
  readonly options: SafeOptions;
  readonly zone: number;
  readonly code: (text: string) => string;
  readonly text: (text: Text) => string;
}

export function markdownSheet(options: StoryOptions): Sheet {
  const code = (text: string): string =>
    markdownCode(clip(safe(text.slice(0, 2000), options), LONGEST), options);
  return {
    out: [],
    options,
    zone: options.zone ?? 0,
    code,
    text: (text) => pieces(text, code, (own) => own),
  };
}

/** The page as one text. */
export function finished(sheet: Sheet): string {
  return `${sheet.out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** A table; the first column is text, the others numbers where `right` says so. */
export function table(
  sheet: Sheet,
  head: readonly string[],
  right: readonly boolean[],
  rows: readonly (readonly string[])[],
): void {
  // GFM: a bar ends a cell even within code, unless it is escaped.
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  sheet.out.push(line(head), `|${right.map((r) => (r ? '--:' : '---')).join('|')}|`, ...rows.map(line), '');
}

/** What to write and to run for a step and what protects the person meanwhile, as parts of a list. */
export function stepLines(sheet: Sheet, s: Step): void {
  sheet.out.push(`   - ${sheet.text(s.what)}`);
  if (s.config)
    sheet.out.push(
      '',
      `   In \`${s.config.file}\`:`,
      '',
      ...markdownBlock(s.config.lines, '   ', sheet.options),
      '',
    );
  const run = (c: Command): string => markdownCode(c.run, sheet.options);
  for (const c of s.commands.filter((x) => x.platform === undefined))
    sheet.out.push(`   - ${run(c)} (${effectWords(c.effect)})`);
  const special = s.commands.filter((x) => x.platform !== undefined);
  if (special.length > 0)
    sheet.out.push(`   - by system: ${special.map((c) => `${c.platform} ${run(c)}`).join(', ')}`);
  for (const g of guardWords(s)) sheet.out.push(`   - ${g}`);
}
