/**
 * The scanner: the bytes of a log to records, one for each line that sshd wrote. It knows nothing of the lines before,
 * so blocks can be scanned in any order and by several threads.
 */

import type { Evidence } from '../readers/reader.ts';
import type { Extra, Records } from './records.ts';
import { slowLine } from './scan/slow-line.ts';

/** What the lines were, for the last line of a report. */
export interface Tally {
  lines: number;
  /** Of sshd, and what other programs say about it. */
  sshd: number;
  /** Of other programs. */
  other: number;
  /** Without a record and without a program: blank lines, lines that are no log. */
  none: number;
  /** That took the slow path. */
  slow: number;
}

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

export function scanner(of: { readonly evidence: Evidence; readonly now: number }): Scanner {
  const tally: Tally = { lines: 0, sshd: 0, other: 0, none: 0, slow: 0 };
  const slow = slowLine(of);

  function scan(
    bytes: Uint8Array,
    from: number,
    to: number,
    end: number,
    records: Records,
    extra: Extra,
  ): number {
    let at = from;
    while (at < to) {
      const found = bytes.indexOf(10, at);
      const lineEnd = found < 0 || found > end ? end : found;
      const is = slow.read(bytes, at, lineEnd, records, extra);
      if (is === 'full') return at;
      tally.lines++;
      tally.slow++;
      if (is === 'sshd' || is === 'around') tally.sshd++;
      else if (is === 'other') tally.other++;
      else tally.none++;
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
