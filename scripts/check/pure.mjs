/**
 * Checks that engine and print are pure: the same bytes give the same answer on every machine and at any time. The
 * globals that are banned as a whole (console, process, Intl …) stand in biome.json; here is what needs a closer look.
 *
 * Usage: node scripts/check/pure.mjs [FOLDER]   (FOLDER: the tree to check; default: the current one)
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ADVICE = {
  Date: 'of Date only Date.UTC is pure: the time of day comes in as `now`, days are counted with arithmetic, and a Date has parts that depend on the zone of the machine',
  Math: 'Math.random gives another answer each time: use a generator that starts from `seed`',
  localeCompare: 'the order of localeCompare depends on the machine: compare with < and >',
  toLocale: 'the result of toLocale… depends on the machine: write the format out',
};

const root = process.argv[2] ?? process.cwd();
const files = ['src/engine', 'src/print'].flatMap((room) => sourcesIn(room));
for (const file of files) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  visit(source, source);
}
if (process.exitCode === undefined) console.log(`${files.length} files are pure`);

function visit(node, source) {
  const fault = faultOf(node);
  if (fault !== undefined) {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    console.log(`${source.fileName}:${line + 1}:${character + 1}: ${ADVICE[fault]}`);
    process.exitCode = 1;
  }
  ts.forEachChild(node, (child) => visit(child, source));
}

/** Which advice fits, if the node names something impure. A name in quotes counts: `Math['random']`, `{ 'random': r }`. */
function faultOf(node) {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return undefined;
  if (isNameOfMember(node)) {
    if (node.text === 'localeCompare') return 'localeCompare';
    return node.text.startsWith('toLocale') ? 'toLocale' : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const member = memberOf(node);
  if (node.text === 'Date' && member !== 'UTC') return 'Date';
  // Math without a member beside it may be taken apart elsewhere.
  if (node.text === 'Math' && (member === undefined || member === 'random')) return 'Math';
  return undefined;
}

/** Whether this is the name after a dot, in brackets or in a pattern that takes an object apart. */
function isNameOfMember(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isBindingElement(parent)) return (parent.propertyName ?? parent.name) === node;
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) ? parent.name === node : false;
}

/** `UTC` for the Date in `Date.UTC`. */
function memberOf(node) {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
}

function sourcesIn(folder) {
  const place = path.join(root, folder);
  if (!fs.existsSync(place)) return [];
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(name);
    return entry.name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(entry.name) ? [name] : [];
  });
}
