/** Which encoding some bytes are in, and UTF-16 as UTF-8. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes looked at to tell UTF-16 without a byte order mark by its NULs. */
const SNIFF = 64;

/**
 * The encoding that the first bytes tell, and how many of them are a mark; null while more bytes can change it.
 * UTF-16 of Latin text without a mark has a NUL in its first two bytes, so ordinary text is decided after two.
 */
export function detect(
  head: Uint8Array,
  ended: boolean,
): { readonly encoding: Encoding; readonly mark: number } | null {
  const [a, b, c] = head;
  if (a === undefined || (b === undefined && !ended)) return ended ? { encoding: 'utf-8', mark: 0 } : null;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0xef && b === 0xbb) {
    if (c === undefined && !ended) return null;
    return { encoding: 'utf-8', mark: c === 0xbf ? 3 : 0 };
  }
  if (b === undefined || (a === 0) === (b === 0)) return { encoding: 'utf-8', mark: 0 };
  if (head.length < SNIFF && !ended) return null;
  const even = a === 0 ? 1 : 0;
  const pairs = Math.min(head.length, SNIFF) >> 1;
  let fitting = 0;
  for (let i = 0; i < pairs; i++) if (head[2 * i + even] !== 0 && head[2 * i + 1 - even] === 0) fitting++;
  if (fitting * 4 < pairs * 3) return { encoding: 'utf-8', mark: 0 };
  return { encoding: even === 0 ? 'utf-16le' : 'utf-16be', mark: 0 };
}

/** Stands for half a surrogate pair: no UTF-8, so the decoder below replaces and counts it in its own line. */
const BROKEN = 0xff;

/** UTF-16 to UTF-8 by hand, so that all that follows knows one encoding and counts its bytes. */
export function transcoder(bigEndian: boolean): { push(chunk: Uint8Array): Uint8Array; end(): Uint8Array } {
  let odd = -1;
  let high = 0;

  function push(chunk: Uint8Array): Uint8Array {
    const out = new Uint8Array(3 * ((chunk.length >> 1) + 2));
    let n = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (odd < 0) {
        odd = byte;
        continue;
      }
      const unit = bigEndian ? (odd << 8) | byte : (byte << 8) | odd;
      odd = -1;
      const isLow = unit >= 0xdc00 && unit < 0xe000;
      if (high !== 0) {
        if (isLow) {
          const point = 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00);
          out[n++] = 0xf0 | (point >> 18);
          out[n++] = 0x80 | ((point >> 12) & 63);
          out[n++] = 0x80 | ((point >> 6) & 63);
          out[n++] = 0x80 | (point & 63);
          high = 0;
          continue;
        }
        out[n++] = BROKEN;
        high = 0;
      }
      if (unit < 0x80) out[n++] = unit;
      else if (unit < 0x800) {
        out[n++] = 0xc0 | (unit >> 6);
        out[n++] = 0x80 | (unit & 63);
      } else if (unit >= 0xd800 && unit < 0xdc00) high = unit;
      else if (isLow) out[n++] = BROKEN;
      else {
        out[n++] = 0xe0 | (unit >> 12);
        out[n++] = 0x80 | ((unit >> 6) & 63);
        out[n++] = 0x80 | (unit & 63);
      }
    }
    return out.subarray(0, n);
  }

  function end(): Uint8Array {
    if (odd < 0 && high === 0) return new Uint8Array(0);
    odd = -1;
    high = 0;
    return Uint8Array.of(BROKEN);
  }

  return { push, end };
}
