/** Many addresses that act as one: the same name, neighbours, the same rhythm, or the same coming and going. */

import type { Text } from '../remedy.ts';
import { t } from '../remedy.ts';
import { grouped, span } from './figures.ts';
import type { Addresses } from './intern.ts';
import type { Sources } from './sources.ts';
import type { Campaign, NetworkStory, UserStory } from './story.ts';

interface CampaignsOf {
  readonly users: readonly UserStory[];
  readonly networks: readonly NetworkStory[];
  readonly sources: Sources;
  readonly names: Addresses;
  /** The log's own begin and end, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Of each sort at most so many are told. */
const MOST = 5;
const EXAMPLES = 8;

export function campaignsOf(of: CampaignsOf): readonly Campaign[] {
  const failing = candidates(of.sources);
  const byRhythm = rhythms(failing);
  const inRhythm = new Set(byRhythm.flatMap((r) => r.ids));
  return [
    ...sameName(of),
    ...neighbours(of),
    ...byRhythm
      .slice(0, MOST)
      .map((r) =>
        told(
          of,
          r.ids,
          (n) => t`${n} addresses tried in the same rhythm, each about once every ${span(r.every)}`,
        ),
      ),
    // A rhythm says more than that they came and went together.
    ...together(failing, of)
      .filter((ids) => 2 * ids.filter((id) => inRhythm.has(id)).length < ids.length)
      .slice(0, MOST)
      .map((ids) => told(of, ids, (n) => t`${n} addresses came within minutes and left within minutes`)),
  ];
}

function sameName({ users }: CampaignsOf): readonly Campaign[] {
  return users
    .filter((u) => u.sources >= 20 && u.failures <= 8 * u.sources)
    .slice(0, MOST)
    .map((u) => ({
      what: t`The name ${u.user} was tried from about ${grouped(u.sources)} addresses, few times each`,
      sources: u.sources,
      failures: u.failures,
      first: u.first,
      last: u.last,
      examples: [],
    }));
}

function neighbours({ networks }: CampaignsOf): readonly Campaign[] {
  return networks
    .slice(0, MOST)
    .filter((n) => n.sources >= 4 && n.failures >= 20)
    .map((n) => ({
      what: t`${grouped(n.sources)} addresses of ${n.network} tried together`,
      sources: n.sources,
      failures: n.failures,
      first: n.first,
      last: n.last,
      examples: [],
    }));
}

/** Addresses that failed and never got in, in columns: there may be a hundred thousand. */
interface Candidates {
  readonly count: number;
  readonly id: Uint32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Milliseconds between its visits; NaN where they have no rhythm. */
  readonly every: Float64Array;
}

/** Visits at random lie apart with a deviation of their whole mean. */
const UNEVEN = 0.35;
const LEAST_GAPS = 8;

function candidates(sources: Sources): Candidates {
  const room = sources.count();
  const id = new Uint32Array(room);
  const first = new Float64Array(room);
  const last = new Float64Array(room);
  const every = new Float64Array(room);
  let count = 0;
  for (let s = 0; s < room; s++) {
    const x = sources.totals(s);
    if (x.logins > 0 || x.failures === 0 || Number.isNaN(x.first)) continue;
    id[count] = s;
    first[count] = x.first;
    last[count] = x.last;
    every[count] = x.gaps >= LEAST_GAPS && x.unevenness < UNEVEN && x.every >= 1000 ? x.every : Number.NaN;
    count++;
  }
  return { count, id, first, last, every };
}

/** Intervals that differ by less than this share are one rhythm. */
const SAME = 0.05;
const LEAST_IN_RHYTHM = 5;

/** Groups of one rhythm that were there at the same time, largest first. */
function rhythms(c: Candidates): readonly { readonly every: number; readonly ids: readonly number[] }[] {
  const rows: number[] = [];
  for (let i = 0; i < c.count; i++) if (!Number.isNaN(c.every[i] as number)) rows.push(i);
  const every = (row: number): number => c.every[row] as number;
  rows.sort((a, b) => every(a) - every(b));
  const found: { every: number; ids: readonly number[] }[] = [];
  let low = 0;
  let high = 0;
  for (let i = 0; i < rows.length; ) {
    let end = i;
    while (end < rows.length && every(rows[end] as number) <= every(rows[i] as number) * (1 + SAME)) end++;
    const middle = every(rows[(i + end) >> 1] as number);
    // As many would be of this rhythm by chance, were the intervals near it spread evenly over their logarithm.
    while (low < rows.length && every(rows[low] as number) < middle / 2) low++;
    while (high < rows.length && every(rows[high] as number) <= middle * 2) high++;
    const chance = ((high - low - (end - i)) * SAME) / Math.log(4);
    const group = atOneTime(c, rows.slice(i, end));
    if (group.length >= LEAST_IN_RHYTHM && group.length >= 5 * chance) {
      found.push({ every: middle, ids: group.map((row) => c.id[row] as number) });
      i = end;
    } else i += Math.max(1, (end - i) >> 1);
  }
  return found.sort((a, b) => b.ids.length - a.ids.length || a.every - b.every);
}

/** Those of a group that were there at the moment at which most of it was. */
function atOneTime(c: Candidates, rows: readonly number[]): readonly number[] {
  if (rows.length < LEAST_IN_RHYTHM) return [];
  const ends = rows.map((r) => c.last[r] as number).sort((a, b) => a - b);
  const begins = rows.map((r) => c.first[r] as number).sort((a, b) => a - b);
  let best = 0;
  let moment = Number.NaN;
  for (let b = 0, e = 0; b < begins.length; b++) {
    while ((ends[e] as number) < (begins[b] as number)) e++;
    if (b + 1 - e <= best) continue;
    best = b + 1 - e;
    moment = begins[b] as number;
  }
  return rows.filter((r) => (c.first[r] as number) <= moment && (c.last[r] as number) >= moment);
}

const WINDOW = 600_000;
const HOUR = 3_600_000;
const LEAST_TOGETHER = 8;

/**
 * Groups whose first visits lie within ten minutes and whose last ones do, hours later: largest first. Those at the
 * edges of the log are left out, since it may have cut them off.
 */
function together(c: Candidates, { from, to }: CampaignsOf): readonly (readonly number[])[] {
  const first = (row: number): number => c.first[row] as number;
  const last = (row: number): number => c.last[row] as number;
  const rows: number[] = [];
  for (let i = 0; i < c.count; i++)
    if (last(i) - first(i) >= HOUR && first(i) >= from + HOUR && last(i) <= to - HOUR) rows.push(i);
  rows.sort((a, b) => first(a) - first(b));
  const ends = Float64Array.from(rows, last).sort();
  const endsWithin = (begin: number, end: number): number => below(ends, end) - below(ends, begin);
  const used = new Set<number>();
  const found: (readonly number[])[] = [];
  for (let i = 0; i < rows.length; ) {
    const begin = first(rows[i] as number);
    let end = i;
    while (end < rows.length && first(rows[end] as number) <= begin + WINDOW) end++;
    const group = densest(
      rows
        .slice(i, end)
        .filter((r) => !used.has(r))
        .sort((a, b) => last(a) - last(b)),
      last,
    );
    if (group.length >= LEAST_TOGETHER) {
      const leave = last(group[0] as number);
      // So many of those who came then would have left then by chance, going by when all others left.
      const others = endsWithin(leave, leave + WINDOW + 1) - group.length;
      const chance = ((end - i) * others) / Math.max(1, rows.length - group.length);
      if (group.length >= 5 * chance) {
        for (const r of group) used.add(r);
        found.push(group.map((r) => c.id[r] as number));
      }
    }
    // By half windows, so that each group lies whole in one of them.
    const next = begin + WINDOW / 2;
    do i++;
    while (i < rows.length && first(rows[i] as number) < next);
  }
  return found.sort((a, b) => b.length - a.length);
}

/** The most rows, in order of `at`, that lie within one window. */
function densest(rows: readonly number[], at: (row: number) => number): readonly number[] {
  let best = 0;
  let from = 0;
  for (let i = 0, k = 0; i < rows.length; i++) {
    while (at(rows[i] as number) - at(rows[k] as number) > WINDOW) k++;
    if (i + 1 - k <= best) continue;
    best = i + 1 - k;
    from = k;
  }
  return rows.slice(from, from + best);
}

/** How many of the sorted numbers are below this one. */
function below(sorted: Float64Array, than: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < than) low = middle + 1;
    else high = middle;
  }
  return low;
}

function told({ sources, names }: CampaignsOf, ids: readonly number[], what: (n: string) => Text): Campaign {
  let failures = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const x = sources.totals(id);
    failures += x.failures;
    first = Math.min(first, x.first);
    last = Math.max(last, x.last);
  }
  return {
    what: what(grouped(ids.length)),
    sources: ids.length,
    failures,
    first,
    last,
    examples: ids.slice(0, EXAMPLES).map((id) => names.name(id)),
  };
}
