/**
 * The scanner: the bytes of a log to records, one for each line that sshd wrote. It knows nothing of the lines before,
 * so blocks can be scanned in any order and by several threads.
 */

import type { Evidence } from '../readers/reader.ts';
import type { Extra, Records } from './records.ts';
import { PLACES_END } from './scan/fast-line.ts';
import type { FastPath } from './scan/fast-path.ts';
import { fastPath } from './scan/fast-path.ts';
import { lastPid, NOT_LEARNED, OF_AROUND, OF_OTHERS, pidEnd } from './scan/header.ts';
import type { LineIs } from './scan/slow-line.ts';
import { slowLine } from './scan/slow-line.ts';
import type { Tally } from './scan/tally.ts';

export interface Scanner {
  /**
   * Scans the lines that begin in bytes[from, to), of which the first begins at `from`; bytes up to `end` complete the
   * last one, and a line that does not end there ends at `end`. Adds to `records` and `extra`. Returns where the next
   * scan goes on: the start of the first line not scanned, before `to` only when the records are full.
   */
  scan(bytes: Uint8Array, from: number, to: number, end: number, records: Records, extra: Extra): number;
  readonly tally: Tally;
  /** Names of time zones that are not known; their stamps are read as local time. */
  readonly zones: readonly string[];
}

const LF = 10;
const CR = 13;
const BRACKET = 91;
/** More bytes than a stamp, a host and a tag that are learned have. */
const LONGEST_HEADER = 256;
/** Longer lines are for the readers. */
const LONGEST_FAST = 1024;

/** `slowly`: every line is read by the readers, for tests that hold both paths against each other. */
export function scanner(of: {
  readonly evidence: Evidence;
  readonly now: number;
  readonly slowly?: boolean;
  /** Shared by the scanners of a thread. */
  readonly path?: FastPath;
}): Scanner {
  const tally: Tally = { lines: 0, sshd: 0, other: 0, none: 0, slow: 0 };
  const path = of.path ?? fastPath();
  const { head, line } = path;
  const fast = of.slowly ? undefined : line;
  const kernel = of.slowly ? undefined : path.kernel;
  const slow = slowLine(of, fast);
  const { tag, times } = head;
  // Four bytes at once, over the buffer that was seen last.
  let buffer: ArrayBufferLike | undefined;
  let words: Int32Array = new Int32Array(0);
  let byteOffset = 0;

  /** The first byte at or behind `at` that is no printed ASCII (or is DEL and no letter), at most `end`. */
  function oddByte(bytes: Uint8Array, at: number, end: number): number {
    let p = at;
    while (p < end && ((byteOffset + p) & 3) !== 0) {
      const c = bytes[p] as number;
      if (c < 32 || c > 127) return p;
      p++;
    }
    let w = (byteOffset + p) >> 2;
    const stop = Math.min((byteOffset + end) >> 2, words.length);
    while (w < stop) {
      const x = words[w] as number;
      // The top bit of a byte below 32 is set by the subtraction, that of one above 127 by itself.
      if ((((x - 0x2020_2020) | x) & 0x8080_8080) !== 0) break;
      w++;
    }
    p = Math.max(p, w * 4 - byteOffset);
    while (p < end) {
      const c = bytes[p] as number;
      if (c < 32 || c > 127) return p;
      p++;
    }
    return end;
  }

  function count(is: LineIs): void {
    tally.lines++;
    if (is === 'sshd' || is === 'around') tally.sshd++;
    else if (is === 'other') tally.other++;
    else tally.none++;
  }

  function scan(
    given: Uint8Array,
    from: number,
    to: number,
    end: number,
    records: Records,
    extra: Extra,
  ): number {
    // Node's buffers are of another shape.
    const bytes =
      given.constructor === Uint8Array
        ? given
        : new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
    if (bytes.buffer !== buffer) {
      buffer = bytes.buffer;
      words = new Int32Array(buffer, 0, buffer.byteLength >> 2);
    }
    byteOffset = bytes.byteOffset;
    fast?.begin();
    const { pid, time, host, at: place, length } = records;
    const capacity = place.length;
    let at = from;
    while (at < to) {
      if (kernel !== undefined) {
        at = kernel.scan(bytes, at, to, end, records, extra, tally);
        if (at >= to) return at;
      }
      // The header is of printed ASCII where it is known, so that the line's end is looked for behind it; at the very end
      // of the bytes before it.
      let odd = end - at < LONGEST_HEADER ? oddByte(bytes, at, end) : end;
      let whose = NOT_LEARNED;
      let message = -1;
      const p = odd - at > 20 ? head.stamp(bytes, at) : -1;
      if (p > 0 && bytes[p] === 32) {
        whose = head.whose(bytes, p, odd);
        if (whose !== NOT_LEARNED) {
          const tagEnd = tag[0] as number;
          if (bytes[tagEnd - 1] !== BRACKET) message = tagEnd;
          else {
            const digits = pidEnd(bytes, tagEnd, odd);
            if (digits > 0) message = digits + 3;
          }
        }
      }
      odd = oddByte(bytes, message < 0 ? at : message, end);
      let lineEnd = odd;
      let clean = true;
      if (odd < end && bytes[odd] !== LF) {
        if (bytes[odd] === CR && odd + 1 < end && bytes[odd + 1] === LF) lineEnd = odd + 1;
        else {
          clean = false;
          const found = bytes.indexOf(LF, odd);
          lineEnd = found < 0 || found > end ? end : found;
          odd = lineEnd;
        }
      }
      let tried = false;
      if (message > 0) {
        if (whose === OF_OTHERS) {
          tally.lines++;
          tally.other++;
          at = lineEnd + 1;
          continue;
        }
        if (
          whose !== OF_AROUND &&
          clean &&
          odd - at < LONGEST_FAST &&
          odd < PLACES_END &&
          fast !== undefined
        ) {
          if (records.count === capacity) return at;
          tried = true;
          if (fast.read(bytes, message, odd, records, extra)) {
            const i = records.count++;
            pid[i] = lastPid[0] as number;
            time[i] = times[1] as number;
            host[i] = ((tag[1] as number) << 20) | (p + 1);
            place[i] = at;
            length[i] = odd - at;
            tally.lines++;
            tally.sshd++;
            at = lineEnd + 1;
            continue;
          }
        }
      }
      const stamp = times[1] as number;
      const is = slow.read(bytes, at, lineEnd, tried, records, extra);
      if (is === 'full') return at;
      count(is);
      tally.slow++;
      if (whose === NOT_LEARNED && clean && p > 0 && slow.last !== undefined)
        head.learn(bytes, p, odd, slow.last, stamp);
      at = lineEnd + 1;
    }
    return at;
  }

  return {
    scan,
    tally,
    get zones() {
      return slow.zones;
    },
  };
}
