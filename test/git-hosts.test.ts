/** Public git services: the reader cannot act on their servers, so no step asks for it. */

import { expect, test } from 'vitest';
import { forGitHost, gitService } from '../src/engine/git-hosts.ts';
import type { Report } from '../src/engine/index.ts';
import { explain, open } from '../src/engine/index.ts';
import { step, t } from '../src/engine/remedy.ts';

function explained(said: string): Report {
  const reading = open({ evidence: { name: 'client.txt' }, source: 0, now: 0 });
  reading.push(new TextEncoder().encode(said));
  reading.end();
  return explain([reading.summary()], reading.observations, {}).report;
}

const STEPS = [
  step('client', t`Offer the right key.`),
  step('server', t`Read the log of sshd.`),
  step('network', t`Let port 22 through.`),
];
const text = (list: readonly { readonly what: readonly (string | { readonly value: string })[] }[]): string =>
  list.map((s) => s.what.map((p) => (typeof p === 'string' ? p : p.value)).join('')).join('\n');

test('a host of your own keeps the steps for its administrator', () => {
  expect(forGitHost('auth-key-not-authorized', 'git.example.test', STEPS)).toBe(STEPS);
  expect(forGitHost('auth-key-not-authorized', undefined, STEPS)).toBe(STEPS);
});

test('a login at a public service points to the keys of the account and to its status page', () => {
  const got = forGitHost('auth-key-not-authorized', 'github.com', STEPS);
  expect(got.every((s) => s.who !== 'server')).toBe(true);
  expect(text(got)).toContain('https://github.com/settings/keys');
  expect(text(got)).toContain('https://www.githubstatus.com');
  expect(text(got)).toContain('Let port 22 through.');
});

test('a way that is cut points to port 443, where the service has it', () => {
  const commands = (host: string): string =>
    forGitHost('path-dpi-reset', host, STEPS)
      .flatMap((s) => s.commands.map((c) => c.run))
      .join('\n');
  expect(commands('gitlab.com')).toBe('ssh -T -p 443 git@altssh.gitlab.com');
  expect(commands('altssh.bitbucket.org')).toBe('');
  expect(commands('ssh.dev.azure.com')).toBe('');
});

test('only the exact names are such services', () => {
  expect(gitService('GitHub.com.')?.name).toBe('GitHub');
  for (const host of [
    'github.com.example.test',
    'notgithub.com',
    'gitlab.example.test',
    '',
    '\u001b]0;github.com',
  ])
    expect(gitService(host), host).toBeUndefined();
});

test('a cause that asks nothing of a server gets no remark about it', () => {
  const own = [step('client', t`Name the file.`)];
  expect(forGitHost('client-key-mode', 'github.com', own)).toEqual(own);
});

test('the next check of a public service asks nothing of its administrator', () => {
  const report = explained('git@github.com: Permission denied (publickey).\n');
  expect(report.problems[0]?.check).toBeDefined();
  expect(report.problems[0]?.check?.who).not.toBe('server');
  expect(JSON.stringify(report)).not.toContain('ssh-copy-id');
  // The same words of a server of your own may ask him.
  expect(JSON.stringify(explained('git@git.example.test: Permission denied (publickey).\n'))).toContain(
    'ssh-copy-id',
  );
});
