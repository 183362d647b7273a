/** The report as Markdown, for a ticket: every quoted value stands as code that it cannot leave. */

import type { CandidateCause, Problem, Report, SettingFinding, Step, Text } from '../engine/index.ts';
import type { SafeOptions } from './safe.ts';
import { markdownBlock, markdownCode } from './safe.ts';
import {
  actor,
  answersTo,
  effectWords,
  endedEarly,
  explained,
  guardWords,
  percent,
  stepGroups,
  stepHeading,
  surety,
  titleOf,
} from './words.ts';

/** Constant words keep their code marks; values become code. */
export function markdownText(text: Text, options: SafeOptions = {}): string {
  return text
    .map((p) => (typeof p === 'string' ? p : p.value === '' ? '' : markdownCode(p.value, options)))
    .join('');
}

export function printMarkdown(report: Report, options: SafeOptions = {}): string {
  const out: string[] = [];
  for (const p of report.problems) problem(out, p, options);
  if (report.findings.length > 0) {
    out.push('## Settings', '');
    for (const f of report.findings) finding(out, f, options);
  }
  if (report.notes.length > 0) {
    out.push('## Notes', '');
    for (const n of report.notes)
      out.push(
        `- ${n.place && n.place.name !== '' ? `${markdownCode(`${n.place.name}:${n.place.line}`, options)} ` : ''}${markdownText(n.text, options)}`,
      );
    out.push('');
  }
  if (out.length === 0) out.push('Nothing to report.', '');
  return `${out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function problem(out: string[], p: Problem, options: SafeOptions): void {
  const lead = p.causes[0] as CandidateCause;
  out.push(`## ${titleOf(p)}`, '');
  out.push(
    `**${surety(lead)}** · cause ${markdownCode(lead.id)} · who acts: ${actor(p.who, p.view)}${p.count > 1 ? ` · ${p.count} times` : ''}`,
    '',
  );
  if (p.ladder.length > 0) {
    const mark = { done: '✓', ended: '✗', perhaps: '?', 'not-reached': '·', unknown: ' ' };
    out.push(p.ladder.map((r) => `${mark[r.state]} ${r.stage}`).join(' → '), '');
  }
  out.push(markdownText(p.ended, options), '', markdownText(explained(p), options), '');
  const proof = lead.proof.filter((x) => x.proves || x.bits > 0.5).slice(0, 8);
  if (proof.length > 0) {
    out.push('### Why', '');
    for (const x of proof)
      out.push(
        `- ${x.derived ? '' : `${markdownCode(`${x.place.name}:${x.place.line}`, options)} `}${markdownCode(x.quote, options)}: ${x.because}${x.proves ? ' (settles it)' : ''}`,
      );
    out.push('');
  }
  for (const g of stepGroups(lead.fix, p.view)) {
    out.push(`### ${stepHeading(g.who, p.view)}`, '');
    for (const [i, s] of g.steps.entries()) step(out, s, i + 1, options);
    out.push('');
  }
  for (const [heading, c] of [
    ['### Next check', p.check],
    ['### Without it', p.otherwise],
  ] as const) {
    if (!c) continue;
    out.push(heading, '', markdownText(c.ask, options), '');
    if (c.run !== undefined) out.push(...markdownBlock([c.run], '', options), '');
    out.push(...answersTo(c, p).map(([answer, meaning]) => `- ${answer}: ${meaning}`), '');
  }
  const rest = p.causes.slice(1).filter((c) => c.probability >= 0.02);
  if (rest.length > 0) {
    out.push('### What else it can be', '');
    for (const c of rest) out.push(`- ${percent(c.probability)} ${c.title} (${markdownCode(c.id)})`);
    out.push('');
  }
  const folklore = p.excluded.filter((e) => e.folklore !== undefined);
  if (folklore.length > 0 && endedEarly(p)) {
    out.push('### Often suggested, not possible here', '');
    for (const e of folklore) out.push(`- ${e.folklore}: ${markdownText(e.why, options)}`);
    out.push('');
  }
}

function step(out: string[], s: Step, number: number, options: SafeOptions): void {
  out.push(`${number}. ${markdownText(s.what, options)}`);
  if (s.config)
    out.push('', `   In \`${s.config.file}\`:`, '', ...markdownBlock(s.config.lines, '   ', options), '');
  for (const c of s.commands)
    out.push(
      `   - ${markdownCode(c.run, options)} (${c.platform ? `${c.platform}, ` : ''}${effectWords(c.effect)})`,
    );
  for (const g of guardWords(s)) out.push(`   - ${g}`);
}

function finding(out: string[], f: SettingFinding, options: SafeOptions): void {
  out.push(
    `- ${markdownCode(`${f.place.name}:${f.place.line}`, options)} ${markdownCode(`${f.keyword} ${f.value}`, options)}: ${markdownText(f.what, options)}${f.better !== undefined ? ` Better: ${markdownCode(f.better, options)}.` : ''} ${markdownText(f.why, options)}`,
  );
}
