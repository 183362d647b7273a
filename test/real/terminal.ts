/** A real terminal for a command line: what a person would have seen there, and how it ended. */
import { spawn } from 'node:child_process';

export interface Seen {
  readonly text: string;
  readonly status: number | null;
}

/** What is typed when these words have been shown, in this order. */
export type Typed = readonly (readonly [waitFor: string, type: string])[];

const PATIENCE_MS = 20_000;

/** Runs a line of sh on a pseudo-terminal (script(1) of util-linux), as its foreground process group. */
export function onTerminal(
  line: string,
  { cwd, env, typed = [] }: { cwd: string; env: NodeJS.ProcessEnv; typed?: Typed },
): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-q', '-e', '-f', '-c', line, '/dev/null'], {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    let text = '';
    let step = 0;
    let from = 0;
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      for (;;) {
        const next = typed[step];
        const at = next === undefined ? -1 : text.indexOf(next[0], from);
        if (next === undefined || at < 0) return;
        from = at + next[0].length;
        step++;
        child.stdin.write(next[1]);
      }
    });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ text, status });
    });
  });
}
