/** The way into the lab from outside: fresh namespaces for one job, and what is missing on this machine. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;
/**
 * With the first process of the process namespace everything in it ends, and with the last the network goes. It ends
 * with unshare, and unshare with whoever started it.
 */
const UNSHARE = [
  ...['--pdeathsig', 'KILL', 'unshare'],
  ...['--mount', '--net', '--uts', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc'],
  ...[process.execPath, path.join(HERE, 'inside.mjs')],
];

/** Runs a job and gives what it answered; undefined, with the reason on stderr, when it failed. */
export function enter(job, { minutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn('setpriv', [...UNSHARE, JSON.stringify(job)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      out += piece;
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (status, signal) => {
      if (signal) console.error(`${job.name}: ended by ${signal} after ${minutes} minutes`);
      resolve(status === 0 ? JSON.parse(out) : undefined);
    });
  });
}

/** Hands the terminal over to the job. */
export function sitDown(job) {
  return spawnSync('setpriv', [...UNSHARE, JSON.stringify(job)], { stdio: 'inherit' }).status ?? 3;
}

/** What this machine lacks for a scenario, in words; empty when it can run. */
export function lacking(scenario) {
  if (process.getuid?.() !== 0) return ['root'];
  const out = scenario.tools.filter((tool) => !fs.existsSync(path.join(HERE, '../.tools', tool)));
  const asked = spawnSync('dpkg-query', ['-W', '-f', '.', ...new Set(['iproute2', ...scenario.packages])], {
    encoding: 'utf8',
  });
  if (asked.error) return ['Debian'];
  for (const [, name] of asked.stderr.matchAll(/no packages found matching (\S+)/g)) out.push(name);
  return out;
}
