/** One try at a destination: what every part of it needs, and how a connection behaves that goes as ssh's own would. */

import type { Layer } from '../../engine/index.ts';
import type { Manner } from './conversation.ts';
import type { HostKeyTry } from './host-key.ts';
import type { ProbeOptions } from './options.ts';
import type { Settings } from './settings.ts';
import type { Opened } from './sockets.ts';

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
  /** The address of this machine that the configuration wants to be used towards that one. */
  readonly from: (addr: string) => string | undefined;
  /** On the clock of performance.now(). */
  readonly deadline: number;
  readonly ours: string;
  readonly add: (layer: Layer) => void;
  readonly layers: readonly Layer[];
  readonly watcher: Watcher;
  /** Where it is asked for from the start. */
  readonly hostKey?: HostKeyTry;
}

/** Where people put SSH, and what tells that the machine is there. */
export const LIKELY_PORTS = [22, 2222, 443, 22022, 222, 8022, 80, 2200];

/** Milliseconds with two digits behind the point: more is noise. */
export const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/** On a way so long a server has greeted before a word of ours could reach it. */
const LONG_WAY_MS = 40;

/**
 * As ssh would, but silent at first: who speaks first, and how a close looks before a word of ours, tells much. On a long
 * way a round trip of silence is enough, since what comes within the next one is no answer to us.
 */
export function usual(
  t: Try,
  addr: string,
  { ms: connectMs, from }: Pick<Opened, 'ms' | 'from'>,
  deadline: number,
): Manner {
  const left = deadline - performance.now();
  return {
    way: 'usual',
    addr,
    port: t.settings.port,
    connectMs,
    ...(from !== undefined && { from }),
    hushMs: Math.min(left / 3, connectMs < LONG_WAY_MS ? 300 : Math.max(60, connectMs)),
    deadline,
    ours: t.ours,
    ...(t.settings.offer && { offer: t.settings.offer }),
  };
}
