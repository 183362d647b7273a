/** Which wordings can fit the texts that another one fits: decided once from the two, so that a line is tried on few. */

import type { Compiled } from '../../wording.ts';

/** What stands in a name: texts of open holes that hold nothing else are told apart from the rest. */
export const PLAIN = table((c) => /[\w.@+-]/.test(c));
const PRINTED = table((c) => c >= ' ' && c <= '\x7f');

function table(holds: (c: string) => boolean): Uint8Array {
  const t = new Uint8Array(256);
  for (let c = 0; c < 128; c++) t[c] = holds(String.fromCharCode(c)) ? 1 : 0;
  return t;
}

/** A wording as a row: a character, or the characters of a hole, of which any number may stand there. */
export type Row = readonly (number | Uint8Array)[];

const tables = new Map<string, Uint8Array>();

/** `plain`: the open holes hold only what stands in names. */
export function rowOf(c: Compiled, plain: boolean): Row {
  const row: (number | Uint8Array)[] = [];
  c.literals.forEach((literal, i) => {
    for (let k = 0; k < literal.length; k++) row.push(literal.charCodeAt(k));
    const hole = c.holes[i];
    if (!hole) return;
    if (hole.open) {
      row.push(plain ? PLAIN : PRINTED);
      return;
    }
    let allowed = tables.get(hole.className);
    if (!allowed) {
      const { allows } = hole;
      allowed = table((ch) => allows(ch.charCodeAt(0)));
      tables.set(hole.className, allowed);
    }
    row.push(allowed);
  });
  return row;
}

/** Whether some text is one of both rows: whether the pair of their ends can be reached from the pair of their beginnings. */
export function overlap(a: Row, b: Row): boolean {
  const width = b.length + 1;
  const seen = new Uint8Array((a.length + 1) * width);
  const waiting = [0];
  const go = (i: number, j: number): void => {
    const state = i * width + j;
    if (seen[state] === 1) return;
    seen[state] = 1;
    waiting.push(state);
  };
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const i = Math.floor(state / width);
    const j = state % width;
    if (i === a.length && j === b.length) return true;
    const x = a[i];
    const y = b[j];
    // A hole may be empty, or end; while both are in one, nothing changes.
    if (typeof x === 'object') go(i + 1, j);
    if (typeof y === 'object') go(i, j + 1);
    if (typeof x === 'number' && typeof y === 'number') {
      if (x === y) go(i + 1, j + 1);
    } else if (typeof x === 'number' && y !== undefined) {
      if ((y as Uint8Array)[x] === 1) go(i + 1, j);
    } else if (typeof y === 'number' && x !== undefined) {
      if ((x as Uint8Array)[y] === 1) go(i, j + 1);
    }
  }
  return false;
}
