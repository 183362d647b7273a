/** What can be said about one list of algorithms that a side offered: whose it is, whether it is old, who can talk to it. */

import type { AlgorithmKind, End, Program } from './table.ts';
import { compareVersions, defaultList, isPseudo, program, programs, releaseBefore } from './table.ts';

/** Releases of one program, both included; `to` is undefined when the newest one that the table knows is among them. */
export interface Releases {
  readonly program: string;
  readonly from: string;
  readonly to: string | undefined;
}

const MOST = 200;

/** The names of an offer. It is the peer's text: what cannot be a name (RFC 4251, 6) or comes too late is left out. */
export function offered(list: string | undefined): readonly string[] {
  const names = (list ?? '').slice(0, 16_384).split(',', MOST);
  return names.map((n) => n.trim()).filter((n) => /^[!-~]{1,64}$/.test(n) && !isPseudo(n));
}

/** What a line calls the list ("no matching host key type found") as one of the six. */
export function kindOf(what: string): AlgorithmKind | undefined {
  if (/host[ _-]?key/i.test(what)) return 'hostkey';
  if (/key exchange|kex/i.test(what)) return 'kex';
  if (/cipher|encrypt/i.test(what)) return 'cipher';
  if (/\bmac|hmac|integrity/i.test(what)) return 'mac';
  if (/compress/i.test(what)) return 'compression';
  return undefined;
}

/**
 * The releases whose default is precisely this list. A server names only the host key types that it has keys for and a client
 * puts those first that it knows of the host, so there the order says nothing, and of a server nothing at all.
 */
export function whoOffers(names: readonly string[], end: End, kind: AlgorithmKind): readonly Releases[] {
  if (names.length === 0 || (kind === 'hostkey' && end === 'server')) return [];
  const sorted = kind === 'hostkey' || kind === 'pubkey';
  const key = (list: readonly string[]): string => (sorted ? [...list].sort() : list).join();
  const wanted = key(names);
  const out: Releases[] = [];
  for (const p of programs()) {
    const rows = p.rows(end, kind);
    rows.forEach((r, i) => {
      if (key(r.names) !== wanted) return;
      const next = rows[i + 1];
      out.push({
        program: p.name,
        from: r.since,
        // Of a program that was looked at in one release nothing is known of the next.
        to: next !== undefined ? releaseBefore(p, next.since) : p.versions.length === 1 ? r.since : undefined,
      });
    });
  }
  return out;
}

/** Which month a list of Fedora's was seen in says less than that a policy cut it; Enterprise Linux has releases. */
const policyName = (r: Releases): string =>
  r.program.endsWith(' Enterprise Linux') ? `${r.program} ${r.from}` : r.program;

/** The system-wide policies whose list this is to the letter, when no program offers it by itself. */
export function policyThatOffers(list: string | undefined, end: End, what: string): string | undefined {
  const kind = kindOf(what);
  const names = offered(list);
  if (kind === undefined || names.length === 0) return undefined;
  const who = whoOffers(names, end, kind);
  if (who.length === 0 || !who.every((r) => r.program.startsWith('policy '))) return undefined;
  return [...new Set(who.map(policyName))].join(' or the ');
}

/** "OpenSSH 5.3 to 5.6", "Go x/crypto 0.42.0 or later". */
export function releasesText(r: Releases): string {
  if (r.program.startsWith('policy ')) return `OpenSSH under the ${policyName(r)}`;
  if (r.to === undefined) return `${r.program} ${r.from} or later`;
  return r.from === r.to ? `${r.program} ${r.from}` : `${r.program} ${r.from} to ${r.to}`;
}

/** Whether today's OpenSSH, on either side, still offers one of these. */
export function isCurrent(names: readonly string[], kind: AlgorithmKind): boolean {
  const p = program('OpenSSH');
  if (!p) return false;
  const now = [
    ...(defaultList(p, 'client', kind, undefined) ?? []),
    ...(defaultList(p, 'server', kind, undefined) ?? []),
  ];
  return names.some((n) => now.includes(n));
}

/** The release since which this end of the program offers none of these; undefined when it still does or never did. */
export function droppedIn(
  p: Program,
  names: readonly string[],
  end: End,
  kind: AlgorithmKind,
): string | undefined {
  let had = false;
  let since: string | undefined;
  for (const r of p.rows(end, kind)) {
    const has = r.names.some((n) => names.includes(n));
    if (has) since = undefined;
    else if (had && since === undefined) since = r.since;
    had ||= has;
  }
  return since;
}

/** The release since which this end of the program offers one of these for good; undefined when the newest does not. */
export function fitsSince(
  p: Program,
  names: readonly string[],
  end: End,
  kind: AlgorithmKind,
): string | undefined {
  let since: string | undefined;
  for (const r of p.rows(end, kind)) {
    const has = r.names.some((n) => names.includes(n));
    if (!has) since = undefined;
    else since ??= r.since;
  }
  return since;
}

/** Clients that need a certain release for such an offer: `["OpenSSH 5.7", "libssh2 1.9.0"]`; who always could is left out. */
export function clientsThatFit(names: readonly string[], kind: AlgorithmKind): readonly string[] {
  return programs().flatMap((p) => {
    if (p.policy) return [];
    const first = p.rows('client', kind)[0];
    const since = fitsSince(p, names, 'client', kind);
    if (first === undefined || since === undefined || compareVersions(since, first.since) <= 0) return [];
    return [`${p.name} ${since}`];
  });
}

// From the least bad to the worst that may be allowed for one host; what is missing here is never to be switched on again.
const ALLOWED: { readonly [K in AlgorithmKind]: readonly string[] } = {
  kex: [
    'diffie-hellman-group14-sha256',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group-exchange-sha256',
    'diffie-hellman-group14-sha1',
    'diffie-hellman-group-exchange-sha1',
    'diffie-hellman-group1-sha1',
  ],
  hostkey: ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa', 'ssh-dss'],
  pubkey: ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'],
  cipher: ['aes256-ctr', 'aes192-ctr', 'aes128-ctr', 'aes256-cbc', 'aes192-cbc', 'aes128-cbc', '3des-cbc'],
  mac: ['hmac-sha2-512', 'hmac-sha2-256', 'hmac-sha1', 'hmac-md5'],
  compression: ['none'],
};

/** The name to allow for one host so that it works; undefined when nothing of the offer should be. A constant, never the peer's text. */
export function leastBad(names: readonly string[], kind: AlgorithmKind): string | undefined {
  return ALLOWED[kind].find((n) => names.includes(n));
}
