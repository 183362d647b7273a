/** Proposes limits for the traffic of one log, each with the figures behind it, and never at the cost of those who got in without saying so. */

import { atLeast, keywordNamed, takesOf } from '../../readers/sshd-config/keywords.ts';
import type { Step, Text } from '../../remedy.ts';
import { replaceServerConfig, setServerConfig, t } from '../../remedy.ts';
import type { Arrivals } from './arrivals.ts';
import type { ByRelease } from './by-release.ts';
import { counted, figure, listed, own, share } from './figures.ts';
import { GROUPS, LOGGED_IN } from './groups.ts';
import { heap } from './heap.ts';
import type { Outcome, Replayed } from './outcome.ts';
import { replayed } from './outcome.ts';
import type { Gate } from './replay.ts';
import type { Advice, Recommendation } from './result.ts';
import type { Settings, SettingsFault } from './settings.ts';
import { known } from './settings.ts';

export interface RecommendOptions {
  /** The settings with these lines on top. */
  readonly settings: (set: readonly string[]) => ByRelease | SettingsFault;
  /** Those of today, of the release for which it is proposed. */
  readonly base: Settings;
  readonly before: Outcome;
  readonly seed: number;
  readonly runs: number;
  readonly version: string;
}

/** Failures before a first login that no forgetful person makes: such an address is not spared. */
const GUESSING = 10;
const MOST_EXEMPT = 20;
/** A change that saves less is not worth a change. */
const WORTH = 0.1;
/** A second factor or a slow network takes time that this log need not show. */
const LEAST_GRACE = 60;
/** A chance to be dropped that nobody would notice, and the share of people's connections that may be. */
const SMALL_RISK = 0.001;
/** The first that does is taken: each slot more is a process more that strangers can have. */
const STARTS = [15, 20, 30, 50, 75, 100, 150, 200, 300, 500] as const;
/** Connections replayed for one proposal. */
const TRIED = 10_000_000;
const MINS = [30, 60, 120] as const;

export function recommend(a: Arrivals, of: RecommendOptions): Recommendation {
  const lines: string[] = [];
  const advice: Advice[] = [];
  const replay = (set: readonly string[]): Replayed | undefined => {
    const limits = of.settings(set);
    return 'fault' in limits ? undefined : replayed(a, { ...limits, seed: of.seed, runs: trials });
  };
  // Many proposals are tried: of a large log a few replays tell enough, for its sums vary little.
  const trials = Math.max(2, Math.min(of.runs, Math.floor(TRIED / Math.max(1, a.count))));
  let now = replay([]) as Replayed;
  const take = (keyword: string, line: string, why: Text, then: Replayed): void => {
    lines.push(line);
    advice.push({ keyword, line, why });
    now = then;
  };
  const leave = (keyword: string, why: Text): void => {
    advice.push({ keyword, why });
  };

  grace();
  if (known('PerSourcePenalties', of.version)) penalties();
  if (known('PerSourceMaxStartups', of.version)) perSource();
  startups();
  leave(
    'MaxAuthTries',
    t`Left at ${of.base.maxAuthTries}: a log does not show the keys that a client offers before the right one, and a lower number locks out people with several keys.`,
  );
  const last = of.settings(lines);
  if (!('fault' in last)) {
    now = replayed(a, { ...last, seed: of.seed, runs: of.runs });
    for (const { version, line } of last.left)
      leave(
        line.split(' ', 1)[0] ?? '',
        t`OpenSSH ${version} of other hosts does not take ${line}: leave it out there.`,
      );
  }
  return {
    advice,
    steps: stepsFor(lines, advice, of.version),
    outcome: now.outcome,
    harm: harmOf(a, of.before, now),
  };

  function grace(): void {
    const old = of.base.grace;
    if (a.notes.lead > 0) {
      leave(
        'LoginGraceTime',
        t`Left at ${old}: this log does not show how long people take to log in. With LogLevel VERBOSE it would.`,
      );
      return;
    }
    const longest = longestLogin(a) / 1000;
    const wanted = Math.ceil(Math.max(LEAST_GRACE, 3 * longest) / 10) * 10;
    const line = `LoginGraceTime ${wanted}`;
    const then = old === 0 || wanted < old ? replay([...lines, line]) : undefined;
    const saved = then === undefined ? 0 : now.outcome.slotSeconds.mean - then.outcome.slotSeconds.mean;
    if (then === undefined || saved < WORTH * now.outcome.slotSeconds.mean) {
      leave('LoginGraceTime', t`Left at ${old}: a shorter one would free hardly any slot here.`);
      return;
    }
    take(
      'LoginGraceTime',
      line,
      t`The slowest login in this log took ${figure(longest)} seconds; this allows three times as much, at least ${LEAST_GRACE}, and frees ${share(saved, now.outcome.slotSeconds.mean)} of the time that slots were taken.`,
      then,
    );
  }

  function penalties(): void {
    if (!of.base.penalties.enabled) {
      leave('PerSourcePenalties', t`They are switched off in your configuration; that is left so.`);
      return;
    }
    const hit = penalised(a, now);
    if (hit.people.length + hit.monitors.length === 0) {
      leave(
        'PerSourcePenalties',
        now.outcome.penalised.most === 0
          ? t`Left as they are: they refuse nobody here.`
          : t`Left as they are: they refuse ${counted(now.outcome.penalised.mean, 'address', 'addresses')} here, none of which has logged in or is a monitor.`,
      );
      return;
    }
    const spared = [...hit.people, ...hit.monitors];
    const guessed =
      hit.guessed.length > 0
        ? t` Not spared: ${listed(hit.guessed, 5)}, which logged in only after ${GUESSING} or more failures; look at those first.`
        : [];
    if (spared.length <= MOST_EXEMPT) {
      const old = of.base.penalties.exempt;
      const line = `PerSourcePenaltyExemptList ${[...(old === '' ? [] : [old]), ...spared].join(',')}`;
      const then = replay([...lines, line]);
      if (then !== undefined) {
        take(
          'PerSourcePenaltyExemptList',
          line,
          t`Penalties would turn away ${counted(hit.connections, 'connection')} of these ${counted(spared.length, 'address', 'addresses')}, of which ${figure(hit.people.length)} have logged in and ${figure(hit.monitors.length)} come at equal intervals as a monitor does. Check that they are yours.${guessed}`,
          then,
        );
        return;
      }
    }
    for (const min of MINS) {
      if (min <= of.base.penalties.min) continue;
      const line = `PerSourcePenalties min:${min}`;
      const then = replay([...lines, line]);
      if (then === undefined || penalised(a, then).connections > hit.connections / 2) continue;
      take(
        'PerSourcePenalties',
        line,
        t`${counted(spared.length, 'address', 'addresses')} that have logged in or are monitors are hit by penalties, too many to list. With this threshold ${counted(penalised(a, then).connections, 'connection')} of them are turned away instead of ${figure(hit.connections)}.${guessed}`,
        then,
      );
      return;
    }
    leave(
      'PerSourcePenalties',
      t`${counted(spared.length, 'address', 'addresses')} that have logged in or are monitors are hit, and no threshold spares most of them: put their networks on PerSourcePenaltyExemptList.${guessed}`,
    );
  }

  function perSource(): void {
    const limited = Number.isFinite(of.base.perSource);
    if (of.base.does.leaksSources) {
      if (!limited) {
        leave(
          'PerSourceMaxStartups',
          t`Left at none: OpenSSH ${of.version} does not free the place of a login (fixed in 10.1), so a limit would in time refuse everybody.`,
        );
        return;
      }
      const then = replay([...lines, 'PerSourceMaxStartups none']);
      if (then !== undefined)
        take(
          'PerSourceMaxStartups',
          'PerSourceMaxStartups none',
          t`OpenSSH ${of.version} does not free the place of a login (fixed in 10.1): with ${of.base.perSource} it would in time refuse everybody.`,
          then,
        );
      return;
    }
    const most = mostAtOnce(a, of.base);
    const good = Math.max(most.person, most.monitor);
    const wanted = Math.max(4, good + 2);
    const line = `PerSourceMaxStartups ${wanted}`;
    const helps = most.stranger > wanted && most.stranger >= of.base.start / 2;
    const then = helps || (limited && of.base.perSource < good) ? replay([...lines, line]) : undefined;
    if (then === undefined || (limited && of.base.perSource >= good && of.base.perSource <= wanted)) {
      leave(
        'PerSourceMaxStartups',
        t`Left at ${limited ? of.base.perSource : own('none')}: no stranger's address had more than ${most.stranger} connections waiting at once.`,
      );
      return;
    }
    take(
      'PerSourceMaxStartups',
      line,
      t`One stranger's address had ${most.stranger} connections waiting at once, ${own(most.stranger > of.base.start ? 'enough to reach MaxStartups alone' : `of the ${of.base.start} at which MaxStartups begins to drop`)}. Addresses that have logged in and monitors never had more than ${good}; this leaves them two more.`,
      then,
    );
  }

  function startups(): void {
    const { start, rate, full } = of.base;
    const had = `${start}:${rate}:${full}`;
    const o = now.outcome;
    const dropped = at(o, 'startups');
    let ours = 0;
    for (let i = 0; i < a.count; i++) if (a.groups[a.source[i] as number] !== 0) ours++;
    if (dropped.all === 0 && o.peak.most < start) {
      leave(
        'MaxStartups',
        t`Left at ${had}: at most ${figure(o.peak.most)} connections waited at once, and dropping begins at ${start}.`,
      );
      return;
    }
    const good = (then: Outcome): boolean =>
      at(then, 'startups').known <= SMALL_RISK * ours && then.risk.mean < SMALL_RISK;
    if (good(o)) {
      leave(
        'MaxStartups',
        t`Left at ${had}: it drops ${counted(dropped.all, 'connection')} here, ${dropped.known === 0 ? own('all of strangers') : t`${figure(dropped.known)} of them of addresses that have logged in or are monitors (${share(dropped.known, ours)} of theirs)`}, and somebody who comes at any moment is dropped with a chance of ${share(o.risk.mean, 1)}.`,
      );
      return;
    }
    let best: { line: string; then: Replayed; known: number } | undefined;
    for (const wanted of STARTS) {
      if (wanted <= start) continue;
      const line = `MaxStartups ${wanted}:30:${Math.max(100, 2 * wanted)}`;
      const then = replay([...lines, line]);
      if (then === undefined) continue;
      const { known } = at(then.outcome, 'startups');
      if (
        best === undefined ||
        known < best.known ||
        then.outcome.risk.mean < best.then.outcome.risk.mean / 2
      )
        best = { line, then, known };
      if (good(then.outcome)) break;
    }
    if (
      best === undefined ||
      (best.known >= dropped.known && best.then.outcome.risk.mean > o.risk.mean / 2)
    ) {
      leave(
        'MaxStartups',
        t`Left at ${had}: even ${STARTS.at(-1)} at once would not be enough for this flood. Stop it before sshd: a firewall, a banning rule, or another port.`,
      );
      return;
    }
    take(
      'MaxStartups',
      best.line,
      t`With ${had} sshd would drop ${counted(dropped.all, 'connection')} of this log, ${dropped.known === 0 ? own('none') : figure(dropped.known)} of them of addresses that have logged in or are monitors, and somebody who comes at any moment with a chance of ${share(o.risk.mean, 1)}. With this it is ${counted(at(best.then.outcome, 'startups').all, 'connection')}, ${best.known === 0 ? own('none') : figure(best.known)} of them of such addresses, and ${share(best.then.outcome.risk.mean, 1)}; up to ${figure(best.then.outcome.peak.most)} connections wait at once, each a process of some megabytes.`,
      best.then,
    );
  }
}

/** What one gate turned away: of all, and of those who have logged in or are monitors. */
function at(o: Outcome, gate: Gate): { readonly all: number; readonly known: number } {
  const mine = o.by.filter((b) => b.gate === gate);
  const sum = (list: typeof mine): number => list.reduce((n, b) => n + b.count.mean, 0);
  return { all: sum(mine), known: sum(mine.filter((b) => b.whom !== 'stranger')) };
}

function longestLogin(a: Arrivals): number {
  let longest = 0;
  for (let i = 0; i < a.count; i++)
    if (((a.flags[i] as number) & LOGGED_IN) !== 0) longest = Math.max(longest, a.hold[i] as number);
  return longest;
}

function penalised(
  a: Arrivals,
  r: Replayed,
): {
  readonly people: readonly string[];
  readonly monitors: readonly string[];
  readonly guessed: readonly string[];
  readonly connections: number;
} {
  const people: string[] = [];
  const monitors: string[] = [];
  const guessed: string[] = [];
  a.addresses.forEach((address, s) => {
    const group = GROUPS[a.groups[s] as number];
    if (address === '' || group === 'stranger' || r.of(s).penalised === 0) return;
    if (group === 'monitor') monitors.push(address);
    else if ((a.failedBefore[s] as number) >= GUESSING) guessed.push(address);
    else people.push(address);
  });
  return { people, monitors, guessed, connections: at(r.outcome, 'penalty').known };
}

/** The most connections that one address of each group had waiting at once, when nobody is turned away. */
function mostAtOnce(a: Arrivals, s: Settings): { stranger: number; person: number; monitor: number } {
  const open = new Int32Array(a.addresses.length);
  const most = { stranger: 0, person: 0, monitor: 0 };
  const longest = s.grace === 0 ? Number.POSITIVE_INFINITY : s.grace * 1000;
  const ends = heap();
  const leave = (): void => {
    const source = ends.value();
    open[source] = (open[source] as number) - 1;
    ends.pop();
  };
  for (let h = 0; h + 1 < a.hosts.length; h++) {
    for (let i = a.hosts[h] as number; i < (a.hosts[h + 1] as number); i++) {
      const time = a.begin[i] as number;
      while (ends.size() > 0 && ends.time() <= time) leave();
      const source = a.source[i] as number;
      if (a.addresses[source] === '') continue;
      const n = (open[source] as number) + 1;
      open[source] = n;
      const group = GROUPS[a.groups[source] as number] ?? 'stranger';
      most[group] = Math.max(most[group], n);
      ends.push(time + Math.min(longest, a.hold[i] as number), source);
    }
    while (ends.size() > 0) leave();
  }
  return most;
}

function harmOf(a: Arrivals, before: Outcome, r: Replayed): Text {
  const people: string[] = [];
  a.addresses.forEach((address, s) => {
    if (GROUPS[a.groups[s] as number] === 'person' && r.of(s).away > 0) people.push(address);
  });
  const cut = r.outcome.loginsCutByGrace + r.outcome.loginsCutByTries;
  const had = before.by.filter((b) => b.whom === 'person').reduce((n, b) => n + b.count.mean, 0);
  if (people.length === 0 && cut === 0)
    return t`No address that has logged in is turned away with these settings${own(` (${counted(had, 'connection')} of such addresses would be, with those of today)`, had > 0)}.`;
  const has = r.outcome.by.filter((b) => b.whom === 'person').reduce((n, b) => n + b.count.mean, 0);
  return t`It is not without harm: ${counted(has, 'connection')} of addresses that have logged in would be turned away (${figure(had)} with the settings of today): ${listed(people, 5)}.${own(` ${counted(cut, 'login')} would be cut short.`, cut > 0)}`;
}

/** Keywords of which the last line counts stand in the main file; the others go into a drop-in, which 8.2 and later read. */
function stepsFor(lines: readonly string[], advice: readonly Advice[], version: string): readonly Step[] {
  const inMain = (line: string): boolean => {
    const k = keywordNamed(line.split(' ', 1)[0] ?? '');
    return !atLeast(version, '8.2') || (k !== undefined && takesOf(k, version) === 'last');
  };
  const main = lines.filter(inMain);
  const dropIn = lines.filter((l) => !inMain(l));
  const why = (line: string): Text => advice.find((x) => x.line === line)?.why ?? [];
  const reasons = (of: readonly string[]): Text => of.flatMap((l) => [...t` ${l}: `, ...why(l)]);
  return [
    ...(dropIn.length > 0
      ? [
          setServerConfig(
            [
              `Put ${dropIn.length === 1 ? 'this line' : 'these lines'} into a file of its own that sshd reads first.`,
              ...reasons(dropIn),
            ],
            ...dropIn,
          ),
        ]
      : []),
    ...(main.length > 0
      ? [
          replaceServerConfig(
            [`Set ${main.length === 1 ? 'this' : 'these'} in sshd_config itself.`, ...reasons(main)],
            ...main,
          ),
        ]
      : []),
  ];
}
