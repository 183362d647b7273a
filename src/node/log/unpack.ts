/** Packed logs as they come: gzip by Node itself, the others by the system's programs; what no log needs is cut off. */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TransformOptions } from 'node:stream';
import { PassThrough, Readable } from 'node:stream';
import type { ZlibOptions } from 'node:zlib';
import { createGunzip } from 'node:zlib';

export type Pieces = AsyncIterable<Uint8Array>;
export type Packing = 'gzip' | 'xz' | 'zstd' | 'bzip2';

/** A log shrinks to a tenth or a hundredth; beyond this ratio a small file was made to fill a machine. */
const MOST_RATIO = 1000;
const RATIO_FROM = 64 * 1024 ** 2;
/** Even if every byte of it were honest, nobody waits for more. */
const MOST_BYTES = 1024 ** 4;
const PIECE = 256 * 1024;
/** So much is unpacked ahead of whoever takes it, while this thread does other work. */
const AHEAD = 2 * PIECE;

/** The programs, told not to take more memory than a log packed at the highest level needs. */
const PROGRAMS: Readonly<Record<Exclude<Packing, 'gzip'>, readonly [string, ...string[]]>> = {
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
    yield piece;
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

async function* gunzipped(
  pieces: Pieces,
  counted: { packed: number },
  note: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const how: ZlibOptions & TransformOptions = { chunkSize: PIECE, highWaterMark: AHEAD };
  const gunzip = createGunzip(how);
  const input = Readable.from(pieces, { highWaterMark: 1 });
  // A stream that fails forgets what nobody took yet: what came before the damage waits in this one.
  const out = new PassThrough({ highWaterMark: AHEAD });
  let fault: NodeJS.ErrnoException | undefined;
  input.on('error', (error) => gunzip.destroy(error));
  gunzip.on('error', (error) => {
    fault = error;
    out.end();
  });
  input.pipe(gunzip).pipe(out);
  try {
    for await (const chunk of out) {
      // Zip bombs of gzip reach 1,030 at most: what waits to be unpacked must not count.
      counted.packed = gunzip.bytesWritten;
      yield chunk as Buffer;
    }
    if (fault !== undefined)
      note(
        fault.code === 'Z_BUF_ERROR'
          ? 'ends in the middle of its gzip data: I read what there is.'
          : `is damaged as gzip data (${fault.code ?? 'unknown'}): I read what comes before.`,
      );
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

async function* byProgram(
  packing: Exclude<Packing, 'gzip'>,
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
