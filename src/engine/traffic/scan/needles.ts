/** Looks for many constants at once in bytes: by one rare pair of neighbouring characters of each. */

import { tellingPair } from '../../wording.ts';

export interface Needles {
  add(index: number, needle: string): void;
  /** Calls `each` with the index of every needle that bytes[s, e) holds, until it returns false; some more than once. */
  within(bytes: Uint8Array, s: number, e: number, each: (index: number) => boolean): void;
}

/** Pairs are told apart by 12 bits. */
const PAIRS = 1 << 12;

export function needles(): Needles {
  const heads = new Int32Array(PAIRS).fill(-1);
  const all: { readonly index: number; readonly needle: Uint8Array; readonly at: number; next: number }[] =
    [];
  return {
    add(index, text) {
      const needle = Uint8Array.from(text, (c) => c.charCodeAt(0));
      const at = tellingPair(text);
      const key = (((needle[at] as number) << 5) ^ (needle[at + 1] as number)) & (PAIRS - 1);
      all.push({ index, needle, at, next: heads[key] as number });
      heads[key] = all.length - 1;
    },
    within(bytes, s, e, each) {
      let a = bytes[s] as number;
      for (let p = s + 1; p < e; p++) {
        const b = bytes[p] as number;
        let found = heads[((a << 5) ^ b) & (PAIRS - 1)] as number;
        a = b;
        while (found >= 0) {
          const { index, needle, at, next } = all[found] as (typeof all)[0];
          const from = p - 1 - at;
          found = next;
          if (from < s || from + needle.length > e) continue;
          let i = 0;
          while (i < needle.length && bytes[from + i] === needle[i]) i++;
          if (i === needle.length && !each(index)) return;
        }
      }
    },
  };
}
