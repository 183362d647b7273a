/** The limits of one sshd as numbers, and what its release does differently, from sshd.c, srclimit.c and servconf.c of each. */

import { accountOf } from '../../configuration.ts';
import { defaultOf } from '../../readers/sshd-config/defaults.ts';
import type { Resolve } from '../../readers/sshd-config/effective.ts';
import { atLeast, keywordNamed } from '../../readers/sshd-config/keywords.ts';
import { readPenalties, readStartups, readTime } from '../../readers/sshd-config/values.ts';
import type { Text } from '../../remedy.ts';
import { t } from '../../remedy.ts';

/** How a connection ends as the listener sees it: the exit status of its process decides the penalty. */
export const EXITS = [
  'success',
  'authfail',
  'invaliduser',
  'noauth',
  'grace-exceeded',
  'refuseconnection',
  'crash',
] as const;
export type Exit = (typeof EXITS)[number];
export const exitIndex = (e: Exit): number => EXITS.indexOf(e);

export interface Penalties {
  readonly enabled: boolean;
  /** Seconds for each of EXITS, as this release really adds them. */
  readonly seconds: readonly number[];
  readonly min: number;
  readonly max: number;
  /** Sizes of the tables: IPv4, IPv6. */
  readonly maxSources: readonly [number, number];
  /** A full table refuses everybody: IPv4, IPv6. */
  readonly denyAll: readonly [boolean, boolean];
  /** PerSourcePenaltyExemptList; empty for none. */
  readonly exempt: string;
}

export interface Settings {
  readonly version: string;
  readonly start: number;
  readonly rate: number;
  readonly full: number;
  /** PerSourceMaxStartups; Infinity for none. */
  readonly perSource: number;
  /** PerSourceNetBlockSize. */
  readonly bits: readonly [number, number];
  readonly penalties: Penalties;
  /** LoginGraceTime in seconds; 0: no end. */
  readonly grace: number;
  readonly maxAuthTries: number;
  /** The lines in the form of sshd_config: what this is made of. */
  readonly lines: readonly string[];
  /** Peculiarities of the release. */
  readonly does: {
    /** 9.8 to 10.0 forget to free a source's entry when a login succeeds (fixed in 10.1). */
    readonly leaksSources: boolean;
    /** From 9.9 each connection gets up to four seconds on top of LoginGraceTime. */
    readonly jitter: boolean;
    /** Up to 10.2 penalties are counted in whole seconds. */
    readonly wholeSeconds: boolean;
    /** From 10.3 a penalty of 0 leaves no entry behind. */
    readonly skipsZero: boolean;
  };
}

export interface SettingsFault {
  readonly fault: Text;
}

/** The keywords that a replay follows. */
const FOLLOWED = [
  'MaxStartups',
  'PerSourceMaxStartups',
  'PerSourceNetBlockSize',
  'PerSourcePenalties',
  'PerSourcePenaltyExemptList',
  'LoginGraceTime',
  'MaxAuthTries',
] as const;

export interface SettingsOf {
  readonly version: string;
  /** Lines such as `MaxStartups 10:30:100`, the first of a keyword counts; they stand before the configuration's. */
  readonly set: readonly string[];
  readonly config?: { readonly name: string; readonly text: string };
  readonly resolve?: Resolve;
}

const NO_FILES: Resolve = () => [];
/** A longer line is no setting of these. */
const LONGEST_LINE = 8192;
const MOST_LINES = 100;

/** Reads the limits, as sshd of that release would; a sentence where it refuses. */
export function settingsFor(of: SettingsOf): Settings | SettingsFault {
  const { version } = of;
  const base = of.config === undefined ? new Map() : valuesOf(of.config, of.resolve ?? NO_FILES, version);
  if ('fault' in base) return base;
  const own = ownLines(of.set, version);
  if ('fault' in own) return own;
  const given = valuesOf({ name: '--set', text: `${own.lines.join('\n')}\n` }, NO_FILES, version);
  if ('fault' in given) return given;
  const set = new Set(own.keywords);
  const value = (keyword: string): string => {
    const low = keyword.toLowerCase();
    return (set.has(low) || of.config === undefined ? given.get(low) : base.get(low)) ?? '';
  };
  const penalties = mergedPenalties(
    value('PerSourcePenalties'),
    of.config === undefined || !set.has('persourcepenalties')
      ? undefined
      : { base: base.get('persourcepenalties') ?? '', set: own.penalties },
  );
  const startups = readStartups(value('MaxStartups'));
  const [v4 = '32', v6 = '128'] = value('PerSourceNetBlockSize').split(':');
  const perSource = value('PerSourceMaxStartups');
  return {
    version,
    start: startups?.start ?? 10,
    rate: startups?.rate ?? 100,
    full: startups?.full ?? 100,
    perSource: perSource === '' || perSource === 'none' ? Number.POSITIVE_INFINITY : Number(perSource),
    bits: [Number(v4), Number(v6)],
    penalties: penaltiesFor(penalties, value('PerSourcePenaltyExemptList'), version),
    grace: readTime(value('LoginGraceTime')) ?? 120,
    maxAuthTries: Number(value('MaxAuthTries') || 6),
    lines: FOLLOWED.filter((k) => known(k, version)).map(
      (k) => `${k} ${k === 'PerSourcePenalties' ? penalties : value(k)}`,
    ),
    does: {
      leaksSources: atLeast(version, '9.8') && !atLeast(version, '10.1'),
      jitter: atLeast(version, '9.9'),
      wholeSeconds: !atLeast(version, '10.3'),
      skipsZero: atLeast(version, '10.3'),
    },
  };
}

/** Whether this release reads the keyword. */
export function known(keyword: string, version: string): boolean {
  const since = keywordNamed(keyword)?.since;
  return since === undefined || atLeast(version, since);
}

function valuesOf(
  config: { readonly name: string; readonly text: string },
  resolve: Resolve,
  version: string,
): Map<string, string> | SettingsFault {
  const account = accountOf(config, resolve, { version });
  const [bad] = account.refused;
  if (bad !== undefined) return { fault: bad.what };
  return new Map(account.values.map((v) => [v.keyword, v.value.join(' ')]));
}

interface Own {
  readonly lines: readonly string[];
  /** In small letters. */
  readonly keywords: readonly string[];
  readonly penalties: readonly (readonly string[])[];
}

function ownLines(set: readonly string[], version: string): Own | SettingsFault {
  const lines: string[] = [];
  const keywords: string[] = [];
  const penalties: string[][] = [];
  if (set.length > MOST_LINES) return { fault: t`More than ${MOST_LINES} settings were given.` };
  for (const raw of set) {
    const line = raw.trim();
    const m = /^([A-Za-z0-9]{1,64})[ \t]*[ \t=][ \t]*(\S.*)$/.exec(line.slice(0, LONGEST_LINE));
    const [, word = '', rest = ''] = m ?? [];
    const name = FOLLOWED.find((k) => k.toLowerCase() === word.toLowerCase());
    if (m === null || line.length > LONGEST_LINE)
      return {
        fault: t`A setting is a keyword and its value, such as MaxStartups 10:30:100, not "${line.slice(0, 80)}".`,
      };
    if (name === undefined)
      return { fault: t`A replay cannot follow ${word}: it knows ${FOLLOWED.join(', ')}.` };
    if (!known(name, version))
      return { fault: t`OpenSSH ${version} has no ${name}: it came with ${keywordNamed(name)?.since}.` };
    if (name !== 'PerSourcePenalties' && keywords.includes(name.toLowerCase()))
      return { fault: t`${name} was given twice.` };
    lines.push(`${name} ${rest}`);
    keywords.push(name.toLowerCase());
    if (name === 'PerSourcePenalties') penalties.push(rest.split(/\s+/));
  }
  return { lines, keywords, penalties };
}

/** Parts that were set stand before those of the configuration, each on its own. */
function mergedPenalties(
  value: string,
  over: { readonly base: string; readonly set: readonly (readonly string[])[] } | undefined,
): string {
  if (over === undefined || over.base === '' || over.base === 'no') return value;
  const parts: Record<string, string | number> = { ...readPenalties(over.base.split(' ')) };
  let off = false;
  let own = false;
  for (const args of over.set.toReversed()) {
    const { enabled, ...rest } = readPenalties(args) ?? {};
    if (enabled === 'no') off = true;
    if (Object.keys(rest).length > 0) own = true;
    Object.assign(parts, rest);
  }
  if (off && !own) return 'no';
  return Object.entries(parts)
    .map(([k, v]) => `${k}:${v}`)
    .join(' ');
}

/** What a release does by default (an unknown one counts as the newest), with the seconds by name. */
export function defaultPenalties(version?: string): {
  readonly enabled: boolean;
  readonly min: number;
  readonly seconds: { readonly [E in Exit]: number };
} {
  const p = penaltiesFor(defaultOf('PerSourcePenalties', version) ?? '', 'none', version);
  const seconds = Object.fromEntries(EXITS.map((e, i) => [e, p.seconds[i] as number])) as Record<
    Exit,
    number
  >;
  return { enabled: p.enabled, min: p.min, seconds };
}

const NO_PENALTIES: Penalties = {
  enabled: false,
  seconds: EXITS.map(() => 0),
  min: 0,
  max: 0,
  maxSources: [0, 0],
  denyAll: [false, false],
  exempt: '',
};

function penaltiesFor(text: string, exempt: string, version: string | undefined): Penalties {
  if (!atLeast(version, '9.8') || text === '' || text === 'no') return NO_PENALTIES;
  const parts = readPenalties(text.split(' ')) ?? {};
  const n = (name: string): number => Number(parts[name] ?? 0);
  const seconds = EXITS.map((exit) => {
    switch (exit) {
      case 'success':
        return 0;
      case 'grace-exceeded':
        // 9.8 and 9.9 add the crash penalty here, whatever is configured.
        return atLeast(version, '10.0') ? n('grace-exceeded') : n('crash');
      case 'invaliduser':
        return atLeast(version, '10.3') ? n('invaliduser') : n('noauth');
      case 'refuseconnection':
        return atLeast(version, '9.9') ? n('refuseconnection') : n('noauth');
      default:
        return n(exit);
    }
  });
  const overflow = parts['overflow'] === 'deny-all';
  return {
    enabled: true,
    seconds,
    min: n('min'),
    max: n('max'),
    maxSources: [n('max-sources4'), n('max-sources6')],
    denyAll: [overflow, 'overflow6' in parts ? parts['overflow6'] === 'deny-all' : overflow],
    exempt: exempt === 'none' ? '' : exempt,
  };
}
