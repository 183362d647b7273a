/** Faults that show in what is said first on the port: one short scenario for each (see scenarios.mjs). */
import { answers, each, HOST, haproxy, nginx, SSH, scripted, sshd, xinetd } from './fault.mjs';

const SOON = `-o ConnectTimeout=5 alice@${HOST}`;
const CLIENT = ['openssh-client'];
/** A service that xinetd has built in. */
const builtIn = (name) => ({
  fault: `the ${name} service of xinetd answers`,
  packages: [...CLIENT, 'xinetd'],
  to: SOON,
  breaks: (lab) => xinetd(lab, '', name),
});

export default {
  'ident-http': {
    fault: 'a web server listens on the port',
    packages: [...CLIENT, 'nginx-light'],
    breaks: (lab) => nginx(lab, 'listen 22;'),
  },
  'ident-http--python': answers(
    'a web server made with Python listens on the port',
    ['python3'],
    ['/usr/bin/python3', '-m', 'http.server', '22'],
  ),
  'ident-http--haproxy': {
    fault: 'a balancer for the web listens on the port',
    packages: [...CLIENT, 'haproxy'],
    breaks: (lab) => haproxy(lab, 'server s1 127.0.0.1:9', 'http'),
  },
  'ident-http--proxy': answers(
    'an HTTP proxy listens on the port',
    ['tinyproxy-bin'],
    ['tinyproxy', '-d', '-c', '/etc/tinyproxy.conf'],
    {
      changes: (lab) =>
        lab.write(
          '/etc/tinyproxy.conf',
          'Port 22\nTimeout 30\nDefaultErrorFile "/usr/share/tinyproxy/default.html"\n',
        ),
    },
  ),
  'ident-tls': {
    fault: 'a web server that wants TLS listens on the port',
    packages: [...CLIENT, 'nginx-light', 'openssl'],
    breaks(lab) {
      lab.sh(
        `openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=${HOST} -keyout /srv/tls.key -out /srv/tls.pem 2>&1`,
      );
      nginx(lab, 'listen 22 ssl;', 'ssl_certificate /srv/tls.pem; ssl_certificate_key /srv/tls.key;');
    },
  },
  'ident-other-service--smtp': answers(
    'a mail server listens on the port',
    ['python3'],
    [...['/usr/bin/python3', '-W', 'ignore', '-m', 'smtpd', '-n', '-c', 'DebuggingServer', '0.0.0.0:22']],
    { to: SOON },
  ),
  'ident-other-service--ftp': answers(
    'a file server for FTP listens on the port',
    ['vsftpd'],
    ['vsftpd', '/etc/vsftpd.lab'],
    {
      to: SOON,
      changes: (lab) => {
        lab.write(
          '/etc/vsftpd.lab',
          'listen=YES\nlisten_port=22\nbackground=NO\nsecure_chroot_dir=/srv/empty\n',
        );
        lab.sh('mkdir -p /srv/empty');
      },
    },
  ),
  'ident-other-service--redis': answers(
    'a Redis server listens on the port',
    ['redis-server'],
    [...['redis-server', '--port', '22', '--save', '', '--protected-mode', 'no', '--dir', '/srv']],
    { to: SOON },
  ),
  'ident-other-service--socks': answers(
    'a SOCKS proxy listens on the port',
    ['microsocks'],
    'exec microsocks -p 22',
    {
      to: SOON,
    },
  ),
  'ident-other-service--echo': builtIn('echo'),
  'ident-other-service--daytime': builtIn('daytime'),
  'ident-other-service--chargen': builtIn('chargen'),
  'ident-tarpit': answers('endlessh listens on the port', ['endlessh'], 'exec endlessh -p 22 -d 1000', {
    to: SOON,
  }),
  'ident-protocol-1': scripted(
    'a server that speaks protocol 1 alone',
    "printf 'SSH-1.5-OpenSSH_3.1p1\\n'; sleep 5",
  ),
  'ident-hangs-up': scripted('what listens hangs up at once', 'true'),
  'ident-hangs-up--listens-first': scripted(
    'what listens hangs up when it has read a line',
    'head -n 1 >/dev/null',
  ),
  'ident-hangs-up--reset': {
    fault: 'what listens resets each connection at once',
    packages: ['openssh-client', 'python3'],
    breaks: (lab) =>
      lab.python(
        'import socket,struct\ns=socket.socket(); s.setsockopt(socket.SOL_SOCKET,socket.SO_REUSEADDR,1); s.bind(("",22)); s.listen()\nwhile True:\n    c,_=s.accept(); c.setsockopt(socket.SOL_SOCKET,socket.SO_LINGER,struct.pack("ii",1,0)); c.close()',
        { port: 22 },
      ),
  },
  'ident-stays-silent': scripted('what listens never says a word', 'exec sleep 600', {
    to: SOON,
  }),
  'ident-bad-banner': scripted(
    'the identification string has no software version',
    "printf 'SSH-2.0\\r\\n'; sleep 5",
  ),
  'ident-bad-banner--cut': scripted(
    'the identification string breaks off, and the connection with it',
    "printf 'SSH-2.0-Rom'; sleep 0.2",
  ),
  'ident-banner-slow': sshd('the greeting comes after eight seconds, and the client waits for five', {
    packages: [...SSH, 'socat', 'netcat-openbsd'],
    server: { port: 2222 },
    to: SOON,
    then: (lab) => each(lab, 'sleep 8; exec nc 127.0.0.1 2222'),
  }),
};
