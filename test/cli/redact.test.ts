/** `sshwhy redact` and `--redact`, with the program itself. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, program } from './program.ts';

const p = program();

describe.concurrent('redact', () => {
  it('leaves ports and ranges, and takes names, in every encoding', async () => {
    const log =
      'Nov 22 13:39:54 web7 sshd[77]: Failed password for marlene from 198.51.100.9 port 4022 ssh2\r\nNov 22 13:39:55 web7 sshd[78]: Connection closed by 10.4.5.6 port 4023 [preauth]\r\n';
    p.file('utf8.log', log);
    p.file('utf16.log', Buffer.from(`\ufeff${log}`, 'utf16le'));
    const plain = await p.run(['redact', 'utf8.log']);
    expect(plain).toMatchObject({ status: 0, err: '' });
    expect(plain.out).toMatch(/person1 from \S+ port 4022/);
    expect(plain.out).toMatch(/closed by 10\.\S+ port 4023/);
    expect(plain.out).not.toMatch(/marlene|web7|198\.51\.100\.9\b|10\.4\.5\.6/);
    expect((await p.run(['redact', 'utf16.log'])).out.replace(/^\ufeff/, '')).toBe(plain.out);
  });

  it('gives the same value the same pseudonym in all files of a run', async () => {
    p.file('one.log', 'Nov 22 13:39:54 web7 sshd[77]: Invalid user marlene from 198.51.100.9 port 4022\n');
    p.file('two.log', 'Nov 22 13:39:54 web7 sshd[79]: Invalid user oskar from 203.0.113.9 port 1\n');
    const { out } = await p.run(['redact', 'two.log', 'one.log', 'two.log']);
    const lines = out.trim().split('\n');
    expect(lines[0]).toBe(lines[2]);
    expect(lines[0]).not.toBe(lines[1]);
  });

  it('is not misled by a user who is called like a line of the log', async () => {
    p.file(
      'forged.log',
      'Nov 22 13:39:54 web7 sshd[77]: Invalid user root from 203.0.113.9 port 22 ssh2 from 198.51.100.9 port 4022\n\x1b[31m\0\xff\xfe binary\n',
    );
    const { out } = await p.run(['redact', 'forged.log']);
    expect(out).not.toMatch(/[\x00-\x08\x0b-\x1f]|web7|198\.51\.100\.9\b/);
    expect(out).toContain('port 4022');
  });

  it('redacts the answer as well', async () => {
    const { out } = await p.run(['--redact', '--no-ask', path.join(EXAMPLES, 'login-refused.txt')]);
    expect(out).not.toMatch(/\bbob\b|web1/);
    expect(out).toMatch(/person1/);
  });

  it('says what it cannot read', () => {
    const { status, stderr } = spawnSync(process.execPath, [p.entry, 'redact', 'gone.log'], {
      cwd: p.folder,
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toContain('gone.log');
  });
});
