/** Faults of the server's host key: one short scenario for each (see scenarios.mjs). */
import { HOST, SSH, sshd } from './fault.mjs';
import { typed } from './scenarios.mjs';

const remade = (types) =>
  `for t in ${types}; do rm /etc/ssh/ssh_host_\${t}_key; ssh-keygen -q -t $t -N '' -f /etc/ssh/ssh_host_\${t}_key; done`;

/** A second server behind the same address, with keys of its own. */
function otherServer(lab, { where = 'server', port = 22 } = {}) {
  lab.sh(`mkdir -p /srv/other; ssh-keygen -q -t ed25519 -N '' -f /srv/other/key
    printf 'Port ${port}\\nHostKey /srv/other/key\\nLogLevel VERBOSE\\nPidFile none\\n' >/srv/other/config`);
  return lab.start(['/usr/sbin/sshd', '-D', '-f', '/srv/other/config', '-E', '/srv/other/log'], {
    where,
    port,
  });
}

export default {
  'hostkey-changed': sshd('the server has new host keys', {
    changes: (lab) => lab.sh(remade('ed25519 ecdsa rsa')),
  }),
  'hostkey-changed--one-type': sshd('one of the host keys is new', {
    changes: (lab) => lab.sh(remade('ed25519')),
  }),
  'hostkey-unknown': sshd('the client has never seen this server, and nobody can be asked', {
    changes: (lab) => lab.sh('rm .ssh/known_hosts', { user: 'dev' }),
  }),
  'hostkey-unknown--strict': sshd('the client has never seen this server, and shall know it', {
    to: `-o StrictHostKeyChecking=yes alice@${HOST}`,
    changes: (lab) => lab.sh('rm .ssh/known_hosts', { user: 'dev' }),
  }),
  'hostkey-too-small': sshd('the RSA key of the server is shorter than this client permits', {
    config: 'HostKey /etc/ssh/ssh_host_rsa_key',
    to: `-o RequiredRSASize=4096 alice@${HOST}`,
  }),
  'connect-wrong-host': {
    fault: 'localhost is the laptop itself, and the server was meant',
    packages: SSH,
    to: 'alice@localhost',
    breaks(lab) {
      lab.sshd();
      otherServer(lab, { where: 'client' });
      lab.sh(
        `sed -n 's/^web1.example.test[^ ]*/localhost/p' .ssh/known_hosts >k; cat k >>.ssh/known_hosts; rm k`,
        {
          user: 'dev',
        },
      );
    },
  },
  'connect-address-conflict': {
    fault: 'two machines have the address, and each connection meets one of them by turns',
    packages: [...SSH, 'nftables'],
    breaks(lab) {
      lab.sshd();
      otherServer(lab, { where: 'router', port: 2222 });
      lab.rules('router', 'nat', `ip daddr ${lab.SERVER} tcp dport 22 numgen inc mod 2 0 redirect to :2222`);
    },
    async record(lab) {
      this.breaks(lab);
      for (const _ of [1, 2]) lab.client(typed(this));
    },
  },
  'hostkey-intercepted': {
    fault: 'a machine on the way sends the connection to a server of its own',
    packages: [...SSH, 'nftables'],
    breaks(lab) {
      otherServer(lab, { where: 'router', port: 2222 });
      lab.rules('router', 'nat', `ip daddr ${lab.SERVER} tcp dport 22 redirect to :2222`);
      lab.sshd();
    },
  },
  'hostkey-pinned-mismatch': {
    fault: 'the session of PuTTY pins another key than the server has',
    packages: ['putty-tools', 'openssh-server'],
    record(lab) {
      lab.sshd();
      lab.client(
        'plink -batch -hostkey SHA256:QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE alice@web1.example.test true',
      );
    },
  },
  'hostkey-pinned-mismatch--curl': {
    fault: 'curl was told another fingerprint than the server has',
    packages: ['curl', 'openssh-server'],
    record(lab) {
      lab.sshd();
      lab.client(
        'curl -sS --hostpubmd5 5d41402abc4b2a76b9719d911017c592 sftp://alice@web1.example.test/etc/hostname',
      );
    },
  },
  'hostkey-revoked': sshd('the key of the server is marked as revoked', {
    changes: (lab) => lab.sh(`sed -i 's/^/@revoked /' .ssh/known_hosts`, { user: 'dev' }),
  }),
  'hostkey-rotated-by-provider': {
    fault: 'the git service changed its host key; known_hosts holds the old one',
    packages: ['git', ...SSH],
    noLog: true,
    to: 'git@github.com',
    breaks(lab) {
      lab.sh(`echo '${lab.SERVER} github.com' >>/etc/hosts; ssh-keygen -q -t rsa -N '' -f /srv/old
        echo "github.com $(cut -d' ' -f1,2 /srv/old.pub)" >/home/dev/.ssh/known_hosts`);
      lab.sshd({ config: 'HostKey /etc/ssh/ssh_host_rsa_key', keep: false });
    },
    record(lab) {
      this.breaks(lab);
      lab.client('git clone git@github.com:example/website.git');
    },
  },
  'hostkey-shared-name': {
    fault: 'the forwarded port of localhost led to another machine before',
    packages: [...SSH, 'socat'],
    noLog: true,
    to: '-p 2222 alice@localhost',
    breaks(lab) {
      lab.sh(`ssh-keygen -q -t ed25519 -N '' -f /srv/old
        echo "[localhost]:2222 $(cut -d' ' -f1,2 /srv/old.pub)" >/home/dev/.ssh/known_hosts`);
      lab.sshd();
      lab.start(`socat TCP-LISTEN:2222,fork,reuseaddr TCP:${lab.SERVER}:22`, { where: 'client', port: 2222 });
    },
  },
};
