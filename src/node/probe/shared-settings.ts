/**
 * The configuration for many destinations. `ssh -G` costs a process each; two hosts that every Host line of the files treats
 * alike have the same settings but for their name, so that one process answers for all of them. Where a file has more than
 * that (Match, a HostName, canonical names), each is asked for by itself.
 */

import fs from 'node:fs';
import { run } from './programs.ts';
import type { Settings } from './settings.ts';
import { plain, settingsFor } from './settings.ts';

export type AskSettings = (destination: string, forMs: number) => Promise<Settings>;

export async function sharedSettings(ssh: readonly string[], forMs: number): Promise<AskSettings> {
  // With -v ssh names each file that it reads, those of Include among them.
  const scout = await run('ssh', ['-v', '-G', ...ssh, '--', 'localhost'], forMs);
  if (scout.missing) return async (destination) => plain(destination, ssh);
  const lines = scout.status === 0 ? hostLines(filesIn(scout.err)) : undefined;
  const single: AskSettings = (destination, ms) => settingsFor(destination, ssh, ms);
  if (!lines || /^canonicalizehostname (?!false)/m.test(scout.out)) return single;
  const asked = new Map<string, Promise<Settings | undefined>>();
  return async (destination, ms) => {
    const { given } = plain(destination, []);
    const at = destination.lastIndexOf(given);
    const own = given.toLowerCase();
    const frame = `${destination.slice(0, at)}\n${destination.slice(at + given.length)}`;
    const key = `${frame}\n${lines.map((l) => (applies(l, own) ? '1' : '0')).join('')}`;
    const known = asked.get(key);
    if (known) {
      const shared = await known;
      return shared ? { ...shared, given, host: own, ms: 0 } : single(destination, ms);
    }
    const answer = single(destination, ms);
    asked.set(
      key,
      answer.then((s) => (isShared(s) ? s : undefined)),
    );
    return answer;
  };
}

/** It says nothing that came of the one host's name. */
function isShared(s: Settings): boolean {
  return (
    s.error === undefined &&
    s.host === s.given.toLowerCase() &&
    !s.knownHosts.some((file) => file.includes(s.host))
  );
}

function filesIn(debug: string): readonly string[] {
  return [...debug.matchAll(/^debug1: Reading configuration data (.+?)\r?$/gm)].map((m) => m[1] as string);
}

/** The patterns of every Host line; undefined where hosts are told apart by more than those. */
function hostLines(files: readonly string[]): readonly (readonly string[])[] | undefined {
  const out: (readonly string[])[] = [];
  for (const file of new Set(files)) {
    let text: string;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
    for (const line of text.split('\n')) {
      const m = /^\s*"?(host|match)"?(?:\s*=\s*|\s+)(.*?)\s*$/i.exec(line);
      if (!m) continue;
      const value = m[2] as string;
      if (m[1]?.toLowerCase() === 'match') {
        if (!/^all$/i.test(value)) return undefined;
      } else if (/["'\\]/.test(value)) return undefined;
      else out.push(value.toLowerCase().split(/\s+/));
    }
  }
  return out;
}

/** As ssh_config(5) says of Host: one pattern matches, and none with ! before it. */
function applies(patterns: readonly string[], host: string): boolean {
  if (patterns.some((p) => p.startsWith('!') && matches(p.slice(1), host))) return false;
  return patterns.some((p) => !p.startsWith('!') && matches(p, host));
}

/** `*` and `?`, in time that grows with the product of both lengths at most. */
function matches(pattern: string, host: string): boolean {
  let [p, h, star, from] = [0, 0, -1, 0];
  while (h < host.length) {
    if (pattern[p] === '*') [star, from] = [p++, h];
    else if (pattern[p] === '?' || pattern[p] === host[h]) [p, h] = [p + 1, h + 1];
    else if (star >= 0) [p, h] = [star + 1, ++from];
    else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
