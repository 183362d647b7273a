/** The table of PerSourcePenalties (srclimit.c): who is refused how long, by masked address. */

import { heap } from './heap.ts';
import type { Penalties } from './settings.ts';
import { EXITS } from './settings.ts';

export interface PenaltyTable {
  /** Whether the listener takes a connection of this key now; false: it drops it at once. */
  allows(key: number, seconds: number): boolean;
  /** A connection process of this key ended so. True when the source became refused by it. */
  penalise(key: number, exit: number, seconds: number): boolean;
  reset(): void;
}

export interface PenaltyOf {
  readonly penalties: Penalties;
  /** How many keys there are: a key is a masked address. */
  readonly keys: number;
  /** Which keys are IPv6. */
  readonly six: Uint8Array;
  readonly skipsZero: boolean;
}

const NOT_THERE = 0;
const DEFERRED = 1;
const ACTIVE = 2;

/** Times are seconds of the listener's monotonic clock, whole ones up to 10.2. */
export function penaltyTable(of: PenaltyOf): PenaltyTable {
  const p = of.penalties;
  const expiry = new Float64Array(of.keys);
  const state = new Uint8Array(of.keys);
  const entries = [0, 0];
  // The next to expire on top; an entry that was prolonged lies there with its old time and is put back when it comes up.
  const next = [heap(), heap()];

  /** Brings the true next one to the top; false when the family has none. */
  const settle = (family: 0 | 1): boolean => {
    const h = next[family];
    while (h && h.size() > 0) {
      const key = h.value();
      if (state[key] === NOT_THERE) h.pop();
      else if ((expiry[key] as number) > h.time()) {
        h.pop();
        h.push(expiry[key] as number, key);
      } else return true;
    }
    return false;
  };
  const removeTop = (family: 0 | 1): void => {
    const h = next[family];
    if (!h) return;
    state[h.value()] = NOT_THERE;
    h.pop();
    entries[family] = (entries[family] as number) - 1;
  };
  const expire = (family: 0 | 1, now: number): void => {
    const h = next[family];
    while (h && h.size() > 0 && h.time() < now) if (settle(family) && h.time() < now) removeTop(family);
  };
  const familyOf = (key: number): 0 | 1 => (of.six[key] === 1 ? 1 : 0);
  if (neverFull(of)) return roomy(of, expiry, state);

  return {
    allows(key, now) {
      if (!p.enabled) return true;
      const family = familyOf(key);
      expire(family, now);
      if (p.denyAll[family] && (entries[family] as number) >= p.maxSources[family]) return false;
      return state[key] !== ACTIVE;
    },
    penalise(key, exit, now) {
      if (!p.enabled || EXITS[exit] === 'success') return false;
      const seconds = p.seconds[exit] ?? 0;
      if (of.skipsZero && seconds <= 0) return false;
      const family = familyOf(key);
      expire(family, now);
      if (p.denyAll[family] && (entries[family] as number) >= p.maxSources[family]) return false;
      if (state[key] === NOT_THERE) {
        expiry[key] = now + seconds;
        const active = seconds > p.min;
        state[key] = active ? ACTIVE : DEFERRED;
        next[family]?.push(now + seconds, key);
        entries[family] = (entries[family] as number) + 1;
        // Permissive: those that would end soonest make room, and that may be this one.
        while ((entries[family] as number) > p.maxSources[family] && settle(family)) removeTop(family);
        return active;
      }
      const until = Math.min((expiry[key] as number) + seconds, now + p.max);
      // The ceiling can shorten what a lower `max` finds; the heap must not hold a later time than the entry.
      if (until < (expiry[key] as number)) next[family]?.push(until, key);
      expiry[key] = until;
      if (state[key] === DEFERRED && until - now > p.min) {
        state[key] = ACTIVE;
        return true;
      }
      return false;
    },
    reset() {
      for (const family of [0, 1] as const) {
        const h = next[family];
        while (h && h.size() > 0) {
          state[h.value()] = NOT_THERE;
          h.pop();
        }
        entries[family] = 0;
      }
    },
  };
}

/** Fewer keys than places: nothing is ever pushed out, so nobody need know who is next to expire. */
function neverFull(of: PenaltyOf): boolean {
  let six = 0;
  for (let k = 0; k < of.keys; k++) six += of.six[k] as number;
  return of.keys - six < of.penalties.maxSources[0] && six < of.penalties.maxSources[1];
}

function roomy(of: PenaltyOf, expiry: Float64Array, state: Uint8Array): PenaltyTable {
  const p = of.penalties;
  const touched: number[] = [];
  return {
    allows: (key, now) => state[key] !== ACTIVE || (expiry[key] as number) < now,
    penalise(key, exit, now) {
      const seconds = p.seconds[exit] ?? 0;
      if (!p.enabled || EXITS[exit] === 'success' || (of.skipsZero && seconds <= 0)) return false;
      const had = state[key] as number;
      if (had === NOT_THERE || (expiry[key] as number) < now) {
        if (had === NOT_THERE) touched.push(key);
        expiry[key] = now + seconds;
        const active = seconds > p.min;
        state[key] = active ? ACTIVE : DEFERRED;
        return active;
      }
      const until = Math.min((expiry[key] as number) + seconds, now + p.max);
      expiry[key] = until;
      if (had === ACTIVE || until - now <= p.min) return false;
      state[key] = ACTIVE;
      return true;
    },
    reset() {
      for (const key of touched) state[key] = NOT_THERE;
      touched.length = 0;
    },
  };
}
