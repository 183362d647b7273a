/** The environment of the command: the shims first on PATH, and where a variable names ssh by its full name, the shim's. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Shims } from './shims.ts';
import { quote } from './shims.ts';

/** Variables that hold a command with ssh as its first word; what is set is extended, what is not stays unset. */
const COMMANDS = ['GIT_SSH_COMMAND', 'RSYNC_RSH', 'CVS_RSH', 'SVN_SSH', 'BORG_RSH', 'HG_SSH'] as const;
/** Variables that hold nothing but a program. */
const PROGRAMS = [
  'GIT_SSH',
  'ANSIBLE_SSH_EXECUTABLE',
  'ANSIBLE_SCP_EXECUTABLE',
  'ANSIBLE_SFTP_EXECUTABLE',
] as const;

export function environment(
  env: NodeJS.ProcessEnv,
  shims: Shims,
  command: readonly string[],
): NodeJS.ProcessEnv {
  if (shims.ssh === undefined) return env;
  const more: NodeJS.ProcessEnv = { PATH: `${shims.bin}:${env['PATH'] ?? ''}` };
  for (const name of COMMANDS) {
    const value = env[name];
    const changed = value === undefined ? undefined : throughShim(value, shims);
    if (changed !== undefined) more[name] = changed;
  }
  for (const name of PROGRAMS) {
    const value = env[name];
    const shim = value === undefined ? undefined : shimOf(value, shims);
    if (shim !== undefined) more[name] = shim;
  }
  // git asks its configuration only when neither variable is set.
  if (env['GIT_SSH_COMMAND'] === undefined && env['GIT_SSH'] === undefined) {
    const configured = gitSshCommand(command, env);
    const changed = configured === undefined ? undefined : throughShim(configured, shims);
    if (changed !== undefined) more['GIT_SSH_COMMAND'] = changed;
  }
  return { ...env, ...more };
}

/** The words of the command: where one names the ssh that the shim stands for by its full name, the shim. */
export function commandThroughShims(command: readonly string[], shims: Shims): readonly string[] {
  if (shims.ssh === undefined) return command;
  const [program = '', ...args] = command;
  const name = path.basename(program);
  const first = program.includes('/') ? (shimOf(program, shims) ?? program) : program;
  if (!['rsync', 'scp', 'sftp', 'sshfs', 'git'].includes(name)) return [first, ...args];
  let before = '';
  const words = args.map((word) => {
    const option = before;
    before = word;
    // -e COMMAND, --rsh COMMAND, --rsh=COMMAND of rsync; -S PROGRAM of scp and sftp.
    if (name === 'rsync') {
      if (option === '--rsh' || /^-[a-zA-Z]*e$/.test(option)) return throughShim(word, shims) ?? word;
      const [, head, value] = /^(--rsh=|-e(?=\/))(.*)$/s.exec(word) ?? [];
      if (head === undefined || value === undefined) return word;
      const changed = throughShim(value, shims);
      return changed === undefined ? word : head + changed;
    }
    if ((name === 'scp' || name === 'sftp') && option === '-S') return shimOf(word, shims) ?? word;
    return word;
  });
  return [first, ...words];
}

/** A command that begins with the full name of ssh, with the shim in its place; undefined when it begins otherwise. */
function throughShim(command: string, shims: Shims): string | undefined {
  const [, quoted, single, bare] =
    /^\s*(?:"([^"$`\\]*)"|'([^']*)'|([^\s"'$`\\]+))(?=\s|$)/.exec(command) ?? [];
  const program = quoted ?? single ?? bare;
  if (program === undefined || !program.startsWith('/')) return undefined;
  const shim = shimOf(program, shims);
  if (shim === undefined) return undefined;
  const word = /^[\w/.,:@%+-]+$/.test(shim) ? shim : quote(shim);
  const length = /^\s*(?:"[^"]*"|'[^']*'|[^\s]+)/.exec(command)?.[0].length ?? 0;
  return word + command.slice(length);
}

/** The shim for a program named in full: the ssh, scp or sftp of this machine itself. */
function shimOf(program: string, shims: Shims): string | undefined {
  if (!path.isAbsolute(program)) return undefined;
  const name = path.basename(program);
  if (!['ssh', 'scp', 'sftp'].includes(name)) return undefined;
  const shim = path.join(shims.bin, name);
  if (!fs.existsSync(shim)) return undefined;
  if (name !== 'ssh') return shim;
  try {
    return fs.realpathSync(program) === fs.realpathSync(shims.ssh ?? '') ? shim : undefined;
  } catch {
    return undefined;
  }
}

/** core.sshCommand of the repository that this git works on. */
function gitSshCommand(command: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  if (path.basename(command[0] ?? '') !== 'git') return undefined;
  // Options before git's own command say which repository and which settings: -C, -c, --git-dir …
  const before: string[] = [];
  for (let i = 1; i < command.length && (command[i] as string).startsWith('-'); i++) {
    const word = command[i] as string;
    before.push(word);
    if (['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--config-env'].includes(word)) {
      i++;
      if (command[i] !== undefined) before.push(command[i] as string);
    }
  }
  const asked = spawnSync(command[0] as string, [...before, 'config', '--get', 'core.sshCommand'], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 5000,
  });
  const value = asked.status === 0 ? asked.stdout.replace(/\n$/, '') : '';
  return value === '' ? undefined : value;
}
