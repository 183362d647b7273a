/** A thread that scans blocks: a task comes, the records are left in the slot, the counts go back. It begins when it is loaded. */

import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import type { Slot } from './block.ts';
import { slotsOver, work } from './block.ts';
import { scanners } from './scanners.ts';
import type { FromWorker, ToWorker, WorkerData } from './threads.ts';

if (parentPort !== null) scanFor(parentPort);

function scanFor(port: MessagePort): void {
  const { ground, count, thread, now } = workerData as WorkerData;
  const slots = slotsOver(ground.buffer, count);
  const own = scanners(now, ground, thread);
  const tell = (message: FromWorker): void => port.postMessage(message);
  port.on('message', (message: ToWorker) => {
    if ('end' in message) {
      tell({ tallies: own.tallies() });
      port.close();
      return;
    }
    const { seq, task } = message;
    tell({ seq, result: work(task, slots[task.slot] as Slot, own.of(task)) });
  });
  tell({ ready: true });
}
