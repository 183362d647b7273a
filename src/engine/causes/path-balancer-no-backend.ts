/** A balancer accepts and closes, because no SSH server behind it is up. */

import { ANOTHER_LISTENS, argument, cause, errnoName, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-balancer-no-backend',
  who: 'server',
  atProvider: true,
  title: 'The load balancer has no healthy SSH server behind it',
  stage: ['connect', 'ident'],
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('probe.closing', 'sometimes', 'a multiplexer waits for your line before it looks for its server', {
      when: (f) => f.after === 'our-line',
    }),
    sign('probe.closing', 'usually', 'a balancer without a living server hangs up at once', {
      when: (f) => f.after === 'nothing' && f.ms < 3,
    }),
    sign('probe.closing', 'usually', 'a balancer tries its server again, once a second, before it gives up', {
      when: (f) => f.after === 'nothing' && f.ms >= 900 && f.ms < 4500,
    }),
    sign('probe.closing', 'sometimes', 'a balancer may need a moment', {
      when: (f) => f.after === 'nothing' && f.ms >= 3 && f.ms < 900,
    }),
    sign('probe.speaks', 'usually', 'nothing stands there that could speak', {
      when: (f) => f.who === 'nobody',
    }),
    sign('probe.ident-first', 'sometimes', 'a balancer reads your line, so that it closes in order', {
      when: (f) => f.got === 'closed',
    }),
    sign('probe.half-close', 'sometimes', 'it hangs up when you do', { when: (f) => f.got === 'closed' }),
    sign('around.balancer', 'always', 'the balancer says that it had no server to hand the connection to'),
    sign('ident.closed', 'always', 'a balancer without a server closes'),
    sign('ident.read-error', 'rarely', 'a balancer closes, it seldom resets', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'always', 'a balancer without a server closes'),
    sign('end.reset', 'rarely', 'a balancer closes, it seldom resets'),
    sign('connect.failed', 'sometimes', 'some balancers refuse when no server is up', {
      when: (f) => ['refused', 'reset', 'timeout'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'never', 'the balancer was not reached at all', {
      when: (f) => ['no-address', 'no-route', 'invalid'].includes(errnoName(f.errno)),
    }),
    sign('ident.pre-banner', 'never', 'a server behind it did speak'),
    sign('ident.remote', 'never', 'an SSH server behind it did speak'),
    sign('sshd.drop-maxstartups', 'never', 'an sshd was reached'),
    sign('sshd.drop-penalty', 'never', 'an sshd was reached'),
    sign('sshd.silent', 'always', 'no sshd was reached'),
    sign('attempt.server-ending', 'never', 'an sshd was reached'),
    sign('attempt.duration', 'usually', 'all servers are marked as down: it closes at once', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.duration', 'sometimes', 'it tried a server a few times, a second apart', {
      when: (f) => f.seconds >= 0.9 && f.seconds < 60,
    }),
    hint('behind-load-balancer', 'always', 'there is a balancer'),
    hint('was-working', 'usually', 'the servers behind it were up before'),
    hint('all-users-fail', 'usually', 'all connections through it fail'),
    hint('intermittent', 'sometimes', 'only some of the servers are down'),
    hint('works-from-server-itself', 'sometimes', 'sshd is well, but the balancer cannot reach it'),
    hint('cloud-vm', 'sometimes', 'cloud balancers check their targets'),
    sign('attempt.hang', 'rarely', 'here the connection is ended, nobody waits'),
    sign('ident.timeout', 'rarely', 'here the connection is ended, nobody waits'),
    sign('ident.invalid-characters', 'never', 'a program did speak'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'connect.failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('around.balancer');
    return [
      ...(line
        ? t`The load balancer reports: ${line.fields.text}.`
        : t`A load balancer or proxy in front of ${seen.host ?? 'the server'} seems to accept you without having a server to hand you to.`),
      ...t` It takes every connection first, then looks for a healthy server, finds none (stopped, refused, or its health check fails) and closes without a word. The time until the close tells: at once when all are marked down, a few seconds when it tries them first.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Connect straight to a server behind the balancer, if you can reach one, or ask for it to be looked at.`,
    ),
    step(
      'server',
      t`On the balancer, look at the state of the servers and try one by hand.`,
      reads('echo "show servers state" | sudo socat stdio /run/haproxy/admin.sock', 'server'),
      reads('sudo journalctl -u haproxy -u nginx --since "1 hour ago"', 'server'),
    ),
    step(
      'server',
      t`Start sshd on the servers, let the balancer's address through their firewalls and limits (PerSourcePenalties and PerSourceMaxStartups count the balancer as one address), and make the health check one that SSH passes: a plain TCP check, or one that expects "SSH-2.0".`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`From the balancer's machine, look at the first line of a server behind it. Is there none that begins with "SSH-"?`,
    run: (seen) => `nc -w 5 BACKEND ${argument(seen.port, '22')} </dev/null | head -n 1`,
    effect: 'connects 1',
    yes: 'the servers behind it do not answer',
    no: "they answer: look at the balancer's own rules and checks",
    alsoYes: ['path-tunnel-dead-end'],
  },
  twins: [
    'accept-maxstartups',
    'accept-xinetd-refuses',
    'connect-address-conflict',
    'ident-hangs-up',
    'ident-stays-silent',
    'ident-tls',
    'path-port-mapping-dead',
    'path-port-translated-wrong',
    'path-proxy-protocol',
    'path-tunnel-dead-end',
  ],
  cite: [
    'HAProxy configuration manual: session state at disconnection (SC, NOSRV)',
    'Measured: HAProxy closed 12 of 12; at once when all are down, after 3 to 4 s of retries otherwise',
  ],
  folklore: 'a load balancer with no server behind it',
});
