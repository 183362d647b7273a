/** The same faults met by other programs that speak SSH: scenarios CAUSE--PROGRAM. */

const SERVER = ['openssh-server'];
const HOST = 'web1.example.test';

const python = (script) => `/usr/bin/python3 -W ignore -c "${script}"`;

/** How each program is asked to log in with dev's key and to run one command. `prepare` is run by dev. */
const PROGRAMS = {
  plink: {
    packages: ['putty-tools'],
    // What a session of PuTTY keeps in ~/.putty: the key, and the host key once it was accepted.
    prepare: `puttygen .ssh/id_ed25519 -O private -o laptop.ppk
      printf 'y\\n' | timeout 5 plink -no-antispoof -i laptop.ppk alice@${HOST} true || true`,
    command: (user) => `plink -batch -i laptop.ppk ${user}@${HOST} uptime`,
  },
  paramiko: {
    packages: ['python3-paramiko'],
    command: (user, key) =>
      python(`import paramiko
c = paramiko.SSHClient()
c.load_system_host_keys()
c.connect('${HOST}', username='${user}', timeout=5${key ? `, key_filename='${key}'` : ''})
c.exec_command('uptime')`),
    shown: 'python3 backup.py',
  },
  asyncssh: {
    packages: ['python3-asyncssh'],
    command: (user) =>
      python(`import asyncio, asyncssh
async def main():
    async with asyncssh.connect('${HOST}', username='${user}', connect_timeout=5) as c:
        await c.run('uptime')
asyncio.run(main())`),
    shown: 'python3 backup.py',
  },
  ansible: {
    packages: ['ansible-core', 'openssh-client'],
    command: (user) => `ansible all -i ${HOST}, -u ${user} -T 5 -m ping`,
  },
  curl: {
    packages: ['curl', 'libssh2-1'],
    prepare: 'ssh-keygen -q -p -m PEM -P "" -N "" -f .ssh/id_ed25519',
    command: (user) =>
      `curl -sS --connect-timeout 5 --key .ssh/id_ed25519 --pubkey .ssh/id_ed25519.pub sftp://${user}@${HOST}/etc/hostname`,
  },
  ssh2: {
    packages: ['nodejs'],
    command: (user) => `NODE_PATH=/srv/app/node_modules ${process.execPath} -e "
const { Client } = require('ssh2');
const c = new Client();
c.on('ready', () => c.end());
c.connect({ host: '${HOST}', username: '${user}', readyTimeout: 5000, privateKey: require('fs').readFileSync('.ssh/id_ed25519') });"`,
    shown: 'node deploy.js',
  },
  dbclient: {
    packages: ['dropbear-bin'],
    // It looks for a line with the name alone.
    prepare: `dropbearconvert openssh dropbear .ssh/id_ed25519 .ssh/id_dropbear; sed -i 's/,192[^ ]*//' .ssh/known_hosts`,
    command: (user) => `dbclient -K 3 -I 5 ${user}@${HOST} uptime`,
  },
  git: {
    packages: ['git', 'openssh-client'],
    command: (user) => `git clone ssh://${user}@${HOST}/srv/website.git`,
    env: { GIT_SSH_COMMAND: 'ssh -o ConnectTimeout=5 -o BatchMode=yes' },
  },
  rsync: {
    packages: ['rsync', 'openssh-client'],
    command: (user) =>
      `rsync -a -e 'ssh -o ConnectTimeout=5 -o BatchMode=yes' ${user}@${HOST}:/etc/hostname .`,
  },
  scp: {
    packages: ['openssh-client'],
    command: (user) => `scp -o ConnectTimeout=5 -B ${user}@${HOST}:/etc/hostname .`,
  },
  lftp: {
    packages: ['lftp', 'openssh-client'],
    command: (user) => `lftp -e 'set net:max-retries 1; set net:timeout 5; ls; bye' sftp://${user}:@${HOST}`,
  },
};

const on = (lab, config) => {
  lab.stop(lab.server);
  lab.sshd({ config, keep: false });
};

/** What is broken, and which programs show it in words of their own; each begins with a server that dev has logged in to before. */
const FAULTS = {
  'auth-key-not-authorized': {
    programs: 'plink paramiko asyncssh ansible curl ssh2 dbclient git rsync',
    says: 'the key of dev is not in the file of bob',
    user: 'bob',
    breaks: (lab) => on(lab, 'PasswordAuthentication no'),
  },
  'auth-key-not-authorized--rsa': {
    programs: 'paramiko',
    says: 'the RSA key of dev is not in the file of bob; paramiko then takes it for a DSA key',
    user: 'bob',
    key: '.ssh/id_rsa',
    breaks(lab) {
      on(lab, 'PasswordAuthentication no');
      lab.sh('rm .ssh/id_ed25519*; ssh-keygen -q -t rsa -N "" -f .ssh/id_rsa', { user: 'dev' });
    },
  },
  'auth-agent-refused': {
    programs: 'paramiko asyncssh ansible git',
    says: 'the agent has to ask for each use of the key, and cannot show its question',
    env: { SSH_AUTH_SOCK: '/home/dev/agent' },
    breaks(lab) {
      on(lab, 'PasswordAuthentication no');
      lab.sh('ssh-agent -a agent >/dev/null; ssh-add -q -c .ssh/id_ed25519; rm .ssh/id_ed25519*', {
        user: 'dev',
        env: { SSH_AUTH_SOCK: '/home/dev/agent' },
      });
    },
  },
  'auth-key-passphrase': {
    programs: 'plink paramiko asyncssh curl ssh2',
    says: 'the key has a passphrase, and nobody can type it',
    breaks(lab) {
      on(lab, 'PasswordAuthentication no');
      lab.sh(
        `ssh-keygen -q -p -P "" -N hush-hush -f .ssh/id_ed25519
        [ -e laptop.ppk ] && { echo hush-hush >p; puttygen .ssh/id_ed25519 --old-passphrase p -O private -o laptop.ppk --new-passphrase p; rm p; } || true`,
        { user: 'dev' },
      );
    },
  },
  'hostkey-changed': {
    programs: 'plink paramiko asyncssh ansible curl dbclient',
    says: 'the server has new host keys',
    breaks(lab) {
      lab.sh(
        `for t in ed25519 ecdsa rsa; do rm /etc/ssh/ssh_host_\${t}_key; ssh-keygen -q -t $t -N '' -f /etc/ssh/ssh_host_\${t}_key; done`,
      );
      on(lab, '');
    },
  },
  'hostkey-unknown': {
    programs: 'plink paramiko asyncssh dbclient git',
    says: 'the client has never seen this server',
    breaks: (lab) => lab.sh('rm -rf .ssh/known_hosts .putty', { user: 'dev' }),
  },
  'hostkey-no-common-type': {
    programs: 'ansible ssh2',
    says: 'the server has a DSA key only',
    breaks: (lab) => on(lab, 'HostKeyAlgorithms ssh-dss\nHostKey /etc/ssh/ssh_host_dsa_key'),
    prepare: `ssh-keygen -q -t dsa -N '' -f /etc/ssh/ssh_host_dsa_key`,
  },
  'kex-no-common-kex': {
    programs: 'plink asyncssh ansible ssh2 dbclient',
    says: 'the server offers one old key exchange',
    breaks: (lab) => on(lab, 'KexAlgorithms diffie-hellman-group1-sha1'),
  },
  'kex-client-too-old': {
    programs: 'paramiko asyncssh curl ssh2 dbclient',
    says: 'the server offers one new key exchange',
    breaks: (lab) => on(lab, 'KexAlgorithms sntrup761x25519-sha512@openssh.com'),
  },
  'kex-no-common-cipher': {
    programs: 'asyncssh ansible ssh2 dbclient',
    says: 'the server offers one old cipher',
    breaks: (lab) => on(lab, 'Ciphers aes128-cbc'),
  },
  'ident-hangs-up': {
    programs: 'plink paramiko asyncssh ansible curl ssh2 dbclient rsync scp lftp',
    says: 'what listens hangs up at once',
    breaks(lab) {
      lab.stop(lab.server);
      lab.start('socat TCP-LISTEN:22,fork,reuseaddr SYSTEM:true', { port: 22 });
    },
  },
  'server-not-running': {
    programs: 'plink paramiko asyncssh ansible ssh2 dbclient git',
    says: 'nothing listens',
    breaks: (lab) => lab.stop(lab.server),
  },
  'connect-port-filtered': {
    programs: 'paramiko ansible curl',
    says: 'a firewall drops the packets',
    breaks: (lab) =>
      lab.sh(
        `nft add table ip f; nft 'add chain ip f c { type filter hook forward priority 0; }'; nft add rule ip f c tcp dport 22 drop`,
        { where: 'router' },
      ),
  },
};

export default Object.fromEntries(
  Object.entries(FAULTS).flatMap(([cause, fault]) =>
    fault.programs.split(' ').map((program) => [
      `${cause}${cause.includes('--') ? '-' : '--'}${program}`,
      {
        fault: fault.says,
        packages: [...PROGRAMS[program].packages, ...SERVER],
        noLog: true,
        record(lab) {
          const p = PROGRAMS[program];
          if (fault.prepare) lab.sh(fault.prepare);
          if (program === 'ssh2') lab.modules();
          lab.server = lab.sshd();
          if (p.prepare) lab.sh(p.prepare, { user: 'dev', where: 'client' });
          fault.breaks(lab);
          lab.client(p.command(fault.user ?? 'alice', fault.key), {
            env: { ...p.env, ...fault.env },
            shown: p.shown,
            seconds: 20,
          });
        },
      },
    ]),
  ),
);
