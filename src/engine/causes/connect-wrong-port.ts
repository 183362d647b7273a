/**
 * Cause: The machine is right, but the port given (or set silently by a variable or config block) is not
 * sshd's.
 */

import {
  argument,
  cause,
  errnoName,
  finding,
  hint,
  listeners,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  NOTHING_LISTENS,
  reads,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-wrong-port',
  stage: ['connect', 'ident'],
  who: 'client',
  title: 'sshd listens on another port than the one used',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('attempt.public-service', 'never', 'the port of such a service stands in its address'),
    sign('attempt.listening', 'always', 'by its log sshd listens on another port', { when: (f) => !f.tried }),
    sign('attempt.listening', 'never', 'by its log sshd listens on the port that was used', {
      when: (f) => f.tried,
    }),
    sign('probe.ports', 'always', 'SSH answers on another port', { when: (f) => f.ssh !== undefined }),
    sign('connect.failed', 'usually', 'nothing listens on the port that was used', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'sometimes', 'a firewall hides ports that are not in use', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'rarely', 'a wrong port is refused or dropped', {
      when: (f) => !['refused', 'timeout'].includes(errnoName(f.errno)),
    }),
    sign('ident.closed', 'sometimes', 'another service listens on the port that was used'),
    sign('ident.pre-banner', 'sometimes', 'another service listens on the port that was used'),
    sign('ident.invalid-characters', 'sometimes', 'another service listens on the port that was used'),
    sign('ident.remote', 'rarely', 'an SSH server answered on the port that was used'),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('server.unit', 'sometimes', 'the service runs, on another port', {
      when: (f) => !/fail|stop|inactive|dead|limit|too many/i.test(f.state),
    }),
    sign('server.unit', 'never', 'a stopped service listens on no port at all', {
      when: (f) => /fail|stop|inactive|dead/i.test(f.state),
    }),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    finding('port-other', 'usually', 'sshd_config sets another port than 22'),
    finding('port-several', 'sometimes', 'sshd_config sets several ports'),
    hint('first-time', 'usually', 'a wrong port fails from the first try'),
    hint('after-config-change', 'sometimes', 'the port was just changed'),
    hint('after-hardening', 'usually', 'hardening often moves sshd to another port'),
    hint('existing-sessions-ok', 'sometimes', 'sessions on the old port live on'),
    hint('works-for-others', 'sometimes', 'others use the right port'),
    hint('intermittent', 'never', 'a wrong port is wrong every time'),
    hint('container', 'sometimes', 'a container is published on another port'),
    hint('vm-nat', 'sometimes', 'a guest is forwarded from another port'),
    hint('tunnel', 'sometimes', 'a tunnel gives the server another port'),
  ],
  then: ['ident.failed', 'ident.read-error', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const port = seen.one('config.finding')?.fields;
    return t`You went to ${seen.host ?? 'the server'}, port ${seen.port ?? 22}. sshd does not answer on that port${port ? t`; its configuration says ${port.keyword} ${port.value}` : []}. A port on which nothing listens is refused by the machine itself; if another service has it, that service answers or hangs up. A port can also come silently from a \`Port\` line in your ssh config.`;
  },
  fix: (seen) => [
    setClientConfig(
      t`Put the right port into your ssh config (or give it with \`-p\`; scp and sftp want \`-P\`).`,
      seen.host,
      'Port REALPORT',
    ),
    step(
      'client',
      t`See which port ssh would use on its own.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i ^port`, 'client'),
    ),
    step(
      'server',
      t`The administrator can say on which port sshd listens.`,
      ...listeners('server'),
      reads('sudo sshd -T | grep -i ^port', 'server'),
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) => t`List what listens on the server. Is sshd there on another port than ${seen.port ?? 22}?`,
    run: () => 'sudo ss -ltnp | grep -E "sshd|systemd"',
    effect: 'reads',
    yes: 'sshd listens on another port',
    no: 'sshd listens on that port, or not at all',
    alsoYes: ['server-socket-owns-port'],
  },
  twins: [
    'connect-port-filtered',
    'connect-port-rejected',
    'connect-wrong-host',
    'ident-other-service',
    'server-listen-address',
    'server-not-running',
    'server-socket-owns-port',
  ],
  cite: ['ssh(1): -p', 'sshd_config(5): Port', 'connect(2): ECONNREFUSED'],
  folklore: 'using the wrong port',
});
