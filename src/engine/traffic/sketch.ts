/** About how many different things were seen, in few bytes: exact for one or two, within some per cent for many. */

import { mix } from './intern.ts';

/** Linear counting over 64 bits (Whang et al. 1990): the number of different things that set these bits. */
export function fromBits(low: number, high: number): number {
  const set = ones(low) + ones(high);
  return set >= 64 ? 300 : Math.round(-64 * Math.log(1 - set / 64));
}

function ones(n: number): number {
  let v = n >>> 0;
  v -= (v >>> 1) & 0x55555555;
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Registers of one HyperLogLog (Flajolet et al. 2007); 64 of them err by 13 per cent. */
export const REGISTERS = 64;

/** Notes a thing in the registers that begin at `at`. */
export function noteIn(registers: Uint8Array, at: number, thing: number): void {
  const h = mix(thing ^ 0x9e3779b9);
  const i = at + (h & (REGISTERS - 1));
  const zeros = Math.clz32(h >>> 6) - 6 + 1;
  if (zeros > (registers[i] as number)) registers[i] = zeros;
}

export function estimate(registers: Uint8Array, at: number): number {
  let sum = 0;
  let empty = 0;
  for (let i = at; i < at + REGISTERS; i++) {
    const r = registers[i] as number;
    sum += 2 ** -r;
    if (r === 0) empty++;
  }
  const raw = (0.709 * REGISTERS * REGISTERS) / sum;
  // Few things: empty registers tell better.
  return Math.round(raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw);
}
