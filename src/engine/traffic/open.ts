/**
 * The connections that are open at one point of the log: found by host and process, let go when they are over or when
 * nothing more can come. Their number is bounded, so a log of any length is joined in the same memory.
 *
 * Each has a place, a number, and what is known of it lies in columns under that number: a line of a log writes some ten
 * of these fields, which costs half as much as in objects.
 */

import { mix } from './intern.ts';

/** The state of an open connection; each has a queue of its own, ordered by the last line. */
export const QUEUE = { unauthenticated: 0, loggedIn: 1, over: 2 } as const;
export type Queue = (typeof QUEUE)[keyof typeof QUEUE];

/** Lines that belong to a connection may follow its end: PAM's sums, the listener's account of the process. */
const AFTER_END_MS = 15_000;
/** LoginGraceTime is two minutes; few raise it beyond this, and a process that says nothing for so long has ended silently. */
const SILENT_MS = 15 * 60_000;
/** More at once than any server has; beyond, the one that was silent longest is let go. */
const MOST = 65_536;
const MOST_ALIASES = 4096;
const NONE = -1;

/** By the place of a connection. They are as long as they may get: what is never written to takes no memory. */
function columns() {
  return {
    /** The fields of a connection.ts `Connection`; outcome, by and stage as indexes into the lists of them. */
    host: new Uint16Array(MOST),
    pid: new Uint32Array(MOST),
    source: new Int32Array(MOST),
    port: new Uint16Array(MOST),
    begin: new Float64Array(MOST),
    end: new Float64Array(MOST),
    loggedIn: new Float64Array(MOST),
    outcome: new Uint8Array(MOST),
    by: new Uint8Array(MOST),
    stage: new Uint8Array(MOST),
    user: new Int32Array(MOST),
    users: new Uint32Array(MOST),
    invalidUser: new Uint8Array(MOST),
    failures: new Uint32Array(MOST),
    method: new Int32Array(MOST),
    ident: new Int32Array(MOST),
    reason: new Int32Array(MOST),
    lines: new Uint32Array(MOST),
    file: new Uint32Array(MOST),
    byte: new Float64Array(MOST),
    lastLine: new Float64Array(MOST),
    queue: new Uint8Array(MOST),
    /** 1: counted as unauthenticated by the gauge. */
    counted: new Uint8Array(MOST),
    /** How sure the outcome is: a stronger statement replaces a weaker one. */
    weight: new Uint8Array(MOST),
    /** The event that decided the outcome. */
    decided: new Uint8Array(MOST),
    /** 1: the place is in use. */
    used: new Uint8Array(MOST),
    /** The process under which it is found. */
    key: new Uint32Array(MOST),
  };
}
export type Columns = ReturnType<typeof columns>;

export interface OpenConnections {
  readonly columns: Columns;
  /** The place of the connection of this process; -1 for none. */
  find(host: number, pid: number): number;
  /** A place for a connection under this process; its fields are those of the last one that had the place. */
  open(host: number, pid: number): number;
  /** A process of the same connection: the child that serves the session. */
  alias(place: number, host: number, pid: number): void;
  /** Its `lastLine` is the latest of all. */
  touch(place: number): void;
  move(place: number, queue: Queue): void;
  close(place: number): void;
  /** Lets go of all that are over or silent at this moment; all of them with `Infinity`. */
  sweep(now: number): void;
  /** All open ones of a queue, the longest silent first. */
  each(queue: Queue, visit: (place: number) => void): void;
  count(): number;
}

export function openConnections(over: (place: number) => void): OpenConnections {
  const c = columns();
  const { host: hostOf, queue: queueOf, lastLine, used, key } = c;
  // A table with open addressing, by host and process; -1 for free.
  let pids = new Uint32Array(1024);
  let hosts = new Uint16Array(1024);
  let held = new Int32Array(1024).fill(NONE);
  let mask = 1023;
  let keys = 0;
  let count = 0;
  // Places that were given back, the last one first: few are in use at once.
  const spare = new Uint16Array(MOST);
  let spares = 0;
  let fresh = 0;
  const before = new Int32Array(MOST);
  const after = new Int32Array(MOST);
  const heads = new Int32Array(3).fill(NONE);
  const tails = new Int32Array(3).fill(NONE);

  const home = (host: number, pid: number): number => mix(pid ^ Math.imul(host, 0x9e3779b1)) & mask;

  const at = (host: number, pid: number): number => {
    let i = home(host, pid);
    while (held[i] !== NONE && !(pids[i] === pid && hosts[i] === host)) i = (i + 1) & mask;
    return i;
  };

  function put(host: number, pid: number, place: number): void {
    if ((keys + 1) * 2 > held.length) widen();
    const i = at(host, pid);
    if (held[i] === NONE) keys++;
    held[i] = place;
    pids[i] = pid;
    hosts[i] = host;
  }

  function widen(): void {
    const [oldPids, oldHosts, oldHeld] = [pids, hosts, held];
    const size = oldHeld.length * 2;
    pids = new Uint32Array(size);
    hosts = new Uint16Array(size);
    held = new Int32Array(size).fill(NONE);
    mask = size - 1;
    for (let k = 0; k < oldHeld.length; k++) {
      if (oldHeld[k] === NONE) continue;
      const i = at(oldHosts[k] as number, oldPids[k] as number);
      held[i] = oldHeld[k] as number;
      pids[i] = oldPids[k] as number;
      hosts[i] = oldHosts[k] as number;
    }
  }

  /** Takes a key out and moves up those that had to step over it (Knuth 6.4, algorithm R). */
  function drop(host: number, pid: number, place: number): void {
    let i = at(host, pid);
    if (held[i] !== place) return;
    keys--;
    for (let j = (i + 1) & mask; held[j] !== NONE; j = (j + 1) & mask) {
      const first = home(hosts[j] as number, pids[j] as number);
      if (i <= j ? first > i && first <= j : first > i || first <= j) continue;
      held[i] = held[j] as number;
      pids[i] = pids[j] as number;
      hosts[i] = hosts[j] as number;
      i = j;
    }
    held[i] = NONE;
  }

  function unlink(place: number): void {
    const queue = queueOf[place] as number;
    const [b, a] = [before[place] as number, after[place] as number];
    if (b === NONE) heads[queue] = a;
    else after[b] = a;
    if (a === NONE) tails[queue] = b;
    else before[a] = b;
  }

  function link(place: number): void {
    const queue = queueOf[place] as number;
    const tail = tails[queue] as number;
    before[place] = tail;
    after[place] = NONE;
    if (tail === NONE) heads[queue] = place;
    else after[tail] = place;
    tails[queue] = place;
  }

  /** Further processes of open connections; few. */
  const aliases: { place: number; host: number; pid: number }[] = [];

  function close(place: number): void {
    if (used[place] === 0) return;
    over(place);
    unlink(place);
    drop(hostOf[place] as number, key[place] as number, place);
    for (let k = aliases.length - 1; k >= 0; k--) {
      const a = aliases[k] as (typeof aliases)[0];
      if (a.place !== place) continue;
      drop(a.host, a.pid, place);
      aliases[k] = aliases[aliases.length - 1] as typeof a;
      aliases.pop();
    }
    used[place] = 0;
    count--;
    spare[spares++] = place;
  }

  const silentLongest = (): number => {
    for (const queue of [QUEUE.over, QUEUE.unauthenticated, QUEUE.loggedIn])
      if (heads[queue] !== NONE) return heads[queue] as number;
    return NONE;
  };

  return {
    columns: c,
    count: () => count,
    find: (host, pid) => held[at(host, pid)] as number,
    open(host, pid) {
      if (count >= MOST) close(silentLongest());
      const place = spares > 0 ? (spare[--spares] as number) : fresh++;
      hostOf[place] = host;
      key[place] = pid;
      used[place] = 1;
      queueOf[place] = QUEUE.unauthenticated;
      put(host, pid, place);
      link(place);
      count++;
      return place;
    },
    alias(place, host, pid) {
      if (aliases.length >= MOST_ALIASES || held[at(host, pid)] === place) return;
      put(host, pid, place);
      aliases.push({ place, host, pid });
    },
    touch(place) {
      if (tails[queueOf[place] as number] === place) return;
      unlink(place);
      link(place);
    },
    move(place, queue) {
      if (queueOf[place] === queue) return;
      unlink(place);
      queueOf[place] = queue;
      link(place);
    },
    close,
    sweep(now) {
      const past = (place: number, ms: number): boolean =>
        place !== NONE && (lastLine[place] as number) + ms < now;
      for (let p = heads[2] as number; past(p, AFTER_END_MS); p = heads[2] as number) close(p);
      for (let p = heads[0] as number; past(p, SILENT_MS); p = heads[0] as number) close(p);
      if (now === Number.POSITIVE_INFINITY)
        for (let p = heads[1] as number; p !== NONE; p = heads[1] as number) close(p);
    },
    each(queue, visit) {
      for (let p = heads[queue] as number; p !== NONE; p = after[p] as number) visit(p);
    },
  };
}
