/** Scans a text as a log of any size is scanned, block by block, and gives its records as plain rows. */

import type { EventKind, Extra, Records } from '../../src/engine/traffic/records.ts';
import {
  EVENTS,
  FLAG,
  isReference,
  NO_EVENT,
  NOT_SSHD,
  packedIn,
  recordBytes,
  recordsOver,
  referredTo,
  textOf,
  UNKNOWN_LINE,
} from '../../src/engine/traffic/records.ts';
import type { FastPath } from '../../src/engine/traffic/scan/fast-path.ts';
import { fastPath } from '../../src/engine/traffic/scan/fast-path.ts';
import type { Tally } from '../../src/engine/traffic/scan/tally.ts';
import { scanner } from '../../src/engine/traffic/scan.ts';
import { ground, kernelOf } from '../../src/node/log/kernel.ts';

export interface Row {
  readonly kind: EventKind | 'none' | 'unknown' | 'not-sshd';
  readonly flags: readonly string[];
  readonly time: number;
  readonly pid: number;
  readonly host: string;
  readonly addr: string;
  readonly port: number;
  readonly user: string;
  readonly text: string;
  readonly number: number;
  /** Place in the whole text. */
  readonly at: number;
  readonly length: number;
}

export interface Scanned {
  readonly rows: readonly Row[];
  readonly tally: Tally;
  readonly zones: readonly string[];
  /** Lines that the kernel did by itself. */
  readonly kernel: number;
}

type Way = 'kernel' | 'fast' | 'slow';

export interface How {
  /** `fast`: without the kernel; `slow`: by the readers alone. */
  readonly way?: Way;
  /** Bytes of a block. */
  readonly block?: number;
  readonly capacity?: number;
  /** Nothing is known of earlier scans. */
  readonly cold?: boolean;
  readonly zone?: number;
  /** Blocks are views into the bytes given, not copies. */
  readonly views?: boolean;
}

const kindOf = (event: number): Row['kind'] =>
  event === NO_EVENT
    ? 'none'
    : event === UNKNOWN_LINE
      ? 'unknown'
      : event === NOT_SSHD
        ? 'not-sshd'
        : (EVENTS[event - 1]?.kind as EventKind);

function rowsOf(records: Records, bytes: Uint8Array, extra: Extra, base: number): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < records.count; i++) {
    const text = (column: Uint32Array): string => textOf(packedIn(column, i), bytes, extra);
    let flags = records.flags[i] as number;
    const own = records.addr[i] as number;
    // The number of an IPv4 address that an earlier record has.
    if ((flags & FLAG.ipv4) === 0 && isReference(own))
      flags |= (records.flags[referredTo(own)] as number) & FLAG.ipv4;
    const addr = (records.flags[i] as number) === flags ? own : (records.addr[referredTo(own)] as number);
    rows.push({
      kind: kindOf(records.event[i] as number),
      flags: Object.entries(FLAG).flatMap(([name, bit]) => ((flags & bit) !== 0 ? [name] : [])),
      time: records.time[i] as number,
      pid: records.pid[i] as number,
      host: text(records.host),
      addr:
        (flags & FLAG.ipv4) !== 0
          ? [24, 16, 8, 0].map((shift) => (addr >>> shift) & 255).join('.')
          : text(records.addr),
      port: records.port[i] as number,
      user: text(records.user),
      text: text(records.text),
      number: records.number[i] as number,
      at: base + (records.at[i] as number),
      length: records.length[i] as number,
    });
  }
  return rows;
}

const OVERHANG = 65_536;
/** Bytes of an earlier block. */
const STALE = new TextEncoder().encode('4.7 port 22 [preauth]\n:00+02:00 web1 sshd[7]: '.repeat(4));
const MARGIN = STALE.length;

const MOST_BYTES = 262_144;
const MOST_RECORDS = 1024;
const COLUMNS = recordBytes(MOST_RECORDS);

interface Desk {
  readonly buffer: SharedArrayBuffer;
  readonly path: FastPath;
}

/** What a thread has: memory, and tables in which what one file taught is there for the next. */
const desks: { [W in Way]?: Desk } = {};

let kernelLines = 0;

function deskOf(way: Way): Desk {
  const shared = ground(COLUMNS + MOST_BYTES + OVERHANG + MARGIN, 1);
  const { buffer } = shared;
  if (way !== 'kernel') return { buffer, path: fastPath() };
  const one = kernelOf(shared, 0);
  if (one === undefined) throw new Error('there is no kernel');
  const path = fastPath(one);
  const kernel = path.kernel as NonNullable<FastPath['kernel']>;
  const counting: typeof kernel = {
    scan(bytes, from, to, end, records, extra, tally) {
      const before = tally.lines;
      const next = kernel.scan(bytes, from, to, end, records, extra, tally);
      kernelLines += tally.lines - before;
      return next;
    },
  };
  return { buffer, path: { ...path, kernel: counting } };
}

export function scanned(text: string | Uint8Array, how: How = {}): Scanned {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const size = how.block ?? MOST_BYTES;
  const capacity = how.capacity ?? MOST_RECORDS;
  const way = how.way ?? 'kernel';
  if (how.cold || desks[way] === undefined) desks[way] = deskOf(way);
  const { buffer, path } = desks[way];
  const s = scanner({
    evidence: { name: 'test', ...(how.zone !== undefined && { zone: how.zone }) },
    now: Date.UTC(2026, 10, 24),
    path,
    slowly: way === 'slow',
  });
  const records = recordsOver(buffer, 0, capacity);
  const rows: Row[] = [];
  kernelLines = 0;
  let base = 0;
  while (base < bytes.length) {
    // A copy, as a block is: what lies behind it cannot be seen. There lies what a line might go on with.
    const part = bytes.subarray(base, base + size + OVERHANG);
    const block = how.views ? part : new Uint8Array(buffer, COLUMNS, part.length);
    if (!how.views) {
      block.set(part);
      new Uint8Array(buffer, COLUMNS + part.length, MARGIN).set(STALE);
    }
    const to = Math.min(size, block.length);
    let from = 0;
    while (from < to) {
      const extra: Extra = [];
      records.count = 0;
      const next = s.scan(block, from, to, block.length, records, extra);
      rows.push(...rowsOf(records, block, extra, base));
      if (next <= from) throw new Error(`the scan stands still at ${base + from}`);
      from = next;
    }
    base += from;
  }
  return { rows, tally: s.tally, zones: s.zones, kernel: kernelLines };
}
