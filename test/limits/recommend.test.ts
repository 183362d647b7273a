/** Proposals: what the traffic gives reason for, for the release, and never harm to people without saying so. */
import { describe, expect, test } from 'vitest';
import { random } from '../../src/engine/traffic/limits/random.ts';
import type { Recommendation, Simulation } from '../../src/engine/traffic/limits/result.ts';
import { simulate } from '../../src/engine/traffic/limits/simulate.ts';
import type { Made } from './connections.ts';
import { arrivals, words } from './connections.ts';

function simulated(
  list: readonly Made[],
  version: string,
  more: { set?: readonly string[]; config?: string; exact?: boolean } = {},
): Simulation & { recommendation: Recommendation } {
  const r = simulate(arrivals(list, { exact: more.exact ?? true }), {
    version,
    versionFrom: 'given',
    elsewhere: [],
    set: more.set ?? [],
    ...(more.config !== undefined && { config: { name: 'sshd_config', text: more.config } }),
    seed: 1,
    runs: 10,
    recommend: true,
    hiddenDrops: 0,
    partial: false,
  });
  if ('fault' in r || r.recommendation === undefined) throw new Error('no proposal');
  return { ...r, recommendation: r.recommendation };
}
const lines = (s: { recommendation: Recommendation }): readonly string[] =>
  s.recommendation.advice.flatMap((a) => (a.line === undefined ? [] : [a.line]));
const whyOf = (s: { recommendation: Recommendation }, keyword: string): string =>
  words(s.recommendation.advice.find((a) => a.keyword === keyword)?.why ?? []);

const many = (n: number, of: (i: number) => Made): readonly Made[] =>
  Array.from({ length: n }, (_, i) => of(i));
/** Nora comes once a minute and needs four seconds. */
const nora = many(60, (i) => ({
  at: i * 60_000 + 500,
  for: 4000,
  from: '198.51.100.7',
  outcome: 'accepted',
}));
/** One address opens thirty connections each minute and keeps them for half of it. */
const flood = many(60 * 30, (i) => ({
  at: Math.floor(i / 30) * 60_000 + (i % 30) * 5,
  for: 30_000,
  from: '203.0.113.9',
}));

describe('proposals', () => {
  test('quiet traffic: leave it as it is', () => {
    const s = simulated(nora, '9.2');
    expect(lines(s)).toEqual([]);
    expect(s.recommendation.steps).toEqual([]);
    expect(whyOf(s, 'MaxStartups')).toMatch(/^Left at 10:30:100: at most 1 connections waited/);
  });

  test('one address that floods: PerSourceMaxStartups, and the flood no longer reaches MaxStartups', () => {
    const s = simulated([...nora, ...flood], '9.2');
    expect(s.before.loginsLost.mean).toBeGreaterThan(10);
    expect(lines(s)).toEqual(['PerSourceMaxStartups 4']);
    expect(s.recommendation.outcome.loginsLost.mean).toBe(0);
    expect(s.recommendation.steps[0]).toMatchObject({
      config: { file: '/etc/ssh/sshd_config.d/00-local.conf', lines: ['PerSourceMaxStartups 4'] },
    });
    expect(s.recommendation.steps[0]?.guard).toEqual(
      expect.arrayContaining(['before-match', 'test-config', 'second-window']),
    );
    expect(words(s.recommendation.harm)).toMatch(
      /^No address that has logged in is turned away .*would be, with those of today/,
    );
  });

  test('9.8 to 10.0 lose places: no such limit, and one that is set is taken out', () => {
    const s = simulated([...nora, ...flood], '9.9', { config: 'PerSourcePenalties no\n' });
    expect(lines(s).some((l) => l.startsWith('PerSourceMaxStartups'))).toBe(false);
    expect(whyOf(s, 'PerSourceMaxStartups')).toMatch(/does not free the place of a login/);
    const had = simulated([...nora, ...flood], '9.9', {
      config: 'PerSourcePenalties no\nPerSourceMaxStartups 3\n',
    });
    expect(had.before.loginsLost.mean).toBeGreaterThan(50);
    expect(lines(had)).toContain('PerSourceMaxStartups none');
  });

  test('before 8.5 there is none, and before 8.2 no drop-in', () => {
    const s = simulated([...nora, ...flood], '7.4');
    expect(lines(s)).toEqual([expect.stringMatching(/^MaxStartups (50|75|30):30:1\d\d$/)]);
    expect(s.recommendation.steps.map((x) => x.config?.file)).toEqual(['/etc/ssh/sshd_config']);
  });

  test('slots held by the silent: a shorter LoginGraceTime, from a log that shows how long people take', () => {
    const silent = many(300, (i) => ({
      at: i * 12_000,
      for: 120_000,
      from: `203.0.113.${i % 200}`,
      outcome: 'grace-timeout' as const,
    }));
    const s = simulated([...nora, ...silent], '9.2');
    expect(lines(s)[0]).toBe('LoginGraceTime 60');
    expect(s.recommendation.outcome.loginsCutByGrace).toBe(0);
    expect(whyOf(simulated([...nora, ...silent], '9.2', { exact: false }), 'LoginGraceTime')).toMatch(
      /does not show how long/,
    );
    const slow = simulated(
      [...nora, ...silent, { at: 3, for: 70_000, from: '198.51.100.8', outcome: 'accepted' }],
      '9.2',
    );
    expect(lines(slow).filter((l) => l.startsWith('LoginGraceTime'))).toEqual([]);
  });

  test('more people under penalties than a list can hold: a higher threshold', () => {
    const people = Array.from({ length: 30 }, (_, p) => [
      { at: p * 1000 - 100_000, for: 100, from: `198.51.100.${p + 1}`, outcome: 'accepted' as const },
      ...many(5, (i) => ({
        at: 10_000 + p * 20_000 + i * 200,
        for: 50,
        from: `198.51.100.${p + 1}`,
        outcome: 'login-failed' as const,
        failures: 1,
        how: 'password',
      })),
    ]).flat();
    const s = simulated(people, '10.3');
    expect(lines(s)).toEqual(['PerSourcePenalties min:30']);
    expect(s.recommendation.outcome.away.mean).toBe(0);
  });

  test('penalties that are switched off stay so', () => {
    expect(
      whyOf(simulated(nora, '10.3', { config: 'PerSourcePenalties no\n' }), 'PerSourcePenalties'),
    ).toMatch(/switched off/);
  });

  test('of traffic made by chance: what is said of harm is true', () => {
    let harmed = 0;
    for (let seed = 0; seed < 12; seed++) {
      const rand = random(seed);
      let at = 0;
      const list = many(600, () => {
        at += rand.below(seed % 3 === 0 ? 60 : 3000);
        const person = rand.below(8) === 0;
        return person
          ? {
              at,
              for: 1000 + rand.below(9000),
              from: `198.51.100.${rand.below(4)}`,
              outcome: rand.below(3) > 0 ? 'accepted' : 'login-failed',
              failures: rand.below(3),
              how: 'password',
            }
          : {
              at,
              for: rand.below(40_000),
              from: `203.0.113.${rand.below(30)}`,
              outcome: 'login-failed',
              failures: 1,
              how: 'password',
            };
      });
      const s = simulated(list, ['7.4', '9.2', '9.9', '10.5'][seed % 4] as string);
      const people = s.recommendation.outcome.by
        .filter((b) => b.whom === 'person')
        .reduce((n, b) => n + b.count.mean, 0);
      const cut = s.recommendation.outcome.loginsCutByGrace;
      const says = words(s.recommendation.harm);
      if (people + cut > 0) {
        expect(says).toMatch(/^It is not without harm: /);
        harmed++;
      } else expect(says).toMatch(/^No address that has logged in/);
    }
    expect(harmed).toBeGreaterThan(0);
  });
});

test('an empty log gets a sentence and no figures made of nothing', () => {
  const s = simulated([], '9.9');
  expect(words(s.answer)).toMatch(/nothing to replay/);
  expect(s.details).toEqual([]);
  expect(s.exit).toBe(0);
});

test('a change without any effect is called one', () => {
  const s = simulated(nora, '9.2', { set: ['MaxStartups 50'] });
  expect(words(s.answer)).toMatch(/^Nobody is turned away, with MaxStartups 50 or without it\./);
});
