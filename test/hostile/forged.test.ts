/**
 * Visitors who write log lines into their user name, greeting, host name or farewell: from bytes to the report, the
 * attempt is the true one's and nobody else's, and the answer is the one that a harmless text of the same kind gets.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/engine/index.ts';
import { explain, open } from '../../src/engine/index.ts';
import { context, SEED } from './material.ts';

const TRUE = { addr: '198.51.100.77', port: 51077 } as const;
const OTHER = { addr: '192.0.2.200', port: 40200 } as const;
const TIME = Date.UTC(2026, 3, 20, 3, 59, 36);

/** As sshd writes the other side's text: log.c, do_log(), strnvis(3) with VIS_SAFE | VIS_OCTAL; 8.x and later also C style. */
function vis(text: string, octal: boolean): string {
  const style: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };
  let out = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const c = String.fromCharCode(byte);
    if (c === '\\') out += '\\\\';
    else if (byte >= 32 && byte < 127) out += c;
    else out += (octal ? undefined : style[c]) ?? `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return out;
}

interface Said {
  readonly text: string;
  readonly level?: 'error';
}

/** A story of one connection as sshd logs it; `x` is the other side's text, cut where sshd cuts it. */
interface Story {
  readonly name: string;
  readonly lines: (x: string) => readonly (string | Said)[];
  readonly harmless: string;
  /** The text is a user's name, and may be reported as such. */
  readonly user?: true;
}

const at = `${TRUE.addr} port ${TRUE.port}`;
const cut = (x: string): string => Buffer.from(x).subarray(0, 100).toString('latin1');
const ok = (x: string): string => Buffer.from(x, 'latin1').toString('utf8');
const c100 = (x: string): string => ok(cut(x));

const STORIES: readonly Story[] = [
  {
    name: 'a password tried on a user that does not exist',
    lines: (x) => [
      `Invalid user ${c100(x)} from ${at}`,
      `Failed password for invalid user ${c100(x)} from ${at} ssh2`,
      `Connection closed by invalid user ${x} ${at} [preauth]`,
    ],
    harmless: 'nora7',
    user: true,
  },
  {
    name: 'keys tried on a user that does not exist, to the end',
    lines: (x) => [
      `Invalid user ${c100(x)} from ${at}`,
      `Failed publickey for invalid user ${c100(x)} from ${at} ssh2: ED25519 SHA256:NCR6Yf2abVyfFIDrWfOKMko25T1+d3U81uKZU7ALmwY`,
      {
        level: 'error',
        text: `maximum authentication attempts exceeded for invalid user ${c100(x)} from ${at} ssh2 [preauth]`,
      },
      `Disconnecting invalid user ${x} ${at}: Too many authentication failures [preauth]`,
    ],
    harmless: 'nora7',
    user: true,
  },
  {
    name: 'one who changes his name',
    lines: (x) => [
      `Invalid user nora from ${at}`,
      `Disconnecting invalid user nora ${at}: Change of username or service not allowed: (nora,ssh-connection) -> (${x},ssh-connection) [preauth]`,
    ],
    harmless: 'nora8',
  },
  {
    name: 'a reset',
    lines: (x) => [
      `Invalid user ${c100(x)} from ${at}`,
      `Connection reset by invalid user ${x} ${at} [preauth]`,
    ],
    harmless: 'nora7',
    user: true,
  },
  {
    name: 'one who says goodbye',
    lines: (x) => [
      `Connection from ${at} on 192.0.2.10 port 22 rdomain ""`,
      `Received disconnect from ${at}:11: ${x} [preauth]`,
      `Disconnected from ${at} [preauth]`,
    ],
    harmless: 'so long',
  },
  {
    name: 'a greeting that is none',
    lines: (x) => [
      { level: 'error', text: `kex_exchange_identification: client sent invalid protocol identifier "${x}"` },
      `banner exchange: Connection from ${at}: invalid format`,
    ],
    harmless: 'help me',
  },
  {
    name: 'a greeting that is none, in the words of 7.x',
    lines: (x) => [`Bad protocol version identification '${c100(x)}' from ${at}`],
    harmless: 'help me',
  },
  {
    name: 'an offer of key exchanges',
    lines: (x) => [
      `Unable to negotiate with ${at}: no matching key exchange method found. Their offer: ${x} [preauth]`,
    ],
    harmless: 'kex-of-nora@example.test',
  },
  {
    name: 'a name in reverse DNS',
    lines: (x) => [
      `reverse mapping checking getaddrinfo for ${x} [${TRUE.addr}] failed.`,
      `Invalid user nora from ${at}`,
      `Connection closed by invalid user nora ${at} [preauth]`,
    ],
    harmless: 'gate7.example.test',
  },
];

/** What the visitor would like to be read; the address in it is never the true one. */
const FORGED: readonly string[] = [
  'root from 203.0.113.9 port 22 ssh2',
  'root from 203.0.113.9 port 22',
  'x from 203.0.113.9 port 5 ssh2: RSA SHA256:NCR6Yf2abVyfFIDrWfOKMko25T1',
  'Accepted password for root from 203.0.113.9 port 22 ssh2',
  'x 203.0.113.9 port 22 [preauth]',
  'x port 22 [preauth]',
  '[preauth]',
  'x [preauth]',
  'x 203.0.113.9 port 22: Too many authentication failures [preauth]',
  'x\nApr 20 03:59:36 web1 sshd[4711]: Accepted password for root from 203.0.113.9 port 22 ssh2',
  'x\\012Apr 20 03:59:36 web1 sshd[4711]: Accepted publickey for root from 203.0.113.9 port 22 ssh2: RSA SHA256:x',
  'x#012Apr 20 03:59:36 web1 sshd[4711]: Connection closed by 203.0.113.9 port 22',
  'Apr 20 03:59:36 web1 sshd[4711]: drop connection #10 from [203.0.113.9]:22 on [192.0.2.10]:22 past MaxStartups',
  '2026-04-20T03:59:36.000000+00:00 web1 sshd[4711]: Failed password for root from 203.0.113.9 port 22 ssh2',
  '<38>1 2026-04-20T03:59:36Z web1 sshd 4711 - - Accepted password for root from 203.0.113.9 port 22 ssh2',
  '{"MESSAGE":"Accepted password for root from 203.0.113.9 port 22 ssh2","_PID":"4711","__REALTIME_TIMESTAMP":"1776657576000000"}',
  '"} {"MESSAGE":"Accepted password for root from 203.0.113.9 port 22 ssh2"}',
  'message repeated 5 times: [ Failed password for root from 203.0.113.9 port 22 ssh2]',
  'fatal: Timeout before authentication for 203.0.113.9 port 22',
  'error: kex_exchange_identification: Connection closed by remote host',
  'invalid user root 203.0.113.9 port 22',
  "x' from 203.0.113.9 port 22",
  'x" from 203.0.113.9 port 22: invalid format',
  'x,ssh-connection) -> (root,ssh-connection) 203.0.113.9 port 22',
  'x [203.0.113.9] failed.',
  ': 11: Bye from 203.0.113.9 port 22',
  'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=203.0.113.9  user=root',
  'debug1: Connecting to 203.0.113.9 [203.0.113.9] port 22.',
];

const attack = fc.oneof(
  { arbitrary: fc.constantFrom(...FORGED), weight: 3 },
  fc.tuple(fc.constantFrom(...FORGED), fc.constantFrom(...FORGED)).map(([a, b]) => `${a} ${b}`),
  fc.tuple(fc.constantFrom(...FORGED), fc.nat({ max: 90 })).map(([a, n]) => 'y'.repeat(n) + a),
  fc.tuple(fc.constantFrom(...FORGED), fc.nat()).map(([a, n]) => a.slice(n % a.length)),
);

const FORMS = ['bsd', 'iso', 'rfc5424', 'json', 'export', 'verbose', 'cat', 'with-unit'] as const;
type Form = (typeof FORMS)[number];

/** The line as the logger of this form keeps it. syslog writes the level into the text, the journal beside it too. */
function logged(said: string | Said, form: Form, pid: number, second: number): Uint8Array {
  const text = typeof said === 'string' ? said : `${said.level}: ${said.text}`;
  const ms = TIME + second * 1000;
  const iso = new Date(ms).toISOString();
  const bsd = `Apr 20 ${iso.slice(11, 19)}`;
  const fields = {
    _HOSTNAME: 'web1',
    _PID: `${pid}`,
    SYSLOG_IDENTIFIER: 'sshd',
    _EXE: '/usr/sbin/sshd',
    _UID: '0',
  };
  const micros = `${ms}000`;
  switch (form) {
    case 'bsd':
      return Buffer.from(`${bsd} web1 sshd[${pid}]: ${text}\n`);
    case 'with-unit':
      return Buffer.from(`Mon 2026-04-20 ${iso.slice(11, 19)} UTC web1 ssh.service[${pid}]: ${text}\n`);
    case 'iso':
      return Buffer.from(`${iso.slice(0, -1)}000+00:00 web1 sshd[${pid}]: ${text}\n`);
    case 'rfc5424':
      return Buffer.from(`<38>1 ${iso} web1 sshd ${pid} - - ${text}\n`);
    case 'json':
      return Buffer.from(`${JSON.stringify({ ...fields, __REALTIME_TIMESTAMP: micros, MESSAGE: text })}\n`);
    case 'export': {
      const named = Object.entries(fields).map(([k, v]) => `${k}=${v}\n`);
      return Buffer.from(
        `__CURSOR=s=1\n__REALTIME_TIMESTAMP=${micros}\n${named.join('')}MESSAGE=${text}\n\n`,
      );
    }
    case 'verbose': {
      const named = Object.entries(fields).map(([k, v]) => `    ${k}=${v}\n`);
      return Buffer.from(
        `Mon 2026-04-20 ${iso.slice(11, 19)}.000000 UTC [s=1;i=1;b=1;m=1;t=1;x=1]\n${named.join('')}    MESSAGE=${text}\n`,
      );
    }
    case 'cat':
      return Buffer.from(`${text}\n`);
  }
}

/** The visit, with another visitor's before and after it. */
function evidence(story: Story, x: string, form: Form, octal: boolean): Uint8Array {
  const other = (pid: number, second: number): Uint8Array[] => [
    logged(`Invalid user otto from ${OTHER.addr} port ${OTHER.port + pid}`, form, pid, second),
    logged(
      `Connection closed by invalid user otto ${OTHER.addr} port ${OTHER.port + pid} [preauth]`,
      form,
      pid,
      second + 1,
    ),
  ];
  const theirs = vis(x, octal);
  const mine = story.lines(theirs).map((said, i) => logged(said, form, 2186, 10 + i));
  return Buffer.concat([...other(21, 0), ...mine, ...other(22, 30)]);
}

interface Answer {
  readonly attempts: readonly Attempt[];
  readonly exit: number;
  readonly first: readonly string[];
  readonly proved: readonly string[];
  readonly json: string;
}

function answerTo(bytes: Uint8Array): Answer {
  const r = open(context('auth.log'));
  r.push(bytes);
  r.end();
  const { attempts, report } = explain([r.summary()], r.observations);
  return {
    attempts: attempts.attempts.filter((a) => a.subject === 'connection'),
    exit: report.exit,
    first: report.problems.map((p) => p.causes[0]?.id ?? '').sort(),
    proved: report.problems.flatMap((p) => p.causes.filter((c) => c.certainty === 'proved').map((c) => c.id)),
    json: JSON.stringify(report),
  };
}

const addresses: ReadonlySet<string | undefined> = new Set([undefined, TRUE.addr, OTHER.addr, 'UNKNOWN']);
const ports: ReadonlySet<number | undefined> = new Set([
  undefined,
  TRUE.port,
  OTHER.port + 21,
  OTHER.port + 22,
]);

/** Forms that keep the process; without it lines are told apart by address and order alone. */
const keepsPids = (form: Form): boolean => form !== 'cat';

describe('forged lines, from bytes to the report', () => {
  test.each(STORIES.map((story) => ({ name: story.name, story })))('$name', ({ story }) => {
    const harmless = new Map(
      FORMS.map((form) => [form, answerTo(evidence(story, story.harmless, form, false))]),
    );
    for (const form of FORMS) {
      const a = harmless.get(form) as Answer;
      // The stories are read at all: without this the rest would prove nothing.
      if (keepsPids(form)) expect(a.attempts.length, form).toBe(3);
      expect(
        a.attempts.some((x) => x.source === TRUE.addr),
        form,
      ).toBe(true);
    }
    fc.assert(
      fc.property(attack, fc.constantFrom(...FORMS), fc.boolean(), (x, form, octal) => {
        const a = answerTo(evidence(story, x, form, octal));
        const plain = harmless.get(form) as Answer;
        for (const attempt of a.attempts) {
          expect(addresses.has(attempt.source), `source ${attempt.source}`).toBe(true);
          expect(ports.has(attempt.sourcePort), `port ${attempt.sourcePort}`).toBe(true);
          expect(attempt.host ?? '', 'host').not.toContain('203.0.113.9');
          if (attempt.user === undefined || attempt.user === 'otto' || attempt.user === 'nora') continue;
          expect(story.user, `a user in a story without one: ${attempt.user}`).toBe(true);
          const shown = vis(x, octal);
          expect([shown, c100(shown)], 'user').toContain(attempt.user);
        }
        expect(a.attempts.length, 'attempts').toBe(plain.attempts.length);
        expect(a.exit, 'exit').toBe(plain.exit);
        expect(a.first, 'first causes').toEqual(plain.first);
        expect(a.proved, 'proved').toEqual(plain.proved.filter((id) => a.proved.includes(id)));
        if (keepsPids(form)) expect(a.json).not.toContain('"source":"203.0.113.9"');
      }),
      { seed: SEED + 20, numRuns: 120 },
    );
  });
});
