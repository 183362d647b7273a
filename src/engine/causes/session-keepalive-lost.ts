/** Cause: ServerAlive or ClientAlive messages got no answer, so one side ended the session. */

import {
  argument,
  cause,
  errnoName,
  finding,
  hint,
  LOGIN_ACCEPTED,
  reads,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-keepalive-lost',
  stage: 'session',
  who: 'network',
  title: 'The network stopped and keepalive gave up',
  signs: () => [
    sign('end.write-failed', 'sometimes', 'the next packet met a dead connection', { side: 'client' }),
    sign('session.server-alive', 'always', 'your ssh asked "are you there" several times and heard nothing'),
    sign(
      'session.client-alive',
      'always',
      'the server asked "are you there" several times and heard nothing',
    ),
    sign('session.broken-pipe', 'rarely', 'keepalive ended it before anything else could', {
      when: (f) => errnoName(f.errno) !== 'timeout',
    }),
    sign('session.broken-pipe', 'sometimes', 'the kernel gave up waiting for an answer', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('session.read-error', 'sometimes', 'the kernel gave up waiting for an answer', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('session.closed-by-remote', 'sometimes', 'the server gave up and its goodbye came through later'),
    sign('end.timed-out', 'usually', 'the kernel gave up waiting for an answer'),
    sign('attempt.hang', 'sometimes', 'the other side gave up, and this side was not told'),
    sign('attempt.duration', 'usually', 'the session had lasted a while', { when: (f) => f.seconds >= 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.duration', 'rarely', 'it would have to happen in the very moment of the login', {
      when: (f) => f.seconds < 4.5,
    }),
    sign('attempt.server-ending', 'usually', 'sshd itself gave the client up', {
      when: (f) => f.stage === 'session' && f.ender === 'self',
    }),
    finding('client-alive', 'usually', 'sshd_config makes the server ask its clients'),
    finding('client-alive-count-zero', 'rarely', 'ClientAliveCountMax 0 switches the ending off'),
    hint('intermittent', 'usually', 'the network stops now and then'),
    hint('vpn-on', 'sometimes', 'the VPN was interrupted'),
    hint('only-idle', 'sometimes', 'keepalive itself keeps an idle session busy'),
    hint('login-ok', 'usually', 'the session had been working'),
    hint('only-large-output', 'rarely', 'the network stopped for small packets too'),
    hint('regular-interval', 'rarely', 'the network does not stop by the clock'),
  ],
  then: [
    'session.closed-by-remote',
    'end.timed-out',
    'end.read-failed',
    'end.write-failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    seen.one('session.client-alive')
      ? t`The server asked the client${seen.source ? t` (${seen.source})` : []} several times whether it was still there (ClientAliveInterval) and got no answer, so the server ended the session of ${seen.user ?? 'the account'}. Either the network between them had stopped, or the client's machine was asleep or gone.`
      : t`Your ssh asked ${seen.host ?? 'the server'} several times whether it was still there (ServerAliveInterval) and got no answer, so your own ssh ended the session. Either the network between had stopped, or the server hung. The keepalive did not cause this; it only noticed.`,
  fix: (seen) => [
    step(
      'client',
      t`See what became of the network at that time: wireless, VPN, a laptop that slept.`,
      reads(`ping -c 20 ${argument(seen.host, 'HOST')}`, 'client'),
    ),
    setClientConfig(
      t`To ride over short breaks, let ssh wait longer: here five minutes.`,
      seen.host,
      'ServerAliveInterval 30',
      'ServerAliveCountMax 10',
    ),
    setServerConfig(
      t`The same on the server, if it was the server that gave up.`,
      'ClientAliveInterval 30',
      'ClientAliveCountMax 10',
    ),
    step('client', t`For work that must survive breaks use tmux, screen or mosh.`),
  ],
  check: {
    who: 'client',
    ask: (seen) => t`Ping ${seen.host ?? 'the server'} while a session stalls. Are packets lost?`,
    run: (seen) => `ping -c 60 ${argument(seen.host, 'HOST')}`,
    effect: 'reads',
    yes: 'the network stops',
    no: 'the network carries packets: a router forgot this connection, or the other side hangs',
  },
  twins: ['path-idle-timeout', 'path-state-lost', 'session-idle-policy'],
  cite: [
    'ssh_config(5): ServerAliveInterval, ServerAliveCountMax',
    'sshd_config(5): ClientAliveInterval, ClientAliveCountMax',
    'OpenSSH clientloop.c, server_alive_check(); serverloop.c, client_alive_check()',
  ],
  folklore: 'missing keepalive settings',
});
