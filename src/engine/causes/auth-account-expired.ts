/** Cause: the end date of the account has passed. */

import { argument, CLOSED_IN_LOGIN, cause, changes, guarded, hint, reads, sign, step, t } from '../cause.ts';

// pam_unix writes "account NAME has expired"; "expired password" is another cause.
const says = (text: string): boolean =>
  /account/i.test(text) && /expired/i.test(text) && !/password/i.test(text);

export default cause({
  id: 'auth-account-expired',
  stage: 'auth',
  who: 'server',
  title: 'The account has expired',
  signs: [
    ...CLOSED_IN_LOGIN,
    sign('auth.aging', 'usually', 'the account has an end', {
      when: (f) => f.what === 'account' && !/never/i.test(f.until),
    }),
    sign('auth.aging', 'never', 'the account has no end', {
      when: (f) => f.what === 'account' && /never/i.test(f.until),
    }),
    sign('auth.account-expired', 'always', 'the end date of the account has passed', { proves: true }),
    sign('auth.pam-line', 'always', 'PAM says that the account has expired', {
      when: (f) => f.phase === 'account' && says(f.text),
      proves: true,
    }),
    sign('auth.pam-line', 'rarely', 'PAM would name the expiry', {
      when: (f) => f.phase === 'account' && !says(f.text),
    }),
    sign('auth.pam-error', 'usually', 'PAM says that the account has expired', {
      when: (f) => says(f.text),
    }),
    sign(
      'auth.pam-account-denied',
      'always',
      "PAM's account check refused, after the credential was found right",
    ),
    sign('auth.not-allowed', 'usually', 'without PAM sshd also calls the expired account locked', {
      when: (f) => /locked/i.test(f.rule),
    }),
    sign('auth.key-found', 'usually', 'the key was right'),
    sign('auth.accepted-offer', 'usually', 'the server knew the key'),
    sign('attempt.unsigned', 'never', 'this comes after the key was proved'),
    sign('auth.pam-broken', 'rarely', 'a module that cannot be loaded is a cause of its own'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('auth.offered', 'usually', 'a key was tried'),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('auth.methods', 'usually', 'the server lists its methods as always'),
    sign('end.closed', 'usually', 'with PAM sshd closes without a disconnect message', {
      when: (f) => f.valid !== false,
    }),
    sign('auth.denied', 'sometimes', 'without PAM the client sees only refusals'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('attempt.server-ending', 'usually', 'sshd ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    hint('was-working', 'usually', 'it worked until the end date'),
    hint('only-this-user', 'usually', 'it concerns one account'),
    hint('works-for-others', 'usually', 'other accounts get in'),
    hint('first-time', 'rarely', 'a new account is seldom expired'),
    hint('after-hardening', 'sometimes', 'hardening lets unused accounts expire'),
  ],
  then: [
    'auth.not-allowed',
    'auth.pam-account-denied',
    'auth.failed',
    'auth.denied',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.reset',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const user =
      seen.one('auth.account-expired')?.fields.user ?? seen.one('auth.pam-line')?.fields.user ?? seen.user;
    return [
      ...t`The account ${user ?? 'in question'} has an end date, and it has passed. `,
      ...t`The server refuses every kind of login for it, also with the right key or password. Mostly sshd closes the connection right after the key was accepted and tells the client no reason; without PAM, the system's login framework, it only refuses, and the log may say "account is locked". It is not the password that expired.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    return [
      step(
        'server',
        t`See the date.`,
        reads(`sudo chage -l ${user}`, 'server'),
        reads(`sudo pw usershow ${user} -P`, 'server', 'freebsd'),
        reads(`Get-LocalUser ${user} | Select-Object AccountExpires`, 'server', 'windows'),
      ),
      guarded(
        step(
          'server',
          t`If the account should go on: remove or move the end date. It holds from the next login; nothing has to be restarted.`,
          changes(`sudo chage -E -1 ${user}`, 'server'),
          changes(`sudo pw usermod ${user} -e 0`, 'server', 'freebsd'),
          changes(`Set-LocalUser ${user} -AccountNeverExpires`, 'server', 'windows'),
        ),
        'keep-session',
        'second-window',
      ),
      step('server', t`For accounts of a directory (LDAP, Active Directory) the date stands there.`),
      step('client', t`Nothing on your side helps; ask the administrator.`),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) => t`Is "Account expires" a date in the past for ${seen.user ?? 'the account'}?`,
    run: (seen) => `sudo chage -l ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'the account has expired',
    no: "another rule of PAM's account check refused",
  },
  twins: [
    'auth-account-locked',
    'auth-key-not-authorized',
    'auth-pam-account-denied',
    'auth-password-expired',
  ],
  cite: [
    'OpenSSH auth-shadow.c, auth_shadow_acctexpired()',
    'pam_unix(8), account',
    'chage(1)',
    'measured: 8.2p1 and 9.9p2 with PAM close right after the key is accepted',
  ],
});
