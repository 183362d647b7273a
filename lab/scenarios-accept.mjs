/** Faults at which sshd, or what starts it, turns a connection away before it greets: one short scenario for each (see scenarios.mjs). */
import fs from 'node:fs';
import { dockerProxy, each, fail2ban, newerSshd, SSH, sshd, xinetd } from './fault.mjs';

const held = (config, count, from) => ({ config, then: (lab) => lab.hold(count, { from }) });
const superServer = (fault, lines, then) => ({
  fault,
  packages: [...SSH, 'xinetd'],
  breaks(lab) {
    xinetd(lab, lines);
    then?.(lab);
  },
});
/** Three logins that fail, from the client. */
const fails = (lab) =>
  lab.sh('for i in 1 2 3; do ssh -o BatchMode=yes bob@web1.example.test true 2>/dev/null || true; done', {
    where: 'client',
    user: 'dev',
  });

/** Ends the process that sshd has for each connection, as soon as it is there. */
const KILLER = `
import os, signal
while True:
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try:
            name = open(f'/proc/{pid}/cmdline').read()
            if name.startswith('sshd:') and ('[net]' in name or '[accepted]' in name): os.kill(int(pid), signal.SIGSEGV)
        except OSError: pass
`;

export default {
  'accept-maxstartups': sshd(
    'strangers hold all the places for unfinished logins',
    held('MaxStartups 3:100:60', 3),
  ),
  'accept-maxstartups--random': sshd(
    'strangers hold so many places for unfinished logins that nineteen of twenty are turned away by chance',
    held('MaxStartups 3:95:100', 12),
  ),
  'accept-maxstartups--openssh-10': newerSshd(
    'strangers hold all the places for unfinished logins',
    held('MaxStartups 3:100:60\nPerSourcePenalties no', 3),
  ),
  'accept-maxstartups--docker': {
    fault: 'strangers hold all the places of an sshd in a container',
    packages: SSH,
    tools: ['docker-proxy'],
    breaks(lab) {
      lab.sshd({ config: 'ListenAddress 127.0.0.1\nMaxStartups 3:100:60', port: 2222 });
      dockerProxy(lab, 2222);
      lab.hold(3);
    },
  },
  'accept-per-source-limit': sshd(
    "the client's address holds as many unfinished logins as one may",
    held('PerSourceMaxStartups 2', 2, 'client'),
  ),
  'accept-penalty': newerSshd('sshd makes the client wait, for logins that failed', {
    config: 'PerSourcePenalties authfail:60s',
    then: fails,
  }),
  'accept-penalty--no-login': newerSshd('sshd makes the client wait, for connections without a login', {
    config: 'PerSourcePenalties noauth:60s',
    then(lab) {
      lab.sh('for i in 1 2; do ssh-keyscan -t ed25519 web1.example.test >/dev/null 2>&1; done; sleep 0.5', {
        where: 'client',
      });
    },
  }),
  'accept-refuse-connection': newerSshd('RefuseConnection turns all away', {
    login: true,
    config: 'RefuseConnection yes\nPerSourcePenalties no',
  }),
  'accept-tcp-wrappers': sshd('hosts.deny lets nobody in', {
    changes: (lab) => lab.write('/etc/hosts.deny', 'sshd: ALL\n'),
  }),
  'accept-tcp-wrappers--text': sshd('hosts.deny answers the network of the client with a text', {
    changes: (lab) =>
      lab.write('/etc/hosts.deny', 'sshd: 198.51.100. : twist /bin/echo "access denied from %a"\n'),
  }),
  'accept-banned': {
    fault: 'fail2ban has written the client into hosts.deny',
    packages: [...SSH, 'fail2ban'],
    breaks: (lab) => fail2ban(lab, 'banaction = hostsdeny'),
  },
  'accept-privsep-dir': sshd('/run/sshd is gone', { then: (lab) => lab.sh('rmdir /run/sshd') }),
  'accept-privsep-dir--bad-mode': sshd('everybody may write to /run/sshd', {
    then: (lab) => lab.sh('chmod 777 /run/sshd'),
  }),
  'accept-privsep-dir--openssh-10': newerSshd('/run/sshd is gone', {
    then: (lab) => lab.sh('rmdir /run/sshd'),
  }),
  'accept-privsep-dir--inetd': superServer('xinetd starts sshd, and /run/sshd is gone', '', (lab) =>
    lab.sh('rmdir /run/sshd'),
  ),
  'server-hostkeys-missing': sshd('the host keys were deleted while sshd ran', {
    then: (lab) => lab.sh('rm /etc/ssh/ssh_host_*'),
  }),
  'server-hostkeys-mode--running': sshd('others may read the host keys since sshd was started', {
    then: (lab) => lab.sh('chmod 644 /etc/ssh/ssh_host_*_key'),
  }),
  'server-hostkeys-damaged--running': sshd('a full disk emptied the host keys while sshd ran', {
    then: (lab) => lab.sh('for f in /etc/ssh/ssh_host_*_key; do : >$f; done'),
  }),
  'server-config-invalid--inetd': superServer(
    'xinetd starts sshd, whose configuration has a misspelt line',
    '',
    () => fs.appendFileSync('/etc/ssh/sshd_config', 'PermitRotLogin no\n'),
  ),
  'accept-binary-unusable': sshd('the program sshd was replaced by one whose libraries are missing', {
    then: (lab) =>
      lab.write(
        '/usr/sbin/sshd',
        '#!/bin/sh\necho "sshd: error while loading shared libraries: libcrypto.so.3: cannot open shared object file" >&2\nexit 127\n',
        { mode: 0o755 },
      ),
  }),
  'accept-binary-unusable--openssh-10': newerSshd('sshd-session is gone since an upgrade', {
    then: (lab) => lab.sh('rm /usr/local/openssh/libexec/sshd-session'),
  }),
  'accept-openssl-mismatch': sshd('the library of OpenSSL is of another version than sshd was built for', {
    packages: [...SSH, 'gcc', 'libc6-dev'],
    changes(lab) {
      lab.sh('gcc -shared -x c -o /srv/newer.so -; cp /usr/sbin/sshd /srv/sshd', {
        where: 'router',
        input: 'unsigned long OpenSSL_version_num(void) { return 0x40000020UL; }\n',
      });
    },
    then(lab) {
      lab.write('/usr/sbin/sshd', '#!/bin/sh\nLD_PRELOAD=/srv/newer.so exec /srv/sshd "$@"\n', {
        mode: 0o755,
      });
      lab.client('/usr/sbin/sshd -t', {
        name: 'sshd.txt',
        where: 'server',
        user: 'root',
        shown: 'sudo sshd -t',
      });
    },
  }),
  'accept-upgraded-not-restarted': sshd('sshd was replaced by OpenSSH 10 and not restarted', {
    tools: ['openssh'],
    then(lab) {
      lab.newer();
      lab.sh('rm /usr/sbin/sshd; cp /usr/local/openssh/sbin/sshd /usr/sbin/sshd');
    },
  }),
  'accept-out-of-resources': sshd('sshd may open eight files, and no more', {
    then: (lab, child) => lab.sh(`prlimit --pid ${child.pid} --nofile=8:8`, { where: 'router' }),
  }),
  'accept-child-crash': sshd('the process that sshd has for each connection dies', {
    then: (lab) => lab.python(KILLER, { where: 'router' }),
  }),
  'accept-listener-stuck': sshd('the listening sshd has stopped working', {
    seconds: 8,
    then: (lab) => lab.sh('pkill -STOP -x sshd'),
  }),
  'accept-listener-stuck--queue-full': {
    fault: 'the program that listens accepts nobody, and its queue is full',
    packages: ['openssh-client'],
    to: '-o ConnectTimeout=4 alice@web1.example.test',
    breaks(lab) {
      lab.python('import socket,time\ns=socket.socket(); s.bind(("",22)); s.listen(0); time.sleep(600)', {
        port: 22,
      });
      lab.python(
        'import socket,time\nh=[]\nfor _ in range(3):\n    s=socket.socket(); s.setblocking(False); s.connect_ex(("192.0.2.10",22)); h.append(s)\ntime.sleep(600)',
        { where: 'router', ms: 600 },
      );
    },
  },
  'accept-reverse-dns-slow': sshd("the server asks for the client's name, and no name server answers", {
    login: true,
    packages: [...SSH, 'nftables'],
    config: 'UseDNS yes',
    seconds: 12,
    changes(lab) {
      lab.write('/etc/resolv.conf', 'nameserver 192.0.2.53\noptions timeout:20 attempts:3\n');
      lab.sh("sed -i '/laptop/d' /etc/hosts; ip neigh replace 192.0.2.53 lladdr 02:00:00:00:00:53 dev eth0");
    },
  }),
  'accept-xinetd-refuses': superServer('xinetd lets other machines in alone', 'only_from = 203.0.113.0/24'),
  'accept-xinetd-refuses--per-source': superServer(
    'xinetd permits one connection from each address',
    'per_source = 1',
    (lab) => lab.hold(1, { from: 'client' }),
  ),
  'accept-xinetd-refuses--instances': superServer(
    'xinetd permits one connection at a time',
    'instances = 1',
    (lab) => lab.hold(1),
  ),
  'server-config-invalid--socket': {
    fault: 'a socket starts sshd for each connection, and its configuration has a misspelt line',
    packages: [...SSH, 'socat'],
    breaks(lab) {
      lab.write('/etc/ssh/sshd_config', 'LogLevel VERBOSE\nPermitRotLogin no\n');
      each(lab, 'exec /usr/sbin/sshd -i 2>/dev/null');
    },
  },
};
