/**
 * Where the tables of the fast path lie: each in memory of its own, or one behind the other in the part of a memory that
 * a kernel reads too.
 */

export interface Storage {
  u8(length: number): Uint8Array;
  u16(length: number): Uint16Array;
  i16(length: number): Int16Array;
  i32(length: number): Int32Array;
  u32(length: number): Uint32Array;
  f64(length: number): Float64Array;
}

/** Bytes of a memory that belong to one thread. */
export interface Part {
  readonly buffer: ArrayBufferLike;
  readonly from: number;
  readonly to: number;
}

export function storage(part?: Part): Storage {
  let next = part?.from ?? 0;
  function take<A>(
    make: new (buffer: ArrayBufferLike, offset: number, length: number) => A,
    width: number,
    length: number,
  ): A {
    if (part === undefined) return new make(new ArrayBuffer(width * length), 0, length);
    // Sixteen bytes at once are read at any place: what lies behind a table is no other memory's.
    const at = (next + 15) & ~15;
    next = at + width * length + 16;
    if (next > part.to) throw new Error('the tables of the wordings have no room in the memory');
    return new make(part.buffer, at, length);
  }
  return {
    u8: (length) => take(Uint8Array, 1, length),
    u16: (length) => take(Uint16Array, 2, length),
    i16: (length) => take(Int16Array, 2, length),
    i32: (length) => take(Int32Array, 4, length),
    u32: (length) => take(Uint32Array, 4, length),
    f64: (length) => take(Float64Array, 8, length),
  };
}
