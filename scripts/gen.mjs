// Writes what is generated and committed: the registry of causes and the pages made from the same source.
// `node scripts/gen.mjs` writes, `node scripts/gen.mjs --check` fails when something is not fresh.
import { createHash } from 'node:crypto';
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

/** Which causes a line of each kind may prove: so the signs of all others need not be made to know that. */
function proofs(causes) {
  const byKind = new Map();
  for (const { id, signs } of causes)
    for (const { sees } of signs().filter((s) => s.proves))
      byKind.set(sees, [...(byKind.get(sees) ?? []), id]);
  const rows = [...byKind]
    .sort()
    .map(([kind, list]) => `  '${kind}': ${JSON.stringify([...new Set(list)])},\n`);
  return `/** The causes that a line of each kind may prove. Written by scripts/gen.mjs from the causes: do not edit. */\n\nimport type { Kind } from './observation.ts';\n\nexport const PROVED_BY: { readonly [K in Kind]?: readonly string[] } = {\n${rows.join('')}};\n`;
}

/** What reading needs of each wording, a line each: text, says, side, constants, id. */
function patterns(wordings) {
  const lines = wordings.map((w) => {
    const id = w.levels.find((l) => l.id !== undefined)?.id ?? '';
    const fields = [w.text, w.says, w.side[0], w.with ? JSON.stringify(w.with) : '', id];
    if (fields.some((f) => /[\t\n]/.test(f)))
      throw new Error(`a wording may not hold a tab or line end: ${w.text}`);
    return fields.join('\t');
  });
  // One literal, a line each: a sum of thousands is put together anew at every start. Those beyond Latin-1 stand apart,
  // since one such character doubles the size of a whole string.
  const literal = (list) => `\`${list.join('\n').replace(/[\\`]|\$\{/g, '\\$&')}\``;
  const isWide = (line) => /[^\0-\xff]/.test(line);
  return `/** What reading needs of the wordings. Written by scripts/gen.mjs from the tables: do not edit. */\n\nexport const PATTERNS = ${literal(
    lines.filter((l) => !isWide(l)),
  )};\n\n/** Those with a character beyond Latin-1. */\nexport const WIDE_PATTERNS = ${literal(lines.filter(isWide))};\n`;
}

/** The script and the style of the page that a story is printed as, small, each with the hash that its policy allows. */
async function page() {
  const place = 'src/print/story/page';
  const bundle = await rolldown({
    input: join(root, place, 'script.ts'),
    tsconfig: false,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const script = output[0].code
    .trim()
    .replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const style = readFileSync(join(root, place, 'style.css'), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
  for (const text of [script, style])
    if (/<\/?(script|style)|<!--/i.test(text) || /[^\n\x20-\x7e]/.test(text))
      throw new Error('the page holds something that ends its element, or a character beyond ASCII');
  const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const constant = (name, value) => `export const ${name} =\n  ${JSON.stringify(value)};\n`;
  return `/** The script and the style of a story's page. Written by scripts/gen.mjs from page/: do not edit. */\n\n${[
    constant('SCRIPT', script),
    constant('SCRIPT_HASH', hash(script)),
    constant('STYLE', style),
    constant('STYLE_HASH', hash(style)),
  ].join('')}`;
}

/** The kernel of the scanner, compiled to WebAssembly. */
async function kernel() {
  const { default: asc } = await import('assemblyscript/dist/asc.js');
  let binary;
  const { error, stderr } = await asc.main(
    [
      ...['kernel/scan.ts', '--outFile', 'kernel.wasm', '--optimizeLevel', '3', '--converge', '--noAssert'],
      ...['--runtime', 'stub', '--enable', 'simd', '--enable', 'threads'],
      // The memory is the scanner's own, of any size.
      ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
    ],
    {
      readFile: (name) => (/^kernel\/[\w-]+\.ts$/.test(name) ? readFileSync(join(root, name), 'utf8') : null),
      writeFile: (_name, bytes) => {
        binary = Buffer.from(bytes);
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`the kernel cannot be compiled: ${error.message}\n${stderr.toString()}`);
  return `/** The kernel of the scanner in WebAssembly, as base64. Compiled by scripts/gen.mjs from kernel/scan.ts: do not edit. */\n\nexport const KERNEL_CODE =\n  '${binary.toString('base64')}';\n`;
}

try {
  put('src/engine/traffic/scan/kernel.gen.ts', await kernel());
  put('src/print/story/page.gen.ts', await page());
  put('src/engine/proofs.gen.ts', proofs((await load('src/engine/causes.gen.ts')).CAUSES));
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
