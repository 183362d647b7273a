/** Runs all rules over a configuration: what in it can close connections, refuse logins or surprise. */

import type { Effective } from './effective.ts';
import type { Found, Say } from './finding.ts';
import { byKeyword, isDefault, scopeOf } from './finding.ts';
import { LIMITS } from './limits.ts';
import { LOGIN } from './login.ts';
import { NEGOTIATION } from './negotiation.ts';
import type { ConfigLine, Scan } from './parse.ts';
import { SERVICE } from './service.ts';
import { ofLines } from './structure.ts';

const RULES = [...LIMITS, ...LOGIN, ...NEGOTIATION, ...SERVICE];

/** As many keywords as this, some of them in comments as the shipped file has them: what is missing is not set. */
const COMPLETE = 15;
const COMPLETE_COMMENTS = 5;

function looksComplete(read: Scan): boolean {
  if (read.dump) return true;
  const all = new Set([...read.commented, ...read.lines.map((l) => l.canonical)]);
  return all.size >= COMPLETE && new Set(read.commented).size >= COMPLETE_COMMENTS;
}

const scopeText = (l: ConfigLine): string => l.match.map((b) => b.text).join(' and ');

/** All findings, in the order of the lines; `read` is the text in which they are to be shown. */
export function findingsOf(e: Effective, read: Scan): readonly Found[] {
  const found: Found[] = [];
  const complete = looksComplete(read) && e.unresolved.length === 0;
  const everybody: ConfigLine[] = [];
  const blocks = new Map<string, ConfigLine[]>();
  for (const l of [...e.settings, ...e.conditional]) {
    if (l.match.every((b) => b.criteria.every((c) => c.attribute === 'all'))) everybody.push(l);
    else {
      const key = scopeText(l);
      const have = blocks.get(key);
      if (have) have.push(l);
      else blocks.set(key, [l]);
    }
  }
  const common = byKeyword(everybody);
  const scopes: readonly (readonly [string | undefined, ReadonlyMap<string, readonly ConfigLine[]>])[] = [
    [undefined, common],
    ...[...blocks].map(([match, lines]) => [match, byKeyword(lines)] as const),
  ];
  for (const [match, own] of scopes) {
    const scope = scopeOf(common, own, complete, match);
    const say: Say = (finding, held, detail) => {
      // `sshd -T` prints everything: a default there is nobody's decision.
      if (read.dump && isDefault(held) && !TELL_ALWAYS.has(finding)) return;
      found.push({
        finding,
        line: held.line,
        keyword: held.line.canonical ?? held.line.keyword,
        value: held.lines
          .map((l) => l.value)
          .join(' ')
          .slice(0, 1000),
        ...(match !== undefined && { match }),
        ...(detail !== undefined && { detail }),
      });
    };
    for (const rule of RULES) rule(scope, say);
  }
  found.push(...ofLines(e, read, complete));
  return found.toSorted((a, b) => a.line.line - b.line.line);
}

/** What shapes every login even as a default. */
const TELL_ALWAYS = new Set(['permit-root-keys-only', 'use-pam-no', 'subsystem-sftp']);
