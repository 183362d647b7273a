/** From attempts to a diagnosis: attempts alike are judged once, those with the same cause are one problem, in order of concern. */

import { addressSort } from './address.ts';
import type { Attempt, Attempts } from './attempts.ts';
import { derived } from './attempts.ts';
import type { Cause } from './cause.ts';
import type { Check } from './checks.ts';
import { nextCheck } from './checks.ts';
import { listening } from './listening.ts';
import type { KindInfo, Observation } from './observation.ts';
import { answerOf, KINDS } from './observation.ts';
import type { Person } from './own-tries.ts';
import { isTryOf, personOf } from './own-tries.ts';
import type { Judged } from './score.ts';
import { judge } from './score.ts';
import type { Weights } from './weights.ts';

/** Attempts that ended alike. */
export interface Group {
  readonly attempts: readonly Attempt[];
  readonly observations: readonly Observation[];
}

export interface ProblemOf {
  /** The attempt that stands for all of them: the words quote it. */
  readonly example: Attempt;
  readonly attempts: readonly Attempt[];
  /** The groups that have this cause, in order of the evidence. */
  readonly groups: readonly Group[];
  /** What was judged: the lines of the attempt that stands for the group, and what holds for all. */
  readonly observations: readonly Observation[];
  readonly judged: Judged;
  readonly view: 'client' | 'server' | 'both';
  readonly certainty: 'proved' | 'likely' | 'possible';
  readonly check: Check | null;
}

export interface Diagnosis {
  readonly problems: readonly ProblemOf[];
  readonly fine: readonly Attempt[];
  readonly context: readonly Observation[];
}

/** A cause is called likely from here on. */
export const LIKELY = 0.9;

/** Facets that vary between attempts of one kind and so do not tell groups apart. */
const VARIES =
  /^(attempt\.(address|duration|server-ending)|auth\.pam-line|client\.exit|sshd\.throttle|ident\.peer|hint|end\.reason|server\.hostkey)/;

export function diagnose(input: Attempts, causes: readonly Cause[], w: Weights): Diagnosis {
  const fine = input.attempts.filter((a) => a.fine);
  const faults = input.attempts.filter((a) => !a.fine);
  const groups = new Map<string, Attempt[]>();
  for (const a of faults) {
    const key = signature(a);
    const list = groups.get(key);
    if (list) list.push(a);
    else groups.set(key, [a]);
  }
  const service = input.attempts.filter((a) => a.subject === 'service').flatMap((a) => a.observations);
  const person = personOf(faults);
  const hasClient = faults.some((a) => a.sides.some((s) => s !== 'server'));
  // Guesses end in many ways; how many names and addresses try is told by all of them together.
  const guesses = faults.filter((a) => refused(a));
  let problems: ProblemOf[] = [];
  for (const list of groups.values()) {
    const first = list[0] as Attempt;
    const isClient = first.sides.some((s) => s !== 'server') || isTryOf(person, first);
    const observations: Observation[] = [...first.observations];
    if (isClient) {
      const own = new Set(observations);
      // What the server reports of itself may be of another hour: it counts here, but proves nothing about this attempt.
      for (const o of service) if (!own.has(o)) observations.push({ ...o, loose: true });
      const listens = listening(service, first.port);
      if (listens) observations.push(listens);
    }
    if (!hasClient || isClient)
      observations.push(...input.context.filter((o) => o.kind === 'hint.tag' || o.kind === 'answer.given'));
    // A setting bears on what the server did, not on a stranger who hung up by himself.
    if (
      isClient ||
      first.subject !== 'connection' ||
      first.by !== 'client' ||
      first.to === 'auth' ||
      first.to === 'session'
    ) {
      observations.push(...input.context.filter((o) => o.kind.startsWith('config.')));
    }
    if (!isClient && first.subject === 'connection') {
      for (const o of groupFacts(list, first, refused(first) ? guesses : list)) observations.push(o);
    }
    problems.push(problemOf(list, observations, isClient, causes, w));
  }
  problems = merge(problems);
  problems.sort((a, b) => concern(b, person) - concern(a, person));
  return { problems, fine, context: input.context };
}

function problemOf(
  list: readonly Attempt[],
  observations: readonly Observation[],
  /** It is a reader's own try, and not some stranger's. */
  isOwn: boolean,
  causes: readonly Cause[],
  w: Weights,
): ProblemOf {
  const first = list[0] as Attempt;
  const client = first.sides.some((s) => s !== 'server');
  const server = first.sides.includes('server');
  const judged = capped(
    judge(
      {
        observations,
        view: isOwn ? 'client' : 'server',
        from: first.from,
        to: first.to,
        staged: first.subject === 'connection',
      },
      causes,
      w,
    ),
  );
  const lead = judged.ranked[0];
  const certainty = lead?.proved
    ? 'proved'
    : lead?.cause && lead.probability >= LIKELY
      ? 'likely'
      : 'possible';
  return {
    example: first,
    attempts: list,
    groups: [{ attempts: list, observations }],
    observations,
    judged,
    view: client && server ? 'both' : client ? 'client' : 'server',
    certainty,
    check: certainty === 'proved' ? null : nextCheck(judged, observations, first.host),
  };
}

/** Without a proof, an error line that the leader cannot account for keeps it below "likely"; the rest goes to the unknown. */
function capped(j: Judged): Judged {
  const lead = j.ranked[0];
  if (!lead?.cause || lead.proved || lead.probability < LIKELY || j.unexplained.length === 0) return j;
  const spare = lead.probability - (LIKELY - 0.05);
  return {
    ...j,
    ranked: j.ranked
      .map((r) =>
        r === lead
          ? { ...r, probability: r.probability - spare }
          : r.cause === null
            ? { ...r, probability: r.probability + spare }
            : r,
      )
      .sort((a, b) => b.probability - a.probability),
  };
}

/** Attempts with the same signature ended alike: side, stages, ender and the answers that do not vary by chance. */
function signature(a: Attempt): string {
  const answers = new Set<string>();
  for (const o of a.observations) {
    const x = answerOf(o);
    if (x && !VARIES.test(x.facet)) answers.add(`${x.facet}=${x.answer}`);
  }
  const client = a.sides.some((s) => s !== 'server');
  return [
    a.subject,
    client ? `client ${a.host ?? ''}` : 'server',
    a.from,
    a.to,
    a.by,
    ...[...answers].sort(),
  ].join('|');
}

/** A login that only the server saw, and that it refused. */
function refused(a: Attempt): boolean {
  return (
    a.subject === 'connection' &&
    !a.sides.some((s) => s !== 'server') &&
    a.observations.some((o) => o.kind === 'auth.failed' || o.kind === 'auth.invalid-user')
  );
}

/** How often, from how many, how regularly: facts of the group that the judgement may use. */
function groupFacts(list: readonly Attempt[], near: Attempt, crowd: readonly Attempt[]): Observation[] {
  const place = near.observations[0];
  if (!place) return [];
  const sources = new Set(crowd.map((a) => a.source).filter((s) => s !== undefined));
  // One name a connection: sshd cuts a long one in some lines and not in others, and that makes no second user.
  const users = new Set(crowd.map((a) => a.user).filter((u) => u !== undefined));
  const out: Observation[] = [
    derived('group.count', { attempts: crowd.length, sources: sources.size, users: users.size }, place),
  ];
  const addr = list[0]?.source;
  if (addr !== undefined && sources.size === 1)
    out.push(derived('group.source', { addr, sort: addressSort(addr) }, place));
  const times = list.map((a) => a.begin).filter((x) => x !== undefined);
  if (times.length >= 6 && sources.size <= 2) {
    const gaps = times.slice(1).map((x, i) => x - (times[i] as number));
    const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
    if (mean >= 1000 && gaps.every((g) => Math.abs(g - mean) <= Math.max(1500, mean * 0.1))) {
      out.push(derived('group.interval', { seconds: Math.round(mean / 1000), attempts: list.length }, place));
    }
  }
  return out;
}

/** Groups whose best cause is the same are one problem; the one with the gravest line speaks for it, then the surest. */
function merge(problems: readonly ProblemOf[]): ProblemOf[] {
  const byCause = new Map<string, ProblemOf[]>();
  problems.forEach((p, i) => {
    const cause = p.judged.ranked[0]?.cause?.id ?? 'unknown';
    const key = p.view === 'server' ? `${p.example.subject === 'settings'}|${cause}` : `${i}`;
    const list = byCause.get(key);
    if (list) list.push(p);
    else byCause.set(key, [p]);
  });
  return [...byCause.values()].map((list) => {
    const groups = list.flatMap((p) => p.groups).sort((a, b) => firstId(a) - firstId(b));
    const attempts = groups.flatMap((g) => g.attempts).sort((a, b) => a.id - b.id);
    const best = list.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    return { ...best, groups, attempts };
  });
}

const firstId = (g: Group): number => g.attempts[0]?.id ?? 0;

/** How grave its lines are, then how sure the judgement is. */
function weightOf(p: ProblemOf): number {
  const sure = { proved: 2, likely: 1, possible: 0 }[p.certainty];
  return sure * 2 + gravity(p.example.observations) * 3 + (p.judged.ranked[0]?.probability ?? 0);
}

/** 3 fatal, 2 error, 1 a line that reports a fault, 0 none. */
function gravity(list: readonly Observation[]): number {
  let most = 0;
  for (const o of list) {
    const level =
      o.level === 'fatal' ? 3 : o.level === 'error' ? 2 : (KINDS[o.kind] as KindInfo).error ? 1 : 0;
    if (level > most) most = level;
  }
  return most;
}

/** What the reader tried by hand where his probe could type nothing; the reader's own attempt; then what the server reports as fatal or an error; strangers after; settings alone last. */
function concern(p: ProblemOf, person: Person | undefined): number {
  const own = p.view !== 'server' ? 1000 : isTryOf(person, p.example) ? 2000 : 0;
  const settings = p.example.subject === 'settings' ? -500 : 0;
  const lead = p.judged.ranked[0];
  // A guess with little behind it does not push a sure "nothing is broken" aside.
  const act = lead?.cause?.who === 'nobody' ? 0 : 100 * (lead?.probability ?? 0);
  return (
    own +
    settings +
    act +
    gravity(p.observations) * 10 +
    (p.certainty === 'proved' ? 5 : 0) +
    Math.min(4, Math.log2(1 + p.attempts.length)) / 5
  );
}
