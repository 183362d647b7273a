/**
 * Cause: Too many new connections in a short time from your address are dropped or reset by a packet
 * filter.
 */

import {
  argument,
  cause,
  changes,
  errnoName,
  guarded,
  hint,
  MACHINE_THERE,
  reads,
  STOPPED_ELSEWHERE,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-rate-limited',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'A firewall limits how fast you may connect',
  signs: () => [
    sign('attempt.earlier', 'always', 'several connections from this address came through just before', {
      when: (f) => f.connections > 1 && f.failed === 0,
    }),
    sign('attempt.earlier', 'sometimes', 'connections from this address came through just before', {
      when: (f) => f.connections < 2 || f.failed > 0,
    }),
    ...STOPPED_ELSEWHERE,
    ...MACHINE_THERE,
    sign('probe.repeat', 'usually', 'some tries get through and others do not', {
      when: (f) => f.greeted > 0 && f.silent + f.refused > 0,
    }),
    sign('connect.failed', 'usually', 'most limits drop what is too much', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'sometimes', 'some limits refuse what is too much (`ufw limit` does)', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'a limit drops or refuses', {
      when: (f) => !['timeout', 'refused'].includes(errnoName(f.errno)),
    }),
    sign('ident.read-error', 'rarely', 'a limit of connections can reset one that was just accepted'),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('around.firewall', 'usually', "the server's firewall logged the packet as too much", {
      when: (f) => !/ingress firewall rule/.test(f.text),
    }),
    sign('group.count', 'usually', 'many tries came close together', { when: (f) => f.attempts > 3 }),
    sign('group.count', 'rarely', 'few tries do not reach a limit', { when: (f) => f.attempts <= 3 }),
    sign('end.reset', 'rarely', 'the connection was reset before the login'),
    hint('parallel-connections', 'usually', 'many connections in a short time are what is limited'),
    hint('intermittent', 'usually', 'the first connections pass, later ones do not'),
    hint('self-heals', 'always', 'after a pause the limit lets you in again'),
    hint('batch', 'sometimes', 'programs open connections faster than people'),
    hint('ci', 'sometimes', 'programs open connections faster than people'),
    hint('works-from-other-network', 'usually', 'the limit counts each source address'),
    hint('existing-sessions-ok', 'usually', 'only new connections are counted'),
    hint('after-failed-logins', 'sometimes', 'each try is one more connection'),
    hint('first-time', 'rarely', 'the first connections pass'),
    hint('git-host', 'sometimes', 'git services slow down clients that connect too often'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`A new connection to ${failed?.host ?? seen.host ?? 'the server'}, port ${failed?.port ?? seen.port ?? 22}, was not let through${failed ? t` (${failed.errno})` : []}, while others before it were. Packet filters often allow an address only so many new connections in a minute or at a time and drop the rest. sshd does not see those, so its own limits are not the reason.`;
  },
  fix: (seen) => [
    setClientConfig(
      t`Use one connection for many commands instead of opening a new one for each, and run fewer jobs at once.`,
      seen.host,
      'ControlMaster auto',
      'ControlPath ~/.ssh/cm-%C',
      'ControlPersist 60',
    ),
    step('client', t`Wait a minute or two without any try: some limits begin to count anew with each one.`),
    guarded(
      step(
        'server',
        t`Find the limit in the firewall, and raise it or except the addresses that you know.`,
        reads('sudo ufw status | grep -i limit', 'server', 'debian'),
        reads("sudo nft list ruleset | grep -nE 'limit rate|ct count'", 'server'),
        reads("sudo iptables -S | grep -E 'recent|hashlimit|connlimit'", 'server'),
        changes(
          `sudo ufw insert 1 allow from ${argument(seen.source, 'ADDRESS')} to any port 22 proto tcp`,
          'server',
          'debian',
        ),
      ),
      'keep-session',
      'second-window',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Wait two minutes without any try, then connect once to ${seen.host ?? 'the server'}. Does it work?`,
    run: (seen) => `sleep 120; nc -vz -w 10 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')}`,
    effect: 'connects 1',
    yes: 'it is a limit on how often you may connect',
    no: 'it is a ban or another filter',
    alsoYes: [
      'accept-maxstartups',
      'accept-per-source-limit',
      'accept-penalty',
      'path-nat-table-full',
      'connect-ports-exhausted',
    ],
  },
  twins: [
    'accept-maxstartups',
    'accept-penalty',
    'accept-per-source-limit',
    'connect-banned',
    'connect-port-filtered',
    'connect-ports-exhausted',
    'path-nat-table-full',
    'path-source-port-filtered',
    'server-not-running',
  ],
  cite: [
    'ufw(8): limit',
    'iptables-extensions(8): recent, hashlimit, connlimit',
    'Measured: a limit with DROP gives "Connection timed out", with a reset "Connection refused"',
  ],
  folklore: 'too many connections in a short time',
});
