/**
 * Which part of a large file `--since` and `--until` want. Lines are looked at every few megabytes: where they are in the
 * order of time, what lies before and behind needs no reading; where they are not, all of it is read.
 */

import type { Evidence } from '../../engine/traffic/index.ts';
import { firstTime, scanner, timesNear } from '../../engine/traffic/index.ts';
import type { Slot } from './block.ts';
import { BLOCK, SLOT_BYTES, slotsOver, work } from './block.ts';

/** Lines of several hosts and of clocks that are set may be so much out of order. */
export const SLACK_MS = 3_600_000;
/** Lines are looked at that far apart, and so many bytes of them. */
const STEP = 2 * 1024 * 1024;
const LOOK = 2048;
const MOST_LOOKS = 4096;
/** The order is looked at line by line in so many steps on the far side of each cut. */
const STEPS_CHECKED = 2;
/** Nobody can tell the year of a stamp from another that is further away. */
const YEAR_REACH_MS = 100 * 86_400_000;

/** Lines that begin in [from, to) are read. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** What the report says of it. */
  readonly said?: string;
}

export interface Cut {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

export interface Plain {
  readonly fd: number;
  readonly size: number;
  readonly evidence: Evidence;
  readonly now: number;
}

/** Lines that were looked at, and their times. */
interface Look {
  readonly at: number;
  readonly first: number;
  readonly firstWritten: number;
  readonly least: number;
  readonly most: number;
}

/** `step`: smaller for tests. */
export function partOf(file: Plain, { since, until }: Cut, step = STEP): Part {
  const { size, evidence, now } = file;
  const whole: Part = { from: 0, to: size };
  if (size < 4 * step || (since === undefined && until === undefined)) return whole;
  const all = (why: string): Part => ({ ...whole, said: `${evidence.name}: all of it was read, ${why}` });
  const outOfOrder = all('since its lines are not in the order of time');
  const unclear = all('since the time of a line cannot be told from some of its lines');
  const each = recordsOf(file);
  const timeNear = timesNear(evidence);
  const far = Math.max(step, Math.ceil(size / MOST_LOOKS));
  const looks: Look[] = [];
  let near = Number.NaN;
  let highest = Number.NEGATIVE_INFINITY;
  let fault: Part | undefined;
  for (let at = 0; at < size && fault === undefined; at += far) {
    let look: Look | undefined;
    const read = each(at, Math.min(size, at + LOOK), (written) => {
      const time = Number.isNaN(near) ? firstTime(written, evidence, now) : timeNear(written, near);
      const limit = (evidence.modified ?? now) + 86_400_000;
      if (Number.isNaN(time) || (written < 0 && (time - near > YEAR_REACH_MS || time > limit)))
        fault ??= unclear;
      else if (time < highest - SLACK_MS) fault ??= outOfOrder;
      near = time;
      highest = Math.max(highest, time);
      look = {
        at,
        first: look?.first ?? time,
        firstWritten: look?.firstWritten ?? written,
        least: Math.min(look?.least ?? time, time),
        most: Math.max(look?.most ?? time, time),
      };
    });
    if (!read) return whole;
    if (look !== undefined) looks.push(look);
  }
  if (fault !== undefined) return fault;
  const before = since === undefined ? undefined : looks.findLast((x) => x.most < since - SLACK_MS);
  const behind = until === undefined ? undefined : looks.find((x) => x.least > until + SLACK_MS);
  const from = before?.at ?? 0;
  const to = behind?.at ?? size;
  if (from === 0 && to === size) return whole;
  // The first line that is read gets its year as if it were the file's first.
  if (before !== undefined && firstTime(before.firstWritten, evidence, now) !== before.first) return unclear;
  for (const { look, begin, end, isInside } of [
    {
      look: before,
      begin: Math.max(0, from - STEPS_CHECKED * far),
      end: from,
      isInside: (time: number) => time >= (since as number),
    },
    {
      look: behind,
      begin: to,
      end: Math.min(size, to + STEPS_CHECKED * far),
      isInside: (time: number) => time <= (until as number),
    },
  ]) {
    if (look === undefined) continue;
    const read = each(begin, end, (written) => {
      const time = timeNear(written, look.first);
      if (Number.isNaN(time)) fault ??= unclear;
      else if (isInside(time)) fault ??= outOfOrder;
    });
    if (!read) return whole;
  }
  if (fault !== undefined) return fault;
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
  return {
    from,
    to,
    said: `${evidence.name}: only ${mb(to - from)} of its ${mb(size)} MB were read: its lines are in the order of time at all ${looks.length} places where I looked; what may lie up to an hour out of order was read too`,
  };
}

/** Visits the time of each record of lines that begin in [from, to), as it is written. False: they cannot be read. */
function recordsOf({
  fd,
  size,
  evidence,
  now,
}: Plain): (from: number, to: number, visit: (written: number) => void) => boolean {
  const slot = slotsOver(new SharedArrayBuffer(SLOT_BYTES), 1)[0] as Slot;
  const own = scanner({ evidence, now });
  return (from, to, visit) => {
    for (let offset = from; offset < to; offset += BLOCK) {
      const read = { fd, offset, until: Math.min(to, offset + BLOCK), size };
      const task = { slot: 0, file: 0, evidence, journal: false, from: 0, to: 0, end: 0, base: 0 };
      for (let done = work({ ...task, read }, slot, own); ; ) {
        if (done.fault !== undefined) return false;
        for (let i = 0; i < done.count; i++) visit(slot.records.time[i] as number);
        if (done.next >= done.to) break;
        done = work({ ...task, ...done, read: undefined, from: done.next }, slot, own);
      }
    }
    return true;
  };
}
