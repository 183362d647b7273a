/** Faults of what lies between client and server: one short scenario for each (see scenarios.mjs). */
import { dockerProxy, HOST, haproxy, nginx, relay, SSH, sshd, sslh } from './fault.mjs';

const FILTERED = [...SSH, 'nftables'];
const SOON = `-o ConnectTimeout=4 alice@${HOST}`;
/** The identification string, and the first message of key exchange, as nft sees the beginning of a packet's data. */
const IDENT = '@ih,0,32 0x5353482d';
const KEXINIT = '@ih,40,8 0x14';

const onTheWay = (fault, ...rules) =>
  sshd(fault, { packages: FILTERED, to: SOON, then: (lab) => lab.rules('router', 'forward', ...rules) });
/** The same, where only a session meets it. */
const inSession = (...words) => ({ ...onTheWay(...words), login: true });

/** The way of the router to these machines takes small packets alone, and its notice of it is lost. */
const smallPackets = (fault, ...machines) =>
  sshd(fault, {
    packages: FILTERED,
    to: SOON,
    seconds: 8,
    then(lab) {
      const network = { client: '198.51.100.0/24', server: '192.0.2.0/24' };
      for (const machine of machines)
        lab.sh(`ip route change ${network[machine]} dev ${machine} mtu lock 900`, { where: 'router' });
      lab.rules('router', 'output', 'icmp type destination-unreachable drop');
    },
  });

/** A forward of ssh on the client's machine, at port 2200. */
const tunnel = (fault, target, config) =>
  sshd(fault, {
    ...(config ? { config } : {}),
    to: '-p 2200 alice@localhost',
    then: (lab) =>
      lab.start(`ssh -N -o BatchMode=yes -L 2200:${target} alice@${HOST}`, {
        where: 'client',
        user: 'dev',
        port: 2200,
        log: 'tunnel.log',
      }),
  });

export default {
  'path-mtu-blackhole': smallPackets(
    'large packets are lost both ways, and nobody is told',
    'client',
    'server',
  ),
  'path-mtu-blackhole--up': smallPackets(
    'large packets to the server are lost, and nobody is told',
    'server',
  ),
  'path-mtu-blackhole--down': smallPackets(
    'large packets to the client are lost, and nobody is told',
    'client',
  ),
  'path-dpi-reset': onTheWay(
    'a device on the way resets what looks like SSH, in both directions',
    `tcp dport 22 ${IDENT} ct mark set 1`,
    'ct mark 1 reject with tcp reset',
  ),
  'path-dpi-reset--one-side': onTheWay(
    "a device on the way answers the client's identification string with a reset",
    `tcp dport 22 ${IDENT} reject with tcp reset`,
  ),
  'path-dpi-reset--key-exchange': onTheWay(
    'a device on the way resets the connection when key exchange begins',
    `tcp dport 22 ${KEXINIT} ct mark set 1`,
    'ct mark 1 reject with tcp reset',
  ),
  'path-dpi-drop': onTheWay(
    "a device on the way swallows the client's identification string",
    `tcp dport 22 ${IDENT} drop`,
  ),
  'path-dpi-drop--greeting': onTheWay(
    "a device on the way swallows the server's identification string",
    `tcp sport 22 ${IDENT} drop`,
  ),
  'path-dpi-drop--key-exchange': onTheWay(
    'a device on the way swallows the first packet of key exchange',
    `tcp dport 22 ${KEXINIT} drop`,
  ),
  'path-proxy-blocks-port': {
    fault: 'the web proxy lets CONNECT through to port 443 alone',
    packages: [...SSH, 'tinyproxy-bin', 'netcat-openbsd'],
    to: `-o 'ProxyCommand nc -X connect -x 198.51.100.1:3128 %h %p' alice@${HOST}`,
    breaks(lab) {
      lab.sshd();
      lab.write(
        '/etc/tinyproxy.conf',
        'Port 3128\nTimeout 30\nConnectPort 443\nDefaultErrorFile "/usr/share/tinyproxy/default.html"\n',
      );
      lab.start(['tinyproxy', '-d', '-c', '/etc/tinyproxy.conf'], { where: 'router', port: 3128 });
    },
  },
  'path-proxy-blocks-port--transparent': sshd(
    'a proxy program gives out placeholder addresses, takes the connection, and its exit refuses port 22',
    {
      packages: [...FILTERED, 'socat'],
      changes(lab) {
        lab.write('/etc/hosts', `127.0.0.1 localhost\n198.18.0.7 ${HOST}\n`);
        lab.start('socat TCP-LISTEN:7893,fork,reuseaddr TCP:192.0.2.1:9', { where: 'router', port: 7893 });
        lab.rules('router', 'nat', 'ip daddr 198.18.0.0/15 tcp dport 22 redirect to :7893');
      },
    },
  ),
  'path-fake-ip-unrouted': sshd(
    "a proxy program's placeholder address, and the proxy does not take port 22",
    {
      packages: FILTERED,
      to: SOON,
      changes(lab) {
        lab.write('/etc/hosts', `127.0.0.1 localhost\n198.18.0.7 ${HOST}\n`);
        lab.rules('router', 'prerouting', 'ip daddr 198.18.0.0/15 drop');
      },
    },
  ),
  'path-proxy-protocol': {
    fault: 'the balancer puts a PROXY line before what the client sends',
    packages: [...SSH, 'haproxy'],
    breaks(lab) {
      lab.sshd({ port: 2222, keep: false });
      haproxy(lab, 'server s1 127.0.0.1:2222 send-proxy');
    },
  },
  'path-port-mapping-dead': {
    fault: 'Docker publishes the port, and nothing listens in the container',
    packages: ['openssh-client'],
    tools: ['docker-proxy'],
    breaks: (lab) => dockerProxy(lab, 9),
  },
  'path-port-mapping-dead--socat': {
    fault: 'a forwarder takes the connection, and finds nobody behind it',
    packages: ['openssh-client', 'socat'],
    breaks: (lab) => lab.start('socat TCP-LISTEN:22,fork,reuseaddr TCP:127.0.0.1:9', { port: 22 }),
  },
  'path-port-translated-wrong': {
    fault: 'the router translates port 22 to port 80, where a web server is',
    packages: [...FILTERED, 'nginx-light'],
    breaks(lab) {
      lab.sshd();
      nginx(lab, 'listen 80;');
      lab.rules('router', 'nat', `ip daddr ${lab.SERVER} tcp dport 22 dnat ip to ${lab.SERVER}:80`);
    },
  },
  'path-balancer-no-backend': {
    fault: 'the balancer knows that no server behind it is up',
    packages: ['openssh-client', 'haproxy'],
    breaks(lab) {
      haproxy(lab, 'server s1 127.0.0.1:9 check inter 200ms fall 1');
      lab.pause(1200);
    },
  },
  'path-balancer-no-backend--refused': {
    fault: 'the balancer tries a server that refuses, three times',
    packages: ['openssh-client', 'haproxy'],
    breaks: (lab) => haproxy(lab, 'server s1 127.0.0.1:9'),
  },
  'path-balancer-no-backend--timeout': {
    fault: 'the balancer tries a server that does not answer',
    packages: ['openssh-client', 'haproxy', 'nftables'],
    breaks(lab) {
      lab.rules('server', 'input', 'tcp dport 2299 drop');
      haproxy(lab, 'server s1 127.0.0.1:2299');
    },
  },
  'path-balancer-no-backend--sslh': {
    fault: 'sslh shares the port, and its sshd is not there',
    packages: ['openssh-client', 'sslh'],
    breaks: (lab) => sslh(lab, 9),
  },
  'path-tunnel-dead-end': tunnel('the forward of ssh leads to a port where nothing listens', '127.0.0.1:9'),
  'path-tunnel-dead-end--forbidden': tunnel(
    'the server permits no forward, and the port of the client is there all the same',
    '127.0.0.1:22',
    'AllowTcpForwarding no',
  ),
  'path-tunnel-dead-end--reverse': sshd(
    'the reverse tunnel to a machine at home is up, and no sshd runs there',
    {
      config: 'GatewayPorts yes',
      to: `-p 2210 dev@${HOST}`,
      then(lab) {
        lab.start(`ssh -N -o BatchMode=yes -R 2210:127.0.0.1:9 alice@${HOST}`, {
          where: 'client',
          user: 'dev',
          ms: 1500,
          log: 'tunnel.log',
        });
      },
    },
  ),
  'path-stream-damaged': sshd('something on the way changes a byte of the encrypted stream', {
    login: true,
    to: `-p 2222 -o StrictHostKeyChecking=no alice@198.51.100.1`,
    then: (lab) =>
      lab.python(
        relay(
          'if down and seen > 3000: data = data[:-20] + bytes([data[-20] ^ 1]) + data[-19:] if len(data) > 20 else data',
        ),
        { where: 'router', port: 2222 },
      ),
  }),
  'path-source-port-filtered': onTheWay(
    'the firewall lets in connections from low source ports alone',
    'tcp dport 22 tcp sport 32768-65535 drop',
  ),
  'path-ipqos-dropped': inSession(
    "a router ends connections whose packets have the mark that ssh gives to a session's",
    'ip dscp 0x02 ct mark set 1',
    'ct mark 1 reject with tcp reset',
  ),
  'path-ipqos-dropped--drop': inSession(
    "a router drops packets with the mark that ssh gives to a session's",
    'ip dscp 0x02 drop',
  ),
  'path-idle-timeout': {
    fault: 'a router forgets connections that are silent for three seconds, and resets what comes later',
    packages: FILTERED,
    record(lab) {
      lab.sshd();
      lab.rules('router', 'forward', 'tcp dport 22 ct state invalid reject with tcp reset');
      lab.rules(
        'router',
        'forward',
        'tcp dport 22 ct state new tcp flags & syn != syn reject with tcp reset',
      );
      lab.sh(
        'sysctl -qw net.netfilter.nf_conntrack_tcp_timeout_established=3 net.netfilter.nf_conntrack_tcp_loose=0',
        {
          where: 'router',
        },
      );
      lab.client(`ssh -v alice@${HOST} "echo working; sleep 6; echo done"`);
    },
  },
};
