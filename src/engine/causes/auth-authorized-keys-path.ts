/** Cause: AuthorizedKeysFile names another file than the one that holds the key. */

import {
  cause,
  effectiveConfig,
  finding,
  hint,
  ONLY_IF_RELOADED,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-authorized-keys-path',
  stage: 'auth',
  who: 'server',
  title: 'sshd looks for authorised keys in another place',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    finding(
      'authorized-keys-file-other',
      'usually',
      'the configuration names another file than ~/.ssh/authorized_keys',
    ),
    finding('authorized-keys-none', 'usually', 'the configuration turns files with keys off'),
    finding('match-scope', 'sometimes', 'a Match block may name another file for some users'),
    sign('auth.file-unreadable', 'sometimes', 'at the place where sshd looks there is no file', {
      when: (f) => /no such file/i.test(f.errno),
    }),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'the file with the key was not read'),
    sign('auth.key-found', 'never', 'the file with the key was not read'),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.failed', 'usually', 'sshd refused the key and gave no reason', {
      when: (f) => /^publickey/.test(f.method) && f.valid !== false,
    }),
    sign('auth.file-modes', 'never', 'then sshd did look at that file'),
    sign('end.closed', 'usually', 'the client left after its keys were refused', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('after-config-change', 'usually', 'the setting was changed'),
    hint('after-hardening', 'usually', 'hardening moves the keys to a folder of root'),
    hint('appliance', 'sometimes', 'devices keep keys in a place of their own'),
    hint('all-users-fail', 'sometimes', 'the setting holds for everybody'),
    hint('only-this-user', 'sometimes', 'a Match block holds for some users'),
    hint('key-login', 'usually', 'only keys depend on that file'),
    hint('first-time', 'usually', 'the key was put where sshd does not look'),
  ],
  then: [
    'auth.file-tried',
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
    const found = seen
      .all('config.finding')
      .find(
        (o) =>
          o.fields.finding === 'authorized-keys-file-other' || o.fields.finding === 'authorized-keys-none',
      );
    const tried = seen.one('auth.file-tried');
    return [
      ...(found
        ? t`sshd's configuration says AuthorizedKeysFile ${found.fields.value}${found.fields.match ? t` (for ${found.fields.match})` : t``}. `
        : t``),
      ...(tried
        ? t`sshd looked for the keys of ${seen.user ?? 'the account'} in ${tried.fields.path}. `
        : t``),
      ...(found || tried
        ? t``
        : t`sshd on ${seen.host ?? 'the server'} looks for the keys of ${seen.user ?? 'the account'} in another file than the one that holds yours. `),
      ...t`A key in another file, usually ~/.ssh/authorized_keys, is then never seen, and sshd refuses it without a reason. The connection was not ended by sshd: your client had nothing else to try and left.`,
    ];
  },
  fix: (seen) => [
    step(
      'server',
      t`Either put the key into the file that sshd reads (\`%u\` stands for the user, \`%h\` for the home folder)${seen.user ? t`, here for ${seen.user ?? 'the account'}` : t``}; nothing has to be reloaded for that.`,
    ),
    setServerConfig(
      t`Or let sshd read both places. If the line stands in a Match block, change it there.`,
      'AuthorizedKeysFile .ssh/authorized_keys /etc/ssh/authorized_keys/%u',
    ),
    step(
      'client',
      t`Without access to the server: send your public key to the administrator and ask for the place where sshd reads it.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does this show another file for ${seen.user ?? 'that account'} than the one that holds the key?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen, 'authorizedkeysfile'),
    effect: 'reads',
    yes: 'sshd reads another file',
    no: 'the path is right',
    alsoYes: ['auth-windows-admin-keys', 'server-match-scope'],
  },
  twins: [
    'auth-authorized-keys-malformed',
    'auth-authorized-keys-unreadable',
    'auth-key-not-authorized',
    'auth-windows-admin-keys',
    'server-match-scope',
  ],
  cite: [
    'sshd_config(5), AuthorizedKeysFile and Match',
    'OpenSSH auth2-pubkey.c, user_key_allowed(); servconf.c, AuthorizedKeysFile',
    'measured: with another path the log shows only the refused key',
  ],
});
