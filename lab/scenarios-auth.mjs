/** Faults of the login: one short scenario for each (see scenarios.mjs). What other programs than ssh meet is in scenarios-voices. */
import { dropbear, HOST, SSH, sshd } from './fault.mjs';

const KEYS = '/home/alice/.ssh/authorized_keys';
const BOB = `bob@${HOST}`;
const KEY_ONLY = 'PasswordAuthentication no';
/** A login with a password, which is the only thing ssh tries. */
const password = (asks, user = 'alice') => ({
  asks,
  to: `-o PubkeyAuthentication=no -o NumberOfPasswordPrompts=1 ${user}@${HOST}`,
});
const alters = (line, user = 'root') => ({ changes: (lab) => lab.sh(line, { user }) });
const atClient = (line) => ({ changes: (lab) => lab.sh(line, { user: 'dev', where: 'client' }) });
/** An agent with this many keys, none of which the server knows. */
const agent = (lab, keys) =>
  lab.sh(
    `ssh-agent -a agent >/dev/null; for i in $(seq ${keys}); do ssh-keygen -q -t ed25519 -N '' -f k$i; ssh-add -q k$i; done`,
    { user: 'dev', where: 'client', env: { SSH_AUTH_SOCK: '/home/dev/agent' } },
  );
const AGENT = { SSH_AUTH_SOCK: '/home/dev/agent' };
const rsaKey = (lab) => {
  lab.sh(`rm .ssh/id_ed25519*; ssh-keygen -q -t rsa -N '' -f .ssh/id_rsa`, { user: 'dev' });
  lab.sh(`cat /home/dev/.ssh/id_rsa.pub >${KEYS}`);
};

export default {
  'auth-key-not-authorized': sshd('the key of dev is not in the file of bob', { config: KEY_ONLY, to: BOB }),
  'auth-key-not-authorized--no-file': sshd('bob has no authorized_keys', { to: BOB }),
  'auth-key-not-authorized--dropbear': {
    fault: 'the server is Dropbear, and the key of dev is not in the file of bob',
    packages: ['openssh-client', 'dropbear-bin'],
    to: BOB,
    breaks: (lab) => dropbear(lab),
  },
  'auth-password-disabled--dropbear': {
    fault: 'the server is Dropbear, and takes no passwords',
    packages: ['openssh-client', 'dropbear-bin'],
    ...password('bob-pw', 'bob'),
    breaks: (lab) => dropbear(lab, '-s'),
  },
  'auth-unknown-user': sshd('there is no such user', { to: `carol@${HOST}` }),
  'auth-user-not-allowed': sshd('AllowUsers names somebody else', { config: 'AllowUsers bob' }),
  'auth-user-not-allowed--group': sshd('DenyGroups names the group of alice', { config: 'DenyGroups alice' }),
  'auth-user-not-allowed--from': sshd('AllowUsers names alice from another network alone', {
    config: 'AllowUsers alice@10.0.0.0/8',
  }),
  'auth-root-login': sshd('root may not log in', {
    config: 'PermitRootLogin no',
    to: `root@${HOST}`,
    ...alters('mkdir -p -m 700 /root/.ssh; cp /home/dev/.ssh/id_ed25519.pub /root/.ssh/authorized_keys'),
  }),
  'auth-root-login--password': sshd('root may not log in with a password', {
    config: 'PermitRootLogin prohibit-password',
    ...alters('echo root:root-pw | chpasswd'),
    ...password('root-pw', 'root'),
  }),
  'auth-password-wrong': sshd('the password is wrong', password('wrong')),
  'auth-password-disabled': sshd('the server takes no passwords', {
    config: 'PasswordAuthentication no',
    ...password('bob-pw', 'bob'),
  }),
  'auth-kbdint-only': sshd('the server asks by keyboard-interactive, and nobody is there', {
    config: 'AuthenticationMethods keyboard-interactive\nKbdInteractiveAuthentication yes',
  }),
  'auth-second-factor-needed': sshd('the server wants a key and a password', {
    config: 'AuthenticationMethods publickey,password',
  }),
  'auth-no-usable-method': sshd('server and client share no way to log in', {
    config: 'PubkeyAuthentication no\nPasswordAuthentication no\nGSSAPIAuthentication yes',
  }),
  'auth-no-key-offered': sshd('the client has no key', {
    config: KEY_ONLY,
    ...atClient('rm .ssh/id_ed25519*'),
  }),
  'auth-key-passphrase': sshd('the key has a passphrase, and nobody can type it', {
    config: KEY_ONLY,
    ...atClient("ssh-keygen -q -p -P '' -N hush-hush -f .ssh/id_ed25519"),
  }),
  'auth-too-many-keys': sshd('the agent has eight keys, and the right one comes last', {
    env: AGENT,
    then: (lab) => agent(lab, 8),
  }),
  'auth-max-tries': sshd('the server permits one try', {
    config: 'MaxAuthTries 2',
    asks: 'wrong',
    to: `-o PubkeyAuthentication=no -o NumberOfPasswordPrompts=5 ${BOB}`,
  }),
  'auth-grace-timeout': sshd('the password comes later than the server waits', {
    config: 'LoginGraceTime 3',
    to: `-o PubkeyAuthentication=no alice@${HOST}`,
    asks: 'alice-pw',
    asksAfter: 5,
  }),
  'auth-authorized-keys-mode': sshd('everybody may write to authorized_keys', alters(`chmod 666 ${KEYS}`)),
  'auth-authorized-keys-mode--home': sshd(
    'everybody may write to the home of alice',
    alters('chmod 777 /home/alice'),
  ),
  'auth-authorized-keys-mode--owner': sshd(
    'authorized_keys belongs to bob',
    alters(`chown bob ${KEYS}; chmod 644 ${KEYS}`),
  ),
  'auth-authorized-keys-unreadable': sshd(
    'authorized_keys was made by root, who alone may read it',
    alters(`chown root:root ${KEYS}; chmod 600 ${KEYS}`),
  ),
  'auth-authorized-keys-unreadable--home': sshd(
    'the home of alice belongs to root, who alone may enter',
    alters('chown root:root /home/alice; chmod 700 /home/alice'),
  ),
  'auth-authorized-keys-malformed': sshd(
    'the first letter of the key was lost',
    alters(`sed -i 's/^s//' ${KEYS}`),
  ),
  'auth-authorized-keys-malformed--wrapped': sshd(
    'an editor broke the key in two lines',
    alters(`sed -i 's/^.\\{45\\}/&\\n/' ${KEYS}`),
  ),
  'auth-authorized-keys-path': sshd('the server looks for keys in another place', {
    config: 'AuthorizedKeysFile /etc/ssh/keys/%u',
  }),
  'auth-authorized-keys-command': sshd('the program that supplies the keys fails', {
    config: 'AuthorizedKeysCommand /bin/false\nAuthorizedKeysCommandUser nobody\nAuthorizedKeysFile none',
  }),
  'auth-authorized-keys-command--mode': sshd('everybody may write to the program that supplies the keys', {
    config: 'AuthorizedKeysCommand /srv/keys\nAuthorizedKeysCommandUser nobody\nAuthorizedKeysFile none',
    changes: (lab) => lab.write('/srv/keys', '#!/bin/sh\n', { mode: 0o777 }),
  }),
  'auth-key-restricted': sshd(
    'the key may come from another network alone',
    alters(`sed -i 's/^/from="203.0.113.0\\/24" /' ${KEYS}`),
  ),
  'auth-key-restricted--expired': sshd(
    'the key has expired',
    alters(`sed -i 's/^/expiry-time="20200101" /' ${KEYS}`),
  ),
  'auth-rsa-sha1-server': sshd('this client may sign with ssh-rsa alone, as old ones do', {
    changes: rsaKey,
    to: `-o PubkeyAcceptedAlgorithms=ssh-rsa alice@${HOST}`,
  }),
  'auth-rsa-sha1-client': sshd('the server takes old RSA signatures alone', {
    config: 'PubkeyAcceptedAlgorithms ssh-rsa',
    changes: rsaKey,
  }),
  'auth-account-locked': sshd('the account is locked, and PAM does not say so', {
    config: 'UsePAM no',
    ...alters('passwd -q -l alice'),
  }),
  'auth-account-expired': sshd('the account has expired', alters('chage -E 1 alice')),
  'auth-account-expired--no-pam': sshd('the account has expired, and PAM is off', {
    config: 'UsePAM no',
    ...alters('chage -E 1 alice'),
  }),
  'auth-password-expired': sshd('the password has to be changed first', alters('chage -d 0 alice')),
  'auth-shell-missing': sshd(
    'the shell of alice does not exist',
    alters('usermod -s /usr/bin/zsh-gone alice'),
  ),
  'auth-nologin-file': sshd('/etc/nologin is there', {
    changes: (lab) => lab.write('/etc/nologin', 'Maintenance until 18:00, back soon.\n'),
  }),
  'auth-pam-account-denied': sshd(
    'pam_access lets alice in from nowhere',
    alters(`echo '-:alice:ALL' >>/etc/security/access.conf
      sed -i 's/^# *\\(account.*pam_access\\)/\\1/' /etc/pam.d/sshd`),
  ),
  'auth-pam-broken': sshd(
    'a module that /etc/pam.d/sshd names is not installed',
    alters("sed -i '1i account required pam_nosuch.so' /etc/pam.d/sshd"),
  ),
  'auth-dsa-disabled': sshd('the only key is a DSA key', {
    changes(lab) {
      lab.sh(`rm .ssh/id_ed25519*; ssh-keygen -q -t dsa -N '' -f .ssh/id_dsa`, { user: 'dev' });
      lab.sh(`cat /home/dev/.ssh/id_dsa.pub >${KEYS}`);
    },
  }),
  'auth-agent-refused': {
    fault: 'the agent has to ask for each use of the key, and cannot show its question',
    packages: SSH,
    env: AGENT,
    breaks(lab) {
      lab.sshd();
      lab.sh(
        'ssh-agent -a /home/dev/agent >/dev/null; ssh-add -q -c .ssh/id_ed25519; mv .ssh/id_ed25519 .ssh/gone',
        { user: 'dev', env: AGENT },
      );
    },
  },
  'auth-faillock': {
    fault: 'pam_faillock locks the account after two wrong passwords: the third one is right, and refused',
    packages: ['libpam-modules', ...SSH],
    asks: 'alice-pw',
    to: `-o PubkeyAuthentication=no -o NumberOfPasswordPrompts=1 alice@${HOST}`,
    breaks(lab) {
      lab.sh(`printf 'deny = 2\\nunlock_time = 600\\n' >/etc/security/faillock.conf
        sed -i '/pam_unix/i auth required pam_faillock.so preauth' /etc/pam.d/common-auth
        sed -i '/pam_deny/i auth [default=die] pam_faillock.so authfail' /etc/pam.d/common-auth
        echo 'account required pam_faillock.so' >>/etc/pam.d/common-account`);
      lab.sshd();
      lab.sh(
        `for i in 1 2; do ssh -o PubkeyAuthentication=no -o NumberOfPasswordPrompts=1 alice@${HOST} true 2>/dev/null || true; done`,
        { where: 'client', user: 'dev', env: lab.answers('wrong') },
      );
    },
    record(lab) {
      this.breaks(lab);
      lab.client('ssh -o PubkeyAuthentication=no alice@web1.example.test true', {
        env: lab.answers('alice-pw'),
      });
    },
  },
  'server-match-scope': sshd('the line that lets root in stands behind a Match, and holds for backup alone', {
    config: 'Match User backup\n  X11Forwarding no\nPermitRootLogin yes',
    ...alters('echo root:root-pw | chpasswd'),
    ...password('root-pw', 'root'),
  }),
};
