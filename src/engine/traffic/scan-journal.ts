/**
 * A journal as the text that syslog would have written, so that its records go the same fast way as the lines of a log.
 * What only the journal knows, who really wrote a line, travels as a mark at the line's end.
 */

import type { JournalRecord } from '../readers/journal/record.ts';
import { journalReader, sniffJournal } from '../readers/journal.ts';
import { isSshd, writtenBy } from '../readers/written-by.ts';

/** Ends a line that another program wrote under sshd's name. A message cannot hold this byte: controls are spelled out. */
export const SPOKEN_BY_ANOTHER = 0x1e;
/** No line of sshd comes near this. */
const LONGEST = 16_384;
const DAY = 86_400_000;

export interface JournalText {
  /** The lines of the records that are complete, in bytes that the next call may overwrite. */
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** What could not be read, each with a count. */
  readonly trouble: readonly { readonly why: string; readonly count: number }[];
}

/** Whether some evidence begins as records of a journal (decoded). */
export function isJournal(head: string): boolean {
  return sniffJournal(head) !== null;
}

export function journalText(): JournalText {
  const reader = journalReader();
  let bytes = new Uint8Array(65_536);
  let used = 0;

  function room(more: number): void {
    if (used + more <= bytes.length) return;
    const bigger = new Uint8Array(Math.max(bytes.length * 2, used + more));
    bigger.set(bytes.subarray(0, used));
    bytes = bigger;
  }

  /** Writes a text as UTF-8, control characters spelled as rsyslog does (#012). */
  function write(text: string): void {
    const length = Math.min(text.length, LONGEST);
    room(length * 4);
    for (let i = 0; i < length; i++) {
      const c = text.charCodeAt(i);
      if (c < 0x80) {
        if (c >= 32 || c === 9) bytes[used++] = c;
        else {
          bytes[used++] = 35;
          bytes[used++] = 48 + (c >> 6);
          bytes[used++] = 48 + ((c >> 3) & 7);
          bytes[used++] = 48 + (c & 7);
        }
        continue;
      }
      const point = text.codePointAt(i) as number;
      if (point > 0xffff) i++;
      if (point < 0x800) bytes[used++] = 0xc0 | (point >> 6);
      else {
        if (point > 0xffff) {
          bytes[used++] = 0xf0 | (point >> 18);
          bytes[used++] = 0x80 | ((point >> 12) & 63);
        } else bytes[used++] = 0xe0 | (point >> 12);
        bytes[used++] = 0x80 | ((point >> 6) & 63);
      }
      bytes[used++] = 0x80 | (point & 63);
    }
  }

  const stamp = stamper();

  function take({ message, line }: JournalRecord): void {
    const { time, program, pid, trusted } = message;
    if (time !== undefined) write(`${stamp(time)} ${word(message.host ?? '-')} `);
    const name = word(program ?? 'unknown');
    write(pid === undefined ? `${name}: ` : `${name}[${pid}]: `);
    write(line.text);
    room(2);
    if (isSshd(name) && writtenBy(trusted) === 'another') bytes[used++] = SPOKEN_BY_ANOTHER;
    bytes[used++] = 10;
  }

  function all(records: readonly JournalRecord[]): Uint8Array {
    used = 0;
    for (const record of records) take(record);
    return bytes.subarray(0, used);
  }

  return {
    push: (chunk) => all(reader.push(chunk)),
    end: () => all(reader.end()),
    get trouble() {
      return reader.trouble;
    },
  };
}

/** A name of a host or program as one word, so that the line falls apart where it should. */
function word(text: string): string {
  return text.replace(/[^A-Za-z0-9._/@-]/g, '_').slice(0, 128) || '-';
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Times as RFC 5424 writes them, in UTC; the date is made once a day of the log. */
function stamper(): (time: number) => string {
  let day = Number.NaN;
  let date = '';
  return (time) => {
    const of = Math.floor(time / DAY);
    if (of !== day) {
      day = of;
      date = dateOf(of);
    }
    const ms = time - of * DAY;
    const s = Math.floor(ms / 1000);
    const rest = String(1000 + (ms % 1000)).slice(1, 4);
    return `${date}T${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}.${rest}+00:00`;
  };
}

/** Days since 1970 as a date of the Gregorian calendar: era arithmetic after H. Hinnant. */
function dateOf(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  const d = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const y = year + era * 400 + (m <= 2 ? 1 : 0);
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
}
