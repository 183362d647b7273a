/**
 * The next check: the question whose answer would change the judgement most for its price. Questions about one cause are
 * weighed by the same table as the judgement; those for a piece of evidence (requests.ts) by how much such a piece tells.
 */

import type { Cause, Seen } from './cause.ts';
import { gitService } from './git-hosts.ts';
import type { Observation } from './observation.ts';
import type { Effect, Text, Where } from './remedy.ts';
import { requestsFor } from './requests.ts';
import type { Judged, Scored } from './score.ts';
import { checkFacet, firedFor, yesChance } from './score.ts';
import { seenBy } from './seen.ts';

export interface Check {
  readonly facet: string;
  readonly who: Where;
  readonly ask: Text;
  readonly run?: string;
  readonly effect: Exclude<Effect, 'changes'>;
  readonly yes: string;
  readonly no: string;
  /** The answer is a piece of evidence, to be pasted or given as a file; `yes` says what it is good for. */
  readonly evidence?: true;
  /** The check for a reader who cannot have that evidence. */
  readonly otherwise?: Check;
  readonly gain: number;
}

const entropy = (ps: readonly number[]): number => ps.reduce((h, p) => (p > 0 ? h - p * Math.log2(p) : h), 0);

/** From here on the leader's own question is asked. */
const CONFIRM = 0.9;

/** The question of a cause that is hardly possible seems beside the point to a reader, whatever it would tell. */
const WORTH_ASKING = 0.04;

/** How many of the leading candidates a check has to tell apart. */
const CONSIDERED = 8;

/** Price of an answer: what another person has to look up, and what makes connections, costs more. */
function price(who: Where, effect: string, view: 'client' | 'server'): number {
  const other = view === 'client' ? who !== 'client' : who === 'client';
  const made = /^connects (\d+)/.exec(effect);
  return 1 + (other ? 0.5 : 0) + (made ? 0.1 * Number(made[1]) : 0);
}

/** Chooses among the checks of the leading causes; null when nothing useful is left to ask. */
export function nextCheck(j: Judged, observations: readonly Observation[], host?: string): Check | null {
  const top = j.ranked.slice(0, CONSIDERED);
  const sum = top.reduce((a, r) => a + r.probability, 0);
  const ps = top.map((r) => r.probability / sum);
  const before = entropy(ps);
  const answered = new Set(j.answered.map((a) => a.facet));
  const view = observations.some((o) => o.side !== 'server' && o.kind !== 'hint.tag') ? 'client' : 'server';
  const lead = top[0];
  // Nobody who reads this can look into the servers of a public service.
  const closed = (c: Cause): boolean => c.check.who === 'server' && gitService(host) !== undefined;
  // What is all but sure is made sure by its own question.
  if (
    lead?.cause &&
    lead.probability >= CONFIRM &&
    !answered.has(checkFacet(lead.cause)) &&
    !closed(lead.cause)
  ) {
    return checkOf(lead, lead.cause, 0, observations);
  }
  let best: { readonly r: Scored; readonly c: Cause; readonly gain: number } | undefined;
  let asked: Check | undefined;
  let bestValue = 0;
  for (const r of top) {
    const c = r.cause;
    if (!c || r.probability < WORTH_ASKING || answered.has(checkFacet(c)) || closed(c)) continue;
    const yes = top.map((x) => yesChance(x.cause, c));
    const pYes = yes.reduce((a, y, i) => a + y * (ps[i] as number), 0);
    const afterYes = entropy(yes.map((y, i) => (y * (ps[i] as number)) / pYes));
    const afterNo = entropy(yes.map((y, i) => ((1 - y) * (ps[i] as number)) / (1 - pYes)));
    const gain = before - pYes * afterYes - (1 - pYes) * afterNo;
    const value = gain / price(c.check.who, c.check.effect, view);
    if (value <= bestValue) continue;
    bestValue = value;
    best = { r, c, gain };
  }
  const seen = lead ? seenFor(lead, observations) : undefined;
  for (const request of seen ? requestsFor(observations, seen) : []) {
    const gain = before * request.tells;
    const value = gain / price(request.who, request.effect, view);
    if (value <= bestValue) continue;
    bestValue = value;
    asked = { ...request.question, who: request.who, effect: request.effect, evidence: true, gain };
  }
  const own = best ? checkOf(best.r, best.c, best.gain, observations) : null;
  return asked ? { ...asked, ...(own && { otherwise: own }) } : own;
}

function checkOf(r: Scored, c: Cause, gain: number, observations: readonly Observation[]): Check {
  const seen = seenFor(r, observations);
  const run = c.check.run?.(seen);
  return {
    facet: checkFacet(c),
    who: c.check.who,
    ask: c.check.ask(seen),
    ...(run !== undefined && { run }),
    effect: c.check.effect,
    yes: c.check.yes,
    no: c.check.no,
    gain,
  };
}

function seenFor(r: Scored, observations: readonly Observation[]): Seen {
  return seenBy(r.cause ? firedFor(r.cause, observations) : [], observations, undefined);
}
