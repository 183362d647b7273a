/**
 * From observations to attempts: everything known of one TCP connection, from any number of vantage points. The parts
 * stand in attempts/: the server's connections, the client's runs, both put together, and the facts that only the whole shows.
 */

import { bounds } from './attempts/bounds.ts';
import { clientDrafts } from './attempts/client.ts';
import type { Draft } from './attempts/draft.ts';
import { derived, fieldsOf, infoOf, isFault, mineOf } from './attempts/draft.ts';
import type { Ended } from './attempts/facts.ts';
import { ender, facts } from './attempts/facts.ts';
import { joinSides } from './attempts/join.ts';
import { serverDrafts } from './attempts/server.ts';
import type { Kind, Observation, Side, Stage } from './observation.ts';

export { derived } from './attempts/draft.ts';
export type { Ended } from './attempts/facts.ts';

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
  /** Nothing in it reports a fault: the login worked, or there is nothing but notes. */
  readonly fine: boolean;
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  /** The client's address and port as the server saw them. */
  readonly source?: string;
  readonly sourcePort?: number;
  /** Milliseconds since 1970. */
  readonly begin?: number;
  readonly end?: number;
}

export interface Attempts {
  readonly attempts: readonly Attempt[];
  /** What holds for all of them: hints, answers, settings, findings, the log's level. */
  readonly context: readonly Observation[];
}

const isContext = (k: Kind): boolean => k.startsWith('config.') || k === 'hint.tag' || k === 'answer.given';

/** Joins observations into attempts. Order of the input is the order of the evidence. */
export function attempts(observations: readonly Observation[]): Attempts {
  const context: Observation[] = [];
  const client: Observation[] = [];
  const server: Observation[] = [];
  for (const o of observations) {
    if (isContext(o.kind)) context.push(o);
    else if (o.kind.startsWith('evidence.')) continue;
    else if (o.side === 'server') server.push(o);
    else client.push(o);
  }
  const gone = notBack(server);
  if (gone) server.push(gone);
  const list = joinSides(clientDrafts(client), serverDrafts(server)).map(finish);
  const level = logLevel(server);
  if (level) context.push(level);
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
  return { attempts: list, context };
}

/** A log that ends with a reload and shows no listener after it: sshd did not come back (sshd.c, sighup_restart). */
function notBack(server: readonly Observation[]): Observation | null {
  const reload = server.findLast((o) => o.kind === 'server.reloaded');
  if (!reload) return null;
  const after = server.slice(server.indexOf(reload) + 1);
  if (after.some((o) => o.kind === 'server.listening' || infoOf(o).service !== true)) return null;
  return {
    ...derived('server.not-back', { after: 'SIGHUP' }, reload),
    quote: reload.quote,
    ...(reload.host !== undefined && { host: reload.host }),
    ...(reload.pid !== undefined && { pid: reload.pid }),
  };
}

/** Kinds that sshd writes from VERBOSE on only (log.c; sshd.c, session.c, auth2-pubkeyfile.c). */
const VERBOSE_ONLY: ReadonlySet<Kind> = new Set([
  'sshd.connection',
  'session.started',
  'session.child',
  'auth.key-found',
]);

/** The LogLevel that the log was written under at least: some lines exist only from VERBOSE or DEBUG on. */
function logLevel(server: readonly Observation[]): Observation | null {
  const debug = server.find((o) => o.level?.startsWith('debug'));
  if (debug) return derived('log.level', { level: 'DEBUG', because: debug.quote }, debug);
  const verbose = server.find((o) => VERBOSE_ONLY.has(o.kind));
  return verbose ? derived('log.level', { level: 'VERBOSE', because: verbose.quote }, verbose) : null;
}

/** Turns a draft into an attempt. */
function finish(d: Draft, id: number): Attempt {
  const mine = mineOf(d);
  const where = bounds(d);
  const all = [...mine, ...facts(d, mine, where)];
  const first = <T>(pick: (o: Observation) => T | undefined): T | undefined => {
    for (const o of mine) {
      const v = pick(o);
      if (v !== undefined) return v;
    }
    return undefined;
  };
  const client = (o: Observation): boolean => o.side !== 'server';
  const host =
    first((o) => (client(o) && NAMES_HOST.has(o.kind) ? fieldsOf(o).host : undefined)) ??
    first((o) => (client(o) ? fieldsOf(o).addr || undefined : undefined));
  const port =
    first((o) => (client(o) ? fieldsOf(o).port : undefined)) ??
    first((o) => (o.kind === 'sshd.connection' ? o.fields.localPort : undefined));
  const user = first((o) => fieldsOf(o).user || undefined);
  // PAM names the address alone, in a line that may come first.
  const peers = mine.filter((o) => o.side === 'server' && fieldsOf(o).addr && infoOf(o).service !== true);
  const source = peers[0] && fieldsOf(peers[0]).addr;
  const withPort = peers.find((o) => fieldsOf(o).addr === source && fieldsOf(o).port !== undefined);
  const sourcePort = withPort && fieldsOf(withPort).port;
  const times = mine.map((o) => o.time).filter((x) => x !== undefined);
  return {
    id,
    subject: isService(mine) ? 'service' : 'connection',
    sides: d.sides,
    observations: all,
    from: where.from,
    to: where.to,
    by: ender(mine),
    fine:
      worked(all) ||
      onlyCommandMissing(all) ||
      (!all.some(isFault) &&
        (isQuiet(all) || (all.some((o) => o.kind === 'probe.reached') && !loginFailed(all)))),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(user !== undefined && { user }),
    ...(source !== undefined && { source }),
    ...(sourcePort !== undefined && { sourcePort }),
    ...(times.length > 0 && { begin: times[0] as number, end: times[times.length - 1] as number }),
  };
}

/** The client's command ended with success and it reported nothing: what the server's log complains of did not stop it. */
const worked = (all: readonly Observation[]): boolean =>
  all.some((o) => o.kind === 'client.exit' && o.fields.status === 0) &&
  !all.some((o) => o.side !== 'server' && isFault(o));

/** The probe came as far as the offers, and the login after it did not end well: ssh gave up (255), or did not end at all. */
const loginFailed = (all: readonly Observation[]): boolean =>
  all.some((o) => (o.kind === 'client.exit' && o.fields.status === 255) || o.kind === 'client.interrupted');

/** Whose faults all lie with a command that the server's shell did not find, and whose status is that shell's (127, 126). */
function onlyCommandMissing(all: readonly Observation[]): boolean {
  if (!all.some((o) => o.kind === 'session.command-missing')) return false;
  return all.every((o) =>
    o.kind === 'client.exit' || o.kind === 'session.exit-status'
      ? o.fields.status === 127 || o.fields.status === 126
      : o.kind === 'session.command-missing' ||
        infoOf(o).facet === 'tool' ||
        (o.kind !== 'session.forced' && !o.kind.startsWith('jump.') && !isFault(o)),
  );
}

const NAMES_HOST: ReadonlySet<Kind> = new Set([
  'connect.trying',
  'connect.failed',
  'resolve.failed',
  'auth.denied',
  'session.closed-by-remote',
  'session.read-error',
  'session.server-alive',
]);

function isService(mine: readonly Observation[]): boolean {
  return (
    mine.length > 0 &&
    mine.every(
      (o) =>
        o.side === 'server' &&
        o.kind !== 'sshd.connection' &&
        (infoOf(o).service === true || (infoOf(o).facet === null && infoOf(o).passes === undefined)),
    )
  );
}

/** No fault shows: it worked, or it holds nothing but markers and notes and did not stop before its end. */
function isQuiet(all: readonly Observation[]): boolean {
  if (all.some((o) => o.kind === 'attempt.success')) return true;
  if (all.some((o) => o.kind === 'sshd.connection')) return false;
  return all.every((o) => infoOf(o).facet === null || NOTES.has(infoOf(o).facet ?? ''));
}

/** Facets that answer something and yet report nothing wrong by themselves. */
const NOTES: ReadonlySet<string> = new Set([
  'auth.pam-line',
  'ident.peer',
  'attempt.address',
  'attempt.server-ending',
  'attempt.duration',
  'client.exit',
  'server.stop',
  'server.unit',
  'session.end',
]);
