/**
 * Scans blocks on several threads and hands their records on strictly in order. A fixed number of slots bounds the
 * memory; without workers, or until they have started, this thread scans itself.
 */

import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result, Slot, Task } from './block.ts';
import { BLOCK, SLOT_BYTES, slotsOver, work } from './block.ts';
import { ground as groundOf } from './kernel.ts';
import { LANE_SLOTS, lanes } from './lanes.ts';
import type { FileOf, FromWorker, Pool, PoolOptions, ToWorker, WorkerData } from './pool-types.ts';
import { scanners } from './scanners.ts';
import { WORKER } from './worker-argument.ts';
import { WORKER_CODE } from './worker-code.ts';

/** More threads than this, with the one that joins, wait for it. */
const MOST_THREADS = 4;
/** A worker needs as long to start as this thread needs for so much; one that was asked for starts anyway. */
const WORTH_BYTES = 32 * 1024 * 1024;
/** So many tasks at once keep a worker from waiting for the next. */
const AHEAD = 4;
/** This thread looks at signals and answers that often while it scans itself. */
const TURN_MS = 8;

interface Pending {
  readonly seq: number;
  readonly input: number;
  task: Task;
}

interface Hand {
  readonly worker: Worker;
  ready: boolean;
  busy: number;
}

export function pool(options: PoolOptions): Pool {
  const cores = availableParallelism();
  const wish = process.env['SSHWHY_THREADS'];
  const asked = Number(wish) || cores;
  const worth = wish === undefined ? WORTH_BYTES : 0;
  // This thread has a core to itself: a worker that it wakes would push it aside.
  const workers = asked < 2 || cores < 2 ? 0 : Math.min(asked, MOST_THREADS) - 1;
  const common = workers * 6 + 5;
  // What is never written to takes no memory.
  const count = common + workers * LANE_SLOTS;
  // The last part for tables is this thread's.
  const ground = groundOf(count * SLOT_BYTES, workers + 1);
  const slots = slotsOver(ground.buffer, count);
  const own = scanners(options.now, ground, workers);
  const hands: Hand[] = [];
  const free = Array.from({ length: common }, (_, i) => i);
  const wanting: ((slot: number) => void)[] = [];
  const queue: Pending[] = [];
  const given = new Map<number, Pending>();
  const done = new Map<number, Result>();
  let nextSeq = 0;
  let joining = 0;
  let pumping = false;
  let whenSettled: (() => void) | undefined;
  // A fault in a scan or a join ends all waiting.
  let fault: Error | undefined;
  const refusals = new Set<(error: Error) => void>();
  const broken = (error: Error): void => {
    fault ??= error;
    for (const refuse of refusals) refuse(fault);
  };
  const waited = <T>(begin: (resolve: (value: T) => void) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (fault !== undefined) return reject(fault);
      refusals.add(reject);
      begin((value) => {
        refusals.delete(reject);
        resolve(value);
      });
    });
  let telling: ((list: NonNullable<FromWorker['tallies']>) => void) | undefined;

  let started = false;

  function startWorkers(): void {
    started = true;
    for (let i = 0; i < workers; i++) {
      const ownSlots = common + i * LANE_SLOTS;
      const worker = workerOver({ ground, count, ownSlots, thread: i, now: options.now });
      if (worker !== undefined) hire({ worker, ready: false, busy: 0 });
    }
  }

  function hire(hand: Hand): void {
    hands.push(hand);
    hand.worker.on('message', (m: FromWorker) => {
      if (m.ready) hand.ready = true;
      if (m.tallies) telling?.(m.tallies);
      if (m.news) beside.hear(m.news);
      if (m.result && m.seq !== undefined) {
        hand.busy--;
        finished(m.seq, m.result);
      }
      pump();
    });
    hand.worker.on('error', (error) => {
      const wasReady = hand.ready;
      hand.ready = false;
      hands.splice(hands.indexOf(hand), 1);
      // One that never started is not missed: this thread does its work.
      if (wasReady) return broken(error);
      beside.lost(hand.worker);
      pump();
    });
  }

  function give(task: Task, input: number): void {
    const pending = { seq: nextSeq++, task, input };
    given.set(pending.seq, pending);
    queue.push(pending);
    pump();
  }

  /** Hands tasks to whoever is free. */
  function pump(): void {
    while (queue.length > 0) {
      const hand = leastBusy();
      if (hand === undefined) break;
      const { seq, task } = queue.shift() as Pending;
      hand.busy++;
      hand.worker.postMessage({ seq, task } satisfies ToWorker);
    }
    // This thread scans too while there is nothing to join: what the workers have done comes before.
    if (queue.length > 0 && !pumping) {
      pumping = true;
      setImmediate(scanHere);
    }
  }

  function leastBusy(): Hand | undefined {
    let best: Hand | undefined;
    for (const hand of hands)
      if (hand.ready && hand.busy < AHEAD && (best === undefined || hand.busy < best.busy)) best = hand;
    return best;
  }

  function scanHere(): void {
    pumping = false;
    const until = performance.now() + TURN_MS;
    try {
      do {
        const pending = queue.shift();
        if (pending === undefined) break;
        const { seq, task } = pending;
        finished(seq, work(task, slots[task.slot] as Slot, own.of(task)));
      } while (performance.now() < until && !hands.some((h) => h.ready));
    } catch (error) {
      broken(error as Error);
      return;
    }
    pump();
  }

  function finished(seq: number, result: Result): void {
    done.set(seq, result);
    for (let ready = done.get(joining); ready !== undefined; ready = done.get(joining)) {
      done.delete(joining);
      const pending = given.get(joining) as Pending;
      try {
        join(pending, ready);
      } catch (error) {
        broken(error as Error);
        return;
      }
      if (ready.next < ready.to) {
        // The records were full: the rest of the block comes before all others.
        const { to, end, base, next } = ready;
        pending.task = { ...pending.task, read: undefined, from: next, to, end, base };
        queue.unshift(pending);
        return;
      }
      given.delete(joining);
      joining++;
      release(pending.task.slot);
    }
    // Not before the first numbers are there: while they start, workers take this thread's time.
    if (!started && Math.max(options.bytes(), nextSeq * BLOCK) >= worth) startWorkers();
    if (joining === nextSeq) whenSettled?.();
  }

  function join(
    { task: { file }, input }: { readonly task: { readonly file: number }; readonly input: number },
    result: Result,
  ): void {
    if (result.fault !== undefined) options.fault(file, result.fault);
    const { bytes, records } = slots[result.slot] as Slot;
    records.count = result.count;
    const block = { records, bytes, extra: result.extra, file, base: result.base };
    options.take(block, result.base + result.to, input);
  }

  function release(slot: number): void {
    const next = wanting.shift();
    if (next) next(slot);
    else free.push(slot);
  }

  /** Joins a block of a lane; where its records were full, the rest is scanned here. */
  function joinLane(task: FileOf, input: number, result: Result): void {
    try {
      join({ task, input }, result);
      for (let { next, to, end, base } = result; next < to; ) {
        const rest = { ...task, slot: result.slot, read: undefined, from: next, to, end, base };
        const more = work(rest, slots[result.slot] as Slot, own.of(task));
        join({ task, input }, more);
        next = more.next;
      }
    } catch (error) {
      broken(error as Error);
    }
  }
  const beside = lanes({ waited, join: joinLane });

  return {
    get lanes() {
      return options.bytes() >= worth ? workers : 0;
    },
    lane(task, note) {
      if (options.bytes() < worth) return undefined;
      if (!started) startWorkers();
      return beside.begin(
        hands.map((hand) => hand.worker),
        task,
        note,
      );
    },
    slot() {
      const one = free.pop();
      if (one !== undefined) return Promise.resolve(one);
      return waited<number>((resolve) => wanting.push(resolve));
    },
    bytes: (slot) => (slots[slot] as Slot).buffer,
    scan(slot, of, to, end, base, input) {
      give({ slot, ...of, read: undefined, from: 0, to, end, base }, input);
    },
    read(slot, of, from, input) {
      give({ slot, ...of, read: from, from: 0, to: 0, end: 0, base: 0 }, input);
    },
    settled() {
      if (joining === nextSeq) return Promise.resolve();
      return waited<void>((resolve) => {
        whenSettled = resolve as () => void;
      });
    },
    abandon() {
      for (const hand of hands) void hand.worker.terminate();
    },
    async end() {
      const all = own.tallies();
      const asked = hands.filter((h) => h.ready);
      let waiting = asked.length;
      if (waiting > 0) {
        await waited<void>((resolve) => {
          telling = (list) => {
            all.push(...list);
            if (--waiting === 0) resolve();
          };
          for (const { worker } of asked) worker.postMessage({ end: true } satisfies ToWorker);
        });
      }
      // One that never started, or waits for a file that nobody wants any more.
      for (const { worker } of hands) void worker.terminate();
      return all;
    },
  };
}

/** A worker is started as this program is, with an argument that nobody can type (boot.cjs), or has its code from it. */
function workerOver(workerData: WorkerData): Worker | undefined {
  const options = {
    argv: [WORKER],
    workerData,
    // Nothing of a block lives on the heap: a small one is swept quickly.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  };
  try {
    return WORKER_CODE === ''
      ? new Worker(fs.realpathSync(process.argv[1] as string), options)
      : new Worker(WORKER_CODE, { ...options, eval: true });
  } catch {
    return undefined;
  }
}
