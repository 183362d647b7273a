/** Cause: the client offers so many keys that the server's limit is reached before the right one. */

import { argument, cause, finding, hint, reads, setClientConfig, sign, step, t } from '../cause.ts';

const tooMany = (reason: string): boolean => /too many authentication/i.test(reason);

export default cause({
  id: 'auth-too-many-keys',
  stage: 'auth',
  who: 'client',
  title: 'Your client offers too many keys before the right one',
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
    sign('attempt.key-count', 'always', 'many keys were offered, each counts as a try', {
      when: (f) => f.offered > 3,
    }),
    sign('attempt.key-count', 'sometimes', 'few keys, but the limit may be low', {
      when: (f) => f.offered > 0 && f.offered < 4,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.offered', 'always', 'keys were offered'),
    sign('auth.accepted-offer', 'rarely', 'the right key comes too late'),
    sign('auth.failed', 'usually', 'the refused tries were keys', {
      when: (f) => /^publickey/.test(f.method),
    }),
    sign('auth.failed', 'rarely', 'the refused tries were passwords', {
      when: (f) => /^(password|keyboard)/.test(f.method),
    }),
    sign('auth.again', 'rarely', 'that is about passwords'),
    sign('auth.denied', 'rarely', 'the server ends it before the client runs out of methods'),
    sign('auth.failed-client', 'sometimes', 'older clients add only this'),
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
    finding('maxauthtries-low', 'usually', 'the limit is low, so a few keys reach it'),
    hint('agent-many-keys', 'always', 'each key in the agent is offered in turn'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('password-login', 'sometimes', 'the keys are offered before a password is asked for'),
    hint('only-this-host', 'sometimes', 'other servers allow more tries, or know an earlier key'),
    hint('works-with-other-client', 'sometimes', 'another program offers one key only'),
    hint('works-for-others', 'sometimes', 'others have fewer keys'),
    hint('after-failed-logins', 'sometimes', 'each key offered is a failed try'),
    hint('git-host', 'sometimes', 'git services take few keys before they hang up'),
  ],
  then: [
    'auth.max-tries',
    'auth.failed',
    'auth.denied',
    'auth.failed-client',
    'end.received-disconnect',
    'end.disconnecting',
    'end.disconnected',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const offered = seen.one('attempt.key-count')?.fields.offered ?? seen.all('auth.offered').length;
    return [
      ...t`${seen.host ?? 'The server'} ended the login${seen.user ? t` of ${seen.user ?? 'the account'}` : t``} with "Too many authentication failures"${offered > 0 ? t`, after your client had offered ${offered} keys` : t``}. `,
      ...t`Every offered key that the server does not accept counts as a failed try (MaxAuthTries, 6 by default). Your client offers the keys of the agent and the default files in turn, so the right one, or the question for the password, never came. No password was wrong.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`Name the one key for this host and offer no other.`,
      seen.host,
      'IdentityFile ~/.ssh/id_ed25519',
      'IdentitiesOnly yes',
    ),
    step(
      'client',
      t`See what the agent holds; take out what is not needed there (\`ssh-add -d FILE\`).`,
      reads('ssh-add -l', 'client'),
    ),
    step('client', t`For a login by password: \`ssh -o PubkeyAuthentication=no\`.`),
    step('server', t`Raising MaxAuthTries on the server is not needed, and it gives guessers more tries.`),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Offer one key only (the one that ${seen.host ?? 'the server'} knows). Does the login get further than "Too many authentication failures"?`,
    run: (seen) =>
      `ssh -o IdentitiesOnly=yes -i ~/.ssh/id_ed25519 ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the many keys used up the tries',
    no: 'the limit is reached in another way',
    alsoYes: ['auth-max-tries'],
  },
  twins: ['auth-key-not-authorized', 'auth-max-tries'],
  cite: [
    'sshd_config(5), MaxAuthTries',
    'ssh_config(5), IdentitiesOnly',
    'OpenSSH auth.c, auth_maxtries_exceeded()',
    'measured: six offered keys end the connection at the default limit, in 8.2p1, 9.2p1 and 9.9p2',
  ],
  folklore: 'too many keys in the agent',
});
