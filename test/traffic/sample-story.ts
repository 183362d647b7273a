/** Stories with every part filled: a busy server, a hostile one, a quiet one and an empty one. */
import { replaceServerConfig, t } from '../../src/engine/remedy.ts';
import type { Line, Series, SourceStory, Story } from '../../src/engine/traffic/index.ts';
import { LABELS, OUTCOMES } from '../../src/engine/traffic/index.ts';

const BEGIN = Date.UTC(2026, 9, 27, 0, 0, 4);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const END = BEGIN + 28 * DAY - 5000;

/** The same numbers every time, that look like chance (xorshift32). */
function chance(seed: number): () => number {
  let x = seed >>> 0 || 1;
  return () => {
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x / 2 ** 32;
  };
}

const line = (byte: number, text: string, file = 'auth.log'): Line => ({ file, byte, text });

function series(value: (i: number) => number, count = 112, step = 6 * HOUR): Series {
  const begin = Math.floor(BEGIN / step) * step;
  return { begin, step, values: Array.from({ length: count }, (_, i) => Math.round(value(i))) };
}

const BECAUSE: { readonly [L in SourceStory['label']]: SourceStory['because'] } = {
  user: t`22 logins as ${'nora'} and 1 failure.`,
  'locked-out': t`logged in as ${'olaf'} until 18 November, and failed ${'14'} times since.`,
  guessed: t`${'211'} failures for ${'root'}, then a login by password.`,
  monitor: t`comes every ${'60'} s and leaves before a login, ${'40,311'} times.`,
  'brute-force': t`${'18,011'} failures in ${'3 h 20 min'} for ${'40'} names.`,
  'slow-brute-force': t`${'622'} failures in ${'26 d'}, one every ${'1 h'}.`,
  'user-enumeration': t`${'912'} names, ${'1.1'} tries each.`,
  'distributed-brute-force': t`one of ${'214'} addresses that try ${'admin'}, ${'ubuntu'} and ${'test'}.`,
  'port-check': t`${'12'} connections, closed at once without a word.`,
  'banner-grab': t`sent ${'SSH-2.0-Go'} and left.`,
  'key-scan': t`exchanged keys ${'9'} times and never named an account.`,
  'wrong-protocol': t`sent ${'GET / HTTP/1.1'}: a web browser or a web scanner.`,
  'old-client': t`offers only ${'diffie-hellman-group1-sha1'}.`,
  'slot-holder': t`${'31'} connections stayed until LoginGraceTime.`,
  'never-logs-in': t`${'4'} connections reached the login and tried nothing.`,
  'few-failures': t`${'2'} failures.`,
  unclear: t`one connection.`,
};

function source(label: SourceStory['label'], i: number, random: () => number): SourceStory {
  const connections = 1 + Math.floor(random() * 20_000);
  const first = BEGIN + Math.floor(random() * 10) * DAY;
  return {
    address: i % 5 === 4 ? `2001:db8:${(i * 7919).toString(16)}::${i + 1}` : `203.0.113.${(i * 37) % 250}`,
    label,
    because: BECAUSE[label],
    connections,
    failures: label.includes('force') || label === 'guessed' ? connections * 2 : i % 3,
    logins: label === 'user' || label === 'guessed' ? 22 - (i % 9) : 0,
    dropped: i % 7 === 0 ? 12 : 0,
    users: 1 + (i % 40),
    first,
    last: first + Math.floor(random() * 18) * DAY,
    ...(label === 'monitor' && { every: 60_000 }),
    ...(label === 'wrong-protocol' && { sent: 'GET / HTTP/1.1' }),
    line: line(
      1_000 + i * 97,
      `Oct 27 03:59:36 web1 sshd[${2186 + i}]: Failed password for invalid user admin from 203.0.113.9 port 4711 ssh2`,
    ),
  };
}

/** Twenty-eight days of a public server: one intrusion to look at, one limit that got in the way. */
export function busyStory(): Story {
  const random = chance(7);
  const day = (i: number): number => 1 + 0.6 * Math.sin((i / 4) * 2 * Math.PI) + (i % 28 === 20 ? 3 : 0);
  const amounts = [1_204, 180_113, 14, 21_877, 19_204, 1_311, 402, 233, 8_731, 3_190, 77, 9, 3, 3_745];
  return {
    format: 'sshwhy-log-1',
    files: [
      { name: 'auth.log.1.gz', bytes: 61_004_311, lines: 611_200 },
      {
        name: 'auth.log',
        bytes: 40_233_001,
        lines: 388_800,
        note: 'The last line is cut off in the middle.',
      },
    ],
    from: BEGIN,
    to: END,
    partial: false,
    hosts: [
      { name: 'web1', connections: 240_000, release: '9.2' },
      { name: 'web2', connections: 113, release: '9.8 or later' },
    ],
    lines: { total: 1_000_000, sshd: 998_120, unknown: 41, notSshd: 3, bytes: 101_237_312 },
    verdict: {
      state: 'intrusion',
      text: t`Somebody who had failed 211 times got in as ${'root'} from ${'203.0.113.9'}: look at that first. And a limit turned people away who have logged in before.`,
      todo: [
        {
          title: t`Find out who logged in as ${'root'} from ${'203.0.113.9'}.`,
          why: t`It failed 211 times, then a password worked. If nobody of yours did this, the machine is no longer yours alone.`,
          step: {
            who: 'server',
            what: t`See what came in with that login, before anything is restarted.`,
            commands: [
              { run: 'sudo last -i -F root', on: 'server', effect: 'reads' },
              { run: 'sudo ss -tnp', on: 'server', effect: 'reads' },
            ],
            guard: ['collect-first'],
          },
          about: 'login:root@203.0.113.9',
        },
        {
          title: t`Raise MaxStartups.`,
          why: t`8,731 connections were dropped in 4 spells, and 3 addresses that have logged in were among them.`,
          step: replaceServerConfig(t`Let more connections wait for their login.`, 'MaxStartups 30:30:100'),
          about: 'incident:startups',
        },
        {
          title: t`Allow keys only.`,
          why: t`180,113 passwords were guessed here. With keys alone guessing is in vain.`,
          step: replaceServerConfig(t`Switch passwords off.`, 'PasswordAuthentication no'),
          about: 'outcome:login-failed',
        },
      ],
    },
    connections: 240_113,
    outcomes: OUTCOMES.map((what, i) => ({ what, count: amounts[i] as number })),
    logins: [
      {
        host: 'web1',
        user: 'root',
        source: '203.0.113.9',
        method: 'password',
        count: 2,
        first: BEGIN + 24 * DAY + 4 * HOUR,
        last: BEGIN + 24 * DAY + 5 * HOUR,
        failedBefore: 211,
        networkFailedBefore: 1_900,
        newSource: true,
        newMethod: true,
        suspicion: t`It failed ${'211'} times before, and this account always came with a key.`,
        line: line(
          33_120_441,
          'Nov 20 04:11:02 web1 sshd[9917]: Accepted password for root from 203.0.113.9 port 40122 ssh2',
        ),
      },
      {
        host: 'web1',
        user: 'olaf',
        source: '192.0.2.80',
        method: 'publickey',
        count: 3,
        first: BEGIN + 20 * DAY,
        last: BEGIN + 22 * DAY,
        failedBefore: 0,
        networkFailedBefore: 0,
        newSource: true,
        newMethod: false,
        suspicion: [],
        line: line(
          30_000_000,
          'Nov 16 00:00:04 web1 sshd[8000]: Accepted publickey for olaf from 192.0.2.80 port 50122 ssh2: ED25519 SHA256:AbC',
        ),
      },
      {
        host: 'web1',
        user: 'nora',
        source: '192.0.2.77',
        method: 'publickey',
        count: 1_199,
        first: BEGIN + HOUR,
        last: END - HOUR,
        failedBefore: 0,
        networkFailedBefore: 0,
        newSource: false,
        newMethod: false,
        suspicion: [],
        line: line(
          4_711,
          'Oct 27 01:00:04 web1 sshd[2300]: Accepted publickey for nora from 192.0.2.77 port 50100 ssh2: ED25519 SHA256:DeF',
          'auth.log.1.gz',
        ),
      },
    ],
    loginsTotal: 1_204,
    timeline: {
      connections: series((i) => 2_144 * day(i) * (0.7 + 0.6 * random())),
      failures: series((i) => 1_600 * day(i) * (0.7 + 0.6 * random())),
      logins: series((i) => (i % 4 === 2 ? 30 : i % 4 === 1 ? 12 : 0)),
      dropped: series((i) => (i % 28 === 20 ? 2_180 : 0)),
    },
    gauges: [
      {
        host: 'web1',
        series: series((i) => 3 + (i % 28 === 20 ? 9 : 0) + 2 * random()),
        peak: 14,
        peakAt: BEGIN + 20 * 6 * HOUR,
        limit: 10,
        lowerBound: true,
      },
    ],
    sourcesTotal: 4_012,
    labels: LABELS.map((what, i) => ({
      what,
      count: 1 + ((i * 977) % 800),
      connections: 5 + ((i * 31_337) % 90_000),
    })).sort((a, b) => b.connections - a.connections),
    sources: LABELS.flatMap((label, i) =>
      Array.from({ length: 6 }, (_, k) => source(label, i * 6 + k, random)),
    ),
    networks: Array.from({ length: 30 }, (_, i) => ({
      network: i % 6 === 5 ? `2001:db8:${i.toString(16)}::/64` : `198.51.${i}.0/24`,
      ...(i % 4 === 0 && { name: 'AS64500 Example Hosting' }),
      sources: 120 - 3 * i,
      connections: 40_000 - 1_200 * i,
      failures: 31_000 - 1_000 * i,
      logins: i === 3 ? 22 : 0,
      first: BEGIN + i * HOUR,
      last: BEGIN + 60 * HOUR,
    })),
    users: ['root', 'admin', 'ubuntu', 'test', 'oracle', 'postgres', 'git', 'nora', 'user', 'pi', 'ftp'].map(
      (user, i) => ({
        user,
        exists: i === 0 || user === 'nora' ? 'yes' : i < 8 ? 'no' : 'unknown',
        failures: 60_011 - 5_000 * i,
        sources: 2_100 - 150 * i,
        logins: user === 'nora' ? 1_199 : user === 'root' ? 2 : 0,
        first: BEGIN,
        last: BEGIN + (i + 1) * HOUR,
      }),
    ),
    usersTotal: 2_718,
    campaigns: [
      {
        what: t`${'214'} addresses try the same ${'31'} names in the same order.`,
        sources: 214,
        failures: 22_311,
        first: BEGIN + 3 * DAY,
        last: BEGIN + 9 * DAY,
        examples: ['198.51.100.7', '198.51.100.9', '203.0.113.44'],
      },
      {
        what: t`${'38'} addresses try ${'root'} once an hour each, one after the other.`,
        sources: 38,
        failures: 9_110,
        first: BEGIN + 1 * DAY,
        last: BEGIN + 27 * DAY,
        examples: ['198.51.7.7', '198.51.7.9'],
      },
    ],
    incidents: [
      {
        kind: 'restart',
        host: 'web1',
        begin: BEGIN + DAY,
        end: BEGIN + DAY + 2_000,
        title: t`sshd was restarted.`,
        text: t`It listened again after ${'2'} s.`,
        harm: 'no',
        count: 1,
        lines: [line(200_000, 'Oct 28 00:00:04 web1 sshd[1]: Server listening on 0.0.0.0 port 22.')],
      },
      ...[0, 1, 2, 3].map(
        (k) =>
          ({
            kind: 'startups',
            host: 'web1',
            begin: BEGIN + (5 + 7 * k) * DAY,
            end: BEGIN + (5 + 7 * k) * DAY + 40 * 60_000,
            title: t`Connections were dropped for 40 min: too many at once.`,
            text: t`${'203.0.113.9'} and ${'2'} more held the slots.`,
            dropped: 2_180 + k,
            droppedIs: k === 0 ? 'at least' : 'sum',
            held: [
              { what: '203.0.113.9', count: 7 },
              { what: '198.51.100.7', count: 2 },
            ],
            victims: [{ what: '192.0.2.77', count: 3 + k }],
            harm: 'yes',
            cause: 'accept-maxstartups',
            count: 311,
            lines: [
              line(
                900_000 + k,
                'Nov  1 00:00:04 web1 sshd[31468]: drop connection #10 from [192.0.2.77]:54986 on [192.0.2.10]:22 past MaxStartups',
              ),
            ],
          }) as const,
      ),
      {
        kind: 'gap',
        host: 'web2',
        begin: BEGIN + 10 * DAY,
        end: BEGIN + 11 * DAY,
        title: t`No line for ${'24 h'}.`,
        text: t`Before and after, a line came every ${'40'} s.`,
        harm: 'perhaps',
        count: 1,
        lines: [],
      },
    ],
    incidentsTotal: 9,
    unknown: [
      {
        shape: 'error: no such words as these: *',
        count: 40,
        line: line(777, 'Oct 27 00:10:00 web1 sshd[77]: error: no such words as these: 4'),
      },
      { shape: 'odd * thing', count: 1, line: line(888, 'Oct 27 00:11:00 web1 sshd[78]: odd 1 thing') },
    ],
    notes: [
      t`The stamps have no year: 2026 follows from the time of the file ${'auth.log'}.`,
      t`At LogLevel INFO a connection is named only when something fails: the gauge is a lower bound.`,
    ],
    exit: 1,
  };
}

const NONE: Series = { begin: Number.NaN, step: 60_000, values: [] };

/** Of an empty file. */
export function emptyStory(): Story {
  return {
    format: 'sshwhy-log-1',
    files: [{ name: 'auth.log', bytes: 0, lines: 0 }],
    from: Number.NaN,
    to: Number.NaN,
    partial: false,
    hosts: [],
    lines: { total: 0, sshd: 0, unknown: 0, notSshd: 0, bytes: 0 },
    verdict: { state: 'nothing', text: t`There is no line of sshd in ${'auth.log'}.`, todo: [] },
    connections: 0,
    outcomes: [],
    logins: [],
    loginsTotal: 0,
    timeline: { connections: NONE, failures: NONE, logins: NONE, dropped: NONE },
    gauges: [],
    sourcesTotal: 0,
    labels: [],
    sources: [],
    networks: [],
    users: [],
    usersTotal: 0,
    campaigns: [],
    incidents: [],
    incidentsTotal: 0,
    unknown: [],
    notes: [],
    exit: 0,
  };
}

/** Thirty minutes in which strangers knocked and nothing else happened. */
export function quietStory(): Story {
  const busy = busyStory();
  const minutes = (values: readonly number[]): Series => ({
    begin: Math.floor(BEGIN / 60_000) * 60_000,
    step: 60_000,
    values,
  });
  const zeros = Array.from({ length: 30 }, () => 0);
  return {
    ...emptyStory(),
    files: [{ name: 'auth.log', bytes: 4_120, lines: 40 }],
    from: BEGIN,
    to: BEGIN + 30 * 60_000,
    hosts: [{ name: 'web1', connections: 12 }],
    lines: { total: 40, sshd: 40, unknown: 0, notSshd: 0, bytes: 4_120 },
    verdict: {
      state: 'fine',
      text: t`Nothing is broken and nobody has to act: strangers knocked ${'12'} times, none got in.`,
      todo: [],
    },
    connections: 12,
    outcomes: [
      { what: 'login-failed', count: 8 },
      { what: 'no-identification', count: 4 },
    ],
    timeline: {
      connections: minutes(zeros.map((_, i) => (i % 3 === 0 ? 1 + (i % 2) : 0))),
      failures: minutes(zeros.map((_, i) => (i % 6 === 0 ? 1 : 0))),
      logins: minutes(zeros),
      dropped: minutes(zeros),
    },
    sourcesTotal: 3,
    labels: [
      { what: 'user-enumeration', count: 1, connections: 8 },
      { what: 'port-check', count: 2, connections: 4 },
    ],
    sources: busy.sources
      .filter((s) => s.label === 'user-enumeration' || s.label === 'port-check')
      .slice(0, 3),
    users: [{ user: 'admin', exists: 'no', failures: 8, sources: 1, logins: 0, first: BEGIN, last: BEGIN }],
    usersTotal: 1,
  };
}

/** What strangers can write into a log: controls, markup, formulas, directions, sheer length, a forged line. */
export const HOSTILE_NAMES: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '\u202eenon\u202c',
  '=HYPERLINK("http://evil.example.test","x")',
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  '\t=1',
  '\r\nOct 27 00:00:00 web1 sshd[1]: Accepted password for root from 192.0.2.1 port 1 ssh2',
  '`code` *bold* [x](https://evil.example.test) | a | b |',
  '\u2028\u2029\ufeff\u200b',
  'a,"b";c',
  'x'.repeat(5000),
  '\ud800',
  '<!-- ',
  ']]>',
  '漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字',
  '',
];

/** Fields that come from a log, or hold values from one. */
const FROM_LOG = new Set([
  'value',
  'name',
  'file',
  'text',
  'user',
  'host',
  'source',
  'address',
  'method',
  'sent',
  'network',
  'shape',
  'release',
  'note',
  'examples',
]);

/** The story with other text in each place that a log fills. */
export function withNames<T>(value: T, next: () => string, key = ''): T {
  if (typeof value === 'string') return (FROM_LOG.has(key) ? next() : value) as T;
  if (Array.isArray(value)) return value.map((v) => withNames(v, next, key === 'examples' ? key : '')) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [
        k,
        // Of `held` and `victims` the thing counted is an address as the log has it.
        k === 'config'
          ? v
          : (k === 'held' || k === 'victims') && Array.isArray(v)
            ? // Never one that the text of the incident tells too: that one would be left out.
              v.map((c) => ({ ...c, what: `h${next()}` }))
            : withNames(v, next, k),
      ]),
    ) as T;
  return value;
}

export function hostileStory(names: readonly string[] = HOSTILE_NAMES): Story {
  let turn = 0;
  return withNames(busyStory(), () => names[turn++ % names.length] as string);
}
