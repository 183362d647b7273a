/** The names of algorithms that OpenSSH has ever known, and when each left the code (cipher.c, mac.c, kex-names.c, sshkey.c; 5.3 to 10.5). */

import { atLeast } from './keywords.ts';

export type AlgorithmList = 'Ciphers' | 'MACs' | 'KexAlgorithms' | 'keys' | 'CASignatureAlgorithms';

export interface Algorithm {
  readonly name: string;
  readonly since: string;
  /** The first release that no longer knows it: sshd does not start with a list that names it. */
  readonly gone?: string;
}

/** `name` or `name since` or `name since-gone`, several separated by blanks and line ends. */
function table(text: string): readonly Algorithm[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', span = '5.3'] = row.trim().split(' ');
      const [since = '5.3', gone] = span.split('-');
      return gone === undefined ? { name, since } : { name, since, gone };
    });
}

const CIPHERS = `
  3des-cbc
  aes128-cbc
  aes192-cbc
  aes256-cbc
  rijndael-cbc@lysator.liu.se 5.3-8.5
  aes128-ctr
  aes192-ctr
  aes256-ctr
  aes128-gcm@openssh.com 6.2
  aes256-gcm@openssh.com 6.2
  chacha20-poly1305@openssh.com 6.5
  blowfish-cbc 5.3-7.6
  cast128-cbc 5.3-7.6
  arcfour 5.3-7.6
  arcfour128 5.3-7.6
  arcfour256 5.3-7.6
  acss@openssh.org 5.3-6.2
`;

const MACS = `
  hmac-sha1
  hmac-sha1-96
  hmac-sha2-256 5.9
  hmac-sha2-512 5.9
  hmac-sha2-256-96 5.9-6.1
  hmac-sha2-512-96 5.9-6.1
  hmac-md5
  hmac-md5-96
  hmac-ripemd160 5.3-7.6
  hmac-ripemd160@openssh.com 5.3-7.6
  umac-64@openssh.com
  umac-128@openssh.com 6.2
  hmac-sha1-etm@openssh.com 6.2
  hmac-sha1-96-etm@openssh.com 6.2
  hmac-sha2-256-etm@openssh.com 6.2
  hmac-sha2-512-etm@openssh.com 6.2
  hmac-md5-etm@openssh.com 6.2
  hmac-md5-96-etm@openssh.com 6.2
  hmac-ripemd160-etm@openssh.com 6.2-7.6
  umac-64-etm@openssh.com 6.2
  umac-128-etm@openssh.com 6.2
`;

const KEX = `
  diffie-hellman-group1-sha1
  diffie-hellman-group14-sha1
  diffie-hellman-group14-sha256 7.3
  diffie-hellman-group16-sha512 7.3
  diffie-hellman-group18-sha512 7.3
  diffie-hellman-group-exchange-sha1
  diffie-hellman-group-exchange-sha256
  ecdh-sha2-nistp256 5.7
  ecdh-sha2-nistp384 5.7
  ecdh-sha2-nistp521 5.7
  curve25519-sha256 7.4
  curve25519-sha256@libssh.org 6.5
  sntrup4591761x25519-sha512@tinyssh.org 8.0-8.5
  sntrup761x25519-sha512 9.9
  sntrup761x25519-sha512@openssh.com 8.5
  mlkem768x25519-sha256 9.9
  mlkem768nistp256-sha256 10.5
`;

const KEYS = `
  ssh-ed25519 6.5
  ssh-ed25519-cert-v01@openssh.com 6.5
  sk-ssh-ed25519@openssh.com 8.2
  sk-ssh-ed25519-cert-v01@openssh.com 8.2
  ecdsa-sha2-nistp256 5.7
  ecdsa-sha2-nistp256-cert-v01@openssh.com 5.7
  ecdsa-sha2-nistp384 5.7
  ecdsa-sha2-nistp384-cert-v01@openssh.com 5.7
  ecdsa-sha2-nistp521 5.7
  ecdsa-sha2-nistp521-cert-v01@openssh.com 5.7
  sk-ecdsa-sha2-nistp256@openssh.com 8.2
  sk-ecdsa-sha2-nistp256-cert-v01@openssh.com 8.2
  webauthn-sk-ecdsa-sha2-nistp256@openssh.com 8.4
  webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com 10.3
  ssh-rsa
  ssh-rsa-cert-v00@openssh.com 5.4-7.0
  ssh-rsa-cert-v01@openssh.com 5.6
  rsa-sha2-256 7.2
  rsa-sha2-256-cert-v01@openssh.com 7.8
  rsa-sha2-512 7.2
  rsa-sha2-512-cert-v01@openssh.com 7.8
  ssh-dss 5.3-10.0
  ssh-dss-cert-v00@openssh.com 5.4-7.0
  ssh-dss-cert-v01@openssh.com 5.6-10.0
  ssh-xmss@openssh.com 7.7-10.1
  ssh-xmss-cert-v01@openssh.com 7.7-10.1
  ssh-mldsa44-ed25519@openssh.com 10.4
  ssh-mldsa44-ed25519-cert-v01@openssh.com 10.4
`;

const TEXTS: { readonly [L in AlgorithmList]: string } = {
  Ciphers: CIPHERS,
  MACs: MACS,
  KexAlgorithms: KEX,
  keys: KEYS,
  CASignatureAlgorithms: KEYS,
};

/** Which names a keyword's list may hold; null when the keyword is no list of algorithms. */
export function listOf(keyword: string): AlgorithmList | null {
  switch (keyword) {
    case 'Ciphers':
    case 'MACs':
    case 'KexAlgorithms':
    case 'CASignatureAlgorithms':
      return keyword;
    case 'HostKeyAlgorithms':
    case 'PubkeyAcceptedAlgorithms':
    case 'HostbasedAcceptedAlgorithms':
      return 'keys';
    default:
      return null;
  }
}

let byName: ReadonlyMap<string, Algorithm> | undefined;

export function algorithmNamed(name: string): Algorithm | undefined {
  byName ??= new Map([CIPHERS, MACS, KEX, KEYS].flatMap(table).map((a) => [a.name, a]));
  return byName.get(name);
}

/** Every name that some release of OpenSSH knew. */
export function everKnown(list: AlgorithmList): readonly string[] {
  return table(TEXTS[list]).map((a) => a.name);
}

/** The names that this release can use. */
export function available(list: AlgorithmList, version: string | undefined): readonly string[] {
  return table(TEXTS[list])
    .filter((a) => atLeast(version, a.since) && (a.gone === undefined || !atLeast(version, a.gone)))
    .map((a) => a.name);
}

/**
 * A name that the person or a web page hid: `[email protected]` is what pages make of anything with an `@`,
 * so it stands for one name that cannot be known.
 */
export function masked(name: string): boolean {
  return /^\[(email[\s\u00a0]?protected|redacted|masked|hidden|\.\.\.)\]$|^<[^>]{1,40}>$|^\*+$|^x{3,}$/i.test(
    name,
  );
}

/** The parts of a list; `[email protected]` holds a blank and stays one part. */
export function namesIn(list: string): readonly string[] {
  return list
    .replace(/^[+^-]/, '')
    .split(',')
    .map((n) => n.trim())
    .filter((n) => n !== '');
}
