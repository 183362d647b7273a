/** Bytes to lines: decodes UTF-8 and UTF-16, keeps every line's place, and stays small whatever comes. */

import type { Encoding } from './lines/encoding.ts';
import { detect, transcoder } from './lines/encoding.ts';
import type { Line } from './reader.ts';

/** A line keeps this many bytes; what is beyond is skipped up to the next LF, without being stored. */
export const LINE_CAP = 65_536;

/** What was wrong with the bytes: how often, and where first. */
export interface Trouble {
  /**
   * `binary`: so many NULs and invalid bytes that this is no text; `invalid`: bytes that are not UTF-8 (or half a
   * UTF-16 pair), shown as U+FFFD; `nul`: NUL bytes, kept as U+0000; `long`: lines cut at the cap; `record`: journal
   * records or parts of them that could not be read.
   */
  readonly kind: 'binary' | 'invalid' | 'nul' | 'long' | 'record';
  /** The same in words that can follow "12 × not readable: ". */
  readonly why: string;
  readonly count: number;
  readonly line: number;
  readonly byte: number;
}

export interface Splitter {
  push(chunk: Uint8Array): readonly Line[];
  /** The last line, if the input did not end in LF. */
  end(): readonly Line[];
  /** What has been wrong so far. */
  readonly trouble: readonly Trouble[];
  readonly encoding: Encoding;
}

const LF = 10;
const CR = 13;
/** Fewer bad bytes than this are an accident, not a binary file. */
const FEW = 32;

/** A count with the place where it began. */
export interface Tally {
  count: number;
  line: number;
  byte: number;
}

export function tally(): Tally {
  return { count: 0, line: 0, byte: 0 };
}

export function note(tally: Tally, count: number, line: number, byte: number): void {
  if (tally.count === 0) {
    tally.line = line;
    tally.byte = byte;
  }
  tally.count += count;
}

/** Collects bytes that come in pieces, up to `cap` of them; `length` counts those beyond too. */
export interface Gatherer {
  add(bytes: Uint8Array): void;
  /** What was kept: a view that the next `add` may overwrite. */
  kept(): Uint8Array;
  clear(): void;
  readonly length: number;
}

export function gatherer(cap: number): Gatherer {
  let buffer = new Uint8Array(0);
  let kept = 0;
  let length = 0;
  return {
    add(bytes) {
      length += bytes.length;
      const room = cap - kept;
      if (room <= 0) return;
      const piece = bytes.length > room ? bytes.subarray(0, room) : bytes;
      const need = kept + piece.length;
      if (need > buffer.length) {
        const bigger = new Uint8Array(Math.min(cap, Math.max(1024, 2 * buffer.length, need)));
        bigger.set(buffer.subarray(0, kept));
        buffer = bigger;
      }
      buffer.set(piece, kept);
      kept = need;
    },
    kept: () => buffer.subarray(0, kept),
    clear() {
      kept = 0;
      length = 0;
    },
    get length() {
      return length;
    },
  };
}

/** How many U+FFFD a decoded text has beyond those that its bytes spell. */
function replaced(text: string, bytes: Uint8Array): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  if (count === 0) return 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count--;
  }
  return count;
}

/** The largest end <= `end` that does not cut a UTF-8 sequence. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && end - at < 4 && ((bytes[at] as number) & 0xc0) === 0x80) at--;
  return end - at < 4 ? at : end;
}

/** Makes a splitter. It never throws, whatever the bytes; what it remembers is one line of at most `cap` bytes. */
export function splitter(cap: number = LINE_CAP): Splitter {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let encoding: Encoding | 'undecided' = 'undecided';
  let head = new Uint8Array(0);
  let wide: ReturnType<typeof transcoder> | undefined;

  // The unfinished line; one byte beyond the cap shows where a character ends.
  const rest = gatherer(cap + 1);
  let line = 1;
  let byte = 0;
  let total = 0;
  const nul = tally();
  const invalid = tally();
  const long = tally();

  function decode(bytes: Uint8Array): string {
    let any = 0;
    let nuls = 0;
    for (let i = 0; i < bytes.length; i++) {
      const b = bytes[i] as number;
      any |= b;
      if (b === 0) nuls++;
    }
    if (nuls > 0) note(nul, nuls, line, byte + bytes.indexOf(0));
    const text = decoder.decode(bytes);
    if (any >= 0x80) {
      const count = replaced(text, bytes);
      if (count > 0) note(invalid, count, line, byte);
    }
    return text;
  }

  /** Makes the line of `bytes`; `whole` is its length before the cap, with its CR and without its LF. */
  function make(bytes: Uint8Array, whole: number): Line {
    let end = bytes.length;
    if (whole > cap) {
      note(long, 1, line, byte);
      end = wholeCharacters(bytes, cap);
    }
    // sshd writes CR LF to stderr, and a terminal may add another CR.
    else while (end > 0 && bytes[end - 1] === CR) end--;
    return { text: decode(bytes.subarray(0, end)), line, byte };
  }

  function finish(): Line {
    const made = make(rest.kept(), rest.length);
    byte += rest.length + 1;
    line++;
    rest.clear();
    return made;
  }

  function split(bytes: Uint8Array, out: Line[]): void {
    total += bytes.length;
    let from = 0;
    for (;;) {
      const at = bytes.indexOf(LF, from);
      if (at < 0) break;
      if (rest.length > 0 || at - from > cap) {
        rest.add(bytes.subarray(from, at));
        out.push(finish());
      } else {
        out.push(make(bytes.subarray(from, at), at - from));
        byte += at - from + 1;
        line++;
      }
      from = at + 1;
    }
    if (from < bytes.length) rest.add(from === 0 ? bytes : bytes.subarray(from));
  }

  function feed(bytes: Uint8Array, out: Line[]): void {
    split(wide === undefined ? bytes : wide.push(bytes), out);
  }

  function decide(ended: boolean, out: Line[]): void {
    const found = detect(head, ended);
    if (found === null) return;
    encoding = found.encoding;
    if (encoding === 'utf-16le' || encoding === 'utf-16be') wide = transcoder(encoding === 'utf-16be');
    else {
      byte = found.mark;
      total = found.mark;
    }
    const first = head.subarray(found.mark);
    head = new Uint8Array(0);
    feed(first, out);
  }

  function push(chunk: Uint8Array): readonly Line[] {
    const out: Line[] = [];
    if (encoding !== 'undecided') {
      feed(chunk, out);
      return out;
    }
    const joined = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    head = joined;
    decide(false, out);
    return out;
  }

  function end(): readonly Line[] {
    const out: Line[] = [];
    if (encoding === 'undecided') decide(true, out);
    if (wide !== undefined) {
      split(wide.end(), out);
    }
    if (rest.length > 0) out.push(finish());
    return out;
  }

  return {
    push,
    end,
    get trouble(): readonly Trouble[] {
      const found: Trouble[] = [];
      const bad = nul.count + invalid.count;
      if (bad >= FEW && bad * 10 >= total) {
        const first = nul.count > 0 && (invalid.count === 0 || nul.byte < invalid.byte) ? nul : invalid;
        found.push({ kind: 'binary', why: 'bytes of something that is not text', ...first, count: bad });
      }
      if (invalid.count > 0)
        found.push({
          kind: 'invalid',
          why: `bytes that are not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}`,
          ...invalid,
        });
      if (nul.count > 0) found.push({ kind: 'nul', why: 'NUL bytes', ...nul });
      if (long.count > 0) found.push({ kind: 'long', why: `lines cut after ${cap} bytes`, ...long });
      return found;
    },
    get encoding() {
      return encoding === 'undecided' ? 'utf-8' : encoding;
    },
  };
}
