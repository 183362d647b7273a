/** Packed logs as they come: gzip by Node itself, the others by the system's programs; what no log needs is cut off. */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';

/** A piece is good until the next one is asked for. */
export type Pieces = AsyncIterable<Uint8Array>;
export type Packing = 'gzip' | 'xz' | 'zstd' | 'bzip2';

/** A log shrinks to a tenth or a hundredth; beyond this ratio a small file was made to fill a machine. */
const MOST_RATIO = 1000;
const RATIO_FROM = 64 * 1024 ** 2;
/** Even if every byte of it were honest, nobody waits for more. */
const MOST_BYTES = 1024 ** 4;
const PIECE = 256 * 1024;

/** The programs, told not to take more memory than a log packed at the highest level needs. */
const PROGRAMS: Readonly<Record<Packing, readonly [string, ...string[]]>> = {
  gzip: ['gzip', '-dc', '--'],
  xz: ['xz', '-dc', '--memlimit-decompress=256MiB', '--'],
  zstd: ['zstd', '-dcq', '--memory=256MB', '--'],
  bzip2: ['bzip2', '-dc', '--'],
};

export function packingOf(head: Uint8Array): Packing | undefined {
  const begins = (...bytes: number[]): boolean => bytes.every((b, i) => head[i] === b);
  if (begins(0x1f, 0x8b)) return 'gzip';
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz';
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
  if (begins(0x42, 0x5a, 0x68) && head[4] === 0x31 && head[5] === 0x41) return 'bzip2';
  return undefined;
}

/** `note` gets the rest of a sentence that begins with the file's name. */
export function unpacked(packing: Packing, pieces: Pieces, note: (text: string) => void): Pieces {
  const counted = { packed: 0 };
  return bounded(
    packing === 'gzip'
      ? gunzipped(pieces, counted, note)
      : byProgram(packing, counting(pieces, counted), note),
    counted,
    note,
  );
}

/** How many bytes the program took: more than it unpacked, so its ratio is told too late rather than too early. */
async function* counting(pieces: Pieces, counted: { packed: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    counted.packed += piece.length;
    // It waits in a pipe, longer than a piece may be kept.
    yield Buffer.from(piece);
  }
}

async function* bounded(
  pieces: Pieces,
  counted: { readonly packed: number },
  note: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > RATIO_FROM && size > counted.packed * MOST_RATIO) {
      note('grows more than a thousandfold when it is unpacked, as no log does: I stopped there.');
      return;
    }
    if (size > MOST_BYTES) {
      note('is larger than a terabyte when it is unpacked: I stopped there.');
      return;
    }
    yield piece;
  }
}

/**
 * What every Node has behind its streams of zlib, and promises nobody: it unpacks at once and into memory that is used
 * again, which a stream does not.
 */
interface Inflater {
  readonly _handle?: {
    writeSync?(
      flush: number,
      from: Uint8Array,
      at: number,
      length: number,
      to: Uint8Array,
      toAt: number,
      room: number,
    ): void;
  };
  /** What was left of the room and of the input. */
  readonly _writeState?: Uint32Array;
}

async function* gunzipped(
  pieces: Pieces,
  counted: { packed: number },
  note: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const { _handle: handle, _writeState: left } = gunzip as Inflater;
  if (handle?.writeSync === undefined || left === undefined) {
    yield* byProgram('gzip', counting(pieces, counted), note);
    return;
  }
  // A fault is told as an event, after it is known.
  gunzip.on('error', () => undefined);
  const fault = (): NodeJS.ErrnoException | null => gunzip.errored;
  const out = Buffer.alloc(PIECE);
  try {
    for await (const piece of pieces) {
      for (let at = 0, full = true; full; ) {
        handle.writeSync(constants.Z_NO_FLUSH, piece, at, piece.length - at, out, 0, out.length);
        if (fault() !== null) break;
        const [room = 0, rest = 0] = left;
        const taken = piece.length - at - rest;
        counted.packed += taken;
        at += taken;
        if (room < out.length) yield out.subarray(0, out.length - room);
        full = room === 0;
        // It takes no more: what follows the last member is none.
        if (!full && rest > 0) return;
      }
      if (fault() !== null) break;
    }
    if (fault() === null) handle.writeSync(constants.Z_FINISH, out, 0, 0, out, 0, out.length);
    const code = fault()?.code;
    if (code === 'Z_BUF_ERROR') note('ends in the middle of its gzip data: I read what there is.');
    else if (fault() !== null)
      note(`is damaged as gzip data (${code ?? 'unknown'}): I read what comes before.`);
  } finally {
    gunzip.destroy();
  }
}

async function* byProgram(
  packing: Packing,
  pieces: Pieces,
  note: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const [program, ...args] = PROGRAMS[packing];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const input = Readable.from(pieces, { highWaterMark: 1 });
  // It may stop reading before the end: its own status tells why.
  child.stdin.on('error', () => undefined);
  input.on('error', () => child.kill());
  input.pipe(child.stdin);
  try {
    yield* outputOf(child, (why) => {
      if (why.missing) note(`is packed with ${packing}, and the program ${program} is not installed here.`);
      else if (why.status !== 0)
        note(
          `could not be unpacked to its end (${why.said === '' ? program : why.said}): I read what comes before.`,
        );
    });
  } finally {
    input.destroy();
    child.kill();
  }
}

/** What a program prints, and how it ended. */
export async function* outputOf(
  child: ChildProcess,
  ended: (why: { readonly missing: boolean; readonly status: number | null; readonly said: string }) => void,
): AsyncGenerator<Uint8Array> {
  let said = '';
  let missing = false;
  child.on('error', (error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') missing = true;
  });
  child.stderr?.on('data', (chunk) => {
    if (said.length < 400) said += String(chunk);
  });
  const closed = once(child, 'close').catch(() => []);
  for await (const chunk of child.stdout as Readable) yield chunk as Buffer;
  await closed;
  ended({ missing, status: child.exitCode, said: said.trim().split('\n')[0] ?? '' });
}
