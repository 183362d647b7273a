/** `sshwhy config` and `sshwhy redact`, with the program itself. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, program } from './program.ts';

const p = program();
const SEED = path.join(EXAMPLES, 'public-server.sshd_config');

beforeAll(() => {
  fs.mkdirSync(path.join(p.folder, 'conf.d'));
  p.file('conf.d/10-first.conf', 'PermitRootLogin no\nMaxStartups 10:30:100:1\n');
  p.file('conf.d/.hidden.conf', 'Port 2222\n');
  p.file(
    'sshd_config',
    'Include conf.d/*.conf\nPermitRootLogin yes\nMatch User bob Address 192.0.2.0/24\n  PasswordAuthentication no\n',
  );
});

describe.concurrent('config', () => {
  it('says what the configuration of the thread does, a better value and why', async () => {
    const { status, out, err } = await p.run(['config', SEED]);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/MaxStartups 3:100:60/);
    expect(out).toMatch(/Better: MaxStartups 10:30:100/);
    expect(out).toMatch(/maxstartups 3:100:60 {3}.*:19/);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThan(140);
  });

  it('reads what is included, in its order, and knows for whom a Match holds', async () => {
    const of = async (...more: string[]) =>
      (await p.run(['config', 'sshd_config', '--sshd-t', '--openssh', '9.2', ...more])).out;
    expect(await of()).toMatch(/^permitrootlogin no$/m);
    expect(await of()).toMatch(/^port 22$/m);
    expect(await of('--user', 'bob', '--address', '192.0.2.7')).toMatch(/^passwordauthentication no$/m);
    expect(await of('--user', 'bob', '--address', '198.51.100.7')).toMatch(/^passwordauthentication yes$/m);
    const open = await p.run(['config', 'sshd_config']);
    expect(open.out).toMatch(/Only for some connections/);
    expect(open.out).toContain('sshd_config:4');
  });

  it('uses the defaults of the release that is named', async () => {
    p.file('empty', '# nothing\n');
    const of = async (release: string) =>
      (await p.run(['config', 'empty', '--sshd-t', '--openssh', release])).out;
    expect(await of('8.2')).not.toMatch(/^persourcepenalties /m);
    expect(await of('9.9')).toMatch(/^persourcepenalties /m);
    expect(await of('6.1')).toMatch(/^maxstartups 10/m);
    expect(await of('6.1')).not.toBe(await of('6.2'));
  });

  it('gives JSON and Markdown', async () => {
    const json = JSON.parse((await p.run(['config', SEED, '--json'])).out) as {
      findings: { finding: string; sort: string }[];
      settings: { keyword: string }[];
    };
    expect(json.findings.find((f) => f.finding === 'maxstartups-rate-100')?.sort).toBe('closes');
    expect(json.settings.length).toBeGreaterThan(60);
    expect((await p.run(['config', SEED, '--markdown'])).out).toMatch(/^# What this configuration/);
  });

  it('refuses what it cannot do in one sentence', async () => {
    for (const [args, words] of [
      [['config', 'gone'], 'there is no such file'],
      [['config', '.'], 'is a folder'],
      [['config', 'sshd_config', '--openssh', 'new'], '--openssh takes a release'],
      [['config', 'sshd_config', '--lport', '99999'], '--lport takes a port'],
      [['config', 'a', 'b'], 'one file'],
      [['--sshd-t', 'sshd_config'], 'belongs to "sshwhy config"'],
    ] as const) {
      const { status, out, err } = await p.run(args);
      expect({ status, out }, args.join(' ')).toEqual({ status: 3, out: '' });
      expect(err).toContain(words);
    }
  });

  it('is not harmed by what stands in a configuration', async () => {
    p.file(
      'evil',
      `Banner \x1b]0;x\x07<script>\nPort ${'9'.repeat(2_000_000)}\nInclude evil\n\0\xff\nFoo \u202e bar\n`,
    );
    for (const form of ['--long', '--markdown', '--json', '--sshd-t']) {
      const { status, out } = await p.run(['config', 'evil', form]);
      expect([0, 1]).toContain(status);
      expect(out).not.toMatch(/[\x00-\x08\x0b-\x1f\u202e]/);
    }
    expect((await p.run(['config', 'evil', '--markdown'])).out).not.toMatch(/<script>(?![^`]*`)/);
  });
});

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
