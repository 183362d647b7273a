/**
 * Packets before the first key exchange, which nothing encrypts (RFC 4253, 6), and the offer of algorithms in them
 * (SSH_MSG_KEXINIT, 7.1). Both ways: read from a peer that may be hostile, and written for one.
 */

import { escaped } from './escape.ts';

/** The ten name-lists of SSH_MSG_KEXINIT, in their order. */
export const LISTS = [
  'kex',
  'hostkey',
  'cipherOut',
  'cipherIn',
  'macOut',
  'macIn',
  'compressionOut',
  'compressionIn',
  'languageOut',
  'languageIn',
] as const;
export type ListName = (typeof LISTS)[number];
/** `Out` is client to server. Each list as it stands in the packet: names separated by commas. */
export type Offer = { readonly [L in ListName]: string };

export type PacketEvent =
  | { readonly what: 'packet'; readonly type: number; readonly length: number }
  | { readonly what: 'offer'; readonly offer: Offer }
  | { readonly what: 'disconnect'; readonly reason: number; readonly text: string }
  /** A length that no packet can have: mostly text, read as a number. Nothing more is read. */
  | { readonly what: 'bad-length'; readonly length: number }
  /** A packet that is none: padding beyond its end, lists beyond its end. Nothing more is read. */
  | { readonly what: 'bad-packet' };

/** What OpenSSH takes at most (packet.c, PACKET_MAX_SIZE). */
const LARGEST = 256 * 1024;
/** A name-list that is longer serves nobody; OpenSSH's longest has some 700 bytes. */
const LONGEST_LIST = 16384;

const MSG_DISCONNECT = 1;
const MSG_KEXINIT = 20;
const MSG_NEWKEYS = 21;

export interface PacketReader {
  feed(bytes: Uint8Array): readonly PacketEvent[];
}

export function packetReader(): PacketReader {
  let held = new Uint8Array(0);
  let done = false;
  return {
    feed(bytes) {
      const events: PacketEvent[] = [];
      if (done) return events;
      const all = new Uint8Array(held.length + bytes.length);
      all.set(held);
      all.set(bytes, held.length);
      let at = 0;
      while (!done && all.length - at >= 4) {
        const length = number(all, at);
        if (length < 5 || length > LARGEST) {
          done = true;
          events.push({ what: 'bad-length', length });
          break;
        }
        if (all.length - at - 4 < length) break;
        const padding = all[at + 4] as number;
        const payload = all.subarray(at + 5, at + 4 + length - padding);
        if (padding + 1 >= length || payload.length === 0) {
          done = true;
          events.push({ what: 'bad-packet' });
          break;
        }
        for (const e of eventsOf(payload, length)) events.push(e);
        // What follows is encrypted.
        if (payload[0] === MSG_NEWKEYS || events.at(-1)?.what === 'bad-packet') done = true;
        at += 4 + length;
      }
      held = done ? new Uint8Array(0) : all.slice(at);
      return events;
    },
  };
}

const number = (b: Uint8Array, at: number): number =>
  (((b[at] as number) << 24) |
    ((b[at + 1] as number) << 16) |
    ((b[at + 2] as number) << 8) |
    (b[at + 3] as number)) >>>
  0;

function eventsOf(payload: Uint8Array, length: number): readonly PacketEvent[] {
  const type = payload[0] as number;
  const packet: PacketEvent = { what: 'packet', type, length };
  if (type === MSG_KEXINIT) {
    const offer = offerIn(payload);
    return offer ? [packet, { what: 'offer', offer }] : [packet, { what: 'bad-packet' }];
  }
  if (type === MSG_DISCONNECT && payload.length >= 9) {
    const size = Math.min(number(payload, 5), payload.length - 9);
    return [
      packet,
      {
        what: 'disconnect',
        reason: number(payload, 1),
        text: escaped(payload.subarray(9, 9 + size), 400),
      },
    ];
  }
  return [packet];
}

/** The lists of SSH_MSG_KEXINIT: a byte of type, 16 of cookie, then ten strings; null when one reaches beyond the packet. */
function offerIn(payload: Uint8Array): Offer | null {
  const out: Record<string, string> = {};
  let at = 17;
  for (const name of LISTS) {
    if (at + 4 > payload.length) return null;
    const size = number(payload, at);
    if (size > LONGEST_LIST || at + 4 + size > payload.length) return null;
    out[name] = escaped(payload.subarray(at + 4, at + 4 + size), LONGEST_LIST);
    at += 4 + size;
  }
  return out as Offer;
}

/** SSH_MSG_KEXINIT as a packet. `random` gives the cookie and the padding: at least 16 + 255 bytes. */
export function offerPacket(offer: Offer, random: Uint8Array, leastLength = 0): Uint8Array {
  const lists = LISTS.map((name) => new TextEncoder().encode(offer[name]));
  const size = 17 + lists.reduce((sum, l) => sum + 4 + l.length, 0) + 5;
  const payload = new Uint8Array(size);
  payload[0] = MSG_KEXINIT;
  payload.set(random.subarray(0, 16), 1);
  let at = 17;
  for (const list of lists) {
    new DataView(payload.buffer).setUint32(at, list.length);
    payload.set(list, at + 4);
    at += 4 + list.length;
  }
  return packet(payload, random.subarray(16), leastLength);
}

/** The first name of each list: an offer that fits into the smallest packet of any path. */
export function shortened(offer: Offer): Offer {
  return offerOf((name) => offer[name].split(',')[0] ?? '');
}

/**
 * An offer whose packet has so many bytes more. They are names of languages, for private use (RFC 3066): servers skip them
 * unread, and a packet may have up to 35,000 bytes (RFC 4253, 6.1). SSH_MSG_IGNORE before the offers would be as good by the
 * RFC, but Go's servers hang up on it.
 */
export function lengthened(offer: Offer, bytes: number): Offer {
  const names = Array.from({ length: Math.ceil(bytes / 11) }, (_, i) => `x-pad-${`${i}`.padStart(4, '0')}`);
  return offerOf((name) => (name === 'languageOut' ? names.join(',') : offer[name]));
}

function offerOf(list: (name: ListName) => string): Offer {
  return Object.fromEntries(LISTS.map((name) => [name, list(name)])) as Offer;
}

/** SSH_MSG_DISCONNECT, reason 11 (by application), so that the server's log tells who it was. */
export function disconnectPacket(text: string, random: Uint8Array): Uint8Array {
  const words = new TextEncoder().encode(text);
  const payload = new Uint8Array(9 + words.length + 4);
  const view = new DataView(payload.buffer);
  payload[0] = MSG_DISCONNECT;
  view.setUint32(1, 11);
  view.setUint32(5, words.length);
  payload.set(words, 9);
  return packet(payload, random, 0);
}

/** Whole blocks of eight bytes, four of padding at least (RFC 4253, 6), more where a certain length is asked for. */
function packet(payload: Uint8Array, random: Uint8Array, leastLength: number): Uint8Array {
  let padding = 8 - ((payload.length + 5) % 8);
  if (padding < 4) padding += 8;
  while (5 + payload.length + padding < leastLength && padding + 8 <= 255) padding += 8;
  const out = new Uint8Array(5 + payload.length + padding);
  new DataView(out.buffer).setUint32(0, 1 + payload.length + padding);
  out[4] = padding;
  out.set(payload, 5);
  out.set(random.subarray(0, padding), 5 + payload.length);
  return out;
}
