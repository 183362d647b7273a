/** Cause: none of the methods that the server offers can be done by the client. */

import { argument, cause, finding, hint, reads, setServerConfig, sign, step, t } from '../cause.ts';

const list = (methods: string): readonly string[] => methods.split(',').map((m) => m.trim());
const onlyGss = (methods: string): boolean =>
  list(methods).every((m) => m.startsWith('gssapi') || m === 'hostbased' || m === '');

export default cause({
  id: 'auth-no-usable-method',
  stage: 'auth',
  who: 'server',
  atProvider: true,
  title: 'Server and client share no login method',
  signs: [
    sign('auth.no-methods', 'always', 'sshd itself found that no method is enabled', { proves: true }),
    sign('auth.denied', 'usually', 'the server offers only methods for domains or trusted hosts', {
      when: (f) => onlyGss(f.methods),
    }),
    sign('auth.denied', 'sometimes', 'keys are not on the list', {
      when: (f) => !onlyGss(f.methods) && !/publickey/.test(f.methods),
    }),
    sign('auth.denied', 'rarely', 'the usual methods are on the list', {
      when: (f) => /publickey/.test(f.methods) && !onlyGss(f.methods),
    }),
    sign('auth.methods', 'usually', 'the server offers only methods for domains or trusted hosts', {
      when: (f) => onlyGss(f.methods),
    }),
    sign('auth.methods', 'sometimes', 'keys are not on the list', {
      when: (f) => !onlyGss(f.methods) && !/publickey/.test(f.methods),
    }),
    sign('auth.methods', 'rarely', 'the usual methods are on the list', {
      when: (f) => /publickey/.test(f.methods) && !onlyGss(f.methods),
    }),
    sign('attempt.key-count', 'usually', 'no key could be offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'never', 'keys were tried, so a method was shared', {
      when: (f) => f.offered > 0,
    }),
    sign('auth.again', 'never', 'a password was tried, so a method was shared'),
    sign('auth.failed', 'rarely', 'something was tried, so a method was shared'),
    sign('end.received-disconnect', 'usually', 'the server says that no method is left', {
      when: (f) => /no authentication methods|no (more )?(supported )?auth/i.test(f.reason),
    }),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left without trying anything', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    finding('pubkey-off', 'usually', 'keys are off'),
    finding('no-login-method', 'always', 'the configuration leaves no method'),
    finding('auth-methods-set', 'sometimes', 'only certain methods are allowed'),
    finding('gssapi-on', 'sometimes', 'the server offers methods for domains'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('key-login', 'sometimes', 'a key was meant to be used and keys may be off'),
    hint('after-hardening', 'usually', 'methods were switched off'),
    hint('after-config-change', 'usually', 'methods were switched off'),
    hint('windows-server', 'sometimes', 'a Match block may leave nothing'),
    hint('appliance', 'sometimes', 'devices often take passwords only'),
    hint('all-users-fail', 'sometimes', 'the setting holds for everybody'),
    hint('password-login', 'sometimes', 'the server may not take passwords'),
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
      ...(seen.one('auth.no-methods')
        ? t`sshd ended the login because its configuration enables no method for ${seen.user ?? 'this account'}. `
        : t`${seen.host ?? 'The server'} offers ${methods ?? 'methods'}, and your client can do none of them here. `),
      ...t`So nothing was tried and nothing refused: no key was looked at, no password asked for. Mostly one switch in sshd_config (PubkeyAuthentication no, AuthenticationMethods, a Match block) turned off what you use, or your client has a method switched off.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`See what your own configuration switches off (PreferredAuthentications, PubkeyAuthentication, PasswordAuthentication).`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -iE 'authentication'`, 'client'),
    ),
    step(
      'client',
      t`If the server takes passwords only: use one, or a tool that can. For GSSAPI: get a ticket with \`kinit\` first.`,
    ),
    setServerConfig(t`The administrator can allow keys again.`, 'PubkeyAuthentication yes'),
    step(
      'server',
      t`AuthenticationMethods must name only methods that are enabled; each list in it has to be possible.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Look at the list that ${seen.host ?? 'the server'} sends ("Authentications that can continue"). Is everything on it missing in your client (no key for publickey, no ticket for gssapi, no person to type for password)?`,
    run: (seen) =>
      `ssh -v -o BatchMode=yes ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: 'no method is shared',
    no: 'a shared method exists, and it fails',
    alsoYes: ['auth-kbdint-only', 'auth-password-disabled', 'auth-no-key-offered'],
  },
  twins: [
    'auth-kbdint-only',
    'auth-key-not-authorized',
    'auth-password-disabled',
    'auth-second-factor-needed',
  ],
  cite: [
    'RFC 4252, section 5.1',
    'OpenSSH auth2.c: "no authentication methods enabled"',
    'sshd_config(5), AuthenticationMethods',
    'measured: with keys off the client prints "Permission denied (password)."',
  ],
});
