/** The person's own ssh, run in batch mode with -vvv: to fetch the host key, to ask for the methods, to log in. */

import type { Ran } from './programs.ts';
import { run } from './programs.ts';
import type { Try } from './try.ts';

export interface OwnRun extends Ran {
  readonly command: string;
}

export async function ownSsh(
  t: Try,
  more: readonly string[],
  command: readonly string[],
  signal?: AbortSignal,
): Promise<OwnRun> {
  const left = Math.max(1, t.deadline - performance.now());
  const settings = [
    'BatchMode=yes',
    `ConnectTimeout=${Math.max(1, Math.floor(left / 1000))}`,
    'ControlMaster=no',
    'ControlPath=none',
    'RemoteCommand=none',
    'RequestTTY=no',
    'ClearAllForwardings=yes',
    ...more,
  ];
  // Of two values ssh takes the first: ours stand before the person's, which must not turn a question into a login.
  const words = ['-vvv', '-n', ...settings.flatMap((s) => ['-o', s]), ...t.options.ssh, '--', t.destination];
  const all = [...words, ...command];
  const ran = await run('ssh', all, left, { ...(signal && { signal }) });
  return { ...ran, command: `ssh ${all.join(' ')}` };
}
