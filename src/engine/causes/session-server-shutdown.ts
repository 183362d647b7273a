/** Cause: A reboot, shutdown or service stop ended all sessions. */

import { cause, errnoName, hint, LOGIN_ACCEPTED, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-server-shutdown',
  stage: ['connect', 'session'],
  who: 'server',
  atProvider: true,
  title: 'The server or its ssh service was stopped',
  signs: [
    sign('end.write-failed', 'sometimes', 'the server was gone when something was typed', { side: 'client' }),
    sign('session.shutdown', 'always', 'the server announced that it goes down'),
    sign('session.signalled', 'always', "the session's sshd was told to end"),
    sign('server.terminated', 'usually', 'the ssh service was told to end'),
    sign('server.reloaded', 'never', 'a reload leaves sessions alone'),
    sign('server.unit', 'usually', 'the service manager stopped the service', {
      when: (f) => /stop|inactive|dead|deactivat/i.test(f.state),
    }),
    sign('server.unit', 'rarely', 'the service manager says that the service is up', {
      when: (f) => !/stop|inactive|dead|deactivat|fail|limit/i.test(f.state),
    }),
    sign('session.exit-status', 'usually', 'the end came before a status of the command', {
      when: (f) => f.status === 255 || f.status < 0,
    }),
    sign('session.closed-by-remote', 'always', 'the server ended the session'),
    sign('session.broken-pipe', 'sometimes', 'the server went away before its goodbye came'),
    sign('session.read-error', 'sometimes', 'the server went away before its goodbye came'),
    sign('session.server-alive', 'sometimes', 'a machine that goes down fast says no goodbye'),
    sign('connect.failed', 'sometimes', 'new connections are refused while the service is down', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('attempt.duration', 'usually', 'the session had lasted a while', { when: (f) => f.seconds >= 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.duration', 'rarely', 'it would have to happen in the very moment of the login', {
      when: (f) => f.seconds < 4.5,
    }),
    sign('attempt.server-ending', 'usually', 'sshd was told to end', {
      when: (f) => f.stage === 'session' && f.ender === 'self',
    }),
    hint('all-users-fail', 'usually', 'every session ends at the same time'),
    hint('after-reboot', 'usually', 'the server was just booted again'),
    hint('after-upgrade', 'sometimes', 'an upgrade restarted the service or the machine'),
    hint('existing-sessions-ok', 'never', 'it is the open sessions that ended'),
    hint('only-idle', 'rarely', 'a stop ends busy sessions too'),
    hint('regular-interval', 'sometimes', 'some machines reboot by schedule'),
  ],
  then: [
    'session.closed-by-remote',
    'end.closed',
    'end.reset',
    'connect.failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const said = seen.one('session.shutdown')?.fields.text;
    const signal =
      seen.one('server.terminated')?.fields.signal ?? seen.one('session.signalled')?.fields.signal;
    return t`The session with ${seen.host ?? 'the server'} was ended by the server's side: the machine or its ssh service was stopped${said ? t` (${said})` : signal ? t` (sshd received signal ${signal})` : []}. Stopping sshd alone normally spares open sessions; a reboot, or a service manager that kills the whole group, does not. Your network had no part in it.`;
  },
  fix: () => [
    step(
      'client',
      t`Connect again when the server is back. For long jobs use tmux, screen or \`systemd-run\`, so that they outlive a session.`,
    ),
    step(
      'server',
      t`See whether it was planned, and by whom.`,
      reads('last -x | head', 'server'),
      reads('journalctl --list-boots | tail -3', 'server'),
      reads('sudo journalctl -u ssh -u sshd | tail -50', 'server'),
    ),
    step('server', t`Next time reload the service rather than restart it, and warn the users first.`),
  ],
  check: {
    who: 'server',
    ask: () => t`Look at the boots and stops of the server. Is there one at the time when the session ended?`,
    run: () => 'last -x | head; uptime -s',
    effect: 'reads',
    yes: 'the machine or the service was stopped',
    no: 'nothing was stopped: look at the session process and at the network',
  },
  twins: ['path-state-lost', 'session-killed'],
  cite: [
    'OpenSSH sshd.c: "Received signal 15; terminating."',
    'systemd.kill(5): KillMode',
    'Measured: a session whose sshd gets SIGTERM ends with "closed by remote host"',
  ],
});
