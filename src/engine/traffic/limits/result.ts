/** What `simulate` answers: plain data, from which printers make text or JSON. Times are milliseconds since 1970. */

import type { Step, Text } from '../../remedy.ts';
import type { Group } from './groups.ts';
import type { Outcome } from './outcome.ts';

export interface GroupCount {
  readonly group: Group;
  readonly sources: number;
  readonly connections: number;
  readonly logins: number;
  /** Connections of these that the log shows as dropped by its own sshd. */
  readonly droppedInLog: number;
}

/** An address that has logged in, or a monitor, and that some limit turns away. */
export interface Hit {
  readonly address: string;
  readonly group: Group;
  readonly connections: number;
  readonly logins: number;
  /** Failed logins before its first login: many of them are a guessed password. */
  readonly failedBefore: number;
  /** On average over the replays. */
  readonly awayBefore: number;
  readonly loginsLostBefore: number;
  readonly awayAfter: number;
  readonly loginsLostAfter: number;
  /** In which share of the replays a penalty or a ban hit it, with the new limits. */
  readonly penalised: number;
  readonly banned: number;
}

/** A setting and the figures behind it. */
export interface Advice {
  readonly keyword: string;
  /** The line; absent: leave it as it is. */
  readonly line?: string;
  readonly why: Text;
}

export interface Recommendation {
  readonly advice: readonly Advice[];
  /** What to put where, with its guards; empty: nothing to change. */
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
  /** Whom it would harm, in a sentence; also when it is nobody. */
  readonly harm: Text;
}

export interface Simulation {
  readonly format: 'sshwhy-simulate-1';
  readonly version: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly hosts: number;
  readonly connections: number;
  readonly groups: readonly GroupCount[];
  /** What would have changed, and for whom. */
  readonly answer: Text;
  readonly details: readonly Text[];
  /** With the limits that hold without `--set`: the configuration's, or the defaults of the release. */
  readonly before: Outcome;
  /** With those of `--set` and `--ban`; absent when neither was given. */
  readonly after?: Outcome;
  /** Those who have logged in first, then monitors; at most 50. */
  readonly hits: readonly Hit[];
  readonly hitsTotal: number;
  readonly recommendation?: Recommendation;
  /** What the log does not show, and what was assumed for it. */
  readonly unknown: readonly Text[];
  readonly assumptions: readonly Text[];
  /** 0: nobody who has logged in is turned away; 1: somebody is. */
  readonly exit: 0 | 1;
}
