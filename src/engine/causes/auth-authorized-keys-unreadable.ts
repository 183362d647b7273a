/** Cause: the file with the keys exists, but sshd may not or cannot read it when the user logs in. */

import { argument, cause, changes, guarded, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-authorized-keys-unreadable',
  stage: 'auth',
  who: 'server',
  title: 'sshd cannot read the authorized_keys file',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.file-unreadable', 'always', 'sshd, acting as the user, was not allowed to open the file', {
      when: (f) => /denied|not permitted/i.test(f.errno),
    }),
    sign('auth.file-unreadable', 'sometimes', 'at the moment of the login the file is not there', {
      when: (f) => !/denied|not permitted/i.test(f.errno),
    }),
    sign('auth.file-modes', 'never', 'then the file could be read and was refused for its modes'),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'the list was not read'),
    sign('auth.key-found', 'never', 'the list was not read'),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.failed', 'usually', 'sshd refused the key', {
      when: (f) => /^publickey/.test(f.method) && f.valid !== false,
    }),
    sign('around.selinux', 'rarely', 'SELinux would be a cause of its own', {
      when: (f) => f.what === 'file',
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left after its keys were refused', {
      when: (f) => f.user !== undefined,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('nfs-home', 'usually', 'root has no rights on a network home, or it is not mounted yet'),
    hint('existing-sessions-ok', 'usually', 'an encrypted home is open while its owner is logged in'),
    hint('after-reboot', 'sometimes', 'an encrypted or network home is not there yet'),
    hint('mounted-volume', 'sometimes', 'the volume has foreign owners or is not mounted'),
    hint('only-this-user', 'usually', 'it concerns one home folder'),
    hint('after-config-change', 'sometimes', 'somebody copied the file as root'),
    hint('macos-client', 'rarely', 'the client does not matter'),
    hint('selinux-on', 'sometimes', 'a wrong label can make the file unreadable'),
    hint('key-login', 'usually', 'only keys depend on that file'),
  ],
  then: [
    'auth.denied',
    'auth.failed',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const file = seen.one('auth.file-unreadable');
    return [
      ...(file
        ? t`sshd could not open ${file.fields.path}: ${file.fields.errno}. `
        : t`sshd could not open the list of keys of ${seen.user ?? 'that account'}. `),
      ...t`It opens the file with the rights of ${seen.user ?? 'the account'}, not of root, so a file or folder that belongs to root with mode 0600 or 0700, or a home that is encrypted or not mounted before the login, cannot be read. Every key is then refused; the client ran out of methods and left.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    return [
      step(
        'server',
        t`See where reading fails.`,
        reads(`sudo -u ${user} ls -ld ~${user} ~${user}/.ssh ~${user}/.ssh/authorized_keys`, 'server'),
      ),
      guarded(
        step(
          'server',
          t`Give file and folders to the account.`,
          changes(`sudo chown ${user}: ~${user} ~${user}/.ssh ~${user}/.ssh/authorized_keys`, 'server'),
          changes(`sudo chmod 700 ~${user}/.ssh && sudo chmod 600 ~${user}/.ssh/authorized_keys`, 'server'),
        ),
        'keep-session',
        'second-window',
      ),
      step(
        'server',
        t`For an encrypted or network home: keep the keys outside of it, for example in /etc/ssh/authorized_keys/%u, and name that path in AuthorizedKeysFile as well.`,
      ),
      step('client', t`Until then: log in by password if the server allows it.`),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`While ${seen.user ?? 'that account'} is logged out: does reading its authorized_keys as that account fail?`,
    run: (seen) => {
      const user = argument(seen.user, 'USER');
      return `sudo -u ${user} cat ~${user}/.ssh/authorized_keys`;
    },
    effect: 'reads',
    yes: 'the account itself may not read its list',
    no: 'it is readable: look at SELinux, the path or the modes',
    alsoYes: ['auth-selinux-label'],
  },
  twins: [
    'auth-authorized-keys-mode',
    'auth-authorized-keys-path',
    'auth-key-not-authorized',
    'auth-selinux-label',
  ],
  cite: [
    'OpenSSH auth2-pubkeyfile.c, auth_openfile(): "Could not open user … authorized keys"',
    'OpenSSH uidswap.c, temporarily_use_uid()',
    'measured: a home folder of root with mode 0700 logs "Permission denied" for both default files',
  ],
});
