/** The first line comes, but later than the client's limit (ConnectTimeout, or a library's banner timeout). */

import { argument, cause, hint, reads, STAYS_SILENT, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'ident-banner-slow',
  who: 'client',
  title: 'The answer comes later than your client waits',
  generic: true,
  stage: ['accept', 'ident'],
  signs: () => [
    ...STAYS_SILENT,
    sign('ident.timeout', 'usually', 'the client gave up waiting for the first line'),
    sign('ident.failed', 'usually', 'the client gave up waiting for the first line', {
      when: (f) => /timed out|timeout/i.test(f.reason),
    }),
    sign('end.timed-out', 'usually', 'the client gave up'),
    sign('attempt.hang', 'sometimes', 'the first line had not come yet', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('ident.closed', 'rarely', 'the far end did not hang up'),
    sign('ident.read-error', 'rarely', 'the far end did not hang up'),
    sign('ident.pre-banner', 'rarely', 'something did come'),
    sign('ident.remote', 'rarely', 'the line came in time'),
    sign('attempt.server-ending', 'sometimes', 'sshd saw the client go away', {
      when: (f) => f.ender === 'peer',
    }),
    sign('sshd.silent', 'rarely', 'sshd gets to the connection in the end'),
    sign('attempt.duration', 'usually', "it lasts as long as the client's limit", {
      when: (f) => f.seconds >= 2,
    }),
    sign('attempt.duration', 'rarely', 'no limit is that short', { when: (f) => f.seconds < 0.5 }),
    hint('intermittent', 'usually', 'it depends on the load'),
    hint('library-client', 'usually', 'libraries have short limits of their own'),
    hint('slow-login', 'usually', 'when it works, it is slow'),
    hint('parallel-connections', 'usually', 'many at once make the server slow'),
    hint('jump-host', 'sometimes', 'a prompt of the jump host holds the line up'),
    hint('after-reboot', 'sometimes', 'the machine is still busy starting'),
    hint('ci', 'sometimes', 'build jobs have short limits'),
    hint('batch', 'sometimes', 'many at once make the server slow'),
    hint('appliance', 'sometimes', 'small devices are slow'),
  ],
  then: ['end.timed-out', 'ident.failed', 'ident.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`TCP to ${seen.host ?? 'the server'}, port ${seen.port ?? '22'}, was open, but the server's first line had not come when your client's time limit ended, so the client gave up. Silence alone does not tell why: a program that waits for you to speak (a web server or proxy) and a device that swallows the line are as silent. If the line comes when you wait longer, nothing is broken: the server is busy, the device is slow, or a jump host was waiting for a password. In OpenSSH \`ConnectTimeout\` counts TCP and the first line together; libraries have a limit of their own (Paramiko: \`banner_timeout\`).`,
  fix: (seen) => [
    setClientConfig(t`Wait longer.`, seen.host, 'ConnectTimeout 60'),
    step(
      'client',
      t`In a library set its own limit (Paramiko: \`banner_timeout=60\`); with many hosts or jobs start fewer at once. Through a jump host, make sure that it does not ask for a password.`,
    ),
    step('server', t`See what keeps the server busy at that time.`, reads('uptime; vmstat 1 5', 'server')),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Wait for the first line without a limit. Does "SSH-" come from port ${seen.port ?? '22'} after some seconds, later than your limit?`,
    run: (seen) =>
      `time timeout 120 nc ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')} </dev/null | head -n 1`,
    effect: 'connects 1',
    yes: 'the line comes late: raise the limit or relieve the server',
    no: 'the line comes at once, or never',
    alsoYes: ['accept-reverse-dns-slow', 'accept-out-of-resources'],
  },
  twins: [
    'accept-listener-stuck',
    'accept-out-of-resources',
    'accept-reverse-dns-slow',
    'ident-http',
    'ident-stays-silent',
    'path-dpi-drop',
  ],
  cite: [
    'ssh_config(5), ConnectTimeout',
    'OpenSSH kex.c: "Connection timed out during banner exchange"',
    'Paramiko: "Error reading SSH protocol banner"',
  ],
});
