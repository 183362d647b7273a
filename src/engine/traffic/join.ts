/**
 * Records to connections: every line joined into the TCP connection that it belongs to, in the order of the log. By host
 * and process; across the processes of 9.8 and 10.0 and the children of sessions by address and port; against reuse of
 * process numbers; by address and port where a log has no processes.
 */

import { rank, STAGES } from '../observation.ts';
import { causeOf } from './causes.ts';
import type { Connection, Outcome } from './connection.ts';
import { ENDERS, OUTCOMES } from './connection.ts';
import { BEGINS, EFFECT, eventOf, HOW, IS, KNOWN, NOTHING, OVER } from './effects.ts';
import type { Addresses, Names } from './intern.ts';
import { addresses, bytesOf, LONGEST_NAME, mix, names } from './intern.ts';
import type { OpenConnections } from './open.ts';
import { openConnections, QUEUE } from './open.ts';
import type { Extra, Records } from './records.ts';
import {
  extraIndex,
  FLAG,
  isExtra,
  isReference,
  MOST_RECORDS,
  NO_EVENT,
  NOT_SSHD,
  packedIn,
  referredTo,
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

/**
 * Who hears what the joiner finds, while the line's bytes are still there (`at`). Sources are -1 where none is named; the
 * line's time is in the joiner's `clock`.
 */
export interface Listener {
  began(host: number, source: number): void;
  /** At the latest moment. */
  failed(source: number, user: number): void;
  loggedIn(who: LoggedIn, at: Place): void;
  /** A connection of this host no longer holds a slot of MaxStartups. */
  left(host: number): void;
  /** `outcome`: its index in OUTCOMES. */
  over(c: Connection, outcome: number): void;
  /** A line about the server as a whole, or one that counts beside its connection; then `source` is the connection's. */
  event(event: number, at: Place, host: number, time: number, source: number): void;
  /** A line of sshd's at another time or of another host than the one before. */
  moment(host: number, file: number): void;
}

export type LoggedIn = Pick<Connection, 'host' | 'user' | 'source' | 'method'>;

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

/** Outcomes, enders and stages by their numbers. */
const numbered = (what: Outcome): number => OUTCOMES.indexOf(what);
const ACCEPTED = numbered('accepted');
const LOGIN_FAILED = numbered('login-failed');
const CLOSED_BEFORE_LOGIN = numbered('closed-before-login');
const NO_IDENTIFICATION = numbered('no-identification');
const WRONG_PROTOCOL = numbered('wrong-protocol');
const NO_COMMON_ALGORITHM = numbered('no-common-algorithm');
const GRACE_TIMEOUT = numbered('grace-timeout');
const DROPPED_STARTUPS = numbered('dropped-startups');
const DROPPED_PENALTY = numbered('dropped-penalty');
const SOURCE_REFUSED = numbered('source-refused');
const UNKNOWN = numbered('unknown');
const BY_NOBODY = ENDERS.indexOf('unknown');
const BY_SERVER = ENDERS.indexOf('server');
/** A list of our own: one that lies in another part of the program is looked up by its name each time. */
const STAGE_NAMES = [...STAGES];
const ACCEPT = rank('accept');
const IDENT = rank('ident');
const KEX = rank('kex');
const AUTH = rank('auth');

const UNASKED = -2;
const DAY = 86_400_000;

/** Connections that are over are let go this often, in the log's own time. */
const SWEEP_MS = 5000;

const MOST_HOSTS = 4096;
const MOST_USERS = 65_536;
const MOST_TEXTS = 8192;
const MOST_PHRASES = 256;
/** Sessions are looked for by address only where one of an address with these last bits was seen. */
const SESSION_BITS = 0xffff;

export interface Joiner {
  readonly names: NameTables;
  take(block: Block): void;
  /** Ends all connections that are still open: nothing more comes. */
  end(): void;
  readonly open: OpenConnections;
  /** First the time of the line that is joined: a number with a fraction that is handed over costs an allocation. */
  readonly clock: Float64Array;
  /** The releases of OpenSSH that can have written a host's lines, in words. */
  release(host: number): string | undefined;
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

export function joiner(options: JoinOptions, to: Listener): Joiner {
  const tables: NameTables = {
    hosts: names(MOST_HOSTS),
    sources: addresses(),
    users: names(MOST_USERS),
    methods: names(256),
    texts: names(MOST_TEXTS),
  };
  const open = openConnections(over);
  const col = open.columns;
  const told = {
    host: 0,
    pid: 0,
    source: -1,
    port: 0,
    begin: Number.NaN,
    end: Number.NaN,
    loggedIn: Number.NaN,
    outcome: 'unknown',
    by: 'unknown',
    cause: null,
    stage: 'accept',
    user: -1,
    users: 0,
    invalidUser: false,
    failures: 0,
    method: -1,
    ident: -1,
    reason: -1,
    lines: 0,
    file: 0,
    // Of a field that begins as a small whole number V8 compiles all code anew when it grows.
    byte: Number.NaN,
  } as Connection;
  const nameOfMethod = remembered(tables.methods);
  const nameOfText = remembered(tables.texts);
  const none = tables.methods.idOf('none');
  const unnamedHost = tables.hosts.idOf('');
  /** Sessions by address and port, and by address alone: where the child of a session is another process. */
  const sessions = new Map<number, number>();
  const mayHaveSession = new Uint8Array(SESSION_BITS + 1);
  let latest = -1;

  // A stamp without a year: the beginning of the last one's day as it was written, and as a time.
  let lastDay = Number.NaN;
  let lastDayMs = 0;
  let lastFile = -1;
  /** Lines before this block. */
  let before = 0;
  let swept = 0;
  const releases = new Uint16Array(MOST_HOSTS);
  const at: { block: Block; index: number } = { block: undefined as unknown as Block, index: 0 };
  let bytes = bytesOf(new Uint8Array(0));
  /** What was looked up for the records of this block. */
  const ids = {
    host: new Int32Array(MOST_RECORDS),
    user: new Int32Array(MOST_RECORDS),
    addr: new Int32Array(MOST_RECORDS),
    text: new Int32Array(MOST_RECORDS),
  };
  // The time of the line, and the same by the count of lines where it has none. They lie here because a number with a
  // fraction that is handed to a function, or kept in a variable of this one, costs an allocation each time.
  const clock = new Float64Array(2);
  const TIME = 0;
  const NOW = 1;

  /** The id of a text of the block in a table. */
  function idOf(table: Names, packed: number): number {
    if (packed === 0) return -1;
    if (isExtra(packed)) return table.idOf(at.block.extra[extraIndex(packed)] ?? '');
    return table.id(bytes, textAt(packed), textLength(packed));
  }

  /** The id of what stands in a column; `ids`: those that the block's earlier records have there. */
  function idIn(table: Names, column: Uint32Array, i: number, ids: Int32Array): number {
    const packed = column[i] as number;
    const first = isReference(packed) ? referredTo(packed) : i;
    const known = ids[first] as number;
    if (known !== UNASKED) return known;
    const id = idOf(table, column[first] as number);
    ids[first] = id;
    return id;
  }

  function sourceOf(r: Records, i: number): number {
    const a = r.addr[i] as number;
    const known = (r.flags[i] as number) & FLAG.ipv4;
    const first = known === 0 && isReference(a) ? referredTo(a) : i;
    let source = ids.addr[first] as number;
    if (source !== UNASKED) return source;
    source = addressOf(r.addr[first] as number, ((r.flags[first] as number) & FLAG.ipv4) !== 0);
    ids.addr[first] = source;
    return source;
  }

  function addressOf(a: number, isNumber: boolean): number {
    if (isNumber) return tables.sources.ofNumber(a);
    if (a === 0) return -1;
    if (isExtra(a)) return tables.sources.ofName(at.block.extra[extraIndex(a)] ?? '');
    return tables.sources.ofText(bytes, textAt(a), textLength(a));
  }

  /** What a text means, judged once for each that comes again and again. */
  function judged(judge: (text: string) => number): (packed: number) => number {
    const known = names(MOST_PHRASES);
    const verdicts: number[] = [];
    return (packed) => {
      const short = !isExtra(packed) && textLength(packed) <= LONGEST_NAME;
      const id = short ? idOf(known, packed) : -1;
      if (id < 0) return judge(textOf(packed, at.block.bytes, at.block.extra));
      let verdict = verdicts[id];
      if (verdict === undefined) {
        verdict = judge(known.name(id));
        verdicts[id] = verdict;
      }
      return verdict;
    };
  }
  const whyNoIdent = judged((text) =>
    /invalid format|protocol version|characters|too long|banner line/i.test(text)
      ? WRONG_PROTOCOL
      : /timed out/i.test(text)
        ? GRACE_TIMEOUT
        : NO_IDENTIFICATION,
  );
  const afterTries = judged((text) => (/too many auth|authentication fail/i.test(text) ? 1 : 0));

  function timeOf(t: number, file: number): number {
    if (!(t < 0)) return t;
    let ofDay = lastDay - t;
    if (!(ofDay >= 0 && ofDay < DAY) || file !== lastFile) {
      const parts = yearlessParts(t);
      ofDay = parts.ofDay;
      lastDay = t + ofDay;
      lastFile = file;
      lastDayMs = options.dayOf(file, parts.month, parts.day);
    }
    return lastDayMs + ofDay;
  }

  const peerKey = (source: number, port: number): number => source * 65_536 + port;

  /** No longer counted by the gauge. */
  function left(p: number): void {
    if (col.counted[p] === 0) return;
    col.counted[p] = 0;
    to.left(col.host[p] as number);
  }

  function over(p: number): void {
    left(p);
    const outcome = col.outcome[p] as number;
    const c = told;
    c.host = col.host[p] as number;
    c.pid = col.pid[p] as number;
    c.source = col.source[p] as number;
    c.port = col.port[p] as number;
    c.begin = col.begin[p] as number;
    c.end = col.end[p] as number;
    c.loggedIn = col.loggedIn[p] as number;
    c.outcome = OUTCOMES[outcome] as Connection['outcome'];
    c.by = ENDERS[col.by[p] as number] as Connection['by'];
    c.stage = STAGE_NAMES[col.stage[p] as number] as Connection['stage'];
    c.user = col.user[p] as number;
    c.users = col.users[p] as number;
    c.invalidUser = col.invalidUser[p] === 1;
    c.failures = col.failures[p] as number;
    c.method = col.method[p] as number;
    c.ident = col.ident[p] as number;
    c.reason = col.reason[p] as number;
    c.lines = col.lines[p] as number;
    c.file = col.file[p] as number;
    c.byte = col.byte[p] as number;
    const what = outcome === NO_COMMON_ALGORITHM ? nameOfText(c.reason) : '';
    c.cause = causeOf(c, col.decided[p] as number, what, c.failures > 0 ? nameOfMethod(c.method) : '');
    to.over(c, outcome);
  }

  /** A connection of one line: sshd or xinetd closed it at once. */
  function drop(event: number, r: Records, i: number, host: number, source: number): void {
    const outcome =
      event === E.dropStartups ? DROPPED_STARTUPS : event === E.xinetd ? SOURCE_REFUSED : DROPPED_PENALTY;
    const c = told;
    c.host = host;
    c.pid = r.pid[i] as number;
    c.source = source;
    c.port = r.port[i] as number;
    c.begin = clock[TIME] as number;
    c.end = clock[TIME] as number;
    c.loggedIn = Number.NaN;
    c.outcome = OUTCOMES[outcome] as Connection['outcome'];
    c.by = 'server';
    c.stage = 'accept';
    c.user = -1;
    c.users = 0;
    c.invalidUser = false;
    c.failures = 0;
    c.method = -1;
    c.ident = -1;
    c.reason = idIn(tables.texts, r.text, i, ids.text);
    c.lines = 1;
    c.file = at.block.file;
    c.byte = at.block.base + (r.at[i] as number);
    c.cause = causeOf(c, event, '', '');
    to.over(c, outcome);
  }

  function setOutcome(p: number, event: number, outcome: number, weight: number): void {
    if (weight <= (col.weight[p] as number)) return;
    col.weight[p] = weight;
    col.decided[p] = event;
    col.outcome[p] = outcome;
  }

  function advance(p: number, stage: number): void {
    if (stage > (col.stage[p] as number)) col.stage[p] = stage;
  }

  /** What an end means by its marks: whose name it bears, whether the login lay before it, whether the key exchange did. */
  function ended(p: number, event: number, r: Records, i: number, user: number): void {
    if (col.queue[p] === QUEUE.loggedIn || col.outcome[p] === ACCEPTED) return;
    if (user >= 0) {
      advance(p, AUTH);
      setOutcome(p, event, LOGIN_FAILED, 68);
    } else if (event === E.disconnecting && afterTries(packedIn(r.text, i)) === 1) {
      advance(p, AUTH);
      setOutcome(p, event, LOGIN_FAILED, 70);
    } else if (event === E.disconnecting || event === E.received || event === E.disconnected) {
      setOutcome(p, event, CLOSED_BEFORE_LOGIN, 25);
    } else if (((r.flags[i] as number) & FLAG.preauth) !== 0 || r.port[i] === 0) {
      advance(p, KEX);
      setOutcome(p, event, CLOSED_BEFORE_LOGIN, 20);
    } else {
      // From 8.3 to 10.2 a close without the mark came before the key exchange.
      advance(p, IDENT);
      setOutcome(p, event, NO_IDENTIFICATION, 15);
    }
  }

  /** The process whose connection a line tells of: the listener names another one than itself. */
  function processOf(event: number, r: Records, i: number): number {
    const pid = r.pid[i] as number;
    if (((HOW[event] as number) & IS.ofChild) === 0) return pid;
    const named = r.number[i] as number;
    return named !== 0 ? named : pid;
  }

  /** The session of an address whose child writes under another number, as far as one is open. */
  function sessionOf(source: number, port: number, host: number): number {
    if (mayHaveSession[source & SESSION_BITS] === 0) return -1;
    const p = sessions.get(port !== 0 ? peerKey(source, port) : -1 - source);
    if (p === undefined || col.used[p] === 0 || col.outcome[p] !== ACCEPTED) return -1;
    return col.source[p] === source && col.host[p] === host ? p : -1;
  }

  function noteSession(p: number): void {
    const source = col.source[p] as number;
    if (source < 0) return;
    mayHaveSession[source & SESSION_BITS] = 1;
    sessions.set(-1 - source, p);
    if (col.port[p] !== 0) sessions.set(peerKey(source, col.port[p] as number), p);
    if (sessions.size > 20_000)
      for (const [key, s] of sessions)
        if (col.used[s] === 0 || col.queue[s] !== QUEUE.loggedIn) sessions.delete(key);
  }

  /** Whether a line of the same process tells of another connection than the one that has it. */
  function isAnother(p: number, event: number, source: number, port: number): boolean {
    const [own, ownPort] = [col.source[p] as number, col.port[p] as number];
    return (
      (source >= 0 && own >= 0 && source !== own) ||
      (port !== 0 && ownPort !== 0 && port !== ownPort) ||
      (event === E.connection && (col.lines[p] as number) > 0) ||
      (col.queue[p] === QUEUE.over && (clock[NOW] as number) - (col.lastLine[p] as number) > 60_000)
    );
  }

  /** The place of a record's connection, opened when it can be the first of one; -1: it is of none. `known`: that of its process. */
  function placeOf(
    event: number,
    r: Records,
    i: number,
    host: number,
    source: number,
    named: number,
    known: number,
  ): number {
    const port = r.port[i] as number;
    let pid = named;
    if (known >= 0) {
      if (!isAnother(known, event, source, port)) return known;
      // The child of a session may bear a number that an earlier connection had.
      if (col.key[known] === pid) open.close(known);
    }
    if (source >= 0 && (pid === 0 || ((HOW[event] as number) & IS.ending) !== 0)) {
      const session = sessionOf(source, port, host);
      if (session >= 0) {
        if (pid !== 0) open.alias(session, host, pid);
        return session;
      }
    }
    if (pid === 0) {
      if (source >= 0 && port !== 0) {
        pid = (mix(peerKey(source, port)) | 0x8000_0000) >>> 0;
        const other = open.find(host, pid);
        if (other >= 0) return other;
      } else if (
        latest >= 0 &&
        col.used[latest] === 1 &&
        col.host[latest] === host &&
        (source < 0 || (col.source[latest] as number) < 0 || col.source[latest] === source) &&
        col.queue[latest] !== QUEUE.over
      ) {
        return latest;
      } else pid = (0x8000_0000 + before + i + 1) >>> 0;
    }
    if (((EFFECT.flags[event] as number) & BEGINS) === 0) return -1;
    return begun(open.open(host, pid), named, r.at[i] as number);
  }

  /** A connection of which nothing is known but its process and the place of its first line. */
  function begun(p: number, pid: number, byte: number): number {
    col.pid[p] = pid;
    col.source[p] = -1;
    col.port[p] = 0;
    col.begin[p] = clock[NOW] as number;
    col.loggedIn[p] = Number.NaN;
    col.outcome[p] = UNKNOWN;
    col.by[p] = BY_NOBODY;
    col.stage[p] = ACCEPT;
    col.user[p] = -1;
    col.users[p] = 0;
    col.invalidUser[p] = 0;
    col.failures[p] = 0;
    col.method[p] = -1;
    col.ident[p] = -1;
    col.reason[p] = -1;
    col.lines[p] = 0;
    col.file[p] = at.block.file;
    col.byte[p] = at.block.base + byte;
    col.counted[p] = 0;
    col.weight[p] = 0;
    col.decided[p] = 0;
    return p;
  }

  function take(block: Block): void {
    const r = block.records;
    const { since, until, pid, host: wantedHost } = options;
    at.block = block;
    bytes = bytesOf(block.bytes);
    for (const known of [ids.host, ids.user, ids.addr, ids.text]) known.fill(UNASKED, 0, r.count);
    // What the line before said.
    let raw = Number.NaN;
    let time = Number.NaN;
    let momentHost = -1;
    let moment = Number.NaN;
    let sweptAt = swept;
    for (let i = 0; i < r.count; i++) {
      const event = r.event[i] as number;
      const written = r.time[i] as number;
      if (written !== raw) {
        raw = written;
        time = timeOf(written, block.file);
      } else if (event === NO_EVENT) continue;
      if (time < since || time > until) continue;
      if (pid !== undefined && r.pid[i] !== pid) continue;
      let host = idIn(tables.hosts, r.host, i, ids.host);
      if (host < 0) host = unnamedHost;
      if (wantedHost !== undefined && tables.hosts.name(host) !== wantedHost) continue;
      // Without stamps lines follow each other by the count.
      const now = Number.isNaN(time) ? (before + i + 1) * 10 : time;
      clock[TIME] = time;
      clock[NOW] = now;
      if (now - sweptAt > SWEEP_MS || now < sweptAt) {
        open.sweep(now);
        sweptAt = now;
      }
      if (time !== moment || host !== momentHost) {
        moment = time;
        momentHost = host;
        to.moment(host, block.file);
      }
      if (event === NO_EVENT) continue;
      at.index = i;
      releases[host] = (releases[host] as number) | (RANGE_BIT[event] as number);
      if (event === UNKNOWN_LINE || event === NOT_SSHD) {
        to.event(event, at, host, time, -1);
        continue;
      }
      const how = HOW[event] as number;
      // A stranger's text in the line of another program can look like its word.
      if ((how & IS.around) !== 0 && (how & IS.drop) === 0 && ((r.flags[i] as number) & FLAG.disputed) !== 0)
        continue;
      if ((how & IS.drop) !== 0 || ((EFFECT.flags[event] as number) & KNOWN) === 0) {
        const source = sourceOf(r, i);
        if ((how & IS.drop) !== 0) drop(event, r, i, host, source);
        else if (event === E.child) {
          const parent = open.find(host, r.pid[i] as number);
          if (parent >= 0) open.alias(parent, host, r.number[i] as number);
        }
        to.event(event, at, host, time, source);
        continue;
      }
      const named = processOf(event, r, i);
      const known = named === 0 ? -1 : open.find(host, named);
      const source = sourceOf(r, i);
      const p = placeOf(event, r, i, host, source, named, known);
      if (p < 0) continue;
      join(p, event, r, i, source);
    }
    before += r.count;
    swept = sweptAt;
  }

  /** Adds what a line says to its connection. */
  function join(p: number, event: number, r: Records, i: number, source: number): void {
    const flags = r.flags[i] as number;
    const how = HOW[event] as number;
    const lines = (col.lines[p] as number) + 1;
    col.lines[p] = lines;
    col.end[p] = clock[TIME] as number;
    if (source >= 0 && (col.source[p] as number) < 0) col.source[p] = source;
    if (col.port[p] === 0) col.port[p] = r.port[i] as number;
    col.lastLine[p] = clock[NOW] as number;
    open.touch(p);
    latest = p;
    if (lines === 1) {
      col.counted[p] = 1;
      to.began(col.host[p] as number, col.source[p] as number);
    }
    let user = -1;
    if (r.user[i] !== 0) {
      user = idIn(tables.users, r.user, i, ids.user);
      if (user >= 0 && user !== col.user[p]) {
        col.user[p] = user;
        col.users[p] = (col.users[p] as number) + 1;
      }
      if ((flags & FLAG.invalidUser) !== 0 || event === E.invalidUser) col.invalidUser[p] = 1;
    }
    const stage = EFFECT.stage[event] as number;
    if (stage !== NOTHING) advance(p, stage);
    const outcome = EFFECT.outcome[event] as number;
    if (outcome !== NOTHING) setOutcome(p, event, outcome, EFFECT.weight[event] as number);
    if (r.text[i] !== 0) {
      if ((how & IS.identText) !== 0) col.ident[p] = idIn(tables.texts, r.text, i, ids.text);
      else if ((how & IS.reasonText) !== 0) col.reason[p] = idIn(tables.texts, r.text, i, ids.text);
    }
    if (event === E.failed) {
      const method = idIn(tables.methods, r.text, i, ids.text);
      col.method[p] = method;
      // "Failed none" is the question which methods there are (RFC 4252, 5.2), no try.
      if (method !== none) {
        col.failures[p] = (col.failures[p] as number) + 1;
        to.failed(col.source[p] as number, col.user[p] as number);
      }
    } else if (event === E.accepted) loggedIn(p, r, i);
    else if (event === E.identFailed) {
      const why = whyNoIdent(packedIn(r.text, i));
      setOutcome(p, event, why, why === WRONG_PROTOCOL ? 55 : why === GRACE_TIMEOUT ? 45 : 30);
    } else if ((how & IS.ending) !== 0) ended(p, event, r, i, user);
    const by = EFFECT.by[event] as number;
    // Who ended it first says so first: what follows are consequences.
    if (by !== NOTHING && (col.by[p] === BY_NOBODY || (by === BY_SERVER && col.queue[p] !== QUEUE.over)))
      col.by[p] = by;
    if (((EFFECT.flags[event] as number) & OVER) !== 0) {
      left(p);
      open.move(p, QUEUE.over);
    }
    if ((how & IS.beside) !== 0)
      to.event(event, at, col.host[p] as number, clock[TIME] as number, col.source[p] as number);
  }

  function loggedIn(p: number, r: Records, i: number): void {
    const method = idIn(tables.methods, r.text, i, ids.text);
    col.method[p] = method;
    col.loggedIn[p] = clock[TIME] as number;
    col.by[p] = BY_NOBODY;
    open.move(p, QUEUE.loggedIn);
    left(p);
    noteSession(p);
    const [host, user, source] = [col.host[p] as number, col.user[p] as number, col.source[p] as number];
    to.loggedIn({ host, user, source, method }, at);
  }

  return {
    names: tables,
    open,
    clock,
    release: (host) => releaseOf(releases[host] ?? 0),
    take,
    end() {
      open.sweep(Number.POSITIVE_INFINITY);
    },
  };
}

/** The names of a table that are asked for again and again. */
function remembered(table: Names): (id: number) => string {
  const texts: string[] = [];
  return (id) => {
    if (id < 0) return '';
    texts[id] ??= table.name(id);
    return texts[id] as string;
  };
}
