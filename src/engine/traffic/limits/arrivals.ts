/** The connections of a log as a replay needs them: columns in order of time, one row for each connection that came. */

import type { Connection } from '../connection.ts';
import { GROUPS, GUESSED, groupsOf, LOGGED_IN, WAS_DROPPED } from './groups.ts';
import { order } from './order.ts';
import type { Exit } from './settings.ts';
import { EXITS, exitIndex } from './settings.ts';

/** Rows are sorted by host, then by time. */
export interface Arrivals {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly begin: Float64Array;
  /** Milliseconds that it held a slot: until the login, or until it ended. */
  readonly hold: Float64Array;
  readonly source: Int32Array;
  /** Index into EXITS. */
  readonly exit: Uint8Array;
  readonly flags: Uint8Array;
  /** Failed logins, up to 255. */
  readonly failures: Uint8Array;
  /** Lines that fail2ban counts as failures, with the filter's mode normal and aggressive. */
  readonly normal: Uint8Array;
  readonly aggressive: Uint8Array;
  /** Where each host's rows begin; one more at the end. */
  readonly hosts: readonly number[];
  readonly hostNames: readonly string[];
  /** Addresses by number; the last one, '', stands for connections of which no line names the address. */
  readonly addresses: readonly string[];
  /** By source: index into GROUPS, logins, and failed logins before the first. */
  readonly groups: Uint8Array;
  readonly logins: Uint32Array;
  readonly failedBefore: Uint32Array;
  /** By host, as `hosts` has them: when sshd began anew, and forgot all that it had counted. In order, each once. */
  readonly restarts: readonly (readonly number[])[];
  readonly from: number;
  readonly to: number;
  readonly notes: ArrivalNotes;
}

/** What had to be assumed, in figures. */
export interface ArrivalNotes {
  /** Connections that no line dates: left out. */
  readonly undated: number;
  /** Stamps are whole seconds. */
  readonly wholeSeconds: boolean;
  /** No line tells when a connection came: the first line does, and this many milliseconds before it are assumed. */
  readonly lead: number;
  /** Dropped by the log's own sshd, by group, and how many of them had no like. */
  readonly dropped: readonly number[];
  readonly guessed: number;
  /** Connections that were never logged before LoginGraceTime ended them. */
  readonly silent: number;
}

export interface ArrivalsBuilder {
  /** `method`: the name behind the connection's number; '' for none. */
  add(c: Connection, method: string): void;
  /** sshd on this host began, ended or read its configuration anew at this time. */
  restarted(host: number, time: number): void;
  build(of: BuildOptions): Arrivals;
}

export interface BuildOptions {
  readonly addressOf: (source: number) => string;
  readonly hostOf?: (host: number) => string;
  /** The log has a line for each connection that came (LogLevel VERBOSE or higher). */
  readonly exact: boolean;
  /** LoginGraceTime that was in force, in seconds. */
  readonly grace?: number;
}

const FIRST_ROOM = 1024;
/** Before the first line stand the handshake and the first request; half a second to some seconds on real servers. */
const LEAD_MS = 1000;
/** Two moments within one second lie a third of it apart on average. */
const WITHIN_SECOND_MS = 333;
/** A stranger's visit, where the log has no finished one to learn from. */
const USUAL_HOLD_MS = 2000;
const MOST_PER_BYTE = 255;

interface Columns {
  begin: Float64Array;
  end: Float64Array;
  host: Int32Array;
  source: Int32Array;
  exit: Uint8Array;
  flags: Uint8Array;
  failures: Uint8Array;
  normal: Uint8Array;
  aggressive: Uint8Array;
}

function columns(room: number): Columns {
  return {
    begin: new Float64Array(room),
    end: new Float64Array(room),
    host: new Int32Array(room),
    source: new Int32Array(room),
    exit: new Uint8Array(room),
    flags: new Uint8Array(room),
    failures: new Uint8Array(room),
    normal: new Uint8Array(room),
    aggressive: new Uint8Array(room),
  };
}

function wider(c: Columns): Columns {
  const out = columns(c.begin.length * 2);
  for (const name of Object.keys(c) as (keyof Columns)[]) out[name].set(c[name]);
  return out;
}

export function arrivalsBuilder(): ArrivalsBuilder {
  let rows = columns(FIRST_ROOM);
  let count = 0;
  let undated = 0;
  const restarts = new Map<number, Set<number>>();
  return {
    restarted(host, time) {
      if (!Number.isFinite(time)) return;
      const own = restarts.get(host) ?? new Set();
      restarts.set(host, own);
      own.add(time);
    },
    add(c, method) {
      const end = c.outcome === 'accepted' && !Number.isNaN(c.loggedIn) ? c.loggedIn : c.end;
      const begin = Number.isNaN(c.begin) ? end : c.begin;
      if (!Number.isFinite(begin)) {
        undated++;
        return;
      }
      if (count === rows.begin.length) rows = wider(rows);
      const at = count++;
      const dropped = c.outcome === 'dropped-startups' || c.outcome === 'dropped-penalty';
      rows.begin[at] = begin;
      rows.end[at] = Number.isFinite(end) ? Math.max(begin, end) : begin;
      rows.host[at] = c.host;
      rows.source[at] = c.source;
      rows.exit[at] = dropped ? exitIndex('noauth') : exitOf(c, method);
      rows.flags[at] = (c.outcome === 'accepted' ? LOGGED_IN : 0) | (dropped ? WAS_DROPPED : 0);
      rows.failures[at] = Math.min(MOST_PER_BYTE, c.failures);
      const normal = dropped ? 0 : normalLines(c, method);
      rows.normal[at] = Math.min(MOST_PER_BYTE, normal);
      rows.aggressive[at] = Math.min(MOST_PER_BYTE, normal + (closesBeforeLogin(c) ? 1 : 0));
    },
    build: (of) => built(rows, count, undated, restarts, of),
  };
}

/** The exit status that its process had, as far as the log tells. */
function exitOf(c: Connection, method: string): number {
  return exitIndex(CAUSED[c.cause ?? ''] ?? statusOf(c, method));
}

/** Causes that decide the status whatever else was seen. */
const CAUSED: { readonly [cause: string]: Exit } = {
  'accept-child-crash': 'crash',
  'accept-refuse-connection': 'refuseconnection',
  'auth-pam-account-denied': 'authfail',
};

function statusOf(c: Connection, method: string): Exit {
  switch (c.outcome) {
    case 'accepted':
      return 'success';
    case 'grace-timeout':
      return 'grace-exceeded';
    case 'login-failed':
    case 'login-refused': {
      // Only a password, or a key of an account that may log in, counts as an attempt.
      const nobody = c.invalidUser || c.cause === 'auth-user-not-allowed';
      return nobody && (c.failures === 0 || method === 'publickey') ? 'invaliduser' : 'authfail';
    }
    default:
      return 'noauth';
  }
}

/** Failed passwords, and the line that an account does not exist or may not log in (filter.d/sshd.conf of 1.0.2). */
function normalLines(c: Connection, method: string): number {
  return (method === 'publickey' ? 0 : c.failures) + (c.invalidUser || c.outcome === 'login-refused' ? 1 : 0);
}

/** What the aggressive mode adds: the line with which a connection ends before a login. */
function closesBeforeLogin(c: Connection): boolean {
  switch (c.outcome) {
    case 'login-failed':
    case 'login-refused':
    case 'closed-before-login':
    case 'no-identification':
    case 'wrong-protocol':
    case 'no-common-algorithm':
      return true;
    default:
      return false;
  }
}

function built(
  raw: Columns,
  count: number,
  undated: number,
  restarts: ReadonlyMap<number, ReadonlySet<number>>,
  of: BuildOptions,
): Arrivals {
  const wholeSeconds = isWhole(raw.begin, count);
  const lead = of.exact ? 0 : LEAD_MS;
  let most = -1;
  let silent = 0;
  for (let i = 0; i < count; i++) {
    most = Math.max(most, raw.source[i] as number);
    if (EXITS[raw.exit[i] as number] !== 'grace-exceeded') continue;
    const seen = (raw.end[i] as number) - (raw.begin[i] as number);
    const grace = (of.grace ?? 120) * 1000;
    if (seen > 2000 || grace <= 0) continue;
    // Only the line of its end is there.
    raw.begin[i] = (raw.end[i] as number) - grace + lead;
    silent++;
  }
  const unknown = most + 1;
  const sorted = order(raw.begin, raw.host, count);
  const a = {
    count,
    begin: new Float64Array(count),
    hold: new Float64Array(count),
    source: new Int32Array(count),
    exit: new Uint8Array(count),
    flags: new Uint8Array(count),
    failures: new Uint8Array(count),
    normal: new Uint8Array(count),
    aggressive: new Uint8Array(count),
  };
  const hosts: number[] = [];
  const hostNames: string[] = [];
  const restartsOf: number[][] = [];
  let host = -1;
  for (let at = 0; at < count; at++) {
    const from = sorted[at] as number;
    if (raw.host[from] !== host) {
      host = raw.host[from] as number;
      hosts.push(at);
      hostNames.push(of.hostOf?.(host) ?? '');
      restartsOf.push([...(restarts.get(host) ?? [])].sort((x, y) => x - y));
    }
    const begin = raw.begin[from] as number;
    const held = (raw.end[from] as number) - begin;
    a.begin[at] = begin - lead;
    a.hold[at] = lead + (held === 0 && wholeSeconds && lead === 0 ? WITHIN_SECOND_MS : held);
    const source = raw.source[from] as number;
    a.source[at] = source < 0 ? unknown : source;
    a.exit[at] = raw.exit[from] as number;
    a.flags[at] = raw.flags[from] as number;
    a.failures[at] = raw.failures[from] as number;
    a.normal[at] = raw.normal[from] as number;
    a.aggressive[at] = raw.aggressive[from] as number;
  }
  hosts.push(count);
  if (wholeSeconds) spread(a.begin, hosts);
  const addresses = Array.from({ length: unknown + 1 }, (_, s) => (s === unknown ? '' : of.addressOf(s)));
  const facts = groupsOf(a, unknown);
  const { dropped, guessed } = standIns(a, facts.groups, unknown);
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    from = Math.min(from, a.begin[i] as number);
    to = Math.max(to, (a.begin[i] as number) + (a.hold[i] as number));
  }
  return {
    ...a,
    hosts,
    hostNames,
    addresses,
    ...facts,
    restarts: restartsOf,
    from: count === 0 ? 0 : from,
    to: count === 0 ? 0 : to,
    notes: { undated, wholeSeconds, lead, dropped, guessed, silent },
  };
}

function isWhole(begin: Float64Array, count: number): boolean {
  for (let i = 0; i < count; i++) if ((begin[i] as number) % 1000 !== 0) return false;
  return count > 0;
}

/** Lays those that came within one second at equal steps over it. */
function spread(begin: Float64Array, hosts: readonly number[]): void {
  for (let h = 0; h + 1 < hosts.length; h++) {
    const end = hosts[h + 1] as number;
    for (let i = hosts[h] as number; i < end; ) {
      const second = begin[i] as number;
      let same = i + 1;
      while (same < end && begin[same] === second) same++;
      const n = same - i;
      for (let k = 0; k < n; k++) begin[i + k] = second + ((k + 0.5) * 1000) / n;
      i = same;
    }
  }
}

type Rows = Pick<
  Arrivals,
  'count' | 'begin' | 'hold' | 'source' | 'exit' | 'flags' | 'failures' | 'normal' | 'aggressive'
>;

/** Gives a connection that the log's sshd dropped the course of the nearest other one of its address. */
function standIns(
  a: Rows,
  groups: Uint8Array,
  unknown: number,
): { readonly dropped: readonly number[]; readonly guessed: number } {
  const dropped = GROUPS.map(() => 0);
  let any = false;
  for (let i = 0; i < a.count && !any; i++) any = ((a.flags[i] as number) & WAS_DROPPED) !== 0;
  if (!any) return { dropped, guessed: 0 };
  const usual = usualHold(a, groups);
  const last = new Int32Array(unknown + 1).fill(-1);
  const waiting: number[] = [];
  for (let i = 0; i < a.count; i++) {
    const source = a.source[i] as number;
    if (((a.flags[i] as number) & WAS_DROPPED) === 0) {
      last[source] = i;
      continue;
    }
    const g = groups[source] as number;
    dropped[g] = (dropped[g] as number) + 1;
    const like = source === unknown ? -1 : (last[source] as number);
    if (like >= 0) copy(a, like, i);
    else waiting.push(i);
  }
  // From the end, so that each takes the next of its address.
  const next = new Int32Array(unknown + 1).fill(-1);
  let guessed = 0;
  let w = waiting.length - 1;
  for (let i = a.count - 1; i >= 0 && w >= 0; i--) {
    const source = a.source[i] as number;
    if (waiting[w] !== i) {
      if (((a.flags[i] as number) & WAS_DROPPED) === 0) next[source] = i;
      continue;
    }
    w--;
    const like = source === unknown ? -1 : (next[source] as number);
    if (like >= 0) copy(a, like, i);
    else {
      a.hold[i] = usual;
      a.flags[i] = (a.flags[i] as number) | GUESSED;
      guessed++;
    }
  }
  return { dropped, guessed };
}

function copy(a: Rows, from: number, to: number): void {
  a.hold[to] = a.hold[from] as number;
  a.exit[to] = a.exit[from] as number;
  a.failures[to] = a.failures[from] as number;
  a.normal[to] = a.normal[from] as number;
  a.aggressive[to] = a.aggressive[from] as number;
  a.flags[to] = WAS_DROPPED | ((a.flags[from] as number) & LOGGED_IN);
}

/** The middle of what strangers' visits last, of a sample that is large enough. */
function usualHold(a: Rows, groups: Uint8Array): number {
  const sample: number[] = [];
  const step = Math.max(1, Math.floor(a.count / 10_000));
  for (let i = 0; i < a.count; i += step) {
    if (((a.flags[i] as number) & WAS_DROPPED) === 0 && groups[a.source[i] as number] === 0)
      sample.push(a.hold[i] as number);
  }
  sample.sort((x, y) => x - y);
  return sample[sample.length >> 1] ?? USUAL_HOLD_MS;
}
