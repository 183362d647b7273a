/** What a configuration does, as text for the terminal, as Markdown, and in the form of `sshd -T`. */

import type { ConfigAnswer, ConfigFinding, ConfigPlace, ConfigSetting } from '../engine/index.ts';
import type { Style } from './layout.ts';
import { clip, painter, wrap } from './layout.ts';
import { markdownText } from './markdown.ts';
import { markdownCode, safe } from './safe.ts';
import { plain } from './words.ts';

export interface ConfigOptions {
  readonly colour: boolean;
  readonly columns: number;
  readonly long: boolean;
}

const SECTIONS: readonly (readonly [ConfigFinding['sort'], string])[] = [
  ['line', 'Lines that do nothing, or not what they seem'],
  ['closes', 'What refuses or ends connections'],
  ['other', 'Worth knowing'],
];

const place = (p: ConfigPlace): string => `${p.file}:${p.line}`;

/** Findings that want a change come first; the rest is told with --long. */
function ordered(list: readonly ConfigFinding[], sort: ConfigFinding['sort']): readonly ConfigFinding[] {
  const mine = list.filter((f) => f.sort === sort);
  return [...mine.filter((f) => f.better !== undefined), ...mine.filter((f) => f.better === undefined)];
}

/** One finding a line: the first says most. */
function firstOfEach(list: readonly ConfigFinding[]): readonly ConfigFinding[] {
  const seen = new Set<string>();
  return list.filter((f) => {
    const key = `${place(f.place)} ${f.match ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

const isChanged = (s: ConfigSetting): boolean =>
  s.places.length > 0 && s.values.join('\n') !== (s.default ?? []).join('\n');

function headline(a: ConfigAnswer): string {
  const wants = a.findings.filter((f) => f.better !== undefined).length;
  const release = a.version === undefined ? 'the newest OpenSSH known here' : `OpenSSH ${a.version}`;
  if (a.invalid.length > 0)
    return `sshd does not start with this: ${count(a.invalid.length, 'line')} it refuses. (Read as by ${release}.)`;
  if (wants === 0) return `Nothing here wants a change. (Read as by ${release}.)`;
  return `${count(wants, 'thing')} worth a change. (Read as by ${release}.)`;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Lines of text, at most `columns` wide where values allow. */
export function printConfig(a: ConfigAnswer, o: ConfigOptions): string {
  const out: string[] = [];
  const paint = painter(o.colour);
  const put = (text: string, indent: number, style?: Style): void => {
    for (const l of wrap(text, Math.max(20, o.columns - indent)))
      out.push(`${' '.repeat(indent)}${style === undefined ? l : paint(l, style)}`);
  };
  const heading = (text: string): void => {
    out.push('', paint(text, 'bold'));
  };
  put(headline(a), 0, 'bold');
  put(a.files.map((f) => safe(f)).join(', '), 0, 'dim');

  if (a.invalid.length > 0) heading('Lines that sshd refuses');
  for (const l of a.invalid) {
    put(`${safe(place(l))}  ${safe(l.text.trim())}`, 2);
    put(`sshd: ${safe(l.why)}`, 4);
  }
  for (const [sort, title] of SECTIONS) {
    const list = ordered(a.findings, sort);
    if (list.length === 0) continue;
    heading(title);
    const brief = firstOfEach(sort === 'other' ? list.filter((f) => f.better !== undefined) : list);
    const shown = o.long ? list : brief.slice(0, 8);
    for (const f of shown) finding(f);
    if (shown.length < list.length) put(`… ${list.length - shown.length} more with --long`, 2, 'dim');
  }
  if (a.conditional.length > 0) {
    heading('Only for some connections');
    const shown = o.long ? a.conditional : a.conditional.slice(0, 8);
    for (const l of shown) put(`${safe(place(l))}  ${safe(l.text.trim())}   if ${safe(l.match)}`, 2);
    if (shown.length < a.conditional.length)
      put(`… ${a.conditional.length - shown.length} more with --long`, 2, 'dim');
    put('To decide: --user NAME --host NAME --address ADDRESS --laddr ADDRESS --lport PORT', 2, 'dim');
  }
  if (a.unresolved.length > 0) heading('Include without a file');
  for (const l of a.unresolved) put(`${safe(place(l))}  ${safe(l.text.trim())}: matches no file here.`, 2);
  const settings = o.long ? a.settings : a.settings.filter(isChanged);
  heading(o.long ? 'What holds' : 'What holds, where it is not the default');
  if (settings.length === 0) put('Everything is as sshd has it by itself.', 2);
  for (const s of settings) setting(s);
  return `${out.join('\n')}\n`;

  function finding(f: ConfigFinding): void {
    put(`${safe(place(f.place))}  ${safe(f.place.text.trim())}`, 2, 'cyan');
    put(plain(f.what), 4);
    if (f.better !== undefined) put(`Better: ${safe(f.better)}`, 4, 'bold');
    put(plain(f.why), 4, 'dim');
  }

  function setting(s: ConfigSetting): void {
    const where = s.places[0] ? `   ${place(s.places[0])}` : '   default';
    for (const v of s.values.length > 0 ? s.values : ['(none)']) {
      const text = `${s.keyword} ${safe(v)}`;
      const room = o.long ? Number.POSITIVE_INFINITY : Math.max(20, o.columns - where.length - 2);
      out.push(
        `  ${room === Number.POSITIVE_INFINITY ? text : clip(text, room)}${paint(safe(where), 'dim')}`,
      );
    }
    if (s.places.length > 0 && s.default !== undefined && isChanged(s))
      out.push(
        paint(`    default: ${clip(safe(s.default.join(', ')), Math.max(20, o.columns - 13))}`, 'dim'),
      );
  }
}

/** For a ticket. */
export function printConfigMarkdown(a: ConfigAnswer): string {
  const out: string[] = ['# What this configuration of sshd does', '', headline(a), ''];
  if (a.invalid.length > 0) out.push('## Lines that sshd refuses', '');
  for (const l of a.invalid)
    out.push(`- ${markdownCode(place(l))} ${markdownCode(l.text.trim())}: ${markdownCode(l.why)}`);
  if (a.invalid.length > 0) out.push('');
  for (const [sort, title] of SECTIONS) {
    const list = ordered(a.findings, sort);
    if (list.length === 0) continue;
    out.push(`## ${title}`, '');
    for (const f of list) {
      out.push(
        `- ${markdownCode(place(f.place))} ${markdownCode(f.place.text.trim())}: ${markdownText(f.what)}`,
      );
      if (f.better !== undefined) out.push(`  Better: ${markdownCode(f.better)}.`);
      out.push(`  ${markdownText(f.why)}`);
    }
    out.push('');
  }
  if (a.conditional.length > 0) {
    out.push('## Only for some connections', '');
    for (const l of a.conditional)
      out.push(`- ${markdownCode(place(l))} ${markdownCode(l.text.trim())} if ${markdownCode(l.match)}`);
    out.push('');
  }
  out.push('## What holds, where it is not the default', '');
  for (const s of a.settings.filter(isChanged))
    for (const v of s.values) out.push(`- ${markdownCode(`${s.keyword} ${v}`)}`);
  return `${out.join('\n')}\n`;
}

/** Every setting as `sshd -T` prints it. */
export function printSshdT(a: ConfigAnswer): string {
  return a.settings.map((s) => s.values.map((v) => `${s.keyword} ${safe(v)}\n`).join('')).join('');
}
