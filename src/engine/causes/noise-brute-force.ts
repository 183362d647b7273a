/** Bots that guess names and passwords on every public SSH port. */

import {
  argument,
  cause,
  finding,
  GUESSED_NAMES,
  hint,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'noise-brute-force',
  who: 'nobody',
  title: 'Bots guess user names and passwords',
  stage: ['accept', 'auth'],
  onlyServerView: true,
  signs: [
    sign('auth.failed', 'always', 'a user that does not exist was tried', { when: (f) => f.valid === false }),
    sign('auth.failed', 'usually', 'a password was tried and was wrong', {
      when: (f) => f.valid !== false && /^(password|keyboard)/.test(f.method),
    }),
    sign('auth.failed', 'rarely', 'bots seldom try keys', {
      when: (f) => f.valid !== false && /^publickey/.test(f.method),
    }),
    sign('auth.invalid-user', 'always', 'the user does not exist: a name from a list', {
      when: (f) => GUESSED_NAMES.test(f.user),
    }),
    sign('auth.invalid-user', 'sometimes', 'the user does not exist', {
      when: (f) => !GUESSED_NAMES.test(f.user),
    }),
    sign('auth.not-allowed', 'sometimes', 'the user is not allowed in', {
      when: (f) => !f.rule.startsWith('login by '),
    }),
    sign('auth.not-allowed', 'rarely', 'the name is that of a real account', {
      when: (f) => f.rule.startsWith('login by '),
    }),
    sign('auth.root-refused', 'sometimes', 'root is what bots try first'),
    sign('auth.max-tries', 'sometimes', 'one connection was used for several guesses'),
    sign('auth.pam-error', 'usually', 'a password was wrong', {
      when: (f) => /authentication failure/i.test(f.text),
    }),
    sign('auth.pam-line', 'usually', 'a password was wrong or the user unknown', {
      when: (f) => /fail|unknown/i.test(f.text),
    }),
    sign('end.closed', 'always', 'a password for root was guessed and was wrong', {
      when: (f) => f.user === 'root' && f.fails !== undefined && f.fails > 0,
    }),
    sign('end.closed', 'usually', 'the bot left after a guess', {
      when: (f) => f.user !== undefined && (f.valid === false || f.user === 'root') && !f.fails,
    }),
    sign('end.closed', 'rarely', 'bots seldom know the name of a real account', {
      when: (f) => f.user !== undefined && f.valid !== false && f.user !== 'root',
    }),
    sign('end.closed', 'sometimes', 'the bot looked first', { when: (f) => f.user === undefined }),
    sign('end.reset', 'sometimes', 'the bot left by a reset'),
    sign(
      'end.received-disconnect',
      'always',
      'these words stand in the example of libssh2, which scripts and bots are made of',
      {
        when: (f) => /thank you for playing/i.test(f.reason),
      },
    ),
    sign('end.received-disconnect', 'usually', 'bots say goodbye in words of their library', {
      when: (f) => f.code === 11 || /bye/i.test(f.reason),
    }),
    sign('end.disconnecting', 'sometimes', 'sshd ended the guesses', {
      when: (f) => /too many/i.test(f.reason),
    }),
    sign('sshd.penalty', 'usually', 'sshd counts the failures of this address', {
      when: (f) => /failed authentication|invalid|user/i.test(f.reason),
    }),
    sign('sshd.drop-penalty', 'sometimes', 'sshd refuses an address that failed too often', {
      when: (f) => /authentication|user/i.test(f.reason),
    }),
    sign('auth.accepted', 'never', 'a success would be another matter'),
    sign('group.count', 'always', 'many names were tried', { when: (f) => f.users > 2 }),
    sign('group.count', 'usually', 'the address tried again and again', {
      when: (f) => f.users > 0 && f.users <= 2 && f.attempts > 3,
    }),
    sign('group.count', 'sometimes', 'many bots try once from each address', {
      when: (f) => f.users <= 2 && f.attempts <= 3,
    }),
    sign('group.source', 'usually', 'bots come from public addresses', {
      when: (f) => f.sort === 'public' || f.sort === 'masked' || f.sort === 'documentation',
    }),
    sign('group.source', 'rarely', 'this address is inside a private network', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    finding('password-off', 'sometimes', 'guessing passwords cannot succeed here'),
    hint('unknown-source', 'usually', 'nobody knows the address'),
    hint('own-source', 'never', 'the address is yours'),
    hint('internet-exposed', 'usually', 'every public address is tried all day'),
    hint('login-ok', 'sometimes', "people's own logins go on"),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('ident.closed', 'rarely', 'a bot that guesses gets further'),
    sign('ident.not-received', 'rarely', 'a bot that guesses gets further'),
    sign('ident.read-error', 'rarely', 'a bot that guesses gets further'),
    sign('ident.invalid-line', 'never', 'a bot that guesses does speak SSH'),
    sign('ident.invalid-characters', 'never', 'a bot that guesses does speak SSH'),
    sign('kex.no-match', 'rarely', 'this one did not get as far as a guess'),
    sign('sshd.grace-expired', 'sometimes', 'some bots hang in the middle'),
    sign('attempt.server-ending', 'usually', 'it ended while logging in', {
      when: (f) => f.stage === 'auth',
    }),
    sign('attempt.server-ending', 'rarely', 'it ended before any login', { when: (f) => f.stage !== 'auth' }),
    sign('auth.changed-user', 'sometimes', 'password guessers try several names in one connection'),
    sign('auth.bad-service', 'rarely', 'only a careless program asks for a service that SSH does not have'),
    hint('server-view', 'usually', 'only the log is looked at, nobody complains'),
  ],
  then: [
    'auth.failed',
    'auth.pam-error',
    'auth.pam-line',
    'auth.max-tries',
    'end.closed',
    'end.reset',
    'end.received-disconnect',
    'end.disconnecting',
    'end.disconnected',
    'sshd.penalty',
    'sshd.drop-penalty',
    'sshd.child-reaped',
  ],
  explain: (seen) => {
    const failed = seen.one('auth.invalid-user') ?? seen.one('auth.failed');
    return [
      ...t`Nothing is broken. Somebody at ${seen.source ?? 'an unknown address'} tries names and passwords`,
      ...(failed?.fields.user !== undefined
        ? t` (such as ${failed.fields.user}) and fails.`
        : t` and fails.`),
      ...t` Bots do this to every public SSH port without end. What matters is only whether one of them ever got in: look for "Accepted" lines of the same addresses. With keys only, guessing passwords is hopeless.`,
    ];
  },
  fix: (seen) => [
    step(
      'server',
      t`Make sure that none of them got in.`,
      reads(
        `sudo journalctl -u ssh -u sshd | grep -F "Accepted" | grep -F "${argument(seen.source, 'ADDRESS')}"`,
        'server',
      ),
      reads('sudo journalctl -u ssh -u sshd | grep -F "Accepted password"', 'server'),
    ),
    setServerConfig(
      t`If everyone who needs it has a key that works, switch passwords off. Test the keys of all of them first.`,
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
    ),
    step(
      'server',
      t`Let only known networks reach the port, or let a blocker (fail2ban, or PerSourcePenalties of OpenSSH 9.8 and later, on by default) slow them down; put your own addresses on its list of exceptions first.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is ${seen.source ?? 'the address'} unknown to you, and is there no "Accepted" line from it?`,
    run: (seen) =>
      `sudo journalctl -u ssh -u sshd | grep -F "Accepted" | grep -F "${argument(seen.source, 'ADDRESS')}"`,
    effect: 'reads',
    yes: 'harmless guessing by a stranger',
    no: 'somebody of yours with a wrong password; or, if it was accepted and is unknown, a break-in to be looked into',
    alsoYes: ['noise-old-algorithms'],
  },
  twins: ['auth-password-wrong', 'auth-root-login', 'noise-old-algorithms'],
  cite: [
    'OpenSSH auth.c, auth_log(): "Failed %s for invalid user"',
    'sshd_config(5), PasswordAuthentication',
  ],
});
