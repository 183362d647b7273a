/** Where an answer rests on a line that anybody on the machine may have written, it says so; elsewhere it does not. */

import { expect, test } from 'vitest';
import type { Report } from '../src/engine/index.ts';
import { explain, open } from '../src/engine/index.ts';

function explained(...texts: readonly string[]): Report {
  const readings = texts.map((text, source) => {
    const reading = open({ evidence: { name: `${source}.log` }, source, now: Date.UTC(2026, 10, 24) });
    reading.push(new TextEncoder().encode(text));
    reading.end();
    return reading;
  });
  return explain(
    readings.map((r) => r.summary()),
    readings.flatMap((r) => r.observations),
    {},
  ).report;
}
const said = (r: Report): number => r.notes.filter((n) => n.about === 'written-by').length;
const line = (text: string, pid = 123, tag = 'sshd'): string =>
  `Nov 22 13:39:54 web1 ${tag}[${pid}]: ${text}\n`;

const LOGIN =
  'Accepted publickey for ada from 192.0.2.7 port 5022 ssh2: ED25519 SHA256:0123456789abcdefghijklmnopqrstuvwxyzABCDEFG';
const PROOF = 'fatal: Missing privilege separation directory: /run/sshd';

test('a login that the log alone reports', () => {
  const r = explained(line(LOGIN));
  expect(r.problems).toEqual([]);
  expect(said(r)).toBe(1);
  expect(r.notes.find((n) => n.about === 'written-by')?.place).toEqual({ name: '0.log', line: 1 });
  expect(said(explained(line(LOGIN, 7, 'sshd-session')))).toBe(1);
});

test('a cause that one line proves', () => {
  const r = explained(line(PROOF));
  expect(r.problems[0]?.certainty).toBe('proved');
  expect(said(r)).toBe(1);
});

test('no word where sshd tells more, where it happened often, or where the client tells the same', () => {
  expect(
    said(
      explained(line('Connection from 192.0.2.7 port 5022 on 192.0.2.1 port 22 rdomain ""') + line(PROOF)),
    ),
  ).toBe(0);
  expect(said(explained(line(PROOF, 1) + line(PROOF, 2)))).toBe(0);
  const client =
    'kex_exchange_identification: read: Connection reset by peer\nConnection reset by 192.0.2.1 port 22\n';
  expect(said(explained(client, line(PROOF)))).toBe(0);
});

test('no word where nobody could have written it by a logger, or the journal says who did', () => {
  // sshd -E, a terminal, a container's output: no tag stands before the line.
  expect(said(explained(`${LOGIN}\n`))).toBe(0);
  expect(said(explained(`${PROOF}\n`))).toBe(0);
  const journal = (MESSAGE: string): string =>
    `${JSON.stringify({ __REALTIME_TIMESTAMP: '1795354794349743', _HOSTNAME: 'web1', SYSLOG_IDENTIFIER: 'sshd', _PID: '123', _UID: '0', _COMM: 'sshd', _EXE: '/usr/sbin/sshd', MESSAGE })}\n`;
  expect(explained(journal(PROOF)).problems[0]?.certainty).toBe('proved');
  expect(said(explained(journal(PROOF)))).toBe(0);
  expect(said(explained(journal(LOGIN)))).toBe(0);
});

test('an answer in which nothing is broken, or that is not sure, has no need of it', () => {
  expect(said(explained(line('error: kex_exchange_identification: Connection closed by remote host')))).toBe(
    0,
  );
  expect(said(explained(line('Failed password for ada from 192.0.2.7 port 5022 ssh2')))).toBe(0);
});
