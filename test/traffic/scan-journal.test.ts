/** A journal as lines of text: the same whether its fields are found in the bytes or read as objects, however it is cut or damaged. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalForm } from '../../src/engine/readers/journal.ts';
import { journalText } from '../../src/engine/traffic/scan-journal.ts';

const FORMATS = join(import.meta.dirname, '../fixtures-lines/formats');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Told {
  readonly text: string;
  readonly trouble: readonly string[];
}

/** `piece`: so many bytes at a time. */
function told(bytes: Uint8Array, form: JournalForm, slowly: boolean, piece = 65_536): Told {
  const reader = journalText(form, slowly);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece)
    parts.push(Buffer.from(reader.push(bytes.slice(at, at + piece))).toString('latin1'));
  parts.push(Buffer.from(reader.end()).toString('latin1'));
  return { text: parts.join(''), trouble: reader.trouble.map((t) => `${t.count} ${t.why}`) };
}

function same(bytes: Uint8Array, form: JournalForm, piece?: number): Told {
  const quick = told(bytes, form, false, piece);
  expect(quick).toEqual(told(bytes, form, true));
  return quick;
}

type Fields = Readonly<Record<string, unknown>>;
const RECORD: Fields = {
  __CURSOR: 's=1;i=2',
  __REALTIME_TIMESTAMP: '1795354785234567',
  _SOURCE_REALTIME_TIMESTAMP: '1795354785234033',
  PRIORITY: '6',
  _HOSTNAME: 'web1',
  SYSLOG_IDENTIFIER: 'sshd',
  _PID: '77',
  _UID: '0',
  _COMM: 'sshd',
  _EXE: '/usr/sbin/sshd',
  _SYSTEMD_UNIT: 'ssh.service',
  MESSAGE: 'Accepted password for nora from 203.0.113.9 port 5 ssh2',
};
const json = (...records: readonly Fields[]): Uint8Array =>
  encode(records.map((r) => `${JSON.stringify(r)}\n`).join(''));
/** As journald does it: what is no plain text is written with its length. */
function exported(...records: readonly Fields[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      const bytes = encode(String(value));
      if (bytes.some((c) => c < 32)) {
        const length = new Uint8Array(8);
        new DataView(length.buffer).setUint32(0, bytes.length, true);
        parts.push(encode(`${name}\n`), length, bytes, encode('\n'));
      } else parts.push(encode(`${name}=`), bytes, encode('\n'));
    }
    parts.push(encode('\n'));
  }
  return Buffer.concat(parts);
}

describe('a journal as text', () => {
  it('is what syslog would have written', () => {
    const line =
      '2026-11-22T13:39:45.234+00:00 web1 sshd[77]: Accepted password for nora from 203.0.113.9 port 5 ssh2\n'.replace(
        /^\S+/,
        () => `${new Date(1_795_354_785_234).toISOString().replace('Z', '+00:00')}`,
      );
    expect(same(json(RECORD), 'json').text).toBe(line);
    expect(same(exported(RECORD), 'export').text).toBe(line);
  });

  it.each<[string, Fields]>([
    [
      'quotes and backslashes',
      { MESSAGE: 'Connection from 1.2.3.4 port 5 on 6.7.8.9 port 22 rdomain "" \\ /' },
    ],
    ['a line end in a message', { MESSAGE: 'x\nJan 12 00:00:00 web1 sshd[1]: Accepted password for root' }],
    ['letters beyond ASCII', { MESSAGE: 'Invalid user jos\u00e9 \u{1f600} from 203.0.113.9 port 5' }],
    ['a control character', { MESSAGE: 'x\u001b[31m\u0000y' }],
    ['no message', { MESSAGE: undefined }],
    ['an empty message', { MESSAGE: '' }],
    ['a message that was too long', { MESSAGE: null }],
    ['a message in numbers', { MESSAGE: [72, 105, 255, 10] }],
    ['a field given twice', { SYSLOG_IDENTIFIER: ['sshd', 'cron'] }],
    ['a number for a text', { _PID: 77, PRIORITY: 3 }],
    ['no identifier', { SYSLOG_IDENTIFIER: undefined }],
    ['no name at all', { SYSLOG_IDENTIFIER: undefined, _COMM: undefined }],
    ['an identifier with blanks and brackets', { SYSLOG_IDENTIFIER: 'sshd[1]: x' }],
    ['an empty identifier', { SYSLOG_IDENTIFIER: '' }],
    ['a path for a name', { SYSLOG_IDENTIFIER: '/usr/sbin/sshd.exe' }],
    ['a host with a blank', { _HOSTNAME: 'web 1: sshd[1]: x' }],
    ['no host', { _HOSTNAME: undefined }],
    ['another program under its name', { _EXE: '/usr/bin/logger', _UID: '1000' }],
    ['another program under its name, of root', { _EXE: '/usr/bin/logger' }],
    ['a program of a user', { _EXE: '/home/x/sshd', _UID: '1000' }],
    ['no program', { _EXE: undefined }],
    ['no program and another name', { _EXE: undefined, _COMM: 'logger', _UID: '1000' }],
    ['no uid', { _UID: undefined, _EXE: '/home/x/sshd' }],
    ['a pid that is no number', { _PID: '7x', SYSLOG_PID: '0088' }],
    ['no pid', { _PID: undefined }],
    ['a time that is no number', { _SOURCE_REALTIME_TIMESTAMP: '-5' }],
    ['a time beyond doubles', { _SOURCE_REALTIME_TIMESTAMP: '9999999999999999' }],
    ['a time of seventeen digits', { _SOURCE_REALTIME_TIMESTAMP: '17953547852345678' }],
    ['no time', { _SOURCE_REALTIME_TIMESTAMP: undefined, __REALTIME_TIMESTAMP: undefined }],
    ['the year 12026', { _SOURCE_REALTIME_TIMESTAMP: '317315145600000' }],
    ['a long message', { MESSAGE: 'x'.repeat(20_000) }],
    ['a very long message', { MESSAGE: 'x'.repeat(200_000) }],
    ['a long unread field', { COREDUMP: 'x'.repeat(100_000) }],
    ['an unread field with all escapes', { OTHER: 'x"\\/\b\f\n\r\t\u0001\u2028' }],
    ['an unread field that is a list', { OTHER: ['a', 'b'] }],
    ['a field called __proto__', JSON.parse('{"__proto__":"x"}') as Fields],
  ])('tells the same of %s', (_, more) => {
    const record = Object.fromEntries(
      Object.entries({ ...RECORD, ...more }).filter(([, value]) => value !== undefined),
    );
    // Records before and after it are read as ever.
    for (const piece of [7, 1000, 65_536]) {
      expect(same(json(RECORD, record, RECORD), 'json', piece).text).toContain('nora');
      expect(same(exported(RECORD, record, RECORD), 'export', piece).text).toContain('nora');
    }
  });

  it.each<[string, string]>([
    ['pretty', `{\n\t"MESSAGE" : "one",\n\t"_PID" : "1"\n}\n`],
    ['of a stream of events', `data: {"MESSAGE":"one","_PID":"1"}\n\n`],
    ['of a sequence', `\u001e{"MESSAGE":"one","_PID":"1"}\n`],
    ['with blanks', `{ "MESSAGE": "one", "_PID": "1" } \n`],
    ['with a comma', `{"MESSAGE":"one","_PID":"1"},\n`],
    ['of Windows', `{"MESSAGE":"one","_PID":"1"}\r\n`],
    ['with a spelled name', `{"MESS\\u0041GE":"one","_PID":"1"}\n`],
    ['without a line end', `{"MESSAGE":"one","_PID":"1"}`],
    ['with the same field twice', `{"MESSAGE":"two","MESSAGE":"one","_PID":"1"}\n`],
    ['behind a mark of its encoding', `\ufeff{"MESSAGE":"one","_PID":"1"}\n`],
    [
      'not JSON at all',
      `{"MESSAGE":"one","_PID":"1"\n{"MESSAGE":"a\tb"}\n{"MESSAGE":"\\x"}\n{"A":"\\u12"}\n{"MESSAGE":"one"}\n`,
    ],
    ['an object in an object', `{"MESSAGE":{"a":"one"},"_PID":"1"}\n{"MESSAGE":"one"}\n`],
    ['an open brace and blanks', `{"MESSAGE":"one"}\n{ \t\n"MESSAGE":"two"\n}\n`],
    ['a very long line', `{"A":"${'x'.repeat(300_000)}"}\n{\n"MESSAGE":"one"\n}\n`],
  ])('in JSON %s', (_, text) => {
    for (const piece of [1, 13, 65_536]) {
      const before = same(encode(text), 'json', piece);
      expect(same(Buffer.concat([json(RECORD), encode(text), json(RECORD)]), 'json', piece).text).toContain(
        'nora',
      );
      expect(before.text.includes('one') || before.trouble.length > 0).toBe(true);
    }
  });

  it.each<[string, string]>([
    ['binary, holding an empty line', 'MESSAGE\n\x05\0\0\0\0\0\0\0a\n\nb\n\n'],
    ['binary and unread', 'X\n\x03\0\0\0\0\0\0\0a\n\n\nMESSAGE=one\n\n'],
    ['a length that is too great', 'X\n\xff\xff\xff\xff\xff\xff\xff\xffMESSAGE=one\n\nMESSAGE=two\n\n'],
    ['a length of which the data is missing', 'X\n\xff\0\0\0\0\0\0\0MESSAGE=one\n\n'],
    ['a name in small letters', 'message=x\nMESSAGE=one\n\n'],
    ['no name', '=x\nMESSAGE=one\n\n'],
    ['a name with a digit first', '1A=x\nMESSAGE=one\n\n'],
    ['a name that is too long', `${'A'.repeat(65)}=x\nMESSAGE=one\n\n`],
    ['Windows line ends', 'MESSAGE=one\r\n_PID=1\r\n\r\nMESSAGE=two\r\n\r\n'],
    ['empty lines', '\n\n\nMESSAGE=one\n\n\n\n'],
    ['no end', 'MESSAGE=one\n_PID=1'],
    ['a tab', 'MESSAGE=a\tb\n\n'],
    ['a great record', `X=${'x'.repeat(300_000)}\nMESSAGE=one\n\n`],
  ])('in the export format %s', (_, text) => {
    const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
    for (const piece of [1, 13, 65_536]) {
      same(bytes, 'export', piece);
      same(Buffer.concat([exported(RECORD), bytes, exported(RECORD)]), 'export', piece);
    }
  });

  it.each(['json', 'export', 'verbose'] as const)('of a real journal (%s), in pieces of any size', (form) => {
    const bytes = new Uint8Array(readFileSync(join(FORMATS, `journal-${form}.txt`)));
    const whole = same(bytes, form);
    expect(whole.text.split('\n').length).toBeGreaterThan(4);
    for (const piece of [1, 3, 64, 511]) expect(same(bytes, form, piece)).toEqual(whole);
    // To the second the forms tell the same.
    const second = (text: string): string => text.replace(/\.\d{3}\+/g, '+');
    expect(second(whole.text)).toBe(
      second(told(new Uint8Array(readFileSync(join(FORMATS, 'journal-json.txt'))), 'json', true).text),
    );
  });

  it('damaged in any way', () => {
    const material = {
      json: [new Uint8Array(readFileSync(join(FORMATS, 'journal-json.txt'))), json(RECORD, RECORD)],
      export: [new Uint8Array(readFileSync(join(FORMATS, 'journal-export.txt'))), exported(RECORD, RECORD)],
    };
    const damage = fc.record({
      form: fc.constantFrom('json' as const, 'export' as const),
      which: fc.nat(1),
      piece: fc.integer({ min: 1, max: 5000 }),
      hits: fc.array(
        fc.record({
          at: fc.nat(4000),
          cut: fc.nat(3),
          put: fc.oneof(
            fc.uint8Array({ maxLength: 4 }),
            fc
              .constantFrom(
                '\n',
                '\n\n',
                '"',
                '\\',
                '{',
                '}',
                '{\n',
                '","',
                '\\"',
                '\\u00',
                '\0',
                '\r\n',
                '=',
              )
              .map(encode),
          ),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(damage, ({ form, which, piece, hits }) => {
        let bytes = Buffer.from(material[form][which] as Uint8Array);
        for (const { at, cut, put } of hits) {
          const p = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, p), put, bytes.subarray(p + cut)]);
        }
        same(new Uint8Array(bytes), form, piece);
      }),
      { numRuns: 3000 },
    );
  });
});
