/** What a scanner counts. */

/** What the lines were, for the last line of a report. */
export interface Tally {
  lines: number;
  /** Of sshd, and what other programs say about it. */
  sshd: number;
  /** Of other programs. */
  other: number;
  /** Without a record and without a program: blank lines, lines that are no log. */
  none: number;
  /** That the readers read, one by one. */
  slow: number;
}
