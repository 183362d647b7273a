/** Bytes to lines: line ends, encodings, places, and bytes that are no text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_CAP, splitter } from '../src/engine/readers/lines.ts';
import type { Line } from '../src/engine/readers/reader.ts';

function all(chunks: readonly Uint8Array[]) {
  const s = splitter();
  const lines: Line[] = [];
  for (const chunk of chunks) lines.push(...s.push(chunk));
  lines.push(...s.end());
  return { lines, trouble: s.trouble, encoding: s.encoding };
}
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const single = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (b) => Uint8Array.of(b));
const texts = (chunks: readonly Uint8Array[]) => all(chunks).lines.map((l) => l.text);
/** Cuts bytes at the given places. */
const cut = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] => {
  const at = [...places.map((p) => p % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => bytes.slice(at[i], end));
};

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('Connection closed', 'é', '日本', '😀', 'a\rb', '\t'),
);
/** Lines as text: no LF, no CR at the end, no half pairs. */
const content = fc.array(word, { maxLength: 5 }).map((w) =>
  w
    .join(' ')

    .replaceAll('\n', '')
    .replaceAll('\0', '')
    .replace(/^\ufeff+|\r+$/g, ''),
);
/** A log that begins as logs do, in Latin letters: by them UTF-16 without a mark is told. */
const log = fc
  .array(content, { maxLength: 8 })
  .map((lines) => ['Server listening on 0.0.0.0 port 2222.', ...lines]);

describe('line ends', () => {
  it('LF, CRLF, CR CR LF, and none at the end', () => {
    expect(texts([utf8('a\nb\r\nc\r\r\n\nd')])).toEqual(['a', 'b', 'c', '', 'd']);
    expect(texts([utf8('a\r')])).toEqual(['a']);
    expect(texts([utf8('a\n')])).toEqual(['a']);
    expect(texts([])).toEqual([]);
  });
  it('a CR within a line ends none: an attacker may print it', () => {
    expect(texts([utf8('a\rb\n')])).toEqual(['a\rb']);
  });
  it('gives the same lines with LF and CRLF', () => {
    fc.assert(
      fc.property(log, (lines) => {
        expect(texts([utf8(lines.map((l) => `${l}\n`).join(''))])).toEqual(lines);
        expect(texts([utf8(lines.map((l) => `${l}\r\n`).join(''))])).toEqual(lines);
      }),
    );
  });
});

describe('chunks', () => {
  it('end anywhere', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (bytes, places) => {
          const whole = all([bytes]);
          expect(all(cut(bytes, places))).toEqual(whole);
          expect(all(single(bytes))).toEqual(whole);
        },
      ),
    );
  });
  it('of UTF-16 end anywhere', () => {
    fc.assert(
      fc.property(log, fc.boolean(), fc.boolean(), (lines, big, mark) => {
        const text = (mark ? '\ufeff' : '') + lines.join('\n');
        const bytes = big ? utf16be(text) : utf16le(text);
        expect(all(single(bytes))).toEqual(all([bytes]));
      }),
    );
  });
});

describe('encodings', () => {
  it('UTF-16 of either order, with a mark or without, gives the lines of UTF-8', () => {
    fc.assert(
      fc.property(log, (lines) => {
        const text = lines.join('\n');
        const want = all([utf8(text)]);
        expect(all([utf16le(text)])).toEqual({ ...want, encoding: 'utf-16le' });
        expect(all([utf16be(text)])).toEqual({ ...want, encoding: 'utf-16be' });
        expect(all([utf16le(`\ufeff${text}`)])).toEqual({ ...want, encoding: 'utf-16le' });
        expect(all([utf16be(`\ufeff${text}`)])).toEqual({ ...want, encoding: 'utf-16be' });
      }),
    );
  });
  it('drops the mark of UTF-8 and counts it', () => {
    const { lines } = all([utf8('\ufeffabc\ndef')]);
    expect(lines).toEqual([
      { text: 'abc', line: 1, byte: 3 },
      { text: 'def', line: 2, byte: 7 },
    ]);
    expect(texts([Uint8Array.of(0xef, 0xbb)])).toEqual(['\ufffd']);
  });
  it('places are those of the bytes', () => {
    fc.assert(
      fc.property(log, (lines) => {
        const bytes = Buffer.from(lines.join('\r\n'));
        for (const line of all([bytes]).lines) {
          const own = Buffer.from(line.text);
          expect(bytes.subarray(line.byte, line.byte + own.length).equals(own)).toBe(true);
        }
      }),
    );
  });
  it('replaces and counts what is not UTF-8', () => {
    const { lines, trouble } = all([Buffer.from('ok \ufffd\nx\xff\xfey\xc3\nz', 'latin1'), utf8('\ufffd\n')]);
    expect(lines[1]?.text).toBe('x\ufffd\ufffdy\ufffd');
    expect(lines[2]?.text).toBe('z\ufffd');
    expect(trouble).toMatchObject([{ kind: 'invalid', count: 4, line: 1, byte: 0 }]);
  });
  it('replaces half a pair of UTF-16 in its own line', () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x3d, 0xd8, 0x62, 0, 0x0a, 0, 0x63);
    const { lines, trouble } = all([bytes]);
    expect(lines.map((l) => l.text)).toEqual(['a', '\ufffdb', '\ufffd']);
    expect(trouble).toMatchObject([{ kind: 'invalid', count: 2, line: 2 }]);
  });
});

describe('what is no text', () => {
  it('keeps NULs and counts them', () => {
    const { lines, trouble } = all([utf8('a\nb\0c\0\n')]);
    expect(lines[1]?.text).toBe('b\0c\0');
    expect(trouble).toMatchObject([{ kind: 'nul', count: 2, line: 2, byte: 3 }]);
  });
  it('is said of a binary file, with the first place', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3)) & 255);
    expect(all([utf8('#!binary\n'), bytes]).trouble[0]).toMatchObject({ kind: 'binary', line: 2 });
    expect(
      all([utf8('a line of text\n'.repeat(100)), Uint8Array.of(0, 255, 254)]).trouble.map((t) => t.kind),
    ).toEqual(['invalid', 'nul']);
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 4 }), (chunks) => {
        const { lines } = all(chunks);
        lines.forEach((line, i) => {
          expect(line.line).toBe(i + 1);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('long lines', () => {
  it('are cut at the cap, at the end of a character, and counted', () => {
    const long = `${'x'.repeat(LINE_CAP - 1)}é${'y'.repeat(1000)}`;
    for (const chunks of [
      [utf8(`a\n${long}\nb\n`)],
      cut(utf8(`a\n${long}\nb\n`), [17, 40_000, 65_537, 65_538, 66_000]),
    ]) {
      const { lines, trouble } = all(chunks);
      expect(lines.map((l) => l.text.length)).toEqual([1, LINE_CAP - 1, 1]);
      expect(lines[2]).toEqual({ text: 'b', line: 3, byte: 2 + LINE_CAP + 1001 + 1 });
      expect(trouble).toMatchObject([{ kind: 'long', count: 1, line: 2, byte: 2 }]);
    }
    expect(texts([utf8(`${'x'.repeat(LINE_CAP)}\n`)])[0]).toHaveLength(LINE_CAP);
  });
  it('cost little time and no memory: 10 MB without a line end', () => {
    const chunk = new Uint8Array(65_536).fill(120);
    const s = splitter();
    const before = process.memoryUsage();
    const started = performance.now();
    let lines = 0;
    for (let i = 0; i < 160; i++) lines += s.push(chunk).length;
    const last = s.end();
    const took = performance.now() - started;
    const grown = process.memoryUsage().arrayBuffers - before.arrayBuffers;
    console.log(`splitter, one line of 10 MB: ${took.toFixed(1)} ms, ${(grown / 1024).toFixed(0)} KiB`);
    expect(lines).toBe(0);
    expect(last[0]?.text).toHaveLength(LINE_CAP);
    expect(took).toBeLessThan(250);
    expect(grown).toBeLessThan(1_000_000);
  });
  it('10 MB of ordinary lines', () => {
    const bytes = utf8(
      'Nov 22 13:39:45 web1 sshd[17399]: Connection closed by 192.0.2.7 port 59042 [preauth]\n'.repeat(
        116_000,
      ),
    );
    const s = splitter();
    const started = performance.now();
    let lines = 0;
    for (let at = 0; at < bytes.length; at += 65_536) lines += s.push(bytes.subarray(at, at + 65_536)).length;
    const took = performance.now() - started;
    console.log(`splitter, 10 MB of lines: ${took.toFixed(0)} ms`);
    expect(lines).toBe(116_000);
    expect(took).toBeLessThan(2000);
  });
});
