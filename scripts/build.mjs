/**
 * Builds what people run, with rolldown alone:
 *
 *   dist/boot.cjs + dist/cli-*.cjs (+ chunks, + compiled code)   what ./sshwhy starts, made for a quick start
 *   dist/sshwhy.mjs                                             one file that runs anywhere with Node 20.19 or newer
 *   dist/stamp                                                  the hash of all that the build was made from
 *
 * Does nothing when the stamp fits the sources. Two builds at once are safe: one works, the other waits and finds it
 * done. Files are made in a folder beside dist and then renamed into it, boot.cjs last, so a program that starts or
 * runs in the meantime sees either the old build or the new one.
 *
 * Usage: node scripts/build.mjs [--force]
 * Exit codes: 0 built or nothing to do, 3 could not build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, 'stamp');
const LOCK = path.join(ROOT, '.dist-lock');
// The launcher (./sshwhy) looks at the dates of the same places.
const MADE_FROM = ['src', 'scripts/build.mjs', 'package.json', 'package-lock.json'];
const LOCK_PATIENCE_MS = 10 * 60_000;
// A running program may still load a chunk of the build it was started from.
const KEEP_OLD_MS = 60 * 60_000;
// The names of functions are kept, so that a stack trace can be read.
const MINIFY = { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } };

/** A fault that has been put into words for the person; anything else is a bug and shows its stack. */
class Refusal extends Error {}

try {
  await main(process.argv.includes('--force'));
} catch (error) {
  process.stderr.write(`sshwhy: ${error instanceof Refusal ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 3;
}

async function main(force) {
  if (!force && isFresh()) return;
  const release = await takeLock();
  try {
    // Another build may have finished while this one waited.
    if (!force && isFresh()) return;
    await build();
  } finally {
    release();
  }
}

/** Whether dist was made from what is here now. If so its stamp is dated anew, so that the launcher need not ask again. */
function isFresh() {
  const started = Date.now();
  if (!fs.existsSync(path.join(DIST, 'boot.cjs')) || !fs.existsSync(path.join(DIST, 'sshwhy.mjs')))
    return false;
  if (readText(STAMP) !== hashOfSources()) return false;
  try {
    dateStamp(STAMP, started);
  } catch {
    // A read-only checkout: the build fits all the same.
  }
  return true;
}

/**
 * Files are dated by a clock that ticks every few milliseconds: a stamp dated a little into the past makes a file that is
 * saved while the build begins count as newer.
 */
function dateStamp(file, startedMs) {
  const date = new Date(startedMs - 50);
  fs.utimesSync(file, date, date);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of MADE_FROM.flatMap((place) => filesIn(place))) {
    const bytes = fs.readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesIn(place) {
  const stat = fs.statSync(path.join(ROOT, place), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [place];
  const names = fs.readdirSync(path.join(ROOT, place)).sort();
  return names.filter((name) => !name.endsWith('.test.ts')).flatMap((name) => filesIn(`${place}/${name}`));
}

async function build() {
  const started = Date.now();
  const hash = hashOfSources();
  const rolldown = await loadRolldown();
  const fresh = fs.mkdtempSync(path.join(ROOT, '.dist-'));
  try {
    const entry = await bundleForLauncher(rolldown, fresh);
    const scanner = await workerCode(rolldown);
    const worker = `worker-${createHash('sha256').update(scanner).digest('hex').slice(0, 16)}.cjs`;
    fs.writeFileSync(path.join(fresh, worker), asFunction(scanner));
    await bundleAlone(rolldown, fresh, scanner);
    const boot = fs
      .readFileSync(path.join(ROOT, 'src/node/boot.cjs'), 'utf8')
      .replace('BUNDLE', entry)
      .replace('SCANNER', worker);
    fs.writeFileSync(path.join(fresh, 'boot.cjs'), boot);
    fs.writeFileSync(path.join(fresh, 'stamp'), hash);
    dateStamp(path.join(fresh, 'stamp'), started);
    keepCompiledCode(fresh);
    moveIntoDist(fresh);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`the build failed:\n${stripVTControlCharacters(String(error?.message ?? error))}`);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** What both bundles share. */
function inputOptions() {
  return {
    input: { cli: path.join(ROOT, 'src/node/main.ts') },
    cwd: ROOT,
    platform: 'node',
    // The bundler looks for its settings of TypeScript in the nearest tsconfig; none of ours changes what is emitted.
    tsconfig: false,
    transform: { target: 'node20.19' },
    treeshake: true,
    logLevel: 'warn',
    onLog(level, log, defaultHandler) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      defaultHandler(level, log);
    },
  };
}

/** Bundles for a quick start, with a chunk for each part that is imported lazily. Returns the name of the entry. */
async function bundleForLauncher(rolldown, folder) {
  const atOnce = new Set();
  const bundle = await rolldown({ ...inputOptions(), plugins: [staticImports(atOnce)] });
  const { output } = await bundle.generate({
    // What every start loads is one chunk: each file more costs it.
    codeSplitting: { groups: [{ name: 'start', test: (id) => atOnce.has(id) }] },
    format: 'cjs',
    entryFileNames: 'cli-[hash:16].cjs',
    chunkFileNames: 'part-[hash:16].cjs',
    hashCharacters: 'hex',
    dynamicImportInCjs: false,
    minify: MINIFY,
    comments: false,
  });
  await bundle.close();
  for (const chunk of output) {
    // The name holds a hash of the content: compiled code is kept by name, and V8 itself compares no more than lengths.
    fs.writeFileSync(path.join(folder, chunk.fileName), asFunction(asciiOnly(chunk.code)));
  }
  return output.find((chunk) => chunk.isEntry).fileName;
}

/** What boot.cjs loads is a function already: to put that around a text of a megabyte would copy it at every start. */
function asFunction(code) {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}

/** Fills a set with the modules that the entry imports at once, each with what it imports. */
function staticImports(found) {
  return {
    name: 'static-imports',
    buildEnd() {
      const visit = (id) => {
        if (found.has(id)) return;
        found.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) visit(next);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(id);
    },
  };
}

/** Bundles everything into one file that needs nothing beside it. */
async function bundleAlone(rolldown, folder, scanner) {
  const bundle = await rolldown({ ...inputOptions(), plugins: [withWorkerCode(scanner)] });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'sshwhy.mjs',
    codeSplitting: false,
    minify: MINIFY,
    comments: false,
    // The licence of what is bundled goes where it goes.
    postFooter: `/*\nmmdb-lib\n${fs.readFileSync(path.join(ROOT, 'node_modules/mmdb-lib/LICENSE'), 'utf8').replaceAll('*/', '')}*/`,
    banner:
      '#!/usr/bin/env node\n' +
      '{const[a,b]=process.versions.node.split(".");if(a<20||(a==20&&b<19)){' +
      'console.error("sshwhy: this is Node "+process.versions.node+", and sshwhy needs Node 20.19 or newer.");process.exit(3)}}',
  });
  await bundle.close();
  fs.chmodSync(path.join(folder, 'sshwhy.mjs'), 0o755);
}

/** What a thread of `log` runs, as one script; the wordings, most of it, come with what the thread begins with (threads.ts). */
async function workerCode(rolldown) {
  const input = path.join(ROOT, 'src/node/log/worker.ts');
  if (!fs.existsSync(input)) return '';
  const given = {
    name: 'wordings-given',
    load: (id) =>
      id.endsWith('wordings.gen.ts')
        ? "import { workerData } from 'node:worker_threads';export const { PATTERNS, WIDE_PATTERNS } = workerData.wordings;"
        : null,
  };
  const bundle = await rolldown({ ...inputOptions(), input, plugins: [given] });
  const { output } = await bundle.generate({
    format: 'cjs',
    codeSplitting: false,
    minify: MINIFY,
    comments: false,
  });
  await bundle.close();
  return asciiOnly(output[0].code);
}

/** Threads of the one-file program get their code from it, not the whole file: that would cost each 30 MB. */
function withWorkerCode(code) {
  return {
    name: 'worker-code',
    load: (id) =>
      id.endsWith('worker-code.ts') ? `export const WORKER_CODE = ${JSON.stringify(code)};` : null,
  };
}

/**
 * Writes every character beyond ASCII as an escape. After the comments are gone such characters stand only in strings,
 * templates and regular expressions, where the escape means the same, but for String.raw, which sees the escape itself.
 */
function asciiOnly(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('String.raw with a character beyond ASCII: write it without.');
  return code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Runs the program once over all sorts of evidence, so that it keeps the code that it compiled on the way: what is not
 * called here has to be compiled at every start.
 */
function keepCompiledCode(folder) {
  const examples = ['public-server.log', 'public-server.sshd_config', 'login-refused.txt']
    .map((name) => path.join(ROOT, 'examples', name))
    .filter((file) => fs.existsSync(file));
  const runs =
    examples.length > 0
      ? [
          ['explain', ...examples],
          ['log', examples[0]],
        ]
      : [['--help']];
  for (const args of runs)
    spawnSync(process.execPath, [path.join(folder, 'boot.cjs'), ...args], {
      stdio: 'ignore',
      timeout: 60_000,
    });
}

function moveIntoDist(fresh) {
  fs.mkdirSync(DIST, { recursive: true });
  const names = fs.readdirSync(fresh);
  // What names the other files comes last; the stamp says that all is there.
  const last = ['boot.cjs', 'stamp'];
  for (const name of [...names.filter((one) => !last.includes(one)), ...last]) {
    fs.renameSync(path.join(fresh, name), path.join(DIST, name));
  }
  for (const name of fs.readdirSync(DIST)) {
    const file = path.join(DIST, name);
    if (names.includes(name) || Date.now() - fs.statSync(file).mtimeMs < KEEP_OLD_MS) continue;
    fs.rmSync(file, { recursive: true, force: true });
  }
}

/** The bundler, with the packages that are bundled, in the versions that the lock file names; downloaded when one is not there. */
async function loadRolldown() {
  const found = await importRolldown();
  if (found !== undefined) return found;
  // Whoever has the tools for development keeps them.
  const isDeveloper = /"dev": true/.test(readText(path.join(ROOT, 'node_modules/.package-lock.json')));
  install(isDeveloper ? [] : ['--omit=dev']);
  const loaded = await importRolldown();
  if (loaded === undefined) {
    throw new Refusal(
      `npm reported success, but what it installed cannot be loaded from ${path.join(ROOT, 'node_modules')}.`,
    );
  }
  return loaded;
}

async function importRolldown() {
  if (!areInstalled()) return undefined;
  try {
    // A copy of node_modules from another machine lacks the right binary: then this fails, and npm puts it right.
    const module = await import(createRequire(import.meta.url).resolve('rolldown'));
    return module.rolldown;
  } catch {
    return undefined;
  }
}

function areInstalled() {
  const { packages } = JSON.parse(readText(path.join(ROOT, 'package-lock.json')));
  return Object.keys(packages[''].dependencies).every((name) => {
    const manifest = readText(path.join(ROOT, 'node_modules', name, 'package.json'));
    return manifest !== '' && JSON.parse(manifest).version === packages[`node_modules/${name}`].version;
  });
}

function install(more) {
  const args = ['ci', ...more, '--ignore-scripts', '--no-audit', '--no-fund'];
  process.stderr.write(`sshwhy: first start: downloading the bundler with "npm ${args.join(' ')}"\n`);
  const npm = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (npm.error?.code === 'ENOENT') {
    throw new Refusal('npm is not on the PATH; it comes with Node (Debian: apt-get install npm).');
  }
  if (npm.status !== 0) {
    const said = `${npm.stdout ?? ''}${npm.stderr ?? ''}`.trim().split('\n').slice(-12).join('\n  ');
    throw new Refusal(
      `npm could not install the bundler. The first start needs the network once; later ones do not.\n  ${said}\n` +
        `Run "npm ${args.join(' ')}" in ${ROOT} to see all of it, then start again.`,
    );
  }
}

/** Waits for its turn. Returns the function that gives the lock back. */
async function takeLock() {
  const started = Date.now();
  for (;;) {
    try {
      fs.writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new Refusal(
          `sshwhy has to be built first, but ${ROOT} cannot be written to (${error.code}). ` +
            'Start it once as someone who may write there; after that it runs for everyone.',
        );
      }
    }
    if (isAbandoned()) {
      fs.rmSync(LOCK, { force: true });
      continue;
    }
    if (Date.now() - started > LOCK_PATIENCE_MS) {
      throw new Refusal(`another build has been running for ten minutes; if that is not so, remove ${LOCK}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether the process that holds the lock has ended without giving it back. */
function isAbandoned() {
  const stat = fs.statSync(LOCK, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const pid = Number(readText(LOCK));
  // The holder has made the file and not yet written into it.
  if (pid === 0) return Date.now() - stat.mtimeMs > 5000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
