/**
 * The records of a journal in any of its structured forms to one line of JSON each, which the scanner reads like the
 * lines of any log: records of several lines could not be cut into blocks.
 */

import type { JournalRecord } from '../readers/journal/record.ts';
import type { JournalForm } from '../readers/journal.ts';
import { journalReader } from '../readers/journal.ts';
import type { Trouble } from '../readers/lines.ts';

export interface JournalLines {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  readonly trouble: readonly Trouble[];
}

/** syslog's severities from OpenSSH's levels; `tag.ts` goes the other way. */
const PRIORITIES: Readonly<Record<string, string>> = { fatal: '2', error: '3', debug1: '7' };

function lineOf({ message, line }: JournalRecord): string {
  const { host, program, pid, time, level, trusted } = message;
  const priority = level === undefined ? undefined : PRIORITIES[level];
  return `${JSON.stringify({
    MESSAGE: line.text,
    ...(time !== undefined && { __REALTIME_TIMESTAMP: String(time * 1000) }),
    ...(host !== undefined && { _HOSTNAME: host }),
    ...(program !== undefined && { SYSLOG_IDENTIFIER: program }),
    ...(pid !== undefined && { _PID: String(pid) }),
    ...(priority !== undefined && { PRIORITY: priority }),
    ...(trusted?.exe !== undefined && { _EXE: trusted.exe }),
    ...(trusted?.comm !== undefined && { _COMM: trusted.comm }),
    ...(trusted?.uid !== undefined && { _UID: String(trusted.uid) }),
    ...(trusted?.unit !== undefined && { _SYSTEMD_UNIT: trusted.unit }),
  })}\n`;
}

/** ASCII alone, so that no encoder is needed and every text of a record lies in the block as it is. */
function bytesOf(text: string): Uint8Array {
  const escaped = text.replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const bytes = new Uint8Array(escaped.length);
  for (let i = 0; i < escaped.length; i++) bytes[i] = escaped.charCodeAt(i);
  return bytes;
}

/** `form`: what `sniffJournal` found; without it the first bytes tell. */
export function journalLines(form?: JournalForm): JournalLines {
  const reader = journalReader(form);
  const lines = (records: readonly JournalRecord[]): Uint8Array => bytesOf(records.map(lineOf).join(''));
  return {
    push: (chunk) => lines(reader.push(chunk)),
    end: () => lines(reader.end()),
    get trouble() {
      return reader.trouble;
    },
  };
}
