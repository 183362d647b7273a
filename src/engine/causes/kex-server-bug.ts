/** Cause: the server's own SSH implementation mishandles an algorithm or a message. */

import { argument, cause, ENDS_AFTER_GREETING, hint, setClientConfig, sign, step, t } from '../cause.ts';

const plain = 'curve25519-sha256,ecdh-sha2-nistp256,diffie-hellman-group14-sha256';

export default cause({
  id: 'kex-server-bug',
  stage: ['kex', 'auth'],
  who: 'server',
  atProvider: true,
  title: "The server's SSH implementation has a defect",
  signs: [
    ...ENDS_AFTER_GREETING,
    sign('probe.unconfirmed', 'usually', 'it received all that we sent, and does not go on', {
      when: (f) => f.what === 'none',
    }),
    sign('probe.unconfirmed', 'rarely', 'it did not receive what we sent', {
      when: (f) => f.what !== 'none',
    }),
    sign('ident.remote', 'sometimes', 'the server is not OpenSSH', {
      when: (f) => !/^OpenSSH|^dropbear/i.test(f.software),
    }),
    sign('ident.remote', 'rarely', 'OpenSSH against OpenSSH rarely fails like this', {
      when: (f) => /^OpenSSH|^dropbear/i.test(f.software),
    }),
    sign('end.protocol-error', 'usually', 'one side broke the order of messages', {
      when: (f) => !f.text.includes('HostKeyCallback'),
    }),
    sign('kex.out-of-order', 'usually', 'a message came that is not allowed here'),
    sign('end.disconnecting', 'sometimes', 'one side broke the rules of the protocol', {
      when: (f) => /strict kex|protocol error/i.test(f.reason),
    }),
    sign('end.received-disconnect', 'sometimes', 'the server could not handle what the client sent', {
      when: (f) => !/too many authentication|user request|bye|disconnected by/i.test(f.reason),
    }),
    sign('kex.dispatch-fatal', 'usually', 'the server proposed numbers of a size that was not asked for', {
      when: (f) => /group out of range/i.test(f.reason),
    }),
    sign('kex.dispatch-fatal', 'sometimes', 'the server sent a wrong signature or packet', {
      when: (f) => /signature|incomplete|format|authentication code|corrupted/i.test(f.reason),
    }),
    sign('kex.bad-mac', 'sometimes', 'the server computes the check sum in another way'),
    sign('attempt.hang', 'sometimes', 'the server stopped in the middle of key exchange'),
    sign('attempt.server-ending', 'usually', 'the connection ended during key exchange', {
      when: (f) => !/auth|session|ident/.test(f.stage),
    }),
    sign('end.closed', 'sometimes', 'the server hung up in the middle of key exchange'),
    sign('end.reset', 'sometimes', 'the server hung up in the middle of key exchange'),
    hint('appliance', 'usually', 'devices have their own implementations'),
    hint('only-this-host', 'usually', 'only this kind of server is affected'),
    hint('after-upgrade', 'usually', 'a newer client offers algorithms that the server cannot take'),
    hint('works-with-other-client', 'sometimes', 'another client offers something else'),
    hint('works-from-other-network', 'rarely', 'a defect does not depend on the network'),
    hint('intermittent', 'rarely', 'a defect mostly shows every time'),
    sign(
      'ident.unsafe-client',
      'sometimes',
      'ssh refuses this server program because of its unsafe key exchange',
      { side: 'client' },
    ),
    hint('old-server', 'sometimes', 'old servers have defects that clients work around'),
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
    const remote = seen.one('ident.remote');
    return [
      ...t`The connection to ${seen.host ?? 'the server'}${remote ? t` (it says it runs ${remote.fields.software})` : t``} broke off while the two sides agreed on their keys, although they have methods in common. `,
      ...t`Some server programs fail with a certain algorithm, with a long list of algorithms or with a newer message, and then hang up, stay silent or send data that do not pass the check. Choosing a plain algorithm goes around it; if that changes nothing, suspect the path instead.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`Offer plain algorithms to this one host; if it works, remove the lines one by one to find the one that matters.`,
      seen.host,
      `KexAlgorithms ${plain}`,
      'MACs hmac-sha2-256',
      'Ciphers aes128-ctr,aes256-ctr',
    ),
    step(
      'server',
      t`Ask the maker or administrator for an update and give him the software name, your client's version and the algorithm that fails.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection with one plain algorithm of each kind. Does ${seen.host ?? 'the server'} then get to the login?`,
    run: (seen) =>
      `ssh -o KexAlgorithms=${plain} -o MACs=hmac-sha2-256 -o Ciphers=aes128-ctr ${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the server fails with one of the algorithms that were left out',
    no: 'the path or the keys are at fault',
    alsoYes: ['kex-umac-bug', 'path-mtu-blackhole'],
  },
  twins: ['client-library-bug', 'kex-umac-bug', 'path-mtu-blackhole', 'path-stream-damaged'],
  cite: [
    'RFC 4253, sections 7 and 9',
    'OpenSSH kex.c, kex_protocol_error(): "strict KEX violation" (9.6 and later)',
    'OpenSSH compat.c: known faults of other implementations',
  ],
});
