/** The reader of `journalctl -o json`, `-o export` and `-o verbose`: records with fields, some of which the sender cannot forge. */

import type { Observation } from '../observation.ts';
import type { JournalForm } from './journal.ts';
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
  reader: (context) => reader(context),
};

/** The form is told by the first chunk, which holds the head that was sniffed. */
function reader(context: ReaderContext): Reader {
  const o = observer(context, 'server');
  let records: ReturnType<typeof journalReader> | undefined;
  const decoder = new TextDecoder();
  const each = (list: ReturnType<ReturnType<typeof journalReader>['push']>): Observation[] =>
    list.flatMap((r) => [...o.observe(r.message, r.line)]);
  return {
    push(chunk) {
      if (!records) {
        const form: JournalForm = sniffJournal(decoder.decode(chunk.subarray(0, 65536)))?.form ?? 'json';
        records = journalReader(form);
      }
      return each(records.push(chunk));
    },
    end: () => (records ? [...each(records.end()), ...troubles(records.trouble, context)] : []),
  };
}
