/** From what a reader says of a line to the columns of a record. */

import type { Kind } from '../../observation.ts';
import type { Extra } from '../records.ts';
import { EVENTS, packExtra, packText } from '../records.ts';

interface Event {
  readonly kind: Kind;
  readonly number?: string;
  readonly text?: string;
}

const CODES = new Map<Kind, number>(EVENTS.map((e, i) => [e.kind, i + 1]));

/** The record's number of a kind; 0: the story has no use for it. */
export const eventCode = (kind: Kind): number => CODES.get(kind) ?? 0;
export const eventOf = (code: number): Event => EVENTS[code - 1] as Event;

/** Kinds that only programs around sshd say; from their lines nothing else is taken, or anybody could fail logins. */
export const isAround = (kind: Kind): boolean => kind.startsWith('around.') || kind === 'server.unit';

/** A number as its column holds it. */
export function columnNumber(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), 0xffff_ffff) : 0;
}

/** A port as its column holds it. */
export function columnPort(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < 65_536 ? value : 0;
}

/**
 * A text as its column holds it: its place in the block if the line, which begins at `at`, holds it as it is, else a
 * copy. `raw`: the line if all of it is ASCII, so that places in it are places in the block.
 */
export function columnText(value: unknown, raw: string | undefined, at: number, extra: Extra): number {
  if (typeof value !== 'string' || value === '') return 0;
  const found = raw === undefined ? -1 : raw.indexOf(value);
  const packed = found < 0 ? -1 : packText(at + found, value.length);
  return packed < 0 ? packExtra(extra, value) : packed;
}
