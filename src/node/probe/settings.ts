/** The person's own configuration for a destination, as `ssh -G` works it out; without ssh, what the words themselves say. */

import type { Offer } from '../../engine/index.ts';
import { run } from './programs.ts';

export interface Settings {
  readonly by: 'ssh' | 'none';
  readonly ms: number;
  readonly error?: string;
  /** The host as it was given. */
  readonly given: string;
  /** What HostName makes of it. */
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly family: 'any' | 'inet' | 'inet6';
  readonly bind?: string;
  /** BindInterface. */
  readonly device?: string;
  readonly jump?: string;
  readonly proxyCommand?: string;
  readonly connectTimeoutMs?: number;
  readonly hostKeyAlias?: string;
  readonly knownHosts: readonly string[];
  /** ssh would ask about a host key that it does not know. */
  readonly asks: boolean;
  /** What this client would offer. */
  readonly offer?: Offer;
}

/** A keyword of ssh_config(5), in small letters, and its value. */
type Values = ReadonlyMap<string, string>;

export async function settingsFor(
  destination: string,
  ssh: readonly string[],
  forMs: number,
): Promise<Settings> {
  const ran = await run('ssh', ['-G', ...ssh, '--', destination], forMs);
  const words = plain(destination, ssh);
  if (ran.missing) return { ...words, ms: ran.ms };
  if (ran.status !== 0) {
    return {
      ...words,
      by: 'ssh',
      ms: ran.ms,
      error: ran.timedOut ? 'ssh -G did not end in time (a Match exec in the configuration?)' : ran.err,
    };
  }
  const values = new Map<string, string>();
  for (const line of ran.out.split('\n')) {
    const cut = line.indexOf(' ');
    const key = line.slice(0, cut).toLowerCase();
    if (cut > 0 && !values.has(key)) values.set(key, line.slice(cut + 1).trim());
  }
  return { ...meaning(values, words.given), by: 'ssh', ms: ran.ms };
}

function meaning(values: Values, given: string): Settings {
  const value = (key: string): string | undefined => {
    const v = values.get(key);
    return v === undefined || v === '' || v === 'none' ? undefined : v;
  };
  const family = value('addressfamily');
  const bind = value('bindaddress');
  const device = value('bindinterface');
  const jump = value('proxyjump');
  const proxyCommand = value('proxycommand');
  const timeout = Number(value('connecttimeout'));
  const alias = value('hostkeyalias');
  const user = value('user');
  const offer = offerIn(value);
  return {
    by: 'none',
    ms: 0,
    given,
    host: value('hostname') ?? given,
    port: Number(value('port')) || 22,
    ...(user !== undefined && { user }),
    family: family === 'inet' || family === 'inet6' ? family : 'any',
    ...(bind !== undefined && { bind }),
    ...(device !== undefined && { device }),
    ...(jump !== undefined && { jump }),
    ...(proxyCommand !== undefined && { proxyCommand }),
    ...(timeout > 0 && { connectTimeoutMs: timeout * 1000 }),
    ...(alias !== undefined && { hostKeyAlias: alias }),
    knownHosts: [value('userknownhostsfile'), value('globalknownhostsfile')]
      .filter((x) => x !== undefined)
      .flatMap((x) => x.split(/\s+/)),
    asks: /^(ask|true)$/.test(value('stricthostkeychecking') ?? 'ask'),
    ...(offer && { offer }),
  };
}

/** The lists as ssh would send them; the markers of RFC 8308 and of strict key exchange stand behind the methods. */
function offerIn(value: (key: string) => string | undefined): Offer | undefined {
  const kex = value('kexalgorithms');
  const hostkey = value('hostkeyalgorithms');
  const cipher = value('ciphers');
  const mac = value('macs');
  if (kex === undefined || hostkey === undefined || cipher === undefined || mac === undefined)
    return undefined;
  const compression =
    value('compression') === 'yes' ? 'zlib@openssh.com,zlib,none' : 'none,zlib@openssh.com,zlib';
  return {
    kex: `${kex},ext-info-c`,
    hostkey,
    cipherOut: cipher,
    cipherIn: cipher,
    macOut: mac,
    macIn: mac,
    compressionOut: compression,
    compressionIn: compression,
    languageOut: '',
    languageIn: '',
  };
}

/** The keywords that letters of ssh(1) stand for. */
const LETTERS: { readonly [option: string]: string } = {
  '-p': 'port',
  '-l': 'user',
  '-b': 'bindaddress',
  '-B': 'bindinterface',
  '-J': 'proxyjump',
};

/** What destination and options say by themselves; of two values the first holds, as with ssh. */
export function plain(destination: string, ssh: readonly string[]): Settings {
  const uri = /^ssh:\/\/(.*?)\/?$/.exec(destination);
  const values = new Map<string, string>();
  const set = (key: string, value: string): void => {
    if (!values.has(key)) values.set(key, value);
  };
  let rest = uri?.[1] ?? destination;
  const at = rest.lastIndexOf('@');
  const user = rest.slice(0, Math.max(0, at));
  rest = rest.slice(at + 1);
  const bracketed = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(rest);
  const withPort = uri ? /^([^:]*):(\d{1,5})$/.exec(rest) : null;
  const [, given = rest, port] = bracketed ?? withPort ?? [];
  for (let i = 0; i < ssh.length; i++) {
    const option = ssh[i] as string;
    if (option === '-4' || option === '-6') {
      set('addressfamily', option === '-4' ? 'inet' : 'inet6');
      continue;
    }
    const word = ssh[++i] as string;
    const m = option === '-o' ? /^\s*(\w+)(?:\s*=\s*|\s+)(.*?)\s*$/.exec(word) : null;
    if (m) set((m[1] as string).toLowerCase(), m[2] as string);
    const keyword = LETTERS[option];
    if (keyword !== undefined) set(keyword, word);
  }
  // Behind the options, as the destination stands behind them.
  if (user !== '') set('user', user);
  if (port !== undefined) set('port', port);
  return meaning(values, given);
}
