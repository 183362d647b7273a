/**
 * One record of `journalctl -o export`, taken apart on its bytes where that is provably what the journal's reader would
 * make of it. All else is left to the reader.
 */

import type { Spans } from './fields.ts';
import { fieldNamed, LONGEST, OTHER } from './fields.ts';

const LF = 10;

/** The record is not whole yet. */
export const UNFINISHED = -1;
/** It is not what journalctl writes: the reader goes on from here. */
export const BROKEN = -2;

export interface ExportRecord {
  /** Whether `spans` hold the record: values of printed ASCII. If not, the reader must read it. */
  plain: boolean;
  /** An unfinished record goes on at least to here. */
  needs: number;
}

/** Bytes of a field's name: capitals, digits, underscores. */
const IN_NAME = new Uint8Array(256);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789') IN_NAME[c.charCodeAt(0)] = 1;

/** Finds the fields of the record at `at`. Returns the place behind the empty line that ends it, UNFINISHED or BROKEN. */
export function exportRecord(
  bytes: Uint8Array,
  at: number,
  end: number,
  spans: Spans,
  found: ExportRecord,
): number {
  spans.begin.fill(-1);
  found.plain = true;
  found.needs = 0;
  let p = at;
  for (;;) {
    if (p >= end) return UNFINISHED;
    if (bytes[p] === LF) return p + 1;
    const name = p;
    while (p < end && IN_NAME[bytes[p] as number] === 1) p++;
    if (p >= end) return UNFINISHED;
    const first = bytes[name] as number;
    if (p === name || p - name > 64 || (first >= 48 && first <= 57)) return BROKEN;
    const field = fieldNamed(bytes, name, p);
    if (bytes[p] === LF) {
      // A length of eight bytes, and so many bytes.
      found.plain &&= field === OTHER;
      if (p + 9 > end) return UNFINISHED;
      let length = 0;
      for (let i = 8; i >= 1; i--) length = length * 256 + (bytes[p + i] as number);
      p += 9 + length;
      found.needs = p;
      if (p >= end) return UNFINISHED;
      if (bytes[p] !== LF) return BROKEN;
      p++;
      continue;
    }
    if (bytes[p] !== 61) return BROKEN;
    const value = ++p;
    if (field === OTHER) {
      p = bytes.indexOf(LF, p);
      if (p < 0 || p >= end) return UNFINISHED;
      p++;
      continue;
    }
    let odd = 0;
    let low = 255;
    for (; p < end; p++) {
      const c = bytes[p] as number;
      if (c === LF) break;
      odd |= c;
      if (c < low) low = c;
    }
    if (p >= end) return UNFINISHED;
    if (odd > 127 || low < 32 || p - value > LONGEST) found.plain = false;
    spans.begin[field] = value;
    spans.end[field] = p;
    p++;
  }
}
