/** The wordings sorted by how they begin: by their first characters, or, where a hole is first, by a constant that they hold. */

import type { Table } from '../../wording.ts';
import { longestConstant, startLength } from '../../wording.ts';
import type { Needles } from './needles.ts';
import { needles } from './needles.ts';

/** Texts of four characters as one number, and a table of them. */
const KEYS = 1 << 13;
const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 19) & (KEYS - 1);
const keyOf = (text: string): number =>
  text.charCodeAt(0) | (text.charCodeAt(1) << 8) | (text.charCodeAt(2) << 16) | (text.charCodeAt(3) << 24);

/** Wordings that begin with the same four characters. */
export interface Bucket {
  /** Of sshd or of either side: the ones that fit most often come to the front. */
  own: Int32Array;
  /** Of clients. */
  theirs: Int32Array;
  ready: boolean;
}

export interface Beginnings {
  /** 0: what a client writes, 1: what either writes, 2: a server. */
  readonly side: Uint8Array;
  /** In which order the matcher looks at them: of equals the first one counts. */
  readonly order: Int32Array;
  /** The bucket of the four bytes at `s`, or undefined. */
  bucketOf(bytes: Uint8Array, s: number): Bucket | undefined;
  /** Those of which less than four characters stand before a hole: of sshd or either side, and of clients. */
  readonly shortOwn: readonly number[];
  readonly shortTheirs: readonly number[];
  /** Those of sshd or either side that begin with a hole. */
  readonly startsWithHole: readonly number[];
  readonly ownNeedles: Needles;
  readonly theirNeedles: Needles;
}

export function beginnings(table: Table): Beginnings {
  const n = table.texts.length;
  const keys = new Int32Array(KEYS);
  const bucketAt = new Int16Array(KEYS).fill(-1);
  const buckets: Bucket[] = [];
  const shortOwn: number[] = [];
  const shortTheirs: number[] = [];
  const startsWithHole: number[] = [];
  const ownNeedles = needles();
  const theirNeedles = needles();
  const side = new Uint8Array(n);
  const order = new Int32Array(n);
  // Only the beginning of each is looked at, and which side writes it.
  {
    const lists = new Map<number, { own: number[]; theirs: number[] }>();
    for (let w = 0; w < n; w++) {
      const text = table.texts[w] as string;
      const tab = text.indexOf('\t');
      const mark = tab < 0 ? '' : text[text.indexOf('\t', tab + 1) + 1];
      side[w] = tab < 0 ? sideOf(w) : mark === 's' ? 2 : mark === 'b' ? 1 : 0;
      const own = side[w] !== 0;
      const constant = startLength(text);
      if (constant < 2) {
        order[w] = 2 * n + w;
        (own ? ownNeedles : theirNeedles).add(w, longestConstant(text));
        if (own) startsWithHole.push(w);
      } else if (constant < 4) {
        order[w] = n + w;
        (own ? shortOwn : shortTheirs).push(w);
      } else {
        order[w] = w;
        const key = keyOf(text);
        let list = lists.get(key);
        if (!list) {
          list = { own: [], theirs: [] };
          lists.set(key, list);
        }
        (own ? list.own : list.theirs).push(w);
      }
    }
    for (const [key, { own, theirs }] of lists) {
      let slot = slotOf(key);
      while (bucketAt[slot] !== -1) slot = (slot + 1) & (KEYS - 1);
      keys[slot] = key;
      bucketAt[slot] =
        buckets.push({ own: Int32Array.from(own), theirs: Int32Array.from(theirs), ready: false }) - 1;
    }
  }

  function sideOf(w: number): number {
    const { side: s } = table.pattern(w);
    return s === 'server' ? 2 : s === 'both' ? 1 : 0;
  }

  function bucketOf(bytes: Uint8Array, s: number): Bucket | undefined {
    const key =
      (bytes[s] as number) |
      ((bytes[s + 1] as number) << 8) |
      ((bytes[s + 2] as number) << 16) |
      ((bytes[s + 3] as number) << 24);
    let slot = slotOf(key);
    for (;;) {
      const b = bucketAt[slot] as number;
      if (b < 0) return undefined;
      if (keys[slot] === key) return buckets[b];
      slot = (slot + 1) & (KEYS - 1);
    }
  }

  return { side, order, bucketOf, shortOwn, shortTheirs, startsWithHole, ownNeedles, theirNeedles };
}
