/** Words that every printer shares: who acts, how sure, what a step does, texts with their values made safe. */

import type { CandidateCause, Effect, NextCheck, Problem, Step, Text, Where, Who } from '../engine/index.ts';
import { GUARDS } from '../engine/index.ts';
import type { SafeOptions } from './safe.ts';
import { safe } from './safe.ts';

/** A text as one plain string: values made safe, code marks kept or dropped. */
export function plain(text: Text, options: SafeOptions = {}, marks: 'keep' | 'drop' = 'drop'): string {
  return text
    .map((p) =>
      typeof p === 'string' ? (marks === 'drop' ? p.replaceAll('`', '') : p) : safe(p.value, options),
    )
    .join('');
}

/** The reader: who gave the evidence. From a server's log the reader is taken for its administrator. */
export function actor(who: Who | 'unknown', view: Problem['view']): string {
  switch (who) {
    case 'nobody':
      return 'nobody has to act';
    case 'unknown':
      return 'not known yet';
    case 'network':
      return 'whoever runs the network between';
    case 'client':
      return view === 'server' ? 'whoever runs the client' : 'you';
    case 'server':
      return view === 'server' ? 'you, on the server' : "the server's administrator";
  }
}

export function stepHeading(who: Where, view: Problem['view']): string {
  switch (who) {
    case 'network':
      return 'Ask whoever runs the network';
    case 'client':
      return view === 'server' ? 'On the client' : 'What you can do';
    case 'server':
      return view === 'server' ? 'What you can do' : 'Ask the administrator';
  }
}

export function effectWords(effect: Effect): string {
  if (effect === 'reads') return 'only reads';
  if (effect === 'changes') return 'changes something';
  const n = effect.slice('connects '.length);
  return n === '1' ? 'makes one connection' : `makes ${n} connections`;
}

export function guardWords(step: Step): readonly string[] {
  return [...new Set(step.guard ?? [])].map((g) => GUARDS[g]);
}

/** Steps in groups by who takes them, the reader's own first. */
export function stepGroups(
  fix: readonly Step[],
  view: Problem['view'],
): readonly { readonly who: Where; readonly steps: readonly Step[] }[] {
  const own: Where = view === 'server' ? 'server' : 'client';
  const order: Where[] = own === 'server' ? ['server', 'client', 'network'] : ['client', 'server', 'network'];
  return order
    .map((who) => ({ who, steps: fix.filter((s) => s.who === who) }))
    .filter((g) => g.steps.length > 0);
}

export function percent(p: number): string {
  const n = Math.round(p * 100);
  return n === 0 ? 'under 1 %' : n === 100 && p < 1 ? 'over 99 %' : `${n} %`;
}

/** How sure, with its number when that says more. */
export function surety(c: CandidateCause): string {
  return c.certainty === 'proved' ? 'proved' : `${c.certainty}, ${percent(c.probability)}`;
}

/** It ended before key exchange: the messages of that step are those for which everybody has another advice. */
export function endedEarly(p: Problem): boolean {
  const last = p.ladder.findLast((r) => r.state === 'ended' || r.state === 'perhaps');
  return last !== undefined && ['connect', 'accept', 'ident'].includes(last.stage);
}

/** Whether the first cause is no more than the best guess: then title and text say so, the text may state it as a fact. */
function isGuess(p: Problem): boolean {
  return p.certainty === 'possible' && p.causes[0]?.id !== 'unknown';
}

export function titleOf(p: Problem): string {
  return isGuess(p) ? `Perhaps: ${p.title}` : p.title;
}

/** What happened, by the first cause. */
export function explained(p: Problem): Text {
  const text = p.causes[0]?.explain ?? [];
  return isGuess(p) ? ['If that is the cause: ', ...text] : text;
}

/** The answers to a check and what each means. */
export function answersTo(c: NextCheck, p: Problem): readonly (readonly [string, string])[] {
  if (!c.evidence)
    return [
      ['yes', c.yes],
      ['no', c.no],
    ];
  // Without the evidence the other check goes on.
  return p.otherwise
    ? [['then', c.yes]]
    : [
        ['then', c.yes],
        ['without it', c.no],
      ];
}
