/** Shared by the hostile tests: real lines, ways to spoil them, readers fed in pieces, and where a quote should stand. */
import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import type { Observation } from '../../src/engine/observation.ts';
import { JOURNAL } from '../../src/engine/readers/journal-reader.ts';
import { transcoder } from '../../src/engine/readers/lines/encoding.ts';
import { LINE_CAP, splitter } from '../../src/engine/readers/lines.ts';
import type { ReaderContext, ReaderKind } from '../../src/engine/readers/reader.ts';
import { SSHD_CONFIG } from '../../src/engine/readers/sshd-config.ts';
import { SSH_CLIENT, SSHD_LOG } from '../../src/engine/readers/text.ts';
import { WORDINGS } from '../../src/engine/readers/wordings.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const SEED = 20260713;
/** A moment after every line, so that stamps without a year fall into one. */
const NOW = Date.UTC(2027, 0, 1);

export const context = (name = 'evidence'): ReaderContext => ({
  evidence: { name, modified: NOW, zone: 0 },
  source: 0,
  now: NOW,
});

export const READERS: readonly ReaderKind[] = [SSHD_LOG, SSH_CLIENT, SSHD_CONFIG, JOURNAL];

const file = (name: string): string => fs.readFileSync(path.join(ROOT, name), 'utf8');
const formats = path.join(ROOT, 'test/fixtures-lines/formats');

/** Whole pieces of evidence in each form of a log. */
const FORMATS: readonly string[] = fs
  .readdirSync(formats)
  .sort()
  .map((name) => fs.readFileSync(path.join(formats, name), 'latin1'));

/** The three forms of journal records. */
export const JOURNALS: readonly string[] = ['journal-json', 'journal-export', 'journal-verbose'].map((name) =>
  fs.readFileSync(path.join(formats, `${name}.txt`), 'latin1'),
);

/** Lines as programs write them: logs in all forms, configuration, what ssh prints, and every wording's sample. */
const LINES: readonly string[] = [
  ...FORMATS.flatMap((text) => text.split('\n')),
  ...file('test/fixtures-lines/sshd.txt').split('\n'),
  ...file('test/fixtures-lines/prefixes.txt').split('\n').slice(0, 200),
  ...file('examples/public-server.sshd_config').split('\n'),
  ...file('examples/public-server.log').split('\n'),
  ...WORDINGS.map((w) => w.sample),
  ...WORDINGS.map((w) => `Apr 20 03:59:36 web1 sshd[2186]: ${w.sample}`),
  ...WORDINGS.filter((w) => w.side !== 'server').map((w) => `debug1: ${w.sample}`),
].filter((line) => line !== '');

/** Text that attacks a terminal, a decoder, a log's structure or a pattern. */
export const NASTY: readonly string[] = [
  '\0',
  '\x1b[31m',
  '\x1b]0;title\x07',
  '\x1b_x\x1b\\',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0085',
  '\r',
  '\r\n',
  '\n',
  '\\',
  '\\n',
  '\\012',
  '"',
  "'",
  '{',
  '}',
  '{"MESSAGE":"',
  '{"log":"',
  'MESSAGE\n',
  'MESSAGE=',
  '__CURSOR=s=1\n',
  '    MESSAGE=',
  ' [preauth]',
  'message repeated 3 times: [ ',
  ']',
  'Match user ',
  'Include *',
  '%n',
  '$(reboot)',
  '<script>',
  '\ud83d\ude00',
  ' from 203.0.113.9 port 22 ssh2',
  'Apr 20 03:59:36 web1 sshd[2186]: ',
  '-- Boot 0 --',
];

const line = fc.constantFrom(...LINES);
const nasty = fc.constantFrom(...NASTY);

/** One line, spoiled: cut, doubled, spliced with another one, or with something nasty in it. */
const spoiled: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: line, weight: 3 },
  fc.tuple(line, fc.nat()).map(([l, n]) => l.slice(0, n % (l.length + 1))),
  fc.tuple(line, fc.nat()).map(([l, n]) => l.slice(n % (l.length + 1))),
  fc.tuple(line, line, fc.nat()).map(([a, b, n]) => a.slice(0, n % (a.length + 1)) + b),
  fc.tuple(line, nasty, fc.nat()).map(([l, x, n]) => {
    const at = n % (l.length + 1);
    return l.slice(0, at) + x + l.slice(at);
  }),
  line.map((l) => l + l),
  fc.tuple(line, fc.string({ unit: 'binary', maxLength: 20 })).map(([l, s]) => l + s),
);

const ENDS = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n', '\r', '\0', '\n\n');

/** Text of spoiled lines with mixed line ends. */
export const spoiledText: fc.Arbitrary<string> = fc
  .array(fc.tuple(spoiled, ENDS), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([l, e]) => l + e).join(''));

function flip(bytes: Uint8Array, flips: readonly (readonly [number, number])[]): Uint8Array {
  const out = new Uint8Array(bytes);
  if (out.length > 0) for (const [at, value] of flips) out[at % out.length] = value;
  return out;
}

const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 });

/** A long line now and then: around the cap, where cutting happens. */
const long: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    spoiled,
    nasty,
    fc.constantFrom(399, 400, 401, 8191, 8192, LINE_CAP - 1, LINE_CAP, LINE_CAP + 1, 70_000),
  )
  .map(([l, x, n]) => {
    const filler = x === '' || Buffer.byteLength(x) > 8 ? 'a' : x;
    return Buffer.from(`${l}${filler.repeat(Math.ceil(n / Buffer.byteLength(filler)))}\n${l}\n`);
  });

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

/** Evidence of any kind: spoiled text as bytes, in several encodings, with bytes changed, or nothing but chance. */
export const spoiledBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: spoiledText.map((t) => new Uint8Array(Buffer.from(t))), weight: 6 },
  { arbitrary: fc.tuple(spoiledText, flips).map(([t, f]) => flip(Buffer.from(t), f)), weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...FORMATS), fc.nat(), fc.nat({ max: 3000 }), flips)
      .map(([t, a, n, f]) => flip(Buffer.from(t.slice(a % t.length).slice(0, n), 'latin1'), f)),
    weight: 2,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...FORMATS), flips)
      .map(([t, f]) => flip(Buffer.from(t.slice(0, 4000), 'latin1'), f)),
    weight: 2,
  },
  fc.tuple(spoiledText, fc.boolean(), fc.boolean()).map(([t, big, mark]) => utf16(t, big, mark)),
  fc.tuple(spoiledText, fc.boolean(), flips).map(([t, big, f]) => flip(utf16(t, big, true), f)),
  { arbitrary: fc.uint8Array({ maxLength: 600 }), weight: 2 },
  long,
);

export interface Fed {
  push(chunk: Uint8Array): readonly Observation[];
  end(): readonly Observation[];
}

/** Feeds `bytes` in pieces of these sizes, over and over. */
export function fed(reader: Fed, bytes: Uint8Array, sizes: readonly number[]): readonly Observation[] {
  const out: Observation[] = [];
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const next = at + (sizes[i % sizes.length] as number);
    // A copy that is overwritten afterwards, as a caller may do with his buffer.
    const piece = Uint8Array.prototype.slice.call(bytes, at, next);
    out.push(...reader.push(piece));
    piece.fill(0x41);
    at = next;
  }
  out.push(...reader.end());
  return out;
}

/** The text that places count in: the bytes themselves, or UTF-8 made of UTF-16. */
function counted(bytes: Uint8Array): Buffer {
  const s = splitter();
  s.push(bytes);
  s.end();
  if (s.encoding === 'utf-8') return Buffer.from(bytes);
  const big = s.encoding === 'utf-16be';
  const marked = bytes[0] === (big ? 0xfe : 0xff) && bytes[1] === (big ? 0xff : 0xfe);
  const t = transcoder(big);
  return Buffer.concat([t.push(bytes.subarray(marked ? 2 : 0)), t.end()]);
}

const LF = 10;

/**
 * What is wrong with the place of an observation; null when its quote stands there. `form` tells what the reader quotes:
 * a line of text, or the message of a journal record.
 */
export function misplaced(
  bytes: Uint8Array,
  list: readonly Observation[],
  form: 'text' | 'journal',
): string | null {
  const text = form === 'text' ? counted(bytes) : Buffer.from(bytes);
  const wide = form === 'journal' ? counted(bytes) : text;
  for (const o of list) {
    const source = form === 'journal' && wide.length !== text.length ? wide : text;
    const { line: number, byte } = o.at;
    if (byte > source.length) return `byte ${byte} of ${source.length}: ${o.kind}`;
    let lines = 1;
    for (let at = source.indexOf(LF); at >= 0 && at < byte; at = source.indexOf(LF, at + 1)) lines++;
    if (lines !== number) return `line ${number}, but byte ${byte} is in line ${lines}: ${o.kind}`;
    if (o.quote === '') continue;
    const end = source.indexOf(LF, byte);
    const rest = source.subarray(byte, end < 0 ? undefined : end);
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest.subarray(0, LINE_CAP));
    const quote = o.quote.length > 400 && o.quote.endsWith('…') ? o.quote.slice(0, -1) : o.quote;
    const first = quote.split('\n')[0] as string;
    const there =
      form === 'text'
        ? decoded.startsWith(quote)
        : decoded.startsWith('MESSAGE') ||
          decoded.includes(`MESSAGE=${first}`) ||
          /^(data: |\x1e|\ufeff)?\{/.test(decoded);
    if (!there) return `not there: ${JSON.stringify(quote)} in ${JSON.stringify(decoded.slice(0, 500))}`;
  }
  return null;
}
