/** Writing to the person: all of it, in order, and silent when nobody reads any more. */

import fs from 'node:fs';

/** Set once the reader of stdout has gone (`sshwhy … | head`): whoever writes much can stop. */
let gone = false;

export function readerHasGone(): boolean {
  return gone;
}

/**
 * Writes to stdout at once. Node's own stream would do, but costs a tenth of the start of a small run; this needs
 * nothing that has to be loaded.
 */
export function out(text: string): void {
  write(1, text);
}

/** Says something on the side: to stderr, with the program's name. */
export function say(text: string): void {
  write(2, `sshwhy: ${text}\n`);
}

/** Text of our own to stderr, as it is. */
export function err(text: string): void {
  write(2, text);
}

/** The same of bytes; what they lie in may be used again afterwards. */
export function outBytes(bytes: Uint8Array): void {
  writeBytes(1, bytes);
}

function write(to: 1 | 2, text: string): void {
  writeBytes(to, Buffer.from(text, 'utf8'));
}

function writeBytes(to: 1 | 2, bytes: Uint8Array): void {
  if (to === 1 && gone) return;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += fs.writeSync(to, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that is full for the moment; others may have set it non-blocking.
      if (code === 'EAGAIN') pause(5);
      else if (code === 'EPIPE' || code === 'EOF' || code === 'EBADF') {
        if (to === 1) gone = true;
        return;
      } else throw error;
    }
  }
}

export function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Device 1:3, /dev/null: a character device like a terminal, but Node need not be asked for 2 ms. */
const LINUX_NULL = 0x103;

/** Whether this descriptor is a terminal. Loads Node's module for that only when it can be one. */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    const stat = fs.fstatSync(fd);
    if (!stat.isCharacterDevice() || (process.platform === 'linux' && stat.rdev === LINUX_NULL)) return false;
  } catch {
    return false;
  }
  const stream = fd === 0 ? process.stdin : fd === 1 ? process.stdout : process.stderr;
  return stream.isTTY === true;
}

/** Columns of the terminal that is written to, 80 when there is none. */
export function columns(to: 1 | 2 = 1): number {
  const told = Number(process.env['COLUMNS']);
  const stream = (): { readonly columns: number } => (to === 1 ? process.stdout : process.stderr);
  if (isTerminal(to) && stream().columns > 0) return stream().columns;
  return Number.isInteger(told) && told > 0 ? told : 80;
}

/** Colour: what was asked for, then NO_COLOR, FORCE_COLOR, then whether a terminal would show it. */
export function wantsColour(asked: 'always' | 'never' | 'auto' | undefined, to: 1 | 2 = 1): boolean {
  if (asked === 'always') return true;
  if (asked === 'never') return false;
  const env = process.env;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return env['TERM'] !== 'dumb' && isTerminal(to);
}

/** Whether the locale says that only ASCII is shown: LC_ALL, LC_CTYPE or LANG, the first that is set; none says nothing. */
export function isAsciiOnly(): boolean {
  const env = process.env;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((x) => x !== undefined && x !== '');
  return locale !== undefined && !/utf-?8/i.test(locale);
}
