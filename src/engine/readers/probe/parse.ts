/** Reads a kept transcript: whatever stands in the file, only values of the right shape come out of it. */

import type { Offer } from '../../wire/packets.ts';
import { LISTS } from '../../wire/packets.ts';
import type { Layer, TalkLayer, Transcript } from './transcript.ts';
import { BESIDE_RESULTS, HOP_RESULTS, HOP_STAGES, WAYS } from './transcript.ts';

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

function ports<K extends string>(from: Json, ...names: readonly K[]): { [N in K]?: readonly number[] } {
  const out: { [N in K]?: readonly number[] } = {};
  for (const n of names) {
    const list = from[n];
    if (Array.isArray(list)) out[n] = list.slice(0, MOST_LAYERS).map(port);
  }
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
      return {
        layer: 'route',
        addr,
        ...optional(l, 255, 'source', 'errno', 'device'),
        ...(l['direct'] === true && { direct: true }),
      };
    case 'kernel':
      return {
        layer: 'kernel',
        noticesIn: count(l['noticesIn']),
        noticesOut: count(l['noticesOut']),
        unsent: count(l['unsent']),
      };
    case 'neighbour':
      return { layer: 'neighbour', addr, there: l['there'] === true };
    case 'beside': {
      const lowPort = BESIDE_RESULTS.find((r) => r === l['lowPort']);
      return {
        layer: 'beside',
        addr,
        ...(lowPort !== undefined && { lowPort }),
        datagram: oneOf(l['datagram'], BESIDE_RESULTS, 'silent'),
      };
    }
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
    case 'hop': {
      const stage = HOP_STAGES.find((s) => s === l['stage']);
      return {
        layer: 'hop',
        number: count(l['number']),
        host: text(l['host'], 255) ?? '',
        port: port(l['port']),
        result: oneOf(l['result'], HOP_RESULTS, 'not-tried'),
        ...(stage !== undefined && { stage }),
        ...(l['proxy'] === true && { proxy: true }),
        ...optional(l, 255, 'user', 'why'),
      };
    }
    case 'repeat': {
      const n = (name: string): number => count(l[name]);
      const b = l['between'];
      const pair = Array.isArray(b) && b.length === 2 ? ([count(b[0]), count(b[1])] as const) : undefined;
      return {
        layer: 'repeat',
        tries: n('tries'),
        ms,
        greeted: n('greeted'),
        dropped: n('dropped'),
        closed: n('closed'),
        refused: n('refused'),
        silent: n('silent'),
        ...numbers(l, 'turnedAway'),
        ...(pair && { between: pair }),
        ...ports(l, 'from', 'ungreeted'),
        ...optional(l, 200, 'said', 'stopped'),
      };
    }
    case 'penalty':
      return {
        layer: 'penalty',
        version: text(l['version'], 32) ?? '',
        seconds: count(l['seconds']),
        least: count(l['least']),
      };
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
    ...numbers(l, 'from', 'firstMs', 'spokeMs', 'badLength', 'disconnectCode', 'sentBytes', 'unconfirmed'),
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
