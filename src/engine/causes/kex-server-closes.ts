/** Cause, general: a real SSH server greets and the connection ends during key exchange without a reason. */

import { argument, cause, ENDS_AFTER_GREETING, hint, READ_SERVER_LOG, sign, step, t } from '../cause.ts';

export default cause({
  id: 'kex-server-closes',
  stage: ['kex', 'hostkey'],
  who: 'server',
  title: 'The server greets, then hangs up before keys are agreed',
  generic: true,
  signs: () => [
    sign('kex.bad-length', 'never', 'here text came where a packet belongs'),
    ...ENDS_AFTER_GREETING,
    sign('ident.remote', 'always', 'an SSH server answered with its identification'),
    sign('attempt.server-ending', 'usually', 'sshd ended it during key exchange', {
      when: (f) => f.ender === 'self' && !/auth|session/.test(f.stage),
    }),
    sign(
      'attempt.server-ending',
      'rarely',
      'the server, too, saw the other side go: then something between them ended it',
      {
        when: (f) => f.ender === 'peer' || f.ender === 'network',
      },
    ),
    sign(
      'end.reset',
      'never',
      'the server, too, saw a reset from the other side: something between them sent both',
      {
        side: 'server',
      },
    ),
    sign('end.closed', 'rarely', 'the server saw the client close', { side: 'server' }),
    sign('end.closed', 'usually', 'the far end closed without giving a reason'),
    sign('end.reset', 'usually', 'the far end dropped the connection without giving a reason'),
    sign('end.write-failed', 'sometimes', 'the connection was gone when the client wrote its offer'),
    sign('kex.dispatch-fatal', 'sometimes', 'the connection was gone when the client wrote its offer', {
      when: (f) => /broken pipe|reset/i.test(f.reason),
    }),
    sign(
      'attempt.last-step',
      'usually',
      'the last thing the client did was to send its offer or to wait for the answer',
      {
        when: (f) => /^(ident\.(remote|compat|local)|kex\.(init|algorithm|proposal|waiting))/.test(f.step),
      },
    ),
    sign('attempt.hang', 'never', 'here the far end ends the connection, it does not stay silent'),
    sign('ident.closed', 'never', 'the identification had already been exchanged'),
    sign('kex.no-match', 'never', 'a lack of common algorithms is said by the client'),
    sign('end.received-disconnect', 'rarely', 'a server that gives its reason shows a more specific cause'),
    hint('intermittent', 'sometimes', 'limits and overload do not hit every time'),
    hint('was-working', 'sometimes', 'something on the server changed'),
    hint('appliance', 'sometimes', 'devices hang up on lists that are too long for them'),
  ],
  then: ['end.closed', 'end.reset', 'end.write-failed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const remote = seen.one('ident.remote');
    return [
      ...t`${seen.host ?? 'The server'} answered as an SSH server${remote ? t`, ${remote.fields.software}` : t``}, so address and port are right and sshd runs. `,
      ...t`During key exchange, before any login, the connection ended from the far end without a word. The client cannot know why: the process for this connection may have died on the server (a missing directory, a sandbox, lack of memory), or a device between filters SSH. Only the server's log tells.`,
    ];
  },
  fix: (seen) => [
    step(
      'server',
      t`Ask the administrator of ${seen.host ?? 'the server'} for sshd's log and the kernel's log of that minute, found by your address and the time. A \`fatal\` line names the cause; a killed process stands in the kernel's log.`,
      ...READ_SERVER_LOG,
      { run: 'sudo dmesg -T | tail -n 50', on: 'server', effect: 'reads' },
    ),
    step(
      'network',
      t`If sshd logged nothing at all for that minute, or logged that your side had reset the connection, a firewall or proxy between both ends closed it. Try from another network.`,
    ),
    step('client', t`Keep one \`ssh -vvv\` output of a failed try: its last line tells how far it got.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look at sshd's log of that minute. Does the process of this connection leave a line with \`fatal\` or \`error\`, or does the kernel's log show that it was killed?`,
    run: (seen) =>
      `sudo journalctl -u ssh -u sshd --since "10 minutes ago" | grep -F ${argument(seen.source, 'CLIENT_ADDRESS')}`,
    effect: 'reads',
    yes: 'the server itself ended it, and that line names the cause',
    no: 'something on the way closed it',
    alsoYes: [
      'accept-child-crash',
      'accept-sandbox-kill',
      'server-hostkeys-missing',
      'kex-moduli-missing',
      'accept-privsep-dir',
    ],
  },
  twins: [
    'accept-binary-unusable',
    'accept-child-crash',
    'accept-privsep-dir',
    'accept-sandbox-kill',
    'kex-moduli-missing',
    'path-dpi-reset',
    'server-hostkeys-missing',
  ],
  cite: [
    'RFC 4253, section 7',
    'OpenSSH packet.c, sshpkt_vfatal(): "Connection closed by", "Connection reset by"',
    'measured: a server that closes right after its banner gives "reset" in 9 of 12 tries, "Broken pipe" in 3',
  ],
});
