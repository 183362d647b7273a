/** Cause: the server asks for the password by keyboard-interactive, a method that the tool does not do. */

import { argument, cause, finding, hint, setServerConfig, sign, step, t } from '../cause.ts';

const kbdOnly = (methods: string): boolean => {
  const list = methods.split(',').map((m) => m.trim());
  return list.includes('keyboard-interactive') && !list.includes('password');
};

export default cause({
  id: 'auth-kbdint-only',
  stage: 'auth',
  who: 'client',
  title: 'The server asks by keyboard-interactive, your tool knows password only',
  signs: [
    sign('auth.denied', 'usually', 'the server offers keyboard-interactive and not password', {
      when: (f) => kbdOnly(f.methods),
    }),
    sign('auth.denied', 'never', 'the server offers password as well, or no dialogue at all', {
      when: (f) => !kbdOnly(f.methods),
    }),
    sign('auth.methods', 'usually', 'the server offers keyboard-interactive and not password', {
      when: (f) => kbdOnly(f.methods),
    }),
    sign('auth.methods', 'never', 'the server offers password as well, or no dialogue at all', {
      when: (f) => !kbdOnly(f.methods),
    }),
    sign('auth.partial', 'never', 'one step of the login succeeded'),
    sign('auth.again', 'rarely', 'then a password was tried'),
    sign('auth.failed', 'never', 'a password was checked by sshd', {
      when: (f) => /^(password|keyboard)/.test(f.method),
    }),
    sign('auth.failed-client', 'usually', 'the tool says only that the login failed', {
      when: (f) => f.tried === undefined || !/publickey|keyboard/.test(f.tried),
    }),
    sign('attempt.key-count', 'usually', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left without trying anything', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign(
      'end.received-disconnect',
      'sometimes',
      'some tools and servers end politely when no method is left',
    ),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    finding('password-off', 'usually', 'the method password is off'),
    finding('password-and-kbdint-off', 'never', 'then keyboard-interactive is off as well'),
    finding('kbdint-off', 'never', 'then keyboard-interactive is off'),
    hint('library-client', 'usually', 'libraries often know the method password only'),
    hint('password-login', 'usually', 'a password is used'),
    hint('works-with-other-client', 'usually', 'ssh and PuTTY can do it'),
    hint('batch', 'usually', 'batch mode forbids questions'),
    hint('ci', 'sometimes', 'a job cannot answer questions'),
    hint('appliance', 'sometimes', 'devices often offer this method only'),
    hint('macos-client', 'rarely', 'the client system does not matter'),
  ],
  then: [
    'auth.denied',
    'auth.failed-client',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const methods = seen.one('auth.methods')?.fields.methods ?? seen.one('auth.denied')?.fields.methods;
    return [
      ...t`${seen.host ?? 'The server'} does take a password, but only in a dialogue called keyboard-interactive${methods ? t` (its methods: ${methods})` : t``}. `,
      ...t`Many programs and libraries implement only the method named \`password\`, and batch mode forbids dialogues altogether. So nothing was tried, no password was checked, and the client ended the connection.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Switch on keyboard-interactive in the tool (paramiko: \`auth_interactive\`; JSch: a UserInfo that implements UIKeyboardInteractive; libssh2: \`userauth_keyboard_interactive\`; WinSCP and PuTTY have a check box).`,
    ),
    step('client', t`For programs a key is the better way.`),
    setServerConfig(
      t`Or the administrator allows the plain method as well; the same password is checked. Without PAM's second factors nothing is lost by it; with them, this would leave them out, so do not do it there.`,
      'PasswordAuthentication yes',
    ),
    step(
      'client',
      t`Account concerned: ${seen.user ?? 'yours'}. Take BatchMode out if a person is there to answer.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`On a terminal, does the same password work at ${seen.host ?? 'the server'} with this command?`,
    run: (seen) =>
      `ssh -o PubkeyAuthentication=no -o PreferredAuthentications=keyboard-interactive ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the tool lacks the method',
    no: 'the password is what fails',
  },
  twins: [
    'auth-no-usable-method',
    'auth-password-disabled',
    'auth-password-wrong',
    'auth-rsa-sha1-server',
    'auth-second-factor-needed',
  ],
  cite: [
    'RFC 4256: keyboard-interactive',
    'sshd_config(5), KbdInteractiveAuthentication',
    'measured: with BatchMode the client prints "Permission denied (keyboard-interactive)."',
  ],
});
