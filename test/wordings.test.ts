/** The laws of the OpenSSH wordings: each is read by its own sample, each id once, and no text of the other side moves a field. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side } from '../src/engine/observation.ts';
import { WIRE_TEXTS } from '../src/engine/readers/openssh/wire-texts.ts';
import { OPENSSH } from '../src/engine/readers/openssh/wordings.ts';
import type { Reading, Wording } from '../src/engine/wording.ts';
import { compile, HOLE_CLASSES, HOLE_DEFAULTS } from '../src/engine/wording.ts';

const matcher = compile(OPENSSH);

function sidesOf(w: Wording): readonly Side[] {
  return w.side === 'both' ? ['server', 'client'] : [w.side];
}

/** As the reader does it: the message, and once more without a function's name in front. */
function read(message: string, side: Side): Reading | null {
  const reading = matcher.read(message, side);
  const name = /^[a-z_0-9]{3,40}: /.exec(message);
  return reading ?? (name ? matcher.read(message.slice(name[0].length), side) : null);
}

describe('tables', () => {
  test('compile quickly', () => {
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const begin = performance.now();
      compile(OPENSSH);
      times.push(performance.now() - begin);
    }
    const warm = times.slice(10).sort((a, b) => a - b);
    const median = warm[Math.floor(warm.length / 2)] as number;
    console.log(`compile: ${OPENSSH.length} wordings, warm median ${median.toFixed(2)} ms (budget 3 ms)`);
    expect(median).toBeLessThan(30);
  });

  test('every sample is read by its own wording', () => {
    const wrong: string[] = [];
    for (const w of OPENSSH) {
      for (const side of sidesOf(w)) {
        const r = read(w.sample, side);
        if (r?.wording !== w)
          wrong.push(`${side}: ${w.sample}\n  is read by ${r ? r.wording.text : 'nothing'}, not ${w.text}`);
        else if (r.disputed) wrong.push(`${side}: ${w.sample}\n  is disputed`);
        else
          for (const [name, value] of Object.entries(r.fields)) {
            if (typeof value === 'string' && /^\s|\{\w+\}/.test(value))
              wrong.push(`${side}: ${w.sample}\n  ${name} = ${JSON.stringify(value)}`);
          }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no side has two wordings with one text', () => {
    const seen = new Map<string, Wording>();
    const twice: string[] = [];
    for (const w of OPENSSH)
      for (const side of sidesOf(w)) {
        const key = `${side} ${w.text}`;
        if (seen.has(key)) twice.push(key);
        seen.set(key, w);
      }
    expect(twice).toEqual([]);
  });

  test('every message of the catalogue is in exactly one place', () => {
    const ids = readFileSync(join(import.meta.dirname, 'openssh-message-ids.txt'), 'utf8')
      .trim()
      .split('\n');
    const carriers = new Map<string, number>(ids.map((id) => [id, 0]));
    const unknown: string[] = [];
    const carry = (id: string): void => {
      if (carriers.has(id)) carriers.set(id, (carriers.get(id) as number) + 1);
      else unknown.push(id);
    };
    for (const w of OPENSSH) for (const id of new Set(w.levels.flatMap((l) => l.id ?? []))) carry(id);
    for (const w of WIRE_TEXTS) carry(w.id);
    expect(ids.length).toBe(349);
    expect(unknown).toEqual([]);
    expect([...carriers].filter(([, n]) => n !== 1)).toEqual([]);
  });

  test('real lines of sshd are read', () => {
    const lines = readFileSync(join(import.meta.dirname, 'fixtures-lines/sshd.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(60);
    const unread = lines.filter((line) => {
      const r = read(line.replace(/^(fatal|error): /, '').replace(/ \[preauth\]$/, ''), 'server');
      return !r || r.disputed;
    });
    expect(unread).toEqual([]);
  });
});

// --- forged lines

interface Part {
  readonly literal: string;
  readonly name?: string;
  readonly cls?: string;
}

function partsOf(text: string): readonly Part[] {
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

interface Line {
  readonly text: string;
  readonly truth: Readonly<Record<string, string | number>>;
}

/** The line that the program writes when the other side's text is `theirs` (one text per hole, in turn). */
function render(parts: readonly Part[], theirs: readonly string[], pick: number): Line {
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

const WATCHED = ['addr', 'port', 'pid', 'user', 'localAddr', 'localPort', 'child'] as const;

/** What is wrong with a reading of a line whose truth is known; null when the law holds. */
function breach(w: Wording, line: Line, r: Reading | null): string | null {
  if (!r) return 'not read';
  for (const name of WATCHED) {
    const said = r.fields[name];
    if (said !== undefined && said !== line.truth[name])
      return `${name} = ${JSON.stringify(said)}, truly ${JSON.stringify(line.truth[name])}`;
  }
  if (!r.disputed && r.wording.says !== w.says) return `says ${r.wording.says}`;
  return null;
}

/** As sshd writes the other side's text: log.c, do_log(), strnvis() with VIS_CSTYLE | VIS_NL | VIS_TAB | VIS_OCTAL. */
function vis(text: string): string {
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

const SEED = 20250711;
const attacked = OPENSSH.filter((w) => partsOf(w.text).some((p) => p.cls === 'peer'));
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
const attack = fc.array(piece, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));

describe('forged lines', () => {
  test('no text of the other side moves an address, a port, a process or a name', () => {
    const perWording = Math.ceil(40_000 / attacked.length);
    const broken: string[] = [];
    let lines = 0;
    let disputed = 0;
    attacked.forEach((w, i) => {
      const parts = partsOf(w.text);
      const texts = fc.sample(fc.array(attack, { minLength: 2, maxLength: 2 }), {
        seed: SEED + i,
        numRuns: perWording,
      });
      const tail = w.sample.slice(Math.floor(w.sample.length / 3));
      texts.forEach((raw, n) => {
        // Every third attacker knows the very wording that his text will stand in.
        const known = n % 3 === 0 ? raw.map((t, k) => (k === 0 ? t + tail : tail + t)) : raw;
        const written = known.map((t) => (n % 2 === 0 ? vis(t) : t.replace(/[\n\r]/g, ' ')));
        const line = render(parts, written, n);
        for (const side of [...sidesOf(w), 'unknown'] as const) {
          const r = read(line.text, side);
          lines++;
          if (r?.disputed) disputed++;
          const why = breach(w, line, r);
          if (why && broken.length < 40)
            broken.push(`${w.text}\n  ${line.text}\n  ${why} (by ${r?.wording.text})`);
        }
      });
    });
    console.log(`forged lines: ${lines} over ${attacked.length} wordings, ${disputed} disputed`);
    expect(lines).toBeGreaterThanOrEqual(40_000);
    expect(broken).toEqual([]);
  });

  test('nor does a text that is long enough for syslog to cut the line', () => {
    const broken: string[] = [];
    let lines = 0;
    for (const w of attacked) {
      if (w.side === 'client') continue;
      const parts = partsOf(w.text);
      const at = parts.findIndex((p) => p.cls === 'peer');
      const rest = parts.slice(at + 1);
      if (!rest.some((p) => p.name !== undefined)) continue;
      // The true end of the line is cut off; in its place stands one that the attacker wrote.
      const head = render(parts.slice(0, at), ['x'], 1);
      const begin = `${head.text}${(parts[at] as Part).literal}`;
      const fake = render(rest, ['y'], 2)
        .text.replaceAll('198.51.100.77', '203.0.113.9')
        .replaceAll('2001:db8::77', '203.0.113.9');
      for (const prefix of [0, 7, 8, 17]) {
        const room = 500 - prefix - begin.length - fake.length;
        const text = `${begin}${'A'.repeat(room)}${fake}`;
        const r = read(text, 'server');
        lines++;
        const why = breach(w, { text, truth: head.truth }, r);
        if (r && why) broken.push(`${w.text}\n  ${text}\n  ${why}`);
      }
    }
    console.log(`cut lines: ${lines}`);
    expect(lines).toBeGreaterThan(40);
    expect(broken).toEqual([]);
  });
});
