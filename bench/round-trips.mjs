// Round trips that `sshwhy probe` needs for its answer, beside those that ssh needs for its own failure. The packets of
// both really take so long: a wire of ours (delayed-wire.py) holds them up, in a network namespace of its own. What grows
// with the way is round trips, what does not is computing: each is run over two ways, and the difference counts.
// Needs root, python3, sshd and a build.
//
//   node bench/round-trips.mjs [--runs 3] [NAME…]    ends with 1 when a fault costs more than ssh's round trips and one more
import { spawn } from 'node:child_process';
import dgram from 'node:dgram';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { alone, FOLDER, key, number, SSHWHY, sh, sshd } from './alone.mjs';

/** Round trips of 50 and of 150 ms. */
const WAYS = [
  { name: 'near', prefix: '10.9.1', delay: 25 },
  { name: 'far', prefix: '10.9.2', delay: 75 },
];
const CONFIG = `${FOLDER}/config`;
const IN_VAIN = ['-o', 'KexAlgorithms=diffie-hellman-group14-sha256'];

const wanted = alone(import.meta.filename);
const runs = number(wanted, '--runs', 3);

for (const [file, text] of [
  ['resolv.conf', ''],
  ['nsswitch.conf', 'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n'],
]) {
  fs.writeFileSync(`${FOLDER}/${file}`, text);
  // A link into /run leads nowhere now.
  sh(
    `mkdir -p "$(dirname "$(readlink -m /etc/${file})")"; touch "$(readlink -m /etc/${file})"; mount --bind ${FOLDER}/${file} /etc/${file}`,
  );
}
fs.writeFileSync(
  CONFIG,
  `BatchMode yes\nIdentityFile ${FOLDER}/user\nIdentityAgent none\nStrictHostKeyChecking yes\nUserKnownHostsFile ${FOLDER}/known\nGlobalKnownHostsFile /dev/null\n`,
);
for (const { name, prefix, delay } of WAYS) {
  const wire = spawn('/usr/bin/python3', [
    path.join(import.meta.dirname, 'delayed-wire.py'),
    name,
    prefix,
    `${delay}`,
  ]);
  await new Promise((resolve) => wire.stdout.once('data', resolve));
}

sshd(2200);
sshd(2206, 'KexAlgorithms curve25519-sha256');
const hostKey = key('host');
await serve(2201, (s) => s.end());
await serve(2202, (s) => s.end('Exceeded MaxStartups\r\n'));
await serve(2203, (s) => {
  s.write('SSH-2.0-OpenSSH_9.2p1\r\n');
  s.once('data', () => s.end());
});
await serve(2204, (s) =>
  s.once('data', () => s.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')),
);
await serve(2205, (s) => s.write('SSH-1.5-1.2.33\r\n'));
nobodyIsCalledThat();

/** What each is tried with; `known` is the key that known_hosts has. */
const FAULTS = {
  'nobody listens': { port: 2299 },
  'a name that does not exist': { host: 'nobody.example.test', port: 2200 },
  'closed at once': { port: 2201 },
  'Exceeded MaxStartups': { port: 2202 },
  'greets, then closes': { port: 2203 },
  'nothing in common': { port: 2206, ssh: IN_VAIN },
  'a web server': { port: 2204 },
  'SSH 1.5': { port: 2205 },
  'an unknown host key': { port: 2200, probe: ['--host-key'] },
  'a changed host key': { port: 2200, probe: ['--host-key'], known: key('other') },
  'a key that is not accepted': { port: 2200, known: hostKey },
};

let over = 0;
console.log(`${'fault'.padEnd(28)}${'round trips'.padStart(16)}${'milliseconds over 50 ms'.padStart(30)}`);
console.log(
  `${''.padEnd(28)}${'ssh'.padStart(8)}${'sshwhy'.padStart(8)}${'ssh'.padStart(15)}${'sshwhy'.padStart(15)}`,
);
for (const [name, fault] of Object.entries(FAULTS)) {
  if (wanted.length > 0 && !wanted.some((w) => name.includes(w))) continue;
  const ssh = await measured(fault, (to) => ['ssh', '-F', CONFIG, ...(fault.ssh ?? []), ...to, 'true']);
  const ours = await measured(fault, (to) => [
    ...[...SSHWHY, 'probe', '--no-ask', '--json', '-F', CONFIG],
    ...(fault.ssh ?? []),
    ...(fault.probe ?? []),
    ...to,
  ]);
  // Half a trip is the noise of a busy machine.
  const bad = ours.trips > ssh.trips + 1.5;
  if (bad) over++;
  const figures = [ssh.trips, ours.trips].map((n) => n.toFixed(1).padStart(8)).join('');
  const times = [ssh.ms, ours.ms].map((n) => n.toFixed(0).padStart(15)).join('');
  console.log(`${name.padEnd(28)}${figures}${times}  ${bad ? 'OVER' : 'ok'}  ${ours.says}`);
}
process.exit(over > 0 ? 1 : 0);

/** The best of each way, since a busy machine only ever makes it slower; a trip is what one more of 100 ms costs. */
async function measured(fault, command) {
  if (fault.known) {
    const names = WAYS.map((w) => `[${w.prefix}.2]:${fault.port}`).join(',');
    fs.writeFileSync(`${FOLDER}/known`, `${names} ${fault.known}\n`);
  } else fs.writeFileSync(`${FOLDER}/known`, '');
  const times = [[], []];
  let says = '';
  for (let i = 0; i < runs; i++) {
    for (const [w, way] of WAYS.entries()) {
      fs.writeFileSync(`${FOLDER}/resolv.conf`, `nameserver ${way.prefix}.2\noptions timeout:3 attempts:1\n`);
      const begin = performance.now();
      const out = await ended(command(['-p', `${fault.port}`, fault.host ?? `${way.prefix}.2`]));
      times[w].push(performance.now() - begin);
      if (out.startsWith('{')) says = JSON.parse(out).causes[0]?.id ?? 'nothing in the way';
    }
  }
  const [near, far] = times.map((list) => Math.min(...list));
  return { trips: (far - near) / (2 * (WAYS[1].delay - WAYS[0].delay)), ms: near, says };
}

/** Asynchronous, since the servers live in this process. */
function ended([program, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      out += piece;
    });
    child.once('error', reject);
    child.once('close', () => resolve(out));
  });
}

function serve(port, each) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    each(socket);
  });
  return new Promise((resolve) => server.listen(port, '0.0.0.0', resolve));
}

/** A name server that knows no name: each question comes back as an answer with the code NXDOMAIN (RFC 1035, 4.1.1). */
function nobodyIsCalledThat() {
  const socket = dgram.createSocket('udp4');
  socket.on('message', (question, from) => {
    const answer = Buffer.from(question);
    answer[2] |= 0x80;
    answer[3] = 0x83;
    socket.send(answer, from.port, from.address);
  });
  socket.bind(53, '0.0.0.0');
}
