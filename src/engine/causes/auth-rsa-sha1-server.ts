/** Cause: the client signs with RSA and SHA-1, which the server refuses. */

import {
  argument,
  cause,
  connects,
  finding,
  hint,
  KEYS_REFUSED,
  newerSignature,
  reads,
  setServerConfig,
  sign,
  signatureOf,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-rsa-sha1-server',
  stage: 'auth',
  who: 'client',
  title: "The server refuses your client's old RSA signatures",
  signs: () => [
    // No proof: the refused key need not be the one that would have opened the door.
    sign(
      'auth.algorithm-refused',
      'always',
      'sshd refused the signature by ssh-rsa, which is RSA with SHA-1',
      { when: (f) => /^ssh-rsa/.test(f.algorithm) },
    ),
    sign('auth.algorithm-refused', 'never', 'another algorithm was refused', {
      when: (f) => !/^ssh-rsa/.test(f.algorithm),
    }),
    sign('auth.no-mutual-signature', 'never', 'then it is the client that refuses'),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.failed-client', 'usually', 'libraries say only that the login failed', {
      when: (f) => f.tried === undefined || /publickey/.test(f.tried),
    }),
    sign('auth.failed-client', 'never', 'no key was tried', {
      when: (f) => f.tried !== undefined && !/publickey/.test(f.tried),
    }),
    sign('auth.accepted-offer', 'rarely', 'some libraries sign with SHA-1 after the key was accepted'),
    sign('auth.failed', 'rarely', 'sshd refuses before it looks for the key'),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    ...KEYS_REFUSED,
    sign('end.closed', 'usually', 'the client left after its key was refused', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    finding('pubkey-algorithms-restricted', 'sometimes', 'the server allows a short list of algorithms'),
    hint('library-client', 'usually', 'older libraries sign RSA with SHA-1 only'),
    hint('old-client', 'usually', 'older clients sign RSA with SHA-1 only'),
    hint('after-upgrade', 'usually', 'OpenSSH 8.8 on the server dropped it'),
    hint('works-with-other-client', 'usually', 'a current ssh signs the same key with SHA-2'),
    hint('key-login', 'usually', 'a key is used'),
    hint('git-host', 'sometimes', 'git services dropped it in 2022'),
    hint('was-working', 'usually', 'the same key worked before'),
    hint('works-for-others', 'sometimes', 'others have newer programs or keys'),
  ],
  then: [
    'auth.denied',
    'auth.failed-client',
    'auth.failed',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'sshd.penalty',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const refused = seen.one('auth.algorithm-refused');
    const client = signatureOf('client', 'makes', seen);
    const known = [signatureOf('server', 'takes', seen), client].filter((x) => x !== '');
    // A client that has the newer signature is not too old.
    const tooOld = client === '' || newerSignature(seen) !== undefined;
    return [
      ...t`Your client proves its RSA key with an old kind of signature, \`ssh-rsa\` (RSA with SHA-1), and ${seen.host ?? 'the server'} no longer takes it${refused ? t`: ${refused.fields.algorithm} is not in ${refused.fields.list}` : t``}. `,
      ...(known.length > 0
        ? [`${known.join(' ')} `]
        : t`OpenSSH servers dropped it in 8.8 (September 2021). `),
      ...t`The key itself is fine: \`ssh\` from OpenSSH 7.2 on signs the same key with SHA-2.${tooOld ? ' Only the program or library is too old.' : ''} sshd refused the try; the client ran out of methods and left.`,
    ];
  },
  fix: (seen) => {
    const newer = newerSignature(seen);
    return [
      step(
        'client',
        newer === undefined
          ? t`Update the client or its library to one that knows \`rsa-sha2-256\` (paramiko 2.9, JSch: com.github.mwiede:jsch, Go x/crypto of March 2022, libssh2 1.11, PuTTY 0.75).`
          : [`Update to ${newer} or later, which signs with \`rsa-sha2-256\`.`],
      ),
      step('client', t`Or use an Ed25519 key, which has no such problem, if the library knows it.`, {
        run: 'ssh-keygen -t ed25519',
        on: 'client',
        effect: 'changes',
      }),
      step(
        'client',
        t`See whether the system's \`ssh\` gets in with the same key.`,
        connects(1, `ssh -i KEY ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`),
        reads('ssh -V', 'client'),
      ),
      setServerConfig(
        t`Only if the client cannot be updated: the administrator can allow the old signature again. It weakens every account, so put it into a \`Match User\` block at the end of sshd_config for that one account instead of this line. Before 8.5 the keyword is PubkeyAcceptedKeyTypes.`,
        'PubkeyAcceptedAlgorithms +ssh-rsa',
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does the log of ${seen.host ?? 'the server'} (or the message of the service) for that try say that ssh-rsa is not accepted, or that SHA-1 is no longer allowed?`,
    run: () => 'sudo journalctl -t sshd -t sshd-session --since "10 minutes ago" | grep -i "ssh-rsa not in"',
    effect: 'reads',
    yes: 'the client signs with SHA-1, which the server refuses',
    no: 'the key is not accepted at all, or the tool offers another one',
  },
  twins: [
    'auth-agent-refused',
    'auth-dsa-disabled',
    'auth-kbdint-only',
    'auth-key-not-authorized',
    'auth-rsa-sha1-client',
    'auth-tool-own-keys',
    'kex-client-too-old',
    'server-upgrade-changed-defaults',
  ],
  cite: [
    'RFC 8332: RSA with SHA-2',
    'OpenSSH auth2-pubkey.c, userauth_pubkey(): "not in PubkeyAcceptedAlgorithms"',
    'OpenSSH myproposal.h, 8.8: without ssh-rsa',
    'measured: 8.2p1 logs "key type ssh-rsa not in PubkeyAcceptedKeyTypes", 9.9p2 "signature algorithm ssh-rsa …"',
  ],
});
