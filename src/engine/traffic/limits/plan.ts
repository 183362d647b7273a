/** What the settings make of each connection before chance has its say: how long it may stay, how it ends, which key it counts under. */

import { addressBytes, matchesAddress } from '../../readers/sshd-config/match.ts';
import type { Arrivals } from './arrivals.ts';
import { LOGGED_IN } from './groups.ts';
import type { Settings } from './settings.ts';
import { exitIndex } from './settings.ts';

/** No line names its address: nothing is counted per source. */
export const NAMELESS = 1;
/** On PerSourcePenaltyExemptList. */
export const EXEMPT = 2;

export interface Plan {
  /** Milliseconds in a slot; `graceEnds` connections get the release's extra seconds on top. */
  readonly hold: Float64Array;
  readonly exit: Uint8Array;
  readonly graceEnds: Uint8Array;
  /** By source. */
  readonly key: Int32Array;
  readonly keys: number;
  /** By key: IPv6. */
  readonly six: Uint8Array;
  /** By source: 0, or NAMELESS and EXEMPT. */
  readonly spared: Uint8Array;
  /** Logins that do not come about: LoginGraceTime ends before, or MaxAuthTries. */
  readonly cutByGrace: number;
  readonly cutByTries: number;
  /** Connections that LoginGraceTime ended in the log and that now may stay longer. */
  readonly prolonged: number;
}

/** LoginGraceTime 0: nobody knows how long; a day stands for it. */
const ENDLESS_MS = 86_400_000;

export function planFor(a: Arrivals, s: Settings): Plan {
  const hold = new Float64Array(a.count);
  const exit = new Uint8Array(a.count);
  const graceEnds = new Uint8Array(a.count);
  const grace = s.grace === 0 ? ENDLESS_MS : s.grace * 1000;
  const success = exitIndex('success');
  const graceExceeded = exitIndex('grace-exceeded');
  const authfail = exitIndex('authfail');
  let cutByGrace = 0;
  let cutByTries = 0;
  let prolonged = 0;
  for (let i = 0; i < a.count; i++) {
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
  return { hold, exit, graceEnds, ...keysFor(a, s), cutByGrace, cutByTries, prolonged };
}

function keysFor(a: Arrivals, s: Settings): Pick<Plan, 'key' | 'keys' | 'six' | 'spared'> {
  const n = a.addresses.length;
  const key = new Int32Array(n);
  const six = new Uint8Array(n);
  const spared = new Uint8Array(n);
  const found = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    const address = a.addresses[i] as string;
    const bytes = addressBytes(address);
    const name = bytes === null ? `?${i}` : masked(bytes, s.bits[bytes.length === 4 ? 0 : 1]);
    const have = found.get(name);
    const k = have ?? found.size;
    if (have === undefined) found.set(name, k);
    key[i] = k;
    if (bytes === null) spared[i] = NAMELESS | EXEMPT;
    else {
      if (bytes.length === 16) six[k] = 1;
      // The list is asked with the whole address: one exempt address of a network spares only itself.
      if (s.penalties.exempt !== '' && matchesAddress(address, s.penalties.exempt)) spared[i] = EXEMPT;
    }
  }
  return { key, keys: found.size, six, spared };
}

function masked(bytes: readonly number[], bits: number): string {
  let out = bytes.length === 4 ? '4' : '6';
  for (let i = 0; i < bytes.length; i++) {
    const take = Math.min(8, Math.max(0, bits - i * 8));
    out += String.fromCharCode((bytes[i] as number) & (0xff << (8 - take)) & 0xff);
  }
  return out;
}
