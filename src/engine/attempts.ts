/**
 * From observations to attempts: everything known of one TCP connection, from any number of vantage points.
 *
 * A server's lines are joined by host and pid, across the processes of 9.8 and 10.0 (listener, sshd-session, sshd-auth,
 * session child) and against pid reuse; a client's lines by run, with the run of a jump host nested in it. Facts that no
 * line states (the last step, a hang, silence) are made here and only here.
 */

import type { AddressSort } from './address.ts';
import { addressSort, isIpv6 } from './address.ts';
import type { ByKind, Kind, KindInfo, Observation, Side, Stage } from './observation.ts';
import { KINDS, STAGES } from './observation.ts';

export type Ended = 'client' | 'server' | 'network' | 'unknown';

export interface Attempt {
  readonly id: number;
  /** `service`: about the server as a whole; `settings`: a configuration alone. */
  readonly subject: 'connection' | 'service' | 'settings';
  readonly sides: readonly Side[];
  readonly observations: readonly Observation[];
  /** It ended at a stage between these two, both included. */
  readonly from: Stage;
  readonly to: Stage;
  readonly by: Ended;
  /** The login worked and no line reports a fault. */
  readonly fine: boolean;
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  /** The client's address and port as the server saw them. */
  readonly source?: string;
  readonly sourcePort?: number;
  readonly begin?: number;
  readonly end?: number;
}

export interface Attempts {
  readonly attempts: readonly Attempt[];
  /** What holds for all of them: hints, settings, findings. */
  readonly context: readonly Observation[];
}

const infoOf = (o: Observation): KindInfo => KINDS[o.kind];
const rank = (s: Stage): number => STAGES.indexOf(s);
const stageAt = (i: number): Stage => STAGES[Math.max(0, Math.min(i, STAGES.length - 1))] as Stage;

/** An observation that a stage of this file makes, placed where its reason stands. */
export function derived<K extends Kind>(kind: K, fields: ByKind[K], near: Observation): Observation {
  return { kind, fields, side: near.side, at: near.at, quote: '' } as unknown as Observation;
}

interface Draft {
  readonly observations: Observation[];
  readonly sides: Set<Side>;
  /** Observations that belong to the first hop of a jump, kept for display only. */
  readonly hop: Set<Observation>;
  verbose: boolean;
}
const draft = (): Draft => ({ observations: [], sides: new Set(), hop: new Set(), verbose: false });

function fieldsOf(o: Observation): {
  addr?: string;
  port?: number;
  user?: string;
  host?: string;
  pid?: number;
  child?: number;
} {
  return o.fields as {
    addr?: string;
    port?: number;
    user?: string;
    host?: string;
    pid?: number;
    child?: number;
  };
}

const isContext = (k: Kind): boolean =>
  k.startsWith('config.') || k === 'hint.tag' || k === 'answer.given' || k === 'log.level';

/** Joins observations into attempts. Order of the input is the order of the evidence. */
export function attempts(observations: readonly Observation[]): Attempts {
  const context: Observation[] = [];
  const client: Observation[] = [];
  const server: Observation[] = [];
  for (const o of observations) {
    if (isContext(o.kind)) context.push(o);
    else if (o.kind === 'evidence.unreadable') continue;
    else if (o.side === 'server') server.push(o);
    else client.push(o);
  }
  const servers = serverDrafts(server);
  const clients = clientDrafts(client);
  const joined = joinSides(clients, servers, server);
  const list = joined.map((d, i) => finish(d, i));
  if (list.length === 0 && context.some((o) => o.kind === 'config.finding' || o.kind === 'config.invalid')) {
    list.push({
      id: 0,
      subject: 'settings',
      sides: ['server'],
      observations: [],
      from: 'resolve',
      to: 'session',
      by: 'unknown',
      fine: false,
    });
  }
  const level = logLevel(server);
  if (level) context.push(level);
  return { attempts: list, context };
}

/** The LogLevel that the log was written under at least: some lines exist only from VERBOSE or DEBUG on. */
function logLevel(server: readonly Observation[]): Observation | null {
  const debug = server.find((o) => o.level !== undefined && /^debug/.test(o.level));
  if (debug) return derived('log.level', { level: 'DEBUG', because: debug.quote }, debug);
  const verbose = server.find(
    (o) =>
      o.kind === 'sshd.connection' ||
      o.kind === 'session.started' ||
      o.kind === 'session.child' ||
      (o.kind === 'auth.key-found' && o.program !== undefined),
  );
  return verbose ? derived('log.level', { level: 'VERBOSE', because: verbose.quote }, verbose) : null;
}

// --- the server's side

function serverDrafts(observations: readonly Observation[]): Draft[] {
  const drafts: Draft[] = [];
  const byProcess = new Map<string, Draft>();
  const byPeer = new Map<string, Draft>();
  let latest: Draft | undefined;
  const open = (): Draft => {
    const d = draft();
    drafts.push(d);
    return d;
  };
  for (const o of observations) {
    const f = fieldsOf(o);
    const peer =
      f.addr !== undefined && f.port !== undefined && !f.addr.includes('UNKNOWN')
        ? `${o.at.source}|${f.addr}|${f.port}`
        : undefined;
    const process = o.pid !== undefined ? `${o.at.source}|${o.host ?? ''}|${o.pid}` : undefined;
    const named = f.pid !== undefined ? `${o.at.source}|${o.host ?? ''}|${f.pid}` : undefined;
    let d: Draft | undefined;
    if (
      o.kind === 'sshd.drop-maxstartups' ||
      o.kind === 'sshd.drop-penalty' ||
      o.kind === 'sshd.drop-overflow'
    ) {
      // Written by the listener, one for each connection that it refused.
      d = open();
    } else if (o.kind === 'sshd.connection') {
      const before = process !== undefined ? byProcess.get(process) : undefined;
      // The same pid again with a new connection: the number was reused. A debug server has no pid at all.
      d =
        before &&
        !before.observations.some((x) => x.kind === 'sshd.connection' || infoOf(x).ends !== undefined)
          ? before
          : open();
    } else if (named !== undefined && byProcess.has(named) && o.kind !== 'session.child') {
      // From 9.8 on the listener reports what became of a child, with the child's pid in the text.
      d = byProcess.get(named);
    } else if (process !== undefined && byProcess.has(process)) {
      d = byProcess.get(process);
    } else if (peer !== undefined && byPeer.has(peer)) {
      d = byPeer.get(peer);
    } else if (
      process === undefined &&
      peer === undefined &&
      latest &&
      infoOf(o).service !== true &&
      !startsAlone(o)
    ) {
      d = latest;
    } else if (process === undefined && infoOf(o).service === true) {
      d = latest?.observations.every((x) => infoOf(x).service === true) ? latest : open();
    } else {
      d = open();
    }
    const target = d ?? open();
    target.observations.push(o);
    target.sides.add('server');
    if (process !== undefined) byProcess.set(process, target);
    if (peer !== undefined) byPeer.set(peer, target);
    if (o.kind === 'session.child') byProcess.set(`${o.at.source}|${o.host ?? ''}|${o.fields.pid}`, target);
    if (o.kind === 'sshd.forked') byProcess.set(`${o.at.source}|${o.host ?? ''}|${o.fields.child}`, target);
    latest = target;
  }
  return drafts;
}

/** In a log without pids: a line that reports a second ending belongs to the next connection. */
function startsAlone(o: Observation): boolean {
  return o.kind === 'ident.not-received' || o.kind === 'sshd.wrappers-refused';
}

// --- the client's side

function clientDrafts(observations: readonly Observation[]): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let source = -1;
  let closed = false;
  for (const o of observations) {
    const fresh = current === undefined || o.at.source !== source || beginsRun(o, current, closed);
    if (fresh) {
      // Evidence given in pieces tells of one run, unless a piece begins with a beginning.
      const continues =
        current !== undefined &&
        o.at.source !== source &&
        !closed &&
        !hasEnding(current) &&
        o.kind !== 'client.command' &&
        o.kind !== 'client.version';
      if (!continues) {
        current = draft();
        drafts.push(current);
        closed = false;
      }
    }
    source = o.at.source;
    const run = current as Draft;
    run.observations.push(o);
    run.sides.add(o.side);
    if (o.level !== undefined && /^debug/.test(o.level)) run.verbose = true;
    if (o.kind === 'client.exit' || o.kind === 'client.interrupted') closed = true;
  }
  for (const d of drafts) separateHop(d);
  return drafts;
}

const hasEnding = (d: Draft): boolean => d.observations.some((x) => infoOf(x).ends !== undefined);

/** True when this line cannot belong to the run so far. */
function beginsRun(o: Observation, run: Draft, closed: boolean): boolean {
  if (o.kind === 'client.command') return true;
  if (closed) return infoOf(o).facet !== 'tool';
  const last = run.observations;
  const jumped = last.some((x) => x.kind === 'jump.command' || x.kind === 'jump.implicit');
  if (o.kind === 'client.version')
    return (
      last.length > 1 &&
      !jumped &&
      last.some((x) => x.kind === 'client.version' || infoOf(x).ends !== undefined)
    );
  if (o.kind === 'connect.trying' && !jumped) return last.some((x) => infoOf(x).ends !== undefined);
  // The same ending twice is two runs, e.g. a loop of retries.
  if (infoOf(o).ends !== undefined && infoOf(o).stage !== undefined) {
    return last.some((x) => x.kind === o.kind) && !jumped && infoOf(o).facet !== 'client.start';
  }
  return false;
}

/** Endings that, before the transport's own end, are those of the jump host. */
const HOP_ENDINGS: ReadonlySet<Kind> = new Set([
  'resolve.failed',
  'connect.failed',
  'auth.denied',
  'hostkey.failed',
  'end.closed',
  'end.reset',
  'kex.no-match',
  'ident.closed',
  'ident.timeout',
  'end.received-disconnect',
  'auth.failed-client',
]);

/** In a run through a jump host both connections print into one stream: the hop comes first, the target's end last. */
function separateHop(d: Draft): void {
  const list = d.observations;
  const pipe = list.find((o) => o.kind === 'jump.pipe-closed');
  const used = list.some((o) => o.kind === 'jump.command' || o.kind === 'jump.implicit');
  if (!pipe && !used) return;
  const versions = list.filter((o) => o.kind === 'client.version').length;
  const seen = new Set<Kind>();
  let failed: Observation | undefined;
  for (const o of list) {
    const info = infoOf(o);
    const marker = info.facet === null && info.stage !== undefined && rank(info.stage) > rank('connect');
    if (marker && versions > 1) {
      // Each step is printed by the hop first; a second time it is the target's.
      if (!seen.has(o.kind)) d.hop.add(o);
      seen.add(o.kind);
    }
    if (!HOP_ENDINGS.has(o.kind)) continue;
    const place = list.indexOf(o);
    const end = pipe ? list.indexOf(pipe) : -1;
    // An ident line directly before the pipe's end is the target's own; so is what follows it.
    if (end < 0 || place > end || (o.kind === 'ident.closed' && place === end - 1)) continue;
    d.hop.add(o);
    failed ??= o;
  }
  if (failed && pipe) {
    const stage = infoOf(failed).stage ?? 'connect';
    list.push(derived('jump.hop-failed', { stage, by: failed.kind }, failed));
  }
}

// --- both sides

/** Puts the client's run beside the server's account of the same connection, when exactly one fits best. */
function joinSides(clients: Draft[], servers: Draft[], serverLines: readonly Observation[]): Draft[] {
  const connections = servers.filter((d) =>
    d.observations.some((o) => infoOf(o).service !== true || infoOf(o).ends === 'self'),
  );
  for (const run of clients) {
    if (connections.length === 0) continue;
    let best: Draft | undefined;
    let bestScore = 0;
    for (const c of connections) {
      const s = fits(run, c);
      if (s >= bestScore && s > 0) {
        best = c;
        bestScore = s;
      }
    }
    if (!best) continue;
    run.observations.push(...best.observations);
    run.sides.add('server');
    servers.splice(servers.indexOf(best), 1);
    connections.splice(connections.indexOf(best), 1);
  }
  const sshd = serverLines.filter((o) => o.program === undefined || /sshd/.test(o.program));
  const speaks = sshd.find((o) => o.kind === 'server.listening' || o.kind === 'sshd.connection');
  if (clients.length === 1 && speaks && !clients[0]?.sides.has('server') && connections.length === 0) {
    clients[0]?.observations.push(derived('sshd.silent', {}, speaks));
  }
  return [...clients, ...servers];
}

/** How well a server's connection may be the one of this run; 0 when it cannot. */
function fits(run: Draft, connection: Draft): number {
  const a = bounds(run);
  const b = bounds(connection);
  const users = (d: Draft): string | undefined =>
    d.observations
      .filter((o) => !d.hop.has(o))
      .map((o) => fieldsOf(o).user)
      .find((u) => u !== undefined && u !== '');
  const ua = users(run);
  const ub = users(connection);
  if (
    ua !== undefined &&
    ub !== undefined &&
    ua !== ub &&
    run.observations.some((o) => o.kind === 'auth.denied')
  )
    return 0;
  const succeeded = connection.observations.some((o) => o.kind === 'auth.accepted');
  const loggedIn = run.observations.some((o) => o.kind === 'auth.succeeded' || infoOf(o).passes === 'auth');
  const jumped =
    run.hop.size > 0 || run.observations.some((o) => infoOf(o).facet?.startsWith('jump.') === true);
  if (jumped) return succeeded ? 4 : 1;
  if (rank(a.from) > rank(b.to) || rank(b.from) > rank(a.to)) {
    // One step apart is no contradiction: what one side has sent the other need not have seen.
    if (
      Math.min(Math.abs(rank(a.from) - rank(b.to)), Math.abs(rank(b.from) - rank(a.to))) > 1 ||
      succeeded !== loggedIn
    )
      return 0;
    return 1;
  }
  return 2 + (succeeded === loggedIn ? 1 : 0) + (ua !== undefined && ua === ub ? 1 : 0);
}

interface Bounds {
  readonly from: Stage;
  readonly to: Stage;
}

/** The stages between which the connection ended, from the lines of a draft. */
function bounds(d: Draft): Bounds {
  let low = 0;
  let high = -1;
  let loose = STAGES.length - 1;
  let user = false;
  let preauth = false;
  let accepted = false;
  for (const o of d.observations) {
    if (d.hop.has(o)) continue;
    const info = infoOf(o);
    if (info.passes !== undefined) {
      low = Math.max(low, rank(info.passes) + 1);
      if (info.passes === 'auth') accepted = true;
    }
    // A line of the whole service, or of a jump host, says nothing about how far this connection got.
    if (info.stage !== undefined && info.service !== true && info.facet?.startsWith('jump.') !== true) {
      if (info.facet === null) low = Math.max(low, rank(info.stage));
      else if (
        info.ends === undefined &&
        info.facet !== 'sshd.penalty' &&
        rank(info.stage) > low &&
        rank(info.stage) >= rank('kex') &&
        info.facet !== 'sshd.reaped'
      )
        low = rank(info.stage);
    }
    if (info.ends !== undefined && info.stage !== undefined) high = Math.max(high, rank(info.stage));
    if (o.preauth) preauth = true;
    const f = o.fields as { user?: string };
    if (info.facet === 'end.how' && f.user !== undefined) user = true;
    if (o.kind === 'end.closed' || o.kind === 'end.reset') {
      if (o.side === 'server' && !accepted && f.user === undefined)
        loose = Math.min(loose, o.preauth ? rank('auth') : Math.max(low, rank('ident')));
      else if (o.side !== 'server' && !accepted) {
        loose = Math.min(loose, rank('auth'));
        low = Math.max(low, rank('accept'));
      }
      if (
        o.side === 'server' &&
        o.preauth &&
        !d.observations.some((x) => infoOf(x).facet?.startsWith('ident.'))
      )
        low = Math.max(low, rank('kex'));
    }
  }
  if (user) low = Math.max(low, rank('auth'));
  if (preauth && !accepted) loose = Math.min(loose, rank('auth'));
  low = Math.min(low, STAGES.length - 1);
  // A close before the banner: from outside, listener and identification look the same.
  const earliest = high === rank('ident') && low <= rank('accept') ? Math.max(low, 0) : low;
  if (high >= 0)
    return {
      from: stageAt(
        Math.min(earliest === 0 && high >= rank('ident') ? rank('connect') : earliest, Math.max(high, low)),
      ),
      to: stageAt(Math.max(high, low)),
    };
  if (d.verbose && low > 0) return { from: stageAt(low), to: stageAt(low) };
  return { from: stageAt(low), to: stageAt(Math.max(low, loose)) };
}

/** Turns a draft into an attempt, with the facts that only the whole shows. */
function finish(d: Draft, id: number): Attempt {
  const mine = d.observations.filter((o) => !d.hop.has(o));
  const { from, to } = bounds(d);
  const facts = derivedFacts(d, mine, from, to);
  const first = <T>(pick: (o: Observation) => T | undefined): T | undefined => {
    for (const o of mine) {
      const v = pick(o);
      if (v !== undefined) return v;
    }
    return undefined;
  };
  const clientSide = mine.filter((o) => o.side !== 'server');
  const host =
    first((o) =>
      o.side !== 'server' &&
      [
        'connect.trying',
        'connect.failed',
        'resolve.failed',
        'auth.denied',
        'session.closed-by-remote',
      ].includes(o.kind)
        ? fieldsOf(o).host
        : undefined,
    ) ?? clientSide.map((o) => fieldsOf(o).addr).find((a) => a !== undefined && a !== 'UNKNOWN');
  const port =
    first((o) => (o.side !== 'server' ? fieldsOf(o).port : undefined)) ??
    first((o) => (o.kind === 'sshd.connection' ? o.fields.localPort : undefined));
  const user = first((o) => fieldsOf(o).user || undefined);
  const source = first((o) =>
    o.side === 'server' && o.kind !== 'server.listening' && o.kind !== 'server.bind-failed'
      ? fieldsOf(o).addr || undefined
      : undefined,
  );
  const sourcePort = first((o) =>
    o.side === 'server' && fieldsOf(o).addr === source ? fieldsOf(o).port : undefined,
  );
  const times = mine.map((o) => o.time).filter((x) => x !== undefined);
  const service =
    mine.length > 0 &&
    mine.every((o) => infoOf(o).service === true || infoOf(o).facet === null) &&
    !mine.some((o) => o.side !== 'server' || o.kind === 'sshd.connection' || infoOf(o).passes !== undefined);
  const all = [...mine, ...facts];
  const errors = all.some((o) => infoOf(o).error === true);
  const success = all.some((o) => o.kind === 'attempt.success');
  return {
    id,
    subject: service ? 'service' : 'connection',
    sides: [...d.sides],
    observations: all,
    from,
    to,
    by: ender(mine),
    fine: !errors && (success || quiet(all)),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(user !== undefined && { user }),
    ...(source !== undefined && { source }),
    ...(sourcePort !== undefined && { sourcePort }),
    ...(times.length > 0 && { begin: times[0] as number, end: times[times.length - 1] as number }),
  };
}

/** Nothing in it answers any question: markers and notes alone. */
function quiet(all: readonly Observation[]): boolean {
  return all.every(
    (o) => infoOf(o).facet === null || o.kind === 'auth.pam-line' || o.kind === ('ident.peer' as string),
  );
}

function ender(list: readonly Observation[]): Ended {
  let found: Ended = 'unknown';
  for (const o of list) {
    const e = infoOf(o).ends;
    if (e === undefined) continue;
    if (e === 'network') {
      if (found === 'unknown') found = 'network';
    } else if (o.side !== 'unknown' && e !== 'unknown') {
      const self: Ended = o.side === 'server' ? 'server' : 'client';
      const by = e === 'self' ? self : self === 'server' ? 'client' : 'server';
      // Who says "I ended it" knows; a peer's account comes second.
      if (e === 'self' || found === 'unknown' || found === 'network') found = by;
      if (e === 'self') break;
    }
  }
  return found;
}

function derivedFacts(d: Draft, mine: readonly Observation[], from: Stage, to: Stage): Observation[] {
  const out: Observation[] = [];
  const last = mine[mine.length - 1];
  if (!last) return out;
  const clientLines = mine.filter((o) => o.side !== 'server');
  const near = clientLines[clientLines.length - 1] ?? last;
  const marker = [...clientLines]
    .reverse()
    .find((o) => infoOf(o).facet === null && infoOf(o).stage !== undefined && o.kind !== 'connect.retry');
  const ended = clientLines.some((o) => infoOf(o).ends !== undefined);
  const exit = clientLines.find((o) => o.kind === 'client.exit' || o.kind === 'client.interrupted');
  const seconds =
    exit && 'seconds' in exit.fields ? (exit.fields as { seconds?: number }).seconds : undefined;
  const authed = mine.some((o) => infoOf(o).passes === 'auth');
  const status = exit?.kind === 'client.exit' ? exit.fields.status : undefined;
  if (clientLines.length > 0) {
    if (marker && ended && to === from) out.push(derived('attempt.last-step', { step: marker.kind }, marker));
    const waits = status === undefined || status === 124 || status === 137 || status === 143;
    if (
      !ended &&
      waits &&
      !authed &&
      (marker || exit?.kind === 'client.interrupted') &&
      (d.verbose || exit !== undefined)
    ) {
      out.push(
        derived(
          'attempt.hang',
          { step: marker?.kind ?? 'nothing', ...(seconds !== undefined && { seconds }) },
          near,
        ),
      );
    }
    if (seconds !== undefined) out.push(derived('attempt.duration', { seconds }, near));
    const trying =
      clientLines.find((o) => o.kind === 'connect.trying' && fieldsOf(o).addr) ??
      clientLines.find((o) => fieldsOf(o).addr !== undefined && fieldsOf(o).addr !== 'UNKNOWN') ??
      clientLines.find((o) => o.kind === 'connect.failed');
    const addr = trying ? (fieldsOf(trying).addr ?? fieldsOf(trying).host) : undefined;
    if (trying && addr) {
      const sort: AddressSort = addressSort(addr);
      if (sort !== 'name' && sort !== 'masked')
        out.push(derived('attempt.address', { addr, sort: isIpv6(addr) ? `ipv6-${sort}` : sort }, trying));
    }
    if (d.verbose && rank(to) >= rank('auth') && mine.some((o) => o.kind === 'auth.methods')) {
      const offered = new Set(
        clientLines.filter((o) => o.kind === 'auth.offered').map((o) => JSON.stringify(o.fields)),
      ).size;
      const accepted = clientLines.filter((o) => o.kind === 'auth.accepted-offer').length;
      out.push(derived('attempt.key-count', { offered, accepted }, near));
    }
  }
  const serverLines = mine.filter((o) => o.side === 'server');
  if (serverLines.some((o) => infoOf(o).service !== true)) {
    const by = ender(serverLines);
    const b =
      clientLines.length > 0
        ? bounds({ ...d, observations: serverLines.slice(), verbose: false })
        : { from, to };
    const place = serverLines[serverLines.length - 1] as Observation;
    if (b.from === b.to || rank(b.to) <= rank('auth'))
      out.push(
        derived(
          'attempt.server-ending',
          { stage: b.from === b.to ? b.to : `${b.from}..${b.to}`, ender: by },
          place,
        ),
      );
  }
  const accepted =
    serverLines.some((o) => o.kind === 'auth.accepted') ||
    clientLines.some((o) => infoOf(o).passes === 'auth');
  if ((accepted && (status === undefined || status === 0)) || status === 0)
    out.push(derived('attempt.success', {}, near));
  return out;
}
