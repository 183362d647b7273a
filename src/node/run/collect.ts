/** Answers each ssh that announces itself, has its channel read, and puts together what all of them logged. */

import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { pause } from '../output.ts';
import type { ChannelPlan } from './channel.ts';
import { channel, END_MARK } from './channel.ts';
import type { Kept } from './keeper.ts';
import { ancestors, isAlive } from './processes.ts';
import type { ReaderTask } from './reader.ts';
import { settingsOf } from './settings.ts';
import type { Shims } from './shims.ts';
import type { Mode, Viewer } from './shown.ts';
import type { SshCall } from './ssh-arguments.ts';
import { readSshArguments } from './ssh-arguments.ts';
import type { SshVersion } from './version.ts';

/** What one ssh logged, and the ssh of its jump hosts. */
export interface Collected {
  readonly destination: string;
  readonly text: Uint8Array;
}

export interface Collector {
  /** What has been logged by the time the command has ended. Does not wait for an ssh that stays in the background. */
  end(): Promise<readonly Collected[]>;
  /** Lets every thread go, so that this program can end at once: one that waits in a read cannot be ended. */
  abandon(): void;
}

/** Threads that wait for ssh; beyond these the channels are read between other things, which is slower. */
const READERS_AT_MOST = 6;
/** How often it is looked whether an ssh has ended whose channel somebody else holds open. */
const WATCH_MS = 25;
const PLAIN_PATIENCE_MS = 5000;
const END_PATIENCE_MS = 2000;
const LOG_AT_MOST = 4 * 1024 * 1024;

interface Call {
  readonly pid: number;
  readonly ssh: SshCall;
  readonly plan: ChannelPlan;
  readonly log: string;
  /** The one whose jump host this ssh goes to. */
  readonly outer?: Call;
  readonly read: Promise<void>;
  lines: readonly Kept[];
  done: boolean;
}

export function collector(shims: Shims, version: SshVersion): Collector {
  if (shims.ssh === undefined) return { end: async () => [], abandon: () => undefined };
  const ssh = shims.ssh;
  const { O_RDWR, O_RDONLY, O_NONBLOCK } = fs.constants;
  const calls: Call[] = [];
  /** Where the person has ssh log himself. */
  const logFiles: (() => Collected)[] = [];
  const idle: Worker[] = [];
  let readers = 0;
  let closed = false;
  // While the command starts, so does the first thread. An ssh that is quicker is kept waiting for it.
  const ready = startReader();

  // Opened for both, so that it has no end while no ssh is just announcing itself.
  const listening = new net.Socket({
    fd: fs.openSync(shims.calls, O_RDWR | O_NONBLOCK),
    readable: true,
    writable: false,
  });
  let lines = '';
  listening.on('error', () => undefined);
  listening.on('data', (chunk) => {
    lines += chunk.toString('latin1');
    for (;;) {
      const cut = lines.indexOf('\n');
      if (cut < 0) return;
      const line = lines.slice(0, cut);
      void ready.then(() => announced(line));
      lines = lines.slice(cut + 1);
    }
  });
  listening.unref();
  const watching = setInterval(() => {
    for (const call of calls) if (!call.done && !isAlive(call.pid)) mark(call);
  }, WATCH_MS).unref();

  function announced(line: string): void {
    const [, number, to] = /^(\d{1,10}) (same|other)$/.exec(line) ?? [];
    if (number === undefined || closed) return;
    const base = path.join(shims.folder, number);
    let how = 'plain';
    try {
      const call = begin(base, Number(number), to === 'other');
      if (call !== undefined) {
        calls.push(call);
        how = `${call.plan.viewer.mode}${call.plan.relay === undefined ? '' : ' relay'}`;
      }
    } catch {}
    try {
      const say = fs.openSync(`${base}.say`, O_RDWR | O_NONBLOCK);
      fs.writeSync(say, `${how}\n`);
      // Closed at once it would be lost: the other end may not be open yet.
      setTimeout(() => fs.closeSync(say), PLAIN_PATIENCE_MS).unref();
    } catch {}
  }

  function begin(base: string, pid: number, relayed: boolean): Call | undefined {
    const [folder = '/', ...args] = fs.readFileSync(`${base}.args`, 'utf8').split('\0').slice(0, -1);
    const asked = readSshArguments(args);
    if (asked.logFile !== undefined) logFiles.push(grownFile(path.resolve(folder, asked.logFile), asked));
    // Another ssh than OpenSSH's has other options.
    if (asked.plain || version.get().release === 0) return undefined;
    const { level, asksUpdate } = settingsOf(ssh, asked, args, folder);
    const mode = modeFor(level, version);
    const log = `${base}.log`;
    const plan: ChannelPlan = {
      pid,
      viewer: { mode, level, asksUpdate, release: version.get().release },
      verbose: asked.verbose,
      ...(relayed && { relay: `${base}.out` }),
    };
    const parents = ancestors(pid);
    const outer = calls.findLast((c) => !c.done && parents.includes(c.pid));
    const call: Call = {
      pid,
      ssh: asked,
      plan,
      log,
      lines: [],
      done: false,
      ...(outer !== undefined && { outer }),
      read: readBy(plan, log).then((kept) => {
        call.lines = kept;
        call.done = true;
        release(`${base}.end`);
        for (const end of ['.args', '.say', '.log', '.out', '.end']) fs.rmSync(base + end, { force: true });
      }),
    };
    return call;
  }

  /** Starts one more thread; it is used from when it is ready. */
  function startReader(): Promise<void> {
    readers++;
    const worker = new Worker(fs.realpathSync(process.argv[1] ?? ''), { argv: ['run', '--', 'reader'] });
    return new Promise((resolve) => {
      worker.on('error', () => resolve());
      worker.once('message', () => {
        idle.push(worker);
        worker.unref();
        resolve();
      });
    });
  }

  function readBy(plan: ChannelPlan, log: string): Promise<readonly Kept[]> {
    const worker = idle.pop();
    if (idle.length === 0 && readers < READERS_AT_MOST) void startReader();
    if (worker === undefined) return readBetween(plan, fs.openSync(log, O_RDONLY | O_NONBLOCK));
    const waits = waiting(log);
    return new Promise((resolve) => {
      const failed = (): void => resolve([]);
      worker.once('error', failed);
      worker.once('message', (kept: readonly Kept[]) => {
        worker.off('error', failed);
        fs.closeSync(waits);
        idle.push(worker);
        resolve(kept);
      });
      worker.postMessage({ plan, waits } satisfies ReaderTask);
    });
  }

  return {
    abandon() {
      for (const call of calls) if (!call.done) mark(call);
    },
    async end() {
      closed = true;
      listening.destroy();
      clearInterval(watching);
      for (const call of calls) if (!call.done) mark(call);
      let patience: NodeJS.Timeout | undefined;
      await Promise.race([
        Promise.all(calls.map((c) => c.read)),
        new Promise((resolve) => {
          patience = setTimeout(resolve, END_PATIENCE_MS);
        }),
      ]);
      clearTimeout(patience);
      await Promise.all(idle.map((worker) => worker.terminate()));
      const read = calls
        .filter((call) => call.outer === undefined)
        .map((call) => ({ destination: call.ssh.destination ?? '', text: together(call, calls) }));
      return [...read, ...logFiles.map((collected) => collected())];
    },
  };
}

/** What is added to a log of the person's own from now on, at the level that he chose. */
function grownFile(file: string, call: SshCall): () => Collected {
  const size = (): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const before = size();
  return () => {
    const text = Buffer.alloc(Math.max(0, Math.min(size() - before, LOG_AT_MOST)));
    try {
      const fd = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
      if (fs.fstatSync(fd).isFile()) fs.readSync(fd, text, 0, text.length, before);
      fs.closeSync(fd);
    } catch {}
    return { destination: call.destination ?? '', text };
  };
}

/**
 * Below INFO ssh itself leaves out more than messages (the banner, the farewell), so there its level is not touched.
 * QUIET shows none of its messages, so all can be asked for; of ERROR it could not be told which to show.
 */
function modeFor(level: Viewer['level'], version: SshVersion): Mode {
  if (level === 'INFO' || level === 'VERBOSE') return 'raise';
  if (level === 'QUIET' && version.get().release >= 8.5) return 'all';
  return 'keep';
}

/** A descriptor whose reads wait. To open it waits for a writer too, so this program is one for a moment. */
function waiting(fifo: string): number {
  const writer = fs.openSync(fifo, fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
  const fd = fs.openSync(fifo, fs.constants.O_RDONLY);
  // Its end would be taken for the end of ssh's: it is left open until ssh has surely opened its own.
  setTimeout(() => fs.closeSync(writer), PLAIN_PATIENCE_MS).unref();
  return fd;
}

/** Tells the reader of this channel that its ssh has ended; whoever else logs into it is of no concern. */
function mark(call: Call): void {
  for (let tries = 0; tries < 50; tries++) {
    try {
      const fd = fs.openSync(call.log, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
      fs.writeSync(fd, `${END_MARK}\r\n`);
      fs.closeSync(fd);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      pause(2);
    }
  }
}

/** All that this ssh logged has been shown: whoever holds its output open for that may go. */
function release(fifo: string): void {
  try {
    const fd = fs.openSync(fifo, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
    fs.writeSync(fd, '\n');
    fs.closeSync(fd);
  } catch {
    // Nobody does.
  }
}

/** Reads a channel in this thread, as its events come. */
function readBetween(plan: ChannelPlan, fd: number): Promise<readonly Kept[]> {
  return new Promise((resolve) => {
    const one = channel(plan);
    const socket = new net.Socket({ fd, readable: true, writable: false });
    const end = (): void => resolve(one.finish());
    socket.unref();
    socket.once('error', end);
    socket.once('end', end);
    socket.on('data', (chunk) => {
      if (!one.take(chunk)) return;
      socket.destroy();
      end();
    });
  });
}

/** What this ssh and those of its jump hosts logged, in the order in which it came, as `ssh -v` shows them. */
function together(call: Call, all: readonly Call[]): Uint8Array {
  const lines = all.filter((x) => outermost(x) === call).flatMap((x) => x.lines);
  lines.sort((a, b) => a.at - b.at);
  return Buffer.from(lines.map((x) => x.line).join(''), 'latin1');
}

function outermost(call: Call): Call {
  let at = call;
  while (at.outer !== undefined) at = at.outer;
  return at;
}
