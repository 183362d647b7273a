/**
 * Cause: Messages of the helper, or rest bytes of a proxy handshake, land where ssh expects the server's
 * first line.
 */

import { argument, cause, hint, programOf, reads, sign, spelled, step, t } from '../cause.ts';

export default cause({
  id: 'jump-command-prints',
  stage: ['connect', 'kex'],
  who: 'client',
  title: 'Something else than SSH comes out of the ProxyCommand',
  signs: () => [
    sign('ident.pre-banner', 'always', 'text of the proxy program came before the server spoke'),
    sign('ident.invalid-characters', 'usually', 'odd bytes came before the server spoke'),
    sign('ident.bad-remote', 'sometimes', "other bytes stood before or in the server's first line"),
    sign('ident.too-long', 'sometimes', 'a long text came before the server spoke'),
    sign('ident.failed', 'usually', "ssh could not read what came as the server's first line", {
      when: (f) => /invalid format/i.test(f.reason),
    }),
    sign('ident.failed', 'sometimes', 'the program printed its text and ended', {
      when: (f) => /broken pipe/i.test(f.reason),
    }),
    sign('ident.closed', 'usually', 'the program printed its text and ended'),
    sign('ident.write-error', 'sometimes', 'the program printed its text and ended'),
    sign('kex.bad-length', 'sometimes', 'text of the program was read as a packet', {
      when: (f) => f.length > 0x20000000,
    }),
    sign('jump.pipe-closed', 'usually', 'the transport was a program'),
    sign('jump.command', 'always', 'ssh started a program to make the connection'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    hint('proxy-command', 'always', 'a ProxyCommand is in use'),
    hint('proxy-on', 'sometimes', 'a proxy is in use'),
    hint('windows-client', 'sometimes', 'helpers for Windows tend to write text or change line ends'),
  ],
  then: [
    'ident.read-error',
    'ident.write-error',
    'kex.bad-mac',
    'kex.dispatch-fatal',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('ident.pre-banner')?.fields.line;
    const length = seen.one('kex.bad-length')?.fields.length;
    const word = length === undefined ? null : spelled(length);
    const command = programOf(seen.one('jump.command')?.fields.command);
    return t`ssh ended the connection because the program that it goes through${command ? t` (${command})` : []} sent something other than SSH first: ${line ? t`${line}` : word ? t`"${word}" (which ssh read as the length ${length})` : t`a text`}. That is a message of the program, or what was left of a proxy's answer. Messages belong on its error output; here they stand in the way of the connection.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Run the command by hand and see what comes before the line that begins with SSH-; silence it (\`-q\`, \`2>/dev/null\` is not enough if it writes to standard output).`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i ^proxycommand`, 'client'),
    ),
    step('client', t`Replace the helper by \`ProxyJump\`, \`ssh -W\` or \`nc -X\`, which pass bytes only.`),
    step(
      'server',
      t`If the text comes from a start-up file on the jump host, that file must not print for non-interactive sessions.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Run the ProxyCommand by hand. Does anything come before a line that begins with SSH-?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'HOST')} | grep -i ^proxycommand`,
    effect: 'reads',
    yes: 'the program writes into the connection',
    no: 'only SSH comes out: another fault',
    alsoYes: ['jump-forced-command'],
  },
  twins: ['ident-bad-banner', 'ident-other-service', 'jump-command-failed', 'jump-forced-command'],
  cite: [
    'RFC 4253, section 4.2: lines before the identification string',
    'ssh_config(5): ProxyCommand',
    'OpenSSH kex.c, kex_exchange_identification()',
  ],
});
