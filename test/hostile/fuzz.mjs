/**
 * A fuzz target for each reader and for recognition: random changes of real lines, over the bundled engine, until time is up.
 *
 * Usage: node test/hostile/fuzz.mjs [SECONDS each, 2] [READER, all] [SEED]
 * Prints what failed in hex, to be given to a test; exit code 1 then.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const NOW = Date.UTC(2027, 0, 1);
const SLOW_MS = 2000;
const seconds = Number(process.argv[2] ?? 2);
const only = process.argv[3];
const seed = Number(process.argv[4] ?? Date.now() % 2 ** 31);

const engine = await load();
const targets = [...engine.READERS.map((kind) => kind.id), 'open'].filter(
  (id) => only === undefined || only === 'all' || only === id,
);
if (targets.length === 0) throw new Error(`there is no reader "${only}"`);
const lines = corpus();
let failed = false;
for (const id of targets) {
  const { count, fault } = fuzz(id, seconds, random(seed));
  console.log(`${id}: ${count} inputs in ${seconds} s, seed ${seed}${fault ? '' : ', nothing found'}`);
  if (!fault) continue;
  failed = true;
  console.log(`${fault.why}\n  pieces of ${fault.sizes.join(', ')} bytes\n  ${fault.bytes.toString('hex')}`);
}
process.exitCode = failed ? 1 : 0;

async function load() {
  const folder = join(tmpdir(), `sshwhy-fuzz-${process.pid}`);
  const bundle = await rolldown({
    input: { engine: join(ROOT, 'src/engine/index.ts'), print: join(ROOT, 'src/print/index.ts') },
    tsconfig: false,
    logLevel: 'silent',
  });
  try {
    await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-c.mjs',
    });
    const of = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    return { ...(await of('engine')), ...(await of('print')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function corpus() {
  const folder = join(ROOT, 'test/fixtures-lines');
  const files = [
    ...readdirSync(join(folder, 'formats')).map((name) => join(folder, 'formats', name)),
    join(folder, 'sshd.txt'),
    join(ROOT, 'examples/public-server.sshd_config'),
  ];
  const fixtures = readdirSync(join(ROOT, 'fixtures'), { recursive: true });
  files.push(
    ...fixtures.filter((name) => /\.(log|txt)$/.test(name)).map((name) => join(ROOT, 'fixtures', name)),
  );
  return files.flatMap((file) => readFileSync(file, 'latin1').split('\n')).filter((line) => line !== '');
}

/** mulberry32: the same inputs for the same seed. */
function random(start) {
  let a = start >>> 0;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function input(pick) {
  const nasty = [
    '\0',
    '\x1b[31m',
    '\r',
    '\n',
    '\\',
    '"',
    '{',
    '}',
    '\xe2\x80\xae',
    '\xff\xfe',
    ' [preauth]',
    '\\n',
    'a'.repeat(9000),
  ];
  let text = '';
  for (let n = 1 + pick(10); n > 0; n--) {
    let line = lines[pick(lines.length)];
    const other = lines[pick(lines.length)];
    const at = pick(line.length + 1);
    switch (pick(8)) {
      case 0:
        line = line.slice(0, at);
        break;
      case 1:
        line = line.slice(at);
        break;
      case 2:
        line = line.slice(0, at) + other.slice(pick(other.length + 1));
        break;
      case 3:
        line = line.slice(0, at) + nasty[pick(nasty.length)] + line.slice(at);
        break;
      case 4:
        line += line;
        break;
    }
    text += line + ['\n', '\n', '\n', '\r\n', '\r', ''][pick(6)];
  }
  const bytes = Buffer.from(text, pick(12) === 0 ? 'utf16le' : 'latin1');
  for (let n = pick(4); n > 0 && bytes.length > 0; n--) bytes[pick(bytes.length)] = pick(256);
  return bytes;
}

function fuzz(id, limit, pick) {
  const end = performance.now() + limit * 1000;
  let count = 0;
  while (performance.now() < end) {
    const bytes = input(pick);
    const sizes = Array.from({ length: 1 + pick(3) }, () => 1 + pick(700));
    const began = performance.now();
    let why;
    try {
      why = check(id, bytes, sizes);
    } catch (error) {
      why = error.stack ?? String(error);
    }
    if (why === undefined && performance.now() - began > SLOW_MS) why = 'it took very long';
    count++;
    if (why !== undefined) return { count, fault: { why, sizes, bytes } };
  }
  return { count };
}

/** Why an input fails; undefined when all is well. */
function check(id, bytes, sizes) {
  const context = { evidence: { name: 'fuzz', modified: NOW, zone: 0 }, source: 0, now: NOW };
  const feed = (pieces) => {
    const out = [];
    const reader =
      id === 'open' ? engine.open(context) : engine.READERS.find((k) => k.id === id).reader(context);
    let at = 0;
    for (let i = 0; at < bytes.length; i++) {
      out.push(...(reader.push(new Uint8Array(bytes.subarray(at, at + pieces[i % pieces.length]))) ?? []));
      at += pieces[i % pieces.length];
    }
    out.push(...(reader.end() ?? []));
    return id === 'open' ? { list: [...reader.observations], summary: reader.summary() } : { list: out };
  };
  const whole = feed([bytes.length + 1]);
  const text = JSON.stringify(whole);
  if (JSON.stringify(feed(sizes)) !== text) return 'pieces are read otherwise than the whole';
  if (id !== 'open') return undefined;
  const { report } = engine.explain([whole.summary], whole.list);
  const shown = engine.printTerminal(report, { colour: false, columns: 80, long: true });
  if (/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(shown)) return 'a control character reaches the terminal';
  engine.printMarkdown(report);
  JSON.parse(engine.printJson(report));
  return undefined;
}
