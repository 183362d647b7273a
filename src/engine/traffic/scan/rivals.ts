/**
 * Which wordings can fit the texts that a wording fits: decided once from the two, so that a line is tried on few. Says
 * yes wherever it is not sure.
 */

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

/** Whether some text of the row holds `part`: at its start, at its end, or anywhere. */
export function mayHold(row: Row, part: string, atStart: boolean, atEnd: boolean): boolean {
  if (part === '' && !(atStart && atEnd)) return true;
  let now: number[] = [];
  const enter = (states: number[], state: number): void => {
    for (let s = state; ; s++) {
      if (states.at(-1) === s || states.includes(s)) return;
      states.push(s);
      // A hole may be empty.
      if (s >= row.length || typeof row[s] === 'number') return;
    }
  };
  if (atStart) enter(now, 0);
  else for (let s = 0; s < row.length; s++) now.push(s);
  for (let i = 0; i < part.length && now.length > 0; i++) {
    const c = part.charCodeAt(i);
    const next: number[] = [];
    for (const s of now) {
      const here = row[s];
      if (here === undefined) continue;
      if (typeof here === 'number') {
        if (here === c) enter(next, s + 1);
      } else if (here[c] === 1) enter(next, s);
    }
    now = next;
  }
  return atEnd ? now.includes(row.length) : now.length > 0;
}

/** Whether `other` may fit a text of the row. */
export function mayFit(row: Row, other: Compiled): boolean {
  const { literals } = other;
  const last = literals.length - 1;
  if (last === 0) return mayHold(row, literals[0] as string, true, true);
  return (
    mayHold(row, literals[0] as string, true, false) &&
    mayHold(row, literals[last] as string, false, true) &&
    literals.every((l, i) => i === 0 || i === last || mayHold(row, l, false, false))
  );
}
