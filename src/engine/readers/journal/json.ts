/** `journalctl -o json`, `json-pretty`, `json-sse` and `json-seq`: one object a record. */

import type { Tally, Trouble } from '../lines.ts';
import { note, splitter, tally } from '../lines.ts';
import type { Line } from '../reader.ts';
import type { Fields, JournalRecord, RecordReader } from './record.ts';
import { isRead, recordOf, VALUE_CAP } from './record.ts';

/** A record of more bytes is skipped: with `--all` a message of 64 KiB as an array of numbers has about 300 KB. */
const RECORD_CAP = 1_048_576;

export function jsonRecords(): RecordReader {
  const lines = splitter(RECORD_CAP);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const broken = tally();
  const missing = tally();
  // json-pretty: the lines of the object that is being read, and where it began.
  let open:
    | { readonly line: number; readonly byte: number; readonly parts: string[]; size: number }
    | undefined;

  /** A value as text: bytes that are no UTF-8 come as an array of numbers, a field given twice as an array of values. */
  function textOf(value: unknown): string | undefined {
    if (typeof value === 'string') return value.slice(0, VALUE_CAP);
    if (typeof value === 'number') return String(value);
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const list: readonly unknown[] = value;
    if (typeof list[0] !== 'number') {
      const first = list[0];
      return typeof first === 'string' || Array.isArray(first) ? shallow(first) : undefined;
    }
    return bytesOf(list);
  }

  function shallow(value: string | readonly unknown[]): string | undefined {
    return typeof value === 'string' ? value.slice(0, VALUE_CAP) : bytesOf(value);
  }

  function bytesOf(list: readonly unknown[]): string {
    const bytes = new Uint8Array(Math.min(list.length, VALUE_CAP));
    for (let i = 0; i < bytes.length; i++)
      bytes[i] = typeof list[i] === 'number' ? (list[i] as number) : 0xff;
    return decoder.decode(bytes);
  }

  function parse(text: string, place: Pick<Line, 'line' | 'byte'>, out: JournalRecord[]): void {
    let entry: unknown;
    try {
      entry = JSON.parse(text);
    } catch {
      note(broken, 1, place.line, place.byte);
      return;
    }
    if (typeof entry !== 'object' || entry === null) return;
    const fields: Fields = {};
    for (const [name, value] of Object.entries(entry)) {
      if (!isRead(name)) continue;
      // journalctl writes null for a field of more than 4096 bytes.
      if (name === 'MESSAGE' && value === null) note(missing, 1, place.line, place.byte);
      const written = textOf(value);
      if (written !== undefined) fields[name] = written;
    }
    const record = recordOf(fields, place);
    if (record) out.push(record);
  }

  function take(line: Line, out: JournalRecord[]): void {
    const text = line.text;
    if (open) {
      open.size += text.length;
      if (open.size <= RECORD_CAP) open.parts.push(text);
      if (!text.startsWith('}')) return;
      if (open.size <= RECORD_CAP) parse(withoutComma(open.parts.join('\n')), open, out);
      else note(broken, 1, open.line, open.byte);
      open = undefined;
      return;
    }
    const from = text.startsWith('data: ') ? 6 : text.charCodeAt(0) === 0x1e ? 1 : 0;
    if (text.charCodeAt(from) !== 123) return;
    const whole = text.trimEnd();
    if (whole.length === from + 1) open = { line: line.line, byte: line.byte, parts: ['{'], size: 1 };
    else parse(withoutComma(whole.slice(from)), line, out);
  }

  function each(batch: readonly Line[]): readonly JournalRecord[] {
    const out: JournalRecord[] = [];
    for (const line of batch) take(line, out);
    return out;
  }

  return {
    push: (chunk) => each(lines.push(chunk)),
    end() {
      const out = each(lines.end());
      if (open) note(broken, 1, open.line, open.byte);
      open = undefined;
      return out;
    },
    get trouble() {
      return [
        ...lines.trouble,
        ...said(broken, 'journal records cut short or broken'),
        ...said(missing, 'messages too long for journalctl -o json without --all'),
      ];
    },
  };
}

/** Records gathered into an array by hand have commas between them. */
function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text;
}

export function said(count: Tally, why: string): readonly Trouble[] {
  return count.count > 0 ? [{ kind: 'record', why, ...count }] : [];
}
