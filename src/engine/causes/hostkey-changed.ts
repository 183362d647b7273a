/** Cause: the server's host key is another one than known_hosts holds for this name. */

import { argument, cause, changes, hint, pathArgument, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'hostkey-changed',
  stage: ['hostkey', 'auth'],
  who: 'client',
  title: 'The server shows another host key than stored',
  signs: () => [
    sign('end.closed', 'always', 'the client hung up when it saw another host key than the stored one', {
      side: 'server',
      when: (f) => f.user === undefined,
    }),
    sign('hostkey.changed', 'always', 'ssh compared the key with the stored one and they differ'),
    sign('hostkey.login-restricted', 'always', 'ssh goes on without passwords, because the key differs'),
    sign('hostkey.unknown', 'never', 'a key is stored for this name, it only differs'),
    sign('hostkey.revoked', 'never', 'the stored entry does not mark the key as revoked'),
    sign('hostkey.failed', 'always', 'with strict checking ssh ends the connection itself'),
    sign(
      'auth.denied',
      'usually',
      'with a changed key ssh turns passwords off, so the login can fail afterwards',
    ),
    sign('auth.failed', 'sometimes', 'what is left of the login, a key, can be refused'),
    sign('end.closed', 'sometimes', 'ssh goes on without passwords and gives up at the login', {
      side: 'server',
      when: (f) => f.user !== undefined,
    }),
    sign('auth.offered', 'usually', 'if ssh may go on with a changed key, it still offers keys'),
    sign('auth.methods', 'usually', 'if ssh may go on with a changed key, the login begins as always'),
    sign('attempt.key-count', 'usually', 'keys may still be offered, passwords not', {
      when: (f) => f.offered > 0,
    }),
    sign(
      'attempt.server-ending',
      'usually',
      'in the log of the server the client leaves before it names a user',
      {
        when: (f) => f.ender === 'peer' && /kex|hostkey/.test(f.stage),
      },
    ),
    sign('end.closed', 'sometimes', "in the server's log the client only goes away", {
      when: (f) => f.user === undefined,
      side: 'server',
    }),
    sign('attempt.server-ending', 'sometimes', 'ssh goes on without passwords and gives up at the login', {
      when: (f) => f.ender === 'peer' && f.stage === 'auth',
    }),
    hint('server-rebuilt', 'usually', 'a new installation makes new host keys'),
    hint('was-working', 'usually', 'the stored key is from a login that worked'),
    hint('after-upgrade', 'rarely', 'an upgrade normally keeps the host keys'),
    hint('cloud-vm', 'sometimes', 'cloud addresses move from one machine to another'),
    hint('container', 'sometimes', 'a container without a volume for its keys makes new ones at each start'),
    hint('first-time', 'rarely', 'without an earlier login there is no stored key'),
  ],
  then: [
    'hostkey.server',
    'hostkey.offending',
    'hostkey.failed',
    'auth.denied',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const where = seen.one('hostkey.offending');
    const shown = seen.one('hostkey.server');
    return [
      ...t`${seen.host ?? 'The server'} proved itself with another host key than the one your computer has stored for it${where ? t` (line ${where.fields.line} of ${where.fields.path})` : t``}. `,
      ...(shown ? t`It now shows ${shown.fields.keytype} ${shown.fields.fingerprint}. ` : t``),
      ...(seen.one('hostkey.login-restricted')
        ? t`Your own \`ssh\` was told to go on all the same, but without passwords, lest another machine learn yours: so a key alone could let you in. `
        : t`Your own \`ssh\` stopped here, before it sent any user name or password. `),
      ...t`Mostly the machine was reinstalled, or another one has its address now; the same message would come if somebody answered in its place, so the new key has to be checked before it is accepted.`,
    ];
  },
  fix: (seen) => {
    const where = seen.one('hostkey.offending');
    const file = pathArgument(where?.fields.path, '~/.ssh/known_hosts');
    const name = argument(seen.host, 'HOST');
    const entry =
      seen.port === undefined || seen.port === 22 ? name : `'[${name}]:${argument(seen.port, 'PORT')}'`;
    return [
      step(
        'server',
        t`Ask for the fingerprints on the server's own console, or from the person who runs it, over another way than this connection.`,
        reads('for k in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$k"; done', 'server'),
      ),
      step(
        'client',
        t`If one of them equals the fingerprint in the warning: remove the old entry, log in, and answer the question only after comparing once more.`,
        changes(`ssh-keygen -f ${file} -R ${entry}`, 'client'),
      ),
      step(
        'client',
        t`If none equals it: do not connect and type no password. You reach another machine than you mean.`,
      ),
      step(
        'client',
        t`Do not turn checking off (\`StrictHostKeyChecking no\`, \`UserKnownHostsFile /dev/null\`): it hides exactly this difference for ever.`,
      ),
      step(
        'server',
        t`For a machine that is rebuilt often: keep /etc/ssh/ssh_host_*_key over the rebuild (a volume, the provisioning), or sign the host keys with a certificate authority.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`On the console of ${seen.host ?? 'the server'}: is one of its fingerprints the one that the warning shows?`,
    run: () => 'for k in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$k"; done',
    effect: 'reads',
    yes: 'it is the right machine with a new key',
    no: 'another machine answers',
    alsoYes: ['hostkey-shared-name', 'hostkey-rotated-by-provider'],
  },
  twins: [
    'connect-address-conflict',
    'connect-wrong-host',
    'hostkey-intercepted',
    'hostkey-pinned-mismatch',
    'hostkey-revoked',
    'hostkey-rotated-by-provider',
    'hostkey-shared-name',
    'hostkey-unknown',
    'jump-bastion-login',
    'noise-connect-close',
  ],
  cite: [
    'RFC 4251, section 4.1: host keys',
    'OpenSSH sshconnect.c, check_host_key() and warn_changed_key()',
    'ssh_config(5), StrictHostKeyChecking',
    'measured: with accept-new the login continues and passwords are turned off',
  ],
  folklore: 'deleting the line in known_hosts',
});
