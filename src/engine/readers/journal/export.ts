/** `journalctl -o export`: `NAME=value` a line, or `NAME`, LF, a length of 8 bytes, that many bytes, LF; an empty line ends a record. */

import { gatherer, note, tally } from '../lines.ts';
import { said } from './json.ts';
import type { FieldName, Fields, JournalRecord, RecordReader } from './record.ts';
import { isRead, recordOf, VALUE_CAP } from './record.ts';

const LF = 10;
/** journald's own limit for one field (DATA_SIZE_MAX): a length beyond it is no length. */
const LENGTH_MAX = 768 * 1024 * 1024;

/** What the next byte belongs to. */
type Expecting = 'line' | 'length' | 'data' | 'data-end';

export function exportRecords(): RecordReader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = gatherer(VALUE_CAP + 64);
  const data = gatherer(VALUE_CAP);
  const lengthBytes = new Uint8Array(8);
  let lengthRead = 0;
  let expecting: Expecting = 'line';
  let name: FieldName | undefined;
  let left = 0;
  let line = 1;
  let byte = 0;
  let start = { line: 1, byte: 0 };
  let fields: Fields = {};
  let place = start;
  const broken = tally();

  function set(field: FieldName, value: Uint8Array, at: typeof start): void {
    fields[field] = decoder.decode(value);
    if (field === 'MESSAGE') place = at;
  }

  function flush(out: JournalRecord[]): void {
    const record = recordOf(fields, place);
    if (record) out.push(record);
    fields = {};
  }

  function takeLine(out: JournalRecord[]): void {
    let bytes = text.kept();
    // journalctl writes no CR in text values; one before LF comes from a conversion.
    if (bytes[bytes.length - 1] === 13) bytes = bytes.subarray(0, -1);
    const equals = bytes.indexOf(61);
    const written = equals < 0 ? bytes : bytes.subarray(0, equals);
    if (bytes.length === 0) flush(out);
    else if (!isFieldName(written)) note(broken, 1, start.line, start.byte);
    else {
      const field = decoder.decode(written);
      name = isRead(field) ? field : undefined;
      if (equals < 0) {
        expecting = 'length';
        lengthRead = 0;
      } else if (name !== undefined) set(name, bytes.subarray(equals + 1), start);
    }
    text.clear();
  }

  function takeLength(): void {
    let length = 0;
    for (let i = 7; i >= 0; i--) length = length * 256 + (lengthBytes[i] as number);
    if (length > LENGTH_MAX) {
      note(broken, 1, start.line, start.byte);
      expecting = 'line';
      return;
    }
    left = length;
    data.clear();
    expecting = length === 0 ? 'data-end' : 'data';
  }

  /** Counts the bytes `from..to` of a chunk and the line ends among them. */
  function pass(chunk: Uint8Array, from: number, to: number): void {
    for (let at = chunk.indexOf(LF, from); at >= 0 && at < to; at = chunk.indexOf(LF, at + 1)) line++;
    byte += to - from;
  }

  function push(chunk: Uint8Array): readonly JournalRecord[] {
    const out: JournalRecord[] = [];
    let p = 0;
    while (p < chunk.length) {
      switch (expecting) {
        case 'line': {
          if (text.length === 0) start = { line, byte };
          const at = chunk.indexOf(LF, p);
          const stop = at < 0 ? chunk.length : at;
          text.add(chunk.subarray(p, stop));
          byte += stop - p;
          p = stop;
          if (at >= 0) {
            p++;
            byte++;
            line++;
            takeLine(out);
          }
          break;
        }
        case 'length': {
          if (chunk[p] === LF) line++;
          lengthBytes[lengthRead++] = chunk[p++] as number;
          byte++;
          if (lengthRead === 8) takeLength();
          break;
        }
        case 'data': {
          const stop = Math.min(chunk.length, p + left);
          if (name !== undefined) data.add(chunk.subarray(p, stop));
          pass(chunk, p, stop);
          left -= stop - p;
          p = stop;
          if (left === 0) expecting = 'data-end';
          break;
        }
        case 'data-end': {
          if (name !== undefined) set(name, data.kept(), start);
          expecting = 'line';
          if (chunk[p] === LF) {
            p++;
            byte++;
            line++;
          } else note(broken, 1, start.line, start.byte);
          break;
        }
      }
    }
    return out;
  }

  return {
    push,
    end() {
      const out: JournalRecord[] = [];
      if (expecting === 'line' && text.length > 0) takeLine(out);
      if (expecting === 'data-end' && name !== undefined) set(name, data.kept(), start);
      else if (expecting !== 'line') note(broken, 1, start.line, start.byte);
      flush(out);
      return out;
    },
    get trouble() {
      return said(broken, 'journal fields cut short or broken');
    },
  };
}

/** journald's rule for names: capitals, digits and underscores, at most 64, no digit first. */
function isFieldName(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length > 64) return false;
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i] as number;
    if (!((c >= 65 && c <= 90) || c === 95 || (i > 0 && c >= 48 && c <= 57))) return false;
  }
  return true;
}
