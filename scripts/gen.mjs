// Writes what is generated and committed: the registry of causes and the pages made from the same source.
// `node scripts/gen.mjs` writes, `node scripts/gen.mjs --check` fails when something is not fresh.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale = [];

function put(path, text) {
  const full = join(root, path);
  let old = null;
  try {
    old = readFileSync(full, 'utf8');
  } catch {
    // not there yet
  }
  if (old === text) return;
  if (check) stale.push(path);
  else {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    console.log(`wrote ${path}`);
  }
}

/** `accept-maxstartups` as an identifier. */
const identifier = (id) => id.replace(/-(.)/g, (_, c) => c.toUpperCase());

const ids = readdirSync(join(root, 'src/engine/causes'))
  .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
  .map((f) => f.slice(0, -3))
  .sort();
put(
  'src/engine/causes.gen.ts',
  `/** All causes, in order of their ids. Written by scripts/gen.mjs: do not edit. */\n\nimport type { Cause } from './cause.ts';\n${ids
    .map((id) => `import ${identifier(id)} from './causes/${id}.ts';\n`)
    .join(
      '',
    )}\nexport const CAUSES: readonly Cause[] = [\n${ids.map((id) => `  ${identifier(id)},\n`).join('')}];\n`,
);

const { rolldown } = await import('rolldown');
const folder = join(tmpdir(), `sshwhy-gen-${process.pid}`);

/** A module of the project, bundled for this one purpose. */
async function load(path) {
  const bundle = await rolldown({ input: join(root, path), logLevel: 'silent' });
  const file = join(folder, path.replace(/\W/g, '-').concat('.mjs'));
  await bundle.write({ file, format: 'esm' });
  return import(pathToFileURL(file).href);
}

/** Texts added up in one pair of brackets. */
const GROUP = 100;

/** What reading needs of each wording, a line each: text, says, side, constants, id. */
function patterns(wordings) {
  const lines = wordings.map((w) => {
    const id = w.levels.find((l) => l.id !== undefined)?.id ?? '';
    const fields = [w.text, w.says, w.side[0], w.with ? JSON.stringify(w.with) : '', id];
    if (fields.some((f) => /[\t\n]/.test(f)))
      throw new Error(`a wording may not hold a tab or line end: ${w.text}`);
    return fields.join('\t');
  });
  const parts = lines.map((l, i) => JSON.stringify(i === lines.length - 1 ? l : `${l}\n`));
  // In groups: a sum of thousands of texts is as deep as it is long, and the compiler walks it by recursion.
  const groups = [];
  for (let at = 0; at < parts.length; at += GROUP)
    groups.push(`  (${parts.slice(at, at + GROUP).join(' +\n    ')})`);
  return `/** What reading needs of the wordings. Written by scripts/gen.mjs from the tables: do not edit. */\n\nexport const PATTERNS =\n${groups.join(' +\n')};\n`;
}

try {
  put(
    'src/engine/readers/wordings.gen.ts',
    patterns((await load('src/engine/readers/wordings.ts')).WORDINGS),
  );

  // The pages come from the engine itself.
  const { pages } = await load('src/print/pages.ts');
  const wanted = pages();
  for (const [path, text] of Object.entries(wanted)) put(path, text);
  for (const name of readdirSafe(join(root, 'docs/causes'))) {
    const path = `docs/causes/${name}`;
    if (path in wanted) continue;
    if (check) stale.push(path);
    else rmSync(join(root, path));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const { schemaPages } = await import('./schema.mjs');
for (const [path, text] of Object.entries(schemaPages())) put(path, text);

function readdirSafe(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

if (stale.length > 0) {
  console.error(
    `not fresh: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ` and ${stale.length - 10} more` : ''}; run: npm run gen`,
  );
  process.exit(1);
}
