/** The fast path: a message of sshd to its record, on bytes, where that is provably what the reader would say. */

import type { Table } from '../../wording.ts';
import { CUT_LENGTH } from '../../wording.ts';
import type { Extra, Records } from '../records.ts';
import { BLOCK_CAP, FLAG, NO_EVENT, packExtra } from '../records.ts';
import { ipv4At } from './address.ts';
import type { Plans } from './plan.ts';
import {
  ADDR,
  INVALID_USER,
  MOST_COLUMNS,
  NUMBER,
  PLAIN_START,
  PLANNED,
  PORT,
  plans,
  TEXT,
  USER,
} from './plan.ts';
import type { Reading } from './reading.ts';
import { reading, UNREAD } from './reading.ts';
import type { Storage } from './storage.ts';

export interface FastLine {
  /** A new block begins: nothing of the last one's `extra` is used again. */
  begin(): void;
  /**
   * Reads the message bytes[m, e) and writes its record but for time, pid, host and place; false if the reader must.
   * All bytes are printed ASCII.
   */
  read(bytes: Uint8Array, m: number, e: number, records: Records, extra: Extra): boolean;
  /** The same of a text without what OpenSSH puts around it; `peeled`: LogVerbose's prefix was looked for. */
  text(
    bytes: Uint8Array,
    m: number,
    e: number,
    flags: number,
    peeled: boolean,
    records: Records,
    extra: Extra,
  ): boolean;
  readonly reader: Reading;
  readonly plan: Plans;
  /** Constants of wordings, by number, as texts that lie in this block's `extra`; 0 where one does not yet. */
  readonly kept: Uint32Array;
}

/** log.c, do_log(), and what rsyslog puts around a message that came again. */
const ERROR = ascii('error: ');
const FATAL = ascii('fatal: ');
const DEBUG = ascii('debug');
const PREAUTH = ascii(' [preauth]');
const POSTAUTH = ascii(' [postauth]');
const REPEATED = ascii('message repeated ');

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

function stands(bytes: Uint8Array, text: Uint8Array, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Longer numbers are for the reader. */
const DIGITS = 9;
const UNSURE = -1;

/** The whole part of the number in bytes[from, to): 0 for what is none, UNSURE for one that is long. */
function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let p = from;
  for (; p < to; p++) {
    const digit = (bytes[p] as number) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (p - from > DIGITS) return UNSURE;
  if (p === to || p === from || bytes[p] !== 46 || p + 1 === to) return p === to ? value : 0;
  // A fraction is left away; it must be one.
  for (let q = p + 1; q < to; q++) if ((bytes[q] as number) < 48 || (bytes[q] as number) > 57) return 0;
  return to - p > DIGITS ? UNSURE : value;
}

/** Characters of a function's name before a colon, and of a file's name with LogVerbose. */
export const IN_FUNCTION = new Uint8Array(256);
export const IN_FILE = new Uint8Array(256);
for (let c = 0; c < 128; c++) {
  const text = String.fromCharCode(c);
  IN_FUNCTION[c] = /[a-z_0-9]/.test(text) ? 1 : 0;
  IN_FILE[c] = /[\w.-]/.test(text) ? 1 : 0;
}

/** Whether a text begins as LogVerbose's prefix does: `kex.c:`. */
function mayBeVerbose(bytes: Uint8Array, m: number, e: number): boolean {
  let p = m;
  while (p < e && p < m + 48 && IN_FILE[bytes[p] as number] === 1) p++;
  return bytes[p] === 58 && bytes[p - 1] === 99 && bytes[p - 2] === 46;
}

export function fastLine(table: Table, storage: Storage): FastLine {
  const size = table.texts.length;
  const reader = reading(table, storage);
  const { begins, ends } = reader.fits;
  const place = reader.spans;
  const plan = plans(size, reader.fits.compiled, storage);
  const kept = storage.u32(size);

  function constant(number: number, extra: Extra): number {
    if (kept[number] === 0) kept[number] = packExtra(extra, plan.texts[number] as string);
    return kept[number] as number;
  }

  function read(bytes: Uint8Array, from: number, to: number, records: Records, extra: Extra): boolean {
    let m = from;
    let e = to;
    let flags = 0;
    const first = bytes[m];
    if (first === 91 || (first === 109 && stands(bytes, REPEATED, m))) return false;
    if (first === 101) {
      if (stands(bytes, ERROR, m)) {
        flags = FLAG.error;
        m += 7;
      }
    } else if (first === 102) {
      if (stands(bytes, FATAL, m)) {
        flags = FLAG.error;
        m += 7;
      }
    } else if (first === 100 && stands(bytes, DEBUG, m)) {
      const n = bytes[m + 5] as number;
      if (n >= 49 && n <= 51 && bytes[m + 6] === 58 && bytes[m + 7] === 32) m += 8;
    }
    if (bytes[e - 1] === 93) {
      if (e - 10 >= m && stands(bytes, PREAUTH, e - 10)) {
        flags |= FLAG.preauth;
        e -= 10;
      } else if (e - 11 >= m && stands(bytes, POSTAUTH, e - 11)) e -= 11;
    }
    return text(bytes, m, e, flags, false, records, extra);
  }

  function text(
    bytes: Uint8Array,
    m: number,
    e: number,
    flags: number,
    peeled: boolean,
    records: Records,
    extra: Extra,
  ): boolean {
    if (e - m >= CUT_LENGTH || e <= m) return false;
    let w = reader.read(bytes, m, e);
    let cut = false;
    if (w === UNREAD) {
      // The name of the function that logged it is cut off.
      let p = m;
      while (p < e && p < m + 41 && IN_FUNCTION[bytes[p] as number] === 1) p++;
      if (p < m + 3 || p > m + 40 || bytes[p] !== 58 || bytes[p + 1] !== 32 || p + 2 >= e) return false;
      cut = true;
      w = reader.read(bytes, p + 2, e);
    }
    if (w < 0) return false;
    if (plan.of(w) !== PLANNED) return false;
    const isPlain = ((plan.marks[w] as number) & PLAIN_START) !== 0;
    if (!isPlain && !cut && !peeled && mayBeVerbose(bytes, m, e)) return false;
    return write(bytes, w, flags, records, extra);
  }

  function write(bytes: Uint8Array, w: number, given: number, records: Records, extra: Extra): boolean {
    const spans = place[0] as number;
    const columns = MOST_COLUMNS * w;
    const i = records.count;
    const code = plan.code[w] as number;
    let flags = given;
    let addr = 0;
    let port = 0;
    let user = 0;
    let said = 0;
    let number = 0;
    if (code !== NO_EVENT) {
      const ofAddr = plan.holes[columns + ADDR] as number;
      if (ofAddr >= 0) {
        addr = ipv4At(bytes, begins[spans + ofAddr] as number, ends[spans + ofAddr] as number);
        if (addr >= 0) flags |= FLAG.ipv4;
        else addr = packed(spans + ofAddr);
      }
      const ofPort = plan.holes[columns + PORT] as number;
      if (ofPort >= 0) {
        port = numberAt(bytes, begins[spans + ofPort] as number, ends[spans + ofPort] as number);
        if (port === UNSURE) return false;
        if (port > 65_535) port = 0;
      } else port = plan.constantPort[w] as number;
      const ofUser = plan.holes[columns + USER] as number;
      if (ofUser >= 0) user = packed(spans + ofUser);
      const ofText = plan.holes[columns + TEXT] as number;
      if (ofText >= 0) said = packed(spans + ofText);
      else if (plan.constantText[w] !== 0) said = constant(plan.constantText[w] as number, extra);
      const ofNumber = plan.holes[columns + NUMBER] as number;
      if (ofNumber >= 0) {
        number = numberAt(bytes, begins[spans + ofNumber] as number, ends[spans + ofNumber] as number);
        if (number === UNSURE) return false;
      } else number = plan.constantNumber[w] as number;
      if (((plan.marks[w] as number) & INVALID_USER) !== 0) flags |= FLAG.invalidUser;
    }
    records.event[i] = code;
    records.flags[i] = flags;
    records.addr[i] = addr;
    records.port[i] = port;
    records.user[i] = user;
    records.text[i] = said;
    records.number[i] = number;
    return true;
  }

  /** The text of a hole as its column holds it. */
  function packed(span: number): number {
    const a = begins[span] as number;
    const b = ends[span] as number;
    return b > a ? ((b - a) << 20) | a : 0;
  }

  return { begin: () => kept.fill(0, 0, plan.texts.length), read, text, reader, plan, kept };
}

/** Texts behind this place of a block cannot be told by their place. */
export const PLACES_END = BLOCK_CAP - 2 * CUT_LENGTH;
