/** One try at a destination: what every part of it needs, and how a connection behaves that goes as ssh's own would. */

import type { Layer } from '../../engine/index.ts';
import type { Manner } from './conversation.ts';
import type { ProbeOptions } from './options.ts';
import type { Settings } from './settings.ts';

export interface Watcher {
  /** A layer is done. */
  layer(layer: Layer): void;
  /** Something is being waited for. */
  waiting(what: string): void;
}

/** What every part of one try needs. */
export interface Try {
  readonly destination: string;
  readonly options: ProbeOptions;
  readonly settings: Settings;
  /** On the clock of performance.now(). */
  readonly deadline: number;
  readonly ours: string;
  readonly add: (layer: Layer) => void;
  readonly layers: readonly Layer[];
  readonly watcher: Watcher;
}

/** Where people put SSH, and what tells that the machine is there. */
export const LIKELY_PORTS = [22, 2222, 443, 22022, 222, 8022, 80, 2200];

/** Milliseconds with two digits behind the point: more is noise. */
export const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/** As ssh would, but silent at first: who speaks first, and how a close looks before a word of ours, tells much. */
export function usual(t: Try, addr: string, connectMs: number, deadline: number): Manner {
  const left = deadline - performance.now();
  return {
    way: 'usual',
    addr,
    port: t.settings.port,
    connectMs,
    hushMs: Math.min(left / 3, Math.max(300, connectMs * 3)),
    deadline,
    ours: t.ours,
    ...(t.settings.offer && { offer: t.settings.offer }),
  };
}
