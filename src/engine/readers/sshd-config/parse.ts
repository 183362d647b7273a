/** Splits sshd_config text, or excerpts and `sshd -T` output, into its settings with their place. */

import type { Line } from '../reader.ts';
import { atLeast, CLIENT_ONLY, canonicalName, KEYWORDS, keywordNamed } from './keywords.ts';
import type { MatchBlock } from './match.ts';
import { readMatch } from './match.ts';
import { complaint } from './values.ts';

export interface ConfigLine {
  readonly file: string;
  /** Counts from 1, in the text given. */
  readonly line: number;
  readonly byte: number;
  /** As it stood, without line end. */
  readonly text: string;
  /** As written. */
  readonly keyword: string;
  /** As sshd_config(5) writes it, an alias resolved; null: sshd knows no such word. */
  readonly canonical: string | null;
  readonly args: readonly string[];
  /** The value in one piece, without comment. */
  readonly value: string;
  /** The blocks under which it stands, outermost first. */
  readonly match: readonly MatchBlock[];
  readonly indented: boolean;
  /** A blank line stands between the setting above and this one. */
  readonly afterGap: boolean;
  /** What sshd prints about it, without file and line. */
  readonly complaint?: string;
}

export interface Scan {
  readonly lines: readonly ConfigLine[];
  /** Keywords that stand in comments as if they were settings. */
  readonly commented: readonly string[];
  /** Lines that are no setting and no comment: prompts, prose. */
  readonly noise: number;
  readonly client: readonly string[];
  /** Output of `sshd -T`: complete, defaults included. */
  readonly dump: boolean;
}

/** `12:`, `sshd_config:12:`, `/etc/ssh/sshd_config.d/x.conf:`, as grep writes it; a context line has `-`. */
const GREP =
  /^(?:([\w./~+@-]{0,200}sshd?_config[\w./~+@-]{0,100}|[\w./~+@-]{1,200}\.conf)[:-])?(?:(\d{1,7})[:-])?/;

/** The file that a `grep` prefix names, and the rest. */
export function withoutGrep(text: string): { readonly file?: string; readonly rest: string } {
  const m = GREP.exec(text);
  if (!m || m[0] === '') return { rest: text };
  const rest = text.slice(m[0].length);
  return m[1] === undefined ? { rest } : { file: m[1], rest };
}

/** The words of a value as sshd splits them (misc.c, argv_split); null: a quote is not closed. */
function splitArguments(text: string): { readonly args: readonly string[]; readonly end: number } | null {
  const args: string[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text[i];
    if (c === ' ' || c === '\t') {
      i++;
      continue;
    }
    if (c === '#') break;
    let word = '';
    let quote = '';
    for (; i < text.length; i++) {
      const d = text[i] as string;
      const next = text[i + 1];
      if (d === '\\' && (next === "'" || next === '"' || next === '\\' || (quote === '' && next === ' ')))
        word += text[++i];
      else if (quote === '' && (d === ' ' || d === '\t')) break;
      else if (quote === '' && (d === '"' || d === "'")) quote = d;
      else if (d === quote) quote = '';
      else word += d;
    }
    if (quote !== '') return null;
    args.push(word);
  }
  return { args, end: i };
}

/** A page's `[email protected]` stands for one word: its blank must not split it. */
function hold(text: string): string {
  return text.includes('[email protected]')
    ? text.replaceAll('[email protected]', '[email\u00a0protected]')
    : text;
}

const WORD = /^"?([A-Za-z][A-Za-z0-9_-]{0,63})"?(?:[ \t]*=[ \t]*|[ \t]+|$)/;

export interface Setting {
  readonly keyword: string;
  readonly canonical: string | null;
  readonly args: readonly string[];
  readonly value: string;
  readonly complaint?: string;
}

/** Reads one line without prefix and indentation; null when it does not even begin like a setting. */
export function readSetting(text: string, version?: string): Setting | null {
  const m = WORD.exec(text);
  const keyword = m?.[1];
  if (!m || keyword === undefined) return null;
  const rest = hold(text.slice(m[0].length)).trimEnd();
  const known = keywordNamed(keyword);
  const canonical = known ? canonicalName(known) : null;
  const split = splitArguments(rest);
  if (split === null)
    return { keyword, canonical, args: [], value: rest, ...(known && { complaint: 'invalid quotes' }) };
  const value = known?.type === 'text' ? rest : rest.slice(0, split.end).trimEnd();
  const wrong = known
    ? complaint(known, keyword, split.args, rest, version)
    : `Bad configuration option: ${keyword}`;
  return {
    keyword,
    canonical,
    args: split.args,
    value: value.replaceAll('\u00a0', ' '),
    ...(wrong !== null && { complaint: wrong }),
  };
}

/** The smallest number of letters to change, up to 3, so that a misspelt keyword is told from a word of prose. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 3;
}

/** The keyword that was probably meant; undefined when none is near. */
export function nearestKeyword(word: string): string | undefined {
  if (word.length < 5 || word.length > 40) return undefined;
  const low = word.toLowerCase();
  let best: string | undefined;
  let least = word.length < 8 ? 2 : 3;
  for (const k of KEYWORDS) {
    const d = distance(low, k.name.toLowerCase());
    if (d < least) {
      least = d;
      best = k.name;
    }
  }
  return best;
}

/** Looks like a keyword, though sshd knows none of that name: a client's option, a misspelling, or two humps. */
function meantAsKeyword(s: Setting): boolean {
  if (CLIENT_ONLY.has(s.keyword.toLowerCase())) return s.args.length > 0;
  if (s.args.length === 0 || s.args.length > 4) return false;
  return nearestKeyword(s.keyword) !== undefined || /^[A-Z][a-z0-9]+[A-Z]/.test(s.keyword);
}

/** A sentence that begins with a word such as `Protocol`, of whose value nothing is checked any more. */
function isSentence(s: Setting): boolean {
  return s.args.length > 3 && s.canonical !== null && keywordNamed(s.canonical)?.deprecated !== undefined;
}

/** Where a keyword stands below a `Match` that may not stand there: what sshd says, else undefined. */
export function notInMatch(
  canonical: string | null,
  written: string,
  blocks: readonly MatchBlock[],
  version?: string,
): string | undefined {
  // What sshd already knows when it starts leaves the block open to everything (servconf.c, match_cfg_line).
  if (canonical === null || blocks.every((b) => b.criteria.every((c) => c.attribute === 'all')))
    return undefined;
  const since = keywordNamed(canonical)?.match;
  return since !== undefined && atLeast(version, since)
    ? undefined
    : `Directive '${written}' is not allowed within a Match block`;
}

/** A line of a file that is surely sshd_config: sshd takes its first word for a keyword, whatever it is. */
function asSetting(text: string): Setting {
  // A line of noise can be one huge word; its beginning tells as much.
  const keyword = text.slice(0, 100).split(/[ \t=]/, 1)[0] ?? '';
  return {
    keyword,
    canonical: null,
    args: [],
    value: text.slice(keyword.length).trim(),
    complaint: `Bad configuration option: ${keyword}`,
  };
}

/** `strict`: the text is a whole sshd_config, so that no line is taken for prose, a prompt or what grep printed. */
export function scan(lines: readonly Line[], file: string, version?: string, strict = false): Scan {
  const out: ConfigLine[] = [];
  const commented: string[] = [];
  const client: string[] = [];
  let noise = 0;
  let gap = false;
  let lower = 0;
  let match: readonly MatchBlock[] = [];
  let current = file;
  for (const l of lines) {
    const { file: named, rest } = strict ? { file: undefined, rest: l.text } : withoutGrep(l.text);
    if (named !== undefined && named !== current) {
      current = named;
      match = [];
    }
    const text = rest.trim();
    if (text === '' || text.startsWith('#')) {
      if (text === '') gap = true;
      const inside = readSetting(text.replace(/^[#\s]+/, ''), version);
      if (inside?.canonical && inside.complaint === undefined) commented.push(inside.canonical);
      continue;
    }
    const s = readSetting(text, version) ?? (strict ? asSetting(text) : null);
    if (s === null || (!strict && ((s.canonical === null && !meantAsKeyword(s)) || isSentence(s)))) {
      noise++;
      continue;
    }
    if (CLIENT_ONLY.has(s.keyword.toLowerCase())) client.push(s.keyword);
    const indented = /^[ \t]/.test(rest);
    const place = { file: current, line: l.line, byte: l.byte, text: l.text, indented, afterGap: gap };
    gap = false;
    if (s.keyword === s.keyword.toLowerCase()) lower++;
    if (s.canonical === 'Match') {
      const read = readMatch(s.args);
      match = [{ file: current, line: l.line, text: s.value, criteria: read.criteria }];
      const bad = s.complaint ?? read.complaint;
      out.push({ ...place, ...s, match, ...(bad !== undefined && { complaint: bad }) });
      continue;
    }
    const misplaced = s.complaint ?? notInMatch(s.canonical, s.keyword, match, version);
    out.push({ ...place, ...s, match, ...(misplaced !== undefined && { complaint: misplaced }) });
  }
  const dump = out.length >= 20 && lower === out.length && commented.length === 0;
  return { lines: out, commented, noise, client, dump };
}

/** Bytes of a character range in UTF-8. */
function utf8Length(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    n += c < 0x80 ? 1 : c < 0x800 ? 2 : c >= 0xd800 && c < 0xdc00 ? 4 : c >= 0xdc00 && c < 0xe000 ? 0 : 3;
  }
  return n;
}

export function linesOf(text: string): readonly Line[] {
  let byte = 0;
  return text.split('\n').map((raw, i) => {
    const line = { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, line: i + 1, byte };
    byte += utf8Length(raw) + 1;
    return line;
  });
}

/** The settings of a file in order, with their place; comments and blank lines are left out. */
export function parseServerConfig(
  text: string,
  file = 'sshd_config',
  version?: string,
  strict = false,
): readonly ConfigLine[] {
  return scan(linesOf(text), file, version, strict).lines;
}
