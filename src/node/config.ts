/** `config`: reads sshd_config and what it includes from disk, and prints what it does. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ConfigContext, ConfigFile } from '../engine/index.ts';
import { explainConfig, matchesPattern } from '../engine/index.ts';
import { ascii, maskedTree, printConfig, printConfigMarkdown, printSshdT } from '../print/index.ts';
import type { Options } from './arguments.ts';
import { Refusal } from './arguments.ts';
import { columns, out, wantsColour } from './output.ts';

const OWN = '/etc/ssh/sshd_config';
/** A relative name in `Include` is of this folder (sshd_config(5)). */
const FOLDER = '/etc/ssh';
const MOST_BYTES = 4 << 20;

export function configCommand(words: readonly string[], options: Options): number {
  if (words.length > 1) throw new Refusal('config reads one file and what that includes.');
  if (options.json && options.markdown) throw new Refusal('choose one of --json and --markdown.');
  const name = words[0] ?? OWN;
  const main = { name, text: readText(name) };
  // What a copy of a configuration includes may lie beside it.
  const folders = name === OWN ? [FOLDER] : [path.dirname(name), FOLDER];
  const answer = explainConfig(main, (pattern) => included(pattern, folders), contextOf(options, name));
  if (options.sshdT) out(printSshdT(answer));
  else if (options.json) out(`${ascii(JSON.stringify(maskedTree(answer), null, 2))}\n`);
  else if (options.markdown) out(printConfigMarkdown(answer));
  else
    out(printConfig(answer, { colour: wantsColour(options.color), columns: columns(), long: options.long }));
  return answer.invalid.length > 0 || answer.findings.some((f) => f.better !== undefined) ? 1 : 0;
}

function readText(name: string): string {
  try {
    const fd = name === '-' ? 0 : fs.openSync(name, 'r');
    try {
      const stat = fs.fstatSync(fd);
      if (stat.isDirectory()) throw new Refusal(`${name} is a folder: name the file in it.`);
      if (stat.size > MOST_BYTES) throw new Refusal(`${name} is larger than any configuration of sshd.`);
      return fs.readFileSync(fd, 'utf8').slice(0, MOST_BYTES);
    } finally {
      if (fd !== 0) fs.closeSync(fd);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Refusal(`${name}: there is no such file.`);
    if (code === 'EACCES') throw new Refusal(`${name}: you may not read it; try with sudo.`);
    throw new Refusal(`${name} could not be read (${code ?? String(error)}).`);
  }
}

/** The files that a pattern of `Include` names, in the order of glob(3); a file that cannot be read is left out, as sshd does not. */
function included(pattern: string, folders: readonly string[]): readonly ConfigFile[] {
  const patterns = path.isAbsolute(pattern) ? [pattern] : folders.map((f) => path.join(f, pattern));
  for (const one of patterns) {
    const files = glob(one);
    if (files.length > 0) return files.map((name) => ({ name, text: readText(name) }));
  }
  return [];
}

const MOST_FILES = 1000;

/** glob(3) without braces: `*`, `?` and sets within one part of a path; a leading dot has to be named. */
function glob(pattern: string): readonly string[] {
  let found: readonly string[] = [pattern.startsWith('/') ? '/' : '.'];
  for (const part of pattern.split('/').filter((p) => p !== '')) {
    if (!/[*?[]/.test(part)) {
      found = found.map((f) => path.join(f, part)).filter((f) => fs.existsSync(f));
      continue;
    }
    found = found.flatMap((f) =>
      entriesOf(f)
        .filter((e) => fits(e, part))
        .map((e) => path.join(f, e)),
    );
    if (found.length > MOST_FILES) found = found.slice(0, MOST_FILES);
  }
  return [...found].filter((f) => fs.statSync(f).isFile()).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function fits(name: string, part: string): boolean {
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  return matchesPattern(name, part);
}

function entriesOf(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function contextOf(o: Options, name: string): ConfigContext {
  const version = o.openssh ?? (name === OWN ? ownVersion() : undefined);
  if (o.openssh !== undefined && !/^\d{1,2}\.\d{1,2}$/.test(o.openssh))
    throw new Refusal(`--openssh takes a release such as 9.2, not "${o.openssh}".`);
  const port = o.lport === undefined ? undefined : Number(o.lport);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
    throw new Refusal(`--lport takes a port, not "${o.lport}".`);
  const groups = o.user === undefined ? undefined : groupsOf(o.user);
  return {
    ...(version !== undefined && { version }),
    ...(o.user !== undefined && { user: o.user, ...(groups ? { groups } : { invalidUser: true }) }),
    ...(o.host !== undefined && { host: o.host }),
    ...(o.address !== undefined && { address: o.address }),
    ...(o.laddr !== undefined && { localAddress: o.laddr }),
    ...(port !== undefined && { localPort: port }),
  };
}

/** The groups of an account of this machine; undefined when it has none of that name. */
function groupsOf(user: string): readonly string[] | undefined {
  if (!/^[A-Za-z0-9_.][A-Za-z0-9_.-]*$/.test(user)) return undefined;
  const id = spawnSync('id', ['-Gn', '--', user], { encoding: 'utf8', timeout: 5000 });
  return id.status === 0 ? id.stdout.trim().split(' ') : undefined;
}

/** The release of this machine's sshd: it names it when it meets an option that it does not have. */
function ownVersion(): string | undefined {
  const run = spawnSync('/usr/sbin/sshd', ['-V'], { encoding: 'utf8', timeout: 5000 });
  return /OpenSSH_(\d+\.\d+)/.exec(`${run.stderr ?? ''}${run.stdout ?? ''}`)?.[1];
}
