/** Cause: the server takes no passwords. */

import { argument, cause, finding, hint, setServerConfig, sign, step, t } from '../cause.ts';

const noPassword = (methods: string): boolean => !/password|keyboard-interactive/.test(methods);

export default cause({
  id: 'auth-password-disabled',
  stage: 'auth',
  who: 'server',
  title: 'The server does not accept passwords',
  signs: [
    sign(
      'auth.denied',
      'usually',
      "the server's list of methods has neither password nor keyboard-interactive",
      { when: (f) => noPassword(f.methods) },
    ),
    sign('auth.denied', 'never', 'the server does offer a password dialogue', {
      when: (f) => !noPassword(f.methods),
    }),
    sign(
      'auth.methods',
      'usually',
      "the server's list of methods has neither password nor keyboard-interactive",
      { when: (f) => noPassword(f.methods) },
    ),
    sign('auth.methods', 'never', 'the server does offer a password dialogue', {
      when: (f) => !noPassword(f.methods),
    }),
    sign('auth.again', 'never', 'a password was asked for, so they are taken'),
    sign('auth.failed', 'never', 'a password was checked, so they are taken', {
      when: (f) => /^(password|keyboard)/.test(f.method),
    }),
    sign('auth.preferred', 'usually', 'ssh was to log in with a password', {
      when: (f) => !/publickey/.test(f.methods) && !noPassword(f.methods),
    }),
    sign('auth.preferred', 'sometimes', 'ssh may use keys as well', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('attempt.key-count', 'usually', 'no key was offered and no password asked for', {
      when: (f) => f.offered === 0,
    }),
    sign(
      'attempt.key-count',
      'sometimes',
      'keys were offered and refused, and no password is taken instead',
      { when: (f) => f.offered > 0 && f.accepted === 0 },
    ),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'always', 'the server does not take passwords from this account', {
      when: (f) => /^login by (?:password|keyboard-interactive) is/.test(f.rule),
    }),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle', {
      when: (f) => !f.rule.startsWith('login by '),
    }),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left without trying anything', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    finding('password-off', 'usually', 'passwords are off'),
    finding('password-and-kbdint-off', 'usually', 'passwords are off in both forms'),
    finding('kbdint-off', 'sometimes', 'the other form of the dialogue is off'),
    hint('password-login', 'always', 'a password was meant to be used'),
    hint('after-hardening', 'usually', 'hardening turns passwords off'),
    hint('cloud-vm', 'usually', 'cloud images take keys only'),
    hint('key-login', 'never', 'a key was meant to be used'),
    hint('git-host', 'sometimes', 'git services take no passwords over SSH'),
    hint('after-config-change', 'sometimes', 'a drop-in file may set it before your own line'),
    hint('first-time', 'sometimes', 'no key was put there yet'),
    hint('was-working', 'sometimes', 'the setting has changed'),
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
      ...t`${seen.host ?? 'The server'} takes no passwords${methods ? t`: its list of methods is ${methods}` : t``}. `,
      ...t`So nobody asked for one, and none was checked. Without a key that the server accepts there was nothing to try, and the client ended the connection. On a server open to the internet this setting is the recommended one.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Use a key: if you have none, make one (\`ssh-keygen -t ed25519\`) and have its public half put on the server by the administrator, the provider's web interface or cloud-init.`,
    ),
    setServerConfig(
      t`Only if the administrator wants passwords. The first value wins, and files in sshd_config.d (cloud-init writes 50-cloud-init.conf) are mostly read before the main file.`,
      'PasswordAuthentication yes',
    ),
    step(
      'server',
      t`Better than opening passwords to the whole internet: allow them for one address or for one account in a \`Match\` block at the end of the file, and only until the key is in place. Account concerned: ${seen.user ?? 'yours'}.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask ${seen.host ?? 'the server'} once without keys. Does its list "Authentications that can continue" name publickey, but neither password nor keyboard-interactive?`,
    run: (seen) => `ssh -v -o PubkeyAuthentication=no -o BatchMode=yes ${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: 'passwords are off',
    no: 'a password would be taken',
  },
  twins: ['auth-kbdint-only', 'auth-key-not-authorized', 'auth-no-key-offered', 'auth-no-usable-method'],
  cite: [
    'RFC 4252, section 5.1: methods that can continue',
    'sshd_config(5), PasswordAuthentication and KbdInteractiveAuthentication',
    'measured: with BatchMode the client prints "Permission denied (publickey)."',
  ],
  folklore: 'PasswordAuthentication',
});
