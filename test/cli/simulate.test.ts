/** `sshwhy simulate`: what it says of a log's connections under other limits; hostile settings, logs and numbers do no harm. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../src/engine/traffic/limits/index.ts';
import { faultsOf } from '../traffic/schema.ts';
import { program, ROOT } from './program.ts';

const p = program();
const HEAD = 'host sshd[';
const stamp = (ms: number): string =>
  new Date(Date.UTC(2026, 2, 1) + ms).toISOString().replace('Z', '+00:00');

interface Visit {
  readonly at: number;
  readonly for: number;
  readonly from: string;
  readonly fails?: number;
  readonly user?: string;
  readonly in?: boolean;
}

/** A log of LogLevel VERBOSE: each connection from its begin to its end. */
function verbose(visits: readonly Visit[]): string {
  const lines: { at: number; text: string }[] = [];
  visits.forEach((v, i) => {
    const pid = 1000 + i;
    const port = 10_000 + i;
    const user = v.user ?? 'root';
    const say = (at: number, text: string): number =>
      lines.push({ at, text: `${stamp(at)} ${HEAD}${pid}]: ${text}` });
    say(v.at, `Connection from ${v.from} port ${port} on 192.0.2.250 port 22 rdomain ""`);
    for (let k = 0; k < (v.fails ?? 0); k++)
      say(
        v.at + (v.for * (k + 1)) / ((v.fails ?? 0) + 1),
        `Failed password for ${user} from ${v.from} port ${port} ssh2`,
      );
    if (v.in) say(v.at + v.for, `Accepted password for ${user} from ${v.from} port ${port} ssh2`);
    else
      say(v.at + v.for, `Connection closed by authenticating user ${user} ${v.from} port ${port} [preauth]`);
  });
  return `${lines
    .sort((a, b) => a.at - b.at)
    .map((l) => l.text)
    .join('\n')}\n`;
}

/** Ten strangers hold slots for half a minute, again and again; nora comes into each of these floods. */
const FLOODS = verbose(
  Array.from({ length: 20 }, (_, round) => [
    ...Array.from({ length: 10 }, (_, i) => ({
      at: round * 60_000 + i * 100,
      for: 30_000,
      from: `203.0.113.${i + 1}`,
      fails: 1,
    })),
    { at: round * 60_000 + 10_000, for: 4000, from: '198.51.100.7', user: 'nora', in: true },
  ]).flat(),
);

const SCHEMA = JSON.parse(fs.readFileSync(path.join(ROOT, 'docs/simulate.schema.json'), 'utf8'));

async function answer(file: string, ...args: readonly string[]): Promise<Simulation> {
  const { status, out, err } = await p.run(['simulate', file, '--json', '--openssh', '9.2', ...args]);
  expect(err).toBe('');
  const result = JSON.parse(out) as Simulation;
  expect(faultsOf(result, SCHEMA)).toEqual([]);
  expect(status).toBe(result.exit);
  return result;
}
const words = (text: Simulation['answer']): string =>
  text.map((x) => (typeof x === 'string' ? x : x.value)).join('');

describe.concurrent('a log under other limits', () => {
  it('says first what would have changed, and for whom', async () => {
    p.file('floods', FLOODS);
    const r = await answer('floods', '--set', 'MaxStartups 10');
    expect(r).toMatchObject({ connections: 220, exit: 1 });
    // All ten slots are taken when nora comes.
    expect(r.after).toMatchObject({ away: { mean: 20 }, loginsLost: { mean: 20 }, byChance: false, runs: 1 });
    expect(words(r.answer)).toMatch(
      /^With MaxStartups 10: \d+(\.\d)? more connections would have been turned away than with the defaults of OpenSSH 9\.2: 20 of 220 instead of about \d/,
    );
    expect(words(r.answer)).toContain('20 of addresses that have logged in (20 logins lost)');
    expect(r.hits).toMatchObject([{ address: '198.51.100.7', group: 'person', logins: 20, awayAfter: 20 }]);
    // By the rule of 10:30:100 nora meets 30 %.
    expect(r.before.away.mean).toBeGreaterThan(3);
    expect(r.before.away.mean).toBeLessThan(9);
  });

  it('gives the same for the same seed, and a person can make more replays', async () => {
    p.file('floods2', FLOODS);
    const one = await answer('floods2', '--seed', '7', '--runs', '50');
    expect(await answer('floods2', '--seed', '7', '--runs', '50')).toEqual(one);
    expect(one.before.runs).toBe(50);
    expect((await answer('floods2', '--seed', '8')).before.away).not.toEqual(one.before.away);
  });

  it('bans, and names who logged in and would have been banned', async () => {
    p.file(
      'floods3',
      FLOODS +
        verbose([
          { at: 70 * 60_000, for: 9000, from: '198.51.100.7', user: 'nora', fails: 5 },
          { at: 71 * 60_000, for: 900, from: '198.51.100.7', user: 'nora', in: true },
        ]).replaceAll('sshd[1', 'sshd[9'),
    );
    const r = await answer('floods3', '--ban', 'find 10m retry 5 ban 1h');
    expect(r.after?.loginsLost.mean).toBeGreaterThanOrEqual(1);
    expect(r.hits[0]).toMatchObject({ address: '198.51.100.7', banned: 1 });
    expect(r.after?.banned.mean).toBe(11);
    const spared = await answer('floods3', '--ban', 'fail2ban ignore 198.51.100.0/24');
    expect(spared.hits[0]?.banned ?? 0).toBe(0);
  });

  it('proposes what spares those who got in, for that release', async () => {
    p.file('floods4', FLOODS);
    const old = await answer('floods4', '--recommend');
    const line = old.recommendation?.advice.find((a) => a.keyword === 'MaxStartups')?.line;
    expect(line).toBe('MaxStartups 15:30:100');
    expect(old.recommendation?.outcome.away.mean).toBe(0);
    expect(words(old.recommendation?.harm ?? [])).toMatch(/^No address that has logged in is turned away/);
    // Up to 10.0 the last line counts, so the main file is changed; later a drop-in is read first.
    expect(old.recommendation?.steps.map((s) => s.config?.file)).toEqual(['/etc/ssh/sshd_config']);
    const later = await answer(
      'floods4',
      '--recommend',
      '--openssh',
      '10.3',
      '--set',
      'PerSourcePenalties no',
    );
    expect(later.recommendation?.steps[0]?.config?.file).toBe('/etc/ssh/sshd_config.d/00-local.conf');
    expect(later.recommendation?.steps[0]?.guard).toContain('before-match');
  });

  it('spares people and monitors from penalties by name, and says who guessed his way in', async () => {
    const people: Visit[] = Array.from({ length: 12 }, (_, i) => ({
      at: i * 1000,
      for: 300,
      from: '198.51.100.8',
      fails: 2,
      user: 'bob',
    }));
    const guesser: Visit[] = Array.from({ length: 12 }, (_, i) => ({
      at: i * 900,
      for: 300,
      from: '203.0.113.66',
      fails: 1,
    }));
    p.file(
      'penal',
      verbose([
        { at: -60_000, for: 100, from: '198.51.100.8', user: 'bob', in: true },
        ...people,
        ...guesser,
        { at: 900_000, for: 100, from: '203.0.113.66', in: true },
      ]),
    );
    const r = await answer('penal', '--recommend', '--openssh', '10.3');
    const advice = r.recommendation?.advice.find((a) => a.keyword === 'PerSourcePenaltyExemptList');
    expect(advice?.line).toBe('PerSourcePenaltyExemptList 198.51.100.8');
    expect(words(advice?.why ?? [])).toContain('Not spared: 203.0.113.66');
  });

  it('names the drops that the log only counts', async () => {
    const drops = [
      'error: beginning MaxStartups throttling',
      'drop connection #10 from [203.0.113.5]:4000 on [192.0.2.250]:22 past MaxStartups',
      'exited MaxStartups throttling after 00:00:20, 43 connections dropped',
    ].map((l, i) => `${stamp(2_000_000 + i * 10_000)} ${HEAD}1]: ${l}\n`);
    p.file('floods7', FLOODS + drops.join(''));
    const r = await answer('floods7');
    expect(r.groups[0]?.droppedInLog).toBe(1);
    expect(words(r.unknown[0] ?? [])).toMatch(/dropped 42 connections more than it shows one by one/);
  });

  it('begins anew where the log shows that sshd did', async () => {
    // Five seconds after each flood came, sshd is reloaded: nora, who comes five seconds later, finds free slots.
    const reloads = Array.from({ length: 20 }, (_, round) =>
      [
        'Received SIGHUP; restarting.',
        'Server listening on 0.0.0.0 port 22.',
        'Server listening on :: port 22.',
      ].map((l) => `${stamp(round * 60_000 + 5000)} ${HEAD}1]: ${l}\n`),
    ).flat();
    const lines = [...FLOODS.split('\n').filter((l) => l !== ''), ...reloads.map((l) => l.trim())];
    p.file('reloaded', `${lines.sort().join('\n')}\n`);
    const r = await answer('reloaded', '--set', 'MaxStartups 10', '--openssh', '9.9');
    expect(r.after?.loginsLost.mean).toBe(0);
    expect(r.assumptions.map(words).join('\n')).toContain(
      'a restart or reload of sshd clears them. The log shows 20 restarts, replayed where they were.',
    );
  });

  it('says which hosts cannot have run the release that is replayed', async () => {
    const of = (host: string, i: number, text: string): string =>
      `${stamp(i * 1000)} ${host} sshd[${500 + i}]: ${text}\n`;
    const newer = Array.from({ length: 5 }, (_, i) =>
      of(
        'web2',
        i,
        `drop connection #0 from [203.0.113.9]:${4000 + i} on [192.0.2.1]:22 penalty: failed authentication`,
      ),
    );
    const older = Array.from({ length: 30 }, (_, i) =>
      of('web1', i, `Did not receive identification string from 203.0.113.9 port ${5000 + i}`),
    );
    p.file('hosts', [...newer, ...older].join(''));
    const { out } = await p.run(['simulate', 'hosts', '--json']);
    const r = JSON.parse(out) as Simulation;
    expect(r.version).toBe('7.9');
    expect(r.assumptions.map(words)).toContain(
      'web2 cannot have run OpenSSH 7.9: its lines are of 9.8 or later. It is replayed as OpenSSH 9.8.',
    );
    const alone = JSON.parse(
      (await p.run(['simulate', 'hosts', '--json', '--host', 'web2'])).out,
    ) as Simulation;
    expect(Number(alone.version)).toBeGreaterThanOrEqual(9.8);
    expect(alone.assumptions.map(words).join(' ')).not.toContain('cannot have run');
  });

  it('takes a whole configuration, its includes and settings on top of it', async () => {
    p.file('floods5', FLOODS);
    p.file('sshd_config', 'Include more.conf\nLoginGraceTime 5\n');
    p.file('more.conf', 'MaxStartups 3:100:9\n');
    const r = await answer('floods5', '--config', 'sshd_config', '--set', 'MaxStartups 50');
    expect(r.before.settings).toContain('MaxStartups 3:100:9');
    expect(r.after?.settings).toEqual(expect.arrayContaining(['MaxStartups 50:30:50', 'LoginGraceTime 5']));
    expect(words(r.answer)).toContain('than with sshd_config');
  });

  it('prints it for people: the answer, the figures, whom it hits, what was assumed', async () => {
    p.file('floods6', FLOODS);
    const { out, status } = await p.run([
      'simulate',
      'floods6',
      '--openssh',
      '9.2',
      '--set',
      'MaxStartups 10',
      '--recommend',
    ]);
    expect(status).toBe(1);
    for (const part of [
      'With MaxStartups 10: ',
      'In figures',
      'turned away',
      '198.51.100.7: 20 logins',
      'Recommended',
      'MaxStartups 15:30:100',
      'Safely:',
      'What this log does not show',
      'What was assumed',
    ])
      expect(out).toContain(part);
    // Commands are never broken.
    expect(out.split('\n').filter((l) => l.length > 100 && !l.includes('$ '))).toEqual([]);
  });
});

describe.concurrent('hostile and absurd', () => {
  const refuses = async (args: readonly string[], says: RegExp): Promise<void> => {
    p.file('some.log', FLOODS);
    const { status, out, err } = await p.run(['simulate', 'some.log', ...args]);
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(says);
    expect(err.replace(/\n$/, '')).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
  };

  it('settings that sshd refuses, in a sentence', async () => {
    await refuses(['--openssh', '9.2', '--set', 'MaxStartups 0:0:0'], /MaxStartups/);
    await refuses(
      ['--openssh', '9.2', '--set', 'PerSourcePenalties no'],
      /OpenSSH 9\.2 has no PerSourcePenalties/,
    );
    await refuses(
      ['--openssh', '9.2', '--set', 'PermitRootLogin \u001b]0;x\u0007yes'],
      /cannot follow PermitRootLogin/,
    );
    await refuses(['--openssh', '9.2', '--set', '\u001b[2J'], /a keyword and its value/);
    await refuses(['--openssh', '99999.1', '--set', 'MaxStartups 5'], /--openssh takes a release/);
    await refuses(['--ban', 'find 10m; rm -rf /'], /A banning rule reads/);
    await refuses(['--runs', '0'], /--runs takes a whole number/);
    await refuses(['--runs', '1e9'], /--runs takes a whole number/);
    await refuses(['--seed', '-1'], /--seed takes a whole number/);
    await refuses(['--markdown', '--json'], /choose one of/);
    await refuses(['--config', 'none.conf'], /none\.conf/);
  });

  it('numbers beyond all measure', async () => {
    p.file('big.log', FLOODS);
    const r = await answer(
      'big.log',
      '--set',
      'MaxStartups 999999999',
      '--set',
      'PerSourceMaxStartups 2147483647',
      '--set',
      'LoginGraceTime 0',
      '--set',
      'MaxAuthTries 2147483647',
      '--ban',
      'find 52w retry 999999999 ban forever',
    );
    expect(r.after?.away.mean).toBe(0);
    const none = await answer('big.log', '--set', 'PerSourceMaxStartups 0', '--set', 'MaxAuthTries 0');
    expect(none.after?.away.mean).toBe(220);
  });

  it('an empty log, a log without sshd, a log of binary noise', async () => {
    p.file('empty', '');
    expect(await p.run(['simulate', 'empty'])).toMatchObject({ status: 3, out: '' });
    p.file('other', 'Mar  1 00:00:01 host CRON[1]: hello\n');
    const other = await p.run([
      'simulate',
      'other',
      '--set',
      'MaxStartups 5',
      '--recommend',
      '--openssh',
      '9.2',
    ]);
    expect(other).toMatchObject({ status: 0, err: '' });
    expect(other.out).toContain('nothing to replay');
    p.file(
      'noise',
      Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255),
    );
    expect([0, 3]).toContain((await p.run(['simulate', 'noise', '--openssh', '9.2'])).status);
  });

  it('names of the log and of settings act on no terminal', async () => {
    p.file(
      'evil.log',
      FLOODS.replaceAll('198.51.100.7', 'evil\u001b[31m.example').replaceAll(
        'nora',
        '\u202eadmin\u001b]0;x\u0007',
      ),
    );
    const { out } = await p.run([
      'simulate',
      'evil.log',
      '--openssh',
      '9.9',
      '--set',
      'MaxStartups 10',
      '--recommend',
      '--ban',
      'fail2ban ignore \u001b[31m',
    ]);
    expect(out).toContain('connections');
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });

  it('who stands in the log by name is asked for no limit per address', async () => {
    p.file('names.log', FLOODS.replaceAll('198.51.100.7', 'client7.example.org'));
    const r = await answer('names.log', '--set', 'PerSourceMaxStartups 0');
    expect(r.hits.every((h) => h.awayAfter < h.connections)).toBe(true);
    expect(r.unknown.map(words).join(' ')).toContain('1 visitor is named');
  });

  it('a user name that looks like a login makes nobody a person', async () => {
    const line = `${stamp(0)} ${HEAD}77]: Invalid user Accepted password for nora from 203.0.113.9 port 1 ssh2 from 203.0.113.9 port 5\n`;
    p.file('forged.log', line);
    const r = await answer('forged.log');
    expect(r.groups.find((g) => g.group === 'person')).toMatchObject({ sources: 0, logins: 0 });
  });
});
