/** The small programs that stand in front of ssh, scp and sftp while one command runs. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from '../arguments.ts';
import { END_MARK } from './channel.ts';

export interface Shims {
  /** A folder of this run alone, mode 0700. */
  readonly folder: string;
  /** What goes in front of PATH. */
  readonly bin: string;
  /** The ssh that the command would have found, if any. */
  readonly ssh?: string;
  /** The first ssh on PATH is a script of somebody's own: what it does with its arguments is not known, so it is left alone. */
  readonly script?: string;
  /** The FIFO on which each ssh announces itself. */
  readonly calls: string;
}

/** Makes the folder with the shims in it; `env` is the one that the command would have had. */
export function makeShims(env: NodeJS.ProcessEnv): Shims {
  const folder = ownFolder(env);
  const bin = path.join(folder, 'bin');
  const calls = path.join(folder, 'calls');
  const found = inPath('ssh', env);
  const script = found !== undefined && isScript(found) ? found : undefined;
  const shims: Shims = {
    folder,
    bin,
    calls,
    ...(found !== undefined && script === undefined && { ssh: found }),
    ...(script !== undefined && { script }),
  };
  // Without an ssh to stand before, or without FIFOs, the command runs as it is.
  if (shims.ssh === undefined || spawnSync('mkfifo', ['-m', '600', calls]).status !== 0) {
    const { ssh: _, ...rest } = shims;
    return rest;
  }
  fs.mkdirSync(bin, { mode: 0o700 });
  const shell = shellWithNames();
  fs.writeFileSync(path.join(bin, 'ssh'), sshShim(shims.ssh, folder, shell), { mode: 0o700 });
  if (!isProgram(path.join(bin, 'ssh'))) {
    const { ssh: _, ...rest } = shims;
    return rest;
  }
  // These two start ssh by its full name unless they are told another.
  for (const name of ['scp', 'sftp']) {
    const real = inPath(name, env);
    if (real === undefined || isScript(real)) continue;
    fs.writeFileSync(path.join(bin, name), copyShim(name, real, path.join(bin, 'ssh'), shell), {
      mode: 0o700,
    });
  }
  return shims;
}

/** A new folder whose programs may be run: on some machines those of /tmp may not. */
function ownFolder(env: NodeJS.ProcessEnv): string {
  const places = [os.tmpdir(), '/tmp', env['XDG_RUNTIME_DIR'] ?? '', path.join(os.homedir(), '.cache')];
  let first: string | undefined;
  for (const place of places) {
    if (place === '') continue;
    let folder: string;
    try {
      folder = fs.mkdtempSync(path.join(fs.realpathSync(place), 'sshwhy-run-'));
    } catch {
      continue;
    }
    const probe = path.join(folder, 'probe');
    fs.writeFileSync(probe, '#!/bin/sh\n', { mode: 0o700 });
    const runs = isProgram(probe);
    fs.rmSync(probe);
    if (runs) {
      if (first !== undefined) fs.rmSync(first, { recursive: true, force: true });
      return folder;
    }
    if (first === undefined) first = folder;
    else fs.rmSync(folder, { recursive: true, force: true });
  }
  if (first === undefined)
    throw new Refusal('no folder for temporary files can be written to: set TMPDIR to one.');
  return first;
}

export function removeShims(shims: Shims): void {
  fs.rmSync(shims.folder, { recursive: true, force: true });
}

/**
 * The shell that can give a program its name (`exec -a`): ssh starts the ssh of a jump host by the name that it was
 * started with, and only by the plain name `ssh` does that one come through the shim too.
 */
function shellWithNames(): { readonly first: string; readonly named: boolean } {
  // -p: neither BASH_ENV nor functions of the environment are read.
  for (const bash of ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash'])
    if (fs.existsSync(bash)) return { first: `#!${bash} -p`, named: true };
  return { first: '#!/bin/sh', named: false };
}

/**
 * Announces itself, is told how to start ssh, and becomes ssh: the process keeps its number, so signals, job control and
 * status are ssh's own. Whatever goes wrong on the way, ssh is started as it was asked for.
 */
function sshShim(real: string, folder: string, shell: { first: string; named: boolean }): string {
  const ssh = `exec ${shell.named ? '-a ssh ' : ''}"$real"`;
  const options = `case \${how% relay} in
raise) set -- -E "$me.log" -o LogLevel=DEBUG3 "$@" ;;
all) set -- -E "$me.log" -o 'LogVerbose=*' "$@" ;;
keep) set -- -E "$me.log" "$@" ;;
esac
`;
  return `${shell.first}
# Written by "sshwhy run" for the time of one command: gives ssh a channel of its own for what it logs.
real=${quote(real)} here=${quote(folder)} run=${process.pid} how=plain
me=$here/$$
if [ -O "$here" ] && kill -0 $run 2>/dev/null && mkfifo -m 600 "$me.log" "$me.say" "$me.out" "$me.end" 2>/dev/null; then
  if [ /dev/fd/2 -ef "/proc/$run/fd/2" ]; then to=same; else to=other; fi
  if { printf '%s\\0' "$PWD" "$@" >"$me.args" && echo "$$ $to" >"$here/calls"; } 2>/dev/null; then
    IFS= read -r how <"$me.say" || how=plain
  fi
fi
${shell.named ? `${stay(options)}${HOLD}` : RELAY}${options}${ssh} "$@"
`;
}

/** To the stderr of this ssh, where that is another than sshwhy's. */
const RELAY = `case $how in *' relay') cat "$me.out" >&2 2>/dev/null </dev/null & esac
`;

/**
 * Whoever has the stderr of an ssh for himself, in a file or a pipe, reads it when ssh has ended, and then all has to be
 * there. So here the script stays: it passes signals on, waits for ssh and for what ssh logged, and ends as ssh did. A
 * child in the background of a script ignores the interrupt; ssh is given it back.
 */
const stay = (options: string): string => `case $how in *' relay')
  cat "$me.out" >&2 2>/dev/null </dev/null &
  relay=$!
  ${options.trimEnd().replaceAll('\n', '\n  ')}
  (trap - INT QUIT; exec -a ssh "$real" "$@") <&0 &
  ssh=$!
  exec 2>/dev/null
  for signal in HUP INT QUIT TERM USR1 USR2; do trap "kill -$signal $ssh" $signal; done
  status=127
  while kill -0 $ssh; do wait $ssh; status=$?; done
  # A signal may have ended that wait; bash still knows the status of the child then.
  wait $ssh
  last=$?
  [ $last = 127 ] || status=$last
  printf '\\0%s\\r\\n' '${END_MARK.slice(1)}' 1<>"$me.log"
  wait $relay
  exit $status ;;
esac
`;

/**
 * git, scp, sftp and rsync take the end of ssh's output for the end of ssh, and say so at once. Until what ssh logged is
 * on the screen, a process that does nothing holds that end back: for as long as this program takes, at most until it ends.
 */
const HOLD = `if [ "$how" != plain ] && { [ -p /dev/fd/1 ] || [ -S /dev/fd/1 ]; }; then
  exec 9<>"$me.end"
  while kill -0 $run 2>/dev/null && ! read -r -t 2 _ <&9; do :; done </dev/null 2>/dev/null &
  exec 9>&-
fi
`;

function copyShim(name: string, real: string, ssh: string, shell: { first: string; named: boolean }): string {
  return `${shell.first}
# Written by "sshwhy run" for the time of one command: has ${name} start ssh by way of the shim beside this file.
real=${quote(real)} ssh=${quote(ssh)}
if [ -x "$ssh" ]; then set -- -S "$ssh" "$@"; fi
exec ${shell.named ? `-a ${name} ` : ''}"$real" "$@"
`;
}

/** The first program of this name on PATH, by its full name. */
function inPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  for (const folder of (env['PATH'] ?? '').split(':')) {
    const file = path.resolve(folder === '' ? '.' : folder, name);
    if (isProgram(file)) return file;
  }
  return undefined;
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function isScript(file: string): boolean {
  const head = Buffer.alloc(2);
  try {
    const fd = fs.openSync(file, 'r');
    fs.readSync(fd, head, 0, 2, 0);
    fs.closeSync(fd);
  } catch {
    return false;
  }
  return head.toString('latin1') === '#!';
}

/** A word for a POSIX shell. */
export const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
