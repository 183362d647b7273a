/** Which hole of a wording goes to which column of a record, decided once for each wording. */

import type { Compiled } from '../../wording.ts';
import { NO_EVENT } from '../records.ts';
import { columnNumber, columnPort, eventCode, eventOf } from './columns.ts';
import type { Storage } from './storage.ts';

const ONLY_READER = 1;
export const PLANNED = 2;

/** Places in `holes`, from MOST_COLUMNS * w: the index of the hole that fills the column, -1 for none. */
export const ADDR = 0;
export const PORT = 1;
export const USER = 2;
export const TEXT = 3;
export const NUMBER = 4;
export const MOST_COLUMNS = 8;

/** Bits of `marks`: the record is of an account that does not exist. */
export const INVALID_USER = 1;
/** No text that begins with the wording's constant text can be taken for the prefix of OpenSSH's LogVerbose. */
export const PLAIN_START = 2;

/** By wording. */
export interface Plans {
  /** The plan of a wording is made when it is first asked for: one of the above. */
  of(w: number): number;
  /** One of the above, 0: not asked for. */
  readonly state: Uint8Array;
  readonly code: Uint8Array;
  readonly holes: Int16Array;
  /** What the wording's constants say; a text by its number, 0 for none. */
  readonly constantText: Uint16Array;
  readonly constantNumber: Uint32Array;
  readonly constantPort: Uint16Array;
  readonly marks: Uint8Array;
  /** The texts by number. */
  readonly texts: readonly string[];
}

/** Kinds of which the reader tells by a file's name whose they are. */
const BY_PATH = new Set(['client.config-bad', 'auth.key-mode', 'auth.key-unloadable']);

export function plans(size: number, compiled: (w: number) => Compiled, storage: Storage): Plans {
  const state = storage.u8(size);
  const code = storage.u8(size);
  const holes = storage.i16(MOST_COLUMNS * size);
  const constantText = storage.u16(size);
  const constantNumber = storage.u32(size);
  const constantPort = storage.u16(size);
  const marks = storage.u8(size);
  const texts = [''];

  /** False where only the reader can tell. */
  function planned(w: number): boolean {
    const c = compiled(w);
    const { says } = c.wording;
    if (BY_PATH.has(says)) return false;
    const constants = c.constants as Readonly<Record<string, unknown>>;
    const names = c.holes.map((h) => h.name).filter((name) => name !== '_');
    if (new Set(names).size < names.length || names.some((name) => name in constants)) return false;
    if (['addr', 'host', 'user'].some((name) => name in constants)) return false;
    const hole = (name: string | undefined, number: boolean): number =>
      name === undefined ? -1 : c.holes.findIndex((h) => h.name === name && h.number === number);
    const constant = (name: string | undefined): unknown =>
      name === undefined ? undefined : constants[name];
    code[w] = eventCode(says);
    const event: { readonly text?: string; readonly number?: string } =
      code[w] === NO_EVENT ? {} : eventOf(code[w] as number);
    const addr = hole('addr', false);
    const columns = MOST_COLUMNS * w;
    holes[columns + ADDR] = addr >= 0 ? addr : hole('host', false);
    holes[columns + PORT] = hole('port', true);
    holes[columns + USER] = hole('user', false);
    holes[columns + TEXT] = hole(event.text, false);
    holes[columns + NUMBER] = hole(event.number, true);
    const text = constant(event.text);
    constantText[w] = typeof text === 'string' && text !== '' ? numberOf(text) : 0;
    constantNumber[w] = columnNumber(constant(event.number));
    constantPort[w] = columnPort(constants['port']);
    marks[w] =
      (constants['valid'] === false ? INVALID_USER : 0) |
      (startsPlain(c.literals[0] as string) ? PLAIN_START : 0);
    return true;
  }

  function numberOf(text: string): number {
    const known = texts.indexOf(text);
    return known < 0 ? texts.push(text) - 1 : known;
  }

  return {
    of(w) {
      if (state[w] === 0) state[w] = planned(w) ? PLANNED : ONLY_READER;
      return state[w] as number;
    },
    state,
    code,
    holes,
    constantText,
    constantNumber,
    constantPort,
    marks,
    texts,
  };
}

/** LogVerbose's prefix is a name of a file that ends in `.c`, a colon, and more. */
function startsPlain(literal: string): boolean {
  const end = literal.slice(0, 48).search(/[^\w.-]/);
  return end >= 0 && !(literal[end] === ':' && literal.slice(0, end).endsWith('.c'));
}
