/** Cause: the login shell of the account does not exist or cannot be executed. */

import {
  accountEntry,
  argument,
  cause,
  GUESSED_NAMES,
  guarded,
  hint,
  KEYS_REFUSED,
  reads,
  setShell,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-shell-missing',
  stage: 'auth',
  who: 'server',
  title: "The account's login shell does not exist",
  signs: [
    sign('auth.not-allowed', 'always', 'sshd names the shell that it cannot use', {
      when: (f) => /shell/i.test(f.rule) && !GUESSED_NAMES.test(f.user),
      proves: true,
    }),
    sign('auth.not-allowed', 'always', 'sshd names the shell that it cannot use', {
      when: (f) => /shell/i.test(f.rule) && GUESSED_NAMES.test(f.user),
    }),
    sign('auth.not-allowed', 'never', 'sshd gives another reason', { when: (f) => !/shell/i.test(f.rule) }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.failed', 'usually', 'from then on sshd treats the account as invalid', {
      when: (f) => f.valid === false,
    }),
    ...KEYS_REFUSED,
    sign('end.closed', 'usually', 'the client left; sshd calls the account invalid', {
      when: (f) => f.valid === false,
      side: 'server',
    }),
    sign('auth.denied', 'usually', 'every method fails'),
    sign('auth.again', 'usually', 'every password is refused'),
    sign('auth.accepted-offer', 'never', 'no key of the account is accepted'),
    sign('auth.accepted', 'never', 'sshd refuses before the login'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'sometimes', 'sshd ended the login after too many tries', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('group.count', 'rarely', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    hint('after-upgrade', 'sometimes', 'an upgrade removed or moved the shell'),
    hint('after-config-change', 'usually', 'somebody changed the shell'),
    hint('was-working', 'usually', 'it worked with the shell before'),
    hint('only-this-user', 'usually', 'it concerns one account'),
    hint('container', 'sometimes', 'small images have no bash'),
    hint('server-rebuilt', 'sometimes', 'the shell was not installed again'),
    hint('appliance', 'sometimes', 'devices lose added shells with a firmware update'),
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
    const line = seen.one('auth.not-allowed');
    return [
      ...t`The login shell of ${line?.fields.user ?? seen.user ?? 'the account'} is missing on ${seen.host ?? 'the server'} or is no program${line ? t`: ${line.fields.rule}` : t``}. `,
      ...t`sshd looks at this before key or password and then treats the account as not allowed, so every try is refused and the client sees only "Permission denied". It is not closed by sshd; the client leaves.`,
    ];
  },
  fix: (seen) => {
    return [
      step(
        'server',
        t`See which shell is set (last field) and whether it exists.`,
        ...accountEntry(seen.user),
        reads('cat /etc/shells', 'server'),
      ),
      guarded(
        step(
          'server',
          t`Install that shell again, or set one that exists. This needs root through another account or the console.`,
          ...setShell(seen.user, '/bin/sh'),
        ),
        'keep-session',
        'second-window',
      ),
      step(
        'client',
        t`Nothing on your side helps; ask the administrator, or the provider's console for your own server.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is the program in the last field of this line missing or not executable for ${seen.user ?? 'the account'}?`,
    run: (seen) => `getent passwd ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'sshd refuses the account for its shell',
    no: 'the shell is fine',
  },
  twins: ['auth-key-not-authorized', 'auth-user-not-allowed', 'session-nologin-shell'],
  cite: [
    'OpenSSH auth.c, allowed_user(): "shell … does not exist", "is not executable"',
    'measured: a missing shell reaches the client as "Permission denied"',
  ],
});
