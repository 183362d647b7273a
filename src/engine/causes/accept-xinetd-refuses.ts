/** xinetd in front of sshd -i: its limits or its address list end the connection before sshd starts (xinetd.conf(5)). */

import {
  argument,
  CLOSED_AT_ONCE,
  cause,
  changes,
  guarded,
  hint,
  LISTENER_HANGS_UP,
  MACHINE_THERE,
  NOTHING_LISTENS,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-xinetd-refuses',
  who: 'server',
  title: 'The super-server xinetd turns you away',
  stage: ['connect', 'ident'],
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('attempt.listening', 'never', 'by its log sshd itself holds the port', { when: (f) => f.tried }),
    ...LISTENER_HANGS_UP,
    sign('around.xinetd', 'always', 'xinetd says why it did not start sshd', {
      when: (f) => /FAIL: \S*ssh/i.test(f.text),
      proves: true,
    }),
    sign('around.xinetd', 'usually', 'xinetd switched a service off for a while', {
      when: (f) => !/FAIL: \S*ssh/i.test(f.text),
    }),
    sign('sshd.silent', 'always', 'sshd was never started for this connection'),
    sign('ident.closed', 'usually', 'xinetd closes before any first line'),
    sign('ident.read-error', 'sometimes', 'your first line arrived before the close', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'xinetd closes before any first line'),
    sign('end.reset', 'sometimes', 'your first line arrived before the close'),
    sign('connect.failed', 'sometimes', 'after too many in a second xinetd does not listen for a while', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('ident.pre-banner', 'rarely', 'xinetd closes without a text, unless a banner is set'),
    sign('sshd.drop-maxstartups', 'never', "this is sshd's own listener"),
    sign('sshd.drop-penalty', 'never', "this is sshd's own listener"),
    sign('attempt.server-ending', 'never', 'sshd was running for this connection', {
      when: (f) => f.ender === 'peer',
    }),
    hint('old-server', 'sometimes', 'xinetd is found on older systems and appliances'),
    hint('appliance', 'sometimes', 'xinetd is found on older systems and appliances'),
    hint('intermittent', 'usually', 'limits act only under load'),
    hint('parallel-connections', 'usually', 'limits act only under load'),
    hint('works-from-other-network', 'sometimes', 'only_from goes by address'),
    hint('self-heals', 'usually', 'the limits are counted anew'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'connect.failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('around.xinetd');
    return line
      ? t`On this server xinetd listens for SSH and starts sshd for each connection. It did not start it this time: ${line.fields.text}. The words mean: service_limit is \`instances\` (all connections), per_source_limit is \`per_source\`, address is \`only_from\` or \`no_access\`, and "Deactivating" is \`cps\`, too many in one second. sshd knows nothing of it.`
      : t`On ${seen.host ?? 'the server'} another program, xinetd, may listen for SSH and start sshd for each connection. One of its limits, or its list of addresses, then closed your connection before sshd was started. sshd's own log shows nothing of it.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Open fewer connections at once, or wait; with a list by address, tell the administrator from where you come.`,
    ),
    step(
      'server',
      t`See what is set.`,
      reads(
        'grep -rn -e instances -e per_source -e cps -e only_from -e no_access /etc/xinetd.conf /etc/xinetd.d',
        'server',
      ),
    ),
    guarded(
      {
        ...step(
          'server',
          t`Raise the limit or extend the list for the ssh service, then let xinetd read it again.`,
          changes('sudo kill -HUP "$(pidof xinetd)"', 'server'),
        ),
        config: {
          file: '/etc/xinetd.d/ssh',
          lines: [
            'instances = 100',
            'per_source = 20',
            'cps = 50 10',
            `only_from += ${argument(seen.source, 'ADDRESS')}`,
          ],
        },
      },
      'keep-session',
      'backup',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Search the system log for xinetd at that moment. Is there a "FAIL:" or "Deactivating service" line for ssh?`,
    run: () => 'sudo journalctl -t xinetd --since "1 hour ago" | grep -e FAIL -e Deactivating',
    effect: 'reads',
    yes: 'xinetd turned the connection away',
    no: 'xinetd did not (or is not in use)',
  },
  twins: [
    'accept-maxstartups',
    'accept-out-of-resources',
    'accept-tcp-wrappers',
    'ident-hangs-up',
    'path-balancer-no-backend',
    'path-port-mapping-dead',
    'path-tunnel-dead-end',
    'server-not-running',
  ],
  cite: [
    'xinetd.conf(5): instances, per_source, cps, only_from',
    'Measured: limits closed 12 of 12; only_from 5 closed, 7 reset; cps refused',
  ],
});
