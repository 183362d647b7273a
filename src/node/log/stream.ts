/** Streams into blocks: what must be unpacked, decoded or reshaped first, as it comes. Any thread can do it. */

import fs from 'node:fs';
import type { Evidence, JournalForm } from '../../engine/traffic/index.ts';
import { journalForm, journalText } from '../../engine/traffic/index.ts';
import { BLOCK } from './block.ts';
import type { Blocks, FileOf } from './pool-types.ts';
import type { Pieces } from './unpack.ts';
import { packingOf, unpacked } from './unpack.ts';

const PIECE = 64 * 1024;
export const HEAD = 65_536;
const LF = 10;

/** Ends the reading before its time; whoever waits for a piece waits no longer. */
export interface Stop {
  readonly is: boolean;
  readonly waiting: Set<() => void>;
}

/** Where a stream goes, and who hears of it. */
export interface Feed {
  readonly pool: Blocks;
  readonly stop: Stop;
  /** The rest of a sentence that begins with the file's name. */
  readonly note: (file: number, text: string) => void;
  /** Bytes of the input that were read, packed ones as they lie there. */
  input: number;
}

type Form = 'text' | 'stream' | 'sealed';

/** Text is read where it lies; what must be unpacked, decoded or reshaped first is a stream. */
export function formOf(head: Uint8Array): Form {
  if (begins(head, 'LPKSHHRH')) return 'sealed';
  if (packingOf(head) !== undefined || wideOf(head) !== undefined) return 'stream';
  return journalIn(head) !== undefined ? 'stream' : 'text';
}

function begins(head: Uint8Array, text: string): boolean {
  return head.length >= text.length && [...text].every((c, i) => head[i] === c.charCodeAt(0));
}

/** UTF-16, by its mark or by the NULs of Latin text. */
function wideOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 64) >> 1;
  let low = 0;
  let high = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0 && head[2 * i + 1] !== 0) high++;
    if (head[2 * i] !== 0 && head[2 * i + 1] === 0) low++;
  }
  if (pairs < 8) return undefined;
  return low * 4 >= pairs * 3 ? 'utf-16le' : high * 4 >= pairs * 3 ? 'utf-16be' : undefined;
}

/** Reads an open file from its beginning. */
export function feedFile(feed: Feed, file: number, evidence: Evidence, fd: number): Promise<void> {
  return streamed(
    feed,
    file,
    evidence,
    counted(
      feed,
      piecesOf(fd, (text) => feed.note(file, text)),
    ),
  );
}

export async function* counted(feed: Feed, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    feed.input += piece.length;
    yield piece;
  }
}

async function* piecesOf(fd: number, note: (text: string) => void): AsyncGenerator<Uint8Array> {
  const piece = Buffer.allocUnsafe(PIECE);
  for (;;) {
    let length: number;
    try {
      length = await new Promise<number>((resolve, reject) =>
        fs.read(fd, piece, 0, PIECE, null, (error, n) => (error ? reject(error) : resolve(n))),
      );
    } catch (error) {
      return note(`could not be read to its end (${(error as NodeJS.ErrnoException).code}).`);
    }
    if (length === 0) return;
    yield piece.subarray(0, length);
  }
}

/** Bytes as they come, unpacked and reshaped as their beginning asks for. */
export async function streamed(
  feed: Feed,
  file: number,
  evidence: Evidence,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const note = (text: string): void => feed.note(file, text);
  let source = await headed(feed, pieces);
  // A journal or UTF-16 may be packed; what is packed twice is an accident, more often is a trap.
  for (let layers = 0; layers < 2; layers++) {
    const packing = packingOf(source.head);
    if (packing === undefined) break;
    source = await headed(feed, unpacked(packing, source.pieces, note));
  }
  if (begins(source.head, 'LPKSHHRH')) {
    note('is a journal in its own form: give me what "journalctl --file FILE -o export" prints.');
    return;
  }
  const wide = wideOf(source.head);
  const text = wide === undefined ? source.pieces : narrowed(wide, source.pieces);
  const journal = wide === undefined ? journalIn(source.head) : undefined;
  const lines = journal !== undefined ? journalLines(journal, text, note) : text;
  await intoBlocks(feed, { file, evidence, journal: journal !== undefined }, lines);
}

/** The next piece, unless reading shall stop: nothing waits for a pipe in which nothing comes. */
function next({ stop }: Feed, from: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  if (stop.is) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const wake = (): void => resolve(undefined);
    stop.waiting.add(wake);
    from.next().then(
      (one) => {
        stop.waiting.delete(wake);
        resolve(one.done ? undefined : one.value);
      },
      (error) => {
        stop.waiting.delete(wake);
        reject(error);
      },
    );
  });
}

/** Reads so much that the form can be told, and puts it back. */
async function headed(
  feed: Feed,
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly pieces: Pieces }> {
  const from = pieces[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < 512) {
    const piece = await next(feed, from);
    if (piece === undefined) break;
    first.push(Buffer.from(piece));
    size += piece.length;
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      for (;;) {
        const piece = await next(feed, from);
        if (piece === undefined) return;
        yield piece;
      }
    } finally {
      // Not awaited: it may be waiting for bytes that never come.
      void Promise.resolve(from.return?.()).catch(() => undefined);
    }
  };
  return { head: Buffer.concat(first).subarray(0, HEAD), pieces: rest() };
}

async function* narrowed(encoding: 'utf-16le' | 'utf-16be', pieces: Pieces): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

const journalIn = (head: Uint8Array): JournalForm | undefined => journalForm(new TextDecoder().decode(head));

async function* journalLines(
  form: JournalForm,
  pieces: Pieces,
  note: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const text = journalText(form);
  // Its readers keep parts of pieces.
  for await (const piece of pieces) yield text.push(Buffer.from(piece));
  yield text.end();
  for (const { why, count } of text.trouble) note(`has ${count} ${why}.`);
}

/** Fills slots; each is given away up to its last line end, and what follows begins the next. */
async function intoBlocks(feed: Feed, of: FileOf, pieces: Pieces): Promise<void> {
  const { pool } = feed;
  let slot = await pool.slot();
  let bytes = pool.bytes(slot);
  let used = 0;
  let base = 0;
  // A line longer than a block: its beginning was given, the rest is passed over.
  let skipping = false;
  // The beginning is a small block, while all code is cold: the first numbers come before anybody waits for them.
  let room = BLOCK / 32;
  const give = async (to: number): Promise<void> => {
    const from = { slot, bytes };
    slot = await pool.slot();
    bytes = pool.bytes(slot);
    from.bytes.copy(bytes, 0, to, used);
    pool.scan(from.slot, of, to, to, base, feed.input);
    base += to;
    used -= to;
  };
  for await (const whole of pieces) {
    let piece = whole;
    if (skipping) {
      const at = piece.indexOf(LF);
      const passed = at < 0 ? piece.length : at + 1;
      base += passed;
      if (at < 0) continue;
      skipping = false;
      piece = piece.subarray(passed);
    }
    while (piece.length > 0) {
      const take = Math.min(piece.length, room - used);
      bytes.set(piece.subarray(0, take), used);
      used += take;
      piece = piece.subarray(take);
      if (used < room) continue;
      const at = bytes.subarray(0, used).lastIndexOf(LF);
      const small = room < BLOCK;
      room = BLOCK;
      if (at < 0 && small) continue;
      await give(at < 0 ? used : at + 1);
      if (at >= 0) continue;
      const ends = piece.indexOf(LF);
      skipping = ends < 0;
      const passed = skipping ? piece.length : ends + 1;
      base += passed;
      piece = piece.subarray(passed);
    }
    if (feed.stop.is) break;
  }
  // Of a stream that was stopped the last line may be half of one.
  pool.scan(
    slot,
    of,
    feed.stop.is ? bytes.subarray(0, used).lastIndexOf(LF) + 1 : used,
    used,
    base,
    feed.input,
  );
  await pool.settled();
}
