/** What the client's own lines show of its system counts as if it had been told, with the line beside it. */

import { describe, expect, test } from 'vitest';
import { explained, explainedWith } from './explained.ts';

const REFUSED = 'ssh: connect to host 192.168.7.21 port 22: No route to host\n';
const answer = (said: string, hints: readonly string[] = []) =>
  explainedWith(hints, ['post.txt', said]).problems[0]?.causes;

describe('"no route" to a machine in the own network', () => {
  test('without a word of macOS, its permission is not the first thought', () => {
    expect(answer(REFUSED)?.[0]?.id).not.toBe('connect-macos-local-network');
    expect(answer(`debug1: Reading configuration data /home/ada/.ssh/config\n${REFUSED}`)?.[0]?.id).not.toBe(
      'connect-macos-local-network',
    );
  });

  test('a home folder of macOS makes it the first thought, and no certainty', () => {
    const first = answer(`debug1: Reading configuration data /Users/ada/.ssh/config\n${REFUSED}`)?.[0];
    expect(first?.id).toBe('connect-macos-local-network');
    expect(first?.probability).toBeLessThan(0.9);
  });

  test('the home folder of Windows as a shell of Unix writes it is none of macOS', () => {
    expect(
      answer(`debug1: Reading configuration data /c/Users/ada/.ssh/config\n${REFUSED}`)?.[0]?.id,
    ).not.toBe('connect-macos-local-network');
  });

  test('told and shown count once', () => {
    const shown = `debug1: Reading configuration data /Users/ada/.ssh/config\n${REFUSED}`;
    expect(answer(shown, ['macos-client'])?.[0]?.probability).toBe(answer(shown)?.[0]?.probability);
  });
});

test("Vagrant's waiting is a machine that is still starting", () => {
  const waits = [
    '==> web: Waiting for machine to boot. This may take a few minutes...',
    '    web: SSH address: 127.0.0.1:2201',
    '    web: Warning: Connection timeout. Retrying...',
    '    web: Warning: Connection reset. Retrying...',
  ];
  expect(answer(`${waits.join('\n')}\n`)?.map((c) => c.id)).toContain('server-still-booting');
  expect(answer(`${[...waits, '==> web: Machine booted and ready!'].join('\n')}\n`)?.[0]?.id).toBe(
    'server-still-booting',
  );
});

test('what a server logged shows nothing of the client', () => {
  const log =
    'Feb  3 04:05:06 db2 sshd[812]: Authentication refused: bad ownership or modes for directory /Users/ada\n';
  const causes = explained(['auth.log', log]).problems[0]?.causes ?? [];
  expect(JSON.stringify(causes)).not.toContain('macos-client');
});
