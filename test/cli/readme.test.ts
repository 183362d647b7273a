/** The answer that README.md shows is the answer that the program gives. UPDATE=1 writes it anew. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { program, ROOT } from './program.ts';

const p = program();
const FIXTURE = path.join(ROOT, 'fixtures/auth-authorized-keys-mode');
const README = path.join(ROOT, 'README.md');
const FILES = ['client.txt', 'server-verbose.log'];

it('README.md shows a real answer', async () => {
  for (const name of FILES) p.file(name, fs.readFileSync(path.join(FIXTURE, name)));
  const { out } = await p.run(['explain', ...FILES]);
  const text = fs.readFileSync(README, 'utf8');
  const shown = /~~~~\n\$ sshwhy explain client\.txt server-verbose\.log\n(?:[\s\S]*?\n)?~~~~/;
  expect(text).toMatch(shown);
  const wanted = text.replace(
    shown,
    () => `~~~~\n$ sshwhy explain ${FILES.join(' ')}\n${out.trimEnd()}\n~~~~`,
  );
  if (process.env['UPDATE'] === '1') fs.writeFileSync(README, wanted);
  expect(fs.readFileSync(README, 'utf8')).toBe(wanted);
});
