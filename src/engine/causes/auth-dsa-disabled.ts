/** Cause: the key is a DSA key, which current clients and servers refuse. */

import { argument, cause, changes, hint, reads, sign, step, t } from '../cause.ts';

const isDsa = (text: string | undefined): boolean =>
  /ssh-dss|dsa/i.test(text ?? '') && !/ecdsa/i.test(text ?? '');

export default cause({
  id: 'auth-dsa-disabled',
  stage: 'auth',
  who: 'client',
  title: 'DSA keys are no longer accepted',
  signs: () => [
    sign(
      'auth.algorithm-refused',
      'sometimes',
      'where the client still offers the key, the server refuses it',
      {
        when: (f) => isDsa(f.algorithm),
      },
    ),
    sign('auth.algorithm-refused', 'never', 'another kind of key was refused', {
      when: (f) => !isDsa(f.algorithm),
    }),
    sign('auth.key-skipped', 'always', 'the client leaves the DSA key out', {
      when: (f) => isDsa(f.keytype) || isDsa(f.text),
    }),
    sign('auth.key-unloadable', 'sometimes', 'clients without DSA cannot even load the key', {
      when: (f) => isDsa(f.path) || /unknown|unsupported/i.test(f.reason),
    }),
    sign('attempt.key-count', 'usually', 'the DSA key is left out, so nothing was offered', {
      when: (f) => f.offered === 0,
    }),
    sign('auth.denied', 'usually', 'keys are allowed, yet none was accepted', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.accepted-offer', 'never', 'a DSA key is not accepted'),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left after its keys', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('after-upgrade', 'usually', 'OpenSSH 7.0 switched DSA off, 10.0 removed it'),
    hint('old-client', 'sometimes', 'DSA keys are from old systems'),
    hint('appliance', 'sometimes', 'devices were set up with DSA keys'),
    hint('new-key', 'rarely', 'nobody makes new DSA keys'),
    hint('was-working', 'usually', 'the same key worked before the upgrade'),
    hint('key-login', 'usually', 'a key is used'),
  ],
  then: [
    'auth.denied',
    'auth.failed-client',
    'auth.failed',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => [
    ...t`The key for ${seen.user ?? 'the account'} is a DSA key (\`ssh-dss\`). `,
    ...t`It has 1024 bits and SHA-1 and counts as broken: OpenSSH switched it off in 7.0 (2015), no longer builds it by default since 9.8 and removed it in 10.0. Depending on which side is newer, the client does not offer it or ${seen.host ?? 'the server'} refuses it. The client then ran out of methods and left.`,
  ],
  fix: (seen) => [
    step('client', t`Make a new key.`, changes('ssh-keygen -t ed25519', 'client')),
    step(
      'client',
      t`Put its public half on the server, by password or an account that still gets in; else the administrator adds the line and removes the old one.`,
      changes(
        `ssh-copy-id -i ~/.ssh/id_ed25519.pub ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
        'client',
      ),
    ),
    step(
      'client',
      t`Do not switch DSA on again. Only to reach a device once, in order to replace the key, an OpenSSH before 9.8 can still do \`-o PubkeyAcceptedAlgorithms=+ssh-dss\` (before 8.5: PubkeyAcceptedKeyTypes).`,
      reads('ssh -Q key', 'client'),
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Does this end in (DSA) for the key that you use?`,
    run: () => 'ssh-keygen -lf ~/.ssh/id_dsa',
    effect: 'reads',
    yes: 'the key is of a kind that is no longer accepted',
    no: 'the key is of another kind',
  },
  twins: ['auth-key-not-authorized', 'auth-no-key-offered', 'auth-rsa-sha1-server'],
  cite: [
    'OpenSSH auth2-pubkey.c: "not in PubkeyAcceptedAlgorithms"; sshconnect2.c, pubkey_prepare(): "Skipping ssh-dss key"',
    'OpenSSH configure.ac, 9.8: --enable-dsa-keys; removed in 10.0',
    'ssh_config(5), PubkeyAcceptedAlgorithms',
  ],
});
