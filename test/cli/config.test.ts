/** `sshwhy config`: what it says of a file, and that nothing in one acts on a terminal or a page, costs much, or stops it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from './program.ts';

const p = program();
const WORK = [
  'MaxStartups 10:30:100:1',
  'PermitRootLogin no',
  'PermitRootLogin yes',
  'AllowUsers root nora',
  'Protocol 2',
  'Match User git',
  '  PasswordAuthentication no',
  '',
].join('\n');

interface Note {
  readonly line: number;
  readonly finding: string;
  readonly better?: string;
}
interface Account {
  readonly version: string;
  readonly files: readonly string[];
  readonly values: readonly { keyword: string; value: string[]; changed: boolean; default?: string[] }[];
  readonly refused: readonly Note[];
  readonly withoutEffect: readonly Note[];
  readonly closing: readonly Note[];
  readonly undecided: readonly string[];
}
async function account(args: readonly string[]): Promise<Account> {
  const { out, err } = await p.run(['config', ...args, '--json']);
  expect(err).toBe('');
  return JSON.parse(out) as Account;
}
const at = (notes: readonly Note[]): readonly string[] => notes.map((n) => `${n.line} ${n.finding}`);

describe('a configuration', () => {
  it('is told with its lines, for nobody and for one user', async () => {
    p.file('work', WORK);
    const all = await account(['work', '--openssh', '9.2']);
    expect(all.version).toBe('9.2');
    expect(at(all.withoutEffect)).toEqual([
      '1 maxstartups-invalid',
      '3 duplicate-ignored',
      '5 deprecated-keyword',
    ]);
    expect(at(all.closing)).toContain('4 allow-users-root-conflict');
    expect(all.undecided).toEqual(['User git']);
    const password = (a: Account) => a.values.find((v) => v.keyword === 'passwordauthentication');
    expect(password(all)).toMatchObject({ value: ['yes'], changed: false });
    const git = await account(['work', '--openssh', '9.2', '--user', 'git']);
    expect(password(git)).toMatchObject({ value: ['no'], default: ['yes'], changed: true });
    expect(git.undecided).toEqual([]);
  });

  it('has the defaults of the release asked for', async () => {
    p.file('old', 'PermitRootLogin yes\n');
    const root = (a: Account) => a.values.find((v) => v.keyword === 'permitrootlogin')?.changed;
    expect(root(await account(['old', '--openssh', '6.6']))).toBe(false);
    expect(root(await account(['old', '--openssh', 'OpenSSH_8.2p1']))).toBe(true);
  });

  it('is read with the files beside it, in the order of their names', async () => {
    fs.mkdirSync(path.join(p.folder, 'beside.d'), { recursive: true });
    p.file('beside.d/2.conf', 'MaxSessions 2\n');
    p.file('beside.d/1.conf', 'MaxSessions 1\n');
    p.file('beside', 'Include beside.d/*.conf\nInclude none-such/*\nMaxSessions 3\n');
    const a = await account(['beside', '--openssh', '9.2']);
    expect(a.files.map((f) => path.basename(f))).toEqual(['beside', '1.conf', '2.conf']);
    expect(a.values.find((v) => v.keyword === 'maxsessions')?.value).toEqual(['1']);
    expect(at(a.withoutEffect)).toEqual(['1 duplicate-ignored', '3 duplicate-ignored'].toSorted());
  });

  it('ends with 0 when there is nothing to do, with 1 when there is, with 3 when it cannot be read', async () => {
    p.file('fine', 'X11Forwarding yes\n');
    expect((await p.run(['config', 'fine', '--openssh', '9.2'])).status).toBe(0);
    expect((await p.run(['config', 'work'])).status).toBe(1);
    p.file('nothing', '');
    for (const args of [
      ['none-such'],
      ['.'],
      ['nothing'],
      ['work', '--lport', 'x'],
      ['work', '--openssh', 'new'],
      ['work', '--json', '--markdown'],
      ['work', '--at', '5'],
    ]) {
      const { status, out, err } = await p.run(['config', ...args]);
      expect({ status, out }, args.join(' ')).toEqual({ status: 3, out: '' });
      expect(err, args.join(' ')).toMatch(/^sshwhy: [^\n]+\.?\n$/);
    }
  });

  it('keeps its options to itself', async () => {
    const { status, err } = await p.run(['explain', 'work', '--openssh', '9.2']);
    expect(status).toBe(3);
    expect(err).toContain('--openssh belongs to: sshwhy config');
  });
});

const OUTPUTS = [[], ['--long'], ['--markdown'], ['--json'], ['--sshd-t']];

describe('a hostile configuration', () => {
  it('never reaches the terminal raw', async () => {
    const evil = '\x1b]0;owned\x07\x1b[2J\u009b31m\u202eevil\u200f\x7f\x08';
    p.file(
      'evil',
      [
        `AllowUsers ${evil}`,
        `Banner /etc/${evil}`,
        `${evil} yes`,
        `Match User ${evil}`,
        'MaxSessions 0',
        `Subsystem x${evil} y`,
        `VersionAddendum ${evil}`,
        '',
      ].join('\n'),
    );
    for (const args of OUTPUTS) {
      const { out, err } = await p.run(['config', 'evil', '--user', evil, ...args]);
      expect(out.length).toBeGreaterThan(100);
      expect(`${out}${err}`, args.join(' ')).not.toMatch(
        /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/,
      );
    }
  });

  it('cannot write into the page of a ticket', async () => {
    p.file(
      'markup',
      'AllowUsers ``` <script>x</script> [a](http://evil.test) ![b](x)\nBan`ner|er yes\nMatch User `<b>`\nMaxSessions 0\n',
    );
    const { out } = await p.run(['config', 'markup', '--markdown', '--long', '--user', '`<i>`']);
    const bare = out.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(out).toContain('<script>');
    expect(bare).not.toMatch(/<script|<b>|<i>|evil\.test|!\[/);
  });

  it('that includes itself many times, or has huge lines, costs little', async () => {
    p.file('loop', `${'Include loop\n'.repeat(50)}${'# comment\n'.repeat(20_000)}`);
    p.file(
      'wide',
      `AllowUsers ${'a'.repeat(900_000)}\n${'x'.repeat(500_000)} y\nBanner ${'"'.repeat(99_999)}\n`,
    );
    p.file('stars', `Include ${'*a'.repeat(2000)}\nMatch User ${'*a'.repeat(400)}b\nMaxSessions 1\n`);
    const started = Date.now();
    for (const name of ['loop', 'wide', 'stars']) {
      const { status, err, out } = await p.run(['config', name, '--user', 'a'.repeat(900)]);
      expect({ status: status === 0 || status === 1, err }, name).toEqual({ status: true, err: '' });
      expect(out.length, name).toBeLessThan(20_000_000);
    }
    expect(Date.now() - started).toBeLessThan(15_000);
    const loop = await account(['loop']);
    expect(at(loop.refused)).toEqual(['1 bad-value']);
  });

  it('that is no text is told so', async () => {
    p.file(
      'binary',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    );
    const { status, out, err } = await p.run(['config', 'binary']);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toContain('binary is no text');
  });
});
