/** Cause: the number of tries that the server allows in one connection is used up, mostly by passwords. */

import {
  cause,
  effectiveConfig,
  finding,
  hint,
  ONLY_IF_RELOADED,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

const tooMany = (reason: string): boolean => /too many authentication/i.test(reason);

export default cause({
  id: 'auth-max-tries',
  stage: 'auth',
  who: 'client',
  title: 'The allowed number of login attempts is used up',
  signs: () => [
    sign('end.received-disconnect', 'always', 'the server had counted enough refused tries', {
      when: (f) => tooMany(f.reason),
      side: 'client',
    }),
    sign('end.received-disconnect', 'rarely', 'the server would say "Too many authentication failures"', {
      when: (f) => !tooMany(f.reason),
      side: 'client',
    }),
    sign('end.disconnecting', 'always', 'sshd had counted enough refused tries', {
      when: (f) => tooMany(f.reason),
    }),
    sign('auth.max-tries', 'always', 'sshd had counted enough refused tries'),
    sign('auth.failed', 'usually', 'the refused tries were passwords', {
      when: (f) => /^(password|keyboard)/.test(f.method) && f.valid !== false,
    }),
    sign('auth.failed', 'rarely', 'the refused tries were keys', {
      when: (f) => /^publickey/.test(f.method),
    }),
    sign('auth.again', 'usually', 'passwords were refused before'),
    sign('attempt.key-count', 'usually', 'few or no keys were offered', { when: (f) => f.offered < 4 }),
    sign('attempt.key-count', 'rarely', 'many keys used up the tries instead', {
      when: (f) => f.offered > 3,
    }),
    sign('auth.denied', 'rarely', 'then the client gave up before the limit'),
    sign('auth.failed-client', 'sometimes', 'older clients add only this'),
    sign('auth.pam-line', 'usually', 'PAM refused the passwords', {
      when: (f) => f.phase === 'auth' && /fail/i.test(f.text),
    }),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'never', 'here the client left before the limit', {
      side: 'server',
      when: (f) => f.user !== undefined,
    }),
    sign('attempt.server-ending', 'usually', 'sshd ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('group.count', 'never', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    sign('group.count', 'rarely', 'again and again from one place is guessing', {
      when: (f) => f.users < 3 && f.attempts > 3,
    }),
    finding('maxauthtries-low', 'usually', 'the limit is low'),
    hint('after-hardening', 'usually', 'hardening lowers the limit'),
    hint('password-login', 'usually', 'passwords are used'),
    hint('agent-many-keys', 'sometimes', 'then the keys use up the tries'),
    hint('after-failed-logins', 'usually', 'the tries were wrong passwords'),
    hint('unknown-source', 'rarely', 'then it is probably a stranger'),
  ],
  then: [
    'auth.max-tries',
    'auth.failed-client',
    'auth.denied',
    'end.received-disconnect',
    'end.disconnecting',
    'end.disconnected',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const limit = seen.all('config.finding').find((o) => o.fields.finding === 'maxauthtries-low');
    return [
      ...t`${seen.host ?? 'The server'} ended the login${seen.user ? t` of ${seen.user ?? 'the account'}` : t``}: the tries that it allows in one connection were used up ("Too many authentication failures"). `,
      ...(limit
        ? t`Its configuration says MaxAuthTries ${limit.fields.value}. `
        : t`The default is MaxAuthTries 6; hardening often sets 2 to 4. `),
      ...t`Refused keys and refused passwords count alike, so with a low limit even the offers that your client makes by itself can use it up before you typed anything.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Connect again and type the right password at the first question; each connection begins with a fresh count.`,
    ),
    step(
      'client',
      t`Do not let keys use up the tries: for a login by password add \`-o PubkeyAuthentication=no\`, for a login by key name that one key with \`-i\` and \`-o IdentitiesOnly=yes\`. Account: ${seen.user ?? 'yours'}.`,
    ),
    setServerConfig(
      t`If the limit is below the default, the administrator can give it back. Values under 3 hit honest users; keys that are offered count as well.`,
      'MaxAuthTries 6',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is MaxAuthTries smaller than or equal to the number of passwords that were refused in this connection for ${seen.user ?? 'the account'}?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen, 'maxauthtries'),
    effect: 'reads',
    yes: 'the tries were used up by passwords',
    no: 'something else was counted, mostly offered keys',
    alsoYes: ['auth-password-wrong'],
  },
  twins: ['auth-grace-timeout', 'auth-password-wrong', 'auth-too-many-keys'],
  cite: [
    'sshd_config(5), MaxAuthTries',
    'OpenSSH auth2.c, userauth_finish(); auth.c, auth_maxtries_exceeded()',
    'measured: MaxAuthTries 2 ends the connection at the second wrong password',
  ],
  folklore: 'MaxAuthTries',
});
