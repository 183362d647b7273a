/** Writes small MaxMind DB files, after the format's specification 2.0, for tests. */

import { addressBytes } from '../../src/engine/readers/sshd-config/match.ts';

type Value = string | number | readonly string[] | { readonly [key: string]: Value };

/** A value as the data section has it: its type in the upper three bits, its size in the lower five. */
function encoded(value: Value): Buffer {
  const head = (type: number, size: number): Buffer => {
    const sizeBits = size < 29 ? size : 29;
    const extended = type > 7;
    const first = [((extended ? 0 : type) << 5) | sizeBits];
    if (extended) first.push(type - 7);
    if (size >= 29) first.push(size - 29);
    return Buffer.from(first);
  };
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(2, text.length), text]);
  }
  if (typeof value === 'number') {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(value);
    return Buffer.concat([head(6, 4), four]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(11, value.length), ...value.map(encoded)]);
  const entries = Object.entries(value as { readonly [key: string]: Value });
  return Buffer.concat([head(7, entries.length), ...entries.flatMap(([k, v]) => [encoded(k), encoded(v)])]);
}

/** `entries`: an address, how many of its bits count, and what is known of it. IPv4 addresses lie in ::/96. */
export function mmdb(
  type: string,
  entries: readonly (readonly [string, number, { readonly [key: string]: Value }])[],
): Buffer {
  const data: Buffer[] = [];
  let length = 0;
  const nodes: [number, number][] = [[-1, -1]];
  // Below zero: nothing, or -2 minus the place of the data.
  for (const [address, bits, value] of entries) {
    const bytes = addressBytes(address);
    if (bytes === null) throw new Error(address);
    const all = bytes.length === 4 ? [...new Array<number>(12).fill(0), ...bytes] : [...bytes];
    const depth = bytes.length === 4 ? 96 + bits : bits;
    const content = encoded(value);
    let node = 0;
    for (let i = 0; i < depth; i++) {
      const side = (((all[i >> 3] as number) >> (7 - (i & 7))) & 1) as 0 | 1;
      const pair = nodes[node] as [number, number];
      if (i === depth - 1) pair[side] = -2 - length;
      else {
        if (pair[side] < 0) {
          nodes.push([-1, -1]);
          pair[side] = nodes.length - 1;
        }
        node = pair[side];
      }
    }
    data.push(content);
    length += content.length;
  }
  const tree = Buffer.alloc(nodes.length * 6);
  nodes.forEach((pair, n) => {
    pair.forEach((to, side) => {
      const record = to >= 0 ? to : to === -1 ? nodes.length : nodes.length + 16 + (-2 - to);
      tree.writeUIntBE(record, n * 6 + side * 3, 3);
    });
  });
  const about = encoded({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1_700_000_000,
    database_type: type,
    description: { en: 'made for a test' },
    ip_version: 6,
    languages: ['en'],
    node_count: nodes.length,
    record_size: 24,
  });
  const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
  return Buffer.concat([tree, Buffer.alloc(16), ...data, marker, about]);
}
