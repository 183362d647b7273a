/** Cause: the server checked the password and found it wrong. */

import { argument, cause, finding, hint, READ_SERVER_LOG, reads, sign, step, t } from '../cause.ts';

const isPassword = (method: string): boolean => /^(password|keyboard-interactive)/.test(method);

export default cause({
  id: 'auth-password-wrong',
  stage: 'auth',
  who: 'client',
  title: 'The password is wrong',
  signs: [
    sign('auth.key-refused', 'sometimes', 'no key was taken, so a password was asked for'),
    // No proof: sshd writes the same line when root, or a locked or unlisted account, types the right password.
    sign('auth.failed', 'usually', 'sshd refused a password of an account that exists', {
      when: (f) => isPassword(f.method) && f.valid !== false && f.user !== 'root',
    }),
    sign('auth.failed', 'rarely', "root's right password is refused too, by default", {
      when: (f) => isPassword(f.method) && f.user === 'root',
    }),
    sign('auth.failed', 'rarely', 'no password was refused here', { when: (f) => !isPassword(f.method) }),
    sign('auth.failed', 'never', 'the account does not exist, or is not allowed', {
      when: (f) => f.valid === false,
    }),
    sign('auth.invalid-user', 'never', 'the account does not exist'),
    sign('auth.not-allowed', 'never', 'a rule refused the account before the password'),
    sign('auth.pam-line', 'usually', 'PAM compared the password and refused it', {
      when: (f) => f.phase === 'auth' && /authentication failure/i.test(f.text),
    }),
    sign('auth.pam-line', 'never', 'the password had been found right before the account check', {
      when: (f) => f.phase === 'account',
    }),
    sign('auth.pam-error', 'usually', 'PAM compared the password and refused it', {
      when: (f) => /authentication failure/i.test(f.text),
    }),
    sign('auth.pam-account-denied', 'never', 'the password had been found right before'),
    sign('auth.again', 'always', 'the server asks again'),
    sign('auth.failed-client', 'sometimes', 'libraries say only that the login failed', {
      when: (f) => f.tried === undefined,
    }),
    sign('auth.failed-client', 'usually', 'a password was tried and refused', {
      when: (f) => f.tried !== undefined && /password|keyboard/.test(f.tried),
    }),
    sign('auth.failed-client', 'never', 'no password was tried', {
      when: (f) => f.tried !== undefined && !/password|keyboard/.test(f.tried),
    }),
    sign('auth.denied', 'sometimes', 'passwords are allowed and all were refused', {
      when: (f) => /password|keyboard-interactive/.test(f.methods),
    }),
    sign('auth.denied', 'never', 'the server does not take passwords', {
      when: (f) => !/password|keyboard-interactive/.test(f.methods),
    }),
    sign('auth.max-tries', 'sometimes', 'several wrong passwords use up the tries'),
    sign('end.received-disconnect', 'sometimes', 'several wrong passwords use up the tries', {
      when: (f) => /too many authentication/i.test(f.reason),
      side: 'client',
    }),
    sign('auth.key-unloadable', 'rarely', 'that is about a key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the server counted failed tries, which a refused key is not', {
      when: (f) => f.fails !== undefined && f.fails > 0,
      side: 'server',
    }),
    sign('end.closed', 'never', 'no password was tried', { when: (f) => f.fails === 0, side: 'server' }),
    sign(
      'end.closed',
      'sometimes',
      'the client left after a refused password; without a line about it none was checked',
      {
        when: (f) => f.user !== undefined && f.valid !== false && f.fails === undefined,
        side: 'server',
      },
    ),
    sign('end.closed', 'rarely', 'a wrong password does not close the connection', {
      when: (f) => f.user === undefined,
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'sometimes', 'sshd ended the login after too many tries', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('auth.preferred', 'never', 'ssh was told to ask for no password', {
      when: (f) => !/password|keyboard-interactive/.test(f.methods),
    }),
    sign('attempt.key-count', 'usually', 'no key was offered, a password was typed', {
      when: (f) => f.offered === 0,
    }),
    sign('attempt.key-count', 'sometimes', 'keys were refused first', {
      when: (f) => f.offered > 0 && f.offered < 4,
    }),
    sign('attempt.key-count', 'rarely', 'many keys were offered, which uses up the tries as well', {
      when: (f) => f.offered > 3,
    }),
    sign('group.count', 'never', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    sign('group.count', 'usually', 'one person mistypes a password once or twice', {
      when: (f) => f.users === 1 && f.attempts < 4,
    }),
    finding('permit-root-no', 'rarely', 'PermitRootLogin explains refusals for root'),
    finding('password-and-kbdint-off', 'never', 'passwords are off'),
    hint('password-login', 'usually', 'a password is used'),
    hint('own-source', 'usually', 'the try came from your own machine'),
    hint('unknown-source', 'rarely', 'then it is probably a stranger'),
    hint('only-this-user', 'sometimes', 'it concerns one account'),
    hint('after-failed-logins', 'sometimes', 'several wrong tries came before'),
    hint('server-rebuilt', 'sometimes', 'a rebuilt server has another password'),
    hint('first-time', 'sometimes', 'the password was never the right one'),
  ],
  then: [
    'auth.again',
    'auth.denied',
    'auth.max-tries',
    'auth.failed-client',
    'auth.pam-line',
    'auth.pam-error',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const failed = seen.one('auth.failed');
    const user = failed?.fields.user ?? seen.user ?? 'the account';
    // Only the server's lines and a second prompt tell that a password was looked at.
    const shown = failed ?? seen.one('auth.again') ?? seen.one('auth.pam-line') ?? seen.one('auth.pam-error');
    return [
      ...(shown
        ? t`${seen.host ?? 'The server'} checked a password for ${user} and refused it. `
        : t`${seen.host ?? 'The server'} may have checked a password for ${user} and refused it; no line here shows it. `),
      ...t`After a refusal sshd asks again; the client ended the connection when it had no more to try, or sshd did after MaxAuthTries. The line "Failed password" does not prove that the password is wrong: sshd writes the same for root when PermitRootLogin forbids passwords, and PAM rules can refuse a right one.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Type the password into a text field once to see keyboard layout, caps lock and characters that a paste adds. Look whether ${seen.user ?? 'the name'} is the right account: it may have another password there than elsewhere.`,
    ),
    step('client', t`Use a key instead, which cannot be mistyped.`),
    step(
      'server',
      t`The administrator can see the refusals and set a new password on the console.`,
      ...READ_SERVER_LOG,
      reads(`sudo passwd -S ${argument(seen.user, 'USER')}`, 'server'),
    ),
    step(
      'client',
      t`Wait some minutes after several tries: banning tools, pam_faillock and sshd's own penalties (OpenSSH 9.8 and later) count them.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`On the console or in another session: does \`su\` refuse the same password for ${seen.user ?? 'the account'} too? (Run it from an account that is not root.)`,
    run: (seen) => `su - ${argument(seen.user, 'USER')} -c true`,
    effect: 'reads',
    yes: 'the password is wrong',
    no: "the password is right: sshd's or PAM's rules refuse it",
    alsoYes: ['auth-faillock', 'auth-pam-broken'],
  },
  twins: [
    'auth-faillock',
    'auth-kbdint-only',
    'auth-max-tries',
    'auth-pam-account-denied',
    'auth-pam-broken',
    'auth-root-login',
    'auth-second-factor-needed',
    'auth-user-not-allowed',
    'noise-brute-force',
  ],
  cite: [
    'RFC 4252, section 8',
    'OpenSSH auth2-passwd.c, userauth_passwd(); auth.c, auth_log()',
    'pam_unix(8)',
    'measured: the log is the same with and without a right password where root may not use one',
  ],
  folklore: 'a wrong password',
});
