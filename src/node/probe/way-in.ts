/**
 * How further connections reach the machine: straight to its address, by the ProxyCommand once more, or through one login
 * at the jump host that carries all of them.
 */

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { HopLayer, TcpLayer } from '../../engine/index.ts';
import { pause, stop } from './programs.ts';
import { expanded, jumpWords, openProxy } from './proxy.ts';
import type { Opened } from './sockets.ts';
import { openTcp } from './sockets.ts';
import type { Try } from './try.ts';

export interface WayIn {
  readonly addr: string;
  open(port: number, deadline: number): Promise<OpenedWay>;
  /** No program carries it. */
  readonly direct?: true;
  /** What starting a program, or the way through it, may add to the time of each connection. */
  readonly startMs: number;
  /** The other ports are to be reached as well. */
  readonly anyPort: boolean;
  close(): void;
}

export interface OpenedWay extends Opened {
  /** Whether the one on the way could not open it; ends the program that carried it. */
  readonly refused?: () => Promise<boolean>;
}

/** How long a first word may take where a program has to be started, and perhaps log in, before anything comes. */
export const PROGRAM_MS = 2000;
const LOGIN_MS = 8000;

/** The way, or why there is none. */
export async function wayIn(t: Try): Promise<WayIn | string> {
  const { layers, settings } = t;
  if (settings.jump !== undefined) return throughJump(t, settings.jump);
  if (settings.proxyCommand !== undefined)
    return byProgram(t, /%p/.test(settings.proxyCommand.replaceAll('%%', '')));
  const tcp =
    layers.find((l): l is TcpLayer => l.layer === 'tcp' && l.errno === undefined) ??
    layers.find((l): l is TcpLayer => l.layer === 'tcp');
  if (!tcp) return 'there is no address to connect to';
  const { addr } = tcp;
  return {
    addr,
    startMs: 0,
    anyPort: true,
    direct: true,
    open: (port, deadline) => openTcp(addr, port, deadline, t.from(addr)),
    close() {},
  };
}

function byProgram(t: Try, anyPort: boolean, master?: string, close = () => {}): WayIn {
  return {
    addr: t.settings.host,
    startMs: master === undefined ? PROGRAM_MS : PROGRAM_MS / 4,
    anyPort,
    async open(port, deadline) {
      const proxy = openProxy(t, deadline, { port, ...(master !== undefined && { master }) });
      const refused = async (): Promise<boolean> =>
        /refused|request failed|open failed/i.test((await proxy.ended()).text);
      return { ms: 0, carrier: proxy.carrier, refused };
    },
    close,
  };
}

/** One ssh logs in at the jump host and stays; what it carries needs no login of its own (ControlMaster). */
async function throughJump(t: Try, jump: string): Promise<WayIn | string> {
  const closed = t.layers.find((l): l is HopLayer => l.layer === 'hop' && l.result !== 'logged-in');
  if (closed) return `the way ends at hop ${closed.number}`;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sshwhy-'));
  const master = path.join(folder, 'jump');
  const left = Math.min(LOGIN_MS, t.deadline - performance.now());
  const words = jumpWords(expanded(jump, t.settings), t.options.ssh, left, [
    ...['-N', '-M', '-S', master, '-o', 'ControlPersist=no', '-o', 'ClearAllForwardings=yes'],
  ]);
  t.watcher.waiting(`logging in at ${jump} once more`);
  const child = spawn('ssh', words, { stdio: 'ignore', detached: true });
  let ended = false;
  for (const event of ['error', 'close']) child.once(event, () => (ended = true));
  const close = (): void => {
    stop(child.pid);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const until = performance.now() + left;
  while (!ended && !fs.existsSync(master) && performance.now() < until) await pause(20);
  if (!ended && fs.existsSync(master)) return byProgram(t, true, master, close);
  close();
  return 'the jump host did not let me in once more';
}
