/** Cause: the program that should supply the keys fails or is refused by sshd. */

import { argument, cause, finding, guarded, hint, READ_SERVER_LOG, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-authorized-keys-command',
  stage: 'auth',
  who: 'server',
  title: 'The program that supplies authorised keys fails',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.keys-command', 'always', 'sshd says that the program failed or may not be run'),
    sign('auth.file-modes', 'never', 'that is about a file, not about the program'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    finding('authorized-keys-command', 'always', 'the configuration takes keys from a program'),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'rarely', 'the program supplied no key, a file may have'),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.failed', 'usually', 'sshd refused the key', {
      when: (f) => /^publickey/.test(f.method) && f.valid !== false,
    }),
    sign('around.selinux', 'sometimes', 'SELinux forbids what the program does'),
    sign('end.closed', 'usually', 'the client left after its keys were refused', {
      when: (f) => f.user !== undefined,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('cloud-vm', 'usually', 'cloud images fetch keys by a program'),
    hint('all-users-fail', 'usually', 'the program serves everybody'),
    hint('intermittent', 'sometimes', 'the directory behind it does not always answer'),
    hint('slow-login', 'sometimes', 'the program waits for the directory'),
    hint('git-host', 'sometimes', 'git servers look up keys by a program'),
    hint('after-upgrade', 'sometimes', 'an upgrade moved the program or changed its owner'),
    hint('key-login', 'usually', 'only keys depend on that program'),
  ],
  then: [
    'auth.denied',
    'auth.failed',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const said = seen.one('auth.keys-command');
    return [
      ...t`sshd asks a program for the keys of ${seen.user ?? 'the account'} (AuthorizedKeysCommand), and that did not work${said ? t`: ${said.fields.text}` : t``}. `,
      ...t`sshd then has no key to compare and refuses every one that the program should have supplied. sshd only runs the program if it and each folder above it belong to root and nobody else can write there. The client ran out of methods and left.`,
    ];
  },
  fix: (seen) => [
    step('server', t`Read what sshd and the program wrote.`, ...READ_SERVER_LOG),
    step(
      'server',
      t`Look at the setting, and at owner and modes of the program.`,
      reads("sudo sshd -T | grep -i '^authorizedkeyscommand'", 'server'),
    ),
    guarded(
      step(
        'server',
        t`Run the program by hand as the user named in AuthorizedKeysCommandUser, with ${seen.user ?? 'the account'} as argument: it must print public keys and end with status 0 within a few seconds. Repair the program or the directory that it asks; do not make sshd run it as root.`,
      ),
      'keep-session',
      'second-window',
    ),
    step(
      'server',
      t`So that a failing directory does not lock everybody out: keep one administrator's key in authorized_keys.`,
    ),
    step('client', t`Nothing on your side helps but another method, if there is one.`),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Run as the user named in AuthorizedKeysCommandUser: does the program fail, or print no key for ${seen.user ?? 'that account'}?`,
    run: (seen) =>
      `sudo -u AUTHORIZEDKEYSCOMMANDUSER AUTHORIZEDKEYSCOMMAND ${argument(seen.user, 'USER')}; echo "status $?"`,
    effect: 'reads',
    yes: 'the program is at fault',
    no: 'it prints the key: look at SELinux or at the path and modes of the program',
  },
  twins: ['auth-key-not-authorized', 'auth-selinux-label'],
  cite: [
    'sshd_config(5), AuthorizedKeysCommand',
    'OpenSSH auth2-pubkey.c, user_key_command_allowed2(); misc.c, subprocess() and exited_cleanly()',
    'measured: "AuthorizedKeysCommand /bin/false alice failed, status 1"',
  ],
});
