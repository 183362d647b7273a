/** Reads evidence from files and standard input: in pieces, unzipped by content, with a sentence for what cannot be read. */

import fs from 'node:fs';
import path from 'node:path';
import type { Evidence } from '../engine/index.ts';
import { pause } from './output.ts';

/** Small enough that a piece and its lines are garbage before V8 takes them for something that stays. */
const PIECE = 64 * 1024;
/** A configuration that includes others is small; nothing larger is kept whole. */
const WHOLE_AT_MOST = 1024 * 1024;

/** One piece of evidence, opened. */
export interface Source {
  readonly evidence: Evidence;
  /** Its bytes, unzipped. Whatever ends the reading early stands in `notes` afterwards. */
  read(take: (chunk: Uint8Array) => void): Promise<void>;
  readonly notes: string[];
}

/** Why a piece of evidence cannot be read, as a sentence. */
export interface Unreadable {
  readonly name: string;
  readonly why: string;
}

export function openInput(name: string): Source {
  return source({ name, ...here(Date.now()) }, 0);
}

/** Opens a file; what is not there, not permitted or no evidence is answered with a sentence. */
export function openFile(name: string): Source | Unreadable {
  let fd: number;
  try {
    fd = fs.openSync(name, 'r');
  } catch (error) {
    return { name, why: fault(name, error as NodeJS.ErrnoException) };
  }
  const stat = fs.fstatSync(fd);
  if (stat.isDirectory()) {
    fs.closeSync(fd);
    return { name, why: `${name} is a folder: name the files in it that I should read.` };
  }
  const when = stat.isFile() ? stat.mtimeMs : Date.now();
  return source({ name, ...here(when) }, fd);
}

/** Stamps without a year or zone are read as this machine would have written them then. */
function here(ms: number): { readonly modified: number; readonly zone: number } {
  return { modified: ms, zone: -new Date(ms).getTimezoneOffset() };
}

export function fault(name: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${name}: there is no such file.`;
    case 'EACCES':
    case 'EPERM':
      return `${name}: you may not read it; run me with sudo, or hand it over with: sudo cat FILE | sshwhy`;
    case 'ELOOP':
      return `${name}: its links lead in a circle.`;
    case 'ENAMETOOLONG':
      return `${name.slice(0, 80)}…: this is too long for the name of a file; to look up a line, use: sshwhy message 'TEXT'`;
    case 'EMFILE':
    case 'ENFILE':
      return `${name}: too many files are open at once.`;
    default:
      return `${name}: it cannot be opened (${error.code ?? error.message}).`;
  }
}

function source(evidence: Evidence, fd: number): Source {
  const notes: string[] = [];
  return {
    evidence,
    notes,
    async read(take) {
      try {
        const pieces = piecesOf(fd, evidence.name, notes);
        const first = pieces.next();
        if (first.done) return;
        const head = first.value;
        const other = otherFormat(head);
        if (other !== undefined) {
          notes.push(`${evidence.name} ${other}`);
          return;
        }
        if (head[0] === 0x1f && head[1] === 0x8b) {
          const { unzip } = await import('./unzip.ts');
          await unzip(head, pieces, take, (note) => notes.push(`${evidence.name} ${note}`));
          return;
        }
        take(head);
        for (const piece of pieces) take(piece);
      } finally {
        if (fd > 2) fs.closeSync(fd);
      }
    },
  };
}

/** The bytes as they lie there. Each piece is a copy of its own size: readers may keep parts, and a pipe gives little at a time. */
function* piecesOf(fd: number, name: string, notes: string[]): Generator<Uint8Array, undefined> {
  const buffer = new Uint8Array(PIECE);
  for (;;) {
    let length: number;
    try {
      length = fs.readSync(fd, buffer, 0, PIECE, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        pause(10);
        continue;
      }
      // Windows ends a pipe in this way; a closed descriptor is an empty one.
      if (code !== 'EOF' && code !== 'EBADF') notes.push(`${name} could not be read to its end (${code}).`);
      return undefined;
    }
    if (length === 0) return undefined;
    yield buffer.slice(0, length);
  }
}

/** Formats that are no text but that people have at hand: what to do with each. */
function otherFormat(head: Uint8Array): string | undefined {
  const begins = (...bytes: number[]): boolean => bytes.every((b, i) => head[i] === b);
  if (begins(0x4c, 0x50, 0x4b, 0x53, 0x48, 0x48, 0x52, 0x48))
    return 'is a journal in its own format: give me what "journalctl --file FILE -o short-iso" prints.';
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'is packed with xz: xz -dc FILE | sshwhy';
  if (begins(0x42, 0x5a, 0x68) && head[4] === 0x31 && head[5] === 0x41)
    return 'is packed with bzip2: bzip2 -dc FILE | sshwhy';
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return 'is packed with zstd: zstd -dc FILE | sshwhy';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'is a zip archive: unpack it first.';
  if (begins(0xd4, 0xc3, 0xb2, 0xa1) || begins(0xa1, 0xb2, 0xc3, 0xd4) || begins(0x0a, 0x0d, 0x0d, 0x0a))
    return 'is a packet capture; reading those is not part of this version.';
  return undefined;
}

/** The text of the other files that were given, for `Include`: small ones, read when they are asked for. */
export function textsOf(names: readonly string[]): {
  readonly names: readonly string[];
  readonly text: (name: string) => string | undefined;
} {
  const small = names.filter((name) => {
    const stat = fs.statSync(name, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= WHOLE_AT_MOST;
  });
  const kept = new Map<string, string>();
  return {
    names: small,
    text: (name) => {
      const given = small.find((x) => x === name || path.resolve(x) === name);
      if (given === undefined) return undefined;
      let text = kept.get(given);
      if (text === undefined) {
        try {
          text = fs.readFileSync(given, 'utf8');
        } catch {
          return undefined;
        }
        kept.set(given, text);
      }
      return text;
    },
  };
}
