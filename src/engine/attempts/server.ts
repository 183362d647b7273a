/**
 * The server's lines, joined into connections: by host and pid, across the processes of 9.8 and 10.0 (listener,
 * sshd-session, sshd-auth, session child), against pid reuse, and by address and port where a log has no pids.
 */

import type { Kind, Observation } from '../observation.ts';
import type { Draft } from './draft.ts';
import { add, draft, fieldsOf, infoOf } from './draft.ts';

/** Where a log was written: its process ids and addresses are its own. */
interface Place {
  readonly source: number;
  readonly host: string | undefined;
  readonly byProcess: Map<number, Draft>;
  readonly byAddress: Map<string, Peers>;
}

/** The connections from one address: the latest of all, and of each port. */
interface Peers {
  latest?: Draft;
  readonly byPort: Map<number, Draft>;
}

export function serverDrafts(observations: readonly Observation[]): Draft[] {
  const drafts: Draft[] = [];
  const places = new Map<string, Place>();
  let place: Place | undefined;
  let latest: Draft | undefined;
  const open = (): Draft => {
    const d = draft();
    drafts.push(d);
    return d;
  };
  for (const o of observations) {
    const { addr, port, pid: told } = fieldsOf(o);
    if (place === undefined || place.source !== o.at.source || place.host !== o.host)
      place = placeOf(o, places);
    const { byProcess, byAddress } = place;
    let peers = addr === undefined ? undefined : byAddress.get(addr);
    // From 9.8 on the listener reports what became of a child, with the child's pid in the text.
    const pid = told !== undefined && o.kind !== 'session.child' ? told : o.pid;
    let d: Draft | undefined;
    if (isDrop(o)) {
      // Written by the listener, one for each connection that it refused.
      d = open();
    } else if (LISTENERS_ACCOUNT.has(o.kind) && peers?.latest !== undefined) {
      // What the listener says afterwards of a source is about the connection that it had last.
      add(peers.latest, o);
      continue;
    } else if (o.kind === 'sshd.connection') {
      d = pid !== undefined ? byProcess.get(pid) : undefined;
      // The same pid again with a new connection: the number was reused.
      if (d && (d.ended || d.kinds.includes('sshd.connection'))) d = undefined;
    } else {
      d =
        (pid !== undefined ? byProcess.get(pid) : undefined) ??
        (port !== undefined ? peers?.byPort.get(port) : undefined);
      if (!d && pid === undefined && (addr === undefined || port === undefined))
        d = continues(latest, o) ? latest : undefined;
    }
    const target = d ?? open();
    add(target, o);
    if (pid !== undefined && !isDrop(o)) byProcess.set(pid, target);
    if (addr !== undefined) {
      if (peers === undefined) {
        peers = { byPort: new Map() };
        byAddress.set(addr, peers);
      }
      if (port !== undefined) peers.byPort.set(port, target);
      if (!isDrop(o)) peers.latest = target;
    }
    if (o.kind === 'session.child') byProcess.set(o.fields.pid, target);
    if (o.kind === 'sshd.forked') byProcess.set(o.fields.child, target);
    latest = target;
  }
  return drafts;
}

function placeOf(o: Observation, places: Map<string, Place>): Place {
  const key = `${o.at.source}|${o.host ?? ''}`;
  let place = places.get(key);
  if (!place) {
    place = { source: o.at.source, host: o.host, byProcess: new Map(), byAddress: new Map() };
    places.set(key, place);
  }
  return place;
}

const LISTENERS_ACCOUNT: ReadonlySet<Kind> = new Set(['sshd.penalty', 'sshd.child-crash']);

function isDrop(o: Observation): boolean {
  return (
    o.kind === 'sshd.drop-maxstartups' || o.kind === 'sshd.drop-penalty' || o.kind === 'sshd.drop-overflow'
  );
}

/** In a log without pids a line goes with the one before, unless it can only begin another story. */
function continues(latest: Draft | undefined, o: Observation): boolean {
  if (!latest) return false;
  const service = infoOf(o).service === true;
  if (service) return latest.service;
  if (o.kind === 'ident.not-received' || o.kind === 'sshd.wrappers-refused') return false;
  // The same ending again is the next connection's.
  return infoOf(o).ends === undefined || !latest.kinds.includes(o.kind);
}
