/** Time grows no faster than the input, for inputs that were made to be slow: twice as much may cost 2.6 times as much at most. */
import { describe, expect, test } from 'vitest';
import { explain, open } from '../../src/engine/index.ts';
import { openssh } from '../../src/engine/readers/patterns.ts';
import { WORDINGS } from '../../src/engine/readers/wordings.ts';
import { printJson, printMarkdown, printTerminal } from '../../src/print/index.ts';
import { safe } from '../../src/print/safe.ts';
import { context, fed, READERS } from './material.ts';

const MOST = 2.6;
/** Below this a figure says more about the machine than about the code. */
const FLOOR_MS = 8;

/** In the processor's time: what else the machine does meanwhile does not count. */
function time(run: () => void): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** The least of three, which a busy machine disturbs least. */
function least(run: () => void): number {
  return Math.min(time(run), time(run), time(run));
}

/** What the cost grows by from n to 4n, as the factor of one doubling. Small inputs are made larger first. */
function growth(make: (n: number) => () => void, start: number, most: number): number {
  let n = start;
  while (n * 4 < most && time(make(n)) < FLOOR_MS) n *= 2;
  const small = make(n);
  const large = make(4 * n);
  small();
  const a = Math.max(least(small), FLOOR_MS / 4);
  const b = least(large);
  return Math.sqrt(b / a);
}

function expectLinear(make: (n: number) => () => void, start: number, most: number): void {
  let factor = growth(make, start, most);
  // A busy machine may spoil one measurement, hardly five: a square shows every time, and more so in larger inputs.
  for (let i = 0; i < 4 && factor > MOST; i++) {
    const larger = Math.min(start * 2 ** i, most / 4);
    factor = Math.min(factor, growth(make, larger, most));
  }
  expect(factor).toBeLessThan(MOST);
}

const repeated = (text: string, n: number): string => text.repeat(Math.ceil(n / text.length)).slice(0, n);

/** Pieces that many wordings begin with, that separate holes, or that other layers look for. */
const ANCHORS: readonly string[] = [
  'Connection closed by ',
  'Disconnecting invalid user ',
  'Failed password for invalid user x ',
  'Accepted x for ',
  ' from ',
  ' port 22 ',
  ' line ',
  "Bad number '",
  'ssh: Connection to x@',
  ' [error] ',
  ': ',
  '"',
  "'",
  '\\',
  '\\n',
  '{',
  '{"log":"',
  '[',
  ']',
  'a',
  ' ',
  '\t',
  '\0',
  '\x1b[',
  '\x1b]',
  '\r',
  'é',
  'Match ',
  'MESSAGE=',
];

describe('a wording', () => {
  test.each(ANCHORS)('found in, or read from, repeats of %j', (anchor) => {
    const m = openssh();
    expectLinear((n) => () => void m.find(repeated(anchor, n), 'unknown'), 4096, 200_000);
    expectLinear((n) => () => void m.read(repeated(anchor, n), 'server'), 4096, 200_000);
  });

  test('no text of any wording makes a line slow', () => {
    const m = openssh();
    const slow: string[] = [];
    WORDINGS.forEach((w, i) => {
      // Each literal, and each with a filled hole before or behind: a third of them in one run is enough to see a class.
      const parts = w.text.split(/\{[^}]*\}/);
      const text = [parts[0], `${parts[0]}x${parts[1] ?? ''}`, `x${parts[1] ?? ''}`][i % 3] as string;
      if (text.length < 2) return;
      const line = repeated(text, 8192);
      let ms = time(() => m.find(line, 'unknown'));
      if (ms > 40) ms = least(() => m.find(line, 'unknown'));
      if (ms > 40) slow.push(`${ms.toFixed(0)} ms for 8 KiB of ${JSON.stringify(text)}`);
    });
    expect(slow).toEqual([]);
  });
});

/** Evidence of about n bytes, by shape. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'empty lines': (n) => '\n'.repeat(n),
  'short lines': (n) => repeated('a\n', n),
  'one line': (n) => repeated('a', n),
  'one line of NULs': (n) => repeated('\0', n),
  'one line of braces': (n) => repeated('{', n),
  'one line of invalid bytes': (n) => repeated('\xff', n),
  'lines of a kilobyte of quotes': (n) => repeated(`${repeated('"', 1000)}\n`, n),
  'lines of 8 KiB of an anchor': (n) => repeated(`${repeated('Disconnecting invalid user ', 8000)}\n`, n),
  'lines of 8 KiB of a separator': (n) => repeated(`x${repeated(' line ', 8000)}\n`, n),
  'the same line': (n) =>
    repeated('Apr 20 03:59:36 web1 sshd[2186]: Invalid user nora from 203.0.113.9 port 4711\n', n),
  'stamps alone': (n) => repeated('Apr 20 03:59:36 \n', n),
  settings: (n) => repeated('AllowUsers nora otto\n', n),
  'blocks of Match': (n) => repeated('Match User nora\nMaxSessions 1\n', n),
  includes: (n) => repeated('Include /etc/ssh/x.conf\n', n),
  'records of the journal': (n) =>
    repeated(
      '{"__REALTIME_TIMESTAMP":"1776657576000000","_PID":"7","SYSLOG_IDENTIFIER":"sshd","MESSAGE":"x"}\n',
      n,
    ),
  'an object that never closes': (n) => `{\n${repeated('"__CURSOR":"x",\n', n)}`,
  'fields of the journal': (n) => repeated('__CURSOR=s\nMESSAGE=x\n', n),
  'a message that never ends': (n) =>
    `Mon 2026-04-20 03:59:36.000000 UTC [s=1;i=1]\n    MESSAGE=x\n${repeated('            y\n', n)}`,
};

describe.each(READERS.map((kind) => ({ id: kind.id, kind })))('the reader $id', ({ kind }) => {
  test.each(Object.keys(SHAPES))('of %s', (name) => {
    const shape = SHAPES[name] as (n: number) => string;
    expectLinear(
      (n) => {
        const bytes = Buffer.from(shape(n), 'latin1');
        return () => void fed(kind.reader(context()), bytes, [65_536]);
      },
      8192,
      1_000_000,
    );
  });
});

describe('bytes that come one by one', () => {
  test.each(READERS.map((kind) => ({ id: kind.id, kind })))('to the reader $id', ({ kind }) => {
    for (const text of ['a', 'a\n', '{\n', '\0']) {
      expectLinear(
        (n) => {
          const bytes = Buffer.from(repeated(text, n));
          return () => void fed(kind.reader(context()), bytes, [1]);
        },
        4096,
        100_000,
      );
    }
  });

  test('to open()', () => {
    expectLinear(
      (n) => {
        const bytes = Buffer.from(repeated('Apr 20 03:59:36 web1 sshd[2186]: x\n', n));
        return () => {
          const r = open(context());
          for (let i = 0; i < bytes.length; i++) r.push(bytes.subarray(i, i + 1));
          r.end();
        };
      },
      4096,
      60_000,
    );
  });
});

/** Logs of n connections, by what differs between them. */
const LOGS: Readonly<Record<string, (i: number) => string>> = {
  'the same': () => 'Apr 20 03:59:36 web1 sshd[2186]: Connection closed by 203.0.113.9 port 4711 [preauth]\n',
  'with their own pid': (i) =>
    `Apr 20 03:59:36 web1 sshd[${i}]: Invalid user nora from 203.0.113.9 port ${i % 65536}\n` +
    `Apr 20 03:59:37 web1 sshd[${i}]: Connection closed by invalid user nora 203.0.113.9 port ${i % 65536} [preauth]\n`,
  'with one pid, again and again': (i) =>
    `Apr 20 03:59:36 web1 sshd[7]: Connection from 203.0.113.9 port ${i % 65536} on 192.0.2.10 port 22\n`,
  'with lines of one pid that never end': (i) =>
    `Apr 20 03:59:36 web1 sshd[7]: Failed password for nora from 203.0.113.9 port ${i % 65536} ssh2\n`,
  'from their own address': (i) =>
    `Apr 20 03:59:36 web1 sshd[${i}]: Connection reset by 10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255} port 99\n`,
  'without pids': (i) =>
    `Connection closed by 203.0.113.9 port ${i % 65536} [preauth]\nInvalid user u${i} from 203.0.113.9 port ${(i + 1) % 65536}\n`,
  'by their own user': (i) =>
    `Apr 20 03:59:36 web1 sshd[${i}]: Connection closed by invalid user u${i} 203.0.113.9 port 99 [preauth]\n`,
  'refused by the listener': (i) =>
    `Apr 20 03:59:36 web1 sshd[1]: drop connection #10 from [203.0.113.9]:${i % 65536} on [192.0.2.10]:22 past MaxStartups\n`,
  'that worked': (i) =>
    `Apr 20 03:59:36 web1 sshd[${i}]: Accepted publickey for nora from 203.0.113.9 port ${i % 65536} ssh2: RSA SHA256:x\n`,
  'of lines that nobody knows': (i) =>
    `Apr 20 03:59:36 web1 sshd[${i}]: no such words as ${'x'.repeat(i % 50)}\n`,
  'of the server as a whole': () =>
    'Apr 20 03:59:36 web1 sshd[1]: error: Bind to port 22 on 0.0.0.0 failed: Address already in use.\n',
  'of a client that tries again': (i) =>
    `debug1: Connecting to web1 [192.0.2.10] port 22.\nssh: connect to host web1 port 22: Connection refused\n${i % 2 ? '[exit status 255]\n' : ''}`,
  'of a client to many hosts': (i) => `ssh: connect to host web${i} port 22: Connection refused\n`,
  'of a client without end': () => 'debug1: Offering public key: /home/nora/.ssh/id ED25519 SHA256:x agent\n',
};

/** Several pieces of evidence, read and explained together. */
function explainBeside(...pieces: readonly Buffer[]): void {
  const r = pieces.map((bytes, source) => {
    const one = open({ ...context(), source });
    one.push(bytes);
    one.end();
    return one;
  });
  explain(
    r.map((x) => x.summary()),
    r.flatMap((x) => [...x.observations]),
  );
}

describe('the whole line, for connections', () => {
  test.each(Object.keys(LOGS))('%s', (name) => {
    const lineOf = LOGS[name] as (i: number) => string;
    expectLinear(
      (n) => {
        const bytes = Buffer.from(Array.from({ length: n }, (_, i) => lineOf(i)).join(''));
        return () => {
          const r = open(context());
          r.push(bytes);
          r.end();
          explain([r.summary()], r.observations);
        };
      },
      60,
      12_000,
    );
  });

  test('with a run of the client beside the log', () => {
    const client = Buffer.from(
      'debug1: Connecting to web1 [192.0.2.10] port 22.\nConnection closed by 192.0.2.10 port 22\n',
    );
    expectLinear(
      (n) => {
        const log = Buffer.from(
          Array.from({ length: n }, (_, i) => LOGS['with their own pid']?.(i) ?? '').join(''),
        );
        return () => explainBeside(client, log);
      },
      500,
      12_000,
    );
  });

  test('many runs of the client beside many connections', () => {
    expectLinear(
      (n) => {
        const client = Buffer.from(
          'debug1: Connecting to web1 [192.0.2.10] port 22.\nConnection closed by 192.0.2.10 port 22\n'.repeat(
            n,
          ),
        );
        const log = Buffer.from(
          Array.from({ length: n }, (_, i) => LOGS['with their own pid']?.(i) ?? '').join(''),
        );
        return () => explainBeside(client, log);
      },
      60,
      2000,
    );
  });
});

describe('printing', () => {
  test.each(ANCHORS)('values that repeat %j', (anchor) => {
    expectLinear((n) => () => void safe(repeated(anchor, n)), 4096, 60_000);
  });

  test.each([
    'pass',
    'password=',
    'token: ',
    'http://a',
    'http://a:b',
    'a://b:',
    '--token ',
    'authorization: basic ',
  ])('what looks like a secret: %s', (text) => {
    expectLinear((n) => () => void safe(repeated(text, n)), 4096, 60_000);
  });

  test('a report of many problems', () => {
    expectLinear(
      (n) => {
        const r = open(context());
        r.push(
          Buffer.from(
            Array.from({ length: n }, (_, i) => LOGS['of a client to many hosts']?.(i) ?? '').join(''),
          ),
        );
        r.end();
        const { report } = explain([r.summary()], r.observations);
        return () => {
          printTerminal(report, { colour: true, columns: 80, long: true });
          printMarkdown(report);
          printJson(report);
        };
      },
      10,
      400,
    );
  });
});
