/** The contract of a reader, and the message that prefix layers leave over. */

import type { Observation } from '../observation.ts';

/** One piece of evidence, before its bytes. `name` is only shown, never trusted to tell what it is. */
export interface Evidence {
  readonly name: string;
  /** When the file was last written, milliseconds since 1970: gives stamps without a year their year. */
  readonly modified?: number;
  /** Minutes east of UTC of the machine that wrote it, for stamps without a zone. */
  readonly zone?: number;
}

export interface ReaderContext {
  readonly evidence: Evidence;
  /** Index of the evidence, for loci. */
  readonly source: number;
  /** Milliseconds since 1970; the engine has no clock of its own. */
  readonly now: number;
  /** Names of all evidence given with it, and their text, e.g. to resolve `Include`. */
  readonly names?: readonly string[];
  readonly text?: (name: string) => string | undefined;
}

/** Chunk ends need not be line ends; a reader never throws on content. */
export interface Reader {
  push(chunk: Uint8Array): readonly Observation[];
  end(): readonly Observation[];
}

export interface ReaderKind {
  readonly id: string;
  /** What it reads, for people: "a server's log", "what ssh printed". */
  readonly reads: string;
  /** How well the beginning of the evidence (at most 64 KiB, decoded) fits: 0 no, 1 certain; `why` in a few words. */
  sniff(head: string): { readonly score: number; readonly why: string };
  reader(context: ReaderContext): Reader;
}

/** One line of text with its place; `text` has no line end. */
export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** Offset of its first byte in the decoded, unzipped text. */
  readonly byte: number;
}

/** A message after its prefixes were peeled: what the program itself wrote, and what the prefix tells. */
export interface Message {
  readonly text: string;
  /** `log`: a log prefix or journal record was peeled; `bare`: the line came as it is. */
  readonly form: 'log' | 'bare';
  /** Milliseconds since 1970, if the stamp could be placed. */
  readonly time?: number;
  /** Seconds since boot, for `journalctl -o short-monotonic`. */
  readonly monotonic?: number;
  readonly host?: string;
  /** Name without `[pid]`: `sshd`, `sshd-session`, `sshd-auth`, `systemd`, `kernel`. */
  readonly program?: string;
  readonly pid?: number;
  /** `fatal`, `error`, `debug1`…, from the message or the record's priority (`PRIORITY=3` is `error`). */
  readonly level?: string;
  /** ` [preauth]` was peeled from the end. */
  readonly preauth?: true;
  /** Journal fields that the sender cannot forge: `_EXE`, `_UID`, `_COMM`, `_SYSTEMD_UNIT`. */
  readonly trusted?: {
    readonly exe?: string;
    readonly uid?: number;
    readonly comm?: string;
    readonly unit?: string;
  };
  /** rsyslog's "message repeated N times: [ … ]": how often in all. */
  readonly repeated?: number;
}
