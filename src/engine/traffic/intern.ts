/** Names as numbers: each distinct run of bytes gets one id, in tables whose memory grows with the distinct names only. */

/** Arrays grow by half, so that little of a large one lies idle. */
export function grown<
  T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array | Float32Array,
>(old: T, length: number): T {
  if (length <= old.length) return old;
  const size = Math.max(length, old.length + (old.length >> 1), 64);
  const bigger = new (old.constructor as new (n: number) => T)(size);
  bigger.set(old as never);
  return bigger;
}

/** FNV-1a over bytes. */
function hashBytes(bytes: Uint8Array, at: number, length: number): number {
  let h = 0x811c9dc5;
  for (let i = at; i < at + length; i++) h = Math.imul(h ^ (bytes[i] as number), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Spreads the bits of a number over a hash (the finaliser of MurmurHash3, public domain). */
export function mix(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Slots of a hash table with open addressing: ids plus one, 0 for free. Kept at most five eighths full. */
interface Slots {
  table: Uint32Array;
  mask: number;
}
const slots = (): Slots => ({ table: new Uint32Array(64), mask: 63 });

function widened(s: Slots, count: number, hashOf: (id: number) => number): void {
  if (count * 8 < s.table.length * 5) return;
  const size = s.table.length * 2;
  s.table = new Uint32Array(size);
  s.mask = size - 1;
  for (let id = 0; id < count; id++) {
    let i = hashOf(id) & s.mask;
    while (s.table[i] !== 0) i = (i + 1) & s.mask;
    s.table[i] = id + 1;
  }
}

export interface Names {
  readonly count: number;
  /** The id of a name; -1 when the table is full and the name is not in it. */
  id(bytes: Uint8Array, at: number, length: number): number;
  idOf(text: string): number;
  name(id: number): string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text as bytes: the few that were kept aside by the scanner, and questions of a person. */
function utf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    const c = char.codePointAt(0) as number;
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return Uint8Array.from(out);
}

/** A table of at most `cap` names; each keeps at most 128 bytes of its text. */
export function names(cap: number): Names {
  const index = slots();
  let arena = new Uint8Array(1024);
  let used = 0;
  let start = new Uint32Array(64);
  let hashes = new Uint32Array(64);
  let count = 0;
  // Few names make most of a log: a glance at length and two bytes finds those.
  const frequent = new Int32Array(256).fill(-1);

  function id(bytes: Uint8Array, at: number, whole: number): number {
    const length = whole > 128 ? 128 : whole;
    const glance =
      (length * 37 + (bytes[at] as number) * 11 + (length > 0 ? (bytes[at + length - 1] as number) : 0)) &
      255;
    const maybe = frequent[glance] as number;
    if (maybe >= 0) {
      const begin = start[maybe] as number;
      const stop = maybe + 1 < count ? (start[maybe + 1] as number) : used;
      if (stop - begin === length && same(bytes, at, begin, length)) return maybe;
    }
    const h = hashBytes(bytes, at, length);
    let i = h & index.mask;
    for (;;) {
      const found = (index.table[i] as number) - 1;
      if (found < 0) break;
      const from = start[found] as number;
      const end = found + 1 < count ? (start[found + 1] as number) : used;
      if (hashes[found] === h && end - from === length && same(bytes, at, from, length)) {
        frequent[glance] = found;
        return found;
      }
      i = (i + 1) & index.mask;
    }
    if (count >= cap) return -1;
    arena = grown(arena, used + length);
    for (let k = 0; k < length; k++) arena[used + k] = bytes[at + k] as number;
    start = grown(start, count + 1);
    hashes = grown(hashes, count + 1);
    start[count] = used;
    hashes[count] = h;
    used += length;
    index.table[i] = ++count;
    widened(index, count, (n) => hashes[n] as number);
    return count - 1;
  }

  function same(bytes: Uint8Array, at: number, from: number, length: number): boolean {
    for (let k = 0; k < length; k++) if (arena[from + k] !== bytes[at + k]) return false;
    return true;
  }

  return {
    get count() {
      return count;
    },
    id,
    idOf(text) {
      const bytes = utf8(text);
      return id(bytes, 0, bytes.length);
    },
    name(n) {
      if (n < 0 || n >= count) return '';
      return decoder.decode(arena.subarray(start[n], n + 1 < count ? start[n + 1] : used));
    },
  };
}

/** Addresses: numbers for IPv4, bytes of their text for all else. Ids of both run through one sequence. */
export interface Addresses {
  readonly count: number;
  ofNumber(ipv4: number): number;
  ofText(bytes: Uint8Array, at: number, length: number): number;
  ofName(text: string): number;
  name(id: number): string;
  /** The number of an IPv4 address; -1 for others. */
  number(id: number): number;
}

export function addresses(): Addresses {
  const index = slots();
  const texts = names(0x7fff_ffff);
  // An IPv4 address itself, or the id of its text; `isText` has a bit for each.
  let value = new Uint32Array(64);
  let isText = new Uint8Array(8);
  // From the id of a text to the id here.
  let ofTexts = new Uint32Array(64);
  let count = 0;
  const text = (n: number): boolean => ((isText[n >> 3] as number) >> (n & 7)) % 2 === 1;
  const add = (v: number): number => {
    value = grown(value, count + 1);
    isText = grown(isText, (count >> 3) + 1);
    value[count] = v;
    return count++;
  };
  return {
    get count() {
      return count;
    },
    ofNumber(ipv4) {
      let i = mix(ipv4) & index.mask;
      for (;;) {
        const found = (index.table[i] as number) - 1;
        if (found < 0) break;
        if (value[found] === ipv4 && !text(found)) return found;
        i = (i + 1) & index.mask;
      }
      const n = add(ipv4);
      index.table[i] = n + 1;
      widened(index, count, (k) => mix(text(k) ? (value[k] as number) ^ 0x5bd1e995 : (value[k] as number)));
      return n;
    },
    ofName(text) {
      const bytes = utf8(text);
      return ofText(bytes, 0, bytes.length);
    },
    ofText,
    name(n) {
      if (n < 0 || n >= count) return '';
      const v = value[n] as number;
      return text(n) ? texts.name(v) : `${v >>> 24}.${(v >>> 16) & 255}.${(v >>> 8) & 255}.${v & 255}`;
    },
    number: (n) => (n < 0 || n >= count || text(n) ? -1 : (value[n] as number)),
  };

  function ofText(bytes: Uint8Array, at: number, length: number): number {
    const before = texts.count;
    const t = texts.id(bytes, at, length);
    if (t < before) return ofTexts[t] as number;
    const n = add(t);
    isText[n >> 3] = (isText[n >> 3] as number) | (1 << (n & 7));
    ofTexts = grown(ofTexts, t + 1);
    ofTexts[t] = n;
    return n;
  }
}
