/** Scans a text as a log of any size is scanned, block by block, and gives its records as plain rows. */

import type { EventKind, Extra, Records } from '../../src/engine/traffic/records.ts';
import {
  EVENTS,
  FLAG,
  NO_EVENT,
  NOT_SSHD,
  recordBytes,
  recordsOver,
  textOf,
  UNKNOWN_LINE,
} from '../../src/engine/traffic/records.ts';
import type { Tally } from '../../src/engine/traffic/scan.ts';
import { scanner } from '../../src/engine/traffic/scan.ts';

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
}

export interface How {
  readonly slowly?: boolean;
  /** Bytes of a block. */
  readonly block?: number;
  readonly capacity?: number;
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
    const flags = records.flags[i] as number;
    const addr = records.addr[i] as number;
    rows.push({
      kind: kindOf(records.event[i] as number),
      flags: Object.entries(FLAG).flatMap(([name, bit]) => ((flags & bit) !== 0 ? [name] : [])),
      time: records.time[i] as number,
      pid: records.pid[i] as number,
      host: textOf(records.host[i] as number, bytes, extra),
      addr:
        (flags & FLAG.ipv4) !== 0
          ? [24, 16, 8, 0].map((shift) => (addr >>> shift) & 255).join('.')
          : textOf(addr, bytes, extra),
      port: records.port[i] as number,
      user: textOf(records.user[i] as number, bytes, extra),
      text: textOf(records.text[i] as number, bytes, extra),
      number: records.number[i] as number,
      at: base + (records.at[i] as number),
      length: records.length[i] as number,
    });
  }
  return rows;
}

const OVERHANG = 65_536;

export function scanned(text: string | Uint8Array, how: How = {}): Scanned {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const size = how.block ?? 262_144;
  const capacity = how.capacity ?? 1024;
  const s = scanner({
    evidence: { name: 'test', ...(how.zone !== undefined && { zone: how.zone }) },
    now: Date.UTC(2026, 10, 24),
    ...(how.slowly && { slowly: true }),
  });
  const records = recordsOver(new ArrayBuffer(recordBytes(capacity)), 0, capacity);
  const rows: Row[] = [];
  let base = 0;
  while (base < bytes.length) {
    // A copy, as a block is: what lies behind it cannot be seen.
    const block = how.views
      ? bytes.subarray(base, base + size + OVERHANG)
      : bytes.slice(base, base + size + OVERHANG);
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
  return { rows, tally: s.tally, zones: s.zones };
}
