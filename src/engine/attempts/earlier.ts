/** Connections from a probe's own address that came through not long before it was kept out: who is banned or limited had got in. */

import type { Observation } from '../observation.ts';
import type { Draft } from './draft.ts';
import { add, derived, fieldsOf, infoOf } from './draft.ts';

const HOUR_MS = 3_600_000;
/** Two clocks may differ by that much. */
const ASKEW_MS = 60_000;

/** Adds to a run that could not connect what the log tells of the same address before it. */
export function earlier(run: Draft, accounts: Iterable<Draft>): void {
  if (run.kinds.includes('connect.established')) return;
  const route = run.observations.find((o) => o.kind === 'probe.route' && o.fields.source !== undefined);
  if (route?.kind !== 'probe.route' || route.time === undefined) return;
  let last: Observation | undefined;
  let connections = 0;
  let failed = 0;
  for (const d of accounts) {
    const own = d.observations.find((o) => fieldsOf(o).addr === route.fields.source && o.time !== undefined);
    if (d.service || own?.time === undefined) continue;
    const age = route.time - own.time;
    if (age < -ASKEW_MS || age > HOUR_MS) continue;
    connections++;
    if (d.observations.some(isRefusal)) failed++;
    last = own;
  }
  if (last) add(run, derived('attempt.earlier', { connections, failed }, last));
}

/** What a blocker counts: a login under a name that is none, or one that was not let in. */
const isRefusal = (o: Observation): boolean =>
  o.side === 'server' &&
  infoOf(o).stage === 'auth' &&
  infoOf(o).facet !== null &&
  infoOf(o).passes !== 'auth';
