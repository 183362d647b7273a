/** One conversation with whatever answers: bytes out and in over a socket or the pipes of a program, timed, up to the offers of the key exchange. */

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { Offer, TalkLayer, Way } from '../../engine/index.ts';
import {
  disconnectPacket,
  escaped,
  greetingName,
  identificationReader,
  mismatch,
  offerPacket,
  packetReader,
} from '../../engine/index.ts';

/** What carries the bytes: a socket, or a program's pipes. */
export interface Carrier {
  write(bytes: Uint8Array): void;
  /** Closes our direction. */
  finish(): void;
  close(): void;
  on(events: {
    readonly data: (bytes: Uint8Array) => void;
    readonly end: (how: 'fin' | 'rst') => void;
  }): void;
  /** Bytes that the kernel still holds since nobody confirmed them; undefined where that cannot be known. */
  unconfirmed(): number | undefined;
}

export interface Manner {
  readonly way: Way;
  readonly addr: string;
  readonly port: number;
  readonly connectMs: number;
  /** The port of this machine. */
  readonly from?: number;
  /** How long to wait for the other side to speak first. */
  readonly hushMs: number;
  /** When to stop at the latest, on the clock of performance.now(). */
  readonly deadline: number;
  readonly offer?: Offer;
  readonly ours: string;
  /** Its first line is all that is asked for. */
  readonly greeting?: boolean;
}

const MOST_BYTES = 262_144;
const MOST_LINES = 1024;
/** What the other services are asked, and answer to: SOCKS 5 (RFC 1928), Remote Desktop (MS-RDPBCGR, 2.2.1.1), PostgreSQL (SSLRequest). */
const REQUESTS: { readonly [W in Way]?: string } = {
  socks: '05020002',
  rdp: '030000130ee000000000000100080003000000',
  postgresql: '0000000804d2162f',
};

/** Ways in which we say good-bye behind our offer and wait for the close: it tells that all of it arrived. */
const LEAVES: ReadonlySet<Way> = new Set(['large', 'small']);
/** Ways in which we say who we are. */
const INTRODUCED: ReadonlySet<Way> = new Set(['usual', 'ident-first', ...LEAVES]);
/** So long a known service may still add to its greeting, or hang up. */
const AFTERMATH_MS = 300;
/** A server that sees an offer which it cannot or will not take closes within a round trip and this. */
const GRACE_MS = 25;
/** A server that is told farewell hangs up within a round trip and this. */
const PARTING_MS = 150;
/** Within this a packet that was not lost is confirmed; the kernel repeats a lost one after 200 ms and more (RFC 6298). */
const CONFIRM_MS = 900;

/** A greeting of TLS (RFC 8446, 4.1.2; 1.2 is offered too), as OpenSSL writes one; it goes no further than this. */
const HELLO_TLS = Buffer.from(
  [
    '1603010200010001fc03033ea0d53522b45f509602515f9c8b1ae319c12ba8415a85afee72dbbe72ddfcfe208d6c6f0e',
    'f53ba7a198772a6539e46b1e57efa5a5bd20d3ea0d6d54c065b8eec50012130213031301c02cc030c02bc02f002f00ff',
    '010001a1000b000403000102000a000400020017002300000016000000170000000d002a002804030503060308070808',
    '0809080a080b080408050806040105010601030303010302040205020602002b00050403040303002d00020101003300',
    '4700450017004104948a3d96f201adec677068d9b474af3487518b36cba7893c25e75e547c8a8a4825ee350976f2c9c5',
    '75a856007235c99bb4046a90c3b1e1fcce7005df1e45b049001500f90000000000000000000000000000000000000000',
    '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    '00000000000000000000000000000000000000000000000000000000000000000000000000',
  ].join(''),
  'hex',
);

/** So that the server's log tells who it was, and not of a client that vanished. */
const farewell = (): Uint8Array =>
  disconnectPacket('sshwhy looked as far as the offers of the key exchange', randomBytes(64));

const isBlank = (line: string): boolean => line.trim() === '';

/** The line belongs to a service that is known by it and is not SSH. */
const isOtherService = (line: string): boolean => !/^(other|ssh|denied-text)$/.test(greetingName(line));

export function converse(carrier: Carrier, manner: Manner): Promise<TalkLayer> {
  const begin = performance.now();
  const since = (): number => Math.round((performance.now() - begin) * 100) / 100;
  return new Promise((resolve) => {
    const reader = identificationReader();
    const packets = packetReader();
    const kept: Uint8Array[] = [];
    let keptSize = 0;
    const lines: string[] = [];
    let bytes = 0;
    let sentBytes = 0;
    let sentOffer = false;
    let offeredMs = 0;
    let partedMs: number | undefined;
    const seen: {
      firstMs?: number;
      spokeMs?: number;
      identification?: string;
      notSsh?: string;
      serverOffer?: Offer;
      badLength?: number;
      disconnect?: string;
      disconnectCode?: number;
    } = {};
    let over = false;
    const timers = new Set<NodeJS.Timeout>();
    const after = (ms: number, then: () => void): void => {
      const left = Math.max(0, Math.min(ms, manner.deadline - performance.now()));
      timers.add(setTimeout(then, left));
    };

    const send = (what: Uint8Array): void => {
      seen.spokeMs ??= since();
      sentBytes += what.length;
      carrier.write(what);
    };

    const finish = (end: TalkLayer['end'], unconfirmed?: number): void => {
      if (over) return;
      over = true;
      for (const t of timers) clearTimeout(t);
      const endMs = partedMs ?? since();
      if (end === 'open' && seen.serverOffer && partedMs === undefined && !LEAVES.has(manner.way))
        carrier.write(farewell());
      carrier.close();
      const unfinished = reader.unfinished();
      resolve({
        layer: 'talk',
        way: manner.way,
        addr: manner.addr,
        port: manner.port,
        connectMs: manner.connectMs,
        ...(manner.from !== undefined && { from: manner.from }),
        end,
        endMs,
        ...seen,
        bytes,
        text: escaped(Buffer.concat(kept), 512),
        lines,
        ...(unfinished !== '' &&
          seen.identification === undefined && { unfinished: unfinished.slice(0, 400) }),
        ...(seen.spokeMs !== undefined && INTRODUCED.has(manner.way) && { ours: manner.ours }),
        ...(sentOffer && { sentOffer }),
        ...(sentOffer && manner.offer && !LEAVES.has(manner.way) && { clientOffer: manner.offer }),
        ...(sentBytes > 0 && { sentBytes }),
        ...(unconfirmed !== undefined && { unconfirmed }),
      });
    };

    const introduce = (): void => {
      if (seen.spokeMs !== undefined || over || reader.done) return;
      send(Buffer.from(`${manner.ours}\r\n`));
    };

    /**
     * All that can be learned without logging in is there. Where both agree, a moment is left for a close that our offer
     * brings about: a round trip, counted from when it was sent.
     */
    const enough = (theirs: Offer): void => {
      if (manner.offer && mismatch(manner.offer, theirs)) {
        finish('open');
        return;
      }
      after(Math.max(0, offeredMs + manner.connectMs * 1.2 - since()) + GRACE_MS, part);
    };

    /**
     * Takes leave. A server that hangs up on that has got all that was sent before; where none does, the kernel is asked,
     * which costs much on a machine with many connections.
     */
    const part = (): void => {
      partedMs = since();
      send(farewell());
      // The end of our direction is confirmed like a byte.
      sentBytes++;
      carrier.finish();
      after(PARTING_MS + manner.connectMs * 1.2, () => {
        const last = since() + CONFIRM_MS;
        const settle = (): void => {
          const held = carrier.unconfirmed();
          if ((held ?? 0) === 0 || since() >= last) finish('open', held);
          else after(CONFIRM_MS / 10, settle);
        };
        settle();
      });
    };

    const identified = (line: string): void => {
      seen.identification = line;
      if (manner.greeting) {
        finish('open');
        return;
      }
      introduceNow();
      // The protocol of the last century: nothing to agree on.
      if (!/^SSH-(2\.0|1\.99)-/.test(line)) {
        finish('open');
        return;
      }
      if (manner.offer && !sentOffer && manner.way !== 'half-close') {
        sentOffer = true;
        offeredMs = since();
        send(offerPacket(manner.offer, randomBytes(280)));
        if (LEAVES.has(manner.way)) carrier.write(farewell());
      }
    };
    const introduceNow = (): void => {
      if (seen.spokeMs === undefined && manner.way !== 'half-close') send(Buffer.from(`${manner.ours}\r\n`));
    };

    carrier.on({
      data(chunk) {
        if (over) return;
        seen.firstMs ??= since();
        bytes += chunk.length;
        if (keptSize < 512) {
          kept.push(chunk.subarray(0, 512));
          keptSize += chunk.length;
        }
        let rest: Uint8Array = chunk;
        if (!reader.done) {
          const read = reader.feed(chunk);
          rest = read.rest;
          for (const e of read.events) {
            if (e.what === 'line') {
              if (lines.length < MOST_LINES) lines.push(e.line.slice(0, 400));
              // A service that is known by its greeting will not turn out to be SSH.
              if (lines.slice(0, -1).every(isBlank) && isOtherService(e.line))
                after(AFTERMATH_MS, () => finish('open'));
            } else if (e.what === 'identification') identified(e.line);
            else {
              seen.notSsh = e.why;
              after(AFTERMATH_MS, () => finish('open'));
            }
          }
        }
        if (seen.identification !== undefined && rest.length > 0) {
          for (const e of packets.feed(rest)) {
            if (e.what === 'offer') {
              seen.serverOffer = e.offer;
              if (!LEAVES.has(manner.way)) enough(e.offer);
            } else if (e.what === 'bad-length') {
              seen.badLength = e.length;
              after(AFTERMATH_MS, () => finish('open'));
            } else if (e.what === 'disconnect') {
              seen.disconnect = e.text;
              seen.disconnectCode = e.reason;
              after(AFTERMATH_MS, () => finish('open'));
            } else if (e.what === 'bad-packet') after(AFTERMATH_MS, () => finish('open'));
          }
        }
        if (lines.every(isBlank) && !reader.done && isOtherService(reader.unfinished()))
          after(AFTERMATH_MS, () => finish('open'));
        if (REQUESTS[manner.way] !== undefined) after(GRACE_MS, () => finish('open'));
        if (bytes > MOST_BYTES) finish('open');
      },
      end(how) {
        if (partedMs === undefined) finish(how);
        else finish('open', 0);
      },
    });

    switch (manner.way) {
      case 'usual':
        after(manner.hushMs, introduce);
        break;
      case 'large':
      case 'small':
      case 'ident-first':
        introduce();
        break;
      case 'half-close':
        carrier.finish();
        break;
      case 'http':
        send(Buffer.from(`GET / HTTP/1.0\r\nHost: ${manner.addr}\r\n\r\n`));
        break;
      case 'tls':
        send(HELLO_TLS);
        break;
      default:
        send(Buffer.from(REQUESTS[manner.way] ?? '', 'hex'));
    }
    after(manner.deadline - begin, () =>
      finish('open', seen.identification === undefined ? undefined : carrier.unconfirmed()),
    );
  });
}

/** Bytes of the connection between these two ports of ours that the kernel holds unconfirmed: tx_queue of /proc/net/tcp. */
export function kernelHolds(localPort: number, remotePort: number): number | undefined {
  const wanted = [localPort, remotePort].map((p) => p.toString(16).toUpperCase().padStart(4, '0'));
  for (const name of ['/proc/net/tcp', '/proc/net/tcp6']) {
    let text: string;
    try {
      text = fs.readFileSync(name, 'latin1');
    } catch {
      continue;
    }
    const m = new RegExp(
      `^ *\\d+: [0-9A-F]+:${wanted[0]} [0-9A-F]+:${wanted[1]} [0-9A-F]{2} ([0-9A-F]{8}):`,
      'm',
    ).exec(text);
    if (m) return Number.parseInt(m[1] as string, 16);
  }
  return undefined;
}
