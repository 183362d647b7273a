/** Cause: the account is locked in the password file and sshd, running without PAM, refuses it. */

import {
  argument,
  cause,
  changes,
  finding,
  GUESSED_NAMES,
  guarded,
  hint,
  KEYS_REFUSED,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-account-locked',
  stage: 'auth',
  who: 'server',
  title: 'The account is locked',
  signs: [
    sign('end.disconnecting', 'sometimes', 'each refused try counts', {
      when: (f) => /too many/i.test(f.reason),
    }),
    sign('auth.max-tries', 'sometimes', 'each refused try counts'),
    sign('auth.not-allowed', 'always', 'sshd says that the account is locked', {
      when: (f) => /locked/i.test(f.rule) && !GUESSED_NAMES.test(f.user),
      proves: true,
    }),
    sign('auth.not-allowed', 'always', 'sshd says that the account is locked', {
      when: (f) => /locked/i.test(f.rule) && GUESSED_NAMES.test(f.user),
    }),
    sign('auth.partial', 'never', 'one step of the login succeeded'),
    sign('auth.not-allowed', 'never', 'sshd gives another reason', { when: (f) => !/locked/i.test(f.rule) }),
    sign('auth.account-expired', 'never', 'the account has expired instead, which also reads as locked'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.failed', 'usually', 'from then on sshd treats the account as invalid', {
      when: (f) => f.valid === false,
    }),
    ...KEYS_REFUSED,
    sign('end.closed', 'usually', 'the client left; sshd calls the locked account invalid', {
      when: (f) => f.valid === false,
      side: 'server',
    }),
    sign('auth.denied', 'usually', 'every method fails'),
    sign('auth.again', 'usually', 'every password is refused'),
    sign('auth.accepted-offer', 'never', 'no key of a locked account is accepted'),
    sign('attempt.server-ending', 'sometimes', 'sshd counted the refused tries and ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'sometimes', 'sshd ended the login after too many tries', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('group.count', 'rarely', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    finding('use-pam-no', 'usually', 'without PAM sshd itself looks at the lock'),
    hint('new-key', 'sometimes', 'the account was made without a password, for keys only'),
    hint('first-time', 'usually', 'a new account without a password counts as locked'),
    hint('only-this-user', 'usually', 'it concerns one account'),
    hint('works-for-others', 'usually', 'other accounts get in'),
    hint('container', 'usually', 'accounts in small images are made without a password'),
    hint('after-upgrade', 'sometimes', 'sshd without PAM looks at the lock, with PAM it does not'),
    hint('key-login', 'sometimes', 'without PAM a locked account is refused with a key too'),
    hint('password-login', 'sometimes', 'a locked account takes no password'),
    hint('was-working', 'sometimes', 'the account was locked later'),
    hint('after-hardening', 'sometimes', 'hardening locks accounts without a password'),
  ],
  then: [
    'auth.denied',
    'auth.again',
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
    const user = seen.one('auth.not-allowed')?.fields.user ?? seen.user;
    return [
      ...t`The account ${user ?? 'in question'} is locked: its password field in /etc/shadow begins with \`!\` (or \`*LK*\`). `,
      ...t`When sshd runs without PAM (the system's login framework) it then refuses every login, also with the right key; accounts made without a password (\`useradd\`, \`adduser -D\`) look the same. With PAM keys would still be accepted. The client sees only refusals and leaves.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    return [
      step(
        'server',
        t`See the state: \`L\` or \`LK\` means locked.`,
        reads(`sudo passwd -S ${user}`, 'server'),
        reads(`sudo pw usershow ${user}`, 'server', 'freebsd'),
        reads(`Get-LocalUser ${user} | Select-Object Enabled`, 'server', 'windows'),
      ),
      guarded(
        step(
          'server',
          t`For a login by key only: put \`*\` in place of the lock, which allows keys and no password. Do not set an empty password.`,
          changes(`sudo usermod -p '*' ${user}`, 'server'),
          changes(`sudo pw unlock ${user}`, 'server', 'freebsd'),
          changes(`sudo pwpolicy -u ${user} -enableuser`, 'server', 'macos'),
          changes(`Enable-LocalUser ${user}`, 'server', 'windows'),
        ),
        'keep-session',
        'second-window',
      ),
      step('server', t`If the lock was meant: leave it, and tell the person.`),
      step('client', t`Another key or password does not help; ask the administrator.`),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) => t`Does this show L or LK in the second column for ${seen.user ?? 'the account'}?`,
    run: (seen) => `sudo passwd -S ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'the account is locked (it matters to keys only if sshd runs without PAM)',
    no: 'the account is not locked',
  },
  twins: ['auth-account-expired', 'auth-key-not-authorized', 'auth-unknown-user'],
  cite: [
    'OpenSSH auth.c, allowed_user(): "account is locked"',
    'sshd(8), AUTHENTICATION: locked accounts',
    'measured: with PAM a locked account gets in by key',
  ],
});
