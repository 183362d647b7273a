/** What an sshd_config really does: effective values, lines without effect, lines that close connections, surprises. */

import type { ConfigAccount, ConfigNote, ConfigValue } from './configuration-types.ts';
import { defaultOf } from './readers/sshd-config/defaults.ts';
import { ORDER, values } from './readers/sshd-config/dump.ts';
import type { ConfigFile, Effective, Resolve } from './readers/sshd-config/effective.ts';
import { flatten, judgeLines } from './readers/sshd-config/effective.ts';
import type { Found } from './readers/sshd-config/finding.ts';
import type { Description } from './readers/sshd-config/findings.ts';
import { describeFinding } from './readers/sshd-config/findings.ts';
import { findingsOf } from './readers/sshd-config/judge.ts';
import { KEYWORDS } from './readers/sshd-config/keywords.ts';
import type { ConfigContext } from './readers/sshd-config/match.ts';
import { allHold, matchesPattern } from './readers/sshd-config/match.ts';
import { linesOf, scan } from './readers/sshd-config/parse.ts';
import type { Text } from './remedy.ts';
import { t } from './remedy.ts';
import type { SocketUnit } from './socket-unit.ts';
import { socketNotes } from './socket-unit.ts';

/** `*` and `?` in the name of an included file. */
export const includedAs = matchesPattern;

const WITHOUT_EFFECT = new Set(['duplicate-ignored', 'deprecated-keyword', 'match-scope', 'use-login']);
const REFUSED = new Set(['global-only-in-match', 'unknown-keyword', 'bad-value', 'auth-methods-any-late']);
type Place = 'refused' | 'withoutEffect' | 'closing' | 'surprising' | 'other';

function placeOf(f: Found, words: Description): Place {
  if (f.finding === 'maxstartups-invalid') return f.detail === 'refused' ? 'refused' : 'withoutEffect';
  if (REFUSED.has(f.finding)) return 'refused';
  if (WITHOUT_EFFECT.has(f.finding)) return 'withoutEffect';
  if (words.closes) return 'closing';
  return words.better === undefined ? 'other' : 'surprising';
}

/** No line in an account is longer. */
const LONGEST = 300;

function notesOf(e: Effective, found: readonly Found[]): { readonly [P in Place]: readonly ConfigNote[] } {
  const out: { [P in Place]: ConfigNote[] } = {
    refused: [],
    withoutEffect: [],
    closing: [],
    surprising: [],
    other: [],
  };
  const more = new Set(found.filter((f) => f.finding === 'maxstartups-rate-100').map((f) => f.line));
  for (const f of found) {
    if (f.finding === 'include') continue;
    // Looked at with all the rest (togetherOf).
    if (f.finding === 'authorized-keys-command-no-user' && f.match === undefined) continue;
    // The sentence about the rate says this as well.
    if (f.finding === 'maxstartups-low' && more.has(f.line)) continue;
    const words = describeFinding({
      finding: f.finding,
      keyword: f.keyword,
      value: f.value,
      ...(f.match !== undefined && { match: f.match }),
      ...(f.detail !== undefined && { detail: f.detail }),
    });
    if (words === undefined) continue;
    // A line number means nothing when the other line stands in another file.
    const by =
      f.finding === 'duplicate-ignored' ? e.overridden.find((o) => o.line === f.line)?.by : undefined;
    const deep = f.line.canonical === 'Include' && f.line.complaint?.startsWith('Too many') === true;
    const what = deep
      ? t`sshd does not start: files include each other more than 16 levels deep, or without end.`
      : by !== undefined && by.file !== f.line.file
        ? t`The line has no effect: line ${by.line} of ${by.file} sets ${f.keyword} too, and that one counts.`
        : words.what;
    out[placeOf(f, words)].push({
      file: f.line.file,
      line: f.line.line,
      text: f.line.text.trim().slice(0, LONGEST),
      finding: f.finding,
      what,
      why: deep ? t`sshd says "${f.line.complaint}".` : words.why,
      ...(words.better !== undefined && { better: deep ? 'take out this Include' : words.better }),
    });
  }
  return out;
}

const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((name, i) => [name, i]));
const rank = (name: string): number => RANK.get(name) ?? ORDER.length;
const NAMES: ReadonlyMap<string, string> = new Map(KEYWORDS.map((k) => [k.name.toLowerCase(), k.name]));

function valuesOf(e: Effective, version: string | undefined): readonly ConfigValue[] {
  const usual = values(judgeLines({ lines: [], unresolved: [] }), version);
  return [...values(e, version)]
    .filter(([, value]) => value.length > 0)
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([keyword, value]) => {
      const standard = usual.get(keyword);
      const name = NAMES.get(keyword) ?? keyword;
      const line = e.settings.find((l) => l.canonical === name);
      return {
        keyword,
        value,
        ...(standard !== undefined && { default: standard }),
        changed: value.join('\n') !== (standard ?? [defaultOf(name, version) ?? '']).join('\n'),
        ...(line !== undefined && { file: line.file, line: line.line }),
      };
    });
}

/** Which keyword must say yes for a method (auth2.c); others are not held against anything. */
const NEEDS: ReadonlyMap<string, string> = new Map([
  ['publickey', 'pubkeyauthentication'],
  ['password', 'passwordauthentication'],
  ['keyboard-interactive', 'kbdinteractiveauthentication'],
  ['hostbased', 'hostbasedauthentication'],
  ['gssapi-with-mic', 'gssapiauthentication'],
]);

/** What sshd looks at once all lines are read, before it starts (sshd.c, main): settings that need each other. */
function togetherOf(e: Effective, version: string | undefined): readonly ConfigNote[] {
  const all = values(e, version);
  const out: ConfigNote[] = [];
  const say = (keyword: string, finding: string, what: Text, better: string, why: Text): void => {
    const l = e.settings.find((x) => x.canonical === keyword);
    if (l === undefined) return;
    const text = l.text.trim().slice(0, LONGEST);
    out.push({ file: l.file, line: l.line, text, finding, what, why, better });
  };
  const lists = (all.get('authenticationmethods')?.[0] ?? 'any').split(' ');
  const off = (method: string): boolean => {
    const needs = NEEDS.get(method.split(':', 1)[0] ?? '');
    return needs !== undefined && (all.get(needs)?.[0] ?? 'yes') === 'no';
  };
  if (lists.every((list) => list.split(',').some(off))) {
    const missing = [...new Set(lists.flatMap((list) => list.split(',').filter(off)))].join(', ');
    say(
      'AuthenticationMethods',
      'auth-methods-disabled',
      t`sshd does not start: every list of AuthenticationMethods needs a method that is switched off (${missing}).`,
      'switch the method on, or take it out of the list',
      t`sshd says "AuthenticationMethods cannot be satisfied by enabled authentication methods".`,
    );
  }
  const family = all.get('addressfamily')?.[0] ?? 'any';
  for (const l of e.settings) {
    const address = l.canonical === 'ListenAddress' ? (l.args[0] ?? '') : '';
    const six = /:.*:/.test(address);
    const four = /^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(address);
    if (!(family === 'inet' ? six : family === 'inet6' && four)) continue;
    out.push({
      file: l.file,
      line: l.line,
      text: l.text.trim().slice(0, LONGEST),
      finding: 'listen-other-family',
      what: t`sshd does not start: AddressFamily ${family} does not allow the address ${address}.`,
      why: t`sshd says "bad addr or host".`,
      better: 'AddressFamily any',
    });
  }
  for (const keyword of ['AuthorizedKeysCommand', 'AuthorizedPrincipalsCommand']) {
    const name = keyword.toLowerCase();
    if ((all.get(name)?.[0] ?? 'none') === 'none' || (all.get(`${name}user`)?.[0] ?? 'none') !== 'none')
      continue;
    say(
      keyword,
      'command-without-user',
      t`sshd does not start: ${keyword} is set without ${`${keyword}User`}.`,
      `${keyword}User nobody`,
      t`sshd says "${keyword} set without ${`${keyword}User`}".`,
    );
  }
  return out;
}

/** Not printed unless set, or only by builds for other systems (AFS, OpenBSD). */
const SILENT = new Set(['logverbose', 'channeltimeout', 'rdomain', 'kerberosgetafstoken']);

/** Of two names for one value sshd prints the first in its table (servconf.c, log.c). */
const SPELT: Readonly<Record<string, string>> = {
  'permitrootlogin prohibit-password': 'permitrootlogin without-password',
  'loglevel QUIET': 'loglevel SILENT',
};

function dumpOf(all: readonly ConfigValue[]): readonly string[] {
  return all
    .filter((v) => !SILENT.has(v.keyword) || (v.value[0] !== 'none' && v.line !== undefined))
    .flatMap((v) => v.value.map((one) => `${v.keyword} ${one}`))
    .map((line) => SPELT[line] ?? line);
}

/** Judges one sshd_config; `resolve` gives the files that an `Include` pattern names. */
export function accountOf(
  main: ConfigFile,
  resolve: Resolve,
  context: ConfigContext = {},
  socket?: SocketUnit,
): ConfigAccount {
  const { version } = context;
  const files = new Set([main.name]);
  const read = scan(linesOf(main.text), main.name, version, true);
  const flat = flatten(
    read.lines,
    (pattern) => {
      const found = resolve(pattern);
      for (const f of found) files.add(f.name);
      return found;
    },
    version,
    true,
  );
  const e = judgeLines(flat, context);
  const undecided = new Set<string>();
  for (const l of e.lines) {
    if (l.canonical !== 'Match' || l.complaint !== undefined || allHold(l.match, context) !== undefined)
      continue;
    undecided.add(l.value.slice(0, LONGEST));
  }
  const all = valuesOf(e, version);
  // For everybody: what a `Match` adds is looked at when somebody connects.
  const together = togetherOf(judgeLines(flat, version === undefined ? {} : { version }), version);
  // On disk a pattern without files is no gap: nothing is included there.
  const notes = notesOf(e, findingsOf({ ...e, unresolved: [] }, read));
  const listening = socket === undefined ? undefined : socketNotes(socket, e, LONGEST);
  return {
    format: 1,
    files: [...files],
    ...(version !== undefined && { version }),
    values: all,
    dump: dumpOf(all),
    ...notes,
    refused: [...notes.refused, ...together],
    withoutEffect: [...notes.withoutEffect, ...(listening?.withoutEffect ?? [])],
    surprising: [...notes.surprising, ...(listening?.surprising ?? [])],
    other: [...notes.other, ...(listening?.other ?? [])],
    undecided: [...undecided],
  };
}
