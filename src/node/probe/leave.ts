/** Asks at the terminal whether the probe may go further than one connection, and names the price. */

import fs from 'node:fs';
import type { TalkLayer } from '../../engine/index.ts';
import { readLine } from '../ask.ts';
import type { ProbeOptions } from './options.ts';
import type { Try } from './try.ts';

const MORE = 8;

/** What may be done on top of what was; undefined when nothing would tell more, or the answer is no. */
export function leaveFor(t: Try): ProbeOptions | undefined {
  const { options, layers } = t;
  if (layers.some((l) => l.layer === 'skipped' && l.what === 'more')) return undefined;
  const talk = layers.find((l): l is TalkLayer => l.layer === 'talk' && l.way === 'usual');
  const opened = layers.some((l) => l.layer === 'tcp' && l.errno === undefined);
  if (talk?.serverOffer !== undefined && !options.login) {
    return yes(
      'So far all is well. May your own ssh try to log in now, with your keys and without a password? The server logs it as a login.',
    )
      ? { ...options, login: true, more: 0, methods: false, hostKey: false, lookAround: false }
      : undefined;
  }
  if (opened && talk !== undefined && talk.identification === undefined && options.more === 0) {
    return yes(
      `Other ways to connect would tell more. May I make up to ${MORE} more connections? Each may be a line in the server's log.`,
    )
      ? { ...options, more: MORE, login: false, methods: false, hostKey: false, lookAround: false }
      : undefined;
  }
  return undefined;
}

function yes(question: string): boolean {
  let terminal: number;
  try {
    terminal = fs.openSync('/dev/tty', 'r+');
  } catch {
    return false;
  }
  try {
    fs.writeSync(terminal, `\n${question}\n  yes, or Enter for no: `);
    return /^y(es)?$/i.test((readLine(terminal) ?? '').trim());
  } finally {
    fs.closeSync(terminal);
  }
}
