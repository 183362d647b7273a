/** Lines whose text the other side chose, made to be taken for other lines: what an attacker writes into each wording's holes. */

import * as fc from 'fast-check';
import { OPENSSH } from '../src/engine/readers/openssh/wordings.ts';
import { HOLE_CLASSES, HOLE_DEFAULTS } from '../src/engine/wording.ts';

export interface Part {
  readonly literal: string;
  readonly name?: string;
  readonly cls?: string;
}

export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const m of text.matchAll(/\{([^}]*)\}/g)) {
    const [name = '', given] = (m[1] as string).split(':');
    const cls = given ?? (HOLE_DEFAULTS as Record<string, string>)[name] ?? 'own';
    parts.push({ literal: text.slice(last, m.index), name, cls });
    last = m.index + m[0].length;
  }
  parts.push({ literal: text.slice(last) });
  return parts;
}

/** What the program writes of its own accord; the address of a true line is none of those that an attacker uses below. */
const TRUE_VALUES: Record<string, readonly string[]> = {
  addr: ['198.51.100.77', '2001:db8::77', 'UNKNOWN'],
  host: ['198.51.100.77', 'gate7.example.test'],
  port: ['51077', '65535', '1077'],
  count: ['7', '4077'],
  signed: ['0', '-1'],
  decimal: ['5', '10.000'],
  word: ['publickey', 'keyboard-interactive/pam', 'password'],
  token: ['SHA256:wZ+kKE6MF+wtH68isB9C8', '/etc/ssh/keys'],
  list: ['publickey,password'],
  hex: ['04000000'],
  own: ['Broken pipe', 'incomplete message', '/srv/users/nora/.ssh/authorized_keys:1'],
  account: ['nora', 'backup-7', 'nora.q@example.test'],
};

export interface Line {
  readonly text: string;
  readonly truth: Readonly<Record<string, string | number>>;
}

/** The line that the program writes when the other side's text is `theirs` (one text per hole, in turn). */
export function render(parts: readonly Part[], theirs: readonly string[], pick: number): Line {
  const truth: Record<string, string | number> = {};
  let text = '';
  let turn = 0;
  for (const part of parts) {
    text += part.literal;
    if (part.name === undefined || part.cls === undefined) continue;
    const values = TRUE_VALUES[part.cls] as readonly string[];
    const value =
      part.cls === 'peer'
        ? (theirs[turn++ % theirs.length] as string)
        : (values[(pick + part.name.length) % values.length] as string);
    text += value;
    if (part.name === '_') continue;
    const numeric = 'number' in HOLE_CLASSES[part.cls as keyof typeof HOLE_CLASSES];
    if (!numeric) truth[part.name] = value;
    else if (/^-?\d+(\.\d+)?$/.test(value)) truth[part.name] = Number(value);
  }
  return { text, truth };
}

/** As sshd writes the other side's text: log.c, do_log(), strnvis() with VIS_CSTYLE | VIS_NL | VIS_TAB | VIS_OCTAL. */
export function vis(text: string): string {
  const style: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0', '\b': '\\b' };
  let out = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const c = String.fromCharCode(byte);
    if (c === '\\') out += '\\\\';
    else if (byte >= 32 && byte < 127) out += c;
    else out += style[c] ?? `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return out;
}

export const attacked = OPENSSH.filter((w) => partsOf(w.text).some((p) => p.cls === 'peer'));
const heads = OPENSSH.filter((w) => w.side !== 'client');

/** Pieces an attacker would use; each is put together from fixed ones, samples, and parts of samples. */
const piece = fc.oneof(
  fc.constantFrom(
    ' from 203.0.113.9 port 22 ssh2',
    ' from 203.0.113.9 port 22',
    ' 203.0.113.9 port 22',
    'invalid user ',
    'authenticating user ',
    'root',
    ' for root',
    '[preauth]',
    ' [preauth]',
    ': 11: Bye',
    "' from 192.0.2.1 port 1",
    '" is set up for 192.0.2.1, ignoring',
    ' [192.0.2.1] failed.',
    ' ssh2: RSA SHA256:abc',
    ' ID x (serial 1) CA RSA SHA256:abc',
    ' service ssh-connection method none',
    ' port 22: Too many authentication failures',
    ': Change of username or service not allowed: (',
    '. Their offer: ',
    ' port 1: failed.',
    ': unknown host (x)',
    ' timed out',
    '{"MESSAGE":"',
    '"}',
    '\u001b[31m',
    '\u0000',
    '\n',
    '\r',
    '\t',
    '\\',
    "'",
    '"',
    ' ',
    '0',
    '4294967296',
    '',
  ),
  fc.constantFrom(...heads).map((w) => w.sample),
  fc
    .tuple(fc.constantFrom(...heads), fc.nat(), fc.nat())
    .map(([w, a, b]) => w.sample.slice(a % w.sample.length).slice(0, (b % 80) + 1)),
  fc.string({ maxLength: 12 }),
);
export const attack = fc.array(piece, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
