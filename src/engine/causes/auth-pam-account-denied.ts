/** Cause: PAM's account phase refuses after key or password were found right. */

import {
  argument,
  CLOSED_IN_LOGIN,
  cause,
  finding,
  guarded,
  hint,
  READ_SERVER_LOG,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-pam-account-denied',
  stage: 'auth',
  who: 'server',
  title: 'The account check refuses you after a right password',
  signs: [
    ...CLOSED_IN_LOGIN,
    // No proof: an expired account, /etc/nologin and a broken module end in the same line.
    sign(
      'auth.pam-account-denied',
      'always',
      "PAM's account check refused, after the credential was found right",
    ),
    sign('auth.pam-line', 'always', 'a module refused in the account phase', {
      when: (f) => f.phase === 'account' && /den|refus|fail|not (permitted|allowed)/i.test(f.text),
    }),
    sign('auth.pam-line', 'rarely', 'expiry is a cause of its own', {
      when: (f) => f.phase === 'account' && /expired/i.test(f.text),
    }),
    sign('auth.pam-line', 'rarely', 'the password itself was refused', {
      when: (f) => f.phase === 'auth' && /failure/i.test(f.text),
    }),
    sign('auth.pam-error', 'sometimes', 'PAM refused', {
      when: (f) => /permission denied|access denied/i.test(f.text),
    }),
    sign('auth.key-found', 'usually', 'the key was right'),
    sign('auth.accepted-offer', 'usually', 'the server knew the key'),
    sign('attempt.unsigned', 'never', 'this comes after the key was proved'),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('auth.failed', 'usually', 'sshd counts the refusal as a failed key or password', {
      when: (f) => f.valid !== false,
    }),
    sign('auth.failed', 'never', 'the account does not exist or is not allowed', {
      when: (f) => f.valid === false,
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'that rule refuses before key or password'),
    sign('auth.pam-broken', 'rarely', 'a module that cannot be loaded is a cause of its own'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('auth.offered', 'usually', 'a key was tried'),
    sign('auth.methods', 'usually', 'the server lists its methods as always'),
    sign('end.closed', 'usually', 'sshd closes without a disconnect message', {
      when: (f) => f.user === undefined,
    }),
    sign('end.reset', 'rarely', 'sshd closes in an orderly way here'),
    sign('auth.denied', 'rarely', 'sshd closes before the client runs out of methods'),
    sign('auth.again', 'rarely', 'sshd closes instead of asking again'),
    sign('auth.account-expired', 'never', 'the expiry is then the cause'),
    sign('auth.nologin', 'never', 'the file nologin is then the cause'),
    sign('attempt.server-ending', 'usually', 'sshd ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    finding('use-pam-no', 'never', 'without PAM there is no such check'),
    hint('only-this-user', 'usually', 'the rule holds for some accounts'),
    hint('works-for-others', 'usually', 'others pass the rule'),
    hint('after-hardening', 'usually', 'access rules were added'),
    hint('after-config-change', 'sometimes', 'PAM or the directory was changed'),
    hint('all-users-fail', 'sometimes', 'the directory behind PAM is down'),
    hint('key-login', 'sometimes', 'the rule holds for keys as well'),
    hint('was-working', 'sometimes', 'the rule, the group or the directory was changed'),
    hint('password-login', 'sometimes', 'PAM checks the account after the password'),
  ],
  then: [
    'auth.failed',
    'auth.denied',
    'auth.failed-client',
    'auth.pam-line',
    'end.closed',
    'end.reset',
    'end.received-disconnect',
    'end.disconnecting',
    'sshd.penalty',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.all('auth.pam-line').find((o) => o.fields.phase === 'account');
    const user = seen.one('auth.pam-account-denied')?.fields.user ?? seen.user;
    return [
      ...t`Key or password of ${user ?? 'the account'} were right, but ${seen.host ?? 'the server'} then asked its login framework (PAM) about the account, and that refused${line ? t`: ${line.fields.module} says ${line.fields.text}` : t``}. `,
      ...t`sshd then closes the connection at once and tells the client no reason, so it looks like a crash or a network fault ("Connection closed by"). Rules of pam_access, or of a directory of accounts (SSSD), do this; sshd's log may still say "Failed password".`,
    ];
  },
  fix: (seen) => [
    step('server', t`Read the line of the module that refused; it stands beside sshd's.`, ...READ_SERVER_LOG),
    step(
      'server',
      t`Look at the rules: pam_access, and the rules of SSSD or the directory for this host.`,
      reads('grep -vE "^ *(#|$)" /etc/security/access.conf', 'server'),
      reads(
        'grep -E "^ *account" /etc/pam.d/sshd /etc/pam.d/common-account /etc/pam.d/password-auth',
        'server',
      ),
      reads(`sudo sssctl user-checks ${argument(seen.user, 'USER')} -a acct -s sshd`, 'server'),
    ),
    guarded(
      step(
        'server',
        t`Add the account or its group to the rule. PAM reads its files at each login, so a mistake locks everybody out at once: keep a copy and a root session open. Do not remove the account lines.`,
      ),
      'backup',
      'keep-session',
      'second-window',
    ),
    step('client', t`Nothing on your side helps; tell the administrator account, address and time.`),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does the log of that minute have a line "Access denied for user ${seen.user ?? 'NAME'} by PAM account configuration" or a line of a module with \`(sshd:account)\` that refuses, and that does not speak of expiry or nologin?`,
    run: () =>
      'sudo journalctl -t sshd -t sshd-session --since "10 minutes ago" | grep -iE "sshd:account|PAM account"',
    effect: 'reads',
    yes: 'a rule of the account check refuses',
    no: 'another step refuses',
    alsoYes: ['auth-pam-broken'],
  },
  twins: [
    'auth-account-expired',
    'auth-faillock',
    'auth-nologin-file',
    'auth-pam-broken',
    'auth-password-expired',
    'auth-password-wrong',
    'session-pam-failed',
  ],
  cite: [
    'OpenSSH auth2.c, userauth_finish(): "Access denied for user … by PAM account configuration"',
    'pam_access(8), access.conf(5), sssd(8)',
    'measured: the client prints only "Connection closed by ADDRESS"',
  ],
});
