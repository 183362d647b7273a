/** Reads a log from a text as `sshwhy log` does from files, for tests: scanner, joiner, story. */

import type { Connection, NameTables, Story, TrafficOptions } from '../../src/engine/traffic/index.ts';
import { fastPath, recordBytes, recordsOver, traffic } from '../../src/engine/traffic/index.ts';
import { isReference } from '../../src/engine/traffic/records.ts';
import { scanner } from '../../src/engine/traffic/scan.ts';
import { ground, kernelOf } from '../../src/node/log/kernel.ts';

/** A connection with its names. */
export interface Told extends Omit<Connection, 'source' | 'user' | 'host' | 'method' | 'ident' | 'reason'> {
  readonly source: string;
  readonly user: string;
  readonly host: string;
  readonly method: string;
  readonly ident: string;
  readonly reason: string;
}

export interface ReadLog {
  readonly connections: readonly Told[];
  readonly story: Story;
  readonly references: number;
}

const NOW = Date.parse('2026-03-01T00:00:00Z');

/** Records of a block. */
const CAPACITY = 64;
/** Bytes of a text that the kernel can be given. */
const KERNEL_BYTES = 65_536;

/**
 * `block`: bytes of a block; lines longer than one are cut. `kernel`: scanned by the kernel, which writes what a block says
 * again as the number of a record; how many times it did is in `references`.
 */
export function readLog(
  text: string | Uint8Array,
  options: Partial<TrafficOptions> & { readonly block?: number; readonly kernel?: boolean } = {},
): ReadLog {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const evidence = { name: 'auth.log', modified: NOW, zone: 0 };
  const connections: Told[] = [];
  const t = traffic({
    files: [evidence],
    now: NOW,
    ...options,
    connection: (c, names) => connections.push(told(c, names)),
  });
  const shared = ground(recordBytes(CAPACITY) + KERNEL_BYTES, 1);
  const s = scanner({ evidence, now: NOW, ...(options.kernel && { path: fastPath(kernelOf(shared, 0)) }) });
  const records = recordsOver(shared.buffer, 0, CAPACITY);
  let references = 0;
  const size = options.block ?? 256 * 1024;
  for (let base = 0; base < bytes.length; ) {
    let to = Math.min(bytes.length, base + size);
    const lf = to === bytes.length ? to - 1 : bytes.lastIndexOf(10, to - 1);
    to = lf >= base ? lf + 1 : Math.max(to, bytes.indexOf(10, base) + 1 || bytes.length);
    let block = bytes.subarray(base, to);
    if (options.kernel) {
      block = new Uint8Array(shared.buffer, recordBytes(CAPACITY), to - base);
      block.set(bytes.subarray(base, to));
    }
    for (let at = 0; at < block.length; ) {
      records.count = 0;
      const extra: string[] = [];
      at = s.scan(block, at, block.length, block.length, records, extra);
      for (const column of [records.host, records.user, records.text])
        references += column.subarray(0, records.count).filter(isReference).length;
      t.take({ records, bytes: block, extra, file: 0, base });
    }
    base = to;
  }
  t.end();
  const story = t.story({
    files: [{ name: 'auth.log', bytes: bytes.length, lines: s.tally.lines }],
    lines: s.tally.lines,
    sshd: s.tally.sshd,
    bytes: bytes.length,
    partial: false,
  });
  return { connections, story, references };
}

function told(c: Connection, names: NameTables): Told {
  return {
    ...c,
    source: names.sources.name(c.source),
    user: names.users.name(c.user),
    host: names.hosts.name(c.host),
    method: names.methods.name(c.method),
    ident: names.texts.name(c.ident),
    reason: names.texts.name(c.reason),
  };
}
