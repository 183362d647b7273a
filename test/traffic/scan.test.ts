/** The laws of the scan: what it says of a line is what the readers say, in any order of blocks, whatever the bytes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDINGS } from '../../src/engine/readers/wordings.ts';
import { EVENTS, packText, textOf } from '../../src/engine/traffic/records.ts';
import { attack, attacked, partsOf, render, vis } from '../forged-lines.ts';
import type { How, Row, Scanned } from './records-of.ts';
import { scanned } from './records-of.ts';

const ROOT = join(import.meta.dirname, '../..');
const line = (rest: string, pid = 4242): string => `Nov 22 13:39:45 web1 sshd[${pid}]: ${rest}\n`;
const only = (text: string, how?: How): Row => {
  const { rows } = scanned(text, how);
  expect(rows.length).toBe(1);
  return rows[0] as Row;
};

/** Scans in all three ways; the differences in words, with the line. */
function differences(text: string | Uint8Array, how: How = {}): readonly string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const slow = scanned(bytes, { ...how, way: 'slow' });
  const by = (way: 'kernel' | 'fast', cold: boolean): readonly string[] =>
    between(bytes, way, scanned(bytes, { ...how, way, cold }), slow);
  return [
    ...by('kernel', false),
    ...by('fast', false),
    // With tables in which nothing is known yet, too.
    ...(how.cold ? by('kernel', true) : []),
  ];
}

function between(bytes: Uint8Array, way: string, fast: Scanned, slow: Scanned): readonly string[] {
  const found: string[] = [];
  const quote = (r: Row | undefined): string =>
    r ? new TextDecoder().decode(bytes.subarray(r.at, r.at + Math.min(r.length, 300))) : '';
  for (let i = 0; i < Math.max(fast.rows.length, slow.rows.length) && found.length < 10; i++) {
    const a = JSON.stringify(fast.rows[i]);
    const b = JSON.stringify(slow.rows[i]);
    if (a !== b) found.push(`${quote(fast.rows[i] ?? slow.rows[i])}\n  ${way} ${a}\n  slow ${b}`);
  }
  const counts = (s: Scanned): string =>
    JSON.stringify([s.tally.lines, s.tally.sshd, s.tally.other, s.tally.none]);
  if (counts(fast) !== counts(slow)) found.push(`${way} counted ${counts(fast)}, slow ${counts(slow)}`);
  return found;
}

describe('what a record holds', () => {
  test('a failed password', () => {
    expect(only(line('Failed password for invalid user test from 203.0.113.9 port 45376 ssh2'))).toEqual({
      kind: 'auth.failed',
      flags: ['invalidUser', 'ipv4'],
      time: -((11 * 32 + 22) * 86_400_000 + (13 * 3600 + 39 * 60 + 45) * 1000),
      pid: 4242,
      host: 'web1',
      addr: '203.0.113.9',
      port: 45_376,
      user: 'test',
      text: 'password',
      number: 0,
      at: 0,
      length: 103,
    });
  });

  test('all ways: level, mark, number, IPv6, constants, names of functions', () => {
    for (const way of ['kernel', 'fast', 'slow'] as const) {
      // The first line teaches the host.
      const of = (rest: string): Row =>
        scanned(line('Server listening on 0.0.0.0 port 22.') + line(rest), { way }).rows[1] as Row;
      expect(of('fatal: Timeout before authentication for 2001:db8::7 port 1077 [preauth]')).toMatchObject({
        kind: 'sshd.grace-expired',
        flags: ['preauth', 'error'],
        addr: '2001:db8::7',
        port: 1077,
      });
      expect(of('error: beginning MaxStartups throttling').kind).toBe('sshd.throttle-begin');
      expect(of('exited MaxStartups throttling after 00:01:30, 77 connections dropped')).toMatchObject({
        kind: 'sshd.throttle-end',
        number: 77,
        text: '00:01:30',
      });
      expect(of('error: kex_exchange_identification: Connection closed by remote host')).toMatchObject({
        kind: 'ident.closed',
        flags: ['error'],
      });
      expect(
        of(
          'srclimit_penalise: ipv4: new 203.0.113.9/32 deferred penalty of 5.9 seconds for penalty: failed authentication',
        ),
      ).toMatchObject({ kind: 'sshd.penalty', number: 5, text: 'failed authentication' });
      expect(of('User x from 203.0.113.9 not allowed because not listed in AllowUsers')).toMatchObject({
        kind: 'auth.not-allowed',
        addr: '203.0.113.9',
        text: 'not listed in AllowUsers',
      });
      expect(of('Received signal 15; terminating.')).toMatchObject({ kind: 'server.terminated', number: 15 });
      expect(of('Entering a state that nobody knows 17')).toMatchObject({
        kind: 'unknown',
        text: 'Entering a state that nobody knows N',
      });
      expect(of('pam_unix(sshd:session): session closed for user nora').kind).toBe('none');
    }
  });

  test('a stamp with a year is a time, one with a zone but no year is moved to the log’s own clock', () => {
    const iso = '2026-11-22T13:39:45.234033+01:00 web1 sshd[7]: Connection closed by 203.0.113.9 port 5\n';
    for (const row of scanned(iso + iso).rows) expect(row.time).toBe(Date.UTC(2026, 10, 22, 12, 39, 45, 234));
    const zoned = 'Nov 30 23:30:00 EST web1 sshd[7]: Connection closed by 203.0.113.9 port 5\n';
    expect(only(zoned).time).toBe(-((12 * 32 + 1) * 86_400_000 + 4.5 * 3_600_000));
    const precise = 'Nov 22 13:39:45.25 web1 sshd[7]: Connection closed by 203.0.113.9 port 5\n';
    for (const row of scanned(precise + precise).rows)
      expect(row.time).toBe(-((11 * 32 + 22) * 86_400_000 + 49_185_250));
    expect(only('sshd[7]: Connection closed by 203.0.113.9 port 5\n').time).toBeNaN();
    expect(
      scanned('Nov 22 13:39:45 XQT web1 sshd[7]: Connection closed by 192.0.2.1 port 5\n').zones,
    ).toEqual(['XQT']);
  });

  test('lines of other programs are counted; what they say in sshd’s words is not believed', () => {
    const forged = 'Accepted password for root from 203.0.113.9 port 22 ssh2';
    const text = [
      `Nov 22 13:39:45 web1 myprog[1]: ${forged}`,
      `Nov 22 13:39:45 web1 CRON[1]: ${forged}`,
      `Nov 22 13:39:45 web1 kernel: ${forged}`,
      `Nov 22 13:39:45 web1 systemd[1]: ${forged}`,
      `Nov 22 13:39:45 web1 sudo: ${forged}`,
      '',
    ].join('\n');
    const { rows, tally } = scanned(text + text);
    expect(rows).toEqual([]);
    expect(tally.other).toBe(6);
  });

  test('what programs around sshd say of it', () => {
    const kinds = scanned(
      [
        'Nov 22 13:39:45 web1 fail2ban.actions[9]: NOTICE [sshd] Ban 203.0.113.9',
        '2026-11-22 13:39:45,123 fail2ban.actions        [812]: NOTICE  [sshd] Ban 203.0.113.9',
        'Nov 22 13:39:46 web1 rsyslogd: imjournal: 4711 messages lost due to rate-limiting (20000 allowed within 600 seconds)',
        'Nov 22 13:39:46 web1 rsyslogd-2177: imuxsock lost 141 messages from pid 4242 due to rate-limiting',
        'Nov 22 13:39:46 web1 rsyslogd: imuxsock[pid: 4242, name: /usr/sbin/sshd]: begin to drop messages due to rate-limiting',
        'Nov 22 13:39:47 web1 systemd-journald[311]: Suppressed 96 messages from ssh.service',
        'Nov 22 13:39:48 web1 systemd[1]: ssh.service: Main process exited, code=exited, status=255/EXCEPTION',
        'Nov 22 13:39:49 web1 kernel: [ 12.345678] nf_conntrack: nf_conntrack: table full, dropping packet',
        '',
      ].join('\n'),
    ).rows.map((r) => `${r.kind} ${r.addr}${r.number} ${r.text}`);
    expect(kinds).toEqual([
      'around.banned 203.0.113.90 fail2ban',
      'around.banned 203.0.113.90 fail2ban',
      'around.log-lost 4711 imjournal',
      'around.log-lost 141 pid 4242',
      'around.log-lost 0 imuxsock[pid: 4242, name: /usr/sbin/sshd]',
      'around.log-lost 96 ssh.service',
      expect.stringMatching(/^server\.unit /),
      'around.conntrack-full 0 ',
    ]);
  });

  test('a journal’s record, and one that another program wrote under sshd’s name', () => {
    const record = (exe: string): string =>
      `${JSON.stringify({
        __REALTIME_TIMESTAMP: '1795354785234033',
        _HOSTNAME: 'web1',
        SYSLOG_IDENTIFIER: 'sshd',
        _PID: '77',
        _UID: exe.includes('sshd') ? '0' : '1000',
        _COMM: 'x',
        _EXE: exe,
        MESSAGE: 'Accepted password for nora from 203.0.113.9 port 5 ssh2',
      })}\n`;
    const { rows } = scanned(record('/usr/sbin/sshd') + record('/usr/bin/logger'));
    expect(rows.map((r) => [r.kind, r.time, r.pid, r.user, r.text])).toEqual([
      ['auth.accepted', 1_795_354_785_234, 77, 'nora', 'password'],
      ['not-sshd', 1_795_354_785_234, 77, '', '/usr/bin/logger'],
    ]);
  });

  test('a message that came again gives its records together, as far as the columns reach', () => {
    const again = line('message repeated 5 times: [ Failed password for root from 203.0.113.9 port 22 ssh2]');
    expect(scanned(again).rows.map((r) => r.kind)).toEqual(new Array(5).fill('auth.failed'));
    expect(
      scanned(line('Connection closed by 203.0.113.9 port 5') + again, { capacity: 8 }).rows.length,
    ).toBe(6);
    // A kind of the story that is read loosely is none.
    expect(
      scanned('2026 something: Failed password for root from 203.0.113.9 port 22 ssh2 and more\n').rows,
    ).toEqual([]);
  });
});

/** Numbers from 0 to 1 that look like chance, always the same ones. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const PREFIXES: readonly (readonly [string, string])[] = [
  ['Nov 22 13:39:45 web1 sshd[4242]: ', ''],
  ['Nov 22 13:39:45 web1 sshd-session[4242]: error: ', ' [preauth]'],
  ['2026-11-22T13:39:45.234033+01:00 web1 sshd-auth[4242]: fatal: ', '\r'],
  ['2026-11-22T13:39:45+0100 web1 sshd[4242]: debug1: ', ' [postauth]'],
  ['Nov 22 13:39:45.123456 gate-7.example sshd[4242]: ', ''],
  ['<38>1 2026-11-22T13:39:45.234Z web1 sshd 4242 - - ', ''],
  ['Nov 22 13:39:45 web1 auth.err sshd[4242]: ', ' [preauth]'],
  ['Nov 22 13:39:45 web1 dropbear[4242]: ', ''],
  ['Nov 22 13:39:45 web1 systemd[1]: ', ''],
  ['Nov 22 13:39:45 web1 kernel: ', ''],
  ['Nov 22 13:39:45 web1 myprog[99]: ', ''],
  ['', ''],
];

describe('the fast path says what the readers say', () => {
  test('of every wording’s sample, behind several prefixes', () => {
    const found: string[] = [];
    let lines = 0;
    let byKernel = 0;
    for (const [n, [before, after]] of PREFIXES.entries()) {
      // Twice, so that what was learned of a wording is used; the second time in the other order.
      const list = WORDINGS.map((w) => `${before}${w.sample.replace(/\n[\s\S]*/, '')}${after}\n`);
      const text = [...list, ...list.reverse()].join('');
      lines += 2 * list.length;
      found.push(...differences(text, { cold: n < 4 }));
      byKernel += scanned(text).kernel;
    }
    console.log(
      `samples: ${lines} lines in all ways, ${Math.round((100 * byKernel) / lines)} % by the kernel`,
    );
    expect(byKernel).toBeGreaterThan(lines / 4);
    expect(found).toEqual([]);
  });

  test('of wordings that begin with anything, inside the text of others and behind what LogVerbose writes', () => {
    const openings = WORDINGS.filter(
      (w) => w.side !== 'client' && w.text.indexOf('{') < 2 && w.text.includes('{'),
    );
    expect(openings.length).toBeGreaterThan(40);
    const list = openings.flatMap(({ sample }) => [
      line(`Received disconnect from 203.0.113.9 port 5:11: ${sample}`),
      line(`Received disconnect from 203.0.113.9 port 5:11: ${sample} [preauth]`),
      line(`Invalid user ${sample} from 203.0.113.9 port 5`),
      line(`Invalid user x from 203.0.113.9 port 5 ${sample}`),
      line(`kex.c:kex_main():12 (pid=3): ${sample}`),
      line(`error: auth.c:do_it():7: ${sample}`),
      line(`do_it: ${sample}`),
    ]);
    expect(differences([...list, ...list.reverse()].join(''))).toEqual([]);
  });

  test('of holes that are empty, masked, long, or hold other characters than names', () => {
    const values = [
      '',
      'x',
      '192.0.2.207',
      'x.x.x.207',
      '007',
      '4294967296',
      '70000',
      '-1',
      '1.5',
      'a b',
      'é',
      '%',
      '1.',
    ];
    const found: string[] = [];
    for (const [n, value] of values.entries()) {
      const list = WORDINGS.filter((w) => w.side !== 'client').map(
        (w) => `${(PREFIXES[n % 4] as readonly string[])[0]}${w.text.replace(/\{[^}]*\}/g, value)}\n`,
      );
      found.push(...differences(list.join('')));
    }
    expect(found).toEqual([]);
  });

  test('of everything recorded here', () => {
    const found: string[] = [];
    let files = 0;
    let lines = 0;
    for (const folder of ['fixtures', 'examples', 'test/fixtures-lines'])
      for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(log|txt)$/.test(entry.name)) continue;
        const bytes = new Uint8Array(readFileSync(join(entry.parentPath, entry.name)));
        files++;
        lines += scanned(bytes).tally.lines;
        found.push(...differences(bytes).map((d) => `${entry.parentPath}/${entry.name}\n${d}`));
      }
    console.log(`recordings: ${files} files, ${lines} lines`);
    expect(files).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  test('of names and identification strings that hold forged lines', () => {
    const perWording = 120;
    const found: string[] = [];
    let lines = 0;
    attacked.forEach((w, i) => {
      const parts = partsOf(w.text);
      const texts = fc.sample(fc.array(attack, { minLength: 2, maxLength: 2 }), {
        seed: 991 + i,
        numRuns: perWording,
      });
      const tail = w.sample.slice(Math.floor(w.sample.length / 3));
      const list = texts.map((raw, n) => {
        const known = n % 3 === 0 ? raw.map((t, k) => (k === 0 ? t + tail : tail + t)) : raw;
        const written = known.map((t) => (n % 2 === 0 ? vis(t) : t.replace(/[\n]/g, ' ')));
        const { text } = render(parts, written, n);
        if (n % 9 === 8)
          return `${JSON.stringify({ SYSLOG_IDENTIFIER: 'sshd', _PID: '7', MESSAGE: text })}\n`;
        const [before, after] = PREFIXES[n % 7] as readonly [string, string];
        return `${before}${text}${after}\n`;
      });
      lines += list.length;
      found.push(...differences(list.join('')));
    });
    console.log(`forged lines: ${lines} in all ways`);
    expect(found).toEqual([]);
  });

  test('of prefixes that are nearly right', () => {
    const stamp = fc.oneof(
      fc.constantFrom(
        'Nov 22 13:39:45',
        'Nov  2 13:39:45',
        'Nov 2 13:39:45',
        'Feb 29 00:00:60',
        'Feb 30 00:00:00',
        'Nov 31 24:00:00',
        'Nov 22 13:39:45.5',
        'Nov 22 13:39:45.1234567890',
        'Nov 22 2026 13:39:45',
        'Nov 22 13:39:45 2026',
        'Nov 22 13:39:45 CET',
        'Sun Nov 22 13:39:45',
        '2026-11-22T13:39:45.1+01:00',
        '2026-11-22T13:39:45Z',
        '2026-11-22T13:39:45',
        '2026-11-22 13:39:45',
        '2026-02-29T13:39:45Z',
        '2024-02-29T13:39:45Z',
        '2026-11-22T13:39:45+15:00',
        '2026-11-22T13:39:45-0330',
        '2026/11/22T13:39:45Z',
        '<38>Nov 22 13:39:45',
        '<38>1 2026-11-22T13:39:45Z',
        '1795354785.25',
        '4242',
        '',
      ),
    );
    const host = fc.constantFrom(
      'web1',
      'User',
      'EST',
      '2026',
      '+0100',
      'auth.info',
      'a:b',
      '::1',
      'é',
      'sshd:',
      '',
    );
    const tag = fc.constantFrom(
      'sshd[1]:',
      'sshd[1234567890]:',
      'sshd[99999999999]:',
      'sshd[***]:',
      'sshd[1]',
      'sshd:',
      '/usr/sbin/sshd[1]:',
      'sshd.exe[1]:',
      'sshd@1.service[1]:',
      'ssh.service[1]:',
      'SSHD[1]:',
      'session-3.scope[1]:',
      'sshd(pam_unix)[1]:',
      'auth.info sshd[1]:',
      'error:',
      'kernel:',
      'myprog:',
      'myprog[1]:',
      'sshd[1]: [ID 800047 auth.info]',
      'sshd[1]: error:',
      'sshd[1]: kex.c:kex_main():12 (pid=3):',
      'sshd[1]: error: auth.c:',
    );
    const rest = fc.constantFrom(
      'Connection closed by 192.0.2.1 port 22',
      'Connection closed by 192.0.2.1 port 22 [preauth]',
      'error: Connection closed by 192.0.2.1 port 22',
      'kex_exchange_identification: Connection closed by remote host',
      'a: b: Connection closed by 192.0.2.1 port 22',
      'kex_x:  Connection closed by 192.0.2.1 port 22',
      'message repeated 2 times: [ Connection closed by 192.0.2.1 port 22]',
      ' [preauth]',
      '',
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '');
    const made = fc.tuple(stamp, gap, host, gap, tag, gap, rest).map((parts) => `${parts.join('')}\n`);
    fc.assert(
      fc.property(fc.array(made, { minLength: 2, maxLength: 12 }), (list) => {
        // Twice: what the first taught must not change what the second says.
        expect(differences([...list, ...list].join(''))).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('of bytes that are no text, or only half of one', () => {
    const good = line('Failed password for root from 203.0.113.9 port 22 ssh2');
    const bytes = new TextEncoder().encode(good.repeat(4));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 10, 13, 27, 127, 128, 195, 255, 93, 32)),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.nat(bytes.length),
        (changes, cut) => {
          const changed = bytes.slice(0, bytes.length - (cut % 90));
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          expect(differences(changed)).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
    const long = 'x'.repeat(70_000);
    const odd = [
      line(`Invalid user ${long} from 203.0.113.9 port 22`),
      line(`Invalid user ${'é'.repeat(40_000)} from 203.0.113.9 port 22`),
      line(`Invalid user ${'y'.repeat(1000)} from 203.0.113.9 port 22`),
      line('Invalid user \u0000 from 203.0.113.9 port 22'),
      line('Invalid user né from 203.0.113.9 port 22'),
      `\ufeff${good}`,
      good.replace('\n', '\r\n'),
      good.replace('\n', '\r\r\n'),
      good.slice(0, 60) + good,
      good.trimEnd(),
    ].join('');
    expect(differences(odd)).toEqual([]);
    const kinds = scanned(odd).rows.map((r) => `${r.kind} ${r.user.length}`);
    expect(kinds.slice(0, 5)).toEqual([
      'none 0',
      'none 0',
      'auth.invalid-user 0',
      'auth.invalid-user 1',
      'auth.invalid-user 2',
    ]);
    expect(kinds.slice(-1)).toEqual(['auth.failed 4']);
  });

  test('of lines changed by chance', () => {
    // SSHWHY_FUZZ=N: so many rounds, from another beginning each time.
    const rounds = Number(process.env['SSHWHY_FUZZ'] ?? 20);
    const seed = process.env['SSHWHY_FUZZ'] === undefined ? 4711 : Date.now() & 0xfff_ffff;
    const random = chance(seed);
    const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const samples = WORDINGS.filter((w) => w.side !== 'client').map((w) => w.sample.replace(/\n[\s\S]*/, ''));
    const common = readFileSync(join(ROOT, 'examples/public-server.log'), 'utf8').split('\n').slice(0, 400);
    const stamps = [
      ...['Nov 22 13:39:45', 'Nov 22 13:39:46', 'Nov  3 00:00:60', 'Feb 29 23:59:59', 'Nov 22 13:39:45.25'],
      ...['2026-11-22T13:39:45.234033+01:00', '2026-11-22T13:39:45.2Z', '2026-11-22T13:39:45-0330'],
      ...['2028-02-29T13:39:45+00:00', '2026-02-29T13:39:45+00:00', '2026-11-23T13:39:45Z'],
    ];
    const pieces = [
      ...[' [preauth]', ' [postauth]', 'error: ', 'fatal: ', 'debug1: ', 'message repeated 3 times: [ ', ']'],
      ...[' port 22', ' port 70000', ' port 12345678901', ' from 999.1.1.1', ' from 2001:db8::7', '01.2.3.4'],
      ...[
        '203.0.113.9',
        '1.5',
        '.',
        ' ssh2',
        ' ssh2: ',
        ': ',
        '[',
        'kex.c:',
        'do_it: ',
        ' from ',
        ' user ',
        '',
      ],
      ...[
        '\r',
        '\r\n',
        '\n',
        '\0',
        '\x1e',
        '\x7f',
        'é',
        '\ufffd',
        ' ',
        '  ',
        'x'.repeat(490),
        'y'.repeat(1100),
      ],
      ...['Failed password for root from 192.0.2.1 port 5 ssh2', 'invalid user ', 'Accepted publickey for '],
    ];
    const changed = (text: string): string => {
      const at = Math.floor(random() * (text.length + 1));
      const to = at + Math.floor(random() * 12);
      const way = Math.floor(random() * 6);
      if (way === 0) return text.slice(0, at);
      if (way === 1) return text.slice(0, at) + text.slice(to);
      if (way === 2) return text.slice(0, to) + text.slice(at);
      if (way === 3) return text.slice(0, at) + String.fromCharCode(random() * 130) + text.slice(at + 1);
      return text.slice(0, at) + one(pieces) + text.slice(way === 4 ? at : to);
    };
    const found: string[] = [];
    let lines = 0;
    let byKernel = 0;
    for (let round = 0; round < rounds && found.length === 0; round++) {
      const stamp = one(stamps);
      const list = Array.from({ length: 400 }, () => {
        const tag = `${one(['web1', 'web12', 'gate-7.example'])} ${one(['sshd', 'sshd', 'sshd-session', 'CRON', 'kernel'])}`;
        const pid = one(['[4242]', '[4242]', '[1]', '[1234567890]', '']);
        const when = random() < 0.97 ? stamp : one(stamps);
        let text = random() < 0.5 ? when + one(common).slice(15) : `${when} ${tag}${pid}: ${one(samples)}`;
        for (let n = Math.floor(random() * 3); n > 0; n--) text = changed(text);
        return `${text}\n`;
      });
      lines += list.length;
      const text = list.join('').slice(0, -Math.floor(random() * 60));
      const bytes = random() < 0.5 ? new TextEncoder().encode(text) : Buffer.from(text, 'latin1');
      const block = random() < 0.5 ? 262_144 : 40 + Math.floor(random() * 4000);
      found.push(...differences(new Uint8Array(bytes), { block }));
      byKernel += scanned(text, { block }).kernel;
    }
    console.log(
      `by chance: ${lines} lines from ${seed}, ${Math.round((100 * byKernel) / lines)} % by the kernel`,
    );
    expect(found).toEqual([]);
  });

  test('and nearly every line of a common log goes there', () => {
    const common = [
      'Invalid user test from 203.0.113.9 port 45376',
      'pam_unix(sshd:auth): check pass; user unknown',
      'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=203.0.113.9 ',
      'Failed password for invalid user test from 203.0.113.9 port 45376 ssh2',
      'Received disconnect from 203.0.113.9 port 45376:11: Bye Bye [preauth]',
      'Accepted publickey for nora from 203.0.113.9 port 5 ssh2: ED25519 SHA256:wZ+kKE6MF+wtH68isB9C8',
      'drop connection #10 from [203.0.113.9]:50 on [192.0.2.1]:22 past MaxStartups',
    ];
    const text = Array.from({ length: 700 }, (_, i) => line(common[i % 7] as string)).join('');
    const { tally, kernel } = scanned(text, { cold: true });
    expect(tally).toMatchObject({ lines: 700, sshd: 700 });
    expect(tally.slow).toBeLessThan(10);
    expect(kernel).toBeGreaterThan(680);
  });
});

test('lines made to be slow cost by their length', () => {
  const doubtful = (i: number): string =>
    line(
      `Failed password for invalid user root from 192.0.2.1 port 22 ssh2 from 203.0.113.9 port ${i} ssh2: RSA SHA256:x ID y from 198.51.100.7 port 5 ssh2`,
    );
  const cost = (text: string): number => {
    const begin = process.cpuUsage();
    scanned(text, { cold: true });
    const { user, system } = process.cpuUsage(begin);
    return user + system;
  };
  const least = (text: string): number => Math.min(...Array.from({ length: 5 }, () => cost(text)));
  const kinds: Record<string, (size: number) => string> = {
    'many doubtful lines': (size) => Array.from({ length: size }, (_, i) => doubtful(i)).join(''),
    'one long line': (size) => line(`Invalid user ${' from 192.0.2.1 port 22'.repeat(size / 8)}`).repeat(8),
    'many hosts': (size) =>
      Array.from({ length: 4 * size }, (_, i) => `Nov 22 13:39:45 h${i} CRON[1]: x\n`).join(''),
    'no line end': (size) => 'Nov 22 13:39:45 web1 sshd[1]: '.repeat(4 * size),
  };
  for (const [name, of] of Object.entries(kinds)) {
    least(of(250));
    const ratio = least(of(2000)) / least(of(500));
    console.log(`${name}: four times as much costs ${ratio.toFixed(1)} times`);
    // The square would be 16.
    expect(ratio).toBeLessThan(10);
  }
});

describe('blocks', () => {
  const log = readFileSync(join(ROOT, 'examples/public-server.log')).subarray(0, 1500);
  const tricky = new Uint8Array([
    ...log,
    ...new TextEncoder().encode(
      `\n\r\n${line('message repeated 3 times: [ Failed password for root from 203.0.113.9 port 22 ssh2]')}Nov 22 13:39:45 web1 CRON[7]: é\nNov 22 13:39:45 web1 myprog: x\n${line('Connection closed by 203.0.113.9 port 5').trimEnd()}`,
    ),
  ]);

  test('borders at every byte give the records of one block', () => {
    const whole = scanned(tricky);
    expect(whole.rows.length).toBeGreaterThan(9);
    for (let block = 1; block < tricky.length; block += block < 40 ? 1 : 7)
      expect(scanned(tricky, { block }).rows).toEqual(whole.rows);
  });

  test('records that are full are gone on with', () => {
    const whole = scanned(tricky);
    expect(scanned(tricky, { capacity: 8 }).rows).toEqual(whole.rows);
    expect(scanned(tricky, { capacity: 8 }).tally).toEqual(whole.tally);
  });

  test('a view into a bigger buffer, at any place of it, gives the same', () => {
    const whole = scanned(tricky).rows;
    for (let shift = 0; shift < 5; shift++) {
      const bigger = new Uint8Array(new SharedArrayBuffer(tricky.length + 16));
      bigger.fill(65);
      bigger.set(tricky, shift);
      const view = bigger.subarray(shift, shift + tricky.length);
      expect(scanned(view, { views: true }).rows).toEqual(whole);
      expect(scanned(view, { views: true, block: 101 }).rows).toEqual(whole);
      // Node's own kind of bytes.
      expect(scanned(Buffer.from(view), { views: true }).rows).toEqual(whole);
    }
  });
});

test('every event names fields that its kind has, and no text is lost in packing', () => {
  const kinds = new Set(EVENTS.map((e) => e.kind));
  expect(kinds.size).toBe(EVENTS.length);
  expect(EVENTS.length).toBeLessThan(254);
  const bytes = new TextEncoder().encode('x'.repeat(100) + 'nora');
  expect(textOf(packText(100, 4), bytes, [])).toBe('nora');
});
