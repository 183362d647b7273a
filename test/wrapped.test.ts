/** ssh's words as the programs hand them on that run it, and what those programs say themselves. */

import { expect, test } from 'vitest';
import { explained } from './explained.ts';

const first = (said: string) => explained(['post.txt', `${said}\n`]).problems[0]?.causes[0];

test.each([
  ['Remote: ', 'Bad owner or permissions on /home/ada/.ssh/config', 'client-config-mode'],
  [
    'subprocess ssh: ',
    'ssh: Could not resolve hostname nas7: Name or service not known',
    'resolve-name-unknown',
  ],
])('"%s" in front of ssh says the same, and proves nothing', (by, said, id) => {
  expect(first(said)?.id).toBe(id);
  const handed = first(`${by}${said}`);
  expect([handed?.id, handed?.certainty === 'proved']).toEqual([id, false]);
});

test("a user's name does not take in the program in front of it", () => {
  const report = explained(['post.txt', 'subprocess ssh: ada@nas7: Permission denied (publickey).\n']);
  expect(JSON.stringify(report)).not.toContain('subprocess ssh: ada"');
  expect(report.problems[0]?.causes.length).toBeGreaterThan(0);
});

test('what a debug run says of the remote side is still that', () => {
  expect(first('debug1: Remote: Bad owner or permissions on /x/.ssh/config')?.id).not.toBe(
    'client-config-mode',
  );
});

test("the end of a wrapper's own is no reason beside ssh's", () => {
  const said = [
    'Remote: ada@nas7.example.test: Permission denied (publickey).',
    'Connection closed by remote host. Is borg working on the server?',
  ];
  expect(first(said.join('\n'))?.id).toBe(first('ada@nas7.example.test: Permission denied (publickey).')?.id);
});

test('the editor that misses its forward is told of forwarding, not of a jump host', () => {
  expect(
    first(
      '[09:10:11.123] Failed to set up socket for dynamic port forward to remote port 41000: Socket closed. TCP port forwarding may be disabled.',
    )?.id,
  ).toBe('session-forwarding-forbidden');
});

test('rsync or scp that lost its connection does not outweigh what ssh said of it', () => {
  const said = [
    'Timeout, server web7 not responding.',
    'rsync: connection unexpectedly closed (0 bytes received so far) [sender]',
  ];
  expect(first(said.join('\n'))?.id).toBe('session-keepalive-lost');
});

test('a provider that finds no rule for SSH speaks of its own firewall', () => {
  expect(first('No ingress firewall rule allowing SSH found.')?.id).toBe('connect-cloud-firewall');
});

test('a build step that was given no key or host says so', () => {
  expect(first('2026/01/02 03:04:05 Error: missing server host')?.id).toMatch(
    /^(auth-ci-secret-empty|client-command-line)$/,
  );
  expect(first("Error: can't connect without a private SSH key or password")?.id).toBe(
    'auth-ci-secret-empty',
  );
});

test('a public half that ssh does not find is no certainty of a damaged key', () => {
  const said = [
    'load pubkey "/home/ada/.ssh/old-form": invalid format',
    'ada@web7.example.test: Permission denied (publickey).',
  ];
  for (const c of explained(['post.txt', `${said.join('\n')}\n`]).problems[0]?.causes ?? [])
    expect(c.probability, c.id).toBeLessThan(0.9);
});
