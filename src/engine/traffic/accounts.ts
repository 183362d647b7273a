/** Who was tried and who got in: what is kept of each account, and of each login by account and address. */

import { addressBytes } from '../readers/sshd-config/match.ts';
import type { Connection } from './connection.ts';
import type { Addresses } from './intern.ts';
import { grown } from './intern.ts';
import type { LoggedIn, NameTables } from './join.ts';
import { estimate, noteIn, REGISTERS } from './sketch.ts';
import type { Sources } from './sources.ts';
import type { Line, UserStory } from './story.ts';

/** Logins of one account from one address on one host, while the log is read. */
export interface LoginPair {
  readonly host: number;
  readonly user: number;
  readonly source: number;
  readonly method: number;
  count: number;
  readonly first: number;
  last: number;
  readonly failedBefore: number;
  readonly networkFailedBefore: number;
  readonly newSource: boolean;
  readonly newMethod: boolean;
  readonly line: Line;
}

export interface Accounts {
  failed(user: number): void;
  over(c: Connection): void;
  loggedIn(c: LoggedIn, time: number, line: () => Line): void;
  pairs(): readonly LoginPair[];
  logins(): number;
  /** The accounts that were tried or used most, most first. */
  users(most: number): readonly UserStory[];
  count(): number;
}

const MOST_PAIRS = 20_000;
/** More users than the table of their names holds (join.ts): for keys. */
const MOST_NAMED = 65_536;

/** Text of the network of an address: `192.0.2.0/24`, `2001:db8:1:2::/64`; undefined where there is none to tell. */
export function networkName(sources: Addresses, source: number): string | undefined {
  const n = sources.number(source);
  if (n >= 0) return `${n >>> 24}.${(n >>> 16) & 255}.${(n >>> 8) & 255}.0/24`;
  const text = sources.name(source);
  // What IPv4 addresses are mapped to (RFC 4291, 2.5.5.2) would all be of one network.
  const bytes = text.includes('.') ? null : addressBytes(text);
  if (bytes === null) return undefined;
  const groups = [0, 2, 4, 6].map((i) =>
    (((bytes[i] as number) << 8) | (bytes[i + 1] as number)).toString(16),
  );
  return `${groups.join(':')}::/64`;
}

export function accounts(tables: NameTables, bySource: Sources): Accounts {
  let failures = new Uint32Array(0);
  let logins = new Uint32Array(0);
  /** 1: exists, 2: does not. */
  let exists = new Uint8Array(0);
  let registers = new Uint8Array(0);
  let methods = new Uint32Array(0);
  // Seconds since 1970, good until 2106; 0: no connection with a time named it.
  let first = new Uint32Array(0);
  let last = new Uint32Array(0);
  let count = 0;
  let total = 0;
  const pairs = new Map<number, LoginPair>();
  /** Networks from which an account came in. */
  const known = new Map<number, Set<string>>();

  const reach = (user: number): void => {
    if (user < count) return;
    failures = grown(failures, user + 1);
    logins = grown(logins, user + 1);
    exists = grown(exists, user + 1);
    methods = grown(methods, user + 1);
    first = grown(first, user + 1);
    last = grown(last, user + 1);
    registers = grown(registers, (user + 1) * REGISTERS);
    count = user + 1;
  };
  /** Failed tries of the other addresses of a /24. */
  const failuresBeside = (source: number): number => {
    const own = tables.sources.number(source);
    if (own < 0) return 0;
    let sum = 0;
    for (let last = 0; last < 256; last++) {
      const other = tables.sources.find(((own & 0xffff_ff00) | last) >>> 0);
      if (other >= 0 && other !== source) sum += bySource.failures(other);
    }
    return sum;
  };

  return {
    logins: () => total,
    count: () => count,
    pairs: () => [...pairs.values()],
    failed(user) {
      if (user < 0) return;
      reach(user);
      failures[user] = (failures[user] as number) + 1;
    },
    over(c) {
      if (c.user < 0) return;
      reach(c.user);
      if (c.source >= 0) noteIn(registers, c.user * REGISTERS, c.source);
      if (c.invalidUser) exists[c.user] = exists[c.user] === 1 ? 1 : 2;
      else if (c.outcome === 'accepted') exists[c.user] = 1;
      if (!(c.begin >= 1000)) return;
      const begin = Math.floor(c.begin / 1000);
      if (first[c.user] === 0 || begin < (first[c.user] as number)) first[c.user] = begin;
      if (begin > (last[c.user] as number)) last[c.user] = begin;
    },
    loggedIn(c, time, line) {
      total++;
      if (c.user < 0) return;
      reach(c.user);
      exists[c.user] = 1;
      const bit = c.method < 0 ? 0 : 1 << Math.min(c.method, 30);
      const before = methods[c.user] as number;
      const newMethod = (logins[c.user] as number) > 0 && bit !== 0 && (before & bit) === 0;
      methods[c.user] = (before | bit) >>> 0;
      logins[c.user] = (logins[c.user] as number) + 1;
      const key = (c.host * MOST_NAMED + c.user) * MOST_NAMED * 512 + c.source + 1;
      const pair = pairs.get(key);
      if (pair) {
        pair.count++;
        pair.last = time;
        return;
      }
      const name =
        c.source < 0 ? '' : (networkName(tables.sources, c.source) ?? tables.sources.name(c.source));
      const nets = known.get(c.user) ?? new Set<string>();
      const newSource = nets.size > 0 && !nets.has(name);
      if (nets.size < 64) nets.add(name);
      known.set(c.user, nets);
      if (pairs.size >= MOST_PAIRS) return;
      const own = c.source < 0 ? 0 : bySource.failures(c.source);
      pairs.set(key, {
        host: c.host,
        user: c.user,
        source: c.source,
        method: c.method,
        count: 1,
        first: time,
        last: time,
        failedBefore: own,
        networkFailedBefore: failuresBeside(c.source),
        newSource,
        newMethod,
        line: line(),
      });
    },
    users(most) {
      const ids = Array.from({ length: count }, (_, i) => i).filter(
        (i) => (failures[i] as number) > 0 || (logins[i] as number) > 0,
      );
      const weight = (i: number): number => (failures[i] as number) + (logins[i] as number);
      ids.sort((a, b) => weight(b) - weight(a) || a - b);
      return ids.slice(0, most).map((i) => ({
        user: tables.users.name(i),
        exists: exists[i] === 1 ? 'yes' : exists[i] === 2 ? 'no' : 'unknown',
        failures: failures[i] as number,
        sources: estimate(registers, i * REGISTERS),
        logins: logins[i] as number,
        first: first[i] === 0 ? Number.NaN : (first[i] as number) * 1000,
        last: first[i] === 0 ? Number.NaN : (last[i] as number) * 1000,
      }));
    },
  };
}
