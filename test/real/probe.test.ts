/** The probe against real servers and twelve behaviours of a peer on loopback: what it names, over how many connections, in what time. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Report, Transcript } from '../../src/engine/index.ts';
import { program } from '../cli/program.ts';
import { describeReal } from './needs.ts';
import { pause, until, world } from './world.ts';

const w = world();
const sshwhy = program();

interface Answer extends Report {
  readonly transcript: Transcript;
  readonly seconds: number;
}

/** Runs the probe as a person would, with the configuration of this world. */
async function probed(args: readonly string[]): Promise<Answer> {
  const begin = performance.now();
  const ended = await sshwhy.run(['probe', '-F', w.options, '--json', ...args], { env: { HOME: w.folder } });
  const seconds = (performance.now() - begin) / 1000;
  expect(ended.err).toBe('');
  return { ...(JSON.parse(ended.out) as Answer), seconds };
}
const at = (port: number): readonly string[] => ['-p', `${port}`, 'root@127.0.0.1'];
const first = (a: Answer): string => a.causes[0]?.id ?? 'none';

/** Nothing that is not right is called likely or proved. */
function expectFirst(a: Answer, causes: readonly string[]): void {
  expect(causes, JSON.stringify(a.transcript.layers)).toContain(first(a));
  for (const c of a.problems[0]?.causes ?? []) if (c.certainty !== 'possible') expect(causes).toContain(c.id);
}

describeReal('a healthy sshd', ['root', 'sshd', 'ssh'], () => {
  test('is reached over one connection, which its log tells of', async () => {
    const server = await w.sshd('probe-healthy');
    const answer = await probed(at(server.port));
    expect(answer.exit).toBe(0);
    expect(answer.problems).toEqual([]);
    const talks = answer.transcript.layers.filter((l) => l.layer === 'talk');
    expect(talks).toHaveLength(1);
    expect(talks[0]?.layer === 'talk' && talks[0].serverOffer?.hostkey).toBe('ssh-ed25519');
    // Measured by the program itself, so that a busy machine's start is not counted.
    expect(answer.transcript.tookMs).toBeLessThan(4000);
    await until(() => server.log().includes('sshwhy looked'), 'the line about the probe');
    expect(server.log().match(/Connection from/g)).toHaveLength(1);
    expect(server.log()).toContain('sshwhy looked as far as the offers of the key exchange [preauth]');
  });

  test('with more leave: host key, methods, login', async () => {
    const server = await w.sshd('probe-leave');
    const before = await probed(['--host-key', '--methods', ...at(server.port)]);
    expect(before.exit).toBe(0);
    expect(before.transcript.layers.find((l) => l.layer === 'hostkey')).toMatchObject({ result: 'unknown' });
    expect(JSON.stringify(before.notes)).toContain('publickey');
    // A login with the right key stores the host key; then it is known, and later another one is not.
    const login = await probed(['-i', w.key('mine'), '--login', ...at(server.port)]);
    expect(login.exit, JSON.stringify(login.transcript.layers.at(-1)).slice(-1500)).toBe(0);
    const known = await probed(['--host-key', ...at(server.port)]);
    expect(known.transcript.layers.find((l) => l.layer === 'hostkey')).toMatchObject({ result: 'known' });
    const refused = await probed(['-i', w.key('other'), '--login', ...at(server.port)]);
    expectFirst(refused, ['auth-key-not-authorized']);
    const file = `${w.folder}/known_hosts`;
    const other = fs
      .readFileSync(`${w.key('host2')}.pub`, 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
    fs.writeFileSync(`${w.folder}/known_other`, `[127.0.0.1]:${server.port} ${other}\n`);
    const changed = await probed([
      '-o',
      `UserKnownHostsFile=${w.folder}/known_other`,
      '--host-key',
      ...at(server.port),
    ]);
    expectFirst(changed, ['hostkey-changed', 'hostkey-shared-name', 'hostkey-pinned-mismatch']);
    expect(fs.existsSync(file)).toBe(true);
  });

  test('offers that have nothing in common', async () => {
    const server = await w.sshd('probe-kex', ['KexAlgorithms diffie-hellman-group14-sha256']);
    const answer = await probed(['-o', 'KexAlgorithms=curve25519-sha256', ...at(server.port)]);
    expectFirst(answer, ['kex-no-common-kex', 'kex-client-too-old', 'kex-crypto-policy']);
  });

  test('an offer of 12,000 bytes is taken, and the log tells who it was', async () => {
    const server = await w.sshd('probe-large');
    const answer = await probed(['--more', '1', ...at(server.port)]);
    const large = answer.transcript.layers.find((l) => l.layer === 'talk' && l.way === 'large');
    expect(large).toMatchObject({ end: 'fin' });
    expect(large?.layer === 'talk' && large.sentBytes).toBeGreaterThan(12_000);
    expect(answer.problems).toEqual([]);
    await until(() => server.log().match(/sshwhy looked/g)?.length === 2, 'both good-byes');
    expect(server.log()).not.toMatch(/error|Unable to negotiate|Bad packet/);
  });

  test('a random early drop has its share and interval', async () => {
    const server = await w.sshd('probe-early', ['MaxStartups 1:50:100', 'LoginGraceTime 60']);
    const held = net.connect(server.port, '127.0.0.1');
    await new Promise((resolve) => held.once('data', resolve));
    try {
      const answer = await probed(['--more', '41', '--timeout', '8', ...at(server.port)]);
      const repeat = answer.transcript.layers.find((l) => l.layer === 'repeat');
      if (repeat?.layer !== 'repeat') throw new Error(JSON.stringify(answer.transcript.layers));
      const [low, high] = repeat.between ?? [1, 0];
      expect(repeat.turnedAway).toBe(repeat.dropped + repeat.closed);
      expect(repeat.turnedAway).toBeGreaterThan(0);
      expect(low).toBeLessThan((repeat.turnedAway ?? 0) / repeat.tries);
      expect(high).toBeGreaterThan((repeat.turnedAway ?? 0) / repeat.tries);
      // Half are dropped: an interval of so many tries that lies wholly on one side would be a wonder.
      expect(low).toBeLessThan(0.75);
      expect(high).toBeGreaterThan(0.25);
      expect(JSON.stringify(answer.transcript)).not.toContain('"skipped"');
      expectFirst(answer, ['accept-maxstartups', 'accept-per-source-limit']);
      expect(JSON.stringify(answer.problems)).toMatch(
        /\d+ of \d+ tries were turned away: between \d+ and \d+ % at this moment/,
      );
    } finally {
      held.destroy();
    }
  });

  test('joined with its log', async () => {
    const server = await w.sshd('probe-full', ['MaxStartups 1:100:1', 'LoginGraceTime 60']);
    const held = net.connect(server.port, '127.0.0.1');
    await new Promise((resolve) => held.once('data', resolve));
    try {
      const alone = await probed(at(server.port));
      expectFirst(alone, ['accept-maxstartups', 'accept-per-source-limit', 'accept-penalty']);
      await until(() => server.log().includes('past MaxStartups'), 'the drop in the log');
      const log = w.file('probe-full-copy.log', server.log());
      const both = await probed(['--server-log', log, ...at(server.port)]);
      expect(first(both)).toBe('accept-maxstartups');
      expect(both.problems[0]?.view).toBe('both');
      expect(JSON.stringify(both.causes[0]?.proof)).toContain('past MaxStartups');
    } finally {
      held.destroy();
    }
  });

  test('a transcript that is kept is for nobody else, and says the same again', async () => {
    const port = await w.port();
    const kept = `${w.folder}/kept.json`;
    const ended = await sshwhy.run(['127.0.0.1', '-p', `${port}`, '--keep', kept, '--json'], {
      env: { HOME: w.folder },
    });
    const live = JSON.parse(ended.out) as Answer;
    expect(fs.statSync(kept).mode & 0o777).toBe(0o600);
    const again = JSON.parse((await sshwhy.run(['explain', kept, '--json'])).out) as Answer;
    expect(again.causes.map((c) => c.id)).toEqual(live.causes.map((c) => c.id));
    expect(again.evidence[0]?.kind).toBe('probe');
  });

  test('many destinations: a line of JSON each, and a count by cause', async () => {
    const server = await w.sshd('probe-many', ['MaxStartups 100']);
    const list = w.file(
      'targets',
      `# two of them\n127.0.0.1\nlocalhost:${server.port}\n\n127.0.0.2 # nobody\n`,
    );
    const ended = await sshwhy.run(
      ['probe', '-F', w.options, '-4', '-p', `${server.port}`, '--targets', list],
      {
        env: { HOME: w.folder },
      },
    );
    const lines = ended.out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Answer & { target: string });
    expect(lines.map((l) => l.target).sort()).toEqual([
      '127.0.0.1',
      '127.0.0.2',
      `ssh://localhost:${server.port}`,
    ]);
    for (const l of lines) expect(l.exit).toBe(l.target === '127.0.0.2' ? 1 : 0);
    expect(ended.err).toContain('3 destinations');
    expect(ended.status).toBe(1);
  });

  test('through a jump host, each hop told apart', async () => {
    const jump = await w.sshd('probe-jump');
    const target = await w.sshd('probe-target');
    const config = w.file(
      'jump_config',
      `Host target dead\n  HostName localhost\n  ProxyJump root@127.0.0.1:${jump.port}\nHost dead\n  Port ${await w.port()}\nHost target\n  Port ${target.port}\nHost *\n  IdentityFile ${w.key('mine')}\n${fs.readFileSync(w.options, 'utf8')}`,
    );
    const through = async (host: string): Promise<Answer> =>
      JSON.parse(
        (await sshwhy.run(['probe', '-F', config, host, '--json'], { env: { HOME: w.folder } })).out,
      ) as Answer;
    const well = await through('target');
    expect(well.exit, JSON.stringify(well.transcript.layers)).toBe(0);
    await until(() => target.log().includes('sshwhy looked'), 'the probe at the target');
    const dead = await through('dead');
    expect(first(dead), JSON.stringify(dead.transcript.layers)).toBe('jump-target-unreachable');
  });
});

type Peer = (socket: net.Socket) => void;
const says =
  (text: string): Peer =>
  (socket) =>
    socket.write(text);
const answers =
  (text: string): Peer =>
  (socket) =>
    socket.once('data', () => socket.end(text));

/** A peer on loopback may be the near end of a tunnel: it stands beside what is right. */
const HANGS_UP = [
  'ident-hangs-up',
  'path-tunnel-dead-end',
  'path-port-mapping-dead',
  'accept-xinetd-refuses',
  'path-balancer-no-backend',
  'session-forwarding-forbidden',
];
const SILENT = ['ident-stays-silent', 'ident-banner-slow', 'path-tunnel-dead-end', 'accept-listener-stuck'];

const BEHAVIOURS: readonly (readonly [string, Peer, readonly string[]])[] = [
  ['accepts and closes', (s) => s.end(), HANGS_UP],
  ['accepts and resets', (s) => s.resetAndDestroy(), HANGS_UP],
  ['stays silent', () => {}, SILENT],
  [
    '"Not allowed at this time"',
    (s) => s.end('Not allowed at this time\r\n'),
    ['accept-penalty', 'accept-maxstartups', 'accept-per-source-limit', 'accept-refuse-connection'],
  ],
  [
    '"Exceeded MaxStartups"',
    (s) => s.end('Exceeded MaxStartups\r\n'),
    ['accept-maxstartups', 'accept-per-source-limit'],
  ],
  ['HTTP', answers('HTTP/1.1 400 Bad Request\r\n\r\n'), ['ident-http']],
  [
    'an HTTP proxy that wants a password',
    answers('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    ['ident-http', 'jump-proxy-denied'],
  ],
  [
    'an identification, then a close',
    (s) => s.end('SSH-2.0-OpenSSH_9.2p1\r\n'),
    ['kex-server-closes', 'accept-sandbox-kill', 'accept-child-crash'],
  ],
  [
    'an identification, then silence',
    says('SSH-2.0-OpenSSH_9.2p1\r\n'),
    ['kex-server-bug', 'path-mtu-blackhole', 'path-dpi-drop'],
  ],
  ['SSH-1.5', says('SSH-1.5-1.2.33\r\n'), ['ident-protocol-1']],
  ['half an identification', says('SSH-2.0-Open'), ['ident-bad-banner']],
  ['SMTP', says('220 mail.example.test ESMTP Postfix\r\n'), ['ident-other-service']],
  ['FTP', says('220 (vsFTPd 3.0.3)\r\n'), ['ident-other-service']],
  ['VNC', says('RFB 003.008\n'), ['ident-other-service']],
  ['MySQL', says('J\0\0\0\n8.0.36\0\b\0\0\0abcdefgh\0caching_sha2_password\0'), ['ident-other-service']],
  [
    'Redis',
    (s) => s.on('data', () => s.write("-ERR unknown command 'SSH-2.0'\r\n")),
    ['ident-other-service'],
  ],
];

describeReal('what a peer may do', ['root', 'sshd', 'ssh'], () => {
  // One after the other: their times are part of what is tested.
  describe.sequential('on loopback', () => {
    test.each(BEHAVIOURS)('%s is named within the time', async (_, peer, causes) => {
      const port = await w.listen(peer);
      const answer = await probed(['--timeout', '5', ...at(port)]);
      expectFirst(answer, causes);
      expect(answer.transcript.tookMs).toBeLessThan(5500);
    });

    test('a port on which nobody listens', async () => {
      const answer = await probed(at(await w.port()));
      expectFirst(answer, ['server-not-running']);
    });

    test('a tarpit is named in time, whatever it sends', async () => {
      const port = await w.listen((socket) => {
        const timer = setInterval(() => socket.write(`${Math.random().toString(36).slice(2)}\r\n`), 200);
        socket.on('close', () => clearInterval(timer));
      });
      const answer = await probed(['--timeout', '5', ...at(port)]);
      expectFirst(answer, ['ident-tarpit']);
      expect(answer.transcript.tookMs).toBeLessThan(5500);
    });

    test('the TCP wrappers are told by their five seconds', async () => {
      const port = await w.listen((socket) => setTimeout(() => socket.end(), 5000));
      const answer = await probed(['--timeout', '8', ...at(port)]);
      expectFirst(answer, ['accept-tcp-wrappers']);
    });

    test('a process of sshd that dies, by its time', async () => {
      const port = await w.listen((socket) => setTimeout(() => socket.end(), 40));
      const answer = await probed(at(port));
      const talk = answer.transcript.layers.find((l) => l.layer === 'talk');
      // On loopback the near end of a tunnel is likelier: that it is no listener is what the time tells.
      expect(talk?.layer === 'talk' && talk.endMs).toBeGreaterThan(30);
      expect(answer.causes.map((c) => c.id)).not.toContain('accept-tcp-wrappers');
    });

    test('bytes without end are read to a bound', async () => {
      const port = await w.listen((socket) => {
        const flood = (): void => {
          while (socket.writable && socket.write('A'.repeat(65536)));
        };
        socket.on('drain', flood);
        flood();
      });
      const answer = await probed(['--timeout', '5', ...at(port)]);
      expect(first(answer)).toMatch(/^ident-/);
      expect(answer.transcript.tookMs).toBeLessThan(3000);
    });

    test('colours and forged lines of a peer are printed as text', async () => {
      const port = await w.listen(says('\x1b[2J\x1b]0;owned\x07 sshd[1]: Accepted password for root\r\n'));
      const ended = await sshwhy.run(['probe', '--timeout', '1', '--no-ask', '-F', w.options, ...at(port)], {
        env: { HOME: w.folder },
      });
      expect(ended.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
      expect(ended.out).not.toContain('auth-');
    });

    test('more connections only when asked, and none against a server that punishes', async () => {
      let visits = 0;
      const port = await w.listen((socket) => {
        visits++;
        socket.end('Not allowed at this time\r\n');
      });
      await probed(at(port));
      expect(visits).toBe(1);
      await probed(['--more', '9', ...at(port)]);
      expect(visits).toBe(2);
      let others = 0;
      const web = await w.listen((socket) => {
        others++;
        answers('HTTP/1.1 400 Bad Request\r\n\r\n')(socket);
      });
      const answer = await probed(['--more', '6', ...at(web)]);
      expect(others).toBe(7);
      expectFirst(answer, ['ident-http']);
    });
  });
});

describeReal('a server of TLS', ['root', 'sshd', 'ssh', 'openssl'], () => {
  test('a server that expects it is named', async () => {
    const port = await w.port();
    const [key, cert] = [`${w.folder}/tls.key`, `${w.folder}/tls.pem`];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '2',
        '-subj',
        '/CN=x',
      ],
      { stdio: 'ignore' },
    );
    await w.start(
      'openssl',
      ['s_server', '-accept', `127.0.0.1:${port}`, '-key', key, '-cert', cert, '-quiet'],
      port,
    );
    // OpenSSL hangs up on our line without a word: what it is shows only to a greeting of TLS.
    expectFirst(await probed(['--timeout', '5', ...at(port)]), ['ident-tls', ...HANGS_UP]);
    await pause(50);
    expectFirst(await probed(['--timeout', '5', '--more', '4', ...at(port)]), ['ident-tls']);
  });
});
