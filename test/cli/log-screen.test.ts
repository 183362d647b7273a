/** `sshwhy log` on the screen: what the environment says of colours and characters, and a page that is written for its owner alone. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from './program.ts';

const p = program();

const LOG = Array.from({ length: 40 }, (_, i) => {
  const at = `Jan 12 0${Math.floor(i / 10)}:00:0${i % 10} web1 sshd[${100 + i}]: `;
  return `${at}Invalid user <b>\u00e9\u001b[31m from 192.0.2.${i % 7} port ${20_000 + i}\n${at}Connection closed by invalid user x 192.0.2.${i % 7} port ${20_000 + i} [preauth]\n`;
}).join('');

describe('sshwhy log on the screen', () => {
  it('takes colour and characters from the environment', async () => {
    const file = p.file('auth.log', LOG);
    const plain = await p.run(['log', file]);
    expect(plain.out).toMatch(/^✓ Nothing is broken/);
    expect(plain.out).toContain('█');
    expect(plain.out).not.toContain('\u001b');
    const painted = await p.run(['log', file], { env: { FORCE_COLOR: '1' } });
    expect(painted.out).toContain('\u001b[32m✓');
    expect((await p.run(['log', file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).toBe(plain.out);
    for (const env of [{ LANG: 'C' }, { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }]) {
      const { out } = await p.run(['log', file], { env });
      expect(/[^\n\x20-\x7e]/.exec(out)?.[0]).toBeUndefined();
      expect(out).toMatch(/^\+ Nothing is broken/);
      expect(out).toContain('####');
    }
    expect((await p.run(['log', file], { env: { LANG: 'en_US.UTF-8' } })).out).toBe(plain.out);
  });

  it('writes the page for its owner alone, with names as text', async () => {
    const file = p.file('auth.log', LOG);
    const { err, status } = await p.run(['log', '--html', 'story.html', file]);
    expect(status).toBe(0);
    expect(err).toContain('story.html is written');
    const page = path.join(p.folder, 'story.html');
    expect(fs.statSync(page).mode & 0o777).toBe(0o600);
    const html = fs.readFileSync(page, 'utf8');
    expect(html).toContain('&lt;b&gt;é\\x1b[31m');
    expect(html).not.toContain('<b>é');
  });
});
