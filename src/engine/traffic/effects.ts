/** What each kind of line means for the connection that it belongs to: the table that the joiner goes by. */

import type { Stage } from '../observation.ts';
import { STAGES } from '../observation.ts';
import type { Ender, Outcome } from './connection.ts';
import { ENDERS, OUTCOMES } from './connection.ts';
import type { EventKind } from './records.ts';
import { EVENTS } from './records.ts';

interface Effect {
  /** The ending that it speaks for, and how strongly: of several the strongest counts. */
  readonly outcome?: Outcome;
  readonly weight?: number;
  readonly stage?: Stage;
  readonly by?: Ender;
  /** Nothing but accounts of it can follow. */
  readonly over?: true;
  /** A line that can be the first of a connection even without an address. */
  readonly begins?: true;
}

const noIdent = (by: Ender): Effect => ({
  outcome: 'no-identification',
  weight: 30,
  stage: 'ident',
  by,
  over: true,
  begins: true,
});
const wrongProtocol: Effect = {
  outcome: 'wrong-protocol',
  weight: 60,
  stage: 'ident',
  by: 'server',
  over: true,
  begins: true,
};
const fault: Effect = { outcome: 'server-fault', weight: 90, by: 'server', over: true, begins: true };
const damaged: Effect = { outcome: 'damaged', weight: 40, stage: 'kex', over: true, begins: true };
const failed: Effect = { outcome: 'login-failed', weight: 70, stage: 'auth', begins: true };
const refused: Effect = { outcome: 'login-refused', weight: 80, stage: 'auth', begins: true };
/** How sshd words an end says where it was only together with its marks: see `ended` in join.ts. */
const end = (by: Ender): Effect => ({ by, over: true, begins: true });

/** Kinds that are not here say nothing of one connection. */
const EFFECTS: { readonly [K in EventKind]?: Effect } = {
  'sshd.connection': { stage: 'ident', begins: true },
  'sshd.grace-expired': { outcome: 'grace-timeout', weight: 50, by: 'server', over: true, begins: true },
  'sshd.no-descriptors': fault,
  'sshd.child-crash': fault,
  'sshd.child-signal': fault,
  'sshd.privsep-dir-missing': fault,
  'sshd.privsep-dir-mode': fault,
  'sshd.privsep-user-missing': fault,
  'sshd.chroot-failed': fault,
  'sshd.helper-missing': fault,
  'sshd.version-skew': fault,
  'sshd.monitor-error': {},
  'sshd.wrappers-refused': { outcome: 'source-refused', weight: 80, by: 'server', over: true, begins: true },
  'ident.not-received': noIdent('client'),
  'ident.closed': noIdent('client'),
  'ident.read-error': noIdent('network'),
  'ident.timeout': {
    outcome: 'grace-timeout',
    weight: 50,
    stage: 'ident',
    by: 'server',
    over: true,
    begins: true,
  },
  'ident.remote': { stage: 'kex' },
  'ident.invalid-line': wrongProtocol,
  'ident.invalid-characters': wrongProtocol,
  'ident.too-long': wrongProtocol,
  'ident.bad-remote': wrongProtocol,
  'ident.protocol-1': wrongProtocol,
  'ident.prober': wrongProtocol,
  'ident.failed': { stage: 'ident', by: 'server', over: true, begins: true },
  'kex.no-match': {
    outcome: 'no-common-algorithm',
    weight: 65,
    stage: 'kex',
    by: 'server',
    over: true,
    begins: true,
  },
  'kex.dispatch-fatal': damaged,
  'kex.bad-length': damaged,
  'kex.bad-mac': damaged,
  'auth.accepted': { outcome: 'accepted', weight: 100, stage: 'session', begins: true },
  'auth.failed': failed,
  'auth.partial': { stage: 'auth', begins: true },
  'auth.postponed': { stage: 'auth', begins: true },
  'auth.invalid-user': failed,
  'auth.not-allowed': failed,
  'auth.root-refused': failed,
  'auth.faillock': failed,
  'auth.max-tries': { ...failed, by: 'server', over: true },
  'auth.no-methods': { ...failed, by: 'server', over: true },
  'auth.refuse-connection': { outcome: 'source-refused', weight: 80, by: 'server', over: true, begins: true },
  'auth.account-expired': refused,
  'auth.pam-account-denied': { ...refused, by: 'server', over: true },
  'auth.nologin': refused,
  'auth.pam-error': failed,
  'end.closed': end('client'),
  'end.reset': end('network'),
  'end.timed-out': end('network'),
  'end.received-disconnect': end('client'),
  'end.disconnected': end('client'),
  'end.disconnecting': end('server'),
  'end.read-failed': end('network'),
  'end.write-failed': end('network'),
  'around.xinetd': { outcome: 'source-refused', weight: 80, by: 'server', over: true, begins: true },
  'session.started': { stage: 'session' },
  'session.client-alive': { stage: 'session', by: 'server', over: true },
};

export const OVER = 1;
export const BEGINS = 2;
export const KNOWN = 4;

/** Stands in a column for nothing. */
export const NOTHING = 255;

/** The table in columns, by the event's number in a record; outcome, stage and by as indexes into the lists of them. */
export const EFFECT = columns();

function columns(): {
  readonly flags: Uint8Array;
  readonly weight: Uint8Array;
  readonly outcome: Uint8Array;
  readonly stage: Uint8Array;
  readonly by: Uint8Array;
} {
  const column = (): Uint8Array => new Uint8Array(256).fill(NOTHING);
  const [outcome, stage, by] = [column(), column(), column()];
  const flags = new Uint8Array(256);
  const weight = new Uint8Array(256);
  EVENTS.forEach((e, i) => {
    const effect = EFFECTS[e.kind];
    if (!effect) return;
    const n = i + 1;
    flags[n] = KNOWN | (effect.over ? OVER : 0) | (effect.begins ? BEGINS : 0);
    weight[n] = effect.weight ?? 0;
    if (effect.outcome) outcome[n] = OUTCOMES.indexOf(effect.outcome);
    if (effect.by) by[n] = ENDERS.indexOf(effect.by);
    if (effect.stage) stage[n] = STAGES.indexOf(effect.stage);
  });
  return { flags, weight, outcome, stage, by };
}

/** The number of a kind in records. */
export function eventOf(kind: EventKind): number {
  return EVENTS.findIndex((e) => e.kind === kind) + 1;
}

/** What the joiner does with a kind beyond this table, as bits by event. */
export const IS = {
  drop: 1,
  ending: 2,
  ofChild: 4,
  identText: 8,
  reasonText: 16,
  beside: 32,
  around: 64,
} as const;
export const HOW = new Uint8Array(256);
const mark = (bit: number, kinds: readonly EventKind[]): void => {
  for (const kind of kinds) HOW[eventOf(kind)] = (HOW[eventOf(kind)] as number) | bit;
};
mark(IS.drop, ['sshd.drop-maxstartups', 'sshd.drop-penalty', 'sshd.drop-overflow', 'around.xinetd']);
// Endings whose meaning depends on their marks.
mark(IS.ending, [
  'end.closed',
  'end.reset',
  'end.timed-out',
  'end.received-disconnect',
  'end.disconnected',
  'end.disconnecting',
  'end.read-failed',
  'end.write-failed',
]);
// The listener writes these of a connection that a process of its own served.
mark(IS.ofChild, ['sshd.grace-expired', 'sshd.child-crash']);
// Their text is what the other side sent instead of, or as, its identification.
mark(IS.identText, [
  'ident.invalid-line',
  'ident.bad-remote',
  'ident.protocol-1',
  'ident.prober',
  'ident.remote',
]);
// Their text is the reason for an end.
mark(IS.reasonText, [
  'end.received-disconnect',
  'end.disconnecting',
  'kex.no-match',
  'kex.dispatch-fatal',
  'sshd.drop-penalty',
  'auth.not-allowed',
  'end.read-failed',
  'ident.read-error',
  'sshd.version-skew',
  'sshd.chroot-failed',
]);
// They belong to a connection and make incidents too.
mark(IS.beside, [
  'sshd.connection',
  'sshd.grace-expired',
  'sshd.no-descriptors',
  'sshd.child-crash',
  'sshd.child-signal',
  'sshd.privsep-dir-missing',
  'sshd.privsep-dir-mode',
  'sshd.privsep-user-missing',
  'sshd.chroot-failed',
  'sshd.helper-missing',
  'sshd.version-skew',
  'ident.timeout',
]);

mark(
  IS.around,
  EVENTS.map((e) => e.kind).filter((kind) => kind.startsWith('around.')),
);
