/** What happened to the server, gathered from lines that do not speak of one connection alone. */

import type { Text } from '../remedy.ts';
import { t } from '../remedy.ts';
import { counted, grouped, hostName, span } from './figures.ts';
import type { NameTables, Place } from './join.ts';
import type { OpenConnections } from './open.ts';
import { QUEUE } from './open.ts';
import type { EventKind } from './records.ts';
import { EVENTS, NOT_SSHD, packedIn, textOf } from './records.ts';
import type { Counted, Incident, IncidentKind, Line } from './story.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Without a line that ends it, a spell is over when no drop was logged for so long. */
const SPELL_OVER_MS = 10 * MINUTE;
/** Whoever held a slot when a spell ended shows at the latest when LoginGraceTime has passed. */
const AFTERGLOW_MS = 130_000;
const MOST_GROUPS = 5000;
const MOST_HELD = 512;
const LINES_KEPT = 3;

/** A spell in which connections were dropped, while the log is read. */
interface Spell {
  readonly host: number;
  readonly begin: number;
  end: number;
  last: number;
  /** sshd said that it begins: then it says how it ends too, however long nothing is logged between. */
  begun: boolean;
  /** sshd's own sum; -1: none was logged. */
  sum: number;
  shown: number;
  unlogged: number;
  fewest: number;
  readonly held: Map<number, number>;
  readonly victims: Map<number, number>;
  readonly lines: Line[];
}

interface Group {
  readonly kind: IncidentKind;
  readonly host: number;
  readonly event: EventKind | 'not-sshd';
  readonly detail: string;
  readonly begin: number;
  end: number;
  count: number;
  readonly sources: Map<number, number>;
  readonly lines: Line[];
}

/** Kinds that make an incident of their own, what sort it is, and after how long a pause a new one begins. */
const GROUPED: { readonly [K in EventKind]?: readonly [IncidentKind, number] } = {
  'sshd.drop-penalty': ['penalties', HOUR],
  'sshd.drop-overflow': ['penalties', HOUR],
  'sshd.penalty': ['penalties', HOUR],
  'sshd.grace-expired': ['grace-timeouts', HOUR],
  'ident.timeout': ['grace-timeouts', HOUR],
  'around.banned': ['ban-wave', 10 * MINUTE],
  'server.listening': ['restart', MINUTE],
  'server.terminated': ['restart', MINUTE],
  'server.reloaded': ['restart', MINUTE],
  'sshd.child-crash': ['crash', HOUR],
  'sshd.child-signal': ['crash', HOUR],
  'around.seccomp': ['crash', HOUR],
  'around.crash': ['crash', HOUR],
  'around.oom': ['crash', HOUR],
  'sshd.listener-died': ['crash', HOUR],
  'server.no-hostkeys': ['hostkey', HOUR],
  'server.hostkey-unloadable': ['hostkey', HOUR],
  'server.hostkey-mode': ['hostkey', HOUR],
  'server.config-bad': ['configuration', HOUR],
  'server.config-ends': ['configuration', HOUR],
  'sshd.privsep-dir-missing': ['service', HOUR],
  'sshd.privsep-dir-mode': ['service', HOUR],
  'sshd.privsep-user-missing': ['service', HOUR],
  'sshd.chroot-failed': ['service', HOUR],
  'sshd.rexec-failed': ['service', HOUR],
  'sshd.helper-missing': ['service', HOUR],
  'sshd.version-skew': ['service', HOUR],
  'server.bind-failed': ['service', HOUR],
  'server.restart-failed': ['service', HOUR],
  'auth.pam-broken': ['pam', HOUR],
  'session.pam-session': ['pam', HOUR],
  'sshd.fork-failed': ['resources', HOUR],
  'sshd.accept-error': ['resources', HOUR],
  'sshd.no-descriptors': ['resources', HOUR],
  'sshd.listener-error': ['resources', HOUR],
  'session.limit': ['resources', HOUR],
  'around.conntrack-full': ['resources', HOUR],
  'around.log-lost': ['lost-lines', HOUR],
};

/** Of these what the line names makes no group of its own. */
const BARE: ReadonlySet<IncidentKind> = new Set(['forged-lines', 'penalties', 'grace-timeouts', 'ban-wave']);

const GROUP_OF = EVENTS.map((e) => GROUPED[e.kind]);
const KIND = EVENTS.map((e) => e.kind as EventKind);

export interface IncidentKeeper {
  event(event: number, at: Place, host: number, time: number, source: number): void;
  began(host: number, source: number): void;
  /** A moment of the log: tells gaps and steps of the clock. */
  moment(host: number, file: number): void;
  /** All that was found, oldest first. */
  incidents(of: Asked): readonly Incident[];
  /** Connections that MaxStartups dropped: sums where the log has them. */
  dropped(host?: number): number;
}

/** What the words need to know of the rest of the log. */
export interface Asked {
  readonly logins: (source: number) => number;
  /** `start` of MaxStartups, when the configuration is known. */
  readonly start?: number;
  /** Mean distance of two lines. */
  readonly pace: number;
}

export function incidents(
  tables: NameTables,
  open: OpenConnections,
  clock: Float64Array,
  lineAt: (at: Place) => Line,
): IncidentKeeper {
  const spells: Spell[] = [];
  const current = new Map<number, Spell>();
  const groups: Group[] = [];
  /** The latest group of each sort: by kind, host, event and what the line names; without the last by a number. */
  const latest = new Map<string | number, Group>();
  /** Of each host: time and file of its last line. */
  const lastTime: number[] = [];
  const lastFile: number[] = [];
  const gaps: { host: number; from: number; to: number }[] = [];
  const steps: { host: number; at: number; by: number; count: number }[] = [];

  const bump = (m: Map<number, number>, key: number): void => {
    if (key < 0) return;
    const before = m.get(key);
    if (before !== undefined || m.size < MOST_HELD) m.set(key, (before ?? 0) + 1);
  };

  function spellAt(host: number, time: number): Spell {
    const known = current.get(host);
    if (known !== undefined) {
      const over = known.begun ? DAY : SPELL_OVER_MS;
      if (known.sum >= 0 || !(time - known.last > over)) return known;
      finishSpell(known);
    }
    const s: Spell = {
      host,
      begin: time,
      end: Number.NaN,
      last: time,
      begun: false,
      sum: -1,
      shown: 0,
      unlogged: 0,
      fewest: Number.POSITIVE_INFINITY,
      held: new Map(),
      victims: new Map(),
      lines: [],
    };
    open.each(QUEUE.unauthenticated, (p) => {
      if (open.columns.host[p] === host) bump(s.held, open.columns.source[p] as number);
    });
    current.set(host, s);
    return s;
  }

  const afterglow = new Map<number, Spell>();
  function finishSpell(s: Spell): void {
    if (Number.isNaN(s.end)) s.end = s.last;
    current.delete(s.host);
    afterglow.set(s.host, s);
    if (spells.length < MOST_GROUPS) spells.push(s);
  }

  function group(
    kind: IncidentKind,
    event: Group['event'],
    pause: number,
    at: Place,
    host: number,
    time: number,
    source: number,
    count: number,
  ): void {
    const bare = BARE.has(kind);
    const detail = bare ? '' : textAt(at);
    const key = bare
      ? host * 256 + (at.block.records.event[at.index] as number)
      : `${kind}|${host}|${kind === 'restart' ? '' : event}|${detail.slice(0, 80)}`;
    let g = latest.get(key);
    if (g === undefined || time - g.end > pause) {
      if (groups.length >= MOST_GROUPS && g !== undefined) {
        // So many that one more would tell nothing: the last one goes on.
      } else if (groups.length < MOST_GROUPS) {
        g = { kind, host, event, detail, begin: time, end: time, count: 0, sources: new Map(), lines: [] };
        groups.push(g);
        latest.set(key, g);
      } else return;
    }
    g.count += count;
    if (!Number.isNaN(time)) g.end = Math.max(g.end, time);
    bump(g.sources, source);
    if (g.lines.length < LINES_KEPT) g.lines.push(lineAt(at));
  }

  const textAt = (at: Place): string =>
    textOf(packedIn(at.block.records.text, at.index), at.block.bytes, at.block.extra);
  const numberAt = (at: Place): number => at.block.records.number[at.index] as number;

  return {
    began(host, source) {
      if (current.size === 0) return;
      const s = current.get(host);
      if (s && (clock[0] as number) >= s.begin) bump(s.held, source);
    },
    moment(host, file) {
      const time = clock[0] as number;
      if (Number.isNaN(time)) return;
      const before = lastTime[host];
      const ahead = before === undefined ? 0 : time - before;
      if (ahead > 30 * MINUTE) {
        if (gaps.length < 1000) gaps.push({ host, from: time - ahead, to: time });
      } else if (ahead < -5000 && lastFile[host] === file) {
        const last = steps[steps.length - 1];
        if (last && last.host === host && Math.abs(time - last.at) < HOUR) last.count++;
        else if (steps.length < 200) steps.push({ host, at: time, by: ahead, count: 1 });
      }
      lastTime[host] = time;
      lastFile[host] = file;
    },
    event(event, at, host, time, source) {
      if (event === NOT_SSHD) {
        group('forged-lines', 'not-sshd', HOUR, at, host, time, -1, 1);
        return;
      }
      const kind = KIND[event - 1];
      switch (kind) {
        case undefined:
          return;
        case 'sshd.throttle-begin': {
          const old = current.get(host);
          if (old) finishSpell(old);
          const s = spellAt(host, time);
          s.begun = true;
          s.lines.push(lineAt(at));
          return;
        }
        case 'sshd.drop-maxstartups': {
          const s = spellAt(host, time);
          s.shown++;
          s.last = time;
          s.fewest = Math.min(s.fewest, numberAt(at));
          bump(s.victims, source);
          if (s.lines.length < LINES_KEPT) s.lines.push(lineAt(at));
          return;
        }
        case 'sshd.throttle-in':
        case 'sshd.throttle-end': {
          const s = spellAt(host, time);
          s.sum = numberAt(at);
          s.last = time;
          if (s.lines.length < LINES_KEPT + 1) s.lines.push(lineAt(at));
          if (kind === 'sshd.throttle-end') {
            s.end = time;
            finishSpell(s);
          }
          return;
        }
        case 'sshd.drops-unlogged':
          if (/startups/i.test(textAt(at))) {
            const s = spellAt(host, time);
            s.unlogged += numberAt(at);
            s.last = time;
          } else group('penalties', kind, HOUR, at, host, time, -1, numberAt(at));
          return;
        default: {
          if (kind === 'sshd.grace-expired') {
            const s = afterglow.get(host);
            if (s && time - s.end < AFTERGLOW_MS) bump(s.held, source);
          }
          const how = GROUP_OF[event - 1];
          if (how)
            group(
              how[0],
              kind,
              how[1],
              at,
              host,
              time,
              source,
              kind === 'around.log-lost' ? Math.max(1, numberAt(at)) : 1,
            );
        }
      }
    },
    dropped(host) {
      let n = 0;
      for (const s of [...spells, ...current.values()])
        if (host === undefined || s.host === host) n += droppedIn(s);
      return n;
    },
    incidents(of) {
      const found: Incident[] = [];
      for (const s of [...spells, ...current.values()]) found.push(startups(s, of));
      for (const g of groups) {
        const one = told(g, of);
        if (one) found.push(one);
      }
      for (const gap of gaps) {
        const length = gap.to - gap.from;
        if (length < HOUR || length < 50 * of.pace) continue;
        found.push({
          kind: 'gap',
          host: hostName(tables.hosts.name(gap.host)),
          begin: gap.from,
          end: gap.to,
          title: ['No line for ', { value: span(length) }],
          text: [
            'Usually a line comes far more often here: the machine or its logging was off, the log was rotated elsewhere, or lines are missing.',
          ],
          harm: 'perhaps',
          count: 1,
          lines: [],
        });
      }
      for (const step of steps) {
        found.push({
          kind: 'clock',
          host: hostName(tables.hosts.name(step.host)),
          begin: step.at,
          end: step.at,
          title: ['The clock went back ', { value: span(-step.by) }],
          text: [
            'Stamps of later lines are earlier: the clock was set, or lines of several sources were put together.',
            ...(step.count > 1
              ? [' It happened ', { value: String(step.count) }, ' times within an hour.']
              : []),
          ],
          harm: 'no',
          count: step.count,
          lines: [],
        });
      }
      return found.sort(
        (a, b) => (Number.isNaN(a.begin) ? -1 : a.begin) - (Number.isNaN(b.begin) ? -1 : b.begin),
      );
    },
  };

  function top(m: Map<number, number>, most: number): Counted[] {
    return [...m]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([source, count]) => ({ what: tables.sources.name(source), count }));
  }

  function startups(s: Spell, of: Asked): Incident {
    const dropped = droppedIn(s);
    const good = new Map([...s.victims].filter(([source]) => of.logins(source) > 0));
    const hidden = Math.max(0, dropped - s.shown);
    const end = Number.isNaN(s.end) ? s.last : s.end;
    const perSource = of.start !== undefined && s.fewest < of.start;
    const holders = top(s.held, 5);
    const text: Text = [
      ...t`sshd refused ${s.sum < 0 ? 'at least ' : ''}${counted(dropped, 'connection')}`,
      ...(hidden > 0 ? t`, of which the log names only ${grouped(s.shown)}` : []),
      '.',
      ...(holders[0] === undefined
        ? []
        : t` Most connections that were not logged in then came from ${holders[0].what} (${grouped(holders[0].count)}).`),
      ...(good.size > 0
        ? t` Among those refused: ${[...good.keys()]
            .slice(0, 3)
            .map((x) => tables.sources.name(x))
            .join(', ')}, which ${good.size === 1 ? 'has' : 'have'} logged in on other occasions.`
        : hidden > 0
          ? [' Who the others were is not logged at this LogLevel.']
          : []),
    ];
    return {
      kind: 'startups',
      host: hostName(tables.hosts.name(s.host)),
      begin: s.begin,
      end,
      title: [perSource ? 'PerSourceMaxStartups refused connections' : 'MaxStartups refused connections'],
      text,
      dropped,
      droppedIs: s.sum < 0 ? 'at least' : 'sum',
      held: holders,
      victims: top(good, 5),
      harm: good.size > 0 ? 'yes' : hidden > 0 ? 'perhaps' : 'no',
      cause: perSource ? 'accept-per-source-limit' : 'accept-maxstartups',
      count: dropped,
      lines: s.lines,
    };
  }

  function told(g: Group, of: Asked): Incident | undefined {
    const words = wordsOf(g, of);
    if (words === undefined) return undefined;
    return {
      kind: g.kind,
      host: hostName(tables.hosts.name(g.host)),
      begin: g.begin,
      end: g.end,
      ...words,
      count: g.count,
      lines: g.lines,
    };
  }

  function wordsOf(
    g: Group,
    of: Asked,
  ):
    | (Pick<Incident, 'title' | 'text' | 'harm'> & Partial<Pick<Incident, 'held' | 'victims' | 'cause'>>)
    | undefined {
    const good = new Map([...g.sources].filter(([source]) => of.logins(source) > 0));
    const whom = top(good, 5);
    switch (g.kind) {
      case 'penalties':
        return {
          title: ['PerSourcePenalties refused addresses'],
          text: [
            ...t`${grouped(g.count)} lines; most of ${top(g.sources, 1)[0]?.what ?? 'addresses that are not named'}.`,
            ...(whom.length > 0
              ? t` Among them ${whom[0]?.what}, which has logged in on other occasions.`
              : []),
          ],
          held: top(g.sources, 5),
          victims: whom,
          harm: whom.length > 0 ? 'yes' : 'no',
          cause: 'accept-penalty',
        };
      case 'grace-timeouts':
        return g.count < 5
          ? undefined
          : {
              title: ['Connections that stayed until LoginGraceTime'],
              text: t`${grouped(g.count)} connections held a place without logging in until sshd closed them; most of them from ${top(g.sources, 1)[0]?.what}.`,
              held: top(g.sources, 5),
              harm: 'no',
              cause: 'auth-grace-timeout',
            };
      case 'ban-wave':
        return {
          title: t`${grouped(g.count)} ${g.count === 1 ? 'address was' : 'addresses were'} banned`,
          text:
            whom.length > 0
              ? t`Among them ${whom[0]?.what}, which has logged in on other occasions.`
              : ['None of them has logged in in this log.'],
          victims: whom,
          held: top(g.sources, 5),
          harm: whom.length > 0 ? 'yes' : 'no',
          cause: 'connect-banned',
        };
      case 'restart':
        return {
          title: ['sshd was started, stopped or read its configuration anew'],
          text: ['MaxStartups counts and penalties begin anew then; sessions that are open stay.'],
          harm: 'no',
        };
      case 'crash':
        return {
          title: t`A process of sshd died (${g.event})`,
          text: t`${grouped(g.count)} times${g.detail === '' ? '' : t`: ${g.detail}`}. Whoever was connected there was cut off.`,
          harm: 'yes',
          cause: g.event === 'around.seccomp' ? 'accept-sandbox-kill' : 'accept-child-crash',
        };
      case 'hostkey':
        return {
          title: ['sshd could not use a host key'],
          text: t`${g.detail === '' ? 'No usable host key' : g.detail}: without one sshd closes every connection.`,
          harm: g.event === 'server.no-hostkeys' ? 'yes' : 'perhaps',
          cause:
            g.event === 'server.hostkey-mode'
              ? 'server-hostkeys-mode'
              : g.event === 'server.no-hostkeys'
                ? 'server-hostkeys-missing'
                : 'server-hostkeys-damaged',
        };
      case 'configuration':
        return {
          title: ['sshd did not accept its configuration'],
          text: t`${g.detail === '' ? 'A line of it' : g.detail} was refused; sshd does not start with it.`,
          harm: 'yes',
          cause: 'server-config-invalid',
        };
      case 'pam':
        return {
          title: ['PAM has a fault'],
          text: t`${grouped(g.count)} times: ${g.detail === '' ? 'a module failed' : g.detail}. Logins that were right can fail by it.`,
          harm: 'yes',
          cause: g.event === 'auth.pam-broken' ? 'auth-pam-broken' : 'session-pam-failed',
        };
      case 'resources':
        return {
          title: ['The machine ran out of something that sshd needs'],
          text: t`${grouped(g.count)} times: ${g.detail === '' ? g.event : g.detail}. Connections were lost meanwhile.`,
          harm: 'yes',
          cause: 'accept-out-of-resources',
        };
      case 'service':
        return {
          title: ['sshd could not serve connections'],
          text: t`${grouped(g.count)} times: ${g.detail === '' ? g.event : g.detail}.`,
          harm: g.event === 'sshd.rexec-failed' ? 'perhaps' : 'yes',
          ...(SERVICE_CAUSE[g.event] !== undefined && { cause: SERVICE_CAUSE[g.event] as string }),
        };
      case 'lost-lines':
        return {
          title: ['The logger threw lines away'],
          text: t`At least ${grouped(g.count)} lines are missing: counts of that time are too low.`,
          harm: 'perhaps',
        };
      case 'forged-lines':
        return {
          title: ["Lines under sshd's name that another program wrote"],
          text: t`${grouped(g.count)} lines; the journal tells who wrote them. They count for nothing here.`,
          harm: 'perhaps',
        };
      default:
        return undefined;
    }
  }
}

const SERVICE_CAUSE: { readonly [event: string]: string } = {
  'sshd.privsep-dir-missing': 'accept-privsep-dir',
  'sshd.privsep-dir-mode': 'accept-privsep-dir',
  'sshd.privsep-user-missing': 'server-privsep-user-missing',
  'sshd.version-skew': 'accept-upgraded-not-restarted',
  'sshd.helper-missing': 'accept-binary-unusable',
  'sshd.rexec-failed': 'accept-binary-unusable',
  'server.bind-failed': 'server-port-in-use',
};

function droppedIn(s: Spell): number {
  return s.sum >= 0 ? Math.max(s.sum, s.shown) : s.shown + s.unlogged;
}
