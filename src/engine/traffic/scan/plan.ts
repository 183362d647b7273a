/** Which hole of a wording goes to which column of a record, decided once for each wording. */

import type { Compiled } from '../../wording.ts';
import { columnNumber, columnPort, eventCode, eventOf } from './columns.ts';

/** Indices of holes, -1 for none. */
export interface Plan {
  readonly code: number;
  readonly addr: number;
  readonly port: number;
  readonly user: number;
  readonly text: number;
  readonly number: number;
  /** Where the wording's constants say it. */
  readonly constantText: string;
  readonly constantNumber: number;
  readonly constantPort: number;
  readonly invalidUser: boolean;
  /** No text that begins with its constant text can be taken for the prefix of OpenSSH's LogVerbose. */
  readonly plainStart: boolean;
}

/** Kinds of which the reader tells by a file's name whose they are. */
const BY_PATH = new Set(['client.config-bad', 'auth.key-mode', 'auth.key-unloadable']);

/** The plan of a wording, or null where only the reader can tell. */
export function planOf(c: Compiled): Plan | null {
  const { says } = c.wording;
  if (BY_PATH.has(says)) return null;
  const code = eventCode(says);
  const constants = c.constants as Readonly<Record<string, unknown>>;
  const names = c.holes.map((h) => h.name).filter((name) => name !== '_');
  if (new Set(names).size < names.length || names.some((name) => name in constants)) return null;
  const hole = (name: string | undefined, number: boolean): number =>
    name === undefined ? -1 : c.holes.findIndex((h) => h.name === name && h.number === number);
  const constant = (name: string | undefined): unknown => (name === undefined ? undefined : constants[name]);
  if (['addr', 'host', 'user'].some((name) => name in constants)) return null;
  const event: { readonly text?: string; readonly number?: string } = code > 0 ? eventOf(code) : {};
  const text = constant(event.text);
  const addr = hole('addr', false);
  return {
    code,
    addr: addr >= 0 ? addr : hole('host', false),
    port: hole('port', true),
    user: hole('user', false),
    text: hole(event.text, false),
    number: hole(event.number, true),
    constantText: typeof text === 'string' ? text : '',
    constantNumber: columnNumber(constant(event.number)),
    constantPort: columnPort(constants.port),
    invalidUser: constants.valid === false,
    plainStart: startsPlain(c.literals[0] as string),
  };
}

/** LogVerbose's prefix is a name of a file that ends in `.c`, a colon, and more. */
function startsPlain(literal: string): boolean {
  const end = literal.slice(0, 48).search(/[^\w.-]/);
  return end >= 0 && !(literal[end] === ':' && literal.slice(0, end).endsWith('.c'));
}
