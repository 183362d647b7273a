/** Both sides of one connection: the client's run beside the server's account of it. */

import type { Observation } from '../observation.ts';
import { rank } from '../observation.ts';
import type { Bounds } from './bounds.ts';
import { bounds } from './bounds.ts';
import type { Draft } from './draft.ts';
import { add, derived, fieldsOf, infoOf, isJumped, keepAside, mineOf } from './draft.ts';
import { earlier } from './earlier.ts';
import { logged } from './logged.ts';
import { setAside } from './own-probe.ts';
import { unended } from './unended.ts';

/** What two accounts are compared by, worked out once for each. */
interface Features {
  readonly draft: Draft;
  readonly where: Bounds;
  readonly user: string | undefined;
  readonly succeeded: boolean;
  /** The client's address: as the server saw it, or as the probe knows it. */
  readonly source: string | undefined;
}

/** More runs than this in one evidence are a load test, not a person's tries: their partners are not looked for. */
const MOST_RUNS = 40;

/** Puts each client's run beside the server's connection that fits best; of equals the last. */
export function joinSides(clients: readonly Draft[], servers: readonly Draft[]): Draft[] {
  const left = new Set(servers);
  const connections =
    clients.length === 0 ? [] : servers.filter((d) => !d.service || d.ended).map((d) => featuresOf(d));
  for (const run of clients.slice(0, MOST_RUNS)) {
    const mine = featuresOf(run);
    let best: Draft | undefined;
    let bestScore = 1;
    for (const c of connections) {
      if (!left.has(c.draft)) continue;
      const s = likeness(mine, c);
      if (s >= bestScore) {
        best = c.draft;
        bestScore = s;
      }
    }
    if (!best) {
      tunnel(run, connections);
      continue;
    }
    const jumped = isJumped(run);
    for (const o of best.observations) {
      add(run, o);
      // The log is the jump host's: what it says of the login there does not concern the target.
      if (jumped && !infoOf(o).facet?.startsWith('session.')) keepAside(run, o);
    }
    left.delete(best);
  }
  silence(clients, servers, left);
  for (const run of clients.length === 1 ? clients : []) {
    earlier(run, left);
    logged(run, servers);
    unended(run, left);
  }
  for (const run of clients.slice(0, MOST_RUNS)) setAside(run, left);
  return [...clients, ...left];
}

function featuresOf(d: Draft): Features {
  const mine = mineOf(d);
  return {
    draft: d,
    where: bounds(d),
    user: mine.map((o) => fieldsOf(o).user).find((u) => u !== undefined && u !== ''),
    succeeded: mine.some((o) => infoOf(o).passes === 'auth'),
    source: mine.map(sourceOf).find((a) => a !== undefined),
  };
}

function sourceOf(o: Observation): string | undefined {
  // A super-server listens for both families with one socket, and writes IPv4 in the form of the other.
  if (o.side === 'server') return fieldsOf(o).addr?.replace(/^::ffff:/i, '');
  return o.kind === 'probe.route' ? o.fields.source : undefined;
}

/** A client that ends at its own machine went through a tunnel: the log of the tunnel's session tells of its target. */
function tunnel(run: Draft, sessions: readonly Features[]): void {
  const local = run.observations.some(
    (o) => o.side !== 'server' && /^(127\.|::1$|localhost$)/.test(fieldsOf(o).addr ?? ''),
  );
  if (!local) return;
  let told: Observation | undefined;
  for (const { draft } of sessions) {
    for (const o of draft.observations) {
      const { facet } = infoOf(o);
      if (facet === 'session.forward' || facet === 'session.target') told = o;
    }
  }
  if (told) add(run, told);
}

/** A log that shows connections at all, and none that fits the one run: sshd never saw it, or died before it could write. */
function silence(clients: readonly Draft[], servers: readonly Draft[], left: ReadonlySet<Draft>): void {
  const run = clients[0];
  if (clients.length !== 1 || !run || run.sides.includes('server')) return;
  for (const d of left) if (!d.service) return;
  for (const d of servers) {
    const speaks = d.observations.find((o) => o.kind === 'server.listening' || o.kind === 'sshd.connection');
    if (!speaks) continue;
    add(run, derived('sshd.silent', {}, speaks));
    return;
  }
}

/** How well a server's connection may be the one of this run; 0 when it cannot be. */
function likeness(run: Features, connection: Features): number {
  if (isJumped(run.draft)) return connection.succeeded ? 4 : 1;
  if (run.user !== undefined && connection.user !== undefined && run.user !== connection.user) return 0;
  const a = run.where;
  const b = connection.where;
  const gap = Math.max(rank(a.from) - rank(b.to), rank(b.from) - rank(a.to));
  const agreed = run.succeeded === connection.succeeded;
  // One step apart is no contradiction: what one side has sent the other need not have seen.
  if (gap > 1 || (gap > 0 && !agreed)) return 0;
  if (gap > 0) return 1;
  // An address translated on the way is another one, so that it only breaks a tie.
  const near = run.source !== undefined && run.source === connection.source ? 0.5 : 0;
  return 2 + near + (agreed ? 1 : 0) + (run.user !== undefined && run.user === connection.user ? 2 : 0);
}
