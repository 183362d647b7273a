/** Banning rules as fail2ban applies them (failmanager.py, ticket.py and jail.py of 1.0.2): so many failures in so long ban an address. */

import { matchesAddress } from '../../readers/sshd-config/match.ts';
import { readTime } from '../../readers/sshd-config/values.ts';
import type { Text } from '../../remedy.ts';
import { t } from '../../remedy.ts';

export interface BanRule {
  readonly find: number;
  readonly retry: number;
  readonly ban: number;
  /** bantime.increment: each further ban is twice as long, up to `most` seconds. */
  readonly increment: boolean;
  readonly most: number;
  readonly mode: 'normal' | 'aggressive';
  /** ignoreip: addresses and networks, with commas. */
  readonly ignore: string;
}

/** jail.conf as it is delivered. */
const FAIL2BAN: BanRule = {
  find: 600,
  retry: 5,
  ban: 600,
  increment: false,
  most: Number.POSITIVE_INFINITY,
  mode: 'normal',
  ignore: '',
};

const FORM =
  'find 10m retry 5 ban 1h, with increment, max 1w, mode aggressive or ignore ADDRESS,NETWORK where wanted; or fail2ban, fail2ban-aggressive and what differs';

/** Reads `fail2ban`, `fail2ban-aggressive` or `find 600s retry 5 ban 1h`; a sentence when it cannot. */
export function readBan(text: string): BanRule | { readonly fault: Text } {
  const words = text.trim().split(/\s+/, 40);
  const rule: { -readonly [K in keyof BanRule]: BanRule[K] } = { ...FAIL2BAN };
  const bad = (what: string): { readonly fault: Text } => ({
    fault: t`A banning rule reads: ${FORM}. "${what.slice(0, 60)}" is none.`,
  });
  let preset = false;
  const given = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] ?? '').toLowerCase();
    if (word === 'fail2ban' || word === 'fail2ban-normal' || word === 'fail2ban-aggressive') {
      if (i > 0) return bad(word);
      preset = true;
      if (word.endsWith('aggressive')) rule.mode = 'aggressive';
      continue;
    }
    if (word === 'increment') {
      rule.increment = true;
      continue;
    }
    const value = words[++i] ?? '';
    given.add(word);
    const seconds = readTime(value);
    if (word === 'find' && seconds !== null && seconds > 0) rule.find = seconds;
    else if (word === 'ban' && seconds !== null && seconds > 0) rule.ban = seconds;
    else if (word === 'ban' && (value === '-1' || value === 'forever')) rule.ban = Number.POSITIVE_INFINITY;
    else if (word === 'max' && seconds !== null && seconds > 0) rule.most = seconds;
    else if (word === 'retry' && /^\d{1,9}$/.test(value) && Number(value) > 0) rule.retry = Number(value);
    else if (word === 'mode' && (value === 'normal' || value === 'aggressive')) rule.mode = value;
    else if (word === 'ignore' && value !== '') rule.ignore = value;
    else return bad(`${word} ${value}`.trim());
  }
  if (!preset && !(given.has('find') && given.has('retry') && given.has('ban'))) return bad(text);
  return rule;
}

export interface Bans {
  /** The firewall lets nothing through from this source now. */
  holds(source: number, time: number): boolean;
  /** A line that counts; true when it bans the source. */
  failure(source: number, time: number): boolean;
  reset(): void;
}

const DAY_MS = 86_400_000;
/** bantime.formula: ban.Time * (1 << (ban.Count if ban.Count < 20 else 20)). */
const MOST_DOUBLINGS = 20;

/** Times are milliseconds. */
export function bans(rule: BanRule, addresses: readonly string[]): Bans {
  const n = addresses.length;
  const first = new Float64Array(n);
  const last = new Float64Array(n);
  const retry = new Float64Array(n);
  const until = new Float64Array(n).fill(Number.NEGATIVE_INFINITY);
  const count = new Uint16Array(n);
  const ignored = new Uint8Array(n);
  addresses.forEach((address, i) => {
    if (address === '' || (rule.ignore !== '' && matchesAddress(address, rule.ignore))) ignored[i] = 1;
  });
  const find = rule.find * 1000;
  let touched: number[] = [];
  return {
    holds: (source, time) => (until[source] as number) > time,
    failure(source, time) {
      if (ignored[source] === 1 || (until[source] as number) > time) return false;
      const before = retry[source] as number;
      if (before === 0 || (last[source] as number) <= time - find) {
        if (before === 0) touched.push(source);
        first[source] = time;
        last[source] = time;
        retry[source] = 1;
      } else {
        if (time > (last[source] as number)) {
          const began = first[source] as number;
          if (began < time - find) {
            // What the rate so far makes of one `find`.
            retry[source] = roundHalfToEven((before / (time - began)) * find);
            first[source] = time - find;
          }
          last[source] = time;
        }
        retry[source] = (retry[source] as number) + 1;
      }
      if ((retry[source] as number) < rule.retry) return false;
      retry[source] = 0;
      // The data base forgets a ban a day after its end (dbpurgeage).
      const had = (until[source] as number) + DAY_MS < time ? 0 : (count[source] as number);
      const seconds = rule.increment
        ? Math.min(rule.ban * 2 ** Math.min(had, MOST_DOUBLINGS), Math.max(rule.most, rule.ban))
        : rule.ban;
      count[source] = Math.min(65_535, had + 1);
      until[source] = time + seconds * 1000;
      return true;
    },
    reset() {
      for (const s of touched) {
        retry[s] = 0;
        count[s] = 0;
        until[s] = Number.NEGATIVE_INFINITY;
      }
      touched = [];
    },
  };
}

/** As Python rounds: 2.5 becomes 2. */
function roundHalfToEven(x: number): number {
  const r = Math.round(x);
  return Math.abs(x % 1) === 0.5 && r % 2 !== 0 ? r - 1 : r;
}
