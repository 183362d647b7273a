/** Cause: the server can check RSA keys only by SHA-1, and the client refuses to sign that way. */

import {
  argument,
  cause,
  finding,
  hint,
  KEYS_REFUSED,
  setClientConfig,
  setServerConfig,
  sign,
  signatureOf,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-rsa-sha1-client',
  stage: 'auth',
  who: 'client',
  title: 'Your client refuses old RSA signatures that the server needs',
  signs: () => [
    sign('auth.no-mutual-signature', 'always', 'client and server have no kind of RSA signature in common'),
    sign('auth.algorithm-refused', 'usually', 'the server refuses the current kind of RSA signature', {
      when: (f) => /rsa-sha2/.test(f.algorithm),
    }),
    sign('auth.algorithm-refused', 'never', 'then it is the server that refuses the old kind', {
      when: (f) => /^ssh-(rsa|dss)/.test(f.algorithm),
    }),
    sign('auth.key-skipped', 'usually', 'the client leaves the RSA key out', {
      when: (f) => /rsa/i.test(`${f.keytype ?? ''}${f.text ?? ''}`),
    }),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was not used', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.accepted-offer', 'sometimes', 'the server may know the key before the client refuses to sign'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    ...KEYS_REFUSED,
    sign('end.closed', 'usually', 'the client left after its keys', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('ident.remote', 'sometimes', 'the server is a device, which is seldom updated', {
      when: (f) => /cisco|rosssh|mikrotik|huawei|comware|mocana|zyxel|ipssh|sshd_|hp/i.test(f.software),
    }),
    sign('ident.remote', 'sometimes', 'servers before OpenSSH 7.2 check RSA by SHA-1 only', {
      when: (f) => /^OpenSSH_([3-6]\.|7\.[01])/.test(f.software),
    }),
    finding('pubkey-algorithms-restricted', 'sometimes', 'the server allows a short list of algorithms'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('old-server', 'usually', 'old servers check RSA by SHA-1 only'),
    hint('appliance', 'usually', 'devices often check RSA by SHA-1 only'),
    hint('after-upgrade', 'usually', 'the client dropped it with OpenSSH 8.8'),
    hint('only-this-host', 'usually', 'other servers take the current kind'),
    hint('key-login', 'usually', 'a key is used'),
    hint('was-working', 'usually', 'an older client got in'),
    hint('works-with-other-client', 'sometimes', 'programs differ in what they still sign'),
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
  explain: (seen) => {
    const remote = seen.one('ident.remote');
    const server = signatureOf('server', 'knows', seen);
    const client = signatureOf('client', 'refuses', seen);
    return [
      ...t`${seen.host ?? 'The server'}${remote ? t` (${remote.fields.software})` : t``} accepts your RSA key only with the old kind of signature \`ssh-rsa\`, and your client no longer makes that one${client === '' ? ' (OpenSSH 8.8 and later, or a policy of the system)' : ''}. `,
      ...(client === '' ? [] : [`${client} `]),
      ...t`So the client does not use the key, even if it is on the server's list: "no mutual signature algorithm". `,
      server === '' ? 'The server is the old side; servers know `rsa-sha2-256` since OpenSSH 7.2.' : server,
      ' Nobody hung up: the client ran out of keys and left.',
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Best without touching the server: use an Ed25519 or ECDSA key, which servers know since OpenSSH 6.5 and 5.7, and have its public half added there.`,
      { run: 'ssh-keygen -t ed25519', on: 'client', effect: 'changes' },
    ),
    step('server', t`Or update the server.`),
    setServerConfig(
      t`If its own list is too short, let it begin with a plus sign.`,
      'PubkeyAcceptedAlgorithms +rsa-sha2-512,rsa-sha2-256',
    ),
    setClientConfig(
      t`Until then allow the old signature for this one host only; never for \`Host *\`. Before OpenSSH 8.5 the keyword is PubkeyAcceptedKeyTypes.`,
      seen.host,
      'PubkeyAcceptedAlgorithms +ssh-rsa',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection with the old signature allowed. Does ${seen.host ?? 'the server'} let you in now?`,
    run: (seen) =>
      `ssh -o PubkeyAcceptedAlgorithms=+ssh-rsa ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the server needs the old signature',
    no: 'the key is not on the list, or a crypto policy forbids SHA-1',
  },
  twins: ['auth-key-not-authorized', 'auth-rsa-sha1-server', 'kex-crypto-policy'],
  cite: [
    'RFC 8332, RFC 8308: server-sig-algs',
    'OpenSSH sshconnect2.c, key_sig_algorithm(), send_pubkey_test(): "no mutual signature algorithm"',
    'ssh_config(5), PubkeyAcceptedAlgorithms',
    'measured: a server that admits only ssh-rsa logs "signature algorithm rsa-sha2-512 not in PubkeyAcceptedAlgorithms"',
  ],
});
