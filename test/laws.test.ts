/** Laws over the whole set of causes: what must hold for every one of them, however many are added. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cause, Seen, Sign } from '../src/engine/cause.ts';
import { HINTS } from '../src/engine/cause.ts';
import { CAUSES } from '../src/engine/causes.gen.ts';
import type { Kind, ObservationOf } from '../src/engine/observation.ts';
import { BOTH_SIDES, KINDS, STAGES } from '../src/engine/observation.ts';
import { openssh } from '../src/engine/readers/patterns.ts';
import { WORDINGS } from '../src/engine/readers/wordings.ts';
import type { Text } from '../src/engine/remedy.ts';
import { yesChance } from '../src/engine/score.ts';
import type { Wording } from '../src/engine/wording.ts';
import { HOLES, MADE } from './plausible-values.ts';

const byId = new Map(CAUSES.map((c) => [c.id, c]));

/** Evidence that says one hostile thing everywhere: any field of any observation is the given text. */
function hostileSeen(value: string): Seen {
  const fields = new Proxy(
    {},
    { get: (_, key) => (typeof key === 'string' ? value : undefined), has: () => true },
  );
  const observation = (kind: Kind): unknown => ({
    kind,
    fields,
    side: 'client',
    at: { source: 0, line: 1, byte: 0 },
    quote: value,
  });
  return {
    one: <K extends Kind>(kind: K) => observation(kind) as ObservationOf<K>,
    all: <K extends Kind>(kind: K) => [observation(kind) as ObservationOf<K>],
    host: value,
    port: value as unknown as number,
    user: value,
    source: value,
    attempts: 3,
    sources: 2,
    software: { client: value, server: value },
    proposals: new Map([
      ['kex', { client: value, server: `${value},diffie-hellman-group1-sha1` }],
      ['cipher', { client: value, server: `aes128-cbc,${value}` }],
    ]),
  };
}

const NOTHING: Seen = {
  one: () => undefined,
  all: () => [],
  host: undefined,
  port: undefined,
  user: undefined,
  source: undefined,
  attempts: 1,
  sources: 0,
  software: { client: undefined, server: undefined },
  proposals: new Map(),
};

const words = (x: Text): string => x.map((p) => (typeof p === 'string' ? p : p.value)).join('');

const HOSTILE = [
  '$(reboot)',
  '`reboot`',
  '; reboot',
  '-oProxyCommand=reboot',
  "x'; reboot #",
  'a\nreboot',
  '../../etc/passwd',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own variable is what is tested.
  '${IFS}reboot',
  'a b',
];

describe.each(CAUSES.map((c) => [c.id, c] as const))('%s', (id, c: Cause) => {
  test('is complete', () => {
    expect(id).toMatch(
      /^(resolve|connect|path|jump|accept|ident|kex|hostkey|auth|session|client|server|noise)-[a-z0-9-]+$/,
    );
    expect(c.title.length).toBeGreaterThan(8);
    expect(c.cite.length).toBeGreaterThan(0);
    expect(c.signs().length).toBeGreaterThan(1);
    const [from, to] = typeof c.stage === 'string' ? [c.stage, c.stage] : c.stage;
    expect(STAGES.indexOf(from)).toBeGreaterThanOrEqual(0);
    expect(STAGES.indexOf(to)).toBeGreaterThanOrEqual(STAGES.indexOf(from));
    for (const s of c.signs()) {
      expect(KINDS[s.sees], `${s.sees} is no kind`).toBeDefined();
      expect(KINDS[s.sees].facet, `${s.sees} is a marker and cannot be a sign`).not.toBeNull();
      expect(s.because.length).toBeGreaterThan(5);
      if (s.proves) expect(s.seen).not.toBe('never');
    }
    for (const k of c.then) expect(KINDS[k], `${k} is no kind`).toBeDefined();
  });

  test('speaks without any detail, and with hostile ones', () => {
    for (const seen of [NOTHING, ...HOSTILE.map(hostileSeen)]) {
      expect(words(c.explain(seen)).length).toBeGreaterThan(20);
      expect(words(c.check.ask(seen)).length).toBeGreaterThan(10);
      for (const s of c.fix(seen)) expect(words(s.what).length).toBeGreaterThan(5);
    }
    expect(words(c.explain(NOTHING))).not.toContain('undefined');
  });

  test('lets no hostile value into a command or a configuration line', () => {
    for (const value of HOSTILE) {
      const seen = hostileSeen(value);
      const lines = [
        ...c
          .fix(seen)
          .flatMap((s) => [
            ...s.commands.map((x) => x.run),
            ...(s.config?.lines ?? []),
            s.config?.file ?? '',
          ]),
        c.check.run?.(seen) ?? '',
      ];
      for (const l of lines) expect(l.includes(value), `"${value}" in: ${l}`).toBe(false);
    }
  });

  test('has a remedy whose dangerous steps are guarded, and a check that only looks', () => {
    const fix = c.fix(NOTHING);
    if (c.who !== 'nobody') expect(fix.length).toBeGreaterThan(0);
    for (const s of fix) {
      const touches = s.commands.some(
        (x) =>
          x.effect === 'changes' && x.on === 'server' && /sshd?\b|pam|iptables|nft|ufw|firewall/.test(x.run),
      );
      if (touches || s.config?.file.includes('sshd_config'))
        expect(s.guard?.length ?? 0, `unguarded: ${words(s.what)}`).toBeGreaterThan(0);
    }
    expect(c.check.effect).toMatch(/^(reads|connects \d+)$/);
    const run = c.check.run?.(NOTHING) ?? '';
    expect(run).not.toMatch(
      /\b(rm|systemctl (restart|stop|reload)|kill|chmod|chown|iptables -[AID]|nft add|useradd|usermod|passwd -[ud])\b/,
    );
  });

  test('names look-alikes that exist, and can be told from each', () => {
    for (const id of c.twins) {
      const twin = byId.get(id);
      expect(twin, `${id} does not exist`).toBeDefined();
      if (!twin) continue;
      expect(twin.twins, `${twin.id} does not name ${c.id}`).toContain(c.id);
      const odds = Math.max(yesChance(c, c) / yesChance(twin, c), yesChance(twin, twin) / yesChance(c, twin));
      expect(odds, `no check tells ${c.id} from ${twin.id}`).toBeGreaterThanOrEqual(8);
    }
    for (const id of c.check.alsoYes ?? []) expect(byId.has(id), `${id} does not exist`).toBe(true);
  });
});

test('hints in signs are tags of the closed list', () => {
  const tags = new Set<string>(HINTS);
  const used = new Set<string>();
  for (const c of CAUSES) {
    for (const s of c.signs()) {
      if (s.sees !== 'hint.tag') continue;
      for (const tag of HINTS) if (s.when?.({ tag } as never)) used.add(tag);
    }
  }
  for (const u of used) expect(tags.has(u)).toBe(true);
  expect(used.size).toBeGreaterThan(40);
});

/**
 * Made so that a question has an answer: `attempt.direct` answers `jump.used` with no, `attempt.nothing` answers the facet
 * that it names with "none". Causes see the other answers of those facets.
 */
const ANSWERS_ONLY: ReadonlySet<Kind> = new Set(['attempt.direct', 'attempt.nothing']);

test('every kind that answers a question is a sign of some cause or a consequence', () => {
  const used = new Set(CAUSES.flatMap((c) => [...c.signs().map((s) => s.sees), ...c.then]));
  const idle = (Object.keys(KINDS) as Kind[]).filter(
    (k) => KINDS[k].facet !== null && !used.has(k) && !ANSWERS_ONLY.has(k),
  );
  expect(idle).toEqual([]);
});

test('every kind that a cause sees can be said by a wording, a reader or the attempts', () => {
  const said = new Set(WORDINGS.map((w) => w.says));
  const made =
    /^(attempt|group|hint|answer|config|evidence|probe|client\.(exit|interrupted|command)|sshd\.silent|openssl\.mismatch|jump\.hop-failed|server\.not-back|log)/;
  const silent = [...new Set(CAUSES.flatMap((c) => c.signs().map((s) => s.sees)))].filter(
    (k) => !said.has(k) && !made.test(k),
  );
  expect(silent).toEqual([]);
});

/** Kinds of which a cause means the client's account unless it says otherwise (score.ts). */
const CLIENTS_ACCOUNT: ReadonlySet<Kind> = new Set([
  'ident.closed',
  'ident.read-error',
  'ident.write-error',
  'end.closed',
  'end.reset',
]);

interface Said {
  readonly kind: Kind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly side: 'client' | 'server';
  readonly wording?: Wording;
}

/** What each wording says on each side that writes it: its sample, and plausible values in its holes. */
const SAID: readonly Said[] = WORDINGS.flatMap((wording) =>
  (['client', 'server'] as const)
    .filter((side) => wording.side === 'both' || wording.side === side)
    .flatMap((side): Said[] => {
      const r = openssh().read(wording.sample, side);
      if (!r || r.wording.says !== wording.says) return [];
      const fields = r.fields as Readonly<Record<string, unknown>>;
      // What is constant in a text stays as it is.
      const holes = new Set([...wording.text.matchAll(/\{(\w+)/g)].map((m) => m[1]));
      const values = (HOLES[wording.says] ?? []).map((v) => ({
        ...fields,
        ...Object.fromEntries(Object.entries(v).filter(([name]) => holes.has(name))),
      }));
      return [fields, ...values].map((f) => ({ kind: wording.says, fields: f, side, wording }));
    }),
);
const MADE_UP: readonly Said[] = Object.entries(MADE).flatMap(([kind, list]) =>
  (list ?? []).flatMap((fields) =>
    (['client', 'server'] as const).map((side) => ({ kind: kind as Kind, fields, side })),
  ),
);
const BY_KIND = new Map<Kind, Said[]>();
for (const s of [...SAID, ...MADE_UP]) BY_KIND.set(s.kind, [...(BY_KIND.get(s.kind) ?? []), s]);

function fires(c: Cause, s: Sign, said: Said): boolean {
  const side = s.side ?? (CLIENTS_ACCOUNT.has(s.sees) ? (c.onlyServerView ? 'server' : 'client') : undefined);
  if (BOTH_SIDES.has(s.sees) && side !== undefined && side !== said.side) return false;
  try {
    return s.when === undefined || s.when(said.fields as never) === true;
  } catch {
    return false;
  }
}

test('every sign can fire', () => {
  const dead = CAUSES.flatMap((c) =>
    c
      .signs()
      .filter((s) => !(BY_KIND.get(s.sees) ?? []).some((said) => fires(c, s, said)))
      .map((s) => `${c.id}: ${s.sees} ${s.side ?? ''} ${String(s.when ?? '')}`),
  );
  expect(dead).toEqual([]);
});

test('what attempts, groups and readers are said to make is made by them', () => {
  const engine = path.resolve(import.meta.dirname, '../src/engine');
  const sources = fs
    .readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts') && !/^causes|weights|observation\.ts$|^cause\.ts$/.test(f))
    .map((f) => fs.readFileSync(path.join(engine, f), 'utf8'))
    .join('\n');
  const idle = Object.keys(MADE).filter((k) => !sources.includes(`'${k}'`));
  expect(idle).toEqual([]);
});

test('no line proves two causes', () => {
  const twice = new Set<string>();
  for (const said of [...SAID, ...MADE_UP]) {
    const proved = CAUSES.filter((c) =>
      c.signs().some((s) => s.proves && s.sees === said.kind && fires(c, s, said)),
    ).map((c) => c.id);
    if (proved.length > 1) twice.add(`${said.kind} ${JSON.stringify(said.fields)}: ${proved.join(', ')}`);
  }
  expect([...twice]).toEqual([]);
});

/** Here what the other side writes about itself is the very thing that is proved: its own offer is outdated. */
const ITS_OWN_WORDS: ReadonlySet<string> = new Set([
  'kex-no-common-cipher',
  'kex-no-common-kex',
  'hostkey-no-common-type',
]);

test('a proof is constant text: it does not rest on what the other side may write', () => {
  const loose = new Set<string>();
  for (const said of SAID) {
    const peer = [...(said.wording?.text ?? '').matchAll(/\{(\w+)(?::(\w+))?\}/g)]
      .filter((m) => m[2] === 'peer' || (m[2] === undefined && m[1] === 'user'))
      .map((m) => m[1] as string);
    for (const c of CAUSES) {
      if (ITS_OWN_WORDS.has(c.id)) continue;
      for (const s of c.signs()) {
        if (!s.proves || s.sees !== said.kind || s.when === undefined || !fires(c, s, said)) continue;
        const turned = {
          ...said,
          fields: { ...said.fields, ...Object.fromEntries(peer.map((p) => [p, 'x'])) },
        };
        if (peer.length > 0 && !fires(c, s, turned)) loose.add(`${c.id}: ${said.wording?.text}`);
      }
    }
  }
  expect([...loose]).toEqual([]);
});

/**
 * Short forms that a reader may never have met, with the words of which one has to stand in the same text. `null`: there
 * is a plain word for it. Names that a person has to type or to look for stand in backticks and are left alone.
 */
const JARGON: readonly (readonly [RegExp, RegExp | null])[] = [
  [/\b(RST|FIN|SYN|DPI|KEX|MITM|EOF|PTY|DH|FQDN|OOM)\b/, null],
  [/\bTTL\b/, /distance|hops|time to live/i],
  [/\bMTU\b/, /size|large/i],
  [/\bMSS\b/, /size|large/i],
  [/\bICMP\b/, /answer|message|notice|"[^"]+"/i],
  [/\bD?NAT\b/, /translat|guest|virtual machine|router|forward|container/i],
  [/\bMACs?\b/, /check sum|check packets|cipher/i],
  [/\bTTY\b/, /terminal/i],
  [/\bACLs?\b/, /network|rule/i],
  [/\bDSCP\b/, /mark/i],
  [/\bGSSAPI\b/, /Kerberos|ticket/i],
  [/\bSSSD\b/, /director|account/i],
  [/\bLDAP\b/, /director/i],
  [/\bDHCP\b/, /address/i],
  [/\bAAAA\b/, /IPv6/],
  [/\bCRs?\b|\bLF\b/, /line end/i],
  [/\bCBC\b/, /cipher/i],
];

/** A text without what stands in backticks: names to be typed are exempt from the rules of prose. */
const prose = (text: string): string => text.replace(/`[^`]*`/g, '`x`');

function textsOf(c: Cause, seen: Seen): readonly (readonly [string, string])[] {
  return [
    ['title', c.title],
    ['explain', words(c.explain(seen))],
    ...c.fix(seen).map((s) => ['fix', words(s.what)] as const),
    ['check', words(c.check.ask(seen))],
    ['yes', c.check.yes],
    ['no', c.check.no],
    ...c.signs().map((s) => ['because', s.because] as const),
    ['folklore', c.folklore ?? ''],
  ];
}

const TYPICAL: Seen = {
  ...NOTHING,
  host: 'host.example',
  port: 2222,
  user: 'ada',
  source: '203.0.113.9',
};

test.each(CAUSES.map((c) => [c.id, c] as const))('%s speaks plainly', (_, c) => {
  expect(c.title.length).toBeLessThan(75);
  for (const [what, text] of [...textsOf(c, TYPICAL), ...textsOf(c, NOTHING)]) {
    const plain = prose(text);
    for (const [short, beside] of JARGON) {
      if (short.test(plain))
        expect(beside?.test(plain) === true, `${what}: ${short.source} needs words beside it: ${text}`).toBe(
          true,
        );
    }
    expect(plain, what).not.toMatch(
      /an error occurred|you should have|\b(simply|obviously|of course|trivial)\b/i,
    );
    expect(plain, what).not.toMatch(/\bjust (do|use|type|run|check|add|change|install|restart|try)\b/i);
    expect(text, `${what}: straight quotes`).not.toMatch(/[\u2018\u2019\u201c\u201d]/);
    for (const sentence of plain.split(/(?<=[.!?])\s+/))
      expect(sentence.split(/\s+/).length, `${what}: ${sentence}`).toBeLessThanOrEqual(45);
  }
});

test.each(CAUSES.map((c) => [c.id, c] as const))('%s leaves no gap where nothing is known', (_, c) => {
  const texts = [c.explain(NOTHING), c.check.ask(NOTHING), ...c.fix(NOTHING).map((s) => s.what)];
  for (const text of texts) {
    expect(
      text.some((p) => typeof p !== 'string' && p.value === '?'),
      words(text),
    ).toBe(false);
    expect(words(text)).not.toMatch(/ {2}| [.,;:?]( |$)/);
    expect(words(text)).toMatch(/^\S/);
  }
});

test.each(CAUSES.map((c) => [c.id, c] as const))('%s explains in two to seven sentences', (_, c) => {
  const sentences = prose(words(c.explain(TYPICAL))).split(/(?<=[.!?])\s+(?=[A-Z0-9"`])/);
  expect(sentences.length).toBeGreaterThan(1);
  expect(sentences.length).toBeLessThan(8);
});

/** Of these the last line counts in some releases (MaxStartups and PerSourceNetBlockSize up to 10.0, IPQoS up to 10.2). */
const LAST_LINE_COUNTS = /^(MaxStartups|IPQoS|PerSourceNetBlockSize)\b/i;

test.each(CAUSES.map((c) => [c.id, c] as const))(
  '%s reads and sets the configuration as sshd does',
  (_, c) => {
    for (const s of c.fix(TYPICAL)) {
      const dropIn = s.config?.file.includes('sshd_config.d/') === true;
      if (dropIn)
        for (const l of s.config?.lines ?? [])
          expect(l, 'a later line would win').not.toMatch(LAST_LINE_COUNTS);
    }
    const runs = [
      ...c.fix(TYPICAL).flatMap((s) => s.commands.map((x) => x.run)),
      c.check.run?.(TYPICAL) ?? '',
    ];
    for (const run of runs) {
      if (!/sshd -T -C/.test(run)) continue;
      // Without laddr and lport a Match on them ends the program with an error (servconf.c, match_cfg_line).
      for (const part of ['user=', 'host=', 'addr=', 'laddr=', 'lport=']) expect(run).toContain(part);
    }
    if (c.check.run?.(TYPICAL).includes('sshd -T'))
      expect(words(c.check.ask(TYPICAL))).toMatch(/reloaded since/);
  },
);
