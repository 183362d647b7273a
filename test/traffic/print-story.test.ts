/** The printers of a log's story: two screens, every width, plain terminals, hostile names, JSON by its schema, rows of CSV. */
import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Connection, Story } from '../../src/engine/traffic/index.ts';
import { maskedTree } from '../../src/print/index.ts';
import { widthOf } from '../../src/print/layout.ts';
import { moment, span, tick, zoneName } from '../../src/print/story/figures.ts';
import type {
  ConnectionForm,
  ConnectionNames,
  ConnectionOptions,
  StoryTerminalOptions,
} from '../../src/print/story/index.ts';
import {
  CONNECTION_FIELDS,
  connectionPrinter,
  csvCell,
  printStory,
  storyJson,
  storyMarkdown,
  storyPage,
} from '../../src/print/story/index.ts';
import { outsideCode } from '../hostile/markdown.ts';
import { busyStory, emptyStory, HOSTILE_NAMES, hostileStory, quietStory, withNames } from './sample-story.ts';
import { faultsOf } from './schema.ts';

const WIDE: StoryTerminalOptions = { colour: false, columns: 100, long: false, zone: 60 };
const STORIES: Readonly<Record<string, () => Story>> = {
  busy: busyStory,
  quiet: quietStory,
  empty: emptyStory,
  hostile: hostileStory,
};
const SEED = 20261124;

/** C0 but LF, DEL, C1, bidirectional and invisible characters, tags, halves of pairs. */
const ACTS =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;
const COLOURS = /\x1b\[(?:1|2|4|22|24|31|32|33|36|39)m/g;
const hostileNames = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE_NAMES),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { minLength: 1, maxLength: 9 },
);

/** Reads as a person sees it, and fails when it changes: UPDATE=1 writes it anew. */
function snapshot(name: string, text: string): void {
  const file = path.join(import.meta.dirname, 'printed', name);
  if (process.env['UPDATE'] === '1') {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  expect(text).toBe(fs.readFileSync(file, 'utf8'));
}

describe('the terminal', () => {
  test.each(Object.keys(STORIES))('%s: as a person reads it', (name) => {
    const story = (STORIES[name] as () => Story)();
    snapshot(`${name}.txt`, printStory(story, WIDE));
  });

  test('fits two screens, also of 80 columns, and says all when asked', () => {
    for (const story of [busyStory(), hostileStory()]) {
      for (const columns of [80, 100, 200])
        expect(printStory(story, { ...WIDE, columns }).split('\n').length - 1).toBeLessThanOrEqual(80);
      expect(printStory(story, { ...WIDE, long: true }).split('\n').length).toBeGreaterThan(150);
    }
    const long = printStory(busyStory(), { ...WIDE, long: true });
    // Every end, label, incident and login has its place.
    for (const words of [
      'damaged on the way',
      'only try the port',
      'No line for 24 h',
      'nora from 192.0.2.77',
    ])
      expect(long).toContain(words);
    expect(long).not.toContain('with --long');
  });

  test('the verdict is the first line; whoever got in and should not have comes before the numbers', () => {
    const text = printStory(busyStory(), WIDE);
    expect(text.split('\n')[0]).toBe(
      '✗ Somebody who had failed 211 times got in as root from 203.0.113.9: look at that first. And a limit',
    );
    expect(text.indexOf('Who got in')).toBeLessThan(text.indexOf('How connections ended'));
    const calm = busyStory();
    const quiet = printStory({ ...calm, logins: calm.logins.slice(1) }, WIDE);
    expect(quiet.indexOf('Who got in')).toBeGreaterThan(quiet.indexOf('How connections ended'));
  });

  test('no line is wider than the terminal, and nothing acts, whatever the names', () => {
    fc.assert(
      fc.property(
        hostileNames,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 140 }),
        (names, colour, long, ascii, columns) => {
          const text = printStory(hostileStory(names), { colour, long, ascii, columns, zone: 0 });
          const plain = colour ? text.replace(COLOURS, '') : text;
          expect(ACTS.exec(plain)?.[0]).toBeUndefined();
          // Commands are left whole, to be copied.
          const width = Math.max(40, Math.min(columns, 100));
          for (const line of plain.split('\n').filter((l) => !/^ +\$ /.test(l) && !/^ {7}\S/.test(l)))
            expect(widthOf(line), line).toBeLessThanOrEqual(width);
          if (ascii) expect(/[^\0-\x7f]/.exec(plain)?.[0]).toBeUndefined();
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('colour carries no meaning of its own: without it the words are the same', () => {
    const plain = printStory(busyStory(), WIDE);
    const painted = printStory(busyStory(), { ...WIDE, colour: true });
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[31m');
    expect(painted.replace(COLOURS, '')).toBe(plain);
  });

  test('a plain terminal gets bars and marks of its own', () => {
    const text = printStory(busyStory(), { ...WIDE, ascii: true });
    expect(/[^\n\x20-\x7e]/.exec(text)?.[0]).toBeUndefined();
    expect(text).toContain('  ####################################  75 %');
    // A name beyond ASCII is written out.
    const named = printStory(hostileStory(['é漢']), { ...WIDE, ascii: true });
    expect(named).toContain('\\u00e9\\u6f22');
  });

  test('times are told in the zone that was given, and which it is', () => {
    const text = printStory(busyStory(), { ...WIDE, zone: -330 });
    expect(text).toContain('2026-10-26 18:30:04');
    expect(text).toContain('(UTC-05:30)');
  });
});

describe('numbers and times', () => {
  test('dates of the calendar', () => {
    expect(moment(0, 0)).toBe('1970-01-01 00:00:00');
    expect(moment(-1, 0)).toBe('1969-12-31 23:59:59');
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 9e12 }), (ms) => {
        expect(moment(ms, 0)).toBe(new Date(ms).toISOString().slice(0, 19).replace('T', ' '));
      }),
      { seed: SEED },
    );
    expect(moment(Number.NaN, 0)).toBe('at an unknown time');
    expect(zoneName(330)).toBe('UTC+05:30');
    expect(tick(Date.UTC(2026, 1, 3, 4, 5), 0, 3_600_000)).toBe('04:05');
  });

  test('spans in their two largest units', () => {
    expect([0, 999, 45_000, 3_600_000 * 3.34, 86_400_000 * 27.9, 86_400_000 * 1.5].map(span)).toEqual([
      '0 ms',
      '999 ms',
      '45 s',
      '3 h 20 min',
      '27 d',
      '1 d 12 h',
    ]);
  });
});

describe('Markdown', () => {
  test('as a person reads it', () => {
    snapshot('busy.md', storyMarkdown(busyStory(), { zone: 60 }));
  });

  test('holds names as code only: what stands outside does not change with them', () => {
    const calm = outsideCode(storyMarkdown(withNames(busyStory(), () => 'x')));
    expect(calm).not.toContain('`');
    fc.assert(
      fc.property(hostileNames, (names) => {
        const text = storyMarkdown(hostileStory(names));
        expect(ACTS.exec(text)?.[0]).toBeUndefined();
        expect(outsideCode(text)).toBe(calm);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('a bar in a name ends no cell', () => {
    const text = storyMarkdown(hostileStory(['a | b |']));
    for (const line of text.split('\n').filter((l) => l.startsWith('| ')))
      expect(line.replaceAll('\\|', '').split('|').length, line).toBeLessThanOrEqual(7);
    expect(text).toContain('`a \\| b \\|`');
  });
});

describe('JSON', () => {
  test.each(Object.keys(STORIES))('%s: parses back, is harmless, and is as its schema says', (name) => {
    const story = (STORIES[name] as () => Story)();
    const text = storyJson(story);
    expect(ACTS.exec(text)?.[0]).toBeUndefined();
    const back = JSON.parse(text);
    expect(back).toEqual(JSON.parse(JSON.stringify(maskedTree(story))));
    const schema = JSON.parse(
      fs.readFileSync(path.join(import.meta.dirname, '../../docs/log.schema.json'), 'utf8'),
    );
    expect(faultsOf(back, schema)).toEqual([]);
    // The check itself sees what is wrong.
    expect(faultsOf({ ...back, connections: 'many' }, schema)).not.toEqual([]);
    expect(faultsOf({ ...back, format: 'other' }, schema)).not.toEqual([]);
    const { verdict: _, ...without } = back;
    expect(faultsOf(without, schema)).not.toEqual([]);
  });

  test('secrets that were typed as names are masked', () => {
    const story = hostileStory(['password=hunter2-Zq']);
    for (const text of [
      storyJson(story),
      storyMarkdown(story),
      storyPage(story),
      printStory(story, { ...WIDE, long: true }),
    ]) {
      expect(text).not.toContain('hunter2-Zq');
      expect(text).toContain('****');
    }
    expect(storyJson(story, { showSecrets: true })).toContain('hunter2-Zq');
  });
});

describe('the page', () => {
  /** Tags and attributes, without what is between them. */
  const shape = (html: string): string =>
    [...html.replace(/<script[^>]*>.*?<\/script>/gs, '<script>').matchAll(/<\/?[a-z!][^>]*>/gi)]
      .map((m) => m[0])
      .join('\n');

  test('names change no tag and no attribute', () => {
    const calm = shape(storyPage(withNames(busyStory(), () => 'x')));
    fc.assert(
      fc.property(hostileNames, (names) => {
        const html = storyPage(hostileStory(names));
        expect(shape(html)).toBe(calm);
        expect(ACTS.exec(html)?.[0]).toBeUndefined();
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('what is for the script ends no element, and is JSON', () => {
    const story = hostileStory();
    const html = storyPage({
      ...story,
      incidents: story.incidents.map((i) => ({ ...i, title: [{ value: '</script><!--\u2028' }] })),
    });
    const data = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(data).marks[0].text).toBe('</script><!--\\u2028');
  });

  test('asks the network for nothing and has no place where a script could come in', () => {
    const html = storyPage(busyStory());
    expect(html).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-/,
    );
    expect(html).not.toMatch(/\b(src|href|srcset|action)\s*=/i);
    expect(html).not.toMatch(/\son[a-z]+\s*=/i);
    expect(html).not.toMatch(/\sstyle\s*=/i);
    expect(html).not.toMatch(/url\(|@import|https?:/i);
    expect(html.length).toBeLessThan(200_000);
    expect(storyPage(emptyStory()).length).toBeLessThan(20_000);
  });

  test('says without script what the story says', () => {
    const html = storyPage(busyStory());
    for (const words of [
      'Find out who logged in',
      '240,113',
      'guess passwords, fast',
      '198.51.3.0/24',
      '<svg viewBox',
    ])
      expect(html).toContain(words);
  });
});

describe('connections', () => {
  const table = (list: readonly string[]) => ({ name: (id: number) => list[id] ?? '' });
  const names = {
    hosts: table(['web1']),
    sources: table(['203.0.113.9']),
    users: table(HOSTILE_NAMES),
    methods: table(['password']),
    texts: table(['SSH-2.0-Go', '=cmd|x']),
  };
  const one: Connection = {
    host: 0,
    pid: 2186,
    source: 0,
    port: 4711,
    begin: Date.UTC(2026, 10, 20, 4, 11, 2, 7),
    end: Number.NaN,
    loggedIn: Number.NaN,
    outcome: 'login-failed',
    by: 'client',
    stage: 'auth',
    user: 2,
    users: 1,
    invalidUser: true,
    failures: 3,
    method: 0,
    ident: 0,
    reason: 1,
    lines: 4,
    file: 0,
    byte: 99,
    cause: null,
  };

  test('an object a line', () => {
    const line = lineOf('ndjson', one, names, { files: [{ name: 'auth.log' }] });
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({
      begin: '2026-11-20T04:11:02.007Z',
      end: null,
      host: 'web1',
      pid: 2186,
      source: '203.0.113.9',
      port: 4711,
      outcome: 'login-failed',
      by: 'client',
      cause: null,
      stage: 'auth',
      user: '<script>alert(1)</script>',
      users: 1,
      invalidUser: true,
      method: 'password',
      failures: 3,
      loggedIn: null,
      ident: 'SSH-2.0-Go',
      reason: '=cmd|x',
      lines: 4,
      file: 'auth.log',
      byte: 99,
    });
    expect(Object.keys(JSON.parse(line))).toEqual([...CONNECTION_FIELDS]);
    expect(JSON.parse(lineOf('ndjson', { ...one, user: -1, source: -1 }, names))).toMatchObject({
      user: null,
      source: null,
      file: 0,
    });
  });

  test('a row for each, with as many cells, and none that a spreadsheet would run', () => {
    expect(printed('csv', [], names)).toBe(`${CONNECTION_FIELDS.join(',')}\n`);
    for (let user = 0; user < HOSTILE_NAMES.length; user++) {
      const line = lineOf('csv', { ...one, user }, names);
      const cells = cellsOf(line);
      expect(cells.length).toBe(CONNECTION_FIELDS.length);
      for (const c of cells) expect(c).not.toMatch(/^\s*[=+\-@|%]/);
      expect(ACTS.exec(line)?.[0]).toBeUndefined();
      expect(line.indexOf('\n')).toBe(line.length - 1);
    }
    expect(csvCell('=1+1')).toBe(`"'=1+1"`);
    expect(csvCell('\t=1')).toBe(`"' =1"`);
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('nora')).toBe('nora');
  });

  test('numbers and moments of every length, over many lines', () => {
    const moment = fc.integer({ min: Date.UTC(1969, 0, 1), max: Date.UTC(2100, 0, 1) });
    const size = fc.integer({ min: 0, max: 48 }).chain((bits) => fc.integer({ min: 0, max: 2 ** bits }));
    const many = fc.array(fc.tuple(moment, moment, size), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(many, (list) => {
        const connections = list.map(([begin, end, byte]) => ({ ...one, begin, end, byte }));
        const lines = printed('ndjson', connections, names).trimEnd().split('\n');
        expect(lines.map((line) => JSON.parse(line)).map((c) => [c.begin, c.end, c.byte])).toEqual(
          list.map(([b, e, byte]) => [new Date(b).toISOString(), new Date(e).toISOString(), byte]),
        );
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  test('every line is one line, JSON and CSV, whatever the names', () => {
    fc.assert(
      fc.property(hostileNames, fc.integer({ min: 0, max: 8 }), (list, user) => {
        const tables = { ...names, users: table(list), texts: table(list) };
        const c = { ...one, user: user % list.length, reason: 0 };
        const json = lineOf('ndjson', c, tables, { showSecrets: true });
        const name = (list[c.user] as string).slice(0, 1024);
        expect(JSON.parse(json).user).toBe(JSON.parse(JSON.stringify(name)));
        expect(json.trimEnd().includes('\n')).toBe(false);
        expect(cellsOf(lineOf('csv', c, tables)).length).toBe(CONNECTION_FIELDS.length);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

/** All that is printed of some connections. */
function printed(
  form: ConnectionForm,
  list: readonly Connection[],
  tables: ConnectionNames,
  options: ConnectionOptions = {},
): string {
  const parts: Uint8Array[] = [];
  const printer = connectionPrinter(form, options, (bytes) => parts.push(bytes.slice()));
  for (const c of list) printer.line(c, tables);
  printer.flush();
  return Buffer.concat(parts).toString('utf8');
}

function lineOf(
  form: ConnectionForm,
  c: Connection,
  tables: ConnectionNames,
  options?: ConnectionOptions,
): string {
  const text = printed(form, [c], tables, options);
  return form === 'csv' ? text.slice(text.indexOf('\n') + 1) : text;
}

/** RFC 4180, one record. */
function cellsOf(line: string): readonly string[] {
  const out: string[] = [];
  let rest = line.replace(/\n$/, '');
  for (;;) {
    const m = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(rest);
    if (!m) throw new Error(`no row of CSV: ${line}`);
    out.push(m[1] === undefined ? (m[2] as string) : m[1].replaceAll('""', '"'));
    if (m[3] === '') return out;
    rest = rest.slice(m[0].length);
  }
}
