/** What is broken at the server itself or on the way to it: one short scenario for each fault (see record.mjs). */

const SSH = ['openssh-client', 'openssh-server'];
const V = 'ssh -v -o BatchMode=yes alice@web1.example.test true';
const FILTERED = [...SSH, 'nftables'];

/** sshd that does not come up: what it says when started by hand, and what the client meets. */
const down = (fault, breaks, { run = 'sshd -D -e', user = 'root' } = {}) => ({
  fault,
  packages: SSH,
  record(lab) {
    lab.write('/etc/ssh/sshd_config', 'LogLevel VERBOSE\n');
    breaks(lab);
    lab.client(`/usr/sbin/${run}`, {
      name: 'sshd.txt',
      where: 'server',
      user,
      seconds: 3,
      shown: `sudo ${run}`,
    });
    lab.client(V);
  },
});

/** Rules of nftables on a machine. */
const rules = (lab, where, hook, ...lines) =>
  lab.sh('nft -f -', {
    where,
    input: `table inet lab { chain c { type filter hook ${hook} priority 0;\n${lines.join('\n')}\n }\n}\n`,
  });

/** The client tries a connection that the rules on the way stop. */
const filtered = (
  fault,
  where,
  hook,
  lines,
  command = `ssh -v -o ConnectTimeout=4 alice@web1.example.test`,
) => ({
  fault,
  packages: FILTERED,
  record(lab) {
    lab.sshd();
    rules(lab, where, hook, ...lines);
    lab.client(command);
  },
});

/** A relay on a machine: what comes from `listen` goes to the server's port, through a line of Python that may change `data`. */
const relay = (change, { listen = 2222, to = '192.0.2.10', port = 22 } = {}) => `
import socket, threading
def pump(a, b, down):
    seen = 0
    try:
        while True:
            data = a.recv(65536)
            if not data: break
            ${change}
            seen += len(data); b.sendall(data)
    except OSError: pass
    for s in (a, b):
        try: s.shutdown(socket.SHUT_RDWR)
        except OSError: pass
l = socket.socket(); l.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); l.bind(('', ${listen})); l.listen()
while True:
    c, _ = l.accept(); s = socket.create_connection(('${to}', ${port}))
    threading.Thread(target=pump, args=(c, s, False), daemon=True).start()
    threading.Thread(target=pump, args=(s, c, True), daemon=True).start()
`;

export default {
  'server-hostkeys-damaged': down('the files of the host keys are cut short', (lab) =>
    lab.sh('for f in /etc/ssh/ssh_host_*_key; do head -c 100 $f >/tmp/k; cat /tmp/k >$f; done'),
  ),
  'server-hostkeys-mode': down('everybody may read the host keys', (lab) =>
    lab.sh('chmod 644 /etc/ssh/ssh_host_*_key'),
  ),
  'server-listen-address': down('ListenAddress names an address that the server does not have', (lab) => {
    lab.write('/etc/ssh/sshd_config', 'ListenAddress 192.0.2.77\nLogLevel VERBOSE\n');
    lab.keep('sshd_config', 'ListenAddress 192.0.2.77\nLogLevel VERBOSE\n');
  }),
  'server-not-root': down('sshd is started by an ordinary user', () => {}, { user: 'alice' }),
  'server-port-in-use': down('another program holds port 22', (lab) =>
    lab.start(['/usr/bin/python3', '-m', 'http.server', '22', '--bind', '192.0.2.10'], { port: 22 }),
  ),
  'server-privsep-user-missing': down('there is no user sshd', (lab) =>
    lab.sh("sed -i '/^sshd:/d' /etc/passwd"),
  ),
  'connect-bind-address': {
    fault: 'BindAddress names an address of another machine',
    packages: SSH,
    record(lab) {
      lab.sshd();
      lab.client('ssh -v -b 198.51.100.77 alice@web1.example.test true');
    },
  },
  'connect-port-filtered': filtered(
    'a firewall before the server drops what is sent to port 22',
    'router',
    'forward',
    ['tcp dport 22 drop'],
  ),
  'connect-route-wrong': {
    fault: 'the client has no route to the network of the server',
    packages: SSH,
    record(lab) {
      lab.sshd();
      lab.sh('ip route del default', { where: 'client' });
      lab.client(V);
    },
  },
  'connect-ipv6-broken': {
    fault: 'the name has an IPv6 address too, and IPv6 leads nowhere',
    packages: SSH,
    record(lab) {
      lab.sshd();
      lab.write(
        '/etc/hosts',
        '127.0.0.1 localhost\n2001:db8::10 web1.example.test\n192.0.2.10 web1.example.test\n',
      );
      lab.sh('ip -6 route add unreachable 2001:db8::/32 2>/dev/null || true', { where: 'client' });
      lab.client('ssh -v -6 alice@web1.example.test true');
    },
  },
  'connect-source-not-allowed': filtered('only the network of the office may connect', 'server', 'input', [
    'ip saddr != 203.0.113.0/24 tcp dport 22 drop',
  ]),
  'connect-wrong-port': {
    fault: 'sshd listens on port 2222, the client tries 22',
    packages: SSH,
    record(lab) {
      lab.sshd({ port: 2222, keep: false });
      lab.client(V);
    },
  },
  'jump-bastion-login': {
    fault: 'the jump host does not accept the key',
    packages: SSH,
    record(lab) {
      lab.sh('rm /home/alice/.ssh/authorized_keys');
      lab.sshd();
      lab.client('ssh -v -o BatchMode=yes -J alice@web1.example.test bob@db1.example.test true');
    },
  },
  'jump-bastion-unreachable': {
    fault: 'nothing listens on the jump host',
    packages: SSH,
    record(lab) {
      lab.client('ssh -v -o BatchMode=yes -J alice@web1.example.test bob@db1.example.test true');
    },
  },
  'jump-proxy-down': {
    fault: 'the proxy that ProxyCommand goes through is not running',
    packages: [...SSH, 'netcat-openbsd'],
    record(lab) {
      lab.sshd();
      lab.client(
        "ssh -v -o BatchMode=yes -o 'ProxyCommand nc -X connect -x 198.51.100.1:3128 %h %p' alice@web1.example.test true",
      );
    },
  },
  'jump-forced-command': {
    fault: 'the key may run one command only on the jump host',
    packages: [...SSH, 'netcat-openbsd'],
    record(lab) {
      lab.sh('sed -i \'s/^/command="\\/bin\\/echo maintenance only" /\' /home/alice/.ssh/authorized_keys');
      lab.sshd();
      lab.client(
        "ssh -v -o BatchMode=yes -o 'ProxyCommand ssh alice@web1.example.test nc %h %p' bob@db1.example.test true",
      );
    },
  },
  'path-stream-damaged': {
    fault: 'something on the way changes a byte of the encrypted stream',
    packages: SSH,
    record(lab) {
      lab.sshd();
      lab.start(
        [
          '/usr/bin/python3',
          '-c',
          relay(
            'if down and seen > 3000: data = data[:-20] + bytes([data[-20] ^ 1]) + data[-19:] if len(data) > 20 else data',
          ),
        ],
        { where: 'router', port: 2222 },
      );
      lab.client('ssh -v -o BatchMode=yes -o StrictHostKeyChecking=no -p 2222 alice@198.51.100.1 true');
    },
  },
  'path-proxy-blocks-port': {
    fault: 'the web proxy lets CONNECT through to port 443 alone',
    packages: [...SSH, 'tinyproxy-bin', 'netcat-openbsd'],
    record(lab) {
      lab.sshd();
      lab.write(
        '/etc/tinyproxy.conf',
        'Port 3128\nTimeout 30\nConnectPort 443\nDefaultErrorFile "/usr/share/tinyproxy/default.html"\n',
      );
      lab.start(['tinyproxy', '-d', '-c', '/etc/tinyproxy.conf'], { where: 'router', port: 3128 });
      lab.client(
        "ssh -v -o BatchMode=yes -o 'ProxyCommand nc -X connect -x 198.51.100.1:3128 %h %p' alice@web1.example.test true",
      );
    },
  },
};
