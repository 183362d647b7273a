/**
 * Connections of the person that reached sshd and of which the log tells no end, though it goes on: with some releases nothing
 * is written when LoginGraceTime is over (Debian 12; its handler was made safe against CVE-2024-6387 by saying nothing).
 */

import type { Observation } from '../observation.ts';
import type { Draft } from './draft.ts';
import { add, derived, fieldsOf } from './draft.ts';

/** A login takes that long, or the log was read while it ran. */
const LEAST_MS = 5000;

/** Adds to accounts of connections from a probe's address, made by hand before it, that they have no end. */
export function unended(run: Draft, accounts: Iterable<Draft>): void {
  const route = run.observations.find((o) => o.kind === 'probe.route' && o.fields.source !== undefined);
  if (route?.kind !== 'probe.route' || route.time === undefined) return;
  const ours = run.observations.find((o) => o.kind === 'probe.sources');
  const made = new Set(ours?.kind === 'probe.sources' ? ours.fields.ports.split(' ').map(Number) : []);
  for (const d of accounts) {
    const [only] = d.observations;
    if (d.observations.length !== 1 || only?.kind !== 'sshd.connection') continue;
    if (fieldsOf(only).addr !== route.fields.source || made.has(only.fields.port)) continue;
    const seconds = waited(only, route);
    if (seconds !== undefined) add(d, derived('attempt.unended', { seconds }, only));
  }
}

/** How long before the probe it was made. */
function waited(connection: Observation, route: Observation): number | undefined {
  const ms = (route.time ?? 0) - (connection.time ?? Number.POSITIVE_INFINITY);
  return ms >= LEAST_MS ? Math.round(ms / 1000) : undefined;
}
