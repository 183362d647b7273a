/**
 * Cause: The first hop was refused or its host key not verified, so the connection to the target never
 * began.
 */

import { argument, cause, connects, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-bastion-login',
  stage: ['connect', 'auth'],
  who: 'client',
  title: 'The login to the jump host failed',
  signs: () => [
    sign('attempt.direct', 'rarely', 'ssh went to the target by itself, without a jump host'),
    sign('auth.denied', 'usually', 'the jump host refused the login'),
    sign('auth.again', 'usually', 'the jump host refused a password'),
    sign('hostkey.failed', 'usually', "the jump host's key could not be verified"),
    sign('hostkey.changed', 'sometimes', "the jump host's key has changed"),
    sign('hostkey.unknown', 'sometimes', "the jump host's key is not known"),
    sign('jump.hop-failed', 'always', 'the first hop ended at its host key or login', {
      when: (f) => ['auth', 'hostkey'].includes(f.stage),
    }),
    sign('jump.hop-failed', 'rarely', 'the first hop did not get as far as its login', {
      when: (f) => !['auth', 'hostkey'].includes(f.stage),
    }),
    sign(
      'jump.pipe-closed',
      'always',
      'the ssh that should log in at the jump host ended, and with it the pipe',
    ),
    sign('jump.implicit', 'usually', 'ssh started a second ssh for ProxyJump'),
    sign('jump.command', 'usually', 'ssh started a program that goes to the jump host', {
      when: (f) => /ssh/.test(f.command),
    }),
    sign('jump.command', 'never', 'the program that ssh started logs in nowhere', {
      when: (f) => !/ssh/.test(f.command),
    }),
    sign('jump.open-failed', 'never', 'the jump host let you in'),
    sign('ident.closed', 'usually', 'no byte came from the target'),
    hint('jump-host', 'always', 'a jump host is in use'),
    hint('proxy-command', 'sometimes', 'the jump host stands in a ProxyCommand'),
    hint('batch', 'sometimes', 'nobody can answer a question of the first hop'),
    hint('first-time', 'sometimes', 'the key is not yet on the jump host'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'jump.pipe-closed',
    'auth.max-tries',
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const denied = seen.one('auth.denied')?.fields;
    return denied
      ? t`The first hop failed: the jump host ${denied.host} refused the login of ${denied.user} (it accepts ${denied.methods}). The lines about a closed connection after it are only the consequence: the target was never asked. Options such as \`-i\` or \`-l\` hold for the target, not for a ProxyJump host.`
      : t`The first hop failed: the jump host's key was not accepted or its login was refused. The lines about a closed connection after it are only the consequence: the target was never asked.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Get the login to the jump host to work on its own.`,
      connects(1, `ssh -v ${argument(seen.one('auth.denied')?.fields.host, 'JUMPHOST')} true`),
    ),
    {
      ...step(
        'client',
        t`Give the jump host an entry of its own with its user and key: options on the command line do not reach it.`,
        reads(
          `ssh -G ${argument(seen.one('auth.denied')?.fields.host, 'JUMPHOST')} | grep -iE '^(user|identityfile)'`,
          'client',
        ),
      ),
      config: {
        file: '~/.ssh/config',
        lines: [
          `Host ${argument(seen.one('auth.denied')?.fields.host, 'JUMPHOST')}`,
          '    User JUMPUSER',
          '    IdentityFile ~/.ssh/KEY',
          'Host TARGET',
          '    ProxyJump JUMPHOST',
        ],
      },
    },
    step('server', t`If the account or key is missing on the jump host, its administrator has to add it.`),
  ],
  check: {
    who: 'client',
    ask: () => t`Log in at the jump host alone. Is that refused, or does it warn about the host key?`,
    run: (seen) => `ssh ${argument(seen.one('auth.denied')?.fields.host, 'JUMPHOST')} true`,
    effect: 'connects 1',
    yes: 'the first hop is the fault',
    no: 'the jump host lets you in: look at the next hop',
    alsoYes: ['auth-key-not-authorized', 'hostkey-changed'],
  },
  twins: ['auth-key-not-authorized', 'hostkey-changed', 'jump-command-failed', 'jump-forwarding-forbidden'],
  cite: [
    'ssh_config(5): ProxyJump: options of the command line hold for the destination, not for jump hosts',
    'Measured: the refusal of the jump host precedes "Connection closed by UNKNOWN port 65535"',
  ],
});
