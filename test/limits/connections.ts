/** Connections made up for the tests of the limits. */
import type { Connection } from '../../src/engine/traffic/connection.ts';
import type { Arrivals } from '../../src/engine/traffic/limits/arrivals.ts';
import { arrivalsBuilder } from '../../src/engine/traffic/limits/arrivals.ts';
import type { Settings } from '../../src/engine/traffic/limits/settings.ts';
import { settingsFor } from '../../src/engine/traffic/limits/settings.ts';

/** A time that is no whole second, so that nothing is spread. */
const START = Date.UTC(2026, 0, 1) + 1;

export interface Made extends Partial<Connection> {
  /** Milliseconds after START, and how long it stayed. */
  readonly at: number;
  readonly for: number;
  readonly from?: string;
  readonly how?: string;
}

export function connection(m: Made, source: number): Connection {
  const begin = START + m.at;
  return {
    host: 0,
    pid: 1,
    source,
    port: 1,
    begin,
    end: begin + m.for,
    loggedIn: m.outcome === 'accepted' ? begin + m.for : Number.NaN,
    outcome: 'closed-before-login',
    by: 'client',
    cause: null,
    stage: 'auth',
    user: -1,
    users: 0,
    invalidUser: false,
    failures: 0,
    method: -1,
    ident: -1,
    reason: -1,
    lines: 1,
    file: 0,
    byte: 0,
    ...m,
  };
}

export function arrivals(
  list: readonly Made[],
  more: {
    exact?: boolean;
    grace?: number;
    restarts?: readonly number[];
    hostOf?: (host: number) => string;
  } = {},
): Arrivals {
  const names: string[] = [];
  const builder = arrivalsBuilder();
  for (const m of list) {
    const from = m.from ?? '192.0.2.1';
    if (from !== '' && !names.includes(from)) names.push(from);
    builder.add(connection(m, names.indexOf(from)), m.how ?? '');
  }
  for (const at of more.restarts ?? []) builder.restarted(0, START + at);
  return builder.build({ addressOf: (s) => names[s] ?? '', exact: true, ...more });
}

export function settings(version: string, ...set: readonly string[]): Settings {
  const s = settingsFor({ version, set });
  if ('fault' in s) throw new Error(s.fault.map((p) => (typeof p === 'string' ? p : p.value)).join(''));
  return s;
}

/** A text as one string. */
export const words = (text: readonly (string | { readonly value: string })[]): string =>
  text.map((p) => (typeof p === 'string' ? p : p.value)).join('');
