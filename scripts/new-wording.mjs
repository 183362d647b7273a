/**
 * Helps to add a wording: says by which wording a real line is read already, or proposes an entry for its table.
 *
 * Usage: npm run new-wording -- 'sshd[1]: Connection closed by 192.0.2.7 port 51234 [preauth]'
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const TABLES = 'src/engine/readers/openssh';

await main(process.argv.slice(2).join(' ').trim());

async function main(line) {
  if (line === '') {
    console.error("new-wording: give a line as it was printed, in quotes: npm run new-wording -- 'LINE'");
    process.exit(3);
  }
  const engine = await loadEngine();
  const [known] = engine.meaningOf(line);
  if (known && !known.loose) {
    console.log(`This line is read already, as ${known.wording.says}, by\n\n  ${known.wording.text}\n`);
    const table = tableOf(known.wording.text);
    if (table) console.log(`in ${table}. It reads: ${JSON.stringify(known.fields)}`);
    return;
  }
  const { text, prefix } = peeled(line);
  const holes = withHoles(text);
  const near = nearest(engine, text);
  const table = near ? (tableOf(near.text) ?? TABLES) : TABLES;
  if (prefix !== '') console.log(`What a logger put before it is left out: ${prefix}\n`);
  console.log(`Not read yet. A proposal for ${table}${near ? `, where the most similar one stands:\n\n  ${near.text}` : ''}

  wording({
    says: '${near?.says ?? 'KIND'}', // a kind of src/engine/observation.ts; the holes have to be its fields
    side: '${near?.side ?? 'server'}', // client, server or both
    text: ${quoted(holes)},
    levels: [{ since: 'VERSION', level: 'LEVEL' }], // first release with this text, and the LogLevel it needs
    sample: ${quoted(text)},
    means: 'One or two plain sentences.',
  }),

A hole is {name} or {name:class}; classes are in src/engine/wording.ts (HOLE_CLASSES). Text that the other side chose is
a {name:peer}. Take the constant words from the source of the program, not from this one line.`);
}

async function loadEngine() {
  const { rolldown } = await import('rolldown');
  const folder = mkdtempSync(path.join(tmpdir(), 'sshwhy-wording-'));
  try {
    const bundle = await rolldown({
      input: path.join(ROOT, 'src/engine/dictionary.ts'),
      tsconfig: false,
      logLevel: 'silent',
    });
    await bundle.write({ file: path.join(folder, 'engine.mjs'), format: 'esm' });
    return await import(pathToFileURL(path.join(folder, 'engine.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cuts off what a logger usually puts before a message. */
function peeled(line) {
  const found =
    /^(?:[A-Z][a-z]{2} [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT\S+)?\s?(?:\S+ )?(?:sshd|sshd-session|sshd-auth|ssh)\[\d+\]: /.exec(
      line,
    );
  const rest = found ? line.slice(found[0].length) : line;
  const level = /^(?:error|fatal|debug[123]): /.exec(rest)?.[0] ?? '';
  return {
    prefix: (found?.[0] ?? '') + level,
    text: rest.slice(level.length).replace(/ \[preauth\]$/, ''),
  };
}

/** Guesses which parts vary: addresses, ports, users, fingerprints, quoted text, numbers. */
function withHoles(text) {
  const one = (name) => {
    let used = 0;
    return () => `{${name}${used++ === 0 ? '' : used}}`;
  };
  const count = one('count');
  return text
    .replace(/"[^"]*"/g, '"{text:peer}"')
    .replace(/\b(user|for) (?!\{)(\S+)(?= (?:from|by|\d|\[)|$)/, '$1 {user}')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}\b/i, '{addr}')
    .replace(/\bport \d+/, 'port {port}')
    .replace(/\b(?:SHA256|MD5):\S+/, '{fingerprint}')
    .replace(/\b(?:publickey|password|keyboard-interactive|none)\b/, '{method}')
    .replace(/(?<![\w{.:])\d+(?![\w}.:])/g, count);
}

/** The wording that shares most words with the text. */
function nearest(engine, text) {
  const words = new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  let best;
  for (const w of engine.messageList()) {
    const own = w.text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
    const shared = own.filter((x) => words.has(x)).length / (Math.max(own.length, words.size) || 1);
    if (shared > 0.3 && (!best || shared > best.shared)) best = { shared, w };
  }
  return best?.w;
}

/** The table that holds a wording, by its text. */
function tableOf(text) {
  for (const folder of [TABLES, 'src/engine/readers/around']) {
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true })) {
      const file = path.join(ROOT, folder, String(name));
      if (!file.endsWith('.ts')) continue;
      const content = readFileSync(file, 'utf8');
      if (content.includes(`'${text}'`) || content.includes(`"${text}"`) || content.includes(`\`${text}\``))
        return `${folder}/${name}`;
    }
  }
  return undefined;
}

function quoted(text) {
  if (!text.includes("'")) return `'${text.replaceAll('\\', '\\\\')}'`;
  return JSON.stringify(text);
}
