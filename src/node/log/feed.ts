/** Reads the inputs in their order: plain files by place, in blocks for any thread; streams as they come; packed files side by side. */

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import type { Evidence } from '../../engine/traffic/index.ts';
import { BLOCK } from './block.ts';
import type { Input } from './inputs.ts';
import { asking } from './journalctl.ts';
import type { Lane } from './lanes.ts';
import type { FileOf, Pool } from './pool-types.ts';
import type { Part } from './seek.ts';
import type { Feed as Streaming } from './stream.ts';
import { counted, feedFile, formOf, HEAD, streamed } from './stream.ts';
import { outputOf } from './unpack.ts';

export interface Feed extends Streaming {
  readonly pool: Pool;
  /** Which part of a plain file is wanted. */
  readonly part: (file: number, fd: number, size: number) => Part;
}

/** What is known of an input before it is read; `file`: its index. */
export function evidenceOf(input: Input, now: number): Evidence {
  const when = input.kind === 'file' ? input.modified : now;
  // Stamps without a year or zone are read as this machine would have written them then.
  return { name: input.name, modified: when, zone: -new Date(when).getTimezoneOffset() };
}

/** Reads the inputs one after the other, without those that are `older`; packed files are unpacked before their turn comes. */
export async function feedInputs(
  feed: Feed,
  inputs: readonly Input[],
  files: readonly Evidence[],
  older: ReadonlySet<number>,
): Promise<void> {
  const begun: (Ahead | undefined)[] = [];
  for (const [file, input] of inputs.entries()) {
    if (feed.stop.is) return;
    for (let next = begun.length; next <= file + feed.pool.lanes && next < inputs.length; next++)
      begun.push(
        older.has(next) ? undefined : ahead(feed, inputs[next] as Input, next, files[next] as Evidence),
      );
    if (older.has(file)) feed.input += input.kind === 'file' ? input.size : 0;
    else await feedInput(feed, input, file, files[file] as Evidence, begun[file]);
  }
}

/** A file that a worker reads, whether or not its turn has come. */
interface Ahead {
  readonly fd: number;
  readonly lane: Lane;
}

function ahead(feed: Feed, input: Input, file: number, evidence: Evidence): Ahead | undefined {
  if (feed.pool.lanes === 0 || input.kind !== 'file' || input.size < 0) return undefined;
  let fd: number | undefined;
  let lane: Lane | undefined;
  try {
    fd = fs.openSync(input.name, 'r');
    if (formOf(headOf(fd, input.size)) === 'stream')
      lane = feed.pool.lane({ file, evidence, fd }, (text) => feed.note(file, text));
  } catch {
    // It is said when its turn comes.
  }
  if (fd !== undefined && lane !== undefined) {
    feed.stop.waiting.add(lane.stop);
    return { fd, lane };
  }
  if (fd !== undefined) fs.closeSync(fd);
  return undefined;
}

function headOf(fd: number, size: number): Uint8Array {
  const head = Buffer.alloc(Math.min(HEAD, size));
  return head.subarray(0, head.length === 0 ? 0 : fs.readSync(fd, head, 0, head.length, 0));
}

/** Reads one input to its end. Faults of reading become notes. */
export async function feedInput(
  feed: Feed,
  input: Input,
  file: number,
  evidence: Evidence,
  begun?: Ahead,
): Promise<void> {
  const note = (text: string): void => feed.note(file, text);
  if (input.kind === 'journal') return streamed(feed, file, evidence, journalOutput(input.args, note));
  if (input.kind === 'stdin') return streamed(feed, file, evidence, counted(feed, process.stdin));
  if (begun !== undefined) {
    const done = await begun.lane.joined(feed.input);
    feed.stop.waiting.delete(begun.lane.stop);
    fs.closeSync(begun.fd);
    if (done) {
      feed.input += input.size;
      return;
    }
  }
  let fd: number;
  try {
    fd = fs.openSync(input.name, 'r');
  } catch (error) {
    return note(`could not be opened (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (input.size < 0 && fs.fstatSync(fd).isFIFO()) {
    // Not waited for in a thread of Node's pool: nothing could end that.
    const { Socket } = await import('node:net');
    const pipe = new Socket({ fd, readable: true, writable: false });
    return streamed(feed, file, evidence, counted(feed, pipe));
  }
  try {
    const kind = input.size < 0 ? 'stream' : formOf(headOf(fd, input.size));
    if (kind === 'sealed') {
      const args = asking(['-q', '--file', input.name]);
      feed.input += input.size;
      await streamed(feed, file, evidence, journalOutput(args, note));
    } else if (kind === 'text') await byPlace(feed, { file, evidence, journal: false }, fd, input.size);
    else await feedFile(feed, file, evidence, fd);
    // A worker may still be reading.
    await feed.pool.settled();
  } finally {
    fs.closeSync(fd);
  }
}

async function byPlace(feed: Feed, of: FileOf, fd: number, size: number): Promise<void> {
  const { from, to } = feed.part(of.file, fd, size);
  feed.input += from;
  let offset = from;
  while (offset < to && !feed.stop.is) {
    const slot = await feed.pool.slot();
    // The beginning is read in small pieces, while all code is cold: the first numbers come before anybody waits for them.
    const piece = offset === from ? BLOCK / 32 : offset < from + BLOCK ? BLOCK / 8 : BLOCK;
    const until = Math.min(to, offset + piece);
    feed.input += until - offset;
    feed.pool.read(slot, of, { fd, offset, until, size }, feed.input);
    offset = until;
  }
  feed.input += size - offset;
}

async function* journalOutput(
  args: readonly string[],
  note: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const child = spawn('journalctl', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    yield* outputOf(child, (why) => {
      if (why.missing) note('is a journal in its own form, and journalctl is not installed here to read it.');
      else if (why.status !== 0) note(`could not be read to its end (journalctl: ${why.said}).`);
    });
  } finally {
    child.kill();
  }
}
