/**
 * What the settings of its host make of each connection before chance has its say: how long it may stay, how it ends,
 * which key it counts under.
 */

import { addressBytes, matchesAddress } from '../../readers/sshd-config/match.ts';
import type { Arrivals } from './arrivals.ts';
import { LOGGED_IN } from './groups.ts';
import type { Settings } from './settings.ts';
import { exitIndex } from './settings.ts';

/** No line names its address: nothing is counted per source. */
export const NAMELESS = 1;
/** On PerSourcePenaltyExemptList. */
export const EXEMPT = 2;

/** Which key a source counts under with these settings. */
export interface Keyed {
  readonly settings: Settings;
  /** By source. */
  readonly key: Int32Array;
  /** By source: 0, or NAMELESS and EXEMPT. */
  readonly spared: Uint8Array;
}

export interface Plan {
  /** Milliseconds in a slot; `graceEnds` connections get the release's extra seconds on top. */
  readonly hold: Float64Array;
  readonly exit: Uint8Array;
  readonly graceEnds: Uint8Array;
  /** Of each host; hosts with the same settings have the same one. */
  readonly hosts: readonly Keyed[];
  readonly keys: number;
  /** By key: IPv6. */
  readonly six: Uint8Array;
  /** Logins that do not come about: LoginGraceTime ends before, or MaxAuthTries. */
  readonly cutByGrace: number;
  readonly cutByTries: number;
  /** Connections that LoginGraceTime ended in the log and that now may stay longer. */
  readonly prolonged: number;
}

/** LoginGraceTime 0: nobody knows how long; a day stands for it. */
const ENDLESS_MS = 86_400_000;

/** `of`: the settings of a host, by its place in `a.hosts`. */
export function planFor(a: Arrivals, of: (host: number) => Settings): Plan {
  const hold = new Float64Array(a.count);
  const exit = new Uint8Array(a.count);
  const graceEnds = new Uint8Array(a.count);
  const success = exitIndex('success');
  const graceExceeded = exitIndex('grace-exceeded');
  const authfail = exitIndex('authfail');
  let cutByGrace = 0;
  let cutByTries = 0;
  let prolonged = 0;
  let host = -1;
  let s = of(0);
  let grace = 0;
  for (let i = 0; i < a.count; i++) {
    while (i >= (a.hosts[host + 1] as number)) {
      s = of(++host);
      grace = s.grace === 0 ? ENDLESS_MS : s.grace * 1000;
    }
    let ms = a.hold[i] as number;
    let status = a.exit[i] as number;
    const failures = a.failures[i] as number;
    const loggedIn = ((a.flags[i] as number) & LOGGED_IN) !== 0;
    // As many failures as MaxAuthTries allows end it, wherever they came in the time that it took.
    if (failures >= s.maxAuthTries && (loggedIn || failures > s.maxAuthTries)) {
      ms *= s.maxAuthTries / (loggedIn ? failures + 1 : failures);
      if (loggedIn) {
        cutByTries++;
        status = authfail;
      }
    }
    if (status === graceExceeded) {
      if (grace > ms + 1000) prolonged++;
      ms = grace;
      graceEnds[i] = 1;
    } else if (ms > grace) {
      if (status === success) cutByGrace++;
      ms = grace;
      status = graceExceeded;
      graceEnds[i] = 1;
    }
    hold[i] = ms;
    exit[i] = status;
  }
  const found = new Map<string, number>();
  const six: number[] = [];
  const keyed = new Map<Settings, Keyed>();
  // Of a log without connections too.
  const hosts = Array.from({ length: Math.max(1, a.hostNames.length) }, (_, h) => {
    const settings = of(h);
    const one = keyed.get(settings) ?? keysFor(a, settings, found, six);
    keyed.set(settings, one);
    return one;
  });
  return {
    hold,
    exit,
    graceEnds,
    hosts,
    keys: found.size,
    six: Uint8Array.from(six),
    cutByGrace,
    cutByTries,
    prolonged,
  };
}

/** `found` and `six` grow by the keys that are new. */
function keysFor(a: Arrivals, s: Settings, found: Map<string, number>, six: number[]): Keyed {
  const n = a.addresses.length;
  const key = new Int32Array(n);
  const spared = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const address = a.addresses[i] as string;
    const bytes = addressBytes(address);
    const name = bytes === null ? `?${i}` : masked(bytes, s.bits[bytes.length === 4 ? 0 : 1]);
    const have = found.get(name);
    const k = have ?? found.size;
    if (have === undefined) {
      found.set(name, k);
      six.push(bytes?.length === 16 ? 1 : 0);
    }
    key[i] = k;
    if (bytes === null) spared[i] = NAMELESS | EXEMPT;
    // The list is asked with the whole address: one exempt address of a network spares only itself.
    else if (s.penalties.exempt !== '' && matchesAddress(address, s.penalties.exempt)) spared[i] = EXEMPT;
  }
  return { settings: s, key, spared };
}

function masked(bytes: readonly number[], bits: number): string {
  let out = bytes.length === 4 ? '4' : '6';
  for (let i = 0; i < bytes.length; i++) {
    const take = Math.min(8, Math.max(0, bits - i * 8));
    out += String.fromCharCode((bytes[i] as number) & (0xff << (8 - take)) & 0xff);
  }
  return out;
}
