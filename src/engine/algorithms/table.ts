/** What programs offer by default, by release: the generated table, each list of it parsed when it is asked for. */

import { TABLE } from './table.gen.ts';

/** The lists of a key exchange message (RFC 4253, 7.1), and the algorithms a key may prove itself with at the login. */
export type AlgorithmKind = 'kex' | 'hostkey' | 'cipher' | 'mac' | 'compression' | 'pubkey';
export type End = 'client' | 'server';

export interface Row {
  /** The first release with this list; it holds until the next row. */
  readonly since: string;
  readonly names: readonly string[];
}
export interface Program {
  readonly name: string;
  /** No program of its own but what a distribution's system-wide policy makes of OpenSSH's lists; its releases are months. */
  readonly policy: boolean;
  /** Its releases, oldest first. */
  readonly versions: readonly string[];
  /** No row: the program has no such end, or the sources do not say. */
  readonly rows: (end: End, kind: AlgorithmKind) => readonly Row[];
}

/**
 * Parts of a list of key exchange methods that are none (RFC 8308; the strict exchange of 2023), and those of GSSAPI, which
 * vendors patch in.
 */
const PSEUDO = /^(ext-info-[cs]|kex-strict-[cs]-v00@openssh\.com|kexguess2@matt\.ucc\.asn\.au|gss-.*)$/;
export const isPseudo = (name: string): boolean => PSEUDO.test(name);

let parsed: readonly Program[] | undefined;

export function programs(): readonly Program[] {
  parsed ??= parse(TABLE);
  return parsed;
}

function parse(text: string): readonly Program[] {
  const [first = '', ...lines] = text.split('\n');
  const names = first.split(' ');
  const out: Program[] = [];
  let rows: Record<string, string> = {};
  const read = (spans = ''): readonly Row[] =>
    (spans === '' ? [] : spans.split(' ')).map((s) => {
      const [since = '', list = ''] = s.split(':');
      return { since, names: list.split('.').map((i) => names[Number.parseInt(i, 36)] ?? '') };
    });
  for (const line of lines) {
    if (line.startsWith('=')) {
      const m = /^=(.*?) (\d.*)$/.exec(line);
      const own: Record<string, string> = {};
      rows = own;
      out.push({
        name: m?.[1] ?? '',
        policy: line.startsWith('=policy '),
        versions: (m?.[2] ?? '').split(' '),
        rows: (end, kind) => read(own[`${end[0]} ${kind}`] ?? own[`b ${kind}`]),
      });
      continue;
    }
    // `c kex 5.3:0.1.2 6.5:…`: the end, the kind, and what the list held since when.
    const name = line.split(' ', 2).join(' ');
    rows[name] = line.slice(name.length + 1);
  }
  return out;
}

let known: ReadonlySet<string> | undefined;

/** Whether this is a name that some program is known to offer. What is not may be any text that a peer made up. */
export function isKnown(name: string): boolean {
  known ??= new Set(TABLE.slice(0, TABLE.indexOf('\n')).split(' '));
  return known.has(name);
}

export function program(name: string): Program | undefined {
  return programs().find((p) => p.name === name);
}

/** `2.10.1` as numbers: releases are compared part by part. */
export function compareVersions(a: string, b: string): number {
  const x = a.split('.');
  const y = b.split('.');
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const d = Number(x[i] ?? 0) - Number(y[i] ?? 0);
    if (d !== 0) return d;
  }
  return 0;
}

/** What this release offers; without a version the newest. Undefined before the table begins. */
export function defaultList(
  p: Program,
  end: End,
  kind: AlgorithmKind,
  version: string | undefined,
): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  for (const r of p.rows(end, kind))
    if (version === undefined || compareVersions(r.since, version) <= 0) found = r.names;
  return found;
}

/** The release before this one. */
export function releaseBefore(p: Program, version: string): string {
  const at = p.versions.indexOf(version);
  return p.versions[at - 1] ?? version;
}

const IDENTIFICATIONS: readonly (readonly [RegExp, string])[] = [
  [/^OpenSSH_(?:for_Windows_)?(\d{1,2}\.\d{1,2})/, 'OpenSSH'],
  [/^dropbear_(\d{1,4}\.\d{1,3})/, 'dropbear'],
  [/^paramiko_(\d{1,2}\.\d{1,3}(?:\.\d{1,3})?)/, 'paramiko'],
  [/^libssh2_(\d{1,2}\.\d{1,3}\.\d{1,3})/, 'libssh2'],
  [/^JSCH[-_](\d{1,2}\.\d{1,3}\.\d{1,3})/, 'JSch'],
  [/^PuTTY_Release_(\d{1,2}\.\d{1,3})/, 'PuTTY'],
  [/^ssh2js(\d{1,2}\.\d{1,3}\.\d{1,3})/, 'Node ssh2'],
  [/^libssh[-_](\d{1,2}\.\d{1,3}\.\d{1,3})/, 'libssh'],
  [/^AsyncSSH_(\d{1,2}\.\d{1,3}\.\d{1,3})/, 'AsyncSSH'],
  [/^(?:APACHE-SSHD|SSHD-CORE)-(\d{1,2}\.\d{1,3}\.\d{1,3})/, 'Apache MINA SSHD'],
];

/** The program behind the software part of an identification (RFC 4253, 4.2), if the table knows it. */
export function identified(software: string | undefined): { program: Program; version: string } | undefined {
  for (const [pattern, name] of IDENTIFICATIONS) {
    const version = pattern.exec(software ?? '')?.[1];
    const p = version === undefined ? undefined : program(name);
    if (p && version !== undefined) return { program: p, version };
  }
  return undefined;
}
