/**
 * Cause: The proxy program exited without carrying a byte and without saying why; ssh only sees its end.
 * This is the answer when nothing more is known; a more specific cause wins as soon as anything speaks for
 * it.
 */

import { argument, cause, hint, programOf, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-command-failed',
  stage: ['connect', 'session'],
  who: 'client',
  title: 'The ProxyCommand ended before the server spoke',
  generic: true,
  signs: () => [
    sign('jump.hop-failed', 'never', 'the connection to the jump host itself failed'),
    sign('jump.pipe-closed', 'always', 'the transport was a program, and it ended'),
    sign('jump.command', 'always', 'ssh started a program to make the connection'),
    sign('ident.closed', 'usually', 'the program ended without a byte from a server'),
    sign('ident.write-error', 'sometimes', 'the program had ended before ssh could write to it'),
    sign('ident.failed', 'sometimes', 'the program had ended before ssh could write to it', {
      when: (f) => /broken pipe/i.test(f.reason),
    }),
    sign('probe.wordless', 'never', 'the program on your own machine did its part: the jump host let you in'),
    sign('jump.helper-exit', 'usually', 'the program reported that it failed'),
    sign('jump.open-failed', 'rarely', 'a jump host that says why has not merely ended'),
    sign('jump.proxy-denied', 'rarely', 'a refusal with a reason is another cause'),
    sign('attempt.duration', 'usually', 'a program that cannot work ends at once', {
      when: (f) => f.seconds < 4.5,
    }),
    hint('proxy-command', 'always', 'a ProxyCommand is in use'),
    hint('jump-host', 'sometimes', 'the ProxyCommand goes through a jump host'),
    hint('tunnel', 'sometimes', 'a tunnel program makes the connection'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const command = programOf(seen.one('jump.command')?.fields.command);
    return t`ssh did not open a connection itself: it started a program (ProxyCommand or ProxyJump${command ? t`: ${command}` : []}) and talked through it. "UNKNOWN port 65535" is how ssh names such a pipe. That program ended before any server had spoken, and said nothing that tells why. The target's sshd was in all likelihood never reached.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Run the proxy program by hand with its own verbose switch; a line that begins with SSH- means that it works. ssh shows what it runs.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i ^proxy`, 'client'),
    ),
    step(
      'client',
      t`If it is \`ssh -W\` or \`ProxyJump\`, connect to the jump host alone first and look at what that connection says.`,
    ),
    step(
      'client',
      t`Prefer \`ProxyJump JUMPHOST\` to a ProxyCommand with nc: it reports why the jump host could not go on.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Run the ProxyCommand by hand. Does it end at once without a line that begins with SSH- and without an error of its own?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'HOST')} | grep -i ^proxycommand`,
    effect: 'reads',
    yes: 'the program fails silently: its exit status or verbose switch has to tell why',
    no: 'it names an error, or it works',
    alsoYes: ['jump-target-unreachable', 'jump-proxy-down'],
  },
  twins: [
    'jump-bastion-login',
    'jump-bastion-unreachable',
    'jump-cloudflared-origin',
    'jump-command-missing',
    'jump-command-prints',
    'jump-iap-denied',
    'jump-proxy-denied',
    'jump-proxy-down',
    'jump-ssm-not-connected',
    'jump-target-unreachable',
  ],
  cite: [
    'OpenSSH packet.c, ssh_remote_ipaddr(): "UNKNOWN" and 65535',
    'ssh_config(5): ProxyCommand',
    'OpenSSH sshconnect.c, ssh_proxy_connect()',
  ],
});
