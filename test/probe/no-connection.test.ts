/** Where no connection opens, and what the server's log has of a probe's address and ports: said of the transcript and the log alone. */

import { describe, expect, test } from 'vitest';
import type { Layer, Report, TalkLayer, Transcript } from '../../src/engine/index.ts';
import { transcriptText } from '../../src/engine/index.ts';
import { toldBy } from '../../src/node/probe/neighbour.ts';
import { explained } from '../explained.ts';

const AT = { addr: '192.0.2.10', port: 22 };
const OURS = '198.51.100.2';
const STARTED = Date.UTC(2026, 10, 24, 12, 0, 30);

function transcript(layers: readonly unknown[]): string {
  return transcriptText({
    sshwhy: 'probe',
    version: 1,
    started: STARTED,
    target: { given: 'alice@web1', host: 'web1.example.test', port: 22, user: 'alice' },
    timeoutMs: 10_000,
    tookMs: 120,
    layers: [
      { layer: 'config', ms: 5, by: 'ssh' },
      { layer: 'name', ms: 2, host: 'web1.example.test', addresses: [AT.addr] },
      ...layers,
    ],
  } as Transcript);
}
const ROUTE: Layer = { layer: 'route', addr: AT.addr, source: OURS, device: 'eth0' };
const failed = (errno: string, ms: number): Layer => ({ layer: 'tcp', ...AT, ms, errno });
const kernel = (noticesIn: number, noticesOut: number, unsent: number): Layer => ({
  ...{ layer: 'kernel', noticesIn, noticesOut, unsent },
});

const report = (layers: readonly unknown[], log = ''): Report =>
  explained(['probe.json', transcript(layers)], ...(log === '' ? [] : [['auth.log', log] as const]));
const first = (...layers: readonly Layer[]): string => report([ROUTE, ...layers]).causes[0]?.id ?? 'none';
const share = (r: Report, id: string): number => r.causes.find((c) => c.id === id)?.probability ?? 0;

describe('what the kernel counted', () => {
  test('tells a reset, a notice, a rule of this machine and silence apart', () => {
    expect(first(failed('ECONNREFUSED', 0.3), kernel(0, 0, 0))).toBe('server-not-running');
    expect(first(failed('ECONNREFUSED', 0.3), kernel(1, 0, 0))).toBe('connect-port-rejected');
    expect(first(failed('EHOSTUNREACH', 0.3), kernel(1, 1, 0))).toBe('connect-local-firewall');
    expect(first(failed('ETIMEDOUT', 5000), kernel(0, 0, 3))).toBe('connect-local-firewall');
    expect(first(failed('ETIMEDOUT', 5000), kernel(0, 0, 0))).toBe('connect-port-filtered');
  });

  test('is not asked where it cannot tell', () => {
    // Two addresses at a time, a neighbour that is looked for in vain, a wait too short for a repeat.
    const second: Layer = { layer: 'tcp', addr: '2001:db8::10', port: 22, ms: 1, errno: 'ECONNREFUSED' };
    const cases: readonly (readonly [layers: readonly Layer[], counted: Layer])[] = [
      [[failed('ECONNREFUSED', 0.3), second], kernel(1, 0, 0)],
      [[failed('EHOSTUNREACH', 3060)], kernel(1, 1, 0)],
      [[failed('ETIMEDOUT', 800)], kernel(0, 0, 0)],
    ];
    for (const [layers, counted] of cases)
      expect(report([ROUTE, ...layers, counted]).causes[0]?.probability).toBe(
        report([ROUTE, ...layers]).causes[0]?.probability,
      );
  });

  test('a transcript that was written by hand does no harm', () => {
    const odd = [
      { layer: 'kernel', noticesIn: 'x', noticesOut: -1, unsent: 1e300 },
      { layer: 'neighbour', addr: '\u001b[2J<b>', there: 'yes' },
      { layer: 'beside', addr: 7, lowPort: 'Accepted password', datagram: null },
      { layer: 'route', addr: AT.addr, source: OURS, device: 'x'.repeat(1e5), direct: true },
      { layer: 'repeat', tries: 2, from: ['a', -5, 1e9] },
      { layer: 'hop', number: 1, host: 'proxy', proxy: true, result: 'won' },
    ];
    expect(() => report([ROUTE, failed('ETIMEDOUT', 5000), ...odd])).not.toThrow();
  });
});

describe('beside the port', () => {
  const beside = (lowPort: 'open' | 'silent', datagram: 'refused' | 'silent'): Layer => ({
    ...{ layer: 'beside', addr: AT.addr, lowPort, datagram },
  });
  const ports = (got: string): Layer => ({
    layer: 'ports',
    ports: [443, 33434].map((port) => ({ port, found: got })),
  });
  const silent = [failed('ETIMEDOUT', 5000), kernel(0, 0, 0)];

  test('another source port, other ports, no port at all', () => {
    expect(first(...silent, ports('refused'), beside('open', 'refused'))).toBe('path-source-port-filtered');
    expect(first(...silent, ports('refused'), beside('silent', 'refused'))).toBe('connect-port-filtered');
    const nobody = report([ROUTE, ...silent, ports('silent'), beside('silent', 'silent')]);
    expect(['connect-host-down', 'connect-cloud-firewall']).toContain(nobody.causes[0]?.id);
  });
});

describe('the neighbour', () => {
  test.each([
    ['192.0.2.10 dev eth0 lladdr 02:00:00:00:00:53 REACHABLE', true],
    ['192.0.2.10 dev eth0 FAILED', false],
    ['192.0.2.10 dev eth0 INCOMPLETE', false],
    ['? (192.0.2.10) at (incomplete) on en0 ifscope [ethernet]', false],
    ['? (192.0.2.10) at 2:0:5e:10:0:1 on en0 ifscope [ethernet]', true],
    ['  192.0.2.10            02-00-5e-10-00-01     dynamic', true],
    ['No ARP Entries Found.', undefined],
    ['', undefined],
  ])('%s', (out, there) => {
    expect(toldBy(out, '192.0.2.10')).toBe(there);
  });

  test('who is there is not off', () => {
    const own: Layer = { ...ROUTE, direct: true };
    const with_ = (there: boolean): Report =>
      report([own, failed('ETIMEDOUT', 5000), { layer: 'neighbour', addr: AT.addr, there }]);
    expect(with_(true).causes[0]?.id).toBe('connect-port-filtered');
    expect(share(with_(false), 'connect-host-down')).toBeGreaterThan(
      10 * share(with_(true), 'connect-host-down'),
    );
  });
});

const line = (second: number, pid: number, text: string): string =>
  `2026-11-24T12:00:${String(second).padStart(2, '0')}Z web1 sshd[${pid}]: ${text}\n`;
const LISTENING = line(1, 9, 'Server listening on 0.0.0.0 port 22.');
const came = (second: number, pid: number, port: number): string =>
  line(second, pid, `Connection from ${OURS} port ${port} on ${AT.addr} port 22 rdomain ""`);

describe('the log before the probe', () => {
  const refused = [ROUTE, failed('ECONNREFUSED', 0.3), kernel(1, 0, 0)];
  const wrong = (second: number, port: number): string =>
    came(second, port, port) +
    line(second, port, `Invalid user admin from ${OURS} port ${port}`) +
    line(second, port, `Connection closed by invalid user admin ${OURS} port ${port} [preauth]`);
  const left = (second: number, port: number): string =>
    came(second, port, port) + line(second, port, `Connection closed by ${OURS} port ${port}`);

  test('who failed to log in is banned, who came often is limited', () => {
    expect(report(refused, LISTENING + wrong(5, 4001) + wrong(6, 4002)).causes[0]?.id).toBe('connect-banned');
    const silent = [ROUTE, failed('ETIMEDOUT', 5000), kernel(0, 0, 0)];
    const often = LISTENING + left(5, 4001) + left(6, 4002) + left(7, 4003);
    expect(report(silent, often).causes[0]?.id).toBe('connect-rate-limited');
  });

  test('not where others did, or long before', () => {
    const others = wrong(5, 4001).replaceAll(OURS, '203.0.113.9');
    expect(report(refused, LISTENING + others).causes[0]?.id).not.toBe('connect-banned');
    const old = (LISTENING + wrong(5, 4001) + wrong(6, 4002)).replaceAll('T12:', 'T02:');
    expect(report(refused, old).causes[0]?.id).not.toBe('connect-banned');
  });
});

describe("the probe's own connections in the log", () => {
  const talk = (from: number, more: Partial<TalkLayer>): TalkLayer => ({
    ...{ layer: 'talk', way: 'usual', ...AT, connectMs: 0.4, end: 'fin', endMs: 20, from, bytes: 0 },
    ...{ text: '', lines: [] },
    ...more,
  });
  const opened = [ROUTE, { layer: 'tcp', ...AT, ms: 0.4 }];
  const ports = [4000, 4001, 4002, 4003, 4004, 4005];
  const tries = ports.map((p, i) => talk(p, i === 0 ? {} : { way: 'ident-first', end: 'rst', spokeMs: 0.1 }));
  const some = (wanted: readonly number[]): string => LISTENING + wanted.map((p) => came(30, p, p)).join('');

  test('some are there and others between them are not', () => {
    expect(report([...opened, ...tries], some([4001, 4004])).causes[0]?.id).toBe('accept-child-crash');
    const said = (wanted: readonly number[]): string =>
      JSON.stringify(report([...opened, ...tries], some(wanted)));
    expect(said([4001, 4004])).toContain("of the probe's own connections");
    // All, none, or another's of the same ports.
    for (const wanted of [ports, [], [9001, 9004]])
      expect(said(wanted)).not.toContain("of the probe's own connections");
  });

  test('a login by hand that the log begins and never ends ran out of time', () => {
    const asked = talk(4000, { identification: 'SSH-2.0-OpenSSH_9.2p1', end: 'open', bytes: 40 });
    const denied =
      "debug1: Authenticating to web1.example.test:22 as 'alice'\nalice@web1.example.test: Permission denied (publickey,password).\n";
    const login: Layer = {
      layer: 'ssh',
      purpose: 'login',
      command: 'ssh alice@web1',
      ms: 90,
      status: 255,
      text: denied,
    };
    const r = (byHand: string): Report =>
      report([...opened, asked, login], LISTENING + byHand + some([4000]).replace(LISTENING, ''));
    expect(r(came(5, 77, 3999)).causes[0]?.id).toBe('auth-grace-timeout');
    const ended = came(5, 77, 3999) + line(6, 77, `Connection closed by ${OURS} port 3999`);
    expect(r(ended).causes[0]?.id).not.toBe('auth-grace-timeout');
    expect(r('').causes[0]?.id).not.toBe('auth-grace-timeout');
  });
});
