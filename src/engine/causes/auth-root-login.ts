/** Cause: PermitRootLogin forbids root to log in this way. */

import type { Seen, Step } from '../cause.ts';
import {
  argument,
  cause,
  connects,
  effectiveConfig,
  finding,
  guarded,
  hint,
  ONLY_IF_RELOADED,
  reloadServer,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

/** The account that the image names. */
function namedUser(seen: Seen): readonly Step[] {
  const use = seen.one('session.other-user')?.fields.instead;
  if (use === undefined) return [];
  const command = `ssh ${argument(use, 'USER')}@${argument(seen.host, 'HOST')}`;
  return [step('client', t`Log in as ${use}, with the same key.`, connects(1, command))];
}

export default cause({
  id: 'auth-root-login',
  stage: ['auth', 'session'],
  who: 'server',
  title: 'Root may not log in this way',
  signs: [
    sign('auth.key-refused', 'sometimes', 'with PermitRootLogin no the keys of root are refused too'),
    // auth_root_allowed() is asked only after key or password was found right: no guess gets this far.
    sign('auth.root-refused', 'always', 'the key or password was right and sshd refused root all the same', {
      proves: true,
    }),
    sign('session.other-user', 'always', 'the image lets root in only to name the account to use'),
    sign('auth.failed', 'usually', 'PermitRootLogin makes the right password of root fail like a wrong one', {
      when: (f) => f.user === 'root' && /^(password|keyboard)/.test(f.method),
    }),
    sign('auth.failed', 'sometimes', 'with PermitRootLogin no the keys of root are refused too', {
      when: (f) => f.user === 'root' && !/^(password|keyboard)/.test(f.method),
    }),
    sign('auth.failed', 'never', 'this login was not for root', {
      when: (f) => f.user !== undefined && f.user !== 'root',
    }),
    sign('auth.denied', 'usually', 'root was refused', { when: (f) => f.user === 'root' }),
    sign('auth.denied', 'never', 'this login was not for root', {
      when: (f) => f.user !== undefined && f.user !== 'root',
    }),
    sign('auth.denied', 'sometimes', 'every method failed', { when: (f) => f.user === undefined }),
    sign('auth.again', 'always', 'the right password of root is refused like a wrong one'),
    sign('auth.invalid-user', 'never', 'root exists'),
    sign('auth.not-allowed', 'never', 'that is another rule'),
    sign('auth.pam-line', 'usually', 'sshd hands PAM a wrong password on purpose when root may not use one', {
      when: (f) => f.phase === 'auth' && f.user === 'root',
    }),
    sign(
      'session.broken-pipe',
      'rarely',
      'with forced-commands-only the connection breaks right after the login',
    ),
    sign('attempt.key-count', 'usually', 'no key was offered, a password was typed', {
      when: (f) => f.offered === 0,
    }),
    sign(
      'attempt.key-count',
      'sometimes',
      'the keys of root were refused, or were accepted and root refused after that',
      {
        when: (f) => f.offered > 0,
      },
    ),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left after its tries', {
      when: (f) => f.user === 'root',
      side: 'server',
    }),
    sign('end.closed', 'never', 'this login was not for root', {
      when: (f) => f.user !== undefined && f.user !== 'root',
      side: 'server',
    }),
    sign('group.count', 'rarely', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    finding('permit-root-no', 'usually', 'root may not log in at all'),
    finding('permit-root-keys-only', 'usually', 'root may not use a password'),
    finding('permit-root-forced-only', 'sometimes', 'root may log in only with a key that has a command'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'sometimes', 'sshd ended the login after too many tries', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    hint('after-upgrade', 'usually', 'since OpenSSH 7.0 root may not use a password by default'),
    hint('after-hardening', 'usually', 'hardening forbids root'),
    hint('password-login', 'usually', 'a password is forbidden for root by default'),
    hint('only-this-user', 'usually', 'other accounts get in'),
    hint('works-for-others', 'usually', 'other accounts get in'),
    hint('server-rebuilt', 'sometimes', 'a new installation forbids passwords for root'),
    hint('key-login', 'sometimes', 'with PermitRootLogin no keys are refused too'),
    hint('cloud-vm', 'sometimes', 'cloud images do not let root in'),
  ],
  then: [
    'auth.denied',
    'auth.again',
    'auth.failed',
    'auth.failed-client',
    'auth.pam-line',
    'auth.pam-error',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'session.broken-pipe',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const use = seen.one('session.other-user')?.fields.instead;
    if (use !== undefined)
      return t`Root may not log in here. The image of ${seen.host ?? 'this machine'} puts a command before root's keys (cloud-init does) that only says: log in as ${use} instead. Then it closes the session. Your key is right; the user name is not.`;
    const found = seen.all('config.finding').find((o) => o.fields.finding.startsWith('permit-root'));
    return [
      ...(seen.one('auth.root-refused')
        ? t`Key or password of root were right, but sshd refused root: "ROOT LOGIN REFUSED". `
        : t`sshd on ${seen.host ?? 'the server'} does not let root log in this way. `),
      ...(found
        ? t`Its configuration says PermitRootLogin ${found.fields.value}. `
        : t`The default is PermitRootLogin prohibit-password: keys only (since OpenSSH 7.0). `),
      ...t`For a password that is forbidden sshd logs "Failed password for root" and asks again, exactly as for a wrong one, so neither side can see whether the password was right. The connection is not closed by this; the client gives up.`,
    ];
  },
  fix: (seen) => [
    ...namedUser(seen),
    step(
      'client',
      t`Log in to ${seen.host ?? 'the server'} as an ordinary user and use \`sudo\`; on cloud images that user has a name of its own (ubuntu, debian, ec2-user, admin …).`,
    ),
    step('client', t`If it has to be root: use a key instead of the password.`),
    setServerConfig(
      t`The administrator can allow keys for root (this is also the default). Do not set \`yes\` on a server that the internet can reach: bots try root's password all day.`,
      'PermitRootLogin prohibit-password',
    ),
    guarded(
      {
        who: 'server',
        what: t`For a backup that needs root from one address: allow only that address, in a block at the very end of the configuration.`,
        commands: [],
        config: {
          file: '/etc/ssh/sshd_config',
          lines: [
            `Match User root Address ${argument(seen.source, 'CLIENT_ADDRESS')}`,
            '    PermitRootLogin prohibit-password',
          ],
        },
      },
      'keep-session',
      'backup',
    ),
    reloadServer(t`Then test and reload.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Was the login for root, was the server's package not upgraded just before, and does this show a value that forbids the way it was tried (\`no\`, or \`prohibit-password\`/\`without-password\` with a password)?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig({ user: 'root', source: seen.source }, 'permitrootlogin'),
    effect: 'reads',
    yes: 'PermitRootLogin forbids it',
    no: 'key or password is at fault',
  },
  twins: [
    'auth-password-wrong',
    'auth-user-not-allowed',
    'noise-brute-force',
    'session-forced-command',
    'server-upgrade-changed-defaults',
  ],
  cite: [
    'OpenSSH auth.c, auth_root_allowed(); auth-passwd.c, auth_password()',
    'sshd_config(5), PermitRootLogin',
    'measured: PermitRootLogin no with the right password logs "Failed password for root"',
  ],
  folklore: 'PermitRootLogin',
});
