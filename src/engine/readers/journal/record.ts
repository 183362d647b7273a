/** One record of the journal as a message. */

import type { Trouble } from '../lines.ts';
import type { Peeled } from '../prefix.ts';
import { levelOfSeverity, programName, readText } from '../prefix.ts';
import type { Line } from '../reader.ts';

type Trusted = NonNullable<Peeled['trusted']>;

export interface JournalRecord {
  readonly message: Peeled;
  /** Where the message stands; its text is the message as the program sent it. */
  readonly line: Line;
}

export interface RecordReader {
  push(chunk: Uint8Array): readonly JournalRecord[];
  end(): readonly JournalRecord[];
  readonly trouble: readonly Trouble[];
}

/** The fields that are read (systemd.journal-fields(7)); others are not kept. */
const FIELDS = [
  'MESSAGE',
  'PRIORITY',
  'SYSLOG_IDENTIFIER',
  'SYSLOG_PID',
  '_PID',
  '_COMM',
  '_EXE',
  '_UID',
  '_HOSTNAME',
  '_SYSTEMD_UNIT',
  '__REALTIME_TIMESTAMP',
  '_SOURCE_REALTIME_TIMESTAMP',
] as const;
export type FieldName = (typeof FIELDS)[number];
export type Fields = Partial<Record<FieldName, string>>;

const NAMES: ReadonlySet<string> = new Set(FIELDS);
export function isRead(name: string): name is FieldName {
  return NAMES.has(name);
}

/** A value beyond this is cut: no message of sshd is a hundredth as long. */
export const VALUE_CAP = 65_536;

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && text.length <= 16 && /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

/** The record's message, or null if it has none. `time`: the stamp of the record's first line, where it has one. */
export function recordOf(
  fields: Fields,
  place: { readonly line: number; readonly byte: number },
  time?: number,
): JournalRecord | null {
  const raw = fields.MESSAGE;
  if (raw === undefined) return null;
  // What journalctl's other forms print: when the program sent it, else when journald took it.
  const micros = wholeNumber(fields._SOURCE_REALTIME_TIMESTAMP) ?? wholeNumber(fields.__REALTIME_TIMESTAMP);
  const at = micros === undefined ? time : Math.floor(micros / 1000);
  const written = fields.SYSLOG_IDENTIFIER ?? fields._COMM;
  const pid = wholeNumber(fields._PID) ?? wholeNumber(fields.SYSLOG_PID);
  const severity = wholeNumber(fields.PRIORITY);
  const uid = wholeNumber(fields._UID);
  const trusted: { -readonly [K in keyof Trusted]: Trusted[K] } = {};
  if (fields._EXE !== undefined) trusted.exe = fields._EXE;
  if (uid !== undefined) trusted.uid = uid;
  if (fields._COMM !== undefined) trusted.comm = fields._COMM;
  if (fields._SYSTEMD_UNIT !== undefined) trusted.unit = fields._SYSTEMD_UNIT;

  const message = readText(
    raw,
    0,
    'log',
    false,
    severity === undefined ? undefined : levelOfSeverity(severity),
  );
  if (at !== undefined) message.time = at;
  if (fields._HOSTNAME !== undefined) message.host = fields._HOSTNAME;
  if (written !== undefined) message.program = programName(written);
  if (pid !== undefined) message.pid = pid;
  if (Object.keys(trusted).length > 0) message.trusted = trusted;
  return { message, line: { text: raw, line: place.line, byte: place.byte } };
}
