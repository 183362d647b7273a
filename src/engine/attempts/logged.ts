/** A probe's connections in the server's log, by the ports that they came from: where some are missing, another machine or program took them. */

import type { Draft } from './draft.ts';
import { add, derived, fieldsOf, infoOf, keepAside } from './draft.ts';

/** Fewer might be what a log left out. */
const FEW = 2;

/** Adds to a run that some of its connections are in the log and others, made between those, are not. */
export function logged(run: Draft, accounts: Iterable<Draft>): void {
  const source = run.observations.find((o) => o.kind === 'probe.route' && o.fields.source !== undefined);
  const sources = run.observations.find((o) => o.kind === 'probe.sources');
  if (source?.kind !== 'probe.route' || sources?.kind !== 'probe.sources') return;
  const seen = new Set<number>();
  let isCovered = false;
  for (const d of accounts)
    for (const o of d.observations) {
      if (o.time !== undefined && source.time !== undefined && o.time <= source.time) isCovered = true;
      const { addr, port } = fieldsOf(o);
      if (o.side === 'server' && port !== undefined && addr === source.fields.source) seen.add(port);
    }
  const turned = new Set(sources.fields.ungreeted.split(' ').map(Number));
  const made = sources.fields.ports.split(' ').map(Number);
  // Before the first the log may not have begun, and behind the last it may end.
  const begin = isCovered ? 0 : made.findIndex((port) => seen.has(port));
  const within = made.slice(Math.max(0, begin), made.findLastIndex((port) => seen.has(port)) + 1);
  const away = within.filter((port) => !seen.has(port));
  const missing = away.length;
  const greeted = away.filter((port) => !turned.has(port)).length >= FEW;
  if (missing < FEW || within.length - missing < FEW) return;
  add(run, derived('probe.logged', { logged: within.length - missing, missing, greeted }, sources));
  // That one of them ended well is not what has to be explained.
  const isWell = run.observations.some((o) => o.kind === 'client.exit' && o.fields.status === 0);
  for (const o of run.observations)
    if (
      isWell &&
      (o.kind === 'client.exit' || infoOf(o).stage === 'session' || o.kind.startsWith('session.'))
    )
      keepAside(run, o);
}
