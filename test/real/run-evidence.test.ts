/** What `sshwhy run` keeps, refuses and leaves behind, with a real ssh. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { program } from '../cli/program.ts';
import { describeReal } from './needs.ts';
import type { Server } from './world.ts';
import { until, world } from './world.ts';

const p = program();
const w = world();
let server: Server;
let refused = 0;

const ssh = (port: number, ...rest: string[]): string[] => [
  'ssh',
  '-F',
  w.options,
  '-i',
  w.key('mine'),
  '-p',
  `${port}`,
  'root@127.0.0.1',
  ...rest,
];
const folders = (): string[] =>
  fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('sshwhy-run-') && belongsHere(name));
/** Other runs may be under way on this machine: only a folder whose program is one of this test's counts. */
const started = new Set<number>();
function belongsHere(name: string): boolean {
  try {
    const text = fs.readFileSync(path.join(os.tmpdir(), name, 'bin/ssh'), 'utf8');
    return started.has(Number(/ run=(\d+) /.exec(text)?.[1]));
  } catch {
    return false;
  }
}

/** Starts it without waiting for its end. */
function start(args: readonly string[]): ReturnType<typeof spawn> {
  const child = spawn(process.execPath, [p.entry, ...args], {
    cwd: p.folder,
    env: { PATH: process.env['PATH'], HOME: w.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) started.add(child.pid);
  return child;
}
const ended = (child: ReturnType<typeof spawn>): Promise<readonly [number | null, string | null]> =>
  new Promise((resolve) => child.on('exit', (status, signal) => resolve([status, signal])));

describeReal('sshwhy run, its evidence', ['root', 'sshd', 'ssh', 'bash'], () => {
  beforeAll(async () => {
    server = await w.sshd('evidence');
    refused = await w.port();
  });

  test.sequential('keeps what ssh logged for nobody else to read, secrets masked, and explain reads it', async () => {
    const file = path.join(p.folder, 'kept file.txt');
    fs.writeFileSync(file, 'of yesterday, and longer than what comes '.repeat(2000), { mode: 0o644 });
    const run = await p.run(['run', '--keep', file, '--', ...ssh(server.port, 'mysql -phush-hush; exit 4')]);
    expect(run).toMatchObject({ status: 4, out: '' });
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toMatch(/^OpenSSH_/);
    expect(text).toContain('debug1: Sending command: ****');
    expect(text).not.toContain('hush');
    expect(text).not.toContain('yesterday');
    await p.run(['run', '--keep', file, '--', ...ssh(refused)]);
    const again = await p.run(['explain', '--json', file]);
    expect((JSON.parse(again.out) as { causes: { id: string }[] }).causes[0]?.id).toBe('server-not-running');
  });

  test.sequential('writes the answer where it is told, and nothing else to the output of the command', async () => {
    const run = await p.run(['run', '--json', '--report', 'answer.json', '--', ...ssh(refused)]);
    expect(run.status).toBe(255);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/Connection refused\s+sshwhy: why it failed is told in answer\.json\n$/);
    const json = JSON.parse(fs.readFileSync(path.join(p.folder, 'answer.json'), 'utf8')) as {
      problems: unknown[];
    };
    expect(json.problems.length).toBe(1);
    expect(fs.statSync(path.join(p.folder, 'answer.json')).mode & 0o777).toBe(0o600);
    const fine = await p.run(['run', '--json', '--report', 'answer.json', '--', 'true']);
    expect(fine).toMatchObject({ status: 0, out: '', err: '' });
    expect(JSON.parse(fs.readFileSync(path.join(p.folder, 'answer.json'), 'utf8'))).toMatchObject({
      problems: [],
    });
  });

  test.sequential('refuses before the command runs', async () => {
    fs.symlinkSync('elsewhere', path.join(p.folder, 'link'));
    const touch = ['--', 'touch', 'ran'];
    for (const [args, words] of [
      [['run'], 'name the command'],
      [['run', '--json', ...touch], '--report'],
      [['run', '--keep', 'link', ...touch], 'link is a link'],
      [['run', '--keep', 'no/such/folder', ...touch], 'the command was not run'],
      [['run', '--hint', 'nonsense', ...touch], 'there is no hint'],
      [['run', '--at', '10:00', ...touch], '--at'],
      [['explain', '--keep', 'x', 'y'], '--keep belongs to: sshwhy run'],
    ] as const) {
      const { status, out, err } = await p.run(args);
      expect({ status, out }, args.join(' ')).toEqual({ status: 3, out: '' });
      expect(err).toContain(words);
    }
    expect(fs.existsSync(path.join(p.folder, 'ran'))).toBe(false);
    expect(fs.existsSync(path.join(p.folder, 'elsewhere'))).toBe(false);
  });

  test.sequential('ends as a shell does for what cannot be run', async () => {
    p.file('no program', 'text');
    expect(await p.run(['run', '--', 'no-such-program-here'])).toMatchObject({
      status: 127,
      err: 'sshwhy: no-such-program-here: there is no such program.\n',
    });
    expect(await p.run(['run', '--', './no program'])).toMatchObject({ status: 126 });
    expect(await p.run(['run', 'sh', '-c', 'echo $0 "$@"; exit 9', '-v', '--', 'x'])).toMatchObject({
      status: 9,
      out: '-v -- x\n',
    });
    expect((await p.run(['run', '--', 'no\x1b[31mprogram'])).err).not.toContain('\x1b');
  });

  test.sequential('takes nothing for a message of ssh that the other side wrote', async () => {
    const forged =
      'debug1: Authentications that can continue: none\\r\\nalice@h: Permission denied (publickey).\\r\\n';
    const run = await p.run([
      'run',
      '--keep',
      'forged.txt',
      '--',
      ...ssh(server.port, `printf '${forged}' >&2; exit 255`),
    ]);
    expect(run.status).toBe(255);
    expect(run.err).toBe(forged.replaceAll('\\r', '\r').replaceAll('\\n', '\n'));
    expect(fs.readFileSync(path.join(p.folder, 'forged.txt'), 'utf8')).not.toContain(
      'alice@h: Permission denied',
    );
  });

  test.sequential('redacts what it keeps and tells', async () => {
    const as = ssh(server.port, 'true').map((word) => word.replace('root@', 'zaphodbee@'));
    const run = await p.run(['run', '--redact', '--keep', 'red.txt', '--', ...as]);
    expect(run.status).toBe(255);
    // What ssh itself shows is not touched; what is told and kept is.
    const [shown = '', told = ''] = run.err.split(/(?<=Permission denied[^\n]*)\n/s);
    expect(shown).toContain('zaphodbee');
    expect(told).toContain('Who acts');
    expect(told).not.toContain('zaphodbee');
    const kept = fs.readFileSync(path.join(p.folder, 'red.txt'), 'utf8');
    expect(kept).toContain('Permission denied');
    expect(kept).not.toContain('zaphodbee');
  });

  test.sequential('is ended by what ended the command, and leaves no folder behind', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL', 'SIGPIPE', 'SIGHUP', 'SIGINT']) {
      const child = start(['run', '--', 'sh', '-c', `kill -${signal.slice(3)} $$`]);
      expect(await ended(child), signal).toEqual([null, signal]);
    }
    expect(folders()).toEqual([]);
  });

  test.sequential('leaves no folder behind when it is stopped at any moment of its start', async () => {
    for (const ms of [60, 90, 120, 150, 180]) {
      const child = start(['run', '--', 'sleep', '5']);
      setTimeout(() => child.kill('SIGTERM'), ms);
      expect(await ended(child), `${ms} ms`).toEqual([null, 'SIGTERM']);
    }
    expect(folders()).toEqual([]);
  });

  test.sequential('passes a signal on to the command, and tidies up', async () => {
    const child = start([
      'run',
      '--',
      'sh',
      '-c',
      'trap "echo caught; exit 21" TERM; echo ready; while :; do sleep 0.05; done',
    ]);
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    await until(() => out.includes('ready'), 'the command');
    expect(folders().length).toBe(1);
    expect(fs.statSync(path.join(os.tmpdir(), folders()[0] as string)).mode & 0o777).toBe(0o700);
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual([21, null]);
    expect(out).toContain('caught');
    expect(folders()).toEqual([]);
  });

  test.sequential('goes on while the ssh of a script is killed, and does not wait for one in the background', async () => {
    const script = `${ssh(server.port, 'sleep 20').join(' ')} & sleep 0.2; ${ssh(server.port, 'exit 6').join(' ')}; s=$?; kill -9 $!; exit $s`;
    const begin = Date.now();
    expect((await p.run(['run', '--', 'sh', '-c', script])).status).toBe(6);
    const master = ['-o', 'ControlMaster=auto', '-o', `ControlPath=${w.folder}/m`, '-o', 'ControlPersist=30'];
    const [first, ...rest] = ssh(server.port, 'exit 5');
    expect((await p.run(['run', '--', first as string, ...master, ...rest])).status).toBe(5);
    expect(Date.now() - begin).toBeLessThan(20_000);
    await p.run(['run', '--', 'ssh', ...master, '-O', 'exit', 'root@127.0.0.1']);
  });
});
