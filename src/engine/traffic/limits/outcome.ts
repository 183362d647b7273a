/** A set of replays under one set of limits, and what they come to. */

import type { Arrivals } from './arrivals.ts';
import type { BanRule } from './bans.ts';
import type { Estimate } from './estimate.ts';
import { estimate } from './estimate.ts';
import type { Group } from './groups.ts';
import { GROUPS } from './groups.ts';
import { planFor } from './plan.ts';
import { random } from './random.ts';
import type { Gate, Tally } from './replay.ts';
import { GATES, replayer, STEPS } from './replay.ts';
import type { Settings } from './settings.ts';

/** What these limits would have done to the log's connections. Numbers are connections unless they say otherwise. */
export interface Outcome {
  readonly settings: readonly string[];
  readonly version: string;
  /** The same of hosts with another release. */
  readonly elsewhere?: readonly {
    readonly hosts: readonly string[];
    readonly version: string;
    readonly settings: readonly string[];
  }[];
  readonly ban?: string;
  readonly away: Estimate;
  /** Who turned them away, and whom. */
  readonly by: readonly { readonly gate: Gate; readonly whom: Group; readonly count: Estimate }[];
  /** Logins that would not have come about because sshd or the firewall turned the connection away. */
  readonly loginsLost: Estimate;
  /** Logins that a shorter LoginGraceTime or a lower MaxAuthTries would have ended. */
  readonly loginsCutByGrace: number;
  readonly loginsCutByTries: number;
  /** Processes that sshd would have started, and the time that they waited for a login, in seconds. */
  readonly processes: Estimate;
  readonly slotSeconds: Estimate;
  /** Unauthenticated connections at once. */
  readonly peak: Estimate;
  readonly peakAt: number;
  /** The chance, from 0 to 1, that MaxStartups drops somebody who comes at any moment of this time. */
  readonly risk: Estimate;
  /** The most in each part of the time, of the first replay. */
  readonly slots: { readonly begin: number; readonly step: number; readonly values: readonly number[] };
  /** Addresses or networks that a penalty refused at some moment; addresses banned, and bans. */
  readonly penalised: Estimate;
  readonly banned: Estimate;
  readonly bans: Estimate;
  /** How many replays were made, and whether chance had no part: then one says all. */
  readonly runs: number;
  readonly byChance: boolean;
}

/** What one address met, on average over the replays. */
export interface SourceOutcome {
  readonly away: number;
  readonly loginsLost: number;
  /** In which share of the replays it was penalised, and banned. */
  readonly penalised: number;
  readonly banned: number;
}

export interface Replayed {
  readonly outcome: Outcome;
  of(source: number): SourceOutcome;
}

export interface ReplayOptions {
  readonly settings: Settings;
  /** Of hosts that have others, by their place in `Arrivals.hosts`. */
  readonly byHost?: readonly (Settings | undefined)[];
  readonly ban?: { readonly text: string; readonly rule: BanRule };
  readonly seed: number;
  readonly runs: number;
}

export function replayed(a: Arrivals, options: ReplayOptions): Replayed {
  const { settings, ban, seed } = options;
  const plan = planFor(a, (host) => options.byHost?.[host] ?? settings);
  const { run, bySource } = replayer(a, plan, ban?.rule);
  const others = [...new Set(plan.hosts.map((x) => x.settings))].filter((s) => s !== settings);
  const series = new Float64Array(STEPS);
  const tallies: Tally[] = [];
  let byChance = false;
  for (let i = 0; i < options.runs; i++) {
    const rand = random(seed + i);
    tallies.push(i === 0 ? run(rand, series) : run(rand));
    byChance ||= rand.drawn() > 0;
    // Without a draw every replay is the same.
    if (!byChance) break;
  }
  const runs = tallies.length;
  const over = (of: (t: Tally) => number): Estimate => estimate(tallies.map(of));
  const first = tallies.reduce((x, y) => (y.peak > x.peak ? y : x));
  const sum = (values: Float64Array): number => values.reduce((x, y) => x + y, 0);
  return {
    outcome: {
      settings: settings.lines,
      version: settings.version,
      ...(others.length > 0 && {
        elsewhere: others.map((s) => ({
          hosts: a.hostNames.filter((_, h) => plan.hosts[h]?.settings === s),
          version: s.version,
          settings: s.lines,
        })),
      }),
      ...(ban !== undefined && { ban: ban.text }),
      away: over((t) => sum(t.away)),
      by: GATES.flatMap((gate, g) =>
        GROUPS.map((whom, w) => ({
          gate,
          whom,
          count: over((t) => t.away[g * GROUPS.length + w] as number),
        })),
      ).filter((x) => x.count.most > 0),
      loginsLost: over((t) => sum(t.logins)),
      loginsCutByGrace: plan.cutByGrace,
      loginsCutByTries: plan.cutByTries,
      processes: over((t) => t.accepted),
      slotSeconds: over((t) => t.slotSeconds),
      peak: over((t) => t.peak),
      peakAt: first.peakAt,
      risk: over((t) => t.risk),
      slots: { begin: a.from, step: Math.max(1, (a.to - a.from) / STEPS), values: [...series] },
      penalised: over((t) => t.penalised),
      banned: over((t) => t.banned),
      bans: over((t) => t.banCount),
      runs,
      byChance,
    },
    of: (source) => ({
      away: (bySource.away[source] as number) / runs,
      loginsLost: (bySource.logins[source] as number) / runs,
      penalised: (bySource.penalised[source] as number) / runs,
      banned: (bySource.banned[source] as number) / runs,
    }),
  };
}
