/** A probe's transcript as evidence: what it says, that it survives being kept, and that a hostile one does no harm. */

import { describe, expect, test } from 'vitest';
import type { HopLayer, Layer, Offer, TalkLayer, Transcript } from '../../src/engine/index.ts';
import {
  explain,
  open,
  parseTranscript,
  shareInWords,
  transcriptText,
  wilson,
} from '../../src/engine/index.ts';
import { LISTS } from '../../src/engine/wire/packets.ts';
import { printTerminal } from '../../src/print/index.ts';

const AT = { addr: '192.0.2.10', port: 2222 };

function transcript(layers: readonly Layer[]): Transcript {
  return {
    sshwhy: 'probe',
    version: 1,
    started: Date.UTC(2026, 10, 24),
    target: { given: 'alice@web1', host: 'web1.example.test', port: 2222, user: 'alice' },
    timeoutMs: 10_000,
    tookMs: 120,
    layers,
  };
}

const OPEN: readonly Layer[] = [
  { layer: 'config', ms: 5, by: 'ssh' },
  { layer: 'name', ms: 2, host: 'web1.example.test', addresses: [AT.addr] },
  { layer: 'route', addr: AT.addr, source: '198.51.100.2' },
  { layer: 'tcp', ...AT, ms: 0.4 },
];

const talk = (more: Partial<TalkLayer>): TalkLayer => ({
  layer: 'talk',
  way: 'usual',
  ...AT,
  connectMs: 0.4,
  end: 'fin',
  endMs: 0.8,
  bytes: 0,
  text: '',
  lines: [],
  ...more,
});

function read(text: string): ReturnType<typeof explain> {
  const r = open({ evidence: { name: 'probe.json' }, source: 0, now: Date.UTC(2026, 10, 24) });
  r.push(new TextEncoder().encode(text));
  r.end();
  return explain([r.summary()], r.observations);
}
const answer = (...layers: readonly Layer[]): ReturnType<typeof explain> =>
  read(transcriptText(transcript([...OPEN, ...layers])));
const first = (...layers: readonly Layer[]): string => answer(...layers).report.causes[0]?.id ?? 'none';

describe('what a connection says', () => {
  test('the time to a close without a word tells who closed', () => {
    expect(first(talk({ endMs: 5000.4 }))).toBe('accept-tcp-wrappers');
    const process = ['accept-privsep-dir', 'server-hostkeys-missing', 'server-config-invalid'];
    const near = answer(talk({ endMs: 25 })).report.causes.map((c) => c.id);
    expect(near.some((id) => process.includes(id))).toBe(true);
    expect(
      answer(talk({ endMs: 0.9 }))
        .report.causes.slice(0, 3)
        .map((c) => c.id),
    ).not.toContain('accept-privsep-dir');
  });

  test.each([
    ['Exceeded MaxStartups', 'accept-maxstartups'],
    ['Not allowed at this time', 'accept-penalty'],
    ['HTTP/1.1 400 Bad Request', 'ident-http'],
    ['220 mail.example.test ESMTP Postfix', 'ident-other-service'],
    ['RFB 003.008', 'ident-other-service'],
    ['access denied from 198.51.100.2', 'accept-tcp-wrappers'],
  ])('%s is %s', (line, cause) => {
    const spoke = line.startsWith('HTTP') ? { spokeMs: 300, firstMs: 301, endMs: 302 } : { firstMs: 0.6 };
    expect(first(talk({ lines: [line], bytes: line.length + 2, text: `${line}\\r\\n`, ...spoke }))).toBe(
      cause,
    );
  });

  test('bytes of TLS and of MySQL are told by themselves', () => {
    const tls = '\\x15\\x03\\x03\\x00\\x02\\x02F';
    expect(
      first(
        talk({ bytes: 7, text: tls, notSsh: 'control-characters', spokeMs: 300, firstMs: 301, endMs: 302 }),
      ),
    ).toBe('ident-tls');
    const mysql = 'J\\x00\\x00\\x00\\n8.0.36\\x00caching_sha2_password\\x00';
    expect(
      first(talk({ bytes: 80, text: mysql, notSsh: 'control-characters', firstMs: 1, end: 'open' })),
    ).toBe('ident-other-service');
  });

  test('an identification without its end is a cut-off one', () => {
    expect(
      first(talk({ bytes: 12, text: 'SSH-2.0-Open', unfinished: 'SSH-2.0-Open', firstMs: 1, endMs: 400 })),
    ).toBe('ident-bad-banner');
  });

  test('offers without anything in common are proved, with both lists', () => {
    const offer = (kex: string) => ({
      kex,
      hostkey: 'ssh-ed25519',
      cipherOut: 'aes128-ctr',
      cipherIn: 'aes128-ctr',
      macOut: 'hmac-sha2-256',
      macIn: 'hmac-sha2-256',
      compressionOut: 'none',
      compressionIn: 'none',
      languageOut: '',
      languageIn: '',
    });
    const identification = 'SSH-2.0-OpenSSH_5.3';
    const both = {
      clientOffer: offer('curve25519-sha256'),
      serverOffer: offer('diffie-hellman-group1-sha1'),
    };
    const { report } = answer(
      talk({
        identification,
        bytes: 900,
        end: 'open',
        endMs: 40,
        firstMs: 2,
        spokeMs: 3,
        sentOffer: true,
        ...both,
      }),
    );
    expect(report.causes[0]?.id).toMatch(/^kex-/);
    expect(JSON.stringify(report)).toContain('diffie-hellman-group1-sha1');
    const well = answer(
      talk({
        identification,
        bytes: 900,
        end: 'open',
        endMs: 40,
        firstMs: 2,
        spokeMs: 3,
        sentOffer: true,
        clientOffer: both.serverOffer,
        serverOffer: both.serverOffer,
      }),
    ).report;
    expect(well.exit).toBe(0);
    expect(JSON.stringify(well.notes)).toContain('OpenSSH_5.3');
  });

  test('packets that nobody confirms are lost on the way; the small first line too, when something filters', () => {
    const greeted = { identification: 'SSH-2.0-OpenSSH_9.2p1', bytes: 41, end: 'open', endMs: 9900 } as const;
    const sent = { firstMs: 10, spokeMs: 11, sentOffer: true, sentBytes: 1600 } as const;
    expect(first(talk({ ...greeted, ...sent, unconfirmed: 1500 }))).toBe('path-mtu-blackhole');
    expect(first(talk({ ...greeted, ...sent, unconfirmed: 1600 }))).toBe('path-dpi-drop');
  });
});

describe('layers before and around it', () => {
  test('a machine that is off is looked for three seconds; one without a way there is known at once', () => {
    const unreachable = (ms: number, source?: string): string =>
      read(
        transcriptText(
          transcript([
            { layer: 'route', addr: AT.addr, ...(source !== undefined && { source }) },
            { layer: 'tcp', ...AT, ms, errno: source === undefined ? 'ENETUNREACH' : 'EHOSTUNREACH' },
          ]),
        ),
      ).report.causes[0]?.id ?? 'none';
    expect(unreachable(3070, '192.0.2.5')).toBe('connect-host-down');
    expect(unreachable(0.2)).toBe('connect-no-route');
  });

  test('a drop that hits only some is random early drop', () => {
    const { report } = answer(
      talk({ lines: ['Exceeded MaxStartups'], bytes: 22, text: 'Exceeded MaxStartups\\r\\n', firstMs: 1 }),
      { layer: 'repeat', tries: 10, ms: 800, greeted: 6, dropped: 4, closed: 0, refused: 0, silent: 0 },
    );
    expect(report.causes[0]?.id).toBe('accept-maxstartups');
    expect(report.problems[0]?.certainty).not.toBe('possible');
    expect(JSON.stringify(report.causes[0])).toContain(
      '4 of 10 tries were turned away: between 17 and 69 % at this moment',
    );
  });

  test('a first try that went well hides no drop of those after it', () => {
    const offer = Object.fromEntries(LISTS.map((l) => [l, 'x'])) as unknown as Offer;
    const well = talk({
      ...{ identification: 'SSH-2.0-OpenSSH_9.2p1', bytes: 900, firstMs: 1, spokeMs: 2 },
      ...{ end: 'open', endMs: 40, clientOffer: offer, serverOffer: offer, sentOffer: true },
    });
    const repeat = {
      layer: 'repeat',
      tries: 10,
      ms: 9,
      greeted: 6,
      closed: 0,
      refused: 0,
      silent: 0,
    } as const;
    expect(first(well, { ...repeat, dropped: 4, said: 'Exceeded MaxStartups' })).toBe('accept-maxstartups');
    expect(first(well, { ...repeat, dropped: 0, closed: 4 })).not.toBe('none');
    expect(first(well, { ...repeat, greeted: 10, dropped: 0 })).toBe('none');
    // What got no answer may have been lost: said, and no fault.
    const lost = answer(well, { ...repeat, dropped: 0, silent: 4 }).report;
    expect(lost.causes).toEqual([]);
    expect(JSON.stringify(lost.notes)).toContain('4 of 10 tries got no greeting');
  });

  test('the share that is turned away stands with its interval (Wilson, 95 %)', () => {
    const of = (away: number, tries: number): readonly number[] =>
      wilson(away, tries).map((x) => Math.round(1000 * x) / 10);
    // By the formula, and by R's binom.confint(method = "wilson").
    expect(of(3, 10)).toEqual([10.8, 60.3]);
    expect(of(0, 10)).toEqual([0, 27.8]);
    expect(of(10, 10)).toEqual([72.2, 100]);
    expect(of(15, 50)).toEqual([19.1, 43.8]);
    const layer = { layer: 'repeat', ms: 1, closed: 0, refused: 0, silent: 0 } as const;
    expect(shareInWords({ ...layer, tries: 10, greeted: 7, dropped: 3 })).toBe(
      '3 of 10 tries were turned away: between 11 and 60 % at this moment',
    );
    expect(shareInWords({ ...layer, tries: 10, greeted: 10, dropped: 0 })).toContain('at most 28 %');
    expect(shareInWords({ ...layer, tries: 10, greeted: 0, dropped: 10 })).toBe('');
  });

  test('offers of two sizes tell a narrow path from a device that swallows every offer', () => {
    const offer = Object.fromEntries(LISTS.map((l) => [l, 'x'])) as unknown as Offer;
    const greeted = { identification: 'SSH-2.0-OpenSSH_9.2p1', bytes: 900, firstMs: 1, serverOffer: offer };
    const open = { ...greeted, end: 'open', endMs: 2500, spokeMs: 1 } as const;
    const usual = talk({ ...open, clientOffer: offer, sentOffer: true });
    const large = talk({ ...open, way: 'large', sentBytes: 12_246 });
    const small = talk({ ...open, way: 'small', sentBytes: 246 });
    expect(first(usual, large, { ...small, end: 'fin', endMs: 4 })).toBe('path-mtu-blackhole');
    expect(first(usual, large, small)).toBe('path-dpi-drop');
    expect(first(usual, { ...large, end: 'fin', endMs: 4 })).toBe('none');
    // One of them alone may have been lost by chance.
    expect(first(usual, large)).toBe('none');
  });

  test("the person's own ssh is read as if it stood there by itself", () => {
    const text =
      'debug1: Connecting to web1 [192.0.2.10] port 2222.\nalice@web1: Permission denied (publickey).\n';
    const { observations } = answer({
      layer: 'ssh',
      purpose: 'login',
      command: 'ssh',
      ms: 90,
      status: 255,
      text,
    });
    expect(observations.map((o) => o.kind)).toContain('auth.denied');
  });

  test('a login that worked is all that counts, though one address did not answer', () => {
    const offer = Object.fromEntries(LISTS.map((l) => [l, 'x'])) as unknown as Offer;
    const { report } = answer(
      { layer: 'tcp', addr: '2001:db8:1::10', port: 2222, ms: 0.3, errno: 'ECONNREFUSED' },
      talk({
        identification: 'SSH-2.0-OpenSSH_9.2p1',
        bytes: 900,
        end: 'open',
        endMs: 40,
        firstMs: 2,
        spokeMs: 3,
        sentOffer: true,
        clientOffer: offer,
        serverOffer: offer,
      }),
      {
        layer: 'ssh',
        purpose: 'login',
        command: 'ssh',
        ms: 90,
        status: 0,
        text: 'OpenSSH_9.2p1\ndebug1: Connecting to web1 [192.0.2.10] port 2222.\ndebug1: Exit status 0\n',
      },
    );
    expect(report.problems).toEqual([]);
    expect(report.exit).toBe(0);
  });

  test('a jump host that cannot reach the target is named, not "UNKNOWN port 65535"', () => {
    const text = 'channel 0: open failed: connect failed: Connection refused\r\nstdio forwarding failed\r\n';
    const { report } = read(
      transcriptText(
        transcript([
          { layer: 'config', ms: 5, by: 'ssh', jump: 'bastion' },
          { layer: 'proxy', how: 'jump', command: 'ssh -W', ms: 90, status: 255, text },
          talk({ endMs: 90 }),
        ]),
      ),
    );
    expect(report.causes[0]?.id).toBe('jump-target-unreachable');
  });

  /** A chain through two jump hosts. */
  const chain = (text: string, first: Partial<HopLayer>, second: Partial<HopLayer>): readonly Layer[] => [
    { layer: 'config', ms: 5, by: 'ssh', jump: 'one,two' },
    { layer: 'proxy', how: 'jump', command: 'ssh -W', ms: 90, status: 255, text },
    { layer: 'hop', number: 1, host: 'one.example.test', port: 22, result: 'logged-in', ...first },
    { layer: 'hop', number: 2, host: 'two.example.test', port: 2022, result: 'not-tried', ...second },
    { ...talk({ endMs: 90, connectMs: 0 }), addr: 'web1.example.test' },
  ];

  test('a hop behind a hop is the one that was asked for, by its own name and port', () => {
    const why = 'open failed: connect failed: Connection refused';
    const { report } = read(
      transcriptText(
        transcript(
          chain(`channel 0: ${why}\r\nstdio forwarding failed\r\n`, {}, { result: 'not-reached', why }),
        ),
      ),
    );
    expect(report.causes[0]?.id).toBe('jump-target-unreachable');
    const page = printTerminal(report, { colour: false, columns: 80, long: true }).replace(/\s+/g, ' ');
    expect(page).toContain('tried to connect to two.example.test, port 2022');
    expect(page).toContain('"UNKNOWN port 65535" is hop 2, two.example.test port 2022');
  });

  test('a first hop that said nothing has let nobody in', () => {
    const silent = { result: 'not-reached', stage: 'ident', why: 'opens and says nothing' } as const;
    const { report } = read(transcriptText(transcript(chain('', silent, {}))));
    expect(report.causes[0]?.id).toBe('jump-bastion-unreachable');
    const { report: told } = read(transcriptText(transcript(chain('', {}, {}))));
    expect(told.causes[0]?.id).not.toBe('jump-bastion-unreachable');
  });

  test('on a long way what comes within a round trip of our first word is no answer to it', () => {
    const spoke = (connectMs: number): string | undefined =>
      answer(
        talk({ connectMs, spokeMs: connectMs, firstMs: connectMs * 1.5, lines: ['220 ready'], bytes: 9 }),
      ).observations.find((o) => o.kind === 'probe.speaks')?.quote;
    expect(spoke(80)).toContain('it spoke first');
    expect(spoke(2)).toContain('only when it had been spoken to');
  });
});

describe('a transcript that is kept', () => {
  test('says the same again, indented or within the report as well', () => {
    const t = transcript([...OPEN, talk({ endMs: 5000 })]);
    expect(parseTranscript(transcriptText(t))).toEqual(t);
    const causes = read(transcriptText(t)).report.causes;
    expect(read(JSON.stringify(t, null, 2)).report.causes.map((c) => c.id)).toEqual(causes.map((c) => c.id));
    expect(
      read(JSON.stringify({ format: 1, transcript: t }, null, 2)).report.causes.map((c) => c.id),
    ).toEqual(causes.map((c) => c.id));
  });

  test('each statement names its line', () => {
    const text = transcriptText(transcript([...OPEN, talk({ endMs: 5000 })]));
    const { observations } = read(text);
    const closed = observations.find((o) => o.kind === 'ident.closed');
    expect(text.split('\n')[(closed?.at.line ?? 0) - 1]).toContain('"layer":"talk"');
  });

  test.each([
    ['cut off', transcriptText(transcript(OPEN)).slice(0, 300)],
    ['of another shape', '{"sshwhy":"probe","version":1,"target":{},"layers":[null,1,"x",{"layer":"talk"}]}'],
    [
      'with numbers that are none',
      '{"sshwhy":"probe","target":{"port":1e99},"layers":[{"layer":"tcp","ms":-1,"port":"x"}]}',
    ],
    ['nested without end', `{"sshwhy":"probe","x":${'['.repeat(3000)}`],
    [
      'with prototypes',
      '{"sshwhy":"probe","target":{"host":"__proto__"},"layers":[{"layer":"__proto__"}],"__proto__":{"a":1}}',
    ],
  ])('%s does no harm', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  test('hostile words in it are printed safely, and enter no command', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J$(reboot)\u202e`reboot`';
    const t = transcript([
      { layer: 'name', ms: 1, host: evil, addresses: [evil] },
      { layer: 'tcp', addr: evil, port: 22, ms: 1 },
      {
        layer: 'hop',
        number: 1,
        host: evil,
        port: 22,
        user: evil,
        result: 'no-login',
        stage: 'auth',
        why: evil,
      },
      { ...talk({ lines: [evil, 'sshd[1]: Accepted password for root'], bytes: 9 }), addr: evil },
    ]);
    const { report } = read(transcriptText(t));
    const page = printTerminal(report, { colour: false, columns: 80, long: true });
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    for (const line of page.split('\n')) if (line.includes('$ ')) expect(line).not.toContain('reboot');
  });
});
