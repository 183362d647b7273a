/** Both sides of one connection: the client's run beside the server's account of it. */

import type { Observation } from '../observation.ts';
import { bounds } from './bounds.ts';
import type { Draft } from './draft.ts';
import { derived, fieldsOf, infoOf, isJumped, mineOf, rank } from './draft.ts';

/** Puts each client's run beside the server's connection that fits best; of equals the last. */
export function joinSides(clients: readonly Draft[], servers: readonly Draft[]): Draft[] {
  const left = new Set(servers);
  const candidates = (): Draft[] =>
    [...left].filter((d) =>
      d.observations.some((o) => infoOf(o).service !== true || infoOf(o).ends === 'self'),
    );
  for (const run of clients) {
    let best: Draft | undefined;
    let bestScore = 1;
    for (const c of candidates()) {
      const s = likeness(run, c);
      if (s >= bestScore) {
        best = c;
        bestScore = s;
      }
    }
    if (!best) {
      tunnel(run, candidates());
      continue;
    }
    const jumped = isJumped(run);
    for (const o of best.observations) {
      run.observations.push(o);
      // The log is the jump host's: what it says of the login there does not concern the target.
      if (jumped && !infoOf(o).facet?.startsWith('session.')) run.hop.add(o);
    }
    run.sides.add('server');
    left.delete(best);
  }
  silence(clients, servers, left);
  return [...clients, ...left];
}

/** A client that ends at its own machine went through a tunnel: the log of the tunnel's session tells of its target. */
function tunnel(run: Draft, sessions: readonly Draft[]): void {
  const local = run.observations.some(
    (o) => o.side !== 'server' && /^(127\.|::1$|localhost$)/.test(fieldsOf(o).addr ?? ''),
  );
  if (!local) return;
  const told = sessions
    .flatMap((d) => d.observations)
    .filter((o) => infoOf(o).facet === 'session.forward' || infoOf(o).facet === 'session.target');
  for (const o of told.slice(-2)) run.observations.push(o);
}

/** A log that shows connections at all, and none that fits the one run: sshd never saw it, or died before it could write. */
function silence(clients: readonly Draft[], servers: readonly Draft[], left: ReadonlySet<Draft>): void {
  const run = clients[0];
  if (clients.length !== 1 || !run || run.sides.has('server')) return;
  const speaks = servers
    .flatMap((d) => d.observations)
    .find((o) => o.kind === 'server.listening' || o.kind === 'sshd.connection');
  const connections = [...left].some((d) => d.observations.some((o) => infoOf(o).service !== true));
  if (speaks && !connections) run.observations.push(derived('sshd.silent', {}, speaks));
}

const userOf = (list: readonly Observation[]): string | undefined =>
  list.map((o) => fieldsOf(o).user).find((u) => u !== undefined && u !== '');

/** How well a server's connection may be the one of this run; 0 when it cannot be. */
function likeness(run: Draft, connection: Draft): number {
  const a = bounds(run);
  const b = bounds(connection);
  const mine = mineOf(run);
  const succeeded = connection.observations.some((o) => o.kind === 'auth.accepted');
  if (isJumped(run)) return succeeded ? 4 : 1;
  const loggedIn = mine.some((o) => infoOf(o).passes === 'auth');
  const ua = userOf(mine);
  const ub = userOf(connection.observations);
  if (ua !== undefined && ub !== undefined && ua !== ub) return 0;
  const gap = Math.max(rank(a.from) - rank(b.to), rank(b.from) - rank(a.to));
  // One step apart is no contradiction: what one side has sent the other need not have seen.
  if (gap > 1 || (gap > 0 && succeeded !== loggedIn)) return 0;
  if (gap > 0) return 1;
  return 2 + (succeeded === loggedIn ? 1 : 0) + (ua !== undefined && ua === ub ? 2 : 0);
}
