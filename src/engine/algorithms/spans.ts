/** The table read the other way: for each algorithm the releases that offer it, for a page. */

import type { Algorithm, AlgorithmList } from '../readers/sshd-config/algorithms.ts';
import { algorithmNamed, everKnown } from '../readers/sshd-config/algorithms.ts';
import type { AlgorithmKind, End, Program } from './table.ts';
import { defaultList, programs, releaseBefore } from './table.ts';

export interface AlgorithmSpans {
  readonly name: string;
  /** "5.7 to 6.6, 9.0 on"; empty when this end never offers it by default. */
  readonly client: string;
  readonly server: string;
  /** Of OpenSSH: the releases that know it at all. */
  readonly known: string;
}
export interface AlgorithmProgram {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly kinds: readonly { readonly kind: AlgorithmKind; readonly algorithms: readonly AlgorithmSpans[] }[];
}

const KINDS: readonly AlgorithmKind[] = ['kex', 'hostkey', 'cipher', 'mac', 'compression', 'pubkey'];

const LISTS: { readonly [K in AlgorithmKind]?: AlgorithmList } = {
  kex: 'KexAlgorithms',
  hostkey: 'keys',
  cipher: 'Ciphers',
  mac: 'MACs',
  pubkey: 'keys',
};

export function algorithmPrograms(): readonly AlgorithmProgram[] {
  return programs().map((p) => ({
    name: p.name,
    first: p.versions[0] ?? '',
    last: p.versions.at(-1) ?? '',
    kinds: KINDS.flatMap((kind) => {
      const algorithms = algorithmsOf(p, kind);
      return algorithms.length === 0 ? [] : [{ kind, algorithms }];
    }),
  }));
}

/** Newest first: what today's release offers in its order, then what older ones did. */
function algorithmsOf(p: Program, kind: AlgorithmKind): readonly AlgorithmSpans[] {
  const names = new Set<string>();
  for (const version of [...p.versions].reverse())
    for (const end of ['client', 'server'] as const)
      for (const n of defaultList(p, end, kind, version) ?? []) names.add(n);
  const openssh = p.name === 'OpenSSH';
  const list = LISTS[kind];
  if (openssh && list) for (const n of everKnown(list)) names.add(n);
  return [...names].map((name) => ({
    name,
    client: spans(p, 'client', kind, name),
    server: spans(p, 'server', kind, name),
    known: openssh ? knownIn(algorithmNamed(name)) : '',
  }));
}

function spans(p: Program, end: End, kind: AlgorithmKind, name: string): string {
  const out: string[] = [];
  let from: string | undefined;
  for (const version of p.versions) {
    const has = defaultList(p, end, kind, version)?.includes(name) === true;
    if (has) from ??= version;
    else if (from !== undefined) {
      out.push(span(from, releaseBefore(p, version)));
      from = undefined;
    }
  }
  if (from !== undefined) out.push(p.versions.length === 1 ? from : `${from} on`);
  return out.join(', ');
}

const span = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

function knownIn(a: Algorithm | undefined): string {
  const openssh = programs()[0];
  if (!a || !openssh) return '';
  return a.gone === undefined ? `${a.since} on` : span(a.since, releaseBefore(openssh, a.gone));
}
