/** Facts that no line states and only the whole attempt shows: the last step, a hang, how it ended for the server. */

import type { AddressSort } from '../address.ts';
import { addressSort, isIpv6 } from '../address.ts';
import { isPublicService } from '../git-hosts.ts';
import type { Kind, Observation } from '../observation.ts';
import { greetingName, rank } from '../observation.ts';
import type { Bounds } from './bounds.ts';
import { bounds } from './bounds.ts';
import type { Draft } from './draft.ts';
import { derived, fieldsOf, infoOf, isJumped } from './draft.ts';

export type Ended = 'client' | 'server' | 'network' | 'unknown';

/** Who ended it, as far as the lines tell. Who says "I did" knows; a peer's account comes second. */
export function ender(list: readonly Observation[]): Ended {
  let found: Ended = 'unknown';
  for (const o of list) {
    const e = infoOf(o).ends;
    if (e === undefined || e === 'unknown') continue;
    if (e === 'network') {
      if (found === 'unknown') found = 'network';
      continue;
    }
    if (o.side === 'unknown') continue;
    const self: Ended = o.side === 'server' ? 'server' : 'client';
    if (e === 'self') return self;
    if (found === 'unknown' || found === 'network') found = self === 'server' ? 'client' : 'server';
  }
  return found;
}

/** The step behind a marker, named so that its first word tells how far things were. */
function stepOf(k: Kind): string {
  if (k === 'connect.established') return 'connected';
  if (k === 'ident.remote' || k === 'ident.compat') return 'kex.banner-received';
  return k;
}

/**
 * What ssh prints for certain at -v, by facet: when a whole run shows none of it, it did not happen (ssh.c, sshconnect.c,
 * sshconnect2.c, clientloop.c).
 */
const CLIENT_COMPLETE = [
  'client.start',
  'connect.bind',
  'jump.open',
  'ident.text',
  'ident.first-line',
  'kex.negotiate',
  'kex.damage',
  'kex.fatal',
  'hostkey.check',
  'hostkey.end',
  'auth.key-file',
  'auth.signature',
  'auth.partial',
  'auth.password-age',
  'client.mux',
  'session.forward',
  'session.pty',
  'session.subsystem',
  'session.channel',
  'auth.password',
  'end.reason',
] as const;

/** What ssh complains of before it is refused, with and without -v (sshconnect2.c, load_identity_file; authfile.c). */
const CLIENT_AT_ANY_LEVEL = ['auth.key-file'] as const;

/** What ssh complains of before it says that the verification of the host key failed. */
const CHECKED_AT_ANY_LEVEL = ['hostkey.check'] as const;

/** What sshd logs at VERBOSE for certain, by facet (auth.c, auth2*.c, session.c, sshd.c). */
const SERVER_COMPLETE = [
  'auth.user',
  'auth.authorized-keys',
  'auth.account',
  'auth.root',
  'auth.tries',
  'auth.server-end',
  'auth.restriction',
  'auth.algorithm',
  'auth.pam',
  'auth.lock',
  'auth.pam-module',
  'auth.key-found',
  'auth.verdict',
  'auth.partial',
  'sshd.child',
  'session.start',
  'session.pam',
  'session.pty',
  'session.subsystem',
  'session.forward',
  'session.target',
  'server.moduli',
] as const;

const isReset = (o: Observation): boolean =>
  o.kind === 'end.reset' || (o.kind === 'ident.read-error' && /reset/i.test(o.fields.errno));

/** More lines than services greet with before they wait for a command. */
const MANY_LINES = 5;

/** The facets of a list that nothing answers. */
function nothing(list: readonly string[], said: readonly Observation[], near: Observation): Observation[] {
  const answered = new Set(said.map((o) => infoOf(o).facet));
  return list.filter((f) => !answered.has(f)).map((facet) => derived('attempt.nothing', { facet }, near));
}

export function facts(d: Draft, mine: readonly Observation[], where: Bounds): Observation[] {
  const out: Observation[] = [];
  const last = mine[mine.length - 1];
  if (!last) return out;
  const client = mine.filter((o) => o.side !== 'server');
  const server = mine.filter((o) => o.side === 'server');
  if (client.length > 0) clientFacts(out, d, client, mine, where);
  if (server.some((o) => infoOf(o).service !== true)) serverFacts(out, d, server, client.length > 0, where);
  if (client.some(isReset) && server.some(isReset)) out.push(derived('attempt.both-reset', {}, last));
  const status = client.find((o) => o.kind === 'client.exit');
  const code = status?.kind === 'client.exit' ? status.fields.status : undefined;
  const accepted =
    server.some((o) => o.kind === 'auth.accepted') || client.some((o) => infoOf(o).passes === 'auth');
  // A forced command that failed, or only told why nothing else may run, is no success, though the login was one.
  const refused =
    mine.some((o) => o.kind === 'session.other-user') ||
    (mine.some((o) => o.kind === 'session.forced') &&
      mine.some((o) => o.kind === 'session.exit-status' && o.fields.status !== 0));
  const died = shellEnded(mine);
  if (died) out.push(died);
  // A probe asks for a command that ends at once: where that has not ended, something holds it.
  const held = d.kinds.includes('probe.route') && d.kinds.includes('client.interrupted');
  if (code === 0 || (accepted && code === undefined && !refused && died === undefined && !held))
    out.push(derived('attempt.success', {}, last));
  return out;
}

/** A shell that ended in error before anybody can have typed a line: that was no session for anyone. */
function shellEnded(mine: readonly Observation[]): Observation | undefined {
  const lasted = mine.find((o) => o.kind === 'session.lasted');
  if (lasted?.kind !== 'session.lasted' || lasted.fields.seconds >= 1) return undefined;
  if (mine.some((o) => o.kind === 'session.asked')) return undefined;
  if (!mine.some((o) => o.kind === 'session.exit-status' && o.fields.status > 0)) return undefined;
  return derived('attempt.shell-ended', { seconds: lasted.fields.seconds }, lasted);
}

/** How long the session lasted by the server's log, which tells the login and the end with their times. */
function servedSeconds(mine: readonly Observation[]): number | undefined {
  const from = mine.find((o) => o.side === 'server' && o.kind === 'auth.accepted')?.time;
  const to = mine.findLast(
    (o) =>
      o.side === 'server' &&
      (infoOf(o).ends !== undefined ||
        (o.kind === 'auth.pam-line' && o.fields.text.startsWith('session closed'))),
  )?.time;
  return from === undefined || to === undefined || to < from ? undefined : (to - from) / 1000;
}

/** The host that a line names, or a command that was typed. */
function hostOf(o: Observation): string | undefined {
  if (o.kind !== 'client.command') return fieldsOf(o).host;
  return /@([a-z0-9.-]{1,100})(?=[:/ ]|$)/i.exec(o.fields.command)?.[1];
}

function clientFacts(
  out: Observation[],
  d: Draft,
  client: readonly Observation[],
  mine: readonly Observation[],
  where: Bounds,
): void {
  const near = client[client.length - 1] as Observation;
  const marker = client.findLast(
    (o) => infoOf(o).facet === null && infoOf(o).stage !== undefined && o.kind !== 'connect.retry',
  );
  const ended = client.some((o) => infoOf(o).ends !== undefined);
  const exit = client.find((o) => o.kind === 'client.exit' || o.kind === 'client.interrupted');
  const seconds = exit ? (exit.fields as { seconds?: number }).seconds : undefined;
  const status = exit?.kind === 'client.exit' ? exit.fields.status : undefined;
  const authed = mine.some((o) => infoOf(o).passes === 'auth');
  if (marker && ended && d.verbose)
    out.push(derived('attempt.last-step', { step: stepOf(marker.kind) }, marker));
  // ssh asks about a new host key on any terminal: as the last line it is a question that nobody answered.
  // 124, 137 and 143 are what `timeout` and a kill leave: the run was still waiting.
  const waits = status === undefined || status === 124 || status === 137 || status === 143;
  if (
    !ended &&
    waits &&
    (!authed || d.kinds.includes('probe.route')) &&
    (d.verbose || exit !== undefined || marker?.kind === 'hostkey.ask') &&
    (marker !== undefined || exit?.kind === 'client.interrupted')
  ) {
    out.push(
      derived(
        'attempt.hang',
        { step: marker ? stepOf(marker.kind) : 'nothing', ...(seconds !== undefined && { seconds }) },
        near,
      ),
    );
  }
  const lasted = seconds ?? servedSeconds(mine);
  if (lasted !== undefined && ended) out.push(derived('attempt.duration', { seconds: lasted }, near));
  const spoken = client.filter((o) => o.kind === 'ident.pre-banner');
  if (
    spoken.length >= MANY_LINES &&
    spoken.every((o) => greetingName(o.fields.line) === 'other') &&
    !client.some((o) => o.kind === 'ident.remote')
  )
    out.push(derived('attempt.senseless-text', { lines: spoken.length }, spoken[0] ?? near));
  const direct = client.find((o) => o.kind === 'connect.trying' || o.kind === 'connect.established');
  if (direct && !isJumped(d)) out.push(derived('attempt.direct', {}, direct));
  const service = isJumped(d) ? undefined : client.find((o) => isPublicService(hostOf(o)));
  if (service) out.push(derived('attempt.public-service', { host: hostOf(service) ?? '' }, service));
  const unsigned = d.verbose ? unsignedKey(client) : undefined;
  if (unsigned) out.push(unsigned);
  // A helper that is no ssh opens no channel, so that none was refused says nothing.
  const helper = client.some((o) => o.kind === 'jump.command' && !/\bssh\b/.test(o.fields.command));
  if (d.verbose && client.some((o) => o.kind === 'client.version'))
    out.push(
      ...nothing(
        helper ? CLIENT_COMPLETE.filter((f) => f !== 'jump.open') : CLIENT_COMPLETE,
        unsigned ? [...mine, unsigned] : mine,
        near,
      ),
    );
  // More than its last line was given: what ssh says of its own at any level stands above it.
  else if (!d.verbose && client.length > 1 && client.some((o) => o.kind === 'auth.denied'))
    out.push(...nothing(CLIENT_AT_ANY_LEVEL, mine, near));
  // ssh says at any level why it does not trust a host key; where it may only ask and nobody is there, it does not (sshconnect.c).
  if (
    client.some((o) => o.kind === 'hostkey.failed') &&
    !(d.verbose && client.some((o) => o.kind === 'client.version'))
  )
    out.push(...nothing(CHECKED_AT_ANY_LEVEL, mine, near));
  const named =
    client.find((o) => o.kind === 'connect.trying' && fieldsOf(o).addr) ??
    client.find((o) => fieldsOf(o).addr !== undefined) ??
    client.find((o) => o.kind === 'connect.failed');
  const addr = named ? (fieldsOf(named).addr ?? fieldsOf(named).host) : undefined;
  if (named && addr) {
    const sort: AddressSort = addressSort(addr);
    if (sort !== 'name' && sort !== 'masked')
      out.push(
        derived(
          'attempt.address',
          {
            addr,
            sort: isIpv6(addr) ? `ipv6-${sort}` : sort,
            ...((fieldsOf(named).host === addr || fieldsOf(named).host === 'localhost') && { given: true }),
          },
          named,
        ),
      );
  }
  if (d.verbose && rank(where.to) >= rank('auth') && client.some((o) => o.kind === 'auth.methods')) {
    const offered = new Set(
      client.filter((o) => o.kind === 'auth.offered').map((o) => JSON.stringify(o.fields)),
    ).size;
    const accepted = client.filter((o) => o.kind === 'auth.accepted-offer').length;
    out.push(derived('attempt.key-count', { offered, accepted }, near));
  }
}

/**
 * The last key that the server knew, when the login was given up without a word on it from the server: each refusal of a
 * signature comes with the methods that can continue.
 */
function unsignedKey(client: readonly Observation[]): Observation | undefined {
  const known = client.findLastIndex((o) => o.kind === 'auth.accepted-offer');
  const offer = client[known];
  if (offer?.kind !== 'auth.accepted-offer') return undefined;
  const after = client.slice(known + 1);
  if (!after.some((o) => o.kind === 'auth.denied')) return undefined;
  if (after.some((o) => o.kind === 'auth.methods' || infoOf(o).facet === 'auth.signature')) return undefined;
  const { path } = offer.fields;
  return derived('attempt.unsigned', { ...(path !== undefined && { path }) }, offer);
}

function serverFacts(
  out: Observation[],
  d: Draft,
  server: readonly Observation[],
  both: boolean,
  where: Bounds,
): void {
  const by = ender(server);
  const b = both ? bounds({ ...d, observations: [...server], verbose: false }) : where;
  const place = server[server.length - 1] as Observation;
  // Where a probe of ours left by itself, the end is its own and tells nothing.
  const own = [...(d.hop ?? [])].some((o) => o.side === 'server' && d.kinds.includes('probe.route'));
  if (server.some((o) => o.kind === 'sshd.connection')) out.push(...nothing(SERVER_COMPLETE, server, place));
  // From the server's own view: it ended the connection itself, or its peer did, or the log just stops.
  const how = by === 'server' ? 'self' : by === 'client' ? 'peer' : by === 'unknown' ? 'none' : by;
  if (triedNothing(server, b) && !out.some((o) => o.kind === 'attempt.key-count'))
    out.push(derived('attempt.key-count', { offered: 0, accepted: 0 }, place));
  if (!own && (b.from === b.to || rank(b.to) <= rank('auth')))
    out.push(derived('attempt.server-ending', { stage: b.from, ender: how }, place));
}

/**
 * No key was offered and no password checked: in a log at VERBOSE each try leaves a line of its own (auth.c, auth_log), so
 * that a login which ended without one was none. What sshd turns away before it tries it says in other words.
 */
function triedNothing(server: readonly Observation[], where: Bounds): boolean {
  return (
    where.from === 'auth' &&
    where.to === 'auth' &&
    server.some((o) => o.kind === 'sshd.connection') &&
    server.some((o) => infoOf(o).facet === 'end.how' && fieldsOf(o).user !== undefined) &&
    !server.some((o) => infoOf(o).facet?.startsWith('auth.'))
  );
}
