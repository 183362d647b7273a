/** Who each address is to the server: somebody who got in, a monitor that comes at equal intervals, or a stranger. */

/** Who an address is to the server. */
export const GROUPS = ['stranger', 'person', 'monitor'] as const;
export type Group = (typeof GROUPS)[number];
const PERSON = GROUPS.indexOf('person');
const MONITOR = GROUPS.indexOf('monitor');

/** Marks of a connection. */
export const LOGGED_IN = 1;
/** The log shows that sshd dropped it: what it would have done is taken from its like. */
export const WAS_DROPPED = 2;
/** Nothing else of its address is in the log: it is taken for a stranger's usual visit. */
export const GUESSED = 4;

/** Fewer visits are no rhythm. */
const LEAST_VISITS = 10;
/** Of the intervals between its visits, four of five may differ from the middle one by this share. */
const EVENNESS = 0.2;
/** Quicker ones are bursts, not a monitor. */
const LEAST_INTERVAL_MS = 2000;

export interface GroupRows {
  readonly count: number;
  readonly begin: Float64Array;
  readonly source: Int32Array;
  readonly flags: Uint8Array;
  readonly failures: Uint8Array;
}

export interface SourceFacts {
  /** Index into GROUPS by source. */
  readonly groups: Uint8Array;
  readonly logins: Uint32Array;
  /** Failed logins before the first one that worked: many of them are a guessed password, not a forgetful person. */
  readonly failedBefore: Uint32Array;
}

/** Rows must be in order of time within each host. */
export function groupsOf(a: GroupRows, unknown: number): SourceFacts {
  const groups = new Uint8Array(unknown + 1);
  const logins = new Uint32Array(unknown + 1);
  const failedBefore = new Uint32Array(unknown + 1);
  const failed = new Uint8Array(unknown + 1);
  const start = new Uint32Array(unknown + 2);
  for (let i = 0; i < a.count; i++) {
    const source = a.source[i] as number;
    start[source + 1] = (start[source + 1] as number) + 1;
    if (source === unknown) continue;
    const failures = a.failures[i] as number;
    if (failures > 0) failed[source] = 1;
    if (groups[source] !== PERSON) failedBefore[source] = (failedBefore[source] as number) + failures;
    if (((a.flags[i] as number) & LOGGED_IN) === 0) continue;
    groups[source] = PERSON;
    logins[source] = (logins[source] as number) + 1;
  }
  for (let s = 1; s < start.length; s++) start[s] = (start[s] as number) + (start[s - 1] as number);
  const fill = start.slice();
  const times = new Float64Array(a.count);
  for (let i = 0; i < a.count; i++) {
    const source = a.source[i] as number;
    const to = fill[source] as number;
    fill[source] = to + 1;
    times[to] = a.begin[i] as number;
  }
  for (let s = 0; s < unknown; s++) {
    const from = start[s] as number;
    const visits = (start[s + 1] as number) - from;
    if (visits < LEAST_VISITS || groups[s] === PERSON || failed[s] === 1) continue;
    if (isEven(times.slice(from, from + visits).sort())) groups[s] = MONITOR;
  }
  return { groups, logins, failedBefore };
}

function isEven(times: Float64Array): boolean {
  const gaps = new Float64Array(times.length - 1);
  for (let i = 0; i < gaps.length; i++) gaps[i] = (times[i + 1] as number) - (times[i] as number);
  gaps.sort();
  const at = (share: number): number => gaps[Math.floor(share * (gaps.length - 1))] as number;
  const middle = at(0.5);
  return middle >= LEAST_INTERVAL_MS && at(0.9) - at(0.1) <= 2 * EVENNESS * middle;
}
