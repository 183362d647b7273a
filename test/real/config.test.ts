/** `sshwhy config --sshd-t` against the machine's own `sshd -T`, line by line: written by hand and made by chance. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ConfigAccount } from '../../src/engine/dictionary.ts';
import { accountOf } from '../../src/engine/dictionary.ts';
import { program } from '../cli/program.ts';
import { describeReal, where } from './needs.ts';
import { world } from './world.ts';

const w = world();
const p = program();
const SSHD = where('sshd') ?? 'sshd';
const CONNECTIONS = [
  {
    user: 'root',
    groups: ['root'],
    host: 'h.example',
    address: '192.0.2.1',
    localAddress: '192.0.2.2',
    localPort: 22,
  },
  {
    user: 'nobody',
    groups: ['nogroup'],
    host: 'other.test',
    address: '2001:db8::7',
    localAddress: '2001:db8::1',
    localPort: 2222,
  },
] as const;

/** What the packager built in: paths, patches for Kerberos, other defaults. */
const BUILT_IN =
  /^(pidfile|xauthlocation|modulifile|sshdsessionpath|sshdauthpath|pamservicename|gssapi\S+|debianbanner) /;
const usual = (line: string): string =>
  line
    .replace(/^ipqos lowdelay throughput$/, 'ipqos af21 cs1')
    .replace(/^(kexalgorithms .*)sntrup761x25519-sha512,/, '$1');
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((l) => l !== '' && !BUILT_IN.test(l))
    .map(usual);

function release(): string {
  const said = spawnSync(SSHD, ['-V'], { encoding: 'utf8' });
  return /OpenSSH_(\d+\.\d+)/.exec(`${said.stderr}${said.stdout}`)?.[1] ?? '';
}

type Connection = (typeof CONNECTIONS)[number];
const spec = (c: Connection): string =>
  `user=${c.user},host=${c.host},addr=${c.address},laddr=${c.localAddress},lport=${c.localPort}`;

interface Case {
  readonly main: string;
  /** Files beside it, named by `Include DIR/…`. */
  readonly more: Readonly<Record<string, string>>;
}

/** Differences between sshd and the engine; `taken`: sshd starts with it. */
function differences(
  c: Case,
  connection: Connection,
): { readonly taken: boolean; readonly faults: readonly string[] } {
  const dir = path.join(w.folder, 'config');
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir);
  const place = (text: string): string => `${text.replaceAll('DIR', dir)}\n`;
  const more = Object.entries(c.more).map(([name, text]) => ({ name: `${dir}/${name}`, text: place(text) }));
  const main = { name: `${dir}/sshd_config`, text: place(`HostKey ${w.key('host')}\n${c.main}`) };
  for (const f of [main, ...more]) fs.writeFileSync(f.name, f.text);
  const real = spawnSync(SSHD, ['-T', '-f', main.name, '-C', spec(connection)], { encoding: 'utf8' });
  const fits = (pattern: string, name: string): boolean =>
    new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(name);
  const account: ConfigAccount = accountOf(
    main,
    (pattern) => more.filter((f) => fits(pattern, f.name)).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    { ...connection, invalidUser: false, version: release() },
  );
  const refused = account.refused.length > 0;
  if (real.status !== 0 || refused) {
    return {
      taken: false,
      faults:
        refused === (real.status !== 0)
          ? []
          : [`sshd ${real.status}: ${real.stderr}; refused here: ${refused}`],
    };
  }
  const own = lines(account.dump.join('\n'));
  const theirs = lines(real.stdout);
  return {
    taken: true,
    faults:
      own.join('\n') === theirs.join('\n')
        ? []
        : [
            ...theirs.filter((l) => !own.includes(l)).map((l) => `sshd: ${l}`),
            ...own.filter((l) => !theirs.includes(l)).map((l) => `here: ${l}`),
            'the order may differ',
          ],
  };
}

const one = (main: string, more: Case['more'] = {}): Case => ({ main, more });
const BY_HAND: readonly Case[] = [
  one(''),
  one('AuthorizedPrincipalsCommand /bin/p'),
  one('AuthorizedKeysCommand /bin/p\nMatch all\nAuthorizedKeysCommandUser nobody'),
  one('Match User root\nAuthorizedKeysCommand /bin/p'),
  one('AuthenticationMethods password\nMatch User root\nPasswordAuthentication no'),
  one('PasswordAuthentication no\nAuthenticationMethods password'),
  one('AddressFamily inet6\nListenAddress 127.0.0.1:22'),
  one('RekeyLimit 1G\nRekeyLimit default 30m\nMatch User root\nRekeyLimit 500M'),
  one('Include DIR/*.conf\nPort 22', {
    '10-a.conf': 'Port 2222\nPermitRootLogin no',
    '20-b.conf': 'PermitRootLogin yes\nBanner /etc/issue',
  }),
  one('Include DIR/none-*.conf\nUseDNS yes'),
  one('Include DIR/a.conf\nMaxAuthTries 5', { 'a.conf': 'Match User root\nMaxAuthTries 2' }),
  one('Match User nobody\nInclude DIR/a.conf\nMatch all\nX11Forwarding yes', {
    'a.conf': 'PasswordAuthentication no\nMaxSessions 1',
  }),
  one('Match User root\n Include DIR/a.conf\nPermitTTY no', {
    'a.conf':
      'Match Address 192.0.2.0/24\nForceCommand /bin/a b\nMatch Address 198.51.100.0/24\nPermitTTY yes',
  }),
  one('Include DIR/a.conf DIR/b.conf\nAllowUsers c', {
    'a.conf': 'AllowUsers a\nInclude DIR/b.conf',
    'b.conf': 'AllowUsers b@192.0.2.*',
  }),
  one('Include DIR/a.conf', { 'a.conf': 'Include DIR/a.conf' }),
  one('Match Group root,wheel\nBanner /x\nMatch Group nogroup\nBanner /y'),
  one('Match Host *.example,!h.example\nMaxSessions 1\nMatch Host other.*\nMaxSessions 2'),
  one('Match LocalPort 2222\nGatewayPorts yes\nMatch LocalAddress 192.0.2.2\nGatewayPorts clientspecified'),
  one(
    'Match Address 2001:db8::/32\nAuthenticationMethods publickey,password\nMatch Address *,!192.0.2.1\nLogLevel DEBUG3',
  ),
  one('MaxStartups 3:100:60\nMaxStartups 10:30:100:1\nLoginGraceTime 1m30s'),
  one('ChannelTimeout session:*=5m direct-tcpip=0\nUnusedConnectionTimeout 90'),
  one('ChannelTimeout none\nLogVerbose a.c:*:10 b.c'),
  one(
    'Ciphers -aes*-cbc\nMACs ^hmac-sha2-512\nHostKeyAlgorithms +ssh-rsa\nPubkeyAcceptedAlgorithms -*nistp*',
  ),
  one(
    'Subsystem sftp internal-sftp -l INFO\nSubsystem netconf "/usr/bin/n c"\nSetEnv A="b c" D=e\nAcceptEnv LANG LC_*',
  ),
  one(
    'PermitOpen host:80 [2001:db8::1]:22 x:*\nPermitListen 8080 localhost:1 *:9\nPermitTunnel point-to-point\nIPQoS throughput',
  ),
  one(
    'RekeyLimit 1G 30m\nPerSourceMaxStartups 4\nPerSourceNetBlockSize 24:56\nStreamLocalBindMask 0007\nVersionAddendum a b',
  ),
  one(
    'AuthorizedKeysCommand /bin/k %u\nAuthorizedKeysCommandUser nobody\nAuthorizedPrincipalsFile %h/p\nTrustedUserCAKeys /etc/ca\nMatch all\nAuthorizedKeysFile none',
  ),
  one('Port 22\nHello world, this is no setting\nPermitRootLogin yes'),
  one(
    'DenyUsers a b\nDenyGroups "domain users"\nAllowGroups x\nMatch User root\nDenyUsers c\nMatch User r*\nDenyUsers d\nAllowGroups y z',
  ),
];

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const EVERYBODY =
  `Port 2022|Port 22|ListenAddress 192.0.2.9|ListenAddress [::1]:2200|AddressFamily inet|MaxStartups 6:20:40|MaxStartups 4|LoginGraceTime 45|UseDNS yes|StrictModes no|TCPKeepAlive no|UsePAM yes|Compression no|SyslogFacility LOCAL3|PrintMotd no|PrintLastLog no|Ciphers aes256-ctr,aes128-ctr|MACs -umac*|KexAlgorithms +diffie-hellman-group14-sha1|HostKeyAlgorithms ssh-ed25519,rsa-sha2-*|PerSourceMaxStartups 3|PermitUserEnvironment LANG|FingerprintHash md5|Protocol 2|X11DisplayOffset 20|VersionAddendum none|IgnoreUserKnownHosts yes|CASignatureAlgorithms ssh-ed25519|ExposeAuthInfo yes`.split(
    '|',
  );
const ANYBODY =
  `PermitRootLogin no|PermitRootLogin yes|PermitRootLogin forced-commands-only|PasswordAuthentication no|PubkeyAuthentication yes|KbdInteractiveAuthentication no|ChallengeResponseAuthentication yes|MaxAuthTries 2|MaxAuthTries 20|MaxSessions 0|AllowUsers ada bob|AllowUsers carl@192.0.2.*|DenyUsers eve|AllowGroups "domain users" wheel|DenyGroups x|AcceptEnv A B|AuthorizedKeysFile .ssh/a /etc/keys/%u|AuthorizedKeysFile none|AllowTcpForwarding local|AllowAgentForwarding no|AllowStreamLocalForwarding remote|DisableForwarding yes|X11Forwarding yes|X11UseLocalhost no|PermitTTY no # why|PermitUserRC no|PermitOpen x:80 y:*|PermitOpen none|PermitListen 8080|PermitTunnel yes|ForceCommand internal-sftp -l INFO|ForceCommand none|ChrootDirectory /srv/%u|ClientAliveInterval 1h|ClientAliveCountMax 0|RekeyLimit 500M|RekeyLimit default 30m|LogLevel VERBOSE|LogLevel QUIET|Banner /etc/issue|Banner none|IPQoS cs1 cs0|AuthenticationMethods publickey|AuthenticationMethods publickey,password password|GatewayPorts yes|PubkeyAcceptedAlgorithms +ssh-rsa|HostbasedAcceptedAlgorithms ssh-ed25519|SetEnv A=1 B=2|SetEnv C=3|UnusedConnectionTimeout 1m|ChannelTimeout session=1h|TrustedUserCAKeys /etc/ca|RevokedKeys /etc/rev|StreamLocalBindUnlink yes|HostbasedAuthentication yes|HostbasedUsesNameFromPacketOnly yes|IgnoreRhosts shosts-only|PermitEmptyPasswords yes|PubkeyAuthOptions verify-required|RequiredRSASize 2048|Include DIR/a.conf|Include DIR/*.conf|LogVerbose auth.c:*`.split(
    '|',
  );
const BLOCKS =
  `User root|User ada,nobody|User !root,*|Address 192.0.2.0/24,!192.0.2.9|Address 2001:db8::/32|Host *.example|LocalPort 22 User r*|LocalAddress 2001:db8::1|Group root|Group nogroup,x|all|User=root`.split(
    '|',
  );

function byChance(seed: number): Case {
  const roll = dice(seed * 7919);
  const pick = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  const some = (list: readonly string[], most: number): string[] =>
    Array.from({ length: roll(most + 1) }, () => pick(list));
  const block = (without: RegExp): string[] => [
    `Match ${pick(BLOCKS)}`,
    ...some(ANYBODY, 5)
      .filter((l) => !without.test(l))
      .map((l) => `  ${l}`),
  ];
  const body = [...some(EVERYBODY, 5), ...some(ANYBODY, 6)];
  for (let n = roll(4); n > 0; n--) body.push(...block(/^$/));
  const file = (): string =>
    [
      ...some(ANYBODY, 4).filter((l) => !/^Include/.test(l)),
      ...(roll(2) === 0 ? block(/^Include/) : []),
    ].join('\n');
  // One in twenty is spoilt.
  if (roll(20) === 0)
    body.splice(
      roll(body.length),
      0,
      pick(['NoSuchThing yes', 'LogLevel LOUD', 'MaxSessions', 'UseDNS maybe', 'Port 70000']),
    );
  return one(body.join('\n'), { 'a.conf': file(), 'b.conf': file() });
}

describeReal('sshwhy config', ['root', 'sshd'], () => {
  test.each(BY_HAND.map((c, i) => [i, c] as const))('says what sshd -T says: by hand %i', (_, c) => {
    for (const connection of CONNECTIONS) expect(differences(c, connection).faults, c.main).toEqual([]);
  });

  test('says what sshd -T says: 200 made by chance', { timeout: 60_000 }, () => {
    let taken = 0;
    const wrong: string[] = [];
    for (let seed = 1; seed <= 200; seed++) {
      const c = byChance(seed);
      const { taken: started, faults } = differences(c, CONNECTIONS[seed % 2] ?? CONNECTIONS[0]);
      if (started) taken++;
      if (faults.length > 0)
        wrong.push(
          `${seed}: ${faults.join('\n')}\n--\n${c.main}\n-- a\n${c.more['a.conf']}\n-- b\n${c.more['b.conf']}`,
        );
    }
    expect(wrong.slice(0, 3).join('\n====\n'), `${200 - wrong.length} of 200 equal`).toBe('');
    expect(taken).toBeGreaterThan(120);
  });

  test('reads the includes of a file from the disk', async () => {
    fs.mkdirSync(path.join(p.folder, 'more.d'), { recursive: true });
    p.file('more.d/10.conf', 'PermitRootLogin no\n');
    p.file('more.d/20.conf', 'PermitRootLogin yes\nMatch User nora\nMaxSessions 7\n');
    p.file('main.conf', `HostKey ${w.key('host')}\nInclude ${p.folder.replaceAll(' ', '?')}/more.d/*.conf\n`);
    const real = spawnSync(
      SSHD,
      [
        '-T',
        '-f',
        path.join(p.folder, 'main.conf'),
        '-C',
        'user=nora,host=h,addr=192.0.2.1,laddr=192.0.2.2,lport=22',
      ],
      { encoding: 'utf8' },
    );
    const { out, status } = await p.run([
      'config',
      'main.conf',
      '--user',
      'nora',
      '--host',
      'h',
      '--address',
      '192.0.2.1',
      '--laddr',
      '192.0.2.2',
      '--lport',
      '22',
      '--openssh',
      release(),
      '--sshd-t',
    ]);
    expect(lines(out)).toEqual(lines(real.stdout));
    expect(out).toContain('maxsessions 7\n');
    expect(status).toBe(1);
  });
});
