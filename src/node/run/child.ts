/** Runs the command itself with this terminal, these files and signals, and tells how it ended. */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { isInFront, stateOf } from './processes.ts';

export interface Ending {
  readonly status: number;
  /** The command was ended by a signal. */
  readonly signal?: NodeJS.Signals;
  /** It could not be started: why, as the system says it. */
  readonly error?: NodeJS.ErrnoException;
}

/** Sent to this program alone, they are meant for the command. */
const PASSED_ON: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGALRM'];
/** The terminal sends them to every process in front, the command too. */
const FROM_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];

/** What a shell answers for a command that is not there, and for one that may not be run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

export function runChild(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Ending> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    let child: ChildProcess | undefined;
    const pass = (signal: NodeJS.Signals): void => {
      if (child?.exitCode === null && child.signalCode === null) child.kill(signal);
    };
    const typed = (signal: NodeJS.Signals): void => {
      if (!isInFront()) pass(signal);
    };
    const stopped = (): void => {
      // A program that stops itself (ssh at ~^Z) means its shell to go on; the shell waits for this program.
      if (child?.pid !== undefined && stateOf(child.pid) === 'T') process.kill(process.pid, 'SIGSTOP');
    };
    // Before there is a command: what is typed at its first word is for it alone.
    for (const signal of PASSED_ON) process.on(signal, pass);
    for (const signal of FROM_TERMINAL) process.on(signal, typed);
    process.on('SIGCHLD', stopped);
    const end = (ending: Ending): void => {
      process.off('SIGCHLD', stopped);
      resolve(ending);
    };
    let started: ChildProcess;
    try {
      started = spawn(program, args, { stdio: stdio(command), env });
    } catch (error) {
      // More arguments than the system takes, or a name that no file can have.
      end({ status: NOT_EXECUTABLE, error: error as NodeJS.ErrnoException });
      return;
    }
    child = started;
    started.on('error', (error: NodeJS.ErrnoException) => {
      if (started.pid !== undefined) return;
      end({ status: error.code === 'ENOENT' ? NOT_FOUND : NOT_EXECUTABLE, error });
    });
    started.on('exit', (status, signal) =>
      end(signal === null ? { status: status ?? 1 } : { status: 128 + os.constants.signals[signal], signal }),
    );
  });
}

/** Ends this program as the command ended. */
export function endLike({ signal }: Ending): void {
  if (signal === undefined) return;
  // Registered and given back, each signal acts again as the system means it, SIGPIPE too, which Node ignores.
  const nothing = (): void => undefined;
  if (signal !== 'SIGKILL' && signal !== 'SIGSTOP') {
    process.on(signal, nothing);
    process.removeAllListeners(signal);
  }
  process.kill(process.pid, signal);
}

/**
 * The three usual files, and those that an argument names by number: the shell has opened /dev/fd/63 for
 * `rsync --files-from=<(…)`, and Node would close it.
 */
function stdio(command: readonly string[]): ('inherit' | 'ignore' | number)[] {
  const files: ('inherit' | 'ignore' | number)[] = ['inherit', 'inherit', 'inherit'];
  for (const word of command)
    for (const [, number] of word.matchAll(/\/(?:dev|proc\/self)\/fd\/(\d{1,3})\b/g)) {
      const fd = Number(number);
      if (fd < 3 || !isOpen(fd)) continue;
      while (files.length < fd) files.push('ignore');
      files[fd] = fd;
    }
  return files;
}

function isOpen(fd: number): boolean {
  try {
    fs.fstatSync(fd);
    return true;
  } catch {
    return false;
  }
}
