/** The reader of `journalctl -o json`, `-o export` and `-o verbose`: records with fields, some of which the sender cannot forge. */

import type { Observation } from '../observation.ts';
import { journalReader, sniffJournal } from './journal.ts';
import type { Reader, ReaderContext, ReaderKind } from './reader.ts';
import { observer, troubles } from './text.ts';

export const JOURNAL: ReaderKind = {
  id: 'journal',
  reads: "a server's journal",
  sniff(head) {
    const found = sniffJournal(head);
    return found ? { score: found.score, why: found.why } : { score: 0, why: 'no journal records' };
  },
  reader,
};

function reader(context: ReaderContext): Reader {
  const o = observer(context, 'server');
  const records = journalReader();
  const each = (list: ReturnType<typeof records.push>): Observation[] =>
    list.flatMap((r) => [...o.observe(r.message, r.line)]);
  return {
    push: (chunk) => each(records.push(chunk)),
    end: () => [...each(records.end()), ...troubles(records.trouble, context)],
  };
}
