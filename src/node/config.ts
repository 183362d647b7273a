/** `config`: what an sshd_config on this disk really does, its includes read as sshd reads them. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ConfigAccount, SocketUnit } from '../engine/dictionary.ts';
import { accountOf, includedAs, socketUnit } from '../engine/dictionary.ts';
import { ascii, configMarkdown, maskedTree, printConfig, printEffective, safe } from '../print/index.ts';
import type { Options } from './arguments.ts';
import { Refusal } from './arguments.ts';
import { fault, openFile, openInput } from './files.ts';
import { columns, out, say, wantsColour } from './output.ts';

const HOME = '/etc/ssh';
const MAIN = `${HOME}/sshd_config`;
const PROGRAMS = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/bin/ssh'];
/** The last release whose defaults are known. */
export const NEWEST = '10.5';
/** Configurations are small; what is larger is none. */
const LARGEST = 2_000_000;
const MOST_FILES = 1000;

interface File {
  readonly name: string;
  readonly text: string;
}

export async function configCommand(names: readonly string[], options: Options): Promise<number> {
  if ([options.json, options.markdown, options.sshdT].filter(Boolean).length > 1)
    throw new Refusal('choose one of --json, --markdown and --sshd-t.');
  if (options.batch || options.show !== undefined || options.source !== undefined || options.at !== undefined)
    throw new Refusal('"sshwhy config" takes no --batch, --show, --source or --at.');
  const given: File[] = [];
  for (const name of names.length === 0 ? [MAIN] : names) given.push(await textOf(name));
  // A unit file beside the configuration says where systemd listens in place of sshd.
  const units = given.flatMap((f) => socketUnit(f.name, f.text) ?? []);
  const [main, ...others] = given.filter((f) => socketUnit(f.name, f.text) === undefined);
  if (main === undefined)
    throw new Refusal(`${given[0]?.name ?? ''} is a unit of systemd; give the sshd_config beside it.`);
  const socket = units.at(-1) ?? (names.length === 0 ? activeSocket() : undefined);
  // Without a word the file is taken for one of this machine.
  const version = release(options.openssh) ?? installed() ?? NEWEST;
  const context = {
    version,
    ...(options.user !== undefined && { user: options.user }),
    ...groupsOf(options),
    ...(options.host !== undefined && { host: options.host }),
    ...(options.address !== undefined && { address: options.address }),
    ...(options.laddr !== undefined && { localAddress: options.laddr }),
    ...(options.lport !== undefined && { localPort: port(options.lport) }),
  };
  const account = accountOf(
    main,
    resolver(others, names.length === 0 ? HOME : path.dirname(main.name)),
    context,
    socket,
  );
  const page = {
    whom: whom(options),
    showSecrets: options.showSecrets,
    long: options.long,
    columns: columns(),
    colour: wantsColour(options.color),
  };
  if (options.sshdT) out(printEffective(account, page));
  else if (options.json) out(`${ascii(JSON.stringify(maskedTree(account, page), null, 2))}\n`);
  else if (options.markdown) out(configMarkdown(account, page));
  else out(printConfig(account, page));
  const { refused, withoutEffect, closing, surprising } = account;
  const act = [...refused, ...withoutEffect, ...surprising, ...closing.filter((n) => n.better !== undefined)];
  return act.length > 0 ? 1 : 0;
}

/** What a configuration says by itself; of this machine's own, if it can be read, when none is named. */
export async function accountOfFile(
  name: string | undefined,
  openssh: string | undefined,
): Promise<ConfigAccount | undefined> {
  if (name === undefined && !fs.existsSync(MAIN)) return undefined;
  let main: File;
  try {
    main = await textOf(name ?? MAIN);
  } catch (error) {
    if (name === undefined) return undefined;
    throw error;
  }
  const version = release(openssh) ?? installed() ?? NEWEST;
  return accountOf(main, resolver([], name === undefined ? HOME : path.dirname(name)), { version });
}

/** A configuration and the files that its includes name. */
export async function configurationOf(
  name: string,
): Promise<{ readonly config: File; readonly resolve: (pattern: string) => readonly File[] }> {
  return { config: await textOf(name), resolve: resolver([], path.dirname(name)) };
}

function groupsOf(options: Options): { groups?: readonly string[] } {
  return options.groups === undefined ? {} : { groups: options.groups.split(',') };
}

function whom(o: Options): string {
  return [
    o.user !== undefined && `user ${o.user}`,
    o.host !== undefined && `host ${o.host}`,
    o.address !== undefined && `address ${o.address}`,
    o.laddr !== undefined && `reached at ${o.laddr}`,
    o.lport !== undefined && `on port ${o.lport}`,
  ]
    .filter((x) => x !== false)
    .join(', ');
}

function port(text: string): number {
  const n = Number(text);
  if (!/^\d{1,5}$/.test(text) || n < 1 || n > 65_535)
    throw new Refusal(`--lport takes a port from 1 to 65535, not "${text}".`);
  return n;
}

export function release(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const m = /^(?:OpenSSH_?\s?)?(\d{1,2}\.\d{1,2})(?:p\d+|\.\d+)?$/i.exec(text);
  if (m?.[1] === undefined) throw new Refusal(`--openssh takes a release such as 8.2, not "${text}".`);
  return m[1];
}

/** The release of this machine's own OpenSSH. */
export function installed(): string | undefined {
  for (const program of PROGRAMS) {
    const said = spawnSync(program, ['-V'], { encoding: 'utf8', timeout: 5000 });
    const found = /OpenSSH_(\d+\.\d+)/.exec(`${said.stderr ?? ''}${said.stdout ?? ''}`)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The socket unit of this machine that is active, as systemd has put it together; undefined where there is no systemd. */
function activeSocket(): SocketUnit | undefined {
  for (const unit of ['ssh.socket', 'sshd.socket']) {
    const ask = (word: string): string => {
      const said = spawnSync('systemctl', [word, unit], { encoding: 'utf8', timeout: 5000 });
      return said.error ? '' : said.stdout;
    };
    if (ask('is-active').trim() === 'active') return socketUnit(unit, ask('cat'));
  }
  return undefined;
}

async function textOf(name: string): Promise<File> {
  const source = name === '-' ? openInput('stdin') : openFile(name);
  if ('why' in source) throw new Refusal(source.why);
  const pieces: Uint8Array[] = [];
  let size = 0;
  await source.read((piece) => {
    size += piece.length;
    if (size <= LARGEST) pieces.push(piece);
  });
  for (const note of source.notes) say(safe(note));
  if (size > LARGEST) throw new Refusal(`${name} is larger than any sshd_config; for a log use: sshwhy FILE`);
  if (size === 0) throw new Refusal(`${name}: empty, there is nothing to read.`);
  const bytes = Buffer.concat(pieces);
  if (bytes.includes(0)) throw new Refusal(`${name} is no text, so it is no sshd_config.`);
  return { name: name === '-' ? 'stdin' : name, text: bytes.toString('utf8') };
}

/** Files handed in come first; then the disk, where a relative name is one below /etc/ssh or beside the file given. */
function resolver(given: readonly File[], beside: string): (pattern: string) => readonly File[] {
  const known = new Map<string, readonly File[]>();
  return (pattern) => {
    const have = known.get(pattern);
    if (have) return have;
    const base = path.basename(pattern);
    const own = given.filter((f) => includedAs(path.basename(f.name), base));
    let found: readonly File[] = own.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    // ~ is no home here: sshd takes it as it stands.
    const places = pattern.startsWith('/')
      ? [pattern]
      : [path.join(HOME, pattern), path.join(beside, pattern)];
    for (const place of places) if (found.length === 0) found = globbed(place).flatMap(included);
    known.set(pattern, found);
    return found;
  };
}

function included(name: string): readonly File[] {
  try {
    // A pipe or a device would be waited for.
    const stat = fs.statSync(name);
    if (stat.isFile() && stat.size <= LARGEST) return [{ name, text: fs.readFileSync(name, 'utf8') }];
    say(`${safe(name)} is no configuration, so it is left out.`);
  } catch (error) {
    say(`${safe(fault(name, error as NodeJS.ErrnoException))} It is left out.`);
  }
  return [];
}

/** The paths that a pattern names, in the order of glob(3). */
function globbed(pattern: string): readonly string[] {
  let found: readonly string[] = ['/'];
  for (const part of path.resolve(pattern).split('/').filter(Boolean)) {
    found = found
      .flatMap((folder) => (/[*?]/.test(part) ? inFolder(folder, part) : [path.join(folder, part)]))
      .slice(0, MOST_FILES);
  }
  return found.filter((name) => fs.existsSync(name));
}

function inFolder(folder: string, part: string): readonly string[] {
  try {
    return fs
      .readdirSync(folder)
      .filter((name) => (part.startsWith('.') || !name.startsWith('.')) && includedAs(name, part))
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
