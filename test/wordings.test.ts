/** The laws of the OpenSSH wordings: each is read by its own sample, each id once, and no text of the other side moves a field. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side } from '../src/engine/observation.ts';
import { WIRE_TEXTS } from '../src/engine/readers/openssh/wire-texts.ts';
import { OPENSSH } from '../src/engine/readers/openssh/wordings.ts';
import type { Reading, Wording } from '../src/engine/wording.ts';
import { compile } from '../src/engine/wording.ts';
import type { Line, Part } from './forged-lines.ts';
import { attack, attacked, partsOf, render, vis } from './forged-lines.ts';

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

  test('of many that begin alike the longest is found, whatever else is in the table', () => {
    const start = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(start, { minLength: 1, maxLength: 60 }), start, (starts, line) => {
        const table = compile(
          starts.map((text) => ({ text: `${text}{rest}`, says: 'end.closed', side: 'both' })),
        );
        const longest = starts.filter((s) => line.startsWith(s)).sort((a, b) => b.length - a.length)[0];
        const read = table.read(line, 'client');
        expect(read?.wording.text).toBe(longest === undefined ? undefined : `${longest}{rest}`);
        if (read && longest !== undefined) expect(read.fields).toEqual({ rest: line.slice(longest.length) });
      }),
      { numRuns: 3000 },
    );
  });

  test('a field is the text that stands there, whatever was read before', () => {
    const table = compile([{ text: 'Login of {user} from {addr}', says: 'end.closed', side: 'server' }]);
    const user = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'i'), minLength: 1, maxLength: 45 });
    fc.assert(
      fc.property(user, fc.ipV4(), (name, addr) => {
        expect(table.read(`Login of ${name} from ${addr}`, 'server')?.fields).toEqual({ user: name, addr });
      }),
      { numRuns: 20_000 },
    );
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

const SEED = 20250711;
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
