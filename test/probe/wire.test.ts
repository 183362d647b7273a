/** The readers of what a peer sends first: identification strings and packets, cut anywhere, hostile, and without end. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/engine/wire/escape.ts';
import type { IdentificationEvent } from '../../src/engine/wire/identification.ts';
import { identificationReader } from '../../src/engine/wire/identification.ts';
import { common, mismatch } from '../../src/engine/wire/negotiation.ts';
import type { Offer, PacketEvent } from '../../src/engine/wire/packets.ts';
import {
  disconnectPacket,
  LISTS,
  lengthened,
  offerPacket,
  packetReader,
  shortened,
} from '../../src/engine/wire/packets.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** All events of these bytes, handed over in pieces of this length. */
function identified(text: string, piece = text.length): readonly IdentificationEvent[] {
  const reader = identificationReader();
  const all = bytes(text);
  const out: IdentificationEvent[] = [];
  for (let i = 0; i < all.length; i += piece) out.push(...reader.feed(all.subarray(i, i + piece)).events);
  return out;
}

function packets(all: Uint8Array, piece = all.length): readonly PacketEvent[] {
  const reader = packetReader();
  const out: PacketEvent[] = [];
  for (let i = 0; i < all.length; i += piece) out.push(...reader.feed(all.subarray(i, i + piece)));
  return out;
}

const OFFER: Offer = {
  kex: 'curve25519-sha256,ext-info-s',
  hostkey: 'ssh-ed25519',
  cipherOut: 'chacha20-poly1305@openssh.com',
  cipherIn: 'chacha20-poly1305@openssh.com',
  macOut: 'hmac-sha2-256',
  macIn: 'hmac-sha2-256',
  compressionOut: 'none',
  compressionIn: 'none',
  languageOut: '',
  languageIn: '',
};
const RANDOM = new Uint8Array(300).fill(7);

describe('the identification string', () => {
  test('is read whole and byte by byte, with the packets behind it handed on', () => {
    const line = 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10';
    const wanted = [
      { what: 'identification', line, protocol: '2.0', software: 'OpenSSH_9.2p1 Debian-2+deb12u10' },
    ];
    for (const piece of [1, 7, 1000]) expect(identified(`${line}\r\n`, piece)).toEqual(wanted);
    const reader = identificationReader();
    expect([...reader.feed(bytes(`${line}\r\n\0\0\x04l`)).rest]).toEqual([0, 0, 4, 108]);
    expect(reader.done).toBe(true);
  });

  test('may stand behind other lines, and end without a carriage return', () => {
    expect(identified('*** welcome ***\r\n\nSSH-1.99-x\n').map((e) => e.what)).toEqual([
      'line',
      'line',
      'identification',
    ]);
  });

  test('a line without its end is told as unfinished', () => {
    const reader = identificationReader();
    expect(reader.feed(bytes('SSH-2.0-Open')).events).toEqual([]);
    expect(reader.unfinished()).toBe('SSH-2.0-Open');
  });

  test.each([
    ['a NUL', 'J\0\0\0\n8.0.36', 'control-characters'],
    ['a carriage return within a line', 'SSH-2.0-a\rb\n', 'control-characters'],
    ['a line that is too long', 'a'.repeat(9000), 'too-long'],
    ['an identification without its parts', 'SSH-2.0\r\n', 'malformed'],
    ['a thousand lines', 'x\n'.repeat(2000), 'too-many'],
  ])('%s ends the reading', (_, text, why) => {
    const events = identified(text, 100);
    expect(events.at(-1)).toEqual({ what: 'not-ssh', why });
    expect(events.filter((e) => e.what === 'not-ssh')).toHaveLength(1);
  });

  test('what a peer sends becomes printable ASCII, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (all, piece) => {
        const text = String.fromCharCode(...all);
        expect(escaped(all)).toMatch(/^[\x20-\x7e]*$/);
        for (const e of identified(text, piece)) if ('line' in e) expect(e.line).toMatch(/^[\x20-\x7e]*$/);
        // Where the pieces are cut makes no difference.
        expect(identified(text, piece)).toEqual(identified(text));
      }),
    );
  });

  test('a colour, a title and a forged line of a log stay text', () => {
    const [e] = identified('\x1b[31mred\x1b]0;t\x07 sshd[1]: Accepted\n');
    expect(e).toEqual({ what: 'line', line: '\\x1b[31mred\\x1b]0;t\\x07 sshd[1]: Accepted' });
  });
});

describe('packets', () => {
  test('an offer that we write is one that we read, in pieces of any size', () => {
    const packet = offerPacket(OFFER, RANDOM);
    expect(packet.length % 8).toBe(0);
    for (const piece of [1, 5, 4096])
      expect(packets(packet, piece)).toEqual([
        { what: 'packet', type: 20, length: packet.length - 4 },
        { what: 'offer', offer: OFFER },
      ]);
    expect(offerPacket(OFFER, RANDOM, 400).length).toBeGreaterThanOrEqual(400);
  });

  test('a disconnect tells its reason', () => {
    expect(packets(disconnectPacket('bye', RANDOM)).at(-1)).toEqual({
      what: 'disconnect',
      reason: 11,
      text: 'bye',
    });
  });

  test('text in place of a packet is a length that no packet has', () => {
    expect(packets(bytes('Invalid SSH identification string.\r\n'))).toEqual([
      { what: 'bad-length', length: 1231976033 },
    ]);
  });

  test('a list that reaches beyond its packet is no offer', () => {
    const packet = offerPacket(OFFER, RANDOM);
    packet[22] = 0xff;
    expect(packets(packet).at(-1)).toEqual({ what: 'bad-packet' });
    const padded = offerPacket(OFFER, RANDOM);
    padded[4] = 255;
    expect(['bad-packet', 'offer']).toContain(packets(padded).at(-1)?.what);
  });

  test('any bytes are read to an end, without an exception, and say the same in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (all, piece) => {
        expect(packets(all, piece)).toEqual(packets(all));
      }),
    );
  });
});

describe('the comparison of two offers', () => {
  test('finds what both have, in the order of the client', () => {
    expect(common('a,b,c', 'c,b')).toBe('b');
    expect(mismatch(OFFER, OFFER)).toBeNull();
  });

  test('markers are no methods', () => {
    expect(mismatch({ ...OFFER, kex: 'a,ext-info-s' }, { ...OFFER, kex: 'b,ext-info-s' })?.what).toBe(
      'key exchange method',
    );
  });

  test.each([
    ['kex', 'key exchange method'],
    ['hostkey', 'host key type'],
    ['cipherIn', 'cipher'],
    ['compressionOut', 'compression method'],
  ] as const)('a lack of a common %s is named as ssh does', (list, what) => {
    expect(LISTS).toContain(list);
    expect(mismatch({ ...OFFER, [list]: 'x' }, { ...OFFER, [list]: 'y' })).toEqual({
      what,
      client: 'x',
      server: 'y',
    });
  });

  test('MACs matter only to a cipher that needs one', () => {
    const apart = { macOut: 'x', macIn: 'x' };
    expect(mismatch({ ...OFFER, ...apart }, OFFER)).toBeNull();
    const ctr = { cipherOut: 'aes128-ctr', cipherIn: 'aes128-ctr' };
    expect(mismatch({ ...OFFER, ...apart, ...ctr }, { ...OFFER, ...ctr })?.what).toBe('MAC');
  });
});

describe('offers of a certain size', () => {
  test('are longer than any packet of a network, within what a server must take, and the same offer', () => {
    const long = lengthened(shortened(OFFER), 12_000);
    const packet = offerPacket(long, RANDOM);
    expect(packet.length).toBeGreaterThan(9_000);
    expect(packet.length).toBeLessThan(35_000);
    expect(mismatch(long, OFFER)).toBe(null);
    expect(packets(packet).map((e) => e.what)).toEqual(['packet', 'offer']);
    const names = long.languageOut.split(',');
    expect(new Set(names).size).toBe(names.length);
    // RFC 4251, 6: a name has 64 characters at most.
    expect(names.every((n) => n.length <= 64)).toBe(true);
  });

  test('the short one fits into the smallest packet', () => {
    expect(offerPacket(shortened(OFFER), RANDOM).length).toBeLessThan(536);
    expect(shortened(OFFER).kex).toBe('curve25519-sha256');
  });
});
