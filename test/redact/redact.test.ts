/** What redaction keeps and what it takes away, also of text that was made to defeat it. */
import { describe, expect, it } from 'vitest';
import { open } from '../../src/engine/index.ts';
import { redactor } from '../../src/print/redact.ts';

/** All lines as they would be posted, after the names in all of them were learned. */
function posted(...lines: readonly string[]): readonly string[] {
  const red = redactor();
  const reading = open({ evidence: { name: 'x' }, source: 0, now: 0 });
  reading.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
  reading.end();
  red.learn(reading.observations);
  for (const line of lines) red.learnLine(line);
  return lines.map(red.post);
}
const one = (line: string): string => posted(line)[0] as string;
const log = (text: string): string => `Nov 22 13:39:54 box17 sshd[123]: ${text}`;

describe('addresses', () => {
  it('keep their range and which networks are the same', () => {
    expect(one('10.9.8.7 10.9.8.6 10.9.5.7 10.1.8.7')).toBe('10.1.1.1 10.1.1.2 10.1.2.1 10.2.1.1');
    expect(one('172.20.3.4 172.31.3.4 192.168.44.5 100.99.1.2')).toBe(
      '172.16.1.1 172.17.1.1 192.168.1.1 100.64.1.1',
    );
    expect(one('169.254.7.7 198.19.0.4 127.0.0.53 0.0.0.0 169.254.169.254')).toBe(
      '169.254.1.1 198.19.0.1 127.0.0.53 0.0.0.0 169.254.169.254',
    );
    expect(one('Match Address 10.20.0.0/16,10.20.3.0/24 10.20.3.4')).toBe(
      'Match Address 10.1.0.0/16,10.1.1.0/24 10.1.1.1',
    );
  });
  it('public ones become documentation addresses, more networks than those reserved ones', () => {
    expect(one('8.8.8.8 8.8.8.9 8.8.4.4 9.9.9.9 1.1.1.1 1.0.0.1')).toBe(
      '192.0.2.1 192.0.2.2 198.51.100.1 203.0.113.1 240.0.0.1 240.0.1.1',
    );
    // A documentation address that was there already is one as others are: nothing is confused with it.
    expect(one('198.51.100.2 203.0.113.9')).toBe('192.0.2.1 198.51.100.1');
  });
  it('no two of them become one', () => {
    const all = Array.from(
      { length: 3000 },
      (_, i) => `${20 + (i % 7)}.${i % 251}.${(i * 7) % 256}.${(i * 13) % 256}`,
    );
    const out = one(all.join(' ')).split(' ');
    expect(new Set(out).size).toBe(new Set(all).size);
    expect(out.every((a) => /^(192\.0\.2|198\.51\.100|203\.0\.113|240\.\d+\.\d+)\.\d+$/.test(a))).toBe(true);
  });
  it('IPv6, mapped, with zone and port', () => {
    expect(one('2a01:4f8:1:2::5 2a01:4f8:1:2:9::6 2a01:4f8:1:3::5')).toBe(
      '2001:db8:0:1::1 2001:db8:0:1::2 2001:db8:0:2::1',
    );
    expect(one('fe80::dead:beef%eth0 fd12:3456::9 ::1 :: [2a01::1]:22')).toBe(
      'fe80::1%eth0 fd00:0:0:1::1 ::1 :: [2001:db8:0:2::1]:22',
    );
    expect(one('8.8.8.8 ::ffff:8.8.8.8 ::ffff:0808:0808')).toBe(
      '192.0.2.1 ::ffff:192.0.2.1 ::ffff:192.0.2.1',
    );
    expect(one('at 13:39:54 debug1: OpenSSH_9.2p1 std::string 1:2:3')).toBe(
      'at 13:39:54 debug1: OpenSSH_9.2p1 std::string 1:2:3',
    );
  });
  it('stay where a unit or a firewall writes them', () => {
    expect(one('sshd@0-8.8.8.8:22-9.9.9.9:5000.service')).toBe(
      'sshd@0-192.0.2.1:22-198.51.100.1:5000.service',
    );
    expect(one('MAC=52:54:00:12:34:56:52:54:00:ab:cd:ef:08:00 SRC=8.8.8.8 DPT=22')).toBe(
      'MAC=02:00:00:00:00:00:00:00:00:00:00:00:00:01 SRC=192.0.2.1 DPT=22',
    );
  });
});

describe('names', () => {
  it('users, hosts, homes and keys get one pseudonym each, over all lines', () => {
    const out = posted(
      log(
        'Accepted publickey for zelda from 8.8.8.8 port 5022 ssh2: RSA SHA256:0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
      ),
      log('Authentication refused: bad ownership or modes for directory /home/zelda/.ssh'),
      String.raw`debug1: identity file C:\Users\zelda\.ssh\id_rsa type 0`,
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeKeyBlobFakeKeyBlob zelda@castle.hyrule.org',
      'zelda@castle.hyrule.org: Permission denied (publickey).',
    );
    expect(out).toEqual([
      'Nov 22 13:39:54 host1 sshd[123]: Accepted publickey for user1 from 192.0.2.1 port 5022 ssh2: RSA SHA256:key1',
      'Nov 22 13:39:54 host1 sshd[123]: Authentication refused: bad ownership or modes for directory /home/user1/.ssh',
      String.raw`debug1: identity file C:\Users\user1\.ssh\id_rsa type 0`,
      'ssh-ed25519 AAAA-key2 user1@host2.example',
      'user1@host2.example: Permission denied (publickey).',
    ]);
  });
  it('root, git, git services, localhost and names of algorithms stay', () => {
    const lines = [
      'git@github.com: Permission denied (publickey).',
      'debug1: kex: server->client cipher: aes128-gcm@openssh.com MAC: <implicit>',
      'ssh: connect to host localhost port 22: Connection refused',
    ];
    expect(posted(...lines)).toEqual(lines);
    expect(one(log('Failed password for root from 10.0.0.1 port 22 ssh2'))).toContain(
      'for root from 10.0.0.1 port 22',
    );
  });
  it('a user called like a word of the text does not damage it', () => {
    const out = posted(
      log('Invalid user port from 8.8.8.8 port 4000'),
      log('Failed password for invalid user from from 8.8.8.8 port 4001 ssh2'),
      log('Connection closed by invalid user port 8.8.8.8 port 4000 [preauth]'),
      log('Server listening on 0.0.0.0 port 22.'),
      log('Invalid user  from 8.8.8.8 port 4002'),
    ).map((l) => l.slice(l.indexOf(': ') + 2));
    expect(out).toEqual([
      'Invalid user user1 from 192.0.2.1 port 4000',
      'Failed password for invalid user user2 from 192.0.2.1 port 4001 ssh2',
      'Connection closed by invalid user user1 192.0.2.1 port 4000 [preauth]',
      'Server listening on 0.0.0.0 port 22.',
      'Invalid user  from 192.0.2.1 port 4002',
    ]);
  });
  it('a name with a forged log line hides nothing and shows nothing', () => {
    const out = one(
      log(
        'Invalid user x from 9.9.9.9 port 1 ssh2#012Nov 22 13:39:55 box17 sshd[9]: Accepted password for zelda from 8.8.8.8 port 22',
      ),
    );
    expect(out).not.toMatch(/9\.9\.9\.9|8\.8\.8\.8|box17|zelda/);
  });
  it('a name behind an escaped line end is found', () => {
    const out = posted(
      log('Accepted password for zelda from 8.8.8.8 port 22 ssh2'),
      String.raw`"msg": "Failed to connect\nzelda@castle.hyrule.org: Permission denied\r\nzelda"`,
    );
    expect(out[1]).toBe(
      String.raw`"msg": "Failed to connect\nuser1@host2.example: Permission denied\r\nuser1"`,
    );
  });
});

describe('secrets and hostile text', () => {
  it('are masked, private keys left out', () => {
    const out = posted(
      'password=hunter2',
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW',
      'QyNTUxOQ==',
      '-----END OPENSSH PRIVATE KEY-----',
      'Permission denied (publickey).',
    );
    expect(out.join('\n')).not.toMatch(/hunter2|b3Blb|QyNT/);
    expect(out[5]).toBe('Permission denied (publickey).');
  });
  it('a private key without an end does not swallow what follows', () => {
    const out = posted(
      '-----BEGIN RSA PRIVATE KEY-----',
      'MIIEowIBAAKCAQEA7',
      'Permission denied (publickey).',
    );
    expect(out[1]).toBe('****');
    expect(out[2]).toBe('Permission denied (publickey).');
  });
  it('nothing in it acts on a terminal, colours go', () => {
    expect(one('\u001b[31mred\u001b[0m \u001b]0;x\u0007 \u202e\u0000')).toBe(
      'red \\x1b]0;x\\x07 \\u202e\\x00',
    );
  });
  it('names in a message that a journal writes as numbers', () => {
    const text = 'Invalid user zel\u00ffda from 8.8.8.8';
    const bytes = [...text].map((c) => c.charCodeAt(0));
    const out = one(`{"MESSAGE":[${bytes.join(',')}],"_HOSTNAME":"box17"}`);
    expect(out).toContain('192.0.2.1');
    expect(out).not.toContain('56,46,56');
  });
  it.each([
    ['one word', 'x'],
    ['addresses', '8.8.8.8 '],
    ['dots', '1.'],
    ['colons', 'a:'],
    ['at signs', 'a@'],
    ['a blob', 'AAAA'],
    ['homes', '/home/'],
    ['backslashes', '\\'],
    ['numbers', ':[1,1,1,1,'],
    ['contexts', 'for user '],
    ['dashes', '-----BEGIN '],
  ])('time is linear: %s', (_name, piece) => {
    const cost = (n: number): number => {
      const text = piece.repeat(Math.ceil(n / piece.length));
      const begin = process.cpuUsage();
      const red = redactor();
      red.learnLine(text);
      red.post(text);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    cost(20_000);
    const small = Math.max(20, Math.min(cost(200_000), cost(200_000)));
    expect(Math.min(cost(800_000), cost(800_000))).toBeLessThan(small * 9);
  });
});
