/** Each connection as one line: an object of JSON, or a row of CSV that no spreadsheet takes for a formula. */

import type { Connection } from '../../engine/traffic/index.ts';
import { ascii } from '../json.ts';
import type { SafeOptions } from '../safe.ts';
import { masked, safe } from '../safe.ts';
import { iso } from './figures.ts';

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
  /** What stands before the first line; empty where nothing does. */
  readonly head: string;
  /** One line with its end. The object may be used again afterwards. */
  line(c: Connection, names: ConnectionNames): string;
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

export function connectionPrinter(form: ConnectionForm, options: ConnectionOptions = {}): ConnectionPrinter {
  return form === 'csv' ? csv(options) : ndjson(options);
}

/** Log lines come by the million and name the same few: what was made of a name is kept, for so many ids at a time. */
const KEPT = 1 << 14;
const LONGEST = 1024;

/** What a table's names become, by id; `none` where there is no name. */
function kept(write: (text: string) => string, none: string) {
  // A slot for each id modulo its number: two that meet there take turns.
  const ids = new Int32Array(KEPT).fill(-1);
  const texts: string[] = Array.from({ length: KEPT }, () => none);
  return (id: number, table: Table): string => {
    if (id < 0) return none;
    const slot = id & (KEPT - 1);
    if (ids[slot] === id) return texts[slot] as string;
    const made = write(table.name(id).slice(0, LONGEST));
    ids[slot] = id;
    texts[slot] = made;
    return made;
  };
}

/** Addresses and most names: nothing in them is escaped or looks like a secret (safe.ts), so neither is looked for. */
const PLAIN = /^(?:[0-9a-f.:]{1,45}|[a-z0-9.]{1,32})$/;

interface Texts {
  readonly host: ReturnType<typeof kept>;
  readonly source: ReturnType<typeof kept>;
  readonly user: ReturnType<typeof kept>;
  readonly method: ReturnType<typeof kept>;
  readonly text: ReturnType<typeof kept>;
  readonly file: (index: number) => string;
}

function texts(write: (text: string) => string, none: string, options: ConnectionOptions): Texts {
  const file = kept(write, none);
  const { files } = options;
  return {
    host: kept(write, none),
    source: kept(write, none),
    user: kept(write, none),
    method: kept(write, none),
    text: kept(write, none),
    file: (index) =>
      files === undefined ? String(index) : file(index, { name: (id) => files[id]?.name ?? String(id) }),
  };
}

/** Moments of one day share their date, and many follow within the same second. */
function moments(quote: string, none: string): (ms: number) => string {
  const DAY = 86_400_000;
  let day = Number.NaN;
  let date = '';
  let second = Number.NaN;
  let whole = '';
  return (ms) => {
    if (!Number.isFinite(ms)) return none;
    const now = Math.floor(ms / 1000);
    const part = Math.floor(ms - now * 1000);
    if (now !== second) {
      second = now;
      const n = Math.floor(ms / DAY);
      if (n !== day) {
        day = n;
        date = iso(n * DAY).slice(0, 11);
      }
      const s = now - n * 86_400;
      whole = `${quote}${date}${TWO[Math.floor(s / 3600)]}:${TWO[Math.floor(s / 60) % 60]}:${TWO[s % 60]}.`;
    }
    return `${whole}${part === 0 ? '000' : part < 10 ? `00${part}` : part < 100 ? `0${part}` : part}Z${quote}`;
  };
}
const TWO = Array.from({ length: 60 }, (_, i) => (i < 10 ? `0${i}` : String(i)));

function ndjson(options: ConnectionOptions): ConnectionPrinter {
  const t = texts(
    (text) => (PLAIN.test(text) ? `"${text}"` : ascii(JSON.stringify(masked(text, options)))),
    'null',
    options,
  );
  const at = moments('"', 'null');
  return {
    head: '',
    line: (c, names) =>
      `{"begin":${at(c.begin)},"end":${at(c.end)},"host":${t.host(c.host, names.hosts)},"pid":${c.pid},"source":${t.source(c.source, names.sources)},"port":${c.port},"outcome":"${c.outcome}","by":"${c.by}","cause":${c.cause === null ? 'null' : `"${c.cause}"`},"stage":"${c.stage}","user":${t.user(c.user, names.users)},"users":${c.users},"invalidUser":${c.invalidUser},"method":${t.method(c.method, names.methods)},"failures":${c.failures},"loggedIn":${at(c.loggedIn)},"ident":${t.text(c.ident, names.texts)},"reason":${t.text(c.reason, names.texts)},"lines":${c.lines},"file":${t.file(c.file)},"byte":${c.byte}}\n`,
  };
}

function csv(options: ConnectionOptions): ConnectionPrinter {
  const t = texts((text) => (PLAIN.test(text) ? text : csvCell(text, options)), '', options);
  const at = moments('', '');
  return {
    head: `${CONNECTION_FIELDS.join(',')}\n`,
    line: (c, names) =>
      `${at(c.begin)},${at(c.end)},${t.host(c.host, names.hosts)},${c.pid},${t.source(c.source, names.sources)},${c.port},${c.outcome},${c.by},${c.cause ?? ''},${c.stage},${t.user(c.user, names.users)},${c.users},${c.invalidUser},${t.method(c.method, names.methods)},${c.failures},${at(c.loggedIn)},${t.text(c.ident, names.texts)},${t.text(c.reason, names.texts)},${c.lines},${t.file(c.file)},${c.byte}\n`,
  };
}

/** Text as a cell: visible, quoted where RFC 4180 wants it, and never the beginning of a formula. */
export function csvCell(text: string, options: SafeOptions = {}): string {
  const clean = safe(text, options);
  // A spreadsheet reads these as formulas, also behind blanks; an apostrophe makes them text.
  const tame = /^\s*[=+\-@|%]/.test(clean) ? `'${clean}` : clean;
  return /[",;'\s]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
