/** The front door of a whole log: bytes to records, records to connections, connections to a story. */

export type { JournalForm } from '../readers/journal.ts';
export type { Evidence } from '../readers/reader.ts';
export { PATTERNS, WIDE_PATTERNS } from '../readers/wordings.gen.ts';
export type { Connection, Outcome } from './connection.ts';
export { OUTCOMES } from './connection.ts';
export { hostName } from './figures.ts';
export type { Block, NameTables } from './join.ts';
export { firstTime, timesNear } from './record-times.ts';
export type { Extra, Records } from './records.ts';
export { MOST_RECORDS, NOT_SSHD, recordBytes, recordsOver } from './records.ts';
export type { FastPath } from './scan/fast-path.ts';
export { fastPath } from './scan/fast-path.ts';
export { KERNEL_CODE } from './scan/kernel.gen.ts';
export type { Kernel } from './scan/kernel.ts';
export { BEHIND, PART_BYTES } from './scan/kernel.ts';
export type { Tally } from './scan/tally.ts';
export type { Scanner } from './scan.ts';
export { scanner } from './scan.ts';
export { journalForm, journalText, SPOKEN_BY_ANOTHER } from './scan-journal.ts';
export type * from './story.ts';
export { LABELS } from './story.ts';
export type { Question as TrafficQuestion, Traffic, TrafficOptions } from './traffic.ts';
export { traffic } from './traffic.ts';
