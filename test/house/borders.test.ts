/** Breaks every border on purpose, in a tiny tree that has all the rooms, and sees the named rule fail. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyInto, linkPackages, makeTree, ROOT, run, writeFiles } from './tree.ts';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; comment: string }[];
};

/** A healthy tree: every room, each import one that is allowed. */
const HEALTHY = {
  'package.json': '{ "type": "module", "dependencies": {}, "devDependencies": { "rolldown": "1" } }',
  'src/engine/observation.ts':
    "import type { Says } from './readers/sshd.ts';\nexport interface Locus { readonly says?: Says }\n",
  'src/engine/wording.ts':
    "import type { Locus } from './observation.ts';\nexport const wording = (at: Locus) => at;\n",
  'src/engine/wire/banner.ts': 'export const banner = 1;\n',
  'src/engine/readers/reader.ts': 'export interface Reader { readonly end: () => void }\n',
  'src/engine/readers/sshd.ts':
    "import type { Locus } from '../observation.ts';\nimport type { Reader } from './reader.ts';\n" +
    "import { auth } from './sshd/auth.ts';\nexport type Says = { at: Locus; reader: Reader; auth: typeof auth };\nexport const sshd = auth;\n",
  'src/engine/readers/sshd/auth.ts':
    "import { banner } from '../../wire/banner.ts';\nimport { wording } from '../../wording.ts';\nexport const auth = [banner, wording];\n",
  'src/engine/readers/ssh.ts': "import { wording } from '../wording.ts';\nexport const ssh = wording;\n",
  'src/engine/remedy.ts': 'export const fix = 1;\n',
  'src/engine/cause.ts': "export * from './remedy.ts';\nexport const cause = 1;\n",
  'src/engine/causes/ident-silent.ts':
    "import { cause, fix } from '../cause.ts';\nexport const silent = [cause, fix];\n",
  'src/engine/report.ts': 'export interface Report { readonly problems: readonly string[] }\n',
  'src/engine/index.ts':
    "export { silent } from './causes/ident-silent.ts';\nexport { ssh } from './readers/ssh.ts';\n" +
    "export { sshd } from './readers/sshd.ts';\nexport type { Report } from './report.ts';\n",
  'src/print/index.ts': "export { text } from './text.ts';\n",
  'src/print/text.ts':
    "import type { Report } from '../engine/report.ts';\nexport const text = (report: Report) => String(report);\n",
  'src/node/main.ts':
    "import { readFileSync } from 'node:fs';\nimport { sshd } from '../engine/index.ts';\nimport { text } from '../print/index.ts';\n" +
    "import { tail } from './tail.ts';\ntail(readFileSync, sshd, text);\n",
  'src/node/tail.ts': 'export const tail = (...all: unknown[]) => all;\n',
  'src/web/main.ts':
    "import { sshd } from '../engine/index.ts';\nimport { page } from './page.ts';\npage(sshd);\n",
  'src/web/page.ts': 'export const page = (all: unknown) => all;\n',
  'test/engine.test.ts':
    "import { auth } from '../src/engine/readers/sshd/auth.ts';\nexport const deep = auth;\n",
};

/** What breaks each rule. A test may break other rules too; the named one has to be among them. */
const BREAKS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'engine-imports-only-engine': [
    {
      'src/engine/wire/banner.ts':
        "import { readFileSync } from 'node:fs';\nexport const banner = readFileSync;\n",
    },
    {
      'src/engine/wire/banner.ts': "import { rolldown } from 'rolldown';\nexport const banner = rolldown;\n",
    },
    {
      'src/engine/wire/banner.ts':
        "import type { text } from '../../print/text.ts';\nexport type Banner = typeof text;\n",
    },
  ],
  'causes-know-only-cause': [
    {
      'src/engine/causes/ident-silent.ts':
        "import { fix } from '../remedy.ts';\nexport const silent = fix;\n",
    },
    {
      'src/engine/causes/ident-http.ts':
        "import { silent } from './ident-silent.ts';\nexport const http = silent;\n",
      'src/engine/index.ts': "export { http } from './causes/ident-http.ts';\n",
    },
  ],
  'readers-know-only-wordings': [
    { 'src/engine/readers/ssh.ts': "import { cause } from '../cause.ts';\nexport const ssh = cause;\n" },
    {
      'src/engine/readers/sshd/auth.ts':
        "import { cause } from '../../cause.ts';\nexport const auth = cause;\n",
    },
  ],
  'reader-folders-never-meet': [
    {
      'src/engine/readers/sshd/auth.ts':
        "import { dropped } from '../kernel/dropped.ts';\nexport const auth = dropped;\n",
      'src/engine/readers/kernel/dropped.ts': 'export const dropped = 1;\n',
    },
  ],
  'print-knows-only-the-report': [
    {
      'src/print/text.ts':
        "import { banner } from '../engine/wire/banner.ts';\nexport const text = banner;\n",
    },
    { 'src/print/text.ts': "import { EOL } from 'node:os';\nexport const text = EOL;\n" },
  ],
  'node-and-web-never-meet': [
    { 'src/node/main.ts': "import { page } from '../web/page.ts';\npage(1);\n" },
    { 'src/web/main.ts': "import { tail } from '../node/tail.ts';\ntail(1);\n" },
  ],
  'rooms-enter-by-the-front-doors': [
    { 'src/node/main.ts': "import { banner } from '../engine/wire/banner.ts';\nbanner;\n" },
    { 'src/web/main.ts': "import { text } from '../print/text.ts';\ntext;\n" },
  ],
  'nothing-reaches-outside-src': [
    { 'src/node/main.ts': "import { deep } from '../../test/engine.test.ts';\ndeep;\n" },
  ],
  'shipped-code-has-no-packages': [
    { 'src/node/main.ts': "import { rolldown } from 'rolldown';\nrolldown;\n" },
  ],
  'one-reader-of-mmdb': [{ 'src/node/main.ts': "import { Reader } from 'mmdb-lib';\nReader;\n" }],
  'no-cycles': [
    {
      'src/node/tail.ts': "import { head } from './head.ts';\nexport const tail = head;\n",
      'src/node/head.ts': "import { tail } from './tail.ts';\nexport const head = () => tail;\n",
    },
  ],
  'no-orphans': [{ 'src/node/forgotten.ts': 'export const forgotten = 1;\n' }],
  'imports-exist': [{ 'src/node/main.ts': "import { gone } from './gone.ts';\ngone;\n" }],
};

function borders(tree: string) {
  return run(process.execPath, [path.join(ROOT, 'scripts/check/borders.mjs'), tree], { cwd: tree });
}

describe.concurrent('borders', () => {
  it('hold in a healthy tree, in which tests may go deeper and types may form a cycle', async () => {
    const tree = makeTree(HEALTHY);
    const { status, out } = await borders(tree);
    expect(out).toMatch(/^19 modules, \d+ imports, every border holds/);
    expect(status).toBe(0);
  });

  for (const [rule, breaks] of Object.entries(BREAKS)) {
    it.each(breaks)(`${rule}: a broken tree fails (%#)`, async (change) => {
      const tree = makeTree({ ...HEALTHY, ...change });
      linkPackages(tree);
      const { status, out } = await borders(tree);
      const advice = forbidden.find((one) => one.name === rule)?.comment;
      expect(out).toContain(`${rule}: src/`);
      expect(out).toContain(advice);
      expect(status).toBe(1);
    });
  }

  it('are all broken by some test', () => {
    expect(Object.keys(BREAKS).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });

  it('fail when no module was seen', async () => {
    const { status, out } = await borders(makeTree({ 'src/readme.md': 'nothing here' }));
    expect(out).toContain('0 of 0 modules were seen');
    expect(status).toBe(1);
  });
});

describe.concurrent('the pure rooms', () => {
  const IMPURE = [
    ['Date.now()', 'of Date only Date.UTC is pure'],
    ['Date?.now()', 'of Date only Date.UTC is pure'],
    ['new Date()', 'of Date only Date.UTC is pure'],
    ['new Date(5)', 'of Date only Date.UTC is pure'],
    ['Date()', 'of Date only Date.UTC is pure'],
    ["Date.parse('1 May')", 'of Date only Date.UTC is pure'],
    ['Math.random()', 'Math.random gives'],
    ["Math['random']()", 'Math.random gives'],
    ['Math?.random()', 'Math.random gives'],
    ['(({ random }) => random())(Math)', 'Math.random gives'],
    ["'a'.localeCompare('b')", 'the order of localeCompare'],
    ["'a'?.localeCompare('b')", 'the order of localeCompare'],
    ['(5).toLocaleString()', 'the result of toLocale'],
    ["(5)['toLocaleString']()", 'the result of toLocale'],
    ["'a'?.toLocaleUpperCase()", 'the result of toLocale'],
    ['Intl.NumberFormat()', 'global variable Intl'],
    ['performance.now()', 'global variable performance'],
    ['console.log(1)', 'global variable console'],
    ['process.pid', 'global variable process'],
    ['globalThis.Math', 'global variable globalThis'],
  ] as const;
  const PURE = ['Date.UTC(2026, 0)', 'Math.max(1, 2)', "'A'.toLowerCase()", "'Math.random, new Date'"];

  it('may not name the clock, chance, the locale or a room', async () => {
    const source = [...IMPURE.map(([code]) => code), ...PURE].map((code) => `  ${code},\n`).join('');
    const text = `export const all = [\n${source}];\n`;
    const tree = makeTree({ 'src/engine/a.ts': text, 'src/print/a.ts': text, 'src/node/a.ts': text });
    copyInto(tree, ['biome.json']);
    const lint = await run(
      path.join(ROOT, 'node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--max-diagnostics=200', '--colors=off', 'src'],
      { cwd: tree },
    );
    const pure = await run(process.execPath, [path.join(ROOT, 'scripts/check/pure.mjs'), tree], {
      cwd: tree,
    });
    expect(pure.status).toBe(1);
    const said = `${pure.out}${lint.out}${lint.err}`;
    // Line 1 opens the list.
    const complaints = (room: string, index: number) =>
      said
        .split(`src/${room}/a.ts:${index + 2}:`)
        .slice(1)
        .map((rest) => rest.slice(0, 200));
    for (const room of ['engine', 'print']) {
      IMPURE.forEach(([code, message], index) => {
        expect(complaints(room, index).join(), `${code} in ${room}`).toContain(message);
      });
      PURE.forEach((code, index) => {
        expect(complaints(room, IMPURE.length + index), `${code} in ${room}`).toEqual([]);
      });
    }
    for (const word of ['Intl', 'console', 'process', 'Date.UTC']) {
      expect(said.split('src/node/').slice(1).join(), `${word} is free in node`).not.toContain(word);
    }
  });

  it('know no word of Node and none of the browser', async () => {
    const tree = makeTree({});
    copyInto(tree, [
      'tsconfig.base.json',
      'src/engine/tsconfig.json',
      'src/engine/ambient.d.ts',
      'src/print/tsconfig.json',
    ]);
    linkPackages(tree);
    const bad =
      'export const all = [process, document, Buffer, setTimeout];\nexport const ok = new TextDecoder();\n';
    writeFiles(tree, { 'src/engine/a.ts': bad, 'src/print/a.ts': bad });
    for (const room of ['engine', 'print']) {
      const { out } = await run(
        path.join(ROOT, 'node_modules/.bin/tsc'),
        ['-p', `src/${room}`, '--pretty', 'false'],
        {
          cwd: tree,
        },
      );
      for (const word of ['process', 'document', 'Buffer', 'setTimeout']) expect(out).toContain(`'${word}'`);
      expect(out).not.toContain('TextDecoder');
    }
  });
});
