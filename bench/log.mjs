/**
 * How fast `sshwhy log` reads, in how much memory, and whether what it tells is true.
 *
 *   node bench/log.mjs                    1M lines: speed beside ripgrep and other readers of logs, memory, truth
 *   node bench/log.mjs --full             10M lines too, and 4,000 / 20,000 / 100,000 sources
 *   node bench/log.mjs --truth 60000      only the truth, over so many lines
 *   node bench/log.mjs --first FILE       only how soon the first numbers of a log stand on a terminal
 *   --generator FILE                      logs of another generator with the same options and the same form of truth
 *   --runs N (5)   --folder DIR (a temporary one, kept for the next run)   --program FILE (dist/boot.cjs)
 *
 * All programs read the same file in turn, round after round, so that a busy machine slows them alike; the medians and
 * their ratios are printed. Programs that are not installed are left out and named (Debian: ripgrep, sshguard, lnav,
 * fail2ban, time). Nothing is written into the project. Exit codes: 0 all true, 1 something told is not true.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compareWithTruth } from './log-truth.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const FULL = args.includes('--full');
const RUNS = Number(option('--runs', 5));
const FOLDER = option('--folder', path.join(os.tmpdir(), 'sshwhy-bench-log'));
const PROGRAM = option('--program', path.join(ROOT, 'dist/boot.cjs'));
const ONLY_TRUTH = option('--truth');
const GENERATOR = option('--generator');
const ONLY_FIRST = option('--first');
const NODE = process.execPath;
/** Node reads these certificates before it does anything; `./sshwhy` spares them. */
const ENVIRONMENT = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
const PEERS = {
  rg: ['rg'],
  sshguard: ['/usr/libexec/sshguard/sshg-parser', '/usr/lib/x86_64-linux-gnu/sshg-parser', 'sshg-parser'],
  lnav: ['lnav'],
  fail2ban: ['fail2ban-regex'],
};

fs.mkdirSync(FOLDER, { recursive: true });
if (ONLY_TRUTH !== undefined) {
  const made = generated(Number(ONLY_TRUTH), { sources: 1500, days: 7, seed: 3, exact: true });
  await truth(made);
} else if (ONLY_FIRST !== undefined) {
  await firstNumbers(ONLY_FIRST);
} else {
  const one = generated(1_000_000, { sources: 4000, days: 28, seed: 1 });
  speed(one, RUNS);
  await firstNumbers(one.log);
  await truth(generated(1_000_000, { sources: 4000, days: 28, seed: 1, exact: true }));
  if (FULL) {
    speed(generated(10_000_000, { sources: 20_000, days: 90, seed: 2 }), Math.min(RUNS, 3));
    slope();
    await truth(generated(10_000_000, { sources: 20_000, days: 90, seed: 2, exact: true }));
  }
}

/** The log of the generator beside this file, made once. */
function generated(lines, { sources, days, seed, exact = false }) {
  const name = `${GENERATOR === undefined ? 'own' : 'other'}-${lines}-${sources}-${days}-${seed}${exact ? '-exact' : ''}`;
  const log = path.join(FOLDER, `${name}.log`);
  const facts = path.join(FOLDER, `${name}.json`);
  if (fs.existsSync(log) && fs.existsSync(facts)) return { log, facts, lines };
  const size = ['--lines', lines, '--sources', sources, '--days', days, '--seed', seed].map(String);
  const [command, to] =
    GENERATOR === undefined
      ? [[NODE, path.join(ROOT, 'bench/made-log.mjs')], '--log']
      : [['python3', GENERATOR, '--wording', exact ? 'exact' : 'mixed'], '-o'];
  const made = spawnSync(command[0], [...command.slice(1), ...size, to, `${log}.part`, '--truth', facts], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (made.status !== 0) throw new Error(`${command.join(' ')} could not make the log`);
  fs.renameSync(`${log}.part`, log);
  // Stamps without a year get theirs from the file's date.
  const last = JSON.parse(fs.readFileSync(facts, 'utf8')).last;
  fs.utimesSync(log, last, last);
  return { log, facts, lines };
}

function found(names) {
  return names.find(
    (name) => fs.existsSync(name) || spawnSync('sh', ['-c', `command -v ${name}`]).status === 0,
  );
}

/** One run: seconds on the clock and of processors, and the most memory, with every process that it started. */
function timed(command, input) {
  const report = path.join(FOLDER, `time-${process.pid}`);
  const stdin = input === undefined ? 'ignore' : fs.openSync(input, 'r');
  const begun = performance.now();
  const run = spawnSync('/usr/bin/time', ['-q', '-o', report, '-f', '%e %U %S %M', ...command], {
    stdio: [stdin, fs.openSync('/dev/null', 'w'), 'ignore'],
    env: ENVIRONMENT,
  });
  const wall = (performance.now() - begun) / 1000;
  if (run.error !== undefined) throw new Error('/usr/bin/time is missing (Debian: apt-get install time)');
  if (typeof stdin === 'number') fs.closeSync(stdin);
  const [, user, system, kb] = fs
    .readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number);
  fs.rmSync(report);
  return { wall, cpu: user + system, mb: kb / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function speed({ log, facts, lines }, runs) {
  const size = fs.statSync(log).size;
  const gz = `${log}.gz`;
  if (!fs.existsSync(gz)) {
    if (
      spawnSync('sh', ['-c', 'gzip -c -- "$1" > "$2.part" && mv "$2.part" "$2"', '-', log, gz]).status !== 0
    )
      fs.writeFileSync(gz, gzipSync(fs.readFileSync(log)));
  }
  const ours = (...more) => [NODE, PROGRAM, 'log', '--no-progress', ...more, log];
  const commands = [{ name: 'rg -c sshd', command: peer('rg', '-c', 'sshd', log) }];
  commands.push({ name: 'sshwhy log', command: ours(), goal: { to: 'rg -c sshd', most: 4 } });
  commands.push({ name: 'sshwhy log, one thread', command: ['env', 'SSHWHY_THREADS=1', ...ours()] });
  commands.push({
    name: 'sshwhy log --connections',
    command: ours('--connections'),
    goal: { to: 'rg -c sshd', most: 8 },
  });
  const last = JSON.parse(fs.readFileSync(facts, 'utf8')).last;
  commands.push({ name: 'sshwhy log, the last hour', command: ours('--since', String(last - 3600)) });
  commands.push({ name: 'gzip -dc', command: ['gzip', '-dc', gz] });
  commands.push({
    name: 'sshwhy log FILE.gz',
    command: [NODE, PROGRAM, 'log', '--no-progress', gz],
    goal: { to: 'gzip -dc', most: 1.2 },
  });
  commands.push({
    name: "sshguard's parser",
    command: peer('sshguard'),
    input: log,
    slow: true,
    goal: { by: 8 },
  });
  commands.push({
    name: 'lnav, one count',
    command: peer('lnav', '-n', '-c', ';SELECT count(*) FROM syslog_log', log),
    slow: true,
    goal: { by: 8 },
  });
  if (lines <= 200_000 || lines === 1_000_000) {
    const part = `${log}.100k`;
    if (!fs.existsSync(part)) spawnSync('sh', ['-c', 'head -n 100000 -- "$1" > "$2"', '-', log, part]);
    commands.push({
      name: 'fail2ban-regex, 100k lines',
      command: peer('fail2ban', part, 'sshd[mode=aggressive]'),
      slow: true,
    });
  }
  const rows = commands.filter((c) => c.command !== undefined).map((c) => ({ ...c, all: [] }));
  for (let run = 0; run < runs; run++) {
    for (const row of rows) if (!row.slow || run < 2) row.all.push(timed(row.command, row.input));
  }
  console.log(
    `\n${lines.toLocaleString('en-US')} lines, ${(size / 1e6).toFixed(0)} MB, median of ${runs} rounds (slow programs 2), ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}`,
  );
  console.log(
    `${'what'.padEnd(30)} ${'wall s'.padStart(8)} ${'cpu s'.padStart(8)} ${'MB/s'.padStart(7)} ${'MiB'.padStart(6)}  against the goal`,
  );
  const of = (name) => rows.find((r) => r.name === name);
  const wall = (row) => median(row.all.map((x) => x.wall));
  const cpu = (row) => median(row.all.map((x) => x.cpu));
  for (const row of rows) {
    const mb = Math.max(...row.all.map((x) => x.mb));
    let goal = '';
    const other = row.goal?.to && of(row.goal.to);
    if (other) {
      const pairs = median(row.all.map((x, i) => x.wall / other.all[i].wall));
      const work = median(row.all.map((x, i) => x.cpu / other.all[i].cpu));
      goal = `${pairs.toFixed(1)} x the wall, ${work.toFixed(1)} x the cpu of ${row.goal.to}: goal ${row.goal.most} x or less`;
    } else if (row.goal?.by) {
      const us = of('sshwhy log');
      goal = `sshwhy is ${(wall(row) / wall(us)).toFixed(1)} x faster by wall, ${(cpu(row) / cpu(us)).toFixed(1)} x by cpu: goal ${row.goal.by} x or more`;
    }
    if (row.name === 'sshwhy log') goal += `; memory: goal 150 MiB`;
    console.log(
      `${row.name.padEnd(30)} ${wall(row).toFixed(2).padStart(8)} ${cpu(row).toFixed(2).padStart(8)} ${(size / 1e6 / wall(row)).toFixed(0).padStart(7)} ${mb.toFixed(0).padStart(6)}  ${goal}`,
    );
  }
}

/** The command of another program, undefined when it is not installed; said once. */
function peer(name, ...rest) {
  const program = found(PEERS[name]);
  if (program === undefined) {
    console.log(`${PEERS[name].at(-1)} is not installed: left out`);
    return undefined;
  }
  return [program, ...rest];
}

/** How soon a person at a terminal sees numbers, and how much of that time an idle Node takes for itself. */
async function firstNumbers(log) {
  if (found(['script']) === undefined) {
    console.log('script is not installed (Debian: bsdutils): first numbers are left out');
    return;
  }
  const shown = [];
  const idle = [];
  for (let run = 0; run < 2 * RUNS + 1; run++) {
    shown.push(await untilShown([NODE, PROGRAM, 'log', log], /\d connections/));
    idle.push(await untilShown([NODE, '-e', 'console.log(1)'], /1/));
  }
  console.log(
    `\nfirst numbers on a terminal after ${median(shown).toFixed(0)} ms (best ${Math.min(...shown).toFixed(0)}; goal 150 on an idle machine), an idle Node's first word after ${median(idle).toFixed(0)} ms; load ${os.loadavg()[0].toFixed(1)}`,
  );
}

/** Milliseconds until a program on a terminal of its own has written what is looked for; it is ended then. */
function untilShown(command, wanted) {
  return new Promise((resolve, reject) => {
    const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    const begun = performance.now();
    const run = spawn('script', ['-qfc', `exec ${quoted}`, '/dev/null'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    let after;
    run.stdout.on('data', (piece) => {
      text += piece;
      if (after !== undefined || !wanted.test(text)) return;
      after = performance.now() - begun;
      run.kill();
    });
    run.on('error', reject);
    run.on('close', () =>
      after === undefined ? reject(new Error(`${command.join(' ')} showed nothing`)) : resolve(after),
    );
  });
}

/** What each further source costs. */
function slope() {
  console.log('\nmemory by sources, 1,000,000 lines');
  let before;
  for (const sources of [4000, 20_000, 100_000]) {
    const { log, facts } = generated(1_000_000, { sources, days: 28, seed: 1 });
    const seen = JSON.parse(fs.readFileSync(facts, 'utf8')).sources_total;
    const mb = median(
      Array.from({ length: 3 }, () => timed([NODE, PROGRAM, 'log', '--no-progress', log]).mb),
    );
    const each = before ? ((mb - before.mb) * 1024 * 1024) / (seen - before.seen) : Number.NaN;
    console.log(
      `${String(seen).padStart(7)} sources  ${mb.toFixed(0).padStart(5)} MiB${before ? `  ${each.toFixed(0)} bytes for each further one (goal 150)` : ''}`,
    );
    before = { mb, seen };
  }
}

async function truth({ log, facts, lines }) {
  console.log(`\nthe generator's truth over ${lines.toLocaleString('en-US')} lines`);
  const rows = await compareWithTruth(PROGRAM, log, facts);
  for (const row of rows) {
    console.log(
      `${row.fits ? 'ok  ' : 'FAIL'} ${row.what.padEnd(44)} ${String(row.expected).padStart(9)} expected ${String(row.told).padStart(9)} told`,
    );
    if (!row.fits) process.exitCode = 1;
  }
}
