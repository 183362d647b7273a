/** What a cause's words get to see: the observations that fired, and facts of the attempt. */

import type { Attempt } from './attempts.ts';
import type { AlgorithmKind, End, Seen } from './cause.ts';
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
  let software: Seen['software'] | undefined;
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
    // Few causes ask for these, and each looks through everything that was read.
    get software() {
      software ??= { client: softwareOf(all, 'client'), server: softwareOf(all, 'server') };
      return software;
    },
    get proposals() {
      return proposalsIn(all);
    },
  };
}

/** How this end identified itself (RFC 4253, 4.2), without the protocol; undefined when several answers were seen. */
function softwareOf(all: readonly Observation[], end: End): string | undefined {
  const names = new Set<string>();
  for (const o of all) {
    const own = o.side === end;
    if ((o.kind === 'ident.local' && own) || (o.kind === 'ident.remote' && !own && o.side !== 'unknown'))
      names.add(o.fields.software.replace(/^SSH-\d{1,3}\.\d{1,3}-/, ''));
  }
  const started = end === 'client' ? all.find((o) => o.kind === 'client.version') : undefined;
  if (names.size === 0 && started) return `OpenSSH_${started.fields.software}`;
  return names.size === 1 ? [...names][0] : undefined;
}

const PROPOSALS: { readonly [what: string]: AlgorithmKind } = {
  kex: 'kex',
  hostkey: 'hostkey',
  cipher: 'cipher',
  mac: 'mac',
  compression: 'compression',
};

/** The first key exchange's lists of both sides: whoever logs them logs its own first, each direction of a list by itself. */
function proposalsIn(all: readonly Observation[]): Seen['proposals'] {
  const out = new Map<AlgorithmKind, { readonly client: string; readonly server: string }>();
  for (const teller of ['client', 'server'] as const) {
    const told = all.filter(
      (o) => o.kind === 'kex.proposal' && o.side === teller,
    ) as readonly ObservationOf<'kex.proposal'>[];
    for (const [what, kind] of Object.entries(PROPOSALS)) {
      const lists = told.filter((o) => o.fields.what === what).map((o) => o.fields.list);
      const each = what === 'kex' || what === 'hostkey' ? 1 : 2;
      const own = lists[0];
      const other = lists[each];
      if (own === undefined || other === undefined || out.has(kind)) continue;
      out.set(kind, teller === 'client' ? { client: own, server: other } : { client: other, server: own });
    }
  }
  return out;
}
