/** What a probe of ours leaves in the server's log: it goes away as soon as it has seen enough, which is no fault of anybody's. */

import type { Kind, Observation } from '../observation.ts';
import { errnoName } from '../observation.ts';
import type { Draft } from './draft.ts';
import { add, fieldsOf, infoOf, keepAside } from './draft.ts';

/** How the probe says good-bye where it has come as far as the offers (node/probe/conversation.ts). */
const GOODBYE = /^sshwhy looked as far as/;

/** Ways to read that the other side went away, beside those that are a peer's end by their kind. */
const WENT_AWAY: ReadonlySet<Kind> = new Set(['end.reset', 'end.write-failed', 'end.read-failed']);

/** What sshd says of a client that spoke another language, as the probe does when it has leave to try. */
const OTHER_LANGUAGE: ReadonlySet<Kind> = new Set(['ident.invalid-line', 'ident.invalid-characters']);

/** The server says that its client went away. */
function isLeaving(o: Observation): boolean {
  if (o.side !== 'server') return false;
  if (o.kind === 'kex.dispatch-fatal') return /^(broken-pipe|reset)$/.test(errnoName(o.fields.reason));
  if (o.kind === 'ident.read-error') return errnoName(o.fields.errno) === 'reset';
  return WENT_AWAY.has(o.kind) || infoOf(o).ends === 'peer';
}

/** A run of the probe in which nobody hung up on it: then it was the probe that left. */
function leftByItself(run: Draft): boolean {
  const mine = run.observations.filter((o) => o.side !== 'server');
  return (
    mine.some((o) => o.kind.startsWith('probe.')) &&
    !mine.some((o) => infoOf(o).ends === 'peer' || infoOf(o).ends === 'network' || o.kind === 'probe.closing')
  );
}

/**
 * Sets aside what the server wrote because the probe left: in the account that was put beside it, and in as many of the others
 * as the probe made connections. They come from its address, or from that which its good-bye came from.
 */
export function setAside(run: Draft, left: Set<Draft>): void {
  if (!leftByItself(run)) return;
  for (const o of run.observations) if (isLeaving(o)) keepAside(run, o);
  let open = run.observations.reduce((n, o) => (o.kind === 'probe.left' ? n + o.fields.connections : n), 0);
  if (run.sides.includes('server')) open--;
  if (open <= 0) return;
  const sources = new Set<string>();
  for (const d of [run, ...left]) {
    const goodbye = d.observations.some(
      (o) => o.kind === 'end.received-disconnect' && o.side === 'server' && GOODBYE.test(o.fields.reason),
    );
    for (const o of d.observations) {
      if (o.kind === 'probe.route' && o.fields.source !== undefined) sources.add(o.fields.source);
      const { addr } = fieldsOf(o);
      if (goodbye && o.side === 'server' && addr !== undefined) sources.add(addr);
    }
  }
  for (const d of [...left].reverse()) {
    if (open <= 0) break;
    const addr = d.observations.map((o) => fieldsOf(o).addr).find((a) => a !== undefined);
    if (d.service || addr === undefined || !sources.has(addr)) continue;
    const only = d.observations.every(
      (o) =>
        infoOf(o).facet === null ||
        infoOf(o).facet === 'ident.peer' ||
        isLeaving(o) ||
        OTHER_LANGUAGE.has(o.kind),
    );
    if (!only) continue;
    for (const o of d.observations) {
      add(run, o);
      keepAside(run, o);
    }
    left.delete(d);
    open--;
  }
}
