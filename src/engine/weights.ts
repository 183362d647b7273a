/** The numbers of the judgement, in one place: fitted by bench/calibration from recordings and cases, never set in a cause file. */

import type { Grade } from './cause.ts';

export interface Weights {
  /** P(answer | cause) for a sign of this grade. */
  readonly grades: { readonly [G in Grade]: number };
  /** How much a facet counts, 0 to 1: below 1 since facets are not independent. */
  readonly facets: Readonly<Record<string, number>>;
  readonly facet: number;
  /** P(answer) whatever the cause, by `facet=answer`. */
  readonly base: Readonly<Record<string, number>>;
  /** For an answer never seen while fitting. */
  readonly rare: number;
  /** P(a hint is given) whatever the cause. */
  readonly hint: number;
  /** P(cause) before any evidence, by what the evidence is; unlisted causes share what is left. */
  readonly priors: {
    readonly client: Readonly<Record<string, number>>;
    readonly server: Readonly<Record<string, number>>;
  };
  readonly prior: number;
  readonly unknown: number;
}

export const WEIGHTS: Weights = {
  grades: { always: 0.9, usually: 0.6, sometimes: 0.25, rarely: 0.06, never: 0.004 },
  facets: {},
  facet: 0.8,
  base: {},
  rare: 0.03,
  hint: 0.1,
  priors: { client: {}, server: {} },
  prior: 0.004,
  unknown: 0.03,
};
