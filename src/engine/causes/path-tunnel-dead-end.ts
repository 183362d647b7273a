/** A forward or tunnel (ssh -L or -R, frp, ngrok, socat) whose other end is gone or reaches nothing. */

import { ANOTHER_LISTENS, cause, hint, LISTENER_HANGS_UP, listeners, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-tunnel-dead-end',
  who: 'server',
  title: "The tunnel's far end reaches no SSH server",
  stage: ['connect', 'ident'],
  signs: () => [
    ...ANOTHER_LISTENS,
    ...LISTENER_HANGS_UP,
    sign('session.forward-refused', 'sometimes', 'the other end of the forward found nothing to connect to', {
      when: (f) => /^connect failed/i.test(f.text),
    }),
    sign('session.forward-target', 'usually', 'the far end of the tunnel could not reach its target', {
      when: (f) => !/unknown|not known|name or service/i.test(f.errno ?? ''),
    }),
    sign('session.forward-target', 'rarely', 'the far end of the tunnel could not look its target up', {
      when: (f) => /unknown|not known|name or service/i.test(f.errno ?? ''),
    }),
    sign('jump.open-failed', 'usually', 'the far end of the tunnel could not reach its target', {
      when: (f) => !/prohibited/i.test(f.why),
    }),
    sign('jump.open-failed', 'sometimes', 'the far end forbids the forward', {
      when: (f) => /prohibited/i.test(f.why),
    }),
    sign('around.tunnel', 'always', 'the tunnel program reports that its other end is missing'),
    sign('ident.closed', 'usually', 'the tunnel accepted and hung up when its far end found nothing'),
    sign('ident.read-error', 'usually', 'your first line arrived before it hung up', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the tunnel accepted and hung up when its far end found nothing'),
    sign('end.reset', 'usually', 'your first line arrived before it hung up'),
    sign('attempt.hang', 'sometimes', 'the other end is gone and nobody noticed', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('ident.timeout', 'sometimes', 'the other end is gone and nobody noticed'),
    sign('ident.pre-banner', 'never', 'a program at the far end did speak'),
    sign('ident.remote', 'never', 'an SSH server at the far end did speak'),
    sign('sshd.drop-maxstartups', 'never', 'an sshd was reached'),
    sign('sshd.drop-penalty', 'never', 'an sshd was reached'),
    sign('attempt.address', 'usually', 'the near end of a tunnel is on this machine', {
      when: (f) => f.sort === 'loopback' || f.addr === 'localhost',
    }),
    sign('attempt.server-ending', 'rarely', 'a server got the connection', {
      when: (f) => f.ender === 'peer' && f.stage === 'ident',
    }),
    hint('tunnel', 'always', 'the way goes through a tunnel'),
    hint('was-working', 'usually', 'the far end has gone since'),
    hint('restart-helps', 'sometimes', 'starting the tunnel anew brings the far end back'),
    hint('works-from-server-itself', 'sometimes', 'the server is well, the tunnel is not'),
    hint('intermittent', 'sometimes', 'the tunnel comes and goes'),
    sign('ident.invalid-characters', 'never', 'a program did speak'),
    hint('first-time', 'usually', 'a new tunnel often leads to the wrong port'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.timeout',
    'end.closed',
    'end.reset',
    'session.forward-target',
    'jump.open-failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const target = seen.one('session.forward-target');
    const open = seen.one('jump.open-failed');
    return [
      ...(target
        ? t`The far end of the tunnel tried to reach ${target.fields.host}, ${target.fields.port === undefined ? t`and failed` : t`port ${target.fields.port}, and failed`}.`
        : open
          ? t`The far end of the tunnel reports: ${open.fields.text}.`
          : t`You connect to the near end of a tunnel (${seen.host ?? 'this machine'}${seen.port === undefined ? [] : t`, port ${seen.port}`}), which leads to no SSH server.`),
      ...t` A tunnel's near end accepts every connection and only then asks the far end to go on. If that finds nothing listening, or has lost its own connection, the near end hangs up or stays silent. The reason is printed by the tunnel program, not by the ssh that you run through it.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Look at the output of the tunnel program (for \`ssh -L\` or \`-R\` the window in which it runs). Start it anew with \`-o ExitOnForwardFailure=yes -o ServerAliveInterval=30\`, so that a dead tunnel ends instead of pretending.`,
    ),
    step(
      'server',
      t`At the far end, see whether sshd listens on the target of the tunnel, and correct the target: "localhost" there means the far end itself, and may mean ::1 first.`,
      ...listeners('server'),
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`At the far end of the tunnel, try its target by hand. Is there no line that begins with "SSH-"?`,
    run: () => 'nc -w 5 TARGET PORT </dev/null | head -n 1',
    effect: 'connects 1',
    yes: 'the tunnel leads to nothing',
    no: 'the target answers: start the tunnel anew',
  },
  twins: [
    'accept-out-of-resources',
    'accept-xinetd-refuses',
    'ident-hangs-up',
    'ident-stays-silent',
    'jump-cloudflared-origin',
    'jump-target-unreachable',
    'path-balancer-no-backend',
    'path-port-mapping-dead',
    'path-provider-blocks-tunnel',
    'session-forwarding-forbidden',
  ],
  cite: [
    'RFC 4254, section 5.1: connection failed',
    'Measured: ssh -L to a dead port 7 closed, 5 reset; ssh -R 3 closed, 9 reset; a stale tunnel stays silent',
  ],
});
