/** Cause: The machine answers, but nothing listens on the port. */

import {
  argument,
  cause,
  changes,
  errnoName,
  guarded,
  hint,
  READ_SERVER_LOG,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-not-running',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'No SSH server is running',
  signs: [
    sign('probe.refusal-time', 'usually', 'a machine on which nothing listens refuses at once', {
      when: (f) => f.ms < 900,
    }),
    sign('probe.repeat', 'rarely', 'it would refuse every try', {
      when: (f) => f.refused > 0 && f.silent > 0,
    }),
    sign('probe.ports', 'sometimes', 'the machine is up, and nothing like SSH answers on it', {
      when: (f) => f.ssh === undefined && f.open + f.refused > 0,
    }),
    sign('server.not-back', 'usually', 'sshd did not come back after its reload'),
    sign('connect.failed', 'always', 'the machine answered that nothing listens on that port', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'never', 'a machine on which nothing listens refuses', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('ident.closed', 'rarely', 'only a forwarder before the machine could accept the connection'),
    sign('ident.read-error', 'rarely', 'only a forwarder before the machine could accept the connection'),
    sign('attempt.duration', 'usually', 'a closed port is refused at once', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.duration', 'rarely', 'a closed port is refused at once', { when: (f) => f.seconds >= 0.5 }),
    sign('server.unit', 'always', 'the service manager says that the service is not running', {
      when: (f) => /fail|stop|inactive|dead|deactivat/i.test(f.state),
    }),
    sign('server.unit', 'never', 'the service manager says that the service runs', {
      when: (f) => !/fail|stop|inactive|dead|deactivat|limit|trigger|many/i.test(f.state),
    }),
    sign('server.terminated', 'usually', 'sshd was told to end before that'),
    sign('server.bind-none', 'sometimes', 'sshd found no address to listen on and ended'),
    sign('sshd.silent', 'always', 'no sshd was there to log anything'),
    sign('end.closed', 'rarely', 'the connection was closed before the login'),
    sign('end.reset', 'rarely', 'the connection was reset before the login'),
    hint('first-time', 'sometimes', 'the service was never started'),
    hint('after-reboot', 'usually', 'the service is not started at boot'),
    hint('after-upgrade', 'sometimes', 'it did not come up after the update'),
    hint('after-config-change', 'sometimes', 'it did not come up after the change'),
    hint('all-users-fail', 'usually', 'it is refused for everybody'),
    hint('works-for-others', 'never', 'a service that is not running serves nobody'),
    hint('works-from-other-network', 'never', 'a service that is not running serves nobody'),
    hint('works-from-server-itself', 'never', 'a service that is not running serves nobody'),
    hint('fails-from-server-itself', 'usually', 'it is refused on the machine itself too'),
    hint('existing-sessions-ok', 'sometimes', 'open sessions outlive the listener'),
    hint('restart-helps', 'usually', 'starting the service is the cure'),
    hint('after-failed-logins', 'rarely', 'failed logins do not stop a service'),
    sign('sshd.listener-died', 'sometimes', 'the main sshd ended itself, so nobody listens'),
    sign('server.restart-failed', 'sometimes', 'sshd could not start itself again, so nobody listens'),
    sign('sshd.started-wrong', 'sometimes', 'sshd was started in a way that it refuses, so it did not run', {
      when: (f) => /absolute path/i.test(f.text),
    }),
    hint('tunnel', 'sometimes', 'the tunnel stands and nothing listens behind it'),
    hint('container', 'usually', 'a container has no service manager that would start sshd'),
    hint('git-host', 'rarely', 'the SSH server of a git service runs, save in an outage'),
    hint('windows-server', 'sometimes', 'the service is set to manual start'),
    hint('lan', 'sometimes', 'machines at home often have no SSH server on'),
    hint('wsl', 'sometimes', 'without systemd nothing starts sshd'),
    hint('was-working', 'sometimes', 'it stopped or did not start again'),
  ],
  then: ['server.unit', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    const unit = seen.one('server.unit')?.fields;
    return t`${failed?.host ?? seen.host ?? 'The server'} answered and refused the connection to port ${failed?.port ?? seen.port ?? 22}: nothing listens there${unit ? t` (${unit.unit}: ${unit.state})` : []}. The kernel of that machine does this at once, without asking any program. So the SSH server was not running, listens on another port or address, or a firewall that rejects pretends so.`;
  },
  fix: () => [
    step(
      'server',
      t`From the console, see whether the service runs and why it stopped. Do this before you start it: what it says now is the evidence.`,
      reads('systemctl status ssh sshd ssh.socket', 'server'),
      reads('rc-service sshd status', 'server', 'alpine'),
      reads('service sshd status', 'server', 'freebsd'),
      reads('sudo systemsetup -getremotelogin', 'server', 'macos'),
      reads('Get-Service sshd', 'server', 'windows'),
      reads('sudo sshd -t', 'server'),
      ...READ_SERVER_LOG,
    ),
    guarded(
      step(
        'server',
        t`Start it, and have it started at boot.`,
        changes('sudo systemctl enable --now ssh', 'server', 'debian'),
        changes('sudo systemctl enable --now sshd', 'server', 'rhel'),
        changes('sudo systemctl enable --now sshd', 'server', 'arch'),
        changes('sudo rc-update add sshd && sudo rc-service sshd start', 'server', 'alpine'),
        changes('sudo sysrc sshd_enable=YES && sudo service sshd start', 'server', 'freebsd'),
        changes('sudo systemsetup -setremotelogin on', 'server', 'macos'),
        changes('Set-Service sshd -StartupType Automatic; Start-Service sshd', 'server', 'windows'),
      ),
      'test-config',
      'second-window',
    ),
    step(
      'client',
      t`If you do not run the server: check host and port, then tell its administrator that the port is refused.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`On the server's console look for a listener. Does nothing listen on port ${seen.port ?? 22}, on no address?`,
    run: (seen) => `sudo ss -ltnp "sport = :${argument(seen.port, '22')}"`,
    effect: 'reads',
    yes: 'no SSH server listens there',
    no: 'something listens: a filter refuses, or you reach another machine',
    alsoYes: [
      'connect-wrong-port',
      'server-socket-owns-port',
      'server-not-installed',
      'server-config-invalid',
      'server-still-booting',
      'accept-socket-unit-failed',
    ],
  },
  twins: [
    'accept-socket-unit-failed',
    'connect-banned',
    'connect-port-rejected',
    'connect-wrong-port',
    'resolve-wrong-address',
    'server-config-invalid',
    'server-listen-address',
    'server-not-installed',
    'server-port-in-use',
    'server-socket-owns-port',
    'server-still-booting',
  ],
  cite: [
    'connect(2): ECONNREFUSED',
    'RFC 9293, section 3.10.7.1: a closed port answers with a reset',
    'Measured: a closed port and a filter that resets look the same to the client',
  ],
  folklore: 'an SSH service that is not running',
});
