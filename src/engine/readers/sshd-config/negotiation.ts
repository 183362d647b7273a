/** Findings about lists of algorithms: what is left out, what is old, what a newer sshd no longer knows. */

import { algorithmNamed, masked, namesIn } from './algorithms.ts';
import { defaultOf, defaultsEver } from './defaults.ts';
import type { Held, Rule } from './finding.ts';
import { matchesPattern } from './match.ts';

const RESTRICTED = {
  KexAlgorithms: 'kex-restricted',
  Ciphers: 'ciphers-restricted',
  MACs: 'macs-restricted',
  HostKeyAlgorithms: 'hostkey-algorithms-restricted',
  PubkeyAcceptedAlgorithms: 'pubkey-algorithms-restricted',
} as const;
const OLD = { KexAlgorithms: 'kex-old', Ciphers: 'ciphers-old', MACs: 'macs-old' } as const;

type ListKeyword = keyof typeof RESTRICTED;
const KEYWORDS = Object.keys(RESTRICTED) as readonly ListKeyword[];

/**
 * Old is what had left the server's default before 10.0. That release took out finite-field Diffie-Hellman as well, for its
 * cost and not as weak, and clients go on offering it.
 */
const BEFORE_10 = '9.9';

function leftTheDefault(keyword: string, name: string): boolean {
  const kept = `${defaultOf(keyword)},${defaultOf(keyword, BEFORE_10)}`.split(',');
  if (kept.includes(name)) return false;
  return (
    defaultsEver(keyword).some((d) => d.split(',').includes(name)) || algorithmNamed(name)?.gone !== undefined
  );
}

/** The names that every release's default has more than this list; 0 when the list holds some release's whole default. */
function missing(keyword: string, list: string): number {
  const names = namesIn(list);
  const hiddenNames = names.filter(masked).length;
  if (list.startsWith('-')) {
    const now = (defaultOf(keyword) ?? '').split(',');
    return now.filter((n) => names.some((p) => matchesPattern(n, p))).length;
  }
  if (list.startsWith('+') || list.startsWith('^')) return 0;
  const covers = (n: string): boolean =>
    names.some((p) => p === n || (p.includes('*') && matchesPattern(n, p)));
  let least = Number.POSITIVE_INFINITY;
  for (const usual of defaultsEver(keyword)) {
    // A build may lack algorithms (certificates, security keys): what no build leaves out decides.
    const lacking = usual.split(',').filter((n) => !covers(n)).length;
    least = Math.min(least, lacking);
  }
  return Math.max(0, least - hiddenNames);
}

function listIn(h: Held): string {
  return h.line.value.startsWith('"') ? (h.args[0] ?? '') : (h.line.value.split(' #')[0] ?? '');
}

const restricted: Rule = (scope, say) => {
  for (const keyword of KEYWORDS) {
    const h = scope.own(keyword);
    if (!h) continue;
    const list = listIn(h);
    const lacking = missing(keyword, list);
    const names = namesIn(list);
    if (lacking > 0)
      say(RESTRICTED[keyword], h, list.startsWith('-') ? `taken-away=${lacking}` : `names=${names.length}`);
  }
};

const old: Rule = (scope, say) => {
  for (const keyword of Object.keys(OLD) as readonly (keyof typeof OLD)[]) {
    const h = scope.own(keyword);
    if (!h) continue;
    const list = listIn(h);
    if (list.startsWith('-')) continue;
    const names = namesIn(list).filter((n) => !masked(n));
    const found = names.filter((n) => leftTheDefault(keyword, n));
    // sshd_config that repeats the default of its release is no decision for old algorithms.
    if (found.length === 0 || defaultsEver(keyword).includes(names.join(','))) continue;
    const gone = found.filter((n) => algorithmNamed(n)?.gone !== undefined);
    const only = found.length === namesIn(list).length && !/^[+^]/.test(list);
    say(
      OLD[keyword],
      h,
      [
        `only=${only ? 'yes' : 'no'}`,
        `old=${found.join(',')}`,
        ...(gone.length > 0 ? [`gone=${gone.join(',')}`] : []),
      ].join(' '),
    );
  }
};

const macs: Rule = (scope, say) => {
  const h = scope.own('MACs');
  const list = h ? listIn(h) : '';
  const names = namesIn(list);
  if (h && names.length > 0 && !/^[+^-]/.test(list) && names.every((n) => n.startsWith('umac-')))
    say('umac-only', h);
};

const sizes: Rule = (scope, say) => {
  const h = scope.own('RequiredRSASize');
  const bits = Number(h?.word);
  if (h && bits > 1024) say('required-rsa-size', h, `bits=${bits}`);
};

export const NEGOTIATION: readonly Rule[] = [restricted, old, macs, sizes];
