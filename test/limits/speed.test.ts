/** Replaying costs in proportion to the log, whatever its shape: four times the connections, not sixteen times the work. */
import { expect, test } from 'vitest';
import type { Arrivals } from '../../src/engine/traffic/limits/arrivals.ts';
import { arrivalsBuilder } from '../../src/engine/traffic/limits/arrivals.ts';
import { readBan } from '../../src/engine/traffic/limits/bans.ts';
import { replayed } from '../../src/engine/traffic/limits/outcome.ts';
import type { Made } from './connections.ts';
import { connection, settings } from './connections.ts';

type Shape = (i: number, n: number) => Made & { readonly source: number };
const SHAPES: Readonly<Record<string, Shape>> = {
  'one address': (i) => ({
    at: i * 50,
    for: 3000,
    source: 0,
    outcome: 'login-failed',
    failures: 3,
    how: 'password',
  }),
  'all at once and for ever': (i) => ({
    at: 0,
    for: 1e9,
    source: i % 1000,
    outcome: 'login-failed',
    failures: 6,
    how: 'password',
  }),
  'an address each': (i) => ({
    at: i * 20,
    for: 2000,
    source: i,
    outcome: 'login-failed',
    failures: 1,
    how: 'password',
  }),
  'a host each': (i) => ({
    at: i * 20,
    for: 2000,
    host: i,
    source: i,
    outcome: 'login-failed',
    failures: 1,
    how: 'password',
  }),
  'logins alone': (i) => ({ at: i * 20, for: 2000, source: i % 5, outcome: 'accepted' }),
  'dropped alone': (i) => ({ at: i * 20, for: 0, source: i % 5000, outcome: 'dropped-startups' }),
  backwards: (i, n) => ({ at: (n - i) * 20, for: 2000, source: i % 50 }),
};
const LIMITS = [
  settings('9.2', 'MaxStartups 5:30:999999', 'PerSourceMaxStartups 50', 'PerSourceNetBlockSize 24'),
  settings(
    '9.9',
    'MaxStartups 5:30:999999',
    'PerSourceMaxStartups 50',
    'PerSourcePenalties max-sources4:100',
  ),
  settings('10.5', 'MaxStartups 999999', 'PerSourcePenalties max-sources4:100 overflow:deny-all'),
];

function made(n: number, shape: Shape): Arrivals {
  const builder = arrivalsBuilder();
  for (let i = 0; i < n; i++) {
    const m = shape(i, n);
    builder.add(connection(m, m.source), m.how ?? '');
  }
  return builder.build({ addressOf: (s) => `10.${s >> 16}.${(s >> 8) & 255}.${s & 255}`, exact: true });
}

/** Processor time, so that a busy machine counts less. */
function cost(n: number, shape: Shape): number {
  const before = process.cpuUsage();
  const a = made(n, shape);
  const rule = readBan('find 1h retry 2 ban 1h increment mode aggressive');
  if ('fault' in rule) throw new Error('no rule');
  for (const s of LIMITS) replayed(a, { settings: s, ban: { text: '', rule }, seed: 1, runs: 2 });
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

test.each(Object.entries(SHAPES))('%s', { timeout: 60_000 }, (_, shape) => {
  cost(2000, shape);
  const small = cost(10_000, shape);
  const large = cost(40_000, shape);
  expect(large, `10,000: ${small} ms, 40,000: ${large} ms`).toBeLessThan(10 * small + 300);
});
