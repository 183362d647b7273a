/** The channel of one ssh: splits what it logs into messages, keeps them, and passes on those that the person would have seen. */

import fs from 'node:fs';
import { isatty } from 'node:tty';
import { pause } from '../output.ts';
import type { Kept } from './keeper.ts';
import { keeper } from './keeper.ts';
import { passwordPrompt } from './prompt.ts';
import type { Viewer } from './shown.ts';
import {
  belongsTo,
  goesBehind,
  isOfMuxClient,
  isShown,
  mayBeVerbose,
  plainMessage,
  triesAnother,
} from './shown.ts';

/** Written into the channel by this program itself when the ssh has ended: all before it has been taken. */
export const END_MARK = '\0end of what is read';

/** log.c writes no more than 1024 bytes at once; what is longer is no message of ssh. */
const LONGEST_MESSAGE = 65536;
const END_OF_MESSAGE = '\r\n';
const RELAY_PATIENCE_MS = 2000;

/** What a reader has to know of a channel; plain data, since it may go to another thread. */
export interface ChannelPlan {
  readonly pid: number;
  readonly viewer: Viewer;
  /** `-v` was given: then ssh keeps its stderr in the background too. */
  readonly verbose: boolean;
  /** The FIFO whose other end has the stderr of that ssh; undefined: it is this program's own. */
  readonly relay?: string;
}

export interface Channel {
  /** True when the end has come. */
  take(chunk: Uint8Array): boolean;
  finish(): readonly Kept[];
}

export function channel(plan: ChannelPlan): Channel {
  const { viewer } = plan;
  const kept = keeper();
  const relay = plan.relay === undefined ? undefined : outlet(plan.relay);
  let rest = '';
  /** The first line of the last message, and whether it was shown. */
  let last = { text: '', shown: true };
  let held: string | undefined;
  let behind = false;
  let ended = false;
  const prompt = plan.relay === undefined && isatty(2) ? passwordPrompt(plan.pid) : undefined;

  const message = (text: string, shown: string[]): void => {
    prompt?.learn(text);
    if (held !== undefined) {
      if (!triesAnother(text)) shown.push(held + END_OF_MESSAGE);
      held = undefined;
    }
    if (belongsTo(last.text, text)) {
      if (last.shown) shown.push(text + END_OF_MESSAGE);
      return;
    }
    if (goesBehind(text) && !plan.verbose) behind = true;
    const visible = (!behind || isOfMuxClient(text)) && isShown(text, viewer);
    last = { text, shown: visible };
    if (!visible) return;
    if (mayBeVerbose(text, viewer)) held = text;
    else shown.push(text + END_OF_MESSAGE);
  };
  const show = (shown: readonly string[]): void => {
    if (shown.length === 0) return;
    const text = shown.join('');
    const bytes = Buffer.from(prompt?.before(text) ?? text, 'latin1');
    if (relay !== undefined) relay.write(bytes);
    else writeAll(2, bytes);
  };

  return {
    take(chunk) {
      rest += Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
      const shown: string[] = [];
      const seen: string[] = [];
      let from = 0;
      for (;;) {
        const cut = rest.indexOf(END_OF_MESSAGE, from);
        if (cut < 0) break;
        const text = rest.slice(from, cut);
        from = cut + END_OF_MESSAGE.length;
        if (text === END_MARK) {
          ended = true;
          continue;
        }
        message(text, shown);
        seen.push(text);
      }
      rest = rest.slice(from);
      if (rest.length > LONGEST_MESSAGE) {
        message(rest, shown);
        seen.push(rest);
        rest = '';
      }
      // First what somebody waits for.
      show(shown);
      for (const text of seen) kept.add(`${plainMessage(text)}\n`);
      return ended;
    },
    finish() {
      const shown: string[] = [];
      if (held !== undefined) shown.push(held + END_OF_MESSAGE);
      held = undefined;
      if (rest !== '') {
        message(rest, shown);
        kept.add(`${plainMessage(rest)}\n`);
      }
      rest = '';
      show(shown);
      relay?.close();
      prompt?.close();
      return kept.lines();
    },
  };
}

/** The FIFO to a `cat` that has the stderr of that ssh, and may not have opened it yet. */
function outlet(file: string): { write(bytes: Uint8Array): void; close(): void } {
  let fd: number | undefined;
  let gone = false;
  const open = (): void => {
    const end = Date.now() + RELAY_PATIENCE_MS;
    while (fd === undefined && !gone) {
      try {
        fd = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
      } catch (error) {
        // ENXIO: nobody has opened the other end.
        if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || Date.now() > end) gone = true;
        else pause(1);
      }
    }
  };
  return {
    write(bytes) {
      open();
      if (fd !== undefined) writeAll(fd, bytes);
    },
    close() {
      // Opened even if there was nothing to say: the `cat` would wait for ever, and who reads that stderr with it.
      open();
      if (fd !== undefined) fs.closeSync(fd);
      fd = undefined;
      gone = true;
    },
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
