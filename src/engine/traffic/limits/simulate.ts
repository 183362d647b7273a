/** Compares what two sets of limits would have done to the connections of one log, and says it in words. */

import type { Text } from '../../remedy.ts';
import { t } from '../../remedy.ts';
import type { Arrivals } from './arrivals.ts';
import { assumptionsOf, unknownOf } from './assumptions.ts';
import type { BanRule } from './bans.ts';
import type { ByRelease, Elsewhere } from './by-release.ts';
import { byRelease } from './by-release.ts';
import { about, counted, figure, listed, own, share } from './figures.ts';
import { GROUPS, LOGGED_IN } from './groups.ts';
import type { Outcome, Replayed } from './outcome.ts';
import { replayed } from './outcome.ts';
import { recommend } from './recommend.ts';
import type { GroupCount, Hit, Simulation } from './result.ts';
import type { SettingsFault, SettingsOf } from './settings.ts';

export interface SimulateOptions {
  /** The release of the hosts that are not elsewhere. */
  readonly version: string;
  /** Where it is known from. */
  readonly versionFrom: 'given' | 'log' | 'machine' | 'newest';
  readonly elsewhere: readonly Elsewhere[];
  /** Reading stopped early. */
  readonly partial: boolean;
  /** The configuration that was in force, if it is known. */
  readonly config?: SettingsOf['config'];
  readonly resolve?: SettingsOf['resolve'];
  readonly set: readonly string[];
  readonly ban?: { readonly text: string; readonly rule: BanRule };
  readonly seed: number;
  readonly runs: number;
  readonly recommend: boolean;
  /** Connections that the log says were dropped, beyond those that it shows one by one. */
  readonly hiddenDrops: number;
}

const MOST_HITS = 50;

export function simulate(a: Arrivals, options: SimulateOptions): Simulation | SettingsFault {
  const { version, seed, runs } = options;
  const of = (set: readonly string[]): ByRelease | SettingsFault =>
    byRelease(a.hostNames, {
      version,
      elsewhere: options.elsewhere,
      set,
      ...(options.config !== undefined && { config: options.config }),
      ...(options.resolve !== undefined && { resolve: options.resolve }),
    });
  const old = of([]);
  if ('fault' in old) return old;
  const changed = options.set.length > 0 || options.ban !== undefined;
  const limits = of(options.set);
  if ('fault' in limits) return limits;
  const before = replayed(a, { ...old, seed, runs });
  const after = changed
    ? replayed(a, { ...limits, seed, runs, ...(options.ban !== undefined && { ban: options.ban }) })
    : undefined;
  const groups = groupCounts(a);
  const hits = hitsOf(a, before, after);
  const recommendation = options.recommend
    ? recommend(a, { settings: of, base: old.settings, before: before.outcome, seed, runs, version })
    : undefined;
  const last = after ?? before;
  const harmed = hits.some((h) => h.group === 'person' && (after ? h.awayAfter : h.awayBefore) > 0);
  return {
    format: 'sshwhy-simulate-1',
    version,
    seed,
    from: a.from,
    to: a.to,
    hosts: Math.max(0, a.hosts.length - 1),
    connections: a.count,
    groups,
    answer: answerOf(a, options, before.outcome, after?.outcome),
    details: detailsOf(a, before.outcome, last.outcome, changed),
    before: before.outcome,
    ...(after !== undefined && { after: after.outcome }),
    hits: hits.slice(0, MOST_HITS),
    hitsTotal: hits.length,
    ...(recommendation !== undefined && { recommendation }),
    unknown: unknownOf(a, limits, options),
    assumptions: assumptionsOf(a, limits, options, last.outcome),
    exit: harmed || last.outcome.loginsCutByGrace + last.outcome.loginsCutByTries > 0 ? 1 : 0,
  };
}

function groupCounts(a: Arrivals): readonly GroupCount[] {
  const sources = GROUPS.map(() => 0);
  const connections = GROUPS.map(() => 0);
  const logins = GROUPS.map(() => 0);
  const seen = new Uint8Array(a.addresses.length);
  for (let i = 0; i < a.count; i++) {
    const source = a.source[i] as number;
    const g = a.groups[source] as number;
    connections[g] = (connections[g] as number) + 1;
    if (((a.flags[i] as number) & LOGGED_IN) !== 0) logins[g] = (logins[g] as number) + 1;
    if (seen[source] === 1 || a.addresses[source] === '') continue;
    seen[source] = 1;
    sources[g] = (sources[g] as number) + 1;
  }
  return GROUPS.map((group, g) => ({
    group,
    sources: sources[g] as number,
    connections: connections[g] as number,
    logins: logins[g] as number,
    droppedInLog: a.notes.dropped[g] ?? 0,
  }));
}

function hitsOf(a: Arrivals, before: Replayed, after: Replayed | undefined): readonly Hit[] {
  const connections = new Uint32Array(a.addresses.length);
  for (let i = 0; i < a.count; i++) {
    const s = a.source[i] as number;
    connections[s] = (connections[s] as number) + 1;
  }
  const hits: Hit[] = [];
  a.addresses.forEach((address, s) => {
    const group = GROUPS[a.groups[s] as number] ?? 'stranger';
    if (group === 'stranger' || address === '') return;
    const b = before.of(s);
    const f = after?.of(s) ?? b;
    if (b.away === 0 && f.away === 0 && f.penalised === 0 && f.banned === 0) return;
    hits.push({
      address,
      group,
      connections: connections[s] as number,
      logins: a.logins[s] as number,
      failedBefore: a.failedBefore[s] as number,
      awayBefore: b.away,
      loginsLostBefore: b.loginsLost,
      awayAfter: f.away,
      loginsLostAfter: f.loginsLost,
      penalised: f.penalised,
      banned: f.banned,
    });
  });
  const rank = (h: Hit): number => GROUPS.indexOf(h.group);
  return hits.sort(
    (x, y) =>
      rank(x) - rank(y) ||
      y.loginsLostAfter - x.loginsLostAfter ||
      y.awayAfter - x.awayAfter ||
      y.awayBefore - x.awayBefore ||
      (x.address < y.address ? -1 : 1),
  );
}

/** Connections of a group that were turned away, over all gates. */
function awayOf(o: Outcome, group: GroupCount['group']): number {
  return o.by.filter((b) => b.whom === group).reduce((n, b) => n + b.count.mean, 0);
}

function answerOf(a: Arrivals, options: SimulateOptions, before: Outcome, after: Outcome | undefined): Text {
  if (a.count === 0) return t`This log shows no connection to sshd, so there is nothing to replay.`;
  const usual =
    options.config !== undefined
      ? t`${options.config.name}`
      : before.elsewhere === undefined
        ? t`the defaults of OpenSSH ${options.version}`
        : t`the defaults of each host's OpenSSH`;
  if (after === undefined) {
    if (before.away.most === 0 && before.loginsCutByGrace + before.loginsCutByTries === 0)
      return t`With ${usual} none of the ${counted(a.count, 'connection')} in this log would have been turned away.`;
    return t`With ${usual} sshd would have turned away ${about(before.away)} of the ${counted(a.count, 'connection')} in this log: ${whom(before)}.`;
  }
  const changes: Text = [
    ...listed(options.set, 10),
    ...(options.ban ? t`${own(' and ', options.set.length > 0)}the banning rule "${options.ban.text}"` : []),
  ];
  const cut = after.loginsCutByGrace + after.loginsCutByTries;
  const cutWords = cut > 0 ? t` ${counted(cut, 'login')} that worked would not have come about.` : [];
  if (after.away.most === 0 && before.away.most === 0)
    return t`Nobody is turned away, with ${changes} or without it.${cutWords}`;
  if (after.away.most === before.away.most && after.away.mean === before.away.mean)
    return t`Nothing would have changed with ${changes}: ${about(after.away)} of the ${counted(a.count, 'connection')} are turned away, as with ${usual} (${whom(after)}).${cutWords}`;
  const more = after.away.mean >= before.away.mean ? 'more' : 'fewer';
  return t`With ${changes}: ${figure(Math.abs(after.away.mean - before.away.mean))} ${own(more)} connections would have been turned away than with ${usual}: ${about(after.away)} of ${figure(a.count)} instead of ${about(before.away)}. That is ${whom(after)}.${cutWords}`;
}

/** `25,838 of strangers, 25 of people who got in (25 logins lost)`. */
function whom(o: Outcome): Text {
  const people = awayOf(o, 'person');
  const monitors = awayOf(o, 'monitor');
  const lost = o.loginsLost.mean > 0 ? t` (${counted(o.loginsLost.mean, 'login')} lost)` : [];
  return [
    ...t`${figure(awayOf(o, 'stranger'))} of strangers`,
    ...(monitors > 0 ? t`, ${figure(monitors)} of monitors` : []),
    ...(people > 0
      ? t` and ${figure(people)} of addresses that have logged in${lost}`
      : own(' and none of anybody who has logged in')),
  ];
}

const GATE_WORDS = {
  ban: 'by the banning rule, in the firewall',
  penalty: 'by PerSourcePenalties',
  startups: 'by MaxStartups',
  'per-source': 'by PerSourceMaxStartups',
} as const;

function detailsOf(a: Arrivals, before: Outcome, last: Outcome, changed: boolean): readonly Text[] {
  if (a.count === 0) return [];
  const out: Text[] = [];
  for (const gate of ['ban', 'penalty', 'startups', 'per-source'] as const) {
    const mine = last.by.filter((b) => b.gate === gate);
    const all = mine.reduce((n, b) => n + b.count.mean, 0);
    if (all === 0) continue;
    const people = mine.find((b) => b.whom === 'person')?.count.mean ?? 0;
    out.push(
      t`${counted(all, 'connection')} (${share(all, a.count)}) turned away ${own(GATE_WORDS[gate])}, ${people === 0 ? own('none') : figure(people)} of them of addresses that have logged in.`,
    );
  }
  if (last.loginsCutByGrace > 0)
    out.push(t`${counted(last.loginsCutByGrace, 'login')} took longer than this LoginGraceTime allows.`);
  if (last.loginsCutByTries > 0)
    out.push(
      t`${counted(last.loginsCutByTries, 'login')} came after more failed tries than this MaxAuthTries allows.`,
    );
  const shown = a.notes.dropped.reduce((x, y) => x + y, 0);
  if (shown > 0)
    out.push(
      t`The log shows that its own sshd dropped ${counted(shown, 'connection')}, ${a.notes.dropped[1] === 0 ? own('none') : figure(a.notes.dropped[1] ?? 0)} of them of addresses that have logged in.`,
    );
  if (changed) {
    const saved = before.slotSeconds.mean - last.slotSeconds.mean;
    const fewer = before.processes.mean - last.processes.mean;
    out.push(
      t`sshd would have started ${counted(Math.abs(fewer), 'process', 'processes')} ${own(fewer >= 0 ? 'fewer' : 'more')}, and its processes would have waited ${share(Math.abs(saved), before.slotSeconds.mean)} ${own(saved >= 0 ? 'less' : 'more')} time for logins.`,
    );
  }
  const start = Number(/^MaxStartups (\d+)/.exec(last.settings[0] ?? '')?.[1] ?? 0);
  out.push(
    t`At most ${figure(last.peak.most)} connections waited for a login at once${own(` (${figure(before.peak.most)} without the change)`, changed)}; MaxStartups begins to drop at ${start}.${own(` Somebody who comes at any moment is dropped with a chance of ${share(last.risk.mean, 1)}.`, last.risk.mean > 0)}`,
  );
  if (last.penalised.most > 0)
    out.push(
      t`${counted(last.penalised.mean, 'address or network', 'addresses or networks')} got a penalty that refuses connections.`,
    );
  if (last.banned.most > 0)
    out.push(
      t`${counted(last.banned.mean, 'address', 'addresses')} banned, ${counted(last.bans.mean, 'time')} in all.`,
    );
  return out;
}
