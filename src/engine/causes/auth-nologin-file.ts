/** Cause: /run/nologin or /etc/nologin exists, so only root may log in. */

import { CLOSED_IN_LOGIN, cause, changes, guarded, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-nologin-file',
  stage: 'auth',
  who: 'server',
  title: 'Logins are closed because the system is booting or stopping',
  signs: [
    ...CLOSED_IN_LOGIN,
    sign('auth.nologin', 'always', 'the server shows the text of its nologin file'),
    sign('auth.pam-line', 'usually', 'the module of the nologin file refused', {
      when: (f) => /nologin/i.test(f.module),
    }),
    sign('auth.pam-account-denied', 'usually', "PAM's account check refused"),
    sign('auth.pam-error', 'sometimes', 'PAM refused'),
    sign('auth.key-found', 'usually', 'the key was right'),
    sign('auth.accepted-offer', 'usually', 'the server knew the key'),
    sign('attempt.unsigned', 'never', 'this comes after the key was proved'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'that rule refuses before key or password'),
    sign('auth.pam-broken', 'rarely', 'a module that cannot be loaded is a cause of its own'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('auth.offered', 'usually', 'a key was tried'),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('auth.methods', 'usually', 'the server lists its methods as always'),
    sign('end.closed', 'usually', 'sshd closes without a disconnect message'),
    sign('auth.denied', 'sometimes', 'without PAM, or with passwords, the client sees refusals'),
    sign('auth.failed', 'sometimes', 'sshd counts the refusal as failed', { when: (f) => f.user !== 'root' }),
    sign('auth.failed', 'never', 'root may log in', { when: (f) => f.user === 'root' }),
    sign('auth.account-expired', 'never', 'that is another reason'),
    sign('attempt.server-ending', 'usually', 'sshd ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    hint('after-reboot', 'always', 'the file is there while the machine boots'),
    hint('self-heals', 'usually', 'it disappears when the boot is complete'),
    hint('all-users-fail', 'usually', 'it holds for everybody but root'),
    hint('cloud-vm', 'sometimes', 'sshd starts before the boot is complete'),
    hint('container', 'sometimes', 'in a container nothing removes the file'),
    hint('existing-sessions-ok', 'sometimes', 'open sessions are not touched'),
    hint('intermittent', 'sometimes', 'only tries during the boot fail'),
  ],
  then: [
    'auth.pam-account-denied',
    'auth.pam-error',
    'auth.pam-line',
    'auth.failed',
    'auth.denied',
    'auth.failed-client',
    'end.closed',
    'end.reset',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const said = seen.one('auth.nologin');
    return [
      ...t`${seen.host ?? 'The server'} lets nobody but root log in at the moment${said ? t`. It says: ${said.fields.text}` : t``}. `,
      ...t`This is on purpose: the file /run/nologin (or /etc/nologin) exists while the system boots, or when a shutdown is due. Key or password were right; the refusal closes the connection. Normally the file goes away by itself after some seconds to minutes.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Wait a minute and try again. In scripts: repeat with pauses until the login works, for at most some minutes.`,
    ),
    step(
      'server',
      t`If it stays: see which file it is and what holds up the boot.`,
      reads('ls -l /run/nologin /etc/nologin', 'server'),
      reads('systemctl is-system-running; systemctl list-jobs', 'server'),
    ),
    guarded(
      step(
        'server',
        t`Log in as root or on the console, repair the unit that does not finish, then remove the file (in a container or WSL systemd-user-sessions.service may never run).`,
        changes('sudo systemctl start systemd-user-sessions.service', 'server'),
        changes('sudo rm -f /run/nologin /etc/nologin', 'server'),
      ),
      'keep-session',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`While the login is refused, does sshd answer as usual, and does one of these two files exist?`,
    run: () => 'ls -l /run/nologin /etc/nologin',
    effect: 'reads',
    yes: 'the file closes logins',
    no: 'another rule refuses, or the machine was not ready at all',
  },
  twins: ['auth-pam-account-denied', 'server-still-booting'],
  cite: ['pam_nologin(8), nologin(5)', 'systemd-user-sessions.service(8)', 'OpenSSH session.c, do_nologin()'],
});
