/** fast-line.ts of the scanner: a message to its record. */

import { addressAgain, again, IS_ADDRESS, IS_TEXT, IS_USER } from './again';
import { digits, digitsAt, isDigit } from './bytes';
import {
  addrs,
  begins,
  characters,
  ends,
  events,
  flagsOf,
  kept,
  numbers,
  planCode,
  planHoles,
  planMarks,
  planNumber,
  planPort,
  planState,
  planText,
  ports,
  texts,
  users,
  wanted,
} from './memory';
import { IN_FILE, IN_FUNCTION, read, spansAt, UNREAD } from './reading';

export const CUT_LENGTH = 480;
const PREAUTH = 1;
const INVALID_USER = 2;
const IPV4 = 4;
const ERROR = 16;
const UNSURE = -1;
const DIGITS = 9;

/** Texts in the block's `extra`, and how many of them the wordings' constants are that are not there yet. */
let extra: i32 = 0;
export let wants: i32 = 0;

export function beginTexts(already: i32): void {
  extra = already;
  wants = 0;
}

/** A message as log.c writes it, to record number `i`; false if it is for the TypeScript. */
export function message(from: i32, to: i32, i: i32): bool {
  let m = from;
  let e = to;
  let flags = 0;
  const first = load<u8>(m);
  // `message repeated `
  if (
    first === 91 ||
    (load<u64>(m) === 0x20656761_7373656d &&
      load<u64>(m, 8) === 0x64657461_65706572 &&
      load<u8>(m, 16) === 32)
  )
    return false;
  // `error: `, `fatal: `, `debug1: `
  const seven = load<u64>(m) & 0x00ffffff_ffffffff;
  if (seven === 0x00203a72_6f727265 || seven === 0x00203a6c_61746166) {
    flags = ERROR;
    m += 7;
  } else if ((seven & 0xff_ffffffff) === 0x67_75626564) {
    const n = load<u8>(m, 5);
    if (n >= 49 && n <= 51 && load<u16>(m, 6) === 0x203a) m += 8;
  }
  if (load<u8>(e - 1) === 93) {
    // ` [preauth]`, ` [postauth]`
    if (e - 10 >= m && load<u64>(e - 10) === 0x74756165_72705b20 && load<u8>(e - 2) === 104) {
      flags |= PREAUTH;
      e -= 10;
    } else if (e - 11 >= m && load<u64>(e - 11) === 0x75617473_6f705b20 && load<u16>(e - 3) === 0x6874)
      e -= 11;
  }
  if (e - m >= CUT_LENGTH || e <= m) return false;
  let w = read(m, e);
  let cut = false;
  if (w === UNREAD) {
    let p = m;
    while (p < e && p < m + 41 && (load<u8>(characters + load<u8>(p)) & IN_FUNCTION) !== 0) p++;
    if (p < m + 3 || p > m + 40 || p + 2 >= e || load<u16>(p) !== 0x203a) return false;
    cut = true;
    w = read(p + 2, e);
  }
  if (w < 0 || load<u8>(planState + w) !== PLANNED) return false;
  if ((load<u8>(planMarks + w) & PLAIN_START) === 0 && !cut && mayBeVerbose(m, e)) return false;
  return write(w, flags, i);
}

function mayBeVerbose(m: i32, e: i32): bool {
  let p = m;
  while (p < e && p < m + 48 && (load<u8>(characters + load<u8>(p)) & IN_FILE) !== 0) p++;
  return load<u8>(p) === 58 && load<u8>(p - 1) === 99 && load<u8>(p - 2) === 46;
}

// plan.ts
const PLANNED = 2;
const MARK_INVALID_USER = 1;
const PLAIN_START = 2;
const ADDR = 0;
const PORT = 2;
const USER = 4;
const TEXT = 6;
const NUMBER = 8;

/** Of the hole that a column is filled from: where it begins and ends. */
let a: i32 = 0;
let b: i32 = 0;

function takes(columns: i32, column: i32): bool {
  const hole = <i32>load<i16>(columns + column);
  if (hole < 0) return false;
  const at = (spansAt + hole) << 2;
  a = load<i32>(begins + at);
  b = load<i32>(ends + at);
  return true;
}

function write(w: i32, given: i32, i: i32): bool {
  const columns = planHoles + (w << 4);
  const code = load<u8>(planCode + w);
  let flags = given;
  let addr = 0;
  let port = 0;
  let user = 0;
  let said = 0;
  let number = 0;
  if (code !== 0) {
    // Before the texts: what they are remembered by must be the record of this line.
    if (takes(columns, PORT)) {
      port = numberAt();
      if (port === UNSURE) return false;
      if (port > 65_535) port = 0;
    } else port = load<u16>(planPort + (w << 1));
    if (takes(columns, NUMBER)) {
      number = numberAt();
      if (number === UNSURE) return false;
    } else number = load<i32>(planNumber + (w << 2));
    if (takes(columns, ADDR)) {
      if (ipv4At()) {
        addr = addressAgain(ipv4, i);
        if (addr === 0) {
          addr = ipv4;
          flags |= IPV4;
        }
      } else addr = again(addrs, a, b - a, IS_ADDRESS, i);
    }
    if (takes(columns, USER)) user = again(users, a, b - a, IS_USER, i);
    if (takes(columns, TEXT)) said = again(texts, a, b - a, (code << 2) | IS_TEXT, i);
    else {
      const constant = <i32>load<u16>(planText + (w << 1));
      if (constant !== 0) said = keptText(constant);
    }
    if ((load<u8>(planMarks + w) & MARK_INVALID_USER) !== 0) flags |= INVALID_USER;
  }
  const four = i << 2;
  store<u8>(events + i, code);
  store<u8>(flagsOf + i, <u8>flags);
  store<i32>(addrs + four, addr);
  store<u16>(ports + (i << 1), <u16>port);
  store<i32>(users + four, user);
  store<i32>(texts + four, said);
  store<i32>(numbers + four, number);
  return true;
}

/** A constant of a wording as a text of the block's extra ones; those that are not there yet are wanted there. */
function keptText(constant: i32): i32 {
  const at = kept + (constant << 2);
  let text = load<i32>(at);
  if (text === 0) {
    text = 0x8000_0000 | extra;
    store<i32>(at, text);
    store<u16>(wanted + (wants << 1), <u16>constant);
    extra++;
    wants++;
  }
  return text;
}

let ipv4: i32 = 0;

/** Whether bytes[a, b) is an IPv4 address; it is then in `ipv4`. */
function ipv4At(): bool {
  const length = b - a;
  if (length < 7 || length > 15) return false;
  const text = v128.load(a);
  const all = (1 << length) - 1;
  let dots = i8x16.bitmask(i8x16.eq(text, i8x16.splat(46))) & all;
  const numbers = i8x16.bitmask(i8x16.lt_u(i8x16.sub(text, i8x16.splat(48)), i8x16.splat(10))) & all;
  if ((dots | numbers) !== all || popcnt(dots) !== 3) return false;
  ipv4 = 0;
  let from = 0;
  // As if a dot stood behind the last part too.
  dots |= all + 1;
  for (let part = 0; part < 4; part++) {
    const to = <i32>ctz(dots);
    dots &= dots - 1;
    if (!takesPart(a + from, to - from)) return false;
    from = to + 1;
  }
  return true;
}

/** Adds the number in `length` digits as the address's next part. */
function takesPart(at: i32, length: i32): bool {
  if (length < 1 || length > 3 || (length > 1 && load<u8>(at) === 48)) return false;
  // The digits come to lie at the upper end of a word, with nothing before the first.
  const x = (load<u32>(at) & 0x0f0f0f0f) << ((4 - length) << 3);
  const value = (x >> 24) + ((x >> 16) & 15) * 10 + ((x >> 8) & 15) * 100;
  ipv4 = (ipv4 << 8) | <i32>value;
  return value < 256;
}

/** The whole part of the number in bytes[a, b): 0 for what is none, UNSURE for one that is long. */
function numberAt(): i32 {
  const length = b - a;
  if (length > 0 && length <= digitsAt(a)) return digits(a, length);
  let value = 0;
  let p = a;
  for (; p < b; p++) {
    const digit: u32 = <u32>load<u8>(p) - 48;
    if (digit > 9) break;
    value = value * 10 + <i32>digit;
  }
  if (p - a > DIGITS) return UNSURE;
  if (p === b || p === a || load<u8>(p) !== 46 || p + 1 === b) return p === b ? value : 0;
  for (let q = p + 1; q < b; q++) if (!isDigit(q)) return 0;
  return b - p > DIGITS ? UNSURE : value;
}
