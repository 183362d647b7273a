/** The account of an sshd_config, as `sshwhy config` gives it: every type that its JSON is made of. */

import type { Text } from './remedy.ts';

/** One effective setting, as `sshd -T` prints it. */
export interface ConfigValue {
  readonly keyword: string;
  readonly value: readonly string[];
  /** What that release does without the keyword; absent: nothing is set. */
  readonly default?: readonly string[];
  /** It is another value than the default. */
  readonly changed: boolean;
  /** Where it is set; absent when nowhere. */
  readonly file?: string;
  readonly line?: number;
}

/** One line and what is to be said of it. */
export interface ConfigNote {
  readonly file: string;
  readonly line: number;
  /** The line as it stands, cut after 300 characters. */
  readonly text: string;
  /** A name for what was found; kept for ever. */
  readonly finding: string;
  /** What the line does, and to whom. */
  readonly what: Text;
  readonly why: Text;
  /** Another value, or what to do; absent: nothing has to be changed. */
  readonly better?: string;
}

/** What `sshwhy config --json` prints. */
export interface ConfigAccount {
  readonly format: 1;
  /** All that were read, the first one first. */
  readonly files: readonly string[];
  /** OpenSSH's release whose rules and defaults were taken; absent: the newest known. */
  readonly version?: string;
  /** What holds, in the order of `sshd -T`. */
  readonly values: readonly ConfigValue[];
  /** sshd does not start with these. */
  readonly refused: readonly ConfigNote[];
  /** They do not do what they seem to. */
  readonly withoutEffect: readonly ConfigNote[];
  /** They close connections or refuse logins. */
  readonly closing: readonly ConfigNote[];
  /** They do something that few expect. */
  readonly surprising: readonly ConfigNote[];
  /** What else the file sets: nothing to change. */
  readonly other: readonly ConfigNote[];
  /** The lines of `sshd -T`. */
  readonly dump: readonly string[];
  /** `Match` lines of which the connection described does not tell whether they hold. */
  readonly undecided: readonly string[];
}
