/** Cause: Defaults such as root login, RSA signatures or penalties became stricter. */

import {
  cause,
  hint,
  mismatchOf,
  ONLY_IF_RELOADED,
  reads,
  setServerConfig,
  sign,
  signatureOf,
  step,
  stricterSince,
  t,
  tell,
} from '../cause.ts';

export default cause({
  id: 'server-upgrade-changed-defaults',
  stage: ['accept', 'session'],
  who: 'server',
  atProvider: true,
  title: 'An upgrade changed what sshd allows by default',
  signs: [
    sign('auth.root-refused', 'sometimes', 'root may no longer log in with a password (since 7.0)'),
    sign('auth.algorithm-refused', 'sometimes', 'signatures with RSA and SHA-1 are off (since 8.8)'),
    sign('auth.no-mutual-signature', 'sometimes', 'signatures with RSA and SHA-1 are off (since 8.8)'),
    sign('kex.no-match', 'sometimes', 'old algorithms were dropped'),
    sign('sshd.drop-penalty', 'sometimes', 'penalties for bad clients are on (since 9.8)'),
    sign('auth.denied', 'usually', 'what was allowed before is now refused'),
    sign('end.closed', 'sometimes', 'what was allowed before is now refused'),
    sign('ident.closed', 'rarely', 'few defaults act before the login'),
    hint('after-upgrade', 'always', 'it began with an upgrade'),
    hint('was-working', 'usually', 'it worked until the upgrade'),
    hint('first-time', 'never', 'it worked until the upgrade'),
    hint('server-rebuilt', 'sometimes', 'a new system brings new defaults'),
    hint('after-failed-logins', 'rarely', 'the defaults do not look at earlier logins'),
    hint('intermittent', 'rarely', 'a default holds every time'),
    hint('old-client', 'sometimes', 'old clients meet the stricter defaults'),
    hint('appliance', 'sometimes', 'old devices meet the stricter defaults'),
  ],
  then: ['auth.again', 'end.reset', 'end.disconnecting', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const match = seen.one('kex.no-match');
    const m = match && mismatchOf(match, seen);
    const signature =
      seen.one('auth.algorithm-refused') || seen.one('auth.no-mutual-signature')
        ? signatureOf('server', 'takes', seen)
        : '';
    const seenHere = [m ? tell(m) : '', signature].filter((x) => x !== '').join(' ');
    const { release, changes } = stricterSince(seen);
    return [
      ...t`This began with an upgrade of ${seen.host ?? 'the server'}. `,
      `${release === undefined ? '' : `It calls itself ${release}. `}OpenSSH became stricter by default: ${changes.join(', ')}. `,
      ...(seenHere === '' ? [] : [`${seenHere} `]),
      ...t`What you use may have been allowed only by default, and the server now refuses it.`,
    ];
  },
  fix: () => [
    step(
      'server',
      t`See what holds now, and compare it with the release notes of the versions between.`,
      reads('sshd -V', 'server'),
      reads(
        'sudo sshd -T | grep -iE "permitrootlogin|pubkeyacceptedalgorithms|persourcepenalties|maxstartups"',
        'server',
      ),
    ),
    step(
      'server',
      t`Better than going back: log in as an ordinary user with a key, and bring old clients up to date.`,
    ),
    setServerConfig(
      t`If you must go back for one thing, say exactly that thing and no more; for instance root by key only.`,
      'PermitRootLogin prohibit-password',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Print the effective settings and compare them with the release notes for your symptom. Did a default change between the two versions?${ONLY_IF_RELOADED}`,
    run: () => 'sudo sshd -T',
    effect: 'reads',
    yes: 'the new default is what refuses you',
    no: 'nothing relevant changed: another cause',
    alsoYes: ['auth-rsa-sha1-server', 'auth-root-login'],
  },
  twins: ['auth-root-login', 'auth-rsa-sha1-server', 'server-config-invalid'],
  cite: [
    'OpenSSH release notes 7.0, 8.8, 9.8',
    'sshd_config(5)',
    'OpenSSH servconf.c, fill_default_server_options()',
  ],
  folklore: 'defaults that an upgrade changed, such as PermitRootLogin',
});
