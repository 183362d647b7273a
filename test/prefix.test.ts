/** Peeling: every form of prefix on paper, every recorded form, and messages that pretend to be prefixes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock, daysFromCivil, yearOf } from '../src/engine/readers/clock.ts';
import { splitter } from '../src/engine/readers/lines.ts';
import type { Peeled } from '../src/engine/readers/prefix.ts';
import { newPeelState, peel, stampsSaid } from '../src/engine/readers/prefix.ts';
import type { Evidence } from '../src/engine/readers/reader.ts';

const FIXTURES = new URL('fixtures-lines/', import.meta.url);
const NOW = Date.UTC(2026, 10, 24);

function state(evidence: Partial<Evidence> = {}, now = NOW) {
  return newPeelState({ evidence: { name: 'log', ...evidence }, now });
}

function unescaped(line: string): string {
  // \r\n stays as it is: JSON's own escape.
  return line.replaceAll('\\e', '\x1b').replace(/\\r(?!\\n)/g, '\r');
}

describe('prefixes.txt', () => {
  const lines = readFileSync(new URL('prefixes.txt', FIXTURES), 'utf8').split('\n');
  const cases = lines.flatMap((line, i) => {
    const expected = lines[i + 1] ?? '';
    return line !== '' && !/^ {2}(log|bare) /.test(line) && /^ {2}(log|bare) \{/.test(expected)
      ? [[line, expected] as const]
      : [];
  });
  it('is read whole', () => expect(cases.length).toBeGreaterThan(110));
  it.each(cases)('%s', (line, expected) => {
    const { text, form, time, ...rest } = peel(unescaped(line), state());
    const said = { ...rest, ...(time === undefined ? undefined : { time: new Date(time).toISOString() }) };
    const [, wantForm, wantRest, wantText] = /^ {2}(log|bare) (\{.*?\}) (".*")$/.exec(expected) ?? [];
    expect({ form, said, text }).toEqual({
      form: wantForm,
      said: JSON.parse(wantRest ?? ''),
      text: JSON.parse(wantText ?? ''),
    });
  });
});

function peelFile(name: string): Peeled[] {
  const lines = splitter();
  const s = state();
  const bytes = readFileSync(new URL(`formats/${name}`, FIXTURES));
  return [...lines.push(bytes), ...lines.end()].map((line) => peel(line.text, s));
}

describe('one recording in every form', () => {
  const content = ({ text, level, preauth }: Peeled) => ({ text, level, preauth });
  const source = ({ host, program, pid, form }: Peeled) => ({ host, program, pid, form });
  const precise = peelFile('journal-short-iso-precise.txt');

  it.each(['full', 'iso', 'monotonic', 'precise', 'unix', ''])('journalctl -o short-%s', (kind) => {
    const found = peelFile(kind === '' ? 'journal-short.txt' : `journal-short-${kind}.txt`);
    expect(found.map(content)).toEqual(precise.map(content));
    expect(found.map(source)).toEqual(precise.map(source));
    found.forEach((m, i) => {
      if (kind === 'monotonic') expect(m.time).toBeUndefined();
      else if (kind === 'precise' || kind === 'unix') expect(m.time).toBe(precise[i]?.time);
      else expect(m.time).toBe(Math.floor((precise[i]?.time ?? 0) / 1000) * 1000);
    });
  });
  it('journalctl -o with-unit', () => {
    expect(peelFile('journal-with-unit.txt')).toEqual(peelFile('journal-short-full.txt'));
  });
  it('journalctl -o cat: the same messages, and nothing is known of their senders', () => {
    const found = peelFile('journal-cat.txt');
    expect(found.map(content)).toEqual(precise.map(content));
    expect(found.every((m) => m.form === 'bare' && m.program === undefined)).toBe(true);
  });
  it('rsyslog’s three templates', () => {
    const iso = peelFile('auth-iso.log');
    expect(iso[1]).toEqual({
      text: 'kex_exchange_identification: Connection closed by remote host',
      form: 'log',
      level: 'error',
      time: Date.UTC(2026, 10, 22, 13, 39, 46, 138),
      host: 'web1',
      program: 'sshd',
      pid: 17399,
    });
    expect(peelFile('auth-rfc5424.log')).toEqual(iso);
    const second = (m: Peeled) => ({ ...m, time: Math.floor((m.time ?? 0) / 1000) * 1000 });
    expect(peelFile('auth-traditional.log')).toEqual(iso.map(second));
  });
  it('sshd -E writes no prefix', () => {
    const found = peelFile('sshd-E-option.log');
    expect(found).toHaveLength(3);
    expect(found.every((m) => m.form === 'bare' && m.level === undefined)).toBe(true);
  });
});

/** Pieces that look like structure: prefixes, suffixes, colours, line ends. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((s) => !s.includes('\n')),
  fc.constantFrom(
    'Nov 22 13:39:45 web1 sshd[1]: ',
    '2026-11-22T13:39:45Z web1 sshd[1]: error: ',
    ' [preauth]',
    '[preauth] ',
    'error: ',
    ': ',
    ']: ',
    'message repeated 9 times: [ ',
    '<38>1 - - sshd 1 - - ',
    '\x1b[31m',
    '\r',
    '\t',
    'kex.c:main():1: ',
    ' from 192.0.2.7 port 22 ssh2',
    'Accepted password for root',
    '[',
    '"',
    '\\',
    '{"log":"',
    'root from 203.0.113.9 port 22',
    '  ',
    'web-1  | ',
    '\u2028',
    '\ufeff',
  ),
);
/** A message as a program writes it: its own word first, no dressing of ours at its ends. */
const message = fc
  .array(hostile, { maxLength: 8 })
  .map((parts) => `Word ${parts.join('')}`)
  .filter((s) => !/( \[(pre|post)auth\]|\r)$/.test(s));
const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: NOW });
const pid = fc.integer({ min: 1, max: 4_194_304 });
const program = fc.constantFrom(
  'sshd',
  'sshd-session',
  'sshd-auth',
  'dropbear',
  'systemd-logind',
  'internal-sftp',
);
const host = fc.constantFrom(
  'web1',
  'db-2.example.test',
  'x.x.x.207',
  '***',
  '<host>',
  '[host]',
  '2001:db8::1',
);
const dressing = fc.record({
  level: fc.constantFrom(undefined, 'error', 'fatal', 'debug1', 'debug3'),
  preauth: fc.constantFrom(undefined, true as const),
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const iso = (t: number) => new Date(t).toISOString();
const clockOf = (t: number) => iso(t).slice(11, 19);
const bsd = (t: number) => {
  const d = new Date(t);
  return `${MONTHS[d.getUTCMonth()]} ${String(d.getUTCDate()).padStart(2, ' ')} ${clockOf(t)}`;
};

/** How each form writes a line, and to how many milliseconds it tells the time. */
const FORMS: readonly (readonly [
  string,
  number,
  (t: number, host: string, program: string, pid: number) => string,
])[] = [
  ['BSD syslog', 1000, (t, h, p, n) => `${bsd(t)} ${h} ${p}[${n}]: `],
  ['BSD syslog with PRI', 1000, (t, h, p, n) => `<38>${bsd(t)} ${h} ${p}[${n}]: `],
  ['ISO syslog', 1, (t, h, p, n) => `${iso(t).slice(0, -1)}123+00:00 ${h} ${p}[${n}]: `],
  [
    'ISO syslog, other zone',
    1,
    (t, h, p, n) => `${iso(t + 5.5 * 3_600_000).slice(0, -1)}+05:30 ${h} ${p}[${n}]: `,
  ],
  ['RFC 5424', 1, (t, h, p, n) => `<38>1 ${iso(t)} ${h} ${p} ${n} - -  `],
  ['RFC 5424 with data', 1, (t, h, p, n) => `<38>1 ${iso(t)} ${h} ${p} ${n} ID1 [a@1 b="\\]c\\""][d]  `],
  ['short-precise', 1, (t, h, p, n) => `${bsd(t)}.${iso(t).slice(20, 23)}000 ${h} ${p}[${n}]: `],
  ['short-iso', 1000, (t, h, p, n) => `${iso(t).slice(0, 19)}+0000 ${h} ${p}[${n}]: `],
  [
    'short-full',
    1000,
    (t, h, p, n) =>
      `${DAYS[new Date(t).getUTCDay()]} ${iso(t).slice(0, 10)} ${clockOf(t)} UTC ${h} ${p}[${n}]: `,
  ],
  ['short-unix', 1, (t, h, p, n) => `${Math.floor(t / 1000)}.${iso(t).slice(20, 23)}000 ${h} ${p}[${n}]: `],
  ['busybox', 1000, (t, h, p, n) => `${bsd(t)} ${h} authpriv.info ${p}[${n}]: `],
  ['under docker compose', 1000, (t, h, p, n) => `web-1  | ${iso(t + 5)} ${bsd(t)} ${h} ${p}[${n}]: `],
  ['under a CI job', 1, (t, h, p, n) => `${iso(t + 5).slice(0, -1)}4567Z ${iso(t)} ${h} ${p}[${n}]: `],
  ['in the CRI’s log', 1000, (t, h, p, n) => `${iso(t + 5)} stdout F ${bsd(t)} ${h} ${p}[${n}]: `],
  ['from grep', 1000, (t, h, p, n) => `/var/log/auth.log:${bsd(t)} ${h} ${p}[${n}]: `],
];

describe('what is written in a form comes back', () => {
  it.each(FORMS)('%s', (_, precision, write) => {
    fc.assert(
      fc.property(message, moment, host, program, pid, dressing, (text, t, h, p, n, { level, preauth }) => {
        const dressed = `${level === undefined ? '' : `${level}: `}${text}${preauth ? ' [preauth]' : ''}`;
        const found = peel(write(t, h, p, n) + dressed, state());
        expect(found).toEqual({
          text,
          form: 'log',
          time: Math.floor(t / precision) * precision,
          host: h,
          program: p,
          pid: n,
          ...(level === undefined ? undefined : { level }),
          ...(preauth && { preauth }),
        });
      }),
      { numRuns: 150 },
    );
  });

  it('in Docker’s JSON', () => {
    fc.assert(
      fc.property(message, moment, pid, (text, t, n) => {
        const log = `${bsd(t)} web1 sshd[${n}]: ${text}\n`;
        const found = peel(JSON.stringify({ log, stream: 'stderr', time: iso(t + 5) }), state());
        expect(found).toMatchObject({ text, program: 'sshd', pid: n, time: Math.floor(t / 1000) * 1000 });
      }),
      { numRuns: 150 },
    );
  });

  it('seconds since boot, Windows, OpenWrt', () => {
    fc.assert(
      fc.property(message, moment, pid, (text, t, n) => {
        expect(peel(`[ 2839.959202] web1 sshd[${n}]: ${text}`, state())).toMatchObject({
          text,
          pid: n,
          monotonic: 2839.959202,
        });
        expect(peel(`${n} ${iso(t).slice(0, 10)} ${clockOf(t)}.123 ${text}`, state())).toMatchObject({
          text,
          pid: n,
        });
        const wrt = `${DAYS[new Date(t).getUTCDay()]} ${bsd(t)} 2026 authpriv.info sshd[${n}]: ${text}`;
        expect(peel(wrt, state())).toMatchObject({
          text,
          pid: n,
          program: 'sshd',
          time: Math.floor(t / 1000) * 1000,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('repeated by rsyslog', () => {
    fc.assert(
      fc.property(message, (text) => {
        const found = peel(`Nov 22 13:39:45 web1 sshd[1]: message repeated 3 times: [ ${text}]`, state());
        expect(found).toMatchObject({ text, repeated: 3 });
      }),
    );
  });

  it('a line with something before its prefix is bare', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), message, (form, text) => {
        const line = `it says ${form[2](NOW, 'web1', 'sshd', 7)}${text}`;
        expect(peel(line, state())).toEqual({ text: line, form: 'bare' });
      }),
    );
  });
});

it('what was learnt from the lines before changes no line', () => {
  const line = fc
    .tuple(
      fc.constantFrom(...FORMS),
      message,
      fc.integer({ min: NOW - 5_000_000_000, max: NOW }),
      host,
      program,
      pid,
    )
    .map(([form, text, t, h, p, n]) => form[2](t, h, p, n) + text);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const s = state();
      expect(lines.map((l) => peel(l, s))).toEqual(lines.map((l) => peel(l, state())));
    }),
    { numRuns: 500 },
  );
});

it('never throws, and gives back a part of the line', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 12 }), (parts) => {
      const line = parts.join('');
      const { text } = peel(line, state());
      if (!line.includes('{"log":"')) expect(line).toContain(text);
    }),
    { numRuns: 3000 },
  );
});

it('takes linear time on a line that leads every scan astray', () => {
  const pieces = [
    'a',
    ' ',
    '[',
    '<38>1 ',
    '\x1b[',
    '\x1b]',
    '2026-11-22T13:39:45Z ',
    'Nov 22 13:39:45 ',
    '[x="\\"',
    '1:',
    '-',
    'x | ',
    '{"log":"',
    '[[',
    '0',
    ']',
    ' [preauth]',
    '@:',
    '\x1b[0m',
  ];
  const started = performance.now();
  for (const head of [
    '',
    '<38>1 - h p 1 - [',
    'Nov 22 13:39:45 ',
    '2026-11-22T13:39:45Z ',
    'Nov 22 13:39:45 h sshd[1]: ',
    '{"log":"',
  ]) {
    for (const piece of pieces) peel(head + piece.repeat(65_536 / piece.length), state());
  }
  const each = (performance.now() - started) / (pieces.length * 6);
  console.log(`peel, lines of 64 KiB: ${each.toFixed(2)} ms each`);
  expect(each).toBeLessThan(20);
});

it('peels a log of a hundred thousand lines', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => {
    const t = NOW - 1_000_000 + i * 3;
    return `${(i & 1) === 0 ? bsd(t) : `${iso(t).slice(0, -1)}123+00:00`} web1 sshd[${i}]: Connection closed by 192.0.2.7 port ${i & 65535} [preauth]`;
  });
  const s = state();
  const started = performance.now();
  let pids = 0;
  for (const line of lines) pids += peel(line, s).pid ?? 0;
  const took = performance.now() - started;
  console.log(`peel: ${Math.round(lines.length / took)} lines a millisecond`);
  expect(pids).toBe((99_999 * 100_000) / 2);
  expect(took).toBeLessThan(3000);
});

describe('clock', () => {
  const time = (line: string, s = state()) =>
    iso(peel(`${line} web1 sshd[1]: x`, s).time ?? Number.NaN).slice(0, 19);

  it('counts days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }), (t) => {
        const d = new Date(t);
        const days = daysFromCivil(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate());
        expect(days).toBe(Math.floor(t / 86_400_000));
        expect(yearOf(t)).toBe(d.getUTCFullYear());
      }),
    );
  });
  it('takes the latest year that is not in the future, with a day to spare', () => {
    expect(time('Nov 24 12:00:00')).toBe('2026-11-24T12:00:00');
    expect(time('Nov 26 12:00:00')).toBe('2025-11-26T12:00:00');
    expect(time('Nov 26 12:00:00', state({ modified: Date.UTC(2020, 3, 20) }))).toBe('2019-11-26T12:00:00');
  });
  it('goes into the new year with the file', () => {
    const s = state({ modified: Date.UTC(2026, 0, 3) });
    expect(time('Dec 31 23:59:59', s)).toBe('2025-12-31T23:59:59');
    expect(time('Jan  1 00:00:01', s)).toBe('2026-01-01T00:00:01');
    expect(time('Dec 31 23:59:58', s)).toBe('2025-12-31T23:59:58');
    expect(time('Jan  2 00:00:01', s)).toBe('2026-01-02T00:00:01');
    expect(stampsSaid(s)).toEqual([]);
  });
  it('says when a file without years is older than it looked', () => {
    const s = state();
    expect(time('Oct  1 00:00:00', s)).toBe('2026-10-01T00:00:00');
    expect(time('Mar  1 00:00:00', s)).toBe('2026-03-01T00:00:00');
    expect(stampsSaid(s)).toHaveLength(1);
  });
  it('finds a leap day', () => expect(time('Feb 29 12:00:00')).toBe('2024-02-29T12:00:00'));
  it('reads local stamps in the zone of the evidence, others in their own', () => {
    expect(time('Nov 22 13:39:45', state({ zone: 120 }))).toBe('2026-11-22T11:39:45');
    expect(time('2026-11-22T13:39:45', state({ zone: -300 }))).toBe('2026-11-22T18:39:45');
    expect(time('2026-11-22T13:39:45Z', state({ zone: -300 }))).toBe('2026-11-22T13:39:45');
    expect(time('Nov 22 13:39:45 CEST', state({ zone: -300 }))).toBe('2026-11-22T11:39:45');
  });
  it('says which zone it does not know', () => {
    const s = state({ zone: 60 });
    expect(peel('Sun 2026-11-22 13:39:45 XQT web1 sshd[1]: x', s).time).toBe(
      Date.UTC(2026, 10, 22, 12, 39, 45),
    );
    expect(stampsSaid(s)).toEqual([expect.stringContaining('"XQT"')]);
  });
  it('has no time for a day that is none', () => {
    const c = clock({ name: '' }, NOW);
    expect(c.place({ year: 2026, month: 2, day: 29, ofDay: 0 })).toBeUndefined();
    expect(c.place({ month: 4, day: 31, ofDay: 0 })).toBeUndefined();
  });
});
