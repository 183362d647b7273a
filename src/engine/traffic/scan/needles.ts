/** Looks for many constants at once in bytes: by one rare pair of neighbouring characters of each. */

import { tellingPair } from '../../wording.ts';
import type { Storage } from './storage.ts';

export interface Needle {
  readonly index: number;
  readonly text: string;
}

export interface Needles {
  /** Calls `each` with the index of every needle that bytes[s, e) holds, until it returns false; some more than once. */
  within(bytes: Uint8Array, s: number, e: number, each: (index: number) => boolean): void;
  /** The needles by pair, and of each: its index, its text, where the pair lies in it, the next one of the same pair. */
  readonly heads: Int16Array;
  readonly index: Uint16Array;
  readonly textAt: Int32Array;
  readonly length: Uint16Array;
  readonly pairAt: Uint8Array;
  readonly next: Int16Array;
  readonly pool: Uint8Array;
}

/** Pairs are told apart by 12 bits. */
const PAIRS = 1 << 12;

export function needles(all: readonly Needle[], storage: Storage): Needles {
  const n = all.length;
  const heads = storage.i16(PAIRS).fill(-1);
  const index = storage.u16(n);
  const textAt = storage.i32(n);
  const length = storage.u16(n);
  const pairAt = storage.u8(n);
  const next = storage.i16(n);
  const pool = storage.u8(all.reduce((sum, { text }) => sum + text.length, 0));
  let end = 0;
  all.forEach(({ index: w, text }, i) => {
    const at = tellingPair(text);
    const key = ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);
    index[i] = w;
    textAt[i] = end;
    length[i] = text.length;
    pairAt[i] = at;
    next[i] = heads[key] as number;
    heads[key] = i;
    for (let k = 0; k < text.length; k++) pool[end++] = text.charCodeAt(k);
  });
  return {
    heads,
    index,
    textAt,
    length,
    pairAt,
    next,
    pool,
    within(bytes, s, e, each) {
      let a = bytes[s] as number;
      for (let p = s + 1; p < e; p++) {
        const b = bytes[p] as number;
        let found = heads[((a << 5) ^ b) & (PAIRS - 1)] as number;
        a = b;
        while (found >= 0) {
          const i = found;
          found = next[i] as number;
          const from = p - 1 - (pairAt[i] as number);
          const size = length[i] as number;
          if (from < s || from + size > e) continue;
          const text = textAt[i] as number;
          let k = 0;
          while (k < size && bytes[from + k] === pool[text + k]) k++;
          if (k === size && !each(index[i] as number)) return;
        }
      }
    },
  };
}
