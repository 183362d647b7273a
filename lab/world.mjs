/**
 * The three machines of the lab, in a mount, network and process namespace of their own: `client` (198.51.100.2, user
 * dev), the router between (where this runs), `server` (192.0.2.10 web1.example.test and 192.0.2.20 db1.example.test, user
 * alice, who accepts dev's key; user bob, who accepts none). Nothing outside is touched: what a fault changes in /etc,
 * /var, /usr … lies in memory, and everything ends with the namespaces.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '..');
const SERVER = '192.0.2.10';
const TARGET = '192.0.2.20';
const SERVER6 = '2001:db8:1::10';
const CLIENT = '198.51.100.2';

const DONE = { encoding: 'utf8', maxBuffer: 1 << 26 };

/** Runs a line of shell on the router and insists that it works. */
function must(line, input) {
  const run = spawnSync('sh', ['-c', line], { ...DONE, input });
  if (run.status !== 0) throw new Error(`${line}\n${run.stdout}${run.stderr}`);
  return run.stdout;
}

export function buildWorld() {
  // What is changed in these folders stays in memory, and goes with the namespace. The checkout and Node are wanted
  // wherever they lie, also by a user who may not enter those folders.
  process.chdir(PROJECT);
  must(`mount -t tmpfs -o mode=755 tmpfs /mnt; mkdir /mnt/project /mnt/bin; touch /mnt/bin/node
    mount --bind . /mnt/project; mount -o remount,bind,ro /mnt/project; mount --bind '${process.execPath}' /mnt/bin/node; ln -s ../project/sshwhy /mnt/bin`);
  process.chdir('/');
  for (const folder of ['/etc', '/root', '/var', '/usr', '/dev']) {
    const own = `/mnt${folder}`;
    must(`mkdir -p ${own}/up ${own}/work
      mount -t overlay overlay -o lowerdir=${folder},upperdir=${own}/up,workdir=${own}/work ${folder}`);
  }
  must(`for d in /run /home /srv /tmp /dev/shm; do mkdir -p $d; mount -t tmpfs -o mode=755 tmpfs $d; done
    chmod 1777 /dev/shm /tmp; mkdir -p /run/sshd /run/lock /dev/pts; rm -rf /root/.ssh
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts /dev/pts
    hostname web1; ip link set lo up
    for m in client server; do
      ip netns add $m; ip link add $m type veth peer name eth0 netns $m; ip link set $m up
      ip -n $m link set lo up; ip -n $m link set eth0 up
    done
    ip addr add 198.51.100.1/24 dev client; ip -n client addr add ${CLIENT}/24 dev eth0
    ip addr add 192.0.2.1/24 dev server; ip -n server addr add ${SERVER}/24 dev eth0
    ip -n client route add default via 198.51.100.1; ip -n server route add default via 192.0.2.1
    ip -n server addr add ${TARGET}/24 dev eth0
    ip addr add 2001:db8:2::1/64 dev client nodad; ip -n client addr add 2001:db8:2::2/64 dev eth0 nodad
    ip addr add 2001:db8:1::1/64 dev server nodad; ip -n server addr add ${SERVER6}/64 dev eth0 nodad
    ip -n client -6 route add default via 2001:db8:2::1; ip -n server -6 route add default via 2001:db8:1::1
    echo 1 >/proc/sys/net/ipv4/ip_forward; echo 1 >/proc/sys/net/ipv6/conf/all/forwarding`);
  // Packets as long as the wire has them: otherwise a small MTU on the way would go unnoticed.
  must(`command -v ethtool >/dev/null || exit 0
    for m in client server; do
      for on in "" "ip netns exec $m"; do
        $on ethtool -K $([ -z "$on" ] && echo $m || echo eth0) tso off gso off gro off >/dev/null 2>&1 || true
      done
    done`);
  fs.writeFileSync(
    '/etc/hosts',
    `127.0.0.1 localhost\n${SERVER} web1.example.test\n${TARGET} db1.example.test\n${CLIENT} laptop.example.test\n`,
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
      echo "web1.example.test,${SERVER},[web1.example.test]:2222,${SERVER6} $(cut -d' ' -f1,2 /etc/ssh/ssh_host_\${t}_key.pub)"
      echo "db1.example.test,${TARGET} $(cut -d' ' -f1,2 /etc/ssh/ssh_host_\${t}_key.pub)"
    done >/home/dev/.ssh/known_hosts
    for u in dev alice bob; do chown -R $u:$u /home/$u/.ssh; done`);
}

/** A socket where programs hand in lines for the system log, and the file that a syslog daemon would write. */
const LOG = '/var/log/lab.log';
const SYSLOG = `
import re, socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind('/dev/log')
import os; os.chmod('/dev/log', 0o666)
while True:
    text = s.recv(65536).decode('utf8', 'replace').rstrip('\\0\\n')
    found = re.match(r'<\\d+>(\\w{3} [ \\d]\\d [\\d:]{8}) (.*)$', text, re.S)
    if found:
        with open('${LOG}', 'a') as f: f.write(f'{found[1]} web1 {found[2]}\\n')
`;

export const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const words = (command) => (Array.isArray(command) ? command : ['sh', '-c', command]);
const on = (where) => (where === 'router' ? [] : ['ip', 'netns', 'exec', where]);
const as = (user) =>
  user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
const home = (user) => (user === 'root' ? '/root' : `/home/${user}`);
const environment = (user, more) => ({
  PATH: '/mnt/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  HOME: home(user),
  USER: user,
  LOGNAME: user,
  LANG: 'C.UTF-8',
  TERM: 'xterm',
  ...more,
});

export function makeLab() {
  const files = {};
  const lab = {
    SERVER,
    SERVER6,
    TARGET,
    CLIENT,
    pause,
    /** The file that the server's system log is in. */
    LOG,
    /** A line of shell on a machine (`client`, `router`, `server`), which has to work; gives what it printed. */
    sh(line, { where = 'server', user = 'root', env = {}, input } = {}) {
      const [program, ...args] = [...on(where), ...as(user), 'sh', '-c', line];
      const options = { ...DONE, input, cwd: home(user), env: environment(user, env), timeout: 60_000 };
      const run = spawnSync(program, args, options);
      if (run.status !== 0) throw new Error(`${line}\n${run.stdout}${run.stderr}${run.error ?? ''}`);
      return run.stdout;
    },
    /** Starts a program that stays, and waits for its port, a file it makes, or `ms` milliseconds; what it prints goes to `log`. */
    start(command, { where = 'server', user = 'root', env = {}, port, made, log, ms = 300 } = {}) {
      const [program, ...args] = [...on(where), ...as(user), ...words(command)];
      const out = fs.openSync(log ? `/mnt/${log}` : '/dev/null', 'a');
      const child = spawn(program, args, {
        cwd: '/',
        env: environment(user, env),
        stdio: ['ignore', out, out],
      });
      child.on('error', (error) => console.error(String(error)));
      if (!port && !made) {
        pause(ms);
        return child;
      }
      for (let tries = 0; tries < 200; tries++, pause(50)) {
        if (made ? fs.existsSync(made) : lab.sh(`ss -Hltn 'sport = :${port}'`, { where }).trim())
          return child;
      }
      throw new Error(`waited in vain for ${made ?? `port ${port}`}: ${words(command).join(' ')}`);
    },
    /** Puts the modules of Node, ssh2 among them, at /srv/app/node_modules; SSH2_MODULE says where npm put them. */
    modules() {
      const from = process.env.SSH2_MODULE ?? '/usr/local/lib/node_modules';
      must(`mkdir -p /srv/app/node_modules; mount --bind ${from} /srv/app/node_modules`);
    },
    python: (script, options) => lab.start(['/usr/bin/python3', '-W', 'ignore', '-c', script], options),
    /** Rules of nftables on a machine, in a chain of this hook. */
    rules(where, hook, ...lines) {
      lab.tables = (lab.tables ?? 0) + 1;
      const type = /^nat/.test(hook)
        ? 'type nat hook prerouting priority -100'
        : `type filter hook ${hook} priority 0`;
      lab.sh('nft -f -', {
        where,
        input: `table inet lab${lab.tables} {\n chain c {\n ${type};\n${lines.join('\n')}\n }\n}\n`,
      });
    },
    /** Opens connections to the server's port and says nothing; `from` is the machine that holds them. */
    hold(count, { port = 22, from = 'router' } = {}) {
      lab.python(
        `import socket,time\nh=[socket.create_connection(('${SERVER}',${port})) for _ in range(${count})]\nopen('/tmp/held','w')\ntime.sleep(600)`,
        { where: from, made: '/tmp/held' },
      );
      pause(300);
    },
    /** The environment in which ssh is given this password whenever it asks, after some seconds. */
    answers(password, seconds = 0) {
      lab.write('/srv/ask', `#!/bin/sh\nsleep ${seconds}; echo '${password}'\n`, { mode: 0o755 });
      return { SSH_ASKPASS: '/srv/ask', SSH_ASKPASS_REQUIRE: 'force' };
    },
    /** Puts the newer OpenSSH, built by lab/install.sh, at /usr/local/openssh. */
    newer() {
      must('cp -a /mnt/project/.tools/openssh /usr/local/');
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
      program = '/usr/sbin/sshd',
    } = {}) {
      const own = config.trim() ? `${config.trim()}\n` : '';
      const base = `Port ${port}\nLogLevel ${level}\nKbdInteractiveAuthentication no\nUsePAM yes\nPrintMotd no\nSubsystem sftp /usr/lib/openssh/sftp-server\n`;
      const text = own.startsWith('Match') ? base + own : own + base;
      lab.write('/etc/ssh/sshd_config', text);
      if (keep) lab.keep('sshd_config', text);
      return lab.start([program, '-D', ...args], wait ? { port, env } : { env });
    },
    write(file, text, { mode, owner } = {}) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      // Anew, since a program that runs cannot be written to.
      fs.rmSync(file, { force: true });
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
    /** Puts a person, or a program that shall have the terminal, at a machine; the promise ends with it. */
    sit(command, { where = 'client', user = 'dev', env = {} } = {}) {
      const [program, ...args] = [...on(where), ...as(user), ...command];
      const child = spawn(program, args, { cwd: home(user), env: environment(user, env), stdio: 'inherit' });
      return new Promise((resolve) => {
        child.on('error', (error) => {
          console.error(String(error));
          resolve(3);
        });
        child.on('close', (status) => resolve(status ?? 3));
      });
    },
    /** Runs a program at a machine, with what it prints apart, how it ended and how long it took. */
    run(command, { where = 'client', user = 'dev', env = {}, seconds = 30 } = {}) {
      const [program, ...args] = [
        ...on(where),
        ...as(user),
        'timeout',
        '-k',
        '1',
        String(seconds),
        ...command,
      ];
      const begin = performance.now();
      const run = spawnSync(program, args, {
        ...DONE,
        cwd: home(user),
        env: environment(user, env),
        input: '',
      });
      return {
        status: run.status,
        out: run.stdout,
        err: run.stderr,
        seconds: (performance.now() - begin) / 1000,
      };
    },
    files,
  };
  fs.rmSync('/dev/log', { force: true });
  fs.writeFileSync(LOG, '');
  lab.python(SYSLOG, { where: 'router', made: '/dev/log' });
  return lab;
}
