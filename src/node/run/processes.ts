/** What /proc tells of other processes; where there is none, as little as signal 0 does. */

import fs from 'node:fs';

/** From the ssh of a jump host to the one that started it: a shell or two. */
const ANCESTORS_AT_MOST = 4;

/** The state of a process: R, S, T, Z …; undefined where there is no /proc. */
export function stateOf(pid: number): string | undefined {
  return stat(pid)?.[0];
}

/** Whether a process runs still; one that has ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/** The processes that started this one, the nearest first, up to this program. */
export function ancestors(pid: number): readonly number[] {
  const found: number[] = [];
  for (let at = pid; found.length < ANCESTORS_AT_MOST; ) {
    at = Number(stat(at)?.[1]);
    if (!(at > 1) || at === process.pid) break;
    found.push(at);
  }
  return found;
}

/** Whether the terminal sends what is typed there to this program and its command alike. */
export function isInFront(): boolean {
  const fields = stat('self');
  if (fields === undefined) return true;
  // state ppid pgrp session tty_nr tpgid
  const [, , group, , terminal, front] = fields;
  return terminal !== '0' && group === front;
}

/** The fields of /proc/PID/stat after the name, which may hold anything. */
function stat(pid: number | 'self'): readonly string[] | undefined {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
