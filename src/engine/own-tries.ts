/** Tries that the reader made by hand, of which the server's log alone tells: they say what a probe that types nothing cannot. */

import type { Attempt } from './attempts.ts';
import type { KindInfo } from './observation.ts';
import { KINDS } from './observation.ts';

/** Who was asked for nothing: a probe logs in with what needs no typing, and so cannot show what became of a password. */
export interface Person {
  readonly user: string | undefined;
  readonly source: string;
}

/** The person whose probe ended where a password would have been typed; undefined when no probe did. */
export function personOf(faults: readonly Attempt[]): Person | undefined {
  for (const a of faults) {
    const typed = a.observations.some(
      (o) => o.kind === 'auth.denied' && /password|keyboard-interactive/.test(o.fields.methods),
    );
    const asked = a.observations.some(
      (o) => o.kind === 'auth.preferred' && /password|keyboard-interactive/.test(o.fields.methods),
    );
    const route = a.observations.find((o) => o.kind === 'probe.route');
    if (typed && !asked && route?.kind === 'probe.route') {
      const source = a.source ?? route.fields.source;
      if (source !== undefined) return { user: a.user, source };
    }
  }
  return undefined;
}

/** An earlier login of that person, of which the server alone tells: from the same address, under the same name if one was said. */
export function isTryOf(person: Person | undefined, a: Attempt): boolean {
  return (
    person !== undefined &&
    a.subject === 'connection' &&
    a.sides.every((s) => s === 'server') &&
    a.source === person.source &&
    (a.user === undefined || a.user === person.user) &&
    a.to === 'auth' &&
    a.observations.some((o) => (KINDS[o.kind] as KindInfo).error)
  );
}
