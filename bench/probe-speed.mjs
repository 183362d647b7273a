// How fast `sshwhy probe` is where nothing is wrong: one healthy sshd on loopback, over how many connections; and 64 of them,
// beside nmap's detection of versions in the same run. Needs root (a network namespace of its own), sshd, a build; nmap
// for the comparison.
//
//   node bench/probe-speed.mjs [--runs 7]     ends with 1 when a figure is out
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { alone, FOLDER, median, number, SSHWHY, sleep, sshd } from './alone.mjs';

const PORT = 2200;
const HOSTS = 64;
/** Seconds beyond the start of the program. */
const ONE = 0.15;

const runs = number(alone(import.meta.filename), '--runs', 7);
const hosts = Array.from({ length: HOSTS }, (_, i) => `127.0.1.${i + 1}`);
fs.writeFileSync(`${FOLDER}/hosts`, hosts.join('\n'));
fs.writeFileSync(`${FOLDER}/config`, `Host *\n  Port ${PORT}\n`);
const log = sshd(PORT);

const probe = [...SSHWHY, 'probe', '-F', `${FOLDER}/config`];
const begins = [];
const bare = [];
const one = [];
const ours = [];
const theirs = [];
const nmap = [
  'nmap',
  '-n',
  '-Pn',
  '-sV',
  '--version-intensity',
  '0',
  '-p',
  `${PORT}`,
  '-iL',
  `${FOLDER}/hosts`,
];
const hasNmap = spawnSync('nmap', ['--version']).status === 0;
const before = connections();
// In turn, so that all are disturbed alike by whatever else the machine does.
for (let i = 0; i <= runs; i++) {
  const round = [
    [bare, seconds([process.execPath, '-e', '0']).s],
    [begins, seconds([...SSHWHY, '--version']).s],
    [one, seconds([...probe, '--no-ask', '127.0.0.1']).s],
  ];
  // The first run compiles.
  if (i > 0) for (const [list, s] of round) list.push(s);
}
const each = (connections() - before) / (runs + 1);
for (let i = 0; i < runs; i++) {
  const run = seconds([...probe, '--targets', `${FOLDER}/hosts`]);
  if (
    run.out
      .trim()
      .split('\n')
      .filter((l) => JSON.parse(l).exit === 0).length !== HOSTS
  )
    throw new Error('not all of them are told healthy');
  ours.push(run.s);
  if (!hasNmap) continue;
  const scan = seconds(nmap);
  if (scan.out.match(/open +ssh +OpenSSH/g)?.length !== HOSTS)
    throw new Error('nmap did not see all of them');
  theirs.push(scan.s);
}

// The best of each: a busy machine only ever makes it slower.
const beyond = Math.min(...one) - Math.min(...begins);
figure('a healthy host, to the offers', `${beyond.toFixed(3)} s beyond the start of sshwhy`, beyond <= ONE);
console.log(
  `     the best of ${runs}: ${Math.min(...one).toFixed(3)} s in all; sshwhy --version ${Math.min(...begins).toFixed(3)} s, node alone ${Math.min(...bare).toFixed(3)} s`,
);
figure('its connections', `${each}`, each === 1);
const rate = HOSTS / median(ours);
if (hasNmap)
  figure(
    `${HOSTS} hosts, to the offers`,
    `${rate.toFixed(0)} a second; nmap -sV, greetings only: ${(HOSTS / median(theirs)).toFixed(0)}`,
    median(ours) <= median(theirs),
  );
else
  console.log(
    `     ${HOSTS} hosts, to the offers: ${rate.toFixed(0)} a second; there is no nmap to compare with`,
  );
process.exit(process.exitCode ?? 0);

function figure(name, text, good) {
  if (!good) process.exitCode = 1;
  console.log(`${good ? 'ok  ' : 'OVER'} ${name}: ${text}`);
}

function seconds([program, ...args]) {
  const begin = performance.now();
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return { s: (performance.now() - begin) / 1000, out: stdout };
}

function connections() {
  sleep(100);
  return fs.readFileSync(log, 'utf8').match(/^Connection from /gm)?.length ?? 0;
}
