/**
 * What a probe saw, layer by layer: the plain, versioned form in which it is kept, read again and handed on. Times are
 * milliseconds; whatever a peer sent is escaped text (wire/escape.ts) and cut.
 */

import type { Offer } from '../../wire/packets.ts';
import { LISTS } from '../../wire/packets.ts';

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
 * How the probe behaved: `usual` waits a moment for the server to speak, then introduces itself; the others are told apart
 * by what they would show.
 */
export const WAYS = ['usual', 'ident-first', 'half-close', 'http', 'tls'] as const;
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
  /** Stopped early, and why. */
  readonly stopped?: string;
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
  | TalkLayer
  | ProxyLayer
  | RepeatLayer
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

const MOST_LAYERS = 300;
const MOST_TEXT = 1_000_000;
const MOST_LINES = 1024;

type Json = Readonly<Record<string, unknown>>;
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);
const text = (v: unknown, most = 1024): string | undefined =>
  typeof v === 'string' ? v.slice(0, most) : undefined;
const count = (v: unknown): number =>
  typeof v === 'number' && Number.isFinite(v) && v >= 0 ? Math.min(v, 1e15) : 0;
const port = (v: unknown): number => (Number.isInteger(v) ? Math.min(65535, Math.max(0, v as number)) : 0);

/** Reads a kept transcript; null when it is none. What it does not know it leaves out: it may be of a later version. */
export function parseTranscript(json: string): Transcript | null {
  let v: unknown;
  try {
    v = JSON.parse(json);
  } catch {
    return null;
  }
  // `probe --json` prints the report with the transcript in it.
  if (isObject(v) && isObject(v['transcript'])) v = v['transcript'];
  if (!isObject(v) || v['sshwhy'] !== 'probe' || !Array.isArray(v['layers']) || !isObject(v['target']))
    return null;
  const target = v['target'];
  const user = text(target['user'], 255);
  return {
    sshwhy: 'probe',
    version: 1,
    started: count(v['started']),
    target: {
      given: text(target['given']) ?? '',
      host: text(target['host']) ?? '',
      port: port(target['port']),
      ...(user !== undefined && { user }),
    },
    timeoutMs: count(v['timeoutMs']),
    tookMs: count(v['tookMs']),
    layers: v['layers']
      .slice(0, MOST_LAYERS)
      .map((l) => (isObject(l) ? layerOf(l) : null))
      .map((l) => l ?? { layer: 'skipped', what: 'unknown', why: 'not readable by this version' }),
  };
}

/** Sets what is there: an absent text stays absent. */
function optional<K extends string>(from: Json, most: number, ...names: readonly K[]): { [N in K]?: string } {
  const out: { [N in K]?: string } = {};
  for (const n of names) {
    const t = text(from[n], most);
    if (t !== undefined) out[n] = t;
  }
  return out;
}
function numbers<K extends string>(from: Json, ...names: readonly K[]): { [N in K]?: number } {
  const out: { [N in K]?: number } = {};
  for (const n of names) if (typeof from[n] === 'number') out[n] = count(from[n]);
  return out;
}

function oneOf<T extends string>(v: unknown, list: readonly T[], otherwise: T): T {
  return list.find((x) => x === v) ?? otherwise;
}

function offerOf(v: unknown): Offer | undefined {
  if (!isObject(v)) return undefined;
  return Object.fromEntries(LISTS.map((name) => [name, text(v[name], 16384) ?? ''])) as Offer;
}

function layerOf(l: Json): Layer | null {
  const ms = count(l['ms']);
  const addr = text(l['addr'], 255) ?? '';
  switch (l['layer']) {
    case 'config':
      return {
        layer: 'config',
        ms,
        by: oneOf(l['by'], ['ssh', 'none'], 'none'),
        ...optional(l, 4096, 'error', 'jump', 'proxyCommand'),
      };
    case 'name':
      return {
        layer: 'name',
        ms,
        host: text(l['host'], 255) ?? '',
        ...(l['literal'] === true && { literal: true }),
        addresses: Array.isArray(l['addresses'])
          ? l['addresses'].slice(0, 64).flatMap((a) => text(a, 255) ?? [])
          : [],
        ...optional(l, 64, 'errno'),
      };
    case 'route':
      return { layer: 'route', addr, ...optional(l, 255, 'source', 'errno') };
    case 'tcp':
      return { layer: 'tcp', addr, port: port(l['port']), ms, ...optional(l, 64, 'errno', 'bind') };
    case 'talk':
      return talkOf(l, addr);
    case 'proxy':
      return {
        layer: 'proxy',
        how: oneOf(l['how'], ['jump', 'command'], 'command'),
        command: text(l['command'], 4096) ?? '',
        ms,
        ...numbers(l, 'status'),
        text: text(l['text'], MOST_TEXT) ?? '',
      };
    case 'repeat': {
      const n = (name: string): number => count(l[name]);
      return {
        layer: 'repeat',
        tries: n('tries'),
        ms,
        greeted: n('greeted'),
        dropped: n('dropped'),
        closed: n('closed'),
        refused: n('refused'),
        silent: n('silent'),
        ...optional(l, 200, 'stopped'),
      };
    }
    case 'ports':
      return {
        layer: 'ports',
        ports: Array.isArray(l['ports'])
          ? l['ports']
              .slice(0, 64)
              .filter(isObject)
              .map((p) => ({
                port: port(p['port']),
                found: text(p['found'], 32) ?? '',
                ...optional(p, 200, 'text'),
              }))
          : [],
      };
    case 'ssh':
      return {
        layer: 'ssh',
        purpose: oneOf(l['purpose'], ['login', 'methods'], 'login'),
        command: text(l['command'], 4096) ?? '',
        ms,
        ...numbers(l, 'status'),
        text: text(l['text'], MOST_TEXT) ?? '',
      };
    case 'hostkey':
      return {
        layer: 'hostkey',
        ms,
        result: oneOf(
          l['result'],
          ['known', 'unknown', 'changed', 'revoked', 'other-type', 'no-answer'],
          'no-answer',
        ),
        name: text(l['name'], 255) ?? '',
        ...optional(l, 1024, 'keytype', 'fingerprint', 'file'),
        ...numbers(l, 'line'),
      };
    case 'skipped':
      return { layer: 'skipped', what: text(l['what'], 64) ?? '', why: text(l['why'], 200) ?? '' };
    default:
      return null;
  }
}

function talkOf(l: Json, addr: string): TalkLayer {
  const clientOffer = offerOf(l['clientOffer']);
  const serverOffer = offerOf(l['serverOffer']);
  return {
    layer: 'talk',
    way: oneOf(l['way'], WAYS, 'usual'),
    addr,
    port: port(l['port']),
    connectMs: count(l['connectMs']),
    end: oneOf(l['end'], ['fin', 'rst', 'open'], 'open'),
    endMs: count(l['endMs']),
    ...numbers(l, 'firstMs', 'spokeMs', 'badLength', 'disconnectCode', 'sentBytes', 'unconfirmed'),
    bytes: count(l['bytes']),
    text: text(l['text'], 4096) ?? '',
    lines: Array.isArray(l['lines'])
      ? l['lines'].slice(0, MOST_LINES).flatMap((x) => text(x, 400) ?? [])
      : [],
    ...optional(l, 1024, 'identification', 'notSsh', 'unfinished', 'ours', 'disconnect'),
    ...(l['sentOffer'] === true && { sentOffer: true }),
    ...(clientOffer && { clientOffer }),
    ...(serverOffer && { serverOffer }),
  };
}
