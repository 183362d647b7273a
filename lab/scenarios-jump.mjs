/** Faults of jump hosts, proxies and ProxyCommand: one short scenario for each (see scenarios.mjs). */
import { HOST, knowsNoName, SSH, sshd } from './fault.mjs';

const WITH_NC = [...SSH, 'netcat-openbsd'];
/** Through web1 to db1, which has the same sshd. */
const JUMP = `-J alice@${HOST} alice@db1.example.test`;
const proxy = (kind) => `-o 'ProxyCommand nc -X ${kind} -x 198.51.100.1:3128 %h %p' alice@${HOST}`;
const command = (line, to = `alice@${HOST}`) => `-o 'ProxyCommand ${line}' ${to}`;

/** tinyproxy on the router, with these lines. */
const tinyproxy = (lab, ...lines) => {
  lab.write(
    '/etc/tinyproxy.conf',
    `Port 3128\nTimeout 30\nDefaultErrorFile "/usr/share/tinyproxy/default.html"\n${lines.join('\n')}\n`,
  );
  lab.start(['tinyproxy', '-d', '-c', '/etc/tinyproxy.conf'], { where: 'router', port: 3128 });
};

export default {
  'jump-command-failed': sshd('ProxyCommand ends without a word', { to: command('false') }),
  'jump-command-failed--status': sshd('the script in ProxyCommand gives up with a message', {
    to: command('/home/dev/tunnel.sh %h'),
    changes: (lab) =>
      lab.write(
        '/home/dev/tunnel.sh',
        '#!/bin/sh\necho "tunnel: no session, run login first" >&2\nexit 1\n',
        {
          mode: 0o755,
        },
      ),
  }),
  'jump-command-missing': sshd('the program in ProxyCommand is not installed', {
    to: command('corkscrew 198.51.100.1 3128 %h %p'),
  }),
  'jump-command-missing--on-jump-host': sshd('netcat is not installed on the jump host', {
    to: command(`ssh alice@${HOST} ncat %h %p`, 'alice@db1.example.test'),
  }),
  'jump-command-prints': sshd('the script in ProxyCommand greets before it connects', {
    packages: WITH_NC,
    to: command('/home/dev/tunnel.sh %h %p'),
    changes: (lab) =>
      lab.write('/home/dev/tunnel.sh', '#!/bin/sh\necho "Connecting to $1 ..."\nexit 0\n', { mode: 0o755 }),
  }),
  'jump-proxy-down': sshd('the HTTP proxy that ProxyCommand goes through is not running', {
    packages: WITH_NC,
    to: proxy('connect'),
  }),
  'jump-proxy-down--socks': sshd('the SOCKS proxy that ProxyCommand goes through is not running', {
    packages: WITH_NC,
    to: proxy('5'),
  }),
  'jump-proxy-denied': sshd('the HTTP proxy asks for a password', {
    packages: [...WITH_NC, 'tinyproxy-bin'],
    to: proxy('connect'),
    then: (lab) => tinyproxy(lab, 'BasicAuth dev hush-hush'),
  }),
  'jump-proxy-denied--filter': sshd('the HTTP proxy serves other machines alone', {
    packages: [...WITH_NC, 'tinyproxy-bin'],
    to: proxy('connect'),
    then: (lab) => tinyproxy(lab, 'Allow 203.0.113.0/24'),
  }),
  'jump-proxy-denied--socks': sshd('the SOCKS proxy asks for a password', {
    packages: [...WITH_NC, 'microsocks'],
    to: proxy('5'),
    then: (lab) =>
      lab.start('exec microsocks -i 198.51.100.1 -p 3128 -u dev -P hush-hush', {
        where: 'router',
        port: 3128,
      }),
  }),
  'jump-target-unreachable--socks': sshd('the SOCKS proxy finds nothing at the port of the server', {
    packages: [...WITH_NC, 'microsocks'],
    server: { port: 2222 },
    to: proxy('5'),
    then: (lab) => lab.start('exec microsocks -i 198.51.100.1 -p 3128', { where: 'router', port: 3128 }),
  }),
  'jump-bastion-unreachable': {
    fault: 'nothing listens on the jump host',
    packages: SSH,
    to: '-J alice@web1.example.test bob@db1.example.test',
    breaks() {},
  },
  'jump-bastion-unreachable--filtered': sshd('a firewall drops what is sent to the jump host', {
    packages: [...SSH, 'nftables'],
    to: `-o ConnectTimeout=4 ${JUMP}`,
    then: (lab) => lab.rules('router', 'forward', `ip daddr ${lab.SERVER} tcp dport 22 drop`),
  }),
  'jump-bastion-login': sshd('the jump host does not accept the key', {
    changes: (lab) => lab.sh('rm /home/alice/.ssh/authorized_keys'),
    to: '-J alice@web1.example.test bob@db1.example.test',
  }),
  'jump-forced-command': sshd('the key may run one command only on the jump host', {
    packages: WITH_NC,
    to: command(`ssh alice@${HOST} nc %h %p`, 'bob@db1.example.test'),
    changes: (lab) =>
      lab.sh('sed -i \'s/^/command="\\/bin\\/echo maintenance only" /\' /home/alice/.ssh/authorized_keys'),
  }),
  'jump-forwarding-forbidden': sshd('the jump host permits no forwarding', {
    config: 'AllowTcpForwarding no',
    to: JUMP,
  }),
  'jump-forwarding-forbidden--permitopen': sshd('the jump host permits forwarding to another machine alone', {
    config: 'PermitOpen 192.0.2.99:22',
    to: JUMP,
  }),
  'jump-target-name-unknown': sshd('the jump host does not know the name of the target', {
    changes: (lab) => knowsNoName(lab, 'server'),
    to: `-J alice@${HOST} alice@db7.example.test`,
  }),
  'jump-target-unreachable': sshd('nothing listens at the target', {
    to: `-J alice@${HOST} -p 2222 alice@db1.example.test`,
  }),
  'jump-target-unreachable--no-route': sshd('the jump host has no route to the target', {
    changes: (lab) => lab.sh('ip route add unreachable 203.0.113.0/24'),
    to: `-J alice@${HOST} alice@203.0.113.20`,
  }),
  'jump-target-unreachable--netcat': sshd(
    'nothing listens at the target, and netcat on the jump host says nothing',
    {
      packages: WITH_NC,
      to: command(`ssh alice@${HOST} nc %h 2222`, 'alice@db1.example.test'),
    },
  ),
};
