/**
 * Runs the steps of ./check one after the other, prints one line for each, and counts.
 *
 * Usage: node scripts/check/run.mjs [STEP…]   (default: all)
 * The last line is "N passed, N failed, N skipped"; the exit code is 1 when something failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
process.chdir(ROOT);

const NODE = process.execPath;
const BIN = 'node_modules/.bin';
const VITEST_COUNTS = '.check/vitest.json';
const MINUTE_MS = 60_000;
const SHOWN_LINES = 120;
// A skip on a person's machine is a fact; in continuous integration it would hide that something never ran.
const SKIP_IS_FAILURE = process.env.CI === 'true';

const counts = { passed: 0, failed: 0, skipped: 0 };
const wanted = process.argv.slice(2);
const manifest = readJson('package.json');

const steps = {
  programs: checkPrograms,
  types: () => command([NODE, 'scripts/check/types.mjs']),
  lint: () => command([`${BIN}/biome`, 'check', '--error-on-warnings', '--colors=off', '.']),
  pure: () => command([NODE, 'scripts/check/pure.mjs']),
  borders: () => command([NODE, 'scripts/check/borders.mjs']),
  'dead-code': () => command([`${BIN}/knip`, '--no-progress', '--no-config-hints']),
  generated: () =>
    manifest.scripts.gen ? command(['npm', 'run', '--silent', 'gen', '--', '--check']) : undefined,
  build: () => command([NODE, 'scripts/build.mjs']),
  tests: runTests,
  nodes: () => trySecondNode(),
  budgets: () =>
    fs.existsSync('bench/budgets.mjs')
      ? command([NODE, 'bench/budgets.mjs'], { show: true, minutes: 20 })
      : undefined,
};

await main();

async function main() {
  const unknown = wanted.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.log(
      `check: no step is called ${unknown.join(', ')}; there are: ${Object.keys(steps).join(', ')}`,
    );
    counts.failed += 1;
  } else if (installPackages()) {
    for (const [name, step] of Object.entries(steps)) {
      if (wanted.length === 0 || wanted.includes(name)) await run(name, step);
    }
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

/** One step, one line. A step gives `undefined` when there is nothing of its kind yet; then nothing is said. */
async function run(name, step) {
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`…    ${name}\r`);
  const result = await Promise.resolve()
    .then(step)
    .catch((error) => ({ ok: false, output: `this is a fault of the check itself:\n${error.stack}` }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  if (result === undefined) return;
  const note = result.note ? `  ${result.note}` : '';
  if (result.ok) {
    counts.passed += 1;
    console.log(`ok   ${name.padEnd(10)}${seconds} s${note}`);
    if (result.show) console.log(indent(result.output));
  } else {
    counts.failed += 1;
    console.log(`FAIL ${name.padEnd(10)}${seconds} s${note}`);
    console.log(indent(shorten(name, result.output)));
  }
}

/** Keeps the screen readable: of a long output only both ends are shown, and all of it is in a file. */
function shorten(name, output) {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= SHOWN_LINES) return output;
  const log = `.check/${name}.log`;
  fs.mkdirSync('.check', { recursive: true });
  fs.writeFileSync(log, output);
  const half = SHOWN_LINES / 2;
  const left = lines.length - SHOWN_LINES;
  return [...lines.slice(0, half), `… ${left} more lines, all in ${log} …`, ...lines.slice(-half)].join('\n');
}

function skip(what) {
  if (SKIP_IS_FAILURE) {
    counts.failed += 1;
    console.log(`FAIL ${what}; with CI=true nothing may be skipped`);
  } else {
    counts.skipped += 1;
    console.log(`SKIP ${what}`);
  }
}

/** Runs a program to its end. Its output is kept together in the order in which it was written. */
function command([program, ...args], { show = false, minutes = 5, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      timeout: minutes * MINUTE_MS,
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) =>
      resolve({ ok: false, output: `${program} could not be started: ${error.message}` }),
    );
    child.on('close', (status, signal) => {
      const output = Buffer.concat(chunks).toString();
      const end = signal === null ? '' : `\nended by ${signal} (at most ${minutes} minutes are given)`;
      resolve({ ok: status === 0, output: output + end, show });
    });
  });
}

async function runTests() {
  fs.rmSync(VITEST_COUNTS, { force: true });
  const result = await command(
    [`${BIN}/vitest`, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_COUNTS}`],
    { minutes: 40 },
  );
  const report = fs.existsSync(VITEST_COUNTS) ? readJson(VITEST_COUNTS) : undefined;
  if (report === undefined) return { ...result, ok: false, note: 'the test runner left no counts' };

  const skippedTests = report.numPendingTests + report.numTodoTests;
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  const note = `${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skippedTests} skipped`;
  if (SKIP_IS_FAILURE) counts.failed += skippedTests;
  else counts.skipped += skippedTests;
  if (skippedTests > 0)
    for (const title of namesOfSkipped(report)) console.log(`${SKIP_IS_FAILURE ? 'FAIL' : 'SKIP'} ${title}`);
  if (report.numTotalTests === 0) return { ...result, ok: false, note: 'no test was run' };
  return { ...result, ok: result.ok && report.success, note };
}

function namesOfSkipped(report) {
  const all = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'skipped' || test.status === 'pending' || test.status === 'todo')
      .map((test) => `${path.relative(ROOT, file.name)}: ${test.fullName}`),
  );
  return all.length <= 20 ? all : [...all.slice(0, 20), `… and ${all.length - 20} more tests`];
}

/** The programs that tests run for real, as listed in packages.txt. */
function checkPrograms() {
  const lines = fs.readFileSync('scripts/check/packages.txt', 'utf8').split('\n');
  const missing = [];
  let found = 0;
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [debianPackage, program, ...purpose] = line.trim().split(/\s+/);
    const there = program === '-' ? isInstalled(debianPackage) : isOnPath(program);
    if (there) found += 1;
    else
      missing.push({
        name: program === '-' ? debianPackage : program,
        debianPackage,
        purpose: purpose.join(' '),
      });
  }
  for (const { name, debianPackage, purpose } of missing) {
    skip(`${name} is missing (${purpose}): apt-get install ${debianPackage}, or ./check --install`);
  }
  if (missing.length > 0) return undefined;
  return { ok: true, output: '', note: `${found} found` };
}

function isOnPath(program) {
  // Servers lie in sbin, which is on the path of root alone.
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin', '/usr/local/sbin'];
  return folders.some((folder) => {
    try {
      fs.accessSync(path.join(folder, program), fs.constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function isInstalled(debianPackage) {
  return spawnSync('dpkg', ['-s', debianPackage], { stdio: 'ignore' }).status === 0;
}

/** What people install, dist/sshwhy.mjs, answers the same on another Node. */
async function trySecondNode() {
  const others = otherNodes();
  if (others.length === 0) {
    skip('nodes: no other Node to try dist/sshwhy.mjs on: name some in SSHWHY_NODES, or ./check --install');
    return undefined;
  }
  if (!fs.existsSync('dist/sshwhy.mjs'))
    return { ok: false, output: 'there is no dist/sshwhy.mjs: the build comes first' };
  // Away from the checkout, since it must need nothing beside it.
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'sshwhy-nodes-'));
  try {
    const alone = path.join(folder, 'sshwhy.mjs');
    fs.copyFileSync('dist/sshwhy.mjs', alone);
    const example = path.resolve('examples/public-server.log');
    const runs = [
      ['--help'],
      ...(fs.existsSync(example)
        ? [
            ['explain', '--no-ask', example],
            ['explain', '--json', example],
          ]
        : []),
    ];
    const complaints = [];
    for (const args of runs) {
      const here = answer(NODE, alone, args);
      if (here.status === null || here.status > 2 || here.text === '') {
        complaints.push(`${args.join(' ')}: status ${here.status} on ${process.version}\n${here.text}`);
      }
      for (const node of others) {
        const there = answer(node, alone, args);
        if (there.status !== here.status || there.text !== here.text) {
          complaints.push(
            `${args.join(' ')}: ${node} ends with ${there.status}, ${process.version} with ${here.status}\n` +
              `--- ${node}\n${there.text.slice(0, 2000)}\n--- ${process.version}\n${here.text.slice(0, 2000)}`,
          );
        }
      }
    }
    const names = others.map(
      (node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() || node,
    );
    return {
      ok: complaints.length === 0,
      output: complaints.join('\n'),
      note: `${process.version} and ${names.join(', ')}`,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function answer(node, program, args) {
  const { status, stdout, stderr, error } = spawnSync(node, [program, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 10_000,
    cwd: path.dirname(program),
  });
  return { status, text: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

function otherNodes() {
  if (process.env.SSHWHY_NODES) return process.env.SSHWHY_NODES.split(':').filter((node) => node !== '');
  const folder = '.tools/node_modules';
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.startsWith('node-'))
    .map((name) => path.resolve(folder, name, 'bin/node'))
    .filter((node) => fs.existsSync(node));
}

/** Installs the npm packages of the lock file unless they are there. Returns whether the steps can run. */
function installPackages() {
  const { dependencies, devDependencies } = manifest;
  const isThere = ([name, version]) => {
    const file = `node_modules/${name}/package.json`;
    return fs.existsSync(file) && readJson(file).version === version;
  };
  if (Object.entries({ ...dependencies, ...devDependencies }).every(isThere)) return true;
  console.log('check: installing the npm packages of the lock file with "npm ci --ignore-scripts"');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { encoding: 'utf8' });
  if (npm.status === 0) return true;
  counts.failed += 1;
  console.log(`FAIL npm ci\n${indent(`${npm.stdout ?? ''}${npm.stderr ?? ''}${npm.error?.message ?? ''}`)}`);
  return false;
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function indent(text) {
  return text.trimEnd().replace(/^/gm, '     ');
}
