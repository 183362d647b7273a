/** Settings of a replay: read as sshd reads them, absurd ones refused in a sentence. */
import { describe, expect, test } from 'vitest';
import { readBan } from '../../src/engine/traffic/limits/bans.ts';
import { dropPercent } from '../../src/engine/traffic/limits/replay.ts';
import { settingsFor } from '../../src/engine/traffic/limits/settings.ts';
import { settings, words } from './connections.ts';

const fault = (version: string, ...set: readonly string[]): string => {
  const s = settingsFor({ version, set });
  return 'fault' in s ? words(s.fault) : '';
};

describe('the integer arithmetic of should_drop_connection', () => {
  test.each([
    ['10:30:100', 9, 0],
    ['10:30:100', 10, 30],
    ['10:30:100', 11, 30],
    ['10:30:100', 12, 31],
    ['10:30:100', 55, 65],
    ['10:30:100', 99, 99],
    ['10:30:100', 100, 100],
    ['10:30:100', 5000, 100],
    ['10:100:20', 9, 0],
    ['10:100:20', 10, 100],
    ['3:1:7', 4, 25],
    ['3:1:7', 6, 75],
    ['5', 4, 0],
    ['5', 5, 100],
    ['1:50:1', 0, 0],
    ['1:50:1', 1, 100],
  ])('MaxStartups %s with %i slots in use: %i %%', (value, slots, percent) => {
    expect(dropPercent(slots, settings('9.2', `MaxStartups ${value}`))).toBe(percent);
  });
});

describe('defaults and forms', () => {
  test('defaults by release', () => {
    expect(settings('6.1')).toMatchObject({ start: 10, full: 10 });
    expect(settings('9.2')).toMatchObject({ start: 10, rate: 30, full: 100, grace: 120, maxAuthTries: 6 });
    expect(settings('9.2').perSource).toBe(Number.POSITIVE_INFINITY);
    expect(settings('9.9').bits).toEqual([32, 128]);
  });

  test('a keyword in any case, with = or blanks, and a comment of sshd_config', () => {
    expect(settings('9.2', 'maxstartups=3:50:9')).toMatchObject({ start: 3, rate: 50, full: 9 });
    expect(settings('9.2', '  LoginGraceTime   1m30s ').grace).toBe(90);
    expect(settings('9.2', 'PerSourceNetBlockSize 24:56').bits).toEqual([24, 56]);
  });

  test('what was set stands before the configuration', () => {
    const config = {
      name: 'sshd_config',
      text: 'MaxStartups 1:2:3\nLoginGraceTime 30\nMatch User a\nMaxAuthTries 1\n',
    };
    const s = settingsFor({ version: '9.2', set: ['MaxStartups 20'], config });
    expect(s).toMatchObject({ start: 20, full: 20, grace: 30, maxAuthTries: 6 });
  });

  test('penalties: parts that were set over those of the configuration, each on its own', () => {
    const config = { name: 'c', text: 'PerSourcePenalties authfail:7 min:3\n' };
    const s = settingsFor({
      version: '10.3',
      set: ['PerSourcePenalties authfail:9', 'PerSourcePenalties crash:1'],
      config,
    });
    if ('fault' in s) throw new Error();
    expect(s.penalties).toMatchObject({ min: 3, max: 600 });
    expect(s.penalties.seconds[1]).toBe(9);
    expect(s.penalties.seconds[6]).toBe(1);
    const off = settingsFor({ version: '10.3', set: ['PerSourcePenalties no'], config });
    expect('fault' in off ? undefined : off.penalties.enabled).toBe(false);
  });
});

describe('what sshd would refuse, and what is no setting at all, is said in a sentence', () => {
  test.each([
    ['MaxStartups 0', /MaxStartups/],
    ['MaxStartups 10:0:100', /MaxStartups/],
    ['MaxStartups 100:30:10', /MaxStartups/],
    ['MaxStartups 10:30', /MaxStartups/],
    ['MaxStartups 99999999999999999999:30:99999999999999999999', /MaxStartups/],
    ['LoginGraceTime -1', /LoginGraceTime/],
    ['LoginGraceTime 1h1h1q', /LoginGraceTime/],
    ['MaxAuthTries six', /MaxAuthTries/],
    ['PerSourceMaxStartups -3', /PerSourceMaxStartups/],
    ['PerSourceNetBlockSize 33', /PerSourceNetBlockSize/],
    ['PerSourcePenalties nonsense:3', /PerSourcePenalties/],
    ['PermitRootLogin yes', /cannot follow PermitRootLogin/],
    ['Include /etc/passwd', /cannot follow Include/],
    ['MaxStartups', /a keyword and its value/i],
    ['', /a keyword and its value/i],
    ['\u001b[31m\u0007', /a keyword and its value/i],
    ['MaxStartups 10:30:100\nPermitRootLogin yes', /a keyword and its value/i],
    [`MaxStartups ${'9'.repeat(20_000)}`, /a keyword and its value/i],
  ])('%j', (line, says) => {
    expect(fault('9.9', line)).toMatch(says);
  });

  test('a keyword that the release does not have', () => {
    expect(fault('9.2', 'PerSourcePenalties authfail:5')).toBe(
      'OpenSSH 9.2 has no PerSourcePenalties: it came with 9.8.',
    );
    expect(fault('8.4', 'PerSourceMaxStartups 2')).toMatch(/8\.5/);
  });

  test('twice the same', () => {
    expect(fault('9.2', 'MaxStartups 3', 'maxstartups 4')).toMatch(/twice/);
  });

  test('the largest numbers are taken', () => {
    expect(
      settings('9.9', 'MaxStartups 999999999:1:999999999', 'MaxAuthTries 2147483647', 'LoginGraceTime 0'),
    ).toMatchObject({
      full: 999_999_999,
      grace: 0,
    });
  });
});

describe('banning rules', () => {
  test.each([
    ['find 600s retry 5 ban 1h', { find: 600, retry: 5, ban: 3600, mode: 'normal', increment: false }],
    [
      'find 10m retry 3 ban 1d increment max 1w mode aggressive',
      { ban: 86_400, increment: true, most: 604_800, mode: 'aggressive' },
    ],
    ['fail2ban', { find: 600, retry: 5, ban: 600, mode: 'normal' }],
    ['fail2ban-aggressive ban 1h', { ban: 3600, mode: 'aggressive' }],
    [
      'find 1m retry 1 ban forever ignore 192.0.2.0/24,2001:db8::1',
      { ban: Number.POSITIVE_INFINITY, ignore: '192.0.2.0/24,2001:db8::1' },
    ],
  ])('%s', (text, expected) => {
    expect(readBan(text)).toMatchObject(expected);
  });

  test.each([
    '',
    'find',
    'find 0 retry 5 ban 1h',
    'retry 5',
    'find 600s retry 0 ban 1h',
    'find 1m retry 5 ban 1h mode wild',
    'drop table',
    'find 1m retry 1e9 ban 1h',
  ])('no rule: %j', (text) => {
    const r = readBan(text);
    expect('fault' in r ? words(r.fault) : '').toMatch(/A banning rule reads/);
  });
});
