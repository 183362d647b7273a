/** Cause: pam_faillock or pam_tally2 locks the account for a while after failed logins. */

import { argument, cause, changes, finding, guarded, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-faillock',
  stage: 'auth',
  who: 'server',
  title: 'Too many failed logins locked the account for a while',
  signs: () => [
    // No proof: bots fill the counter of well-known names without anybody being locked out.
    sign('auth.faillock', 'always', 'the module says that the counter of failed logins is full'),
    sign('auth.pam-line', 'usually', 'PAM refuses while the counter is full', {
      when: (f) => /faillock|tally/i.test(f.module),
    }),
    sign('auth.pam-line', 'sometimes', 'the refusal looks like a wrong password', {
      when: (f) => f.phase === 'auth' && !/faillock|tally/i.test(f.module),
    }),
    sign('auth.pam-error', 'usually', 'PAM refuses while the counter is full', {
      when: (f) => /maximum|locked/i.test(f.text),
    }),
    sign('auth.pam-error', 'sometimes', 'the refusal looks like a wrong password', {
      when: (f) => /authentication failure/i.test(f.text),
    }),
    sign('auth.failed', 'usually', 'the right password is refused', {
      when: (f) => /^(password|keyboard)/.test(f.method) && f.valid !== false,
    }),
    sign('auth.failed', 'never', 'the account does not exist', { when: (f) => f.valid === false }),
    sign('auth.again', 'always', 'the right password is refused like a wrong one'),
    sign('auth.denied', 'usually', 'every password is refused'),
    sign('auth.pam-account-denied', 'sometimes', 'in the account phase the module closes even logins by key'),
    sign('auth.not-allowed', 'never', 'that is a lock in the password file'),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left after its tries', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    finding('use-pam-no', 'never', 'without PAM there is no such counter'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('after-failed-logins', 'always', 'failed logins filled the counter'),
    hint('self-heals', 'usually', 'the lock ends after some minutes'),
    hint('password-login', 'usually', 'passwords are counted'),
    hint('only-this-user', 'usually', 'it concerns one account'),
    hint('after-hardening', 'usually', 'hardening switches the counter on'),
    hint('existing-sessions-ok', 'sometimes', 'open sessions are not touched'),
    hint('was-working', 'usually', 'the same password worked before'),
    hint('works-for-others', 'usually', 'each account is counted by itself'),
  ],
  then: [
    'auth.failed',
    'auth.again',
    'auth.denied',
    'auth.pam-line',
    'auth.pam-error',
    'auth.max-tries',
    'auth.failed-client',
    'auth.pam-account-denied',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const lock = seen.one('auth.faillock');
    return [
      ...t`A counter of failed logins on ${seen.host ?? 'the server'} is full for ${lock?.fields.user ?? seen.user ?? 'the account'}${lock ? t`: ${lock.fields.text}` : t``}. `,
      ...t`Until it is reset or its time is over (10 minutes for pam_faillock unless set) the system's login framework (PAM) refuses the right password too, and sshd logs it as failed. The tries that filled the counter may have come from strangers or from a program with an old password. The connection is not blocked, only the account.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    return [
      step(
        'client',
        t`Wait until the time is over without trying: with some settings each try begins it anew. A login by key often still works.`,
      ),
      step(
        'server',
        t`See the counter and where the tries came from.`,
        reads(`sudo faillock --user ${user}`, 'server', 'rhel'),
        reads(`sudo faillock --user ${user}`, 'server', 'debian'),
        reads(`sudo pam_tally2 --user ${user}`, 'server'),
      ),
      guarded(
        step(
          'server',
          t`Reset it.`,
          changes(`sudo faillock --user ${user} --reset`, 'server'),
          changes(`sudo pam_tally2 --user ${user} --reset`, 'server'),
        ),
        'keep-session',
        'second-window',
      ),
      step(
        'client',
        t`Look for a program (backup, mount, mail, a second computer) that keeps trying the old password.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is the number of valid entries for ${seen.user ?? 'the account'} as large as the limit (\`deny\` in faillock.conf or in the PAM file)?`,
    run: (seen) => `sudo faillock --user ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'the counter locks the account',
    no: 'the counter is not the cause',
  },
  twins: ['auth-pam-account-denied', 'auth-password-wrong', 'connect-banned'],
  cite: [
    'pam_faillock(8), faillock.conf(5)',
    'pam_tally2(8): removed with Linux-PAM 1.5',
    'OpenSSH auth-pam.c, sshpam_auth_passwd()',
  ],
});
