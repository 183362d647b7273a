/** A replay against a plain one, against cases worked out by hand, and against the probabilities that sshd's rule gives. */
import { describe, expect, test } from 'vitest';
import type { Arrivals } from '../../src/engine/traffic/limits/arrivals.ts';
import { bans, readBan } from '../../src/engine/traffic/limits/bans.ts';
import { estimate } from '../../src/engine/traffic/limits/estimate.ts';
import type { Outcome } from '../../src/engine/traffic/limits/outcome.ts';
import { replayed } from '../../src/engine/traffic/limits/outcome.ts';
import { random } from '../../src/engine/traffic/limits/random.ts';
import { dropPercent } from '../../src/engine/traffic/limits/replay.ts';
import type { Settings } from '../../src/engine/traffic/limits/settings.ts';
import type { Made } from './connections.ts';
import { arrivals, settings } from './connections.ts';

const outcome = (
  a: Arrivals,
  s: Settings,
  more: { ban?: string; runs?: number; seed?: number } = {},
): Outcome => {
  const rule = more.ban === undefined ? undefined : readBan(more.ban);
  if (rule !== undefined && 'fault' in rule) throw new Error('no rule');
  return replayed(a, {
    settings: s,
    seed: more.seed ?? 1,
    runs: more.runs ?? 20,
    ...(rule && { ban: { text: more.ban ?? '', rule } }),
  }).outcome;
};
const many = (n: number, of: (i: number) => Made): readonly Made[] =>
  Array.from({ length: n }, (_, i) => of(i));
/** So many passwords that fail, ten a second. */
const guesses = (n: number): readonly Made[] =>
  many(n, (i) => ({ at: i * 100, for: 50, outcome: 'login-failed', failures: 1, how: 'password' }));
const gates = (o: Outcome): Record<string, number> =>
  Object.fromEntries(o.by.map((b) => [`${b.gate} ${b.whom}`, b.count.mean]));

describe('MaxStartups', () => {
  test('as many as fit are taken, and a slot is free at once when its connection is over', () => {
    const held = many(10, (i) => ({ at: i * 10, for: 1000 }));
    expect(gates(outcome(arrivals(held), settings('9.2', 'MaxStartups 4')))).toEqual({
      'startups stranger': 6,
    });
    const one = many(10, (i) => ({ at: i * 1000, for: 1000 }));
    const o = outcome(arrivals(one), settings('9.2', 'MaxStartups 1'));
    expect(o.away.mean).toBe(0);
    expect(o.peak.mean).toBe(1);
  });

  test('without a draw one replay is all', () => {
    const o = outcome(
      arrivals(many(10, (i) => ({ at: i, for: 1000 }))),
      settings('9.2', 'MaxStartups 4:100:9'),
    );
    expect([o.runs, o.byChance, o.away.mean]).toEqual([1, false, 6]);
  });

  test('a login frees its slot, however long the session lasts', () => {
    const a = arrivals([
      { at: 0, for: 500, outcome: 'accepted', from: '192.0.2.9' },
      { at: 600, for: 500 },
      { at: 700, for: 500 },
    ]);
    expect(gates(outcome(a, settings('9.2', 'MaxStartups 1')))).toEqual({ 'startups stranger': 1 });
  });

  test('the same seed gives the same figures, another one others', () => {
    const a = arrivals(many(500, (i) => ({ at: i * 10, for: 400 })));
    const s = settings('9.2');
    expect(outcome(a, s)).toEqual(outcome(a, s));
    expect(outcome(a, s).away.mean).not.toBe(outcome(a, s, { seed: 99 }).away.mean);
  });

  test('drops come with the probability of the rule: each state of the slots, chi-square', () => {
    const s = settings('9.2', 'MaxStartups 5:30:30');
    // All are held: after k were taken the next one meets k slots.
    const a = arrivals(many(60, (i) => ({ at: i * 10, for: 100_000 })));
    const runs = 4000;
    const { outcome: o } = replayed(a, { settings: s, seed: 5, runs });
    // The exact distribution of how many of 60 are taken.
    let p = [1];
    for (let i = 0; i < 60; i++) {
      const q: number[] = [];
      p.forEach((x, k) => {
        const d = dropPercent(k, s) / 100;
        q[k] = (q[k] ?? 0) + x * d;
        q[k + 1] = (q[k + 1] ?? 0) + x * (1 - d);
      });
      p = q;
    }
    const mean = p.reduce((n, x, k) => n + x * (60 - k), 0);
    const variance = p.reduce((n, x, k) => n + x * (60 - k - mean) ** 2, 0);
    expect(Math.abs(o.away.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / runs));
    expect(o.away.low).toBeLessThan(o.away.mean);
    expect(o.away.high - o.away.low).toBeCloseTo((2 * 1.96 * Math.sqrt(variance)) / Math.sqrt(runs), 1);
  });

  test('full out of all proportion costs neither memory nor time', () => {
    const a = arrivals(many(1000, (i) => ({ at: i, for: 1e9 })));
    expect(
      outcome(
        a,
        settings('9.9', 'MaxStartups 999999999', 'PerSourceMaxStartups 2147483647', 'PerSourcePenalties no'),
      ).away.mean,
    ).toBe(0);
  });
});

describe('PerSourceMaxStartups', () => {
  const four = ['192.0.2.1', '192.0.2.2', '198.51.100.1', '2001:db8::1'].flatMap((from) =>
    many(3, (i) => ({ at: i * 10, for: 1000, from })),
  );
  test('counts each address', () => {
    expect(gates(outcome(arrivals(four), settings('9.2', 'PerSourceMaxStartups 2')))).toEqual({
      'per-source stranger': 4,
    });
  });
  test('counts each network of PerSourceNetBlockSize', () => {
    const s = settings('9.2', 'PerSourceMaxStartups 2', 'PerSourceNetBlockSize 24:64');
    expect(gates(outcome(arrivals(four), s))).toEqual({ 'per-source stranger': 6 });
    const all = settings('9.2', 'PerSourceMaxStartups 2', 'PerSourceNetBlockSize 0:0');
    expect(gates(outcome(arrivals(four), all))).toEqual({ 'per-source stranger': 8 });
  });
  test('MaxStartups is asked first', () => {
    const s = settings('9.2', 'PerSourceMaxStartups 1', 'MaxStartups 1');
    expect(gates(outcome(arrivals(four), s))).toEqual({ 'startups stranger': 11 });
  });
  test('0 refuses everybody', () => {
    expect(outcome(arrivals(four), settings('9.2', 'PerSourceMaxStartups 0')).away.mean).toBe(12);
  });
  test('who has no address in the log is not counted', () => {
    const a = arrivals(many(5, (i) => ({ at: i, for: 1000, from: '' })));
    expect(outcome(a, settings('9.2', 'PerSourceMaxStartups 1')).away.mean).toBe(0);
  });

  test('9.8 to 10.0 lose a place at each login, until all are lost; 10.1 does not', () => {
    // One connection at a time, a login each: the limit of 2 is never reached by what is open.
    const a = arrivals(
      many(30, (i) => ({ at: i * 10_000, for: 1000, from: '192.0.2.7', outcome: 'accepted' })),
    );
    const lost = (version: string): number =>
      outcome(a, settings(version, 'PerSourceMaxStartups 2')).loginsLost.mean;
    expect(['9.7', '9.8', '9.9', '10.0', '10.1', '10.5'].map(lost)).toEqual([0, 28, 28, 28, 0, 0]);
    // From many addresses the table of `full` places fills instead.
    const wide = arrivals(
      many(30, (i) => ({ at: i * 10_000, for: 1000, from: `192.0.2.${i + 1}`, outcome: 'accepted' })),
    );
    expect(
      outcome(wide, settings('9.9', 'PerSourceMaxStartups 2', 'MaxStartups 8:30:10')).loginsLost.mean,
    ).toBe(20);
  });

  test('9.8 to 10.0: the next connection on the same pipe frees the forgotten place, in the name of another', () => {
    const a = arrivals([
      { at: 0, for: 10, from: '192.0.2.7', outcome: 'accepted' },
      { at: 100, for: 10, from: '192.0.2.8' },
      // 192.0.2.7 is free again, and 192.0.2.8 is held by its own entry.
      { at: 200, for: 10, from: '192.0.2.7', outcome: 'accepted' },
      { at: 300, for: 10, from: '192.0.2.8' },
    ]);
    expect(gates(outcome(a, settings('9.9', 'PerSourceMaxStartups 1')))).toEqual({
      'per-source stranger': 1,
    });
  });
});

describe('penalties', () => {
  const fails = guesses(6);
  test('come before MaxStartups, and a refused connection adds none', () => {
    const a = arrivals([...fails, { at: 10_000, for: 10 }, { at: 40_000, for: 10 }]);
    const o = outcome(a, settings('9.9'));
    expect(gates(o)).toEqual({ 'penalty stranger': 3 });
    expect(o.penalised.mean).toBe(1);
  });
  test('spare the exempt, by address, network and !', () => {
    const list = [...fails, ...fails.map((m) => ({ ...m, from: '192.0.2.2' }))];
    const o = (exempt: string): number =>
      outcome(arrivals(list), settings('9.9', `PerSourcePenaltyExemptList ${exempt}`)).away.mean;
    expect([o('192.0.2.1'), o('192.0.2.0/24'), o('192.0.2.*,!192.0.2.2'), o('none')]).toEqual([2, 0, 2, 4]);
  });
  test('a login adds none and clears none', () => {
    const a = arrivals([
      ...fails.slice(0, 3),
      { at: 350, for: 10, outcome: 'accepted' },
      fails[4] as Made,
      fails[5] as Made,
    ]);
    expect(gates(outcome(a, settings('9.9')))).toEqual({ 'penalty person': 1 });
  });
  test('an unknown account with keys: sixteen are needed up to 10.2, four from 10.3', () => {
    const list = many(20, (i) => ({
      at: i * 10,
      for: 5,
      outcome: 'login-failed' as const,
      invalidUser: true,
      failures: 1,
      how: 'publickey',
    }));
    expect(outcome(arrivals(list), settings('10.2')).away.mean).toBe(4);
    expect(outcome(arrivals(list), settings('10.3')).away.mean).toBe(16);
  });
});

describe('a restart of sshd', () => {
  const held = many(8, (i) => ({ at: i * 1000, for: 100_000 }));
  test('frees all slots, and the end of an older connection frees none', () => {
    expect(outcome(arrivals(held), settings('9.2', 'MaxStartups 4')).away.mean).toBe(4);
    expect(outcome(arrivals(held, { restarts: [3500] }), settings('9.2', 'MaxStartups 4')).away.mean).toBe(0);
    const a = arrivals(
      [
        { at: 0, for: 2000 },
        { at: 1500, for: 5000 },
        { at: 3000, for: 10 },
      ],
      { restarts: [1000] },
    );
    expect(outcome(a, settings('9.2', 'MaxStartups 1')).away.mean).toBe(1);
  });
  test('frees the places of PerSourceMaxStartups, and those that 9.8 to 10.0 lose', () => {
    const logins = many(10, (i) => ({ at: i * 10_000, for: 1000, outcome: 'accepted' as const }));
    const s = settings('9.9', 'PerSourceMaxStartups 2');
    expect(outcome(arrivals(logins), s).loginsLost.mean).toBe(8);
    const restarts = [15_000, 35_000, 55_000, 75_000];
    expect(outcome(arrivals(logins, { restarts }), s).loginsLost.mean).toBe(0);
  });
  test('clears penalties, and a process that began before gives none', () => {
    const fails = guesses(6);
    expect(outcome(arrivals(fails), settings('9.9')).away.mean).toBe(2);
    expect(outcome(arrivals(fails, { restarts: [350] }), settings('9.9')).away.mean).toBe(0);
    expect(outcome(arrivals(fails, { restarts: [320] }), settings('9.9')).away.mean).toBe(0);
  });
  test('leaves bans', () => {
    const fails = guesses(9);
    const banned = (restarts: readonly number[]): number =>
      outcome(arrivals(fails, { restarts }), settings('9.2'), { ban: 'find 10m retry 5 ban 1h' }).away.mean;
    expect([banned([]), banned([450, 650])]).toEqual([4, 4]);
  });
});

describe('how a connection ended decides its penalty', () => {
  const refused = (version: string, how: Partial<Made>): number =>
    outcome(arrivals(many(20, (i) => ({ at: i * 10, for: 5, ...how }))), settings(version)).away.mean;
  test.each([
    [
      'a password of an account that exists',
      { outcome: 'login-failed', failures: 1, how: 'password' },
      16,
      16,
    ],
    ['a key of an account that exists', { outcome: 'login-failed', failures: 1, how: 'publickey' }, 16, 16],
    ['keys that the log does not show', { outcome: 'login-failed' }, 16, 16],
    [
      'a password of an unknown account',
      { outcome: 'login-failed', failures: 1, how: 'password', invalidUser: true },
      16,
      16,
    ],
    ['an unknown account alone', { outcome: 'login-failed', invalidUser: true }, 4, 16],
    ['AllowUsers, by key', { outcome: 'login-refused', cause: 'auth-user-not-allowed' }, 4, 16],
    ['an account that PAM refuses', { outcome: 'login-refused', cause: 'auth-pam-account-denied' }, 16, 16],
    ['a probe', { outcome: 'no-identification' }, 4, 4],
    ['TCP wrappers', { outcome: 'source-refused', cause: 'accept-tcp-wrappers' }, 4, 4],
    ['RefuseConnection', { outcome: 'source-refused', cause: 'accept-refuse-connection' }, 18, 18],
    ['a crash', { outcome: 'server-fault', cause: 'accept-child-crash' }, 19, 19],
    ['a fault of another kind', { outcome: 'server-fault', cause: 'accept-privsep-dir' }, 4, 4],
    ['a login', { outcome: 'accepted' }, 0, 0],
  ] as const)('%s', (_, how, in99, in103) => {
    expect([refused('9.9', how), refused('10.3', how)]).toEqual([in99, in103]);
  });
});

describe('LoginGraceTime and MaxAuthTries', () => {
  test('a shorter grace time frees slots and cuts slow logins', () => {
    const a = arrivals([
      { at: 0, for: 60_000 },
      { at: 1, for: 45_000, outcome: 'accepted', from: '192.0.2.9' },
      { at: 40_000, for: 10 },
    ]);
    const o = outcome(a, settings('9.2', 'LoginGraceTime 30', 'MaxStartups 2'));
    expect([o.away.mean, o.loginsCutByGrace]).toEqual([0, 1]);
    expect(o.slotSeconds.mean).toBeCloseTo(60.01, 5);
    expect(outcome(a, settings('9.2', 'MaxStartups 2')).away.mean).toBe(1);
  });
  test('a longer one keeps those that were cut off; from 9.9 up to four seconds more', () => {
    const a = arrivals([{ at: 0, for: 120_000, outcome: 'grace-timeout' }]);
    expect(outcome(a, settings('9.2', 'LoginGraceTime 300')).slotSeconds.mean).toBe(300);
    const o = outcome(a, settings('9.9', 'LoginGraceTime 300', 'PerSourcePenalties no'), { runs: 200 });
    expect(o.slotSeconds.least).toBeGreaterThanOrEqual(300);
    expect(o.slotSeconds.most).toBeLessThan(304);
    expect(o.slotSeconds.mean).toBeGreaterThan(301.5);
    expect(o.slotSeconds.mean).toBeLessThan(302.5);
  });
  test('fewer tries end guessing earlier and cut who needed more', () => {
    const a = arrivals([
      { at: 0, for: 12_000, outcome: 'login-failed', failures: 6, how: 'password' },
      { at: 20_000, for: 4000, outcome: 'accepted', failures: 3, from: '192.0.2.9', how: 'password' },
    ]);
    const o = outcome(a, settings('9.2', 'MaxAuthTries 3'));
    expect(o.loginsCutByTries).toBe(1);
    expect(o.slotSeconds.mean).toBe(6 + 3);
    expect(outcome(a, settings('9.2')).loginsCutByTries).toBe(0);
  });
});

describe('what the log’s own sshd dropped', () => {
  test('is replayed as the nearest other connection of its address, and counted', () => {
    const a = arrivals([
      { at: 0, for: 3000, outcome: 'accepted', from: '192.0.2.9' },
      { at: 5000, for: 0, outcome: 'dropped-startups', from: '192.0.2.9' },
      { at: 6000, for: 0, outcome: 'dropped-startups', from: '198.51.100.7' },
    ]);
    expect(a.notes.dropped).toEqual([1, 1, 0]);
    expect(a.notes.guessed).toBe(1);
    expect([...a.hold.slice(0, 2)]).toEqual([3000, 3000]);
    const o = outcome(a, settings('9.2', 'MaxStartups 1'));
    // Nobody holds a slot when 192.0.2.9 comes again; its login holds the only one when the other comes.
    expect(gates(o)).toEqual({ 'startups stranger': 1 });
    expect(o.loginsLost.mean).toBe(0);
  });
});

describe('several servers in one log', () => {
  test('have slots, counts, penalties and bans of their own', () => {
    const list = [0, 1].flatMap((host) =>
      many(6, (i) => ({
        host,
        at: i * 100,
        for: 50,
        outcome: 'login-failed' as const,
        failures: 1,
        how: 'password',
      })),
    );
    expect(outcome(arrivals(list), settings('9.9')).away.mean).toBe(4);
    expect(outcome(arrivals(list), settings('9.2'), { ban: 'find 10m retry 5 ban 1h' }).away.mean).toBe(2);
  });
});

describe('bans', () => {
  const guess = (at: number, from = '192.0.2.1'): Made => ({
    at,
    for: 100,
    outcome: 'login-failed',
    failures: 1,
    how: 'password',
    from,
  });
  test('five failures in ten minutes ban for an hour', () => {
    const a = arrivals([0, 1, 2, 3, 4, 5, 30, 59, 61].map((m) => guess(m * 60_000)));
    const o = outcome(a, settings('9.2'), { ban: 'find 10m retry 5 ban 1h' });
    expect(gates(o)).toEqual({ 'ban stranger': 4 });
    expect([o.banned.mean, o.bans.mean]).toEqual([1, 1]);
  });
  test('an unknown account counts once more, keys not at all; aggressive counts the end of the connection too', () => {
    const visit = (more: Partial<Made>): Arrivals =>
      arrivals(many(3, (i) => ({ at: i * 1000, for: 100, ...more })));
    const n = (a: Arrivals, mode: string): number =>
      outcome(a, settings('9.2'), { ban: `find 10m retry 4 ban 1h mode ${mode}` }).away.mean;
    const unknown = visit({ outcome: 'login-failed', failures: 1, how: 'password', invalidUser: true });
    expect([n(unknown, 'normal'), n(unknown, 'aggressive')]).toEqual([1, 1]);
    const keys = visit({ outcome: 'login-failed', failures: 3, how: 'publickey' });
    expect([n(keys, 'normal'), n(keys, 'aggressive')]).toEqual([0, 0]);
    const probes = arrivals(
      many(6, (i) => ({ at: i * 1000, for: 100, outcome: 'no-identification' as const })),
    );
    expect([n(probes, 'normal'), n(probes, 'aggressive')]).toEqual([0, 2]);
  });
  test('people who are banned lose their logins, and ignoreip spares them', () => {
    const list: Made[] = [
      ...[0, 1, 2, 3, 4].map((s) => guess(s * 1000)),
      { at: 60_000, for: 500, outcome: 'accepted' },
    ];
    expect(outcome(arrivals(list), settings('9.2'), { ban: 'fail2ban' }).loginsLost.mean).toBe(1);
    expect(
      outcome(arrivals(list), settings('9.2'), { ban: 'fail2ban ignore 192.0.2.0/24' }).loginsLost.mean,
    ).toBe(0);
  });
  test('increment doubles each further ban, up to max', () => {
    const rule = readBan('find 1h retry 1 ban 10s increment max 35s');
    if ('fault' in rule) throw new Error();
    const b = bans(rule, ['192.0.2.1']);
    const lengths: number[] = [];
    let now = 0;
    for (let i = 0; i < 4; i++) {
      expect(b.failure(0, now)).toBe(true);
      let s = 0;
      while (b.holds(0, now + s * 1000)) s++;
      lengths.push(s);
      now += s * 1000 + 1;
    }
    expect(lengths).toEqual([10, 20, 35, 35]);
  });
});

/** One replay without chance, written as plainly as can be: every question looks at all earlier connections. */
function plainAway(list: readonly Made[], s: Settings): number {
  const taken: Made[] = [];
  let away = 0;
  for (const m of [...list].sort((x, y) => x.at - y.at)) {
    const open = taken.filter((x) => x.at + x.for > m.at);
    if (open.length >= s.full || open.filter((x) => x.from === m.from).length >= s.perSource) away++;
    else taken.push(m);
  }
  return away;
}

test('the same as a plain replay, over loads made by chance', () => {
  let away = 0;
  for (let seed = 0; seed < 40; seed++) {
    const rand = random(seed);
    let at = 0;
    const list = many(300, () => {
      at += 1 + rand.below(50);
      return { at, for: 1 + rand.below(1000), from: `192.0.2.${1 + rand.below(6)}` };
    });
    const s = settings(
      '9.2',
      `MaxStartups ${1 + rand.below(20)}`,
      `PerSourceMaxStartups ${1 + rand.below(6)}`,
    );
    const n = outcome(arrivals(list), s).away.mean;
    expect([seed, n]).toEqual([seed, plainAway(list, s)]);
    away += n;
  }
  expect(away).toBeGreaterThan(500);
});

test('no connections, and connections without a time', () => {
  expect(outcome(arrivals([]), settings('9.9')).away.mean).toBe(0);
  const a = arrivals([{ at: Number.NaN, for: Number.NaN }]);
  expect([a.count, a.notes.undated]).toEqual([0, 1]);
});

test('times far apart, backwards and endless do no harm', () => {
  const a = arrivals([
    { at: -1e12, for: 10 },
    { at: 1e12, for: -5000 },
    { at: 0, for: Number.POSITIVE_INFINITY },
    { at: 5, for: 1e15 },
  ]);
  const o = outcome(a, settings('9.9'));
  expect(Number.isFinite(o.slotSeconds.mean)).toBe(true);
  expect(o.processes.mean).toBe(4);
});

test('the estimate: Student’s t', () => {
  expect(estimate([1, 2, 3, 4, 5])).toMatchObject({ mean: 3, least: 1, most: 5 });
  const e = estimate([1, 2, 3, 4, 5]);
  expect(e.high).toBeCloseTo(3 + (2.776 * Math.sqrt(2.5)) / Math.sqrt(5), 6);
  expect(estimate([7])).toEqual({ mean: 7, low: 7, high: 7, least: 7, most: 7 });
  expect(estimate([]).mean).toBe(0);
});
