/** Bytes are changed or mixed on the way; SSH's integrity check notices (RFC 4253, 6.4). */

import { argument, cause, hint, lengthMeans, sign, spelled, step, t } from '../cause.ts';

export default cause({
  id: 'path-stream-damaged',
  who: 'network',
  title: 'Something on the way damages or mixes the data',
  stage: ['ident', 'session'],
  signs: [
    sign('kex.bad-mac', 'always', 'what arrived is not what was sent'),
    sign('kex.bad-padding', 'usually', 'what arrived is not what was sent'),
    sign('kex.bad-length', 'usually', 'the length of a packet was replaced by other bytes', {
      when: (f) => spelled(f.length) === null,
    }),
    sign('kex.bad-length', 'usually', 'text was mixed into the stream', {
      when: (f) => spelled(f.length) !== null && spelled(f.length) !== 'Inva',
    }),
    sign('kex.dispatch-fatal', 'usually', 'the integrity check failed', {
      when: (f) => /authentication code|corrupted/i.test(f.reason),
    }),
    sign('kex.out-of-order', 'sometimes', 'packets of two connections were mixed'),
    sign('end.protocol-error', 'sometimes', 'packets of two connections were mixed', {
      when: (f) => !f.text.includes('HostKeyCallback'),
    }),
    sign('end.disconnecting', 'usually', 'a packet was damaged', {
      when: (f) => /corrupt|protocol/i.test(f.reason),
    }),
    sign('ident.invalid-characters', 'sometimes', 'bytes were changed in the first line'),
    sign('session.noise-in-stream', 'sometimes', 'text was mixed into the stream'),
    sign('hostkey.bad', 'sometimes', 'the signature did not fit what arrived'),
    sign('ident.closed', 'rarely', 'the connection gets further than that'),
    hint('vpn-on', 'sometimes', 'tunnels and VPNs touch every packet'),
    hint('proxy-command', 'usually', 'helpers handle the bytes themselves'),
    hint('tunnel', 'sometimes', 'helpers handle the bytes themselves'),
    hint('works-from-other-network', 'usually', 'the damage happens on one way'),
    hint('intermittent', 'usually', 'damage comes by chance'),
    hint('only-large-output', 'usually', 'more bytes, more damage'),
    hint('works-with-other-client', 'rarely', 'the damage does not depend on the program'),
    sign(
      'sshd.ip-options',
      'sometimes',
      'a device on the way adds options to the packets, and sshd refuses those',
    ),
  ],
  then: [
    'kex.dispatch-fatal',
    'kex.bad-mac',
    'kex.bad-padding',
    'end.disconnecting',
    'end.received-disconnect',
    'end.closed',
    'end.reset',
    'session.broken-pipe',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const length = seen.one('kex.bad-length');
    const text = length ? spelled(length.fields.length) : null;
    const means = length ? lengthMeans(length.fields.length) : null;
    return [
      ...(length
        ? text !== null
          ? t`The number ${length.fields.length} that was read as a packet's length spells "${text}": text got into the stream${means === null ? [] : [` (${means})`]}.`
          : t`A packet claimed a length of ${length.fields.length}, which cannot be${means === null ? [] : [`: ${means}`]}.`
        : t`What arrived from ${seen.host ?? 'the other side'} is not what was sent; the integrity check of SSH noticed it.`),
      ...(text !== null || means !== null
        ? t` A ProxyCommand, proxy or tunnel helper on the way writes something of its own, or mixes another connection in.`
        : t` TCP's own checksum is weak, and a proxy, tunnel helper, network card or router with a fault can change bytes or mix those of another connection in.`),
      ...t` SSH then ends the connection, as it must. Keys and passwords are not the matter.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Leave the helper out: no ProxyCommand, no tunnel, another network card or cable; if it works, that part is to be repaired or replaced.`,
    ),
    step(
      'client',
      t`Switch off the card's offloading for a test (\`ethtool -K IFACE tso off gso off gro off rx off tx off\`) if large transfers break.`,
    ),
    step(
      'network',
      t`Look at the error counters of the interfaces on the way, and for a proxy that rewrites traffic.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Connect to ${seen.host ?? 'the server'} over another way (another network, no proxy or tunnel). Does the same login work there, with the same ciphers?`,
    run: (seen) => `ssh -v -o ProxyCommand=none ${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: 'something on the first way damages the data',
    no: 'it fails on any way: the programs or the machine itself',
  },
  twins: ['client-library-bug', 'kex-server-bug', 'kex-umac-bug', 'session-shell-noise'],
  cite: ['RFC 4253, sections 6 and 6.4', 'OpenSSH packet.c: "Bad packet length", "Corrupted MAC on input"'],
});
