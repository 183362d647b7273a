/** The picture of one connection: a rung for each step, how far it is known to have got, and where it ended. */

import type { Attempt } from './attempts.ts';
import type { Observation, Stage } from './observation.ts';
import { rank, STAGES } from './observation.ts';
import type { Text } from './remedy.ts';
import { t } from './remedy.ts';
import type { Rung } from './report-types.ts';

const NAMES: { readonly [S in Stage]: string } = {
  resolve: 'looking up the name',
  connect: 'opening the TCP connection',
  accept: 'being accepted by the server',
  ident: 'exchanging identification lines',
  kex: 'agreeing on keys',
  hostkey: "checking the server's host key",
  auth: 'logging in',
  session: 'running the session',
};

/** The step in words that fit after "while". */
export function stageName(s: Stage): string {
  return NAMES[s];
}

/** One rung per stage; facts come from the attempt's own observations. */
export function ladder(a: Attempt): readonly Rung[] {
  const low = rank(a.from);
  const high = rank(a.to);
  return STAGES.map((stage, i) => ({
    stage,
    state: i < low ? 'done' : i > high ? 'not-reached' : low === high ? 'ended' : 'perhaps',
    note: noteFor(stage, a),
  }));
}

/** What is known at this step, in a few words. */
function noteFor(stage: Stage, a: Attempt): Text {
  const find = (...kinds: readonly Observation['kind'][]): Observation | undefined =>
    a.observations.find((o) => kinds.includes(o.kind));
  switch (stage) {
    case 'resolve': {
      const o = find('connect.trying');
      return o?.kind === 'connect.trying' && o.fields.addr !== undefined
        ? t`${o.fields.host} is ${o.fields.addr}`
        : [];
    }
    case 'connect': {
      const o = find('connect.trying', 'sshd.connection');
      if (o?.kind === 'connect.trying') return t`port ${o.fields.port}`;
      if (o?.kind === 'sshd.connection') return t`from ${o.fields.addr} port ${o.fields.port}`;
      return a.source !== undefined ? t`from ${a.source}` : [];
    }
    case 'ident': {
      const o = find('ident.remote');
      return o?.kind === 'ident.remote' ? t`${o.fields.software}` : [];
    }
    case 'auth':
      return a.user !== undefined ? t`as ${a.user}` : [];
    default:
      return [];
  }
}
