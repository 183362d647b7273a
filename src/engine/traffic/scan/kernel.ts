/**
 * The kernel's side of the fast path. A kernel (kernel/scan.ts, compiled to WebAssembly) is handed in by whoever has one;
 * it reads the same tables as the TypeScript, does what lines it can, and leaves each that it cannot do to the TypeScript.
 */

import type { Extra, Records } from '../records.ts';
import { MOST_RECORDS, packExtra } from '../records.ts';
import type { FastLine } from './fast-line.ts';
import { IN_FILE, IN_FUNCTION } from './fast-line.ts';
import { MOST_FITS } from './fitting.ts';
import type { Header } from './header.ts';
import type { Needles } from './needles.ts';
import { PLAIN } from './rivals.ts';
import type { Part, Storage } from './storage.ts';
import type { Tally } from './tally.ts';

/** Bytes that the tables of one thread take; they stand behind each other in a part of the memory. */
export const PART_BYTES = 1 << 20;
/** A kernel looks at so many bytes at once: a memory goes on that far behind the last block. */
export const BEHIND = 64;

export interface Kernel {
  /** Where this thread's tables lie. Blocks and records are to lie in the same memory, else the kernel does not see them. */
  readonly part: Part;
  begin(control: number): void;
  scan(from: number, to: number, end: number): number;
}

export interface KernelScan {
  /** As `Scanner.scan`, but only up to the first line that is not for the kernel. */
  scan(
    bytes: Uint8Array,
    from: number,
    to: number,
    end: number,
    records: Records,
    extra: Extra,
    tally: Tally,
  ): number;
}

/** Words of the control block: the columns, what a scan is about, what it counted, and the places of the tables. */
const BYTES = 12;
const CAPACITY = 13;
const COUNT = 14;
const EXTRA = 15;
const WANTED = 16;
const SSHD = 17;
const OTHER = 18;
const TABLES = 20;
const CONTROL = 96;
/** Bytes in which the kernel keeps the last tags, and what a block has said. */
const RECENT = 8 * 16;
const SEEN = 16 * 2048;

export function kernelScan(kernel: Kernel, storage: Storage, head: Header, line: FastLine): KernelScan {
  const control = storage.u32(CONTROL);
  const wanted = storage.u16(line.kept.length);
  control.set(tablesOf(storage, wanted, head, line), TABLES);
  kernel.begin(control.byteOffset);
  let columns: Records | undefined;

  return {
    scan(bytes, from, to, end, records, extra, tally) {
      if (bytes.buffer !== control.buffer || records.at.buffer !== control.buffer) return from;
      if (records !== columns) {
        columns = records;
        control.set(columnsOf(records).map((column) => column.byteOffset));
        control[CAPACITY] = Math.min(records.at.length, MOST_RECORDS);
      }
      control[BYTES] = bytes.byteOffset;
      control[COUNT] = records.count;
      control[EXTRA] = extra.length;
      const next = kernel.scan(from, to, end);
      records.count = control[COUNT] as number;
      const more = control[WANTED] as number;
      for (let i = 0; i < more; i++) packExtra(extra, line.plan.texts[wanted[i] as number] as string);
      tally.lines += (control[SSHD] as number) + (control[OTHER] as number);
      tally.sshd += control[SSHD] as number;
      tally.other += control[OTHER] as number;
      return next;
    },
  };
}

function columnsOf(r: Records): readonly { readonly byteOffset: number }[] {
  return [
    ...[r.time, r.pid, r.host, r.addr, r.user, r.text],
    ...[r.number, r.at, r.length, r.port, r.event, r.flags],
  ];
}

/** In the order in which `begin` of the kernel takes them. */
function tablesOf(storage: Storage, wanted: Uint16Array, head: Header, line: FastLine): number[] {
  const { reader, plan, kept } = line;
  const { fits, starts, hits, rivals } = reader;
  const { buckets } = starts;
  const { tags } = head;
  const characters = storage.u8(256);
  for (let c = 0; c < 256; c++)
    characters[c] = (PLAIN[c] as number) | ((IN_FUNCTION[c] as number) << 1) | ((IN_FILE[c] as number) << 2);
  const tables = [
    ...[fits.known, fits.holeCount, fits.weight, fits.firstOpen, fits.lastOpen, fits.holeBase],
    ...[fits.literalBase, fits.holeClass, fits.holeOpen, fits.literalAt, fits.literalLength],
    ...[fits.pool, fits.allowed, fits.begins, fits.ends],
    ...[starts.side, starts.order, starts.keys, starts.bucketAt],
    ...[buckets.from, buckets.own, buckets.theirs, buckets.list, buckets.ready],
    ...[starts.shortOwn, starts.shortTheirs],
    ...[hits, rivals.plain, rivals.any, rivals.pool, storage.i32(MOST_FITS)],
    ...[plan.state, plan.code, plan.holes, plan.constantText, plan.constantNumber, plan.constantPort],
    ...[plan.marks, kept, wanted, characters],
    ...[head.known, head.knownLength, head.times],
    ...[tags.slots, tags.at, tags.length, tags.host, tags.form, tags.kind, tags.pool],
    ...[storage.u8(RECENT), storage.u8(SEEN)],
    ...needleTables(starts.ownNeedles),
    ...needleTables(starts.theirNeedles),
  ];
  return [...tables.map((table) => table.byteOffset), starts.shortOwn.length, starts.shortTheirs.length];
}

function needleTables(n: Needles): readonly { readonly byteOffset: number }[] {
  return [n.heads, n.index, n.textAt, n.length, n.pairAt, n.next, n.pool];
}
