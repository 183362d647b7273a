/** Proposes limits for the traffic of one log, each with the figures behind it, and never at the cost of those who got in without saying so. */

import { atLeast, keywordNamed, takesOf } from '../../readers/sshd-config/keywords.ts';
import type { Step, Text } from '../../remedy.ts';
import { replaceServerConfig, setServerConfig, t } from '../../remedy.ts';
import type { Arrivals } from './arrivals.ts';
import { counted, figure, share } from './figures.ts';
import { GROUPS, LOGGED_IN } from './groups.ts';
import { heap } from './heap.ts';
import type { Outcome, Replayed } from './outcome.ts';
import { replayed } from './outcome.ts';
import type { Advice, Recommendation } from './result.ts';
import type { Settings, settingsFor } from './settings.ts';
import { known } from './settings.ts';

export interface RecommendOptions {
  /** The settings with these lines on top. */
  readonly settings: (set: readonly string[]) => ReturnType<typeof settingsFor>;
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
const LEAST_GRACE = 30;
/** Slots beyond what was seen: the next flood may be larger by half. */
const HEADROOM = 1.5;
const MOST_START = 500;
const MINS = [30, 60, 120] as const;

export function recommend(a: Arrivals, of: RecommendOptions): Recommendation {
  const lines: string[] = [];
  const advice: Advice[] = [];
  const replay = (set: readonly string[]): Replayed | undefined => {
    const settings = of.settings(set);
    return 'fault' in settings ? undefined : replayed(a, { settings, seed: of.seed, runs: of.runs });
  };
  let now: Replayed = replay([]) ?? replayed(a, { settings: of.base, seed: of.seed, runs: of.runs });
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
        t`Left as they are: they refuse ${counted(now.outcome.penalised.mean, 'address', 'addresses')} here, none of which has logged in or is a monitor.`,
      );
      return;
    }
    const spared = [...hit.people, ...hit.monitors];
    const guessed =
      hit.guessed.length > 0
        ? t` Not spared: ${hit.guessed.slice(0, 5).join(', ')}, which logged in only after ${GUESSING} or more failures; look at those first.`
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
        t`Left at ${limited ? of.base.perSource : 'none'}: no stranger's address had more than ${most.stranger} connections waiting at once.`,
      );
      return;
    }
    take(
      'PerSourceMaxStartups',
      line,
      t`One stranger's address had ${most.stranger} connections waiting at once, ${most.stranger > of.base.start ? 'enough to fill MaxStartups alone' : `of the ${of.base.start} at which MaxStartups begins to drop`}. Addresses that have logged in and monitors never had more than ${good}; this leaves them two more.`,
      then,
    );
  }

  function startups(): void {
    const { start, rate, full } = of.base;
    const had = `${start}:${rate}:${full}`;
    const o = now.outcome;
    const dropped = o.by.filter((b) => b.gate === 'startups').reduce((n, b) => n + b.count.mean, 0);
    if (dropped === 0 && o.peak.most < start) {
      leave(
        'MaxStartups',
        t`Left at ${had}: at most ${figure(o.peak.most)} connections waited at once, and dropping begins at ${start}.`,
      );
      return;
    }
    // As many as come when nobody is dropped for it.
    const free = replay([...lines, 'MaxStartups 1000000:30:1000000']);
    const peak = free?.outcome.peak.most ?? o.peak.most;
    const wanted = Math.min(MOST_START, Math.max(10, Math.ceil((HEADROOM * peak) / 10) * 10));
    const line = `MaxStartups ${wanted}:30:${Math.max(100, 2 * wanted)}`;
    const then = replay([...lines, line]);
    if (then === undefined || wanted <= start) {
      leave('MaxStartups', t`Left at ${had}: ${figure(peak)} connections waited at once at most.`);
      return;
    }
    take(
      'MaxStartups',
      line,
      t`With ${had} sshd would drop ${counted(dropped, 'connection')} of this log. Without a limit ${figure(peak)} connections would have waited at once at most; this begins to drop at half as many more${HEADROOM * peak > MOST_START ? `, but not above ${MOST_START}: each is a process of some megabytes` : ''}. It leaves ${counted(then.outcome.away.mean, 'connection')} turned away, for whatever reason.`,
      then,
    );
  }
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
  const connections = r.outcome.by
    .filter((b) => b.gate === 'penalty' && b.whom !== 'stranger')
    .reduce((n, b) => n + b.count.mean, 0);
  return { people, monitors, guessed, connections };
}

/** The most connections that one address of each group had waiting at once, when nobody is turned away. */
export function mostAtOnce(a: Arrivals, s: Settings): { stranger: number; person: number; monitor: number } {
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
    return t`No address that has logged in is turned away with these settings${had > 0 ? ` (${figure(had)} connections of such addresses are, with those of today)` : ''}.`;
  const has = r.outcome.by.filter((b) => b.whom === 'person').reduce((n, b) => n + b.count.mean, 0);
  return t`It is not without harm: ${counted(has, 'connection')} of addresses that have logged in would be turned away (${figure(had)} with the settings of today): ${people.slice(0, 5).join(', ')}${people.length > 5 ? ` and ${people.length - 5} more` : ''}.${cut > 0 ? ` ${counted(cut, 'login')} would be cut short.` : ''}`;
}

/** Keywords of which the last line counts stand in the main file; the others go into a drop-in, which 8.2 and later read. */
function stepsFor(lines: readonly string[], advice: readonly Advice[], version: string): readonly Step[] {
  const inMain = (line: string): boolean => {
    const k = keywordNamed(line.split(' ', 1)[0] ?? '');
    return !atLeast(version, '8.2') || (k !== undefined && takesOf(k, version) === 'last');
  };
  const main = lines.filter(inMain);
  const own = lines.filter((l) => !inMain(l));
  const why = (line: string): Text => advice.find((x) => x.line === line)?.why ?? [];
  const reasons = (of: readonly string[]): Text => of.flatMap((l) => [...t` ${l}: `, ...why(l)]);
  return [
    ...(own.length > 0
      ? [
          setServerConfig(
            [
              `Put ${own.length === 1 ? 'this line' : 'these lines'} into a file of its own that sshd reads first.`,
              ...reasons(own),
            ],
            ...own,
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
