/** What is broken at the client, its key or the login: one short scenario for each fault (see record.mjs). */

const SSH = ['openssh-client', 'openssh-server'];

export default {
  'auth-key-passphrase': {
    fault: 'the key has a passphrase, and nobody can type it',
    packages: SSH,
    record(lab) {
      lab.sh('ssh-keygen -q -p -P "" -N hush-hush -f /home/dev/.ssh/id_ed25519', { user: 'dev' });
      lab.sshd();
      lab.client('ssh -v -o BatchMode=yes alice@web1.example.test true');
    },
  },
};
