// How fast `sshwhy probe` is where nothing is wrong: one healthy sshd on loopback, over how many connections; and 64 of them,
// beside nmap's detection of versions in the same run. Needs root (a network namespace of its own), sshd, a build; nmap
// for the comparison.
//
//   node bench/probe-speed.mjs [--runs 7]     ends with 1 when a figure is out
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const BOOT = path.join(ROOT, 'dist/boot.cjs');
const FOLDER = '/run/speed';
const PORT = 2200;
const HOSTS = 64;
/** Seconds beyond the start of the program. */
const ONE = 0.15;

const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 7 : Number(process.argv[at + 1]);
if (process.argv[2] !== '--inside') {
  spawnSync(path.join(ROOT, 'sshwhy'), ['--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const own = [process.execPath, import.meta.filename, '--inside', '--runs', `${runs}`];
  const alone = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  process.exit(spawnSync('unshare', [...alone, ...own], { stdio: 'inherit' }).status ?? 3);
}

const hosts = Array.from({ length: HOSTS }, (_, i) => `127.0.1.${i + 1}`);
spawnSync('sh', [
  '-ec',
  `mount -t tmpfs tmpfs /run; mkdir -p ${FOLDER} /run/sshd; ip link set lo up
  ssh-keygen -q -t ed25519 -N '' -f ${FOLDER}/host`,
]);
fs.writeFileSync(
  `${FOLDER}/sshd_config`,
  `Port ${PORT}\nHostKey ${FOLDER}/host\nUsePAM no\nMaxStartups 1000\nLogLevel VERBOSE\nPidFile none\n`,
);
fs.writeFileSync(`${FOLDER}/hosts`, hosts.join('\n'));
fs.writeFileSync(`${FOLDER}/config`, `Host *\n  Port ${PORT}\n`);
const log = `${FOLDER}/log`;
spawn('/usr/sbin/sshd', ['-D', '-f', `${FOLDER}/sshd_config`, '-E', log], { stdio: 'ignore' });
while (!(fs.existsSync(log) && fs.readFileSync(log, 'utf8').includes('Server listening'))) sleep(50);

const probe = [process.execPath, BOOT, 'probe', '-F', `${FOLDER}/config`];
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
    [begins, seconds([process.execPath, BOOT, '--version']).s],
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

const beyond = median(one) - median(begins);
figure('a healthy host, to the offers', `${beyond.toFixed(3)} s beyond the start of sshwhy`, beyond <= ONE);
console.log(
  `     ${median(one).toFixed(3)} s in all; sshwhy --version ${median(begins).toFixed(3)} s, node alone ${median(bare).toFixed(3)} s`,
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

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
