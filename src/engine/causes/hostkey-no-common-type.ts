/** Cause: the server can prove itself only with host key types that the client refuses. */

import {
  argument,
  cause,
  clientLines,
  finding,
  guarded,
  hint,
  mismatchOf,
  NOTHING_IN_COMMON,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
  tell,
} from '../cause.ts';

/** A high port is a client's, in a server's log; ssh says 65535 where it talks through a program (packet.c). */
const isServers = (port: number | undefined): boolean => (port ?? 22) < 32768 || port === 65535;
const isHostKey = (what: string): boolean => /host[ _-]?key/i.test(what);
const OLD_ONLY = (offer: string): boolean =>
  offer.split(',').every((name) => name === 'ssh-rsa' || name === 'ssh-dss');

export default cause({
  id: 'hostkey-no-common-type',
  stage: ['kex', 'hostkey'],
  who: 'client',
  title: 'The server has only outdated host key types',
  signs: () => [
    sign(
      'kex.no-match',
      'always',
      'the server can sign only with ssh-rsa (SHA-1) or ssh-dss, which current clients refuse',
      {
        side: 'client',
        when: (f) => isHostKey(f.what) && f.offer !== undefined && OLD_ONLY(f.offer) && isServers(f.port),
        proves: true,
      },
    ),
    sign('kex.no-match', 'sometimes', 'no host key type is common to both sides', {
      side: 'client',
      when: (f) => isHostKey(f.what) && !(f.offer !== undefined && OLD_ONLY(f.offer)),
    }),
    sign('kex.no-match', 'usually', 'the client asked for current types and this server has none of them', {
      side: 'server',
      when: (f) =>
        isHostKey(f.what) && /ed25519|ecdsa|rsa-sha2/.test(f.offer ?? '') && f.offer?.includes(',') === true,
    }),
    sign(
      'kex.no-match',
      'sometimes',
      'the client asked for one current type, and this server has no such key',
      {
        side: 'server',
        when: (f) =>
          isHostKey(f.what) &&
          /^(?:\S*ed25519\S*|\S*ecdsa\S*|rsa-sha2\S*)$/.test(f.offer ?? '') &&
          f.offer?.includes(',') === false,
      },
    ),
    sign('kex.no-match', 'rarely', 'here it is the client that asked for outdated types only', {
      side: 'server',
      when: (f) => isHostKey(f.what) && !/ed25519|ecdsa|rsa-sha2/.test(f.offer ?? ''),
    }),
    sign('kex.no-match', 'never', 'another list than the host key types has nothing in common', {
      when: (f) => !isHostKey(f.what) && f.what !== 'algorithm',
    }),
    sign('kex.no-match', 'sometimes', 'the program does not say of which list nothing fits', {
      when: (f) => f.what === 'algorithm',
    }),
    sign('ident.remote', 'sometimes', 'the server is a device, which is seldom updated', {
      when: (f) => /cisco|rosssh|mikrotik|huawei|comware|mocana|zyxel|ipssh|sshd_|hp/i.test(f.software),
    }),
    ...NOTHING_IN_COMMON,
    finding('hostkey-algorithms-restricted', 'sometimes', 'the server allows a short list of host key types'),
    finding('hostkey-set', 'sometimes', 'only the named host keys are used'),
    hint('appliance', 'usually', 'devices often have one RSA key and sign with SHA-1'),
    hint('old-server', 'usually', 'servers before OpenSSH 7.2 can sign RSA only with SHA-1'),
    hint('after-upgrade', 'usually', 'the client dropped ssh-rsa with OpenSSH 8.8'),
    hint('only-this-host', 'usually', 'other servers have current keys'),
    hint('old-client', 'sometimes', 'an old client lacks the current types'),
    hint('library-client', 'sometimes', 'an old library knows ssh-rsa only'),
    hint('works-with-other-client', 'sometimes', 'programs differ in what they still allow'),
    hint('after-hardening', 'sometimes', 'hardening leaves only new types'),
    hint('first-time', 'sometimes', 'these two have never spoken'),
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
      ...t`${seen.host ?? 'The server'} and the client agree on no type of host key, the key by which the server proves who it is${offer ? t`; the other side's offer was ${offer}` : t``}. `,
      ...(m && tell(m) !== '' ? [tell(m), ' '] : []),
      ...t`\`ssh-rsa\` as an algorithm means a signature with SHA-1, off in OpenSSH since 8.8; \`ssh-dss\` is off since 7.0 and gone since 10.0. The RSA key itself may be fine; a server program from OpenSSH 7.2 on signs with the same key by \`rsa-sha2-256\`. The side that noticed the lack ended the connection before any login.`,
    ];
  },
  fix: (seen) => {
    const match = seen.one('kex.no-match');
    const m = mismatchOf(match, seen);
    const allow = (m?.old === 'server' && clientLines(m)) || [
      `HostKeyAlgorithms +${match?.fields.offer === 'ssh-dss' ? 'ssh-dss' : 'ssh-rsa'}`,
    ];
    return [
      guarded(
        step(
          'server',
          t`Best: give the server a current key and program. On OpenSSH an Ed25519 key is enough; the command makes what is missing and leaves the existing keys alone.`,
          { run: 'sudo ssh-keygen -A', on: 'server', effect: 'changes' },
        ),
        'keep-session',
        'second-window',
      ),
      setServerConfig(
        t`If HostKeyAlgorithms or HostKey lines shorten the list, name a current one.`,
        'HostKey /etc/ssh/ssh_host_ed25519_key',
        'HostKey /etc/ssh/ssh_host_rsa_key',
      ),
      setClientConfig(
        t`Until then allow the old type for this one host only, with a plus sign; never for \`Host *\`.`,
        seen.host,
        ...allow,
      ),
      step(
        'client',
        t`From OpenSSH 10.0 on \`ssh-dss\` cannot be allowed any more: the server needs another key.`,
      ),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection with \`ssh-rsa\` allowed. Does ${seen.host ?? 'the server'} then get as far as the question about its key or the login?`,
    run: (seen) => `ssh -o HostKeyAlgorithms=+ssh-rsa ${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the server has only the old type',
    no: 'the type is gone from your client, or another list is the obstacle',
  },
  twins: [
    'hostkey-pinned-mismatch',
    'hostkey-too-small',
    'kex-client-too-old',
    'kex-crypto-policy',
    'kex-no-common-kex',
  ],
  cite: [
    'RFC 8332: RSA with SHA-2',
    'OpenSSH kex.c, choose_hostkeyalg(); myproposal.h (8.8: without ssh-rsa)',
    'ssh_config(5), HostKeyAlgorithms',
  ],
  folklore: 'old host key types',
});
