/** `sshwhy redact` and `--redact` as people run them: files, pipes, other encodings, noise, long lines. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { program } from './program.ts';

const sshwhy = program();
const LOG = [
  'Nov 22 13:39:54 box17 sshd[123]: Connection from 8.8.8.8 port 5022 on 9.9.9.9 port 22 rdomain ""',
  'Nov 22 13:39:55 box17 sshd[123]: Failed password for zelda from 8.8.8.8 port 5022 ssh2',
  'Nov 22 13:39:56 box17 sshd[123]: error: maximum authentication attempts exceeded for zelda from 8.8.8.8 port 5022 ssh2 [preauth]',
  'Nov 22 13:39:56 box17 sshd[123]: Disconnecting authenticating user zelda 8.8.8.8 port 5022: Too many authentication failures [preauth]',
  '',
].join('\n');
const REAL = /zelda|box17|8\.8\.8\.8|9\.9\.9\.9|hunter2/;

it('a pipe gives the evidence back with pseudonyms, and it is judged as before', async () => {
  const red = await sshwhy.run(['redact', '-'], { input: LOG });
  expect(red).toMatchObject({ status: 0, err: '' });
  expect(red.out.split('\n')[1]).toBe(
    'Nov 22 13:39:55 host1 sshd[123]: Failed password for user1 from 192.0.2.1 port 5022 ssh2',
  );
  expect(red.out).not.toMatch(REAL);
  const first = async (input: string) =>
    JSON.parse((await sshwhy.run(['--json'], { input })).out).causes[0] as { id: string; certainty: string };
  const { id, certainty } = await first(LOG);
  expect(await first(red.out)).toMatchObject({ id, certainty });
});

it('a name that is told only later, or in another file, is hidden from the beginning', async () => {
  sshwhy.file('early.txt', 'cleaning up after zelda on box17\n');
  sshwhy.file('late.log', LOG);
  const { out, status } = await sshwhy.run(['redact', 'early.txt', 'late.log']);
  expect(status).toBe(0);
  expect(out).toContain('==> early.txt <==\ncleaning up after user1 on host1\n\n==> late.log <==\nNov 22');
  expect(out).toMatch(/Failed password for user1 from/);
  expect(out).not.toMatch(REAL);
  const piped = await sshwhy.run(['redact'], { input: `cleaning up after zelda on box17\n${LOG}` });
  expect(piped.out).not.toMatch(REAL);
});

it.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${LOG}`, 'utf16le')],
  ['UTF-16 without', Buffer.from(LOG, 'utf16le')],
  ['CRLF', Buffer.from(LOG.replaceAll('\n', '\r\n'))],
  ['gzip', gzipSync(LOG)],
  ['no last line end', Buffer.from(LOG.trimEnd())],
])('%s', async (_name, bytes) => {
  sshwhy.file('given', bytes);
  const { out, status } = await sshwhy.run(['redact', 'given']);
  expect(status).toBe(0);
  expect(out).toBe((await sshwhy.run(['redact'], { input: LOG })).out);
});

/** A record of `journalctl -o export`: MESSAGE as a binary field, as journald writes what is no plain text. */
function exported(message: string | Uint8Array, more = ''): Buffer {
  const bytes = Buffer.from(message as string);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  return Buffer.concat([
    Buffer.from(
      `__CURSOR=s=1\n__REALTIME_TIMESTAMP=1795354794349743\n_HOSTNAME=box17\nSYSLOG_IDENTIFIER=sshd\n_COMM=sshd\n_EXE=/usr/sbin/sshd\n_UID=0\n_PID=123\n${more}MESSAGE\n`,
    ),
    length,
    bytes,
    Buffer.from('\n\n'),
  ]);
}

it.each([
  ['a line end in a name', 'Invalid user zelda\nhunter2 from 8.8.8.8 port 5022'],
  ['bytes that are no text', Buffer.from('Invalid user zel\xffda from 8.8.8.8 port 5022', 'latin1')],
  ['a length of a letter', `Failed password for zelda from 8.8.8.8 port 5022 ssh2${' '.repeat(40)}\n`],
  ['a length that is a line end', 'zelda from'],
  ['nothing', ''],
])('an export with binary fields: %s', async (_name, message) => {
  const plain = 'Accepted password for zelda from 8.8.8.8 port 5022 ssh2';
  const input = Buffer.concat([exported(message), exported(plain), exported(message, 'X=zelda\n')]);
  for (const args of [['redact'], ['--redact', '--show', 'observations'], ['--redact', '--json']]) {
    const { out, status } = await sshwhy.run(args, { input });
    expect(status, args.join(' ')).not.toBe(3);
    expect(out, args.join(' ')).not.toMatch(/zel|hunter2|box17|8\.8\.8\.8/);
  }
  // What comes out is an export again, and says the same.
  const red = await sshwhy.run(['redact'], { input });
  const seen = async (text: string | Uint8Array): Promise<string[]> =>
    (
      JSON.parse((await sshwhy.run(['--show', 'observations'], { input: text })).out) as { kind: string }[]
    ).map((o) => o.kind);
  expect(await seen(red.out)).toEqual(await seen(input));
});

it('an export read in pieces of a few bytes, as a pipe may give it', async () => {
  const file = path.join(sshwhy.folder, 'export.bin');
  fs.writeFileSync(file, exported('Invalid user zelda\nhunter2 from 8.8.8.8 port 5022'));
  const { spawnSync } = await import('node:child_process');
  const { stdout } = spawnSync(
    'sh',
    ['-c', `dd if="$1" bs=7 2>/dev/null | "$2" "$3" redact`, 'sh', file, process.execPath, sshwhy.entry],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain('MESSAGE=Invalid user user1');
  expect(stdout).not.toMatch(/zelda|hunter2|box17|8\.8\.8\.8/);
});

it('a message that JSON writes as numbers is hidden in the answer too', async () => {
  const numbers = [...Buffer.from('Invalid user zelda\x01 from 8.8.8.8 port 5022')].join(',');
  const input = `{"__REALTIME_TIMESTAMP":"1795354794349743","_HOSTNAME":"box17","SYSLOG_IDENTIFIER":"sshd","_COMM":"sshd","_EXE":"/usr/sbin/sshd","_UID":"0","_PID":"123","MESSAGE":[${numbers}]}\n`;
  for (const args of [['redact'], ['--redact', '--show', 'observations'], ['--redact', '--json']]) {
    const { out } = await sshwhy.run(args, { input });
    expect(out, args.join(' ')).not.toMatch(REAL);
    expect(out, args.join(' ')).toContain('192.0.2.1');
  }
});

it('binary noise comes out harmless', async () => {
  const noise = Uint8Array.from({ length: 65_536 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
  const { out, status } = await sshwhy.run(['redact'], {
    input: Buffer.concat([noise, Buffer.from(`\n${LOG}`)]),
  });
  expect(status).toBe(0);
  expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(out).not.toMatch(REAL);
});

it('a line of 10 MB', { timeout: 60_000 }, async () => {
  const begin = Date.now();
  const { out, status } = await sshwhy.run(['redact'], {
    input: `${'a@8.8.8.8 '.repeat(1_000_000)}\n${LOG}`,
  });
  expect(status).toBe(0);
  expect(out).not.toMatch(REAL);
  expect(Date.now() - begin).toBeLessThan(45_000);
});

it('secrets are masked, also with --show-secrets', async () => {
  const { out } = await sshwhy.run(['redact', '--show-secrets'], { input: `password=hunter2\n${LOG}` });
  expect(out).toContain('password=****');
  const answer = await sshwhy.run(['--redact', '--show-secrets', '--show', 'observations'], {
    input: `${LOG}password=hunter2\nsshd[1]: error: password=hunter2\n`,
  });
  expect(answer.out).not.toMatch(REAL);
});

it.each([
  [[]],
  [['--long']],
  [['--json']],
  [['--markdown']],
  ...['observations', 'attempts', 'scores', 'diagnosis', 'report'].map((s) => [['--show', s]]),
])('--redact %s', async (options) => {
  fs.mkdirSync(path.join(sshwhy.folder, 'home/zelda'), { recursive: true });
  sshwhy.file('home/zelda/auth.log', LOG);
  const name = path.join(sshwhy.folder, 'home/zelda/auth.log');
  const plain = await sshwhy.run([...options, name]);
  const red = await sshwhy.run(['--redact', ...options, name]);
  expect(plain.out).toMatch(/zelda/);
  expect(red.out).not.toMatch(REAL);
  expect(red.status).toBe(plain.status);
  expect(red.out.length).toBeGreaterThan(plain.out.length / 2);
});

it('--redact answers about one attempt that is asked for by its real name', async () => {
  const asked = ['--redact', '--json', '--user', 'zelda', '--source', '8.8.8.8'];
  const report = JSON.parse((await sshwhy.run(asked, { input: LOG })).out);
  expect(report.problems[0].attempts[0]).toMatchObject({ user: 'user1', source: '192.0.2.1' });
});

it('--redact with --batch', async () => {
  const line = JSON.stringify({ id: 1, evidence: [{ name: 'a', text: LOG }], hints: [] });
  const { out } = await sshwhy.run(['--json', '--batch', '--redact'], { input: `${line}\n` });
  expect(out).toContain('user1');
  expect(out).not.toMatch(REAL);
});

it('a file that is not there is said, the others are printed', async () => {
  sshwhy.file('late.log', LOG);
  const { out, err, status } = await sshwhy.run(['redact', 'late.log', 'not-there.log']);
  expect(status).toBe(3);
  expect(err).toContain('not-there.log: there is no such file.');
  expect(out).toContain('Failed password for user1');
  expect((await sshwhy.run(['redact', '--json', 'late.log'])).status).toBe(3);
});
