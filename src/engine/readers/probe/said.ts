/** How the parts of the transcript's reader make an observation: kind, fields and the sentence that stands as its quote. */

import type { ByKind, Kind, Observation } from '../../observation.ts';

export type Say = <K extends Kind>(kind: K, fields: ByKind[K], quote: string) => Observation;
export type Said = readonly Observation[];

/** Milliseconds as people read them. */
export const span = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms * 10) / 10} ms` : `${Math.round(ms / 100) / 10} s`;
