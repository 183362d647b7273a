/**
 * Cause: Failed logins or probes made fail2ban, SSHGuard, CrowdSec or a web jail add a firewall rule
 * against you.
 */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
  changes,
  errnoName,
  guarded,
  hint,
  MACHINE_THERE,
  reads,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-banned',
  stage: ['connect', 'kex'],
  who: 'server',
  title: 'A brute-force blocker has banned your address',
  signs: () => [
    sign('attempt.earlier', 'usually', 'logins from this address had failed before', {
      when: (f) => f.failed > 0,
    }),
    sign('attempt.earlier', 'rarely', 'no login from this address had failed', {
      when: (f) => f.failed === 0,
    }),
    ...STOPPED_ELSEWHERE,
    ...MACHINE_THERE,
    ...ANSWERS_IN_ICMP,
    sign('around.banned', 'always', "a blocker's log names a ban at that time"),
    sign(
      'connect.failed',
      'usually',
      'fail2ban rejects banned addresses with "port unreachable", which looks like this',
      {
        when: (f) => errnoName(f.errno) === 'refused',
      },
    ),
    sign('connect.failed', 'usually', 'many blockers drop banned addresses', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'rarely', 'a ban drops or refuses', {
      when: (f) => !['timeout', 'refused'].includes(errnoName(f.errno)),
    }),
    sign('attempt.duration', 'usually', 'the ICMP answer of a ban makes Linux try once more after a second', {
      when: (f) => f.seconds >= 0.5 && f.seconds < 4.5,
    }),
    sign('attempt.hang', 'sometimes', 'a ban that lands on an open connection leaves it hanging'),
    sign('ident.closed', 'rarely', 'a ban stops packets, it does not close connections'),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('end.closed', 'rarely', 'the connection was closed before the login'),
    hint('after-failed-logins', 'always', 'failed logins are what bans are for'),
    hint('after-probes', 'usually', 'bare connections count as attacks in stricter filters'),
    hint('self-heals', 'usually', 'a ban ends after some minutes or hours'),
    hint('works-from-other-network', 'always', 'the ban is for one address'),
    hint('works-for-others', 'usually', 'the ban is for one address'),
    hint('all-users-fail', 'rarely', 'the ban is for one address'),
    hint('was-working', 'usually', 'the ban came after connections that worked'),
    hint('agent-many-keys', 'sometimes', 'each key that is refused can count as a failed login'),
    hint('internet-exposed', 'sometimes', 'blockers run on exposed servers'),
    hint('first-time', 'rarely', 'a ban needs something that came before'),
    hint('restart-helps', 'rarely', 'restarting sshd does not lift a ban'),
    hint('works-from-server-itself', 'sometimes', 'a ban concerns one address'),
  ],
  then: ['around.firewall', 'end.timed-out', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const ban = seen.one('around.banned')?.fields;
    const failed = seen.one('connect.failed')?.fields;
    return ban
      ? t`${ban.by} on the server banned the address ${ban.addr}. Until that ban ends the server's firewall turns away every connection from there; sshd is not asked and logs nothing.`
      : t`Connections from your address to ${failed?.host ?? seen.host ?? 'the server'} are turned away (${failed?.errno ?? t`no answer`}) before sshd sees them. That fits a blocker such as fail2ban, SSHGuard or CrowdSec, which bans an address for a while after failed logins or odd connections. A stopped sshd or a firewall rule looks the same from here.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Stop the program or the retries that fail to log in; otherwise the next ban follows. Come from another network meanwhile, or wait: many bans end after 10 minutes.`,
    ),
    guarded(
      step(
        'server',
        t`See whether the address is on the list and lift the ban.`,
        reads('sudo fail2ban-client status sshd', 'server'),
        changes(`sudo fail2ban-client set sshd unbanip ${argument(seen.source, 'ADDRESS')}`, 'server'),
        reads('sudo cscli decisions list', 'server'),
        changes(`sudo cscli decisions delete --ip ${argument(seen.source, 'ADDRESS')}`, 'server'),
      ),
      'keep-session',
      'collect-first',
    ),
    {
      ...step(
        'server',
        t`Except the addresses you know from bans, then reload fail2ban.`,
        changes('sudo fail2ban-client reload', 'server'),
      ),
      config: {
        file: '/etc/fail2ban/jail.local',
        lines: ['[DEFAULT]', `ignoreip = 127.0.0.1/8 ::1 ${argument(seen.source, 'ADDRESS')}`],
      },
    },
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look at the blocker's list (from the console or another network). Is the client's address${seen.source ? t` (${seen.source})` : []} on it?`,
    run: () => 'sudo fail2ban-client status sshd; sudo nft list ruleset | grep -iE "f2b|sshguard|crowdsec"',
    effect: 'reads',
    yes: 'the address is banned',
    no: 'it is not banned: another filter, or nothing listens',
  },
  twins: [
    'accept-banned',
    'accept-penalty',
    'auth-faillock',
    'connect-outbound-port-blocked',
    'connect-port-filtered',
    'connect-port-rejected',
    'connect-rate-limited',
    'connect-source-not-allowed',
    'noise-harmless-line',
    'server-not-running',
  ],
  cite: [
    'fail2ban action.d/iptables.conf: blocktype = REJECT --reject-with icmp-port-unreachable',
    'jail.conf(5): bantime, ignoreip',
    'Measured: a default fail2ban ban gives "Connection refused" after about 1 second; an open connection hangs',
  ],
  folklore: 'being banned by fail2ban or denyhosts',
});
