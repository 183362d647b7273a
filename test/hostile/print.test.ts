/** The printers on hostile text in every place of a report: nothing acts on a terminal or a page, JSON stays equal, secrets stay masked. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/index.ts';
import { explain, open } from '../../src/engine/index.ts';
import { maskedTree, printJson, printMarkdown, printTerminal } from '../../src/print/index.ts';
import { outsideCode } from './markdown.ts';
import { context, NASTY, SEED } from './material.ts';

const CLIENT = `OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.13 30 Jan 2024
debug1: Connecting to web1.example.test [192.0.2.10] port 22.
debug1: Connection established.
debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2
kex_exchange_identification: Connection closed by remote host
Connection closed by 192.0.2.10 port 22
`;
const LOG = `Apr 20 03:59:36 web1 sshd[2186]: Invalid user nora from 203.0.113.9 port 4711
Apr 20 03:59:38 web1 sshd[2186]: Connection closed by invalid user nora 203.0.113.9 port 4711 [preauth]
Apr 20 03:59:40 web1 sshd[31468]: drop connection #10 from [192.0.2.77]:54986 on [192.0.2.10]:22 past MaxStartups
Apr 20 03:59:41 web1 sshd[31469]: error: no such words as these are in the tables
`;
const CONFIG = 'Port 22\nMaxStartups 3:100:60\nPermitRootLogin yes\nAllowUsers nora\nMaxAuthTries 1\n';

/** A report with something in every place: two views, a configuration, notes and a check. */
function sample(texts: readonly string[]): Report {
  const read = texts.map((text, source) => {
    const r = open({ ...context(`evidence-${source}`), source });
    r.push(Buffer.from(text));
    r.end();
    return r;
  });
  return explain(
    read.map((r) => r.summary()),
    read.flatMap((r) => [...r.observations]),
  ).report;
}
const REPORTS = [sample([CLIENT, LOG, CONFIG]), sample([LOG, CONFIG]), sample([CONFIG]), sample([CLIENT])];

/** Names of fields that hold text of the evidence, or made from it. */
const UNTRUSTED = new Set(['quote', 'value', 'name', 'keyword', 'better', 'run', 'host', 'user', 'source']);

/** The report with hostile text in each of these places. */
function poisoned<T>(value: T, next: () => string, key = ''): T {
  if (typeof value === 'string') return (UNTRUSTED.has(key) ? next() : value) as T;
  if (Array.isArray(value)) return value.map((v) => poisoned(v, next, key === 'lines' ? 'value' : '')) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poisoned(v, next, k)])) as T;
  return value;
}

const MARKUP: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<!-- ',
  '[click](https://evil.example.test)',
  '![](https://evil.example.test/x.png)',
  '\n# heading\n',
  '\n\n---\n\n',
  '| a | b |\n|---|---|',
  '`',
  '``',
  '```',
  '\n```\n<b>',
  '~~~',
  '&lt;&#60;',
  '\\`',
  'https://evil.example.test/',
  '@someone #1',
  '    indented',
  '\n- item\n',
  '\n> quote',
  '\u2028# x',
  '*a* _b_ **c**',
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY, ...MARKUP),
      fc.constantFrom(...MARKUP),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '\ud800',
        '\udfff',
        '\u{e0041}',
        '\u061c',
        '\u00ad',
        '\u009b31m',
        '\u007f',
        'a'.repeat(300),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  // An empty value is left out in Markdown.
  .map((list) => list.join('') || 'y');

const attacked = fc
  .tuple(fc.constantFrom(...REPORTS), fc.array(hostile, { minLength: 1, maxLength: 7 }))
  .map(([report, texts]) => {
    let turn = 0;
    return poisoned(report, () => texts[turn++ % texts.length] as string);
  });

/** Characters that may not stand in output: C0 but LF, DEL, C1, bidirectional and invisible ones, tags, halves of pairs. */
const ACTS =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;
const OWN_COLOURS = /\x1b\[(?:1|2|4|22|24|31|32|33|36|39)m/g;

describe('a terminal', () => {
  test('gets nothing that acts, and no colour but our own', () => {
    fc.assert(
      fc.property(
        attacked,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 200 }),
        (report, colour, long, columns) => {
          const text = printTerminal(report, { colour, columns, long });
          expect(text.length).toBeGreaterThan(20);
          const plain = colour ? text.replace(OWN_COLOURS, '') : text;
          expect(ACTS.exec(plain)?.[0]).toBeUndefined();
        },
      ),
      { seed: SEED + 30, numRuns: 300 },
    );
  });
});

describe('Markdown', () => {
  test('holds hostile text as code only: what is outside does not change with it', () => {
    fc.assert(
      fc.property(attacked, (report) => {
        const calm = poisoned(report, () => 'x');
        const text = printMarkdown(report);
        expect(ACTS.exec(text)?.[0]).toBeUndefined();
        // The same words and marks stand outside code as for a harmless text, so no structure came in with it.
        expect(outsideCode(text)).toBe(outsideCode(printMarkdown(calm)));
      }),
      { seed: SEED + 31, numRuns: 300 },
    );
  });

  test('the scanner sees what escapes', () => {
    expect(outsideCode('a `x` b')).toBe('a \u25a1 b');
    expect(outsideCode('`x`` <b> `')).not.toContain('<b>');
    expect(outsideCode('``x` <b>')).toContain('UNCLOSED');
    expect(outsideCode('```\n<b>\n```\n<i>')).toBe('<i>');
  });
});

describe('JSON', () => {
  test('parses back to the masked report, and is harmless on a terminal', () => {
    fc.assert(
      fc.property(attacked, fc.boolean(), fc.constantFrom(0, 2), (report, showSecrets, indent) => {
        const text = printJson(report, { showSecrets, indent });
        expect(ACTS.exec(text)?.[0]).toBeUndefined();
        // By way of JSON, which writes -0 as 0.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(maskedTree(report, { showSecrets }))));
        if (showSecrets) expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      { seed: SEED + 32, numRuns: 200 },
    );
  });
});

describe('secrets', () => {
  const SECRET = 'hunter2-Zq';
  const LINES: readonly string[] = [
    `https://oauth2:${SECRET}@git.example.test/x.git`,
    `ssh://nora:${SECRET}@web1.example.test:22/`,
    `Authorization: Bearer ${SECRET}`,
    `Authorization: Basic ${SECRET}`,
    `debug1: Sending command: mysql -p${SECRET} shop`,
    `debug1: Sending command: ${'x'.repeat(200)} ${SECRET}`,
    `debug1: setting env LC_TOKEN = "${SECRET}"`,
    `debug1: channel 0: setting env TOKEN_X = "${SECRET}"`,
    `debug1: Sending environment variable DB = ${SECRET}`,
    `debug1: Executing proxy command: exec corkscrew proxy 8080 web1 22 ${SECRET}`,
    `ProxyCommand corkscrew proxy 8080 web1 22 --proxy-auth nora:${SECRET}`,
    `debug1: /home/nora/.ssh/config line 3: ProxyCommand=connect -u ${SECRET}`,
    `password=${SECRET}`,
    `token: "${SECRET}"`,
    `AWS_SECRET_ACCESS_KEY=${SECRET}`,
    `glpat-${SECRET}AAAA`,
    `ghp_${SECRET}AAAA`,
  ];
  const shown = (report: Report, showSecrets: boolean): readonly string[] => [
    printTerminal(report, { colour: false, columns: 100, long: true, showSecrets }),
    printMarkdown(report, { showSecrets }),
    printJson(report, { showSecrets }),
  ];

  test.each(LINES)('are masked everywhere: %s', (line) => {
    for (const base of REPORTS) {
      const report = poisoned(base, () => line);
      for (const text of shown(report, false)) {
        expect(text).not.toContain(SECRET);
        expect(text).toContain('****');
      }
    }
    // In a long line a narrow page cuts the end off, so JSON alone must have it.
    expect(
      printJson(
        poisoned(REPORTS[0] as Report, () => line),
        { showSecrets: true },
      ),
    ).toContain(SECRET);
  });

  test('are masked in what is read, and shown when asked for', () => {
    const report = sample([
      `OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.13 30 Jan 2024
debug1: Executing proxy command: exec corkscrew proxy 8080 web1 22 ${SECRET}
debug1: setting env LC_TOKEN = "${SECRET}"
kex_exchange_identification: Connection closed by remote host
Connection closed by UNKNOWN port 65535
`,
    ]);
    for (const text of shown(report, false)) expect(text).not.toContain(SECRET);
  });
});
