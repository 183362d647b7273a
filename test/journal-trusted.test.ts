/** Lines in a journal that bear sshd's name: the fields that no sender can set tell whether sshd wrote them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../src/engine/index.ts';
import { explain, open } from '../src/engine/index.ts';
import { printTerminal } from '../src/print/index.ts';

type Fields = Readonly<Record<string, string>>;
const SSHD: Fields = {
  SYSLOG_IDENTIFIER: 'sshd',
  _HOSTNAME: 'web1',
  _PID: '4711',
  _UID: '0',
  _COMM: 'sshd',
  _EXE: '/usr/sbin/sshd',
  _SYSTEMD_UNIT: 'ssh.service',
};
/** `logger -t sshd --id=4711` by an ordinary user. */
const LOGGER: Fields = {
  ...SSHD,
  SYSLOG_PID: '4711',
  _PID: '9001',
  _UID: '1000',
  _COMM: 'logger',
  _EXE: '/usr/bin/logger',
  _SYSTEMD_UNIT: 'session-3.scope',
};
const TRUTH = 'Connection reset by 192.0.2.7 port 50022 [preauth]';
const LIE = 'error: beginning MaxStartups throttling';

const FORMS = {
  json: (f: Fields) => JSON.stringify({ __REALTIME_TIMESTAMP: '1795354794349743', ...f }),
  export: (f: Fields) =>
    ['__REALTIME_TIMESTAMP=1795354794349743', ...Object.entries(f).map(([k, v]) => `${k}=${v}`), ''].join(
      '\n',
    ),
  verbose: (f: Fields) =>
    [
      'Sun 2026-11-22 13:39:54.349713 UTC [s=6d;i=5bb;b=00;m=a9;t=66;x=6b]',
      ...Object.entries(f).map(([k, v]) => `    ${k}=${v}`),
    ].join('\n'),
} as const;

function judged(form: keyof typeof FORMS, ...records: readonly Fields[]) {
  const reading = open({ evidence: { name: 'journal' }, source: 0, now: 1795354794349 });
  reading.push(new TextEncoder().encode(`${records.map(FORMS[form]).join('\n')}\n`));
  reading.end();
  return explain([reading.summary()], reading.observations);
}
const only = (list: readonly Observation[], kind: string) => list.filter((o) => o.kind === kind);

describe.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('-o %s', (form) => {
  it('a forged line proves nothing, joins nothing and is told apart with its place', () => {
    const { observations, attempts, report } = judged(
      form,
      { ...SSHD, MESSAGE: TRUTH },
      { ...LOGGER, MESSAGE: LIE, SYSLOG_PID: '4711' },
      { ...LOGGER, MESSAGE: 'Accepted password for root from 192.0.2.7 port 50022 ssh2' },
    );
    expect(only(observations, 'evidence.not-sshd')).toHaveLength(2);
    expect(attempts.attempts).toHaveLength(1);
    expect(attempts.attempts[0]?.observations.some((o) => o.quote.includes('MaxStartups'))).toBe(false);
    expect(report.causes.some((c) => c.id === 'accept-maxstartups' && c.certainty === 'proved')).toBe(false);
    const note = report.notes.find((n) => n.about === 'not-sshd');
    expect(note?.place).toMatchObject({ name: 'journal' });
    expect(note?.place?.line).toBeGreaterThan(1);
    const text = printTerminal(report, { columns: 400, colour: false, long: false }).replace(/\s+/g, ' ');
    expect(text).toContain('2 lines bear the name sshd but were not written by it');
    expect(text).toContain('/usr/bin/logger, run by uid 1000');
  });
  it('the same line of sshd itself counts', () => {
    const { report } = judged(form, { ...SSHD, MESSAGE: LIE });
    expect(report.causes[0]).toMatchObject({ id: 'accept-maxstartups' });
    expect(report.notes.some((n) => n.about === 'not-sshd')).toBe(false);
  });
});

/** With what trusted fields; then whether it counts as sshd's, is left out, or counts and proves nothing. */
const SHAPES: readonly (readonly [
  string,
  Partial<Record<string, string | undefined>>,
  'counts' | 'out' | 'loose',
])[] = [
  ['sshd-session in ssh.service', { _EXE: '/usr/lib/openssh/sshd-session', _COMM: 'sshd-session' }, 'counts'],
  [
    'sshd-auth as the user sshd',
    { _EXE: '/usr/libexec/sshd-auth', _COMM: 'sshd-auth', _UID: '101' },
    'counts',
  ],
  ['a unit for each connection', { _SYSTEMD_UNIT: 'ssh@3-192.0.2.1:22-192.0.2.7:50022.service' }, 'counts'],
  ['the child after login', { _UID: '1000', _SYSTEMD_UNIT: 'session-3.scope' }, 'counts'],
  ['an upgraded sshd that still runs', { _EXE: '/usr/sbin/sshd (deleted)' }, 'counts'],
  ['NixOS', { _EXE: '/nix/store/abc-openssh-9.9p1/bin/.sshd-wrapped' }, 'counts'],
  ['a container whose root is no root', { _UID: '100000', _SYSTEMD_UNIT: 'c.service' }, 'counts'],
  ['Docker, container named sshd', { _EXE: '/usr/bin/dockerd', _COMM: 'dockerd' }, 'counts'],
  ['a log server', { _EXE: '/usr/sbin/rsyslogd', _COMM: 'rsyslogd' }, 'counts'],
  ['a process that was gone', { _EXE: undefined, _COMM: undefined, _SYSTEMD_UNIT: undefined }, 'counts'],
  ['only its name, by root', { _EXE: undefined }, 'counts'],
  ["a user's Podman", { _EXE: '/usr/bin/conmon', _COMM: 'conmon', _UID: '1000' }, 'loose'],
  ['only its name, by a user', { _EXE: undefined, _UID: '1000', _SYSTEMD_UNIT: 'session-3.scope' }, 'loose'],
  ['a program of a user that is called sshd', { _EXE: '/home/eve/sshd', _UID: '1000' }, 'loose'],
  ['gone, by a user', { _EXE: undefined, _COMM: undefined, _UID: '1000', _SYSTEMD_UNIT: undefined }, 'loose'],
  ['logger by root', { _EXE: '/usr/bin/logger', _COMM: 'logger' }, 'out'],
  ['logger inside ssh.service', { _EXE: '/usr/bin/logger', _COMM: 'logger', _UID: '1000' }, 'out'],
  ['a process that calls itself sshd', { _EXE: '/usr/bin/python3.13', _COMM: 'sshd', _UID: '1000' }, 'out'],
  ['logger, only its name', { _EXE: undefined, _COMM: 'logger', _UID: '1000' }, 'out'],
];
describe('who wrote it', () => {
  it.each(SHAPES)('%s', (_name, fields, want) => {
    const record = Object.fromEntries(
      Object.entries({ ...SSHD, MESSAGE: LIE, ...fields }).filter(([, v]) => v !== undefined),
    ) as Fields;
    const { observations } = judged('json', record);
    const [first] = observations;
    const told = first?.kind === 'evidence.not-sshd' ? 'out' : first?.loose ? 'loose' : 'counts';
    expect(first).toBeDefined();
    expect(told).toBe(want);
  });
  it.each(['json', 'export', 'verbose'])('no line of a recorded journal (%s) is left out', (form) => {
    const reading = open({ evidence: { name: form }, source: 0, now: 0 });
    reading.push(readFileSync(new URL(`fixtures-lines/formats/journal-${form}.txt`, import.meta.url)));
    reading.end();
    expect(reading.observations.length).toBeGreaterThan(5);
    expect(only(reading.observations, 'evidence.not-sshd')).toEqual([]);
    expect(reading.observations.filter((o) => o.loose)).toEqual([]);
  });
  it('sentences of sshd under another name do not count either', () => {
    const { observations } = judged('json', { ...LOGGER, SYSLOG_IDENTIFIER: 'eve', MESSAGE: LIE });
    expect(observations).toEqual([]);
    const docker = { _EXE: '/usr/bin/dockerd', _COMM: 'dockerd', SYSLOG_IDENTIFIER: 'c0ffee' };
    expect(judged('json', { ...SSHD, ...docker, MESSAGE: LIE }).observations).toHaveLength(1);
  });
  it('hostile fields are made safe and a name cannot break out of the note', () => {
    const { report } = judged('json', { ...LOGGER, MESSAGE: LIE, _EXE: '/tmp/\u001b[31mx\u202e' });
    const text = printTerminal(report, { columns: 200, colour: false, long: false });
    expect(text).toContain('/tmp/\\x1b[31mx\\u202e');
    expect(text).not.toContain('\u001b[31mx');
  });
});
