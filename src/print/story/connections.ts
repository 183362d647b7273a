/** Each connection as one line: an object of JSON, or a row of CSV that no spreadsheet takes for a formula. */

import type { Connection } from '../../engine/traffic/index.ts';
import { ascii } from '../json.ts';
import type { SafeOptions } from '../safe.ts';
import { masked, safe } from '../safe.ts';
import type { Cells } from './line-bytes.ts';
import { lineBytes } from './line-bytes.ts';

export type ConnectionForm = 'ndjson' | 'csv';

export interface ConnectionOptions extends SafeOptions {
  /** The files by the index that connections name; without them the index is printed. */
  readonly files?: readonly { readonly name: string }[];
}

/** What stands behind the ids of a connection. */
interface Table {
  name(id: number): string;
}
export interface ConnectionNames {
  readonly hosts: Table;
  readonly sources: Table;
  readonly users: Table;
  readonly methods: Table;
  readonly texts: Table;
}

export interface ConnectionPrinter {
  /** Adds one line. The object may be used again afterwards. */
  line(c: Connection, names: ConnectionNames): void;
  /** Hands on what waits to be written. */
  flush(): void;
}

export const CONNECTION_FIELDS = [
  'begin',
  'end',
  'host',
  'pid',
  'source',
  'port',
  'outcome',
  'by',
  'cause',
  'stage',
  'user',
  'users',
  'invalidUser',
  'method',
  'failures',
  'loggedIn',
  'ident',
  'reason',
  'lines',
  'file',
  'byte',
] as const;

/** How one form is written: a name, what stands for none, what stands around a moment, and the text between two fields. */
interface Form {
  readonly head: string;
  readonly name: (text: string) => string;
  readonly none: string;
  readonly quote: string;
  /** Around a word of a closed list. */
  readonly word: (text: string | null) => string;
  /** Before a field, and after the last one. */
  readonly before: (field: (typeof CONNECTION_FIELDS)[number]) => string;
  readonly end: string;
}

/** Addresses and most names: nothing in them is escaped or looks like a secret (safe.ts), so neither is looked for. */
const PLAIN = /^(?:[0-9a-f.:]{1,45}|[a-z0-9.]{1,32})$/;
/** No more of a name is printed. */
const LONGEST = 1024;

function ndjson(options: SafeOptions): Form {
  return {
    head: '',
    name: (text) => (PLAIN.test(text) ? `"${text}"` : ascii(JSON.stringify(masked(text, options)))),
    none: 'null',
    quote: '"',
    word: (text) => (text === null ? 'null' : `"${text}"`),
    before: (field) => `${field === 'begin' ? '{' : ','}"${field}":`,
    end: '}\n',
  };
}

function csv(options: SafeOptions): Form {
  return {
    head: `${CONNECTION_FIELDS.join(',')}\n`,
    name: (text) => (PLAIN.test(text) ? text : csvCell(text, options)),
    none: '',
    quote: '',
    word: (text) => text ?? '',
    before: (field) => (field === 'begin' ? '' : ','),
    end: '\n',
  };
}

/**
 * Lines come by the million and name the same few: what is made of a name is kept as bytes, together with what stands
 * between it and the next number, and a line is put together of some fifteen such pieces. `to` gets many lines at once;
 * the bytes are used again afterwards.
 */
export function connectionPrinter(
  form: ConnectionForm,
  options: ConnectionOptions,
  to: (bytes: Uint8Array) => void,
): ConnectionPrinter {
  const f = form === 'csv' ? csv(options) : ndjson(options);
  const { files } = options;
  const out = lineBytes(to, f.head);
  const { before } = f;

  const named = (
    pick: (names: ConnectionNames) => Table,
    after: string,
    size: number,
  ): Cells<ConnectionNames> =>
    out.cells(size, (id, names) =>
      id < 0 ? f.none + after : f.name(pick(names).name(id).slice(0, LONGEST)) + after,
    );
  const host = named((n) => n.hosts, before('pid'), 256);
  const source = named((n) => n.sources, before('port'), 65_536);
  const user = named((n) => n.users, before('users'), 16_384);
  // The id of a method and whether the account exists, in one number.
  const method = out.cells<ConnectionNames>(256, (id, names) => {
    const text = id >> 1 === 0 ? f.none : f.name(names.methods.name((id >> 1) - 1).slice(0, LONGEST));
    return String(id % 2 === 1) + before('method') + text + before('failures');
  });
  const ident = named((n) => n.texts, before('reason'), 1024);
  const reason = named((n) => n.texts, before('lines'), 1024);
  const file = out.cells<undefined>(256, (id) => {
    const text = files === undefined ? String(id) : f.name((files[id]?.name ?? String(id)).slice(0, LONGEST));
    return text + before('byte');
  });
  const how = out.words((outcome, by, stage, cause) =>
    [
      before('outcome') + f.word(outcome),
      before('by') + f.word(by),
      before('cause') + f.word(cause),
      before('stage') + f.word(stage),
      before('user'),
    ].join(''),
  );
  const begin = out.moments(before('begin'), f.quote, f.none);
  const end = out.moments(before('end'), f.quote, f.none);
  const loggedIn = out.moments(before('loggedIn'), f.quote, f.none);
  const [beforeHost, beforeSource] = [out.constant(before('host')), out.constant(before('source'))];
  const [beforeInvalid, beforeIdent] = [out.constant(before('invalidUser')), out.constant(before('ident'))];
  const [beforeFile, last] = [out.constant(before('file')), out.constant(f.end)];

  return {
    line(c, names) {
      out.room();
      begin(c.begin);
      end(c.end);
      beforeHost();
      host(c.host, names);
      out.number(c.pid);
      beforeSource();
      source(c.source, names);
      out.number(c.port);
      how(c.outcome, c.by, c.stage, c.cause);
      user(c.user, names);
      out.number(c.users);
      beforeInvalid();
      method(2 * (c.method + 1) + (c.invalidUser ? 1 : 0), names);
      out.number(c.failures);
      loggedIn(c.loggedIn);
      beforeIdent();
      ident(c.ident, names);
      reason(c.reason, names);
      out.number(c.lines);
      beforeFile();
      file(c.file, undefined);
      out.number(c.byte);
      last();
    },
    flush: out.flush,
  };
}

/** Text as a cell: visible, quoted where RFC 4180 wants it, and never the beginning of a formula. */
export function csvCell(text: string, options: SafeOptions = {}): string {
  const clean = safe(text, options);
  // A spreadsheet reads these as formulas, also behind blanks; an apostrophe makes them text.
  const tame = /^\s*[=+\-@|%]/.test(clean) ? `'${clean}` : clean;
  return /[",;'\s]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
