/** What a cause is: its signs (judged by one table of weights), its words and its remedy. A cause file imports this file alone. */

import type { AlgorithmKind } from './algorithms/table.ts';
import type { ByKind, Kind, ObservationOf, Stage } from './observation.ts';
import { greetingName } from './observation.ts';
import type { Effect, Step, Text, Where } from './remedy.ts';
import { t } from './remedy.ts';

export { isGuestDevice } from './address.ts';
export { clientLines, listWords, mismatchOf, tell } from './algorithms/mismatch.ts';
export { leastBad, offered, policyThatOffers } from './algorithms/offer.ts';
export { newerSignature, signatureOf, stricterSince } from './algorithms/signatures.ts';
export type { AlgorithmKind, End } from './algorithms/table.ts';
export { lengthMeans } from './length-text.ts';
export type { ByKind, Kind, ObservationOf, Stage } from './observation.ts';
export {
  errnoName,
  exchangeFailed,
  greetingName,
  holdsBytes,
  isSandboxSignal,
  isStopSignal,
  spelled,
  triedName,
} from './observation.ts';
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
  const { when, proves, side } = more;
  return { sees, seen, because, when, proves, side } as Sign;
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

/** `ssh -W` and ProxyJump open one channel, the first; a later one belongs to a session or forward that stands already. */
export const mayBeJump = (f: ByKind['jump.open-failed']): boolean => (f.channel ?? 0) === 0;

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
  sign('auth.key-refused', 'usually', 'a key was tried'),
  sign('attempt.key-count', 'usually', 'keys were offered and none was used', {
    when: (f) => f.offered > 0 && f.accepted === 0,
  }),
  sign('attempt.key-count', 'sometimes', 'no key was offered', { when: (f) => f.offered === 0 }),
  sign('auth.methods', 'usually', 'the server lists its methods as always'),
];

/** Key or password were right and the account is not let in: sshd closes then without a word (auth2.c, userauth_finish()). */
export const CLOSED_IN_LOGIN: readonly Sign[] = [
  sign('attempt.last-step', 'always', 'it ended while the login was under way', {
    when: (f) => /^auth/.test(f.step) && f.step !== 'auth.start',
  }),
  sign('attempt.last-step', 'usually', 'it ended when the login had begun', {
    when: (f) => f.step === 'auth.start',
  }),
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

// What a probe of our own sees (readers/probe-transcript.ts). Measured: the time from the open connection to its close
// tells who closed, and no more than that; whatever closes alike stays together.

/** Less what a clock may differ. */
const FIVE_SECONDS = 4500;
const silentClose = (from: number, to: number) => ({
  when: (f: ByKind['probe.closing']): boolean => f.after === 'nothing' && f.ms >= from && f.ms < to,
});

/** A listener, forwarder or super-server hangs up by itself, without a process of sshd's. */
export const LISTENER_HANGS_UP: readonly Sign[] = [
  sign(
    'probe.closing',
    'usually',
    'a listener or a forwarder hangs up within a millisecond or so',
    silentClose(0, 1),
  ),
  sign('probe.closing', 'sometimes', 'a listener or a forwarder may need a moment', silentClose(1, 120)),
  sign(
    'probe.closing',
    'rarely',
    'a listener or a forwarder hangs up sooner',
    silentClose(120, FIVE_SECONDS),
  ),
  sign(
    'probe.closing',
    'never',
    'only the wrappers library waits five seconds',
    silentClose(FIVE_SECONDS, FIVE_SECONDS + 1100),
  ),
  sign('probe.speaks', 'usually', 'nothing stands there that could speak', {
    when: (f) => f.who === 'nobody',
  }),
  sign('probe.ident-first', 'sometimes', 'it hung up before or after your line, as it happened', {
    when: (f) => /^(closed|reset)$/.test(f.got),
  }),
  sign('probe.repeat', 'usually', 'it hangs up every time', { when: (f) => f.greeted === 0 && f.closed > 0 }),
  sign('probe.half-close', 'usually', 'it hangs up whatever you do', {
    when: (f) => /^(closed|reset)$/.test(f.got),
  }),
  sign('probe.http', 'never', 'nothing there answers', { when: (f) => f.got === 'http' }),
  sign('probe.tls', 'never', 'nothing there answers', { when: (f) => f.got === 'tls' }),
];

/** sshd starts a process for the connection, which dies before it greets. */
export const PROCESS_DIES: readonly Sign[] = [
  sign('probe.closing', 'usually', 'a process that starts and dies needs so long', silentClose(1, 120)),
  sign('probe.closing', 'rarely', 'a process needs longer to start and to die', silentClose(0, 1)),
  sign(
    'probe.closing',
    'sometimes',
    'on a slow machine a process dies as late as this',
    silentClose(120, 900),
  ),
  sign('probe.closing', 'rarely', 'a process that cannot start dies sooner', silentClose(900, FIVE_SECONDS)),
  sign(
    'probe.closing',
    'never',
    'only the wrappers library waits five seconds',
    silentClose(FIVE_SECONDS, FIVE_SECONDS + 1100),
  ),
  sign('probe.speaks', 'usually', 'it died before it could greet', { when: (f) => f.who === 'nobody' }),
  sign('probe.ident-first', 'usually', 'it died with your line unread, which makes a reset', {
    when: (f) => f.got === 'reset',
  }),
  sign('probe.repeat', 'usually', 'every process dies alike', {
    when: (f) => f.greeted === 0 && f.closed > 0,
  }),
];

/** sshd's listener is up and refuses some connections with a text. */
export const LISTENER_REFUSES: readonly Sign[] = [
  sign('probe.speaks', 'usually', 'sshd says why it refuses, without being asked', {
    when: (f) => f.who === 'server-first',
  }),
  sign('probe.closing', 'usually', 'the listener says its line and hangs up', {
    when: (f) => f.after === 'text',
  }),
  sign('probe.closing', 'sometimes', 'before 8.5 the listener hangs up without a word', silentClose(0, 3)),
  sign('probe.ident-first', 'usually', 'it refuses whatever you send', { when: (f) => f.got === 'dropped' }),
  sign('probe.cut-off', 'never', 'the listener sends no identification'),
  sign('ident.pre-banner', 'never', 'this is none of the texts with which the listener refuses', {
    when: (f) => !/maxstartups|not-allowed/.test(greetingName(f.line)),
  }),
];

/** A real sshd greets; the connection ends while keys are being agreed on. */
export const ENDS_AFTER_GREETING: readonly Sign[] = [
  sign('probe.speaks', 'usually', 'a real SSH server greeted', { when: (f) => f.who === 'server-first' }),
  sign('probe.closing', 'usually', 'it hung up behind its greeting', {
    when: (f) => f.after === 'identification',
  }),
];

/** Nothing speaks and nothing closes. */
export const STAYS_SILENT: readonly Sign[] = [
  sign('probe.speaks', 'usually', 'it neither spoke nor hung up', { when: (f) => f.who === 'nobody' }),
  sign('probe.closing', 'rarely', 'it does not hang up by itself'),
  sign('probe.http', 'never', 'nothing there answers', { when: (f) => f.got === 'http' }),
  sign('probe.tls', 'never', 'nothing there answers', { when: (f) => f.got === 'tls' }),
];

/** A machine, a router or a firewall answers in ICMP, of which it sends so many a second and no more (RFC 1812, 4.3.2.8). */
export const ANSWERS_IN_ICMP: readonly Sign[] = [
  sign('probe.repeat', 'usually', 'the number of such refusals is limited, so some tries get none', {
    when: (f) => f.refused > 0 && f.silent > 0,
  }),
];

/** A port on which nothing listens: the kernel of that machine answers with a plain reset. */
export const NOTHING_LISTENS: readonly Sign[] = [
  sign('probe.turned-away', 'usually', 'a machine on which nothing listens answers with a plain reset', {
    when: (f) => f.by === 'reset',
  }),
  sign('attempt.listening', 'rarely', 'by its log sshd listens on this port', { when: (f) => f.tried }),
  sign('probe.turned-away', 'rarely', 'a machine on which nothing listens sends no notice of ICMP', {
    when: (f) => f.by !== 'reset',
  }),
];

/** A rule on the way, or at the server, that takes the packet: this machine let it out. */
export const STOPPED_ELSEWHERE: readonly Sign[] = [
  sign('probe.turned-away', 'usually', 'the packet left this machine, and nobody answered', {
    when: (f) => f.by === 'nobody',
  }),
  sign('probe.turned-away', 'usually', 'a notice came from outside', { when: (f) => f.by === 'notice' }),
  sign('probe.turned-away', 'never', 'the packet did not leave this machine', {
    when: (f) => f.by === 'this-machine' || f.by === 'unsent',
  }),
  sign('probe.turned-away', 'sometimes', 'a firewall can answer with a reset', {
    when: (f) => f.by === 'reset',
  }),
];

/** What stands in the way concerns this port or this sender: the machine itself is there, and so are its other ports. */
export const MACHINE_THERE: readonly Sign[] = [
  sign('probe.neighbour', 'usually', 'a machine with that address is there', { when: (f) => f.there }),
  sign('probe.neighbour', 'rarely', 'a machine that is there tells so', { when: (f) => !f.there }),
  sign('probe.ports', 'usually', 'other ports of that machine answer', {
    when: (f) => f.open + f.refused > 0,
  }),
  sign('probe.ports', 'sometimes', 'a firewall may keep all its other ports silent too', {
    when: (f) => f.open + f.refused === 0,
  }),
  sign('probe.datagram', 'usually', 'the machine answers on another port', {
    when: (f) => f.got === 'refused',
  }),
  sign('probe.datagram', 'sometimes', 'many machines answer no datagram', {
    when: (f) => f.got !== 'refused',
  }),
];

/** No packet comes as far as the machine, whatever its port. */
export const NOTHING_ARRIVES: readonly Sign[] = [
  sign('probe.neighbour', 'usually', 'nobody has that address in this network', { when: (f) => !f.there }),
  sign('probe.neighbour', 'rarely', 'a machine with that address is there', { when: (f) => f.there }),
  sign('probe.ports', 'usually', 'no other port answers either', { when: (f) => f.open + f.refused === 0 }),
  sign('probe.ports', 'rarely', 'another port of it answers', { when: (f) => f.open + f.refused > 0 }),
  sign('probe.datagram', 'usually', 'nobody there answers a datagram', { when: (f) => f.got !== 'refused' }),
  sign('probe.datagram', 'rarely', 'the machine answers on another port', {
    when: (f) => f.got === 'refused',
  }),
];

/** It is sshd itself that takes the connection, and its log tells that it holds the port. */
export const SSHD_LISTENS: readonly Sign[] = [
  sign('attempt.listening', 'usually', 'by its log sshd itself holds the port', { when: (f) => f.tried }),
  sign('attempt.listening', 'rarely', 'by its log sshd holds another port', { when: (f) => !f.tried }),
];

/** Another program than sshd takes the connection. */
export const ANOTHER_LISTENS: readonly Sign[] = [
  sign('attempt.listening', 'rarely', 'by its log sshd itself holds the port', { when: (f) => f.tried }),
  sign('attempt.listening', 'sometimes', 'by its log sshd holds another port', { when: (f) => !f.tried }),
];

/** Nothing from this address comes through, at any time. */
export const NEVER_CAME_THROUGH: readonly Sign[] = [
  sign('attempt.earlier', 'rarely', 'a connection from this address came through not long before'),
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

/** Paths told in full; a server seldom has more host keys. */
const MOST_PATHS = 4;

/** The host keys that sshd complained of, each once: `its host key /a`, `its host keys /a and /b`; undefined when it named none. */
export function hostKeysOf(seen: Seen): Text | undefined {
  const paths = [
    ...new Set(
      (['server.hostkey-unloadable', 'server.hostkey-mode', 'server.hostkey-short'] as const)
        .flatMap((kind) => seen.all(kind))
        .map((o) => o.fields.path)
        .filter((path): path is string => path !== undefined && path !== ''),
    ),
  ];
  if (paths.length === 0) return undefined;
  const shown = paths.slice(0, MOST_PATHS);
  const rest = paths.length - shown.length;
  const list = shown.flatMap((path, i) => [
    ...(i === 0 ? [] : i === shown.length - 1 && rest === 0 ? t` and ` : t`, `),
    ...t`${path}`,
  ]);
  return [
    ...(paths.length > 1 ? t`its host keys ` : t`its host key `),
    ...list,
    ...(rest > 0 ? t` and ${rest} more` : []),
  ];
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
  /** Made when they are first asked for: most causes are out of the question by their stage. */
  readonly signs: () => readonly Sign[];
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
  /** Where the server acts, but those of public git services show it too: of all else there only their provider is to blame. */
  readonly atProvider?: true;
  /** Only a server's log (or configuration) can show it: from the client's output alone it is not considered. */
  readonly onlyServerView?: true;
}

/** Declares a cause; its signs are made once. */
export function cause(c: Cause): Cause {
  let signs: readonly Sign[] | undefined;
  return {
    ...c,
    signs: () => {
      signs ??= c.signs();
      return signs;
    },
  };
}
