/** Evidence is written by attackers: no byte of it acts on a terminal, on a page or in a suggested command; secrets stay masked. */
import { describe, expect, it } from 'vitest';
import { EXAMPLES, program } from './program.ts';

const p = program();
const OUTPUTS: readonly (readonly string[])[] = [
  [],
  ['--long'],
  ['--color', 'always'],
  ['--markdown'],
  ['--json'],
  ['--show', 'observations'],
  ['--show', 'attempts'],
  ['--show', 'scores'],
  ['--show', 'diagnosis'],
];

/** A log in which a visitor chose this as his user name, and a client that talked to a server with such a greeting. */
function evidence(name: string, evil: string): void {
  p.file(
    `${name}.log`,
    [
      `Apr 20 03:59:36 web1 sshd[2186]: Invalid user ${evil} from 203.0.113.9 port 4711`,
      `Apr 20 03:59:37 web1 sshd[2186]: Failed password for invalid user ${evil} from 203.0.113.9 port 4711 ssh2`,
      `Apr 20 03:59:38 web1 sshd[2186]: Connection closed by invalid user ${evil} 203.0.113.9 port 4711 [preauth]`,
      `Apr 20 03:59:39 web1 sshd[2187]: User ${evil} from 203.0.113.9 not allowed because not listed in AllowUsers`,
      `Apr 20 03:59:40 web1 sshd[2188]: error: kex_exchange_identification: client sent invalid protocol identifier "${evil}"`,
      '',
    ].join('\n'),
  );
  p.file(
    `${name}.txt`,
    [
      `debug1: Connecting to ${evil} [192.0.2.10] port 22.`,
      'debug1: Connection established.',
      `debug1: kex_exchange_identification: banner line 0: ${evil}`,
      'kex_exchange_identification: Connection closed by remote host',
      `ssh: connect to host ${evil} port 22: Connection refused`,
      `${evil}@192.0.2.10: Permission denied (publickey).`,
      '',
    ].join('\n'),
  );
}

describe.concurrent('what evidence says', () => {
  it('never reaches the terminal raw', async () => {
    evidence('raw', '\x1b]0;owned\x07\x1b[2J\x9b31m\u202eevil\u200f\u2066\x7f\x08');
    for (const args of OUTPUTS) {
      for (const file of ['raw.log', 'raw.txt']) {
        const { out, err } = await p.run([file, ...args]);
        const own = args.includes('always') ? out.replace(/\x1b\[[0-9;]*m/g, '') : out;
        expect(own.length).toBeGreaterThan(100);
        expect(`${own}${err}`, `${file} ${args.join(' ')}`).not.toMatch(
          /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/,
        );
      }
    }
  });

  it('nor do names of files and words of the command line', async () => {
    const name = '\x1b[31mx';
    p.file(name, 'Apr 20 03:59:36 web1 sshd[2186]: Invalid user x from 203.0.113.9 port 4711\n');
    for (const args of [
      [name],
      ['explain', `${name}missing`],
      [`--${name}`],
      ['--hint', name],
      ['cause', name],
      ['message', name],
    ]) {
      const { out, err } = await p.run(args);
      expect(`${out}${err}`, args.join(' ')).not.toContain('\x1b');
    }
  });

  it('never enters a suggested command', async () => {
    for (const evil of [
      '$(reboot)',
      '`reboot`',
      ';reboot',
      "'|reboot",
      '-oProxyCommand=reboot',
      'a\\nb reboot',
    ]) {
      evidence('command', evil);
      for (const file of ['command.log', 'command.txt']) {
        const { out } = await p.run([file, '--long']);
        const commands = out.split('\n').filter((line) => /^\s*\$ /.test(line));
        expect(commands.length, out).toBeGreaterThan(0);
        expect(commands.filter((line) => line.includes('reboot'))).toEqual([]);
        const json = JSON.parse((await p.run([file, '--json'])).out) as object;
        expect(runsOf(json).filter((run) => run.includes('reboot'))).toEqual([]);
      }
    }
  });

  it('stays code in Markdown', async () => {
    const evil = '``` <img src=x onerror=alert(1)> [click](https://evil.example.test) |';
    evidence('mark', evil);
    for (const file of ['mark.log', 'mark.txt']) {
      const { out } = await p.run([file, '--markdown']);
      for (const line of out.split('\n')) {
        expect(outsideCode(line), line).not.toMatch(/<img|\]\(https:\/\/evil/);
      }
    }
  });

  it('does not show secrets unless asked to', async () => {
    p.file(
      'secret.txt',
      [
        'debug1: Executing proxy command: exec corkscrew proxy 8080 --password hunter2 web1 22',
        'debug1: Sending environment variable DB_PASSWORD=hunter2',
        'debug1: Sending command: mysql -phunter2 shop',
        'debug1: setting env SECRET = "hunter2"',
        'debug1: channel 0: setting env SECRET = "hunter2"',
        'remote: https://oauth2:hunter2@git.example.test/x.git',
        'Authorization: Bearer hunter2',
        'kex_exchange_identification: Connection closed by remote host',
        'Connection closed by UNKNOWN port 65535',
        '',
      ].join('\n'),
    );
    for (const args of OUTPUTS) {
      expect((await p.run(['secret.txt', ...args])).out, args.join(' ')).not.toContain('hunter2');
    }
    const shown = await p.run(['secret.txt', '--show', 'observations', '--show-secrets']);
    expect(shown.out).toContain('hunter2');
  });

  it('cannot forge another line', async () => {
    p.file(
      'forged.log',
      'Apr 20 03:59:36 web1 sshd[2186]: Invalid user root from 198.51.100.7 port 22 ssh2 from 203.0.113.9 port 4711\n',
    );
    const { out } = await p.run(['forged.log', '--json']);
    const { problems } = JSON.parse(out) as { problems: { attempts: { source?: string }[] }[] };
    const sources = problems.flatMap((x) => x.attempts.map((a) => a.source));
    expect(sources).not.toContain('198.51.100.7');
  });
});

/** Every command in a report, and every line for a configuration file. */
function runsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(runsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, v]) =>
    key === 'run' ? [String(v)] : key === 'lines' ? (v as string[]) : runsOf(v),
  );
}

/** A line of Markdown without its code spans (CommonMark 6.1: a span ends at a run of as many backticks). */
function outsideCode(line: string): string {
  let rest = line;
  let outside = '';
  for (;;) {
    const open = /`+/.exec(rest);
    if (!open) return outside + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`).exec(after);
    if (!close) return outside + rest;
    outside += rest.slice(0, open.index);
    rest = after.slice(close.index + close[0].length);
  }
}

it('redacted evidence is evidence', async () => {
  expect((await p.run([`${EXAMPLES}/public-server.log`])).status).toBeLessThan(3);
});
