/** Whether two offers have something in common: the rules of RFC 4253, 7.1, in the order in which OpenSSH asks (kex.c). */

import type { ListName, Offer } from './packets.ts';

/** What nothing was found for, in the words of ssh ("no matching … found"), and both lists. */
export interface Mismatch {
  readonly what: string;
  readonly client: string;
  readonly server: string;
}

/** Ciphers that protect the data themselves: the MAC is not looked at (cipher.c, authlen). */
const NEEDS_NO_MAC = /-gcm@openssh\.com$|^AEAD_|^chacha20-poly1305/;

const STEPS: readonly (readonly [ListName, string])[] = [
  ['kex', 'key exchange method'],
  ['hostkey', 'host key type'],
  ['cipherOut', 'cipher'],
  ['macOut', 'MAC'],
  ['compressionOut', 'compression method'],
  ['cipherIn', 'cipher'],
  ['macIn', 'MAC'],
  ['compressionIn', 'compression method'],
];

/** The first thing that the two have not in common; null when they agree. */
export function mismatch(client: Offer, server: Offer): Mismatch | null {
  for (const [list, what] of STEPS) {
    if (list.startsWith('mac')) {
      const cipher = common(
        client[list === 'macOut' ? 'cipherOut' : 'cipherIn'],
        server[list === 'macOut' ? 'cipherOut' : 'cipherIn'],
      );
      if (cipher !== undefined && NEEDS_NO_MAC.test(cipher)) continue;
    }
    if (common(client[list], server[list]) === undefined)
      return { what, client: client[list], server: server[list] };
  }
  return null;
}

/** Markers in the list of methods that are none (RFC 8308, and strict key exchange). */
const MARKER = /^(ext-info-[cs]|kex-strict-[cs]-v00@openssh\.com)$/;

/** The first of the client's names that the server has too. */
export function common(client: string, server: string): string | undefined {
  const theirs = new Set(names(server));
  return names(client).find((n) => theirs.has(n));
}

export function names(list: string): readonly string[] {
  return list.split(',').filter((n) => n !== '' && !MARKER.test(n));
}
