/** What an sshd_config does, in print: a page for the terminal, one for a ticket, and the lines of `sshd -T`. */

import type { ConfigAccount, ConfigNote, ConfigValue } from '../engine/dictionary.ts';
import { clip, painter, wrap } from './layout.ts';
import { markdownText } from './markdown.ts';
import type { SafeOptions } from './safe.ts';
import { markdownCode, safe } from './safe.ts';
import { plain } from './words.ts';

export interface ConfigPageOptions extends SafeOptions {
  /** For whom `Match` was decided, in words; empty: for nobody in particular. */
  readonly whom: string;
  readonly colour?: boolean;
  readonly columns?: number;
  readonly long?: boolean;
}

type Section = 'refused' | 'closing' | 'withoutEffect' | 'surprising' | 'other';
const TITLES: readonly (readonly [Section, string])[] = [
  ['refused', 'sshd does not start with these lines'],
  ['closing', 'Lines that close connections or refuse logins'],
  ['withoutEffect', 'Lines that do not do what they seem to'],
  ['surprising', 'Values that surprise'],
  ['other', 'What else is set'],
];
const NOTHING = 'No line refuses anybody, is without effect or surprises.';
const MATCHES = 'Whether these Match blocks hold is not known; say it with --user, --host or --address';

function sections(a: ConfigAccount, long: boolean): readonly (readonly [string, readonly ConfigNote[]])[] {
  return TITLES.filter(([key]) => a[key].length > 0 && (long || key !== 'other')).map(([key, title]) => [
    title,
    a[key],
  ]);
}

function shownValues(a: ConfigAccount, long: boolean): readonly ConfigValue[] {
  return long ? a.values : a.values.filter((v) => v.changed);
}

function heading(a: ConfigAccount, whom: string): string {
  const release = a.version === undefined ? 'the newest OpenSSH' : `OpenSSH ${a.version}`;
  return `as ${release} reads it, for ${whom === '' ? 'everybody' : whom}`;
}

const valuesTitle = (long: boolean): string =>
  long ? 'What holds' : 'What holds and is not the default of that release';
const standard = (v: ConfigValue): string => (v.default === undefined ? 'not set' : v.default.join(' '));

export function printConfig(a: ConfigAccount, o: ConfigPageOptions): string {
  const paint = painter(o.colour === true);
  const width = Math.max(40, Math.min(o.columns ?? 80, 110));
  const long = o.long === true;
  const clean = (text: string): string => safe(text, o);
  const out: string[] = [];
  const add = (text: string, indent: string): void => {
    for (const l of wrap(text, width - indent.length)) out.push(indent + l);
  };
  add(`${a.files.map(clean).join(', ')}: ${heading(a, clean(o.whom))}`, '');
  for (const [title, notes] of sections(a, long)) {
    out.push('', paint(title, 'bold'));
    for (const n of notes) {
      const place = a.files.length > 1 ? `${clean(n.file)}:${n.line}` : `line ${n.line}`;
      out.push(
        '',
        `  ${paint(place, 'dim')}  ${paint(clip(clean(n.text), Math.max(10, width - place.length - 4)), 'cyan')}`,
      );
      add(plain(n.what, o), '    ');
      add(plain(n.why, o), '    ');
      if (n.better !== undefined) add(`Better: ${clean(n.better)}`, '    ');
    }
  }
  if (sections(a, false).length === 0) out.push('', NOTHING);
  const rows = shownValues(a, long);
  if (rows.length > 0) out.push('', paint(valuesTitle(long), 'bold'), '');
  for (const v of rows) {
    for (const one of v.value) {
      const line = `  ${v.keyword} ${clean(one)}`;
      out.push(long ? line : clip(line, width));
    }
    if (v.changed) out.push(paint(clip(`      default: ${clean(standard(v))}`, width), 'dim'));
  }
  if (a.undecided.length > 0) {
    out.push('');
    add(`${MATCHES}:`, '');
    for (const m of a.undecided) out.push(clip(`  Match ${clean(m)}`, width));
  }
  if (!long) out.push('', 'All settings: --long. As sshd -T prints them: --sshd-t.');
  return `${out.join('\n')}\n`;
}

export function configMarkdown(a: ConfigAccount, o: ConfigPageOptions): string {
  const long = o.long === true;
  const out = [`# ${a.files.map((f) => markdownCode(f, o)).join(', ')}`, ''];
  out.push(`${heading(a, o.whom === '' ? '' : markdownCode(o.whom, o))}`, '');
  for (const [title, notes] of sections(a, long)) {
    out.push(`## ${title}`, '');
    for (const n of notes) {
      out.push(`- ${markdownCode(`${n.file}:${n.line}`, o)} ${markdownCode(n.text, o)}  `);
      out.push(`  ${markdownText(n.what, o)} ${markdownText(n.why, o)}`);
      if (n.better !== undefined) out.push(`  Better: ${markdownCode(n.better, o)}`);
    }
    out.push('');
  }
  if (sections(a, false).length === 0) out.push(NOTHING, '');
  const rows = shownValues(a, long);
  if (rows.length > 0) {
    out.push(`## ${valuesTitle(long)}`, '');
    for (const v of rows)
      out.push(
        `- ${v.value.map((one) => markdownCode(`${v.keyword} ${one}`, o)).join(', ')}${v.changed ? ` (default: ${markdownCode(standard(v), o)})` : ''}`,
      );
    out.push('');
  }
  if (a.undecided.length > 0)
    out.push(`${MATCHES}:`, '', ...a.undecided.map((m) => `- ${markdownCode(`Match ${m}`, o)}`), '');
  return `${out.join('\n').trimEnd()}\n`;
}

/** One line per value, as `sshd -T` has them. */
export function printEffective(a: ConfigAccount, o: SafeOptions = {}): string {
  return a.dump.map((line) => `${safe(line, o)}\n`).join('');
}
