/** What a rule sees of a configuration and how it reports: one scope at a time, the whole file or one `Match` block. */

import { defaultsEver } from './defaults.ts';
import { keywordNamed } from './keywords.ts';
import type { ConfigLine } from './parse.ts';
import { printed } from './printed.ts';

export interface Found {
  readonly finding: string;
  readonly line: ConfigLine;
  readonly keyword: string;
  readonly value: string;
  readonly match?: string;
  /** `name=value` pairs with blanks between them, numbers as text. */
  readonly detail?: string;
}

/** A keyword's lines that count in a scope, in order. */
export interface Held {
  readonly line: ConfigLine;
  readonly lines: readonly ConfigLine[];
  readonly args: readonly string[];
  /** The first argument in lower case. */
  readonly word: string;
}

export interface Scope {
  /** The criteria of the block; undefined: what holds for everybody. */
  readonly match?: string;
  /** Set right here. */
  readonly own: (keyword: string) => Held | undefined;
  /** Set here or for everybody. */
  readonly any: (keyword: string) => Held | undefined;
  /** The text is complete: what is missing in it is not set. */
  readonly complete: boolean;
}

export type Say = (finding: string, held: Held, detail?: string) => void;
export type Rule = (scope: Scope, say: Say) => void;

type ByKeyword = ReadonlyMap<string, readonly ConfigLine[]>;

export function byKeyword(lines: readonly ConfigLine[]): ByKeyword {
  const out = new Map<string, ConfigLine[]>();
  for (const l of lines) {
    const have = out.get(l.canonical ?? '');
    if (have) have.push(l);
    else out.set(l.canonical ?? '', [l]);
  }
  return out;
}

function pick(map: ByKeyword, keyword: string): Held | undefined {
  const lines = map.get(keyword);
  const line = lines?.[0];
  if (lines === undefined || line === undefined) return undefined;
  return { line, lines, args: lines.flatMap((l) => l.args), word: (line.args[0] ?? '').toLowerCase() };
}

/** Makes the view of one scope; `everybody` are the lines outside any block. */
export function scopeOf(everybody: ByKeyword, own: ByKeyword, complete: boolean, match?: string): Scope {
  return {
    ...(match !== undefined && { match }),
    own: (keyword) => pick(own, keyword),
    any: (keyword) => pick(own, keyword) ?? pick(everybody, keyword),
    complete,
  };
}

/** The value says what some release does anyway: worth no word where every value is printed. */
export function isDefault(h: Held): boolean {
  const name = h.line.canonical ?? '';
  const k = keywordNamed(name);
  if (!k) return false;
  const set = h.lines.flatMap((l) => printed(k, l.args, l.value)).join('\n');
  return defaultsEver(name).includes(set);
}

/** `yes` or `no` as it holds in the scope; undefined: not set, so the default of the release. */
export function flagOf(scope: Scope, keyword: string): boolean | undefined {
  const h = scope.any(keyword);
  return h === undefined ? undefined : h.word === 'yes';
}
