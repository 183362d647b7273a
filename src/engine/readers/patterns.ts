/**
 * What reading needs of the wordings, from one string: says, side, constants, id and text, a line each. The tables with
 * their samples and meanings are loaded only for the dictionary, so that a start does not pay for them.
 */

import type { Matcher, Pattern } from '../wording.ts';
import { compile } from '../wording.ts';
import { PATTERNS } from './wordings.gen.ts';

const SIDES = { c: 'client', s: 'server', b: 'both' } as const;

function parse(line: string): Pattern {
  const [says = '', side = 'b', constants = '', id = '', text = ''] = line.split('\t');
  return {
    says: says as Pattern['says'],
    side: SIDES[side as keyof typeof SIDES],
    text,
    id: id === '' ? text : id,
    ...(constants !== '' && { constants }),
  };
}

let matcher: Matcher | undefined;
/** The tables compiled once per process, at first use. */
export function openssh(): Matcher {
  matcher ??= compile(PATTERNS.split('\n').map(parse));
  return matcher;
}
