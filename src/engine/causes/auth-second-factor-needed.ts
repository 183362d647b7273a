/** Cause: the first step of the login succeeded and the server wants a second one. */

import { argument, cause, connects, finding, hint, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-second-factor-needed',
  stage: 'auth',
  who: 'client',
  title: 'The server wants a second factor after the first',
  signs: [
    sign('auth.partial', 'always', 'one step succeeded, and the server said that it is not enough'),
    sign('auth.methods', 'usually', 'what is left to do is the second step', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('auth.methods', 'sometimes', 'the first step may be a key', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.key-found', 'usually', 'the key was right'),
    sign('auth.accepted-offer', 'usually', 'the server knew the key'),
    sign('attempt.unsigned', 'never', 'this comes after the key was proved'),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('auth.denied', 'usually', 'after the first step only the second method is left', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('auth.denied', 'rarely', 'the second method would be another than publickey', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.again', 'sometimes', 'the second step was refused'),
    sign('auth.failed', 'sometimes', 'the second step was refused', {
      when: (f) => /^(password|keyboard)/.test(f.method) && f.valid !== false,
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.pam-account-denied', 'rarely', 'that is a refusal after all steps'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('attempt.key-count', 'rarely', 'without an accepted key or password there is no first step', {
      when: (f) => f.accepted === 0,
    }),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left before the second step', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    finding('auth-methods-multi', 'always', 'the configuration asks for more than one step'),
    finding('auth-methods-set', 'sometimes', 'the configuration asks for certain methods'),
    hint('after-hardening', 'usually', 'a second factor was introduced'),
    hint('batch', 'usually', 'a program cannot type a code'),
    hint('ci', 'usually', 'a job cannot type a code'),
    hint('library-client', 'usually', 'many libraries know one step only'),
    hint('works-with-other-client', 'usually', 'ssh on a terminal asks for the second step'),
    hint('password-login', 'sometimes', 'the password alone is not enough'),
  ],
  then: [
    'auth.denied',
    'auth.again',
    'auth.failed-client',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const left = seen.one('auth.denied')?.fields.methods ?? seen.all('auth.methods').at(-1)?.fields.methods;
    return [
      ...t`The first step of the login${seen.user ? t` of ${seen.user ?? 'the account'}` : t``} succeeded: ${seen.host ?? 'the server'} answered with "partial success". It asks for a second one${left ? t` (still possible: ${left})` : t``}. `,
      ...t`Your client did not do it: it may not ask (BatchMode, a job), does not know the method, or the code was refused. Key or password of the first step are right; the client ended the connection.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Log in on a terminal and answer both questions.`,
      connects(1, `ssh -o BatchMode=no ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`),
    ),
    setClientConfig(
      t`If your configuration leaves a method out, name all of them in order.`,
      seen.host,
      'PreferredAuthentications publickey,keyboard-interactive,password',
    ),
    step(
      'client',
      t`For programs that cannot ask: open one connection by hand and let them share it (ControlMaster, ControlPath, ControlPersist in ssh_config).`,
    ),
    step(
      'server',
      t`The administrator can exempt an account that only programs use: a \`Match User\` block with \`AuthenticationMethods publickey\` at the end of sshd_config, bound to its addresses.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Log in with \`-v\` on a terminal. Does ${seen.host ?? 'the server'} answer "Authenticated using … with partial success" and then ask for something else?`,
    run: (seen) =>
      `ssh -v -o PreferredAuthentications=publickey,keyboard-interactive,password ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'a second step is wanted',
    no: 'the first step is what fails',
  },
  twins: ['auth-kbdint-only', 'auth-no-usable-method', 'auth-password-wrong'],
  cite: [
    'RFC 4252, section 5.1: partial success',
    'sshd_config(5), AuthenticationMethods',
    'OpenSSH auth2.c, auth2_update_methods_lists()',
    'measured: the client prints "Permission denied (password)." after a right key',
  ],
});
