/** The answer of `simulate` as Markdown, for a ticket. */

import type { Simulation } from '../../engine/traffic/limits/index.ts';
import { between, count, zoneName } from './figures.ts';
import type { Sheet } from './markdown-sheet.ts';
import { finished, markdownSheet, stepLines, table } from './markdown-sheet.ts';
import { figuresOf, hitFacts, rangeOf } from './simulation.ts';
import type { StoryOptions } from './words.ts';

export function simulationMarkdown(result: Simulation, options: StoryOptions = {}): string {
  const sheet = markdownSheet(options);
  const { out } = sheet;
  out.push(`# ${sheet.text(result.answer)}`, '');
  if (result.connections > 0) {
    for (const text of result.details) out.push(`- ${sheet.text(text)}`);
    figures(sheet, result);
    hits(sheet, result);
    if (result.recommendation) recommended(sheet, result.recommendation);
  }
  list(sheet, 'What this log does not show', result.unknown);
  list(sheet, 'What was assumed', result.assumptions);
  return finished(sheet);
}

function list(sheet: Sheet, heading: string, texts: Simulation['unknown']): void {
  if (texts.length === 0) return;
  sheet.out.push('', `## ${heading}`, '', ...texts.map((t) => `- ${sheet.text(t)}`));
}

function figures(sheet: Sheet, result: Simulation): void {
  sheet.out.push('', '## In figures', '');
  sheet.out.push(
    `${count(result.connections)} connections, ${between(result.from, result.to, sheet.zone)} (${zoneName(sheet.zone)}).`,
    '',
  );
  const both = result.after !== undefined;
  table(
    sheet,
    both ? ['', 'before', 'after'] : ['', ''],
    both ? [false, true, true] : [false, true],
    figuresOf(result).map((f) => [
      f.part ? `· ${f.name}` : f.name,
      ...(both ? [f.before, f.after] : [f.before]),
    ]),
  );
  const range = rangeOf(result);
  if (range !== '') sheet.out.push(`Turned away${both ? ', after' : ''}: ${range}.`, '');
}

function hits(sheet: Sheet, result: Simulation): void {
  if (result.hitsTotal === 0) return;
  sheet.out.push('## Whom it hits', '');
  for (const h of result.hits)
    sheet.out.push(`- ${sheet.code(h.address)}: ${hitFacts(h, result.after !== undefined).join(', ')}`);
  if (result.hitsTotal > result.hits.length)
    sheet.out.push('', `${count(result.hitsTotal - result.hits.length)} more.`);
}

function recommended(sheet: Sheet, r: NonNullable<Simulation['recommendation']>): void {
  sheet.out.push('', `## ${r.steps.length === 0 ? 'Recommended: leave it as it is' : 'Recommended'}`, '');
  for (const a of r.advice) sheet.out.push(`- ${sheet.code(a.line ?? a.keyword)}: ${sheet.text(a.why)}`);
  sheet.out.push('', sheet.text(r.harm), '');
  for (const [i, s] of r.steps.entries()) {
    sheet.out.push(`${i + 1}. **To do**`);
    stepLines(sheet, s);
  }
}
