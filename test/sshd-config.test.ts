/** The reader of sshd_config: against the real `sshd -T`, finding by finding, and against texts that are none of its. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Observation } from '../src/engine/observation.ts';
import { describeFinding, FINDINGS } from '../src/engine/readers/sshd-config/findings.ts';
import { matchesAddress, matchesList } from '../src/engine/readers/sshd-config/match.ts';
import { readStartups, readTime } from '../src/engine/readers/sshd-config/values.ts';
import type { ConfigContext, ConfigFile } from '../src/engine/readers/sshd-config.ts';
import {
  defaultOf,
  effective,
  KEYWORDS,
  keywordNamed,
  parseServerConfig,
  SSHD_CONFIG,
  values,
} from '../src/engine/readers/sshd-config.ts';

interface Extra {
  readonly name?: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly step?: number;
}

function read(text: string, { name = 'sshd_config', given, step }: Extra = {}): readonly Observation[] {
  const context = {
    evidence: { name },
    source: 0,
    now: 0,
    ...(given && { text: (n: string) => given[n], names: Object.keys(given) }),
  };
  const reader = SSHD_CONFIG.reader(context);
  const bytes = new TextEncoder().encode(text);
  const out: Observation[] = [];
  for (let i = 0; i < bytes.length; i += step ?? bytes.length)
    out.push(...reader.push(bytes.subarray(i, i + (step ?? bytes.length))));
  return [...out, ...reader.end()];
}

function findings(text: string, extra: Extra = {}) {
  return read(text, extra).flatMap((o) => (o.kind === 'config.finding' ? [o.fields] : []));
}
const names = (text: string, extra: Extra = {}): string[] => findings(text, extra).map((f) => f.finding);

// The configuration of the question that began the project, algorithm names masked by the page that showed it.
const SEED = `UsePAM yes
AddressFamily any
Port 22
X11Forwarding no
PermitRootLogin prohibit-password
GatewayPorts no
PasswordAuthentication no
ChallengeResponseAuthentication no
PrintMotd no # handled by pam_motd
AuthorizedKeysFile .ssh/authorized_keys .ssh/authorized_keys2 /etc/ssh/authorized_keys.d/%u
HostKey /etc/ssh/ssh_host_rsa_key
HostKey /etc/ssh/ssh_host_ed25519_key
KexAlgorithms [email protected],diffie-hellman-group-exchange-sha256
Ciphers [email protected],[email protected],[email protected],aes256-ctr,aes192-ctr,aes128-ctr
MACs [email protected],[email protected],[email protected],hmac-sha2-512,hmac-sha2-256,[email protected]
UseDNS no
AllowUsers root
AuthenticationMethods publickey
MaxStartups 3:100:60
`;

/** A file as distributions ship it: defaults in comments. */
const SHIPPED = `# This is the sshd server system-wide configuration file.
#Port 22
#AddressFamily any
#ListenAddress 0.0.0.0
#HostKey /etc/ssh/ssh_host_rsa_key
#SyslogFacility AUTH
#LogLevel INFO
#LoginGraceTime 2m
#StrictModes yes
#MaxAuthTries 6
#MaxSessions 10
#PubkeyAuthentication yes
#PermitEmptyPasswords no
UsePAM yes
X11Forwarding yes
PrintMotd no
AcceptEnv LANG LC_*
`;

describe('the seed', () => {
  test('gives the findings that answer the question', () => {
    const got = names(SEED);
    for (const name of [
      'maxstartups-rate-100',
      'maxstartups-low',
      'maxstartups-set',
      'allow-users',
      'permit-root-keys-only',
      'password-off',
      'kbdint-off',
      'password-and-kbdint-off',
      'auth-methods-set',
      'kex-restricted',
      'macs-restricted',
      'hostkey-set',
      'authorized-keys-file-more',
    ]) {
      expect(got, name).toContain(name);
    }
    for (const name of [
      'kex-old',
      'ciphers-restricted',
      'no-login-method',
      'auth-methods-multi',
      'bad-value',
      'unknown-keyword',
      'subsystem-missing-sftp',
      'authorized-keys-file-other',
      'use-dns-yes',
      'port-other',
      'allow-users-root-conflict',
    ]) {
      expect(got, name).not.toContain(name);
    }
    expect(read(SEED).some((o) => o.kind === 'config.invalid')).toBe(false);
  });

  test('says of MaxStartups 3:100:60 what it does, to whom, and what is better', () => {
    const f = findings(SEED).find((x) => x.finding === 'maxstartups-rate-100');
    expect(f).toMatchObject({
      keyword: 'MaxStartups',
      value: '3:100:60',
      detail: 'start=3 rate=100 full=60',
    });
    const words = f && describeFinding(f);
    const plain = (parts: readonly (string | { readonly value: string })[] | undefined) =>
      (parts ?? []).map((p) => (typeof p === 'string' ? p : p.value)).join('');
    expect(plain(words?.what)).toBe(
      "As soon as three connections have not logged in yet, every new connection is refused before it sees anything of SSH: everybody's, yours too. The 60 is never reached, because a rate of 100 refuses all from the first number on.",
    );
    expect(words?.better).toBe('MaxStartups 10:30:100');
    expect(plain(words?.why)).toContain('30:30:100');
    expect(plain(words?.why)).toContain('PerSourceMaxStartups');
  });

  test('is read the same in single bytes, with CRLF, from grep and indented', () => {
    const kinds = (text: string, extra?: Extra) => read(text, extra).map((o) => [o.kind, o.fields]);
    const expected = kinds(SEED);
    expect(kinds(SEED, { step: 1 })).toEqual(expected);
    expect(kinds(SEED.replaceAll('\n', '\r\n'))).toEqual(expected);
    const rows = SEED.trimEnd().split('\n');
    expect(kinds(rows.map((r, i) => `${i + 1}:${r}`).join('\n'))).toEqual(expected);
    expect(kinds(rows.map((r, i) => `sshd_config:${i + 1}:${r}`).join('\n'))).toEqual(expected);
    expect(kinds(rows.map((r) => `    ${r}`).join('\n'))).toEqual(expected);
  });

  test('puts every observation on its line', () => {
    const o = read(`\n${SEED}`).find(
      (x) => x.kind === 'config.finding' && x.fields.finding === 'maxstartups-rate-100',
    );
    expect(o).toMatchObject({
      side: 'server',
      quote: 'MaxStartups 3:100:60',
      at: { line: 20, byte: 1 + SEED.indexOf('MaxStartups') },
    });
  });
});

describe('each finding', () => {
  const SAMPLES: readonly (readonly [finding: string, text: string])[] = [
    ['maxstartups-rate-100', 'MaxStartups 10:100:60'],
    ['maxstartups-low', 'MaxStartups 2:30:8'],
    ['maxstartups-low', 'MaxStartups 5'],
    ['maxstartups-invalid', 'MaxStartups 10:30:100:1'],
    ['maxstartups-invalid', 'MaxStartups 100:30:10'],
    ['maxstartups-invalid', 'MaxStartups 10:130:100'],
    ['maxstartups-set', 'MaxStartups 50:30:200'],
    ['persource-maxstartups', 'PerSourceMaxStartups 2'],
    ['persource-netblock', 'PerSourceNetBlockSize 24:64'],
    ['persource-penalties-strict', 'PerSourcePenalties authfail:60'],
    ['persource-penalties-strict', 'PerSourcePenalties overflow:deny-all'],
    ['persource-penalties-set', 'PerSourcePenalties min:30'],
    ['persource-penalties-off', 'PerSourcePenalties no'],
    ['refuse-connection', 'RefuseConnection yes'],
    ['maxauthtries-low', 'MaxAuthTries 2'],
    ['maxsessions-low', 'MaxSessions 1'],
    ['maxsessions-zero', 'MaxSessions 0'],
    ['login-grace-short', 'LoginGraceTime 10'],
    ['login-grace-zero', 'LoginGraceTime 0'],
    ['permit-root-no', 'PermitRootLogin no'],
    ['permit-root-keys-only', 'PermitRootLogin without-password'],
    ['permit-root-forced-only', 'PermitRootLogin forced-commands-only'],
    ['password-off', 'PasswordAuthentication no'],
    ['kbdint-off', 'KbdInteractiveAuthentication no'],
    ['kbdint-off', 'ChallengeResponseAuthentication no'],
    ['password-and-kbdint-off', 'PasswordAuthentication no\nKbdInteractiveAuthentication no'],
    ['password-off-kbdint-on', 'UsePAM yes\nPasswordAuthentication no\nKbdInteractiveAuthentication yes'],
    ['pubkey-off', 'PubkeyAuthentication no'],
    [
      'no-login-method',
      'PasswordAuthentication no\nKbdInteractiveAuthentication no\nPubkeyAuthentication no',
    ],
    ['no-login-method', 'PasswordAuthentication no\nAuthenticationMethods publickey,password'],
    ['auth-methods-set', 'AuthenticationMethods publickey'],
    [
      'auth-methods-any-late',
      'AuthenticationMethods publickey\nMatch User backup\n  AuthenticationMethods any',
    ],
    ['auth-methods-multi', 'AuthenticationMethods publickey,keyboard-interactive:pam'],
    ['allow-users', 'AllowUsers ada@192.0.2.*'],
    ['allow-groups', 'AllowGroups wheel'],
    ['deny-users', 'DenyUsers guest'],
    ['deny-groups', 'DenyGroups guests'],
    ['allow-users-root-conflict', 'PermitRootLogin no\nAllowUsers ada root'],
    ['allow-users-root-conflict', 'PermitRootLogin yes\nAllowUsers ada'],
    ['allow-users-root-conflict', 'PermitRootLogin yes\nDenyUsers root'],
    ['authorized-keys-file-other', 'AuthorizedKeysFile /etc/ssh/keys/%u'],
    ['authorized-keys-file-more', 'AuthorizedKeysFile .ssh/authorized_keys /etc/ssh/keys/%u'],
    ['authorized-keys-command', 'AuthorizedKeysCommand /usr/bin/keys %u\nAuthorizedKeysCommandUser nobody'],
    ['authorized-keys-command-no-user', 'AuthorizedKeysCommand /usr/bin/keys %u'],
    ['authorized-keys-none', 'AuthorizedKeysFile none'],
    [
      'windows-admin-keys',
      'Match Group administrators\n  AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys',
    ],
    ['cert-authority', 'TrustedUserCAKeys /etc/ssh/ca.pub'],
    ['revoked-keys', 'RevokedKeys /etc/ssh/revoked'],
    ['strict-modes-off', 'StrictModes no'],
    ['use-pam-no', 'UsePAM no'],
    ['use-dns-yes', 'UseDNS yes'],
    ['use-login', 'UseLogin yes'],
    ['gssapi-on', 'GSSAPIAuthentication yes'],
    ['kex-restricted', 'KexAlgorithms curve25519-sha256'],
    ['kex-restricted', 'KexAlgorithms -curve25519*'],
    ['ciphers-restricted', 'Ciphers aes256-gcm@openssh.com'],
    ['macs-restricted', 'MACs hmac-sha2-256'],
    ['hostkey-algorithms-restricted', 'HostKeyAlgorithms ssh-ed25519'],
    ['pubkey-algorithms-restricted', 'PubkeyAcceptedKeyTypes ssh-ed25519'],
    ['kex-old', 'KexAlgorithms diffie-hellman-group1-sha1,curve25519-sha256'],
    ['ciphers-old', 'Ciphers 3des-cbc,arcfour'],
    ['macs-old', 'MACs +hmac-md5'],
    ['umac-only', 'MACs umac-128-etm@openssh.com'],
    ['required-rsa-size', 'RequiredRSASize 4096'],
    ['hostkey-set', 'HostKey /etc/ssh/ssh_host_ed25519_key'],
    ['hostkey-none', 'HostKey none'],
    ['listen-address', 'ListenAddress 192.0.2.1'],
    ['listen-loopback-only', 'ListenAddress 127.0.0.1:2222\nListenAddress ::1'],
    ['port-other', 'Port 2222'],
    ['port-other', 'ListenAddress 0.0.0.0:2222'],
    ['port-several', 'Port 22\nPort 2222'],
    ['address-family', 'AddressFamily inet6'],
    ['client-alive', 'ClientAliveInterval 5m'],
    ['client-alive-count-zero', 'ClientAliveInterval 300\nClientAliveCountMax 0'],
    ['channel-timeout', 'ChannelTimeout session:*=5m'],
    ['unused-timeout', 'UnusedConnectionTimeout 30'],
    ['force-command', 'ForceCommand /usr/bin/backup'],
    ['force-command-internal-sftp', 'ForceCommand internal-sftp'],
    ['chroot', 'ChrootDirectory /srv/%u'],
    ['subsystem-missing-sftp', SHIPPED],
    ['subsystem-sftp', 'Subsystem sftp /usr/lib/openssh/sftp-server'],
    ['permit-tty-no', 'PermitTTY no'],
    ['tcp-forwarding-off', 'AllowTcpForwarding no'],
    ['tcp-forwarding-off', 'DisableForwarding yes'],
    ['permit-open', 'PermitOpen db.example:5432'],
    ['permit-listen', 'PermitListen 8080'],
    ['allow-stream-local-off', 'AllowStreamLocalForwarding no'],
    ['banner', 'Banner /etc/issue.net'],
    ['loglevel-set', 'LogLevel VERBOSE'],
    ['loglevel-quiet', 'LogLevel QUIET'],
    ['syslog-facility', 'SyslogFacility LOCAL5'],
    ['match-scope', 'Match User git\n  PermitTTY no\n\nPasswordAuthentication yes'],
    ['match-scope', 'Match User git\nPermitTTY no\n\n# for all\nPasswordAuthentication yes'],
    ['duplicate-ignored', 'PermitRootLogin yes\nPermitRootLogin no'],
    ['global-only-in-match', 'Match User git\n  MaxStartups 3'],
    ['unknown-keyword', 'MaxStartup 10:30:100'],
    ['unknown-keyword', 'PermitRootLogin no\nServerAliveInterval 60'],
    ['deprecated-keyword', 'RSAAuthentication yes'],
    ['bad-value', 'PasswordAuthentication yesUseDNS no'],
    ['bad-value', 'PasswordAuthentication'],
    ['bad-value', 'PermitRootLogin maybe'],
    ['protocol-1', 'Protocol 2,1'],
    ['use-privsep', 'UsePrivilegeSeparation sandbox'],
    ['include', 'Include /etc/ssh/sshd_config.d/*.conf'],
    ['rekey-limit-tiny', 'RekeyLimit 100K 30'],
    ['accept-env', 'AcceptEnv LANG LC_*'],
    ['version-addendum', 'VersionAddendum example'],
    ['ip-qos', 'IPQoS cs1'],
    ['tcp-keepalive-off', 'TCPKeepAlive no'],
    ['compression', 'Compression no'],
  ];

  test.each(SAMPLES)('%s: %s', (finding, text) => {
    const got = findings(text);
    expect(got.map((f) => f.finding)).toContain(finding);
    const one = got.find((f) => f.finding === finding);
    const words = one && describeFinding(one);
    expect(words?.what.length).toBeGreaterThan(0);
    expect(JSON.stringify(words)).not.toMatch(/NaN|undefined|"\?"/);
  });

  test('has words, and every word belongs to a finding that some sample shows', () => {
    const shown = new Set(SAMPLES.map(([f]) => f));
    expect(FINDINGS.filter((f) => !shown.has(f))).toEqual([]);
    expect([...shown].filter((f) => !FINDINGS.includes(f))).toEqual([]);
    expect(describeFinding({ finding: 'constructor', keyword: '', value: '' })).toBeUndefined();
  });

  test('says nothing of a file that only repeats defaults', () => {
    const text =
      'Port 22\nAddressFamily any\nMaxStartups 10:30:100\nLoginGraceTime 2m\nMaxAuthTries 6\nMaxSessions 10\nUseDNS no\nPasswordAuthentication yes\nPubkeyAuthentication yes\nLogLevel INFO\nTCPKeepAlive yes\nCompression delayed\nAuthorizedKeysFile .ssh/authorized_keys\nListenAddress ::\nListenAddress 0.0.0.0\n';
    expect(names(text)).toEqual([]);
  });

  test('does not take a commented block for a stray line', () => {
    const text = 'Match User git\n# no terminal\nPermitTTY no\n# no tunnels\nAllowTcpForwarding no\n';
    expect(names(text)).toEqual(['permit-tty-no', 'tcp-forwarding-off']);
  });

  test('knows the block it stands in', () => {
    const got = findings(
      'PasswordAuthentication yes\nMatch User git Address 192.0.2.0/24\n\tPasswordAuthentication no\n\tForceCommand git-shell\n',
    );
    expect(got).toContainEqual({
      finding: 'password-off',
      keyword: 'PasswordAuthentication',
      value: 'no',
      match: 'User git Address 192.0.2.0/24',
    });
    expect(got.filter((f) => f.finding === 'match-scope')).toEqual([]);
  });

  test('takes the last MaxStartups, as sshd does up to 10.0, and says so', () => {
    const got = findings('MaxStartups 3:100:60\nMaxStartups 10:30:100\n');
    expect(got.map((f) => f.finding)).toEqual(['duplicate-ignored']);
    expect(got[0]).toMatchObject({ value: '3:100:60', detail: 'line=2 last-wins-until=10.0' });
    const files = [{ name: 'sshd_config', text: 'MaxStartups 3:100:60\nMaxStartups 10:30:100\n' }];
    expect(values(effective(files, { version: '10.1' }), '10.1').get('maxstartups')).toEqual(['3:100:60']);
    expect(values(effective(files, { version: '9.9' }), '9.9').get('maxstartups')).toEqual(['10:30:100']);
  });

  test('quotes what sshd says of a line that it refuses', () => {
    const texts = read('Foo1Bar yes\nPasswordAuthentication yesUseDNS\nMatch User git\n  Port 22\n').flatMap(
      (o) => (o.kind === 'config.invalid' ? [o.fields.text] : []),
    );
    expect(texts).toContain('sshd_config: line 1: Bad configuration option: Foo1Bar');
    expect(texts).toContain('sshd_config line 2: unsupported option "yesUseDNS".');
    expect(texts).toContain("sshd_config line 4: Directive 'Port' is not allowed within a Match block");
  });
});

describe('includes', () => {
  const main = 'Include /etc/ssh/sshd_config.d/*.conf\nPasswordAuthentication no\n';
  const part = 'PasswordAuthentication yes\n';

  test('are put in their place, in the order of their names', () => {
    const files: ConfigFile[] = [
      { name: 'sshd_config', text: main },
      { name: '/etc/ssh/sshd_config.d/60-b.conf', text: 'LogLevel DEBUG\n' },
      { name: '50-cloud-init.conf', text: `${part}LogLevel VERBOSE\n` },
    ];
    const e = effective(files);
    expect(e.unresolved).toEqual([]);
    expect(values(e).get('passwordauthentication')).toEqual(['yes']);
    expect(e.overridden.map((o) => [o.line.file, o.by.file])).toContainEqual([
      'sshd_config',
      '50-cloud-init.conf',
    ]);
  });

  test('each file reports its own lines', () => {
    const given = { sshd_config: main, '50-cloud-init.conf': part };
    const whole = read(main, { given });
    expect(whole.filter((o) => o.kind === 'config.setting')).toEqual([]);
    expect(names(main, { given })).toEqual(['include', 'duplicate-ignored']);
    const piece = read(part, { name: '50-cloud-init.conf', given });
    expect(piece.map((o) => o.fields)).toEqual([{ keyword: 'PasswordAuthentication', value: 'yes' }]);
  });

  test('that were not given are said to be missing', () => {
    expect(read(main).map((o) => o.fields)).toContainEqual({
      keyword: 'Include',
      value: '/etc/ssh/sshd_config.d/*.conf',
    });
    expect(findings(main)).toContainEqual(
      expect.objectContaining({ finding: 'include', detail: 'not-given' }),
    );
  });

  test('that include themselves end', () => {
    const files = [
      { name: 'sshd_config', text: 'Include a.conf\n' },
      { name: 'a.conf', text: 'Include a.conf\nInclude a.conf\nPort 22\n' },
    ];
    expect(effective(files).lines.length).toBeLessThanOrEqual(50_000);
  });
});

describe('sniff', () => {
  const score = (text: string): number => SSHD_CONFIG.sniff(text).score;
  test.each([
    SEED,
    SHIPPED,
    'MaxStartups 2:30:8',
    'PasswordAuthentication no',
    '#MaxStartups 10:30:100',
    'MaxStartups=2:30:8',
    '12:MaxStartups 10:30:60',
    'sshd_config:12:PermitRootLogin no',
    '/etc/ssh/sshd_config.d/50-cloud-init.conf:1:PasswordAuthentication no',
    '   PermitRootLogin "no"',
    'Match User git\n    ForceCommand git-shell',
    'port 22\naddressfamily any\nusepam yes\nlogingracetime 120\nmaxauthtries 6\npermitrootlogin without-password\nmaxstartups 10:30:100',
  ])('takes %j', (text) => expect(score(text)).toBeGreaterThanOrEqual(0.5));

  test.each([
    'Host bastion\n  HostName bastion.example\n  User ada\n  IdentityFile ~/.ssh/id_ed25519\n  ProxyJump gate\n',
    'Host *\n    ServerAliveInterval 60\n    PasswordAuthentication no\n',
    'user ada\nhostname host.example\nport 22\npasswordauthentication yes\nidentityfile ~/.ssh/id_rsa\nstricthostkeychecking ask\n',
    'Apr 20 03:39:48 host sshd[18438]: Connection closed by 192.0.2.207 port 39332 [preauth]\n',
    'kex_exchange_identification: Connection closed by remote host\n',
    'debug1: Connecting to host.example [192.0.2.1] port 22.\ndebug1: Connection established.\n',
    'Port 22 is closed by the firewall.\nMatch found.\nBanner exchange failed.\nInclude the log next time.\n',
    'We set MaxStartups to 10 and it still fails.\nWhat else could it be?\nThe log is silent.\n',
    'Host key verification failed.\nfatal: Could not read from remote repository.\n',
    'protocol version mismatch -- is your shell clean?\n(see the rsync manpage for an explanation)\n',
    'HTTP/1.1 400 Bad Request\nServer: nginx\n',
    '',
    '# a comment about nothing\n',
    '127.0.0.1 localhost\n',
    '[sshd]\nenabled = true\nport = ssh\nmaxretry = 3\n',
  ])('leaves %j', (text) => expect(score(text)).toBeLessThan(0.3));

  test('names the words of a client', () => {
    expect(SSHD_CONFIG.sniff('Host x\n  ProxyCommand nc %h %p\n').why).toContain('client');
  });
});

describe('the parts', () => {
  test('parseServerConfig keeps the place, the words and the block', () => {
    const lines = parseServerConfig(
      '# é\nAllowUsers "ada b" carl # and more\nMatch User=git\n\tBanner none\n',
    );
    expect(lines[0]).toMatchObject({
      line: 2,
      byte: 5,
      canonical: 'AllowUsers',
      args: ['ada b', 'carl'],
      indented: false,
    });
    expect(lines[2]).toMatchObject({
      line: 4,
      canonical: 'Banner',
      indented: true,
      match: [{ line: 3, text: 'User=git', criteria: [{ attribute: 'user', pattern: 'git' }] }],
    });
    expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
  });

  test('reads numbers as sshd does', () => {
    expect(readTime('1h30m')).toBe(5400);
    expect(readTime('1m30')).toBe(90);
    expect(readTime('-1')).toBeNull();
    expect(readStartups('10:')).toEqual({ start: 10, full: 10, rest: ':' });
    expect(readStartups('10:30')).toBeNull();
    expect(readStartups('0')).toBeNull();
    expect(readStartups('10:30:100:1')).toEqual({ start: 10, rate: 30, full: 100, rest: ':1' });
  });

  test('matches addresses and lists', () => {
    expect(matchesAddress('192.0.2.7', '192.0.2.0/24')).toBe(true);
    expect(matchesAddress('192.0.2.7', '192.0.2.0/24,!192.0.2.7')).toBe(false);
    expect(matchesAddress('2001:db8::1', '2001:db8::/32')).toBe(true);
    expect(matchesAddress('2001:db9::1', '2001:db8::/32')).toBe(false);
    expect(matchesAddress('192.0.2.7', '192.0.*')).toBe(true);
    expect(matchesList('ada', 'a*,!ada')).toBe(false);
    expect(matchesList('ada', '!bob')).toBe(false);
  });

  test('knows the defaults of releases', () => {
    expect(defaultOf('PermitRootLogin', '6.9')).toBe('yes');
    expect(defaultOf('PermitRootLogin', '7.0')).toBe('prohibit-password');
    expect(defaultOf('MaxStartups', '6.1')).toBe('10:100:10');
    expect(defaultOf('MaxStartups')).toBe('10:30:100');
    expect(defaultOf('KexAlgorithms', '10.0')).not.toContain('diffie');
    expect(defaultOf('PerSourcePenalties', '9.7')).toBeUndefined();
    for (const k of KEYWORDS) expect(keywordNamed(k.name.toUpperCase())).toBe(k);
  });

  test('stays quick and quiet on hostile text', () => {
    const started = process.hrtime.bigint();
    const bad = [
      'Match User *a*a*a*a*a*a*a*a*a*a*b\n'.repeat(3000),
      'MaxStartupz 1\n'.repeat(20_000),
      `AllowUsers ${'x '.repeat(30_000)}\n`.repeat(5),
      `Ciphers ${'aes,'.repeat(15_000)}\n`.repeat(3),
      '"'.repeat(60_000),
      `${'\\'.repeat(60_000)}\n`,
      'Match all\n'.repeat(3000),
      `Match User ${'a,'.repeat(20_000)}\nBanner none\n`.repeat(20),
    ];
    for (const text of bad) {
      SSHD_CONFIG.sniff(text);
      read(text);
    }
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20);
  });
});

// --- against the program itself

const SSHD = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find((p) => existsSync(p));
const dir = mkdtempSync(join(tmpdir(), 'sshwhy-sshd-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function prepare(): { readonly version: string; readonly missing?: string } {
  if (SSHD === undefined) return { version: '', missing: 'no sshd here' };
  const said = spawnSync(SSHD, ['-V'], { encoding: 'utf8' });
  const version = /OpenSSH_(\d+\.\d+)/.exec(said.stderr + said.stdout)?.[1];
  if (version === undefined) return { version: '', missing: 'sshd does not tell its release (before 9.2)' };
  const keygen = SSHD.replace(/sbin\/sshd$/, 'bin/ssh-keygen');
  const key = spawnSync(keygen, ['-q', '-t', 'ed25519', '-N', '', '-f', join(dir, 'key')]);
  if (key.status !== 0) return { version, missing: 'no ssh-keygen here' };
  // The package makes this empty directory when the service starts; without it sshd says nothing else.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const out = runSshd(`HostKey ${join(dir, 'key')}\n`);
  return out.values === null ? { version, missing: `sshd -T fails here: ${out.error}` } : { version };
}

function runSshd(
  text: string,
  context?: ConfigContext,
): { readonly values: ReadonlyMap<string, readonly string[]> | null; readonly error: string } {
  const file = join(dir, 'sshd_config');
  writeFileSync(file, text);
  const spec = context
    ? [
        '-C',
        `user=${context.user ?? 'root'},host=${context.host ?? 'h.example'},addr=${context.address ?? '192.0.2.1'},laddr=${context.localAddress ?? '192.0.2.2'},lport=${context.localPort ?? 22}`,
      ]
    : [];
  const r = spawnSync(SSHD ?? '', ['-T', '-f', file, ...spec], { encoding: 'utf8' });
  if (r.status !== 0) return { values: null, error: r.stderr };
  const out = new Map<string, string[]>();
  for (const row of r.stdout.trimEnd().split('\n')) {
    const blank = row.indexOf(' ');
    const key = blank < 0 ? row : row.slice(0, blank);
    const value = blank < 0 ? '' : row.slice(blank + 1).replace('without-password', 'prohibit-password');
    out.set(key, [...(out.get(key) ?? []), value]);
  }
  return { values: out, error: r.stderr };
}

/** Built in by the packager, or shown in another way than set. */
const BUILD = new Set([
  'pidfile',
  'xauthlocation',
  'modulifile',
  'securitykeyprovider',
  'sshdsessionpath',
  'sshdauthpath',
  'pamservicename',
]);

const { version, missing } = prepare();
const CONTEXT: ConfigContext = {
  user: 'root',
  host: 'h.example',
  address: '192.0.2.1',
  localAddress: '192.0.2.2',
  localPort: 22,
  groups: ['root'],
  invalidUser: false,
  version,
};

/** True when sshd takes the configuration; then every value has been compared. */
function compare(text: string, context?: ConfigContext): boolean {
  const full = `${text}\n`;
  const real = runSshd(full, context);
  const e = effective([{ name: 'sshd_config', text: full }], { ...context, version });
  const refused = e.invalid.length > 0;
  expect(refused, `${full}\n${real.error}`).toBe(real.values === null);
  if (real.values === null) return false;
  const own = values(e, version);
  for (const [key, value] of real.values) {
    const k = keywordNamed(key);
    if (k === undefined || k.vendor !== undefined || BUILD.has(key)) continue;
    // Debian builds another default in.
    if (key === 'ipqos' && own.get(key)?.[0] === defaultOf('IPQoS', version)) continue;
    // Debian's 9.2 has the later name of one method as well.
    const shown =
      key === 'kexalgorithms' && version === '9.2'
        ? value.map((v) => v.replace('sntrup761x25519-sha512,', ''))
        : value;
    expect([key, own.get(key)], full).toEqual([key, shown]);
  }
  return true;
}

describe.skipIf(missing !== undefined)(`sshd -T of ${version} ${missing ?? ''}`, () => {
  const KEY = `HostKey ${join(dir, 'key')}`;
  test.each([
    '',
    'MaxStartups 3:100:60',
    'MaxStartups 10:30:100:1',
    'MaxStartups 5',
    'MaxStartups 10:50:100\nMaxStartups 7',
    'MaxStartups 2:30:8\nMaxStartups "10:30:100"',
    'MaxStartups 10:130:100',
    'PermitRootLogin NO\nPermitRootLogin yes',
    'LoginGraceTime=1m30\nClientAliveInterval = 5m',
    'Port 2222\nPort 22\nListenAddress 127.0.0.1\nListenAddress [::1]:2200',
    'AddressFamily inet\nPort 2022',
    'Ciphers +aes128-cbc\nMACs -umac*\nKexAlgorithms ^curve25519-sha256',
    'AllowUsers a b@192.0.2.*\nAllowUsers c\nDenyGroups x\nAcceptEnv LANG LC_*\nAcceptEnv FOO',
    'RekeyLimit 1G 1h\nSubsystem sftp /usr/lib/sftp-server  -l INFO\nForceCommand echo "a b" # c',
    'AuthorizedKeysFile "a b" /etc/keys/%u\nAuthorizedKeysFile c\nBanner none',
    'ChannelTimeout session:*=5m direct-tcpip=10s\nUnusedConnectionTimeout 5\nUnusedConnectionTimeout none',
    'StreamLocalBindMask 0177\nStreamLocalBindMask 0007\nFingerprintHash md5\nFingerprintHash sha256',
    'IPQoS cs0\nIPQoS cs1\nPerSourceNetBlockSize 24:64\nPerSourceMaxStartups 3',
    'PasswordAuthentication yesUseDNS no',
    'FooBar yes',
    'PasswordAuthentication',
    'PermitOpen a:1 b:*\nPermitListen 80 localhost:81\nPermitTunnel ethernet\nGatewayPorts clientspecified',
    'SyslogFacility local0\nLogLevel debug1\nCompression delayed\nAllowTcpForwarding all',
    'Match all\nPort 2222\nPermitRootLogin yes',
    'PermitRootLogin no\nMatch all\nPermitRootLogin yes\nAllowUsers x',
    'RSAAuthentication yes\nProtocol 1\nUsePrivilegeSeparation no\nChallengeResponseAuthentication no\nPubkeyAcceptedKeyTypes +ssh-rsa',
  ])('%j', (text) => void compare(`${KEY}\n${text}`));

  test.each([
    'Match User root\nPermitRootLogin no\nMatch User root\nPermitRootLogin yes\nLogLevel DEBUG',
    'AllowUsers a\nMatch Address 192.0.2.0/24\nAllowUsers b\nAllowUsers c',
    'Match Group root,wheel\n  Banner /x\nMatch Group !root,*\n  Banner /y',
    'Match Host *.example LocalPort 22\n  X11Forwarding yes\nMatch User=!root,*\n  X11Forwarding no\n',
    'MaxSessions 5\nMatch LocalAddress 192.0.2.3\n  MaxSessions 1\nMatch LocalAddress 192.0.2.2\n MaxSessions 2\nMatch all\nMaxSessions 3',
    'AuthenticationMethods publickey\nMatch User nobody\nAuthenticationMethods any',
    'Match User root\nPort 22',
    'Match User git\nUseDNS yes',
    'Match Foo bar\nBanner none',
    'Match User\nBanner none',
  ])('for one connection: %j', (text) => void compare(`${KEY}\n${text}`, CONTEXT));

  test("its own output is recognised, and its defaults are nobody's fault", () => {
    const out =
      spawnSync(SSHD ?? '', ['-T', '-f', '/dev/stdin'], { encoding: 'utf8', input: `${KEY}\n` }).stdout || '';
    const dump =
      out.length > 0
        ? out
        : [...(runSshd(`${KEY}\n`).values ?? [])].flatMap(([k, v]) => v.map((x) => `${k} ${x}`)).join('\n');
    expect(SSHD_CONFIG.sniff(dump).score).toBeGreaterThan(0.8);
    expect(names(dump).sort()).toEqual([
      'hostkey-set',
      'permit-root-keys-only',
      'subsystem-missing-sftp',
      'use-pam-no',
    ]);
    expect(read(dump).some((o) => o.kind === 'config.invalid')).toBe(false);
    expect(names(dump.replace('maxstartups 10:30:100', 'maxstartups 3:100:60'))).toContain(
      'maxstartups-rate-100',
    );
  });

  /** Numbers that look random and are the same in every run. */
  function dice(seed: number): (n: number) => number {
    let state = seed;
    return (n) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * n);
    };
  }
  const GLOBAL = [
    ...[
      'MaxStartups 4',
      'MaxStartups 6:20:40',
      'maxstartups 1:100:2',
      'MaxStartups 10:0:20',
      'LoginGraceTime 2w',
      'UseDNS yes',
      'Ciphers aes256-ctr,aes128-ctr',
    ],
    ...[
      'MACs +hmac-md5',
      'KexAlgorithms -sntrup*',
      'Port 2022',
      'ListenAddress 192.0.2.9',
      'StrictModes no',
      'TCPKeepAlive NO',
      'UsePAM yes',
      'Compression no',
    ],
    ...[
      'VersionAddendum test 1',
      'SyslogFacility AUTHPRIV',
      'HostKeyAlgorithms ssh-ed25519,rsa-sha2-*',
      'PerSourceMaxStartups none',
      'PrintMotd maybe',
      'PermitUserEnvironment LANG',
    ],
    ...['PerSourceNetBlockSize 16', 'UnknownThing yes', 'Port 70000', 'AddressFamily inet6'],
  ];
  const ANYWHERE = [
    ...[
      'PermitRootLogin no',
      'PermitRootLogin=without-password',
      'PasswordAuthentication no',
      '  PubkeyAuthentication yes',
      'KbdInteractiveAuthentication no',
    ],
    ...[
      'MaxAuthTries 2',
      'MaxSessions 0',
      'MaxSessions 1x',
      'AllowUsers ada bob',
      'AllowUsers carl',
      'DenyUsers eve',
      'AllowGroups "domain users"',
      'AcceptEnv A B',
    ],
    ...[
      'AuthorizedKeysFile .ssh/a b',
      'AuthorizedKeysFile none',
      'AllowTcpForwarding local',
      'X11Forwarding "yes"',
      'PermitTTY no # why',
      'PermitOpen x:80',
      'PermitListen 8080',
    ],
    ...[
      'ForceCommand internal-sftp -l INFO',
      'ChrootDirectory /srv/%u',
      'ClientAliveInterval 1h',
      'ClientAliveCountMax 0',
      'RekeyLimit 500M',
      'RekeyLimit default 30m',
      'LogLevel VERBOSE',
    ],
    ...[
      'LogLevel LOUD',
      'Banner /etc/issue',
      'IPQoS cs1 cs0',
      'AuthenticationMethods publickey',
      'AuthenticationMethods any',
      'GatewayPorts yes',
      'RequiredRSASize 2048',
    ],
    ...[
      'PubkeyAcceptedAlgorithms +ssh-rsa',
      'SetEnv A=1 B=2',
      'SetEnv C=3',
      'UnusedConnectionTimeout 1m',
      'ChannelTimeout none',
      'ChannelTimeout x=5',
      'ExposeAuthInfo yes',
      'TrustedUserCAKeys /etc/ca',
    ],
  ];
  const MATCH = [
    'Match User root',
    'Match User ada,bob',
    'Match Address 192.0.2.0/24,!192.0.2.1',
    'Match Address 192.0.0.0/16',
    'Match Host *.example',
    'Match LocalPort 22 User r*',
    'Match all',
    'Match Group root',
  ];

  test('200 configurations made by chance', () => {
    let accepted = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed * 7919);
      const pick = (list: readonly string[]): string => list[roll(list.length)] ?? '';
      const lines = [KEY];
      for (let i = roll(8); i > 0; i--) lines.push(roll(3) === 0 ? pick(GLOBAL) : pick(ANYWHERE));
      for (let b = roll(4); b > 0; b--) {
        lines.push(pick(MATCH), '# in a block');
        for (let i = 1 + roll(4); i > 0; i--) lines.push(`  ${pick(ANYWHERE)}`);
        if (roll(12) === 0) lines.push(pick(GLOBAL));
      }
      const text = lines.join('\n');
      if (compare(text, CONTEXT)) accepted++;
      if (!lines.some((l) => l.includes('LocalPort'))) compare(text);
    }
    expect(accepted).toBeGreaterThan(20);
  });
});
