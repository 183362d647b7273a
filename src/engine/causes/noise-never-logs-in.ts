/** A client that connects, never logs in, and holds its slot until LoginGraceTime ends. */

import { cause, finding, hint, setServerConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'noise-never-logs-in',
  who: 'nobody',
  title: 'A client connects and never logs in',
  stage: ['accept', 'auth'],
  onlyServerView: true,
  signs: () => [
    sign('sshd.grace-expired', 'always', 'sshd ended a connection that had not logged in within its time'),
    sign('sshd.penalty', 'usually', 'sshd counts it against the address', {
      when: (f) => /grace/i.test(f.reason),
    }),
    sign('sshd.drop-penalty', 'sometimes', 'an address that does this is refused for a while', {
      when: (f) => /grace/i.test(f.reason),
    }),
    sign('sshd.drop-maxstartups', 'rarely', 'such visitors fill the slots, but this one was refused'),
    sign('sshd.throttle-begin', 'sometimes', 'such visitors fill the slots'),
    sign('attempt.server-ending', 'usually', "sshd ended it when the visitor's time was up", {
      when: (f) => f.ender === 'self' && f.stage !== 'session',
    }),
    sign('attempt.duration', 'usually', 'it lasts as long as LoginGraceTime', {
      when: (f) => f.seconds >= 20,
    }),
    sign('attempt.duration', 'rarely', 'that is shorter than most servers wait', {
      when: (f) => f.seconds < 4.5,
    }),
    sign('ident.closed', 'rarely', 'this visitor does not leave by itself'),
    sign('end.closed', 'rarely', 'this visitor does not leave by itself'),
    sign('auth.failed', 'rarely', 'this visitor tries nothing'),
    sign('auth.accepted', 'never', 'this was a login'),
    sign('group.count', 'usually', 'it often comes back', { when: (f) => f.attempts > 1 }),
    sign('group.interval', 'sometimes', 'it comes back when its time was up'),
    sign('group.source', 'usually', 'strangers come from public addresses', {
      when: (f) => f.sort === 'public' || f.sort === 'masked' || f.sort === 'documentation',
    }),
    sign('group.source', 'rarely', 'this address is inside a private network', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    finding('login-grace-short', 'sometimes', 'the time for logging in is short'),
    hint('unknown-source', 'usually', 'nobody knows the address'),
    hint('own-source', 'rarely', 'then a program of yours hangs at login'),
    hint('regular-interval', 'sometimes', 'it comes back when its time was up'),
    hint('internet-exposed', 'usually', 'every public address has such visitors'),
    hint('login-ok', 'usually', "people's own logins go on"),
    hint('slow-login', 'rarely', 'then it is a login that takes too long'),
    sign('ident.invalid-line', 'never', 'this visitor sent something that is no SSH'),
    sign('ident.invalid-characters', 'never', 'this visitor sent something that is no SSH'),
    sign('kex.no-match', 'rarely', 'here the algorithms did not fit'),
    hint('server-view', 'usually', 'only the log is looked at, nobody complains'),
  ],
  then: ['end.closed', 'end.reset', 'sshd.penalty', 'sshd.drop-penalty', 'sshd.child-reaped'],
  explain: (seen) => {
    const line = seen.one('sshd.grace-expired');
    return t`Nothing is broken. A client at ${line?.fields.addr ?? seen.source ?? 'an unknown address'} opened a connection and never logged in, so sshd ended it when its time was up (\`LoginGraceTime\`, 120 seconds unless set). Slow scanners and half-dead bots do that. Each holds one of the MaxStartups slots meanwhile, which matters only when many come at once. OpenSSH up to 8.4, and many distribution builds up to 9.7, end such connections without a line in the log.`;
  },
  fix: () => [
    step(
      'server',
      t`Nothing has to be done for a single one. If the address is yours, find the program there that waits at a prompt or hangs.`,
    ),
    setServerConfig(
      t`If many hold slots, shorten the time and limit each address. Leave enough time for people who type a password or a code.`,
      'LoginGraceTime 30',
      'PerSourceMaxStartups 10',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) => t`Is ${seen.source ?? 'the address'} none of your own machines or users?`,
    effect: 'reads',
    yes: 'a stranger who never logs in: nothing is broken',
    no: 'a login of yours takes longer than LoginGraceTime',
    alsoYes: ['noise-connect-close'],
  },
  twins: ['accept-maxstartups', 'auth-grace-timeout', 'noise-connect-close'],
  cite: [
    'OpenSSH sshd.c, grace_alarm_handler(), and from 9.8 the listener: "Timeout before authentication for connection from"',
    'sshd_config(5), LoginGraceTime',
    'Measured: no line on 7.4 and 8.2',
  ],
});
