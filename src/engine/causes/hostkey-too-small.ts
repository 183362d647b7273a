/** Cause: the server's RSA host key is shorter than the client accepts. */

import {
  argument,
  cause,
  finding,
  guarded,
  hint,
  reloadServer,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'hostkey-too-small',
  stage: ['kex', 'hostkey'],
  who: 'server',
  title: "The server's RSA host key is too short",
  signs: [
    sign('end.closed', 'always', 'the client hung up when it saw the host key', {
      side: 'server',
      when: (f) => f.user === undefined,
    }),
    sign('hostkey.bad', 'always', 'the client measured the key and found it too short', {
      when: (f) => /length/i.test(f.reason),
      proves: true,
    }),
    sign('server.hostkey-short', 'always', 'sshd itself left the key out as too short'),
    sign('kex.dispatch-fatal', 'always', 'the client measured the key and found it too short', {
      when: (f) => /key length/i.test(f.reason),
    }),
    sign('kex.no-match', 'rarely', 'with the short key left out no type may remain', {
      when: (f) => /host[ _-]?key/i.test(f.what),
    }),
    sign('hostkey.changed', 'never', 'the length is checked before the stored key is looked up'),
    sign(
      'attempt.server-ending',
      'usually',
      'in the log of the server the client leaves before it names a user',
      {
        when: (f) => f.ender === 'peer' && /kex|hostkey/.test(f.stage),
      },
    ),
    finding('required-rsa-size', 'sometimes', 'a minimum length is set'),
    hint('appliance', 'usually', 'old devices have keys of 512 to 1024 bits'),
    hint('old-server', 'usually', 'old installations made keys of 1024 bits'),
    hint('after-upgrade', 'usually', 'the client began to check the length (OpenSSH 9.1, crypto policies)'),
    hint('after-hardening', 'sometimes', 'a policy raised the minimum'),
  ],
  then: ['hostkey.failed', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => [
    ...t`${seen.host ?? 'The server'} proves itself with an RSA key that is shorter than your client accepts, so your own \`ssh\` ended the connection before any login. `,
    ...t`The limit is RequiredRSASize (1024 bits by default since OpenSSH 9.1) or a higher one set in your configuration or by the system's crypto policy: on Fedora and Enterprise Linux DEFAULT and FIPS ask for 2048 bits, FUTURE for 3072. It has nothing to do with known_hosts.`,
  ],
  fix: (seen) => [
    guarded(
      step(
        'server',
        t`Best: the administrator gives the server a longer or an Ed25519 key beside the old one, so that clients can choose.`,
        {
          run: 'sudo ssh-keygen -q -t ed25519 -N "" -f /etc/ssh/ssh_host_ed25519_key',
          on: 'server',
          effect: 'changes',
        },
      ),
      'keep-session',
      'second-window',
    ),
    guarded(reloadServer(t`Then sshd has to read it.`), 'reload'),
    setClientConfig(
      t`If the server also has another key type, prefer it.`,
      seen.host,
      'HostKeyAlgorithms ssh-ed25519,ecdsa-sha2-nistp256',
    ),
    setClientConfig(
      t`Until then, for this one host and only inside a network you trust: accept the shorter key. Values below 1024 are refused.`,
      seen.host,
      'RequiredRSASize 1024',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Read the keys of ${seen.host ?? 'the server'}: does the line ending in (RSA) begin with a number below your limit (\`ssh -G\` shows requiredrsasize)?`,
    run: (seen) =>
      `ssh-keyscan -t rsa -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} | ssh-keygen -lf -`,
    effect: 'connects 1',
    yes: 'the key is too short',
    no: 'your own limit is set too high, or it is another key',
    alsoYes: ['kex-crypto-policy'],
  },
  twins: ['hostkey-no-common-type', 'kex-crypto-policy'],
  cite: [
    'OpenSSH sshconnect2.c, verify_host_key_callback(); sshkey.c, sshkey_check_rsa_length()',
    'ssh_config(5), RequiredRSASize (9.1)',
    'fedora-crypto-policies, tests/outputs/*-openssh.txt',
    'measured: "Bad server host key: Invalid key length"',
  ],
});
