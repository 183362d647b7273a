/** A health check, balancer or inventory scan of one's own that opens and closes the port at regular times. */

import { argument, cause, hint, lookUp, setServerConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'noise-monitor',
  who: 'nobody',
  title: 'Your own monitoring or discovery tool probes the port',
  stage: ['accept', 'auth'],
  onlyServerView: true,
  signs: () => [
    sign('group.interval', 'always', 'the visits come at equal intervals, as from a clock'),
    sign('group.count', 'usually', 'one address comes again and again', {
      when: (f) => f.sources <= 2 && f.attempts > 3,
    }),
    sign('group.count', 'sometimes', 'a few visits from one address', {
      when: (f) => f.sources <= 2 && f.attempts <= 3,
    }),
    sign('group.count', 'never', 'many addresses are no monitor', { when: (f) => f.sources > 10 }),
    sign('group.source', 'usually', 'the address is inside your own network', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback' || f.sort === 'cgnat',
    }),
    sign('group.source', 'sometimes', 'an outside monitor has a public address', {
      when: (f) => f.sort === 'public' || f.sort === 'masked' || f.sort === 'documentation',
    }),
    sign('ident.closed', 'usually', 'a check opens the port and closes it'),
    sign('ident.not-received', 'usually', 'a check opens the port and closes it'),
    sign('ident.read-error', 'sometimes', 'balancers end their checks by a reset', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'a check leaves without naming a user', {
      when: (f) => f.user === undefined,
    }),
    sign('end.reset', 'sometimes', 'balancers end their checks by a reset', {
      when: (f) => f.user === undefined,
    }),
    sign('ident.invalid-line', 'rarely', 'a check by HTTP sends a request'),
    sign('sshd.penalty', 'usually', 'sshd counts a connection that never tried to log in', {
      when: (f) => /without attempting/i.test(f.reason),
    }),
    sign('sshd.drop-penalty', 'sometimes', 'a check that comes often earns a penalty', {
      when: (f) => /without attempting/i.test(f.reason),
    }),
    sign('attempt.server-ending', 'usually', 'the check ended it before any login', {
      when: (f) => f.ender === 'peer' && f.stage !== 'session',
    }),
    sign('auth.failed', 'never', 'a check does not try to log in'),
    sign('auth.invalid-user', 'never', 'a check names no user'),
    sign('attempt.duration', 'usually', 'a check lasts moments', { when: (f) => f.seconds < 4.5 }),
    hint('regular-interval', 'always', 'checks run by the clock'),
    hint('own-source', 'usually', 'the address belongs to you'),
    hint('unknown-source', 'sometimes', 'few people know all their monitors'),
    hint('behind-load-balancer', 'usually', 'balancers check their targets'),
    hint('cloud-vm', 'sometimes', 'cloud balancers check their targets'),
    hint('lan', 'sometimes', 'discovery tools look around in the network'),
    hint('login-ok', 'usually', "people's own logins go on"),
    hint('internet-exposed', 'rarely', 'a monitor needs no public address'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('kex.no-match', 'rarely', 'here the algorithms did not fit'),
    sign('sshd.grace-expired', 'never', 'here sshd ended it after its time for logins'),
    sign('ident.invalid-characters', 'rarely', 'a check seldom speaks another protocol'),
    sign('auth.accepted', 'never', 'this was a login'),
    sign('sshd.peer-gone', 'sometimes', 'the monitor was gone before sshd could ask for its address'),
    hint('server-view', 'usually', 'only the log is looked at, nobody complains'),
  ],
  then: ['end.closed', 'end.reset', 'ident.failed', 'sshd.penalty', 'sshd.child-reaped'],
  explain: (seen) => {
    const every = seen.one('group.interval');
    return [
      ...t`Nothing is broken. ${seen.source ?? 'One address'} opens the SSH port and closes it again without logging in`,
      ...(every
        ? t`, every ${Math.round(every.fields.seconds)} seconds, ${every.fields.attempts} times here.`
        : t`, again and again.`),
      ...t` So behave health checks of balancers, monitoring systems and discovery tools that only want to know whether the port is open. Each visit leaves a line in the log, and from OpenSSH 9.8 on it may earn the address a penalty, which then also hits other users of that address.`,
    ];
  },
  fix: (seen) => [
    step(
      'server',
      t`Find the tool that has this address, and make its check rarer, or one that reads the first line and says its own, such as Nagios' check_ssh.`,
      ...lookUp(argument(seen.source, 'ADDRESS'), 'server'),
    ),
    setServerConfig(
      t`If the check earns penalties (since 9.8), exempt its address.`,
      `PerSourcePenaltyExemptList ${argument(seen.source, 'ADDRESS')}`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does ${seen.source ?? 'the address'} belong to a monitor, balancer or discovery tool of yours, and does its interval fit the times in the log?`,
    effect: 'reads',
    yes: 'your own monitor: nothing is broken',
    no: 'a stranger who comes regularly: a scanner',
  },
  twins: ['noise-connect-close', 'noise-non-ssh'],
  cite: [
    'Measured with HAProxy (tcp-check and plain check) and check_ssh',
    'sshd_config(5), PerSourcePenaltyExemptList',
  ],
  folklore: 'a monitoring tool in the same network',
});
