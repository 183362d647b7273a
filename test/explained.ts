/** Texts as `sshwhy explain` takes files, for tests: the report that comes of them. */

import type { Report } from '../src/engine/index.ts';
import { explain, open } from '../src/engine/index.ts';

/** Each file: its name and what it says. */
export function explained(...files: readonly (readonly [string, string])[]): Report {
  return explainedWith([], ...files);
}

/** With hints beside them. */
export function explainedWith(
  hints: readonly string[],
  ...files: readonly (readonly [string, string])[]
): Report {
  const readings = files.map(([name, said], source) => {
    const reading = open({ evidence: { name }, source, now: Date.UTC(2026, 10, 24) });
    reading.push(new TextEncoder().encode(said));
    reading.end();
    return reading;
  });
  return explain(
    readings.map((r) => r.summary()),
    readings.flatMap((r) => r.observations),
    { hints },
  ).report;
}
