/** An attempt while it is being joined, and what its kinds tell. */

import type { ByKind, Kind, KindInfo, Observation, Side, Stage } from '../observation.ts';
import { KINDS, STAGES } from '../observation.ts';

export interface Draft {
  observations: Observation[];
  sides: readonly Side[];
  /** Observations that are kept for display and not judged: those of a jump's first hop, what is said twice, and what a probe's own leaving made sshd write. */
  hop?: Set<Observation>;
  /** The kinds that were added, each once, so that no question about them walks the list. */
  kinds: readonly Kind[];
  /** The client printed its steps (-v). */
  verbose: boolean;
  /** A line told of the connection's end at a certain step. */
  ended: boolean;
  /** Every line is about the service as a whole. */
  service: boolean;
}

export const draft = (): Draft => ({
  observations: [],
  sides: [],
  kinds: [],
  verbose: false,
  ended: false,
  service: true,
});

const FEW = 4;

export function add(d: Draft, o: Observation): void {
  const info = infoOf(o);
  // Most connections leave a few lines, and an array that is pushed to takes the room of seventeen.
  if (d.observations.length < FEW) d.observations = [...d.observations, o];
  else d.observations.push(o);
  if (!d.sides.includes(o.side)) d.sides = [...d.sides, o.side];
  if (!d.kinds.includes(o.kind)) d.kinds = [...d.kinds, o.kind];
  if (o.side !== 'server' && o.level?.startsWith('debug')) d.verbose = true;
  if (info.ends !== undefined && info.stage !== undefined) d.ended = true;
  if (info.service !== true) d.service = false;
}

export const infoOf = (o: Observation): KindInfo => KINDS[o.kind];
export const stageAt = (i: number): Stage => STAGES[Math.max(0, Math.min(i, STAGES.length - 1))] as Stage;

/** Fields that several kinds have. */
export interface CommonFields {
  readonly addr?: string;
  readonly port?: number;
  readonly user?: string;
  readonly host?: string;
  readonly pid?: number;
}
export const fieldsOf = (o: Observation): CommonFields => o.fields as CommonFields;

/** An observation that the joining makes, placed where its reason stands. */
export function derived<K extends Kind>(kind: K, fields: ByKind[K], near: Observation): Observation {
  return { kind, fields, side: near.side, at: near.at, quote: '' } as unknown as Observation;
}

/** Keeps an observation of a draft for display alone. */
export function keepAside(d: Draft, o: Observation): void {
  d.hop ??= new Set();
  d.hop.add(o);
}

export const mineOf = (d: Draft): readonly Observation[] =>
  d.hop === undefined ? d.observations : d.observations.filter((o) => !d.hop?.has(o));

/** The transport was a program or a jump host. */
export const isJumped = (d: Draft): boolean =>
  d.kinds.includes('jump.command') ||
  d.kinds.includes('jump.implicit') ||
  d.kinds.includes('jump.pipe-closed');

/** A line that reports a fault: by its kind, or by what the service manager or a PAM module says. */
export function isFault(o: Observation): boolean {
  if (infoOf(o).error) return true;
  if (o.kind === 'server.unit') return /^(failed|inactive|refused)/.test(o.fields.state);
  return (
    o.kind === 'auth.pam-line' &&
    /expired|denied|failure/i.test(o.fields.text) &&
    o.fields.phase !== 'session'
  );
}
