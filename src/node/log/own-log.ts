/** This machine's own log of sshd: the journal where there is one, else auth.log or secure with what was rotated. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Found, JournalInput } from './inputs.ts';
import { inputsOf } from './inputs.ts';
import { asking } from './journalctl.ts';
import { rotated } from './rotation.ts';

const FOLDER = '/var/log';
const NAMES: readonly string[] = ['auth.log', 'secure', 'authlog'];

export interface Own extends Found {
  /** What to say when there is nothing to read. */
  readonly none: string;
}

/** `since`: milliseconds since 1970, the earliest that is asked about. */
export function ownLog(since: number | undefined): Own {
  const journal = journalInput(since);
  if (journal.input) return { inputs: [journal.input], faults: [], none: '' };
  const files = filesOf(FOLDER);
  const found = inputsOf(files);
  if (found.inputs.length > 0) return { ...found, none: '' };
  if (journal.locked || found.faults.length > 0 || files.length > 0) {
    const what = files.length > 0 ? files[0] : 'the journal of this machine';
    return {
      inputs: [],
      faults: [],
      none: `you may not read ${what}: root may, and members of the groups adm and systemd-journal. Run: sudo ${started()} log`,
    };
  }
  return {
    inputs: [],
    faults: [],
    none: `there is no log of sshd here: journalctl has no line of it, and ${NAMES.map((n) => `${FOLDER}/${n}`).join(', ')} do not exist. Name the file: sshwhy log FILE`,
  };
}

function filesOf(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => NAMES.includes(path.basename(rotated(name).log)))
      .map((name) => path.join(folder, name))
      .sort();
  } catch {
    return [];
  }
}

/** The journal, when it holds a line of sshd and may be read. */
function journalInput(since: number | undefined): { input?: JournalInput; locked: boolean } {
  const probe = spawnSync('journalctl', ['-n', '1', ...asking([])], { timeout: 20_000 });
  if (probe.error !== undefined) return { locked: false };
  const locked = /permission|not seeing messages|insufficient/i.test(String(probe.stderr));
  // Where the system's part is hidden, a few lines of one's own would pass for all of them.
  if (locked || probe.status !== 0 || probe.stdout.length === 0) return { locked };
  const from = since === undefined ? [] : [`--since=@${Math.floor(since / 1000)}`];
  return {
    input: { kind: 'journal', name: 'journal', args: asking(['-q', ...from]) },
    locked: false,
  };
}

/** How this program was called, for a command that can be copied. */
function started(): string {
  const program = process.argv[1] ?? '';
  if (!/[/\\]dist[/\\]boot\.cjs$/.test(program)) return 'sshwhy';
  const launcher = path.relative('.', path.resolve(program, '../../sshwhy'));
  const shown = launcher.startsWith('..') ? path.resolve(launcher) : `./${launcher}`;
  return /^[A-Za-z0-9_./-]+$/.test(shown) ? shown : 'sshwhy';
}
