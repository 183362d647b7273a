/** What is broken at the client, its keys, the login or the session: one short scenario for each fault (see scenarios.mjs). */

import { knowsNoName, SSH } from './fault.mjs';

const V = 'ssh -v alice@web1.example.test true';
const BATCH = 'ssh -v -o BatchMode=yes alice@web1.example.test true';

/** A program for Node that names no key, after ssh itself got in. */
const NODE = `ssh alice@web1.example.test true && NODE_PATH=/srv/app/node_modules ${process.execPath} -e "
const c = new (require('ssh2').Client)();
c.on('ready', () => c.end());
c.connect({ host: 'web1.example.test', username: 'alice' });"`;

/** A scenario in which plain ssh meets the fault that `breaks` brings about. */
const ssh = (fault, breaks, command = BATCH, options = {}) => ({
  fault,
  packages: SSH,
  record(lab) {
    const server = breaks(lab) ?? {};
    lab.sshd(server);
    lab.client(command, options);
  },
});

/** gitolite on the server, as the user git: its administrator is bob, the key of dev belongs to `account`. */
function gitolite(lab, account) {
  lab.sh(`useradd -m -s /bin/bash git; mkdir /home/git/keys; cd /home/git
    ssh-keygen -q -t ed25519 -N '' -C bob -f keys/bob; chown -R git:git .`);
  lab.sh('cd; gitolite setup -pk keys/bob.pub', { user: 'git' });
  lab.sh(
    `cd; git clone -q repositories/gitolite-admin.git work; cd work; cp ~/${account}.pub keydir/
    printf 'repo website\\n    RW+ = bob\\n' >>conf/gitolite.conf
    git -c user.name=bob -c user.email=bob@example.test add -A
    git -c user.name=bob -c user.email=bob@example.test commit -qm access; gitolite push`,
    { user: 'git', input: lab.sh(`cp /home/dev/.ssh/id_ed25519.pub /home/git/${account}.pub`) },
  );
}

export default {
  'auth-agent-refused--plain': {
    fault: 'the agent has to ask for each use of the key, and cannot show its question',
    packages: SSH,
    noLog: true,
    record(lab) {
      lab.sshd();
      lab.sh(
        'ssh-agent -a /home/dev/agent >/dev/null; ssh-add -q -c .ssh/id_ed25519; mv .ssh/id_ed25519 .ssh/gone',
        {
          user: 'dev',
          env: { SSH_AUTH_SOCK: '/home/dev/agent' },
        },
      );
      lab.client('ssh -o PasswordAuthentication=no alice@web1.example.test true', {
        env: { SSH_AUTH_SOCK: '/home/dev/agent' },
      });
    },
  },
  'auth-ci-secret-empty': {
    fault: 'the job has no key: its secret variable is empty',
    packages: SSH,
    record(lab) {
      lab.sshd({ config: 'PasswordAuthentication no' });
      lab.sh('rm .ssh/id_ed25519*', { user: 'dev' });
      lab.client(
        `eval "$(ssh-agent -s)"; echo "$SSH_PRIVATE_KEY" | tr -d '\\r' | ssh-add -
        ssh alice@web1.example.test true; ssh-agent -k >/dev/null`,
        {
          env: { CI: 'true', SSH_PRIVATE_KEY: '' },
          shown: `echo "$SSH_PRIVATE_KEY" | tr -d '\\r' | ssh-add -; ssh alice@web1.example.test true`,
        },
      );
    },
  },
  'auth-git-no-permission': {
    fault: 'gitolite knows the key, and no rule lets its account read the repository',
    packages: ['gitolite3', 'git', ...SSH],
    record(lab) {
      gitolite(lab, 'dev');
      lab.sshd();
      lab.client('git clone git@web1.example.test:website');
    },
  },
  'auth-git-wrong-account': {
    fault: 'the key belongs to the account of the build machine, which may not read the repository',
    packages: ['gitolite3', 'git', ...SSH],
    record(lab) {
      gitolite(lab, 'build-machine');
      lab.sshd();
      lab.client('ssh -T git@web1.example.test; git clone git@web1.example.test:website', {
        shown: 'ssh -T git@web1.example.test; git clone git@web1.example.test:website',
      });
    },
  },
  'auth-tool-own-keys': {
    fault: 'the program reads no key file of its own accord: ssh gets in, the Node module does not',
    packages: SSH,
    record(lab) {
      lab.sshd({ config: 'PasswordAuthentication no' });
      lab.modules();
      lab.client(NODE, { shown: 'ssh alice@web1.example.test true && node deploy.js' });
    },
  },
  'client-command-line': ssh(
    'an option is written with a word',
    () => {},
    'ssh -port 2222 alice@web1.example.test true',
  ),
  'client-command-line--bad-port': ssh(
    'the port is too large',
    () => {},
    'ssh -p 222222 alice@web1.example.test true',
  ),
  'client-command-line--order': ssh(
    'the host stands where the option wants a value',
    () => {},
    'ssh -i alice@web1.example.test',
  ),
  'client-config-invalid': ssh(
    'the config of a Mac, on a machine whose ssh has no keychain',
    (lab) =>
      lab.write('/home/dev/.ssh/config', 'Host *\n    UseKeychain yes\n    AddKeysToAgent yes\n', {
        owner: 'dev',
      }),
    V,
  ),
  'client-config-invalid--value': ssh(
    'a value is misspelt',
    (lab) =>
      lab.write('/home/dev/.ssh/config', 'Host web1.example.test\n    StrictHostKeyChecking acept-new\n', {
        owner: 'dev',
      }),
    'ssh alice@web1.example.test true',
  ),
  'client-install-broken': {
    fault: 'the library of OpenSSL is gone',
    packages: SSH,
    record(lab) {
      lab.sh('rm /usr/lib/x86_64-linux-gnu/libcrypto.so.3');
      lab.client('ssh alice@web1.example.test true');
    },
  },
  'client-install-broken--git': {
    fault: 'no ssh is installed',
    packages: ['git'],
    record(lab) {
      lab.sh('rm /usr/bin/ssh');
      lab.client('git clone git@web1.example.test:website');
    },
  },
  'client-key-format': ssh(
    'the key is in the form of PuTTY',
    (lab) =>
      lab.sh('puttygen .ssh/id_ed25519 -O private -o .ssh/laptop.ppk; chmod 600 .ssh/laptop.ppk', {
        user: 'dev',
      }),
    'ssh -i ~/.ssh/laptop.ppk -o IdentitiesOnly=yes -o PasswordAuthentication=no alice@web1.example.test true',
  ),
  'client-key-format--public-half': ssh(
    'the public half was given as the key',
    (lab) => lab.sh('rm .ssh/id_ed25519; chmod 600 .ssh/id_ed25519.pub', { user: 'dev' }),
    'ssh -i ~/.ssh/id_ed25519.pub -o IdentitiesOnly=yes -o PasswordAuthentication=no alice@web1.example.test true',
  ),
  'client-key-mangled': ssh(
    'the last lines of the key were lost when it was copied',
    (lab) => lab.sh('head -n 4 .ssh/id_ed25519 >k; cat k >.ssh/id_ed25519', { user: 'dev' }),
    'ssh -o PasswordAuthentication=no alice@web1.example.test true',
  ),
  'client-key-mode': ssh(
    'others may read the key',
    (lab) => lab.sh('chmod 644 .ssh/id_ed25519', { user: 'dev' }),
    'ssh -o PasswordAuthentication=no alice@web1.example.test true',
  ),
  'client-key-unavailable': ssh(
    'the key file does not exist',
    (lab) => lab.sh('rm .ssh/id_ed25519*', { user: 'dev' }),
    'ssh -i ~/.ssh/deploy_key -o PasswordAuthentication=no alice@web1.example.test true',
  ),
  'client-mux-broken': ssh(
    'the path of the control socket is too long',
    () => {},
    'ssh -o ControlMaster=auto -o ControlPath=~/.ssh/%C-%C-%C-%h alice@web1.example.test true',
  ),
  'client-uid-unknown': {
    fault: 'the container runs under a user id that is in no passwd',
    packages: SSH,
    record(lab) {
      lab.sshd();
      lab.client('setpriv --reuid=4242 --clear-groups ssh -v alice@web1.example.test true', {
        user: 'root',
        shown: 'ssh -v alice@web1.example.test true',
      });
    },
  },
  'noise-harmless-line': {
    fault: 'none: the moduli file is missing, and the login works',
    packages: SSH,
    record(lab) {
      lab.sh('rm /etc/ssh/moduli');
      lab.sshd();
      lab.client('ssh -o KexAlgorithms=diffie-hellman-group-exchange-sha256 alice@web1.example.test true', {
        name: 'unused',
      });
      delete lab.files.unused;
    },
  },
  'resolve-alias-not-matched': {
    fault: 'the alias stands in the config of dev, and root runs ssh',
    packages: SSH,
    record(lab) {
      knowsNoName(lab);
      lab.write('/home/dev/.ssh/config', 'Host web1\n    HostName web1.example.test\n    User alice\n', {
        owner: 'dev',
      });
      lab.client('ssh -v web1 true', { user: 'root', shown: 'sudo ssh -v web1 true' });
    },
  },
  'resolve-name-unknown': {
    fault: 'no name server knows the name',
    packages: SSH,
    record(lab) {
      knowsNoName(lab);
      lab.client('ssh alice@wbe1.example.test true');
    },
  },
  'resolve-url-syntax': {
    fault: 'a port was written after the name, as in an address of the web',
    packages: SSH,
    record(lab) {
      knowsNoName(lab);
      lab.client('ssh alice@web1.example.test:2222 true');
    },
  },
  'resolve-url-syntax--git': {
    fault: 'the address of git has a word where the port belongs',
    packages: ['git', ...SSH],
    record(lab) {
      knowsNoName(lab);
      lab.client('git clone ssh://git@web1.example.test:example/website.git');
    },
  },
  'resolve-wrong-address': ssh(
    'the hosts file says that the server is this machine',
    (lab) => lab.sh(`sed -i '/web1/d; 1i 127.0.1.1 web1.example.test' /etc/hosts`),
    V,
  ),
  'session-disk-unusable': {
    fault: 'the disk of the server is full',
    packages: SSH,
    record(lab) {
      lab.sh(
        'mkdir /srv/data; mount -t tmpfs -o size=64k,mode=777 tmpfs /srv/data; head -c 300000 /dev/zero >/home/dev/backup.tar',
        { where: 'router' },
      );
      lab.sshd();
      lab.client('scp -O backup.tar alice@web1.example.test:/srv/data/');
    },
  },
  'session-git-host-no-shell': {
    fault: 'none: the git service offers no shell',
    packages: ['gitolite3', ...SSH],
    noLog: true,
    record(lab) {
      gitolite(lab, 'dev');
      lab.sshd();
      lab.client('ssh git@web1.example.test', { tty: true });
    },
  },
  'session-pam-failed': ssh('a module of the session step refuses', (lab) =>
    lab.sh(`echo 'session required pam_deny.so' >>/etc/pam.d/sshd`),
  ),
  'session-server-shutdown': {
    fault: 'the server is told to end, with all its sessions',
    packages: SSH,
    record(lab) {
      lab.sshd();
      lab.start('sleep 6; kill -TERM $(pgrep -x sshd)', { ms: 0 });
      lab.client('ssh -v alice@web1.example.test "echo working; sleep 30"');
    },
  },
  'session-shell-noise': ssh(
    'the .bashrc of the account prints a line',
    (lab) => lab.sh(`sed -i '1i echo Welcome to web1' .bashrc`, { user: 'alice' }),
    'sftp -b /dev/null alice@web1.example.test',
  ),
  'session-shell-noise--rsync': {
    fault: 'the .bashrc of the account prints a line',
    packages: ['rsync', ...SSH],
    record(lab) {
      lab.sh(`sed -i '1i echo Welcome to web1' .bashrc`, { user: 'alice' });
      lab.sshd();
      lab.client('rsync -a alice@web1.example.test:/etc/hostname .');
    },
  },
};
