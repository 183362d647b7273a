/** `journalctl -o verbose`: a stamp and a cursor, then one field a line, indented by four; more lines of a value by more. */

import { splitter } from '../lines.ts';
import type { PeelState } from '../prefix.ts';
import { controlsEnd, isoStamp, resetsStart, weekday } from '../prefix.ts';
import type { Line } from '../reader.ts';
import type { Fields, JournalRecord, RecordReader } from './record.ts';
import { isRead, recordOf, VALUE_CAP } from './record.ts';

const INDENT = 4;
/** What stands before the further lines of a message: the field's indentation, its name and `=`. */
const MESSAGE_INDENT = INDENT + 'MESSAGE='.length;

export function verboseRecords(state: PeelState): RecordReader {
  const lines = splitter();
  let fields: Fields = {};
  let place = { line: 1, byte: 0 };
  let time: number | undefined;
  let inMessage = false;

  function flush(out: JournalRecord[]): void {
    const record = recordOf(fields, place, time);
    if (record) out.push(record);
    fields = {};
    time = undefined;
    inMessage = false;
  }

  function take({ text, line, byte }: Line, out: JournalRecord[]): void {
    if (!text.startsWith('    ')) {
      const p = controlsEnd(text, 0);
      if (!text.includes(' [s=', p) && !text.startsWith('(no timestamp)', p)) return;
      flush(out);
      const end = isoStamp(text, weekday(text, p), state.stamps, true);
      if (end > 0) time = state.stamps.time;
      return;
    }
    if (text.charCodeAt(INDENT) === 32) {
      // A field's name cannot begin with a blank: this is the next line of the value above, whatever it says.
      const before = fields.MESSAGE;
      if (inMessage && before !== undefined && before.length + text.length < VALUE_CAP)
        fields.MESSAGE = `${before}\n${text.slice(MESSAGE_INDENT)}`;
      return;
    }
    const from = controlsEnd(text, INDENT);
    const equals = text.indexOf('=', from);
    const name = equals < 0 ? '' : text.slice(from, equals);
    inMessage = name === 'MESSAGE';
    if (!isRead(name)) return;
    fields[name] = text.slice(equals + 1, from > INDENT ? resetsStart(text, equals + 1) : undefined);
    if (inMessage) place = { line, byte };
  }

  function each(batch: readonly Line[]): JournalRecord[] {
    const out: JournalRecord[] = [];
    for (const line of batch) take(line, out);
    return out;
  }

  return {
    push: (chunk) => each(lines.push(chunk)),
    end() {
      const out = each(lines.end());
      flush(out);
      return out;
    },
    get trouble() {
      return lines.trouble;
    },
  };
}
