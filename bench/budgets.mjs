/**
 * Holds the budgets of speed, memory and size. Every figure is printed beside its target; only one that is out by an order
 * of magnitude fails, since a busy machine may double any of them. Times of the start are ratios against `node -e 0` run
 * in turn with it.
 *
 * Usage: node bench/budgets.mjs   (after a build; ./check runs it as its step `budgets`)
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './load.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const MB = 1024 * 1024;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sshwhy-budgets-'));
const hook = path.join(folder, 'rss.cjs');
const rssFile = path.join(folder, 'rss');
// The largest memory that a process ever held (kilobytes), written as it ends. Not maxRSS: that counts the parent's too.
fs.writeFileSync(
  hook,
  `process.on('exit',()=>{const fs=require('node:fs');let kb;
try{kb=/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status','latin1'))[1]}catch{kb=process.resourceUsage().maxRSS}
fs.writeFileSync(${JSON.stringify(rssFile)},String(kb))})`,
);

let failed = 0;
let idleMemory;
/** One line a figure; `most` is where it fails. */
function report(name, value, unit, target, most) {
  const bad = value > most;
  if (bad) failed++;
  const mark = bad ? 'FAIL' : value > target ? 'over' : 'ok  ';
  console.log(
    `${mark} ${name.padEnd(52)} ${value.toFixed(value < 10 ? 2 : 0).padStart(7)} ${unit}  (target ${target}, fails above ${most})`,
  );
}
const note = (text) => console.log(`     ${text}`);

try {
  sizes();
  startup();
  await tables();
  await longLines();
  await log();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The bundles, and that the engine needs nothing from a registry. */
function sizes() {
  const dist = path.join(ROOT, 'dist');
  const alone = fs.statSync(path.join(dist, 'sshwhy.mjs')).size;
  report('dist/sshwhy.mjs', alone / MB, 'MB', 2, 8);
  // Chunks of older builds may still lie there: those count that the newest boot.cjs leads to.
  const seen = new Map();
  const follow = (name) => {
    if (seen.has(name)) return;
    const text = fs.readFileSync(path.join(dist, name), 'latin1');
    seen.set(name, text.length);
    for (const [, next] of text.matchAll(/["'`]\.\/((?:cli|part)-[0-9a-f]+\.cjs)["'`]/g)) follow(next);
  };
  const entry = /cli-[0-9a-f]+\.cjs/.exec(fs.readFileSync(path.join(dist, 'boot.cjs'), 'utf8'))[0];
  follow(entry);
  const total = [...seen.values()].reduce((a, b) => a + b, 0);
  report(`dist/cli-*.cjs with its ${seen.size - 1} parts`, total / MB, 'MB', 2, 8);
  note(
    `the largest: ${[...seen]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([n, b]) => `${n} ${(b / 1024).toFixed(0)} KB`)
      .join(', ')}`,
  );
  const outside = engineImports();
  report('imports of the engine from outside', outside.length, '', 0, 0);
  for (const line of outside) note(line);
}

function engineImports() {
  const out = [];
  const walk = (dir) => {
    for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
      const file = path.join(dir, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (file.endsWith('.ts'))
        for (const [, from] of fs
          .readFileSync(file, 'utf8')
          .matchAll(/^(?:import|export)[^'"`;]*?from '([^']+)'/gm))
          if (!from.startsWith('.')) out.push(`${path.relative(ROOT, file)}: ${from}`);
    }
  };
  walk(path.join(ROOT, 'src/engine'));
  return out;
}

/** What `ssh -vvv` prints of a login that fails, made some 300 lines long by the keys that it tries. */
function clientOutput() {
  const keys = Array.from({ length: 90 }, (_, i) => [
    `debug1: Offering public key: /home/nora/.ssh/id_${i} ED25519 SHA256:NCR6Yf2abVyfFIDrWfOKMko25T1+d3U81uKZU7A${i} agent`,
    'debug3: send packet: type 50',
    'debug1: Authentications that can continue: publickey',
  ]).flat();
  return `${[
    'OpenSSH_9.2p1 Debian-2+deb12u3, OpenSSL 3.0.13 30 Jan 2024',
    'debug1: Reading configuration data /etc/ssh/ssh_config',
    'debug1: Connecting to web1.example.test [192.0.2.10] port 22.',
    'debug1: Connection established.',
    'debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3',
    'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u3',
    'debug3: send packet: type 20',
    'debug1: SSH2_MSG_KEXINIT sent',
    'debug1: SSH2_MSG_KEXINIT received',
    "debug1: Host 'web1.example.test' is known and matches the ED25519 host key.",
    'debug1: SSH2_MSG_SERVICE_ACCEPT received',
    'debug1: Authentications that can continue: publickey',
    'debug1: Next authentication method: publickey',
    ...keys,
    'Received disconnect from 192.0.2.10 port 22:2: Too many authentication failures',
    'Disconnected from 192.0.2.10 port 22',
  ].join('\n')}\n`;
}

function startup() {
  const file = path.join(folder, 'client.txt');
  fs.writeFileSync(file, clientOutput());
  const ours = path.join(ROOT, 'sshwhy');
  const boot = path.join(ROOT, 'dist/boot.cjs');
  const starts = [
    { name: 'node -e 0', program: process.execPath, args: ['-e', '0'] },
    { name: './sshwhy explain', program: ours, args: ['explain', file] },
    { name: 'without the launcher', program: process.execPath, args: [boot, 'explain', file] },
    { name: 'loading alone (--version)', program: process.execPath, args: [boot, '--version'] },
  ];
  // Certificates named in the environment cost Node 30 ms at its start, which the launcher spares: without them the two compare.
  const { NODE_EXTRA_CA_CERTS: certificates, ...plain } = process.env;
  let found = inTurn(starts, plain);
  if (ratio(found) > 1.6) found = inTurn(starts, plain);
  report('./sshwhy explain, 300 lines of a client, to node -e 0', ratio(found), 'x', 1.6, 8);
  note(
    `medians of 15 runs in turn: ${starts.map((s, i) => `${s.name} ${median(found[i]).toFixed(0)} ms`).join(', ')}`,
  );
  if (certificates === undefined) return;
  const here = inTurn(starts.slice(0, 2), process.env);
  note(
    `with NODE_EXTRA_CA_CERTS, as here: ${ratio(here).toFixed(2)} x, ${median(here[1]).toFixed(0)} ms against ${median(here[0]).toFixed(0)} ms`,
  );
}

/** How long each takes from start to end: 15 times each, in turn. */
function inTurn(starts, env) {
  const times = starts.map(() => []);
  for (let run = 0; run <= 15; run++) {
    for (const [i, { program, args }] of starts.entries()) {
      const begin = performance.now();
      const { status } = spawnSync(program, args, { stdio: 'ignore', env });
      if (status === null || status > 2) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
      // The first run may still keep compiled code.
      if (run > 0) times[i].push(performance.now() - begin);
    }
  }
  return times;
}

/** The second against the first, run by run. */
function ratio([none, ours]) {
  return median(ours.map((ms, i) => ms / none[i]));
}

/** Inside the process: what a first line costs, and a line after that. */
async function tables() {
  const begin = performance.now();
  const engine = await loadEngine();
  const bundled = performance.now() - begin;
  const first = performance.now();
  engine.openssh();
  const compiled = performance.now() - first;
  report('table of wordings, taken apart for the first time', compiled, 'ms', 3, 30);
  note(`(bundling the engine for this bench took ${bundled.toFixed(0)} ms)`);
}

/** Runs the built program with what `write` gives it; seconds and peak memory beyond an idle Node's. */
function measured(args, write = (stdin) => stdin.end()) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, ['--require', hook, path.join(ROOT, 'dist/boot.cjs'), ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      if (out.length < 10 * MB) out += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === null || status > 2) reject(new Error(`sshwhy ${args.join(' ')} ended with ${status}`));
      else
        resolve({
          seconds: (performance.now() - begin) / 1000,
          memory: Number(fs.readFileSync(rssFile, 'utf8')) / 1024 - idle(),
          out,
        });
    });
    write(child.stdin);
  });
}

function idle() {
  if (idleMemory === undefined) {
    const kept = fs.readFileSync(rssFile);
    spawnSync(process.execPath, ['--require', hook, '-e', '0']);
    idleMemory = Number(fs.readFileSync(rssFile, 'utf8')) / 1024;
    fs.writeFileSync(rssFile, kept);
  }
  return idleMemory;
}

async function longLines() {
  const file = path.join(folder, 'line.log');
  fs.writeFileSync(file, 'Apr 20 03:59:36 web1 sshd[1]: Disconnecting invalid user '.repeat((10 * MB) / 57));
  const ten = await measured(['explain', '--no-ask', file]);
  report('one line of 10 MB', ten.seconds, 's', 1, 5);

  const piece = Buffer.alloc(MB, 'a');
  const hundred = await measured(['explain', '--no-ask'], (stdin) => {
    let left = 100;
    const more = () => {
      while (left-- > 0) if (!stdin.write(piece)) return stdin.once('drain', more);
      stdin.end('\n');
    };
    more();
  });
  report('one line of 100 MB through stdin', hundred.seconds, 's', 3, 20);
  report('  memory beyond that of an idle Node', hundred.memory, 'MB', 150, 500);
}

/** A public server's log: guesses, scans, people who log in, other programs' lines. */
function mixedLog(bytes) {
  const lines = [];
  let size = 0;
  const at = (s) => new Date(Date.UTC(2026, 3, 20) + s * 1000).toISOString().slice(11, 19);
  for (let i = 0; size < bytes; i++) {
    const pid = 1000 + (i % 30_000);
    const address = `203.0.113.${i % 251}`;
    const port = 1024 + (i % 60_000);
    const user = ['root', 'admin', 'test', 'oracle', 'ubuntu', `u${i % 97}`][i % 6];
    const from = `${address} port ${port}`;
    const say = (text, program = `sshd[${pid}]`) => `Apr 20 ${at(i % 86_400)} web1 ${program}: ${text}\n`;
    const story = [
      [
        `Invalid user ${user} from ${from}`,
        `Failed password for invalid user ${user} from ${from} ssh2`,
        `Connection closed by invalid user ${user} ${from} [preauth]`,
      ],
      [
        `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${address}  user=root`,
        `Failed password for root from ${from} ssh2`,
        `Received disconnect from ${from}:11: Bye Bye [preauth]`,
        `Disconnected from authenticating user root ${from} [preauth]`,
      ],
      [
        'error: kex_exchange_identification: Connection closed by remote host',
        `Connection closed by ${from}`,
      ],
      [
        `Accepted publickey for nora from ${from} ssh2: ED25519 SHA256:NCR6Yf2abVyfFIDrWfOKMko25T1`,
        'pam_unix(sshd:session): session opened for user nora(uid=1000) by (uid=0)',
        `Received disconnect from ${from}:11: disconnected by user`,
        `Disconnected from user nora ${from}`,
      ],
      [
        `Unable to negotiate with ${from}: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]`,
      ],
    ][i % 5];
    for (const text of story) lines.push(say(text));
    if (i % 3 === 0)
      lines.push(
        say('pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)', `CRON[${pid}]`),
      );
    for (let n = lines.length - story.length - (i % 3 === 0 ? 1 : 0); n < lines.length; n++)
      size += lines[n].length;
  }
  return lines.join('');
}

async function log() {
  const file = path.join(folder, 'auth.log');
  const text = mixedLog(20 * MB);
  fs.writeFileSync(file, text);
  const run = await measured(['explain', '--json', file]);
  const problems = JSON.parse(run.out).problems;
  report('an auth.log of 20 MB', run.seconds, 's', 6, 60);
  report('  memory beyond that of an idle Node', run.memory, 'MB', 600, 2500);
  note(
    `${(text.length / MB / run.seconds).toFixed(1)} MB/s, ${text.split('\n').length - 1} lines, ${problems.length} problems of ${problems.reduce((n, p) => n + p.count, 0)} connections`,
  );
}
