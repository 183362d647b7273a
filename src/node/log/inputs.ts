/** What is to be read: files, folders, standard input, this machine's own log; each once, in the order of time. */

import fs from 'node:fs';
import path from 'node:path';
import { fault } from '../files.ts';
import { asking } from './journalctl.ts';
import { inTime, isPacked, rotated } from './rotation.ts';

export interface FileInput {
  readonly kind: 'file';
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}
/** The machine's journal, and what journalctl is asked for. */
export interface JournalInput {
  readonly kind: 'journal';
  readonly name: string;
  readonly args: readonly string[];
}
export type Input = FileInput | JournalInput | { readonly kind: 'stdin'; readonly name: string };

export interface Found {
  readonly inputs: readonly Input[];
  /** What cannot be read and what was left out, in sentences. */
  readonly faults: readonly string[];
}

/** A log shrinks to about a tenth. */
const RATIO = 10;
/** About how much text is in a file, 0 where nobody knows. */
export function textBytes({ name, size }: FileInput): number {
  return Math.max(0, size) * (isPacked(name) ? RATIO : 1);
}

/** A folder is looked into that deep: /var/log/remote/HOST/auth.log. */
const DEEP = 4;
const MOST_FILES = 10_000;

/** `names`: files, folders, `-`. */
export function inputsOf(names: readonly string[]): Found {
  const faults: string[] = [];
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const add = (name: string, inFolder: boolean): void => {
    let stat: fs.Stats;
    try {
      stat = fs.statSync(name);
      // Opened once to learn what may be read, before the reading begins.
      if (stat.isFile()) fs.closeSync(fs.openSync(name, 'r'));
    } catch (error) {
      faults.push(fault(name, error as NodeJS.ErrnoException));
      return;
    }
    const is = `${stat.dev}:${stat.ino}`;
    if (seen.has(is) && stat.ino !== 0) return;
    if (stat.isDirectory()) {
      seen.add(is);
      if (isJournal(name)) {
        inputs.push({ kind: 'journal', name, args: asking(['-q', '--directory', name]) });
        return;
      }
      const files = logsIn(name, faults);
      if (files.length === 0) faults.push(`${name}: there is no log in this folder.`);
      for (const file of files) add(file, true);
      return;
    }
    seen.add(is);
    if (stat.isFile()) {
      // Rotated sets often hold an empty file: nothing to say of it.
      if (stat.size > 0 || !inFolder)
        inputs.push({ kind: 'file', name, size: stat.size, modified: stat.mtimeMs });
    } else if (stat.isFIFO() || stat.isCharacterDevice())
      inputs.push({ kind: 'file', name, size: -1, modified: Date.now() });
    else faults.push(`${name} is neither a file nor a folder.`);
  };
  for (const name of names) {
    if (name !== '-') add(name, false);
    else if (!seen.has('-')) {
      seen.add('-');
      inputs.push({ kind: 'stdin', name: 'stdin' });
    }
  }
  return { inputs: inTime(inputs, (x) => (x.kind === 'file' ? x.name : undefined)), faults };
}

/** A folder of journald: journalctl puts the files in it into order. */
function isJournal(folder: string): boolean {
  const has = (inside: string, deep: boolean): boolean => {
    try {
      return fs
        .readdirSync(inside, { withFileTypes: true })
        .some((x) =>
          x.isDirectory()
            ? deep && /^[0-9a-f]{32}$/.test(x.name) && has(path.join(inside, x.name), false)
            : /\.journal~?$/.test(x.name),
        );
    } catch {
      return false;
    }
  };
  return has(folder, true);
}

/** Logs in which sshd writes on one system or another; where one of them is, the others of its folder are left alone. */
const OURS = /^(auth\.log|secure|authlog|sshd?(\.log)?|auth)$/i;
const ANY = /^(messages|syslog|system\.log|.*\.log|.*\.txt|.*\.jsonl?|.*\.journal|.*\.export)$/i;
/** What lies beside logs and is none. */
const NEVER = /^(wtmp|btmp|lastlog|faillog|tallylog)$|\.(sqlite3?|db|html?|png|tar|tgz|zip)$/i;

function logsIn(folder: string, faults: string[], depth = 0): string[] {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    faults.push(fault(folder, error as NodeJS.ErrnoException));
    return [];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  const below: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) below.push(name);
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(name);
  }
  const base = (name: string): string => path.basename(rotated(name).log);
  const ours = files.filter((name) => OURS.test(base(name)));
  const any = files.filter((name) => !NEVER.test(path.basename(name)) && ANY.test(base(name)));
  const chosen = ours.length > 0 ? ours : any;
  for (const next of below) {
    if (depth + 1 >= DEEP || chosen.length >= MOST_FILES) break;
    // Beside auth.log the journal tells the same lines once more.
    if (ours.length > 0 && isJournal(next)) continue;
    chosen.push(...logsIn(next, depth === 0 ? faults : [], depth + 1));
  }
  return chosen.slice(0, MOST_FILES);
}
