/** Cause: a policy of the whole system, below OpenSSH, forbids an algorithm that this connection needs. */

import { argument, cause, hint, policyThatOffers, reads, setClientConfig, sign, step, t } from '../cause.ts';

const STRICT = /FUTURE|FIPS/;

export default cause({
  id: 'kex-crypto-policy',
  stage: ['kex', 'auth'],
  who: 'client',
  title: "The system's crypto policy forbids an algorithm that is needed",
  signs: () => [
    sign(
      'kex.dispatch-fatal',
      'usually',
      'the crypto library refused the operation; it obeys the system-wide policy',
      {
        when: (f) => /libcrypto/i.test(f.reason),
      },
    ),
    sign('kex.dispatch-fatal', 'rarely', 'a refused signature check can end like this', {
      when: (f) => /signature/i.test(f.reason),
    }),
    sign('kex.libcrypto', 'usually', 'the crypto library refused the operation'),
    sign('auth.key-unloadable', 'sometimes', 'the library may refuse to load or use the key', {
      when: (f) => /libcrypto/i.test(f.reason),
    }),
    sign('hostkey.bad', 'sometimes', 'the policy may set a minimum length for keys', {
      when: (f) => /length/i.test(f.reason),
    }),
    sign(
      'auth.no-mutual-signature',
      'sometimes',
      'the policy may forbid the only signature that both sides have',
    ),
    ...(['client', 'server'] as const).flatMap((side) => {
      const end = side === 'client' ? 'server' : 'client';
      return [
        sign('kex.no-match', 'usually', 'the other side offers what a strict policy of its system leaves', {
          side,
          when: (f) => STRICT.test(policyThatOffers(f.offer, end, f.what) ?? ''),
        }),
        sign('kex.no-match', 'sometimes', 'the other side offers what the policy of its system leaves', {
          side,
          when: (f) => policyThatOffers(f.offer, end, f.what) !== undefined,
        }),
      ];
    }),
    sign('kex.no-match', 'rarely', 'the policy can shorten the lists so far that nothing is common'),
    hint('after-upgrade', 'usually', 'a new release of the distribution brings a stricter policy'),
    hint('works-from-other-network', 'rarely', 'the policy belongs to this machine, not to the network'),
    hint('works-for-others', 'sometimes', 'machines under another policy get in'),
    hint('only-this-host', 'sometimes', 'only servers with old keys or algorithms are affected'),
    hint('old-server', 'sometimes', 'old servers sign with SHA-1'),
    hint('appliance', 'sometimes', 'devices often sign with SHA-1'),
    hint('works-with-other-client', 'sometimes', 'programs with their own library do not follow the policy'),
    hint('was-working', 'sometimes', 'the policy has changed'),
  ],
  then: ['end.closed', 'end.reset', 'auth.denied', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const match = seen.one('kex.no-match');
    const end = match?.side === 'server' ? 'client' : 'server';
    const policy = match && policyThatOffers(match.fields.offer, end, match.fields.what);
    if (policy)
      return t`${end === 'server' ? (seen.host ?? 'The server') : 'The client'} offers exactly what the ${policy} leaves of OpenSSH's own list, and the other side has none of it. Not OpenSSH's settings but the policy of that whole system decides there.`;
    return [
      ...t`The connection to ${seen.host ?? 'the server'} needs a signature or algorithm that your system's crypto library refuses to carry out, so \`ssh\` gave up. `,
      ...t`On Red Hat Enterprise Linux 9 and its relatives the policy DEFAULT forbids the old signatures with SHA-1. It stands below OpenSSH: to set only \`HostKeyAlgorithms\` or \`PubkeyAcceptedAlgorithms\` does not help and ends in "error in libcrypto".`,
    ];
  },
  fix: (seen) => [
    step(
      'server',
      t`Best: let ${seen.host ?? 'the server'} use keys and signatures that the policy allows: an Ed25519 host key, \`rsa-sha2-256\`, a server program of at least OpenSSH 7.2.`,
    ),
    step(
      'client',
      t`See which policy is in force.`,
      reads('update-crypto-policies --show', 'client', 'rhel'),
    ),
    setClientConfig(
      t`Try first whether the server has a host key of a current type that only your settings hide.`,
      seen.host,
      'HostKeyAlgorithms +ssh-ed25519,rsa-sha2-256',
    ),
    step(
      'client',
      t`If the server cannot be changed: a subpolicy lets the whole machine accept SHA-1 signatures again. It weakens every program on it, so prefer to do this on one jump host; \`update-crypto-policies --set DEFAULT\` takes it back.`,
      {
        run: 'sudo update-crypto-policies --set DEFAULT:SHA1',
        on: 'client',
        effect: 'changes',
        platform: 'rhel',
      },
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection from a machine without such a policy (another distribution, a container). Does it get past the point where yours stops at ${seen.host ?? 'the server'}?`,
    run: (seen) => `ssh -v -o BatchMode=yes ${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: "your machine's policy stops it",
    no: 'the key or the server is at fault',
    alsoYes: ['client-key-mangled', 'auth-rsa-sha1-client'],
  },
  twins: ['auth-rsa-sha1-client', 'client-key-mangled', 'hostkey-no-common-type', 'hostkey-too-small'],
  cite: [
    'crypto-policies(7), update-crypto-policies(8)',
    'Red Hat Enterprise Linux 9 release notes: SHA-1 signatures',
    'OpenSSH ssherr.c, SSH_ERR_LIBCRYPTO_ERROR',
  ],
});
