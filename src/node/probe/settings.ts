/** The person's own configuration for a destination, as `ssh -G` works it out; without ssh, what the words themselves say. */

import type { Offer } from '../../engine/index.ts';
import { run } from './programs.ts';

export interface Settings {
  readonly by: 'ssh' | 'none';
  readonly ms: number;
  readonly error?: string;
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly family: 'any' | 'inet' | 'inet6';
  readonly bind?: string;
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

export async function settingsFor(
  destination: string,
  ssh: readonly string[],
  forMs: number,
): Promise<Settings> {
  const ran = await run('ssh', ['-G', ...ssh, '--', destination], forMs);
  if (ran.missing) return { ...plain(destination, ssh), ms: ran.ms };
  if (ran.status !== 0) {
    return {
      ...plain(destination, ssh),
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
  const value = (key: string): string | undefined => {
    const v = values.get(key);
    return v === undefined || v === '' || v === 'none' ? undefined : v;
  };
  const family = value('addressfamily');
  const bind = value('bindaddress');
  const jump = value('proxyjump');
  const proxyCommand = value('proxycommand');
  const timeout = Number(value('connecttimeout'));
  const alias = value('hostkeyalias');
  const user = value('user');
  const offer = offerIn(value);
  return {
    by: 'ssh',
    ms: ran.ms,
    host: value('hostname') ?? plain(destination, ssh).host,
    port: Number(value('port') ?? 22),
    ...(user !== undefined && { user }),
    family: family === 'inet' || family === 'inet6' ? family : 'any',
    ...(bind !== undefined && { bind }),
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

/** What destination and options say by themselves. */
export function plain(destination: string, ssh: readonly string[]): Settings {
  const uri = /^ssh:\/\/(.*?)\/?$/.exec(destination);
  let rest = uri?.[1] ?? destination;
  let user: string | undefined;
  const at = rest.lastIndexOf('@');
  if (at > 0) {
    user = rest.slice(0, at);
    rest = rest.slice(at + 1);
  }
  let port: number | undefined;
  const bracketed = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(rest);
  const withPort = uri ? /^([^:]*):(\d{1,5})$/.exec(rest) : null;
  if (bracketed) {
    rest = bracketed[1] as string;
    if (bracketed[2] !== undefined) port = Number(bracketed[2]);
  } else if (withPort) {
    rest = withPort[1] as string;
    port = Number(withPort[2]);
  }
  let family: Settings['family'] = 'any';
  let bind: string | undefined;
  let host = rest;
  for (let i = 0; i < ssh.length; i++) {
    const option = ssh[i];
    if (option === '-4') family = 'inet';
    else if (option === '-6') family = 'inet6';
    else {
      const v = ssh[++i] as string;
      if (option === '-p') port ??= Number(v);
      else if (option === '-l') user ??= v;
      else if (option === '-b') bind ??= v;
      else if (option === '-o') {
        const m = /^\s*(\w+)[\s=]+(.*)$/.exec(v);
        const key = m?.[1]?.toLowerCase();
        const said = m?.[2]?.trim() ?? '';
        if (key === 'port') port ??= Number(said) || undefined;
        else if (key === 'user') user ??= said;
        else if (key === 'hostname') host = said;
      }
    }
  }
  return {
    by: 'none',
    ms: 0,
    host,
    port: port ?? 22,
    ...(user !== undefined && { user }),
    family,
    ...(bind !== undefined && { bind }),
    knownHosts: [],
    asks: true,
  };
}
