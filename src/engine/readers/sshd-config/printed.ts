/** How `sshd -T` prints a value (servconf.c, dump_config), lists of algorithms spelt out for a release. */

import { available, listOf, namesIn } from './algorithms.ts';
import { defaultOf } from './defaults.ts';
import type { Keyword } from './keywords.ts';
import { atLeast } from './keywords.ts';
import { matchesPattern } from './match.ts';
import { readInteger, readOneOf, readRekey, readStartups, readTime } from './values.ts';

/** The names that a list stands for: `+`, `-` and `^` change the default of that release, wildcards are those it knows (kex.c, kex_assemble_names). */
function expandList(keyword: string, list: string, version?: string): readonly string[] {
  const kind = listOf(keyword);
  const own = namesIn(list);
  if (kind === null) return own;
  const usual = (defaultOf(keyword, version) ?? '').split(',');
  const sign = /^[+^-]/.exec(list)?.[0];
  if (sign === '-') return usual.filter((u) => !own.some((p) => matchesPattern(u, p)));
  const all = available(kind, version);
  const written = sign === '+' ? [...usual, ...own] : sign === '^' ? [...own, ...usual] : own;
  const out = new Set<string>();
  for (const name of written) {
    if (/[*?]/.test(name)) for (const a of all) if (matchesPattern(a, name)) out.add(a);
    if (!/[*?]/.test(name)) out.add(name);
  }
  return [...out];
}

/** The value as `sshd -T` prints it, one element per line; lists that add up give one line per entry. */
export function printed(
  k: Keyword,
  args: readonly string[],
  raw: string,
  version?: string,
): readonly string[] {
  const first = args[0] ?? '';
  switch (k.type) {
    case 'yes-no':
      return [first.toLowerCase()];
    case 'one-of':
      // FingerprintHash is the one whose value sshd prints in capitals.
      return [k.name === 'FingerprintHash' ? first.toUpperCase() : (readOneOf(k, first) ?? first)];
    case 'integer':
    case 'ports':
      return [String(readInteger(first) ?? first)];
    case 'time': {
      const seconds = readTime(first);
      if (k.name === 'UnusedConnectionTimeout' && (seconds === null || seconds === 0)) return ['none'];
      return [String(Math.trunc(seconds ?? 0))];
    }
    case 'startups': {
      const s = readStartups(first);
      return [s ? `${s.start}:${s.rate ?? 30}:${s.full}` : first];
    }
    case 'block-size': {
      const [v4 = '', v6] = first.split(':');
      // Up to 10.0 the prefix of IPv6 was left unset by one number: 0 where it was measured, so all of IPv6 is one source.
      return [`${Number(v4)}:${v6 === undefined ? (atLeast(version, '10.1') ? 128 : 0) : Number(v6)}`];
    }
    case 'rekey': {
      const r = readRekey(args);
      return [r ? `${r.bytes} ${r.seconds}` : raw];
    }
    case 'algorithms':
      return [expandList(k.alias ?? k.name, first, version).join(',')];
    case 'qos':
      return [`${first.toLowerCase()} ${(args[1] ?? first).toLowerCase()}`];
    case 'mask':
      return [`0${Number.parseInt(first, 8).toString(8)}`];
    case 'words':
      return printedWords(k.name, args);
    case 'paths':
    case 'methods':
    case 'penalties':
    case 'subsystem':
      return [args.join(' ')];
    case 'text':
      return [raw];
    case 'path':
    case 'word':
      return [/^none$/i.test(first) ? 'none' : first];
    default:
      return [args.join(' ')];
  }
}

function printedWords(name: string, args: readonly string[]): readonly string[] {
  switch (name) {
    case 'PermitListen':
      return [args.map((a) => (a === 'any' || a === 'none' || a.includes(':') ? a : `*:${a}`)).join(' ')];
    case 'PermitOpen':
    case 'ChannelTimeout':
    case 'LogVerbose':
    case 'PubkeyAuthOptions':
      return [args.join(' ')];
    default:
      return args;
  }
}
