/**
 * Brings a fault about with real programs and records what they print, as a fixture. Needs root on Debian with the
 * programs the scenario names; touches nothing outside its own mount, process and network namespaces.
 *
 *   node lab/record.mjs                       lists the scenarios
 *   node lab/record.mjs CAUSE[--variant] …    records fixtures/CAUSE[--variant]/ anew
 *   node lab/record.mjs --show NAME …         prints what it would write
 *
 * Three machines: `client` (198.51.100.2, user dev), the router between (where this file runs), `server`
 * (192.0.2.10, web1.example.test, user alice, who accepts dev's key). A scenario says what is broken:
 *
 *   'auth-key-restricted': {
 *     fault: 'the key may come only from 203.0.113.0/24',
 *     packages: ['openssh-server', 'openssh-client'],
 *     record(lab) { lab.sshd(); lab.client('ssh -v alice@web1.example.test true'); },
 *   }
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = import.meta.dirname;
const FIXTURES = path.resolve(HERE, '../fixtures');
/** Files of a fixture that are given by hand and outlive a recording. */
const KEPT = new Set(['answers.json', 'hints.json']);
const SERVER = '192.0.2.10';
const CLIENT = '198.51.100.2';

async function scenarios() {
  const files = fs.readdirSync(HERE).filter((name) => /^scenarios-.*\.mjs$/.test(name));
  const modules = await Promise.all(files.map((name) => import(path.join(HERE, name))));
  return Object.assign({}, ...modules.map((m) => m.default));
}

/* ---- outside: one fresh world for each scenario ---- */

function recordOne(name, scenario, show) {
  const world = spawnSync(
    'unshare',
    ['--mount', '--net', '--uts', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc'].concat(
      process.execPath,
      fileURLToPath(import.meta.url),
      '--inside',
      name,
    ),
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 26, timeout: 300_000 },
  );
  if (world.status !== 0) return console.error(`${name}: not recorded (status ${world.status})`);
  const files = JSON.parse(world.stdout);
  files.README = `${scenario.fault}\n\nRecorded with ${versions(scenario.packages ?? [])}.\n`;
  if (show) {
    for (const [file, text] of Object.entries(files)) console.log(`==> ${file} <==\n${text}`);
    return;
  }
  const folder = path.join(FIXTURES, name);
  fs.mkdirSync(folder, { recursive: true });
  for (const old of fs.readdirSync(folder)) if (!KEPT.has(old)) fs.rmSync(path.join(folder, old));
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  console.log(`${name}: ${Object.keys(files).join(' ')}`);
}

function versions(packages) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own language
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Version}, ', ...packages], {
    encoding: 'utf8',
  });
  return packages.length === 0 ? 'no packages' : asked.stdout.replace(/, $/, '');
}

/* ---- inside: the three machines ---- */

const DONE = { encoding: 'utf8', maxBuffer: 1 << 26 };

/** Runs a line of shell on the router and insists that it works. */
function must(line, input) {
  const run = spawnSync('sh', ['-c', line], { ...DONE, input });
  if (run.status !== 0) throw new Error(`${line}\n${run.stdout}${run.stderr}`);
  return run.stdout;
}

function buildWorld() {
  // What is changed in these folders stays in memory, and goes with the namespace.
  must('mount -t tmpfs tmpfs /mnt');
  for (const folder of ['/etc', '/root', '/var', '/usr', '/dev']) {
    const own = `/mnt${folder}`;
    must(`mkdir -p ${own}/up ${own}/work
      mount -t overlay overlay -o lowerdir=${folder},upperdir=${own}/up,workdir=${own}/work ${folder}`);
  }
  must(`for d in /run /home /srv /dev/shm; do mkdir -p $d; mount -t tmpfs -o mode=755 tmpfs $d; done
    chmod 1777 /dev/shm; mkdir -p /run/sshd /run/lock /dev/pts; rm -rf /root/.ssh
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts /dev/pts
    hostname web1; ip link set lo up
    for m in client server; do
      ip netns add $m; ip link add $m type veth peer name eth0 netns $m; ip link set $m up
      ip -n $m link set lo up; ip -n $m link set eth0 up
    done
    ip addr add 198.51.100.1/24 dev client; ip -n client addr add ${CLIENT}/24 dev eth0
    ip addr add 192.0.2.1/24 dev server; ip -n server addr add ${SERVER}/24 dev eth0
    ip -n client route add default via 198.51.100.1; ip -n server route add default via 192.0.2.1
    echo 1 >/proc/sys/net/ipv4/ip_forward`);
  fs.writeFileSync(
    '/etc/hosts',
    `127.0.0.1 localhost\n${SERVER} web1.example.test\n${CLIENT} laptop.example.test\n`,
  );
  fs.writeFileSync('/etc/resolv.conf', 'nameserver 127.0.0.53\noptions timeout:1 attempts:1\n');
  fs.writeFileSync('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n');
  // No systemd here: its PAM module and the limits of the machine underneath would only add lines of their own.
  must(`sed -i '/pam_systemd/d' /etc/pam.d/common-session; sed -i '/pam_limits/d;/pam_mail/d;/pam_motd/d' /etc/pam.d/sshd
    rm -f /etc/ssh/ssh_host_* /etc/nologin
    for t in ed25519 ecdsa rsa; do ssh-keygen -q -t $t -N '' -C root@web1 -f /etc/ssh/ssh_host_\${t}_key; done
    for u in dev alice bob; do useradd -m -s /bin/bash $u; echo $u:$u-pw | chpasswd; mkdir -m 700 /home/$u/.ssh; done
    ssh-keygen -q -t ed25519 -N '' -C dev@laptop -f /home/dev/.ssh/id_ed25519
    cp /home/dev/.ssh/id_ed25519.pub /home/alice/.ssh/authorized_keys
    for t in ed25519 ecdsa rsa; do
      echo "web1.example.test,${SERVER} $(cut -d' ' -f1,2 /etc/ssh/ssh_host_\${t}_key.pub)"
    done >/home/dev/.ssh/known_hosts
    for u in dev alice bob; do chown -R $u:$u /home/$u/.ssh; done`);
}

/** A socket where programs hand in lines for the system log, and the file that a syslog daemon would write. */
const SYSLOG = `
import re, socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind('/dev/log')
import os; os.chmod('/dev/log', 0o666)
while True:
    text = s.recv(65536).decode('utf8', 'replace').rstrip('\\0\\n')
    found = re.match(r'<\\d+>(\\w{3} [ \\d]\\d [\\d:]{8}) (.*)$', text, re.S)
    if found:
        with open('/var/log/lab.log', 'a') as f: f.write(f'{found[1]} web1 {found[2]}\\n')
`;

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const words = (command) => (Array.isArray(command) ? command : ['sh', '-c', command]);
const on = (where) => (where === 'router' ? [] : ['ip', 'netns', 'exec', where]);
const as = (user) =>
  user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
const home = (user) => (user === 'root' ? '/root' : `/home/${user}`);
const environment = (user, more) => ({
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  HOME: home(user),
  USER: user,
  LOGNAME: user,
  LANG: 'C.UTF-8',
  TERM: 'xterm',
  ...more,
});

function makeLab() {
  const files = {};
  const lab = {
    SERVER,
    CLIENT,
    pause,
    /** A line of shell on a machine (`client`, `router`, `server`), which has to work; gives what it printed. */
    sh(line, { where = 'server', user = 'root', env = {}, input } = {}) {
      const [program, ...args] = [...on(where), ...as(user), 'sh', '-c', line];
      const run = spawnSync(program, args, { ...DONE, input, cwd: home(user), env: environment(user, env) });
      if (run.status !== 0) throw new Error(`${line}\n${run.stdout}${run.stderr}`);
      return run.stdout;
    },
    /** Starts a program that stays, and waits for its port (or `ms` milliseconds); what it prints goes to `log`. */
    start(command, { where = 'server', user = 'root', env = {}, port, log, ms = 300 } = {}) {
      const [program, ...args] = [...on(where), ...as(user), ...words(command)];
      const out = fs.openSync(log ? `/mnt/${log}` : '/dev/null', 'a');
      const child = spawn(program, args, {
        cwd: '/',
        env: environment(user, env),
        stdio: ['ignore', out, out],
      });
      child.on('error', (error) => console.error(String(error)));
      if (!port) {
        pause(ms);
        return child;
      }
      for (let tries = 0; tries < 100; tries++, pause(50)) {
        if (lab.sh(`ss -Hltn 'sport = :${port}'`, { where }).trim()) return child;
      }
      throw new Error(`nothing listens on ${port}: ${words(command).join(' ')}`);
    },
    /** Puts the modules of Node, ssh2 among them, at /srv/app/node_modules; SSH2_MODULE says where npm put them. */
    modules() {
      const from = process.env.SSH2_MODULE ?? '/usr/local/lib/node_modules';
      must(`mkdir -p /srv/app/node_modules; mount --bind ${from} /srv/app/node_modules`);
    },
    /** Ends a program that was started, and waits until its port is free. */
    stop(child) {
      process.kill(child.pid);
      pause(300);
    },
    /** sshd on the server, with the lines of its configuration; they are kept when they are the fault. */
    sshd({
      config = '',
      keep = config !== '',
      level = 'VERBOSE',
      port = 22,
      args = [],
      env = {},
      wait = true,
    } = {}) {
      const own = config.trim() ? `${config.trim()}\n` : '';
      const base = `Port ${port}\nLogLevel ${level}\nKbdInteractiveAuthentication no\nUsePAM yes\nPrintMotd no\nSubsystem sftp /usr/lib/openssh/sftp-server\n`;
      const text = own.startsWith('Match') ? base + own : own + base;
      lab.write('/etc/ssh/sshd_config', text);
      if (keep) lab.keep('sshd_config', text);
      return lab.start(['/usr/sbin/sshd', '-D', ...args], wait ? { port, env } : { env });
    },
    write(file, text, { mode, owner } = {}) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
      if (mode !== undefined) fs.chmodSync(file, mode);
      if (owner) must(`chown ${owner}: '${file}'`);
    },
    /** Puts a text beside the recordings. */
    keep(name, text) {
      if (text) files[name] = text;
    },
    /** Types a command on a machine and keeps it with all it prints. `shown` is what the reader would have typed. */
    client(
      command,
      { name = 'client.txt', where = 'client', user = 'dev', env = {}, seconds = 15, shown, tty, input } = {},
    ) {
      const typed = tty ? ['script', '-qec', command, '/dev/null'] : ['sh', '-c', command];
      const [program, ...args] = [...on(where), ...as(user), 'timeout', '-k', '1', String(seconds), ...typed];
      const out = fs.openSync('/mnt/out', 'w');
      const run = spawnSync(program, args, {
        cwd: home(user),
        env: environment(user, env),
        input: input ?? '',
        stdio: ['pipe', out, out],
      });
      const printed = fs
        .readFileSync('/mnt/out', 'utf8')
        .replaceAll('\r\n', '\n')
        .replaceAll(/\^@|\0/g, '');
      const line = shown === '' ? '' : `$ ${shown ?? command}\n`;
      files[name] = `${files[name] ?? ''}${line}${printed}`;
      return { status: run.status, printed };
    },
    files,
  };
  return lab;
}

async function inside(name) {
  const scenario = (await scenarios())[name];
  buildWorld();
  const lab = makeLab();
  lab.start(['/usr/bin/python3', '-c', SYSLOG]);
  await scenario.record(lab);
  pause(400);
  if (fs.existsSync('/var/log/lab.log') && !scenario.noLog)
    lab.keep('server.log', fs.readFileSync('/var/log/lab.log', 'utf8'));
  fs.writeSync(1, JSON.stringify(lab.files));
  process.exit(0);
}

const args = process.argv.slice(2);
if (args[0] === '--inside') await inside(args[1]);
const all = await scenarios();
const show = args[0] === '--show';
const asked = show ? args.slice(1) : args;
if (asked.length === 0) for (const [name, s] of Object.entries(all)) console.log(`${name}  ${s.fault}`);
for (const name of asked) {
  if (all[name]) recordOne(name, all[name], show);
  else console.error(`${name}: no such scenario`);
}
