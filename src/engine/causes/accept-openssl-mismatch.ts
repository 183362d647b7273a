/** sshd was built against another libcrypto than the one installed, and stops at once (entropy.c, seed_rng()). */

import {
  CLOSED_AT_ONCE,
  cause,
  hint,
  installServer,
  PROCESS_DIES,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-openssl-mismatch',
  who: 'server',
  title: 'sshd does not fit the installed OpenSSL library',
  stage: ['accept', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    ...PROCESS_DIES,
    sign('sshd.openssl-mismatch', 'always', 'sshd names both versions of the library', { proves: true }),
    sign('openssl.mismatch', 'always', 'sshd writes this line, but so does ssh'),
    sign('sshd.library-missing', 'sometimes', 'the library that sshd needs is gone', {
      when: (f) => /libcrypto|libssl/.test(f.text),
    }),
    sign('sshd.silent', 'usually', 'it stops before logging is set up'),
    sign('ident.read-error', 'usually', 'the process ended before it read your first line', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'the process ended before your first line arrived'),
    sign('end.reset', 'usually', 'the process ended before it read your first line'),
    sign('end.closed', 'sometimes', 'the process ended before your first line arrived'),
    sign('attempt.duration', 'usually', 'the process ends within milliseconds', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.server-ending', 'never', 'an sshd process read this connection', {
      when: (f) => f.ender === 'peer',
    }),
    hint('after-upgrade', 'always', 'the library was upgraded without sshd, or the other way round'),
    hint('git-host', 'rarely', 'a git service that lets nobody in is mended at once'),
    hint('all-users-fail', 'usually', 'every new connection fails'),
    hint('existing-sessions-ok', 'usually', 'old sessions keep the library that they loaded'),
    hint('restart-helps', 'rarely', 'the listener would then not start at all'),
    hint('intermittent', 'rarely', 'every new connection fails'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    hint('was-working', 'usually', 'it worked with the old library'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'sshd.penalty',
    'sshd.drop-penalty',
    'sshd.listener-error',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const m = seen.one('sshd.openssl-mismatch') ?? seen.one('openssl.mismatch');
    return m
      ? t`sshd on the server was built against OpenSSL ${m.fields.built} but finds ${m.fields.have}. It refuses to run with a library that may not fit, so the process for each new connection stops before it can send its first line. The listener itself still runs, because it loaded the old library when it started; after a restart it would not start at all.`
      : t`Each new sshd process at ${seen.host ?? 'the server'} may stop at once because the OpenSSL library was changed without sshd. Then the server itself closes every new connection before the first line, for everyone, while open sessions live on.`;
  },
  fix: () => [
    step(
      'client',
      t`Nothing on your side helps; keep any session that is open, it is the way in. Do not let anyone restart sshd before the versions fit.`,
    ),
    step(
      'server',
      t`See which library sshd loads, and whether LD_LIBRARY_PATH or a copy under /usr/local gets in the way.`,
      reads('ldd /usr/sbin/sshd | grep crypto', 'server'),
      reads('sudo sshd -t', 'server'),
    ),
    installServer(
      t`Bring sshd and the library to the same release: finish the upgrade or reinstall both packages. A self-built sshd has to be built again.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () => t`Start the program in test mode. Does \`sshd -t\` print "OpenSSL version mismatch"?`,
    run: () => 'sudo /usr/sbin/sshd -t; echo "status $?"',
    effect: 'reads',
    yes: 'sshd and the library do not fit',
    no: 'the library fits: another cause',
  },
  twins: [
    'accept-binary-unusable',
    'accept-sandbox-kill',
    'accept-upgraded-not-restarted',
    'client-install-broken',
  ],
  cite: ['OpenSSH entropy.c, seed_rng(), and openbsd-compat/openssl-compat.c, ssh_compatible_openssl()'],
});
