/** The words of `probe`: ssh's own options, those of the probe, the destinations, and what is left for every command. */

import fs from 'node:fs';
import { Refusal } from '../arguments.ts';

export interface ProbeOptions {
  /** For ssh, in the order they were given: `-p 2222`, `-o …`. */
  readonly ssh: readonly string[];
  readonly destinations: readonly string[];
  readonly timeoutMs?: number;
  readonly more: number;
  readonly methods: boolean;
  readonly login: boolean;
  readonly hostKey: boolean;
  readonly lookAround: boolean;
  readonly keep?: string;
  readonly serverLog: readonly string[];
  readonly targets?: string;
  /** Options that every command has. */
  readonly rest: readonly string[];
}

/** Letters of ssh(1) that take a value, and those that take none and do not stand in the way of a try. */
const SSH_VALUES = 'BbcDEeFIiJLlmOopPQRSWw';
const SSH_FLAGS = '246AaCKkNnqTtvXxYy';
/** Those that take none and would do something else than connect. */
const OTHER_FLAGS = '1fGgMs';
/** Those among them that say how to connect; the others would do something else, or need a session. */
const MEANT = 'BbcFIiJlmop';

const FLAGS: { readonly [option: string]: 'methods' | 'login' | 'hostKey' | 'lookAround' } = {
  '--methods': 'methods',
  '--login': 'login',
  '--host-key': 'hostKey',
  '--look-around': 'lookAround',
};
const VALUES = ['--timeout', '--more', '--keep', '--server-log', '--targets'];
/** Options of every command that take a value: it is no destination. */
const OTHER_VALUES = ['--show', '--color', '--hint', '--answer'];

/** At most so many more connections: a series must not look like an attack. */
const MOST = 50;

export function probeOptions(argv: readonly string[]): ProbeOptions {
  const ssh: string[] = [];
  const destinations: string[] = [];
  const rest: string[] = [];
  const serverLog: string[] = [];
  const given: Record<string, string> = {};
  const on = { methods: false, login: false, hostKey: false, lookAround: false };
  let ended = false;
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (ended || !arg.startsWith('-') || arg === '-') {
      destinations.push(arg);
      continue;
    }
    if (arg === '--') {
      ended = true;
      continue;
    }
    if (!arg.startsWith('--')) {
      i = sshOption(argv, i, ssh, rest);
      continue;
    }
    const cut = arg.indexOf('=');
    const name = cut < 0 ? arg : arg.slice(0, cut);
    const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (flag !== undefined) {
      on[flag] = true;
      continue;
    }
    if (!VALUES.includes(name)) {
      rest.push(arg);
      if (cut < 0 && OTHER_VALUES.includes(name) && i + 1 < argv.length) rest.push(argv[++i] as string);
      continue;
    }
    const value = cut < 0 ? argv[++i] : arg.slice(cut + 1);
    if (value === undefined || value === '') throw new Refusal(`${name} needs a value.`);
    if (name === '--server-log') serverLog.push(value);
    else given[name] = value;
  }
  const { '--timeout': timeout, '--more': more, '--keep': keep, '--targets': targets } = given;
  return {
    ssh,
    destinations,
    rest,
    serverLog,
    ...on,
    more: more === undefined ? 0 : whole(more, '--more', 1, MOST),
    ...(timeout !== undefined && { timeoutMs: seconds(timeout) }),
    ...(keep !== undefined && { keep }),
    ...(targets !== undefined && { targets }),
  };
}

/** One word of short options, as getopt reads it; returns the index of the last word used. */
function sshOption(argv: readonly string[], at: number, ssh: string[], rest: string[]): number {
  const word = argv[at] as string;
  if (word === '-h' || word === '-V') {
    rest.push(word);
    return at;
  }
  for (let k = 1; k < word.length; k++) {
    const letter = word[k] as string;
    if (SSH_FLAGS.includes(letter)) {
      if (letter === '4' || letter === '6') ssh.push(`-${letter}`);
      continue;
    }
    if (!SSH_VALUES.includes(letter) && !OTHER_FLAGS.includes(letter))
      throw new Refusal(`ssh has no option -${letter}.`);
    if (!MEANT.includes(letter))
      throw new Refusal(`-${letter} is of no use here: the probe only tries to connect.`);
    const tail = word.slice(k + 1);
    const value = tail === '' ? argv[at + 1] : tail;
    if (value === undefined || value === '') throw new Refusal(`-${letter} needs a value, as with ssh.`);
    if (letter === 'p') whole(value, '-p', 1, 65_535);
    ssh.push(`-${letter}`, value);
    return tail === '' ? at + 1 : at;
  }
  return at;
}

function whole(text: string, name: string, least: number, most: number): number {
  const n = Number(text);
  if (!/^\d{1,9}$/.test(text) || n < least || n > most)
    throw new Refusal(`${name} takes a number from ${least} to ${most}, not "${text}".`);
  return n;
}

function seconds(text: string): number {
  const n = Number(text.replace(/s$/, ''));
  if (!Number.isFinite(n) || n < 0.2 || n > 3600)
    throw new Refusal(`--timeout takes seconds from 0.2 to 3600, not "${text}".`);
  return n * 1000;
}

/** What may be a destination of ssh: [user@]host, or ssh://[user@]host[:port]. Nothing that ssh or a shell could take for more. */
const DESTINATION =
  /^(?:ssh:\/\/)?(?:[^\s@/'"`$\\;&|<>(){}*?!#~-][^\s@/'"`$\\;&|<>(){}*?!#]{0,63}@)?(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,253}[A-Za-z0-9_.])?|\[?[0-9A-Fa-f:.]{2,45}(?:%[A-Za-z0-9_.-]{1,32})?\]?)(?::\d{1,5})?\/?$/;

export function isDestination(word: string): boolean {
  if (word.length > 400 || word.startsWith('-')) return false;
  return DESTINATION.test(word);
}

/** `host:port`, which ssh itself knows only as a URL (and there without IPv6 addresses). */
const WITH_PORT = /^(?:[^\s/@]{1,64}@)?[^\s:/@[\]]+:\d{1,5}$/;

/** The lines of a file of targets: one a line, blank ones and what follows # left out; with a port as lists have it. */
export function targetsIn(name: string): readonly string[] {
  let text: string;
  try {
    text = fs.readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    throw new Refusal(`${name}: it cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  return text
    .split('\n')
    .map((l) => l.replace(/#.*/, '').trim())
    .filter((l) => l !== '')
    .map((l) => (WITH_PORT.test(l) ? `ssh://${l}` : l));
}
