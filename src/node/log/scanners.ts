/** The scanners of one thread, one for each file: how stamps are read depends on the file. */

import type { Evidence, Scanner, Tally } from '../../engine/traffic/index.ts';
import { scanner } from '../../engine/traffic/index.ts';

export interface Counted {
  readonly file: number;
  readonly tally: Tally;
  /** Names of zones that are not known. */
  readonly zones: readonly string[];
}

export function scanners(now: number): {
  of(task: { readonly file: number; readonly evidence: Evidence }): Scanner;
  tallies(): Counted[];
} {
  const made = new Map<number, Scanner>();
  return {
    of({ file, evidence }) {
      let one = made.get(file);
      if (one === undefined) {
        one = scanner({ evidence, now });
        made.set(file, one);
      }
      return one;
    },
    tallies: () => [...made].map(([file, one]) => ({ file, tally: one.tally, zones: one.zones })),
  };
}
