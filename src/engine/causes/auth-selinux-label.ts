/** Cause: SELinux or AppArmor keeps sshd from reading the keys, whatever the modes say. */

import type { Seen } from '../cause.ts';
import { argument, cause, changes, guarded, hint, reads, sign, step, t } from '../cause.ts';

/** The denial names a profile: AppArmor's way of saying which program it holds back. */
const byAppArmor = (seen: Seen): boolean =>
  / profile=/.test(` ${seen.one('around.selinux')?.fields.text ?? ''}`);

export default cause({
  id: 'auth-selinux-label',
  stage: 'auth',
  who: 'server',
  title: 'SELinux or AppArmor keeps sshd from reading the keys',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign(
      'auth.listed-label',
      'always',
      'the folder or file with the keys has another label than ssh_home_t',
      {
        when: (f) => f.label !== 'ssh_home_t',
      },
    ),
    sign('auth.listed-label', 'never', 'the label is right', { when: (f) => f.label === 'ssh_home_t' }),
    sign('around.selinux', 'always', 'the system denied sshd access to a file', {
      when: (f) => f.what === 'file' && !/name_bind/.test(f.text),
    }),
    sign('around.selinux', 'sometimes', 'the system denied sshd to run a program for keys', {
      when: (f) => f.what === 'exec' || f.what === 'other',
    }),
    sign('around.selinux', 'never', 'that denial is about a port', { when: (f) => f.what === 'port' }),
    sign('auth.file-unreadable', 'usually', 'opening the file was denied although its modes allow it', {
      when: (f) => /denied/i.test(f.errno),
    }),
    sign('auth.keys-command', 'sometimes', 'the program for keys was denied'),
    sign('auth.file-modes', 'never', 'the modes are not what stops sshd here'),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'the list was not read'),
    sign('auth.failed', 'usually', 'sshd refused the key', {
      when: (f) => /^publickey/.test(f.method) && f.valid !== false,
    }),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
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
    hint('selinux-on', 'always', 'SELinux is in force'),
    hint('after-config-change', 'usually', 'home folders were moved or files copied'),
    hint('nfs-home', 'usually', 'network homes need a switch of the policy'),
    hint('mounted-volume', 'usually', 'a new volume has no labels'),
    hint('server-rebuilt', 'sometimes', 'restored files have no labels'),
    hint('only-this-user', 'sometimes', 'only one home was moved'),
    hint('key-login', 'usually', 'only keys depend on that file'),
    hint('new-key', 'sometimes', 'a file that was moved keeps its old label'),
    hint('first-time', 'sometimes', 'the file never had the right label'),
  ],
  then: [
    'auth.file-unreadable',
    'auth.keys-command',
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
  explain: (seen) =>
    byAppArmor(seen)
      ? [
          ...t`AppArmor does not let sshd read the keys of ${seen.user ?? 'the account'}, although owner and modes are right. `,
          ...t`Its profile for sshd lists the files that sshd may open and the programs that it may start; what is not on the list is denied. sshd then acts as if there were no list of keys. The kernel's log shows the denial.`,
        ]
      : [
          ...t`SELinux does not let sshd read the keys of ${seen.user ?? 'the account'}, although owner and modes are right. `,
          ...t`Each file carries a label; sshd may read \`ssh_home_t\`. Files that were moved, restored, copied with their old label or that lie on a new or network volume carry another. sshd then acts as if there were no list: every key is refused and the client leaves. Only the audit log shows the denial.`,
        ],
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    if (byAppArmor(seen)) {
      return [
        step(
          'server',
          t`See what was denied, and by which profile.`,
          reads('sudo journalctl -k | grep -i apparmor | grep -i sshd', 'server'),
          reads('sudo aa-status', 'server'),
        ),
        guarded(
          step(
            'server',
            t`Allow that file or program in the local part of the profile (/etc/apparmor.d/local/), then load the profile again; a folder of your own for keys or homes needs a rule of its own.`,
            changes('sudo apparmor_parser -r /etc/apparmor.d/usr.sbin.sshd', 'server'),
          ),
          'keep-session',
          'second-window',
        ),
      ];
    }
    return [
      step(
        'server',
        t`See the labels and the denials.`,
        reads(`ls -ldZ ~${user} ~${user}/.ssh ~${user}/.ssh/authorized_keys`, 'server', 'rhel'),
        reads('sudo ausearch -m avc -c sshd -ts recent', 'server', 'rhel'),
      ),
      guarded(
        step(
          'server',
          t`Give the files the label that the policy wants.`,
          changes(`sudo restorecon -Rv ~${user}/.ssh`, 'server', 'rhel'),
        ),
        'keep-session',
        'second-window',
      ),
      guarded(
        step(
          'server',
          t`Homes at another place: tell the policy once that this folder holds homes, then relabel. Network homes: switch on use_nfs_home_dirs.`,
          changes(
            'sudo semanage fcontext -a -e /home /srv/home && sudo restorecon -R /srv/home',
            'server',
            'rhel',
          ),
          changes('sudo setsebool -P use_nfs_home_dirs 1', 'server', 'rhel'),
        ),
        'keep-session',
      ),
      step('server', t`Do not switch SELinux off for this.`),
    ];
  },
  check: {
    who: 'server',
    ask: () =>
      t`Does the log show a denial (avc: denied, apparmor="DENIED") for sshd at the moment of the login?`,
    run: () => 'sudo ausearch -m avc -c sshd -ts recent; sudo journalctl -k | grep -i apparmor',
    effect: 'reads',
    yes: 'SELinux or AppArmor stops sshd',
    no: 'neither SELinux nor AppArmor is the cause',
  },
  twins: [
    'auth-authorized-keys-command',
    'auth-authorized-keys-mode',
    'auth-authorized-keys-unreadable',
    'auth-key-not-authorized',
  ],
  cite: [
    'restorecon(8), semanage-fcontext(8)',
    'sshd_selinux(8): ssh_home_t, use_nfs_home_dirs',
    'OpenSSH auth2-pubkeyfile.c, auth_openfile()',
  ],
});
