/**
 * The connections that are open at one point of the log: found by host and process, let go when they are over or when
 * nothing more can come. Their number is bounded, so a log of any length is joined in the same memory.
 */

import type { Connection } from './connection.ts';
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

export interface Slot {
  readonly connection: Connection;
  queue: Queue;
  lastLine: number;
  /** Counted as unauthenticated by the gauge. */
  counted: boolean;
  /** The number of its IPv4 address; 0 while none was named. */
  address: number;
  /** Of the stage reached. */
  rank: number;
  /** How sure the outcome is: a stronger statement replaces a weaker one. */
  weight: number;
  /** The event that decided the outcome. */
  decided: number;
  /** Set when the slot is in use. */
  used: boolean;
  keyPid: number;
  keyHost: number;
  before: Slot | null;
  after: Slot | null;
}

export interface OpenConnections {
  find(host: number, pid: number): Slot | undefined;
  /** Opens a connection under this process; the fields of `connection` are those of the last one that used the slot. */
  open(host: number, pid: number): Slot;
  /** A process of the same connection: the child that serves the session. */
  alias(slot: Slot, host: number, pid: number): void;
  touch(slot: Slot, now: number): void;
  move(slot: Slot, queue: Queue): void;
  close(slot: Slot): void;
  /** Lets go of all that are over or silent at this moment; all of them with `Infinity`. */
  sweep(now: number): void;
  /** All open ones of a queue, the longest silent first. */
  each(queue: Queue, visit: (slot: Slot) => void): void;
  readonly count: number;
}

interface List {
  head: Slot | null;
  tail: Slot | null;
}

export function openConnections(fresh: () => Connection, over: (slot: Slot) => void): OpenConnections {
  let pids = new Uint32Array(1024);
  let hosts = new Uint32Array(1024);
  let held: (Slot | undefined)[] = new Array(1024);
  let mask = 1023;
  let keys = 0;
  let count = 0;
  const spare: Slot[] = [];
  const lists: readonly [List, List, List] = [
    { head: null, tail: null },
    { head: null, tail: null },
    { head: null, tail: null },
  ];

  const at = (host: number, pid: number): number => {
    let i = mix(pid ^ Math.imul(host, 0x9e3779b1)) & mask;
    while (held[i] !== undefined && !(pids[i] === pid && hosts[i] === host)) i = (i + 1) & mask;
    return i;
  };

  function put(host: number, pid: number, slot: Slot): void {
    if ((keys + 1) * 2 > held.length) widen();
    const i = at(host, pid);
    if (held[i] === undefined) keys++;
    held[i] = slot;
    pids[i] = pid;
    hosts[i] = host;
  }

  function widen(): void {
    const [oldPids, oldHosts, oldHeld] = [pids, hosts, held];
    const size = oldHeld.length * 2;
    pids = new Uint32Array(size);
    hosts = new Uint32Array(size);
    held = new Array(size);
    mask = size - 1;
    for (let k = 0; k < oldHeld.length; k++) {
      const slot = oldHeld[k];
      if (slot === undefined) continue;
      const i = at(oldHosts[k] as number, oldPids[k] as number);
      held[i] = slot;
      pids[i] = oldPids[k] as number;
      hosts[i] = oldHosts[k] as number;
    }
  }

  /** Takes a key out and moves up those that had to step over it (Knuth 6.4, algorithm R). */
  function drop(host: number, pid: number, slot: Slot): void {
    let i = at(host, pid);
    if (held[i] !== slot) return;
    keys--;
    for (let j = (i + 1) & mask; ; j = (j + 1) & mask) {
      const next = held[j];
      if (next === undefined) break;
      const home = mix((pids[j] as number) ^ Math.imul(hosts[j] as number, 0x9e3779b1)) & mask;
      if (i <= j ? home > i && home <= j : home > i || home <= j) continue;
      held[i] = next;
      pids[i] = pids[j] as number;
      hosts[i] = hosts[j] as number;
      i = j;
    }
    held[i] = undefined;
  }

  function unlink(slot: Slot): void {
    const list = lists[slot.queue];
    if (slot.before) slot.before.after = slot.after;
    else list.head = slot.after;
    if (slot.after) slot.after.before = slot.before;
    else list.tail = slot.before;
  }

  function link(slot: Slot): void {
    const list = lists[slot.queue];
    slot.before = list.tail;
    slot.after = null;
    if (list.tail) list.tail.after = slot;
    else list.head = slot;
    list.tail = slot;
  }

  /** Further processes of open connections; few. */
  const aliases: { slot: Slot; host: number; pid: number }[] = [];

  function close(slot: Slot): void {
    if (!slot.used) return;
    over(slot);
    unlink(slot);
    drop(slot.keyHost, slot.keyPid, slot);
    for (let k = aliases.length - 1; k >= 0; k--) {
      const a = aliases[k] as (typeof aliases)[0];
      if (a.slot !== slot) continue;
      drop(a.host, a.pid, slot);
      aliases[k] = aliases[aliases.length - 1] as typeof a;
      aliases.pop();
    }
    slot.used = false;
    count--;
    spare.push(slot);
  }

  return {
    get count() {
      return count;
    },
    find: (host, pid) => held[at(host, pid)],
    open(host, pid) {
      if (count >= MOST) close((lists[2].head ?? lists[0].head ?? lists[1].head) as Slot);
      const slot: Slot = spare.pop() ?? {
        connection: fresh(),
        queue: QUEUE.unauthenticated,
        lastLine: 0,
        counted: false,
        address: 0,
        rank: 0,
        weight: 0,
        decided: 0,
        used: true,
        keyPid: pid,
        keyHost: host,
        before: null,
        after: null,
      };
      slot.queue = QUEUE.unauthenticated;
      slot.counted = false;
      slot.weight = 0;
      slot.decided = 0;
      slot.address = 0;
      slot.used = true;
      slot.keyPid = pid;
      slot.keyHost = host;
      put(host, pid, slot);
      link(slot);
      count++;
      return slot;
    },
    alias(slot, host, pid) {
      if (aliases.length >= 4096 || held[at(host, pid)] === slot) return;
      put(host, pid, slot);
      aliases.push({ slot, host, pid });
    },
    touch(slot, now) {
      slot.lastLine = now;
      if (lists[slot.queue].tail === slot) return;
      unlink(slot);
      link(slot);
    },
    move(slot, queue) {
      if (slot.queue === queue) return;
      unlink(slot);
      slot.queue = queue;
      link(slot);
    },
    close,
    sweep(now) {
      for (let s = lists[2].head; s && s.lastLine + AFTER_END_MS < now; s = lists[2].head) close(s);
      for (let s = lists[0].head; s && s.lastLine + SILENT_MS < now; s = lists[0].head) close(s);
      if (now === Number.POSITIVE_INFINITY) for (let s = lists[1].head; s; s = lists[1].head) close(s);
    },
    each(queue, visit) {
      for (let s = lists[queue].head; s; s = s.after) visit(s);
    },
  };
}
