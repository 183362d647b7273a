/** What is asked of the pool of threads, and what its threads tell each other. */

import type { Block, Evidence } from '../../engine/traffic/index.ts';
import type { Result, Task } from './block.ts';
import type { Ground } from './kernel.ts';
import type { Lane, LaneNews, LaneTask } from './lanes.ts';
import type { Counted } from './scanners.ts';

export interface FileOf {
  readonly file: number;
  readonly evidence: Evidence;
  readonly journal: boolean;
}

/** Takes the text of a stream block by block. */
export interface Blocks {
  /** Waits for a slot that nothing uses. */
  slot(): Promise<number>;
  bytes(slot: number): Buffer;
  /** Scans what lies in a slot: lines that begin in [0, to), completed by bytes up to `end`. `of`: input bytes so far. */
  scan(slot: number, of: FileOf, to: number, end: number, base: number, input: number): void;
  /** Waits until all that was given is joined. */
  settled(): Promise<void>;
}

export interface Pool extends Blocks {
  /** Reads and scans the lines that begin there. */
  read(slot: number, of: FileOf, from: NonNullable<Task['read']>, input: number): void;
  /** A worker reads this file alone, as a stream, while others before it are joined; undefined: there is none, or too little to read. */
  lane(task: LaneTask, note: (text: string) => void): Lane | undefined;
  /** So many files can be read side by side. */
  readonly lanes: number;
  /** Ends the workers after a fault: they would keep the program alive. */
  abandon(): void;
  /** What was counted in each file; ends the workers. */
  end(): Promise<readonly Counted[]>;
}

export interface PoolOptions {
  readonly now: number;
  /** Bytes to come, as far as they are known: with little to do no worker is started. */
  readonly bytes: () => number;
  /** Takes the blocks in order. `end`: where the block ends in its text; `input`: how far the input had been read by then. */
  readonly take: (block: Block, end: number, input: number) => void;
  readonly fault: (file: number, code: string) => void;
}

export interface FromWorker {
  readonly ready?: true;
  readonly seq?: number;
  readonly result?: Result;
  readonly news?: LaneNews;
  readonly tallies?: readonly Counted[];
}
export type ToWorker =
  | { readonly seq: number; readonly task: Task }
  | { readonly lane: number; readonly stream: LaneTask }
  | { readonly free: number }
  | { readonly stop: true }
  | { readonly end: true };

/** What a worker begins with. */
export interface WorkerData {
  readonly ground: Ground;
  /** Slots in the memory, and the first of those that are this thread's alone. */
  readonly count: number;
  readonly ownSlots: number;
  readonly thread: number;
  readonly now: number;
}
