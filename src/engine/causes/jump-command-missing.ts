/**
 * Cause: The proxy program (here, or nc on the jump host) does not exist, so there was never a connection.
 */

import { argument, cause, hint, programOf, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-command-missing',
  stage: ['connect', 'session'],
  who: 'client',
  title: 'The relay program cannot be found',
  signs: () => [
    sign('jump.not-found', 'always', 'the program that should make the connection does not exist'),
    sign('jump.helper-exit', 'rarely', 'a program that does not exist cannot end like that'),
    sign('jump.open-failed', 'never', 'the jump host was asked to forward, not to run a program'),
    sign('jump.proxy-denied', 'never', 'a proxy that refuses was asked, so the program ran'),
    sign('jump.pipe-closed', 'always', 'the pipe to the program closed'),
    sign('jump.command', 'usually', 'ssh started a program to make the connection'),
    sign('jump.implicit', 'rarely', 'ProxyJump uses ssh itself'),
    sign('ident.closed', 'usually', 'no byte came from a server'),
    sign('ident.write-error', 'sometimes', 'the pipe was closed before ssh could write'),
    sign('attempt.duration', 'usually', 'a missing program is noticed at once', {
      when: (f) => f.seconds < 4.5,
    }),
    hint('proxy-command', 'always', 'a ProxyCommand is in use'),
    hint('jump-host', 'sometimes', 'the program is missing on the jump host'),
    hint('windows-client', 'sometimes', 'a path or program of another system stands in the config'),
    hint('ci', 'sometimes', 'slim images lack nc'),
    hint('container-client', 'sometimes', 'slim images lack nc'),
    hint('after-upgrade', 'sometimes', 'the program was moved or dropped'),
    hint('first-time', 'usually', 'the helper was never installed'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'jump.pipe-closed',
    'jump.helper-exit',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const missing = seen.one('jump.not-found')?.fields;
    const command = programOf(seen.one('jump.command')?.fields.command);
    return t`ssh relies on another program to make the connection${command ? t` (${command})` : []}. That program${missing?.program ? t`, ${missing.program},` : []} was not found${missing?.text ? t`: ${missing.text}` : []}, on your own machine or, if the command runs through a jump host, there. So there never was a connection; the "closed" line is only about the pipe.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`See what ssh runs and whether that program exists.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i ^proxy`, 'client'),
      reads('command -v PROGRAM', 'client'),
    ),
    step(
      'client',
      t`If it is nc on a jump host, you do not need it: use \`ProxyJump JUMPHOST\` or \`ProxyCommand ssh -W %h:%p JUMPHOST\`.`,
    ),
    step(
      'client',
      t`Otherwise install the program, or write its full path into the ProxyCommand (on Windows with the .exe, in quotes if there are blanks).`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Run the ProxyCommand by hand. Does the shell say that a program was not found?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'HOST')} | grep -i ^proxycommand`,
    effect: 'reads',
    yes: 'the program is missing',
    no: 'the program runs: another fault',
  },
  twins: ['jump-command-failed', 'jump-forced-command'],
  cite: [
    'ssh_config(5): ProxyCommand, ProxyJump',
    'POSIX sh: exit status 127',
    'OpenSSH sshconnect.c, ssh_proxy_connect()',
  ],
});
