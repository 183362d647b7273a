// Shared by the benches that need servers: namespaces of their own, in which nothing else listens and from which nothing
// leaves; what is written below FOLDER ends with them.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The built program, without the launcher's look at the sources. */
export const SSHWHY = [process.execPath, path.join(ROOT, 'dist/boot.cjs')];
export const FOLDER = '/run/bench';
const INSIDE = '--inside';

/** Runs the bench once more, inside; there it gives the words that it was called with. */
export function alone(file) {
  const words = process.argv.slice(2);
  if (words[0] !== INSIDE) {
    spawnSync(path.join(ROOT, 'sshwhy'), ['--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const namespaces = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
    const command = [...namespaces, process.execPath, file, INSIDE, ...words];
    process.exit(spawnSync('unshare', command, { stdio: 'inherit' }).status ?? 3);
  }
  sh(`mount -t tmpfs tmpfs /run; mkdir -p ${FOLDER} /run/sshd; ip link set lo up
    for k in host other user; do ssh-keygen -q -t ed25519 -N '' -f ${FOLDER}/$k; done
    cp ${FOLDER}/user.pub ${FOLDER}/authorized_keys`);
  return words.slice(1);
}

/** Takes `NAME NUMBER` out of the words. */
export function number(words, name, otherwise) {
  const at = words.indexOf(name);
  return at < 0 ? otherwise : Number(words.splice(at, 2)[1]);
}

/** Starts sshd, and gives the file that it logs to. */
export function sshd(port, lines = '') {
  const [config, log] = [`${FOLDER}/sshd-${port}`, `${FOLDER}/log-${port}`];
  fs.writeFileSync(
    config,
    `Port ${port}\nHostKey ${FOLDER}/host\nUsePAM no\nMaxStartups 1000\nLogLevel VERBOSE\nPidFile none\nAuthorizedKeysFile ${FOLDER}/authorized_keys\n${lines}\n`,
  );
  spawn('/usr/sbin/sshd', ['-D', '-f', config, '-E', log], { stdio: 'ignore' });
  while (!(fs.existsSync(log) && fs.readFileSync(log, 'utf8').includes('Server listening'))) sleep(50);
  return log;
}

/** Sort and key of a public key, as known_hosts has them. */
export function key(name) {
  return fs.readFileSync(`${FOLDER}/${name}.pub`, 'utf8').split(' ').slice(0, 2).join(' ');
}

export function sh(script) {
  const run = spawnSync('sh', ['-ec', script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

export function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

export function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
