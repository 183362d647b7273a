/** Reads single lines again, to quote them: a place is all that is kept of an address's first line. */

import fs from 'node:fs';
import type { Input } from './inputs.ts';
import { formOf, HEAD } from './stream.ts';

/** No more of a line is shown. */
const LONGEST = 1000;
const LF = 10;

/** The line that begins at a byte of a plain file; undefined for what was unpacked, piped or is gone by now. */
export function lineReader(inputs: readonly Input[]): (file: number, byte: number) => string | undefined {
  const plain = new Map<number, boolean>();
  return (file, byte) => {
    const input = inputs[file];
    if (input?.kind !== 'file' || input.size < 0 || plain.get(file) === false) return undefined;
    let fd: number | undefined;
    try {
      fd = fs.openSync(input.name, 'r');
      if (!plain.has(file)) plain.set(file, formOf(read(fd, 0, HEAD)) === 'text');
      if (plain.get(file) === false) return undefined;
      const bytes = read(fd, byte, LONGEST);
      const end = bytes.indexOf(LF);
      return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).replace(/\r+$/, '');
    } catch {
      // Rotated away or closed to us meanwhile: the place still stands.
      plain.set(file, false);
      return undefined;
    } finally {
      if (fd !== undefined) fs.closeSync(fd);
    }
  };
}

function read(fd: number, at: number, length: number): Uint8Array {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, fs.readSync(fd, buffer, 0, length, at));
}
