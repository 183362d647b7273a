/**
 * Checks the borders between the rooms with dependency-cruiser, and that it saw modules at all: with a TypeScript
 * that it cannot load, it sees none and reports success.
 *
 * Usage: node scripts/check/borders.mjs [FOLDER]   (FOLDER: the tree to check; default: the current one)
 */
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';

const root = process.argv[2] ?? process.cwd();
process.chdir(root);
const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const places = ['src', 'test', 'bench', 'lab', 'scripts'].filter((place) => isFolder(place));
const sources = places.flatMap((place) => sourcesIn(place));
const result = await cruise(places, { ...options, validate: true, ruleSet: { forbidden } });
const { modules, summary } = result.output;
const seen = new Set(modules.map((module) => module.source));

// An import that leads nowhere is told as that alone; whether it crosses a border shows once it leads somewhere.
const lost = summary.violations
  .filter((one) => one.rule.name === 'imports-exist')
  .map((one) => `${one.from} ${one.to}`);

let failed = false;
for (const violation of summary.violations) {
  if (violation.rule.name !== 'imports-exist' && lost.includes(`${violation.from} ${violation.to}`)) continue;
  failed = true;
  const rule = forbidden.find((one) => one.name === violation.rule.name);
  const way = violation.cycle?.map((step) => step.name).join(' -> ') ?? violation.to;
  const arrow = violation.from === violation.to ? '' : ` -> ${way}`;
  console.log(`${violation.rule.name}: ${violation.from}${arrow}\n    ${rule?.comment ?? ''}`);
}

// A file that was not seen was not checked.
const unseen = sources.filter((source) => !seen.has(source));
if (sources.length === 0 || unseen.length > 0) {
  failed = true;
  console.log(
    `${sources.length - unseen.length} of ${sources.length} modules were seen; ` +
      'dependency-cruiser needs the TypeScript version that package.json names.' +
      unseen
        .slice(0, 5)
        .map((source) => `\n    not seen: ${source}`)
        .join(''),
  );
}
if (!failed)
  console.log(`${sources.length} modules, ${summary.totalDependenciesCruised} imports, every border holds`);
process.exitCode = failed ? 1 : 0;

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(path);
    return /\.(ts|mjs|cjs|js)$/.test(entry.name) ? [path] : [];
  });
}
