/** A whole log, block by block, into its story: joins the records, counts what they tell, and says what it comes down to. */

import { clock } from '../readers/clock.ts';
import type { Evidence } from '../readers/reader.ts';
import { addressBytes, inNetwork } from '../readers/sshd-config/match.ts';
import { shapeOf } from '../readers/text.ts';
import type { LoginPair } from './accounts.ts';
import { accounts } from './accounts.ts';
import { campaignsOf } from './campaigns.ts';
import type { Connection, Outcome } from './connection.ts';
import { OUTCOMES } from './connection.ts';
import { eventOf } from './effects.ts';
import { grouped, hostName } from './figures.ts';
import type { Asked } from './incidents.ts';
import { incidents } from './incidents.ts';
import type { Block, NameTables, Place } from './join.ts';
import { joiner } from './join.ts';
import { labelOf } from './labels.ts';
import { busiestNetworks, busiestOperators } from './networks.ts';
import { NOT_SSHD, packedIn, textOf, UNKNOWN_LINE } from './records.ts';
import type { Adding } from './series.ts';
import { coarser, timeline } from './series.ts';
import { sources } from './sources.ts';
import type {
  FileStory,
  Gauge,
  HostStory,
  Incident,
  Label,
  Line,
  Login,
  NetworkStory,
  Operator,
  SourceStory,
  Story,
  UserStory,
} from './story.ts';
import { verdictOf } from './verdict.ts';

/** Which connections are told of; times in milliseconds since 1970. */
export interface Question {
  readonly since?: number;
  readonly until?: number;
  /** An address, or a network as `192.0.2.0/24`. */
  readonly source?: string;
  readonly user?: string;
  readonly host?: string;
  readonly pid?: number;
}

export interface TrafficOptions {
  /** One for each file index that blocks name; may grow while reading. */
  readonly files: readonly Evidence[];
  readonly now: number;
  readonly question?: Question;
  /** `MaxStartups` as the configuration has it. */
  readonly startups?: { readonly start: number; readonly rate: number; readonly full: number };
  /** Each connection when it is over; the object is used again. */
  readonly connection?: (c: Connection, names: NameTables) => void;
  /** sshd on this host began, ended or read its configuration anew. */
  readonly restarted?: (host: number, time: number) => void;
}

export interface Traffic {
  readonly names: NameTables;
  take(block: Block): void;
  /** No line follows: connections that are open end here. */
  end(): void;
  /** What it comes down to so far. */
  story(read: ReadSoFar): Story;
}

/** What only the room knows of the reading. */
export interface ReadSoFar {
  readonly files: readonly FileStory[];
  readonly lines: number;
  readonly sshd: number;
  readonly bytes: number;
  readonly partial: boolean;
  /** What should be said of the stamps: zones that are not known, years guessed. */
  readonly said?: readonly string[];
  /** The line that begins at this byte of the unzipped text; undefined where it cannot be read again. */
  readonly lineAt?: (file: number, byte: number) => string | undefined;
  /** Whose network an address is of. */
  readonly operatorOf?: (address: string) => Operator | undefined;
}

const MOST_SHAPES = 300;
const MOST_SOURCES = 200;
const MOST_NETWORKS = 20;
const MOST_STEPS = 240;
const CONNECTION = eventOf('sshd.connection');
const RESTARTS = new Set(
  (['server.listening', 'server.terminated', 'server.reloaded'] as const).map(eventOf),
);
const DROPPED_STARTUPS = OUTCOMES.indexOf('dropped-startups');
const DROPPED_PENALTY = OUTCOMES.indexOf('dropped-penalty');

export function traffic(options: TrafficOptions): Traffic {
  const question = options.question ?? {};
  const clocks: ReturnType<typeof clock>[] = [];
  const clockOf = (file: number): ReturnType<typeof clock> => {
    clocks[file] ??= clock(options.files[file] ?? { name: '' }, options.now);
    return clocks[file] as ReturnType<typeof clock>;
  };

  const ended = new Uint32Array(OUTCOMES.length);
  const endedBy = (what: Outcome): number => ended[OUTCOMES.indexOf(what)] as number;
  let connections = 0;
  let failures = 0;
  const times = {
    connections: timeline('sum'),
    failures: timeline('sum'),
    logins: timeline('sum'),
    dropped: timeline('sum'),
  };
  const open: number[] = [];
  const gauges: (Adding & { peak: number; peakAt: number; verbose: boolean })[] = [];
  const hostCounts: number[] = [];
  const shapes = new Map<string, { count: number; line: Line }>();
  let otherShapes = 0;
  let unknown = 0;
  let notSshd = 0;
  /** First and last time that was seen. Kept here: a variable that holds a fraction costs an allocation at each change. */
  const reach = new Float64Array(2).fill(Number.NaN);
  /** The second of the line that is joined. */
  let now = Number.NaN;
  let seen = 0;

  const lineAt = (at: Place): Line => {
    const { records, bytes } = at.block;
    const start = records.at[at.index] as number;
    const end = Math.min(start + (records.length[at.index] as number), start + 1000, bytes.length);
    return {
      file: options.files[at.block.file]?.name ?? '',
      byte: at.block.base + start,
      text: decoder.decode(bytes.slice(start, end)),
    };
  };

  const gaugeOf = (host: number): (typeof gauges)[0] => {
    let g = gauges[host];
    if (g === undefined) {
      g = Object.assign(timeline('peak'), { peak: 0, peakAt: Number.NaN, verbose: false });
      gauges[host] = g;
      open[host] = 0;
    }
    return g;
  };

  const wanted = filterOf(question);
  const join = joiner(
    {
      dayOf: (file, month, day) => clockOf(file).place({ month, day, ofDay: 0 }) ?? Number.NaN,
      since: question.since ?? Number.NEGATIVE_INFINITY,
      until: question.until ?? Number.POSITIVE_INFINITY,
      ...(question.host !== undefined && { host: question.host }),
      ...(question.pid !== undefined && { pid: question.pid }),
    },
    {
      began(host, source) {
        const g = gaugeOf(host);
        const count = (open[host] as number) + 1;
        open[host] = count;
        if (count > g.peak) {
          g.peak = count;
          g.peakAt = join.clock[0] as number;
        }
        g.add(now, count);
        keeper.began(host, source);
      },
      left(host) {
        open[host] = Math.max(0, (open[host] ?? 0) - 1);
      },
      failed(source, user) {
        if (!wanted(source, user, join.names)) return;
        failures++;
        times.failures.add(now, 1);
        if (source >= 0) bySource.failed(source);
        who.failed(user);
      },
      loggedIn(c, at) {
        if (!wanted(c.source, c.user, join.names)) return;
        times.logins.add(now, 1);
        who.loggedIn(c, join.clock[0] as number, () => lineAt(at));
        if (c.source >= 0) bySource.loggedIn(c.source);
      },
      over(c, outcome) {
        if (!wanted(c.source, c.user, join.names)) return;
        connections++;
        hostCounts[c.host] = (hostCounts[c.host] ?? 0) + 1;
        ended[outcome] = (ended[outcome] as number) + 1;
        const second = Math.floor(c.begin / 1000);
        times.connections.add(second, 1);
        if (outcome === DROPPED_STARTUPS || outcome === DROPPED_PENALTY) times.dropped.add(second, 1);
        bySource.over(c, outcome);
        who.over(c);
        options.connection?.(c, join.names);
      },
      event(event, at, host, time, source) {
        if (event === UNKNOWN_LINE) {
          unknown++;
          noteShape(at);
          return;
        }
        if (event === NOT_SSHD) notSshd++;
        if (event === CONNECTION) gaugeOf(host).verbose = true;
        else if (RESTARTS.has(event)) options.restarted?.(host, time);
        keeper.event(event, at, host, time, source);
      },
      moment(host, file) {
        seen++;
        const time = join.clock[0] as number;
        now = Math.floor(time / 1000);
        if (!Number.isNaN(time)) {
          if (!(time >= (reach[0] as number))) reach[0] = time;
          if (!(time <= (reach[1] as number))) reach[1] = time;
        }
        keeper.moment(host, file);
      },
    },
  );
  const bySource = sources();
  const who = accounts(join.names, bySource);
  const keeper = incidents(join.names, join.open, join.clock, lineAt);

  function noteShape(at: Place): void {
    const packed = packedIn(at.block.records.text, at.index);
    const line = lineAt(at);
    const text =
      packed !== 0 ? textOf(packed, at.block.bytes, at.block.extra) : line.text.replace(/^.{0,200}?\]: /, '');
    const shape = shapeOf(text);
    const known = shapes.get(shape);
    if (known) known.count++;
    else if (shapes.size < MOST_SHAPES) shapes.set(shape, { count: 1, line });
    else otherShapes++;
  }

  function loginOf(p: LoginPair, read: ReadSoFar): Login {
    const { names } = join;
    const source = names.sources.name(p.source);
    const failedBefore = p.failedBefore;
    const others = p.networkFailedBefore;
    return {
      host: hostName(names.hosts.name(p.host)),
      user: names.users.name(p.user),
      source,
      method: names.methods.name(p.method),
      count: p.count,
      first: p.first,
      last: p.last,
      failedBefore,
      networkFailedBefore: others,
      newSource: p.newSource,
      newMethod: p.newMethod,
      ...operatorOf(read, source),
      suspicion:
        failedBefore >= 10
          ? ['This address failed ', { value: grouped(failedBefore) }, ' times before it got in.']
          : others >= 20 && p.newSource
            ? [
                'Other addresses of its network failed ',
                { value: grouped(others) },
                ' times before, and this account had only come from elsewhere.',
              ]
            : [],
      line: p.line,
    };
  }

  function sourceStories(
    pairs: readonly LoginPair[],
    users: readonly UserStory[],
    read: ReadSoFar,
  ): {
    readonly total: number;
    readonly labels: Story['labels'];
    readonly list: readonly SourceStory[];
    readonly networks: readonly NetworkStory[];
    readonly guessed: readonly SourceStory[];
    readonly lockedOut: readonly SourceStory[];
  } {
    const before = new Map<number, number>();
    for (const p of pairs)
      before.set(p.source, Math.min(p.failedBefore, before.get(p.source) ?? Number.POSITIVE_INFINITY));
    // Where one account is tried from so many addresses, few tries each, they act as one.
    const shared = users.some((u) => u.sources >= 50 && u.failures < 6 * u.sources);
    const perLabel = new Map<
      Label,
      { count: number; connections: number; top: { id: number; weight: number }[] }
    >();
    let total = 0;
    for (let id = 0; id < bySource.count(); id++) {
      if (!bySource.seen(id)) continue;
      const s = bySource.totals(id);
      total++;
      const { label } = labelOf(s, before.get(id) ?? 0, shared);
      let l = perLabel.get(label);
      if (!l) {
        l = { count: 0, connections: 0, top: [] };
        perLabel.set(label, l);
      }
      l.count++;
      l.connections += s.connections;
      keep(l.top, { id, weight: s.connections + s.failures });
    }
    const told = (id: number): SourceStory => {
      const s = bySource.totals(id);
      const sent = s.sent >= 0 ? join.names.texts.name(s.sent) : '';
      const judged = labelOf(s, before.get(id) ?? 0, shared, sent);
      const address = join.names.sources.name(id);
      return {
        address,
        label: judged.label,
        because: judged.because(),
        connections: s.connections,
        failures: s.failures,
        logins: s.logins,
        dropped: s.dropped,
        users: s.users,
        first: s.first,
        last: s.last,
        ...(judged.label === 'monitor' && { every: Math.round(s.every) }),
        ...(sent !== '' && { sent }),
        ...operatorOf(read, address),
        line: {
          file: options.files[s.file]?.name ?? '',
          byte: s.byte,
          text: read.lineAt?.(s.file, s.byte) ?? '',
        },
      };
    };
    const labels = [...perLabel].map(([what, l]) => ({ what, count: l.count, connections: l.connections }));
    labels.sort((a, b) => b.connections - a.connections || (a.what < b.what ? -1 : 1));
    const each = Math.max(5, Math.floor(MOST_SOURCES / Math.max(1, perLabel.size)));
    const list = labels.flatMap((l) =>
      (perLabel.get(l.what)?.top ?? []).slice(0, each).map((x) => told(x.id)),
    );
    return {
      total,
      labels,
      list,
      networks: busiestNetworks(join.names.sources, bySource, MOST_NETWORKS),
      guessed: list.filter((s) => s.label === 'guessed'),
      lockedOut: list.filter((s) => s.label === 'locked-out'),
    };
  }

  function story(read: ReadSoFar): Story {
    const pairs = who.pairs();
    const allLogins = pairs
      .map((p) => loginOf(p, read))
      .sort((a, b) => Number(b.suspicion.length > 0) - Number(a.suspicion.length > 0) || a.first - b.first);
    const users = who.users(30);
    const told = sourceStories(pairs, users, read);
    const from = reach[0] as number;
    const to = reach[1] as number;
    const pace = seen > 1 && !Number.isNaN(from) ? (to - from) / seen : 0;
    const asked: Asked = {
      logins: (s) => bySource.logins(s),
      pace,
      ...(options.startups && { start: options.startups.start }),
    };
    const found = keeper.incidents(asked);
    const shownDrops = endedBy('dropped-startups');
    // Sums are of everybody: asked about some, only the refusals that name them count.
    const dropped =
      question.source === undefined && question.user === undefined ? keeper.dropped() : shownDrops;
    const counts = OUTCOMES.map((what, i) => ({
      what,
      count: what === 'dropped-startups' ? Math.max(shownDrops, dropped) : (ended[i] as number),
    })).filter((x) => x.count > 0);
    const hosts: HostStory[] = [];
    for (let h = 0; h < join.names.hosts.count(); h++) {
      const release = join.release(h);
      if ((hostCounts[h] ?? 0) > 0)
        hosts.push({
          name: hostName(join.names.hosts.name(h)),
          connections: hostCounts[h] as number,
          ...(release !== undefined && { release }),
        });
    }
    const gaugeStories: Gauge[] = [];
    gauges.forEach((g, host) => {
      if (g === undefined || g.peak === 0) return;
      gaugeStories.push({
        host: hostName(join.names.hosts.name(host)),
        series: coarser(g.series(), 'peak', MOST_STEPS),
        peak: g.peak,
        peakAt: g.peakAt,
        ...(options.startups && { limit: options.startups.start }),
        lowerBound: !g.verbose,
      });
    });
    const facts = {
      connections,
      sshd: read.sshd,
      logins: allLogins,
      loginsTotal: who.logins(),
      incidents: found,
      outcomes: new Map(counts.map((c) => [c.what, c.count])),
      sources: told.total,
      labels: told.labels,
      guessed: told.guessed,
      lockedOut: told.lockedOut,
      failures,
      dropped,
      throttled: throttledShare(found, from, to),
      peak: gauges.reduce((n, g) => Math.max(n, g?.peak ?? 0), 0),
      ...(options.startups && { startups: options.startups }),
    };
    const { verdict, exit } = verdictOf(facts);
    return {
      format: 'sshwhy-log-1',
      files: read.files,
      from,
      to,
      partial: read.partial,
      hosts,
      lines: { total: read.lines, sshd: read.sshd, unknown, notSshd, bytes: read.bytes },
      verdict,
      connections: connections + Math.max(0, dropped - shownDrops),
      outcomes: counts,
      logins: allLogins.slice(0, 200),
      loginsTotal: who.logins(),
      timeline: {
        connections: coarser(times.connections.series(), 'sum', MOST_STEPS),
        failures: coarser(times.failures.series(), 'sum', MOST_STEPS),
        logins: coarser(times.logins.series(), 'sum', MOST_STEPS),
        dropped: coarser(times.dropped.series(), 'sum', MOST_STEPS),
      },
      gauges: gaugeStories,
      sourcesTotal: told.total,
      labels: told.labels,
      sources: told.list,
      networks: told.networks,
      ...(read.operatorOf !== undefined && {
        operators: busiestOperators(join.names.sources, bySource, read.operatorOf, MOST_NETWORKS),
      }),
      users,
      usersTotal: who.count(),
      campaigns: campaignsOf({
        users,
        networks: told.networks,
        sources: bySource,
        names: join.names.sources,
        from,
        to,
      }),
      incidents: shown(found, 200),
      incidentsTotal: found.length,
      unknown: [...shapes]
        .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
        .slice(0, 50)
        .map(([shape, s]) => ({ shape, ...s })),
      notes: [
        ...(read.said ?? []).map((text) => [{ value: text }]),
        ...clocks.flatMap((c) => (c === undefined ? [] : c.said.map((text) => [{ value: text }]))),
        ...(otherShapes > 0
          ? [['Further lines that are not understood: ', { value: grouped(otherShapes) }]]
          : []),
      ],
      exit,
    };
  }

  return { names: join.names, take: join.take, end: join.end, story };
}

function operatorOf(read: ReadSoFar, address: string): { readonly operator?: string } {
  const found = read.operatorOf?.(address);
  return found === undefined ? {} : { operator: `AS${found.asn} ${found.name}`.trim() };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Keeps the heaviest forty, heaviest first. */
function keep(top: { id: number; weight: number }[], one: { id: number; weight: number }): void {
  if (top.length >= 40 && one.weight <= (top[top.length - 1] as { weight: number }).weight) return;
  let i = top.length;
  while (i > 0 && (top[i - 1] as { weight: number }).weight < one.weight) i--;
  top.splice(i, 0, one);
  if (top.length > 40) top.pop();
}

/** The share of the time in which MaxStartups refused connections, on the host where it is greatest. */
function throttledShare(found: readonly Incident[], from: number, to: number): number {
  const perHost = new Map<string, number>();
  for (const i of found)
    if (i.kind === 'startups') perHost.set(i.host, (perHost.get(i.host) ?? 0) + i.end - i.begin);
  return to > from ? Math.max(0, ...perHost.values()) / (to - from) : 0;
}

/** So many of the incidents, those with harm before others, in order of time. */
function shown<T extends { readonly harm: string; readonly count: number }>(
  all: readonly T[],
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  const rank = (x: T): number => (x.harm === 'yes' ? 0 : x.harm === 'perhaps' ? 1 : 2);
  const chosen = new Set([...all].sort((a, b) => rank(a) - rank(b) || b.count - a.count).slice(0, most));
  return all.filter((x) => chosen.has(x));
}

/** Whether a connection of this source and user is one that was asked about. */
function filterOf(q: Question): (source: number, user: number, names: NameTables) => boolean {
  if (q.source === undefined && q.user === undefined) return () => true;
  const inside = q.source === undefined ? undefined : within(q.source);
  return (source, user, names) =>
    (inside === undefined || (source >= 0 && inside(names.sources.name(source)))) &&
    (q.user === undefined || (user >= 0 && names.users.name(user) === q.user));
}

/** A test for an address or a network; whatever is no network is compared as it stands. */
export function within(text: string): (address: string) => boolean {
  if (!text.includes('/') || inNetwork([], text) === null) return (address) => address === text;
  return (address) => {
    const bytes = addressBytes(address);
    return bytes !== null && inNetwork(bytes, text) === true;
  };
}
