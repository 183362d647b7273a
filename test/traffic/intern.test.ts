/** Names as numbers: the same text has the same number, however it is spelled and wherever its bytes lie. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses, bytesOf, LONGEST_NAME, names } from '../../src/engine/traffic/intern.ts';

const SEED = 20261124;

describe('names', () => {
  test('of all lengths and alphabets, as bytes at any place and as text', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '\0') }),
      fc.string({ maxLength: 40, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), fc.nat(9), fc.nat(9), (list, before, after) => {
        const table = names(1000);
        const known = new Map<string, number>();
        for (const one of list) {
          const bytes = Buffer.from(one);
          if (bytes.length > LONGEST_NAME) continue;
          const whole = Buffer.concat([Buffer.alloc(before, 'x'), bytes, Buffer.alloc(after, 'x')]);
          const id = table.id(bytesOf(whole), before, bytes.length);
          expect(id).toBe(known.get(bytes.toString()) ?? known.size);
          known.set(bytes.toString(), id);
          expect(table.idOf(bytes.toString())).toBe(id);
          expect(table.name(id)).toBe(bytes.toString());
        }
        expect(table.count()).toBe(known.size);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('no more than asked for, and of a long one its beginning', () => {
    const table = names(2);
    const long = 'y'.repeat(1000);
    expect(table.idOf(long)).toBe(0);
    expect(table.idOf(long.slice(0, LONGEST_NAME))).toBe(0);
    expect(table.name(0)).toBe(long.slice(0, LONGEST_NAME));
    expect(table.idOf('b')).toBe(1);
    expect(table.idOf('c')).toBe(-1);
    expect(table.idOf('b')).toBe(1);
  });
});

test('addresses: numbers and texts in one sequence', () => {
  const table = addresses();
  for (let n = 0; n < 5000; n++) {
    expect(table.ofNumber((n * 2_654_435_761) >>> 0)).toBe(2 * n);
    expect(table.ofName(`2001:db8::${n.toString(16)}`)).toBe(2 * n + 1);
  }
  expect(table.ofNumber((7 * 2_654_435_761) >>> 0)).toBe(14);
  expect(table.find((7 * 2_654_435_761) >>> 0)).toBe(14);
  expect(table.find(1)).toBe(-1);
  expect(table.number(14)).toBe((7 * 2_654_435_761) >>> 0);
  expect(table.number(15)).toBe(-1);
  expect(table.name(15)).toBe('2001:db8::7');
});
