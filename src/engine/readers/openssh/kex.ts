/** Key exchange (RFC 4253, 7 to 9): OpenSSH kex.c, kexgexs.c, dh.c, packet.c sshpkt_vfatal(). Mostly shared by ssh and sshd. */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

export const KEX: readonly Wording[] = [
  wording({
    says: 'kex.init-sent',
    side: 'both',
    text: 'SSH2_MSG_KEXINIT sent',
    levels: [
      { id: 'srv.kex.init_sent', since: '5.3', level: 'DEBUG1' },
      { id: 'cli.kex.init_sent', since: '5.3', level: 'DEBUG1' },
    ],
    sample: 'SSH2_MSG_KEXINIT sent',
    means: 'The list of algorithms that this side offers is out.',
  }),
  wording({
    says: 'kex.init-received',
    side: 'both',
    text: 'SSH2_MSG_KEXINIT received',
    levels: [
      { id: 'srv.kex.init_received', since: '5.3', level: 'DEBUG1' },
      { id: 'cli.kex.init_received', since: '5.3', level: 'DEBUG1' },
    ],
    sample: 'SSH2_MSG_KEXINIT received',
    means: 'The list of algorithms that the other side offers has come.',
  }),
  wording({
    says: 'kex.done',
    side: 'server',
    text: 'KEX done',
    levels: [{ id: 'srv.kex.done', since: '5.3', level: 'DEBUG1' }],
    sample: 'KEX done',
    means: 'The key exchange is complete; the login follows.',
  }),
  wording({
    says: 'kex.waiting',
    side: 'both',
    text: 'expecting SSH2_MSG_NEWKEYS',
    with: { message: 'SSH2_MSG_NEWKEYS' },
    levels: [{ id: 'srv.kex.mode_newkeys', since: '5.3', level: 'DEBUG1' }],
    sample: 'expecting SSH2_MSG_NEWKEYS',
    means: 'This side waits for the other to switch to the new keys.',
  }),
  wording({
    says: 'kex.newkeys-sent',
    side: 'both',
    text: 'SSH2_MSG_NEWKEYS sent',
    levels: [{ id: 'cli.kex.newkeys_sent', since: '5.3', level: 'DEBUG1' }],
    sample: 'SSH2_MSG_NEWKEYS sent',
    means: 'This side has switched to the new keys.',
  }),
  wording({
    says: 'kex.newkeys-received',
    side: 'both',
    text: 'SSH2_MSG_NEWKEYS received',
    levels: [{ id: 'cli.kex.newkeys_received', since: '5.3', level: 'DEBUG1' }],
    sample: 'SSH2_MSG_NEWKEYS received',
    means: 'The other side has switched to the new keys; the key exchange is complete.',
  }),
  wording({
    says: 'kex.waiting',
    side: 'client',
    text: 'expecting SSH2_MSG_KEX_ECDH_REPLY',
    with: { message: 'SSH2_MSG_KEX_ECDH_REPLY' },
    levels: [{ id: 'cli.kex.expect_reply', since: '5.7', level: 'DEBUG1' }],
    sample: 'expecting SSH2_MSG_KEX_ECDH_REPLY',
    means:
      'ssh waits for the answer of the server in the key exchange. If nothing follows, larger packets get lost on the way.',
  }),
  wording({
    says: 'kex.waiting',
    side: 'server',
    text: 'expecting SSH2_MSG_KEX_ECDH_INIT',
    with: { message: 'SSH2_MSG_KEX_ECDH_INIT' },
    levels: [{ id: 'srv.kex.ecdh_init', since: '5.7', level: 'DEBUG1' }],
    sample: 'expecting SSH2_MSG_KEX_ECDH_INIT',
    means:
      'sshd waits for the first key exchange packet of the client. If nothing follows, larger packets get lost on the way.',
  }),
  wording({
    says: 'kex.waiting',
    side: 'server',
    text: 'expecting SSH2_MSG_KEXDH_INIT',
    with: { message: 'SSH2_MSG_KEXDH_INIT' },
    levels: [{ since: '5.3', until: '7.9', level: 'DEBUG1' }],
    sample: 'expecting SSH2_MSG_KEXDH_INIT',
    means: 'sshd waits for the first key exchange packet of the client.',
  }),
  wording({
    says: 'kex.waiting',
    side: 'server',
    text: 'expecting SSH2_MSG_KEX_DH_GEX_REQUEST',
    with: { message: 'SSH2_MSG_KEX_DH_GEX_REQUEST' },
    levels: [{ since: '6.8', level: 'DEBUG1' }],
    sample: 'expecting SSH2_MSG_KEX_DH_GEX_REQUEST',
    means: 'sshd waits for the client to say how large a group it wants.',
  }),
  wording({
    says: 'kex.waiting',
    side: 'server',
    text: 'expecting SSH2_MSG_KEX_DH_GEX_INIT',
    with: { message: 'SSH2_MSG_KEX_DH_GEX_INIT' },
    levels: [{ since: '5.3', level: 'DEBUG1' }],
    sample: 'expecting SSH2_MSG_KEX_DH_GEX_INIT',
    means: 'sshd has sent the group and waits for the value of the client.',
  }),
  wording({
    says: 'kex.reply',
    side: 'server',
    text: 'SSH2_MSG_KEX_ECDH_INIT received',
    levels: [{ since: '8.5', level: 'DEBUG1' }],
    sample: 'SSH2_MSG_KEX_ECDH_INIT received',
    means: 'The first key exchange packet of the client has come.',
  }),
  wording({
    says: 'kex.reply',
    side: 'server',
    text: 'SSH2_MSG_KEX_DH_GEX_INIT received',
    levels: [{ since: '8.5', level: 'DEBUG1' }],
    sample: 'SSH2_MSG_KEX_DH_GEX_INIT received',
    means: 'The key exchange value of the client has come.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'SSH2_MSG_KEX_DH_GEX_REQUEST received',
    levels: [{ since: '5.3', level: 'DEBUG1' }],
    sample: 'SSH2_MSG_KEX_DH_GEX_REQUEST received',
    means: 'The client has said how large a group it wants.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'SSH2_MSG_KEX_DH_GEX_GROUP sent',
    levels: [{ since: '5.3', level: 'DEBUG1' }],
    sample: 'SSH2_MSG_KEX_DH_GEX_GROUP sent',
    means: 'sshd has sent the group for the key exchange.',
  }),
  // --- no algorithm in common
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'Unable to negotiate with {addr} port {port}: {what}. Their offer: {offer:peer}',
    levels: [
      { since: '7.2', until: '7.2', level: 'FATAL' },
      { id: 'srv.end.negotiate_v69', since: '7.3', until: '7.4', level: 'INFO' },
      { id: 'srv.end.negotiate', since: '7.5', level: 'INFO' },
      { id: 'cli.end.negotiate', since: '7.2', level: 'INFO' },
    ],
    sample:
      'Unable to negotiate with 198.51.100.2 port 41302: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1,diffie-hellman-group14-sha1,ext-info-c',
    means:
      'The two sides have no algorithm of this sort in common. The list shows what the other side offers; this side ended the connection.',
  }),
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'Unable to negotiate with {addr}: {what}. Their offer: {offer:peer}',
    levels: [{ since: '7.0', until: '7.1', level: 'FATAL' }],
    sample:
      'Unable to negotiate with 203.0.113.44: no matching cipher found. Their offer: arcfour,aes128-cbc',
    means:
      'The two sides have no algorithm of this sort in common. The list shows what the other side offers; this side ended the connection.',
  }),
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'Unable to negotiate with user {user:account} {addr} port {port}: {what}. Their offer: {offer:token}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'Unable to negotiate with user alice 203.0.113.44 port 50112: no matching cipher found. Their offer: aes128-cbc',
    means:
      'The two sides of an open session had no algorithm in common when new keys fell due; this side ended the connection.',
  }),
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'no matching cipher found: client {offer} server {ours:token}',
    with: { what: 'no matching cipher found' },
    levels: [
      { id: 'srv.end.nomatch_cipher_v67', since: '5.3', until: '6.7', level: 'FATAL' },
      { id: 'cli.end.nomatch_cipher_v67', since: '5.3', until: '6.7', level: 'FATAL' },
    ],
    sample: 'no matching cipher found: client aes256-gcm@openssh.com server aes128-ctr,aes128-cbc',
    means: 'Client and server have no cipher in common; the side that noticed ended the connection.',
  }),
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'no matching mac found: client {offer} server {ours:token}',
    with: { what: 'no matching mac found' },
    levels: [
      { id: 'srv.end.nomatch_mac_v67', since: '5.3', until: '6.7', level: 'FATAL' },
      { id: 'cli.end.nomatch_mac_v67', since: '5.3', until: '6.7', level: 'FATAL' },
    ],
    sample: 'no matching mac found: client hmac-sha2-512-etm@openssh.com server hmac-md5,hmac-sha1',
    means:
      'Client and server have no message authentication code in common; the side that noticed ended the connection.',
  }),
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'Unable to negotiate a key exchange method',
    with: { what: 'no matching key exchange method found' },
    levels: [
      { id: 'srv.end.nomatch_kex_v67', since: '5.3', until: '6.7', level: 'FATAL' },
      { id: 'cli.end.nomatch_kex_v67', since: '5.3', until: '6.7', level: 'FATAL' },
    ],
    sample: 'Unable to negotiate a key exchange method',
    means:
      'Client and server have no key exchange method in common; the side that noticed ended the connection.',
  }),
  wording({
    says: 'kex.no-match',
    side: 'both',
    text: 'no hostkey alg',
    with: { what: 'no matching host key type found' },
    levels: [
      { id: 'srv.end.nomatch_hostkey_v67', since: '5.3', until: '6.7', level: 'FATAL' },
      { id: 'cli.end.nomatch_hostkey_v67', since: '5.3', until: '6.7', level: 'FATAL' },
    ],
    sample: 'no hostkey alg',
    means:
      'Client and server have no type of host key in common; the side that noticed ended the connection.',
  }),
  // --- groups for Diffie-Hellman
  wording({
    says: 'kex.no-group',
    side: 'server',
    text: 'Disconnecting {addr} port {port}: no matching DH grp found',
    levels: [{ id: 'srv.end.gex', since: '7.5', level: 'INFO' }],
    sample: 'Disconnecting 203.0.113.44 port 50112: no matching DH grp found',
    means:
      'sshd has no group as large as the client asks for, and ended the connection; look at the file moduli.',
  }),
  wording({
    says: 'kex.no-group',
    side: 'server',
    text: 'no matching DH grp found',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'no matching DH grp found',
    means:
      'sshd has no group as large as the client asks for, and ends the connection; look at the file moduli.',
  }),
  wording({
    says: 'server.moduli-missing',
    side: 'server',
    text: 'WARNING: could not open {path:token} ({errno}), using fixed modulus',
    levels: [{ since: '7.4', level: 'INFO' }],
    sample: 'WARNING: could not open /etc/ssh/moduli (No such file or directory), using fixed modulus',
    means: 'The file with groups for the key exchange cannot be read; sshd uses a built-in group.',
  }),
  wording({
    says: 'server.moduli-missing',
    side: 'server',
    text: 'WARNING: {path:token} does not exist, using fixed modulus',
    levels: [{ since: '5.3', until: '7.3', level: 'INFO' }],
    sample: 'WARNING: /etc/ssh/moduli does not exist, using fixed modulus',
    means: 'The file with groups for the key exchange is missing; sshd uses a built-in group.',
  }),
  wording({
    says: 'server.moduli-missing',
    side: 'server',
    text: 'WARNING: no suitable primes in {path:token}',
    levels: [{ since: '5.3', until: '9.9', level: 'INFO' }],
    sample: 'WARNING: no suitable primes in /etc/ssh/moduli',
    means:
      'The file with groups for the key exchange has none of the size that the client asks for; sshd uses a built-in one.',
  }),
  wording({
    says: 'server.moduli-missing',
    side: 'server',
    text: 'WARNING: no suitable primes (size {_:count}/{_:count}/{_:count}) in {path:token}',
    levels: [{ since: '10.0', level: 'INFO' }],
    sample: 'WARNING: no suitable primes (size 2048/8192/8192) in /etc/ssh/moduli',
    means:
      'The file with groups for the key exchange has none of the size that the client asks for; sshd uses a built-in one.',
  }),
  wording({
    says: 'kex.out-of-order',
    side: 'both',
    text: 'invalid public DH value: {text}',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'invalid public DH value: >= p-1',
    means: 'The key exchange value of the other side is not a possible one; this side ends the connection.',
  }),
  wording({
    says: 'kex.out-of-order',
    side: 'both',
    text: 'too many SSH2_MSG_EXT_INFO messages sent by peer',
    with: { text: 'too many SSH2_MSG_EXT_INFO messages' },
    levels: [{ since: '9.6', level: 'ERROR' }],
    sample: 'too many SSH2_MSG_EXT_INFO messages sent by peer',
    means: 'The other side announced its extensions too often; this side ends the connection.',
  }),
  wording({
    says: 'server.config-bad',
    side: 'server',
    text: 'Unsupported KEX algorithm "{text}"',
    with: { path: 'sshd_config', keyword: 'KexAlgorithms' },
    levels: [{ since: '5.8', level: 'ERROR' }],
    sample: 'Unsupported KEX algorithm "diffie-hellman-group1"',
    means: 'A list in the configuration names a key exchange method that this program does not have.',
  }),
  wording({
    says: 'client.config-bad',
    side: 'client',
    text: 'Unsupported KEX algorithm "{_}"',
    with: { path: 'ssh_config', keyword: 'KexAlgorithms' },
    levels: [{ since: '5.8', level: 'ERROR' }],
    sample: 'Unsupported KEX algorithm "diffie-hellman-group1"',
    means: 'A list in the configuration names a key exchange method that this program does not have.',
  }),
  wording({
    says: 'kex.libcrypto',
    side: 'server',
    text: 'mm_answer_sign: sign: error in libcrypto',
    with: { text: 'error in libcrypto' },
    levels: [{ since: '8.5', level: 'FATAL' }],
    sample: 'mm_answer_sign: sign: error in libcrypto',
    means:
      'The cryptographic library refused to sign with the host key, mostly because a policy of the system forbids the algorithm.',
  }),
];
