/** What the log of sshd tells of the ports on which it listens, held against the one that was tried. */

import { derived } from './attempts.ts';
import type { Observation } from './observation.ts';

/** Whether sshd, as its log has it, listens on the port that was tried; undefined when the log does not tell. */
export function listening(
  service: readonly Observation[],
  tried: number | undefined,
): Observation | undefined {
  if (tried === undefined) return undefined;
  const ports = new Set<number>();
  let place: Observation | undefined;
  for (const o of service) {
    if (o.kind === 'server.terminated' || o.kind === 'server.not-back') ports.clear();
    else if (o.kind === 'server.listening') {
      ports.add(o.fields.port);
      place = o;
    }
  }
  if (place === undefined || ports.size === 0) return undefined;
  return derived('attempt.listening', { ports: [...ports].join(', '), tried: ports.has(tried) }, place);
}
