/** Bytes of the memory, many at once. */

/** The first byte at or behind `at` that is no printed ASCII (or DEL), at most `end`. */
export function oddByte(at: i32, end: i32): i32 {
  const blank = i8x16.splat(32);
  // As signed numbers, bytes of no ASCII are below a blank too. Behind `end` lies memory of ours, which does not count.
  for (let p = at; p < end; p += 64) {
    const a = i8x16.lt_s(v128.load(p), blank);
    const b = i8x16.lt_s(v128.load(p, 16), blank);
    const c = i8x16.lt_s(v128.load(p, 32), blank);
    const d = i8x16.lt_s(v128.load(p, 48), blank);
    const low = <u32>i8x16.bitmask(a) | ((<u32>i8x16.bitmask(b)) << 16);
    const high = <u32>i8x16.bitmask(c) | ((<u32>i8x16.bitmask(d)) << 16);
    const mask = <u64>low | ((<u64>high) << 32);
    if (mask !== 0) {
      const odd = p + <i32>ctz(mask);
      return odd < end ? odd : end;
    }
  }
  return end;
}

export function same(a: i32, b: i32, length: i32): bool {
  let n = length;
  let p = a;
  let q = b;
  while (n > 16) {
    if (i8x16.bitmask(i8x16.ne(v128.load(p), v128.load(q))) !== 0) return false;
    p += 16;
    q += 16;
    n -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(p), v128.load(q))) & ((1 << n) - 1)) === 0;
}

export function isDigit(p: i32): bool {
  return <u32>load<u8>(p) - 48 < 10;
}

/** The number of two digits at `p`, or -1. */
export function two(p: i32): i32 {
  const a: u32 = <u32>load<u8>(p) - 48;
  const b: u32 = <u32>load<u8>(p, 1) - 48;
  return a > 9 || b > 9 ? -1 : <i32>(a * 10 + b);
}

/** How many digits stand at `p`; 8 for that many and more. */
export function digitsAt(p: i32): i32 {
  const x = load<u64>(p) ^ 0x30303030_30303030;
  const odd = (((x & 0x7f7f7f7f_7f7f7f7f) + 0x76767676_76767676) | x) & 0x80808080_80808080;
  return odd === 0 ? 8 : <i32>(ctz(odd) >> 3);
}

/** The number of the one to eight digits at `p`: neighbours are put together, then pairs, then fours. */
export function digits(p: i32, count: i32): i32 {
  let x = (load<u64>(p) & 0x0f0f0f0f_0f0f0f0f) << ((<u64>(8 - count)) << 3);
  x = (x * 10 + (x >> 8)) & 0x00ff00ff_00ff00ff;
  x = (x * 100 + (x >> 16)) & 0x0000ffff_0000ffff;
  return <i32>(x * 10_000 + (x >> 32));
}
