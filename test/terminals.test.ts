/** Terminal programs that bring their own SSH: what they say leads where ssh's own words would. */

import { expect, test } from 'vitest';
import { explained } from './explained.ts';

const first = (said: string) => explained(['post.txt', `${said}\n`]).problems[0]?.causes[0];

test.each([
  ['No compatible hostkey. The server supports these methods: ssh-dss', 'hostkey-no-common-type'],
  ['unknown KEX algorithm: diffie-hellman-group1-sha1', 'kex-no-common-kex'],
  ['unknown MAC algorithm: hmac-md5', 'kex-no-common-cipher'],
  ['Granados.SSHException: Negotiating key exchange algorithm failed.', 'kex-client-too-old'],
  ['SSH: expected key exchange group packet from server', 'kex-client-too-old'],
  ['The specified key file does not contain an SSH private key.', 'client-key-format'],
  ['No address was found for the machine', 'resolve-name-unknown'],
  ["Server disconnected with message 'Too many authentication failures'", 'auth-too-many-keys'],
])('%s', (said, id) => {
  expect(first(said)?.id).toBe(id);
});

test('the steps of a trace tell how far the connection came', () => {
  const steps = [
    "RECV : Remote Identifier = 'SSH-2.0-OpenSSH_9.2p1'",
    'SEND : KEXINIT',
    'RECV : Read kexinit',
    'RECV : NEWKEYS',
    'RECV: SERVICE_ACCEPT[ssh-userauth] -- OK',
    'RECV: TCP/IP close',
  ];
  const ended = (n: number) =>
    explained([
      'trace.txt',
      [...steps.slice(0, n), ...steps.slice(-1)].map((s) => `[LOCAL] : ${s}\n`).join(''),
    ]).problems[0]?.ladder.find((rung) => rung.state === 'ended' || rung.state === 'perhaps')?.stage;
  expect([ended(1), ended(5)]).toEqual(['kex', 'auth']);
});

test('a passphrase that does not fit leads to the key', () => {
  const causes = explained(['post.txt', 'The specified key file cannot be decrypted using the passphrase.\n'])
    .problems[0]?.causes;
  expect(causes?.slice(0, 2).map((c) => c.id)).toContain('auth-key-passphrase');
});
