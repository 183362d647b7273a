/** Cause: known_hosts or RevokedHostKeys says that the key must not be trusted any more. */

import {
  argument,
  cause,
  changes,
  guarded,
  hint,
  pathArgument,
  reads,
  reloadServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'hostkey-revoked',
  stage: 'hostkey',
  who: 'server',
  atProvider: true,
  title: "The server's host key is marked as revoked",
  signs: [
    sign('hostkey.revoked', 'always', 'ssh found the key among those that must not be trusted', {
      proves: true,
    }),
    sign('hostkey.changed', 'never', 'a revoked key is told apart from a changed one'),
    sign('hostkey.unknown', 'never', 'the key is known, and known to be revoked'),
    sign('hostkey.failed', 'always', 'ssh ends the connection with a revoked key'),
    sign(
      'attempt.server-ending',
      'usually',
      'in the log of the server the client leaves before it names a user',
      {
        when: (f) => f.ender === 'peer' && /kex|hostkey/.test(f.stage),
      },
    ),
    hint('after-hardening', 'sometimes', 'somebody distributed a list of revoked keys'),
    hint('works-for-others', 'sometimes', 'others may not have the list'),
    hint('was-working', 'usually', 'it worked before the key was revoked'),
  ],
  then: ['hostkey.failed', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const revoked = seen.one('hostkey.revoked');
    return [
      ...t`The ${revoked?.fields.keytype ?? 'host'} key that ${revoked?.fields.host ?? seen.host ?? 'the server'} showed is marked as revoked${revoked?.fields.path ? t` in ${revoked.fields.path}` : t``}. `,
      ...t`Somebody decided that this key must not be trusted, for instance since it was copied or built into an image. So your own \`ssh\` ended the connection before any login.`,
    ];
  },
  fix: (seen) => {
    const path = seen.one('hostkey.revoked')?.fields.path;
    return [
      step(
        'client',
        t`Find the entry and ask whoever put it there why.`,
        reads(`grep -n '@revoked' ~/.ssh/known_hosts /etc/ssh/ssh_known_hosts`, 'client'),
        reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i revokedhostkeys`, 'client'),
      ),
      guarded(
        step(
          'server',
          t`If it was meant: the administrator puts the revoked keys aside, makes new ones and tells the new fingerprints over another way.`,
          changes(
            'sudo mkdir /etc/ssh/revoked && sudo mv /etc/ssh/ssh_host_*_key* /etc/ssh/revoked/ && sudo ssh-keygen -A',
            'server',
          ),
        ),
        'keep-session',
        'second-window',
      ),
      reloadServer(t`Then sshd has to read the new keys.`),
      step(
        'client',
        t`If it was a mistake: take exactly that line out of ${pathArgument(path, '~/.ssh/known_hosts')}. Do not disable checking, and do not remove the whole list.`,
      ),
    ];
  },
  check: {
    who: 'client',
    ask: () =>
      t`Is there a line with \`@revoked\` (or a RevokedHostKeys file) on your computer that covers this host's key?`,
    run: () => "grep -n '@revoked' ~/.ssh/known_hosts /etc/ssh/ssh_known_hosts",
    effect: 'reads',
    yes: 'the key is revoked there',
    no: 'the key is unknown or changed instead',
  },
  twins: ['hostkey-changed'],
  cite: [
    'sshd(8), SSH_KNOWN_HOSTS FILE FORMAT: @revoked',
    'ssh_config(5), RevokedHostKeys',
    'OpenSSH sshconnect.c, check_host_key(), HOST_REVOKED',
  ],
});
