/**
 * Lines of text as bytes, by the million: pieces that come again are kept as bytes and copied eight at a time, numbers and
 * moments are written digit by digit, and no string or object is made for a line.
 */

import { iso } from './figures.ts';

/** Bytes that are handed on at once. */
const SIZE = 256 * 1024;
/** A piece that is no longer lies in its table; longer ones are kept beside it. */
const CELL = 64;
const LONG = 255;
/** Enough for a line without longer pieces. */
const LINE = 4096;
/**
 * Pieces are copied eight bytes at once, so up to seven more are read and overwritten by what follows. They pass as
 * floating-point numbers: the bits of NaN, which alone might change, are never those of UTF-8.
 */
const WORD = 8;
const DAY = 86_400_000;

/** Adds the piece that stands for an id. Of what it is made tells `from`. */
export type Cells<From> = (id: number, from: From) => void;

interface Piece {
  readonly bytes: DataView;
  readonly length: number;
}

interface Combination {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string | null;
  readonly piece: Piece;
}

export interface LineBytes {
  /** To be called before each line. */
  room(): void;
  constant(text: string): () => void;
  /** A whole number from 0. */
  number(n: number): void;
  /** Texts by id: so many are kept, and two ids that meet in one cell take turns. */
  cells<From>(size: number, write: (id: number, from: From) => string): Cells<From>;
  /** Texts by four words, of which few combinations come. */
  words(
    write: (a: string, b: string, c: string, d: string | null) => string,
  ): (a: string, b: string, c: string, d: string | null) => void;
  /** Moments in milliseconds since 1970, by UTC. */
  moments(before: string, quote: string, none: string): (ms: number) => void;
  flush(): void;
}

const encoder = new TextEncoder();

function pieceOf(text: string): Piece {
  const encoded = encoder.encode(text);
  const bytes = new Uint8Array(encoded.length + WORD);
  bytes.set(encoded);
  return { bytes: new DataView(bytes.buffer), length: encoded.length };
}

export function lineBytes(to: (bytes: Uint8Array) => void, head: string): LineBytes {
  const bytes = new Uint8Array(SIZE + WORD);
  const view = new DataView(bytes.buffer);
  let used = 0;

  const flush = (): void => {
    if (used > 0) to(bytes.subarray(0, used));
    used = 0;
  };

  /** Adds a piece for which there is room. */
  function copy(from: DataView, at: number, length: number): void {
    const start = used;
    for (let k = 0; k < length; k += WORD) view.setFloat64(start + k, from.getFloat64(at + k, true), true);
    used = start + length;
  }

  /** Adds a piece of any length, and leaves room for the rest of the line. */
  function add({ bytes: from, length }: Piece): void {
    if (length > CELL && used + length + LINE > SIZE) flush();
    if (length + LINE > SIZE) to(new Uint8Array(from.buffer, 0, length));
    else copy(from, 0, length);
  }

  function digits(n: number, most: number): void {
    let rest = n;
    for (let at = used + most - 1; at >= used; at--) {
      const tens = (rest / 10) | 0;
      bytes[at] = 48 + rest - tens * 10;
      rest = tens;
    }
    used += most;
  }

  function number(n: number): void {
    if (n < 10) {
      bytes[used++] = 48 + n;
    } else if (n < 1e9) {
      let most = 2;
      for (let power = 100; power <= n; power *= 10) most++;
      digits(n | 0, most);
    } else {
      const high = Math.floor(n / 1e9);
      number(high);
      digits((n - high * 1e9) | 0, 9);
    }
  }

  add(pieceOf(head));
  return {
    room() {
      if (used + LINE > SIZE) flush();
    },
    constant(text) {
      const piece = pieceOf(text);
      return () => add(piece);
    },
    number,
    cells(size, write) {
      const ids = new Int32Array(size).fill(-1);
      const lengths = new Uint8Array(size);
      const texts = new Uint8Array(size * CELL + WORD);
      const kept = new DataView(texts.buffer);
      const long = new Map<number, Piece>();
      // Ids begin at -1, which stands for none.
      return (id, from) => {
        const cell = (id + 1) & (size - 1);
        if (ids[cell] !== id + 1) {
          const piece = pieceOf(write(id, from));
          const fits = piece.length <= CELL;
          if (fits) texts.set(new Uint8Array(piece.bytes.buffer, 0, piece.length), cell * CELL);
          lengths[cell] = fits ? piece.length : LONG;
          if (!fits) long.set(cell, piece);
          ids[cell] = id + 1;
        }
        const length = lengths[cell] as number;
        if (length === LONG) add(long.get(cell) as Piece);
        else copy(kept, cell * CELL, length);
      };
    },
    words(write) {
      // Those that come often stand in front; the words themselves are compared, which costs less than to make a key.
      const all: Combination[] = [];
      return (a, b, c, d) => {
        let i = 0;
        for (; i < all.length; i++) {
          const one = all[i] as Combination;
          if (one.a === a && one.b === b && one.c === c && one.d === d) break;
        }
        const found = all[i] ?? { a, b, c, d, piece: pieceOf(write(a, b, c, d)) };
        if (i > 0) all[i] = all[i - 1] as Combination;
        all[Math.max(0, i - 1)] = found;
        add(found.piece);
      };
    },
    moments(before, quote, none) {
      const nothing = pieceOf(before + none);
      const text = `${before}${quote}0000-00-00T00:00:00.000Z${quote}`;
      const shown = pieceOf(text);
      const into = new Uint8Array(shown.bytes.buffer);
      const date = before.length + quote.length;
      const two = (at: number, n: number): void => {
        const tens = (n / 10) | 0;
        into[date + at] = 48 + tens;
        into[date + at + 1] = 48 + n - tens * 10;
      };
      // What the piece shows now: moments of one day share their date, and many follow within the same second.
      const last = new Float64Array(2).fill(Number.NaN);
      return (ms) => {
        if (!Number.isFinite(ms)) return add(nothing);
        const second = Math.floor(ms / 1000);
        if (second !== last[0]) {
          last[0] = second;
          const day = Math.floor(ms / DAY);
          if (day !== last[1]) {
            last[1] = day;
            into.set(encoder.encode(iso(day * DAY).slice(0, 10)), date);
          }
          const s = second - day * 86_400;
          two(11, (s / 3600) | 0);
          two(14, ((s / 60) | 0) % 60);
          two(17, s % 60);
        }
        const part = Math.floor(ms - second * 1000);
        into[date + 20] = 48 + ((part / 100) | 0);
        two(21, part % 100);
        copy(shown.bytes, 0, shown.length);
      };
    },
    flush,
  };
}
