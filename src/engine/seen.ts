/** What a cause's words get to see: the observations that fired, and facts of the attempt. */

import type { Attempt } from './attempts.ts';
import type { Seen } from './cause.ts';
import type { Kind, Observation, ObservationOf } from './observation.ts';

/** `all` is every observation of the attempt: facts are looked up there when no attempt is given. */
export function seenBy(
  fired: readonly Observation[],
  all: readonly Observation[],
  attempt: Attempt | undefined,
  attempts = 1,
  sources = 1,
): Seen {
  const field = (name: 'host' | 'port' | 'user', side?: 'client'): string | number | undefined => {
    for (const o of all) {
      if (side === 'client' && o.side === 'server') continue;
      const v = (o.fields as Record<string, unknown>)[name];
      if ((typeof v === 'string' && v !== '') || typeof v === 'number') return v;
    }
    return undefined;
  };
  return {
    one: <K extends Kind>(kind: K) => fired.find((o) => o.kind === kind) as ObservationOf<K> | undefined,
    all: <K extends Kind>(kind: K) =>
      fired.filter((o) => o.kind === kind) as unknown as readonly ObservationOf<K>[],
    host: attempt?.host ?? (field('host', 'client') as string | undefined),
    port: attempt?.port ?? (field('port', 'client') as number | undefined),
    user: attempt?.user ?? (field('user') as string | undefined),
    source: attempt?.source,
    attempts,
    sources,
  };
}
