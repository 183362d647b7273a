/** What a whole log comes down to: who came, who got in, what happened to the server, and what is worth doing. */

import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/engine/traffic/index.ts';
import { within } from '../../src/engine/traffic/traffic.ts';
import { readLog } from './read.ts';

const DAY = 86_400;

/** A line at so many seconds after 10 February 2026. */
function line(second: number, message: string, pid = 900, program = 'sshd', host = 'web1'): string {
  const stamp = new Date(Date.parse('2026-02-10T00:00:00Z') + second * 1000).toISOString();
  return `${stamp.replace('Z', '+00:00')} ${host} ${program}[${pid}]: ${message}\n`;
}

const failure = (s: number, addr: string, user: string, pid: number): string =>
  line(s, `Failed password for ${user} from ${addr} port ${30_000 + (pid % 30_000)} ssh2`, pid) +
  line(
    s + 1,
    `Connection closed by authenticating user ${user} ${addr} port ${30_000 + (pid % 30_000)} [preauth]`,
    pid,
  );
const login = (s: number, addr: string, user: string, pid: number, method = 'publickey'): string =>
  line(s, `Accepted ${method} for ${user} from ${addr} port ${30_000 + (pid % 30_000)} ssh2`, pid) +
  line(s + 30, `Disconnected from user ${user} ${addr} port ${30_000 + (pid % 30_000)}`, pid);
const close = (s: number, addr: string, pid: number): string =>
  line(s, `Connection closed by ${addr} port ${30_000 + (pid % 30_000)} [preauth]`, pid);
const many = (n: number, each: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => each(i)).join('');
const plain = (text: Story['verdict']['text']): string =>
  text.map((p) => (typeof p === 'string' ? p : p.value)).join('');
const labelOf = (story: Story, address: string): string | undefined =>
  story.sources.find((s) => s.address === address)?.label;

describe('visitors', () => {
  it.each<[string, string, string]>([
    ['user', '192.0.2.1', many(5, (i) => login(i * 500, '192.0.2.1', 'alice', 100 + i))],
    [
      'locked-out',
      '192.0.2.1',
      login(0, '192.0.2.1', 'alice', 90) +
        many(4, (i) => failure(900 + i * 60, '192.0.2.1', 'alice', 100 + i)),
    ],
    [
      'guessed',
      '192.0.2.1',
      many(30, (i) => failure(i * 5, '192.0.2.1', `u${i}`, 100 + i)) +
        login(900, '192.0.2.1', 'test', 990, 'password'),
    ],
    ['monitor', '192.0.2.1', many(40, (i) => close(i * 60, '192.0.2.1', 100 + i))],
    ['brute-force', '192.0.2.1', many(60, (i) => failure(i * 20, '192.0.2.1', 'root', 100 + i))],
    ['slow-brute-force', '192.0.2.1', many(20, (i) => failure(i * 4000, '192.0.2.1', 'root', 100 + i))],
    ['user-enumeration', '192.0.2.1', many(40, (i) => failure(i * 20, '192.0.2.1', `name${i}`, 100 + i))],
    [
      'port-check',
      '192.0.2.1',
      many(4, (i) => line(i * 977 + i * i * 50, 'Connection closed by 192.0.2.1 port 4000', 100 + i)),
    ],
    ['never-logs-in', '192.0.2.1', many(4, (i) => close(i * 977 + i * i * 50, '192.0.2.1', 100 + i))],
    ['few-failures', '192.0.2.1', failure(1, '192.0.2.1', 'alice', 100)],
    [
      'wrong-protocol',
      '192.0.2.1',
      line(1, 'banner exchange: Connection from 192.0.2.1 port 4000: invalid format'),
    ],
    [
      'old-client',
      '192.0.2.1',
      line(
        1,
        'Unable to negotiate with 192.0.2.1 port 4000: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]',
      ),
    ],
    ['slot-holder', '192.0.2.1', line(121, 'fatal: Timeout before authentication for 192.0.2.1 port 4000')],
  ])('%s', (label, address, log) => {
    const { story } = readLog(log);
    expect(labelOf(story, address)).toBe(label);
    expect(story.sources.every((s) => plain(s.because).length > 5)).toBe(true);
  });

  it.each<[string, string]>([
    ['HTTP', 'GET / HTTP/1.1'],
    ['TLS', '\\026\\003\\001\\002'],
    ['RDP', '\\003\\000\\000/'],
    ['the PROXY protocol', 'PROXY TCP4 192.0.2.1 192.0.2.2 5 22'],
  ])('names what a visitor spoke: %s', (name, sent) => {
    const { story } = readLog(line(1, `Bad protocol version identification '${sent}' from 192.0.2.1 port 4`));
    expect(plain(story.sources[0]?.because ?? [])).toContain(`spoke ${name}`);
  });

  it.each<[string, string]>([
    ['banner-grab', 'Connection reset by 192.0.2.1 port 4 [preauth]'],
    [
      'key-scan',
      'Unable to negotiate with 192.0.2.1 port 4: no matching host key type found. Their offer: ssh-dss [preauth]',
    ],
  ])('%s', (label, message) => {
    const { story } = readLog(many(3, (i) => line(i * 77 + i * i, message, 100 + i)));
    expect(labelOf(story, '192.0.2.1')).toBe(label);
  });

  it('no equal intervals, no monitor', () => {
    const { story } = readLog(many(40, (i) => close(i * 60 + ((i * 7919) % 50), '192.0.2.1', 100 + i)));
    expect(labelOf(story, '192.0.2.1')).toBe('never-logs-in');
  });

  it('one name from very many addresses, few tries each', () => {
    const log = many(200, (i) =>
      many(3, (k) => failure(i * 300 + k * 20_000, `198.51.${i % 100}.${i}`, 'admin', 100 + i * 3 + k)),
    );
    const { story } = readLog(log);
    expect(story.labels.find((l) => l.what === 'distributed-brute-force')?.count).toBeGreaterThan(150);
    expect(plain(story.campaigns[0]?.what ?? [])).toContain('admin');
    expect(Math.abs((story.campaigns[0]?.sources ?? 0) - 200)).toBeLessThan(80);
    // When that name was tried, not how long the log is.
    const other = readLog(log + close(400_000, '192.0.2.1', 5)).story.campaigns[0];
    expect([other?.first, other?.last]).toEqual([story.from, story.to - 1000]);
  });
});

describe('who got in', () => {
  it('says first that an address got in after many failures', () => {
    const { story } = readLog(
      many(40, (i) => failure(i * 5, '192.0.2.1', `u${i}`, 100 + i)) +
        login(900, '192.0.2.1', 'test', 990, 'password'),
    );
    expect(story.verdict.state).toBe('intrusion');
    expect(story.exit).toBe(1);
    expect(plain(story.verdict.text)).toContain('test logged in from 192.0.2.1');
    expect(story.logins[0]).toMatchObject({ user: 'test', failedBefore: 40, method: 'password', count: 1 });
    expect(story.logins[0]?.line.text).toContain('Accepted password for test');
  });

  it('says it too of an account that comes from a network that failed, though the address did not', () => {
    const log =
      login(0, '203.0.113.5', 'alice', 90) +
      many(30, (i) => failure(100 + i * 5, `192.0.2.${i + 1}`, 'alice', 100 + i)) +
      login(900, '192.0.2.99', 'alice', 990, 'password');
    const { story } = readLog(log);
    expect(story.verdict.state).toBe('intrusion');
    expect(story.logins[0]).toMatchObject({
      source: '192.0.2.99',
      failedBefore: 0,
      networkFailedBefore: 30,
      newSource: true,
      newMethod: true,
    });
  });

  it('is not alarmed by a person who mistypes', () => {
    const { story } = readLog(
      login(0, '192.0.2.1', 'alice', 90, 'password') +
        failure(100, '192.0.2.1', 'alice', 91) +
        login(160, '192.0.2.1', 'alice', 92, 'password'),
    );
    expect(story.verdict.state).toBe('fine');
    expect(story.exit).toBe(0);
    expect(story.verdict.todo).toEqual([]);
  });

  it('calls nobody a stranger where there was no connection', () => {
    const { story } = readLog(line(0, 'Server listening on 0.0.0.0 port 22.', 90));
    expect(plain(story.verdict.text)).toBe('Nothing to tell: what was read has no connection in it.');
  });
});

describe('what happened to the server', () => {
  const spell = (from: number, dropped: number): string =>
    line(from, 'error: beginning MaxStartups throttling', 700) +
    line(from, 'drop connection #10 from [192.0.2.9]:4001 on [192.0.2.1]:22 past MaxStartups', 700) +
    line(from + 60, `exited MaxStartups throttling after 00:01:00, ${dropped} connections dropped`, 700);

  it('names who was refused though he logs in here, and who held the places', () => {
    const log =
      login(0, '192.0.2.9', 'alice', 90) +
      many(12, (i) => line(990 + i, `Invalid user x from 198.51.100.7 port ${5000 + i}`, 200 + i)) +
      spell(1000, 25);
    const { story } = readLog(log);
    expect(story.verdict.state).toBe('limits');
    expect(story.incidents[0]).toMatchObject({
      kind: 'startups',
      dropped: 25,
      droppedIs: 'sum',
      harm: 'yes',
      cause: 'accept-maxstartups',
      victims: [{ what: '192.0.2.9', count: 1 }],
      held: [{ what: '198.51.100.7', count: 12 }],
    });
    expect(story.outcomes).toContainEqual({ what: 'dropped-startups', count: 25 });
    expect(story.gauges[0]).toMatchObject({ peak: 12, lowerBound: true });
  });

  it('knows the limit per source by the number of places taken', () => {
    const { story } = readLog(
      line(1, 'drop connection #2 from [192.0.2.9]:4001 on [192.0.2.1]:22 past MaxStartups', 700),
      { startups: { start: 10, rate: 30, full: 100 } },
    );
    expect(story.incidents[0]).toMatchObject({ cause: 'accept-per-source-limit', droppedIs: 'at least' });
  });

  it('adds up what 10.0 and later do not log one by one', () => {
    const { story } = readLog(
      many(3, (i) =>
        line(1 + i, `drop connection #10 from [192.0.2.${i}]:4001 on [192.0.2.1]:22 Maxstartups`, 700),
      ) + line(40, 'Maxstartups logging rate-limited: additional 17 connections dropped', 700),
    );
    expect(story.incidents[0]).toMatchObject({ dropped: 20, droppedIs: 'at least' });
    expect(story.hosts[0]?.release).toBe('10.0 or later');
  });

  it.each<[string, string, string]>([
    ['crash', 'sshd', 'fatal: privsep_preauth: preauth child terminated by signal 31'],
    ['hostkey', 'sshd', 'fatal: No supported key exchange algorithms [preauth]'],
    ['service', 'sshd', 'fatal: Missing privilege separation directory: /run/sshd'],
    ['resources', 'sshd', 'error: fork: Resource temporarily unavailable'],
  ])('%s', (kind, program, message) => {
    const { story } = readLog(line(1, message, 700, program));
    expect(story.incidents.map((i) => i.kind)).toContain(kind);
    expect(story.verdict.state).toBe('broken');
  });

  it('tells gaps, steps of the clock and lines that the logger lost', () => {
    const log =
      many(300, (i) => close(i * 20, '192.0.2.1', 100 + i)) +
      many(300, (i) => close(DAY + i * 20, '192.0.2.1', 500 + i)) +
      close(DAY + 1000, '192.0.2.1', 900) +
      line(DAY + 7000, 'imuxsock lost 141 messages from pid 4242 due to rate-limiting', 1, 'rsyslogd');
    const kinds = readLog(log).story.incidents.map((i) => i.kind);
    expect(kinds).toContain('gap');
    expect(kinds).toContain('clock');
    expect(kinds).toContain('lost-lines');
  });
});

describe('what was asked for', () => {
  const log =
    failure(0, '192.0.2.1', 'root', 100) +
    failure(10, '192.0.2.200', 'bob', 101) +
    failure(20, '2001:db8:1:2::5', 'bob', 102) +
    line(30, 'Failed password for bob from 198.51.100.1 port 4 ssh2', 103, 'sshd', 'web2');
  it.each<[string, object, number]>([
    ['all', {}, 4],
    ['an address', { source: '192.0.2.1' }, 1],
    ['a network', { source: '192.0.2.0/24' }, 2],
    ['an IPv6 network', { source: '2001:db8:1::/48' }, 1],
    ['a user', { user: 'bob' }, 3],
    ['a host', { host: 'web2' }, 1],
    ['a process', { pid: 101 }, 1],
    ['since', { since: Date.parse('2026-02-10T00:00:10Z') }, 3],
    ['until', { until: Date.parse('2026-02-10T00:00:05Z') }, 1],
  ])('%s', (_, question, count) => {
    const { story } = readLog(log, { question });
    expect(story.connections).toBe(count);
  });

  it('sums of refusals are of everybody, and are left out where one address was asked about', () => {
    const spell =
      line(1, 'error: beginning MaxStartups throttling', 700) +
      line(1, 'drop connection #10 from [192.0.2.9]:4001 on [192.0.2.1]:22 past MaxStartups', 700) +
      line(61, 'exited MaxStartups throttling after 00:01:00, 25 connections dropped', 700);
    const { story } = readLog(log + spell, { question: { source: '192.0.2.9' } });
    expect(story.outcomes).toEqual([{ what: 'dropped-startups', count: 1 }]);
    expect(story).toMatchObject({ connections: 1, sourcesTotal: 1 });
  });

  it('networks are compared by bits', () => {
    expect(within('192.0.2.0/25')('192.0.2.129')).toBe(false);
    expect(within('2001:db8::/33')('2001:db8:8000::1')).toBe(false);
    expect(within('2001:db8::1')('2001:db8::1')).toBe(true);
  });
});

describe('memory and harm', () => {
  it('a log of nothing has nothing to tell', () => {
    const { story } = readLog('');
    expect(story.verdict.state).toBe('nothing');
    expect(story.exit).toBe(2);
  });

  it('names without end stay within bounds, and hide no address', () => {
    const { story } = readLog(
      many(3000, (i) => line(i, `Invalid user ${'x'.repeat(200)}${i} from 192.0.2.1 port ${i + 1}`, 100 + i)),
    );
    expect(story.sources[0]).toMatchObject({ address: '192.0.2.1', connections: 3000 });
    expect(story.users.every((u) => u.user.length <= 128)).toBe(true);
  });
});
