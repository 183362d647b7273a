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

/** Bytes that texts lie in. The size stands beside: to ask the view for it costs more than to read from it. */
export interface Bytes {
  readonly view: DataView;
  readonly size: number;
}

export function bytesOf(bytes: Uint8Array): Bytes {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), size: bytes.byteLength };
}

/** Of a word that begins with so many bytes of a text: these bytes. */
const MASK = Int32Array.of(0, 0xff, 0xffff, 0xff_ffff, -1, -1, -1, -1, -1);

/** Four bytes of a text as a number, of which `left` remain; those that are missing are 0. */
function word({ view, size }: Bytes, at: number, left: number): number {
  if (left <= 0) return 0;
  if (at + 4 <= size) return view.getInt32(at, true) & (MASK[left > 4 ? 4 : left] as number);
  let w = 0;
  for (let k = Math.min(left, 4) - 1; k >= 0; k--) w = (w << 8) | view.getUint8(at + k);
  return w;
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

/** Makes room once so many lie in it. */
function widened(s: Slots, count: number, hashOf: (id: number) => number): void {
  if (count * 8 < s.table.length * 5) return;
  const old = s.table;
  s.table = new Uint32Array(old.length * 2);
  s.mask = s.table.length - 1;
  for (const entry of old) {
    if (entry === 0) continue;
    let i = hashOf(entry - 1) & s.mask;
    while (s.table[i] !== 0) i = (i + 1) & s.mask;
    s.table[i] = entry;
  }
}

export interface Names {
  /** No getter, here and wherever a line comes by: V8 looks every field of an object with one up by its name. */
  count(): number;
  /** The id of a name; -1 when the table is full and the name is not in it. */
  id(bytes: Bytes, at: number, length: number): number;
  idOf(text: string): number;
  name(id: number): string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A name keeps at most so many bytes of its text. */
export const LONGEST_NAME = 128;

/** A text as bytes: the few that were kept aside by the scanner, and questions of a person. */
const spelled = new Uint8Array(LONGEST_NAME + 8);
const SPELLED = bytesOf(spelled);

/** Spells a text, as far as it is kept, and returns the number of its bytes. */
function spell(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length && n < LONGEST_NAME; i++) {
    const c = text.codePointAt(i) as number;
    if (c > 0xffff) i++;
    if (c < 0x80) spelled[n++] = c;
    else {
      const more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
      spelled[n++] = (0xff00 >> (more + 1)) | (c >> (6 * more));
      for (let k = more - 1; k >= 0; k--) spelled[n++] = 0x80 | ((c >> (6 * k)) & 63);
    }
  }
  return Math.min(n, LONGEST_NAME);
}

/** The row of a name: its first eight bytes, its length, its place in the arena. */
const ROW = 4;

/** A table of at most `cap` names. */
export function names(cap: number): Names {
  const index = slots();
  let rows = new Int32Array(64);
  let arena = new Uint8Array(1024);
  let kept = bytesOf(arena);
  let used = 0;
  let count = 0;

  function id(bytes: Bytes, at: number, whole: number): number {
    const length = whole > LONGEST_NAME ? LONGEST_NAME : whole;
    let low: number;
    let high: number;
    // Most names are short, and their bytes are compared with no loop.
    if (length <= 8 && at + 8 <= bytes.size) {
      low = bytes.view.getInt32(at, true) & (MASK[length] as number);
      high = length <= 4 ? 0 : bytes.view.getInt32(at + 4, true) & (MASK[length - 4] as number);
    } else {
      low = word(bytes, at, length);
      high = word(bytes, at + 4, length - 4);
    }
    const h = hashOf(bytes, at, length, low, high);
    let i = h & index.mask;
    for (;;) {
      const found = (index.table[i] as number) - 1;
      if (found < 0) break;
      const row = found * ROW;
      if (
        rows[row] === low &&
        rows[row + 1] === high &&
        rows[row + 2] === length &&
        (length <= 8 || same(bytes, at, rows[row + 3] as number, length))
      )
        return found;
      i = (i + 1) & index.mask;
    }
    return count >= cap ? -1 : added(bytes, at, length, low, high, i);
  }

  function hashOf(bytes: Bytes, at: number, length: number, low: number, high: number): number {
    let h = Math.imul(low ^ Math.imul(high ^ length, 0xc2b2ae35), 0x85ebca6b);
    h ^= h >>> 15;
    for (let k = 8; k < length; k += 4) {
      h = Math.imul(h ^ word(bytes, at + k, length - k), 0x85ebca6b);
      h ^= h >>> 15;
    }
    return h;
  }

  /** Whether the bytes beyond the eighth are the same. */
  function same(bytes: Bytes, at: number, from: number, length: number): boolean {
    for (let k = 8; k < length; k += 4)
      if (word(kept, from + k, length - k) !== word(bytes, at + k, length - k)) return false;
    return true;
  }

  function added(bytes: Bytes, at: number, length: number, low: number, high: number, i: number): number {
    if (used + length > arena.length) {
      arena = grown(arena, used + length);
      kept = bytesOf(arena);
    }
    for (let k = 0; k < length; k++) arena[used + k] = bytes.view.getUint8(at + k);
    rows = grown(rows, (count + 1) * ROW);
    rows.set([low, high, length, used], count * ROW);
    used += length;
    index.table[i] = ++count;
    widened(index, count, (n) => {
      const r = n * ROW;
      const [a, b, size, from] = [rows[r], rows[r + 1], rows[r + 2], rows[r + 3]] as [
        number,
        number,
        number,
        number,
      ];
      return hashOf(kept, from, size, a, b);
    });
    return count - 1;
  }

  return {
    count: () => count,
    id,
    idOf(text) {
      return id(SPELLED, 0, spell(text));
    },
    name(n) {
      if (n < 0 || n >= count) return '';
      const from = rows[n * ROW + 3] as number;
      return decoder.decode(arena.subarray(from, from + (rows[n * ROW + 2] as number)));
    },
  };
}

/** Addresses: numbers for IPv4, bytes of their text for all else. Ids of both run through one sequence. */
export interface Addresses {
  count(): number;
  ofNumber(ipv4: number): number;
  /** The id of an IPv4 address that is known; -1 for others. */
  find(ipv4: number): number;
  ofText(bytes: Bytes, at: number, length: number): number;
  ofName(text: string): number;
  name(id: number): string;
  /** The number of an IPv4 address; -1 for others. */
  number(id: number): number;
}

export function addresses(): Addresses {
  // Of the numbers alone, each beside its id plus one: texts are found by their own table. At most five eighths full.
  let index = new Uint32Array(2 * 64);
  let mask = 63;
  let numbers = 0;
  const texts = names(0x7fff_ffff);
  // An IPv4 address itself, or the id of its text; `isText` has a bit for each.
  let value = new Uint32Array(64);
  let isText = new Uint8Array(8);
  // From the id of a text to the id here.
  let ofTexts = new Uint32Array(64);
  let count = 0;
  const text = (n: number): boolean => ((isText[n >> 3] as number) >> (n & 7)) % 2 === 1;
  /** Where an IPv4 address stands in the table, or would stand. */
  const slotOf = (ipv4: number): number => {
    let i = mix(ipv4) & mask;
    while (index[2 * i + 1] !== 0 && index[2 * i] !== ipv4) i = (i + 1) & mask;
    return 2 * i;
  };
  const put = (ipv4: number, entry: number): void => {
    const at = slotOf(ipv4);
    index[at] = ipv4;
    index[at + 1] = entry;
  };
  const widen = (): void => {
    const old = index;
    index = new Uint32Array(2 * old.length);
    mask = old.length - 1;
    for (let at = 0; at < old.length; at += 2)
      if (old[at + 1] !== 0) put(old[at] as number, old[at + 1] as number);
  };
  const add = (v: number): number => {
    value = grown(value, count + 1);
    isText = grown(isText, (count >> 3) + 1);
    value[count] = v;
    return count++;
  };
  return {
    count: () => count,
    find: (ipv4) => (index[slotOf(ipv4) + 1] as number) - 1,
    ofNumber(ipv4) {
      const found = (index[slotOf(ipv4) + 1] as number) - 1;
      if (found >= 0) return found;
      if (++numbers * 16 > index.length * 5) widen();
      const n = add(ipv4);
      put(ipv4, n + 1);
      return n;
    },
    ofName(text) {
      return ofText(SPELLED, 0, spell(text));
    },
    ofText,
    name(n) {
      if (n < 0 || n >= count) return '';
      const v = value[n] as number;
      return text(n) ? texts.name(v) : `${v >>> 24}.${(v >>> 16) & 255}.${(v >>> 8) & 255}.${v & 255}`;
    },
    number: (n) => (n < 0 || n >= count || text(n) ? -1 : (value[n] as number)),
  };

  function ofText(bytes: Bytes, at: number, length: number): number {
    const before = texts.count();
    const t = texts.id(bytes, at, length);
    if (t < before) return ofTexts[t] as number;
    const n = add(t);
    isText[n >> 3] = (isText[n >> 3] as number) | (1 << (n & 7));
    ofTexts = grown(ofTexts, t + 1);
    ofTexts[t] = n;
    return n;
  }
}
