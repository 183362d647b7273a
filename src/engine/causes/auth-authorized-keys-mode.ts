/** Cause: StrictModes makes sshd ignore authorized_keys, because others could write to it or to a folder above it. */

import {
  argument,
  cause,
  changes,
  finding,
  guarded,
  hint,
  pathArgument,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

// The file of the administrators on Windows is a cause of its own.
const WINDOWS = /administrators_authorized_keys|programdata/i;

export default cause({
  id: 'auth-authorized-keys-mode',
  stage: 'auth',
  who: 'server',
  title: 'Too open permissions make sshd ignore authorized_keys',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.methods', 'usually', 'the server takes keys', { when: (f) => /publickey/.test(f.methods) }),
    sign('auth.listed-mode', 'usually', 'others may write to the folder or file with the keys', {
      when: (f) => /^.....w|^........w/.test(f.mode),
    }),
    sign('auth.listed-mode', 'rarely', 'nobody else may write to what is listed', {
      when: (f) => !/^.....w|^........w/.test(f.mode),
    }),
    sign(
      'auth.file-modes',
      'always',
      'sshd names the file or folder that others may write to or that belongs to somebody else',
      {
        when: (f) => !WINDOWS.test(f.path) && (f.what === 'directory' || /authorized_keys/.test(f.path)),
        proves: true,
      },
    ),
    sign('auth.file-modes', 'usually', 'sshd refused a file for its owner or modes', {
      when: (f) => !WINDOWS.test(f.path) && f.what !== 'directory' && !/authorized_keys/.test(f.path),
    }),
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
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'sometimes', 'the client left after its keys were refused', {
      when: (f) => f.user !== undefined,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    finding('strict-modes-off', 'never', 'sshd then does not look at modes'),
    hint('after-config-change', 'usually', 'somebody changed permissions, for example with chmod -R'),
    hint('was-working', 'usually', 'the key worked before'),
    hint('only-this-user', 'usually', 'it concerns one home folder'),
    hint('nfs-home', 'sometimes', 'shared home folders can have foreign owners'),
    hint('mounted-volume', 'usually', 'mounted volumes often come with open modes'),
    hint('container', 'sometimes', 'volumes keep the modes of the host'),
    hint('key-login', 'usually', 'only keys are affected'),
    hint('windows-server', 'usually', 'Windows files inherit permissions that sshd refuses'),
    hint('works-for-others', 'usually', 'the files of each account have modes of their own'),
    hint('new-key', 'sometimes', 'the file for the key was just made'),
    hint('after-hardening', 'sometimes', 'hardening changes owners and modes'),
    hint('first-time', 'usually', 'the file was made with the modes of the moment'),
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
    const modes = seen.one('auth.file-modes');
    return [
      ...(modes
        ? t`sshd did not trust the ${modes.fields.what === 'directory' ? 'folder' : 'file'} ${modes.fields.path}: somebody other than ${seen.user ?? 'the account'} could change it, or owns it. `
        : t`sshd reads authorized_keys only if nobody but ${seen.user ?? 'the account'} (and root) can change the file, the folder .ssh and the home folder. `),
      ...(modes ? t`So it ignored the list` : t`If that is so here, it ignored the list`),
      ...t`, and every key was refused, the right one too. sshd did not hang up for this: the client ran out of methods and left. Such permissions matter at the login only, long after the connection was opened.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    const path = seen.one('auth.file-modes')?.fields.path;
    return [
      step(
        'server',
        t`See owner and modes of the file and each folder above it${path ? t`; sshd complained about ${path}` : t``}.`,
        reads(`namei -l ${pathArgument(path, `/home/${user}/.ssh/authorized_keys`)}`, 'server'),
      ),
      guarded(
        step(
          'server',
          t`Take the right to write from group and others, and give the files to the account. Only these three; never \`chmod -R\` over a home folder.`,
          changes(`sudo chown ${user}: ~${user} ~${user}/.ssh ~${user}/.ssh/authorized_keys`, 'server'),
          changes(
            `sudo chmod go-w ~${user} && sudo chmod 700 ~${user}/.ssh && sudo chmod 600 ~${user}/.ssh/authorized_keys`,
            'server',
          ),
          changes(
            'icacls C:\\ProgramData\\ssh\\administrators_authorized_keys /inheritance:r /grant "Administrators:F" /grant "SYSTEM:F"',
            'server',
            'windows',
          ),
        ),
        'keep-session',
        'second-window',
      ),
      step(
        'server',
        t`sshd looks at the modes at each login: nothing has to be restarted. Do not turn StrictModes off.`,
      ),
      step(
        'client',
        t`Without a login you cannot repair it: send this to the administrator. The modes of your own files on the client matter to your client only.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look at authorized_keys of ${seen.user ?? 'that account'}, the folder .ssh and the home folder. Is one of them writable by group or others, or owned by somebody other than that account or root?`,
    run: (seen) => `namei -l ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`,
    effect: 'reads',
    yes: 'StrictModes makes sshd ignore the list',
    no: 'modes are not the cause',
    alsoYes: ['auth-authorized-keys-unreadable'],
  },
  twins: [
    'auth-authorized-keys-unreadable',
    'auth-key-not-authorized',
    'auth-selinux-label',
    'auth-windows-admin-keys',
  ],
  cite: [
    'OpenSSH misc.c, safe_path(); auth2-pubkeyfile.c, auth_openfile()',
    'sshd_config(5), StrictModes',
    'measured: Debian accepts mode 0664 when the group is private to the user, and refuses 0666',
  ],
  folklore: 'the permissions of authorized_keys and the folders above it',
});
