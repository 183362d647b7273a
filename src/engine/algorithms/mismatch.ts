/** One failed negotiation, told with all that is known of both sides: whose list is old, since when, and what would fail next. */

import type { Releases } from './offer.ts';
import {
  clientsThatFit,
  droppedIn,
  isCurrent,
  kindOf,
  leastBad,
  offered,
  releasesText,
  whoOffers,
} from './offer.ts';
import type { AlgorithmKind, End, Program } from './table.ts';
import { defaultList, identified, isKnown, program } from './table.ts';

/** The line that reports it, as the causes see it. */
export interface NoMatch {
  readonly side: 'client' | 'server' | 'unknown';
  readonly fields: { readonly what: string; readonly offer?: string; readonly port?: number };
}

/** What evidence says about the two sides; any part may be missing, and the peer's parts are its own text. */
export interface Negotiation {
  /** What the list is called, as the line has it. */
  readonly what: string;
  readonly offer: string | undefined;
  /** Whose offer it is: the side that did not print the line. */
  readonly from: End;
  /** The software parts of the identifications. */
  readonly software: { readonly client?: string | undefined; readonly server?: string | undefined };
  /** The complete proposals, where the evidence shows them (`ssh -vv`): the list of each side by kind. */
  readonly proposals?: ReadonlyMap<AlgorithmKind, { readonly client: string; readonly server: string }>;
}

/** A list in which the two sides have nothing in common. */
export interface Layer {
  readonly kind: AlgorithmKind;
  /** The names of the server's list, as far as they are known. */
  readonly server: readonly string[];
  /** The OpenSSH release whose clients began to offer none of them. */
  readonly droppedIn: string | undefined;
  /** What to allow on the client for this one host. */
  readonly allow: string | undefined;
}

export interface Mismatch {
  readonly kind: AlgorithmKind;
  readonly from: End;
  readonly names: readonly string[];
  /** Releases whose default is precisely this offer; at most three are worth saying. */
  readonly by: readonly Releases[];
  /** The offering side calls itself a release whose default is another list: somebody cut it. */
  readonly cut: { readonly program: string; readonly version: string } | undefined;
  /** Whose list is outdated; undefined when both have current names, so that one of them was cut too short. */
  readonly old: End | undefined;
  /** The OpenSSH release since which the other side offers none of them. */
  readonly droppedIn: string | undefined;
  /** For a server's current offer: the first releases of clients that fit. */
  readonly fits: readonly string[];
  /** The server may be too old to take anything but SHA-1 from an RSA key at the login. */
  readonly loginBySha1: boolean;
  /** What the client's configuration would have to allow, the failed list first, then those that fail after it. */
  readonly layers: readonly Layer[];
}

const OTHER: { readonly [E in End]: End } = { client: 'server', server: 'client' };

/**
 * The same from a line and what else was seen. A bare line may be a client's or a server's: a peer whose port is one of those
 * that clients get is a client.
 */
export function mismatchOf(
  line: NoMatch | undefined,
  seen: Pick<Negotiation, 'software' | 'proposals'>,
): Mismatch | undefined {
  if (!line) return undefined;
  const server =
    line.side === 'client' ||
    (line.side === 'unknown' && line.fields.port !== undefined && line.fields.port < 32768);
  return understand({
    what: line.fields.what,
    offer: line.fields.offer,
    from: server ? 'server' : 'client',
    software: seen.software,
    ...(seen.proposals && { proposals: seen.proposals }),
  });
}

/** Undefined when the line does not say what was offered, or nothing in it can be a name. */
export function understand(n: Negotiation): Mismatch | undefined {
  const kind = kindOf(n.what);
  const names = offered(n.offer);
  if (kind === undefined || names.length === 0) return undefined;
  const openssh = program('OpenSSH');
  const by = whoOffers(names, n.from, kind);
  const current = isCurrent(names, kind);
  const dropped = openssh && droppedIn(openssh, names, OTHER[n.from], kind);
  return {
    kind,
    from: n.from,
    names,
    by,
    cut: cutShort(n, kind, names),
    old: dropped !== undefined || !current ? n.from : otherIsOld(n, kind, names) ? OTHER[n.from] : undefined,
    droppedIn: dropped,
    fits: n.from === 'server' && current ? clientsThatFit(names, kind) : [],
    loginBySha1: mayLackRsaSha2(n),
    layers: n.from === 'server' ? layersOf(n, kind, names, by) : [],
  };
}

function mayLackRsaSha2(n: Negotiation): boolean {
  const id = identified(n.software.server);
  const list = id && defaultList(id.program, 'server', 'hostkey', id.version);
  return !list?.includes('rsa-sha2-256');
}

function cutShort(n: Negotiation, kind: AlgorithmKind, names: readonly string[]): Mismatch['cut'] {
  const id = identified(n.software[n.from]);
  const usual = id && defaultList(id.program, n.from, kind, id.version);
  if (!id || !usual) return undefined;
  // A server offers only the host key types it has keys for: that is no decision about the list.
  if (kind === 'hostkey' && n.from === 'server') return undefined;
  const lacking = usual.filter((u) => !names.includes(u)).length;
  // Builds lack a name or two; half of a list does not get lost that way.
  return lacking * 2 > usual.length ? { program: id.program.name, version: id.version } : undefined;
}

/** Unless the other side calls itself a release that would get along with this offer. */
function otherIsOld(n: Negotiation, kind: AlgorithmKind, names: readonly string[]): boolean {
  const id = identified(n.software[OTHER[n.from]]);
  const list = id && defaultList(id.program, OTHER[n.from], kind, id.version);
  return !list?.some((x) => names.includes(x));
}

const ORDER: readonly AlgorithmKind[] = ['kex', 'hostkey', 'cipher', 'mac'];

function layersOf(
  n: Negotiation,
  failed: AlgorithmKind,
  names: readonly string[],
  by: readonly Releases[],
): readonly Layer[] {
  const openssh = program('OpenSSH');
  const layer = (kind: AlgorithmKind, server: readonly string[]): Layer => ({
    kind,
    server,
    droppedIn: openssh && droppedIn(openssh, server, 'client', kind),
    allow: leastBad(server, kind),
  });
  const out = [layer(failed, names)];
  for (const kind of ORDER) {
    if (kind === failed) continue;
    const server = failsToo(n, kind, by);
    if (server) out.push(layer(kind, server));
  }
  return out;
}

/** The server's names of a further list that has nothing in common, if that is certain. */
function failsToo(
  n: Negotiation,
  kind: AlgorithmKind,
  by: readonly Releases[],
): readonly string[] | undefined {
  const both = n.proposals?.get(kind);
  if (both) {
    const server = offered(both.server);
    const client = offered(both.client);
    return server.length > 0 && client.length > 0 && !server.some((s) => client.includes(s))
      ? server
      : undefined;
  }
  const id = identified(n.software.client);
  const openssh = program('OpenSSH');
  const mine = id
    ? defaultList(id.program, 'client', kind, id.version)
    : openssh && defaultList(openssh, 'client', kind, undefined);
  if (!mine) return undefined;
  // Every release that the server may be has to fail; then the names of the first one stand for all.
  const lists = serverLists(n, kind, by);
  return lists.length > 0 && lists.every((l) => !l.some((x) => mine.includes(x))) ? lists[0] : undefined;
}

function serverLists(
  n: Negotiation,
  kind: AlgorithmKind,
  by: readonly Releases[],
): readonly (readonly string[])[] {
  const id = identified(n.software.server);
  if (id) {
    const list = defaultList(id.program, 'server', kind, id.version);
    return list ? [list] : [];
  }
  return by.flatMap((r) => {
    const p = program(r.program);
    return p ? between(p, kind, r).map((v) => defaultList(p, 'server', kind, v) ?? []) : [];
  });
}

const between = (p: Program, kind: AlgorithmKind, r: Releases): readonly string[] => {
  const from = p.versions.indexOf(r.from);
  const to = r.to === undefined ? p.versions.length - 1 : p.versions.indexOf(r.to);
  return p.rows('server', kind).length === 0 ? [] : p.versions.slice(from, to + 1);
};

const KEYWORDS: { readonly [K in AlgorithmKind]: string } = {
  kex: 'KexAlgorithms',
  hostkey: 'HostKeyAlgorithms',
  cipher: 'Ciphers',
  mac: 'MACs',
  compression: 'Compression',
  pubkey: 'PubkeyAcceptedAlgorithms',
};
const KIND_WORDS: { readonly [K in AlgorithmKind]: string } = {
  kex: 'key exchange',
  hostkey: 'host key type',
  cipher: 'cipher',
  mac: 'check sum (MAC)',
  compression: 'compression',
  pubkey: 'signature of the key',
};

/** The list that a line names, in our own words. */
export function listWords(what: string | undefined): string {
  const kind = kindOf(what ?? '');
  return kind === undefined ? 'algorithm' : KIND_WORDS[kind];
}

/**
 * The lines for a `Host` block that get past every layer; null when one of them has nothing that should be allowed. A server
 * before RSA with SHA-2 takes nothing else from an RSA key at the login either.
 */
export function clientLines(m: Mismatch): readonly string[] | null {
  const lines: string[] = [];
  for (const l of m.layers) {
    if (l.allow === undefined) return null;
    lines.push(`${KEYWORDS[l.kind]} +${l.allow}`);
    if (l.kind === 'hostkey' && l.allow === 'ssh-rsa' && m.loginBySha1)
      lines.push('PubkeyAcceptedAlgorithms +ssh-rsa');
  }
  return lines;
}

const list = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** The sentences about it: only words and names of our own, so they may be printed as they are. Empty when nothing is known. */
export function tell(m: Mismatch): string {
  const side = m.from;
  const out: string[] = [];
  if (m.cut)
    out.push(
      `By default ${m.cut.program} ${m.cut.version} offers more: on the ${side} somebody cut this list short.`,
    );
  else if (m.by.length > 0 && m.by.length <= 3)
    out.push(`Precisely this list is the default of ${list(m.by.map(releasesText), 'or of')}.`);
  if (m.droppedIn !== undefined)
    out.push(
      `${side === 'server' ? '`ssh`' : '`sshd`'} of OpenSSH stopped offering ${m.names.length === 1 ? 'it' : 'the last of them'} by default in ${m.droppedIn}.`,
    );
  else if (m.old === side) out.push('None of its names is one that OpenSSH offers today.');
  else if (m.old !== undefined)
    out.push(`The offer is a current one, so the ${m.old} is old or its list was cut short.`);
  const next = m.layers.slice(1);
  if (next.length > 0)
    out.push(
      `It is not the only obstacle: after it the ${list(next.map(nextText), 'and the')} would fail in the same way.`,
    );
  return out.join(' ');
}

function nextText(l: Layer): string {
  const names = l.server.filter(isKnown).slice(0, 3);
  const has =
    names.length === 0
      ? ''
      : ` (the server has ${list(
          names.map((n) => `\`${n}\``),
          'and',
        )}${l.server.length > names.length ? ' …' : ''})`;
  return `${KIND_WORDS[l.kind]}${has}`;
}
