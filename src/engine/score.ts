/**
 * Scores causes on what an attempt says: log2 prior + sum over facets of w * log2 P(answer | cause).
 * Each facet counts once, by its rarest answer. A cause is proved when constant text of the acting program says so.
 */

import type { Cause, Grade, Sign } from './cause.ts';
import type { Kind, KindInfo, Observation, Stage } from './observation.ts';
import { answerOf, BOTH_SIDES, KINDS, rank, STAGES } from './observation.ts';
import type { Weights } from './weights.ts';

/** What a facet was answered by. */
export interface Answered {
  readonly facet: string;
  readonly answer: string;
  readonly base: number;
  readonly observations: readonly Observation[];
  /** The cause whose own check this answers. */
  readonly owner?: Cause;
}

export interface Support {
  readonly observation: Observation;
  readonly facet: string;
  /** log2 of P under this cause over P under the others, in bits, capped at 10 either way. */
  readonly bits: number;
  readonly because: string;
  readonly proves: boolean;
}

export interface Scored {
  /** null: none of the known causes. */
  readonly cause: Cause | null;
  readonly score: number;
  readonly probability: number;
  readonly proved: boolean;
  readonly support: readonly Support[];
}

export interface Excluded {
  readonly cause: Cause;
  readonly why: 'later' | 'earlier' | 'other-view' | 'provider';
}

export interface Judged {
  readonly ranked: readonly Scored[];
  readonly excluded: readonly Excluded[];
  readonly answered: readonly Answered[];
  /** Error lines that the first cause neither sees nor brings about. */
  readonly unexplained: readonly Observation[];
}

export interface Case {
  readonly observations: readonly Observation[];
  readonly view: 'client' | 'server';
  readonly from: Stage;
  readonly to: Stage;
  /** The stages mean nothing for a service or a configuration. */
  readonly staged: boolean;
}

interface SignIndex {
  readonly byFacet: ReadonlyMap<string, readonly Sign[]>;
  readonly from: number;
  readonly to: number;
}
const indexes = new WeakMap<Cause, SignIndex>();

/** The stages at which a cause acts, as ranks. */
export function stagesOf(c: Cause): readonly [number, number] {
  return typeof c.stage === 'string' ? [rank(c.stage), rank(c.stage)] : [rank(c.stage[0]), rank(c.stage[1])];
}

function indexOf(c: Cause): SignIndex {
  let index = indexes.get(c);
  if (!index) {
    const byFacet = new Map<string, Sign[]>();
    for (const s of c.signs) {
      const facet = (KINDS[s.sees] as KindInfo).facet ?? '';
      const list = byFacet.get(facet);
      if (list) list.push(s);
      else byFacet.set(facet, [s]);
    }
    const [from, to] = stagesOf(c);
    index = { byFacet, from, to };
    indexes.set(c, index);
  }
  return index;
}

/**
 * Kinds of which a cause means the client's account unless it says otherwise: the connection as the one who failed saw it.
 * Noise is the other way round: only the server saw it.
 */
const CLIENTS_ACCOUNT: ReadonlySet<string> = new Set([
  'ident.closed',
  'ident.read-error',
  'ident.write-error',
  'end.closed',
  'end.reset',
]);

const matches = (c: Cause, s: Sign, o: Observation): boolean =>
  s.sees === o.kind && ofSide(c, s, o) && (s.when === undefined || fires(s, o));

function sideOf(c: Cause, s: Sign): 'client' | 'server' | undefined {
  return s.side ?? (CLIENTS_ACCOUNT.has(s.sees) ? (c.onlyServerView ? 'server' : 'client') : undefined);
}

function ofSide(c: Cause, s: Sign, o: Observation): boolean {
  if (!BOTH_SIDES.has(o.kind)) return true;
  const side = sideOf(c, s);
  return side === undefined || (side === 'server') === (o.side === 'server');
}

function fires(s: Sign, o: Observation): boolean {
  // A disputed reading may lack a field that the condition asks for: then it does not hold.
  try {
    return s.when?.(o.fields as never) === true;
  } catch {
    return false;
  }
}

/** The facet's questions that the observations answer, each by its rarest answer. */
export function answersOf(observations: readonly Observation[], w: Weights): readonly Answered[] {
  const byFacet = new Map<string, Map<string, Observation[]>>();
  for (const o of observations) {
    const a = o.kind === 'answer.given' ? { facet: o.fields.facet, answer: o.fields.answer } : answerOf(o);
    // That a piece of evidence cannot be had says nothing about the connection.
    if (!a || a.facet.startsWith('evidence.')) continue;
    let answers = byFacet.get(a.facet);
    if (!answers) {
      answers = new Map();
      byFacet.set(a.facet, answers);
    }
    const list = answers.get(a.answer);
    if (list) list.push(o);
    else answers.set(a.answer, [o]);
  }
  const out: Answered[] = [];
  for (const [facet, answers] of byFacet) {
    let best: Answered | undefined;
    for (const [answer, list] of answers) {
      const base = baseOf(facet, answer, list, w);
      if (!best || base < best.base) best = { facet, answer, base, observations: list };
    }
    if (best) out.push(best);
  }
  return out;
}

function baseOf(facet: string, answer: string, list: readonly Observation[], w: Weights): number {
  const fitted = w.base[`${facet}=${answer}`];
  if (fitted !== undefined) return fitted;
  if (facet.startsWith('hint.')) return w.hint;
  return list.some((o) => (KINDS[o.kind] as KindInfo).error === true) ? w.rareError : w.rare;
}

/** The facet name under which signs are kept: tags and findings share one kind each. */
const signFacet = (facet: string): string =>
  facet.endsWith('@server')
    ? facet.slice(0, -7)
    : facet.startsWith('hint.')
      ? 'hint'
      : facet.startsWith('config.') && facet !== 'config.invalid'
        ? 'config.finding'
        : facet;

/** How a cause bears on one answer: by a sign of its own, by what it usually shows instead, or not at all. */
export interface Link {
  readonly grade: Grade | null;
  /** The highest grade that it gives to other answers of this facet. */
  readonly told: Grade | null;
  readonly sign?: Sign;
  readonly by?: Observation;
}

const GRADE_ORDER: readonly Grade[] = ['never', 'rarely', 'sometimes', 'usually', 'always'];
const higher = (a: Grade | null, b: Grade): Grade =>
  a !== null && GRADE_ORDER.indexOf(a) >= GRADE_ORDER.indexOf(b) ? a : b;

export function linkOf(c: Cause, a: Answered): Link {
  const facet = signFacet(a.facet);
  const signs = indexOf(c).byFacet.get(facet);
  if (!signs) return { grade: null, told: null };
  let best: { grade: Grade; sign: Sign; by: Observation } | undefined;
  for (const o of a.observations) {
    for (const s of signs) {
      if (!matches(c, s, o)) continue;
      if (!best || GRADE_ORDER.indexOf(s.seen) > GRADE_ORDER.indexOf(best.grade)) {
        best = { grade: s.seen, sign: s, by: o };
      }
    }
  }
  if (best) return { ...best, told: null };
  // Tags and findings are questions of their own, so silence about them says nothing.
  if (facet === 'hint' || facet === 'config.finding') return { grade: null, told: null };
  let told: Grade | null = null;
  const server = a.facet.endsWith('@server');
  for (const s of signs) {
    const side = sideOf(c, s);
    if (s.seen !== 'never' && (side === undefined || (side === 'server') === server))
      told = higher(told, s.seen);
  }
  return { grade: null, told };
}

/** P(answer | cause): the sign's grade, else the base rate, smaller where the cause shows something else. */
export function chance(link: Link, base: number, w: Weights): number {
  // What is never seen with a cause is rarer there than elsewhere, however rare it is at all.
  if (link.grade === 'never') return Math.min(w.grades.never, base / 4);
  if (link.grade !== null) return w.grades[link.grade];
  if (link.told === null) return base;
  return Math.min(base, Math.max(0.002, 2 * base * (1 - w.grades[link.told])));
}

const OWN_YES = 0.92;
const TWIN_YES = 0.85;
const OTHER_YES = 0.05;

/** P(yes | cause) for the check that belongs to the cause `owner`. */
export function yesChance(c: Cause | null, owner: Cause): number {
  if (c?.id === owner.id) return OWN_YES;
  return c && owner.check.alsoYes?.includes(c.id) ? TWIN_YES : OTHER_YES;
}

/** The facet of a cause's own check. */
export const checkFacet = (c: Cause): string => `check.${c.id}`;

function likelihood(c: Cause | null, a: Answered, w: Weights): { readonly p: number; readonly link?: Link } {
  if (a.owner) {
    // "Don't know": it was asked, and tells nothing.
    if (a.answer !== 'yes' && a.answer !== 'no') return { p: 1 };
    const yes = yesChance(c, a.owner);
    return { p: a.answer === 'yes' ? yes : 1 - yes };
  }
  if (!c) return { p: a.base };
  const link = linkOf(c, a);
  return { p: chance(link, a.base, w), link };
}

export const weightOf = (facet: string, w: Weights): number =>
  w.facets[facet] ?? w.facets[signFacet(facet)] ?? w.facet;

const priorOf = (c: Cause | null, view: Case['view'], w: Weights): number =>
  c ? (w.priors[view][c.id] ?? w.prior) : 0;

/** Ties answers to checks to the causes that own them. */
function owned(list: readonly Answered[], causes: readonly Cause[]): readonly Answered[] {
  return list.map((a) => {
    if (!a.facet.startsWith('check.')) return a;
    const owner = causes.find((c) => checkFacet(c) === a.facet);
    return owner ? { ...a, owner } : a;
  });
}

/** Judges one case against all causes. */
export function judge(x: Case, causes: readonly Cause[], w: Weights): Judged {
  const answered = owned(answersOf(x.observations, w), causes);
  const byKind = kindsOf(x.observations);
  const owners = answered.filter((a) => a.owner);
  const bySign = new Map<string, Answered[]>();
  let nothingKnown = 0;
  for (const a of answered) {
    if (a.owner) continue;
    nothingKnown += weightOf(a.facet, w) * Math.log2(a.base);
    const list = bySign.get(signFacet(a.facet));
    if (list) list.push(a);
    else bySign.set(signFacet(a.facet), [a]);
  }
  // Of a service or a configuration a cause explains only what it has a sign for: what may befall connections does not show there.
  const speaking = x.staged ? undefined : speakers(x, causes, owners);
  const atProvider = x.observations.some((o) => o.kind === 'attempt.public-service');
  const excluded: Excluded[] = [];
  const low = rank(x.from);
  const high = rank(x.to);
  const candidates: { cause: Cause | null; score: number; proof?: Observation }[] = [];
  for (const c of causes) {
    const proof = proofOf(c, byKind);
    const index = indexOf(c);
    if (x.staged && !proof) {
      if (index.from > high) {
        excluded.push({ cause: c, why: 'later' });
        continue;
      }
      if (index.to < low) {
        excluded.push({ cause: c, why: 'earlier' });
        continue;
      }
    }
    if (atProvider && c.who === 'server' && !c.generic && !c.atProvider && !proof) {
      excluded.push({ cause: c, why: 'provider' });
      continue;
    }
    if ((speaking && !speaking.has(c)) || (c.onlyServerView === true && x.view === 'client')) {
      excluded.push({ cause: c, why: 'other-view' });
      continue;
    }
    let score = Math.log2(priorOf(c, x.view, w)) + nothingKnown;
    // Where it has no sign it takes the base rate, as the unknown does: only what it has a sign for is worked out.
    for (const facet of index.byFacet.keys()) {
      for (const a of bySign.get(facet) ?? [])
        score += weightOf(a.facet, w) * Math.log2(likelihood(c, a, w).p / a.base);
    }
    for (const a of owners) score += weightOf(a.facet, w) * Math.log2(likelihood(c, a, w).p);
    candidates.push({ cause: c, score, ...(proof && { proof }) });
  }
  // The unknown has its share of what the causes still in question had before any evidence, those without a word included.
  const asked = speaking ? causes : candidates.map((c) => c.cause);
  const prior = asked.reduce((sum, c) => sum + priorOf(c, x.view, w), 0);
  let unknown = Math.log2((w.unknown / (1 - w.unknown)) * Math.max(prior, w.prior)) + nothingKnown;
  for (const a of owners) unknown += weightOf(a.facet, w) * Math.log2(likelihood(null, a, w).p);
  candidates.push({ cause: null, score: unknown });

  const proved = firstProof(candidates.filter((c) => c.proof !== undefined));
  const top = Math.max(...candidates.map((c) => c.score));
  const mass = candidates.map((c) => 2 ** (c.score - top));
  const total = mass.reduce((a, b) => a + b, 0);
  const ranked = candidates
    .map((c, i) => {
      const p = (mass[i] as number) / total;
      return { ...c, p, proved: c === proved };
    })
    .sort((a, b) => (a.proved === b.proved ? b.p - a.p : a.proved ? -1 : 1));
  // A proof leaves the others what is left over.
  const lead = ranked[0];
  const rest = lead?.proved ? Math.max(0.97, lead.p) : 0;
  const shares = ranked.map((r) =>
    lead?.proved ? (r === lead ? rest : (r.p * (1 - rest)) / Math.max(1e-12, 1 - lead.p)) : r.p,
  );
  const out: Scored[] = ranked.map((r, i) => ({
    cause: r.cause,
    score: r.score,
    probability: shares[i] as number,
    proved: r.proved,
    support: [],
  }));
  const first = out[0];
  const unexplained = first?.cause
    ? leftOver(first.cause, x.observations)
    : x.observations.filter((o) => (KINDS[o.kind] as KindInfo).error === true);
  return {
    ranked: out.map((s, i) => (i < 8 ? { ...s, support: supportOf(s, answered, w, x.observations) } : s)),
    excluded,
    answered,
    unexplained,
  };
}

/** The causes that have anything to say; all but the visitors where none has. */
function speakers(x: Case, causes: readonly Cause[], owners: readonly Answered[]): ReadonlySet<Cause> {
  const out = new Set(causes.filter((c) => owners.some((a) => a.owner === c) || seesAny(c, x.observations)));
  return out.size > 0 ? out : new Set(causes.filter((c) => c.onlyServerView !== true));
}

const seesAny = (c: Cause, observations: readonly Observation[]): boolean =>
  observations.some((o) =>
    c.signs.some((s) => s.seen !== 'never' && s.seen !== 'rarely' && matches(c, s, o)),
  );

/** Constant text, read strictly, that means this cause and nothing else. */
function proofOf(c: Cause, byKind: ReadonlyMap<Kind, readonly Observation[]>): Observation | undefined {
  let first: Observation | undefined;
  for (const s of c.signs) {
    if (!s.proves) continue;
    for (const o of byKind.get(s.sees) ?? []) {
      if (o.loose || o.disputed || !matches(c, s, o)) continue;
      if (!first || before(o, first)) first = o;
    }
  }
  return first;
}

function kindsOf(observations: readonly Observation[]): ReadonlyMap<Kind, readonly Observation[]> {
  const out = new Map<Kind, Observation[]>();
  for (const o of observations) {
    const list = out.get(o.kind);
    if (list) list.push(o);
    else out.set(o.kind, [o]);
  }
  return out;
}

function before(a: Observation, b: Observation): boolean {
  const sa = (KINDS[a.kind] as KindInfo).stage;
  const sb = (KINDS[b.kind] as KindInfo).stage;
  const ra = sa === undefined ? STAGES.length : rank(sa);
  const rb = sb === undefined ? STAGES.length : rank(sb);
  if (ra !== rb) return ra < rb;
  return a.at.source !== b.at.source ? a.at.source < b.at.source : a.at.line < b.at.line;
}

/** Of several proofs the earliest is the cause: the later ones are what it brought about. */
function firstProof<C extends { readonly proof?: Observation; readonly score: number }>(
  list: readonly C[],
): C | undefined {
  let best: C | undefined;
  for (const c of list) {
    if (!best) best = c;
    else if (before(c.proof as Observation, best.proof as Observation)) best = c;
    else if (c.proof === best.proof && c.score > best.score) best = c;
  }
  return best;
}

function leftOver(c: Cause, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    (o) =>
      (KINDS[o.kind] as KindInfo).error === true &&
      !c.then.includes(o.kind) &&
      !c.signs.some((s) => s.seen !== 'never' && matches(c, s, o)),
  );
}

/** What speaks for a cause, strongest first: the quoted lines with their strength. */
function supportOf(
  s: Scored,
  answered: readonly Answered[],
  w: Weights,
  observations: readonly Observation[],
): Support[] {
  const c = s.cause;
  if (!c) return [];
  const out: Support[] = [];
  for (const a of answered) {
    const mine = likelihood(c, a, w);
    const { sign: why, by } = mine.link ?? {};
    if (!why || !by) continue;
    // Under the others: those without a sign for it take its base rate.
    const bits = weightOf(a.facet, w) * Math.log2(mine.p / Math.max(1e-4, a.base));
    out.push({
      observation: by,
      facet: a.facet,
      bits: Math.max(-10, Math.min(10, bits)),
      because: why.because,
      proves: why.proves === true && !by.loose && !by.disputed,
    });
  }
  if (s.proved && !out.some((x) => x.proves)) {
    for (const sg of c.signs) {
      const o = sg.proves
        ? observations.find((y) => !y.loose && !y.disputed && matches(c, sg, y))
        : undefined;
      if (o) {
        out.push({
          observation: o,
          facet: (KINDS[o.kind] as KindInfo).facet ?? '',
          bits: 10,
          because: sg.because,
          proves: true,
        });
        break;
      }
    }
  }
  // What a program printed convinces more than what follows from it or what somebody says.
  const kindOf = (x: Support): number =>
    x.proves ? 3 : x.observation.kind.startsWith('config.') ? 1 : x.observation.quote === '' ? 0 : 2;
  return out.sort(
    (a, b) => (b.bits > 0.5 ? kindOf(b) : -1) - (a.bits > 0.5 ? kindOf(a) : -1) || b.bits - a.bits,
  );
}

/** The observations that a cause's signs fire on: what its words may quote. */
export function firedFor(c: Cause, observations: readonly Observation[]): readonly Observation[] {
  return observations.filter((o) => c.signs.some((s) => matches(c, s, o)) || c.then.includes(o.kind));
}
