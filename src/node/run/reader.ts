/**
 * A thread that does nothing but wait for what one ssh logs. ssh needs some ten microseconds from "Permission denied,
 * please try again." to the prompt behind it, which it writes to the terminal by itself: only who waits in the read
 * itself is woken early enough to have that line on the screen before.
 */

import fs from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { ChannelPlan } from './channel.ts';
import { channel } from './channel.ts';
import { isShown } from './shown.ts';

const READ_BYTES = 65536;
/** The first answer of a thread: it waits for its first plan. */
export const READY = 'ready';

export interface ReaderTask {
  readonly plan: ChannelPlan;
  /** A descriptor of the channel whose reads wait. */
  readonly waits: number;
}

/** Takes one plan after the other, and answers each with what was kept. */
export function serveAsReader(): void {
  parentPort?.on('message', (task: ReaderTask) => {
    parentPort?.postMessage(read(task));
  });
  warmUp();
  parentPort?.postMessage(READY);
}

/** Has the code compiled before the first line counts: what runs for the first time takes ten times as long. */
function warmUp(): void {
  const lines =
    'debug3: receive packet: type 51\r\ndebug1: Authentications that can continue: publickey,password\r\n';
  const bytes = Buffer.from(lines);
  const plan: ChannelPlan = {
    pid: 0,
    viewer: { mode: 'raise', level: 'INFO', asksUpdate: false, release: 0 },
    verbose: false,
  };
  for (let i = 0; i < 40; i++) {
    const one = channel(plan);
    for (let k = 0; k < 10; k++) one.take(bytes);
  }
  isShown('Permission denied, please try again.', plan.viewer);
}

function read({ plan, waits }: ReaderTask): ReturnType<ReturnType<typeof channel>['finish']> {
  const one = channel(plan);
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  for (;;) {
    let size = 0;
    try {
      size = fs.readSync(waits, buffer, 0, READ_BYTES, null);
    } catch {}
    if (size === 0 || one.take(buffer.subarray(0, size))) break;
  }
  return one.finish();
}
