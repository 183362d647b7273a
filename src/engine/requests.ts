/**
 * Evidence that is not there yet and would tell much: the other side's account, or the client's in full. Asking for it
 * is a check like any other, but its answer is the piece itself.
 */

import type { Seen } from './cause.ts';
import { isPublicService } from './git-hosts.ts';
import type { Observation } from './observation.ts';
import type { Effect, Text, Where } from './remedy.ts';
import { argument, t } from './remedy.ts';

export interface Request {
  readonly who: Where;
  readonly effect: Exclude<Effect, 'changes'>;
  /** Which part of the doubt such a piece takes away, as measured by bench/next-check.mjs over the recordings. */
  readonly tells: number;
  readonly question: {
    readonly facet: string;
    readonly ask: Text;
    readonly run: string;
    readonly yes: string;
    readonly no: string;
  };
}

/** Facets of requests: an answer `no` or `unknown` to one says that the piece cannot be had. */
export const REQUESTS = ['evidence.server-log', 'evidence.client-output'] as const;

/** What can still be asked for, given what is there. */
export function requestsFor(observations: readonly Observation[], seen: Seen): readonly Request[] {
  const answered = new Set(observations.flatMap((o) => (o.kind === 'answer.given' ? [o.fields.facet] : [])));
  const fromServer = observations.some((o) => o.side === 'server' && !o.kind.startsWith('config.'));
  const fromClient = observations.some((o) => o.side === 'client');
  // A probe tells each step as well.
  const inFull = observations.some(
    (o) => o.side === 'client' && (o.program === 'sshwhy' || /\bdebug[123]: /.test(o.quote)),
  );
  const isPublic =
    isPublicService(seen.host) ||
    observations.some((o) => o.kind === 'hint.tag' && o.fields.tag === 'git-host');
  const list: Request[] = [];
  if (!fromServer && !isPublic && !answered.has('evidence.server-log')) list.push(serverLog(seen));
  if (!inFull && !answered.has('evidence.client-output')) list.push(clientOutput(seen, fromClient));
  return list;
}

function serverLog(seen: Seen): Request {
  return {
    who: 'server',
    effect: 'reads',
    tells: 0.75,
    question: {
      facet: 'evidence.server-log',
      ask: t`What did sshd on ${seen.host ?? 'the server'} write at that moment? Many faults look the same from the client and have a line of their own there; that it wrote nothing tells much too.`,
      run: 'sudo journalctl -u ssh -u sshd --since "30 minutes ago" --no-pager',
      yes: 'give it together with what you have: sshwhy explain CLIENT-OUTPUT SERVER-LOG',
      no: 'the answer stays a list',
    },
  };
}

function clientOutput(seen: Seen, some: boolean): Request {
  const port = seen.port === undefined || seen.port === 22 ? '' : `-p ${argument(seen.port, 'PORT')} `;
  const user = seen.user === undefined ? '' : `${argument(seen.user, 'USER')}@`;
  return {
    who: 'client',
    effect: 'connects 1',
    tells: some ? 0.4 : 0.5,
    question: {
      facet: 'evidence.client-output',
      ask: t`What does ssh print with -vvv? It names every step, so it shows where exactly the connection ends.`,
      run: `ssh -vvv ${port}${user}${argument(seen.host, 'HOST')} exit 2>&1 | tee ssh-vvv.txt`,
      yes: 'give it in place of the short one, beside the rest: sshwhy explain ssh-vvv.txt',
      no: 'the answer stays a list',
    },
  };
}
