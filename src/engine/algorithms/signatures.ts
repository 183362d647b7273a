/** What is known of RSA signatures and of defaults that became stricter, for the two programs that a connection names. */

import { droppedIn } from './offer.ts';
import type { End, Program } from './table.ts';
import { compareVersions, identified, program } from './table.ts';

interface Software {
  readonly software: { readonly client: string | undefined; readonly server: string | undefined };
}

const OLD = 'ssh-rsa';
const NEW = 'rsa-sha2-256';

interface Named {
  readonly program: Program;
  readonly version: string;
  readonly words: string;
}

function named(end: End, seen: Software): Named | undefined {
  const id = identified(seen.software[end]);
  return id && { ...id, words: `${id.program.name} ${id.version}` };
}

/** dropbear signs and checks at the login by the list that it has for host keys (common-algo.c, sigalgs). */
const listOf = (p: Program, end: End) =>
  p.rows(end, p.name === 'dropbear' ? 'hostkey' : 'pubkey').filter((r) => r.names.length > 0);

/** The release that began to sign, or to check, RSA with SHA-2; undefined where the sources do not say. */
function newSince(p: Program, end: End): string | undefined {
  return listOf(p, end).find((r) => r.names.includes(NEW))?.since;
}

/** Whether this release has the newer signature; undefined where the sources do not say. */
function hasNew(n: Named, end: End): boolean | undefined {
  const since = newSince(n.program, end);
  return since === undefined ? undefined : compareVersions(n.version, since) >= 0;
}

/** Whether it still makes or takes the old one by default. */
function hasOld(n: Named, end: End): boolean | undefined {
  const rows = listOf(n.program, end);
  if (rows.length === 0) return undefined;
  const list = rows.findLast((r) => compareVersions(r.since, n.version) <= 0)?.names;
  // Before there was a list, every kind of key that the program knew was taken (OpenSSH until 6.9).
  return list === undefined ? true : list.includes(OLD);
}

/** Enterprise Linux 9 came with OpenSSH 8.7, the last release that by itself still signs with SHA-1. */
const enterprise9 = (n: Named): string =>
  n.program.name === 'OpenSSH' && n.version === '8.7'
    ? ' (Enterprise Linux 9 carries this release, and its policy DEFAULT forbids it)'
    : '';

/**
 * One sentence of our own words about one side: `takes` and `makes` speak of the old signature where the server refuses it,
 * `knows` and `refuses` where the client does. Empty when its program, release or list is not known.
 */
export function signatureOf(end: End, what: 'takes' | 'makes' | 'knows' | 'refuses', seen: Software): string {
  const n = named(end, seen);
  if (!n) return '';
  const since = newSince(n.program, end);
  const old = hasOld(n, end);
  const dropped = droppedIn(n.program, [OLD], end, n.program.name === 'dropbear' ? 'hostkey' : 'pubkey');
  switch (what) {
    case 'takes':
      if (old === false && dropped !== undefined)
        return `The server is ${n.words}, which takes \`${OLD}\` only where it is allowed anew (${n.program.name} dropped it from its defaults in ${dropped}).`;
      return old === true
        ? `By default ${n.words} still takes \`${OLD}\`: on this server a setting or the system's policy switched it off${enterprise9(n)}.`
        : '';
    case 'makes':
      if (since === undefined) return '';
      return hasNew(n, end) === true
        ? `Your client, ${n.words}, can sign with \`${NEW}\`: a setting or the key that it was given must keep it from doing so.`
        : `Your client, ${n.words}, has no other signature for an RSA key: \`${NEW}\` came with ${n.program.name} ${since}.`;
    case 'knows':
      if (since === undefined) return '';
      return hasNew(n, end) === true
        ? `By default ${n.words} checks \`${NEW}\` as well: on this server the list was cut short.`
        : `The server is the old side: ${n.words} has no other signature for an RSA key, \`${NEW}\` came with ${n.program.name} ${since}.`;
    case 'refuses':
      if (old === false && dropped !== undefined)
        return `It is ${n.words}, and ${n.program.name} stopped making it by default in ${dropped}.`;
      return old === true
        ? `By default ${n.words} would still make it, so a setting or a policy of the system forbids it here${enterprise9(n)}.`
        : '';
  }
}

/** "paramiko 2.9.0": the first release of the client's own program with the newer signature; undefined when it has it, or is unknown. */
export function newerSignature(seen: Software): string | undefined {
  const n = named('client', seen);
  const since = n && newSince(n.program, 'client');
  return n && since !== undefined && hasNew(n, 'client') === false ? `${n.program.name} ${since}` : undefined;
}

/**
 * What OpenSSH's sshd stopped allowing by default, with the release that did, up to the one that the server names. The two that
 * are no algorithms are from its release notes (7.0: PermitRootLogin; 9.8: PerSourcePenalties).
 */
export function stricterSince(seen: Software): {
  readonly release: string | undefined;
  readonly changes: readonly string[];
} {
  const openssh = program('OpenSSH');
  const n = named('server', seen);
  const server = n?.program.name === 'OpenSSH' ? n : undefined;
  if (!openssh) return { release: undefined, changes: [] };
  const gone = (kind: 'kex' | 'cipher' | 'pubkey' | 'hostkey', name: string): string | undefined =>
    droppedIn(openssh, [name], 'server', kind);
  const all: readonly (readonly [string, string | undefined])[] = [
    ['no CBC ciphers', gone('cipher', 'aes256-cbc')],
    ['no password for root', '7.0'],
    ['no DSA keys', gone('hostkey', 'ssh-dss')],
    ['no key exchange with SHA-1', gone('kex', 'diffie-hellman-group14-sha1')],
    ['no RSA signatures with SHA-1', gone('pubkey', OLD)],
    ['penalties for clients that misbehave', '9.8'],
    ['no finite-field key exchange', gone('kex', 'diffie-hellman-group14-sha256')],
  ];
  const changes = all.flatMap(([words, since]) =>
    since === undefined || (server && compareVersions(since, server.version) > 0)
      ? []
      : [`${words} (${since})`],
  );
  return { release: changes.length > 0 ? server?.words : undefined, changes };
}
