/** What an attempt tells by how far it came: a command that the server lacks, a log without a try, a traceback's own code. */

import { expect, test } from 'vitest';
import type { Report } from '../src/engine/index.ts';
import { printTerminal } from '../src/print/index.ts';
import { explained } from './explained.ts';

const client = (said: string): Report => explained(['client.txt', said]);
const first = (r: Report): string | undefined => r.problems[0]?.causes[0]?.id;
const printed = (r: Report): string => printTerminal(r, { columns: 100, colour: false, long: false });

const RUN = '$ ssh -o BatchMode=yes ada@web1.example.test frobnicate\n';

test('a command that the server lacks is no fault of SSH, and is said', () => {
  for (const said of [
    'bash: line 1: frobnicate: command not found',
    'sh: 1: frobnicate: not found',
    'zsh:1: command not found: frobnicate',
    'ash: frobnicate: not found',
    'fish: Unknown command: frobnicate',
  ]) {
    const report = client(`${RUN}${said}\n[exit status 127 after 0.31s]\n`);
    expect(report.problems, said).toEqual([]);
    expect(report.exit, said).toBe(0);
    expect(printed(report), said).toContain('found no command frobnicate');
    expect(printed(report), said).not.toContain('nothing failed here');
  }
});

test('the same line is no excuse when ssh itself failed, a rule forced the command, or it ran on a jump host', () => {
  const missing = 'bash: line 1: frobnicate: command not found\n';
  expect(client(`${RUN}${missing}[exit status 255 after 0.31s]\n`).exit).not.toBe(0);
  expect(client(`${RUN}${missing}Permission denied (publickey).\n`).problems).toHaveLength(1);
  expect(
    client(
      `${missing}kex_exchange_identification: Connection closed by remote host\nConnection closed by UNKNOWN port 65535\n`,
    ).problems,
  ).toHaveLength(1);
});

test('a command that the own machine lacks does not hide what failed after it', () => {
  const report = client(
    'bash: ssh-copy-id: command not found\n$ ssh ada@web1.example.test\nssh: connect to host web1.example.test port 22: Connection refused\n',
  );
  expect(report.problems).toHaveLength(1);
  expect(report.problems[0]?.attempts[0]).toMatchObject({ from: 'connect', to: 'connect' });
});

test('the name of the command is shown as text, whatever it holds', () => {
  const report = client(`${RUN}bash: line 1: \u001b]0;owned\u0007x: command not found\n[exit status 127]\n`);
  expect(printed(report)).toContain('found no command');
  expect(printed(report)).not.toMatch(/[\u001b\u0007]/);
});

test('which methods ssh may use tells who meant to log in with a password', () => {
  const login = (preferred: string): string =>
    [
      'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.20 7 Apr 2026',
      'debug1: Connecting to web1.example.test [192.0.2.10] port 22.',
      'debug1: Connection established.',
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10',
      'debug1: SSH2_MSG_SERVICE_ACCEPT received',
      'debug1: Authentications that can continue: publickey',
      'debug3: start over, passed a different list publickey',
      `debug3: preferred ${preferred}`,
      'debug1: No more authentication methods to try.',
      'bob@web1.example.test: Permission denied (publickey).',
      '[exit status 255 after 0.38s]',
      '',
    ].join('\n');
  expect(first(client(login('password')))).toBe('auth-password-disabled');
  expect(first(client(login('publickey')))).toBe('auth-no-key-offered');
});

test('a log at VERBOSE that shows no try tells that no key was offered', () => {
  const connection =
    'Nov 22 13:31:55 web1 sshd[6481]: Connection from 198.51.100.2 port 54766 on 192.0.2.10 port 22';
  const closed =
    'Nov 22 13:31:55 web1 sshd[6481]: Connection closed by authenticating user bob 198.51.100.2 port 54766 [preauth]';
  const failed =
    'Nov 22 13:31:55 web1 sshd[6481]: Failed publickey for bob from 198.51.100.2 port 54766 ssh2: ED25519 SHA256:RpDp';
  const share = (r: Report, id: string): number =>
    r.problems[0]?.causes.find((c) => c.id === id)?.probability ?? 0;
  const none = explained(['sshd.log', `${connection}\n${closed}\n`]);
  const tried = explained(['sshd.log', `${connection}\n${failed}\n${closed}\n`]);
  // At INFO a refused key leaves no line: silence says nothing.
  const info = explained(['sshd.log', `${closed}\n`]);
  expect(share(none, 'auth-key-not-authorized')).toBeLessThan(0.05);
  expect(first(tried)).toBe('auth-key-not-authorized');
  expect(share(info, 'auth-key-not-authorized')).toBeGreaterThan(0.2);
});

test('the code that a traceback of paramiko quotes tells how far the connection came', () => {
  const trace = (call: string, end: string): string =>
    [
      'Traceback (most recent call last):',
      '  File "/usr/lib/python3/dist-packages/paramiko/client.py", line 421, in connect',
      '    t.start_client(timeout=timeout)',
      '  File "/usr/lib/python3/dist-packages/paramiko/transport.py", line 2103, in run',
      `    ${call}`,
      end,
      '',
    ].join('\n');
  const greeted = client(trace('self._send_kex_init()', 'EOFError'));
  expect(greeted.problems[0]?.attempts[0]).toMatchObject({ from: 'kex' });
  expect(first(greeted)).toBe('kex-server-closes');
  const silent = client(
    trace('self._check_banner()', 'paramiko.ssh_exception.SSHException: Error reading SSH protocol banner'),
  );
  expect(silent.problems[0]?.attempts[0]).toMatchObject({ to: 'ident' });
});

test('a changed host key that only turns passwords off is told as such', () => {
  const report = client(
    [
      '$ sshpass ssh -o StrictHostKeyChecking=no bob@web1.example.test true',
      '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @',
      'Password authentication is disabled to avoid man-in-the-middle attacks.',
      'bob@web1.example.test: Permission denied (publickey,password).',
      '[exit status 255 after 0.29s]',
      '',
    ].join('\n'),
  );
  expect(first(report)).toBe('hostkey-changed');
  expect(printed(report).replace(/\s+/g, ' ')).toContain(
    'was told to go on all the same, but without passwords',
  );
});
