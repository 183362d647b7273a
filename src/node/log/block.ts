/** One block of a log: a slot of shared memory that holds its bytes and, once scanned, the records of its lines. */

import fs from 'node:fs';
import type { Evidence, Extra, Records, Scanner } from '../../engine/traffic/index.ts';
import {
  MOST_RECORDS,
  NOT_SSHD,
  recordBytes,
  recordsOver,
  SPOKEN_BY_ANOTHER,
} from '../../engine/traffic/index.ts';

/** Lines that begin in so many bytes belong to one block. */
export const BLOCK = 256 * 1024;
/** A line that runs beyond its block is completed by at most so many bytes: longer ones are cut, as every reader does. */
const OVERHANG = 64 * 1024;
/** Nearly every line ends within this; more is read only when it does not. */
const FIRST_OVERHANG = 4096;
/** The byte before the block tells whether a line begins with it. */
const BEFORE = 1;
const TEXT_BYTES = Math.ceil((BEFORE + BLOCK + OVERHANG) / 8) * 8;
export const SLOT_BYTES = TEXT_BYTES + recordBytes(MOST_RECORDS);

export interface Slot {
  readonly bytes: Uint8Array;
  /** The same bytes, for what only Node's own kind of array can do. */
  readonly buffer: Buffer;
  readonly records: Records;
}

/** The slots of a memory, one behind the other from its beginning. */
export function slotsOver(memory: SharedArrayBuffer, count: number): readonly Slot[] {
  return Array.from({ length: count }, (_, i) => {
    const at = i * SLOT_BYTES;
    return {
      bytes: new Uint8Array(memory, at, TEXT_BYTES),
      buffer: Buffer.from(memory, at, TEXT_BYTES),
      records: recordsOver(memory, at + TEXT_BYTES, MOST_RECORDS),
    };
  });
}

/** What is to be done with a slot. Plain data: it crosses between threads. */
export interface Task {
  readonly slot: number;
  readonly file: number;
  readonly evidence: Evidence;
  /** Made from a journal: a mark at a line's end tells that another program wrote it. */
  readonly journal: boolean;
  /** Lines that begin in [offset, until) of a file of `size` bytes; undefined: the bytes are in the slot already. */
  readonly read:
    | { readonly fd: number; readonly offset: number; readonly until: number; readonly size: number }
    | undefined;
  /** Lines that begin in [from, to) of the slot; bytes up to `end` complete the last. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** The byte of the unzipped text that lies at the slot's beginning. */
  readonly base: number;
}

export interface Result {
  readonly slot: number;
  readonly count: number;
  readonly extra: Extra;
  /** Where the next go begins; the block is done when it is not below `to`. */
  readonly next: number;
  readonly to: number;
  readonly end: number;
  readonly base: number;
  /** Why the bytes could not be read: an error code. */
  readonly fault?: string;
}

/** Reads a block if it must, and scans it. */
export function work(task: Task, slot: Slot, scanner: Scanner): Result {
  let place = { from: task.from, to: task.to, end: task.end, base: task.base };
  if (task.read !== undefined) {
    try {
      place = readBlock(slot.buffer, task.read);
    } catch (error) {
      const fault = (error as NodeJS.ErrnoException).code ?? 'unknown';
      return { slot: task.slot, count: 0, extra: [], next: 0, to: 0, end: 0, base: task.read.offset, fault };
    }
  }
  const { from, to, end, base } = place;
  const extra: Extra = [];
  const { records } = slot;
  records.count = 0;
  let next = from < to ? scanner.scan(slot.bytes, from, to, end, records, extra) : to;
  // A scanner that does not move would be asked for ever.
  if (next <= from && records.count === 0) next = to;
  if (task.journal) takeMarks(slot);
  return { slot: task.slot, count: records.count, extra, next, to, end, base };
}

/** A line of another program under sshd's name tells nothing but that. */
function takeMarks({ bytes, records }: Slot): void {
  for (let i = 0; i < records.count; i++) {
    const length = records.length[i] as number;
    if (bytes[(records.at[i] as number) + length - 1] !== SPOKEN_BY_ANOTHER) continue;
    records.length[i] = length - 1;
    records.event[i] = NOT_SSHD;
    records.flags[i] = 0;
    records.user[i] = 0;
    records.addr[i] = 0;
    records.text[i] = 0;
  }
}

const LF = 10;

/** Reads the lines that begin in the block at `offset`, whichever worker read the one before. */
function readBlock(
  bytes: Buffer,
  { fd, offset, until, size }: NonNullable<Task['read']>,
): { from: number; to: number; end: number; base: number } {
  const base = offset === 0 ? 0 : offset - BEFORE;
  let length = fill(fd, bytes, 0, Math.min(size, until + FIRST_OVERHANG) - base, base);
  const to = Math.min(length, until - base);
  const from = offset === 0 ? 0 : bytes.subarray(0, to).indexOf(LF) + 1;
  // No line begins here: the block lies inside of one long line.
  if (offset !== 0 && from === 0) return { from: to, to, end: to, base };
  let lineEnd = bytes.subarray(0, length).indexOf(LF, to - 1);
  if (lineEnd < 0 && base + length < size) {
    length += fill(fd, bytes, length, Math.min(size - base, TEXT_BYTES) - length, base + length);
    lineEnd = bytes.subarray(0, length).indexOf(LF, to - 1);
  }
  return { from, to, end: lineEnd < 0 ? length : lineEnd + 1, base };
}

function fill(fd: number, bytes: Buffer, at: number, want: number, position: number): number {
  let got = 0;
  while (got < want) {
    const n = fs.readSync(fd, bytes, at + got, want - got, position + got);
    if (n === 0) break;
    got += n;
  }
  return got;
}
