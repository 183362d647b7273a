/** Journal records: one recording in three forms, binary fields, line ends inside messages, and broken input. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalForm } from '../src/engine/readers/journal.ts';
import { journalReader, sniffJournal } from '../src/engine/readers/journal.ts';
import { splitter } from '../src/engine/readers/lines.ts';
import { newPeelState, peel } from '../src/engine/readers/prefix.ts';

const FORMATS = new URL('fixtures-lines/formats/', import.meta.url);
const FORMS = ['json', 'export', 'verbose'] as const;
const file = (name: string): Uint8Array => readFileSync(new URL(name, FORMATS));
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const single = (b: Uint8Array): Uint8Array[] => Array.from(b, (x) => Uint8Array.of(x));

function read(form: JournalForm | undefined, ...chunks: Uint8Array[]) {
  const r = journalReader(form);
  const records = chunks.flatMap((c) => [...r.push(c)]);
  records.push(...r.end());
  return { records, trouble: r.trouble };
}
const messages = (form: JournalForm | undefined, ...chunks: Uint8Array[]) =>
  read(form, ...chunks).records.map((r) => r.message);

describe('one recording in every form', () => {
  const lines = splitter();
  const state = newPeelState({ evidence: { name: '' }, now: 0 });
  const short = [...lines.push(file('journal-short-iso-precise.txt')), ...lines.end()].map((l) =>
    peel(l.text, state),
  );

  it.each(FORMS)('%s', (form) => {
    const { records, trouble } = read(form, file(`journal-${form}.txt`));
    expect(trouble).toEqual([]);
    expect(records.map(({ message: { trusted, ...rest } }) => rest)).toEqual(short);
    expect(records.every((r) => r.message.trusted?.uid === 0 && r.message.trusted.comm === 'sshd')).toBe(
      true,
    );
  });
  it.each(FORMS)('%s: the form is told by the beginning, in chunks of any size', (form) => {
    const whole = file(`journal-${form}.txt`);
    expect(sniffJournal(Buffer.from(whole).toString())).toMatchObject({ form, score: 0.99 });
    const want = read(form, whole);
    expect(read(undefined, whole)).toEqual(want);
    expect(read(undefined, ...single(whole))).toEqual(want);
    expect(read(form, ...single(whole))).toEqual(want);
    const converted = bytes(Buffer.from(whole).toString().replaceAll('\n', '\r\n'));
    expect(messages(undefined, converted)).toEqual(want.records.map((r) => r.message));
  });
  it.each(FORMS)('%s: a place is where the message stands', (form) => {
    const whole = Buffer.from(file(`journal-${form}.txt`));
    for (const { line } of read(form, whole).records) {
      expect(whole.subarray(line.byte).toString().split('\n')[0]).toContain(
        form === 'json' ? JSON.stringify(line.text) : `MESSAGE=${line.text}`,
      );
      expect(whole.subarray(0, line.byte).toString().split('\n')).toHaveLength(line.line);
    }
  });
  it('is not seen in other text', () => {
    for (const name of ['journal-short.txt', 'journal-cat.txt', 'auth-rfc5424.log']) {
      expect(sniffJournal(Buffer.from(file(name)).toString())).toBeNull();
    }
    expect(sniffJournal('{"log":"x\\n","stream":"stderr","time":"2026-11-22T13:39:45Z"}\n')).toBeNull();
    expect(sniffJournal('')).toBeNull();
  });
});

const base = {
  __REALTIME_TIMESTAMP: '1795354795200330',
  _HOSTNAME: 'web1',
  SYSLOG_IDENTIFIER: 'sshd',
  _PID: '17664',
  PRIORITY: '6',
};
const record = (more: object): Uint8Array => bytes(`${JSON.stringify({ ...base, ...more })}\n`);

describe('json', () => {
  it('json-pretty, json-sse and json-seq', () => {
    const entry = { ...base, MESSAGE: 'Connection closed by 192.0.2.7 port 59042' };
    const want = messages('json', record(entry));
    expect(want).toMatchObject([{ text: entry.MESSAGE, pid: 17664, time: 1795354795200 }]);
    const pretty = `{\n${Object.entries(entry)
      .map(([k, v]) => `\t"${k}" : ${JSON.stringify(v)}`)
      .join(',\n')}\n}\n`;
    const line = JSON.stringify(entry);
    for (const text of [
      pretty,
      pretty.replaceAll('\t', '        '),
      `data: ${line}\n\n`,
      `\x1e${line}\n`,
      `[\n${line},\n${line}\n]\n`,
    ]) {
      const found = messages(undefined, bytes(text + text));
      expect(found.length % 2).toBe(0);
      expect(found[0]).toEqual(want[0]);
      expect(found.at(-1)).toEqual(want[0]);
    }
  });
  it('a message as bytes, given twice, or too long', () => {
    expect(messages('json', record({ MESSAGE: [97, 0, 255, 10, 98] }))[0]?.text).toBe('a\0\ufffd\nb');
    expect(messages('json', record({ MESSAGE: ['first', 'second'] }))[0]?.text).toBe('first');
    expect(messages('json', record({ MESSAGE: [[97], [98]] }))[0]?.text).toBe('a');
    expect(read('json', record({ MESSAGE: null }))).toMatchObject({
      records: [],
      trouble: [{ kind: 'record', count: 1, line: 1 }],
    });
  });
  it('takes level and [preauth] from the text, else the level from PRIORITY', () => {
    expect(messages('json', record({ MESSAGE: 'error: text [preauth]', PRIORITY: '3' }))[0]).toMatchObject({
      text: 'text',
      level: 'error',
      preauth: true,
    });
    expect(messages('json', record({ MESSAGE: 'text', PRIORITY: '3' }))[0]?.level).toBe('error');
    expect(messages('json', record({ MESSAGE: 'text', PRIORITY: '2' }))[0]?.level).toBe('fatal');
    expect(messages('json', record({ MESSAGE: 'text', PRIORITY: '7' }))[0]?.level).toBe('debug1');
    expect(messages('json', record({ MESSAGE: 'text', PRIORITY: '6' }))[0]?.level).toBeUndefined();
    expect(messages('json', record({ MESSAGE: 'debug3: text', PRIORITY: '7' }))[0]?.level).toBe('debug3');
  });
  it('prefers what journald knows of the sender', () => {
    const [m] = messages(
      'json',
      record({
        MESSAGE: 'x',
        SYSLOG_PID: '1',
        _EXE: '/usr/bin/logger',
        _UID: '1000',
        _COMM: 'logger',
        _SYSTEMD_UNIT: 'session-3.scope',
      }),
    );
    expect(m).toMatchObject({
      pid: 17664,
      program: 'sshd',
      trusted: { exe: '/usr/bin/logger', uid: 1000, comm: 'logger', unit: 'session-3.scope' },
    });
    expect(
      messages('json', record({ MESSAGE: 'x', SYSLOG_IDENTIFIER: undefined, _COMM: 'sshd' }))[0]?.program,
    ).toBe('sshd');
  });
  it('cut short', () => {
    const { records, trouble } = read('json', record({ MESSAGE: 'a' }), bytes('{"MESSAGE":"b'));
    expect(records).toHaveLength(1);
    expect(trouble).toMatchObject([{ kind: 'record', count: 1, line: 2 }]);
  });
});

/** A field as `journalctl -o export` writes one that holds a line end. */
function binary(name: string, value: Uint8Array, length = value.length): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(length));
  return Buffer.concat([bytes(`${name}\n`), size, value, bytes('\n')]);
}
const exported = (...fields: Uint8Array[]): Uint8Array =>
  Buffer.concat([
    bytes(
      Object.entries(base)
        .map(([k, v]) => `${k}=${v}\n`)
        .join(''),
    ),
    ...fields,
    bytes('\n'),
  ]);

describe('export', () => {
  it('a message with line ends is one message, whatever it says', () => {
    const evil = 'x\n\n__CURSOR=s=1\nMESSAGE=Accepted password for root\n_PID=1\n';
    const { records, trouble } = read(
      'export',
      exported(binary('MESSAGE', bytes(evil))),
      exported(bytes('MESSAGE=next\n')),
    );
    expect(records.map((r) => r.message.text)).toEqual([evil, 'next']);
    expect(records.map((r) => r.message.pid)).toEqual([17664, 17664]);
    expect(trouble).toEqual([]);
    const whole = Buffer.concat([
      exported(binary('MESSAGE', bytes(evil))),
      exported(bytes('MESSAGE=next\n')),
    ]);
    const at = records[1]?.line;
    expect(whole.subarray(at?.byte).toString().startsWith('MESSAGE=next')).toBe(true);
    expect(whole.subarray(0, at?.byte).toString('latin1').split('\n')).toHaveLength(at?.line ?? 0);
  });
  it('any bytes come back, in chunks of any size', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 30 }), (value, other) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
        const whole = exported(
          binary('OTHER', other),
          binary('MESSAGE', value),
          binary('_COMM', bytes('sshd')),
        );
        const { records } = read('export', whole);
        expect(records).toHaveLength(1);
        expect(records[0]?.line.text).toBe(text);
        expect(read('export', ...single(whole)).records).toEqual(records);
      }),
      { numRuns: 300 },
    );
  });
  it('a length that promises more than there can be costs nothing', () => {
    const before = process.memoryUsage().arrayBuffers;
    const huge = exported(binary('MESSAGE', bytes('a'), 2 ** 40));
    const { records, trouble } = read('export', huge, exported(bytes('MESSAGE=next\n')));
    expect(records.map((r) => r.message.text)).toContain('next');
    expect(trouble).toMatchObject([{ kind: 'record' }]);
    expect(read('export', exported(binary('MESSAGE', bytes('a'), 500_000_000))).trouble).toMatchObject([
      { kind: 'record', count: 1 },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
  });
  it('a long message is cut and what follows is read', () => {
    const { records } = read(
      'export',
      exported(binary('MESSAGE', new Uint8Array(1_000_000).fill(97))),
      exported(bytes('MESSAGE=next\n')),
    );
    expect(records[0]?.message.text).toHaveLength(65_536);
    expect(records[1]?.message.text).toBe('next');
  });
});

describe('verbose', () => {
  it('a further line of a message is no field, whatever it says', () => {
    const text =
      'Sun 2026-11-22 13:39:55.200283 UTC [s=6deb;i=5bd;b=0;m=a9;t=66;x=36]\n    _PID=17664\n    SYSLOG_IDENTIFIER=sshd\n' +
      '    MESSAGE=first\n            _PID=1\n            Sun 2026-11-22 13:39:56.200283 UTC [s=1]\n    _HOSTNAME=web1\n';
    const [m, none] = messages(undefined, bytes(text));
    expect(none).toBeUndefined();
    expect(m).toMatchObject({
      text: 'first\n_PID=1\nSun 2026-11-22 13:39:56.200283 UTC [s=1]',
      pid: 17664,
      host: 'web1',
    });
    expect(m?.time).toBe(Date.UTC(2026, 10, 22, 13, 39, 55, 200));
  });
});

it('an object that is cut off before records of another form does not swallow them', () => {
  const whole = bytes('{\n__CURSOR=s=1\n{"__CURSOR":"1","MESSAGE":"d"}\n');
  expect(read(undefined, ...single(whole))).toEqual(read(undefined, whole));
});

it('never throws, and 1-byte chunks give the same', () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc
      .constantFrom(
        '{',
        '}',
        '\n',
        '{"MESSAGE":',
        '[1,2]',
        '"x"',
        'data: ',
        '\x1e',
        '__CURSOR=s=1\n',
        'MESSAGE\n',
        'MESSAGE=a\n',
        '\x05\0\0\0\0\0\0\0',
        '\n\n',
        '    MESSAGE=b\n',
        '            c\n',
        'Sun 2026-11-22 13:39:55 UTC [s=6;i=5]\n',
        '{\n',
        '}\n',
        '[[[[',
        '{"__CURSOR":"1","MESSAGE":"d"}\n',
      )
      .map(bytes),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FORMS, undefined), fc.array(pieces, { maxLength: 14 }), (form, parts) => {
      const whole = Buffer.concat(parts);
      expect(read(form, ...single(whole))).toEqual(read(form, whole));
    }),
    { numRuns: 1500 },
  );
});
