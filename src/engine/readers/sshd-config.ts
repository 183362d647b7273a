/** The reader of a server's configuration: sshd_config(5), pieces of it, and what `sshd -T` prints. */

import type { ByKind, Kind, Observation } from '../observation.ts';
import { splitter } from './lines.ts';
import type { Line, Reader, ReaderContext, ReaderKind } from './reader.ts';
import type { ConfigFile, Effective } from './sshd-config/effective.ts';
import { filesFor, flatten, judgeLines } from './sshd-config/effective.ts';
import { findingsOf } from './sshd-config/judge.ts';
import type { ConfigLine } from './sshd-config/parse.ts';
import { linesOf, scan } from './sshd-config/parse.ts';
import { sniffServerConfig } from './sshd-config/sniff.ts';

export { defaultOf } from './sshd-config/defaults.ts';
export { values } from './sshd-config/dump.ts';
export type { ConfigFile } from './sshd-config/effective.ts';
export { effective } from './sshd-config/effective.ts';
export { KEYWORDS, keywordNamed } from './sshd-config/keywords.ts';
export type { ConfigContext } from './sshd-config/match.ts';
export { parseServerConfig } from './sshd-config/parse.ts';

const QUOTE = 400;
/** A configuration has some hundred lines; what is beyond this is not read. */
const MOST_LINES = 5000;
const MOST_CHARACTERS = 2_000_000;

/** The names of all evidence may be handed in beside `text`, so that a pattern such as `sshd_config.d/*.conf` can be resolved. */
interface Given extends ReaderContext {
  readonly names?: readonly string[];
}

function resolver(context: Given, self: string): (pattern: string) => readonly ConfigFile[] {
  const { text, names } = context;
  if (!text) return () => [];
  const open = (name: string): readonly ConfigFile[] => {
    const found = name === self ? undefined : text(name);
    return found === undefined ? [] : [{ name, text: found }];
  };
  return (pattern) => {
    if (names) return filesFor(pattern, names.flatMap(open));
    const whole = open(pattern);
    return whole.length > 0 ? whole : open(pattern.slice(pattern.lastIndexOf('/') + 1));
  };
}

const isMainName = (name: string): boolean => /(^|[/\\])sshd_config$/.test(name);

/** If this evidence is a piece that a given sshd_config includes, the whole decides which of its lines count. */
function wholeAround(context: Given, self: string): Effective | undefined {
  if (!context.text || isMainName(self)) return undefined;
  const names = ['sshd_config', '/etc/ssh/sshd_config', ...(context.names ?? []).filter(isMainName)];
  for (const name of names) {
    const main = name === self ? undefined : context.text(name);
    if (main === undefined) continue;
    const resolve = resolver(context, name);
    const flat = flatten(scan(linesOf(main), name).lines, resolve);
    if (flat.lines.some((l) => l.file === self)) return judgeLines(flat);
  }
  return undefined;
}

function configReader(context: ReaderContext): Reader {
  const self = context.evidence.name;
  const lines: Line[] = [];
  const split = splitter();
  let skipped = 0;
  let characters = 0;

  function take(batch: readonly Line[]): void {
    for (const l of batch) {
      characters += l.text.length;
      if (lines.length < MOST_LINES && characters <= MOST_CHARACTERS) lines.push(l);
      else skipped++;
    }
  }

  const say = <K extends Kind>(
    kind: K,
    fields: ByKind[K],
    l: { readonly text: string; readonly line: number; readonly byte: number },
  ): Observation =>
    ({
      kind,
      fields,
      side: 'server',
      at: { source: context.source, line: l.line, byte: l.byte },
      quote: l.text.length > QUOTE ? `${l.text.slice(0, QUOTE)}…` : l.text,
    }) as Observation;

  function settings(read: ReturnType<typeof scan>, e: Effective): readonly Observation[] {
    const out: Observation[] = [];
    // Lines of included files are reported by the reader of that file, with their own place.
    const places = new Set(read.lines.map((x) => `${x.line} ${x.file}`));
    const here = (l: ConfigLine): boolean => places.has(`${l.line} ${l.file}`);
    const matchOf = (l: ConfigLine): { match: string } | undefined =>
      l.match.length > 0 ? { match: l.match.map((b) => b.text).join(' and ') } : undefined;
    const counting = [...e.settings, ...e.conditional, ...e.unresolved].filter(here);
    for (const l of counting.toSorted((a, b) => a.line - b.line)) {
      out.push(
        say('config.setting', { keyword: l.canonical ?? l.keyword, value: l.value, ...matchOf(l) }, l),
      );
    }
    for (const l of e.invalid.filter(here)) {
      const separator = l.canonical === null ? ': line' : ' line';
      const text = `${l.file}${separator} ${l.line}: ${l.complaint ?? ''}`;
      out.push(say('config.invalid', { keyword: l.canonical ?? l.keyword, value: l.value, text }, l));
    }
    for (const f of findingsOf(e, read)) {
      if (!here(f.line)) continue;
      const { finding, keyword, value, match, detail } = f;
      out.push(
        say(
          'config.finding',
          {
            finding,
            keyword,
            value,
            ...(match !== undefined && { match }),
            ...(detail !== undefined && { detail }),
          },
          f.line,
        ),
      );
    }
    return out;
  }

  function end(): readonly Observation[] {
    take(split.end());
    const read = scan(lines, self);
    const e = wholeAround(context, self) ?? judgeLines(flatten(read.lines, resolver(context, self)));
    const out = [...settings(read, e)];
    if (read.noise > 0 && lines[0]) {
      out.push(
        say(
          'evidence.unreadable',
          { why: 'lines that are no setting of sshd_config', count: read.noise },
          lines[0],
        ),
      );
    }
    if (skipped > 0) {
      out.push(
        say(
          'evidence.unreadable',
          { why: 'more lines than a configuration has', count: skipped },
          lines[lines.length - 1] ?? { text: '', line: 1, byte: 0 },
        ),
      );
    }
    return out;
  }

  return {
    push(chunk) {
      take(split.push(chunk));
      return [];
    },
    end,
  };
}

export const SSHD_CONFIG: ReaderKind = {
  id: 'sshd-config',
  reads: "a server's configuration (sshd_config, or what `sshd -T` prints)",
  sniff: sniffServerConfig,
  reader: configReader,
};
