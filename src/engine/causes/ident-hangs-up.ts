/** The answer when nothing more is known: TCP opens and is closed before any line; many programs and limits look like this. */

import { ANOTHER_LISTENS, argument, cause, listeners, READ_SERVER_LOG, sign, step, t } from '../cause.ts';

export default cause({
  id: 'ident-hangs-up',
  who: 'server',
  title: 'Something accepts the connection and hangs up without a word',
  generic: true,
  stage: ['accept', 'ident'],
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('probe.closing', 'rarely', 'it waited for your line, and hung up on it', {
      when: (f) => f.after === 'our-line',
    }),
    sign('probe.closing', 'usually', 'it hung up, and took its time', {
      when: (f) => f.after === 'nothing' && f.ms >= 120 && f.ms < 900,
    }),
    sign('probe.closing', 'sometimes', 'it hung up without a word', {
      when: (f) => f.after === 'nothing' && (f.ms < 3 || (f.ms >= 900 && f.ms < 4500)),
    }),
    sign('probe.closing', 'rarely', 'it hung up without a word', {
      when: (f) => f.after === 'nothing' && ((f.ms >= 3 && f.ms < 120) || f.ms >= 4500),
    }),
    sign('probe.speaks', 'usually', 'it did not say a word', { when: (f) => f.who === 'nobody' }),
    sign('ident.closed', 'usually', 'the far end closed before its first line'),
    sign('ident.read-error', 'usually', 'the far end closed with your first line unread', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the far end closed before its first line'),
    sign('end.reset', 'usually', 'the far end closed with your first line unread'),
    sign('ident.pre-banner', 'never', 'it did say something'),
    sign('ident.invalid-characters', 'never', 'it did say something'),
    sign('ident.remote', 'never', 'it did greet you'),
    sign('ident.timeout', 'never', 'it did not hang up'),
    sign('attempt.hang', 'never', 'it did not hang up'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd says why'),
    sign('sshd.drop-penalty', 'never', 'here sshd says why'),
    sign('sshd.wrappers-refused', 'never', 'here the reason is known'),
    sign('sshd.privsep-dir-missing', 'never', 'here sshd says why'),
    sign('sshd.fork-failed', 'never', 'here sshd says why'),
    sign('sshd.silent', 'usually', 'sshd never saw the connection, or could not log'),
    sign('attempt.server-ending', 'rarely', "sshd's own log knows how it ended", {
      when: (f) => f.ender === 'peer',
    }),
    sign('attempt.duration', 'usually', 'it is over at once', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.duration', 'sometimes', 'it took a moment', {
      when: (f) => f.seconds >= 0.5 && f.seconds < 4.5,
    }),
  ],
  then: ['ident.closed', 'ident.read-error', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`Something at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, accepted the connection and hung up before it had sent its first line. What you have does not tell who it was: sshd at a limit, rules by address, a broken installation, or a proxy, container or balancer whose target is dead all look alike from the client. Since no line had come, known_hosts, keys, passwords and users cannot be the reason. "Closed" or "reset" tells little: it depends on whether your first line had arrived.`,
  fix: (seen) => [
    step(
      'client',
      t`Run it once more with one \`-v\`: from OpenSSH 8.2 on a full or punishing sshd says a line before it hangs up, and so do web servers.`,
      {
        run: `ssh -v -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')}`,
        on: 'client',
        effect: 'connects 1',
      },
    ),
    {
      ...step(
        'server',
        t`Read sshd's log of that second. A line for your address names the reason; no line at all means that the connection never reached sshd.`,
      ),
      commands: READ_SERVER_LOG,
    },
    step(
      'server',
      t`Without a line, see which program holds the port, and follow forwards and balancers to the last machine.`,
      ...listeners('server'),
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Read sshd's log of the second of your try (at \`LogLevel VERBOSE\` if you can). Is there nothing at all for your address, and is it another program that holds the port?`,
    run: (seen) =>
      `sudo ss -ltnp "sport = :${argument(seen.port, '22')}"; sudo journalctl -u ssh -u sshd --since "10 minutes ago"`,
    effect: 'reads',
    yes: 'another program than sshd accepts and hangs up',
    no: "sshd holds the port: its log or the kernel's names the cause",
    alsoYes: ['path-port-mapping-dead', 'path-balancer-no-backend', 'ident-tls', 'accept-xinetd-refuses'],
  },
  twins: [
    'accept-binary-unusable',
    'accept-child-crash',
    'accept-maxstartups',
    'accept-out-of-resources',
    'accept-penalty',
    'accept-privsep-dir',
    'accept-tcp-wrappers',
    'accept-upgraded-not-restarted',
    'accept-xinetd-refuses',
    'connect-ipv6-broken',
    'ident-tls',
    'path-balancer-no-backend',
    'path-port-mapping-dead',
    'path-tunnel-dead-end',
    'server-config-invalid',
    'server-hostkeys-damaged',
    'server-hostkeys-missing',
    'server-hostkeys-mode',
    'session-forwarding-forbidden',
  ],
  cite: [
    'OpenSSH kex.c, kex_exchange_identification()',
    'Measured: closed or reset is one race, 53 scenarios print the same lines',
  ],
});
