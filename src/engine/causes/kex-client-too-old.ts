/** Cause: the server allows current algorithms only and the client, often a library built into a program, has none of them. */

import type { Seen, Text } from '../cause.ts';
import {
  argument,
  cause,
  exchangeFailed,
  finding,
  hint,
  MODERN_ALGORITHMS,
  mismatchOf,
  NOTHING_IN_COMMON,
  reads,
  setServerConfig,
  sign,
  step,
  t,
  tell,
} from '../cause.ts';

const MODERN = /curve25519|ecdh-sha2|sntrup|mlkem|group14-sha256|group1[5678]-sha512|group-exchange-sha256/;
// Some libraries say only that nothing fits, and not of which list.
const isKex = (what: string): boolean => /key exchange|kex|^algorithm$/i.test(what);

/** The releases of clients that fit the server's offer. */
function needed(seen: Seen): Text {
  const fits = mismatchOf(seen.one('kex.no-match'), seen)?.fits ?? [];
  return fits.length === 0 ? [] : [` To fit this server it takes at least ${fits.join(', ')}.`];
}

export default cause({
  id: 'kex-client-too-old',
  stage: ['kex', 'hostkey'],
  who: 'client',
  title: 'Your client is too old for this server',
  signs: [
    sign(
      'kex.dispatch-fatal',
      'usually',
      'an old library has nothing that the server takes, and says no more',
      { when: (f) => exchangeFailed(f.reason) },
    ),
    sign('kex.no-match', 'usually', 'the server offered current methods and this client has none of them', {
      side: 'client',
      when: (f) => isKex(f.what) && f.offer !== undefined && MODERN.test(f.offer),
    }),
    sign('kex.no-match', 'never', 'here it is the server that offered only outdated methods', {
      side: 'client',
      when: (f) =>
        isKex(f.what) && f.offer !== undefined && !MODERN.test(f.offer) && f.offer.includes('-sha1'),
    }),
    sign('kex.no-match', 'usually', 'the client offered only outdated methods', {
      side: 'server',
      when: (f) => isKex(f.what) && f.offer !== undefined && !MODERN.test(f.offer),
    }),
    sign(
      'kex.no-match',
      'sometimes',
      'the client has methods in common with most servers, but not with this restricted one',
      {
        side: 'server',
        when: (f) => isKex(f.what) && f.offer !== undefined && MODERN.test(f.offer),
      },
    ),
    sign(
      'kex.no-match',
      'usually',
      'no method is common to both sides; libraries do not say whose list is old',
      {
        when: (f) => (f.what === '' || isKex(f.what)) && f.offer === undefined,
      },
    ),
    sign('kex.no-match', 'usually', 'the client asked for outdated host key types or ciphers only', {
      side: 'server',
      when: (f) => !isKex(f.what) && f.offer !== undefined && !MODERN_ALGORITHMS.test(f.offer),
    }),
    sign('kex.no-match', 'rarely', 'an old client can lack the host key types or ciphers as well', {
      when: (f) => f.what !== '' && !isKex(f.what),
    }),
    ...NOTHING_IN_COMMON,
    finding('kex-restricted', 'sometimes', 'the server allows a short list of methods'),
    finding('hostkey-algorithms-restricted', 'sometimes', 'the server allows a short list of host key types'),
    finding('ciphers-restricted', 'sometimes', 'the server allows a short list of ciphers'),
    hint('library-client', 'usually', 'libraries inside programs age with the program'),
    hint('old-client', 'usually', 'an old client lacks the current methods'),
    hint('works-with-other-client', 'usually', 'a current client gets in'),
    hint('after-upgrade', 'usually', 'the server was updated and dropped what the client had'),
    hint('after-hardening', 'usually', 'hardening removed what the client had'),
    sign(
      'ident.unsafe-client',
      'sometimes',
      'sshd refuses this client program because of its unsafe key exchange',
      { side: 'server' },
    ),
    hint('works-for-others', 'usually', 'others have newer programs'),
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
    const match = seen.one('kex.no-match');
    const offer = match?.fields.offer;
    const m = mismatchOf(match, seen);
    return [
      ...t`Your client and ${seen.host ?? 'the server'} found no way to protect the connection that both know (an algorithm), so it ended before any login. `,
      ...(offer ? t`The other side's offer was ${offer}. ` : t``),
      ...(m && tell(m) !== ''
        ? [tell(m), ' Programs with an old SSH library have only methods that servers gave up long ago.']
        : t`The client is the old side. Servers dropped \`diffie-hellman-group1-sha1\` in OpenSSH 6.7 and \`diffie-hellman-group14-sha1\` in 8.2, host key signatures by \`ssh-rsa\` in 8.8, and from 10.0 on a server offers no method of the whole \`diffie-hellman\` family. Programs with an old SSH library have only those.`),
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Update the client or the program that contains it (JSch: use the maintained fork com.github.mwiede:jsch; libssh2 and paramiko: a current release).${needed(seen)}`,
      reads('ssh -V', 'client'),
      reads('ssh -Q kex', 'client'),
    ),
    step(
      'client',
      t`Until then let the program call the system's \`ssh\` if it can, after that has been seen to work with ${seen.host ?? 'this server'}.`,
    ),
    setServerConfig(
      t`Only if the client cannot be updated: the administrator can add one method that is sound and widely known. Do not add any method that ends in \`sha1\`.`,
      'KexAlgorithms +diffie-hellman-group14-sha256,diffie-hellman-group-exchange-sha256',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`From the same machine, does a current \`ssh\` get as far as the login at ${seen.host ?? 'the server'}, while your program's message says that no algorithm matches?`,
    run: (seen) => `ssh -o BatchMode=yes ${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: 'the server is fine with a current client, yours is too old',
    no: "the server's own lists are the obstacle",
  },
  twins: [
    'auth-rsa-sha1-server',
    'client-library-bug',
    'hostkey-no-common-type',
    'hostkey-pinned-mismatch',
    'kex-no-common-cipher',
    'kex-no-common-kex',
    'noise-old-algorithms',
  ],
  cite: [
    'RFC 4253, section 7.1: how algorithms are chosen',
    'OpenSSH myproposal.h, per release',
    'sshd_config(5), KexAlgorithms',
    'measured: OpenSSH 9.9p2 against a client with SHA-1 methods only',
  ],
});
