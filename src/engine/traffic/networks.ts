/** The networks from which most connections came, and those who run them. */

import { networkName } from './accounts.ts';
import type { Addresses } from './intern.ts';
import type { Sources, SourceTotals } from './sources.ts';
import type { NetworkStory, Operator } from './story.ts';

/** Of networks that are told apart by their names no more are looked at. */
const MOST_NAMED = 200_000;
/** Ids of addresses are smaller. */
const IDS = 2 ** 29;

type Sum = { -readonly [K in keyof NetworkStory]: NetworkStory[K] };
const rank = (a: Sum, b: Sum): number => b.connections - a.connections || (a.network < b.network ? -1 : 1);

/** Where several addresses of one came: /24, or /64 of IPv6. */
export function busiestNetworks(
  addresses: Addresses,
  bySource: Sources,
  most: number,
): readonly NetworkStory[] {
  const found: Sum[] = [];
  const keep = (one: Sum): void => {
    if (one.sources < 2) return;
    found.push(one);
    if (found.length < 4 * most) return;
    found.sort(rank);
    found.length = most;
  };

  // Each address as a number that begins with its network: sorted, those of one network follow one another.
  const keys = new Float64Array(bySource.count());
  const named = new Map<string, number[]>();
  let count = 0;
  for (let id = 0; id < bySource.count(); id++) {
    if (!bySource.seen(id)) continue;
    const ipv4 = addresses.number(id);
    if (ipv4 >= 0) {
      keys[count++] = (ipv4 >>> 8) * IDS + id;
      continue;
    }
    const name = networkName(addresses, id);
    if (name === undefined) continue;
    const ids = named.get(name);
    if (ids) ids.push(id);
    else if (named.size < MOST_NAMED) named.set(name, [id]);
  }
  const sorted = keys.subarray(0, count).sort();
  for (let i = 0; i < count; ) {
    const first = sorted[i] as number;
    const next = (Math.floor(first / IDS) + 1) * IDS;
    const ids: number[] = [];
    for (; i < count && (sorted[i] as number) < next; i++) ids.push((sorted[i] as number) % IDS);
    if (ids.length > 1) keep(sumOf(networkName(addresses, ids[0] as number) as string, ids, bySource));
  }
  for (const [network, ids] of named) keep(sumOf(network, ids, bySource));
  return found.sort(rank).slice(0, most);
}

/** By who runs the network of each address, as far as `operatorOf` knows it. */
export function busiestOperators(
  addresses: Addresses,
  bySource: Sources,
  operatorOf: (address: string) => Operator | undefined,
  most: number,
): readonly NetworkStory[] {
  const sums = new Map<number, Sum>();
  for (let id = 0; id < bySource.count(); id++) {
    const operator = bySource.seen(id) ? operatorOf(addresses.name(id)) : undefined;
    if (operator === undefined) continue;
    let sum = sums.get(operator.asn);
    if (sum === undefined) {
      if (sums.size >= MOST_NAMED) continue;
      sum = { ...nothing(`AS${operator.asn}`), name: operator.name };
      sums.set(operator.asn, sum);
    }
    add(sum, bySource.totals(id));
  }
  return [...sums.values()].sort(rank).slice(0, most);
}

function sumOf(network: string, ids: readonly number[], bySource: Sources): Sum {
  const sum = nothing(network);
  for (const id of ids) add(sum, bySource.totals(id));
  return sum;
}

const nothing = (network: string): Sum => ({
  network,
  sources: 0,
  connections: 0,
  failures: 0,
  logins: 0,
  first: Number.NaN,
  last: Number.NaN,
});

function add(sum: Sum, s: SourceTotals): void {
  sum.sources++;
  sum.connections += s.connections;
  sum.failures += s.failures;
  sum.logins += s.logins;
  if (!(s.first >= sum.first)) sum.first = s.first;
  if (!(s.last <= sum.last)) sum.last = s.last;
}
