/** What a set of configuration files really sets: includes put in their place, first value taken, `Match` decided where it can be. */

import type { Keyword } from './keywords.ts';
import { atLeast, keywordNamed, takesOf } from './keywords.ts';
import type { ConfigContext } from './match.ts';
import { allHold, matchesPattern } from './match.ts';
import type { ConfigLine } from './parse.ts';
import { notInMatch, parseServerConfig } from './parse.ts';

export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

export interface Overridden {
  readonly line: ConfigLine;
  readonly by: ConfigLine;
}

export interface Effective {
  /** All settings in the order in which sshd reads them. */
  readonly lines: readonly ConfigLine[];
  /** Those that count for the connection described, the ones below a `Match` that holds included. */
  readonly settings: readonly ConfigLine[];
  /** Below a `Match` that may or may not hold. */
  readonly conditional: readonly ConfigLine[];
  readonly overridden: readonly Overridden[];
  /** sshd refuses these: it does not start with them. */
  readonly invalid: readonly ConfigLine[];
  /** `Include` lines for which no file was given: not all of the configuration is known. */
  readonly unresolved: readonly ConfigLine[];
}

/** servconf.c, SERVCONF_MAX_DEPTH. */
const DEEPEST = 16;
const TOO_DEEP = 'Too many recursive configuration includes';
/** Includes can multiply; no real configuration comes near this. */
const MOST_LINES = 50_000;

/** The files that an `Include` pattern names, by whole path, by its end, or by base name, in the order of glob(3). */
export function filesFor(pattern: string, files: readonly ConfigFile[]): readonly ConfigFile[] {
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const fits = (name: string): boolean =>
    matchesPattern(name, pattern) ||
    matchesPattern(name, `*/${pattern}`) ||
    matchesPattern(base(name), base(pattern));
  return files.filter((f) => fits(f.name)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export type Resolve = (pattern: string) => readonly ConfigFile[];

interface Flat {
  readonly lines: readonly ConfigLine[];
  readonly unresolved: readonly ConfigLine[];
}

/** Puts the lines of included files in the place of their `Include`; a `Match` inside ends with its file. */
export function flatten(
  lines: readonly ConfigLine[],
  resolve: Resolve,
  version?: string,
  strict = false,
): Flat {
  const out: ConfigLine[] = [];
  const unresolved: ConfigLine[] = [];
  let ended = false;
  // Files that include themselves would be split anew each time.
  const known = new Map<string, readonly ConfigLine[]>();
  const linesOfFile = (f: ConfigFile): readonly ConfigLine[] => {
    const have = known.get(f.name) ?? parseServerConfig(f.text, f.name, version, strict);
    known.set(f.name, have);
    return have;
  };
  const add = (batch: readonly ConfigLine[], outer: ConfigLine['match'], depth: number): void => {
    for (const l of batch) {
      if (ended || out.length >= MOST_LINES) return;
      const match = [...outer, ...l.match];
      const misplaced = l.complaint ?? notInMatch(l.canonical, l.keyword, match, version);
      const line =
        outer.length === 0 ? l : { ...l, match, ...(misplaced !== undefined && { complaint: misplaced }) };
      out.push(line);
      if (line.canonical !== 'Include' || line.complaint !== undefined) continue;
      let found = 0;
      if (depth < DEEPEST) {
        for (const pattern of line.args) {
          for (const f of resolve(pattern)) {
            found++;
            add(linesOfFile(f), line.match, depth + 1);
          }
        }
      } else if (strict && line.args.some((p) => resolve(p).length > 0)) {
        // sshd ends right here.
        out[out.length - 1] = { ...line, complaint: TOO_DEEP };
        ended = true;
        return;
      }
      if (found === 0) unresolved.push(line);
    }
  };
  add(lines, [], 0);
  return { lines: out, unresolved };
}

const LATE_ANY = '"any" must appear alone in AuthenticationMethods';

/**
 * From 7.3 to 9.6 sshd refuses `AuthenticationMethods any` after a line that it has taken in the same reading, be it in
 * a block that does not hold: when it starts after a line for everybody, else when somebody connects.
 */
export function lateAny(lines: readonly ConfigLine[], context?: ConfigContext): ReadonlySet<ConfigLine> {
  const out = new Set<ConfigLine>();
  const blocks = new Set<string>();
  let set = false;
  for (const l of lines) {
    if (l.canonical !== 'AuthenticationMethods' || l.complaint !== undefined) continue;
    const key = scopeKey(l);
    if (l.args[0] === 'any' && (set || blocks.has(key))) out.add(l);
    // Without a connection nobody knows whether the block holds; that it can is enough to speak of it.
    if (context === undefined) blocks.add(key);
    if (always(l) || (context && allHold(l.match, context) === true)) set = true;
  }
  return out;
}

const scopeKey = (l: ConfigLine): string => l.match.map((b) => b.text).join('\n');

/** The keyword's lines that count among those of one scope; the others go to `overridden`. */
function taken(
  k: Keyword,
  lines: readonly ConfigLine[],
  version: string | undefined,
  overridden: Overridden[],
): readonly ConfigLine[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return [];
  const drop = (line: ConfigLine, by: ConfigLine): void => {
    if (line.value !== by.value) overridden.push({ line, by });
  };
  switch (takesOf(k, version)) {
    case 'each':
      return lines;
    case 'keyed': {
      if (k.name !== 'Subsystem') return lines;
      const kept: ConfigLine[] = [];
      for (const l of lines) {
        const earlier = kept.find((x) => x.args[0] === l.args[0]);
        if (earlier) drop(l, earlier);
        else kept.push(l);
      }
      return kept;
    }
    case 'last':
      for (const l of lines.slice(0, -1)) drop(l, last);
      return [last];
    case 'first': {
      // `UnusedConnectionTimeout none` takes effect wherever it stands (servconf.c writes it without asking).
      const clearing =
        k.name === 'UnusedConnectionTimeout' ? lines.findLast((l) => /^none$/i.test(l.value)) : undefined;
      const winner = clearing ?? first;
      for (const l of lines) if (l !== winner) drop(l, winner);
      return [winner];
    }
  }
}

export function group(
  lines: readonly ConfigLine[],
  by: (l: ConfigLine) => string,
): ReadonlyMap<string, readonly ConfigLine[]> {
  const out = new Map<string, ConfigLine[]>();
  for (const l of lines) {
    const key = by(l);
    const have = out.get(key);
    if (have) have.push(l);
    else out.set(key, [l]);
  }
  return out;
}

function resolveScope(
  lines: readonly ConfigLine[],
  version: string | undefined,
  overridden: Overridden[],
): readonly ConfigLine[] {
  const out: ConfigLine[] = [];
  for (const [name, same] of group(lines, (l) => l.canonical ?? '')) {
    const k = keywordNamed(name);
    if (k) out.push(...taken(k, same, version, overridden));
  }
  return out;
}

/** What two lines must share to compete: subsystems compete by their own name. */
function nameOf(l: ConfigLine): string | null {
  return l.canonical === 'Subsystem' ? `Subsystem ${l.args[0]}` : l.canonical;
}

/** Only `Match all` stands over it: sshd applies it already when it starts. */
const always = (l: ConfigLine): boolean =>
  l.match.every((b) => b.criteria.length > 0 && b.criteria.every((c) => c.attribute === 'all'));

/** Judges lines that were put in order; `effective` does both. */
export function judgeLines(given: Flat, context: ConfigContext = {}): Effective {
  const { version } = context;
  const affected = version !== undefined && atLeast(version, '7.3') && !atLeast(version, '9.7');
  const late = affected ? lateAny(given.lines, context) : new Set<ConfigLine>();
  const lines =
    late.size === 0 ? given.lines : given.lines.map((l) => (late.has(l) ? { ...l, complaint: LATE_ANY } : l));
  const flat: Flat = { lines, unresolved: given.unresolved };
  const overridden: Overridden[] = [];
  const invalid = flat.lines.filter((l) => l.complaint !== undefined);
  const valid = flat.lines.filter(
    (l) =>
      l.complaint === undefined &&
      l.canonical !== null &&
      l.canonical !== 'Match' &&
      l.canonical !== 'Include',
  );
  // sshd reads twice (servconf.c): once for what holds for everybody, and once per connection for the blocks that hold.
  const everybody = resolveScope(valid.filter(always), version, overridden);
  const certain: ConfigLine[] = [];
  const open: ConfigLine[] = [];
  for (const l of valid) {
    // Below `Match all` a keyword that is read once only has been read already.
    if (l.match.length === 0 || keywordNamed(l.canonical ?? '')?.match === undefined) continue;
    const held = allHold(l.match, context);
    if (held === true) certain.push(l);
    else if (held === undefined) open.push(l);
  }
  const overlay = resolveScope(certain, version, overridden);
  const names = new Set(overlay.map(nameOf));
  const kept = everybody.filter((l) => !names.has(nameOf(l)));
  for (const l of everybody) {
    const by = overlay.find((o) => nameOf(o) === nameOf(l));
    if (by !== undefined && by !== l && by.value !== l.value) overridden.push({ line: l, by });
  }
  const conditional = [...group(open, scopeKey).values()].flatMap((ls) =>
    resolveScope(ls, version, overridden),
  );
  const wins = new Set(overlay);
  return {
    lines: flat.lines,
    settings: [...kept, ...overlay],
    conditional,
    // A line below `Match all` that lost in the first reading wins in the second.
    overridden: overridden.filter((o) => !wins.has(o.line)),
    invalid,
    unresolved: flat.unresolved,
  };
}

/**
 * The first file is sshd_config itself, the others are what it may include. A `Match` that the context does not decide
 * leaves its lines in `conditional`.
 */
export function effective(files: readonly ConfigFile[], context: ConfigContext = {}): Effective {
  const [main, ...others] = files;
  if (main === undefined)
    return { lines: [], settings: [], conditional: [], overridden: [], invalid: [], unresolved: [] };
  const lines = parseServerConfig(main.text, main.name, context.version);
  return judgeLines(
    flatten(lines, (p) => filesFor(p, others), context.version),
    context,
  );
}
