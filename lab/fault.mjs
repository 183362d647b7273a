/** Pieces that scenarios are made of: a fault of sshd's own, programs that answer in its place, proxies, name servers. */

export const SSH = ['openssh-client', 'openssh-server'];
export const NEWER = { packages: SSH, tools: ['openssh'] };
export const HOST = 'web1.example.test';

/**
 * A fault that sshd has from its start (`config`, or what `changes` did to the machine) or meets while it runs (`then`).
 * What else a scenario may have stands in the last argument too.
 */
export const sshd = (fault, { config, changes, then, server = {}, ...more } = {}) => ({
  fault,
  packages: SSH,
  breaks(lab) {
    changes?.(lab);
    if (server.program?.startsWith('/usr/local/openssh')) lab.newer();
    const child = lab.sshd({ ...server, ...(config === undefined ? {} : { config }) });
    then?.(lab, child);
  },
  ...more,
});

/** The same with the newer OpenSSH as the server. */
export const newerSshd = (fault, more) =>
  sshd(fault, { ...more, ...NEWER, server: { program: '/usr/local/openssh/sbin/sshd', ...more?.server } });

/** Dropbear in the place of sshd, with the same host key. */
export const dropbear = (lab, options = '') => {
  lab.sh('dropbearconvert openssh dropbear /etc/ssh/ssh_host_ed25519_key /srv/dropbear.key 2>&1');
  lab.start(`exec dropbear -F -r /srv/dropbear.key -p 22 ${options}`, { port: 22 });
};

/** Something else than sshd answers on the port. */
export const answers = (fault, packages, command, more = {}) => ({
  fault,
  packages: ['openssh-client', ...packages],
  breaks(lab) {
    more.changes?.(lab);
    lab.start(command, { port: more.port ?? 22, log: 'other.log' });
  },
  ...more,
});

/** Runs a script of the shell for each connection, with the connection as its input and output. */
export const each = (lab, script, port = 22) => {
  lab.write('/srv/each', `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  lab.start(`exec socat TCP-LISTEN:${port},fork,reuseaddr EXEC:/srv/each`, { port });
};

/** A script stands where sshd should. */
export const scripted = (fault, script, more = {}) => ({
  fault,
  packages: ['openssh-client', 'socat'],
  breaks: (lab) => each(lab, script),
  ...more,
});

/** A relay on a machine: what comes from `listen` goes to the server's port, through a line of Python that may change `data`. */
export const relay = (change, { listen = 2222, to = '192.0.2.10', port = 22 } = {}) => `
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

const NXDOMAIN = `
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(('127.0.0.53', 53))
while True:
    q, a = s.recvfrom(4096)
    s.sendto(q[:2] + b'\\x81\\x83' + q[4:6] + b'\\0\\0\\0\\0\\0\\0' + q[12:q.index(b'\\0', 12) + 5], a)
`;
/** A name server on a machine, that knows no name. */
export const knowsNoName = (lab, where = 'client') => lab.python(NXDOMAIN, { where, ms: 500 });

/** docker-proxy without a daemon, as it publishes port 22 of the server for a container. */
export const dockerProxy = (lab, inner) => {
  lab.start(
    `exec /mnt/project/.tools/docker-proxy -proto tcp -host-ip ${lab.SERVER} -host-port 22 -container-ip 127.0.0.1 -container-port ${inner} 3>/dev/null`,
    { port: 22 },
  );
};

/** haproxy on port 22, with this server behind it. */
export const haproxy = (lab, server, mode = 'tcp') => {
  lab.write(
    '/etc/haproxy/lab.cfg',
    `global
  log /dev/log local0
defaults
  mode ${mode}
  log global
  option ${mode}log
  retries 3
  timeout connect 2s
  timeout client 20s
  timeout server 20s
frontend ssh
  bind :22
  default_backend sshd
backend sshd
  ${server}
`,
  );
  lab.start(['haproxy', '-db', '-f', '/etc/haproxy/lab.cfg'], { port: 22 });
};

/** nginx on port 22 with these lines in its server block. */
export const nginx = (lab, listen, ...lines) => {
  lab.write(
    '/etc/nginx/lab.conf',
    `daemon off; pid /run/nginx-lab.pid; error_log /var/log/nginx/lab.log; events {}
http { access_log off; server { ${listen} server_name ${HOST}; ${lines.join(' ')} location / { return 200 "hello\\n"; } } }
`,
  );
  lab.start(['nginx', '-c', '/etc/nginx/lab.conf'], { port: /listen (\d+)/.exec(listen)[1] });
};

export const sslh = (lab, inner) =>
  lab.start(
    `sslh -f -n --listen 0.0.0.0:22 --ssh 127.0.0.1:${inner} --tls 127.0.0.1:443 --user nobody -P /run/sslh.pid`,
    { port: 22 },
  );

/** xinetd on port 22, with `lines` of its own: it starts `sshd -i`, or one of the services it has built in. */
export const xinetd = (lab, lines = '', builtIn) => {
  lab.write('/etc/ssh/sshd_config', 'LogLevel VERBOSE\nUsePAM yes\n');
  const service = builtIn
    ? `type = INTERNAL UNLISTED\n id = ${builtIn}-lab`
    : 'type = UNLISTED\n server = /usr/sbin/sshd\n server_args = -i';
  lab.write(
    '/etc/xinetd.lab',
    `service ${builtIn ?? 'ssh-lab'}
{
 ${service}
 user = root
 port = 22
 socket_type = stream
 protocol = tcp
 wait = no
 log_type = SYSLOG authpriv
 log_on_failure = HOST
 ${lines}
}
`,
  );
  lab.start(['xinetd', '-dontfork', '-f', '/etc/xinetd.lab', '-pidfile', '/run/xinetd.pid'], { port: 22 });
};

/** fail2ban on the server, watching sshd, until it has banned the client for two logins under a name that does not exist. */
export const fail2ban = (lab, action) => {
  lab.sshd();
  lab.write(
    '/etc/fail2ban/jail.local',
    `[DEFAULT]\nbackend = polling\nallowipv6 = no\n[sshd]\nenabled = true\nlogpath = ${lab.LOG}\nmaxretry = 2\nport = 22\n${action}\n`,
  );
  lab.sh(
    `rm -f /etc/fail2ban/jail.d/*; mkdir -p /run/fail2ban; touch ${lab.LOG} /var/log/fail2ban.log /etc/hosts.deny`,
  );
  lab.start(['fail2ban-server', '-xf', 'start'], { ms: 1500, log: 'other.log' });
  lab.sh(
    `for i in 1 2 3; do ssh -o BatchMode=yes -o ConnectTimeout=2 admin@${HOST} true 2>/dev/null || sleep 0.3; done`,
    { where: 'client', user: 'dev' },
  );
  for (let tries = 0; tries < 120; tries++, lab.pause(250))
    if (lab.sh('fail2ban-client get sshd banip').includes(lab.CLIENT)) return;
  throw new Error(`fail2ban bans nobody\n${lab.sh('cat /var/log/fail2ban.log')}`);
};
