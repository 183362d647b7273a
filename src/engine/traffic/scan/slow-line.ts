/**
 * One line to its records by way of the readers: right by construction, for it says what the reader of text says. Lines
 * that the fast path cannot prove go here.
 */

import type { Observation } from '../../observation.ts';
import { journalReader } from '../../readers/journal.ts';
import { LINE_CAP } from '../../readers/lines.ts';
import type { Peeled, PeelState } from '../../readers/prefix.ts';
import { newPeelState, peel } from '../../readers/prefix.ts';
import type { Evidence } from '../../readers/reader.ts';
import { observer } from '../../readers/text.ts';
import { writtenBy } from '../../readers/written-by.ts';
import { CUT_LENGTH } from '../../wording.ts';
import type { Extra, Records } from '../records.ts';
import { FLAG, NO_EVENT, NOT_SSHD, UNKNOWN_LINE } from '../records.ts';
import { ipv4Of } from './address.ts';
import { columnNumber, columnPort, columnText, eventCode, eventOf, isAround } from './columns.ts';
import type { FastLine } from './fast-line.ts';
import { PLACES_END } from './fast-line.ts';
import type { Whose } from './who.ts';
import { whoseIs } from './who.ts';
import { recordTime, yearLater } from './year-later.ts';

/** What a line was, for those who count: `none`: no record, of no known program. `full`: its records have no room left. */
export type LineIs = Whose | 'none' | 'full';

export interface SlowLine {
  /** Reads bytes[at, to), a line without its LF, and adds its records. `tried`: the fast path has looked at its message. */
  read(bytes: Uint8Array, at: number, to: number, tried: boolean, records: Records, extra: Extra): LineIs;
  /** Reads a message that came apart from any line, as a journal's records do; texts go to `extra`. */
  take(message: Peeled, at: number, length: number, records: Records, extra: Extra): LineIs;
  /** What the last line's prefix said. */
  readonly last: Peeled | undefined;
  /** Names of time zones that are not known. */
  readonly zones: readonly string[];
}

/** A line keeps this many bytes, as the reader's splitter does. */
const LONGEST_LINE = LINE_CAP;

const CR = 13;

/** The end of the text of bytes[at, to): cut at the cap between two characters, or before its carriage returns. */
function textEnd(bytes: Uint8Array, at: number, to: number): number {
  let end = to;
  if (to - at > LONGEST_LINE) {
    const cap = at + LONGEST_LINE;
    end = cap;
    while (cap - end < 4 && ((bytes[end] as number) & 0xc0) === 0x80) end--;
    return cap - end < 4 ? end : cap;
  }
  while (end > at && bytes[end - 1] === CR) end--;
  return end;
}

/** A message of letters and signs alone. */
const PRINTED = /^[ -\x7f]+$/;

/** `fast`: for messages that stand in the line as they are, whatever stood before them. */
export function slowLine(
  of: { readonly evidence: Evidence; readonly now: number },
  fast: FastLine | undefined,
): SlowLine {
  const clock = yearLater(of.evidence, of.now);
  const made = newPeelState(of);
  const state: PeelState = { ...made, stamps: { ...made.stamps, clock } };
  const { observe } = observer({ ...of, source: 0 }, 'server');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const journal = journalReader('json');
  let last: Peeled | undefined;

  function codeOf(o: Observation, whose: LineIs): number {
    if (o.kind === 'evidence.not-sshd') return NOT_SSHD;
    if (o.kind === 'evidence.unknown-line') return whose === 'around' ? -1 : UNKNOWN_LINE;
    const code = o.loose || o.side === 'client' ? 0 : eventCode(o.kind);
    if (code > 0 && (whose !== 'around' || isAround(o.kind))) return code;
    return whose === 'sshd' ? NO_EVENT : -1;
  }

  /** Begins the next record: what the prefix says, and where the line is. */
  function head(
    message: Peeled,
    raw: string | undefined,
    at: number,
    length: number,
    records: Records,
    extra: Extra,
  ): void {
    const i = records.count++;
    records.time[i] = recordTime(message.time);
    records.pid[i] = message.pid !== undefined && message.pid <= 0xffff_ffff ? message.pid : 0;
    records.host[i] = columnText(message.host, raw, at, extra);
    records.at[i] = at;
    records.length[i] = length;
  }

  /** Reads the message on bytes, if it stands in the line as it is and nothing but its text counts. */
  function quickly(
    message: Peeled,
    bytes: Uint8Array | undefined,
    raw: string | undefined,
    at: number,
    records: Records,
    extra: Extra,
  ): boolean {
    if (fast === undefined || bytes === undefined || raw === undefined) return false;
    const { text, form, func, repeated, trusted } = message;
    if (form !== 'log' || func !== undefined || (repeated ?? 1) !== 1 || text.length >= CUT_LENGTH)
      return false;
    if (at + raw.length >= PLACES_END || writtenBy(trusted) !== 'sshd' || !PRINTED.test(text)) return false;
    const place = at + raw.lastIndexOf(text);
    return (
      place >= at && fast.text(bytes, place, place + text.length, flagsOf(message), true, records, extra)
    );
  }

  function write(
    message: Peeled,
    o: Observation | undefined,
    code: number,
    raw: string | undefined,
    at: number,
    length: number,
    records: Records,
    extra: Extra,
  ): void {
    const i = records.count;
    head(message, raw, at, length, records, extra);
    const fields = (o?.fields ?? {}) as Readonly<Record<string, unknown>>;
    const isEvent = code !== NO_EVENT && code !== UNKNOWN_LINE && code !== NOT_SSHD;
    let flags = flagsOf(message);
    if (o?.disputed) flags |= FLAG.disputed;
    if (isEvent && fields.valid === false) flags |= FLAG.invalidUser;
    records.event[i] = code;
    records.addr[i] = 0;
    records.port[i] = 0;
    records.user[i] = 0;
    records.text[i] = 0;
    records.number[i] = 0;
    if (isEvent) {
      const event = eventOf(code);
      const addr = fields.addr ?? fields.host;
      const number = typeof addr === 'string' ? ipv4Of(addr) : -1;
      if (number >= 0) {
        flags |= FLAG.ipv4;
        records.addr[i] = number;
      } else records.addr[i] = columnText(addr, raw, at, extra);
      records.port[i] = columnPort(fields.port);
      records.user[i] = columnText(fields.user, raw, at, extra);
      if (event.text !== undefined) records.text[i] = columnText(fields[event.text], raw, at, extra);
      if (event.number !== undefined) records.number[i] = columnNumber(fields[event.number]);
    } else if (code === UNKNOWN_LINE) records.text[i] = columnText(fields.shape, undefined, at, extra);
    else if (code === NOT_SSHD) records.text[i] = columnText(fields.program, undefined, at, extra);
    records.flags[i] = flags;
  }

  function add(
    message: Peeled,
    text: string,
    bytes: Uint8Array | undefined,
    raw: string | undefined,
    at: number,
    length: number,
    records: Records,
    extra: Extra,
  ): LineIs {
    last = message;
    const whose = message.program === undefined ? 'none' : whoseIs(message.program);
    if (whose === 'other') return whose;
    if (records.count === records.event.length) return 'full';
    if (whose === 'sshd' && quickly(message, bytes, raw, at, records, extra)) {
      head(message, raw, at, length, records, extra);
      return whose;
    }
    const seen = observe(message, { text, line: 0, byte: 0 });
    const room = records.event.length - records.count;
    // A repeated message gives its records together; only an empty table may cut them.
    if (room < Math.max(seen.length, 1) && records.count > 0) return 'full';
    let written = 0;
    for (const o of seen) {
      const code = codeOf(o, whose);
      if (code < 0 || written >= room) continue;
      write(message, o, code, raw, at, length, records, extra);
      written++;
    }
    if (written > 0) return whose === 'none' ? 'sshd' : whose;
    if (whose === 'sshd') write(message, undefined, NO_EVENT, raw, at, length, records, extra);
    return whose;
  }

  return {
    read(bytes, from, to, tried, records, extra) {
      const end = textEnd(bytes, from, to);
      const piece = bytes.slice(from, end);
      const text = decoder.decode(piece);
      const raw = isAscii(piece) ? text : undefined;
      const length = end - from;
      if (isJournalRecord(text)) {
        const line = new Uint8Array(piece.length + 1);
        line.set(piece);
        line[piece.length] = 10;
        const record = journal.push(line)[0];
        if (record) return add(record.message, record.line.text, bytes, raw, from, length, records, extra);
      }
      // What the line before taught may not count: another thread may have read it.
      state.host = undefined;
      state.alike = undefined;
      return add(peel(text, state), text, tried ? undefined : bytes, raw, from, length, records, extra);
    },
    take: (message, at, length, records, extra) =>
      add(message, message.text, undefined, undefined, at, length, records, extra),
    get last() {
      return last;
    },
    get zones() {
      return clock.zones;
    },
  };
}

function isAscii(bytes: Uint8Array): boolean {
  let any = 0;
  for (let i = 0; i < bytes.length; i++) any |= bytes[i] as number;
  return any < 0x80;
}

function flagsOf({ preauth, level }: Peeled): number {
  return (preauth ? FLAG.preauth : 0) | (level === 'error' || level === 'fatal' ? FLAG.error : 0);
}

/** A record of `journalctl -o json`, `json-sse` or `json-seq` on one line; not an entry of Docker's log. */
function isJournalRecord(text: string): boolean {
  const from = text.charCodeAt(0) === 0x1e ? 1 : text.startsWith('data: {') ? 6 : 0;
  return text.charCodeAt(from) === 123 && text.includes('"MESSAGE"') && /\},?\s*$/.test(text);
}
