/**
 * A thread that scans blocks: a task comes, the records are left in the slot, the counts go back. It begins when it is
 * loaded. Files that must be unpacked or reshaped it reads alone (lanes.ts), block by block into slots of its own.
 */

import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import type { Slot } from './block.ts';
import { slotsOver, work } from './block.ts';
import type { LaneNews, LaneTask } from './lanes.ts';
import { LANE_SLOTS } from './lanes.ts';
import type { FromWorker, ToWorker, WorkerData } from './pool-types.ts';
import { scanners } from './scanners.ts';
import { feedFile } from './stream.ts';

if (parentPort !== null) scanFor(parentPort);

function scanFor(port: MessagePort): void {
  const { ground, count, ownSlots, thread, now } = workerData as WorkerData;
  const slots = slotsOver(ground.buffer, count);
  const own = scanners(now, ground, thread);
  const tell = (message: FromWorker): void => port.postMessage(message);
  const free = Array.from({ length: LANE_SLOTS }, (_, i) => ownSlots + i);
  const wanting: ((slot: number) => void)[] = [];
  const stop = { is: false, waiting: new Set<() => void>() };
  let lanes: Promise<void> = Promise.resolve();

  async function readAlone(lane: number, { fd, ...task }: LaneTask): Promise<void> {
    const news = (more: Omit<LaneNews, 'lane'>): void => tell({ news: { lane, ...more } });
    await feedFile(
      {
        pool: {
          slot: () => {
            const one = free.pop();
            return one !== undefined
              ? Promise.resolve(one)
              : new Promise<number>((resolve) => wanting.push(resolve));
          },
          bytes: (slot) => (slots[slot] as Slot).buffer,
          scan(slot, { journal }, to, end, base, input) {
            const block = { ...task, journal, slot, read: undefined, from: 0, to, end, base };
            news({ block: { journal, input, result: work(block, slots[slot] as Slot, own.of(task)) } });
          },
          settled: () => Promise.resolve(),
        },
        stop,
        note: (_, note) => news({ note }),
        input: 0,
      },
      task.file,
      task.evidence,
      fd,
    );
    news({ done: true });
  }

  port.on('message', (message: ToWorker) => {
    if ('seq' in message) {
      const { seq, task } = message;
      tell({ seq, result: work(task, slots[task.slot] as Slot, own.of(task)) });
    } else if ('stream' in message) {
      lanes = lanes.then(() => readAlone(message.lane, message.stream));
    } else if ('free' in message) {
      const next = wanting.shift();
      if (next) next(message.free);
      else free.push(message.free);
    } else if ('stop' in message) {
      stop.is = true;
      for (const wake of stop.waiting) wake();
    } else {
      tell({ tallies: own.tallies() });
      port.close();
    }
  });
  tell({ ready: true });
}
