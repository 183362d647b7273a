/** Takes what each ssh logs from its own channel: keeps it as evidence, and passes on at once what the person would have seen. */

import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pause } from '../output.ts';
import type { Keeper } from './keeper.ts';
import { keeper } from './keeper.ts';
import { settingsOf } from './settings.ts';
import type { Shims } from './shims.ts';
import type { Mode, Viewer } from './shown.ts';
import {
  belongsTo,
  goesBehind,
  isOfMuxClient,
  isShown,
  mayBeVerbose,
  plainMessage,
  triesAnother,
} from './shown.ts';
import type { SshCall } from './ssh-arguments.ts';
import { readSshArguments } from './ssh-arguments.ts';
import type { SshVersion } from './version.ts';

/** What one ssh logged. */
export interface Collected {
  readonly destination: string;
  readonly text: Uint8Array;
}

export interface Collector {
  /** Takes what is left after the command has ended. Does not wait for an ssh that stays in the background. */
  end(): void;
  readonly calls: readonly Collected[];
}

const READ_BYTES = 65536;
/** log.c writes no more than 1024 bytes at once; what is longer is no message of ssh. */
const LONGEST_MESSAGE = 65536;
const END_OF_MESSAGE = '\r\n';
/** A message that waits for the next one is not kept back longer than this. */
const HOLD_MS = 40;
/** How often it is looked whether an ssh whose stderr somebody else reads has ended. */
const WATCH_MS = 25;
const RELAY_PATIENCE_MS = 500;
/** From the ssh of a jump host to the one that started it: a shell or two. */
const ANCESTORS_AT_MOST = 4;
const PLAIN_PATIENCE_MS = 5000;
/** Lines that follow one another within this time are passed on without falling asleep between them. */
const AWAKE_MS = 0.4;

interface Channel {
  readonly pid: number;
  readonly call: SshCall;
  readonly viewer: Viewer;
  readonly log: number;
  readonly say: number;
  readonly kept: Keeper;
  readonly inner: boolean;
  readonly files: readonly string[];
  /** Where what is shown goes: this program's own stderr, or the FIFO whose other end has the stderr of that ssh. */
  readonly relay?: Relay;
  rest: string;
  /** The first line of the last message, and whether it was shown. */
  last: { readonly text: string; readonly shown: boolean };
  held?: string;
  behind: boolean;
  done: boolean;
  socket?: net.Socket;
}

export function collector(shims: Shims, version: SshVersion): Collector {
  const channels: Channel[] = [];
  const none: Collector = { end: () => undefined, calls: [] };
  if (shims.ssh === undefined) return none;
  const ssh = shims.ssh;
  // Opened for both, so that it has no end while no ssh is just announcing itself.
  const calls = fs.openSync(shims.calls, fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
  const listening = new net.Socket({ fd: calls, readable: true, writable: false });
  let lines = '';
  let closed = false;
  listening.on('error', () => undefined);
  listening.on('data', (chunk) => {
    lines += chunk.toString('latin1');
    for (;;) {
      const cut = lines.indexOf('\n');
      if (cut < 0) return;
      announced(lines.slice(0, cut));
      lines = lines.slice(cut + 1);
    }
  });
  listening.unref();

  function announced(line: string): void {
    const [, number, to] = /^(\d{1,10}) (same|other)$/.exec(line) ?? [];
    if (number === undefined || closed) return;
    const base = path.join(shims.folder, number);
    let channel: Channel | undefined;
    try {
      channel = opened(base, Number(number), to === 'other');
    } catch {}
    const how =
      channel === undefined
        ? 'plain'
        : `${channel.viewer.mode}${channel.relay === undefined ? '' : ' relay'}`;
    try {
      const say = channel?.say ?? fs.openSync(`${base}.say`, fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
      fs.writeSync(say, `${how}\n`);
      // Closed at once it would be lost: the other end may not be open yet.
      if (channel === undefined) setTimeout(() => fs.closeSync(say), PLAIN_PATIENCE_MS).unref();
    } catch {}
    if (channel !== undefined) follow(channel);
  }

  function opened(base: string, pid: number, relayed: boolean): Channel | undefined {
    const [folder = '/', ...args] = fs.readFileSync(`${base}.args`, 'utf8').split('\0').slice(0, -1);
    const call = readSshArguments(args);
    if (call.plain) return undefined;
    const { level, asksUpdate } = settingsOf(ssh, call, args, folder);
    const mode = modeFor(level, version);
    const parents = ancestors(pid);
    const parent = channels.findLast((c) => !c.done && parents.includes(c.pid));
    const { O_RDWR, O_RDONLY, O_NONBLOCK } = fs.constants;
    const channel: Channel = {
      pid,
      call,
      viewer: { mode, level, asksUpdate, release: () => version.get().release },
      say: fs.openSync(`${base}.say`, O_RDWR | O_NONBLOCK),
      log: fs.openSync(`${base}.log`, O_RDONLY | O_NONBLOCK),
      // The ssh of a jump host logs into the run that started it, as `ssh -v` shows both.
      kept: parent?.kept ?? keeper(),
      inner: parent !== undefined,
      files: ['.args', '.say', '.log', '.out'].map((end) => base + end),
      ...(relayed && { relay: relay(`${base}.out`) }),
      rest: '',
      last: { text: '', shown: true },
      behind: false,
      done: false,
    };
    channels.push(channel);
    return channel;
  }

  function follow(channel: Channel): void {
    const socket = new net.Socket({ fd: channel.log, readable: true, writable: false });
    channel.socket = socket;
    socket.unref();
    socket.on('error', () => finish(channel));
    socket.on('end', () => finish(channel));
    socket.on('data', (chunk) => {
      take(channel, chunk);
      // Falling asleep and being woken takes longer than ssh needs from a message to the prompt behind it.
      let until = performance.now() + AWAKE_MS;
      while (performance.now() < until) {
        const more = readNow(channel.log);
        if (more === undefined) break;
        if (more.length === 0) continue;
        take(channel, more);
        until = performance.now() + AWAKE_MS;
      }
      if (channel.held !== undefined) setTimeout(() => unhold(channel), HOLD_MS).unref();
    });
    if (channel.relay !== undefined) watch(channel);
  }

  /** A relay holds the stderr of its ssh open, so it has to go when that process has, whoever else still logs. */
  function watch(channel: Channel): void {
    const timer = setInterval(() => {
      if (!channel.done && isAlive(channel.pid)) return;
      clearInterval(timer);
      drain(channel);
      finish(channel);
    }, WATCH_MS);
    timer.unref();
  }

  return {
    end() {
      closed = true;
      listening.destroy();
      for (const channel of channels) {
        drain(channel);
        finish(channel);
        channel.socket?.destroy();
      }
      const patience = Date.now() + RELAY_PATIENCE_MS;
      for (const { relay } of channels)
        while (relay !== undefined && !relay.flush() && Date.now() < patience) pause(2);
    },
    get calls() {
      return channels
        .filter((c) => !c.inner)
        .map((c) => ({ destination: c.call.destination ?? '', text: c.kept.bytes() }));
    },
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

function take(channel: Channel, chunk: Uint8Array): void {
  channel.rest += Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
  let from = 0;
  const shown: string[] = [];
  for (;;) {
    const cut = channel.rest.indexOf(END_OF_MESSAGE, from);
    if (cut < 0) break;
    message(channel, channel.rest.slice(from, cut), shown);
    from = cut + END_OF_MESSAGE.length;
  }
  channel.rest = channel.rest.slice(from);
  if (channel.rest.length > LONGEST_MESSAGE) {
    message(channel, channel.rest, shown);
    channel.rest = '';
  }
  if (shown.length > 0) show(channel, shown.join(''));
}

function message(channel: Channel, text: string, shown: string[]): void {
  channel.kept.add(`${plainMessage(text)}\n`);
  const { held, viewer } = channel;
  if (held !== undefined) {
    delete channel.held;
    if (!triesAnother(text)) shown.push(held + END_OF_MESSAGE);
  }
  if (belongsTo(channel.last.text, text)) {
    if (channel.last.shown) shown.push(text + END_OF_MESSAGE);
    return;
  }
  if (goesBehind(text) && !channel.call.verbose) channel.behind = true;
  const visible = (!channel.behind || isOfMuxClient(text)) && isShown(text, viewer);
  channel.last = { text, shown: visible };
  if (!visible) return;
  if (mayBeVerbose(text, viewer)) channel.held = text;
  else shown.push(text + END_OF_MESSAGE);
}

function unhold(channel: Channel): void {
  if (channel.held === undefined) return;
  const text = channel.held;
  delete channel.held;
  show(channel, text + END_OF_MESSAGE);
}

function show(channel: Channel, text: string): void {
  const bytes = Buffer.from(text, 'latin1');
  if (channel.relay !== undefined) channel.relay.write(bytes);
  else writeAll(2, bytes);
}

/** What has been logged and not yet been read. */
function drain(channel: Channel): void {
  if (channel.done) return;
  for (;;) {
    const chunk = readNow(channel.log);
    if (chunk === undefined || chunk.length === 0) return;
    take(channel, chunk);
  }
}

function finish(channel: Channel): void {
  if (channel.done) return;
  channel.done = true;
  unhold(channel);
  if (channel.rest !== '') {
    const shown: string[] = [];
    message(channel, channel.rest, shown);
    if (shown.length > 0) show(channel, shown.join(''));
    channel.rest = '';
  }
  channel.relay?.close();
  fs.closeSync(channel.say);
  for (const file of channel.files) fs.rmSync(file, { force: true });
}

/** What can be read at once: nothing when there is nothing yet, undefined at the end. */
function readNow(fd: number): Uint8Array | undefined {
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  try {
    const read = fs.readSync(fd, buffer, 0, READ_BYTES, null);
    return read === 0 ? undefined : buffer.subarray(0, read);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? new Uint8Array(0) : undefined;
  }
}

interface Relay {
  write(bytes: Uint8Array): void;
  close(): void;
  /** Tries to hand on what waits; true when nothing does any more. */
  flush(): boolean;
}

/** The FIFO to a `cat` that has the stderr of that ssh. It may not be there yet, and its reader may be slow. */
function relay(file: string): Relay {
  const waiting: Uint8Array[] = [];
  let fd: number | undefined;
  let closing = false;
  let gone = false;
  let timer: NodeJS.Timeout | undefined;
  const open = (): boolean => {
    if (fd !== undefined) return true;
    try {
      fd = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
      return true;
    } catch (error) {
      // ENXIO: nobody has opened the other end.
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') gone = true;
      return false;
    }
  };
  const flush = (): boolean => {
    if (!gone && open())
      while (waiting.length > 0 && fd !== undefined) {
        const first = waiting[0] as Uint8Array;
        try {
          const written = fs.writeSync(fd, first);
          if (written < first.length) waiting[0] = first.subarray(written);
          else waiting.shift();
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === 'EAGAIN') break;
          gone = true;
          break;
        }
      }
    const settled = gone || (waiting.length === 0 && fd !== undefined);
    if (settled && closing && fd !== undefined) {
      fs.closeSync(fd);
      fd = undefined;
      gone = true;
    }
    if (settled) {
      clearInterval(timer);
      timer = undefined;
    } else {
      timer ??= setInterval(flush, 3).unref();
    }
    return settled;
  };
  flush();
  return {
    write(bytes) {
      if (gone) return;
      waiting.push(bytes);
      flush();
    },
    close() {
      closing = true;
      flush();
    },
    flush,
  };
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += fs.writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      pause(2);
    }
  }
}

/** Whether a process runs still; one that has ended and waits for its parent does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/** The processes that started this one, the nearest first; none where there is no /proc. */
function ancestors(pid: number): readonly number[] {
  const found: number[] = [];
  for (let at = pid; found.length < ANCESTORS_AT_MOST; ) {
    try {
      const stat = fs.readFileSync(`/proc/${at}/stat`, 'latin1');
      at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    } catch {
      break;
    }
    if (at <= 1 || at === process.pid) break;
    found.push(at);
  }
  return found;
}

/** The state of a process as /proc tells it: R, S, T, Z …; undefined where there is no /proc. */
export function stateOf(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2)[0];
  } catch {
    return undefined;
  }
}
