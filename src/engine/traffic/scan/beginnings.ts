/** The wordings sorted by how they begin: by their first characters, or, where a hole is first, by a constant that they hold. */

import type { Table } from '../../wording.ts';
import { longestConstant, startLength } from '../../wording.ts';
import type { Needle, Needles } from './needles.ts';
import { needles } from './needles.ts';
import type { Storage } from './storage.ts';

/** Texts of four characters as one number, and a table of them. */
const KEYS = 1 << 13;
const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 19) & (KEYS - 1);
const keyOf = (text: string): number =>
  text.charCodeAt(0) | (text.charCodeAt(1) << 8) | (text.charCodeAt(2) << 16) | (text.charCodeAt(3) << 24);

/** Wordings that begin with the same four characters, by number. */
interface Buckets {
  /** Where the wordings of each begin in `list`: those of sshd or of either side, then those of clients. */
  readonly from: Int32Array;
  readonly own: Uint16Array;
  readonly theirs: Uint16Array;
  /** The ones that fit most often come to the front. */
  readonly list: Uint16Array;
  /** 1: in order, its wordings taken apart. */
  readonly ready: Uint8Array;
}

export interface Beginnings {
  /** 0: what a client writes, 1: what either writes, 2: a server. */
  readonly side: Uint8Array;
  /** In which order the matcher looks at them: of equals the first one counts. */
  readonly order: Int32Array;
  /** The bucket of the four bytes at `s`, or -1. */
  bucketOf(bytes: Uint8Array, s: number): number;
  readonly buckets: Buckets;
  /** The table of the buckets: four characters, and which bucket it is plus one. */
  readonly keys: Int32Array;
  readonly bucketAt: Int16Array;
  /** Those of which less than four characters stand before a hole: of sshd or either side, and of clients. */
  readonly shortOwn: Uint16Array;
  readonly shortTheirs: Uint16Array;
  /** Those of sshd or either side that begin with a hole. */
  readonly startsWithHole: readonly number[];
  readonly ownNeedles: Needles;
  readonly theirNeedles: Needles;
}

export function beginnings(table: Table, storage: Storage): Beginnings {
  const n = table.texts.length;
  const side = storage.u8(n);
  const order = storage.i32(n);
  const own: number[] = [];
  const theirs: number[] = [];
  const startsWithHole: number[] = [];
  const ownHoles: Needle[] = [];
  const theirHoles: Needle[] = [];
  const byKey = new Map<number, { own: number[]; theirs: number[] }>();
  // Only the beginning of each is looked at, and which side writes it.
  for (let w = 0; w < n; w++) {
    const text = table.texts[w] as string;
    const tab = text.indexOf('\t');
    const mark = tab < 0 ? '' : text[text.indexOf('\t', tab + 1) + 1];
    side[w] = tab < 0 ? sideOf(w) : mark === 's' ? 2 : mark === 'b' ? 1 : 0;
    const isOwn = side[w] !== 0;
    const constant = startLength(text);
    if (constant < 2) {
      order[w] = 2 * n + w;
      (isOwn ? ownHoles : theirHoles).push({ index: w, text: longestConstant(text) });
      if (isOwn) startsWithHole.push(w);
    } else if (constant < 4) {
      order[w] = n + w;
      (isOwn ? own : theirs).push(w);
    } else {
      order[w] = w;
      const key = keyOf(text);
      let list = byKey.get(key);
      if (!list) {
        list = { own: [], theirs: [] };
        byKey.set(key, list);
      }
      (isOwn ? list.own : list.theirs).push(w);
    }
  }
  const keys = storage.i32(KEYS);
  const bucketAt = storage.i16(KEYS);
  const buckets: Buckets = {
    from: storage.i32(byKey.size),
    own: storage.u16(byKey.size),
    theirs: storage.u16(byKey.size),
    list: storage.u16(n),
    ready: storage.u8(byKey.size),
  };
  let count = 0;
  let end = 0;
  for (const [key, list] of byKey) {
    let slot = slotOf(key);
    while (bucketAt[slot] !== 0) slot = (slot + 1) & (KEYS - 1);
    keys[slot] = key;
    buckets.from[count] = end;
    buckets.own[count] = list.own.length;
    buckets.theirs[count] = list.theirs.length;
    buckets.list.set([...list.own, ...list.theirs], end);
    end += list.own.length + list.theirs.length;
    bucketAt[slot] = ++count;
  }
  const shortOwn = storage.u16(own.length);
  shortOwn.set(own);
  const shortTheirs = storage.u16(theirs.length);
  shortTheirs.set(theirs);

  function sideOf(w: number): number {
    const { side: s } = table.pattern(w);
    return s === 'server' ? 2 : s === 'both' ? 1 : 0;
  }

  function bucketOf(bytes: Uint8Array, s: number): number {
    const key =
      (bytes[s] as number) |
      ((bytes[s + 1] as number) << 8) |
      ((bytes[s + 2] as number) << 16) |
      ((bytes[s + 3] as number) << 24);
    let slot = slotOf(key);
    for (;;) {
      const b = (bucketAt[slot] as number) - 1;
      if (b < 0 || keys[slot] === key) return b;
      slot = (slot + 1) & (KEYS - 1);
    }
  }

  return {
    side,
    order,
    bucketOf,
    buckets,
    keys,
    bucketAt,
    shortOwn,
    shortTheirs,
    startsWithHole,
    ownNeedles: needles(ownHoles, storage),
    theirNeedles: needles(theirHoles, storage),
  };
}
