/**
 * What a plain log cannot prove: any account of the machine may write a line in sshd's name (`logger -t sshd`), and only the
 * fields of a structured journal tell who did (readers/written-by.ts).
 */

import type { Attempt } from './attempts.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Observation } from './observation.ts';
import type { Text } from './remedy.ts';
import { t } from './remedy.ts';
import type { EvidenceSummary } from './report-types.ts';

export interface Doubt {
  readonly about: Observation;
  readonly text: Text;
}

/** Names under which sshd's processes write to syslog. */
const TAG = /^sshd(?:-session|-auth)?$/;

/**
 * One sentence for the answer whose claim rests on such a line alone: a login that only the log reports, or a cause that one
 * line proves of which nothing else is known. Where the client tells the same, or sshd tells more of it, nothing is said.
 */
export function plainLogDoubt(
  d: Diagnosis,
  observations: readonly Observation[],
  evidence: readonly EvidenceSummary[],
): Doubt | undefined {
  const plain = (o: Observation): boolean =>
    o.side === 'server' &&
    o.host !== undefined &&
    TAG.test(o.program ?? '') &&
    evidence[o.at.source]?.kind !== 'journal';
  const first = d.problems[0];
  if (!first) {
    const login = d.fine
      .flatMap((a) => (isServersOnly(a) ? a.observations : []))
      .find((o) => o.kind === 'auth.accepted');
    if (!login || !plain(login)) return undefined;
    return {
      about: login,
      text: t`That somebody logged in is told by this log alone, and any account of the machine can write a line in sshd's name (\`logger -t sshd\`). Who wrote it is told by \`journalctl -t sshd -t sshd-session -o json\`.`,
    };
  }
  const lead = first.judged.ranked[0];
  if (first.certainty !== 'proved' || first.view !== 'server' || first.attempts.length > 1) return undefined;
  if (lead?.cause?.who === 'nobody') return undefined;
  const proof = lead?.support.find((s) => s.proves)?.observation;
  if (!proof || !plain(proof)) return undefined;
  const more = observations.some(
    (o) =>
      o.side === 'server' &&
      o.quote !== '' &&
      o.at.source === proof.at.source &&
      o.at.line !== proof.at.line &&
      o.host === proof.host &&
      o.pid === proof.pid,
  );
  if (more) return undefined;
  return {
    about: proof,
    text: t`This rests on one line, and any account of the machine can write one in sshd's name (\`logger -t sshd\`). Who wrote it is told by \`journalctl -t sshd -t sshd-session -o json\`.`,
  };
}

const isServersOnly = (a: Attempt): boolean => a.sides.every((s) => s === 'server');
