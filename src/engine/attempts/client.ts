/** The client's lines, cut into runs, with the run of a jump host told apart from the target's. */

import type { Kind, Observation } from '../observation.ts';
import { rank } from '../observation.ts';
import type { Draft } from './draft.ts';
import { add, derived, draft, infoOf, isJumped, keepAside } from './draft.ts';

export function clientDrafts(observations: readonly Observation[]): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let source = -1;
  let closed = false;
  for (const o of observations) {
    const piece = o.at.source !== source;
    source = o.at.source;
    if (!current || beginsRun(o, current, closed, piece)) {
      current = draft();
      drafts.push(current);
      closed = false;
    }
    add(current, o);
    if (o.kind === 'client.exit' || o.kind === 'client.interrupted') closed = true;
  }
  for (const d of drafts) {
    separateHop(d);
    saidTwice(d);
  }
  return drafts;
}

/**
 * When the first line does not come in time, ssh says so twice: "Connection timed out during banner exchange" (kex.c) and, as its
 * last word, "Connection to HOST port PORT timed out" (packet.c). The second tells nothing more, so it counts for nothing.
 */
function saidTwice(d: Draft): void {
  const first = d.observations.findIndex((o) => o.kind === 'ident.timeout');
  const next = first < 0 ? undefined : d.observations[first + 1];
  if (next?.kind === 'end.timed-out') keepAside(d, next);
}

/** True when this line cannot belong to the run so far. Evidence in pieces tells of one run, until a piece begins anew. */
function beginsRun(o: Observation, run: Draft, closed: boolean, piece: boolean): boolean {
  const info = infoOf(o);
  if (o.kind === 'client.command') return run.kinds.length > 1 || !run.kinds.includes('client.command');
  // What the probe sums up at its end is of the same run, whichever programs it started.
  if (closed) return info.facet !== 'tool' && !o.kind.startsWith('probe.');
  if (piece && run.ended)
    return info.ends !== undefined || o.kind === 'client.version' || o.kind === 'connect.trying';
  if (isJumped(run)) return false;
  if (o.kind === 'client.version') return run.ended || run.kinds.includes('client.version');
  if (o.kind === 'connect.trying') return run.ended;
  // The same ending twice is two runs, e.g. a loop of retries.
  return (
    info.ends !== undefined &&
    info.stage !== undefined &&
    info.facet !== 'client.start' &&
    run.kinds.includes(o.kind)
  );
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
  'ident.timeout',
  'ident.read-error',
  'end.received-disconnect',
  'auth.failed-client',
]);

/**
 * Through a jump host both connections print into one stream. The target's banner arrives only through the hop's open
 * session, so with two ssh programs speaking, what stands before the second banner is the hop's.
 */
function separateHop(d: Draft): void {
  if (!isJumped(d)) return;
  const list = d.observations;
  const pipe = list.findIndex((o) => o.kind === 'jump.pipe-closed');
  const nested = list.filter((o) => o.kind === 'client.version').length > 1;
  const banners = list.flatMap((o, i) => (o.kind === 'ident.remote' ? [i] : []));
  const border = nested ? (banners[1] ?? list.length) : 0;
  let failed: Observation | undefined;
  list.forEach((o, i) => {
    const info = infoOf(o);
    if (info.facet?.startsWith('jump.') || o.kind === 'client.exit' || o.kind === 'client.interrupted')
      return;
    // What the probe says by itself is of the one that is meant.
    if (o.program === 'sshwhy') return;
    // An ident line directly before the pipe's end is the target's own; so is what follows it.
    const own = pipe >= 0 && (i > pipe || (i === pipe - 1 && info.facet === 'ident.end'));
    if (own) return;
    const hopEnds = HOP_ENDINGS.has(o.kind) && pipe >= 0;
    if (!hopEnds && !(i < border && info.stage !== undefined && rank(info.stage) > rank('resolve'))) return;
    keepAside(d, o);
    if (hopEnds) failed ??= o;
  });
  if (failed)
    list.push(
      derived('jump.hop-failed', { stage: infoOf(failed).stage ?? 'connect', by: failed.kind }, failed),
    );
}
