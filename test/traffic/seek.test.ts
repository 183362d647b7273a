/** A part of a large log that `--since` and `--until` want tells what the whole tells; where that is not sure, all is read. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cut, Part } from '../../src/node/log/seek.ts';
import { partOf } from '../../src/node/log/seek.ts';
import { readLog } from './read.ts';

const NOW = Date.parse('2026-03-01T00:00:00Z');
const EVIDENCE = { name: 'auth.log', modified: NOW, zone: 0 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEP = 16_384;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sshwhy seek-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Numbers below one, the same for the same seed. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Made {
  readonly bytes: number;
  readonly days: number;
  readonly ends?: number;
  readonly iso?: boolean;
  /** Hosts, and by how much the second one's clock is behind. */
  readonly hosts?: number;
  readonly behind?: number;
  /** Lines are out of order by up to so much. */
  readonly jitter?: number;
  /** At this share of the lines the clock is set by so much. */
  readonly step?: { readonly at: number; readonly by: number; readonly back?: number };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const stampOf = (time: number, iso: boolean): string => {
  const d = new Date(time);
  const text = d.toISOString();
  return iso
    ? text.replace('Z', '+00:00')
    : `${MONTHS[d.getUTCMonth()]} ${String(d.getUTCDate()).padStart(2)} ${text.slice(11, 19)}`;
};

/** A log of strangers and logins, with lines of other programs and lines that nobody understands. */
function made(seed: number, m: Made): string {
  const draw = draws(seed);
  const pick = (n: number): number => Math.floor(draw() * n);
  const visits = Math.ceil(m.bytes / 210);
  const end = m.ends ?? NOW - DAY;
  const lines: string[] = [];
  for (let i = 0; i < visits; i++) {
    const step = m.step;
    const moved = step !== undefined && i >= step.at * visits && i < (step.back ?? 1) * visits ? step.by : 0;
    const host = pick(m.hosts ?? 1);
    const at = (later: number): string => {
      const time =
        end -
        m.days * DAY * (1 - i / visits) +
        later * 1000 +
        moved -
        draw() * (m.jitter ?? 0) -
        (host === 1 ? (m.behind ?? 0) : 0);
      return `${stampOf(time, m.iso ?? false)} web${host} `;
    };
    const pid = `sshd[${1000 + (i % 30_000)}]: `;
    const from = `192.0.2.${pick(200)} port ${20_000 + pick(40_000)}`;
    const kind = pick(8);
    if (kind === 0) lines.push(`${at(0)}CRON[7]: pam_unix(cron:session): session opened for user root`);
    if (kind === 1) lines.push(`${at(0)}${pid}a line that nobody knows ${pick(9)}`);
    if (kind < 3)
      lines.push(
        `${at(0)}${pid}Accepted publickey for nora from ${from} ssh2`,
        `${at(50 * pick(30))}${pid}Disconnected from user nora ${from}`,
      );
    else
      lines.push(
        `${at(0)}${pid}Invalid user u${pick(30)} from ${from}`,
        `${at(pick(60))}${pid}Connection closed by invalid user u1 ${from} [preauth]`,
      );
  }
  return `${lines.join('\n')}\n`;
}

function part(text: string, cut: Cut): Part {
  const name = path.join(folder, 'auth.log');
  fs.writeFileSync(name, text);
  const fd = fs.openSync(name, 'r');
  try {
    return partOf({ fd, size: text.length, evidence: EVIDENCE, now: NOW }, cut, STEP);
  } finally {
    fs.closeSync(fd);
  }
}

/** What a reading tells, without what depends on how much was read. */
function tells(text: string, question: Cut, moved: number): unknown {
  const { story, connections } = readLog(text, {
    question: JSON.parse(JSON.stringify(question)) as { since?: number },
    block: 20_000,
  });
  const { files: _, lines, ...rest } = story;
  const told = { ...rest, lines: [lines.unknown, lines.notSshd], connections };
  return JSON.parse(
    JSON.stringify(told, (key, v: unknown) => (key === 'byte' && typeof v === 'number' ? v + moved : v)),
  );
}

/** Holds the part against the whole; whether it was less than that. */
function holds(text: string, cut: Cut, what: string): Part {
  const found = part(text, cut);
  const from = found.from === 0 ? 0 : text.indexOf('\n', found.from - 1) + 1;
  const to = found.to === text.length ? text.length : text.indexOf('\n', found.to - 1) + 1;
  if (to - from < text.length)
    expect(tells(text.slice(from, to), cut, from), what).toEqual(tells(text, cut, 0));
  return found;
}

describe('a part of a log', () => {
  it('tells what the whole tells, whatever is asked for', () => {
    let parts = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const draw = draws(seed * 977);
      const days = [0.5, 3, 20, 170][seed % 4] as number;
      // Every third log lies over New Year.
      const ends = seed % 3 === 0 ? Date.parse('2026-01-05T00:00:00Z') : NOW - DAY;
      const text = made(seed, {
        bytes: 150_000 + draw() * 100_000,
        days,
        ends,
        iso: seed % 5 === 0,
        hosts: 1 + (seed % 3),
        jitter: seed % 2 === 0 ? 0.4 * HOUR : 0,
      });
      const begin = ends - days * DAY;
      const since = begin + draw() * days * DAY;
      const until = since + draw() * (ends - since);
      const cut = [{ since }, { until }, { since, until }][seed % 3] as Cut;
      const { from, to, said } = holds(text, cut, `seed ${seed}`);
      if (to - from === text.length) continue;
      parts++;
      expect(said, `seed ${seed}`).toContain('only 0 of its 0 MB were read');
    }
    expect(parts).toBeGreaterThan(20);
  });

  it('is small where little is asked for', () => {
    const text = made(7, { bytes: 1_000_000, days: 60 });
    const { from, to } = part(text, { since: NOW - DAY - HOUR });
    expect(text.length - from).toBeLessThan(2 * STEP);
    expect(to).toBe(text.length);
    const middle = part(text, { since: NOW - 30 * DAY, until: NOW - 30 * DAY + HOUR });
    expect(middle.to - middle.from).toBeLessThan(text.length / 20);
    expect(part(text, {})).toEqual({ from: 0, to: text.length });
  });

  it('is the whole where the clock was set', () => {
    let wholes = 0;
    for (let seed = 1; seed <= 24; seed++) {
      const draw = draws(seed * 31);
      const days = [2, 30][seed % 2] as number;
      const by = -(3 * HOUR + draw() * days * DAY * 0.5);
      const at = 0.2 + draw() * 0.6;
      const text = made(seed, { bytes: 200_000, days, step: { at, by } });
      // Cuts around the step, where lines on both sides of it are wanted.
      const stepped = NOW - DAY - days * DAY * (1 - at);
      const { from, to, said } = holds(text, { since: stepped + by * draw() }, `seed ${seed}`);
      if (to - from < text.length) continue;
      wholes++;
      expect(said).toBe('auth.log: all of it was read, since its lines are not in the order of time');
    }
    expect(wholes).toBeGreaterThan(20);
    const ahead = made(3, { bytes: 300_000, days: 30, step: { at: 0.3, by: 5 * DAY, back: 0.4 } });
    expect(part(ahead, { since: NOW - 2 * DAY }).said).toContain('not in the order of time');
  });

  it('is the whole where hosts do not agree on the time, or on the year', () => {
    const apart = made(5, { bytes: 200_000, days: 10, hosts: 2, behind: 5 * HOUR });
    expect(part(apart, { since: NOW - 2 * DAY }).said).toContain('not in the order of time');
    const close = made(5, { bytes: 200_000, days: 10, hosts: 2, behind: 0.5 * HOUR });
    expect(holds(close, { since: NOW - 2 * DAY }, 'half an hour').from).toBeGreaterThan(0);
    const years = made(6, { bytes: 200_000, days: 500 });
    expect(part(years, { since: NOW - 20 * DAY })).toMatchObject({ from: 0, to: years.length });
    const bare = made(8, { bytes: 200_000, days: 10 }).replace(/^.{15} web0 /gm, '');
    expect(part(bare, { since: NOW - 2 * DAY })).toMatchObject({ from: 0, to: bare.length });
  });

  it('is found in the middle of noise and of long lines', () => {
    const text = made(9, { bytes: 300_000, days: 20 })
      .split('\n')
      .map((line, i) => (i % 200 === 0 ? `${'\0\x1bx'.repeat(3000)}\n${line}` : line))
      .join('\n');
    expect(holds(text, { since: NOW - 3 * DAY }, 'noise').from).toBeGreaterThan(0);
  });
});
