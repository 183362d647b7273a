/** NAT or a firewall forgets a quiet connection; the next packet is lost or reset. */

import { cause, finding, hint, setClientConfig, setServerConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-idle-timeout',
  who: 'client',
  title: 'A router forgets your connection when it is idle',
  stage: 'session',
  signs: () => [
    sign('end.write-failed', 'usually', 'what was typed met a way that no longer existed', {
      side: 'client',
    }),
    sign('session.broken-pipe', 'usually', 'the next packet met a way that no longer existed'),
    sign('session.read-error', 'sometimes', 'the next packet was answered with a reset'),
    sign('session.closed-by-remote', 'rarely', 'the far end did not close'),
    sign('session.server-alive', 'rarely', 'alive messages would have kept it open'),
    sign('session.client-alive', 'rarely', 'alive messages would have kept it open'),
    sign('session.auto-logout', 'never', 'here the shell ended it'),
    sign('session.unused', 'never', 'here sshd ended it on purpose'),
    sign('session.channel-timeout', 'never', 'here sshd ended it on purpose'),
    sign('end.reset', 'sometimes', 'the next packet was answered with a reset'),
    sign('end.timed-out', 'sometimes', 'the next packets were lost'),
    sign('end.read-failed', 'usually', 'the other side found the connection dead'),
    sign('attempt.hang', 'usually', 'the session froze', { when: (f) => /session/i.test(f.step) }),
    sign('attempt.duration', 'usually', 'such entries live for minutes', { when: (f) => f.seconds >= 60 }),
    sign('attempt.duration', 'never', 'no device forgets that fast', { when: (f) => f.seconds < 20 }),
    finding('client-alive', 'rarely', 'alive messages would have kept it open'),
    hint('only-idle', 'always', 'only quiet sessions die'),
    hint('login-ok', 'usually', 'login is not affected'),
    hint('regular-interval', 'usually', 'it dies after the same quiet time'),
    hint('works-from-other-network', 'sometimes', 'other networks have other devices'),
    hint('vpn-on', 'sometimes', 'VPN gateways forget early'),
    hint('behind-load-balancer', 'sometimes', 'balancers forget after some minutes'),
    hint('cloud-vm', 'sometimes', 'cloud gateways forget after some minutes'),
    hint('only-large-output', 'rarely', 'traffic keeps it open'),
    hint('intermittent', 'sometimes', 'it depends on how long nothing is sent'),
  ],
  then: [
    'session.broken-pipe',
    'session.read-error',
    'end.reset',
    'end.timed-out',
    'end.read-failed',
    'client.interrupted',
    'tool.closed',
  ],
  explain: (seen) =>
    t`The session with ${seen.host ?? 'the server'} died after a quiet time. A router, firewall or balancer on the way keeps a list of connections and strikes out those that are quiet for some minutes. Neither ssh nor sshd is told; the next key that you press is lost or answered with a reset, and ssh reports "Broken pipe" or freezes.`,
  fix: (seen) => [
    setClientConfig(
      t`Let ssh send a small message every half minute, so that the connection is never quiet. (In PuTTY: Connection, "Seconds between keepalives".)`,
      seen.host,
      'ServerAliveInterval 30',
      'ServerAliveCountMax 4',
    ),
    setServerConfig(
      t`The same can be done for everybody on the server.`,
      'ClientAliveInterval 60',
      'ClientAliveCountMax 5',
    ),
    step(
      'network',
      t`Or raise the idle time for established TCP connections on the device; RFC 5382 asks for at least two hours and four minutes.`,
    ),
    step('client', t`For work that must survive a break, use \`tmux\` or \`screen\` on the server.`),
  ],
  check: {
    who: 'client',
    ask: () => t`Leave a session with alive messages idle for longer than it took to die. Does it stay up?`,
    run: () => 'ssh -o ServerAliveInterval=30 USER@HOST',
    effect: 'connects 1',
    yes: 'a device on the way forgets quiet connections',
    no: 'it dies all the same: not the idle time',
  },
  twins: ['path-ipqos-dropped', 'path-state-lost', 'session-idle-policy', 'session-keepalive-lost'],
  cite: ['RFC 5382, REQ-5', 'ssh_config(5), ServerAliveInterval', 'sshd_config(5), ClientAliveInterval'],
  folklore: 'keepalive settings',
});
