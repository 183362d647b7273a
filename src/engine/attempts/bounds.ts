/** The stages between which a connection ended, from what its lines say. */

import type { Stage } from '../observation.ts';
import { rank } from '../observation.ts';
import type { Draft } from './draft.ts';
import { fieldsOf, infoOf, isJumped, mineOf, stageAt } from './draft.ts';

export interface Bounds {
  readonly from: Stage;
  readonly to: Stage;
}

/** Facets whose lines may come long before or after the step that they speak of. */
const ASIDE =
  /^(session\.(forward|target|command)|jump\.|around\.|sshd\.(penalty|reaped|throttle)|auth\.key-file|server\.|tool|client\.)/;

const IDENT = rank('ident');
const ACCEPT = rank('accept');
const AUTH = rank('auth');
const SESSION = rank('session');

export function bounds(d: Draft): Bounds {
  const mine = mineOf(d);
  // What a jump host's own connection reached says nothing about the target's.
  const jumpFailed =
    isJumped(d) && mine.some((o) => infoOf(o).facet?.startsWith('jump.') && infoOf(o).facet !== 'jump.used');
  if (jumpFailed) return { from: 'connect', to: 'ident' };

  let low = 0;
  let ended = -1;
  let spoken = false;
  for (const o of mine) {
    const info = infoOf(o);
    if (info.passes !== undefined) low = Math.max(low, rank(info.passes) + 1);
    if (info.stage === undefined || info.service === true) continue;
    const at = rank(info.stage);
    if (info.facet === null) low = Math.max(low, at);
    else if (info.ends !== undefined) {
      ended = Math.max(ended, at);
      // Only a process that has accepted the connection can report this; from outside it looks the same earlier.
      if (at === IDENT) low = Math.max(low, o.side === 'server' ? IDENT : ACCEPT);
      else if (at === ACCEPT && o.side === 'server') low = Math.max(low, ACCEPT);
    } else if (at > IDENT && !ASIDE.test(info.facet)) low = Math.max(low, at);
    if (o.kind === 'ident.pre-banner') spoken = true;
  }
  low = Math.min(low, SESSION);
  if (ended > IDENT) return { from: stageAt(Math.max(low, ended)), to: stageAt(Math.max(low, ended)) };
  if (ended >= 0)
    return { from: stageAt(ended < ACCEPT ? Math.max(low, ended) : low), to: stageAt(Math.max(low, ended)) };

  const server = mine.filter((o) => o.side === 'server');
  const ends = mine.filter(
    (o) =>
      infoOf(o).facet === 'end.how' ||
      o.kind === 'end.received-disconnect' ||
      o.kind === 'end.disconnected' ||
      o.kind === 'end.disconnecting',
  );
  const authed = low >= SESSION;
  const named = ends.some((o) => fieldsOf(o).user !== undefined && fieldsOf(o).user !== '');
  if (named && !authed) return { from: 'auth', to: 'auth' };
  if (d.verbose && low > 0 && server.length === 0)
    return { from: stageAt(low), to: stageAt(low === ACCEPT || (spoken && low < IDENT) ? IDENT : low) };
  if (ends.length > 0 && !authed) {
    const preauth = server.some((o) => o.preauth);
    if (preauth) return { from: stageAt(Math.max(low, rank('kex'))), to: stageAt(Math.max(low, AUTH)) };
    // From 8.3 to 10.2 a close without the mark and without a login came before key exchange.
    if (server.length === mine.length)
      return { from: stageAt(Math.max(low, IDENT)), to: stageAt(Math.max(low, IDENT)) };
    // "Write failed" comes whenever the client sends, and most is sent in a session.
    const writing = ends.every((o) => o.kind === 'end.write-failed');
    return { from: stageAt(Math.max(low, ACCEPT)), to: writing ? 'session' : stageAt(Math.max(low, AUTH)) };
  }
  if (d.verbose && low > 0) return { from: stageAt(low), to: stageAt(low === ACCEPT ? IDENT : low) };
  // A server's connection of which nothing more is known was waiting for the client's first line at least.
  if (
    server.length > 0 &&
    server.length === mine.length &&
    mine.some((o) => o.kind === 'sshd.connection') &&
    low === IDENT
  )
    return { from: 'ident', to: 'auth' };
  return { from: stageAt(low), to: stageAt(SESSION) };
}
