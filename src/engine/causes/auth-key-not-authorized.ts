/** Cause: the offered key is not among the keys that the account accepts. */

import { argument, cause, changes, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-key-not-authorized',
  stage: 'auth',
  who: 'client',
  title: 'The server does not accept this key for this user',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.agent-only', 'sometimes', 'the keys of the agent were offered and refused'),
    sign('auth.denied', 'usually', 'the client ran out of methods; keys were allowed', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.denied', 'rarely', 'keys were not even allowed', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('auth.methods', 'usually', 'the server allows keys', { when: (f) => /publickey/.test(f.methods) }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'the server then knows the key'),
    sign('auth.key-found', 'never', 'the key is then in the list'),
    sign('auth.preferred', 'never', 'ssh was told to leave keys out', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered, so none was refused', {
      when: (f) => f.offered === 0,
    }),
    sign(
      'auth.failed',
      'usually',
      'sshd refused the key and gave no reason, as for one that is not in the list',
      {
        when: (f) => /^publickey/.test(f.method) && f.valid !== false,
      },
    ),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.partial', 'never', 'one step of the login succeeded'),
    sign('auth.not-allowed', 'never', 'a list of users would refuse every key'),
    sign('auth.file-modes', 'never', 'then the file was not read at all'),
    sign('auth.file-unreadable', 'sometimes', 'there is no list for this account', {
      when: (f) => /no such file/i.test(f.errno),
    }),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'always', 'the client left after its keys were refused', {
      when: (f) => f.user !== undefined && f.valid !== false && !f.fails,
      side: 'server',
    }),
    sign('end.closed', 'rarely', 'a refused key does not count as a failed try', {
      when: (f) => f.fails !== undefined && f.fails > 0,
      side: 'server',
    }),
    sign('end.closed', 'rarely', 'a refused key does not close the connection', {
      when: (f) => f.user === undefined,
    }),
    sign('end.received-disconnect', 'rarely', 'some servers end politely when no method is left'),
    sign('auth.failed-client', 'usually', 'libraries say only that the login failed', {
      when: (f) => f.tried === undefined || /publickey/.test(f.tried),
    }),
    sign('auth.failed-client', 'never', 'no key was tried', {
      when: (f) => f.tried !== undefined && !/publickey/.test(f.tried),
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('group.count', 'rarely', 'a person does not try many user names', { when: (f) => f.users > 2 }),
    hint('new-key', 'usually', 'a new key has to be put on the server first'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('first-time', 'usually', 'it never worked, so the key may never have arrived'),
    hint('server-rebuilt', 'sometimes', 'a rebuilt server has lost its lists of keys'),
    hint('works-for-others', 'usually', 'others have their keys on the server'),
    hint('only-this-user', 'usually', 'the list belongs to one account'),
    hint('git-host', 'sometimes', 'the key was not added to the account there'),
    hint('cloud-vm', 'sometimes', 'the image puts the key into one account only'),
    hint('key-pasted', 'sometimes', 'the other half may not be on the server'),
  ],
  then: [
    'auth.denied',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const offer = seen.one('auth.offered');
    return [
      ...t`${seen.host ?? 'The server'} refused ${offer ? t`the key ${offer.fields.fingerprint ?? offer.fields.path}` : t`every key that was offered`} for the account ${seen.user ?? 'that was named'}. `,
      ...t`A key is refused without a reason when it is not in that account's list (authorized_keys, or the list in the web interface). sshd did not hang up: the client ran out of methods and ended the connection itself.`,
    ];
  },
  fix: (seen) => {
    const path = seen.one('auth.offered')?.fields.path;
    return [
      step(
        'client',
        t`See which key your client offers${path ? t` (it offered ${path})` : t``} and take its public half.`,
        reads('ssh-keygen -lf ~/.ssh/id_ed25519.pub', 'client'),
      ),
      step(
        'client',
        t`If passwords still work: put the key there with one command. On a hosting service: add it in the web interface.`,
        changes(
          `ssh-copy-id -i ~/.ssh/id_ed25519.pub ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
          'client',
        ),
        changes(
          `Get-Content $env:USERPROFILE\\.ssh\\id_ed25519.pub | ssh ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')} "cat >> .ssh/authorized_keys"`,
          'client',
          'windows',
        ),
        changes(
          `aws ec2-instance-connect send-ssh-public-key --instance-id INSTANCE --instance-os-user ${argument(seen.user, 'USER')} --ssh-public-key file://~/.ssh/id_ed25519.pub`,
          'client',
          'cloud',
        ),
        changes(
          `az vm user update --resource-group GROUP --name VM --username ${argument(seen.user, 'USER')} --ssh-key-value ~/.ssh/id_ed25519.pub`,
          'client',
          'cloud',
        ),
      ),
      step(
        'client',
        t`If your client offers another key than you mean: name it with IdentityFile and IdentitiesOnly yes for this host.`,
      ),
      step(
        'server',
        t`Otherwise send the public line (never the private file) to the administrator, who adds it as one unbroken line to that account's authorized_keys.`,
        reads(`sudo ssh-keygen -lf ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`, 'server'),
        reads('Get-Content $env:ProgramData\\ssh\\administrators_authorized_keys', 'server', 'windows'),
        reads('cat /etc/dropbear/authorized_keys', 'server', 'openwrt'),
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`List the fingerprints in the authorized_keys of ${seen.user ?? 'that account'}. Is the fingerprint of your key missing there?`,
    run: (seen) => `sudo ssh-keygen -lf ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`,
    effect: 'reads',
    yes: 'the key is not in the list',
    no: 'the key is in the list: look at modes, path or algorithm',
    alsoYes: ['auth-authorized-keys-malformed', 'auth-windows-admin-keys'],
  },
  twins: [
    'auth-account-expired',
    'auth-account-locked',
    'auth-authorized-keys-command',
    'auth-authorized-keys-malformed',
    'auth-authorized-keys-mode',
    'auth-authorized-keys-path',
    'auth-authorized-keys-unreadable',
    'auth-ci-secret-empty',
    'auth-dsa-disabled',
    'auth-git-wrong-account',
    'auth-key-passphrase',
    'auth-key-restricted',
    'auth-no-key-offered',
    'auth-no-usable-method',
    'auth-password-disabled',
    'auth-rsa-sha1-client',
    'auth-rsa-sha1-server',
    'auth-selinux-label',
    'auth-shell-missing',
    'auth-too-many-keys',
    'auth-tool-own-keys',
    'auth-unknown-user',
    'auth-user-not-allowed',
    'auth-windows-admin-keys',
    'client-key-mode',
    'connect-wrong-host',
    'jump-bastion-login',
    'resolve-alias-not-matched',
  ],
  cite: [
    'RFC 4252, section 7',
    'OpenSSH auth2-pubkey.c, user_key_allowed()',
    'sshd(8), AUTHORIZED_KEYS FILE FORMAT',
    'measured: at LogLevel INFO sshd logs only that the client left',
  ],
  folklore: 'the key',
});
