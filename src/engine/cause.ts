/** What a cause is: its signs (judged by one table of weights), its words and its remedy. A cause file imports this file alone. */

import type { AlgorithmKind } from './algorithms/table.ts';
import type { ByKind, Kind, ObservationOf, Stage } from './observation.ts';
import type { Effect, Step, Text, Where } from './remedy.ts';

export { clientLines, listWords, mismatchOf, tell } from './algorithms/mismatch.ts';
export { leastBad, offered } from './algorithms/offer.ts';
export { newerSignature, signatureOf, stricterSince } from './algorithms/signatures.ts';
export type { AlgorithmKind, End } from './algorithms/table.ts';
export { lengthMeans } from './length-text.ts';
export type { ByKind, Kind, ObservationOf, Stage } from './observation.ts';
export { errnoName, greetingName, spelled } from './observation.ts';
export * from './remedy.ts';

/** How often a sign is seen when this is the cause, on condition that its facet is answered at all. Numbers: weights.ts. */
export type Grade = 'always' | 'usually' | 'sometimes' | 'rarely' | 'never';

export interface Sign {
  readonly sees: Kind;
  readonly when?: (fields: never) => boolean;
  readonly seen: Grade;
  /** Why this speaks for (or against) the cause; a clause that can follow the quoted line. */
  readonly because: string;
  /** Constant text from the program that acted: seen once, read strictly, it settles the cause. */
  readonly proves?: true;
  /** Whose account of it counts; needed for kinds which both sides write, where the peer is the other one. */
  readonly side?: 'client' | 'server';
}

/** Account names that bots try first: a line about one of them is no sign of a person. */
export const GUESSED_NAMES =
  /^(root|admin|administrator|user|test|guest|ubuntu|debian|centos|ec2-user|pi|git|oracle|postgres|mysql|ftp|ftpuser|www-data|nginx|apache|backup|nobody|daemon|bin|sys|mail|news|games|deploy|hadoop|jenkins|minecraft|support|uucp|operator|1234?5?6?|ansible|steam|teamspeak|tomcat|vagrant|dev|web|server|service|zabbix|nagios|elastic|docker|info|demo|student)$/;

/** Names of algorithms that only software of the last ten years offers (OpenSSH 6.5 and later, and its contemporaries). */
export const MODERN_ALGORITHMS =
  /curve25519|sntrup|mlkem|ed25519|chacha20|aes\d{3}-gcm|rsa-sha2|etm@openssh|ecdsa-sha2/;

/** Declares a sign; `when` sees the fields of the kind. */
export function sign<K extends Kind>(
  sees: K,
  seen: Grade,
  because: string,
  more: {
    readonly when?: (fields: ByKind[K]) => boolean;
    readonly proves?: true;
    readonly side?: 'client' | 'server';
  } = {},
): Sign {
  return { sees, seen, because, ...more } as Sign;
}

/** A fact that the reader can add (`--hint TAG`). */
export function hint(tag: Hint, seen: Grade, because: string): Sign {
  return sign('hint.tag', seen, because, { when: (f) => f.tag === tag });
}

/** A finding of the configuration reader, by its name. */
export function finding(
  name: string,
  seen: Grade,
  because: string,
  more: { readonly proves?: true } = {},
): Sign {
  return sign('config.finding', seen, because, { ...more, when: (f) => f.finding === name });
}

// Signs which several causes share because the mechanism behind them is the same.

/** The listener closes a connection that it counts as too many, without a process of its own. */
export const DROPPED_BY_LISTENER: readonly Sign[] = [
  sign('ident.closed', 'usually', 'the listener closes before your first line arrives'),
  sign('ident.read-error', 'sometimes', 'your first line arrived after the close', {
    when: (f) => /reset/i.test(f.errno),
  }),
  sign('end.closed', 'usually', 'the listener closes before your first line arrives'),
  sign('end.reset', 'sometimes', 'your first line arrived after the close'),
  sign('attempt.duration', 'usually', 'the listener drops within milliseconds', {
    when: (f) => f.seconds < 0.5,
  }),
  sign('attempt.server-ending', 'rarely', 'a dropped connection never gets a process of its own', {
    when: (f) => f.ender === 'peer',
  }),
];

/** The far end hangs up: it neither waits nor speaks another language. */
export const CLOSED_AT_ONCE: readonly Sign[] = [
  sign('attempt.hang', 'never', 'here the connection is ended, nobody waits'),
  sign('ident.timeout', 'rarely', 'here the connection is ended, nobody waits'),
  sign('ident.invalid-characters', 'never', 'something else than sshd spoke'),
];

/** Keys are offered and none is taken, whichever they are. */
export const KEYS_REFUSED: readonly Sign[] = [
  sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
  sign('auth.offered', 'usually', 'a key was tried'),
  sign('attempt.key-count', 'usually', 'keys were offered and none was used', {
    when: (f) => f.offered > 0 && f.accepted === 0,
  }),
  sign('attempt.key-count', 'sometimes', 'no key was offered', { when: (f) => f.offered === 0 }),
  sign('auth.methods', 'usually', 'the server lists its methods as always'),
];

/** The login worked, by key or by password; the fault lies in the session. */
export const LOGIN_ACCEPTED: readonly Sign[] = [
  sign('attempt.key-count', 'usually', 'the server accepted your key', { when: (f) => f.accepted > 0 }),
  sign('attempt.key-count', 'sometimes', 'the login may have been by password', {
    when: (f) => f.accepted === 0,
  }),
];

/** Whoever finds that the two lists of algorithms have nothing in common says so. */
export const NOTHING_IN_COMMON: readonly Sign[] = [
  sign('attempt.server-ending', 'always', 'sshd itself found that nothing matches', {
    when: (f) => f.ender === 'self' && !/auth|session/.test(f.stage),
  }),
  sign('attempt.server-ending', 'rarely', 'sshd writes a line of its own when nothing matches', {
    when: (f) => f.ender !== 'self',
  }),
  sign('attempt.hang', 'never', 'the comparison of the lists takes no time'),
  sign('end.closed', 'rarely', 'ssh says itself when nothing matches'),
  sign('end.reset', 'rarely', 'ssh says itself when nothing matches'),
];

export const HINTS = [
  'intermittent',
  'self-heals',
  'parallel-connections',
  'after-failed-logins',
  'after-probes',
  'first-time',
  'was-working',
  'after-upgrade',
  'after-hardening',
  'after-reboot',
  'after-config-change',
  'server-rebuilt',
  'existing-sessions-ok',
  'restart-helps',
  'login-ok',
  'only-idle',
  'only-large-output',
  'slow-login',
  'regular-interval',
  'works-from-other-network',
  'works-for-others',
  'works-from-server-itself',
  'fails-from-server-itself',
  'works-with-other-client',
  'works-on-443',
  'other-app-works',
  'only-this-user',
  'only-this-host',
  'all-users-fail',
  'unknown-source',
  'own-source',
  'vpn-on',
  'proxy-on',
  'proxy-command',
  'jump-host',
  'tunnel',
  'behind-load-balancer',
  'vm-nat',
  'lan',
  'internet-exposed',
  'container',
  'container-client',
  'cloud-vm',
  'wsl',
  'windows-client',
  'windows-server',
  'macos-client',
  'appliance',
  'old-server',
  'old-client',
  'library-client',
  'ci',
  'batch',
  'git-host',
  'server-view',
  'socket-activated',
  'selinux-on',
  'nfs-home',
  'mounted-volume',
  'key-login',
  'password-login',
  'agent-many-keys',
  'new-key',
  'key-pasted',
] as const;
export type Hint = (typeof HINTS)[number];

/** Who has to act. `nobody`: nothing is broken. */
export type Who = 'client' | 'server' | 'network' | 'nobody';

/** The observations that fired for this cause in this problem, and facts of its attempts, for the words. */
export interface Seen {
  /** The first observation of this kind, or undefined. */
  one<K extends Kind>(kind: K): ObservationOf<K> | undefined;
  all<K extends Kind>(kind: K): readonly ObservationOf<K>[];
  /** Facts of the attempt, taken from all it says: untrusted text, possibly missing. */
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly user: string | undefined;
  /** The client's address as the server saw it. */
  readonly source: string | undefined;
  readonly attempts: number;
  readonly sources: number;
  /** How the two ends identify themselves, without the protocol: `OpenSSH_9.2p1 Debian-2`. */
  readonly software: { readonly client: string | undefined; readonly server: string | undefined };
  /** What both offered in the first key exchange, where the evidence shows it (`ssh -vv`). */
  readonly proposals: ReadonlyMap<AlgorithmKind, { readonly client: string; readonly server: string }>;
}

/** The question that settles this cause: its answer is a facet of its own (`check.<id>`), answered yes or no. */
export interface Check {
  /** Who can answer it. */
  readonly who: Where;
  /** What to do and to look for, as a question that yes or no answers; yes speaks for this cause. */
  readonly ask: (seen: Seen) => Text;
  /** A command that only reads or makes few connections; what changes something is a fix, never a check. */
  readonly run?: (seen: Seen) => string;
  readonly effect: Exclude<Effect, 'changes'>;
  readonly yes: string;
  readonly no: string;
  /** Look-alikes for which the answer would be yes as well. */
  readonly alsoYes?: readonly string[];
}

export interface Cause {
  readonly id: string;
  /** Where it acts: an attempt that ended before or after is not explained by it. One stage or the first and last of a range. */
  readonly stage: Stage | readonly [Stage, Stage];
  readonly who: Who;
  readonly title: string;
  readonly signs: readonly Sign[];
  /** Kinds that this cause brings about afterwards: consequences, not causes of their own. */
  readonly then: readonly Kind[];
  /** What happened, in plain words with the reader's own facts: two to five sentences. */
  readonly explain: (seen: Seen) => Text;
  readonly fix: (seen: Seen) => readonly Step[];
  readonly check: Check;
  readonly twins: readonly string[];
  readonly cite: readonly string[];
  /** What people suggest when they mean this cause, for the messages where it cannot be: "deleting the line in known_hosts". */
  readonly folklore?: string;
  /** The answer when nothing more is known: a more specific cause wins as soon as anything speaks for it. */
  readonly generic?: true;
  /** Only a server's log (or configuration) can show it: from the client's output alone it is not considered. */
  readonly onlyServerView?: true;
}

/** Declares a cause. */
export function cause(c: Cause): Cause {
  return c;
}
