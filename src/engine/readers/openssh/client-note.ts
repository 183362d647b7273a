/** Short form for the many lines of ssh that tell how far it got and nothing else. */

import type { Wording } from '../../wording.ts';

/**
 * A line without fields; holes are named `_`. Levels 1 to 3 are `-v` to `-vvv`, 0 is printed without `-v`, VERBOSE only at that
 * LogLevel and with `-v`, though no `debug1: ` stands before it.
 * A function name in front (`load_hostkeys: `) was renamed from release to release; the reader peels it, so it is left out.
 */
export function note(
  level: 0 | 1 | 2 | 3 | 'VERBOSE',
  text: string,
  sample: string,
  means: string,
  since = '5.3',
  until?: string,
): Wording {
  return {
    says: 'client.debug',
    side: 'client',
    text,
    levels: [
      {
        since,
        ...(until ? { until } : {}),
        level: level === 0 ? 'INFO' : level === 'VERBOSE' ? level : `DEBUG${level}`,
      },
    ],
    sample,
    means,
  };
}

/** The same line with nothing to fill in. */
export function plain(
  level: 0 | 1 | 2 | 3,
  text: string,
  means: string,
  since?: string,
  until?: string,
): Wording {
  return note(level, text, text, means, since, until);
}
