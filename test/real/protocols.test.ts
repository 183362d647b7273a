/** Services that are no SSH, each named by what it says first or by its answer to a request of its own: real servers where there are any, else their bytes as their protocols write them. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type net from 'node:net';
import { expect, test } from 'vitest';
import type { Report } from '../../src/engine/index.ts';
import { program } from '../cli/program.ts';
import { describeReal } from './needs.ts';
import { world } from './world.ts';

const w = world();
const sshwhy = program();

/** The first cause with leave for eight more connections, and the text of the answer. */
async function told(port: number, more = 8): Promise<{ readonly cause: string; readonly text: string }> {
  const args = ['-F', w.options, '--timeout', '6', '-p', `${port}`, 'root@127.0.0.1'];
  const given = more > 0 ? ['--more', `${more}`] : [];
  const ended = await sshwhy.run(['probe', '--json', '--no-ask', ...given, ...args], {
    env: { HOME: w.folder },
  });
  const report = JSON.parse(ended.out) as Report;
  return { cause: report.causes[0]?.id ?? 'none', text: JSON.stringify(report) };
}

async function expectService(port: number, name: string, more = 8): Promise<void> {
  const { cause, text } = await told(port, more);
  expect(cause, text.slice(0, 3000)).toBe('ident-other-service');
  expect(text).toContain(name);
}

describeReal('vsftpd', ['root', 'vsftpd'], () => {
  test('is a file server', async () => {
    const port = await w.port();
    fs.mkdirSync(`${w.folder}/empty`, { mode: 0o555 });
    const config = w.file(
      'vsftpd.conf',
      `listen=YES\nlisten_address=127.0.0.1\nlisten_port=${port}\nbackground=NO\nsecure_chroot_dir=${w.folder}/empty\n`,
    );
    await w.start('vsftpd', [config], port);
    await expectService(port, 'an FTP server', 0);
  });
});

describeReal('redis', ['redis-server'], () => {
  test('is named by its answer to our line', async () => {
    const port = await w.port();
    await w.start(
      'redis-server',
      ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', w.folder],
      port,
    );
    await expectService(port, 'a Redis server', 0);
  });
});

describeReal('microsocks', ['microsocks'], () => {
  test.each([
    ['open to all', []],
    ['with a password', ['-u', 'ada', '-P', 'lovelace']],
  ])('is a SOCKS proxy, %s', async (_, more) => {
    const port = await w.port();
    await w.start('microsocks', ['-i', '127.0.0.1', '-p', `${port}`, ...more], port);
    await expectService(port, 'a SOCKS proxy');
  });
});

const POSTGRESQL = fs.existsSync('/usr/lib/postgresql')
  ? fs.readdirSync('/usr/lib/postgresql').map((v) => `/usr/lib/postgresql/${v}/bin`)[0]
  : undefined;
describeReal('postgresql', ['root', 'runuser', ...(POSTGRESQL ? [] : ['postgres'])], () => {
  test('is a database', async () => {
    const port = await w.port();
    const folder = fs.mkdtempSync('/tmp/sshwhy-postgresql-');
    try {
      execFileSync('chown', ['postgres', folder]);
      const as = ['-u', 'postgres', '--'];
      execFileSync('runuser', [...as, `${POSTGRESQL}/initdb`, '-N', '-A', 'trust', '-D', folder], {
        stdio: 'ignore',
      });
      const set = ['-h', '127.0.0.1', '-p', `${port}`, '-k', folder];
      await w.start('runuser', [...as, `${POSTGRESQL}/postgres`, '-D', folder, ...set], port);
      await expectService(port, 'a PostgreSQL server');
    } finally {
      execFileSync(
        'runuser',
        ['-u', 'postgres', '--', `${POSTGRESQL}/pg_ctl`, '-D', folder, '-m', 'immediate', 'stop'],
        { stdio: 'ignore' },
      );
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});

type Peer = (socket: net.Socket) => void;
const greets =
  (bytes: string): Peer =>
  (socket) =>
    socket.write(Buffer.from(bytes, 'latin1'));
/** A server that waits for one sort of request, answers it, and hangs up on anything else. */
const answersOnly =
  (request: RegExp, answer: string): Peer =>
  (socket) =>
    socket.once('data', (data) => {
      if (request.test(data.toString('latin1'))) socket.write(Buffer.from(answer, 'latin1'));
      else socket.end();
    });

const MYSQL =
  'J\0\0\0\n8.0.36\0\b\0\0\0abcdefgh\0\xff\xf7\x21\x02\0\xff\xc1\x15\0\0\0\0\0\0\0\0\0\0ijklmnopqrst\0caching_sha2_password\0';
const PEERS: readonly (readonly [what: string, peer: Peer, name: string])[] = [
  ['SMTP', greets('220 mail.example.test ESMTP Postfix\r\n'), 'a mail server (SMTP)'],
  ['POP3', greets('+OK POP3 ready\r\n'), 'a mail server (POP3)'],
  ['IMAP', greets('* OK [CAPABILITY IMAP4rev1] ready.\r\n'), 'a mail server (IMAP)'],
  ['MySQL', greets(MYSQL), 'a MySQL or MariaDB server'],
  [
    'MySQL that refuses this host',
    greets("G\0\0\0\xffj\x04Host '198.51.100.2' is not allowed to connect to this MySQL server"),
    'a MySQL or MariaDB server',
  ],
  ['VNC', greets('RFB 003.008\n'), 'a VNC server'],
  [
    'telnet, its options first',
    greets('\xff\xfd\x18\xff\xfd\x20\xff\xfd\x23\xff\xfd\x27'),
    'a telnet service',
  ],
  ['telnet, a prompt', greets('\r\nrouter7 login: '), 'a telnet service'],
  [
    // An answer to a Negotiation Request (MS-RDPBCGR, 4.1.2).
    'Remote Desktop',
    answersOnly(
      /^\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x03\0\0\0$/,
      '\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x02\0\x08\0\x02\0\0\0',
    ),
    'a Windows Remote Desktop service',
  ],
  ['PostgreSQL with TLS', answersOnly(/^\0\0\0\x08\x04\xd2\x16\x2f$/, 'S'), 'a PostgreSQL server'],
];

describeReal('what speaks another protocol', ['ssh'], () => {
  test.each(PEERS)('%s', async (_, peer, name) => {
    await expectService(await w.listen(peer), name);
  });

  test('requests of other services are made to no peer that greets, and in a number that was allowed', async () => {
    const seen: string[] = [];
    const port = await w.listen((socket) => {
      socket.once('data', (data) => {
        seen.push(data.toString('latin1'));
        socket.end();
      });
    });
    await told(port, 5);
    expect(seen.filter((s) => s.startsWith('\x05\x02'))).toHaveLength(1);
    // The half-closed connection sends nothing.
    expect(seen).toHaveLength(5);
    seen.length = 0;
    await told(port, 0);
    expect(seen.every((s) => s.startsWith('SSH-2.0-sshwhy'))).toBe(true);
    expect(seen).toHaveLength(1);
  });

  test('a peer that answers everything alike is none of them', async () => {
    const port = await w.listen((socket) => socket.once('data', () => socket.end('x')));
    const { text } = await told(port);
    for (const name of ['a SOCKS proxy', 'Remote Desktop', 'PostgreSQL']) expect(text).not.toContain(name);
  });
});
