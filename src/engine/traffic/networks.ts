/** Visitors added up by the network that they come from, or by who runs it. */

import type { SourceTotals } from './sources.ts';
import type { NetworkStory } from './story.ts';

const MOST_NETWORKS = 200_000;

export interface Networks {
  add(network: string, s: SourceTotals, name?: string): void;
  /** The most active of those with so many addresses or more. */
  list(most: number, addresses: number): readonly NetworkStory[];
}

export function networks(): Networks {
  const all = new Map<string, { -readonly [K in keyof NetworkStory]: NetworkStory[K] }>();
  return {
    add(network, s, name) {
      let n = all.get(network);
      if (n === undefined) {
        if (all.size >= MOST_NETWORKS) return;
        n = {
          network,
          ...(name !== undefined && { name }),
          sources: 0,
          connections: 0,
          failures: 0,
          logins: 0,
        };
        all.set(network, n);
      }
      n.sources++;
      n.connections += s.connections;
      n.failures += s.failures;
      n.logins += s.logins;
    },
    list: (most, addresses) =>
      [...all.values()]
        .filter((n) => n.sources >= addresses)
        .sort((a, b) => b.connections - a.connections || (a.network < b.network ? -1 : 1))
        .slice(0, most),
  };
}
