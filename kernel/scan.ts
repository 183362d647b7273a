/**
 * The fast path of the scanner once more, in AssemblyScript, compiled to WebAssembly: `src/engine/traffic/scan/` says what
 * a log's line is in TypeScript, this says the same three times as fast, and hands back every line that it cannot do.
 *
 * It is one fixed interpreter of the tables that the TypeScript makes of the wordings (`storage.ts`): they lie in the
 * memory that both see, so a new wording changes nothing here, and what one of the two learns the other knows. Whatever is
 * not there yet (a wording not taken apart, a host not seen) is for the TypeScript, which enters it on its way.
 *
 * The functions have the names of their twins in header.ts, fast-line.ts, reading.ts and fitting.ts; a change there is
 * made here too, and test/traffic/scan.test.ts holds one against the other. `npm run gen` compiles this into
 * src/engine/traffic/scan/kernel.gen.ts. There is no runtime and no data of its own: all lies in the memory given.
 */

import { beginBlock } from './again';
import { oddByte } from './bytes';
import { beginTexts, CUT_LENGTH, message, wants } from './fast-line';
import { forgetTags, host, OF_OTHERS, OF_SSHD, pid, pidEnd, stamp, tagEnd, time, whose } from './header';
import {
  base,
  beginScan,
  CAPACITY,
  COUNT,
  control,
  EXTRA,
  hosts,
  lengths,
  OTHER,
  pids,
  places,
  SSHD,
  times,
  WANTED,
} from './memory';

export { begin } from './memory';

const SHORTEST = 20;
const LONGEST_FAST = 1024;
const PLACES_END = 1048576 - 2 * CUT_LENGTH;

/**
 * Scans the lines that begin in bytes[from, to) up to the first that is not for it, and says where that begins. What it
 * found is in the columns, what it counted in the control block.
 */
export function scan(from: i32, to: i32, end: i32): i32 {
  beginScan();
  beginTexts(load<i32>(control, EXTRA));
  forgetTags();
  let count = load<i32>(control, COUNT);
  if (count === 0) beginBlock();
  const capacity = load<i32>(control, CAPACITY);
  const stop = base + to;
  const limit = base + end;
  let at = base + from;
  let sshd = 0;
  let others = 0;
  while (at < stop) {
    const odd = oddByte(at, limit);
    let lineEnd = odd;
    if (odd < limit) {
      const c = load<u8>(odd);
      if (c === 13 && odd + 1 < limit && load<u8>(odd, 1) === 10) lineEnd = odd + 1;
      else if (c !== 10) break;
    }
    if (odd - at <= SHORTEST) break;
    const p = stamp(at);
    if (p < 0 || p >= odd || load<u8>(p) !== 32) break;
    const kind = whose(p, odd);
    if (kind !== OF_SSHD && kind !== OF_OTHERS) break;
    let m = tagEnd;
    if (load<u8>(m - 1) === 91) {
      const digits = pidEnd(m, odd);
      if (digits < 0) break;
      m = digits + 3;
    }
    if (kind === OF_OTHERS) {
      others++;
      at = lineEnd + 1;
      continue;
    }
    if (odd - at >= LONGEST_FAST || odd - base >= PLACES_END || count === capacity) break;
    if (!message(m, odd, count)) break;
    const four = count << 2;
    store<i32>(pids + four, pid);
    store<f64>(times + (count << 3), time);
    store<i32>(hosts + four, host(p + 1, count));
    store<i32>(places + four, at - base);
    store<i32>(lengths + four, odd - at);
    count++;
    sshd++;
    at = lineEnd + 1;
  }
  store<i32>(control, count, COUNT);
  store<i32>(control, wants, WANTED);
  store<i32>(control, sshd, SSHD);
  store<i32>(control, others, OTHER);
  return at - base;
}
