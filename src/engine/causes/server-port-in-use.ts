/** Cause: sshd cannot bind, so it does not start or clients reach the other program. */

import {
  argument,
  cause,
  errnoName,
  hint,
  listeners,
  MACHINE_THERE,
  NOTHING_LISTENS,
  restartServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-port-in-use',
  stage: ['connect', 'ident'],
  who: 'server',
  title: "Another process already uses sshd's port",
  signs: () => [
    sign('attempt.listening', 'usually', 'sshd may hold the port of the other family alone', {
      when: (f) => f.tried,
    }),
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('server.test-failed', 'never', 'the test opens no port'),
    sign('server.bind-failed', 'always', 'sshd could not take its port: another process has it', {
      when: (f) => errnoName(f.errno) === 'in-use',
      proves: true,
    }),
    sign('server.bind-failed', 'rarely', 'Windows says so of a port that it keeps for itself', {
      when: (f) => errnoName(f.errno) === 'denied',
    }),
    sign('server.bind-failed', 'never', 'sshd names another reason', {
      when: (f) => !['in-use', 'denied'].includes(errnoName(f.errno)),
    }),
    sign('server.listen-failed', 'usually', 'sshd could not take its port', {
      when: (f) => errnoName(f.errno) === 'in-use',
    }),
    sign('server.bind-none', 'usually', 'no other address was left to sshd'),
    sign('around.port-mapping', 'sometimes', 'a forwarder wants the same port', {
      when: (f) => /in use|allocated/i.test(f.text),
    }),
    sign('server.unit', 'sometimes', 'sshd has the port, so its socket unit cannot have it', {
      when: (f) => /runs already/.test(f.state),
    }),
    sign('server.unit', 'usually', 'the service failed to start', {
      when: (f) => /fail/i.test(f.state),
    }),
    sign('ident.closed', 'usually', 'the other process answers on the port and hangs up'),
    sign('ident.pre-banner', 'usually', 'the other process answers on the port'),
    sign('ident.remote', 'sometimes', 'the other process may be another sshd'),
    sign('connect.failed', 'sometimes', 'the other process holds another address of the port', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'a port in use accepts connections', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('end.closed', 'usually', 'the connection was closed before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    hint('after-config-change', 'sometimes', 'the port was just changed'),
    hint('first-time', 'sometimes', 'a second server on the same machine'),
    hint('wsl', 'sometimes', 'Windows and its guest share the ports'),
    hint('container', 'sometimes', 'with the network of the host, both want port 22'),
    hint('socket-activated', 'sometimes', 'the socket unit holds the port already'),
  ],
  then: [
    'server.bind-none',
    'server.unit',
    'connect.failed',
    'ident.read-error',
    'ident.failed',

    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const bind = seen.one('server.bind-failed')?.fields;
    return t`sshd could not listen on port ${bind?.port ?? seen.port ?? 22}${bind?.addr ? t` (address ${bind.addr})` : []}: ${bind?.errno ?? t`another process has the port`}. If that was its only address, sshd ended. Clients then reach the other process, which may answer in another language or hang up, or they are refused. The other process may also be an older sshd or systemd's ssh.socket.`;
  },
  fix: (seen) => {
    const port = argument(seen.one('server.bind-failed')?.fields.port ?? seen.port, '22');
    return [
      step('server', t`See who has the port.`, ...listeners('server', port)),
      step(
        'server',
        t`If it is an sshd that runs already, nothing is wrong: do not start a second one. If it is systemd, ssh.socket owns the port and starts sshd itself. Otherwise give one of the two programs another port.`,
      ),
      restartServer(t`Then start sshd again.`),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`List who listens on port ${seen.one('server.bind-failed')?.fields.port ?? seen.port ?? 22}. Is it another program than sshd?`,
    run: (seen) =>
      `sudo ss -ltnp "sport = :${argument(seen.one('server.bind-failed')?.fields.port ?? seen.port, '22')}"`,
    effect: 'reads',
    yes: 'that program has the port',
    no: 'nobody else has it: sshd could not listen for another reason',
    alsoYes: ['server-socket-owns-port'],
  },
  twins: [
    'ident-http',
    'path-port-mapping-failed',
    'server-listen-address',
    'server-not-running',
    'server-selinux-port',
    'server-socket-owns-port',
    'session-forward-port-in-use',
  ],
  cite: ['OpenSSH sshd.c, listen_on_addrs(): "Bind to port … failed"', 'bind(2): EADDRINUSE'],
  folklore: 'another program on port 22',
});
