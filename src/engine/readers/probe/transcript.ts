/**
 * What a probe saw, layer by layer: the plain, versioned form in which it is kept, read again and handed on. Times are
 * milliseconds; whatever a peer sent is escaped text (wire/escape.ts) and cut.
 */

import type { Offer } from '../../wire/packets.ts';

export interface Transcript {
  readonly sshwhy: 'probe';
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly target: {
    /** As the person wrote it. */
    readonly given: string;
    /** What the configuration makes of it. */
    readonly host: string;
    readonly port: number;
    readonly user?: string;
  };
  readonly timeoutMs: number;
  readonly tookMs: number;
  readonly layers: readonly Layer[];
}

/** The person's configuration, as `ssh -G` prints it; `by` is `none` where there is no ssh. */
export interface ConfigLayer {
  readonly layer: 'config';
  readonly ms: number;
  readonly by: 'ssh' | 'none';
  /** What ssh said when it refused the configuration or the command line. */
  readonly error?: string;
  readonly jump?: string;
  readonly proxyCommand?: string;
}
export interface NameLayer {
  readonly layer: 'name';
  readonly ms: number;
  readonly host: string;
  /** The address itself was given. */
  readonly literal?: boolean;
  readonly addresses: readonly string[];
  /** EAI_AGAIN, ENOTFOUND, ETIMEDOUT … */
  readonly errno?: string;
}
/** The address that this machine would send from; `errno` when it has no way there. */
export interface RouteLayer {
  readonly layer: 'route';
  readonly addr: string;
  readonly source?: string;
  readonly errno?: string;
  /** The interface of this machine that has that address, and whether the target lies in its own network. */
  readonly device?: string;
  readonly direct?: boolean;
}
export interface TcpLayer {
  readonly layer: 'tcp';
  readonly addr: string;
  readonly port: number;
  readonly ms: number;
  /** ECONNREFUSED, EHOSTUNREACH …; ETIMEDOUT also when we stopped waiting. Absent: it opened. */
  readonly errno?: string;
  /** The address of this machine that the configuration binds to. */
  readonly bind?: string;
}

/**
 * What the kernel of this machine counted while no connection could be opened (Linux): notices of ICMP that something is
 * unreachable, those that it made itself, and repeats of a first packet that did not get out.
 */
export interface KernelLayer {
  readonly layer: 'kernel';
  readonly noticesIn: number;
  readonly noticesOut: number;
  readonly unsent: number;
}
/** Whether a machine with that address told its hardware address in our own network (ARP, neighbour discovery). */
export interface NeighbourLayer {
  readonly layer: 'neighbour';
  readonly addr: string;
  readonly there: boolean;
}
/**
 * Beside a connection that did not open: the same from a source port lower than systems choose, and a datagram to a port that
 * nobody uses, as traceroute(8) sends one.
 */
export interface BesideLayer {
  readonly layer: 'beside';
  readonly addr: string;
  readonly lowPort?: BesideResult;
  readonly datagram: BesideResult;
}
export const BESIDE_RESULTS = ['open', 'refused', 'unreachable', 'silent'] as const;
export type BesideResult = (typeof BESIDE_RESULTS)[number];

/**
 * How the probe behaved: `usual` waits a moment for the server to speak, then introduces itself; the others are told apart
 * by what they would show. `large` and `small` send an offer of such a size with a good-bye behind it: that the server closes
 * tells that both arrived.
 */
export const WAYS = [
  ...(['usual', 'ident-first', 'half-close', 'large', 'small'] as const),
  // Requests of other services.
  ...(['http', 'tls', 'socks', 'rdp', 'postgresql'] as const),
] as const;
export type Way = (typeof WAYS)[number];
export type End = 'fin' | 'rst' | 'open';

/** What was said on one connection. Times count from the moment it was open. */
export interface TalkLayer {
  readonly layer: 'talk';
  readonly way: Way;
  readonly addr: string;
  readonly port: number;
  /** How long it took to open: about one round trip. */
  readonly connectMs: number;
  /** The port of this machine: the server's log has it too. */
  readonly from?: number;
  /** `open`: nobody closed it while we waited. */
  readonly end: End;
  readonly endMs: number;
  /** The first byte of the peer. */
  readonly firstMs?: number;
  /** When we sent the first byte of ours. */
  readonly spokeMs?: number;
  readonly bytes: number;
  /** The first bytes of the peer. */
  readonly text: string;
  /** Lines before the identification. */
  readonly lines: readonly string[];
  readonly identification?: string;
  /** Why what came can be no identification. */
  readonly notSsh?: string;
  /** A line without its end. */
  readonly unfinished?: string;
  readonly ours?: string;
  readonly sentOffer?: boolean;
  readonly clientOffer?: Offer;
  readonly serverOffer?: Offer;
  readonly badLength?: number;
  readonly disconnectCode?: number;
  readonly disconnect?: string;
  /** Bytes that we sent, and how many of them this machine's kernel still holds because nobody confirmed them (Linux). */
  readonly sentBytes?: number;
  readonly unconfirmed?: number;
}

/** The program that carried the connection: ProxyCommand, or the ssh that ProxyJump means. */
export interface ProxyLayer {
  readonly layer: 'proxy';
  readonly how: 'jump' | 'command';
  readonly command: string;
  readonly ms: number;
  readonly status?: number;
  /** What it printed. */
  readonly text: string;
}
/** A hop of a ProxyJump; the first is number 1. */
export interface HopLayer {
  readonly layer: 'hop';
  readonly number: number;
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  /** It is a proxy that the program goes through, no host to log in at. */
  readonly proxy?: boolean;
  readonly result: (typeof HOP_RESULTS)[number];
  /** Where it ended, at this hop. */
  readonly stage?: (typeof HOP_STAGES)[number];
  /** What ssh, or a look without it, says about it. */
  readonly why?: string;
}
export const HOP_RESULTS = ['logged-in', 'no-login', 'not-reached', 'not-tried'] as const;
export const HOP_STAGES = ['resolve', 'connect', 'ident', 'hostkey', 'auth'] as const;
/** Many short connections, one after the other. */
export interface RepeatLayer {
  readonly layer: 'repeat';
  readonly tries: number;
  readonly ms: number;
  readonly greeted: number;
  /** Refused with a text of sshd's listener. */
  readonly dropped: number;
  readonly closed: number;
  readonly refused: number;
  readonly silent: number;
  /** How many were not greeted, and between which shares (0 to 1) they lie with 95 % (Wilson's interval). */
  readonly turnedAway?: number;
  readonly between?: readonly [number, number];
  /** The ports of this machine. */
  readonly from?: readonly number[];
  /** Those of them that were not greeted. */
  readonly ungreeted?: readonly number[];
  /** What the first said that was refused with a text. */
  readonly said?: string;
  /** Stopped early, and why. */
  readonly stopped?: string;
}
/** What the connections of this probe cost with sshd's defaults (PerSourcePenalties), and from where on it shuts an address out. */
export interface PenaltyLayer {
  readonly layer: 'penalty';
  /** The release that the server's identification names. */
  readonly version: string;
  readonly seconds: number;
  readonly least: number;
}
export interface PortsLayer {
  readonly layer: 'ports';
  readonly ports: readonly { readonly port: number; readonly found: string; readonly text?: string }[];
}
/** A run of the person's own ssh: what it printed with -vvv. */
export interface SshLayer {
  readonly layer: 'ssh';
  readonly purpose: 'login' | 'methods';
  readonly command: string;
  readonly ms: number;
  readonly status?: number;
  readonly text: string;
}
/** The host keys against known_hosts. */
export interface HostKeyLayer {
  readonly layer: 'hostkey';
  readonly ms: number;
  readonly result: 'known' | 'unknown' | 'changed' | 'revoked' | 'other-type' | 'no-answer';
  readonly name: string;
  readonly keytype?: string;
  readonly fingerprint?: string;
  readonly file?: string;
  readonly line?: number;
}
export interface SkippedLayer {
  readonly layer: 'skipped';
  readonly what: string;
  readonly why: string;
}

export type Layer =
  | ConfigLayer
  | NameLayer
  | RouteLayer
  | TcpLayer
  | KernelLayer
  | NeighbourLayer
  | BesideLayer
  | TalkLayer
  | ProxyLayer
  | HopLayer
  | RepeatLayer
  | PenaltyLayer
  | PortsLayer
  | SshLayer
  | HostKeyLayer
  | SkippedLayer;

/** One layer a line, so that a statement can name its line; `JSON.parse` reads it all the same. */
export function transcriptText(t: Transcript): string {
  const { layers, ...head } = t;
  const first = JSON.stringify(head).slice(0, -1);
  return `${first},"layers":[\n${layers.map((l) => JSON.stringify(l)).join(',\n')}\n]}\n`;
}

/** The line of the layer with this index, in what `transcriptText` writes. */
export const lineOfLayer = (index: number): number => index + 2;
