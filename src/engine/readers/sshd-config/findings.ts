/** Plain sentences for every finding of the configuration: what the setting does, to whom, a better value and why. */

import type { ByKind } from '../../observation.ts';
import type { ConfigFinding, Text, Words } from './words.ts';
import { t } from './words.ts';
import { CRYPTOGRAPHY_WORDS } from './words-cryptography.ts';
import { LIMIT_WORDS } from './words-limits.ts';
import { LINE_WORDS } from './words-lines.ts';
import { LOGIN_WORDS } from './words-login.ts';
import { SERVICE_WORDS } from './words-service.ts';

/** What a report says of a setting. `better` is there only when another value is worth a change. */
export interface Description {
  readonly what: Text;
  readonly better?: string;
  readonly closes?: true;
  readonly why: Text;
  readonly who: 'server';
}

const ALL: Readonly<Record<string, (f: ConfigFinding) => Words>> = {
  ...LIMIT_WORDS,
  ...LOGIN_WORDS,
  ...CRYPTOGRAPHY_WORDS,
  ...SERVICE_WORDS,
  ...LINE_WORDS,
};

/** Every name that a finding can have: causes use them in `finding('name', …)`. */
export const FINDINGS: readonly string[] = Object.keys(ALL);

/** The sentences for one finding; undefined when its name is none of `FINDINGS`. */
export function describeFinding(f: ByKind['config.finding']): Description | undefined {
  const words = Object.hasOwn(ALL, f.finding) ? ALL[f.finding]?.(f) : undefined;
  if (words === undefined) return undefined;
  const what =
    f.match === undefined
      ? words.what
      : [...words.what, ...t` This holds only for connections that match ${f.match}.`];
  return {
    what,
    why: words.why,
    who: 'server',
    ...(words.better !== undefined && { better: words.better }),
    ...(words.closes && { closes: true }),
  };
}
