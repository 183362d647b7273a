/** A made log, of which everything is known, against what is told of it. */

import { describe, expect, it } from 'vitest';
import { makeLog } from '../../bench/made-log.mjs';
import { readLog } from './read.ts';

/** Lines of the last connections lie past the end of the log. */
const CUT_OFF = 30;

describe.each([1, 2])('a log of 40,000 lines, made with seed %i', (seed) => {
  let text = '';
  const truth = makeLog({ lines: 40_000, sources: 500, days: 3, seed }, (part) => {
    text += part;
  });
  const { connections, story } = readLog(text);
  const told = (what: string): number => story.outcomes.find((o) => o.what === what)?.count ?? 0;
  const is = (what: string): number => truth.outcomes_simulated[what] ?? 0;

  it.each([
    ['accepted', 'accepted'],
    ['wrong-protocol', 'bad_ident'],
    ['no-common-algorithm', 'no_common_alg'],
    ['grace-timeout', 'grace_timeout'],
    ['login-failed', 'failed_auth'],
  ])('%s', (outcome, name) => {
    expect(is(name)).toBeGreaterThan(20);
    expect(told(outcome)).toBeLessThanOrEqual(is(name));
    expect(told(outcome)).toBeGreaterThanOrEqual(is(name) - CUT_OFF);
  });

  it('those that left, with or without an identification, where the release tells', () => {
    const left = is('no_ident') + is('closed_preauth');
    expect(told('no-identification') + told('closed-before-login')).toBeLessThanOrEqual(left);
    expect(told('no-identification') + told('closed-before-login')).toBeGreaterThanOrEqual(left - CUT_OFF);
  });

  it('every line is understood', () => expect(story.lines.unknown).toBe(0));

  it('spells of the releases that log them: begin, end and number', () => {
    const spells = ['web', 'edge', 'new'].flatMap((host) =>
      (truth.throttling[host] ?? []).map(
        ([from, to, n]) => `${host} ${Math.floor(from)} ${Math.floor(to)} ${n}`,
      ),
    );
    expect(spells.length).toBeGreaterThan(3);
    const found = story.incidents
      .filter((i) => i.kind === 'startups')
      .map((i) => `${i.host} ${i.begin / 1000} ${i.end / 1000} ${i.dropped}`);
    expect(found).toEqual(expect.arrayContaining(spells));
  });

  it('counts of each address: failed passwords and logins', () => {
    const failures = new Map<string, number>();
    const logins = new Map<string, number>();
    for (const c of connections) {
      failures.set(c.source, (failures.get(c.source) ?? 0) + c.failures);
      if (c.outcome === 'accepted') logins.set(c.source, (logins.get(c.source) ?? 0) + 1);
    }
    const wrong = Object.entries(truth.sources).filter(
      ([addr, [, failed, accepted]]) =>
        (failures.get(addr) ?? 0) !== failed || (logins.get(addr) ?? 0) !== accepted,
    );
    // Those whose last lines are cut off.
    expect(wrong.length).toBeLessThanOrEqual(4);
  });
});
