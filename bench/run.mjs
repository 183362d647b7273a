// What `sshwhy run --` costs beside the bare command: its start, and 100 MB through the session in either direction. Needs
// root (a network namespace of its own), sshd and a build.
//
//   node bench/run.mjs [--runs 5]     ends with 1 when 100 MB take a tenth longer than bare, the start left aside
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { alone, FOLDER, number, SSHWHY, sshd } from './alone.mjs';

const MB = 100;
const runs = number(alone(import.meta.filename), '--runs', 5);
sshd(2200, 'PermitRootLogin yes\nStrictModes no');
fs.writeFileSync(
  `${FOLDER}/config`,
  `Host far\n HostName 127.0.0.1\n Port 2200\n User root\n IdentityFile ${FOLDER}/user\n IdentityAgent none\n BatchMode yes\n StrictHostKeyChecking no\n UserKnownHostsFile /dev/null\n LogLevel ERROR\n`,
);
// ERROR would switch the collecting off: what is measured is the usual level.
const ssh = `ssh -F ${FOLDER}/config -o LogLevel=INFO far`;
const run = `${SSHWHY.join(' ')} run -- ${ssh}`;
const WAYS = {
  in: (command, mb) => `head -c ${mb * 1e6} /dev/zero | ${command} 'cat >/dev/null' 2>/dev/null`,
  out: (command, mb) => `${command} 'head -c ${mb * 1e6} /dev/zero' 2>/dev/null | cat >/dev/null`,
};

for (const [name, line] of Object.entries(WAYS)) {
  const best = { bare: [Infinity, Infinity], run: [Infinity, Infinity] };
  // In turn, and the best of each: a busy machine only ever makes it slower.
  for (let i = 0; i < runs; i++)
    for (const [which, command] of [
      ['bare', ssh],
      ['run', run],
    ])
      for (const [k, mb] of [0, MB].entries())
        best[which][k] = Math.min(best[which][k], seconds(line(command, mb)));
  const bare = best.bare[1] - best.bare[0];
  const ours = best.run[1] - best.run[0];
  const good = ours <= bare * 1.1;
  if (!good) process.exitCode = 1;
  console.log(
    `${good ? 'ok  ' : 'OVER'} ${MB} MB ${name}: ${(MB / bare).toFixed(0)} MB a second bare, ${(MB / ours).toFixed(0)} by way of run`,
  );
  if (name === 'in')
    console.log(
      `     an ssh that does nothing: ${best.bare[0].toFixed(3)} s bare, ${best.run[0].toFixed(3)} by way of run`,
    );
}
process.exit(process.exitCode ?? 0);

function seconds(line) {
  const begin = performance.now();
  const { status } = spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${line} ended with ${status}`);
  return (performance.now() - begin) / 1000;
}
