/** The answer as a tree: made once, printed in many ways. Every type here is JSON-safe; docs/report-format.md describes it. */

import type { Ended } from './attempts.ts';
import type { Who } from './cause.ts';
import type { Stage } from './observation.ts';
import type { Effect, Step, Text, Where } from './remedy.ts';

export type Certainty = 'proved' | 'likely' | 'possible';

/** Where a statement stands: name of the evidence, line counted from 1. */
export interface Place {
  readonly name: string;
  readonly line: number;
}

/** One line that speaks for (or against) a cause. */
export interface Proof {
  readonly quote: string;
  readonly place: Place;
  /** Strength in bits: log2 of its probability under this cause over that under the others. */
  readonly bits: number;
  readonly because: string;
  readonly proves: boolean;
  /** Made from several lines (a hang, a count), not quoted. */
  readonly derived: boolean;
  /** The question that it answers. */
  readonly facet: string;
}

export interface CandidateCause {
  /** Id of causes, or `unknown`: none of the known causes. */
  readonly id: string;
  readonly title: string;
  readonly who: Who | 'unknown';
  /** Within a problem these sum to 1, `unknown` included. */
  readonly probability: number;
  readonly certainty: Certainty;
  readonly explain: Text;
  readonly fix: readonly Step[];
  readonly proof: readonly Proof[];
  readonly cite: readonly string[];
}

/** One step of the connection, for the ladder. */
export interface Rung {
  readonly stage: Stage;
  /** `perhaps`: the connection ended here or at a neighbouring rung marked so. */
  readonly state: 'done' | 'ended' | 'perhaps' | 'not-reached' | 'unknown';
  readonly note: Text;
}

export interface NextCheck {
  /** `check.<cause id>`, or `evidence.<piece>` where a piece of evidence is asked for. */
  readonly facet: string;
  readonly who: Where;
  readonly ask: Text;
  readonly run?: string;
  readonly effect: Exclude<Effect, 'changes'>;
  readonly yes: string;
  readonly no: string;
  /** The answer is a piece of evidence, to be pasted or given as a file; `yes` says what to do with it, `no` what if there is none. */
  readonly evidence?: true;
  /** Expected drop in entropy, in bits. */
  readonly gain: number;
}

export interface ExcludedCause {
  readonly id: string;
  readonly title: string;
  /** Often suggested for such a message: in these words. */
  readonly folklore?: string;
  readonly why: Text;
}

export interface AttemptSummary {
  readonly sides: readonly ('client' | 'server' | 'unknown')[];
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly source?: string;
  readonly sourcePort?: number;
  /** Milliseconds since 1970. */
  readonly begin?: number;
  readonly end?: number;
  readonly from: Stage;
  readonly to: Stage;
  readonly by: Ended;
  readonly place?: Place;
}

/** Attempts that ended alike, within a problem. */
export interface GroupSummary {
  readonly count: number;
  /** Addresses that they came from, at most 5. */
  readonly sources: readonly string[];
  /** The time of day of the first, as its line has it. */
  readonly time?: string;
  readonly place?: Place;
  /** How they ended, in a sentence. */
  readonly ended: Text;
}

export interface Problem {
  readonly subject: 'connection' | 'service' | 'settings';
  readonly title: string;
  readonly who: Who | 'unknown';
  readonly certainty: Certainty;
  /** The vantage point: whose words the evidence is. */
  readonly view: 'client' | 'server' | 'both';
  /** What ended, where and by whom, in a sentence. */
  readonly ended: Text;
  readonly ladder: readonly Rung[];
  /** At most 12, in order of the evidence. */
  readonly groups: readonly GroupSummary[];
  /** At most 20, in order of the evidence; `count` says how many there are. */
  readonly attempts: readonly AttemptSummary[];
  readonly count: number;
  readonly sources: number;
  readonly causes: readonly CandidateCause[];
  readonly check?: NextCheck;
  /** Where `check` asks for evidence: the check for a reader who cannot have it. */
  readonly otherwise?: NextCheck;
  readonly excluded: readonly ExcludedCause[];
  /** Error lines that the first cause does not account for. */
  readonly unexplained: readonly Proof[];
}

/** A setting that closes connections or surprises, told apart from what happened. */
export interface SettingFinding {
  readonly finding: string;
  readonly keyword: string;
  readonly value: string;
  readonly place: Place;
  readonly what: Text;
  readonly better?: string;
  readonly why: Text;
  /** Index of the problem that shows this setting at work, when one does. */
  readonly problem?: number;
}

export interface Note {
  readonly about:
    | 'remote-host'
    | 'log-level'
    | 'unreadable'
    | 'unknown-lines'
    | 'not-sshd'
    | 'written-by'
    | 'no-attempt'
    | 'fine'
    | 'hops'
    | 'traces'
    | 'include'
    | 'doubt'
    | 'clock';
  readonly text: Text;
  readonly place?: Place;
}

export interface EvidenceSummary {
  readonly name: string;
  readonly kind: string;
  readonly reads: string;
  readonly why: string;
  readonly observations: number;
}

export interface Report {
  readonly format: 1;
  readonly evidence: readonly EvidenceSummary[];
  readonly problems: readonly Problem[];
  readonly findings: readonly SettingFinding[];
  readonly notes: readonly Note[];
  /** The first problem's causes again; empty when nothing is wrong. */
  readonly causes: readonly CandidateCause[];
  /** 0 nobody has to act, 1 a fault explained, 2 a fault not explained. */
  readonly exit: 0 | 1 | 2;
}
