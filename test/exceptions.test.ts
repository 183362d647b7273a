/** What a library or the system said is read behind the names of exceptions, whatever program brings them, and never proves there. */

import { expect, test } from 'vitest';
import { behindException } from '../src/engine/readers/exceptions.ts';
import { explained } from './explained.ts';

const first = (said: string) => explained(['post.txt', `${said}\n`]).problems[0]?.causes[0];

test.each([
  ['com.acme.deploy.UploadException: Connection refused: connect', 'Connection refused: connect'],
  ['java.lang.RuntimeException: com.acme.ssh.SshFault.OpenFailed: No route to host', 'No route to host'],
  ['Caused by: net.acme.TransportException: Timeout expired', 'Timeout expired'],
  ['Net::Acme::HostKeyMismatch: fingerprint', 'fingerprint'],
  ['Unhandled exception. Acme.Ssh.ConnectError (0x80004005): gone', 'gone'],
  ['Exception in thread "main" a.B.CException: x', 'x'],
  ['(Net::Acme::Timeout): Exception while executing as ada@web on host web1: gone', 'gone'],
  ["Error connecting to device: AcmeSSHException('no key for you')", 'no key for you'],
])('%s', (line, rest) => {
  expect(behindException(line)).toBe(rest);
});

test.each(['Error', 'an Error: is no name here', 'ssh: handshake failed: EOF', 'Exception: '])(
  '"%s" holds no name with words behind it',
  (line) => {
    expect(behindException(line)).toBeNull();
  },
);

test('an exception of any program says what the socket said', () => {
  expect(
    first('com.acme.ide.RemoteException: java.lang.IllegalStateException: Connection refused: connect')?.id,
  ).toBe(first('ssh: connect to host web1.example.test port 22: Connection refused')?.id);
});

test('what stands behind an exception never proves', () => {
  const line = 'This account is currently not available.';
  expect(first(line)?.certainty).toBe('proved');
  const wrapped = first(`com.acme.ide.RemoteException: ${line}`);
  expect([wrapped?.id, wrapped?.certainty === 'proved']).toEqual(['session-nologin-shell', false]);
});

test('names without end are looked at once', () => {
  const begin = performance.now();
  behindException(`${'a.'.repeat(4000)}BError: x`);
  behindException(`${'AError: '.repeat(1000)}x`);
  behindException(`${"a.BError('".repeat(800)}x`);
  behindException(`Exception while executing ${'('.repeat(8000)}`);
  expect(performance.now() - begin).toBeLessThan(50);
});
