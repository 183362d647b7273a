/** Cause: LoginGraceTime ran out before the login was complete. */

import { argument, cause, finding, hint, reads, setServerConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-grace-timeout',
  stage: ['ident', 'auth'],
  who: 'client',
  title: 'Login took longer than the server allows',
  signs: () => [
    sign(
      'attempt.unended',
      'always',
      'sshd logged no end of the connection, as some releases do when the time is over',
    ),
    sign('sshd.grace-expired', 'always', 'sshd says that the time for the login was over'),
    sign('sshd.penalty', 'sometimes', 'from 9.8 on sshd also punishes the address for it', {
      when: (f) => /LoginGraceTime/i.test(f.reason),
    }),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'sshd closes without a message, so the client sees only the end', {
      when: (f) => f.user === undefined,
    }),
    sign('end.reset', 'rarely', 'sshd closes in an orderly way here'),
    sign(
      'attempt.duration',
      'usually',
      'the connection lived about as long as LoginGraceTime, 120 seconds by default',
      { when: (f) => f.seconds >= 60 },
    ),
    sign('attempt.duration', 'sometimes', 'a shorter LoginGraceTime fits', {
      when: (f) => f.seconds >= 6.5 && f.seconds < 60,
    }),
    sign('attempt.duration', 'never', 'that is too quick for any such limit', {
      when: (f) => f.seconds < 4.5,
    }),
    sign('auth.failed', 'rarely', 'a refusal is no timeout'),
    sign('auth.denied', 'never', 'then the client ended the login'),
    sign('end.received-disconnect', 'never', 'sshd says nothing when the time is over', { side: 'client' }),
    sign('auth.passphrase-asked', 'sometimes', 'the time goes on while you are asked'),
    sign('attempt.server-ending', 'usually', 'sshd ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('attempt.last-step', 'usually', 'the client was waiting for a password or an answer', {
      when: (f) => /^auth/.test(f.step) && f.step !== 'auth.start',
    }),
    sign('attempt.last-step', 'sometimes', 'the login had only begun', {
      when: (f) => f.step === 'auth.start',
    }),
    sign('auth.accepted-offer', 'rarely', 'a key that the server knows is used at once'),
    sign('group.count', 'rarely', 'many such endings come from strangers who never log in', {
      when: (f) => f.attempts > 3,
    }),
    finding('login-grace-short', 'usually', 'the time for a login is short'),
    finding('login-grace-zero', 'never', 'there is no limit'),
    hint('slow-login', 'always', 'something takes long before or during the login'),
    hint('password-login', 'sometimes', 'the prompt stood unanswered'),
    hint('after-hardening', 'usually', 'hardening shortens the time'),
    hint('unknown-source', 'rarely', 'then it is probably a stranger who never logs in'),
    hint('nfs-home', 'sometimes', 'a slow home folder takes the time'),
    hint('intermittent', 'sometimes', 'it depends on how long the login takes'),
  ],
  then: ['end.closed', 'end.reset', 'sshd.penalty', 'auth.failed-client', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const set = seen.all('config.finding').find((o) => o.fields.finding === 'login-grace-short');
    return [
      ...t`sshd on ${seen.host ?? 'the server'} ended the connection because no login was complete in time${set ? t` (LoginGraceTime ${set.fields.value})` : t` (LoginGraceTime, 120 seconds unless set)`}. `,
      ...t`The clock begins when the connection is accepted and covers key exchange, slow name lookups, the question for a password or second factor, and a client that says nothing. The client is told no reason. Not every release logs it: OpenSSH up to 8.4 on Linux and patched 8.5 to 9.7 builds stay silent, 9.8 and later write it from the listener.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Have password, code or passphrase ready and connect again; load the key into the agent before.`,
    ),
    step(
      'server',
      t`If the login itself is slow, find what takes the time (UseDNS, PAM modules, a directory service, a network home) with time stamps in the log.`,
      reads('sudo journalctl -u ssh -u sshd -o short-precise --since "10 minutes ago"', 'server'),
    ),
    setServerConfig(
      t`If the value is short, the administrator can give the default back. Do not set 0: silent connections would then hold their places for ever.`,
      'LoginGraceTime 120',
    ),
    step(
      'client',
      t`From OpenSSH 9.8 on the address may be refused for a while after such an end; wait instead of trying at once. Host: ${seen.host ?? 'the server'}.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Measure one try: leave the question for the password at ${seen.host ?? 'the server'} unanswered. Does the connection end after a fixed time, the value of LoginGraceTime (up to 4 seconds more from OpenSSH 9.9 on)?`,
    run: (seen) =>
      `time ssh -o PubkeyAuthentication=no ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the time for the login runs out',
    no: 'something else ended it',
    alsoYes: ['noise-never-logs-in', 'accept-reverse-dns-slow'],
  },
  twins: ['accept-reverse-dns-slow', 'auth-max-tries', 'noise-never-logs-in'],
  cite: [
    'sshd_config(5), LoginGraceTime',
    'OpenSSH sshd.c and sshd-session.c, grace_alarm_handler(); 9.9: 0 to 4 seconds of jitter',
    'measured: 7.4p1, 8.2p1 and Debian 9.2p1 log nothing, 9.9p2 "Timeout before authentication for connection from …"',
  ],
});
