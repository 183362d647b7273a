/** The fields of a journal's record that a line is made of, as places in its bytes. */

export const FIELD = {
  message: 0,
  identifier: 1,
  pid: 2,
  syslogPid: 3,
  host: 4,
  time: 5,
  sourceTime: 6,
  exe: 7,
  uid: 8,
  comm: 9,
} as const;
const NAMES: readonly (readonly [number, string])[] = [
  [FIELD.message, 'MESSAGE'],
  [FIELD.identifier, 'SYSLOG_IDENTIFIER'],
  [FIELD.pid, '_PID'],
  [FIELD.syslogPid, 'SYSLOG_PID'],
  [FIELD.host, '_HOSTNAME'],
  [FIELD.time, '__REALTIME_TIMESTAMP'],
  [FIELD.sourceTime, '_SOURCE_REALTIME_TIMESTAMP'],
  [FIELD.exe, '_EXE'],
  [FIELD.uid, '_UID'],
  [FIELD.comm, '_COMM'],
];
export const OTHER = -1;
/** Longer values are for the reader: no line of sshd comes near this. */
export const LONGEST = 16_384;

/** Where each field's value begins and ends; -1 where the record has none. */
export interface Spans {
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

export const newSpans = (): Spans => ({
  begin: new Int32Array(NAMES.length),
  end: new Int32Array(NAMES.length),
});

const byLength: (readonly (readonly [number, Uint8Array])[])[] = [];
for (const [field, name] of NAMES) {
  const bytes = Uint8Array.from(name, (c) => c.charCodeAt(0));
  byLength[name.length] = [...(byLength[name.length] ?? []), [field, bytes]];
}

/** Which field the name bytes[at, end) is of. */
export function fieldNamed(bytes: Uint8Array, at: number, end: number): number {
  const some = byLength[end - at];
  if (some === undefined) return OTHER;
  for (const [field, name] of some) {
    let i = 0;
    while (i < name.length && bytes[at + i] === name[i]) i++;
    if (i === name.length) return field;
  }
  return OTHER;
}
