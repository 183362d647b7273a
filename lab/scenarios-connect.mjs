/** Faults that end a connection before it stands: one short scenario for each (see scenarios.mjs). */
import { fail2ban, HOST, SSH, sshd, xinetd } from './fault.mjs';

const FILTERED = [...SSH, 'nftables'];
/** A person does not wait two minutes for the kernel to give up. */
const SOON = `-o ConnectTimeout=4 alice@${HOST}`;

/** The client tries a connection that rules on the way stop. */
const filtered = (fault, where, hook, lines, more = {}) =>
  sshd(fault, { packages: FILTERED, to: SOON, then: (lab) => lab.rules(where, hook, ...lines), ...more });

const rejected = (kind) =>
  filtered(`a firewall on the server turns connections away with ${kind}`, 'server', 'input', [
    `tcp dport 22 reject with ${kind}`,
  ]);

const limited = (verdict) =>
  sshd(`a firewall lets three connections in a minute through, and treats the next so: ${verdict}`, {
    packages: FILTERED,
    to: SOON,
    then(lab) {
      lab.rules(
        'server',
        'input',
        `tcp dport 22 ct state new limit rate over 3/minute burst 3 packets ${verdict}`,
      );
      lab.sh(`for i in 1 2 3; do nc -z -w 1 ${HOST} 22; done`, { where: 'client' });
    },
  });

/** The name has an address of IPv6 too, and it is asked first. */
const twoAddresses = (lab) =>
  lab.write('/etc/hosts', `127.0.0.1 localhost\n${lab.SERVER6} ${HOST}\n${lab.SERVER} ${HOST}\n`);

export default {
  'server-not-running': { fault: 'nothing listens on the port', packages: SSH, breaks() {} },
  'server-not-installed': {
    fault: 'the machine has no SSH server',
    packages: ['openssh-client'],
    breaks(lab) {
      lab.sh('rm -f /usr/sbin/sshd');
      lab.client('bash -c "sshd -t"', {
        name: 'server.txt',
        where: 'server',
        user: 'root',
        shown: 'sshd -t',
      });
    },
  },
  'server-still-booting': {
    fault: 'the machine has just been switched on: sshd starts half a minute later',
    packages: SSH,
    breaks: (lab) => lab.start('sleep 30; exec /usr/sbin/sshd -D', { ms: 0 }),
  },
  'server-config-invalid--reload': sshd('a reload met a misspelt line, and sshd ended', {
    then(lab) {
      lab.sh('echo PermitRotLogin no >>/etc/ssh/sshd_config; pkill -HUP -x sshd; sleep 0.5');
    },
  }),
  'server-listen-address--loopback': sshd('ListenAddress names the loopback address alone', {
    config: 'ListenAddress 127.0.0.1',
  }),
  'connect-wrong-port': sshd('sshd listens on port 2222, the client tries 22', {
    server: { port: 2222 },
  }),
  'connect-port-filtered': filtered(
    'a firewall before the server drops what is sent to port 22',
    'router',
    'forward',
    ['tcp dport 22 drop'],
  ),
  'connect-port-filtered--server': filtered('the firewall of the server drops packets', 'server', 'input', [
    'tcp dport 22 drop',
  ]),
  'connect-cloud-firewall': filtered(
    'no rule of the security group lets the client in',
    'router',
    'forward',
    ['ip daddr 192.0.2.0/24 ct state new drop'],
  ),
  'connect-source-not-allowed': filtered('only the network of the office may connect', 'server', 'input', [
    'ip saddr != 203.0.113.0/24 tcp dport 22 drop',
  ]),
  'connect-port-rejected': rejected('icmp type port-unreachable'),
  'connect-port-rejected--admin-prohibited': rejected('icmp type admin-prohibited'),
  'connect-port-rejected--host-prohibited': rejected('icmp type host-prohibited'),
  'connect-port-rejected--net-unreachable': rejected('icmp type net-unreachable'),
  'connect-port-rejected--reset': filtered(
    'a firewall before the server answers with a reset of its own',
    'router',
    'forward',
    ['tcp dport 22 reject with tcp reset'],
  ),
  'connect-outbound-port-blocked': filtered(
    'the network of the client lets nothing out to port 22; port 443 of the same server is open',
    'router',
    'forward',
    ['iifname client tcp dport 22 reject with icmp type admin-prohibited'],
    { changes: (lab) => lab.start('socat TCP-LISTEN:443,fork,reuseaddr TCP:127.0.0.1:22', { port: 443 }) },
  ),
  'connect-rate-limited': limited('drop'),
  'connect-rate-limited--reset': limited('reject with tcp reset'),
  'connect-banned': {
    fault: 'fail2ban has banned the client for failed logins',
    packages: [...SSH, 'fail2ban', 'nftables'],
    to: SOON,
    breaks: (lab) => fail2ban(lab, 'banaction = nftables-multiport'),
  },
  'connect-banned--drop': {
    fault: 'fail2ban has banned the client, and its rule drops packets',
    packages: [...SSH, 'fail2ban', 'nftables'],
    to: SOON,
    breaks: (lab) => fail2ban(lab, 'banaction = nftables-multiport[blocktype=drop]'),
  },
  'connect-no-route': {
    fault: 'the client knows no way to the network of the server',
    packages: SSH,
    breaks(lab) {
      lab.sshd();
      lab.sh('ip route del default', { where: 'client' });
    },
  },
  'connect-no-route--router': {
    fault: 'the router knows no way to that network',
    packages: SSH,
    to: 'alice@203.0.113.7',
    breaks: (lab) => lab.sh('ip route add unreachable 203.0.113.0/24', { where: 'router' }),
  },
  'connect-route-wrong': {
    fault: 'the bridge for containers on the client has the network of the server',
    packages: SSH,
    breaks(lab) {
      lab.sshd();
      lab.sh(
        'ip link add br-4f2a type bridge; ip addr add 192.0.2.1/25 dev br-4f2a; ip link set br-4f2a up',
        {
          where: 'client',
        },
      );
    },
  },
  'connect-host-down': {
    fault: 'no machine has that address, says the last router',
    packages: SSH,
    to: 'alice@192.0.2.77',
    breaks() {},
  },
  'connect-host-down--same-network': {
    fault: 'no machine has that address in the network of the client',
    packages: SSH,
    to: 'alice@198.51.100.77',
    breaks() {},
  },
  'connect-guest-not-exposed': {
    fault: 'the address is one of a container on another machine',
    packages: SSH,
    to: '-o ConnectTimeout=4 root@172.17.0.2',
    breaks: (lab) => lab.rules('router', 'forward', 'ip daddr 172.16.0.0/12 drop'),
  },
  'connect-ipv6-broken': sshd('the name has an IPv6 address too, and IPv6 leads nowhere', {
    changes: twoAddresses,
    to: `-6 alice@${HOST}`,
    then: (lab) =>
      lab.sh('ip -6 route del default; ip -6 route add unreachable 2001:db8:1::/64', { where: 'client' }),
  }),
  'connect-ipv6-broken--other-service': sshd(
    'the IPv6 address of the name belongs to something that hangs up; sshd has the IPv4 address',
    {
      changes: twoAddresses,
      config: 'ListenAddress 192.0.2.10',
      packages: [...SSH, 'socat'],
      then: (lab) => lab.start('socat TCP6-LISTEN:22,ipv6only=1,fork,reuseaddr SYSTEM:true', { ms: 500 }),
    },
  ),
  'connect-bind-address': sshd('BindAddress names an address of another machine', {
    to: `-b 198.51.100.77 alice@${HOST}`,
  }),
  'connect-local-firewall': filtered(
    'the firewall of the client lets nothing out to port 22',
    'client',
    'output',
    ['tcp dport 22 reject with icmp type admin-prohibited'],
  ),
  'connect-local-firewall--drop': filtered(
    'the firewall of the client drops what goes to port 22',
    'client',
    'output',
    ['tcp dport 22 drop'],
  ),
  'connect-ports-exhausted': sshd('all ports that the client may connect from are taken', {
    then(lab) {
      lab.sh('sysctl -qw net.ipv4.ip_local_port_range="40000 40001"', { where: 'client' });
      lab.hold(2, { from: 'client' });
    },
  }),
  'accept-xinetd-refuses--cps': {
    fault: 'xinetd has closed the port for a while, because connections came too fast',
    packages: [...SSH, 'xinetd', 'netcat-openbsd'],
    breaks(lab) {
      xinetd(lab, 'cps = 2 60');
      lab.sh(`for i in 1 2 3 4; do nc -z -w 1 ${HOST} 22; done; true`, { where: 'router' });
      lab.pause(800);
    },
  },
};
