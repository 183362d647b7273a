/** Addresses that act as one by their timing: found when they do, and not in traffic that comes by chance. */

import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/engine/traffic/index.ts';
import { readLog } from './read.ts';

const HOUR = 3600;
const BEGIN = Date.parse('2026-02-10T00:00:00Z');

interface Try {
  readonly at: number;
  readonly from: string;
}

/** A log of failed passwords, at seconds after its begin, over three days. */
function log(tries: readonly Try[]): string {
  const edges: readonly Try[] = [
    { at: 0, from: '192.0.2.250' },
    { at: 72 * HOUR, from: '192.0.2.250' },
  ];
  return [...tries, ...edges]
    .sort((a, b) => a.at - b.at)
    .map(({ at, from }, i) => {
      const stamp = new Date(BEGIN + Math.round(at) * 1000).toISOString().replace('.000Z', '+00:00');
      const pid = 100 + (i % 30_000);
      return (
        `${stamp} web1 sshd[${pid}]: Failed password for root from ${from} port ${10_000 + pid} ssh2\n` +
        `${stamp} web1 sshd[${pid}]: Connection closed by authenticating user root ${from} port ${10_000 + pid} [preauth]\n`
      );
    })
    .join('');
}

/** The same numbers in each run. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const address = (net: number, i: number): string => `198.51.${net + (i >> 1)}.${7 + (i & 1)}`;
const words = (what: Story['campaigns'][0]['what']): string =>
  what.map((p) => (typeof p === 'string' ? p : p.value)).join('');
const timed = (story: Story): readonly Story['campaigns'][0][] =>
  story.campaigns.filter((c) => /rhythm|within minutes/.test(words(c.what)));

/** Strangers who come, stay and try as it happens. */
function strangers(n: number, draw: () => number): readonly Try[] {
  return Array.from({ length: n }, (_, i) => {
    const begin = draw() * 60 * HOUR;
    const lasts = (0.1 + draw() * 11) * HOUR;
    return Array.from({ length: 3 + Math.floor(draw() * 20) }, () => ({
      at: begin + draw() * lasts,
      from: `203.0.${i >> 7}.${(i & 127) * 2 + 1}`,
    }));
  }).flat();
}

describe('addresses that act as one', () => {
  it('try in the same rhythm, each at times of its own', () => {
    const draw = chance(4);
    const fleet = Array.from({ length: 12 }, (_, i) =>
      Array.from({ length: 30 }, (_, k) => ({
        at: 10 * HOUR + i * 137 + k * 1800 + draw() * 200,
        from: address(1, i),
      })),
    ).flat();
    const { story } = readLog(log([...strangers(200, draw), ...fleet]));
    const found = timed(story);
    expect(found).toHaveLength(1);
    expect(words(found[0]?.what ?? [])).toMatch(
      /^12 addresses tried in the same rhythm, each about once every (29 minutes \d+ seconds|30 minutes( \d+ seconds)?)$/,
    );
    expect(found[0]).toMatchObject({ sources: 12, failures: 360 });
    expect(found[0]?.examples.every((x) => x.startsWith('198.51.'))).toBe(true);
    expect(found[0]?.first).toBeGreaterThanOrEqual(BEGIN + 10 * HOUR * 1000);
    expect(found[0]?.last).toBeLessThan(BEGIN + 26 * HOUR * 1000);
  });

  it('come together and leave together, without a rhythm', () => {
    const draw = chance(5);
    const swarm = Array.from({ length: 15 }, (_, i) => [
      { at: 20 * HOUR + draw() * 400, from: address(1, i) },
      ...Array.from({ length: 12 }, () => ({ at: 21 * HOUR + draw() * 4 * HOUR, from: address(1, i) })),
      { at: 26 * HOUR + draw() * 400, from: address(1, i) },
    ]).flat();
    const { story } = readLog(log([...strangers(200, draw), ...swarm]));
    expect(timed(story).map((c) => words(c.what))).toEqual([
      '15 addresses came within minutes and left within minutes',
    ]);
    expect(timed(story)[0]).toMatchObject({ sources: 15, failures: 15 * 14 });
  });

  it('are no campaign where all come and go at the edges of the log, or as everybody does', () => {
    const draw = chance(6);
    const always = Array.from({ length: 30 }, (_, i) => [
      { at: draw() * 300, from: address(1, i) },
      ...Array.from({ length: 9 }, () => ({ at: draw() * 72 * HOUR, from: address(1, i) })),
      { at: 72 * HOUR - draw() * 300, from: address(1, i) },
    ]).flat();
    expect(timed(readLog(log(always)).story)).toEqual([]);
    // sshd was away from hour 30 to hour 40: nobody is seen then.
    const away = strangers(600, draw).filter((t) => t.at < 30 * HOUR || t.at > 40 * HOUR);
    expect(timed(readLog(log(away)).story)).toEqual([]);
  });

  it.each([1, 2, 3, 7, 11, 13, 17, 19, 23, 29])('are not found in chance (%i)', (seed) => {
    const { story } = readLog(log(strangers(600, chance(seed))));
    expect(timed(story)).toEqual([]);
  });

  it('are found among very many in little time', () => {
    const draw = chance(8);
    const began = performance.now();
    // All come in one hour: every window is full.
    const crowd = Array.from({ length: 20_000 }, (_, i) => [
      { at: 20 * HOUR + draw() * HOUR, from: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}` },
      { at: 22 * HOUR + draw() * HOUR * 20, from: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}` },
    ]).flat();
    const { story } = readLog(log(crowd));
    expect(timed(story)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
