/** Cause: group exchange finds no usable prime, because the server's moduli file is missing or holds none of the wanted size. */

import {
  argument,
  cause,
  ENDS_AFTER_GREETING,
  guarded,
  hint,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'kex-moduli-missing',
  stage: 'kex',
  who: 'server',
  title: "The server's moduli file is missing or has no suitable prime",
  signs: () => [
    ...ENDS_AFTER_GREETING,
    sign('server.moduli-missing', 'always', 'sshd found no prime for group exchange in its moduli file'),
    sign('kex.no-group', 'usually', 'the server told that it has no group of the wanted size'),
    sign('end.received-disconnect', 'usually', 'the server gave this as its reason', {
      when: (f) => /DH grp|moduli/i.test(f.reason),
    }),
    sign('attempt.server-ending', 'usually', 'the connection ended during key exchange', {
      when: (f) => !/auth|session|ident/.test(f.stage),
    }),
    sign('end.closed', 'sometimes', 'the server hung up during key exchange'),
    sign('attempt.hang', 'sometimes', 'OpenSSH 10 says nothing more to the client, which waits'),
    sign(
      'attempt.success',
      'never',
      'then key exchange worked: without the file sshd falls back to a fixed group',
    ),
    hint('container', 'sometimes', 'small images leave the file out'),
    hint(
      'after-hardening',
      'sometimes',
      'guides tell to delete short moduli; too strict a filter leaves none',
    ),
    hint('library-client', 'sometimes', 'older libraries choose group exchange first'),
  ],
  then: [
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'end.received-disconnect',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const path = seen.one('server.moduli-missing')?.fields.path ?? '/etc/ssh/moduli';
    return [
      ...t`sshd ended the connection before any login, because it lacks the numbers for the way of agreeing on keys that the client chose. `,
      ...t`For "group exchange" sshd picks a large prime from ${path}. If the file cannot be opened at all, sshd writes a warning and uses a fixed prime, which mostly works; if the file is there but has none of the wanted size, the exchange fails since OpenSSH 10.0. Other methods do not need the file.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`At once, without the administrator: choose a method that needs no such file.`,
      seen.host,
      'KexAlgorithms curve25519-sha256,ecdh-sha2-nistp256',
    ),
    guarded(
      step(
        'server',
        t`Put the file of the package back (a copy from another machine of the same release serves as well).`,
        {
          run: 'sudo apt-get install --reinstall -o Dpkg::Options::=--force-confmiss openssh-client',
          on: 'server',
          effect: 'changes',
          platform: 'debian',
        },
        { run: 'sudo dnf reinstall openssh', on: 'server', effect: 'changes', platform: 'rhel' },
      ),
      'keep-session',
    ),
    setServerConfig(
      t`Or take group exchange out of the server's offer; sshd reads the file for each exchange, so a restored file needs no reload.`,
      'KexAlgorithms -diffie-hellman-group-exchange-*',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection that does not use group exchange. Does ${seen.host ?? 'the server'} get further than before?`,
    run: (seen) => `ssh -o KexAlgorithms=curve25519-sha256,ecdh-sha2-nistp256 ${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'group exchange is what fails',
    no: 'it is not the moduli file',
    alsoYes: ['kex-server-bug'],
  },
  twins: ['kex-no-common-kex', 'kex-server-closes'],
  cite: [
    'RFC 4419: group exchange',
    'moduli(5)',
    'OpenSSH dh.c, choose_dh(); kexgexs.c, input_kex_dh_gex_request()',
    'measured: without the file a login works and the log has a warning',
  ],
});
