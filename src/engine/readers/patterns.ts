/**
 * What reading needs of the wordings, from a string: text, says, side, constants and id, a line each. The tables with
 * their samples and meanings are loaded only for the dictionary, so that a start does not pay for them.
 */

import type { Matcher, Pattern, Table } from '../wording.ts';
import { compileTable } from '../wording.ts';
import { PATTERNS, WIDE_PATTERNS } from './wordings.gen.ts';

const SIDES = { c: 'client', s: 'server', b: 'both' } as const;

function parse(line: string): Pattern {
  const [text = '', says = '', side = 'b', constants = '', id = ''] = line.split('\t');
  return {
    says: says as Pattern['says'],
    side: SIDES[side as keyof typeof SIDES],
    text,
    id: id === '' ? text : id,
    ...(constants !== '' && { constants }),
  };
}

let table: Table | undefined;
/** The wordings by number; a line of the table is taken apart when its wording is asked for. */
export function opensshTable(): Table {
  if (!table) {
    const lines = [...PATTERNS.split('\n'), ...WIDE_PATTERNS.split('\n')];
    table = { texts: lines, pattern: (i) => parse(lines[i] as string) };
  }
  return table;
}

let matcher: Matcher | undefined;
/** The tables compiled once per process, at first use. */
export function openssh(): Matcher {
  matcher ??= compileTable(opensshTable());
  return matcher;
}
