/** Cause: The forward cannot listen because another process (often an old ssh) holds the port. */

import {
  argument,
  cause,
  errnoName,
  finding,
  hint,
  LOGIN_ACCEPTED,
  listeners,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-forward-port-in-use',
  stage: 'session',
  who: 'client',
  title: 'The local or remote forward port is already taken',
  signs: [
    sign('session.forward-in-use', 'always', 'the forward could not listen: another process has the port', {
      when: (f) => f.addr !== undefined || errnoName(f.text ?? '') === 'in-use',
      proves: true,
    }),
    sign('session.forward-in-use', 'usually', 'the forward could not listen on its port', {
      when: (f) => f.addr === undefined && errnoName(f.text ?? '') !== 'in-use',
    }),
    sign('session.forward-refused', 'always', 'the server could not listen for the remote forward', {
      when: (f) => /^(could not request )?remote (port )?forwarding/i.test(f.text),
    }),
    sign('session.forward-refused', 'sometimes', 'the server could not listen for the remote forward', {
      when: (f) => !/^(could not request )?remote (port )?forwarding/i.test(f.text),
    }),
    sign('server.bind-failed', 'rarely', "sshd's own port is another matter"),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client said goodbye in the end', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    finding('tcp-forwarding-off', 'rarely', 'with forwarding off the port is not even tried'),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('tunnel', 'usually', 'a port forward is in use'),
    hint('was-working', 'usually', 'an older ssh still holds the port'),
    hint('batch', 'sometimes', 'a job that starts anew finds its old forward'),
    hint('self-heals', 'sometimes', 'the old connection goes away in the end'),
    hint('first-time', 'rarely', 'a port is seldom taken at the first try'),
  ],
  then: ['session.forward-refused', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const taken = seen.one('session.forward-in-use')?.fields;
    return t`The login works, but the forward cannot listen on ${taken?.port === undefined ? t`its port` : t`port ${taken.port}`}: another process has it. Often that is an older ssh whose connection died without its port being given back. With \`ExitOnForwardFailure\` ssh ends because of it, otherwise it goes on without the forward.`;
  },
  fix: (seen) => {
    const port = argument(seen.one('session.forward-in-use')?.fields.port, 'PORT');
    return [
      step(
        'client',
        t`Find who has the port, on your machine for \`-L\` and \`-D\`, on the server for \`-R\`; end the old ssh by its process id or choose another port.`,
        ...listeners('client', port),
        ...listeners('server', port),
      ),
      setClientConfig(
        t`Let dead connections be noticed, so that the port comes free again.`,
        seen.host,
        'ServerAliveInterval 30',
        'ServerAliveCountMax 3',
        'ExitOnForwardFailure yes',
      ),
      step(
        'server',
        t`For remote forwards \`ClientAliveInterval 30\` in sshd_config makes the server give up dead connections too.`,
      ),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) =>
      t`On the side that should listen, look who has the port${seen.one('session.forward-in-use')?.fields.port === undefined ? [] : t` ${seen.one('session.forward-in-use')?.fields.port}`}. Is there a process?`,
    run: (seen) => `ss -ltnp "sport = :${argument(seen.one('session.forward-in-use')?.fields.port, 'PORT')}"`,
    effect: 'reads',
    yes: 'that process holds the port',
    no: 'the port is free: listening is not permitted (PermitListen, a port below 1024)',
  },
  twins: ['server-port-in-use', 'session-forwarding-forbidden'],
  cite: [
    'OpenSSH channels.c, channel_setup_fwd_listener_tcpip()',
    'ssh_config(5): ExitOnForwardFailure',
    'Measured: the forward counts as set up when only the IPv6 listener succeeds',
  ],
});
