/** systemd's socket unit for ssh: MaxConnections or TriggerLimit reached, or the unit has failed (systemd.socket(5)). */

import {
  CLOSED_AT_ONCE,
  cause,
  changes,
  guarded,
  hint,
  MACHINE_THERE,
  NOTHING_LISTENS,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-socket-unit-failed',
  who: 'server',
  title: "systemd's ssh socket refuses connections or has failed",
  stage: ['connect', 'ident'],
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('around.socket-limit', 'always', 'systemd says that the limit of its socket was reached', {
      proves: true,
    }),
    sign('server.unit', 'rarely', 'a unit that lost its socket did not fail by itself', {
      when: (f) => /^refused: its settings/.test(f.state),
    }),
    sign('server.unit', 'sometimes', 'the socket unit could not listen', {
      when: (f) => /^refused: service/.test(f.state),
    }),
    sign('server.unit', 'usually', 'the socket unit has failed', {
      when: (f) => /\.socket$/.test(f.unit) && /fail/i.test(f.state),
    }),
    sign('server.unit', 'usually', 'systemd stopped starting the unit, as it came too often', {
      when: (f) => /limit|too many|trigger/i.test(f.state),
    }),
    sign('sshd.silent', 'always', 'sshd was never started for this connection'),
    sign('connect.failed', 'usually', 'a failed socket does not listen', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'systemd closes a connection above the limit'),
    sign('ident.read-error', 'sometimes', 'systemd closes a connection above the limit', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'sometimes', 'systemd closes a connection above the limit'),
    sign('end.reset', 'sometimes', 'systemd closes a connection above the limit'),
    sign('sshd.drop-maxstartups', 'never', "this is sshd's own listener"),
    sign('sshd.drop-penalty', 'never', "this is sshd's own listener"),
    hint('socket-activated', 'always', 'systemd listens for sshd here'),
    hint('parallel-connections', 'usually', 'a burst reaches the limit'),
    hint('restart-helps', 'usually', 'starting the socket anew clears the failure'),
    hint('existing-sessions-ok', 'usually', 'open sessions are not touched'),
    hint('internet-exposed', 'sometimes', 'scanners trigger the socket'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
  ],
  then: [
    'connect.failed',
    'connect.address-failed',
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'server.unit',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const limit = seen.one('around.socket-limit');
    return [
      ...(limit
        ? t`On this server systemd listens for SSH, and it reports: ${limit.fields.text}.`
        : t`On ${seen.host ?? 'this server'} systemd listens for SSH (a socket unit), and that unit seems to be at a limit or failed.`),
      ...t` Above \`MaxConnections\` it closes each new connection at once; after \`TriggerLimitBurst\` starts in a short time it fails the socket, and then the port refuses everybody until someone starts it again. sshd itself is never asked.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Wait a little and open fewer connections at once; if the port refuses everybody, the administrator has to act, perhaps from the console.`,
    ),
    step(
      'server',
      t`Look at the units and their last messages.`,
      reads('systemctl status ssh.socket sshd.socket', 'server'),
      reads('sudo journalctl -u ssh.socket -u sshd.socket -n 50', 'server'),
    ),
    guarded(
      step(
        'server',
        t`Start the socket again.`,
        changes(
          'sudo systemctl reset-failed ssh.socket && sudo systemctl start ssh.socket',
          'server',
          'debian',
        ),
        changes(
          'sudo systemctl reset-failed sshd.socket && sudo systemctl start sshd.socket',
          'server',
          'rhel',
        ),
      ),
      'collect-first',
      'keep-session',
      'second-window',
    ),
    guarded(
      {
        ...step(
          'server',
          t`Raise the limits in a drop-in, or let sshd listen by itself (disable the socket, enable the service).`,
          changes('sudo systemctl daemon-reload && sudo systemctl restart ssh.socket', 'server', 'debian'),
        ),
        config: {
          file: '/etc/systemd/system/ssh.socket.d/limits.conf',
          lines: ['[Socket]', 'MaxConnections=256', 'TriggerLimitIntervalSec=2s', 'TriggerLimitBurst=500'],
        },
      },
      'keep-session',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look at the socket unit. Is it failed, or does its journal say "Too many incoming connections" or "Trigger limit hit"?`,
    run: () =>
      'systemctl status ssh.socket sshd.socket; sudo journalctl -u ssh.socket -u sshd.socket --since "1 hour ago"',
    effect: 'reads',
    yes: "systemd's socket unit turned you away",
    no: 'the socket is active and quiet (or not in use)',
  },
  twins: ['accept-maxstartups', 'accept-out-of-resources', 'server-not-running'],
  cite: [
    'systemd.socket(5): MaxConnections, TriggerLimitIntervalSec, TriggerLimitBurst',
    'systemd src/core/socket.c',
  ],
});
