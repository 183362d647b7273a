/** Nothing is broken: what gets in, and must be said to get in. */
import { dockerProxy, dropbear, HOST, haproxy, newerSshd, SSH, sshd, sslh, xinetd } from './fault.mjs';

const behind = (fault, packages, front, tools = []) => ({
  fault,
  packages: [...SSH, ...packages],
  tools,
  breaks(lab) {
    lab.sshd({ port: 2222, keep: false });
    front(lab);
  },
});

export default {
  'none--key-login': sshd('nothing'),
  'none--openssh-10': newerSshd('nothing: the server is OpenSSH 10, which counts visits without a login'),
  'none--dropbear': {
    fault: 'nothing: the server is Dropbear',
    packages: ['openssh-client', 'dropbear-bin'],
    breaks: (lab) => dropbear(lab),
  },
  'none--haproxy': behind('nothing: a balancer stands before sshd', ['haproxy'], (lab) =>
    haproxy(lab, 'server s1 127.0.0.1:2222'),
  ),
  'none--sslh': behind('nothing: sslh stands before sshd', ['sslh'], (lab) => sslh(lab, 2222)),
  'none--docker': behind('nothing: docker-proxy stands before sshd', [], (lab) => dockerProxy(lab, 2222), [
    'docker-proxy',
  ]),
  'none--xinetd': {
    fault: 'nothing: xinetd starts sshd',
    packages: [...SSH, 'xinetd'],
    breaks: (lab) => xinetd(lab),
  },
  'none--no-suitable-prime': sshd('nothing: no prime has the size asked for, and sshd takes one of its own', {
    to: `-o KexAlgorithms=diffie-hellman-group-exchange-sha256 alice@${HOST}`,
    changes: (lab) => lab.sh("awk '$5 < 1600' /etc/ssh/moduli >/tmp/m; cat /tmp/m >/etc/ssh/moduli"),
  }),
  'none--jump': sshd('nothing: the login goes through a jump host', {
    to: `-J alice@${HOST} alice@db1.example.test`,
  }),
  'none--ipv4-of-two': sshd('nothing: the name has an IPv6 address too, which refuses', {
    config: 'ListenAddress 192.0.2.10',
    changes: (lab) =>
      lab.write('/etc/hosts', `127.0.0.1 localhost\n${lab.SERVER6} ${HOST}\n${lab.SERVER} ${HOST}\n`),
  }),
};
