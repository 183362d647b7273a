/** Reads the values of sshd_config(5) as sshd does: what it accepts, what it says when it does not, and how `sshd -T` prints them. */

import { algorithmNamed, available, listOf, masked, namesIn } from './algorithms.ts';
import type { Keyword } from './keywords.ts';
import { keywordNamed } from './keywords.ts';

/** The widest number that a setting can hold (limits.h, INT_MAX). */
const INT_MAX = 2_147_483_647;

const UNIT_SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds of a time such as `90`, `2m` or `1h30m` (misc.c, convtime); null when sshd refuses it. */
export function readTime(text: string): number | null {
  if (text.length === 0 || text.length > 32) return null;
  const part = /(\d{1,12}(?:\.\d{1,6})?)([smhdw]?)/giy;
  let total = 0;
  let at = 0;
  let plain = 0;
  while (at < text.length) {
    part.lastIndex = at;
    const m = part.exec(text);
    if (!m) return null;
    const unit = (m[2] ?? '').toLowerCase();
    if (unit === '' || unit === 's') plain++;
    if (plain > 1 || (m[1]?.includes('.') && unit !== '' && unit !== 's')) return null;
    total += Number(m[1]) * (UNIT_SECONDS[unit] ?? 1);
    at = part.lastIndex;
  }
  return total > INT_MAX ? null : total;
}

/** A number without a sign; null when sshd refuses it (misc.c, atoi_err). */
export function readInteger(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= INT_MAX ? Number(text) : null;
}

export interface Startups {
  readonly start: number;
  /** Absent in the form of one number. */
  readonly rate?: number;
  readonly full: number;
  /** What sshd reads over: `10:30:100:1` counts as `10:30:100`. */
  readonly rest: string;
}

/**
 * `start:rate:full` or one number, as `sscanf("%d:%d:%d")` reads it: what follows the numbers is ignored silently, and
 * `10:` counts as `10`. Null when sshd refuses it.
 */
export function readStartups(text: string): Startups | null {
  if (text.length > 64) return null;
  const m = /^\s*([+-]?\d{1,9})(?!\d)(?::([+-]?\d{1,9})(?!\d)(?::([+-]?\d{1,9})(?!\d))?)?/.exec(text);
  if (!m) return null;
  const rest = text.slice(m[0].length);
  // A longer number does not fit an int: what C makes of it depends on the machine.
  if (/^:[+-]?\d/.test(rest) && m[3] === undefined) return null;
  const start = Number(m[1]);
  if (m[2] === undefined) return start < 1 ? null : { start, full: start, rest };
  if (m[3] === undefined) return null;
  const rate = Number(m[2]);
  const full = Number(m[3]);
  if (start > full || rate > 100 || rate < 1 || start < 1) return null;
  return { start, rate, full, rest };
}

/** Bytes of `1G`, `512M` (scan_scaled); null when sshd refuses it. */
function readSize(text: string): number | null {
  const m = /^(\d{1,15})([bkmgtpe]?)$/i.exec(text);
  if (!m) return null;
  const power = 'bkmgtpe'.indexOf((m[2] ?? '').toLowerCase());
  return Number(m[1]) * 1024 ** Math.max(0, power);
}

/** Bytes and seconds of RekeyLimit, 0 for "no limit of its own"; null when sshd refuses it. */
export function readRekey(
  args: readonly string[],
): { readonly bytes: number; readonly seconds: number } | null {
  const [size = '', time] = args;
  const bytes = size === 'default' ? 0 : readSize(size);
  if (bytes === null || (bytes !== 0 && bytes < 16)) return null;
  const seconds = time === undefined || time === 'none' ? 0 : readTime(time);
  return seconds === null ? null : { bytes, seconds };
}

/** What sshd makes of a value of a fixed set; undefined when it is none of them. */
export function readOneOf(k: Keyword, text: string): string | undefined {
  const low = text.toLowerCase();
  for (const v of k.values ?? []) {
    if (typeof v === 'string') {
      if (v.toLowerCase() === low) return v;
    } else if (v[0].toLowerCase() === low) return v[1];
  }
  return undefined;
}

const PENALTY_TIMES = [
  'crash',
  'authfail',
  'invaliduser',
  'noauth',
  'grace-exceeded',
  'refuseconnection',
  'max',
  'min',
];
const METHODS = [
  'publickey',
  'password',
  'keyboard-interactive',
  'hostbased',
  'gssapi-with-mic',
  'gssapi-keyex',
  'none',
];

/** The parts of PerSourcePenalties as numbers or words; null when sshd refuses one. */
export function readPenalties(args: readonly string[]): Readonly<Record<string, number | string>> | null {
  const out: Record<string, number | string> = {};
  for (const arg of args) {
    const low = arg.toLowerCase();
    if (low === 'no' || low === 'yes') {
      if (args.length > 1) return null;
      return { enabled: low };
    }
    const colon = arg.indexOf(':');
    const name = arg.slice(0, colon < 0 ? arg.length : colon);
    const value = colon < 0 ? '' : arg.slice(colon + 1);
    let read: number | string | null = null;
    if (PENALTY_TIMES.includes(name)) read = readTime(value);
    else if (name === 'max-sources4' || name === 'max-sources6') read = readInteger(value);
    else if (
      (name === 'overflow' || name === 'overflow6') &&
      (value === 'deny-all' || value === 'permissive')
    )
      read = value;
    if (read === null) return null;
    if (!(name in out)) out[name] = read;
  }
  return out;
}

const BAD_LIST: Readonly<Record<string, string>> = {
  Ciphers: 'Bad SSH2 cipher spec',
  MACs: 'Bad SSH2 mac spec',
  KexAlgorithms: 'Bad SSH2 KexAlgorithms',
};

function badList(k: Keyword, list: string, version: string | undefined): string | null {
  if (list.startsWith('-')) return null;
  const kind = listOf(k.alias ?? k.name);
  if (kind === null) return null;
  const known = new Set(available(kind, version));
  for (const name of namesIn(list)) {
    if (masked(name)) continue;
    if (kind === 'keys' && /[*?]/.test(name)) continue;
    const a = algorithmNamed(name);
    // Without a release every name that some release had is taken; a later one may still refuse it.
    if (version === undefined ? a !== undefined : known.has(name)) continue;
    if (kind === 'Ciphers' && name === 'none') continue;
    // Vendors add names (GSSAPI, FIPS, post-quantum): only the upstream families are judged.
    if (
      version === undefined &&
      !/^(aes|arcfour|blowfish|cast|3des|chacha|hmac|umac|curve|diffie|ecdh|ssh-|ecdsa|rsa)/.test(name)
    )
      continue;
    const bad = BAD_LIST[k.name];
    return bad === undefined ? `Bad key types '${list}'.` : `${bad} '${list}'.`;
  }
  return null;
}

/** How many arguments sshd reads; more are "extra arguments at end of line". */
function mostArguments(k: Keyword): number {
  switch (k.type) {
    case 'words':
    case 'paths':
    case 'text':
    case 'subsystem':
    case 'penalties':
    case 'methods':
    case 'match':
    case 'any':
      return Number.POSITIVE_INFINITY;
    case 'listen':
      return 3;
    case 'qos':
    case 'rekey':
      return 2;
    default:
      return 1;
  }
}

/** What sshd prints (after file and line) when it refuses the value; null when it takes it. */
export function complaint(
  k: Keyword,
  written: string,
  args: readonly string[],
  raw: string,
  version?: string,
): string | null {
  if (k.type === 'any') return null;
  const [first] = args;
  if (first === undefined || first === '') return `no argument after keyword "${written}"`;
  const wrong = wrongValue(k, written, args, raw, version);
  if (wrong !== null) return wrong;
  return args.length > mostArguments(k) ? `keyword ${written} extra arguments at end of line` : null;
}

function wrongValue(
  k: Keyword,
  written: string,
  args: readonly string[],
  raw: string,
  version: string | undefined,
): string | null {
  const first = args[0] ?? '';
  switch (k.type) {
    case 'yes-no':
      return /^(yes|no)$/i.test(first) ? null : `unsupported option "${first}".`;
    case 'one-of':
      if (readOneOf(k, first) !== undefined) return null;
      if (k.name === 'LogLevel') return `unsupported log level '${first}'`;
      if (k.name === 'SyslogFacility') return `unsupported log facility '${first}'`;
      if (k.name === 'FingerprintHash') return `Invalid FingerprintHash algorithm "${first}".`;
      return `unsupported option "${first}".`;
    case 'integer':
      if (readInteger(first) !== null) return null;
      return /^-\d+$/.test(first)
        ? `${written} integer value too small.`
        : `${written} integer value invalid.`;
    case 'time':
      if (k.name === 'UnusedConnectionTimeout' && /^none$/i.test(first)) return null;
      return readTime(first) === null ? 'invalid time value.' : null;
    case 'ports': {
      const port = readInteger(first);
      return port !== null && port > 0 && port < 65_536 ? null : 'Badly formatted port number.';
    }
    case 'startups':
      return readStartups(first) === null ? `Invalid ${written} spec.` : null;
    case 'block-size': {
      const m = /^(\d{1,3})(?::(\d{1,3}))?/.exec(first);
      return m && Number(m[1]) <= 32 && Number(m[2] ?? 0) <= 128 ? null : `Invalid ${written} spec.`;
    }
    case 'penalties':
      return readPenalties(args) === null ? `unsupported ${written} keyword ${first}` : null;
    case 'rekey':
      if (readRekey(args) !== null) return null;
      return readSize(first) !== null && (readSize(first) ?? 0) < 16
        ? `${written} too small`
        : `Bad ${written} number '${first}'`;
    case 'subsystem':
      return args.length < 2 ? `${written} missing argument.` : null;
    case 'algorithms':
      return badList(k, first, version);
    case 'mask':
      return /^[0-7]{1,5}$/.test(first) ? null : `Invalid ${written}.`;
    case 'methods':
      if (args.length > 1 && args.includes('any')) return `"any" must appear alone in ${written}`;
      return args.every(
        (a) => a === 'any' || a.split(',').every((m) => METHODS.includes(m.split(':')[0] ?? '')),
      )
        ? null
        : `invalid ${written} method list.`;
    case 'text':
      return /^Authorized.*Command$/.test(k.name) && !raw.startsWith('/') && raw.toLowerCase() !== 'none'
        ? `${written} must be an absolute path`
        : null;
    case 'word':
      if (k.name === 'PerSourceMaxStartups' && first !== 'none' && readInteger(first) === null)
        return `${written} integer value invalid.`;
      return null;
    case 'words':
      return wrongWords(k.name, written, args);
    case 'listen':
      return args.length === 2 || (args.length === 3 && args[1] !== 'rdomain')
        ? 'bad ListenAddress syntax'
        : null;
    default:
      return null;
  }
}

function wrongWords(name: string, written: string, args: readonly string[]): string | null {
  if (name === 'AcceptEnv') return args.some((a) => a.includes('=')) ? 'Invalid environment name.' : null;
  if (name === 'SetEnv') return args.some((a) => !a.includes('=')) ? 'Invalid environment.' : null;
  if (name === 'ChannelTimeout') {
    const bad = args.find(
      (a) =>
        !(args.length === 1 && a.toLowerCase() === 'none') &&
        (a.indexOf('=') < 1 || readTime(a.slice(a.indexOf('=') + 1)) === null),
    );
    return bad === undefined ? null : `invalid channel timeout ${bad}`;
  }
  if (name === 'PermitOpen' || name === 'PermitListen') {
    const alone = args.length === 1 && (args[0] === 'any' || args[0] === 'none');
    const port = (a: string): boolean => /^(\d{1,5}|\*)$/.test(a.slice(a.lastIndexOf(':') + 1));
    if (alone || args.every((a) => port(a) && (name === 'PermitListen' || a.includes(':')))) return null;
    return `${written} bad port number`;
  }
  return null;
}

/** The keyword that is glued to the end of a value, as in `yesUseDNS`: two lines became one. */
export function gluedTo(value: string): string | undefined {
  const m = /^(yes|no|any|none|\d{1,9})([A-Z]\w{3,39})$/i.exec(value);
  return m?.[2] === undefined ? undefined : keywordNamed(m[2])?.name;
}

/** `host`, `host:port`, `[v6]:port` or a bare IPv6 address. */
export function readListen(text: string): { readonly host: string; readonly port?: string } {
  const bracket = /^\[([^\]]{1,64})\](?::(\d{1,5}))?$/.exec(text);
  if (bracket) return { host: bracket[1] ?? '', ...(bracket[2] !== undefined && { port: bracket[2] }) };
  const colons = text.split(':').length - 1;
  if (colons !== 1) return { host: text };
  const [host = '', port] = text.split(':');
  return { host, ...(port !== undefined && { port }) };
}
