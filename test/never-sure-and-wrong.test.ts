/** Lines that have several authors or meanings: none of them makes one cause likely, and what tells them apart is used. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../src/engine/index.ts';
import { greetingName, holdsBytes } from '../src/engine/observation.ts';
import { explained } from './explained.ts';

const text = (said: string): Report => explained(['paste.txt', said]);
const lead = (r: Report): string => `${r.problems[0]?.causes[0]?.certainty} ${r.problems[0]?.causes[0]?.id}`;
const named = (r: Report): readonly string[] => r.problems[0]?.causes.map((c) => c.id) ?? [];

const VERBOSE = `$ ssh -v alice@web1.example.test true
OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.22 25 Aug 2026
debug1: Reading configuration data /etc/ssh/ssh_config
debug1: Connecting to web1.example.test [192.0.2.10] port 22.
`;
const CONNECTED = `${VERBOSE}debug1: Connection established.
debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
`;

test('silence before the first line settles nothing, though ssh says it twice', () => {
  const r = text(
    `${CONNECTED}Connection timed out during banner exchange\r\nConnection to 192.0.2.10 port 22 timed out\r\n`,
  );
  expect(lead(r)).toMatch(/^possible ident-(stays-silent|banner-slow)$/);
  expect(named(r)).toEqual(
    expect.arrayContaining(['ident-stays-silent', 'ident-banner-slow', 'path-dpi-drop']),
  );
});

const SOCKS = (reply: string): string => `$ ssh -v alice@web1.example.test true
OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.22 25 Aug 2026
debug1: Executing proxy command: exec nc -X 5 -x 192.0.2.20:1080 web1.example.test 22
debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
nc: connection failed, SOCKSv5 error: ${reply}
kex_exchange_identification: Connection closed by remote host
Connection closed by UNKNOWN port 65535
`;

test.each([
  ['Connection refused', 'jump-target-unreachable'],
  ['Host unreachable', 'jump-target-unreachable'],
  ['Network unreachable', 'jump-target-unreachable'],
  ['Connection not allowed by ruleset', 'jump-proxy-denied'],
])('a SOCKS proxy that answers "%s" speaks of %s', (reply, cause) => {
  const r = text(SOCKS(reply));
  expect(r.problems[0]?.causes[0]?.id).toBe(cause);
  expect(r.problems[0]?.causes[0]?.certainty).not.toBe('proved');
});

const MISMATCH = 'OpenSSL version mismatch. Built against 30000080, you have 30200010\n';

test('a line that ssh and sshd share proves only with whose it is', () => {
  expect(lead(text(`$ sudo sshd -t\n${MISMATCH}`))).toBe('proved accept-openssl-mismatch');
  expect(lead(text(`root@web1:~# /usr/sbin/sshd -T\n${MISMATCH}`))).toBe('proved accept-openssl-mismatch');
  expect(lead(text(`$ ssh web1.example.test\n${MISMATCH}`))).toBe('proved client-install-broken');
  expect(lead(text(`Nov 24 13:00:00 web1 sshd[41]: ${MISMATCH}`))).toBe('proved accept-openssl-mismatch');
  const alone = text(MISMATCH);
  expect(lead(alone)).toMatch(/^possible /);
  expect(named(alone).slice(0, 2).sort()).toEqual(['accept-openssl-mismatch', 'client-install-broken']);
  // A command in between leaves nobody sure.
  expect(lead(text(`$ ssh web1.example.test\n$ make\n${MISMATCH}`))).toMatch(/^possible /);
});

test('what ssh says after a command about sshd is still what ssh says', () => {
  const said = 'ssh: connect to host 192.0.2.10 port 22: Connection refused\n';
  expect(named(text(`$ sudo sshd -t\n${said}`))).toEqual(named(text(said)));
});

test.each([
  'sshd: command not found',
  'bash: sshd: command not found',
  '-bash: sshd: command not found',
  'sudo: sshd: command not found',
  'zsh: command not found: sshd',
  'sh: 1: sshd: not found',
  'bash: /usr/sbin/sshd: No such file or directory',
])('a shell that says "%s" finds no server', (said) => {
  const r = text(`$ sudo sshd -t\n${said}\n`);
  expect(r.problems[0]?.causes[0]?.id).toBe('server-not-installed');
});

test('"No route to host" has several authors, and none of them leads', () => {
  const r = text(
    `${VERBOSE}debug1: connect to address 192.0.2.10 port 22: No route to host\nssh: connect to host web1.example.test port 22: No route to host\n`,
  );
  expect(lead(r)).toMatch(/^possible /);
  expect(lead(r)).not.toContain('connect-port-rejected');
});

test('an empty port of the own machine is no firewall', () => {
  const r = text('ssh: connect to host 127.0.0.1 port 2222: Connection refused\n');
  expect(r.problems[0]?.causes[0]?.id).toBe('server-not-running');
});

test('a local address or port that cannot be had is no filter on the way', () => {
  const r = text(
    `${VERBOSE}debug1: connect to address 192.0.2.10 port 22: Cannot assign requested address\nssh: connect to host web1.example.test port 22: Cannot assign requested address\n`,
  );
  expect(r.problems[0]?.causes[0]?.id).toBe('connect-ports-exhausted');
  expect(named(r).slice(0, 3)).not.toContain('path-source-port-filtered');
});

test('an unknown key in batch mode is no login at a jump host', () => {
  const r = text(`${CONNECTED}debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1
debug1: Authenticating to web1.example.test:22 as 'alice'
debug1: SSH2_MSG_KEXINIT sent
debug1: SSH2_MSG_KEXINIT received
debug1: expecting SSH2_MSG_KEX_ECDH_REPLY
debug1: Server host key: ssh-ed25519 SHA256:bWxJp42LH+eFKQn4g/2GLU7e89KeV/4MrNCitu9nyFE
Host key verification failed.
`);
  expect(r.problems[0]?.causes[0]?.id).toBe('hostkey-unknown');
  expect(named(r).slice(0, 3)).not.toContain('jump-bastion-login');
});

test("a packet length that spells sshd's complaint is no library's defect", () => {
  const r = text(`${CONNECTED}debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1
debug1: Authenticating to web1.example.test:22 as 'alice'
debug1: SSH2_MSG_KEXINIT sent
Bad packet length 1231976033.
ssh_dispatch_run_fatal: Connection to 192.0.2.10 port 22: message authentication code incorrect
`);
  expect(r.problems[0]?.causes[0]?.id).toBe('path-proxy-protocol');
  expect(named(r)).not.toContain('client-library-bug');
});

/** A healthy server as the probe saw it, with two connections. */
function probe(end: 'open' | 'rst', ...more: readonly object[]): string {
  const target = { given: 'web1.example.test', host: 'web1.example.test', port: 22, user: 'alice' };
  const talk = {
    ...{
      layer: 'talk',
      way: 'usual',
      addr: '192.0.2.10',
      port: 22,
      connectMs: 1,
      end,
      endMs: 40,
      firstMs: 9,
    },
    ...{ identification: 'SSH-2.0-OpenSSH_9.2p1', bytes: 22, text: 'SSH-2.0-OpenSSH_9.2p1\\r\\n', lines: [] },
    ...{ ours: 'SSH-2.0-sshwhy_0.1.0', sentOffer: true, spokeMs: 10 },
  };
  const offer = {
    ...{ kex: 'curve25519-sha256', hostkey: 'ssh-ed25519', cipherOut: 'aes256-ctr', cipherIn: 'aes256-ctr' },
    ...{ macOut: 'hmac-sha2-256', macIn: 'hmac-sha2-256', compressionOut: 'none', compressionIn: 'none' },
  };
  const offers = end === 'open' ? { serverOffer: offer, clientOffer: offer } : {};
  return JSON.stringify({
    ...{
      sshwhy: 'probe',
      version: 1,
      started: Date.UTC(2026, 10, 24, 13),
      target,
      timeoutMs: 9000,
      tookMs: 60,
    },
    layers: [
      { layer: 'route', addr: '192.0.2.10', source: '198.51.100.2' },
      { layer: 'tcp', addr: '192.0.2.10', port: 22, ms: 1 },
      { ...talk, ...offers },
      { ...talk, way: 'ident-first', sentOffer: false },
      ...more,
    ],
  });
}
const line = (pid: number, said: string): string => `Nov 24 13:00:00 web1 sshd[${pid}]: ${said}\n`;
const reset = (pid: number, from: string): string =>
  line(pid, `Connection from ${from} port ${40000 + pid} on 192.0.2.10 port 22 rdomain ""`) +
  line(pid, `Connection reset by ${from} port ${40000 + pid} [preauth]`);

test("what the probe's own leaving made sshd write is no fault of the host", () => {
  const r = explained(
    ['probe.json', probe('open')],
    ['auth.log', reset(41, '198.51.100.2') + reset(42, '198.51.100.2')],
  );
  expect(r.problems).toEqual([]);
  expect(r.exit).toBe(0);
});

test('a reset that the probe met, too, is judged', () => {
  const r = explained(['probe.json', probe('rst')], ['auth.log', reset(41, '198.51.100.2')]);
  expect(r.problems.length).toBeGreaterThan(0);
});

test('connections of others, and more than the probe made, stay what they are', () => {
  const stranger = explained(
    ['probe.json', probe('open')],
    ['auth.log', reset(41, '198.51.100.2') + reset(42, '203.0.113.9')],
  );
  expect(stranger.problems.length).toBe(1);
  const many = [41, 42, 43, 44].map((pid) => reset(pid, '198.51.100.2')).join('');
  expect(explained(['probe.json', probe('open')], ['auth.log', many]).problems.length).toBe(1);
});

const LOGIN = `${CONNECTED.slice(CONNECTED.indexOf('\n') + 1)}debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1
debug1: Authenticating to web1.example.test:22 as 'alice'
debug1: SSH2_MSG_KEXINIT sent
`;
/** The person's own ssh, as the probe ran it. */
const login = (text: string, status?: number): object => ({
  ...{ layer: 'ssh', purpose: 'login', command: 'ssh -vvv -- alice@web1.example.test exit', ms: 8200 },
  ...{ text, ...(status !== undefined && { status }) },
});

test('a host that greets is not called healthy when the login after it fails or hangs', () => {
  const refused =
    'debug1: SSH2_MSG_SERVICE_ACCEPT received\r\ndebug1: Authentications that can continue: publickey\r\ndebug1: Offering public key: /home/alice/.ssh/id_ed25519 ED25519 SHA256:bWxJp42LH+eFKQn4g/2GLU7e89KeV/4MrNCitu9nyFE\r\nReceived disconnect from 192.0.2.10 port 22:2: Too many authentication failures\r\n';
  const failed = explained(['probe.json', probe('open', login(`${LOGIN}${refused}`, 255))]);
  expect(failed.problems.length).toBe(1);
  expect(failed.problems[0]?.causes[0]?.id).toMatch(/^auth-/);
  const hung = explained(['probe.json', probe('open', login(`${LOGIN}`))]);
  expect(hung.problems.length).toBe(1);
  const well = explained(['probe.json', probe('open', login(`${LOGIN}debug1: Exit status 0\n`, 0))]);
  expect(well.problems).toEqual([]);
});

test('what the probe sums up after a login that worked is no run of its own', () => {
  const r = explained(
    ['probe.json', probe('open', login(`${LOGIN}debug1: Exit status 0\n`, 0))],
    ['auth.log', reset(41, '198.51.100.2') + reset(42, '198.51.100.2')],
  );
  expect(r.problems).toEqual([]);
});

/** A line as endlessh makes it (3 to 32 characters of ASCII), and as ssh prints it: a backslash twice (OpenSSH log.c, vis(3)). */
const randomLine = fc
  .array(fc.integer({ min: 32, max: 126 }), { minLength: 3, maxLength: 32 })
  .map((codes) => String.fromCharCode(...codes).replaceAll('\\', '\\\\'));

test('text by chance is a tarpit, whatever it happens to look like', () => {
  // What may be asked of a judge of text: none of the lines greets as a service does.
  const lines = fc.array(
    randomLine.filter((l) => greetingName(l) === 'other'),
    { minLength: 5, maxLength: 40 },
  );
  fc.assert(
    fc.property(lines, (said) => {
      const r = text(
        `${CONNECTED}${said.map((l, i) => `debug1: kex_exchange_identification: banner line ${i}: ${l}\n`).join('')}`,
      );
      expect(lead(r)).toMatch(/^(likely|possible) ident-tarpit$/);
    }),
    { numRuns: 60 },
  );
});

test('a backslash of the line itself is no byte', () => {
  for (const line of ['a\\\\x22', 'a\\\\012', '\\\\\\\\x01', 'x22']) expect(holdsBytes(line)).toBe(false);
  for (const line of ['a\\x16', '\\026\\003', 'a\\\\\\x01']) expect(holdsBytes(line)).toBe(true);
});
