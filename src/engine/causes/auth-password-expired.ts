/** Cause: the password has expired; the server wants a new one before anything else. */

import { argument, cause, changes, connects, guarded, hint, reads, sign, step, t } from '../cause.ts';

const says = (text: string): boolean => /password/i.test(text) && /expired|change/i.test(text);

export default cause({
  id: 'auth-password-expired',
  stage: ['auth', 'session'],
  who: 'server',
  title: 'The password has expired and must be changed',
  signs: [
    sign('auth.aging', 'usually', 'the password of the account has an end', {
      when: (f) => f.what === 'password' && !/never/i.test(f.until),
    }),
    sign('auth.aging', 'never', 'the password of the account has no end', {
      when: (f) => f.what === 'password' && /never/i.test(f.until),
    }),
    sign('auth.aging', 'usually', 'the account itself has no end, only the password', {
      when: (f) => f.what === 'account' && /never/i.test(f.until),
    }),
    sign('auth.password-change', 'always', 'the server does nothing else before the password is changed', {
      when: (f) =>
        /^(Password change required but no TTY|You must change your password now)/.test(f.text ?? ''),
      proves: true,
    }),
    sign('auth.password-change', 'always', 'the server demands a new password'),
    sign('auth.pam-line', 'always', 'PAM says that the password has expired', { when: (f) => says(f.text) }),
    sign('auth.pam-error', 'sometimes', 'PAM wants a new password', {
      when: (f) => /token expired|no longer valid|new auth/i.test(f.text),
    }),
    sign('auth.account-expired', 'never', 'the account itself has expired instead'),
    sign('auth.accepted', 'usually', 'the login itself succeeds, only the password is too old'),
    sign('auth.pam-account-denied', 'sometimes', 'where no dialogue is possible the account check refuses'),
    sign('session.exit-status', 'usually', 'the command did not run', { when: (f) => f.status === 1 }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'that rule refuses before key or password'),
    sign('auth.pam-broken', 'rarely', 'a module that cannot be loaded is a cause of its own'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('auth.pam-line', 'usually', 'the session begins and ends at once, only to change the password', {
      when: (f) => f.phase === 'session' && !/fail|denied/i.test(f.text),
    }),
    sign('auth.offered', 'usually', 'a key was tried'),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('auth.methods', 'usually', 'the server lists its methods as always'),
    sign('attempt.server-ending', 'usually', 'the client leaves right after the login, with nothing done', {
      when: (f) => /session/.test(f.stage),
    }),
    sign('client.exit', 'usually', 'the command did not run', { when: (f) => f.status === 1 }),
    sign('end.closed', 'sometimes', 'the connection ends when the dialogue is not possible'),
    sign('auth.denied', 'sometimes', 'some servers refuse instead of asking'),
    hint('was-working', 'usually', 'it worked until the password was too old'),
    hint('only-this-user', 'usually', 'it concerns one account'),
    hint('batch', 'usually', 'a program cannot type a new password'),
    hint('ci', 'sometimes', 'a job cannot type a new password'),
    hint('regular-interval', 'sometimes', 'passwords expire after a fixed number of days'),
    hint('key-login', 'sometimes', 'keys are cut off too when the password is too old'),
    hint('first-time', 'sometimes', 'new accounts often have to change the password first'),
    hint('appliance', 'sometimes', 'devices demand a change at the first login'),
    hint('password-login', 'usually', 'the password is what has expired'),
    hint('login-ok', 'sometimes', 'the login succeeds and only a new password is asked for'),
    hint('after-hardening', 'usually', 'hardening limits how long a password holds'),
  ],
  then: [
    'auth.pam-account-denied',
    'auth.denied',
    'session.exit-status',
    'session.closed',
    'session.closed-by-remote',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => [
    ...t`The password of ${seen.user ?? 'the account'} on ${seen.host ?? 'the server'} is too old, and the server wants a new one before it lets anything else happen. `,
    ...t`Key or password were accepted. A program, a copy or a command has no terminal for that dialogue, so the server ends it with "Password change required but no TTY available" (no terminal) or without a word. A login by key is affected as well, since the age is checked after the key.`,
  ],
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    return [
      step(
        'client',
        t`Log in once with a terminal and answer the questions (the current password comes first).`,
        connects(1, `ssh -t ${user}@${argument(seen.host, 'HOST')}`),
      ),
      guarded(
        step(
          'server',
          t`For an account that only programs use: the administrator can give it no expiry, and no usable password.`,
          reads(`sudo chage -l ${user}`, 'server'),
          changes(`sudo chage -M -1 ${user}`, 'server'),
          changes(`sudo pw usermod ${user} -p 0`, 'server', 'freebsd'),
          changes(`Set-LocalUser ${user} -PasswordNeverExpires $true`, 'server', 'windows'),
        ),
        'keep-session',
      ),
      guarded(
        step(
          'server',
          t`If the old password is lost: set a new one on the server.`,
          changes(`sudo passwd ${user}`, 'server'),
        ),
        'keep-session',
      ),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) => t`Log in once with a terminal. Does ${seen.host ?? 'the server'} ask for a new password?`,
    run: (seen) => `ssh -t ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the password has expired',
    no: 'something else refuses',
  },
  twins: ['auth-account-expired', 'auth-pam-account-denied'],
  cite: [
    'RFC 4252, section 8: SSH_MSG_USERAUTH_PASSWD_CHANGEREQ',
    'OpenSSH session.c, do_exec(): password change',
    'chage(1), pam_unix(8)',
    'measured: exit status 1 and "Password change required but no TTY available."',
  ],
});
