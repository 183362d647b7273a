/** Cause: no account of that name exists on the server. */

import {
  accountEntry,
  argument,
  cause,
  GUESSED_NAMES,
  hint,
  KEYS_REFUSED,
  reads,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-unknown-user',
  stage: 'auth',
  who: 'client',
  title: 'The user name does not exist on the server',
  signs: [
    sign('end.received-disconnect', 'rarely', 'so say programs that guess passwords', {
      when: (f) => /thank you for playing/i.test(f.reason),
    }),
    // No proof: strangers make sshd write the same line all day.
    sign('auth.invalid-user', 'always', 'sshd knows no account of this name', {
      when: (f) => !GUESSED_NAMES.test(f.user),
    }),
    sign('auth.invalid-user', 'usually', 'sshd knows no account of this name, which bots try too', {
      when: (f) => GUESSED_NAMES.test(f.user),
    }),
    sign('auth.not-allowed', 'never', 'sshd found the account and a rule against it'),
    sign('auth.failed', 'usually', 'sshd calls the name invalid', { when: (f) => f.valid === false }),
    sign('auth.failed', 'never', 'sshd found the account', { when: (f) => f.valid === true }),
    ...KEYS_REFUSED,
    sign('end.closed', 'usually', 'the client left; sshd calls the name invalid', {
      when: (f) => f.valid === false,
      side: 'server',
    }),
    sign('end.closed', 'never', 'sshd found the account', { when: (f) => f.valid === true, side: 'server' }),
    sign('auth.denied', 'usually', 'every method fails for a name that does not exist'),
    sign('auth.again', 'usually', 'sshd asks for a password as if the account existed'),
    sign('auth.partial', 'never', 'one step of the login succeeded'),
    sign('auth.accepted-offer', 'never', 'no key is accepted for a name that does not exist'),
    sign('auth.key-found', 'never', 'the account has then a list of keys'),
    sign('auth.accepted', 'never', 'the account exists'),
    sign('auth.pam-line', 'sometimes', 'PAM does not know the name', {
      when: (f) => /user unknown/i.test(f.text),
    }),
    sign('auth.max-tries', 'sometimes', 'each refused try counts'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'sometimes', 'sshd ended the login after too many tries', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('group.count', 'never', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    sign('group.count', 'usually', 'one person tries one name', {
      when: (f) => f.users < 2 && f.attempts < 4,
    }),
    hint('first-time', 'usually', 'the name was taken for granted'),
    hint('cloud-vm', 'usually', 'cloud images have one account with a name of their own'),
    hint('git-host', 'sometimes', 'git services expect the user git, and their addresses name it'),
    hint(
      'windows-client',
      'sometimes',
      'without a name the Windows account, perhaps with its domain, is sent',
    ),
    hint('windows-server', 'sometimes', 'domain accounts need their domain in the name'),
    hint('server-rebuilt', 'sometimes', 'the account was not made again'),
    hint('works-for-others', 'sometimes', 'other names exist'),
    hint('unknown-source', 'rarely', 'then it is probably a stranger'),
    hint('own-source', 'usually', 'the try came from your own machine'),
    hint('ci', 'sometimes', 'a job runs under another name than yours, and ssh sends that one'),
    hint('key-login', 'sometimes', 'a key does not help with a wrong name'),
    hint('password-login', 'sometimes', 'a wrong name looks like a wrong password'),
  ],
  then: [
    'auth.denied',
    'auth.again',
    'auth.failed',
    'auth.failed-client',
    'auth.pam-line',
    'auth.pam-error',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const invalid = seen.one('auth.invalid-user');
    const user = invalid?.fields.user ?? seen.user;
    return [
      ...(invalid
        ? t`sshd knows no account ${user}. `
        : t`The account ${user ?? 'that was used'} may not exist on ${seen.host ?? 'the server'}. `),
      ...t`To keep names secret sshd goes on as if nothing had happened: it lets the client offer keys and type passwords and refuses them all. So the client shows only "Permission denied". It ended the connection itself.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`See which name your client sends: without one it takes your local account's.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i '^user '`, 'client'),
    ),
    setClientConfig(
      t`Name the right one. Usual names: ubuntu, debian, ec2-user, rocky, opc, azureuser or admin on cloud images; git on git services; on Windows DOMAIN\\name.`,
      seen.host,
      'User NAME',
    ),
    step(
      'server',
      t`If the account should exist: the administrator looks it up (directories such as LDAP may be down just then) or makes it.`,
      ...accountEntry(seen.user),
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) => t`Does this print nothing for ${seen.user ?? 'the name that was sent'}?`,
    run: (seen) => `getent passwd ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'there is no such account',
    no: 'the account exists',
  },
  twins: ['auth-account-locked', 'auth-key-not-authorized', 'auth-user-not-allowed'],
  cite: [
    'OpenSSH auth.c, getpwnamallow(): "Invalid user"',
    'RFC 4252, section 5: the server may hide whether a name exists',
    'measured: the client sees the same as for a wrong key',
  ],
});
