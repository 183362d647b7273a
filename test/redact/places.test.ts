/** Names that only their place tells to be such: short ones, groups, people in passwd(5), texts that a server shows. */
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
const log = (text: string): string => `Nov 22 13:39:54 box17 sshd[123]: ${text}`;
/** Words of a text, so that `bo` is not found in `box`. */
const words = (lines: readonly string[]): readonly string[] => lines.join('\n').split(/[^\p{L}\p{N}-]+/u);

describe('names of one and two letters', () => {
  it('are hidden wherever the place tells that they are names', () => {
    const out = posted(
      log('Accepted publickey for bo from 8.8.8.8 port 5022 ssh2'),
      log('Failed password for x from 8.8.8.8 port 5023 ssh2'),
      log('pam_unix(sshd:session): session opened for user bo(uid=1001) by (uid=0)'),
      'Nov 22 13:39:54 box17 systemd[1]: Started session-4.scope - Session 4 of User bo.',
      'Nov 22 13:39:54 box17 systemd-logind[1]: New session 4 of user bo.',
      'Nov 22 13:39:54 box17 sudo:       bo : TTY=pts/0 ; PWD=/home/bo ; USER=root ; COMMAND=/bin/ls',
      'AllowUsers bo x@10.2.3.4 "bo"',
      'DenyUsers x',
      'Match User bo,x Address 10.2.3.4',
      'User bo',
      "debug1: Authenticating to web1.acme.example:22 as 'bo'",
      'bo@web1: Permission denied (publickey).',
      '$ ssh -l bo web1',
      'uid=1001(bo) gid=1001(bo) groups=1001(bo),27(sudo)',
      '-rw------- 1 bo bo 411 Nov 22 10:00 id_rsa',
      'drwx------ bo:bo /home/bo/.ssh',
      'bo       pts/0        2026-11-22 13:39 (8.8.8.8)',
      'root      1201  0.0  0.1  17700 ?  Ss 13:39 0:00 sshd: bo [priv]',
      'bo:x:1001:1001:Bo Derek,Room 4,555-1234:/home/bo:/bin/bash',
      'bo:x:1001:',
      '$ id bo',
      'Access: (0600/-rw-------)  Uid: ( 1001/      bo)   Gid: ( 1001/      bo)',
    );
    expect(words(out).filter((w) => /^(?:bo|x|Bo|Derek|555-1234)$/.test(w))).toEqual(['x', 'x']);
    // What is left are the fields of passwd(5) and group(5) that say "elsewhere".
    expect(out.at(-4)).toBe('user1:x:1001:1001:****:/home/user1:/bin/bash');
    expect(out.at(-3)).toBe('user1:x:1001:');
    expect(out[6]).toBe('AllowUsers user1 user2@10.1.1.1 "user1"');
    expect(out[8]).toBe('Match User user1,user2 Address 10.1.1.1');
    expect(out[13]).toBe('uid=1001(user1) gid=1001(user1) groups=1001(user1),27(sudo)');
  });

  it('stay words where they are words', () => {
    const lines = [
      log('Failed password for invalid user of from 8.8.8.8 port 1 ssh2'),
      log('error: maximum authentication attempts exceeded of something'),
      'debug1: Reading configuration data of nobody',
    ];
    const out = posted(...lines);
    expect(out[1]).toContain('exceeded of something');
    expect(out[2]).toBe(lines[2]);
  });
});

describe('groups', () => {
  it('get pseudonyms of their own, those of systems stay, and that of one account is the account', () => {
    const out = posted(
      log('Accepted publickey for zelda from 8.8.8.8 port 5022 ssh2'),
      'AllowGroups acmeadmins wheel "build-team"',
      'DenyGroups contractors',
      'Match Group acmeadmins,docker User zelda',
      'uid=1001(zelda) gid=1001(zelda) groups=1001(zelda),27(sudo),1005(acmeadmins)',
      '-rw-r----- 1 root acmeadmins 411 Nov 22 10:00 key',
      'build-team:x:1006:zelda,link',
      'acmeadmins may log in, contractors may not',
    );
    expect(out.slice(1)).toEqual([
      'AllowGroups group1 wheel "group2"',
      'DenyGroups group3',
      'Match Group group1,docker User user1',
      'uid=1001(user1) gid=1001(user1) groups=1001(user1),27(sudo),1005(group1)',
      '-rw-r----- 1 root group1 411 Nov 22 10:00 key',
      'group2:x:1006:user1,user2',
      'group1 may log in, group3 may not',
    ]);
  });

  it('patterns keep their stars, negated ones their sign', () => {
    const out = posted('AllowGroups acme-* !secretgroup *', 'AllowUsers hero?? !zelda@*.acme.example');
    expect(out[0]).toMatch(/^AllowGroups group1\* !group\d \*$/);
    expect(out[1]).toMatch(/^AllowUsers user1\?\? !user\d@\*\.\S+$/);
    expect(out.join()).not.toMatch(/acme|secretgroup|hero|zelda/);
  });
});

describe('texts of a server', () => {
  const SECRET = /Acme|Corp|Dr\. Evil|tel\. 555/;
  it('before its identification, except those that say what it is', () => {
    const out = posted(
      'debug1: kex_exchange_identification: banner line 0: Welcome to Acme Corp',
      'debug1: kex_exchange_identification: banner line 0: Exceeded MaxStartups',
      'debug1: kex_exchange_identification: banner line 0: HTTP/1.1 400 Bad Request',
    );
    expect(out).toEqual([
      'debug1: kex_exchange_identification: banner line 0: ****',
      'debug1: kex_exchange_identification: banner line 0: Exceeded MaxStartups',
      'debug1: kex_exchange_identification: banner line 0: HTTP/1.1 400 Bad Request',
    ]);
  });

  it('before the login, with -v and -vvv', () => {
    for (const place of [
      'debug1: SSH2_MSG_SERVICE_ACCEPT received',
      'debug3: input_userauth_banner: entering',
      'debug3: input_userauth_banner',
    ]) {
      const out = posted(
        place,
        '***** Acme Corp *****',
        '',
        'Ask Dr. Evil, tel. 555 1234',
        'debug1: Authentications that can continue: publickey,password',
        'debug1: Next authentication method: publickey',
      );
      expect(out.join('\n'), place).not.toMatch(SECRET);
      expect(out[4], place).toContain('Authentications that can continue');
      expect(out[5], place).toContain('Next authentication method');
    }
  });

  it('before the login without -v, between the command and what ssh asks or says', () => {
    for (const end of ["zelda@web1's password: ", 'zelda@web1: Permission denied (publickey).']) {
      const out = posted(
        '$ ssh zelda@web1',
        'Property of Acme Corp',
        'Dr. Evil watches',
        end,
        'Property of Acme Corp',
      );
      expect(out.join('\n')).not.toMatch(SECRET);
      expect(out[1]).toBe('****');
    }
    // Without a beginning it may be what the person has to say about it.
    expect(posted('I get this since yesterday:', 'zelda@web1: Permission denied (publickey).')[0]).toBe(
      'I get this since yesterday:',
    );
  });

  it("a server that says what ssh says has its words kept: they may be ssh's", () => {
    const out = posted('$ ssh zelda@web1', 'Permission denied, please try again.', "zelda@web1's password: ");
    expect(out[1]).toBe('Permission denied, please try again.');
  });

  it('a window that never closes ends by itself', () => {
    const many = Array.from({ length: 200 }, (_, i) => `line ${i} of something`);
    const out = posted('debug3: input_userauth_banner: entering', ...many);
    expect(out.filter((l) => l === '****').length).toBeLessThan(100);
    expect(out.at(-1)).toBe('line 199 of something');
  });

  it("in the identification and in the configuration; a vendor's addition stays", () => {
    expect(
      posted(
        'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 AcmeCorp gateway',
        'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10',
        'VersionAddendum Acme-Corp-7',
        'VersionAddendum none',
        'Banner /etc/acme/Dr. Evil.txt',
        'Banner /etc/issue.net',
        'Banner none',
      ),
    ).toEqual([
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 ****',
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10',
      'VersionAddendum ****',
      'VersionAddendum none',
      'Banner ****',
      'Banner /etc/issue.net',
      'Banner none',
    ]);
  });
});

describe('names with signs in them', () => {
  it('are hidden as a whole', () => {
    const out = posted(
      log("Invalid user o'br;en from 8.8.8.8 port 4000"),
      log("Connection closed by invalid user o'br;en 8.8.8.8 port 4000 [preauth]"),
    );
    expect(out.map((l) => l.slice(l.indexOf(': ') + 2))).toEqual([
      'Invalid user user1 from 192.0.2.1 port 4000',
      'Connection closed by invalid user user1 192.0.2.1 port 4000 [preauth]',
    ]);
  });
});

it.each([
  ['lists', 'AllowUsers ', 'bo,'],
  ['Match', 'Match User ', 'bo '],
  ['passwd', '', 'a:'],
  ['members', 'groups=1(a)', ',1(a)'],
  ['modes', '', '-rw-r--r-- 1 '],
  ['sudo', '', 'sudo: '],
  ['titles', '', 'sshd: '],
  ['odd names', 'Invalid user ', "';x"],
  ['software', 'SSH-2.0-', 'x '],
])('time is linear: %s', (_name, begin, piece) => {
  const cost = (n: number): number => {
    const text = begin + piece.repeat(Math.ceil(n / piece.length));
    const start = process.cpuUsage();
    const red = redactor();
    red.learnLine(text);
    red.post(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  cost(20_000);
  const small = Math.max(20, Math.min(cost(100_000), cost(100_000)));
  expect(Math.min(cost(400_000), cost(400_000))).toBeLessThan(small * 9);
});
