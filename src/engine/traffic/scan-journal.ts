/**
 * A journal as the text that syslog would have written, so that its records go the same fast way as the lines of a log.
 * What only the journal knows, who really wrote a line, travels as a mark at the line's end.
 *
 * Nearly all records are plain: their fields are found in the bytes and written on. What is not plain goes through the
 * journal's reader, record by record.
 */

import type { JournalRecord } from '../readers/journal/record.ts';
import type { JournalForm } from '../readers/journal.ts';
import { journalReader, sniffJournal } from '../readers/journal.ts';
import { isSshd, writtenBy } from '../readers/written-by.ts';
import type { ExportRecord } from './scan-journal/export-record.ts';
import { BROKEN, exportRecord, UNFINISHED } from './scan-journal/export-record.ts';
import { newSpans } from './scan-journal/fields.ts';
import { jsonRecord } from './scan-journal/json-record.ts';
import { quickLines, SPOKEN_BY_ANOTHER, word } from './scan-journal/quick-lines.ts';
import { writtenLines } from './scan-journal/written-lines.ts';

export { SPOKEN_BY_ANOTHER };

/** With a record of more bytes all that follows is left to the reader. */
const LONGEST_KEPT = 65_536;
const LF = 10;

export interface JournalText {
  /** The lines of the records that are complete, in bytes that the next call may overwrite. */
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** What could not be read, each with a count. */
  readonly trouble: readonly { readonly why: string; readonly count: number }[];
}

/** In which form some evidence (its beginning, decoded) has records of a journal; undefined: it has none. */
export function journalForm(head: string): JournalForm | undefined {
  return sniffJournal(head)?.form;
}

/** `slowly`: every record goes through the reader, for tests that hold both ways against each other. */
export function journalText(form: JournalForm, slowly = false): JournalText {
  const reader = journalReader(form);
  const out = writtenLines();
  const quick = quickLines(out, form === 'json' ? out.unescaped : out.copy);
  const spans = newSpans();
  const found: ExportRecord = { plain: true, needs: 0 };
  /** From here on the reader has all: what it has begun must come to its end there. */
  let given = slowly || form === 'verbose';
  let begun = false;
  let kept = new Uint8Array(4096);
  let keptLength = 0;

  function take({ message, line }: JournalRecord): void {
    const { time, program, pid, trusted } = message;
    if (time !== undefined) {
      out.stamp(time);
      out.text(`${word(message.host ?? '-')} `);
    }
    const name = word(program ?? 'unknown');
    out.text(pid === undefined ? `${name}: ` : `${name}[${pid}]: `);
    out.text(line.text);
    if (isSshd(name) && writtenBy(trusted) === 'another') out.byte(SPOKEN_BY_ANOTHER);
    out.byte(LF);
  }

  function give(bytes: Uint8Array): void {
    for (const record of reader.push(bytes)) take(record);
  }

  /** One line of JSON at `at`; where the next one begins, or UNFINISHED. */
  function line(bytes: Uint8Array, at: number): number {
    const end = bytes.indexOf(LF, at);
    if (end < 0) return UNFINISHED;
    if (!jsonRecord(bytes, at, end, spans) || !quick(bytes, spans)) {
      give(bytes.subarray(at, end + 1));
      given = spreadsOver(bytes, at, end);
    }
    return end + 1;
  }

  /** One record of the export format. */
  function record(bytes: Uint8Array, at: number): number {
    const next = exportRecord(bytes, at, bytes.length, spans, found);
    if (next === BROKEN) {
      given = true;
      return at;
    }
    if (next !== UNFINISHED && !(found.plain && quick(bytes, spans))) give(bytes.subarray(at, next));
    return next;
  }

  function keep(bytes: Uint8Array): void {
    const length = keptLength + bytes.length;
    if (kept.length < length) {
      const bigger = new Uint8Array(2 * length);
      bigger.set(kept.subarray(0, keptLength));
      kept = bigger;
    }
    kept.set(bytes, keptLength);
    keptLength = length;
  }

  /** Whether what was kept of a record can come to its end in this chunk: else it is not looked at again. */
  function mayEnd(chunk: Uint8Array): boolean {
    if (form === 'json') return chunk.includes(LF);
    if (keptLength + chunk.length <= found.needs) return false;
    if (kept[keptLength - 1] === LF && chunk[0] === LF) return true;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1))
      if (chunk[at + 1] === LF) return true;
    return false;
  }

  /** What was kept of a record, and the bytes that follow it. */
  function joined(chunk: Uint8Array): Uint8Array {
    if (keptLength === 0) return chunk;
    const whole = new Uint8Array(keptLength + chunk.length);
    whole.set(kept.subarray(0, keptLength));
    whole.set(chunk, keptLength);
    keptLength = 0;
    return whole;
  }

  function read(chunk: Uint8Array): void {
    if (keptLength > 0 && keptLength + chunk.length <= LONGEST_KEPT && !mayEnd(chunk)) {
      keep(chunk);
      return;
    }
    const bytes = joined(chunk);
    if (!begun && bytes.length > 0) {
      begun = true;
      // Whatever the reader gets first is not where the text begins, unless the text has a mark of its encoding there.
      if (bytes[0] !== 0xef) give(Uint8Array.of(LF));
    }
    let at = 0;
    while (at < bytes.length && !given) {
      const next = form === 'json' ? line(bytes, at) : record(bytes, at);
      if (next === UNFINISHED) break;
      at = next;
    }
    const rest = bytes.subarray(at);
    given ||= rest.length > LONGEST_KEPT;
    if (given) give(rest);
    else keep(rest);
  }

  return {
    push(chunk) {
      out.clear();
      if (given) give(chunk);
      else read(chunk);
      return out.bytes();
    },
    end() {
      out.clear();
      give(kept.subarray(0, keptLength));
      keptLength = 0;
      for (const record of reader.end()) take(record);
      return out.bytes();
    },
    get trouble() {
      return reader.trouble;
    },
  };
}

/** Whether a line may begin an object that goes on in the next ones (json-pretty): its last character is `{`. */
function spreadsOver(bytes: Uint8Array, at: number, end: number): boolean {
  let p = end - 1;
  while (p >= at && ((bytes[p] as number) <= 32 || (bytes[p] as number) > 126)) p--;
  return p >= at && bytes[p] === 123;
}
