/** PerSourcePenalties against the rules of srclimit.c, table by table and against a plain translation of it. */
import { describe, expect, test } from 'vitest';
import { penaltyTable } from '../../src/engine/traffic/limits/penalties.ts';
import { random } from '../../src/engine/traffic/limits/random.ts';
import type { Exit, Settings } from '../../src/engine/traffic/limits/settings.ts';
import { EXITS, exitIndex } from '../../src/engine/traffic/limits/settings.ts';
import { settings } from './connections.ts';

const table = (s: Settings, keys = 8) =>
  penaltyTable({
    penalties: s.penalties,
    keys,
    six: Uint8Array.from({ length: keys }, (_, k) => (k >= keys / 2 ? 1 : 0)),
    skipsZero: s.does.skipsZero,
  });

/** How many ends of this kind within one second refuse the source; Infinity: a hundred do not. */
function untilRefused(s: Settings, exit: Exit): number {
  const t = table(s);
  for (let n = 1; n <= 100; n++) {
    t.penalise(0, exitIndex(exit), 1000);
    if (!t.allows(0, 1000)) return n;
  }
  return Number.POSITIVE_INFINITY;
}

describe('how many connections in one second ban an address, by release', () => {
  test.each([
    // crash 90 > 15; authfail 4 x 5; noauth 16 x 1; 9.8 and 9.9 add the crash penalty at LoginGraceTime.
    [
      '9.8',
      { crash: 1, authfail: 4, invaliduser: 16, noauth: 16, 'grace-exceeded': 1, refuseconnection: 16 },
    ],
    ['9.9', { crash: 1, authfail: 4, invaliduser: 16, noauth: 16, 'grace-exceeded': 1, refuseconnection: 2 }],
    [
      '10.0',
      { crash: 1, authfail: 4, invaliduser: 16, noauth: 16, 'grace-exceeded': 2, refuseconnection: 2 },
    ],
    [
      '10.2',
      { crash: 1, authfail: 4, invaliduser: 16, noauth: 16, 'grace-exceeded': 2, refuseconnection: 2 },
    ],
    ['10.3', { crash: 1, authfail: 4, invaliduser: 4, noauth: 16, 'grace-exceeded': 2, refuseconnection: 2 }],
    ['10.5', { crash: 1, authfail: 4, invaliduser: 4, noauth: 16, 'grace-exceeded': 2, refuseconnection: 2 }],
  ] as const)('%s', (version, expected) => {
    const s = settings(version);
    for (const [exit, n] of Object.entries(expected))
      expect([exit, untilRefused(s, exit as Exit)]).toEqual([exit, n]);
    expect(untilRefused(s, 'success')).toBe(Number.POSITIVE_INFINITY);
  });

  test('before 9.8, and switched off, nobody is refused', () => {
    expect(settings('9.7').penalties.enabled).toBe(false);
    const off = settings('9.9', 'PerSourcePenalties no');
    expect(untilRefused(off, 'crash')).toBe(Number.POSITIVE_INFINITY);
  });

  test('one part alone leaves the others at their defaults', () => {
    const s = settings('10.3', 'PerSourcePenalties authfail:16 min:15');
    expect(untilRefused(s, 'authfail')).toBe(1);
    expect(untilRefused(s, 'noauth')).toBe(16);
  });

  test('0 switches one kind off', () => {
    expect(untilRefused(settings('10.3', 'PerSourcePenalties authfail:0'), 'authfail')).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(untilRefused(settings('9.9', 'PerSourcePenalties authfail:0'), 'authfail')).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('time', () => {
  const AUTHFAIL = exitIndex('authfail');
  test('a deferred penalty decays one second a second', () => {
    const t = table(settings('9.9'));
    // Three at once make 15, not more than min; the fourth six seconds later finds 9 left and makes 14.
    for (let i = 0; i < 3; i++) t.penalise(0, AUTHFAIL, 100);
    t.penalise(0, AUTHFAIL, 106);
    expect(t.allows(0, 106)).toBe(true);
    t.penalise(0, AUTHFAIL, 106);
    expect(t.allows(0, 106)).toBe(false);
  });

  test('once active it stays so until it is over, below min too, the last second included', () => {
    const t = table(settings('9.9'));
    for (let i = 0; i < 4; i++) t.penalise(0, AUTHFAIL, 100);
    expect(t.allows(0, 119)).toBe(false);
    expect(t.allows(0, 120)).toBe(false);
    expect(t.allows(0, 121)).toBe(true);
  });

  test('max bounds what adds up', () => {
    const t = table(settings('9.9', 'PerSourcePenalties max:60'));
    for (let i = 0; i < 100; i++) t.penalise(0, AUTHFAIL, 100);
    expect(t.allows(0, 160)).toBe(false);
    expect(t.allows(0, 161)).toBe(true);
  });

  test('exactly min is not enough', () => {
    expect(untilRefused(settings('9.9', 'PerSourcePenalties crash:15'), 'crash')).toBe(2);
    expect(untilRefused(settings('9.9', 'PerSourcePenalties crash:16'), 'crash')).toBe(1);
  });
});

describe('a full table', () => {
  test('permissive: who would be free soonest makes room, the newcomer too', () => {
    const s = settings('9.9', 'PerSourcePenalties max-sources4:2');
    const t = table(s);
    t.penalise(0, exitIndex('crash'), 100);
    t.penalise(1, exitIndex('crash'), 101);
    t.penalise(2, exitIndex('authfail'), 101);
    expect([0, 1, 2].map((k) => t.allows(k, 101))).toEqual([false, false, true]);
    t.penalise(3, exitIndex('crash'), 102);
    expect([0, 1, 3].map((k) => t.allows(k, 102))).toEqual([true, false, false]);
  });

  test('deny-all: everybody of that family is refused', () => {
    const s = settings('9.9', 'PerSourcePenalties max-sources4:1 overflow:deny-all overflow6:permissive');
    const t = table(s);
    t.penalise(0, exitIndex('noauth'), 100);
    expect(t.allows(1, 100)).toBe(false);
    expect(t.allows(7, 100)).toBe(true);
    expect(t.allows(1, 102)).toBe(true);
  });

  test('overflow6 is as overflow unless it is set', () => {
    expect(settings('9.9', 'PerSourcePenalties overflow:deny-all').penalties.denyAll).toEqual([true, true]);
  });
});

/** srclimit_penalise and srclimit_penalty_check_allow, translated line by line, without any thought of speed. */
function plain(s: Settings) {
  const p = s.penalties;
  type Entry = { key: number; expiry: number; active: boolean };
  const tables: [Entry[], Entry[]] = [[], []];
  const soonest = (a: Entry, b: Entry): number => a.expiry - b.expiry;
  return {
    allows(key: number, family: 0 | 1, now: number): boolean {
      if (!p.enabled) return true;
      tables[family] = tables[family].filter((e) => e.expiry >= now);
      if (tables[family].length >= p.maxSources[family] && p.denyAll[family]) return false;
      return !tables[family].some((e) => e.key === key && e.active);
    },
    penalise(key: number, family: 0 | 1, exit: number, now: number): void {
      if (!p.enabled || EXITS[exit] === 'success') return;
      const secs = p.seconds[exit] as number;
      if (s.does.skipsZero && secs <= 0) return;
      tables[family] = tables[family].filter((e) => e.expiry >= now);
      if (tables[family].length >= p.maxSources[family] && p.denyAll[family]) return;
      const old = tables[family].find((e) => e.key === key);
      if (old === undefined) {
        tables[family].push({ key, expiry: now + secs, active: secs > p.min });
        tables[family].sort(soonest);
        while (tables[family].length > p.maxSources[family]) tables[family].shift();
        return;
      }
      old.expiry += secs;
      if (old.expiry - now > p.max) old.expiry = now + p.max;
      if (old.expiry - now > p.min && !old.active) old.active = true;
      tables[family].sort(soonest);
    },
  };
}

test('the same as the plain translation, over sequences made by chance', () => {
  const kinds = [
    '',
    'PerSourcePenalties max-sources4:3 max-sources6:2',
    'PerSourcePenalties max-sources4:3 overflow:deny-all',
    'PerSourcePenalties max:20 min:0 noauth:7.5',
    'PerSourcePenalties crash:700 min:600 max-sources4:2',
  ];
  let refused = 0;
  for (let seed = 0; seed < 60; seed++) {
    const rand = random(seed);
    const s = settings(
      '10.3',
      ...(kinds[seed % kinds.length] === '' ? [] : [kinds[seed % kinds.length] as string]),
    );
    const keys = 12;
    const mine = table(s, keys);
    const theirs = plain(s);
    // Times without ties, so that who of two equals is let go first does not matter.
    let now = 1000;
    for (let i = 0; i < 400; i++) {
      now += rand.below(40_000) / 7919;
      const key = rand.below(keys);
      const family = key >= keys / 2 ? 1 : 0;
      if (rand.below(3) === 0) {
        const a = mine.allows(key, now);
        expect([seed, i, a]).toEqual([seed, i, theirs.allows(key, family, now)]);
        if (!a) refused++;
      } else {
        const exit = rand.below(EXITS.length);
        mine.penalise(key, exit, now);
        theirs.penalise(key, family, exit, now);
      }
    }
  }
  expect(refused).toBeGreaterThan(300);
});
