/**
 * Records of the systemd journal to messages: `journalctl -o json` (and json-pretty, json-sse, json-seq), `-o export`,
 * `-o verbose`. Formats: systemd's JOURNAL_EXPORT_FORMATS and src/shared/logs-show.c.
 *
 * A record's message may hold line ends and anything else; it stays one message. Fields that begin with an underscore
 * are journald's own and the sender cannot set them.
 */

import { exportRecords } from './journal/export.ts';
import { jsonRecords } from './journal/json.ts';
import type { JournalRecord, RecordReader } from './journal/record.ts';
import { verboseRecords } from './journal/verbose.ts';
import { gatherer } from './lines.ts';
import type { PeelState } from './prefix.ts';
import { newPeelState } from './prefix.ts';

export type JournalForm = 'json' | 'export' | 'verbose';

/** Enough of the beginning to tell the form, whatever stands before the first record. */
const HEAD = 65_536;
/** Beyond so many lines nothing is looked at. */
const HEAD_LINES = 40;

/**
 * Reads records of one form; without a form it is told by the first bytes. `state` gives `verbose` the zone of stamps
 * that name an unknown one. It never throws on content, and a length field that promises more than there is costs
 * nothing.
 */
export function journalReader(form?: JournalForm, state?: PeelState): RecordReader {
  if (form !== undefined) return readerOf(form, state);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const head = gatherer(HEAD);
  let waiting: Uint8Array[] = [];
  let breaks = 0;
  let inner: RecordReader | undefined;

  function start(chosen: JournalForm): {
    readonly reader: RecordReader;
    readonly records: readonly JournalRecord[];
  } {
    const reader = readerOf(chosen, state);
    const records = waiting.flatMap((chunk) => [...reader.push(chunk)]);
    waiting = [];
    inner = reader;
    return { reader, records };
  }

  const told = (): JournalForm | undefined => sniffJournal(decoder.decode(head.kept()))?.form;

  return {
    push(chunk) {
      if (inner) return inner.push(chunk);
      // Not `slice`: of Node's buffers that is no copy.
      waiting.push(new Uint8Array(chunk));
      head.add(chunk);
      for (let at = chunk.indexOf(10); at >= 0 && breaks < HEAD_LINES; at = chunk.indexOf(10, at + 1))
        breaks++;
      const full = head.length >= HEAD || breaks >= HEAD_LINES;
      // Asked only when a line or a good deal has come, so that single bytes do not cost the square.
      if (!full && chunk.length < 256 && !chunk.includes(10)) return [];
      const found = told() ?? (full ? 'json' : undefined);
      return found ? start(found).records : [];
    },
    end() {
      if (inner) return inner.end();
      const { reader, records } = start(told() ?? 'json');
      return [...records, ...reader.end()];
    },
    get trouble() {
      return inner?.trouble ?? [];
    },
  };
}

function readerOf(form: JournalForm, state: PeelState | undefined): RecordReader {
  switch (form) {
    case 'json':
      return jsonRecords();
    case 'export':
      return exportRecords();
    case 'verbose':
      return verboseRecords(state ?? newPeelState({ evidence: { name: '' }, now: 0 }));
  }
}

/** Which form of journal records the beginning of some evidence is (decoded), or null. */
export function sniffJournal(
  head: string,
): { readonly form: JournalForm; readonly score: number; readonly why: string } | null {
  const lines = head.slice(0, HEAD).split('\n', HEAD_LINES);
  for (let i = 0; i < lines.length; i++) {
    const text = (lines[i] as string).slice(0, 8192);
    const json = text.startsWith('data: ')
      ? 6
      : text.charCodeAt(0) === 0x1e || text.charCodeAt(0) === 0xfeff
        ? 1
        : 0;
    if (text.charCodeAt(json) === 123) {
      // json-pretty spreads one object over lines.
      const object = text.trimEnd().length > json + 1 ? text : spreadOver(lines, i + 1);
      const sure = object.includes('"__REALTIME_TIMESTAMP"') || object.includes('"__CURSOR"');
      if (sure) return { form: 'json', score: 0.99, why: 'records of journalctl -o json' };
      if (
        object.includes('"MESSAGE"') &&
        (object.includes('"_HOSTNAME"') || object.includes('"SYSLOG_IDENTIFIER"'))
      )
        return { form: 'json', score: 0.9, why: 'JSON with the journal’s fields' };
    }
    if (text.startsWith('__CURSOR=') || text.startsWith('__REALTIME_TIMESTAMP='))
      return { form: 'export', score: 0.99, why: 'records of journalctl -o export' };
    if (text.includes(' [s=') && text.trimEnd().endsWith(']') && isField(lines[i + 1]))
      return { form: 'verbose', score: 0.99, why: 'records of journalctl -o verbose' };
  }
  return null;
}

/** The members of an object that follow, one a line: what stands after something else is not of it. */
function spreadOver(lines: readonly string[], from: number): string {
  let end = from;
  while (end < lines.length && /^\s*"/.test(lines[end] as string)) end++;
  return lines.slice(from, end).join('\n');
}

/** `    _PID=…` below the first line of a verbose record. */
function isField(line: string | undefined): boolean {
  if (!line?.startsWith('    ')) return false;
  const c = line.charCodeAt(4);
  return c === 27 || c === 95 || (c >= 65 && c <= 90);
}
