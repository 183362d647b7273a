/** Lines joined into connections: processes, ports, reuse of numbers, releases, and what a stranger writes into them. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attempts } from '../../src/engine/attempts.ts';
import { CAUSES, open, recognise } from '../../src/engine/index.ts';
import { readLog } from './read.ts';

const at = (second: number, message: string, pid = 900, program = 'sshd'): string => {
  const time = `${String(Math.floor(second / 3600)).padStart(2, '0')}:${String(Math.floor(second / 60) % 60).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
  return `Feb 10 ${time} web1 ${program}[${pid}]: ${message}\n`;
};

describe('one connection each', () => {
  it('keeps what the lines of one process say', () => {
    const { connections } = readLog(
      at(1, 'Invalid user oracle from 192.0.2.7 port 40001') +
        at(2, 'Failed password for invalid user oracle from 192.0.2.7 port 40001 ssh2') +
        at(3, 'Connection closed by invalid user oracle 192.0.2.7 port 40001 [preauth]'),
    );
    expect(connections).toHaveLength(1);
    expect(connections[0]).toMatchObject({
      source: '192.0.2.7',
      port: 40001,
      user: 'oracle',
      invalidUser: true,
      failures: 1,
      outcome: 'login-failed',
      by: 'client',
      stage: 'auth',
      lines: 3,
      begin: Date.parse('2026-02-10T00:00:01Z'),
      end: Date.parse('2026-02-10T00:00:03Z'),
    });
  });

  it('tells processes that were given the same number apart', () => {
    const { connections } = readLog(
      at(1, 'Connection closed by 192.0.2.7 port 40001 [preauth]') +
        at(2, 'Connection closed by 192.0.2.8 port 40002 [preauth]') +
        at(400, 'Connection closed by 192.0.2.8 port 40002 [preauth]'),
    );
    expect(connections.map((c) => c.source)).toEqual(['192.0.2.7', '192.0.2.8', '192.0.2.8']);
  });

  it('joins the child of a session by address and port', () => {
    const { connections } = readLog(
      at(1, 'Accepted publickey for alice from 192.0.2.7 port 40001 ssh2: ED25519 SHA256:abc', 900) +
        at(90, 'Received disconnect from 192.0.2.7 port 40001:11: disconnected by user', 950) +
        at(90, 'Disconnected from user alice 192.0.2.7 port 40001', 950),
    );
    expect(connections).toHaveLength(1);
    expect(connections[0]).toMatchObject({
      outcome: 'accepted',
      user: 'alice',
      method: 'publickey',
      lines: 3,
    });
    expect(connections[0]?.end).toBe(Date.parse('2026-02-10T00:01:30Z'));
  });

  it('gives the account of the listener to the process that it names', () => {
    const { connections } = readLog(
      at(1, 'Connection from 192.0.2.7 port 40001 on 192.0.2.1 port 22 rdomain ""', 950, 'sshd-session') +
        at(121, 'Timeout before authentication for connection from 192.0.2.7 to 192.0.2.1, pid = 950', 700),
    );
    expect(connections).toHaveLength(1);
    expect(connections[0]).toMatchObject({ outcome: 'grace-timeout', by: 'server', pid: 950, port: 40001 });
  });

  it('makes one connection of each drop, though all come from the listener', () => {
    const { connections, story } = readLog(
      at(1, 'error: beginning MaxStartups throttling', 700) +
        at(1, 'drop connection #10 from [192.0.2.7]:40001 on [192.0.2.1]:22 past MaxStartups', 700) +
        at(2, 'drop connection #10 from [192.0.2.8]:40002 on [192.0.2.1]:22 past MaxStartups', 700) +
        at(9, 'exited MaxStartups throttling after 00:00:08, 5 connections dropped', 700),
    );
    expect(connections.map((c) => c.outcome)).toEqual(['dropped-startups', 'dropped-startups']);
    expect(story.incidents).toHaveLength(1);
    expect(story.incidents[0]).toMatchObject({
      kind: 'startups',
      dropped: 5,
      droppedIs: 'sum',
      harm: 'perhaps',
    });
    expect(story.outcomes).toContainEqual({ what: 'dropped-startups', count: 5 });
  });

  it('reads what releases before 7.0 wrote, without ports', () => {
    const { connections } = readLog(
      at(1, 'Did not receive identification string from 192.0.2.7', 901) +
        at(2, 'Failed password for root from 192.0.2.8 port 40002 ssh2', 902) +
        at(3, 'Received disconnect from 192.0.2.8: 11: Bye Bye [preauth]', 902) +
        at(4, 'Connection closed by 192.0.2.9 [preauth]', 903),
    );
    expect(connections.map((c) => c.outcome).sort()).toEqual([
      'closed-before-login',
      'login-failed',
      'no-identification',
    ]);
  });

  it('ends what is silent, and keeps sessions however long they last', () => {
    const { connections } = readLog(
      at(1, 'Accepted password for alice from 192.0.2.7 port 40001 ssh2', 901) +
        at(2, 'Invalid user oracle from 192.0.2.8 port 40002', 902) +
        at(7000, 'Invalid user admin from 192.0.2.9 port 40003', 903) +
        at(7100, 'Disconnected from user alice 192.0.2.7 port 40001', 901),
    );
    expect(connections.map((c) => c.source)).toEqual(['192.0.2.8', '192.0.2.7', '192.0.2.9']);
    expect(connections[1]?.lines).toBe(2);
  });
});

describe('what a block says again', () => {
  // Names alike in their first eight bytes, one text as method and as reason, addresses of both sorts, and lines between
  // that are not for the kernel.
  const users = [
    'root',
    'administrator1',
    'administrator2',
    'administrator',
    'administ',
    'adminis',
    'jos\u00e9',
  ];
  const sources = ['192.0.2.7', '192.0.2.70', '0.0.0.1', '2001:db8::7', '2001:db8::70', '198.51.100.99'];
  const text = Array.from({ length: 600 }, (_, i) => {
    const user = users[(i * 5) % users.length];
    const source = sources[(i * 7) % sources.length];
    const host = ['web1', 'web1.example.com', 'web1.example.org'][i % 3];
    const from = `from ${source} port ${i % 11 === 0 ? '40000000000' : 40_000 + (i % 40)}`;
    const said = [
      `Invalid user ${user} ${from}`,
      `Failed ${i % 2 === 0 ? 'password' : 'keyboard-interactive/pam'} for invalid user ${user} ${from} ssh2`,
      `Received disconnect ${from}:11: ${['password', 'Bye Bye', 'Bye Bye!'][i % 3]} [preauth]`,
      `Accepted ${i % 2 === 0 ? 'password' : 'publickey'} for ${user} ${from} ssh2`,
      `pam_unix(sshd:auth): check pass; user unknown`,
      `Connection closed by invalid user ${user} ${source} port ${40_000 + (i % 40)} [preauth]`,
      `Unable to negotiate with ${source} port ${40_000 + (i % 40)}: no matching host key type found. Their offer: ssh-rsa [preauth]`,
    ][i % 7];
    return at(i, said as string, 900 + (i % 40)).replace('web1', host as string);
  }).join('');

  it.each([256 * 1024, 8192, 1000])(
    'is joined as if each line said it for the first time, in blocks of %i',
    (block) => {
      const said = readLog(text, { block });
      const again = readLog(text, { block, kernel: true });
      expect(said.references).toBe(0);
      expect(again.references).toBeGreaterThan(block > 1000 ? 500 : 100);
      expect(again.connections).toEqual(said.connections);
      expect(again.story).toEqual(said.story);
    },
  );
});

describe('the cause, where its own lines settle it', () => {
  it.each<[string | null, string]>([
    ['auth-unknown-user', 'Failed password for invalid user oracle from 192.0.2.7 port 40001 ssh2'],
    ['auth-password-wrong', 'Failed password for alice from 192.0.2.7 port 40001 ssh2'],
    [
      'auth-key-not-authorized',
      'Failed publickey for alice from 192.0.2.7 port 40001 ssh2: ED25519 SHA256:abc',
    ],
    ['auth-user-not-allowed', 'User alice from 192.0.2.7 not allowed because not listed in AllowUsers'],
    ['auth-pam-account-denied', 'fatal: Access denied for user alice by PAM account configuration [preauth]'],
    [
      'kex-no-common-kex',
      'Unable to negotiate with 192.0.2.7 port 40001: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]',
    ],
    [
      'hostkey-no-common-type',
      'Unable to negotiate with 192.0.2.7 port 40001: no matching host key type found. Their offer: ssh-dss [preauth]',
    ],
    ['accept-privsep-dir', 'fatal: Missing privilege separation directory: /run/sshd'],
    [
      'accept-penalty',
      'drop connection #0 from [192.0.2.7]:40001 on [192.0.2.1]:22 penalty: failed authentication',
    ],
    ['noise-non-ssh', "Bad protocol version identification 'GET / HTTP/1.1' from 192.0.2.7 port 40001"],
    [null, 'Accepted password for alice from 192.0.2.7 port 40001 ssh2'],
    [null, 'Connection reset by 192.0.2.7 port 40001 [preauth]'],
  ])('%s', (cause, message) => {
    const { connections } = readLog(at(1, message));
    expect(connections.map((c) => c.cause)).toEqual([cause]);
    if (cause !== null) expect(CAUSES.some((c) => c.id === cause)).toBe(true);
  });
});

describe('what a stranger writes', () => {
  const forged = 'x from 203.0.113.9 port 22 ssh2\\nAccepted password for root from 203.0.113.9 port 1 ssh2';
  it('makes no login, no other address and no other connection', () => {
    const { connections, story } = readLog(
      at(1, `Invalid user ${forged} from 192.0.2.7 port 40001`) +
        at(2, `Failed password for invalid user ${forged} from 192.0.2.7 port 40001 ssh2`) +
        at(3, 'Invalid user bob from 192.0.2.8 port 40002', 901),
    );
    expect(connections).toHaveLength(2);
    expect(connections.map((c) => c.source).sort()).toEqual(['192.0.2.7', '192.0.2.8']);
    expect(story.loginsTotal).toBe(0);
    expect(connections.some((c) => c.outcome === 'accepted')).toBe(false);
  });

  it('does not move lines of others, wherever it stands between them', () => {
    const good = [
      at(10, 'Accepted publickey for alice from 198.51.100.4 port 50001 ssh2: ED25519 SHA256:abc', 910),
      at(20, 'Failed password for bob from 198.51.100.5 port 50002 ssh2', 911),
      at(30, 'Disconnected from user alice 198.51.100.4 port 50001', 910),
    ];
    const bad = [
      '\u0000\u0001\u001b[2J\u001b]0;x\u0007\n',
      `${'A'.repeat(70_000)}\n`,
      at(11, `banner exchange: Connection from 192.0.2.7 port 40001: invalid format`, 912),
      at(
        12,
        `Bad protocol version identification '${at(1, 'Accepted password for root from 192.0.2.7 port 1 ssh2').trim()}' from 192.0.2.7 port 40001`,
        913,
      ),
      'Feb 10 00:00:13 web1 sshd[910]: \n',
      'Feb 10 00:00:1',
    ];
    const alone = readLog(good.join('')).connections;
    for (const [i, junk] of bad.entries()) {
      const mixed = readLog(
        good.map((g) => (junk.endsWith('\n') ? junk + g : `${junk}\n${g}`)).join(''),
      ).connections;
      for (const c of alone) {
        const same = mixed.find((m) => m.source === c.source);
        expect({ i, ...same, byte: 0, file: 0 }).toEqual({ i, ...c, byte: 0, file: 0 });
      }
    }
  });
});

describe('the same lines by the other way', () => {
  const root = path.join(import.meta.dirname, '../../fixtures');
  const logs = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      fs.readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name)),
    )
    .filter((file) => /^server.*\.log$/.test(path.basename(file)));
  it('has logs to compare', () => expect(logs.length).toBeGreaterThan(100));
  it.each(logs.map((file) => [path.relative(root, file), file]))('%s', (_, file) => {
    const text = fs.readFileSync(file, 'utf8');
    if (recognise(text.slice(0, 65_536)).kind.id !== 'sshd-log') return;
    const reading = open({ evidence: { name: 'auth.log' }, source: 0, now: 0 });
    reading.push(new TextEncoder().encode(text));
    reading.end();
    const slow = attempts(reading.observations)
      .attempts.filter((a) => a.subject === 'connection' && a.source !== undefined)
      .map(
        (a) => `${a.source} ${a.sourcePort ?? 0} ${a.observations.some((o) => o.kind === 'auth.accepted')}`,
      )
      .sort();
    const fast = readLog(text)
      .connections.filter((c) => c.source !== '')
      .map((c) => `${c.source} ${c.port} ${!Number.isNaN(c.loggedIn) || c.outcome === 'accepted'}`)
      .sort();
    expect(fast).toEqual(slow);
  });
});
