/** Sentences about lists of algorithms (negotiation.ts). */

import type { ConfigFinding, Text, Words, WordTable } from './words.ts';
import { detailOf, t } from './words.ts';

function restricted(what: string, flag: string): (f: ConfigFinding) => Words {
  return () => ({
    closes: true,
    what: t`sshd offers fewer ${[what] as Text} than it could. A client that has none of them gets \`no matching ${[flag] as Text} found\` and is cut off.`,
    why: t`Old clients, libraries and devices are hit, and new ones when the list is old. A list that begins with \`-\` or \`+\` changes the default and keeps up with new releases.`,
  });
}

function old(what: string, keyword: string): (f: ConfigFinding) => Words {
  return (f) => {
    const gone = detailOf(f, 'gone');
    const names = detailOf(f, 'old');
    return {
      // What is kept for old devices shuts nobody out.
      ...(detailOf(f, 'only') === 'yes' && { closes: true }),
      what:
        gone !== undefined
          ? t`The list names ${gone}, which newer releases no longer know: sshd of such a release does not start with it.`
          : detailOf(f, 'only') === 'yes'
            ? t`The list has only old ${[what] as Text} (${names}). Clients of today do not offer them and are cut off.`
            : t`The list keeps old ${[what] as Text} alive: ${names}.`,
      ...((gone !== undefined || detailOf(f, 'only') === 'yes') && {
        better: `remove the line: the default ${keyword} of your release`,
      }),
      why: t`OpenSSH has taken them out of its default. Allow one for an old device alone, with \`+\`, and for as short a time as possible.`,
    };
  };
}

export const CRYPTOGRAPHY_WORDS: WordTable = {
  'kex-restricted': restricted('key exchange methods', 'key exchange method'),
  'ciphers-restricted': restricted('ciphers', 'cipher'),
  'macs-restricted': restricted('MACs', 'MAC'),
  'hostkey-algorithms-restricted': restricted('host key algorithms', 'host key type'),
  'pubkey-algorithms-restricted': () => ({
    closes: true,
    what: t`sshd accepts fewer types of keys from people than it could. A key of another type is refused, though it stands in authorized_keys.`,
    why: t`The server's log says "not in PubkeyAcceptedAlgorithms" (PubkeyAcceptedKeyTypes up to 8.4). RSA keys need rsa-sha2-256 or rsa-sha2-512 in the list.`,
  }),
  'kex-old': old('key exchange methods', 'KexAlgorithms'),
  'ciphers-old': old('ciphers', 'Ciphers'),
  'macs-old': old('MACs', 'MACs'),
  'umac-only': () => ({
    closes: true,
    what: t`Only UMAC is offered for integrity. Programs that are not OpenSSH mostly lack it and are cut off, unless they use a cipher with its own check (GCM, chacha20-poly1305).`,
    better:
      'MACs hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512,umac-128-etm@openssh.com',
    why: t`hmac-sha2-256 is what all have.`,
  }),
  'required-rsa-size': (f) => ({
    closes: true,
    what: t`RSA keys shorter than ${detailOf(f, 'bits')} bits are refused, of people and as host key.`,
    why: t`The default is 1024 from 9.1 on. A refused key needs to be made anew, best as ed25519.`,
  }),
};
