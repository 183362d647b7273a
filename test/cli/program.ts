/** The program as one file, bundled once for a test file, and a way to run it as people do. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll } from 'vitest';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const EXAMPLES = path.join(ROOT, 'examples');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  /** What standard input holds; nothing (an empty one) when left out. */
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Program {
  /** Runs it in the folder of its files. */
  run(args: readonly string[], started?: Started): Promise<Ended>;
  /** Writes a file that the program can be given by this name. */
  file(name: string, content: string | Uint8Array): string;
  readonly folder: string;
  readonly entry: string;
}

/** A part of the program as one function in ASCII, as the build makes it for boot.cjs. */
async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({
    input: path.join(ROOT, input),
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    codeSplitting: false,
    dynamicImportInCjs: false,
  });
  await bundle.close();
  const code = output[0].code.replace(
    /[^\0-\x7f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}

/** Sets the program up for a test file: bundled and started as the build and ./sshwhy do it, compiled code kept. */
export function program(): Program {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'sshwhy cli-'));
  const entry = path.join(folder, '.boot.cjs');
  beforeAll(async () => {
    fs.writeFileSync(path.join(folder, '.cli.cjs'), await bundled('src/node/main.ts'));
    fs.writeFileSync(path.join(folder, '.worker.cjs'), await bundled('src/node/log/worker.ts'));
    const boot = fs
      .readFileSync(path.join(ROOT, 'src/node/boot.cjs'), 'utf8')
      .replace('BUNDLE', '.cli.cjs')
      .replace('SCANNER', '.worker.cjs');
    fs.writeFileSync(entry, boot);
    fs.chmodSync(folder, 0o755);
    // A run that leaves its compiled code behind: the many that follow start in half the time.
    spawnSync(process.execPath, [entry, '--no-ask', `${EXAMPLES}/public-server.log`], { stdio: 'ignore' });
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    entry,
    file(name, content) {
      fs.writeFileSync(path.join(folder, name), content);
      return name;
    },
    run: (args, { input = '', env = {} } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [entry, ...args], {
          cwd: folder,
          env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
          stdio: 'pipe',
        });
        const out: Buffer[] = [];
        const err: Buffer[] = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', reject);
        // It may end before it has read everything.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        child.on('close', (status) =>
          resolve({
            status,
            out: Buffer.concat(out).toString(),
            err: Buffer.concat(err).toString(),
          }),
        );
      }),
  };
}

/** Runs a shell line in a folder; for pipes and terminals. */
export function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', line], {
      cwd,
      env: { PATH: process.env['PATH'], TZ: 'UTC', TERM: 'xterm', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

/** A client whose server is a web server: a fault with a clear answer. */
export const WEB = `OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.13 30 Jan 2024
debug1: Connecting to web1.example.test [192.0.2.10] port 80.
debug1: Connection established.
debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2
debug1: kex_exchange_identification: banner line 0: HTTP/1.1 400 Bad Request
kex_exchange_identification: Connection closed by remote host
Connection closed by 192.0.2.10 port 80
`;

/** A log of sshd in which one connection was refused by MaxStartups. */
export const DROP =
  'Apr 20 07:26:59 web1 sshd[31468]: drop connection #10 from [192.0.2.77]:54986 on [192.0.2.10]:22 past MaxStartups\n';
