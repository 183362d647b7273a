/** Cause: A ForceCommand, restricted key or captive shell ignores the request to connect onward. */

import { cause, effectiveConfig, finding, guarded, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-forced-command',
  stage: ['connect', 'session'],
  who: 'server',
  title: 'The jump host runs a forced command instead of forwarding',
  signs: [
    sign('attempt.shell-ended', 'sometimes', 'such accounts mostly say why'),
    finding('force-command', 'always', "the jump host's configuration forces a command"),
    sign('session.forced', 'always', 'the jump host ran a forced command'),
    sign('session.sftp-only', 'usually', 'the jump host offers sftp only to this account'),
    sign('jump.command', 'usually', 'a ProxyCommand asks the jump host to run a program', {
      when: (f) => /\bssh\b/.test(f.command),
    }),
    sign('jump.pipe-closed', 'always', 'the forced command ended, and with it the pipe'),
    sign('ident.closed', 'usually', 'nothing came from the target'),
    sign(
      'ident.pre-banner',
      'sometimes',
      'the text of the forced command came where the target should speak',
    ),
    sign(
      'ident.invalid-characters',
      'sometimes',
      'output of the forced command came where the target should speak',
    ),
    sign('jump.open-failed', 'sometimes', 'accounts with a forced command often may not forward either', {
      when: (f) => /prohibited/i.test(f.why),
    }),
    sign('jump.open-failed', 'rarely', 'a forced command does not try to connect onward', {
      when: (f) => !/prohibited/i.test(f.why),
    }),
    hint('jump-host', 'always', 'a jump host is in use'),
    hint('proxy-command', 'usually', 'a ProxyCommand runs a program on the jump host'),
    hint('only-this-user', 'sometimes', 'the command is forced for one account or key'),
  ],
  then: [
    'jump.stdio-failed',
    'ident.read-error',
    'ident.failed',
    'ident.none-in-limit',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const forced = seen.one('session.forced')?.fields;
    return t`You were let into the jump host, but it ran its own program for this account${forced?.command ? t` (${forced.command})` : []} instead of what you asked: a \`ForceCommand\`, a \`command=\` before the key, or a menu in place of a shell. That program ended, the pipe closed, and the target was never reached.`;
  },
  fix: () => [
    step(
      'client',
      t`Use \`ProxyJump\` (\`ssh -J\`): it asks for forwarding, not for a program, and may be allowed where commands are not.`,
    ),
    {
      ...guarded(
        step(
          'server',
          t`On the jump host: let this account forward to the target and nothing else, or except it from the forced command.`,
          reads(
            effectiveConfig({ user: 'JUMPUSER', source: undefined }, 'forcecommand|forward|permitopen'),
            'server',
          ),
        ),
        'keep-session',
        'test-config',
        'reload',
        'second-window',
      ),
      config: {
        file: '/etc/ssh/sshd_config',
        lines: [
          'Match User JUMPUSER',
          '    ForceCommand none',
          '    PermitOpen TARGET:22',
          '    PermitTTY no',
        ],
      },
    },
    step(
      'server',
      t`If the key itself carries \`command=\` or \`restrict\` in authorized_keys, add \`port-forwarding\` and \`permitopen="TARGET:22"\` to it.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Ask the jump host to run \`echo test\`. Does something else come back than "test"?`,
    run: () => 'ssh JUMPHOST echo test',
    effect: 'connects 1',
    yes: 'the jump host runs a forced command',
    no: 'commands are run as asked: look at forwarding',
  },
  twins: ['jump-command-missing', 'jump-command-prints', 'jump-forwarding-forbidden'],
  cite: [
    'sshd_config(5): ForceCommand, PermitOpen',
    'sshd(8), AUTHORIZED_KEYS FILE FORMAT: command=, restrict',
  ],
});
