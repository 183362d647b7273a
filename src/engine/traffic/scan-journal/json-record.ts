/**
 * One record of `journalctl -o json` on one line, taken apart on its bytes where that is provably what JSON.parse and
 * the journal's reader would make of it. All else is left to them.
 */

import type { Spans } from './fields.ts';
import { FIELD, fieldNamed, LONGEST, OTHER } from './fields.ts';

const QUOTE = 34;
const BACKSLASH = 92;

/** 1: what may stand behind a backslash; `u` needs four hexadecimal digits more. */
const ESCAPES = new Uint8Array(256);
for (const c of '"\\/bfnrt') ESCAPES[c.charCodeAt(0)] = 1;
const HEX = new Uint8Array(256);
for (const c of '0123456789abcdefABCDEF') HEX[c.charCodeAt(0)] = 1;

/**
 * Finds the fields of the object bytes[at, end). False: it must be parsed. All is ASCII without control
 * characters; of the values that are found only that of the message may hold escapes, and only `\"`, `\\` and `\/`.
 */
export function jsonRecord(bytes: Uint8Array, at: number, end: number, spans: Spans): boolean {
  spans.begin.fill(-1);
  if (bytes[at] !== 123 || bytes[end - 1] !== 125) return false;
  let p = at + 1;
  for (;;) {
    if (bytes[p] !== QUOTE) return false;
    const name = ++p;
    for (;;) {
      const c = bytes[p] as number;
      if (c === QUOTE) break;
      if (c < 32 || c > 127 || c === BACKSLASH || p >= end) return false;
      p++;
    }
    const field = fieldNamed(bytes, name, p);
    if (bytes[p + 1] !== 58 || bytes[p + 2] !== QUOTE) return false;
    p += 3;
    const value = p;
    for (;;) {
      const c = bytes[p] as number;
      if (c === QUOTE) break;
      if (c < 32 || c > 127 || p >= end) return false;
      if (c !== BACKSLASH) {
        p++;
        continue;
      }
      const escaped = bytes[p + 1] as number;
      if (ESCAPES[escaped] === 1) {
        // Those that stand for themselves may stay in a message.
        if (field !== OTHER && (field !== FIELD.message || escaped > 96)) return false;
        p += 2;
      } else {
        if (escaped !== 117 || field !== OTHER) return false;
        for (let i = 2; i < 6; i++) if (HEX[bytes[p + i] as number] !== 1) return false;
        p += 6;
      }
    }
    if (field !== OTHER) {
      if (p - value > LONGEST) return false;
      spans.begin[field] = value;
      spans.end[field] = p;
    }
    p++;
    if (p === end - 1) return true;
    if (bytes[p] !== 44) return false;
    p++;
  }
}
