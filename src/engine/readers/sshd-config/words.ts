/** The shape of a finding's sentences, and its details as numbers and words. */

import type { ByKind } from '../../observation.ts';
import type { Text } from '../../remedy.ts';

// The one door from this folder to the vocabulary of texts.
export type { Text } from '../../remedy.ts';
export { t } from '../../remedy.ts';

export type ConfigFinding = ByKind['config.finding'];

export interface Words {
  /** After it a connection ends, or a login is refused, for those whom the sentence names. */
  readonly closes?: true;
  readonly what: Text;
  readonly better?: string;
  readonly why: Text;
}

export type WordTable = Readonly<Record<string, (f: ConfigFinding) => Words>>;

/** The value of `name=` in the detail; undefined when it is not there. */
export function detailOf(f: ConfigFinding, name: string): string | undefined {
  for (const part of (f.detail ?? '').split(' ')) {
    if (part.startsWith(`${name}=`)) return part.slice(name.length + 1);
  }
  return undefined;
}

/** The same as a number, NaN when there is none. */
export function numberOf(f: ConfigFinding, name: string): number {
  return Number(detailOf(f, name) ?? Number.NaN);
}
