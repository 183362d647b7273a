/** What the person's configuration of ssh says of LogLevel, asked of ssh itself and only when it says something. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Level, SshCall } from './ssh-arguments.ts';
import { levelOf } from './ssh-arguments.ts';

export interface Settings {
  readonly level: Level;
  readonly asksUpdate: boolean;
}

const SYSTEM = '/etc/ssh/ssh_config';
const INCLUDES_AT_MOST = 64;
/** ssh goes by the account, not by $HOME. */
const HOME = (): string => os.userInfo().homedir;

/**
 * The level that holds for this call. Most configurations do not name LogLevel, and then ssh need not be asked: `ssh -G`
 * costs as much as the start of an ssh, and runs the commands of `Match exec` once more.
 */
export function settingsOf(ssh: string, call: SshCall, args: readonly string[], folder: string): Settings {
  if (call.level !== undefined) return { level: call.level, asksUpdate: call.asksUpdate };
  const files =
    call.config === undefined
      ? [path.join(HOME(), '.ssh/config'), SYSTEM]
      : call.config.toLowerCase() === 'none'
        ? []
        : [path.resolve(folder, call.config)];
  const names = files.some((file) => namesLevel(file, { left: INCLUDES_AT_MOST }));
  if (!names) return { level: 'INFO', asksUpdate: call.asksUpdate };
  const asked = spawnSync(ssh, ['-G', ...args], {
    cwd: folder,
    encoding: 'latin1',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
  });
  const value = (key: string): string | undefined =>
    new RegExp(`^${key} (\\S+)$`, 'm').exec(asked.stdout ?? '')?.[1];
  return {
    level: levelOf(value('loglevel') ?? '') ?? 'INFO',
    asksUpdate: call.asksUpdate || value('updatehostkeys') === 'ask',
  };
}

/** Whether a configuration, or one that it includes, has a line that matters here. Too many to look at count as yes. */
function namesLevel(file: string, budget: { left: number }): boolean {
  if (budget.left-- <= 0) return true;
  let text: string;
  try {
    text = fs.readFileSync(file, 'latin1');
  } catch {
    return false;
  }
  if (/^[ \t]*"?(?:loglevel|updatehostkeys[\s="]+ask)/im.test(text)) return true;
  const base = file.startsWith('/etc/') ? '/etc/ssh' : path.join(HOME(), '.ssh');
  for (const [, words = ''] of text.matchAll(/^[ \t]*include[ \t=]+(.*)$/gim))
    for (const [word] of words.matchAll(/"[^"]*"|\S+/g)) {
      const name = word.replaceAll('"', '').replace(/^~(?=\/)/, HOME());
      const found = expanded(path.resolve(base, name));
      if (found === undefined || found.some((one) => namesLevel(one, budget))) return true;
    }
  return false;
}

/** The files of a pattern whose folder is plain; undefined for others, which ssh may be asked about. */
function expanded(pattern: string): readonly string[] | undefined {
  if (!/[*?[\]{}$%]/.test(pattern)) return [pattern];
  const folder = path.dirname(pattern);
  if (/[*?[\]{}$%]/.test(folder) || /[[\]{}$%]/.test(path.basename(pattern))) return undefined;
  const wanted = new RegExp(
    `^${path
      .basename(pattern)
      .replace(/[.+^()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => wanted.test(name))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
