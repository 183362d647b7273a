/**
 * What our visits cost at an sshd that punishes (OpenSSH 9.8 and later, PerSourcePenalties), by the defaults of the release
 * that its identification names: so that no series of tries comes near the point from which it shuts our address out.
 */

import type { Layer, TalkLayer } from '../../engine/index.ts';
import { greetingName, mismatch } from '../../engine/index.ts';
import { defaultPenalties } from '../../engine/traffic/limits/index.ts';
import type { ProbeOptions } from './options.ts';
import { LIKELY_PORTS } from './try.ts';

export interface Forecast {
  /** The release, where the server named one. */
  readonly version?: string;
  /** What the connections so far cost at most, and from where on an address is shut out; in seconds. */
  readonly seconds: number;
  readonly least: number;
  /** So many more visits without a login stay below that, with what else was asked for. */
  readonly visits: number;
}

/** Undefined for a server that does not punish: it is older, another program, or no SSH at all. */
export function forecast(layers: readonly Layer[], options: ProbeOptions): Forecast | undefined {
  const talk = layers.find((l): l is TalkLayer => l.layer === 'talk' && l.way === 'usual');
  if (talk === undefined) return undefined;
  const version = /^SSH-2\.0-OpenSSH_(\d+\.\d+)/.exec(talk.identification ?? '')?.[1];
  // Where nothing was said it may be the newest sshd.
  if (version === undefined && talk.bytes > 0) return undefined;
  const p = defaultPenalties(version);
  if (!p.enabled) return undefined;
  const { seconds: of, min: least } = p;
  const refused = Math.max(of.authfail, of.invaliduser);
  const asked = Math.max(of.noauth, of.invaliduser);
  const seconds = layers.reduce((sum, l) => {
    switch (l.layer) {
      case 'talk':
        return sum + (isTurnedAway(l) ? 0 : mayBeCrash(l) ? of.crash : of.noauth);
      case 'repeat':
        return sum + (l.greeted + l.closed + l.silent) * of.noauth;
      case 'hostkey':
        return sum + of.noauth;
      case 'ports':
        // They may belong to the same sshd.
        return sum + l.ports.filter((p) => p.found === 'ssh').length * of.noauth;
      case 'ssh':
        return sum + (l.status === 0 ? 0 : l.purpose === 'login' ? refused : asked);
      default:
        return sum;
    }
  }, 0);
  const to = (wanted: boolean, done: (l: Layer) => boolean, cost: number): number =>
    wanted && !layers.some(done) ? cost : 0;
  const reserved =
    to(options.lookAround, (l) => l.layer === 'ports', LIKELY_PORTS.length * of.noauth) +
    to(options.hostKey, (l) => l.layer === 'hostkey', of.noauth) +
    to(options.methods, (l) => l.layer === 'ssh' && l.purpose === 'methods', asked) +
    to(options.login, (l) => l.layer === 'ssh' && l.purpose === 'login', refused);
  const visits = Math.max(0, Math.ceil((least - seconds - reserved) / of.noauth) - 1);
  return { seconds, least, visits, ...(version !== undefined && { version }) };
}

/** The listener refuses without a process, which costs nothing. */
const isTurnedAway = (l: TalkLayer): boolean =>
  l.lines.some((x) => /maxstartups|not-allowed/.test(greetingName(x)));

/** It greeted and hung up on a client that did as ssh does: its process may have crashed. */
function mayBeCrash(l: TalkLayer): boolean {
  if (l.identification === undefined || l.end === 'open' || l.disconnect !== undefined) return false;
  if (l.way !== 'usual' && l.way !== 'ident-first') return false;
  return !(l.clientOffer && l.serverOffer && mismatch(l.clientOffer, l.serverOffer));
}
