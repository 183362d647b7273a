/** Cause: With socket activation Port and ListenAddress are ignored or need a daemon-reload. */

import {
  cause,
  changes,
  errnoName,
  finding,
  guarded,
  hint,
  MACHINE_THERE,
  NOTHING_LISTENS,
  ONLY_IF_RELOADED,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-socket-owns-port',
  stage: ['connect', 'ident'],
  who: 'server',
  title: "systemd's socket unit decides the port, not sshd_config",
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('server.unit', 'usually', 'ssh.socket is what listens', {
      when: (f) => /socket/.test(f.unit) && !/^refused/.test(f.state),
    }),
    sign('server.unit', 'always', 'the service runs by itself, so its socket unit may not', {
      when: (f) => /^refused/.test(f.state),
    }),
    sign('server.unit', 'rarely', 'the service listens by itself', { when: (f) => !/socket/.test(f.unit) }),
    sign('server.bind-failed', 'sometimes', 'the socket unit has the port, so sshd cannot take it', {
      when: (f) => errnoName(f.errno) === 'in-use',
    }),
    sign('connect.failed', 'usually', 'nobody listens on the port that sshd_config names', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'the machine is up and answers', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('ident.remote', 'rarely', 'an SSH server answered on this port'),
    sign('sshd.silent', 'always', 'sshd was not started for this connection'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    finding('port-other', 'usually', 'sshd_config names a port, and the socket unit does not follow it'),
    finding('port-several', 'sometimes', 'sshd_config names ports, and the socket unit does not follow them'),
    finding(
      'listen-address',
      'sometimes',
      'sshd_config names an address, and the socket unit does not follow it',
    ),
    hint('socket-activated', 'always', 'a socket unit starts sshd'),
    hint('after-config-change', 'usually', 'the port in sshd_config was just changed'),
    hint('after-upgrade', 'usually', 'an upgrade brought socket activation (Ubuntu 22.10)'),
    hint('after-reboot', 'sometimes', 'the socket unit came back at boot'),
    hint('existing-sessions-ok', 'sometimes', 'sessions on the old port live on'),
    hint('windows-server', 'never', 'systemd exists on Linux only'),
    hint('intermittent', 'never', 'the port is the same every time'),
  ],
  then: ['server.bind-failed', 'server.bind-none', 'server.unit', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const set = seen.one('config.finding')?.fields;
    return t`On ${seen.host ?? 'the server'} systemd's ssh.socket listens and starts sshd when somebody connects. Then \`Port\` and \`ListenAddress\` in sshd_config${set ? t` (here ${set.keyword} ${set.value})` : []} do not decide where: the socket unit does, and where it follows sshd_config (Ubuntu 24.04) it does so only after a daemon-reload. So the port you expect is refused and the old one still answers.`;
  },
  fix: () => [
    step(
      'server',
      t`See which unit listens, and where.`,
      reads('systemctl status ssh.socket; systemctl cat ssh.socket; sudo ss -ltnp', 'server'),
    ),
    guarded(
      {
        ...step(
          'server',
          t`Give the socket unit the port: the empty line removes the old one.`,
          changes('sudo systemctl edit ssh.socket', 'server'),
          changes('sudo systemctl daemon-reload && sudo systemctl restart ssh.socket', 'server'),
        ),
        config: {
          file: '/etc/systemd/system/ssh.socket.d/override.conf',
          lines: ['[Socket]', 'ListenStream=', 'ListenStream=2222'],
        },
      },
      'keep-session',
      'second-window',
    ),
    guarded(
      step(
        'server',
        t`Or do without the socket unit, so that sshd_config decides.`,
        changes(
          'sudo systemctl disable --now ssh.socket && sudo systemctl enable --now ssh.service',
          'server',
        ),
      ),
      'keep-session',
      'test-config',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Ask systemd who listens. Is ssh.socket active, and on another port than sshd_config says?${ONLY_IF_RELOADED}`,
    run: () => 'systemctl list-sockets | grep ssh; sudo sshd -T | grep -iE "^(port|listenaddress)"',
    effect: 'reads',
    yes: 'the socket unit decides the port',
    no: 'sshd listens by itself: another cause',
  },
  twins: ['connect-wrong-port', 'server-listen-address', 'server-not-running', 'server-port-in-use'],
  cite: [
    'systemd.socket(5): ListenStream',
    'Ubuntu: sshd uses socket-based activation since 22.10; sshd-socket-generator since 24.04',
  ],
});
