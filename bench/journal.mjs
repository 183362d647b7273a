/**
 * How fast `sshwhy log` reads a journal, beside journalctl alone.
 *
 *   node bench/journal.mjs [FOLDER]       a folder of journal files; without one a journal is made of a generated log
 *   --runs N (5)   --program FILE (dist/boot.cjs)
 *
 * Needs journalctl, and to make a journal systemd-journal-remote (Debian: the package of that name). All ways read the
 * same files in turn; medians and their ratios are printed.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const RUNS = Number(option('--runs', 5));
const PROGRAM = option('--program', path.join(ROOT, 'dist/boot.cjs'));
const REMOTE = '/lib/systemd/systemd-journal-remote';
const LINES = 300_000;
const given = args.find((a, i) => !a.startsWith('--') && !args[i - 1]?.startsWith('--'));
const folder = given ?? made();

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const program = `${quoted(process.execPath)} ${quoted(PROGRAM)} log --no-progress`;
const ways = {
  'journalctl -o json, read by nobody': `journalctl -D ${quoted(folder)} -o json > /dev/null`,
  'journalctl -o json | sshwhy log -': `journalctl -D ${quoted(folder)} -o json | ${program} - > /dev/null`,
  'journalctl -o export | sshwhy log -': `journalctl -D ${quoted(folder)} -o export | ${program} - > /dev/null`,
  'sshwhy log FOLDER': `${program} ${quoted(folder)} > /dev/null`,
};
const times = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
for (let run = 0; run < RUNS; run++) {
  for (const [way, command] of Object.entries(ways)) {
    const begin = performance.now();
    spawnSync('sh', ['-c', command], { stdio: ['ignore', 'inherit', 'inherit'] });
    times[way].push(performance.now() - begin);
  }
}
const middle = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const yardstick = middle(Object.values(times)[0]);
for (const [way, list] of Object.entries(times))
  console.log(
    `${way.padEnd(38)} ${(middle(list) / 1000).toFixed(2)} s  ${(middle(list) / yardstick).toFixed(2)} x`,
  );

/** A journal of a generated log, as the journal of its host would hold it. */
function made() {
  if (!fs.existsSync(REMOTE)) {
    console.log('systemd-journal-remote is not installed: name a folder of journal files.');
    process.exit(0);
  }
  const at = path.join(os.tmpdir(), 'sshwhy-bench-journal');
  if (fs.existsSync(path.join(at, 'made.journal'))) return at;
  fs.mkdirSync(at, { recursive: true });
  const log = path.join(at, 'made.log');
  const make = ['--lines', LINES, '--sources', 2000, '--days', 14, '--seed', 1].map(String);
  spawnSync(process.execPath, [path.join(ROOT, 'bench/made-log.mjs'), ...make, '--log', log], {
    stdio: 'inherit',
  });
  const records = path.join(at, 'made.export');
  const out = fs.openSync(records, 'w');
  let last = 0;
  let n = 0;
  for (const line of fs.readFileSync(log, 'latin1').split('\n')) {
    const m = /^(\w{3} [ \d]\d \d\d:\d\d:\d\d) (\S+) ([^\s[:]+)(?:\[(\d+)\])?: (.*)$/.exec(line);
    if (m === null) continue;
    const [, when, host, name, pid = '1', message] = m;
    last = Math.max(last + 1, Date.parse(`${when} 2026 UTC`) * 1000);
    fs.writeSync(
      out,
      `__REALTIME_TIMESTAMP=${last}\n__MONOTONIC_TIMESTAMP=${++n}\n_BOOT_ID=${'0'.repeat(31)}1\nPRIORITY=6\n` +
        `SYSLOG_FACILITY=10\nSYSLOG_IDENTIFIER=${name}\n_PID=${pid}\n_UID=0\n_GID=0\n_COMM=${name}\n` +
        `_EXE=/usr/sbin/${name}\n_CMDLINE=${name}: [listener]\n_HOSTNAME=${host}\n_TRANSPORT=syslog\n` +
        `_SYSTEMD_UNIT=${name === 'sshd' ? 'ssh' : name}.service\n_SOURCE_REALTIME_TIMESTAMP=${last}\nMESSAGE=${message}\n\n`,
    );
  }
  fs.closeSync(out);
  spawnSync(REMOTE, ['-o', path.join(at, 'made.journal'), records], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  fs.rmSync(records);
  fs.rmSync(log);
  return at;
}
