/** Findings about the lines themselves: without effect, in the wrong block, misspelt, outdated. */

import type { Effective } from './effective.ts';
import { lateAny } from './effective.ts';
import type { Found } from './finding.ts';
import { CLIENT_ONLY, keywordNamed, takesOf } from './keywords.ts';
import type { ConfigLine, Scan } from './parse.ts';
import { nearestKeyword } from './parse.ts';
import { gluedTo, readStartups } from './values.ts';

function find(finding: string, line: ConfigLine, detail?: string): Found {
  const match = line.match.map((b) => b.text).join(' and ');
  return {
    finding,
    line,
    keyword: line.canonical ?? line.keyword,
    value: line.value.slice(0, 1000),
    ...(match !== '' && line.canonical !== 'Match' && { match }),
    ...(detail !== undefined && { detail }),
  };
}

function duplicates(e: Effective): readonly Found[] {
  return e.overridden.map(({ line, by }) => {
    const k = keywordNamed(line.canonical ?? '');
    const rule = k && takesOf(k) === 'last' ? `last-wins-until=${k.lastUntil ?? 'now'}` : 'first-wins';
    return find('duplicate-ignored', line, `line=${by.line} ${rule}`);
  });
}

/**
 * A line below a `Match` that its writer seems to have meant for everybody: at the left margin, where the block's other
 * lines are indented or a blank line has come after them. Comments alone separate nothing: people explain each line.
 */
function strays(e: Effective): readonly Found[] {
  const out: Found[] = [];
  let block: ConfigLine | undefined;
  let indentedBefore = false;
  let gapBefore = false;
  let members = 0;
  for (const l of e.lines) {
    if (l.canonical === 'Match') {
      block = l;
      indentedBefore = false;
      gapBefore = false;
      members = 0;
      continue;
    }
    if (block === undefined || l.match.length === 0 || l.file !== block.file) continue;
    if (l.match[l.match.length - 1]?.criteria.every((c) => c.attribute === 'all')) continue;
    members++;
    if (l.afterGap && members > 1) gapBefore = true;
    if (l.indented) {
      indentedBefore = true;
      gapBefore = false;
      continue;
    }
    // The first line after `Match` belongs to it, indented or not.
    if (members > 1 && (indentedBefore || gapBefore))
      out.push(find('match-scope', l, `match-line=${block.line}`));
  }
  return out;
}

function refused(l: ConfigLine): readonly Found[] {
  if (l.canonical === null) {
    const near = nearestKeyword(l.keyword);
    const detail = CLIENT_ONLY.has(l.keyword.toLowerCase())
      ? 'client-option'
      : near === undefined
        ? undefined
        : `near=${near}`;
    return [find('unknown-keyword', l, detail)];
  }
  if (l.complaint?.startsWith('Directive ')) return [find('global-only-in-match', l)];
  const out: Found[] = [];
  const glued = gluedTo(l.args[0] ?? '');
  const detail = l.args.length === 0 ? 'missing' : glued !== undefined ? `glued=${glued}` : undefined;
  if (l.canonical === 'MaxStartups' && l.args.length > 0 && readStartups(l.args[0] ?? '') === null)
    out.push(find('maxstartups-invalid', l, 'refused'));
  out.push(find('bad-value', l, detail));
  return out;
}

function single(l: ConfigLine): readonly Found[] {
  if (l.complaint !== undefined) return refused(l);
  const out: Found[] = [];
  const k = keywordNamed(l.canonical ?? '');
  // RhostsRSAAuthentication and its like: `sshd -t` prints "Deprecated option" and goes on.
  if (k?.deprecated !== undefined) out.push(find('deprecated-keyword', l, `since=${k.deprecated}`));
  return out;
}

/** `complete`: the text is a whole configuration, so that what is missing in it is not set. */
export function ofLines(e: Effective, read: Scan, complete: boolean): readonly Found[] {
  const out: Found[] = [...e.lines.flatMap(single), ...duplicates(e), ...strays(e)];
  for (const l of lateAny(e.lines))
    out.push(find('auth-methods-any-late', l, 'refused-from=7.3 refused-until=9.6'));
  for (const l of e.lines) {
    if (l.canonical !== 'Include' || l.complaint !== undefined) continue;
    out.push(find('include', l, e.unresolved.includes(l) ? 'not-given' : 'given'));
  }
  const sftp = e.lines.some((l) => l.canonical === 'Subsystem' && l.args[0] === 'sftp');
  const last = read.lines[read.lines.length - 1];
  if (complete && !sftp && last)
    out.push({ finding: 'subsystem-missing-sftp', line: last, keyword: 'Subsystem', value: '' });
  return out;
}
