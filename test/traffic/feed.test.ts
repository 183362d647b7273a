/** A log cut into blocks at any place gives the lines of the log, each once; rotated files come in the order of time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Extra, Records, Scanner } from '../../src/engine/traffic/index.ts';
import type { Task } from '../../src/node/log/block.ts';
import { BLOCK, SLOT_BYTES, slotsOver, work } from '../../src/node/log/block.ts';
import type { Feed } from '../../src/node/log/feed.ts';
import { evidenceOf, feedInput } from '../../src/node/log/feed.ts';
import { inputsOf } from '../../src/node/log/inputs.ts';
import { momentOf } from '../../src/node/log/moments.ts';
import type { FileOf, Pool } from '../../src/node/log/pool-types.ts';
import { inTime } from '../../src/node/log/rotation.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sshwhy feed-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const whole = path.join(folder, name);
  fs.mkdirSync(path.dirname(whole), { recursive: true });
  fs.writeFileSync(whole, content);
  return whole;
};

/** Stands in for the scanner: notes every line that it is given; its records are full after `most` lines. */
function noting(lines: string[], most = Number.POSITIVE_INFINITY): Scanner {
  return {
    scan(bytes: Uint8Array, from: number, to: number, end: number, records: Records, _extra: Extra) {
      let at = from;
      let n = 0;
      while (at < to) {
        if (n === most) break;
        let stop = bytes.indexOf(10, at);
        if (stop < 0 || stop >= end) stop = end;
        lines.push(Buffer.from(bytes.slice(at, stop)).toString('latin1'));
        at = stop + 1;
        n++;
      }
      records.count = n;
      return at;
    },
    tally: { lines: 0, sshd: 0, other: 0, none: 0, slow: 0 },
    zones: [],
  };
}

/** A pool of one slot at a time that scans at once. */
function atOnce(scanner: Scanner): Pool & { readonly bases: number[] } {
  const slots = slotsOver(new SharedArrayBuffer(2 * SLOT_BYTES), 2);
  const bases: number[] = [];
  let turn = 0;
  const all = (task: Task): void => {
    const slot = slots[task.slot] as (typeof slots)[0];
    for (let result = work(task, slot, scanner); result.next < result.to; ) {
      const { next, to, end, base } = result;
      result = work({ ...task, read: undefined, from: next, to, end, base }, slot, scanner);
    }
  };
  return {
    bases,
    slot: () => Promise.resolve(turn++ % 2),
    bytes: (slot) => (slots[slot] as (typeof slots)[0]).buffer,
    scan(slot, of: FileOf, to, end, base) {
      bases.push(base);
      all({ slot, ...of, read: undefined, from: 0, to, end, base });
    },
    read(slot, of, from) {
      all({ slot, ...of, read: from, from: 0, to: 0, end: 0, base: 0 });
    },
    settled: () => Promise.resolve(),
    lane: () => undefined,
    lanes: 0,
    abandon: () => undefined,
    end: () => Promise.resolve([]),
  };
}

const part: Feed['part'] = (_, __, size) => ({ from: 0, to: size });

async function linesOf(name: string, most?: number): Promise<{ lines: string[]; notes: string[] }> {
  const lines: string[] = [];
  const notes: string[] = [];
  const feed: Feed = {
    pool: atOnce(noting(lines, most)),
    stop: { is: false, waiting: new Set() },
    note: (_, text) => notes.push(text),
    part,
    input: 0,
  };
  const input = inputsOf([name]).inputs[0];
  if (input === undefined) throw new Error('nothing to read');
  await feedInput(feed, input, 0, evidenceOf(input, 0));
  return { lines, notes };
}

/** Lines of all lengths up to `longest`, each of its own. */
function text(bytes: number, longest: number): string {
  const lines: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const line = `${i}:${'x'.repeat((i * 7919) % longest)}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}
const split = (whole: string): string[] => (whole.endsWith('\n') ? whole.slice(0, -1) : whole).split('\n');

describe('a file read by place', () => {
  it('gives each line once, wherever the borders fall', async () => {
    const body = text(BLOCK * 2 + 5000, 150);
    // Every place of a line falls on a border for some length of the first line.
    for (let pad = 0; pad < 180; pad += 3) {
      const whole = `${'p'.repeat(pad)}\n${body}${pad % 2 ? '\n' : ''}`;
      const { lines } = await linesOf(file('borders', whole));
      expect(lines, `pad ${pad}`).toEqual(split(whole));
    }
  });

  it('whose last byte of a block is a line end loses nothing and doubles nothing', async () => {
    for (const at of [-2, -1, 0, 1, 2]) {
      const whole = `${'a'.repeat(BLOCK + at)}\nb\n${'c'.repeat(BLOCK - 3)}\nd\n`;
      const { lines } = await linesOf(file('exact', whole));
      const shown = lines.map((l) => (l.length > 9 ? l[0] : l));
      expect(shown.join(' '), String(at)).toBe('a b c d');
    }
  });

  it('is read on where the records were full', async () => {
    const whole = text(BLOCK + 1000, 90);
    expect((await linesOf(file('full', whole), 7)).lines).toEqual(split(whole));
  });

  it('with a line of a megabyte keeps the lines around it, and of it what a line may have', async () => {
    const whole = `first\n${'y'.repeat(1_200_000)}\nlast\nend`;
    const { lines } = await linesOf(file('huge', whole));
    expect(lines.map((l) => l[0])).toEqual(['f', 'y', 'l', 'e']);
    expect(lines[1]?.length).toBeLessThan(BLOCK + 70_000);
  });

  it('that is nothing but one line without an end is one line', async () => {
    expect((await linesOf(file('one', 'z'.repeat(BLOCK * 3)))).lines).toHaveLength(1);
    expect((await linesOf(file('none', '\n\n'))).lines).toEqual(['', '']);
  });
});

describe('a stream', () => {
  const wide = (whole: string): Buffer =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole, 'utf16le')]);

  it('gives the same lines', async () => {
    for (const longest of [40, 3000, 70_000]) {
      const whole = text(BLOCK * 3, longest);
      const { lines } = await linesOf(file('wide', wide(whole)));
      expect(lines, String(longest)).toEqual(split(whole));
    }
  });

  it('with a line longer than a block goes on after it', async () => {
    for (const length of [BLOCK - 1, BLOCK, BLOCK + 1, BLOCK * 4]) {
      const { lines } = await linesOf(file('wide', wide(`a\n${'b'.repeat(length)}\nc\nd\n`)));
      expect(lines.map((l) => l[0]).join(''), String(length)).toBe('abcd');
    }
  });

  it('tells where its blocks lie in the text', async () => {
    const whole = text(BLOCK * 3, 99);
    const pool = atOnce(noting([]));
    const feed: Feed = {
      pool,
      stop: { is: false, waiting: new Set() },
      note: () => undefined,
      part,
      input: 0,
    };
    const name = file('wide', wide(whole));
    const input = inputsOf([name]).inputs[0];
    if (input) await feedInput(feed, input, 0, evidenceOf(input, 0));
    expect(pool.bases.length).toBeGreaterThan(2);
    for (const base of pool.bases.slice(1)) expect(whole[base - 1]).toBe('\n');
  });
});

describe('files', () => {
  it('of one log come in the order of time, sets in the order given', () => {
    const order = (...names: string[]): string => inTime(names, (x) => x).join(' ');
    expect(order('auth.log', 'auth.log.1', 'auth.log.10.gz', 'auth.log.2.gz')).toBe(
      'auth.log.10.gz auth.log.2.gz auth.log.1 auth.log',
    );
    expect(order('secure', 'secure-20260118.xz', 'secure-20260111')).toBe(
      'secure-20260111 secure-20260118.xz secure',
    );
    expect(order('b.log.1', 'a.log', 'b.log')).toBe('b.log.1 b.log a.log');
    expect(order('x/auth.log', 'y/auth.log.1')).toBe('x/auth.log y/auth.log.1');
    expect(order('auth.log', 'auth.log.old')).toBe('auth.log.old auth.log');
  });

  it('are taken once, by whatever name; a folder gives its logs', () => {
    const a = file('host/auth.log', 'x\n');
    const b = file('host/auth.log.1', 'y\n');
    file('host/dpkg.log', 'z\n');
    file('host/auth.log.2.gz', '');
    file('host/deep/secure', 's\n');
    // The journal beside a log of syslog holds the same lines.
    file('host/journal/0123456789abcdef0123456789abcdef/system.journal', 'LPKSHHRH');
    fs.symlinkSync(a, path.join(folder, 'link.log'));
    fs.linkSync(b, path.join(folder, 'hard.log'));
    const names = (given: string[]): string[] =>
      inputsOf(given).inputs.map((x) => path.relative(folder, x.name));
    expect(names([a, path.join(folder, 'link.log'), `${folder}/host/../host/auth.log`])).toEqual([
      'host/auth.log',
    ]);
    expect(names([path.join(folder, 'host'), path.join(folder, 'hard.log')])).toEqual([
      'host/auth.log.1',
      'host/auth.log',
      'host/deep/secure',
    ]);
    expect(inputsOf(['-', '-']).inputs).toHaveLength(1);
    expect(inputsOf([path.join(folder, 'nowhere'), a])).toMatchObject({
      faults: [expect.stringContaining('there is no such file')],
      inputs: [{ name: a }],
    });
    fs.mkdirSync(path.join(folder, 'bare'));
    expect(inputsOf([path.join(folder, 'bare')]).faults[0]).toContain('no log in this folder');
  });
});

describe('a time', () => {
  const now = Date.UTC(2026, 0, 20, 12, 0, 0);
  const since = (typed: string): string => new Date(momentOf('--since', typed, now)).toISOString();
  it('is a date, a moment, a span back', () => {
    expect(since('2 days ago')).toBe('2026-01-18T12:00:00.000Z');
    expect(since('90m')).toBe('2026-01-20T10:30:00.000Z');
    expect(since('1 week ago')).toBe('2026-01-13T12:00:00.000Z');
    expect(since('2026-01-12T03:59:36Z')).toBe('2026-01-12T03:59:36.000Z');
    expect(since('1768190376')).toBe('2026-01-12T03:59:36.000Z');
    const day = momentOf('--until', '2026-01-12', now) - momentOf('--since', '2026-01-12', now);
    expect(day).toBe(86_400_000);
    expect(momentOf('--until', 'today', now) - momentOf('--since', 'yesterday', now)).toBe(2 * 86_400_000);
  });
  it('that is none is refused', () => {
    for (const bad of ['2026-02-31', 'soon', '5 parsecs ago', '', '25:00'])
      expect(() => momentOf('--since', bad, now), bad).toThrow(/does not understand/);
  });
});
