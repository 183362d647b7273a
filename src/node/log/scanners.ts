/** The scanners of one thread, one for each file: how stamps are read depends on the file. */

import type { Evidence, FastPath, Scanner, Tally } from '../../engine/traffic/index.ts';
import { fastPath, scanner } from '../../engine/traffic/index.ts';
import type { Ground } from './kernel.ts';
import { kernelOf } from './kernel.ts';

export interface Counted {
  readonly file: number;
  readonly tally: Tally;
  /** Names of zones that are not known. */
  readonly zones: readonly string[];
}

/** `thread`: which of the parts for tables in the memory is its own. */
export function scanners(
  now: number,
  ground: Ground,
  thread: number,
): {
  of(task: { readonly file: number; readonly evidence: Evidence }): Scanner;
  tallies(): Counted[];
} {
  const made = new Map<number, Scanner>();
  let path: FastPath | undefined;
  return {
    of({ file, evidence }) {
      let one = made.get(file);
      if (one === undefined) {
        path ??= fastPath(kernelOf(ground, thread));
        one = scanner({ evidence, now, path });
        made.set(file, one);
      }
      return one;
    },
    tallies: () => [...made].map(([file, one]) => ({ file, tally: one.tally, zones: one.zones })),
  };
}
