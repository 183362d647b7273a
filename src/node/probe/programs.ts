/** Runs a program of the machine: its output kept up to a bound, ended when its time is up. Never through a shell. */

import { spawn } from 'node:child_process';

export interface Ran {
  /** undefined: killed, or it could not be started. */
  readonly status?: number;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
  /** There is no such program, or it may not be run. */
  readonly missing: boolean;
  readonly timedOut: boolean;
}

const MOST = 2_000_000;
/** How soon a program that was ended is gone. */
const LAST_MS = 50;

export function run(
  program: string,
  args: readonly string[],
  forMs: number,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Ran> {
  const begin = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
      env: { ...process.env, LC_ALL: 'C' },
    });
    let out = '';
    let err = '';
    let missing = false;
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        stop(child.pid);
        // What left its group may hold the pipes for as long as it likes.
        setTimeout(() => {
          for (const pipe of [child.stdout, child.stderr]) pipe?.destroy();
          end(null);
        }, LAST_MS);
      },
      Math.max(1, forMs),
    );
    child.stdout?.setEncoding('utf8').on('data', (s: string) => {
      if (out.length < MOST) out += s;
    });
    child.stderr?.setEncoding('utf8').on('data', (s: string) => {
      if (err.length < MOST) err += s;
    });
    const giveUp = (): void => stop(child.pid);
    signal?.addEventListener('abort', giveUp);
    const end = (status: number | null): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve({
        ...(status !== null && { status }),
        out,
        err,
        ms: performance.now() - begin,
        missing,
        timedOut,
      });
    };
    child.once('error', () => {
      missing = true;
      end(null);
    });
    child.once('close', (status) => end(status));
  });
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends a process and what it started. */
export function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
