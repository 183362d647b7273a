/**
 * Scans blocks on several threads and hands their records on strictly in order. A fixed number of slots bounds the
 * memory; without workers, or until they have started, this thread scans itself.
 */

import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Block, Evidence } from '../../engine/traffic/index.ts';
import { PATTERNS, WIDE_PATTERNS } from '../../engine/traffic/index.ts';
import type { Result, Slot, Task } from './block.ts';
import { BLOCK, SLOT_BYTES, slotsOver, work } from './block.ts';
import type { Ground } from './kernel.ts';
import { ground as groundOf } from './kernel.ts';
import type { Counted } from './scanners.ts';
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

export interface FileOf {
  readonly file: number;
  readonly evidence: Evidence;
  readonly journal: boolean;
}

export interface Pool {
  /** Waits for a slot that nothing uses. */
  slot(): Promise<number>;
  bytes(slot: number): Buffer;
  /** Scans what lies in a slot: lines that begin in [0, to), completed by bytes up to `end`. `of`: input bytes so far. */
  scan(slot: number, of: FileOf, to: number, end: number, base: number, input: number): void;
  /** Reads and scans the lines that begin there. */
  read(slot: number, of: FileOf, from: NonNullable<Task['read']>, input: number): void;
  /** Waits until all that was given is joined. */
  settled(): Promise<void>;
  /** Ends the workers after a fault: they would keep the program alive. */
  abandon(): void;
  /** What was counted in each file; ends the workers. */
  end(): Promise<readonly Counted[]>;
}

export interface PoolOptions {
  readonly now: number;
  /** Bytes to come, as far as they are known: with little to do no worker is started. */
  readonly bytes: number;
  /** Takes the blocks in order. `end`: where the block ends in its text; `input`: how far the input had been read by then. */
  readonly take: (block: Block, end: number, input: number) => void;
  readonly fault: (file: number, code: string) => void;
}

export interface FromWorker {
  readonly ready?: true;
  readonly seq?: number;
  readonly result?: Result;
  readonly tallies?: readonly Counted[];
}
export type ToWorker = { readonly seq: number; readonly task: Task } | { readonly end: true };

/** What a worker begins with. */
export interface WorkerData {
  readonly ground: Ground;
  /** Slots in the memory. */
  readonly count: number;
  readonly thread: number;
  readonly now: number;
  /** The build leaves them out of what a thread runs: they would stand in the one-file program twice. */
  readonly wordings: { readonly PATTERNS: string; readonly WIDE_PATTERNS: string };
}

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
  const count = workers * 6 + 5;
  // The last part for tables is this thread's.
  const ground = groundOf(count * SLOT_BYTES, workers + 1);
  const slots = slotsOver(ground.buffer, count);
  const own = scanners(options.now, ground, workers);
  const hands: Hand[] = [];
  const free = slots.map((_, i) => i);
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
      const worker = workerOver({
        ground,
        count,
        thread: i,
        now: options.now,
        wordings: { PATTERNS, WIDE_PATTERNS },
      });
      if (worker !== undefined) hire({ worker, ready: false, busy: 0 });
    }
  }

  function hire(hand: Hand): void {
    hands.push(hand);
    hand.worker.on('message', (m: FromWorker) => {
      if (m.ready) hand.ready = true;
      if (m.tallies) telling?.(m.tallies);
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
      if (wasReady) broken(error);
      else pump();
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
    if (!started && Math.max(options.bytes, nextSeq * BLOCK) >= worth) startWorkers();
    if (joining === nextSeq) whenSettled?.();
  }

  function join({ task, input }: Pending, result: Result): void {
    if (result.fault !== undefined) options.fault(task.file, result.fault);
    const { bytes, records } = slots[task.slot] as Slot;
    records.count = result.count;
    const block = { records, bytes, extra: result.extra, file: task.file, base: result.base };
    options.take(block, result.base + result.to, input);
  }

  function release(slot: number): void {
    const next = wanting.shift();
    if (next) next(slot);
    else free.push(slot);
  }

  return {
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
      for (const hand of hands) if (!hand.ready) void hand.worker.terminate();
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
