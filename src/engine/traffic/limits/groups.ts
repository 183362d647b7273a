/** Who each address is to the server: somebody who got in, a monitor that comes at equal intervals, or a stranger. */

const LOGGED_IN = 1;
const PERSON = 1;
const MONITOR = 2;

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

/** Index into GROUPS by source; rows must be in order of time within each host. */
export function groupsOf(a: GroupRows, unknown: number): Uint8Array {
  const groups = new Uint8Array(unknown + 1);
  const failed = new Uint8Array(unknown + 1);
  const start = new Uint32Array(unknown + 2);
  for (let i = 0; i < a.count; i++) {
    const source = a.source[i] as number;
    start[source + 1] = (start[source + 1] as number) + 1;
    if (source === unknown) continue;
    if (((a.flags[i] as number) & LOGGED_IN) !== 0) groups[source] = PERSON;
    if ((a.failures[i] as number) > 0) failed[source] = 1;
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
  return groups;
}

function isEven(times: Float64Array): boolean {
  const gaps = new Float64Array(times.length - 1);
  for (let i = 0; i < gaps.length; i++) gaps[i] = (times[i + 1] as number) - (times[i] as number);
  gaps.sort();
  const at = (share: number): number => gaps[Math.floor(share * (gaps.length - 1))] as number;
  const middle = at(0.5);
  return middle >= LEAST_INTERVAL_MS && at(0.9) - at(0.1) <= 2 * EVENNESS * middle;
}
