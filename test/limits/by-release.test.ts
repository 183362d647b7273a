/** A log of several hosts: each is replayed as the release that it runs, with slots, penalties and places of its own. */
import { describe, expect, it } from 'vitest';
import type { Elsewhere } from '../../src/engine/traffic/limits/by-release.ts';
import type { SimulateOptions, Simulation } from '../../src/engine/traffic/limits/index.ts';
import { simulate } from '../../src/engine/traffic/limits/index.ts';
import type { Made } from './connections.ts';
import { arrivals, words } from './connections.ts';

const HOSTS = ['old', 'new', 'bare'];
const hostOf = (host: number): string => HOSTS[host] ?? '';
const NEW: Elsewhere = { host: 'new', release: '9.8 or later', version: '9.8' };

/** One address guesses passwords, another holds four connections at once; the same on each host. */
function visits(host: number): Made[] {
  const guesses = Array.from({ length: 30 }, (_, i) => ({
    at: 1000 * i + 1,
    for: 700,
    from: '203.0.113.9',
    host,
    outcome: 'login-failed' as const,
    failures: 1,
    how: 'password',
  }));
  const holds = Array.from({ length: 4 }, (_, i) => ({ at: 400 * i, for: 9000, from: '203.0.113.10', host }));
  return [...guesses, ...holds];
}

function of(hosts: readonly number[], more: Partial<SimulateOptions> & { version: string }): Simulation {
  const r = simulate(arrivals(hosts.flatMap(visits), { hostOf }), {
    versionFrom: 'log',
    elsewhere: [],
    set: [],
    seed: 1,
    runs: 3,
    recommend: false,
    hiddenDrops: 0,
    partial: false,
    ...more,
  });
  if ('fault' in r) throw new Error(words(r.fault));
  return r;
}
const said = (r: Simulation): string => [...r.assumptions, ...r.unknown].map(words).join('\n');

describe('several hosts', () => {
  it('meet each the limits of its own release, and none of the others', () => {
    const old = of([0], { version: '9.2' });
    const own = of([1], { version: '9.8' });
    expect(old.before.away.mean).toBe(0);
    expect(own.before.away.mean).toBeGreaterThan(5);
    const both = of([0, 1], { version: '9.2', elsewhere: [NEW] });
    expect(both.before.away).toEqual(own.before.away);
    expect(both.before.processes.mean).toBe(old.before.processes.mean + own.before.processes.mean);
    expect(both.before.slotSeconds.mean).toBeCloseTo(
      old.before.slotSeconds.mean + own.before.slotSeconds.mean,
      6,
    );
    expect(both.before.penalised).toEqual(own.before.penalised);
    // The other way round it is the same.
    const turned = of([0, 1], {
      version: '9.8',
      elsewhere: [{ host: 'old', release: '9.2', version: '9.2' }],
    });
    expect(turned.before.away).toEqual(both.before.away);
    // Two that run the same share nothing.
    const twice = of([0, 1], { version: '9.8' });
    expect(twice.before.away.mean).toBe(2 * own.before.away.mean);
  });

  it('are named with what they are replayed as', () => {
    const r = of([0, 1, 2], { version: '9.2', elsewhere: [NEW] });
    expect(r.before.version).toBe('9.2');
    expect(r.before.elsewhere).toMatchObject([{ hosts: ['new'], version: '9.8' }]);
    expect(r.before.elsewhere?.[0]?.settings.join('\n')).toContain('PerSourcePenalties ');
    expect(r.before.settings.join('\n')).not.toContain('PerSourcePenalties ');
    expect(said(r)).toContain(
      'new cannot have run OpenSSH 9.2: its lines are of 9.8 or later. It is replayed as OpenSSH 9.8.',
    );
    expect(said(r)).toContain('OpenSSH 9.8: Penalties follow');
    expect(words(r.answer)).toContain("the defaults of each host's OpenSSH");
    expect(of([0, 1], { version: '9.2' }).before.elsewhere).toBeUndefined();
  });

  it('do without a line that their release does not take, and say so', () => {
    const set = ['PerSourcePenalties authfail:60'];
    const r = of([0, 1], { version: '9.2', elsewhere: [NEW], set });
    expect(said(r)).toContain(
      'OpenSSH 9.2 does not take PerSourcePenalties authfail:60: its hosts are replayed without it.',
    );
    const alone = of([1], { version: '9.8', set });
    expect(r.after?.away).toEqual(alone.after?.away);
    expect(alone.after?.away.mean).toBeGreaterThan(alone.before.away.mean);
    // What none of them takes is refused, and so is what is wrong everywhere.
    expect(() => of([0], { version: '9.2', set })).toThrow('has no PerSourcePenalties');
    expect(() => of([0, 1], { version: '9.2', elsewhere: [NEW], set: ['MaxStartups many'] })).toThrow();
    expect(() =>
      of([0, 1], { version: '9.2', elsewhere: [NEW], set: ['MaxStartups 5', 'MaxStartups 6'] }),
    ).toThrow('MaxStartups was given twice');
  });

  it('of which one refuses the configuration is replayed as the others, and says so', () => {
    const config = { name: 'sshd_config', text: 'KexAlgorithms mlkem768x25519-sha256\n' };
    const old: Elsewhere = { host: 'old', release: '7.9 or earlier', version: '7.9' };
    const r = of([0, 1], { version: '9.9', elsewhere: [old], config });
    expect(said(r)).toContain(
      'OpenSSH 7.9 refuses this configuration, so it is replayed as if it had run 9.9',
    );
    expect(r.before.away.mean).toBe(2 * of([1], { version: '9.9', config }).before.away.mean);
  });

  it('with PerSourceMaxStartups keep places where their release has it', () => {
    const older: Elsewhere = { host: 'old', release: '7.9 or earlier', version: '7.9' };
    const r = of([0, 1], { version: '9.2', elsewhere: [older], set: ['PerSourceMaxStartups 2'] });
    const alone = of([1], { version: '9.2', set: ['PerSourceMaxStartups 2'] });
    expect(alone.after?.away.mean).toBe(2);
    expect(r.after?.away.mean).toBe(2);
    const proposed = of([0, 1], { version: '9.2', elsewhere: [older], recommend: true });
    expect(proposed.recommendation?.outcome.elsewhere).toMatchObject([{ hosts: ['old'], version: '7.9' }]);
  });
});
