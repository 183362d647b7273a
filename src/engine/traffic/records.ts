/**
 * What a scan leaves of a log's lines: one fixed-width record for each line that sshd wrote, in columns, with the texts
 * still lying in the block of bytes. No object is made per line, so a log of any size is read in the same memory.
 */

import type { Kind } from '../observation.ts';

/**
 * The kinds of which the story of a log is made; a record holds an index into this list plus one. `number` and `text`
 * name the field that a record keeps in the column of that name.
 */
export const EVENTS = [
  // --- the listener and its limits
  { kind: 'sshd.connection' },
  { kind: 'sshd.drop-maxstartups', number: 'slots' },
  { kind: 'sshd.drop-penalty', number: 'slots', text: 'reason' },
  { kind: 'sshd.drop-overflow', number: 'slots' },
  { kind: 'sshd.throttle-begin' },
  { kind: 'sshd.throttle-in', number: 'count', text: 'duration' },
  { kind: 'sshd.throttle-end', number: 'count', text: 'duration' },
  { kind: 'sshd.drops-unlogged', number: 'count', text: 'what' },
  { kind: 'sshd.penalty', number: 'seconds', text: 'reason' },
  { kind: 'sshd.accept-error', text: 'errno' },
  { kind: 'sshd.fork-failed', text: 'errno' },
  { kind: 'sshd.no-descriptors', text: 'errno' },
  { kind: 'sshd.listener-error', text: 'call' },
  { kind: 'sshd.listener-died', text: 'text' },
  { kind: 'sshd.grace-expired', number: 'pid' },
  { kind: 'sshd.child-crash', number: 'pid' },
  { kind: 'sshd.child-signal', number: 'signal' },
  { kind: 'sshd.child-exit', number: 'status' },
  { kind: 'sshd.wrappers-refused' },
  { kind: 'sshd.privsep-dir-missing', text: 'path' },
  { kind: 'sshd.privsep-dir-mode', text: 'path' },
  { kind: 'sshd.privsep-user-missing' },
  { kind: 'sshd.chroot-failed', text: 'path' },
  { kind: 'sshd.rexec-failed', text: 'path' },
  { kind: 'sshd.helper-missing', text: 'path' },
  { kind: 'sshd.version-skew', text: 'text' },
  { kind: 'sshd.monitor-error', text: 'text' },
  // --- the service
  { kind: 'server.listening', number: 'port' },
  { kind: 'server.bind-failed', number: 'port', text: 'errno' },
  { kind: 'server.terminated', number: 'signal' },
  { kind: 'server.reloaded' },
  { kind: 'server.restart-failed', text: 'errno' },
  { kind: 'server.no-hostkeys' },
  { kind: 'server.hostkey-unloadable', text: 'path' },
  { kind: 'server.hostkey-mode', text: 'path' },
  { kind: 'server.config-bad', text: 'keyword' },
  { kind: 'server.config-ends', text: 'path' },
  { kind: 'server.config-deprecated', text: 'keyword' },
  { kind: 'server.unit', text: 'state' },
  // --- identification and key exchange
  { kind: 'ident.not-received' },
  { kind: 'ident.remote', text: 'software' },
  { kind: 'ident.closed' },
  { kind: 'ident.read-error', text: 'errno' },
  { kind: 'ident.timeout' },
  { kind: 'ident.invalid-line', text: 'line' },
  { kind: 'ident.invalid-characters' },
  { kind: 'ident.too-long' },
  { kind: 'ident.bad-remote', text: 'line' },
  { kind: 'ident.failed', text: 'reason' },
  { kind: 'ident.protocol-1', text: 'theirs' },
  { kind: 'ident.prober', text: 'line' },
  { kind: 'kex.no-match', text: 'what' },
  { kind: 'kex.dispatch-fatal', text: 'reason' },
  { kind: 'kex.bad-length', number: 'length' },
  { kind: 'kex.bad-mac' },
  // --- authentication
  { kind: 'auth.accepted', text: 'method' },
  { kind: 'auth.failed', text: 'method' },
  { kind: 'auth.partial', text: 'method' },
  { kind: 'auth.postponed', text: 'method' },
  { kind: 'auth.invalid-user' },
  { kind: 'auth.not-allowed', text: 'rule' },
  { kind: 'auth.root-refused' },
  { kind: 'auth.max-tries' },
  { kind: 'auth.no-methods' },
  { kind: 'auth.refuse-connection' },
  { kind: 'auth.account-expired' },
  { kind: 'auth.pam-account-denied' },
  { kind: 'auth.pam-error', text: 'text' },
  { kind: 'auth.pam-broken', text: 'text' },
  { kind: 'auth.faillock', text: 'text' },
  { kind: 'auth.nologin' },
  // --- ends
  { kind: 'end.closed' },
  { kind: 'end.reset' },
  { kind: 'end.timed-out' },
  { kind: 'end.received-disconnect', number: 'code', text: 'reason' },
  { kind: 'end.disconnected' },
  { kind: 'end.disconnecting', text: 'reason' },
  { kind: 'end.read-failed', text: 'errno' },
  { kind: 'end.write-failed', text: 'errno' },
  // --- the session
  { kind: 'session.child', number: 'pid' },
  { kind: 'session.started', text: 'what' },
  { kind: 'session.client-alive' },
  { kind: 'session.pam-session', text: 'text' },
  { kind: 'session.limit', text: 'text' },
  // --- what other programs on the machine say
  { kind: 'around.banned', text: 'by' },
  { kind: 'around.xinetd', text: 'text' },
  { kind: 'around.oom', text: 'program' },
  { kind: 'around.seccomp', number: 'signal' },
  { kind: 'around.crash', text: 'text' },
  { kind: 'around.conntrack-full' },
  { kind: 'around.log-lost', number: 'count', text: 'from' },
] as const satisfies readonly { kind: Kind; number?: string; text?: string }[];

export type EventKind = (typeof EVENTS)[number]['kind'];
/** A line that sshd wrote and that the story has no use for: it is counted and needs no record. */
export const NO_EVENT = 0;
/** The record of a line that sshd wrote and that no wording reads. */
export const UNKNOWN_LINE = 255;
/** The record of a line under sshd's name that another program wrote, as the journal's trusted fields tell. */
export const NOT_SSHD = 254;

/** Bits of `Records.flags`. */
export const FLAG = {
  /** sshd marked it `[preauth]`. */
  preauth: 1,
  /** The account does not exist on the server. */
  invalidUser: 2,
  /** `addr` is the number of an IPv4 address, not a text. */
  ipv4: 4,
  /** It could be read in two ways: fields that another could have written were dropped. */
  disputed: 8,
  /** Logged at `error` or `fatal`. */
  error: 16,
} as const;

/**
 * Columns. A text is one number, 0 where there is none: place and length in the block (`textAt`), an index into `extra`,
 * or the number of an earlier record that has the same (kernel/again.ts), in `text` one of the same event. `time` is in milliseconds since 1970, NaN without a stamp; a stamp without a year is negative (`yearless`).
 */
export interface Records {
  count: number;
  readonly event: Uint8Array;
  readonly flags: Uint8Array;
  readonly time: Float64Array;
  readonly pid: Uint32Array;
  readonly host: Uint32Array;
  readonly addr: Uint32Array;
  readonly port: Uint16Array;
  readonly user: Uint32Array;
  readonly text: Uint32Array;
  readonly number: Uint32Array;
  /** Where the line begins in the block, and its length without the line end. */
  readonly at: Uint32Array;
  readonly length: Uint32Array;
}

/** The texts of a block that do not lie in it as they are: what was escaped, cut or unescaped by a reader. */
export type Extra = string[];

const WIDTH = 8 + 4 * 8 + 2 + 1 + 1;

/** Bytes that the columns of so many records take. */
export function recordBytes(capacity: number): number {
  return capacity * WIDTH;
}

/** Lays columns over a buffer, which may be shared between threads. `capacity`: a multiple of 8. */
export function recordsOver(buffer: ArrayBufferLike, offset: number, capacity: number): Records {
  let at = offset;
  const take = (width: number): number => {
    const here = at;
    at += width * capacity;
    return here;
  };
  return {
    count: 0,
    time: new Float64Array(buffer, take(8), capacity),
    pid: new Uint32Array(buffer, take(4), capacity),
    host: new Uint32Array(buffer, take(4), capacity),
    addr: new Uint32Array(buffer, take(4), capacity),
    user: new Uint32Array(buffer, take(4), capacity),
    text: new Uint32Array(buffer, take(4), capacity),
    number: new Uint32Array(buffer, take(4), capacity),
    at: new Uint32Array(buffer, take(4), capacity),
    length: new Uint32Array(buffer, take(4), capacity),
    port: new Uint16Array(buffer, take(2), capacity),
    event: new Uint8Array(buffer, take(1), capacity),
    flags: new Uint8Array(buffer, take(1), capacity),
  };
}

/** A block holds at most this many bytes: a text's place must fit 20 bits. */
export const BLOCK_CAP = 1 << 20;
const LONGEST_TEXT = (1 << 11) - 1;
const IN_EXTRA = 0x8000_0000;
/** Records of one block: a block with more is scanned in several goes. Lines of sshd have some 100 bytes. */
export const MOST_RECORDS = 8192;

/** The number of a text that lies in the block; -1 when it is too long for one. An empty text is none. */
export function packText(at: number, length: number): number {
  if (length === 0) return 0;
  return length > LONGEST_TEXT || at >= BLOCK_CAP ? -1 : ((length << 20) | at) >>> 0;
}

/** The number of a text that is kept aside. */
export function packExtra(extra: Extra, text: string): number {
  if (text === '') return 0;
  extra.push(text.length > 256 ? text.slice(0, 256) : text);
  return (IN_EXTRA | (extra.length - 1)) >>> 0;
}

export const isExtra = (packed: number): boolean => packed >>> 30 === 2;
export const extraIndex = (packed: number): number => packed & 0x7fff_ffff;
/** What stands in place of a text, or of the number of an IPv4 address, that an earlier record has in that column. */
export const isReference = (packed: number): boolean => packed >>> 30 === 3;
export const referredTo = (packed: number): number => packed & (MOST_RECORDS - 1);
/** What a column holds for a record, or for the earlier one to which it refers. */
export function packedIn(column: Uint32Array, i: number): number {
  const packed = column[i] as number;
  return isReference(packed) ? (column[referredTo(packed)] as number) : packed;
}
export const textAt = (packed: number): number => packed & 0xf_ffff;
export const textLength = (packed: number): number => packed >>> 20;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text behind a number; '' for none. Control characters and markup are still in it. */
export function textOf(packed: number, bytes: Uint8Array, extra: readonly string[]): string {
  if (packed === 0) return '';
  if (isExtra(packed)) return extra[extraIndex(packed)] ?? '';
  const at = textAt(packed);
  const end = at + textLength(packed);
  let text = '';
  for (let i = at; i < end; i++) {
    const b = bytes[i] as number;
    // Decoding takes a copy where the bytes are shared; names are mostly ASCII.
    if (b >= 0x80) return decoder.decode(bytes.slice(at, end));
    text += String.fromCharCode(b);
  }
  return text;
}

const DAY = 86_400_000;

/** A stamp without a year as a time: month from 1, day, milliseconds of the day. Always negative. */
export function yearless(month: number, day: number, ofDay: number): number {
  return -((month * 32 + day) * DAY + ofDay);
}

/** The three parts of a stamp without a year. */
export function yearlessParts(time: number): {
  readonly month: number;
  readonly day: number;
  readonly ofDay: number;
} {
  const days = Math.floor(-time / DAY);
  return { month: days >> 5, day: days & 31, ofDay: -time - days * DAY };
}
