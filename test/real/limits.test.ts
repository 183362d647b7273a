/**
 * The replay against the machine's own sshd: scripted loads on loopback, each connection a plain socket that reads the
 * banner and then says nothing. What sshd drops must agree with what the replay drops, as far as chance allows. Penalties
 * came with 9.8: where this machine's sshd is older, test/limits/ holds them to the documented rules alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { arrivalsBuilder } from '../../src/engine/traffic/limits/arrivals.ts';
import { bans } from '../../src/engine/traffic/limits/bans.ts';
import { replayed } from '../../src/engine/traffic/limits/outcome.ts';
import { random } from '../../src/engine/traffic/limits/random.ts';
import { dropPercent } from '../../src/engine/traffic/limits/replay.ts';
import type { Made } from '../limits/connections.ts';
import { arrivals, settings } from '../limits/connections.ts';
import { readLog } from '../traffic/read.ts';
import { describeReal, where } from './needs.ts';
import type { Server } from './world.ts';
import { pause, until, world } from './world.ts';

const w = world();
const open = new Set<net.Socket>();
afterAll(() => {
  for (const s of open) s.destroy();
});

const RELEASE =
  /OpenSSH_(\d+\.\d+)/.exec(
    spawnSync(where('sshd') ?? 'sshd', ['-V'], { encoding: 'utf8' }).stderr ?? '',
  )?.[1] ?? '9.2';
/** Penalties would join in from 9.8 on. */
const QUIET = Number(RELEASE.split('.')[0]) > 9 || RELEASE >= '9.8' ? ['PerSourcePenalties no'] : [];
/** A loaded machine may need long to start a process. */
const SILENT_MS = 25_000;

/** Connects from this address; the socket when sshd serves it, undefined when it drops it. */
function visit(port: number, from: string): Promise<net.Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', localAddress: from });
    open.add(socket);
    let text = '';
    const over = (got: net.Socket | undefined): void => {
      clearTimeout(timer);
      if (got === undefined) {
        open.delete(socket);
        socket.destroy();
      }
      resolve(got);
    };
    const timer = setTimeout(() => reject(new Error(`sshd said nothing: ${text}`)), SILENT_MS);
    socket.on('error', () => over(undefined));
    socket.on('close', () => over(undefined));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.startsWith('SSH-2.0-')) over(socket);
      else if (text.includes('\n')) over(undefined);
    });
  });
}

/** How many unauthenticated connections the listener counts: it writes them into its title. */
function slotsOf(name: string): number {
  const pid = fs.readFileSync(path.join(w.folder, `${name}.pid`), 'utf8').trim();
  return Number(
    / (\d+) of \d+-\d+ startups/.exec(fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1'))?.[1] ?? -1,
  );
}

async function leave(sockets: readonly net.Socket[], name: string): Promise<void> {
  const before = slotsOf(name) - sockets.length;
  for (const s of sockets) {
    open.delete(s);
    s.destroy();
  }
  await until(() => slotsOf(name) === before, `${name}: ${before} slots, not ${slotsOf(name)}`);
}

interface Load {
  readonly title: string;
  readonly set: readonly string[];
  readonly visits: number;
  readonly rounds: number;
  readonly sources: number;
  /** Every so many visits the oldest ones leave, until so many stay. */
  readonly leaves?: { readonly every: number; readonly to: number };
}

const LOADS: readonly Load[] = [
  { title: 'random early drop, all held', set: ['MaxStartups 4:30:24'], visits: 45, rounds: 5, sources: 1 },
  { title: 'steep', set: ['MaxStartups 2:60:14'], visits: 50, rounds: 4, sources: 1 },
  { title: 'rate 1', set: ['MaxStartups 3:1:20'], visits: 45, rounds: 3, sources: 1 },
  { title: 'rate 100', set: ['MaxStartups 5:100:20'], visits: 20, rounds: 1, sources: 1 },
  { title: 'one number', set: ['MaxStartups 7'], visits: 20, rounds: 1, sources: 1 },
  {
    title: 'visitors come and go',
    set: ['MaxStartups 3:40:12'],
    visits: 80,
    rounds: 2,
    sources: 1,
    leaves: { every: 10, to: 2 },
  },
  {
    title: 'per source',
    set: ['MaxStartups 50', 'PerSourceMaxStartups 2'],
    visits: 30,
    rounds: 1,
    sources: 5,
  },
  {
    title: 'per network',
    set: ['MaxStartups 50', 'PerSourceMaxStartups 3', 'PerSourceNetBlockSize 30'],
    visits: 30,
    rounds: 1,
    sources: 7,
  },
  {
    title: 'per source and random early drop',
    set: ['MaxStartups 4:40:30', 'PerSourceMaxStartups 3'],
    visits: 60,
    rounds: 3,
    sources: 6,
  },
];

/** What sshd did in each round: how many it dropped, and at how many slots in use it had to draw. */
interface Seen {
  readonly dropped: readonly number[];
  /** By slots in use: visits, and drops among them; only where the rule alone decides. */
  readonly tried: Map<number, { visits: number; drops: number }>;
}

async function play(load: Load, server: Server, name: string): Promise<Seen> {
  const dropped: number[] = [];
  const tried: Seen['tried'] = new Map();
  for (let round = 0; round < load.rounds; round++) {
    const held: net.Socket[] = [];
    let drops = 0;
    for (let i = 0; i < load.visits; i++) {
      if (load.leaves && i > 0 && i % load.leaves.every === 0 && held.length > load.leaves.to)
        await leave(held.splice(0, held.length - load.leaves.to), name);
      const at = tried.get(held.length) ?? { visits: 0, drops: 0 };
      at.visits++;
      tried.set(held.length, at);
      const socket = await visit(server.port, `127.0.0.${1 + (i % load.sources)}`);
      if (socket) held.push(socket);
      else {
        drops++;
        at.drops++;
      }
    }
    dropped.push(drops);
    await leave(held, name);
  }
  return { dropped, tried };
}

/** The same load as connections of a log. Leaving depends on who was taken, so each replay plays it anew. */
function replayOf(load: Load, seed: number): number {
  const s = settings(RELEASE, ...QUIET, ...load.set);
  const visits = (hold: (i: number) => number): readonly Made[] =>
    Array.from({ length: load.visits }, (_, i) => ({
      at: i * 10,
      for: hold(i),
      from: `127.0.0.${1 + (i % load.sources)}`,
    }));
  if (load.leaves === undefined)
    return replayed(arrivals(visits(() => 1e6)), { settings: s, seed, runs: 1 }).outcome.away.mean;
  // In pieces: those that stay at a leave come first in the next piece, before anybody can be dropped.
  const rand = random(seed);
  let away = 0;
  let stay = 0;
  for (let from = 0; from < load.visits; from += load.leaves.every) {
    const n = Math.min(load.leaves.every, load.visits - from);
    const piece: Made[] = Array.from({ length: stay + n }, (_, i) => ({ at: i * 10, for: 1e6 }));
    const o = replayed(arrivals(piece), { settings: s, seed: rand.next(), runs: 1 }).outcome;
    away += o.away.mean;
    stay = Math.min(load.leaves.to, o.processes.mean);
  }
  return away;
}

/** 99.9 % point of chi-square (Wilson and Hilferty). */
const chi999 = (df: number): number => df * (1 - 2 / (9 * df) + 3.0902 * Math.sqrt(2 / (9 * df))) ** 3;

describeReal('the replay drops as sshd does', ['sshd', 'ssh-keygen', 'root'], () => {
  for (const [n, load] of LOADS.entries()) {
    // One at a time: each load alone keeps the machine busy.
    test.sequential(`${load.title}: ${load.set.join(', ')}`, { timeout: 60_000 }, async () => {
      const name = `limits${n}`;
      const server = await w.sshd(name, ['LoginGraceTime 0', ...QUIET, ...load.set]);
      await pause(50);
      const seen = await play(load, server, name);
      const mine = Array.from({ length: 600 }, (_, i) => replayOf(load, 1000 + i));
      const mean = mine.reduce((a, b) => a + b, 0) / mine.length;
      const variance = mine.reduce((a, b) => a + (b - mean) ** 2, 0) / (mine.length - 1);
      const real = seen.dropped.reduce((a, b) => a + b, 0) / seen.dropped.length;
      if (variance === 0) expect(seen.dropped).toEqual(seen.dropped.map(() => mean));
      // Four standard deviations, those of the replay's own mean included: once in 16,000 runs by chance.
      else
        expect(
          Math.abs(real - mean),
          `sshd dropped ${seen.dropped.join(', ')}; the replay ${mean} on average`,
        ).toBeLessThan(4 * Math.sqrt(variance / seen.dropped.length + variance / mine.length) + 1e-9);
      if (load.set.some((l) => l.startsWith('PerSource'))) return;
      // State by state: drops that the rule demands against those seen.
      const s = settings(RELEASE, ...QUIET, ...load.set);
      let chi = 0;
      let df = 0;
      for (const [slots, at] of seen.tried) {
        const p = dropPercent(slots, s) / 100;
        if (p === 0 || p === 1) {
          expect([slots, at.drops]).toEqual([slots, at.visits * p]);
          continue;
        }
        chi += (at.drops - at.visits * p) ** 2 / (at.visits * p * (1 - p));
        df++;
      }
      if (df > 0) expect(chi, `chi-square over ${df} states`).toBeLessThan(chi999(df) * 1.5);
    });
  }
});

describeReal(
  'a log of sshd’s own is replayed as the load that it is of',
  ['sshd', 'ssh-keygen', 'root'],
  () => {
    test.sequential('other limits drop from it what they would have dropped then', {
      timeout: 60_000,
    }, async () => {
      const server = await w.sshd('limits-log', ['LoginGraceTime 0', ...QUIET, 'MaxStartups 100']);
      await pause(50);
      let seen = 0;
      let log = '';
      const processes = new Map<string, number>();
      // sshd's own file has no times: each line gets that of the moment when it was first seen.
      const stamp = (): void => {
        const lines = server.log().slice(seen).split('\n').slice(0, -1);
        seen += lines.reduce((n, l) => n + l.length + 1, 0);
        for (const l of lines) {
          // sshd's own file does not have the number of the process; two addresses may use the same port.
          const from = /^Connection (?:from|closed by|reset by) (127\.0\.0\.\d port \d+)/.exec(l)?.[1];
          if (from === undefined) continue;
          if (!processes.has(from)) processes.set(from, 1000 + processes.size);
          log += `${new Date().toISOString()} host sshd[${processes.get(from)}]: ${l}\n`;
        }
      };
      stamp();
      const held: net.Socket[] = [];
      for (let i = 0; i < 45; i++) {
        const socket = await visit(server.port, `127.0.0.${1 + (i % 3)}`);
        if (socket) held.push(socket);
        await until(() => server.log().slice(seen).includes('Connection from'), 'the line of a connection');
        stamp();
      }
      await pause(1000);
      await leave(held, 'limits-log');
      await until(
        () => (server.log().match(/^Connection (closed|reset) by 127/gm) ?? []).length === 45,
        'all ends',
      );
      stamp();
      const { connections, story } = readLog(log);
      expect(story.gauges[0]).toMatchObject({ lowerBound: false, peak: 45 });
      const names = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];
      const builder = arrivalsBuilder();
      for (const c of connections)
        builder.add(
          { ...c, host: 0, user: 0, method: 0, ident: 0, reason: 0, source: names.indexOf(c.source) },
          c.method,
        );
      const a = builder.build({ addressOf: (s) => names[s] ?? '', exact: true });
      const away = (...set: readonly string[]): number =>
        replayed(a, { settings: settings(RELEASE, ...QUIET, ...set), seed: 1, runs: 400 }).outcome.away.mean;
      expect([
        a.count,
        away(),
        away('MaxStartups 7'),
        away('MaxStartups 100', 'PerSourceMaxStartups 4'),
      ]).toEqual([45, expect.any(Number), 38, 33]);
      const load = LOADS[0] as Load;
      const made = Array.from({ length: 400 }, (_, i) => replayOf({ ...load, visits: 45 }, 5000 + i));
      const mean = made.reduce((x, y) => x + y, 0) / made.length;
      expect(Math.abs(away(...load.set) - mean)).toBeLessThan(0.6);
    });
  },
);

/** fail2ban's own class counts the same failures. */
const FAILMANAGER = `
import sys, json
from fail2ban.server.failmanager import FailManager, FailManagerEmpty
from fail2ban.server.ticket import FailTicket
out = []
for case in json.load(sys.stdin):
    m = FailManager()
    m.setMaxRetry(case["retry"]); m.setMaxTime(case["find"])
    until, times = -1, []
    for t in case["times"]:
        if until > t: continue
        m.cleanup(t)
        m.addFailure(FailTicket("192.0.2.1", t))
        try:
            m.toBan("192.0.2.1")
            times.append(t); until = t + case["ban"]
        except FailManagerEmpty: pass
    out.append(times)
print(json.dumps(out))
`;

describeReal('bans begin when fail2ban’s would', ['fail2ban-regex'], () => {
  test('over sequences made by chance', () => {
    const rand = random(3);
    const cases = Array.from({ length: 300 }, () => {
      let t = 1_700_000_000;
      const slow = 1 + rand.below(600);
      return {
        find: 30 + rand.below(600),
        retry: 1 + rand.below(7),
        ban: 1 + rand.below(2000),
        times: Array.from({ length: 60 }, () => {
          t += rand.below(slow);
          return t;
        }),
      };
    });
    const theirs = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', FAILMANAGER], {
        input: JSON.stringify(cases),
        encoding: 'utf8',
      }),
    ) as number[][];
    const mine = cases.map((c) => {
      const b = bans({ ...c, increment: false, most: Number.POSITIVE_INFINITY, mode: 'normal', ignore: '' }, [
        '192.0.2.1',
      ]);
      return c.times.filter((t) => b.failure(0, t * 1000));
    });
    expect(mine).toEqual(theirs);
    expect(theirs.flat().length).toBeGreaterThan(500);
  });
});

/** What sshd 8.x to 9.7 writes of visitors at LogLevel INFO, one address each. */
const VISITORS = [
  [
    'Invalid user admin from A port 5000',
    'Failed password for invalid user admin from A port 5000 ssh2',
    'Failed password for invalid user admin from A port 5000 ssh2',
    'Connection closed by invalid user admin A port 5000 [preauth]',
  ],
  ['Connection closed by authenticating user root A port 5000 [preauth]'],
  ['Failed password for root from A port 5000 ssh2', 'Accepted password for root from A port 5000 ssh2'],
  [
    'Failed password for root from A port 5000 ssh2',
    'Connection reset by authenticating user root A port 5000 [preauth]',
  ],
  ['Accepted publickey for nora from A port 5000 ssh2: ED25519 SHA256:abc'],
  [
    'Received disconnect from A port 5000:11: Bye Bye [preauth]',
    'Disconnected from authenticating user root A port 5000 [preauth]',
  ],
  ['banner exchange: Connection from A port 5000: invalid format'],
  ['Unable to negotiate with A port 5000: no matching key exchange method found. Their offer: x [preauth]'],
  [
    'User bob from A not allowed because not listed in AllowUsers',
    'Connection closed by invalid user bob A port 5000 [preauth]',
  ],
  ['Connection closed by A port 5000 [preauth]'],
  [
    'error: kex_exchange_identification: Connection closed by remote host',
    'Connection closed by A port 5000',
  ],
  ['Invalid user x from A port 5000', 'Connection closed by invalid user x A port 5000 [preauth]'],
] as const;

describeReal('a ban counts the lines that fail2ban’s filter counts', ['fail2ban-regex'], () => {
  const address = (i: number): string => `192.0.2.${i + 1}`;
  const log = VISITORS.flatMap((lines, i) =>
    lines.map(
      (l, k) =>
        `Jan 24 10:0${k}:${10 + i} host sshd[${100 + i}]: ${l.replaceAll('A port', `${address(i)} port`).replace('from A ', `from ${address(i)} `)}`,
    ),
  ).join('\n');

  test.each(['normal', 'aggressive'] as const)('mode %s', (mode) => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sshwhy-f2b-')), 'auth.log');
    fs.writeFileSync(file, `${log}\n`);
    const said = execFileSync('fail2ban-regex', ['-o', 'ip', file, `sshd[mode=${mode}]`], {
      encoding: 'utf8',
    });
    fs.rmSync(path.dirname(file), { recursive: true });
    const theirs = VISITORS.map((_, i) => said.split('\n').filter((l) => l === address(i)).length);
    const names = VISITORS.map((_, i) => address(i));
    const builder = arrivalsBuilder();
    for (const c of readLog(`${log}\n`).connections)
      builder.add(
        { ...c, host: 0, user: 0, method: 0, ident: 0, reason: 0, source: names.indexOf(c.source) },
        c.method,
      );
    const a = builder.build({ addressOf: (s) => names[s] ?? '', exact: false });
    const mine = names.map((name) => {
      let n = 0;
      for (let i = 0; i < a.count; i++)
        if (a.addresses[a.source[i] as number] === name) n += a[mode][i] as number;
      return n;
    });
    expect(mine).toEqual(theirs);
    expect(theirs.reduce((x, y) => x + y, 0)).toBeGreaterThan(5);
  });
});
