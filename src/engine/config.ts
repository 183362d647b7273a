/** `config`: what the files of a server's configuration come to, for everybody or for one connection. */

import type { Effective, Resolve } from './readers/sshd-config/effective.ts';
import { flatten, judgeLines } from './readers/sshd-config/effective.ts';
import type { Found } from './readers/sshd-config/finding.ts';
import { describeFinding } from './readers/sshd-config/findings.ts';
import { findingsOf } from './readers/sshd-config/judge.ts';
import { keywordNamed } from './readers/sshd-config/keywords.ts';
import type { ConfigContext } from './readers/sshd-config/match.ts';
import type { ConfigLine } from './readers/sshd-config/parse.ts';
import { linesOf, scan } from './readers/sshd-config/parse.ts';
import { defaultOf, values } from './readers/sshd-config.ts';
import type { Text } from './remedy.ts';

export type { ConfigFile, Resolve } from './readers/sshd-config/effective.ts';
export { matchesPattern } from './readers/sshd-config/match.ts';
export type { ConfigContext };

export interface ConfigPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line as it stands there: untrusted. */
  readonly text: string;
}

export interface ConfigSetting {
  /** In lower case, as `sshd -T` prints it. */
  readonly keyword: string;
  readonly values: readonly string[];
  /** Of this release; absent where sshd has none. */
  readonly default?: readonly string[];
  /** Where it is set; none: the default holds. */
  readonly places: readonly ConfigPlace[];
}

export interface ConfigFinding {
  readonly finding: string;
  /** `closes`: ends or refuses connections; `line`: does nothing, or not what it seems; `other`: worth knowing. */
  readonly sort: 'closes' | 'line' | 'other';
  readonly place: ConfigPlace;
  readonly match?: string;
  readonly what: Text;
  readonly better?: string;
  readonly why: Text;
}

export interface ConfigAnswer {
  /** Release whose defaults are used; absent: the newest known. */
  readonly version?: string;
  readonly files: readonly string[];
  readonly settings: readonly ConfigSetting[];
  readonly findings: readonly ConfigFinding[];
  /** sshd refuses these lines, and does not start with them. */
  readonly invalid: readonly (ConfigPlace & { readonly why: string })[];
  /** Below a `Match` of which nobody can say yet whether it holds. */
  readonly conditional: readonly (ConfigPlace & { readonly match: string })[];
  /** `Include` lines for which no file was found. */
  readonly unresolved: readonly ConfigPlace[];
}

/** Settings whose finding says that somebody is turned away or cut off, beside all limits. */
const CLOSES =
  /^(?:maxstartups|persource|refuse-|maxauthtries|maxsessions|login-grace|client-alive|channel-timeout|unused-timeout|allow-|deny-|permit-root-no|no-login|auth-methods|revoked-keys|listen-loopback|pubkey-off|password-(?:off|and)|tcp-forwarding-off|permit-tty-no|subsystem-missing)/;
const LINE =
  /^(?:match-scope|duplicate-ignored|global-only-in-match|unknown-keyword|deprecated-keyword|bad-value|include|maxstartups-invalid)$/;

/** `main` is sshd_config itself; `resolve` gives the files that an `Include` names, in the order of glob(3). */
export function explainConfig(
  main: { readonly name: string; readonly text: string },
  resolve: Resolve,
  context: ConfigContext = {},
): ConfigAnswer {
  const { version } = context;
  const read = scan(linesOf(main.text), main.name, version);
  const flat = flatten(read.lines, resolve, version);
  const e = judgeLines(flat, context);
  const all = { ...read, lines: flat.lines };
  return {
    ...(version !== undefined && { version }),
    files: [...new Set([main.name, ...flat.lines.map((l) => l.file)])],
    settings: settingsOf(e, version),
    findings: findingsOf(e, all).flatMap(described),
    invalid: e.invalid.map((l) => ({ ...placeOf(l), why: l.complaint ?? '' })),
    conditional: e.conditional.map((l) => ({ ...placeOf(l), match: matchOf(l) })),
    unresolved: e.unresolved.map(placeOf),
  };
}

const LONGEST = 400;
const placeOf = (l: ConfigLine): ConfigPlace => ({
  file: l.file,
  line: l.line,
  text: l.text.length > LONGEST ? `${l.text.slice(0, LONGEST)}…` : l.text,
});
const matchOf = (l: ConfigLine): string => l.match.map((b) => b.text).join(' and ');

function settingsOf(e: Effective, version: string | undefined): readonly ConfigSetting[] {
  const places = new Map<string, ConfigPlace[]>();
  for (const l of e.settings) {
    const key = (l.canonical ?? '').toLowerCase();
    const have = places.get(key);
    if (have) have.push(placeOf(l));
    else places.set(key, [placeOf(l)]);
  }
  return [...values(e, version)].map(([keyword, list]) => {
    const usual = defaultOf(keywordNamed(keyword)?.name ?? keyword, version);
    return {
      keyword,
      values: list,
      ...(usual !== undefined && { default: usual.split('\n') }),
      places: places.get(keyword) ?? [],
    };
  });
}

function described(f: Found): readonly ConfigFinding[] {
  const { finding, keyword, value, match, detail } = f;
  const words = describeFinding({
    finding,
    keyword,
    value,
    ...(match !== undefined && { match }),
    ...(detail !== undefined && { detail }),
  });
  if (!words) return [];
  const sort = LINE.test(finding) ? 'line' : CLOSES.test(finding) ? 'closes' : 'other';
  return [
    {
      finding,
      sort,
      place: placeOf(f.line),
      ...(match !== undefined && { match }),
      what: words.what,
      ...(words.better !== undefined && { better: words.better }),
      why: words.why,
    },
  ];
}
