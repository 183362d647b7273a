/** One replay: each connection of a log meets the limits in the order in which sshd asks them (sshd.c, server_accept_loop). */

import type { Arrivals } from './arrivals.ts';
import type { BanRule } from './bans.ts';
import { bans } from './bans.ts';
import { GROUPS, LOGGED_IN } from './groups.ts';
import { heap } from './heap.ts';
import { penaltyTable } from './penalties.ts';
import { perSource } from './per-source.ts';
import type { Keyed, Plan } from './plan.ts';
import { EXEMPT, NAMELESS } from './plan.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

/** What turned a connection away, in the order in which it is asked. */
export const GATES = ['ban', 'penalty', 'startups', 'per-source'] as const;
export type Gate = (typeof GATES)[number];
const BAN = 0;
const PENALTY = 1;
const STARTUPS = 2;
const PER_SOURCE = 3;

export const STEPS = 120;

/** What one replay comes to; `bySource` counts add up over all replays of a set. */
export interface Tally {
  /** Turned away: index gate * GROUPS.length + group. */
  readonly away: Float64Array;
  /** Logins among them, by gate. */
  readonly logins: Float64Array;
  accepted: number;
  /** Time that processes waited for a login. */
  slotSeconds: number;
  peak: number;
  peakAt: number;
  /** The chance that MaxStartups drops somebody who comes at any moment of this time. */
  risk: number;
  /** Addresses or networks that a penalty refused, and addresses that were banned, at some moment. */
  penalised: number;
  banned: number;
  banCount: number;
}

/** What a set of replays keeps by source. */
export interface BySource {
  readonly away: Uint32Array;
  readonly logins: Uint32Array;
  readonly penalised: Uint32Array;
  readonly banned: Uint32Array;
}

export interface Replayer {
  /** `series`: most connections in slots at once in each of STEPS parts of the time; filled when given. */
  run(rand: Random, series?: Float64Array): Tally;
  readonly bySource: BySource;
}

/**
 * The probability, in per cent, with which sshd drops a connection that finds `slots` in use (should_drop_connection): all
 * numbers are C integers, and the division truncates.
 */
export function dropPercent(slots: number, s: Pick<Settings, 'start' | 'rate' | 'full'>): number {
  if (slots < s.start) return 0;
  if (slots >= s.full || s.rate === 100) return 100;
  return s.rate + Math.trunc(((100 - s.rate) * (slots - s.start)) / (s.full - s.start));
}

const JITTER_US = 4_000_000;

/** What the sshd of one host remembers; of hosts with the same settings one after the other. */
interface Server extends Keyed {
  readonly penalties: ReturnType<typeof penaltyTable>;
  readonly limit: ReturnType<typeof perSource>;
  /** It counts places by source. */
  readonly counts: boolean;
  readonly seconds: (time: number) => number;
}

function serverOf(plan: Plan, keyed: Keyed): Server {
  const s = keyed.settings;
  return {
    ...keyed,
    penalties: penaltyTable({
      penalties: s.penalties,
      keys: plan.keys,
      six: plan.six,
      skipsZero: s.does.skipsZero,
    }),
    limit: perSource({ keys: plan.keys, limit: s.perSource, full: s.full, leaks: s.does.leaksSources }),
    counts: Number.isFinite(s.perSource),
    seconds: s.does.wholeSeconds ? (time) => Math.floor(time / 1000) : (time) => time / 1000,
  };
}

export function replayer(a: Arrivals, plan: Plan, rule: BanRule | undefined): Replayer {
  const sources = a.addresses.length;
  const bySource: BySource = {
    away: new Uint32Array(sources),
    logins: new Uint32Array(sources),
    penalised: new Uint32Array(sources),
    banned: new Uint32Array(sources),
  };
  const made = new Map<Keyed, Server>();
  const servers = plan.hosts.map((keyed) => {
    const server = made.get(keyed) ?? serverOf(plan, keyed);
    made.set(keyed, server);
    return server;
  });
  const counted = servers.some((x) => x.counts);
  const ban = rule === undefined ? undefined : bans(rule, a.addresses);
  const lines = rule?.mode === 'aggressive' ? a.aggressive : a.normal;
  // Who has fewer lines in the whole log than a ban needs is never banned.
  const bannable = ban === undefined ? undefined : enough(a, lines, rule?.retry ?? 0);
  const left = ban === undefined ? undefined : new Uint8Array(a.count);
  const gap = ban === undefined ? undefined : new Float64Array(a.count);
  const place = counted ? new Int32Array(a.count) : undefined;
  // A source that is hit in this replay is counted once.
  const hitBy = new Uint32Array(sources);
  const bannedBy = new Uint32Array(sources);
  const keyHitBy = new Uint32Array(plan.keys);
  let nth = 0;
  const ends = heap();
  const stepMs = Math.max(1, (a.to - a.from) / STEPS);

  const run = (rand: Random, series?: Float64Array): Tally => {
    nth++;
    const tally: Tally = {
      away: new Float64Array(GATES.length * GROUPS.length),
      logins: new Float64Array(GATES.length),
      accepted: 0,
      slotSeconds: 0,
      peak: 0,
      peakAt: a.from,
      risk: 0,
      penalised: 0,
      banned: 0,
      banCount: 0,
    };
    let server = servers[0] as Server;
    let s = server.settings;
    let slots = 0;
    let step = 0;
    let since = a.from;
    // Connections that came before are not of the sshd that runs now.
    let restarted = Number.NEGATIVE_INFINITY;
    /** Writes down how many slots were in use until this moment. */
    const note = (time: number): void => {
      if (slots >= s.start) tally.risk += (time - since) * dropPercent(slots, s);
      since = time;
      if (series === undefined) return;
      const to = Math.min(STEPS - 1, Math.max(0, Math.floor((time - a.from) / stepMs)));
      for (let i = step; i <= to; i++) series[i] = Math.max(series[i] as number, slots);
      step = Math.max(step, to);
    };

    /** Something that happens between arrivals: a connection ends, or a line counts for a ban. */
    const event = (time: number, value: number): void => {
      if (value < 0) {
        const row = -value - 1;
        const source = a.source[row] as number;
        if (ban?.failure(source, time)) {
          tally.banCount++;
          if (bannedBy[source] !== nth) {
            bannedBy[source] = nth;
            tally.banned++;
            bySource.banned[source] = (bySource.banned[source] as number) + 1;
          }
        }
        const more = ((left as Uint8Array)[row] as number) - 1;
        (left as Uint8Array)[row] = more;
        if (more > 0) ends.push(time + ((gap as Float64Array)[row] as number), value);
        return;
      }
      if ((a.begin[value] as number) < restarted) return;
      note(time);
      slots--;
      const source = a.source[value] as number;
      const spared = server.spared[source] as number;
      const key = server.key[source] as number;
      const exit = plan.exit[value] as number;
      if (server.counts && place !== undefined && (spared & NAMELESS) === 0)
        server.limit.done(key, place[value] as number, exit === 0);
      if (
        (spared & EXEMPT) === 0 &&
        exit !== 0 &&
        server.penalties.penalise(key, exit, server.seconds(time))
      ) {
        if (keyHitBy[key] !== nth) {
          keyHitBy[key] = nth;
          tally.penalised++;
        }
        if (hitBy[source] !== nth) {
          hitBy[source] = nth;
          bySource.penalised[source] = (bySource.penalised[source] as number) + 1;
        }
      }
    };

    /** The first gate that turns this connection away; -1: it is taken. */
    const gateOf = (row: number, time: number, source: number): number => {
      if (ban?.holds(source, time)) return BAN;
      const spared = server.spared[source] as number;
      const key = server.key[source] as number;
      if ((spared & EXEMPT) === 0 && !server.penalties.allows(key, server.seconds(time))) return PENALTY;
      if (slots >= s.start) {
        const percent = dropPercent(slots, s);
        if (percent >= 100 || rand.below(100) < percent) return STARTUPS;
      }
      if (!server.counts || place === undefined || (spared & NAMELESS) !== 0) return -1;
      const got = server.limit.take(key);
      place[row] = got;
      return got < 0 ? PER_SOURCE : -1;
    };

    const until = (time: number): void => {
      while (ends.size() > 0 && ends.time() <= time) {
        const when = ends.time();
        const value = ends.value();
        ends.pop();
        event(when, value);
      }
    };

    /** sshd begins anew: its processes go on without it, and what it counted is gone; bans are another program's. */
    const restart = (time: number): void => {
      until(time);
      note(time);
      slots = 0;
      restarted = time;
      server.penalties.reset();
      server.limit.reset();
    };

    for (let h = 0; h + 1 < a.hosts.length; h++) {
      const end = a.hosts[h + 1] as number;
      const restarts = a.restarts[h] as readonly number[];
      let r = 0;
      server = servers[h] as Server;
      s = server.settings;
      slots = 0;
      step = 0;
      restarted = Number.NEGATIVE_INFINITY;
      for (let row = a.hosts[h] as number; row < end; row++) {
        const time = a.begin[row] as number;
        while (r < restarts.length && (restarts[r] as number) <= time) restart(restarts[r++] as number);
        until(time);
        const source = a.source[row] as number;
        const gate = gateOf(row, time, source);
        if (gate >= 0) {
          const at = gate * GROUPS.length + (a.groups[source] as number);
          tally.away[at] = (tally.away[at] as number) + 1;
          bySource.away[source] = (bySource.away[source] as number) + 1;
          if (((a.flags[row] as number) & LOGGED_IN) !== 0) {
            tally.logins[gate] = (tally.logins[gate] as number) + 1;
            bySource.logins[source] = (bySource.logins[source] as number) + 1;
          }
          continue;
        }
        note(time);
        slots++;
        tally.accepted++;
        if (slots > tally.peak) {
          tally.peak = slots;
          tally.peakAt = time;
        }
        note(time);
        let hold = plan.hold[row] as number;
        if (plan.graceEnds[row] === 1 && s.does.jitter) hold += rand.below(JITTER_US) / 1000;
        tally.slotSeconds += hold / 1000;
        ends.push(time + hold, row);
        if (left !== undefined && gap !== undefined && bannable?.[source] === 1) {
          const n = Math.min(lines[row] as number, s.maxAuthTries + 2);
          if (n > 0) {
            left[row] = n;
            gap[row] = hold / n;
            ends.push(time + hold / n, -row - 1);
          }
        }
      }
      while (ends.size() > 0) {
        const when = ends.time();
        const value = ends.value();
        ends.pop();
        if (value >= 0 && when <= a.to && (a.begin[value] as number) >= restarted) {
          note(when);
          slots--;
        }
      }
      server.penalties.reset();
      server.limit.reset();
      ban?.reset();
    }
    const whole = (a.to - a.from) * (a.hosts.length - 1);
    tally.risk = whole > 0 ? tally.risk / 100 / whole : 0;
    return tally;
  };
  return { run, bySource };
}

/** Sources of which so many lines are in the log. */
function enough(a: Arrivals, lines: Uint8Array, least: number): Uint8Array {
  const sums = new Float64Array(a.addresses.length);
  for (let i = 0; i < a.count; i++) {
    const source = a.source[i] as number;
    sums[source] = (sums[source] as number) + (lines[i] as number);
  }
  return Uint8Array.from(sums, (n) => (n >= least ? 1 : 0));
}
