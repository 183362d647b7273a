/** The answer when nothing more is known: TCP opens, no line ever comes, nobody closes. */

import {
  ANOTHER_LISTENS,
  argument,
  cause,
  hint,
  listeners,
  STAYS_SILENT,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'ident-stays-silent',
  who: 'server',
  title: 'Something accepts the connection and never speaks',
  generic: true,
  stage: ['accept', 'ident'],
  signs: () => [
    ...ANOTHER_LISTENS,
    ...STAYS_SILENT,
    sign('attempt.hang', 'always', 'TCP is open and nobody speaks', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('attempt.hang', 'never', 'it had already spoken', {
      when: (f) => /kex|auth|session|hostkey/i.test(f.step),
    }),
    sign('ident.timeout', 'usually', 'no first line came in time'),
    sign('end.timed-out', 'usually', 'the client gave up waiting'),
    sign('client.interrupted', 'usually', 'the client was still waiting'),
    sign('ident.pre-banner', 'never', 'it did say something'),
    sign('ident.remote', 'never', 'it did greet you'),
    sign('ident.closed', 'rarely', 'it does not hang up'),
    sign('ident.read-error', 'rarely', 'it does not hang up'),
    sign('end.closed', 'rarely', 'it does not hang up'),
    sign('connect.failed', 'never', 'TCP was not open'),
    sign('sshd.silent', 'usually', 'sshd never saw the connection'),
    sign('attempt.server-ending', 'rarely', 'sshd did get the connection', {
      when: (f) => f.ender === 'peer',
    }),
    sign('attempt.duration', 'usually', 'it lasts as long as the client waits', {
      when: (f) => f.seconds >= 2,
    }),
    hint('intermittent', 'sometimes', 'an overloaded program answers at times'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.invalid-characters', 'never', 'a program did speak'),
  ],
  then: ['ident.timeout', 'client.interrupted', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`Something at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, accepted the TCP connection and then said nothing, while ssh waits for its first line. Either another program holds the port and waits for the client to speak (TLS, a database), or sshd hangs, or a device on the way swallows what sshd sends. Keys, passwords and known_hosts are not the matter: none of them was reached.`,
  fix: (seen) => [
    setClientConfig(
      t`Set a limit so that you do not wait for ever; make sure of the host and port.`,
      seen.host,
      'ConnectTimeout 20',
    ),
    step(
      'server',
      t`See which program holds the port and whether connections wait in its queue (Recv-Q above 0: the program hangs).`,
      ...listeners('server', seen.port ?? 22),
    ),
    step(
      'network',
      t`If sshd holds the port and its log shows "Connection from" your address, sshd did send its line: look for a firewall or tunnel that drops it.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look at the listening socket of port ${seen.port ?? '22'} on the server. Is the program behind it another one than sshd?`,
    run: (seen) => `sudo ss -ltnp "sport = :${argument(seen.port, '22')}"`,
    effect: 'reads',
    yes: 'another program holds the port and does not speak first',
    no: 'it is sshd: it hangs (Recv-Q above 0), or its line is lost on the way',
    alsoYes: ['ident-tls', 'ident-tarpit', 'path-tunnel-dead-end'],
  },
  twins: [
    'accept-listener-stuck',
    'ident-bad-banner',
    'ident-banner-slow',
    'ident-http',
    'ident-tarpit',
    'ident-tls',
    'path-balancer-no-backend',
    'path-dpi-drop',
    'path-tunnel-dead-end',
  ],
  cite: [
    'RFC 4253, section 4.2: both sides send their line',
    'Measured: a stopped sshd, a silent program and a swallowed line look the same from the client',
  ],
});
