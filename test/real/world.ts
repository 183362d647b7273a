/** A small world of real servers and clients on loopback: keys, sshd with its own configuration and log, ssh, and the engine's answer. */
import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Report } from '../../src/engine/index.ts';
import { explain, open } from '../../src/engine/index.ts';
import { where } from './needs.ts';

export interface Run {
  readonly status: number | null;
  readonly text: string;
}

export interface Server {
  readonly port: number;
  readonly config: string;
  log(): string;
}

export interface World {
  readonly folder: string;
  /** A file of the world; its folder is the world's own. */
  file(name: string, content: string, mode?: number): string;
  /** A private key; its public half lies beside it. */
  key(name: string): string;
  /** Starts sshd with these lines in its configuration; `root` may log in with the key `mine` unless they say otherwise. */
  sshd(name: string, lines?: readonly string[]): Promise<Server>;
  /** Starts any program that serves until the end, and waits until its port listens. */
  start(program: string, args: readonly string[], port: number): Promise<void>;
  /** Runs the client to its end, at most ten seconds. */
  ssh(args: readonly string[], more?: readonly string[]): Promise<Run>;
  run(program: string, args: readonly string[]): Promise<Run>;
  /** A TCP server of our own. */
  listen(each: (socket: net.Socket) => void): Promise<number>;
  /** A port on which nobody listens now. */
  port(): Promise<number>;
  /** The options that every client of this world has. */
  readonly options: string;
}

/** sshd refuses keys below a folder that others may write to, as /tmp is: the world lies elsewhere. */
const PLACE = '/run';
const PATIENCE_MS = 10_000;

/** Sets the world up for a test file, and takes it down with all that was started. */
export function world(): World {
  const folder = `${PLACE}/sshwhy-real-${process.pid}`;
  const children: ChildProcess[] = [];
  const servers: net.Server[] = [];
  const sockets = new Set<net.Socket>();
  const options = path.join(folder, 'client_config');

  beforeAll(() => {
    if (process.getuid?.() !== 0 || where('sshd') === undefined) return;
    fs.mkdirSync(folder, { mode: 0o755 });
    // Where sshd locks up its unprivileged process; made by a service that need not have run here.
    if (!fs.existsSync('/run/sshd')) fs.mkdirSync('/run/sshd', { mode: 0o755 });
    for (const name of ['host', 'host2', 'mine', 'other', 'a1', 'a2', 'a3', 'a4']) keygen(w.key(name));
    w.file('authorized_keys', fs.readFileSync(`${w.key('mine')}.pub`, 'utf8'), 0o600);
    w.file('client_config', clientConfig(folder));
  });

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.map((s) => new Promise((resolve) => s.close(resolve))));
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const w: World = {
    folder,
    options,
    file(name, content, mode = 0o644) {
      const file = path.join(folder, name);
      fs.writeFileSync(file, content);
      fs.chmodSync(file, mode);
      return file;
    },
    key: (name) => path.join(folder, `key-${name}`),
    async sshd(name, lines = []) {
      const port = await w.port();
      const log = path.join(folder, `${name}.log`);
      // The first value wins, so what the case sets stands before what all have.
      const config = `${[
        `Port ${port}`,
        'ListenAddress 127.0.0.1',
        ...lines,
        ...missing(lines, [
          `HostKey ${w.key('host')}`,
          `AuthorizedKeysFile ${folder}/authorized_keys`,
          'PermitRootLogin prohibit-password',
          'PasswordAuthentication no',
          'KbdInteractiveAuthentication no',
          'UsePAM no',
          'LogLevel VERBOSE',
          `PidFile ${folder}/${name}.pid`,
        ]),
      ].join('\n')}\n`;
      const file = w.file(`${name}.sshd_config`, config);
      children.push(spawn(where('sshd') ?? 'sshd', ['-D', '-f', file, '-E', log], { stdio: 'ignore' }));
      const text = (): string => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '');
      await until(() => text().includes('Server listening'), `sshd "${name}": ${text()}`);
      return { port, config, log: text };
    },
    async start(program, args, port) {
      children.push(spawn(where(program) ?? program, args, { stdio: 'ignore', cwd: folder }));
      await until(() => isListening(port), `${program} on port ${port}`);
    },
    ssh: (args, more = []) => w.run('ssh', ['-F', options, ...more, ...args]),
    run: (program, args) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, args, {
          cwd: folder,
          // No agent, no locale of the machine, no terminal to ask at.
          env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C', GIT_SSH_COMMAND: `ssh -F ${options}` },
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: PATIENCE_MS,
        });
        let text = '';
        const take = (chunk: Buffer): void => {
          text += chunk.toString('latin1');
        };
        child.stdout.on('data', take);
        child.stderr.on('data', take);
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, text }));
      }),
    listen: (each) =>
      new Promise((resolve) => {
        const server = net.createServer((socket) => {
          sockets.add(socket);
          socket.on('error', () => undefined);
          each(socket);
        });
        servers.push(server);
        server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
      }),
    port: freePort,
  };
  return w;
}

const missing = (lines: readonly string[], all: readonly string[]): readonly string[] =>
  all.filter((line) => !lines.some((l) => l.split(' ')[0] === line.split(' ')[0]));

function keygen(file: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'nora', '-f', file]);
}

function clientConfig(folder: string): string {
  return `${[
    'BatchMode yes',
    `UserKnownHostsFile ${folder}/known_hosts`,
    'GlobalKnownHostsFile /dev/null',
    'StrictHostKeyChecking accept-new',
    'UpdateHostKeys no',
    'IdentitiesOnly yes',
    'IdentityAgent none',
    'ConnectTimeout 8',
  ].join('\n')}\n`;
}

const used = new Set<number>();
/** Asks the system for a free port, and never gives the same one twice. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((resolve) => {
      const probe = net.createServer();
      probe.listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as net.AddressInfo;
        probe.close(() => resolve(port));
      });
    });
    if (used.has(port)) continue;
    used.add(port);
    return port;
  }
}

/** Asked of the system, since a connection would be in the log of the server under test. */
function isListening(port: number): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6'].some(
    (file) =>
      fs.existsSync(file) && new RegExp(`:${hex} [0-9A-F]+:0000 0A `).test(fs.readFileSync(file, 'latin1')),
  );
}

export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the engine says of these texts, by the name of each. */
export function answerTo(texts: Readonly<Record<string, string>>): Report {
  const now = Date.now();
  const read = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([name, text], source) => {
      const r = open({ evidence: { name, modified: now, zone: 0 }, source, now });
      r.push(Buffer.from(text, 'latin1'));
      r.end();
      return r;
    });
  return explain(
    read.map((r) => r.summary()),
    read.flatMap((r) => [...r.observations]),
  ).report;
}
