/**
 * Files that a worker reads alone, as streams: it unpacks, cuts into blocks and scans. Several are read side by side; each
 * is joined in its turn, so that the order is that of the files.
 */

import type { Worker } from 'node:worker_threads';
import type { Result } from './block.ts';
import type { FileOf, ToWorker } from './pool-types.ts';

/** So many blocks a worker is ahead of their joining. */
export const LANE_SLOTS = 8;

export interface LaneTask extends Omit<FileOf, 'journal'> {
  readonly fd: number;
}

/** What a worker tells of such a file. */
export interface LaneNews {
  readonly lane: number;
  readonly block?: { readonly journal: boolean; readonly input: number; readonly result: Result };
  readonly note?: string;
  readonly done?: true;
}

export interface Lane {
  /**
   * Its turn has come: joins what there is and what comes, to its end. False: its worker never started, and nothing was read.
   * `input`: bytes of the inputs before it.
   */
  joined(input: number): Promise<boolean>;
  /** What was read so far is its end. */
  stop(): void;
}

interface Running {
  readonly worker: Worker;
  hear(news: LaneNews): void;
  lost(): void;
}

export function lanes(to: {
  waited<T>(begin: (resolve: (value: T) => void) => void): Promise<T>;
  /** Called in the order of the files. `input`: bytes of the inputs that were read by then. */
  join(task: FileOf, input: number, result: Result): void;
}): {
  begin(workers: readonly Worker[], task: LaneTask, note: (text: string) => void): Lane | undefined;
  hear(news: LaneNews): void;
  lost(worker: Worker): void;
} {
  const running = new Map<number, Running>();
  let last = 0;
  return {
    begin(workers, task, note) {
      const loads = workers.map((w) => [...running.values()].filter((r) => r.worker === w).length);
      const worker = workers[loads.indexOf(Math.min(...loads))];
      if (worker === undefined) return undefined;
      const lane = last++;
      const post = (message: ToWorker): void => worker.postMessage(message);
      const waiting: LaneNews[] = [];
      let end: ((read: boolean) => void) | undefined;
      let lost = false;
      let before = 0;
      const take = ({ block, note: text, done }: LaneNews): void => {
        if (text !== undefined) note(text);
        if (block !== undefined) {
          to.join({ ...task, journal: block.journal }, before + block.input, block.result);
          post({ free: block.result.slot });
        }
        if (done) end?.(true);
      };
      running.set(lane, {
        worker,
        hear(news) {
          if (news.done) running.delete(lane);
          if (end === undefined) waiting.push(news);
          else take(news);
        },
        lost() {
          lost = true;
          running.delete(lane);
          end?.(false);
        },
      });
      post({ lane, stream: task });
      return {
        joined: (input) =>
          to.waited<boolean>((resolve) => {
            before = input;
            end = resolve;
            if (lost) resolve(false);
            for (const news of waiting.splice(0)) take(news);
          }),
        stop: () => post({ stop: true }),
      };
    },
    hear(news) {
      running.get(news.lane)?.hear(news);
    },
    lost(worker) {
      for (const one of running.values()) if (one.worker === worker) one.lost();
    },
  };
}
