/**
 * The server's lines, joined into connections: by host and pid, across the processes of 9.8 and 10.0 (listener,
 * sshd-session, sshd-auth, session child), against pid reuse, and by address and port where a log has no pids.
 */

import type { Kind, Observation } from '../observation.ts';
import type { Draft } from './draft.ts';
import { add, draft, fieldsOf, infoOf } from './draft.ts';

export function serverDrafts(observations: readonly Observation[]): Draft[] {
  const drafts: Draft[] = [];
  const byProcess = new Map<string, Draft>();
  const byPeer = new Map<string, Draft>();
  const byAddress = new Map<string, Draft>();
  let latest: Draft | undefined;
  const open = (): Draft => {
    const d = draft();
    drafts.push(d);
    return d;
  };
  for (const o of observations) {
    const f = fieldsOf(o);
    const at = `${o.at.source}|${o.host ?? ''}`;
    const peer = f.addr !== undefined && f.port !== undefined ? `${at}|${f.addr}|${f.port}` : undefined;
    // From 9.8 on the listener reports what became of a child, with the child's pid in the text.
    const pid = f.pid !== undefined && o.kind !== 'session.child' ? f.pid : o.pid;
    const process = pid !== undefined ? `${at}|${pid}` : undefined;
    let d: Draft | undefined;
    if (isDrop(o)) {
      // Written by the listener, one for each connection that it refused.
      d = open();
    } else if (LISTENERS_ACCOUNT.has(o.kind) && f.addr !== undefined && byAddress.has(`${at}|${f.addr}`)) {
      // What the listener says afterwards of a source is about the connection that it had last.
      add(byAddress.get(`${at}|${f.addr}`) as Draft, o);
      continue;
    } else if (o.kind === 'sshd.connection') {
      d = process !== undefined ? byProcess.get(process) : undefined;
      // The same pid again with a new connection: the number was reused.
      if (d && (d.ended || d.kinds.has('sshd.connection'))) d = undefined;
    } else {
      d =
        (process !== undefined ? byProcess.get(process) : undefined) ??
        (peer !== undefined ? byPeer.get(peer) : undefined);
      if (!d && process === undefined && peer === undefined) d = continues(latest, o) ? latest : undefined;
    }
    const target = d ?? open();
    add(target, o);
    if (process !== undefined && !isDrop(o)) byProcess.set(process, target);
    if (peer !== undefined) byPeer.set(peer, target);
    if (f.addr !== undefined && !isDrop(o)) byAddress.set(`${at}|${f.addr}`, target);
    if (o.kind === 'session.child') byProcess.set(`${at}|${o.fields.pid}`, target);
    if (o.kind === 'sshd.forked') byProcess.set(`${at}|${o.fields.child}`, target);
    latest = target;
  }
  return drafts;
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
  return infoOf(o).ends === undefined || !latest.kinds.has(o.kind);
}
