/** PerSourceMaxStartups (srclimit.c): how many unauthenticated connections each masked address has, and where a release loses count. */

import { heap } from './heap.ts';

export interface PerSource {
  /** Takes a place for this key; -1 when the limit refuses it, else what `done` wants back. */
  take(key: number): number;
  /** The connection is over, or has logged in. */
  done(key: number, place: number, loggedIn: boolean): void;
  reset(): void;
}

export interface PerSourceOf {
  readonly keys: number;
  readonly limit: number;
  /** `full` of MaxStartups: the size of sshd's table. */
  readonly full: number;
  readonly leaks: boolean;
}

export function perSource(of: PerSourceOf): PerSource {
  if (!Number.isFinite(of.limit)) return { take: () => 0, done: () => undefined, reset: () => undefined };
  return of.leaks ? leaking(of) : counting(of);
}

function counting(of: PerSourceOf): PerSource {
  const open = new Int32Array(of.keys);
  const touched: number[] = [];
  return {
    take(key) {
      const n = open[key] as number;
      if (n >= of.limit) return -1;
      if (n === 0) touched.push(key);
      open[key] = n + 1;
      return 0;
    },
    done(key) {
      open[key] = (open[key] as number) - 1;
    },
    reset() {
      for (const key of touched) open[key] = 0;
      touched.length = 0;
    },
  };
}

/**
 * From 9.8 to 10.0 a login leaves its entry in the table, under the number of a pipe that the next connection gets. When
 * a connection fails, sshd frees the first entry with its pipe's number, which may be the forgotten one: so each login
 * costs one entry for good, now in the name of one address, now of another. A full table refuses everybody.
 */
function leaking(of: PerSourceOf): PerSource {
  const open = new Int32Array(of.keys);
  const touched: number[] = [];
  let places = new Int32Array(64);
  let used = 0;
  let free = heap();
  let nextPlace = 0;
  let freePipes = heap();
  let nextPipe = 1;
  let byPipe = new Map<number, ReturnType<typeof heap>>();
  const lowest = (h: ReturnType<typeof heap>): number => {
    const v = h.value();
    h.pop();
    return v;
  };
  return {
    take(key) {
      if (used >= of.full || (open[key] as number) >= of.limit) return -1;
      const place = free.size() > 0 ? lowest(free) : nextPlace++;
      if (place >= places.length) {
        const more = new Int32Array(places.length * 2);
        more.set(places);
        places = more;
      }
      places[place] = key;
      if (open[key] === 0) touched.push(key);
      open[key] = (open[key] as number) + 1;
      used++;
      // The lowest descriptor that is free, as the kernel gives it.
      const pipe = freePipes.size() > 0 ? lowest(freePipes) : nextPipe++;
      let own = byPipe.get(pipe);
      if (own === undefined) {
        own = heap();
        byPipe.set(pipe, own);
      }
      own.push(place, place);
      return pipe;
    },
    done(_key, pipe, loggedIn) {
      freePipes.push(pipe, pipe);
      const own = byPipe.get(pipe);
      if (loggedIn || own === undefined || own.size() === 0) return;
      const place = lowest(own);
      const key = places[place] as number;
      open[key] = (open[key] as number) - 1;
      used--;
      free.push(place, place);
    },
    reset() {
      for (const key of touched) open[key] = 0;
      touched.length = 0;
      used = 0;
      free = heap();
      nextPlace = 0;
      freePipes = heap();
      nextPipe = 1;
      byPipe = new Map();
    },
  };
}
