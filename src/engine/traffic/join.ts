/**
 * Records to connections: every line joined into the TCP connection that it belongs to, in the order of the log. By host
 * and process; across the processes of 9.8 and 10.0 and the children of sessions by address and port; against reuse of
 * process numbers; by address and port where a log has no processes.
 */

import type { Stage } from '../observation.ts';
import { rank, STAGES } from '../observation.ts';
import { causeOf } from './causes.ts';
import type { Connection, Ender, Outcome } from './connection.ts';
import { BEGINS, EFFECT, eventOf, KNOWN, OVER } from './effects.ts';
import type { Addresses, Names } from './intern.ts';
import { addresses, mix, names } from './intern.ts';
import type { Slot } from './open.ts';
import { openConnections, QUEUE } from './open.ts';
import type { EventKind, Extra, Records } from './records.ts';
import {
  EVENTS,
  extraIndex,
  FLAG,
  isExtra,
  NO_EVENT,
  NOT_SSHD,
  textAt,
  textLength,
  textOf,
  UNKNOWN_LINE,
  yearlessParts,
} from './records.ts';
import { RANGE_BIT, releaseOf } from './releases.ts';

/** Records of one block of a file, with the bytes that they speak of. Both may be used again after `take`. */
export interface Block {
  readonly records: Records;
  readonly bytes: Uint8Array;
  readonly extra: Extra;
  /** Index of the file, and where `bytes` begins in its unzipped text. */
  readonly file: number;
  readonly base: number;
}

/** The names behind the numbers of connections. */
export interface NameTables {
  readonly hosts: Names;
  readonly sources: Addresses;
  readonly users: Names;
  /** Methods of authentication. */
  readonly methods: Names;
  /** Reasons, identification strings, what sshd said. */
  readonly texts: Names;
}

/** Who hears what the joiner finds, while the line's bytes are still there (`at`). */
export interface Listener {
  began(slot: Slot, time: number): void;
  failed(c: Connection, time: number): void;
  loggedIn(slot: Slot, at: Place, time: number): void;
  /** The process of the connection no longer holds a slot of MaxStartups. */
  left(slot: Slot, time: number): void;
  over(c: Connection): void;
  /** A line about the server as a whole, or one that counts beside its connection: `slot` when it belongs to one. */
  event(event: number, at: Place, host: number, time: number, slot: Slot | undefined): void;
  /** A line of sshd's at another time or of another host than the one before. */
  moment(host: number, time: number, file: number): void;
}

/** One record in its block. */
export interface Place {
  readonly block: Block;
  readonly index: number;
}

const E = {
  accepted: eventOf('auth.accepted'),
  failed: eventOf('auth.failed'),
  invalidUser: eventOf('auth.invalid-user'),
  dropStartups: eventOf('sshd.drop-maxstartups'),
  xinetd: eventOf('around.xinetd'),
  connection: eventOf('sshd.connection'),
  received: eventOf('end.received-disconnect'),
  disconnected: eventOf('end.disconnected'),
  disconnecting: eventOf('end.disconnecting'),
  identFailed: eventOf('ident.failed'),
  child: eventOf('session.child'),
};

/** What the joiner does with a kind beyond the table of effects, as bits by event. */
const IS = { drop: 1, ending: 2, ofChild: 4, identText: 8, reasonText: 16, beside: 32, around: 64 } as const;
const HOW = new Uint8Array(256);
const mark = (bit: number, kinds: readonly EventKind[]): void => {
  for (const kind of kinds) HOW[eventOf(kind)] = (HOW[eventOf(kind)] as number) | bit;
};
mark(IS.drop, ['sshd.drop-maxstartups', 'sshd.drop-penalty', 'sshd.drop-overflow', 'around.xinetd']);
// Endings whose meaning depends on their marks.
mark(IS.ending, [
  'end.closed',
  'end.reset',
  'end.timed-out',
  'end.received-disconnect',
  'end.disconnected',
  'end.disconnecting',
  'end.read-failed',
  'end.write-failed',
]);
// The listener writes these of a connection that a process of its own served.
mark(IS.ofChild, ['sshd.grace-expired', 'sshd.child-crash']);
// Their text is what the other side sent instead of, or as, its identification.
mark(IS.identText, [
  'ident.invalid-line',
  'ident.bad-remote',
  'ident.protocol-1',
  'ident.prober',
  'ident.remote',
]);
// Their text is the reason for an end.
mark(IS.reasonText, [
  'end.received-disconnect',
  'end.disconnecting',
  'kex.no-match',
  'kex.dispatch-fatal',
  'sshd.drop-penalty',
  'auth.not-allowed',
  'end.read-failed',
  'ident.read-error',
  'sshd.version-skew',
  'sshd.chroot-failed',
]);
// They belong to a connection and make incidents too.
mark(IS.beside, [
  'sshd.connection',
  'sshd.grace-expired',
  'sshd.no-descriptors',
  'sshd.child-crash',
  'sshd.child-signal',
  'sshd.privsep-dir-missing',
  'sshd.privsep-dir-mode',
  'sshd.privsep-user-missing',
  'sshd.chroot-failed',
  'sshd.helper-missing',
  'sshd.version-skew',
  'ident.timeout',
]);

mark(
  IS.around,
  EVENTS.map((e) => e.kind).filter((kind) => kind.startsWith('around.')),
);

const IDENT = rank('ident');
const KEX = rank('kex');
const AUTH = rank('auth');

/** Connections that are over are let go this often, in the log's own time. */
const SWEEP_MS = 5000;

const MOST_USERS = 65_536;
const MOST_TEXTS = 8192;

export interface Joiner {
  readonly names: NameTables;
  take(block: Block): void;
  /** Ends all connections that are still open: nothing more comes. */
  end(): void;
  readonly slots: ReturnType<typeof openConnections>;
  /** The releases of OpenSSH that can have written a host's lines, in words. */
  release(host: number): string | undefined;
  /** The address that a record names; -1 for none. */
  sourceAt(at: Place): number;
}

export interface JoinOptions {
  /** Milliseconds since 1970 at which a day begins that a stamp of this file names without a year. */
  dayOf(file: number, month: number, day: number): number;
  /** Times outside are passed over. */
  readonly since: number;
  readonly until: number;
  readonly host?: string;
  readonly pid?: number;
}

function fresh(): Connection {
  return blank({} as Connection);
}

function blank(c: Connection): Connection {
  c.host = 0;
  c.pid = 0;
  c.source = -1;
  c.port = 0;
  c.begin = Number.NaN;
  c.end = Number.NaN;
  c.loggedIn = Number.NaN;
  c.outcome = 'unknown';
  c.by = 'unknown';
  c.cause = null;
  c.stage = 'accept';
  c.user = -1;
  c.users = 0;
  c.invalidUser = false;
  c.failures = 0;
  c.method = -1;
  c.ident = -1;
  c.reason = -1;
  c.lines = 0;
  c.file = 0;
  c.byte = 0;
  return c;
}

export function joiner(options: JoinOptions, to: Listener): Joiner {
  const tables: NameTables = {
    hosts: names(4096),
    sources: addresses(),
    users: names(MOST_USERS),
    methods: names(256),
    texts: names(MOST_TEXTS),
  };
  const slots = openConnections(fresh, (slot) => {
    if (slot.counted) {
      slot.counted = false;
      to.left(slot, slot.lastLine);
    }
    const c = slot.connection;
    const what = c.outcome === 'no-common-algorithm' ? tables.texts.name(c.reason) : '';
    c.cause = causeOf(c, slot.decided, what, c.failures > 0 ? methodName(c.method) : '');
    to.over(c);
  });
  const dropped = fresh();
  /** Methods are few, and asked for at every failed connection. */
  const methodNames: string[] = [];
  function methodName(id: number): string {
    if (id < 0) return '';
    methodNames[id] ??= tables.methods.name(id);
    return methodNames[id] as string;
  }
  const none = tables.methods.idOf('none');
  const emptyHost = tables.hosts.idOf('');
  /** Sessions by address and port, and by address alone: where the child of a session is another process. */
  const byPeer = new Map<number, Slot>();
  let latest: Slot | undefined;

  let lastDay = 0;
  let lastDayMs = 0;
  let lastFile = -1;
  let tick = 0;
  let swept = 0;
  const seen: number[] = [];
  const place: { block: Block; index: number } = { block: undefined as unknown as Block, index: 0 };

  /** The id of a text of the block in a table. */
  function idIn(table: Names, packed: number, block: Block): number {
    if (packed === 0) return -1;
    if (isExtra(packed)) return table.idOf(block.extra[extraIndex(packed)] ?? '');
    return table.id(block.bytes, textAt(packed), textLength(packed));
  }

  function sourceOf(r: Records, i: number, block: Block): number {
    const a = r.addr[i] as number;
    if (((r.flags[i] as number) & FLAG.ipv4) !== 0) return tables.sources.ofNumber(a);
    if (a === 0) return -1;
    if (isExtra(a)) return tables.sources.ofName(block.extra[extraIndex(a)] ?? '');
    return tables.sources.ofText(block.bytes, textAt(a), textLength(a));
  }

  function timeOf(t: number, file: number): number {
    if (!(t < 0)) return t;
    const day = Math.floor(-t / 86_400_000);
    if (day !== lastDay || file !== lastFile) {
      const parts = yearlessParts(t);
      lastDay = day;
      lastFile = file;
      lastDayMs = options.dayOf(file, parts.month, parts.day);
    }
    return lastDayMs + (-t - day * 86_400_000);
  }

  const peerKey = (source: number, port: number): number => source * 65_536 + port;

  function setOutcome(slot: Slot, event: number, outcome: Outcome, weight: number): void {
    if (weight <= slot.weight) return;
    slot.weight = weight;
    slot.decided = event;
    slot.connection.outcome = outcome;
  }

  const advance = (slot: Slot, rank: number): void => {
    if (rank <= slot.rank) return;
    slot.rank = rank;
    slot.connection.stage = STAGES[rank] as Stage;
  };

  function drop(event: number, r: Records, i: number, block: Block, host: number, time: number): void {
    const c = blank(dropped);
    c.host = host;
    c.pid = r.pid[i] as number;
    c.source = sourceOf(r, i, block);
    c.port = r.port[i] as number;
    c.begin = time;
    c.end = time;
    c.outcome =
      event === E.dropStartups
        ? 'dropped-startups'
        : event === E.xinetd
          ? 'source-refused'
          : 'dropped-penalty';
    c.by = 'server';
    c.cause = causeOf(c, event, '', '');
    c.reason = idIn(tables.texts, r.text[i] as number, block);
    c.lines = 1;
    c.file = block.file;
    c.byte = block.base + (r.at[i] as number);
    to.over(c);
  }

  /** What an end means by its marks: whose name it bears, whether the login lay before it, whether the key exchange did. */
  function ended(slot: Slot, event: number, flags: number, user: number, port: number, text: string): void {
    const c = slot.connection;
    if (slot.queue === QUEUE.loggedIn || c.outcome === 'accepted') return;
    if (user >= 0) {
      advance(slot, AUTH);
      setOutcome(slot, event, 'login-failed', 68);
    } else if (event === E.disconnecting && /too many auth|authentication fail/i.test(text)) {
      advance(slot, AUTH);
      setOutcome(slot, event, 'login-failed', 70);
    } else if (event === E.disconnecting || event === E.received || event === E.disconnected) {
      setOutcome(slot, event, 'closed-before-login', 25);
    } else if ((flags & FLAG.preauth) !== 0 || port === 0) {
      advance(slot, KEX);
      setOutcome(slot, event, 'closed-before-login', 20);
    } else {
      // From 8.3 to 10.2 a close without the mark came before the key exchange.
      advance(slot, IDENT);
      setOutcome(slot, event, 'no-identification', 15);
    }
  }

  /** The process whose connection a line tells of: the listener names another one than itself. */
  function processOf(event: number, r: Records, i: number): number {
    const pid = r.pid[i] as number;
    if (((HOW[event] as number) & IS.ofChild) === 0) return pid;
    const named = r.number[i] as number;
    return named !== 0 ? named : pid;
  }

  /** The slot that a record belongs to, opened when it can be a connection's first. `known`: that of its process. */
  function slotOf(
    event: number,
    r: Records,
    i: number,
    host: number,
    source: number,
    time: number,
    named: number,
    known: Slot | undefined,
  ): Slot | undefined {
    const port = r.port[i] as number;
    let pid = named;
    let slot = known;
    if (slot !== undefined) {
      const c = slot.connection;
      const another =
        (source >= 0 && c.source >= 0 && source !== c.source) ||
        (port !== 0 && c.port !== 0 && port !== c.port) ||
        (event === E.connection && c.lines > 0) ||
        (slot.queue === QUEUE.over && time - slot.lastLine > 60_000);
      if (!another) return slot;
      // The child of a session may bear a number that an earlier connection had.
      if (slot.keyPid === pid) slots.close(slot);
      slot = undefined;
    }
    if (source >= 0 && (pid === 0 || ((HOW[event] as number) & IS.ending) !== 0)) {
      const known = byPeer.get(port !== 0 ? peerKey(source, port) : -1 - source);
      if (known?.used && known.connection.source === source && known.connection.host === host) {
        if (pid !== 0) slots.alias(known, host, pid);
        return known;
      }
    }
    const flags = EFFECT.flags[event] as number;
    if (pid === 0) {
      if (source >= 0 && port !== 0) {
        pid = (mix(peerKey(source, port)) | 0x8000_0000) >>> 0;
        const known = slots.find(host, pid);
        if (known) return known;
      } else if (
        latest?.used &&
        latest.connection.host === host &&
        (source < 0 || latest.connection.source < 0 || latest.connection.source === source) &&
        latest.queue !== QUEUE.over
      ) {
        return latest;
      } else pid = (0x8000_0000 + tick) >>> 0;
    }
    if ((flags & BEGINS) === 0) return undefined;
    slot = slots.open(host, pid);
    const c = blank(slot.connection);
    slot.rank = 0;
    c.host = host;
    c.pid = named;
    c.begin = time;
    c.file = place.block.file;
    c.byte = place.block.base + (r.at[i] as number);
    return slot;
  }

  function take(block: Block): void {
    const r = block.records;
    const { since, until, pid, host: wantedHost } = options;
    place.block = block;
    // What the line before said, kept here: a number that is written into a closure costs an allocation.
    let raw = Number.NaN;
    let time = Number.NaN;
    let momentHost = -1;
    let moment = Number.NaN;
    let sweptAt = swept;
    for (let i = 0; i < r.count; i++) {
      const event = r.event[i] as number;
      tick++;
      const written = r.time[i] as number;
      if (written !== raw) {
        raw = written;
        time = timeOf(written, block.file);
      } else if (event === NO_EVENT) continue;
      if (time < since || time > until) continue;
      if (pid !== undefined && r.pid[i] !== pid) continue;
      const host = r.host[i] === 0 ? emptyHost : idIn(tables.hosts, r.host[i] as number, block);
      if (wantedHost !== undefined && tables.hosts.name(host) !== wantedHost) continue;
      // Without stamps lines follow each other by the count.
      const now = Number.isNaN(time) ? tick * 10 : time;
      if (now - sweptAt > SWEEP_MS || now < sweptAt) {
        slots.sweep(now);
        sweptAt = now;
        swept = now;
      }
      if (time !== moment || host !== momentHost) {
        moment = time;
        momentHost = host;
        to.moment(host, time, block.file);
      }
      if (event === NO_EVENT) continue;
      place.index = i;
      const range = RANGE_BIT[event] as number;
      if (range !== 0) seen[host] = (seen[host] ?? 0) | range;
      if (event === UNKNOWN_LINE || event === NOT_SSHD) {
        to.event(event, place, host, time, undefined);
        continue;
      }
      if (((HOW[event] as number) & IS.drop) !== 0) {
        drop(event, r, i, block, host, time);
        to.event(event, place, host, time, undefined);
        continue;
      }
      // A stranger's text in the line of another program can look like its word.
      if (((HOW[event] as number) & IS.around) !== 0 && ((r.flags[i] as number) & FLAG.disputed) !== 0)
        continue;
      const flags = EFFECT.flags[event] as number;
      if ((flags & KNOWN) === 0) {
        if (event === E.child) {
          const parent = slots.find(host, r.pid[i] as number);
          if (parent) slots.alias(parent, host, r.number[i] as number);
        }
        to.event(event, place, host, time, undefined);
        continue;
      }
      const named = processOf(event, r, i);
      const known = named === 0 ? undefined : slots.find(host, named);
      // The lines of a connection name the same address: it is looked up once.
      const source =
        known !== undefined &&
        known.address === r.addr[i] &&
        ((r.flags[i] as number) & FLAG.ipv4) !== 0 &&
        known.connection.source >= 0
          ? known.connection.source
          : sourceOf(r, i, block);
      const slot = slotOf(event, r, i, host, source, now, named, known);
      if (slot === undefined) continue;
      join(slot, event, r, i, block, source, time, now);
    }
  }

  function join(
    slot: Slot,
    event: number,
    r: Records,
    i: number,
    block: Block,
    source: number,
    time: number,
    now: number,
  ): void {
    const c = slot.connection;
    const flags = r.flags[i] as number;
    const fresh = c.lines === 0;
    c.lines++;
    c.end = time;
    if (source >= 0 && c.source < 0) {
      c.source = source;
      slot.address = (flags & FLAG.ipv4) !== 0 ? (r.addr[i] as number) : 0;
    }
    const port = r.port[i] as number;
    if (port !== 0 && c.port === 0) c.port = port;
    slots.touch(slot, now);
    latest = slot;
    if (fresh) {
      slot.counted = true;
      to.began(slot, time);
    }
    const packedUser = r.user[i] as number;
    let user = -1;
    if (packedUser !== 0) {
      user = idIn(tables.users, packedUser, block);
      if (user >= 0 && user !== c.user) {
        c.user = user;
        c.users++;
      }
      if ((flags & FLAG.invalidUser) !== 0 || event === E.invalidUser) c.invalidUser = true;
    }
    const stage = EFFECT.stage[event] as number;
    if (stage >= 0) advance(slot, stage);
    const outcome = EFFECT.outcome[event];
    if (outcome !== undefined) setOutcome(slot, event, outcome, EFFECT.weight[event] as number);
    const packedText = r.text[i] as number;
    if (packedText !== 0) {
      if (((HOW[event] as number) & IS.identText) !== 0) c.ident = idIn(tables.texts, packedText, block);
      else if (((HOW[event] as number) & IS.reasonText) !== 0)
        c.reason = idIn(tables.texts, packedText, block);
    }
    if (event === E.failed) {
      c.method = idIn(tables.methods, packedText, block);
      // "Failed none" is the question which methods there are (RFC 4252, 5.2), no try.
      if (c.method !== none) {
        c.failures++;
        to.failed(c, time);
      }
    } else if (event === E.accepted) {
      c.method = idIn(tables.methods, packedText, block);
      c.loggedIn = time;
      c.by = 'unknown';
      slots.move(slot, QUEUE.loggedIn);
      if (slot.counted) {
        slot.counted = false;
        to.left(slot, now);
      }
      if (c.source >= 0) {
        byPeer.set(-1 - c.source, slot);
        if (c.port !== 0) byPeer.set(peerKey(c.source, c.port), slot);
        if (byPeer.size > 20_000)
          for (const [key, s] of byPeer) if (!s.used || s.queue !== QUEUE.loggedIn) byPeer.delete(key);
      }
      to.loggedIn(slot, place, time);
    } else if (event === E.identFailed) {
      const text = textOf(packedText, block.bytes, block.extra);
      if (/invalid format|protocol version|characters|too long|banner line/i.test(text))
        setOutcome(slot, event, 'wrong-protocol', 55);
      else if (/timed out/i.test(text)) setOutcome(slot, event, 'grace-timeout', 45);
      else setOutcome(slot, event, 'no-identification', 30);
    } else if (((HOW[event] as number) & IS.ending) !== 0) {
      ended(
        slot,
        event,
        flags,
        user,
        port,
        event === E.disconnecting ? textOf(packedText, block.bytes, block.extra) : '',
      );
    }
    const by = EFFECT.by[event] as Ender | undefined;
    // Who ended it first says so first: what follows are consequences.
    if (by !== undefined && (c.by === 'unknown' || (by === 'server' && slot.queue !== QUEUE.over))) c.by = by;
    if (((EFFECT.flags[event] as number) & OVER) !== 0) {
      if (slot.counted) {
        slot.counted = false;
        to.left(slot, now);
      }
      slots.move(slot, QUEUE.over);
    }
    if (((HOW[event] as number) & IS.beside) !== 0) to.event(event, place, c.host, time, slot);
  }

  return {
    names: tables,
    slots,
    release: (host) => releaseOf(seen[host] ?? 0),
    take,
    sourceAt: (at) => sourceOf(at.block.records, at.index, at.block),
    end() {
      slots.sweep(Number.POSITIVE_INFINITY);
    },
  };
}
