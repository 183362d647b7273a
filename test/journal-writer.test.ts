/** Who wrote a journal's line: the real shapes of sshd's processes count, what `logger -t sshd` forges does not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, open } from '../src/engine/index.ts';

const TEXT = 'Accepted password for root from 203.0.113.9 port 4022 ssh2';

function read(fields: Readonly<Record<string, string>>) {
  const record = {
    MESSAGE: TEXT,
    SYSLOG_IDENTIFIER: 'sshd',
    __REALTIME_TIMESTAMP: '1795354794349743',
    _PID: '77',
    ...fields,
  };
  const reading = open({ evidence: { name: 'j' }, source: 0, now: 0 });
  reading.push(new TextEncoder().encode(`${JSON.stringify(record)}\n`));
  reading.end();
  return { reading, ...explain([reading.summary()], reading.observations) };
}

describe('is sshd’s', () => {
  it.each([
    [{ _EXE: '/usr/sbin/sshd', _UID: '0', _COMM: 'sshd', _SYSTEMD_UNIT: 'ssh.service' }],
    [{ _EXE: '/usr/sbin/sshd', _UID: '1000', _COMM: 'sshd', _SYSTEMD_UNIT: 'session-3.scope' }],
    [
      {
        _EXE: '/usr/lib/openssh/sshd-session',
        _UID: '0',
        _COMM: 'sshd-session',
        _SYSTEMD_UNIT: 'ssh@4.service',
      },
    ],
    [{ _EXE: '/usr/sbin/sshd (deleted)', _UID: '0', _COMM: 'sshd' }],
    [{ _UID: '0', _COMM: 'sshd', _SYSTEMD_UNIT: 'init.scope' }],
    [{}],
  ])('%j', (fields) => {
    const { reading } = read(fields);
    expect(reading.observations.map((o) => [o.kind, o.loose])).toEqual([['auth.accepted', undefined]]);
  });
});

describe('proves nothing', () => {
  it.each([
    [{ _EXE: '/home/mallory/sshd', _UID: '1000', _COMM: 'sshd' }],
    [{ _UID: '1000', _COMM: 'sshd' }],
    [{ _EXE: '/usr/bin/dockerd', _UID: '0', _COMM: 'dockerd' }],
  ])('%j', (fields) => {
    expect(read(fields).reading.observations[0]?.loose).toBe(true);
  });
});

describe('is told apart', () => {
  it.each([
    [{ _EXE: '/usr/bin/logger', _UID: '1000', _COMM: 'logger', _SYSTEMD_UNIT: 'session-3.scope' }],
    [{ _EXE: '/usr/bin/logger', _UID: '0', _COMM: 'logger', _SYSTEMD_UNIT: 'ssh.service' }],
    [{ _EXE: '/usr/bin/python3.11', _UID: '1000', _COMM: 'sshd' }],
    [{ _UID: '0', _COMM: 'logger' }],
    [{ _EXE: '/home/mallory/dockerd', _UID: '1000' }],
  ])('%j', (fields) => {
    const { reading, attempts, report } = read(fields);
    expect(reading.observations.map((o) => o.kind)).toEqual(['evidence.not-sshd']);
    expect(attempts.attempts).toEqual([]);
    const notes = report.notes.filter((n) => n.about === 'not-sshd');
    expect(notes).toHaveLength(1);
    expect(notes[0]?.place).toMatchObject({ line: 1 });
  });
});

it.each(['json', 'export', 'verbose'])('the recorded journal, %s, loses no line', (form) => {
  const bytes = readFileSync(new URL(`fixtures-lines/formats/journal-${form}.txt`, import.meta.url));
  const reading = open({ evidence: { name: 'j' }, source: 0, now: 0 });
  reading.push(new Uint8Array(bytes));
  reading.end();
  expect(reading.observations.length).toBeGreaterThan(0);
  expect(reading.observations.filter((o) => o.kind === 'evidence.not-sshd' || o.loose)).toEqual([]);
});
