/**
 * What a block says again: a text or an address that an earlier record of the block has is written as that record's
 * number (records.ts), while its bytes are still at hand. So the joining thread, for which they lie far away, looks each one
 * up once a block. A hint and no more: what is not recognised stands there as it is.
 */

import { same } from './bytes';
import { base, seen } from './memory';

/** What it is, in the lowest bits of a sort; a text means the same only in records of one event. */
export const IS_HOST = 0;
export const IS_USER = 1;
export const IS_ADDRESS = 2;
export const IS_TEXT = 3;

const REFERENCE: i32 = 0xc0000000;
const RECORD_BITS = 13;
const RECORD = (1 << RECORD_BITS) - 1;
/** A slot: eight bytes of the text, its sort with its length, the block and the record. A newer text takes its place. */
const SLOT_BITS = 4;
const SLOTS_BITS = 11;
const BLOCKS = (1 << (32 - RECORD_BITS)) - 1;

export function refersTo(i: i32): i32 {
  return REFERENCE | i;
}

export function isReference(packed: i32): bool {
  return <u32>packed >> 30 === 3;
}

/** Tells the records of one block from those of others; 0 stands in a slot that was never filled. */
let block: u32 = 0;

export function beginBlock(): void {
  if (block === BLOCKS) {
    memory.fill(seen, 0, 1 << (SLOTS_BITS + SLOT_BITS));
    block = 0;
  }
  block++;
}

/** What record `i` has in a column: the number of the first record with the same text, or the text itself. */
export function again(column: i32, at: i32, length: i32, what: i32, i: i32): i32 {
  if (length === 0) return 0;
  let key = load<u64>(at);
  if (length < 8) key &= ((<u64>1) << ((<u64>length) << 3)) - 1;
  const k = firstOf(key, (length << 10) | what, i);
  if (
    k >= 0 &&
    (length <= 8 || same(base + (load<i32>(column + (k << 2)) & 0xfffff) + 8, at + 8, length - 8))
  )
    return refersTo(k);
  return (length << 20) | (at - base);
}

/** The first record of the block with this IPv4 address as a reference; 0 if it is this one. */
export function addressAgain(ipv4: i32, i: i32): i32 {
  const k = firstOf(<u64>(<u32>ipv4), IS_ADDRESS, i);
  return k < 0 ? 0 : refersTo(k);
}

/** The record that took the slot of such a text in this block; -1 if there is none: then it is this one. */
function firstOf(key: u64, sort: u32, i: i32): i32 {
  const hash = (key ^ ((<u64>sort) << 40)) * 0x9e3779b97f4a7c15;
  const slot = seen + ((<i32>(hash >> (64 - SLOTS_BITS))) << SLOT_BITS);
  const is = load<u32>(slot, 12);
  if (is >> RECORD_BITS === block && load<u64>(slot) === key && load<u32>(slot, 8) === sort)
    return is & RECORD;
  store<u64>(slot, key);
  store<u32>(slot, sort, 8);
  store<u32>(slot, (block << RECORD_BITS) | i, 12);
  return -1;
}
