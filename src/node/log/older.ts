/** Rotated files that lie wholly before `--since`: by the date of the file, and by where the next of its set begins. */

import fs from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import type { Evidence } from '../../engine/traffic/index.ts';
import { firstTime, scanner } from '../../engine/traffic/index.ts';
import type { Slot } from './block.ts';
import { BLOCK, SLOT_BYTES, slotsOver, work } from './block.ts';
import type { Input } from './inputs.ts';
import { rotated } from './rotation.ts';
import { SLACK_MS } from './seek.ts';
import { formOf } from './stream.ts';
import { packingOf } from './unpack.ts';

/** The beginning of a file is looked at so far: packed it holds a thousandfold at most. */
const HEAD = 8192;

/** The indexes of inputs in which no line can be that late. */
export function olderThan(
  inputs: readonly Input[],
  files: readonly Evidence[],
  since: number | undefined,
  now: number,
): ReadonlySet<number> {
  const older = new Set<number>();
  if (since === undefined) return older;
  const early = since - SLACK_MS;
  for (const [i, input] of inputs.entries()) {
    const next = inputs[i + 1];
    if (input.kind !== 'file' || next?.kind !== 'file' || input.size < 0 || next.size <= 0) continue;
    // Nothing that was written can be later than the file, if its clock was right; the next file shows whether it was.
    if (input.modified >= early || rotated(input.name).log !== rotated(next.name).log) continue;
    if (beginOf(next.name, files[i + 1] as Evidence, now) < early) older.add(i);
  }
  return older;
}

/** The time of its first line of sshd's; NaN where that cannot be told. */
function beginOf(name: string, evidence: Evidence, now: number): number {
  let fd: number | undefined;
  try {
    fd = fs.openSync(name, 'r');
    const head = Buffer.alloc(HEAD);
    let text: Uint8Array = head.subarray(0, fs.readSync(fd, head, 0, HEAD, 0));
    if (packingOf(text) === 'gzip') text = gunzipSync(text, { finishFlush: constants.Z_SYNC_FLUSH });
    if (formOf(text) !== 'text') return Number.NaN;
    const slot = slotsOver(new SharedArrayBuffer(SLOT_BYTES), 1)[0] as Slot;
    const end = text.subarray(0, BLOCK).lastIndexOf(10) + 1;
    slot.bytes.set(text.subarray(0, end));
    const task = {
      slot: 0,
      file: 0,
      evidence,
      journal: false,
      read: undefined,
      from: 0,
      to: end,
      end,
      base: 0,
    };
    const { count } = work(task, slot, scanner({ evidence, now }));
    return count === 0 ? Number.NaN : firstTime(slot.records.time[0] as number, evidence, now);
  } catch {
    // Damaged, or not for us: it is said when it is read.
    return Number.NaN;
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}
