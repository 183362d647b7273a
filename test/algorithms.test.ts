/** The table of algorithms against the real programs, recordings and the defaults of sshd_config; then what is made of an offer. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Negotiation } from '../src/engine/algorithms/mismatch.ts';
import { clientLines, mismatchOf, tell, understand } from '../src/engine/algorithms/mismatch.ts';
import {
  clientsThatFit,
  droppedIn,
  fitsSince,
  kindOf,
  leastBad,
  offered,
  policyThatOffers,
  releasesText,
  whoOffers,
} from '../src/engine/algorithms/offer.ts';
import { newerSignature, signatureOf, stricterSince } from '../src/engine/algorithms/signatures.ts';
import type { AlgorithmKind, End, Program } from '../src/engine/algorithms/table.ts';
import {
  compareVersions,
  defaultList,
  identified,
  isKnown,
  program,
  programs,
} from '../src/engine/algorithms/table.ts';
import { lengthMeans } from '../src/engine/length-text.ts';
import { spelled } from '../src/engine/observation.ts';
import { available } from '../src/engine/readers/sshd-config/algorithms.ts';
import { defaultOf } from '../src/engine/readers/sshd-config/defaults.ts';
import { describeReal } from './real/needs.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const openssh = program('OpenSSH') as Program;
/** Debian 12 puts the later, registered name of a method beside the older one (measured: 1:9.2p1-2+deb12u10). */
const withoutAlias = (list: readonly string[]): string =>
  list.filter((n) => n !== 'sntrup761x25519-sha512').join();

const KEYWORDS: readonly (readonly [string, AlgorithmKind])[] = [
  ['KexAlgorithms', 'kex'],
  ['HostKeyAlgorithms', 'hostkey'],
  ['Ciphers', 'cipher'],
  ['MACs', 'mac'],
  ['PubkeyAcceptedAlgorithms', 'pubkey'],
];

describeReal('the OpenSSH of this machine', ['ssh', 'sshd', 'ssh-keygen'], () => {
  const said = spawnSync('ssh', ['-V'], { encoding: 'utf8' }).stderr;
  const version = /^OpenSSH_(\d+\.\d+)/.exec(said)?.[1] as string;

  const compare = (printed: string, end: End): void => {
    for (const [keyword, kind] of KEYWORDS) {
      const own = new RegExp(`^${keyword} (.*)$`, 'im').exec(printed)?.[1] ?? '';
      expect(withoutAlias(own.split(',')), `${keyword} of the ${end}`).toBe(
        withoutAlias(defaultList(openssh, end, kind, version) ?? []),
      );
    }
  };

  test('ssh -G prints the defaults of the client', () => {
    compare(
      execFileSync('ssh', ['-F', '/dev/null', '-G', 'web1.example.test'], { encoding: 'utf8' }),
      'client',
    );
  });

  test('sshd -T prints the defaults of the server', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sshwhy-'));
    try {
      const key = join(folder, 'key');
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
      compare(
        execFileSync('/usr/sbin/sshd', ['-T', '-f', '/dev/null', '-h', key], { encoding: 'utf8' }),
        'server',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('ssh -Q prints what the program knows', () => {
    for (const [query, list] of [
      ['kex', 'KexAlgorithms'],
      ['cipher', 'Ciphers'],
      ['mac', 'MACs'],
    ] as const) {
      const own = execFileSync('ssh', ['-Q', query], { encoding: 'utf8' }).trim().split('\n');
      const gss = own.filter((n) => !n.startsWith('gss-'));
      expect(withoutAlias(gss.sort())).toBe(withoutAlias([...available(list, version)].sort()));
    }
  });
});

describeReal('other programs of this machine', ['sshd', 'ssh-keygen', 'dbclient', 'plink'], () => {
  /** What a client offers to a real sshd. */
  async function offersOf(command: (port: number) => readonly string[]): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'sshwhy-'));
    const key = join(folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    mkdirSync('/run/sshd', { recursive: true });
    const port = await freePort();
    const sshd = spawn(
      '/usr/sbin/sshd',
      ['-D', '-ddd', '-e', '-f', '/dev/null', '-h', key, '-p', `${port}`],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let log = '';
    sshd.stderr.on('data', (d) => {
      log += d;
    });
    const wait = async (text: string): Promise<void> => {
      for (let i = 0; i < 100 && !log.includes(text); i++) await new Promise((r) => setTimeout(r, 50));
    };
    try {
      await wait('Server listening');
      const [name = '', ...words] = command(port);
      const client = spawn(name, words, { stdio: 'ignore' });
      await wait('reserved 0');
      await wait('peer client KEXINIT');
      await wait('kex: algorithm');
      client.kill();
    } finally {
      sshd.kill();
      rmSync(folder, { recursive: true });
    }
    return log.slice(log.indexOf('peer client KEXINIT'));
  }
  const compare = (log: string, p: Program, version: string | undefined): void => {
    expect(p.versions).toContain(version);
    for (const [label, kind] of [
      ['KEX algorithms', 'kex'],
      ['host key algorithms', 'hostkey'],
      ['ciphers ctos', 'cipher'],
      ['MACs stoc', 'mac'],
      ['compression ctos', 'compression'],
    ] as const) {
      const own = new RegExp(`${label}: (\\S*)`).exec(log)?.[1];
      expect(offered(own).join(), label).toBe(defaultList(p, 'client', kind, version)?.join());
    }
  };

  test('dbclient offers what its sources say', async () => {
    const said = spawnSync('dbclient', ['-V'], { encoding: 'utf8' });
    const version = /v(\d+\.\d+)/.exec(`${said.stderr}${said.stdout}`)?.[1];
    const log = await offersOf((port) => [
      'dbclient',
      '-y',
      '-y',
      '-p',
      `${port}`,
      'nobody@127.0.0.1',
      'true',
    ]);
    compare(log, program('dropbear') as Program, version);
    const id = identified(/client software version (\S+)/.exec(log)?.[1]);
    expect(id === undefined || id.version === version).toBe(true);
  });

  test('plink offers what was measured of its release', async ({ skip }) => {
    const version = /Release (\d+\.\d+)/.exec(execFileSync('plink', ['-V'], { encoding: 'utf8' }))?.[1];
    const putty = program('PuTTY') as Program;
    if (!putty.versions.includes(version ?? '')) skip(`plink ${version} was not measured`);
    compare(
      await offersOf((port) => ['plink', '-batch', '-P', `${port}`, 'nobody@127.0.0.1', 'true']),
      putty,
      version,
    );
  });
});

describeReal('AsyncSSH of this machine', ['python3'], () => {
  test('offers what the table says of its release', ({ skip }) => {
    // Beside the system's own there may be another one, without the system's packages.
    const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
    const run = spawnSync(
      python,
      [
        '-c',
        'import asyncssh,json;from asyncssh import kex,encryption,mac;d=lambda l:[n.decode() for n in l];print(json.dumps([asyncssh.__version__,d(kex.get_default_kex_algs()),d(encryption.get_default_encryption_algs()),d(mac.get_default_mac_algs())]))',
      ],
      { encoding: 'utf8' },
    );
    if (run.status !== 0) skip('AsyncSSH is not installed');
    const [version, kex, cipher, mac] = JSON.parse(run.stdout) as [string, string[], string[], string[]];
    const own = program('AsyncSSH') as Program;
    if (!own.versions.includes(version)) skip(`AsyncSSH ${version} is not in the table`);
    // What hangs on other libraries is left out on both sides.
    const plain = (names: readonly string[] | undefined): string =>
      offered((names ?? []).join())
        .filter((n) => !/^(umac|mlkem|sntrup)/.test(n))
        .join();
    expect(plain(kex)).toBe(plain(defaultList(own, 'client', 'kex', version)));
    expect(plain(cipher)).toBe(plain(defaultList(own, 'client', 'cipher', version)));
    expect(plain(mac)).toBe(plain(defaultList(own, 'client', 'mac', version)));
  });
});

test("sshd_config's defaults say the same in every release", () => {
  let compared = 0;
  for (const version of openssh.versions)
    for (const [keyword, kind] of KEYWORDS) {
      const own = defaultOf(keyword, version);
      const list = defaultList(openssh, 'server', kind, version);
      if (own === undefined || list === undefined || kind === 'hostkey') continue;
      expect(own, `${keyword} ${version}`).toBe(list.join());
      compared++;
    }
  expect(compared).toBeGreaterThan(150);
});

/** The lists that `ssh -vv` recorded, with the release of whoever offered them. */
function recorded(text: string): { end: End; kind: AlgorithmKind; version: string; list: string }[] {
  const out: { end: End; kind: AlgorithmKind; version: string; list: string }[] = [];
  const version: { own?: string | undefined; peer?: string | undefined } = {};
  let who: 'own' | 'peer' | undefined;
  for (const line of text.split('\n')) {
    const local = /Local version string SSH-2\.0-OpenSSH_(\d+\.\d+)/.exec(line);
    if (local) version.own = local[1];
    if (line.includes('remote software version'))
      version.peer = /remote software version OpenSSH_(\d+\.\d+)/.exec(line)?.[1];
    if (line.includes('local client KEXINIT proposal')) who = 'own';
    if (line.includes('peer server KEXINIT proposal')) who = 'peer';
    if (/kex: algorithm:/.test(line)) who = undefined;
    const m = /debug2: (KEX algorithms|ciphers ctos|MACs stoc|compression ctos): (\S+)/.exec(line);
    const release = who && version[who];
    const kind = kindOf(m?.[1] ?? '');
    if (m && who && release !== undefined && kind)
      out.push({ end: who === 'own' ? 'client' : 'server', kind, version: release, list: m[2] ?? '' });
  }
  return out;
}

test('no release offers what it does not know', () => {
  const lists = {
    kex: 'KexAlgorithms',
    cipher: 'Ciphers',
    mac: 'MACs',
    hostkey: 'keys',
    pubkey: 'keys',
  } as const;
  for (const version of openssh.versions)
    for (const end of ['client', 'server'] as const)
      for (const kind of ['kex', 'cipher', 'mac', 'hostkey', 'pubkey'] as const) {
        const known = available(lists[kind], version);
        for (const n of defaultList(openssh, end, kind, version) ?? [])
          expect(known, `${n} in ${version}`).toContain(n);
      }
});

test('recordings of defaults show the lists of the table', () => {
  const folder = join(import.meta.dirname, '../fixtures');
  let equal = 0;
  const other = new Set<string>();
  for (const name of readdirSync(folder)) {
    let text: string;
    try {
      text = readFileSync(join(folder, name, 'client.txt'), 'latin1');
    } catch {
      continue;
    }
    for (const r of recorded(text)) {
      const usual = withoutAlias(defaultList(openssh, r.end, r.kind, r.version) ?? []);
      if (withoutAlias(offered(r.list)) === usual) equal++;
      else other.add(name);
    }
  }
  expect(equal).toBeGreaterThan(200);
  // These were brought about by lists cut by hand.
  for (const name of other) expect(name).toMatch(/no-common|moduli|too-old/);
});

describe('the table', () => {
  test('holds lists of names and releases in order, for both ends of OpenSSH', () => {
    for (const p of programs()) {
      expect([...p.versions].sort(compareVersions)).toEqual([...p.versions]);
      for (const end of ['client', 'server'] as const)
        for (const kind of ['kex', 'hostkey', 'cipher', 'mac', 'compression', 'pubkey'] as const)
          for (const r of p.rows(end, kind)) {
            expect(p.versions, `${p.name} ${r.since}`).toContain(r.since);
            expect(r.names.length).toBeGreaterThan(0);
            for (const n of r.names) expect(isKnown(n), n).toBe(true);
          }
    }
    expect(openssh.versions[0]).toBe('5.3');
  });

  // Each of these is a sentence of the release notes or of the programs' own change logs.
  test.each([
    ['libssh', '0.10.0', 'client', 'kex', 'diffie-hellman-group1-sha1'],
    ['libssh', '0.10.0', 'client', 'hostkey', 'ssh-rsa'],
    ['AsyncSSH', '2.3.0', 'client', 'kex', 'diffie-hellman-group1-sha1'],
    ['Apache MINA SSHD', '2.6.0', 'server', 'kex', 'diffie-hellman-group14-sha1'],
    ['Apache MINA SSHD', '2.6.0', 'client', 'hostkey', 'ssh-dss'],
    ['SSH.NET', '2024.0.0', 'client', 'mac', 'hmac-ripemd160'],
  ] as const)('%s %s: the %s no longer offers the %s %s', (name, version, end, kind, algorithm) => {
    expect(droppedIn(program(name) as Program, [algorithm], end, kind)).toBe(version);
  });

  test.each([
    ['6.7', 'server', 'cipher', 'aes128-cbc'],
    ['7.6', 'client', 'cipher', 'aes128-cbc'],
    ['7.0', 'client', 'kex', 'diffie-hellman-group1-sha1'],
    ['6.7', 'server', 'kex', 'diffie-hellman-group1-sha1'],
    ['8.2', 'client', 'kex', 'diffie-hellman-group14-sha1'],
    ['7.0', 'server', 'hostkey', 'ssh-dss'],
    ['8.8', 'client', 'hostkey', 'ssh-rsa'],
    ['8.8', 'server', 'pubkey', 'ssh-rsa'],
    ['10.0', 'server', 'kex', 'diffie-hellman-group14-sha256'],
    ['7.2', 'client', 'mac', 'hmac-md5'],
  ] as const)('%s: the %s no longer offers the %s %s', (version, end, kind, name) => {
    expect(droppedIn(openssh, [name], end, kind)).toBe(version);
  });

  test('what is still offered was not dropped', () => {
    expect(droppedIn(openssh, ['curve25519-sha256'], 'server', 'kex')).toBeUndefined();
    expect(droppedIn(openssh, ['no-such-name'], 'server', 'kex')).toBeUndefined();
  });

  test('an identification names program and release', () => {
    const seen = (s: string): string | undefined => {
      const id = identified(s);
      return id && `${id.program.name} ${id.version}`;
    };
    expect(seen('OpenSSH_5.3')).toBe('OpenSSH 5.3');
    expect(seen('OpenSSH_for_Windows_8.1')).toBe('OpenSSH 8.1');
    expect(seen('OpenSSH_9.2p1 Debian-2+deb12u3')).toBe('OpenSSH 9.2');
    expect(seen('dropbear_2012.55')).toBe('dropbear 2012.55');
    expect(seen('paramiko_2.4.2')).toBe('paramiko 2.4.2');
    expect(seen('libssh2_1.4.3')).toBe('libssh2 1.4.3');
    expect(seen('JSCH_0.2.17')).toBe('JSch 0.2.17');
    expect(seen('JSCH-0.1.54')).toBe('JSch 0.1.54');
    expect(seen('libssh_0.9.6')).toBe('libssh 0.9.6');
    expect(seen('libssh-0.7.0')).toBe('libssh 0.7.0');
    expect(seen('AsyncSSH_2.10.1')).toBe('AsyncSSH 2.10.1');
    expect(seen('SSHD-CORE-1.7.0')).toBe('Apache MINA SSHD 1.7.0');
    expect(seen('APACHE-SSHD-2.9.2')).toBe('Apache MINA SSHD 2.9.2');
    // Every release of SSH.NET says this.
    expect(seen('Renci.SshNet.SshClient.0.0.1')).toBeUndefined();
    expect(seen('Cisco-1.25')).toBeUndefined();
    expect(seen('xOpenSSH_9.2')).toBeUndefined();
    expect(seen('OpenSSH_99999999999999999999.2')).toBeUndefined();
    expect(seen('')).toBeUndefined();
  });
});

const list = (p: string, end: End, kind: AlgorithmKind, version: string): string =>
  (defaultList(program(p) as Program, end, kind, version) ?? []).join();
const who = (names: string, end: End, kind: AlgorithmKind): readonly string[] =>
  whoOffers(offered(names), end, kind).map(releasesText);

describe('RSA signatures and stricter defaults, by the releases that both sides name', () => {
  const seen = (client: string | undefined, server: string | undefined) => ({ software: { client, server } });

  test('a server that dropped the old signature, a client that has no other', () => {
    const s = seen('paramiko_2.4.2', 'OpenSSH_9.6p1 Ubuntu-3ubuntu13');
    expect(signatureOf('server', 'takes', s)).toContain('OpenSSH 9.6');
    expect(signatureOf('server', 'takes', s)).toContain('in 8.8');
    expect(signatureOf('client', 'makes', s)).toContain('came with paramiko 2.9.0');
    expect(newerSignature(s)).toBe('paramiko 2.9.0');
  });

  test('who has it by default had it switched off', () => {
    const s = seen('JSCH_0.2.17', 'OpenSSH_8.4p1 Debian-5');
    expect(signatureOf('server', 'takes', s)).toMatch(/^By default OpenSSH 8\.4 still takes/);
    expect(signatureOf('server', 'takes', s)).not.toContain('Enterprise');
    expect(signatureOf('server', 'takes', seen(undefined, 'OpenSSH_8.7'))).toContain('Enterprise Linux 9');
    expect(signatureOf('client', 'makes', s)).toContain('can sign with');
    expect(newerSignature(s)).toBeUndefined();
  });

  test('an old server and a client that refuses', () => {
    expect(signatureOf('server', 'knows', seen(undefined, 'OpenSSH_6.6.1p1'))).toContain(
      'came with OpenSSH 7.2',
    );
    expect(signatureOf('server', 'knows', seen(undefined, 'dropbear_2018.76'))).toContain(
      'came with dropbear 2020.79',
    );
    expect(signatureOf('server', 'knows', seen(undefined, 'OpenSSH_8.0'))).toContain('cut short');
    expect(signatureOf('client', 'refuses', seen('OpenSSH_9.2p1 Debian-2', undefined))).toContain('in 8.8');
    expect(signatureOf('client', 'refuses', seen('OpenSSH_8.4p1', undefined))).toContain(
      'would still make it',
    );
  });

  test('nothing is said of a program whose lists are not known, or whose name is made up', () => {
    for (const name of [undefined, '', 'Cisco-1.25', 'libssh2_1.10.0', '\u001b[31mOpenSSH_6.6', 'OpenSSH_x'])
      for (const end of ['client', 'server'] as const)
        for (const what of ['takes', 'makes', 'knows', 'refuses'] as const)
          expect(signatureOf(end, what, seen(name, name)), `${name}`).toBe('');
  });

  test('stricter defaults are told up to the release of the server', () => {
    const words = (server: string | undefined): string =>
      stricterSince(seen(undefined, server)).changes.join();
    expect(words('OpenSSH_8.4p1')).toContain('no DSA keys (7.0)');
    expect(words('OpenSSH_8.4p1')).not.toContain('8.8');
    expect(words('OpenSSH_10.0')).toContain('no finite-field key exchange (10.0)');
    expect(words(undefined)).toContain('no RSA signatures with SHA-1 (8.8)');
    expect(stricterSince(seen(undefined, undefined)).release).toBeUndefined();
  });
});

describe('who offers precisely this', () => {
  test("a list that a system's policy made is told as such, and no policy is a client to update to", () => {
    const fips = list('policy FIPS of Fedora', 'server', 'kex', '2023.05');
    expect(fips).not.toBe('');
    expect(who(fips, 'server', 'kex')).toEqual(['OpenSSH under the policy FIPS of Fedora']);
    expect(clientsThatFit(['mlkem768x25519-sha256'], 'kex').join()).not.toContain('policy');
    expect(clientsThatFit(['mlkem768x25519-sha256'], 'kex')).toContain('libssh 0.12.0');
  });

  test('one list that two systems have is told of both', () => {
    const kex = list('policy DEFAULT of Enterprise Linux', 'server', 'kex', '9');
    expect(policyThatOffers(kex, 'server', 'kex')).toBe(
      'policy DEFAULT of Fedora or the policy DEFAULT of Enterprise Linux 9',
    );
    expect(policyThatOffers(list('OpenSSH', 'server', 'kex', '10.2'), 'server', 'kex')).toBeUndefined();
    expect(list('policy DEFAULT of Enterprise Linux', 'server', 'hostkey', '9')).not.toContain('ssh-rsa');
  });

  test('SSH.NET, which never tells its release, is known by its list', () => {
    expect(who(list('SSH.NET', 'client', 'mac', '2016.0.0'), 'client', 'mac')).toEqual([
      'SSH.NET 2016.0.0 to 2023.0.0',
    ]);
  });

  test('names program and releases', () => {
    expect(who('diffie-hellman-group1-sha1,diffie-hellman-group14-sha1', 'server', 'kex')).toEqual([
      'dropbear 0.53 to 2013.60',
    ]);
    expect(who(list('OpenSSH', 'server', 'kex', '5.5'), 'server', 'kex')).toEqual(['OpenSSH 5.3 to 5.6']);
    expect(who(list('OpenSSH', 'server', 'kex', '10.2'), 'server', 'kex')).toEqual(['OpenSSH 10.0 or later']);
    expect(
      who(
        'diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1,diffie-hellman-group1-sha1',
        'client',
        'kex',
      ),
    ).toContain('libssh2 1.4.0 to 1.6.0');
  });
  test('takes no part of what says nothing about the program', () => {
    const own = list('OpenSSH', 'client', 'kex', '9.6');
    expect(who(`${own},ext-info-c,kex-strict-c-v00@openssh.com`, 'client', 'kex')).toEqual([
      'OpenSSH 9.0 to 9.8',
    ]);
    expect(who(own.split(',').reverse().join(), 'client', 'kex')).toEqual([]);
  });
  test('a client puts known host keys first, a server has only some keys', () => {
    const own = list('OpenSSH', 'client', 'hostkey', '9.2').split(',');
    expect(who([...own.slice(8), ...own.slice(0, 8)].join(), 'client', 'hostkey')).toEqual([
      'OpenSSH 8.8 to 10.2',
    ]);
    expect(who('ssh-rsa,ssh-dss', 'server', 'hostkey')).toEqual([]);
  });
});

const NONE = { client: undefined, server: undefined };
const failed = (more: Partial<Negotiation>): Negotiation => ({
  what: 'no matching key exchange method found',
  offer: undefined,
  from: 'server',
  software: NONE,
  ...more,
});
const SHA1_ONLY = 'diffie-hellman-group-exchange-sha1,diffie-hellman-group14-sha1,diffie-hellman-group1-sha1';

describe('a failed negotiation', () => {
  test('of an old server is told with what fails next, and gets past all of it', () => {
    const m = understand(
      failed({ offer: SHA1_ONLY, software: { client: 'OpenSSH_9.2p1', server: 'OpenSSH_5.3' } }),
    );
    expect(m?.old).toBe('server');
    expect(m?.droppedIn).toBe('8.2');
    expect(m?.layers.map((l) => l.kind)).toEqual(['kex', 'hostkey']);
    expect(m && clientLines(m)).toEqual([
      'KexAlgorithms +diffie-hellman-group14-sha1',
      'HostKeyAlgorithms +ssh-rsa',
      'PubkeyAcceptedAlgorithms +ssh-rsa',
    ]);
    expect(m && tell(m)).toContain('host key type (the server has `ssh-rsa` and `ssh-dss`)');
  });

  test('an older client still has the other layers in common', () => {
    const m = understand(
      failed({ offer: SHA1_ONLY, software: { client: 'OpenSSH_8.2p1', server: 'OpenSSH_5.3' } }),
    );
    expect(m?.layers.map((l) => l.kind)).toEqual(['kex']);
  });

  test('complete proposals count before what a release is known for', () => {
    const both = (client: string, server: string): { client: string; server: string } => ({ client, server });
    const m = understand(
      failed({
        offer: SHA1_ONLY,
        software: { client: 'OpenSSH_9.2p1', server: 'OpenSSH_5.3' },
        proposals: new Map([
          ['hostkey', both('ssh-rsa,ssh-ed25519', 'ssh-rsa,ssh-dss')],
          ['cipher', both('aes128-ctr', '3des-cbc,visit-evil.example')],
          ['mac', both('hmac-sha1', 'hmac-sha1')],
        ]),
      }),
    );
    expect(m?.layers.map((l) => l.kind)).toEqual(['kex', 'cipher']);
    expect(m && clientLines(m)).toEqual(['KexAlgorithms +diffie-hellman-group14-sha1', 'Ciphers +3des-cbc']);
    expect(m && tell(m)).not.toContain('evil');
  });

  test('a list that somebody cut is not the fault of the release', () => {
    const m = understand(
      failed({
        offer: 'diffie-hellman-group1-sha1,kex-strict-s-v00@openssh.com',
        software: { ...NONE, server: 'OpenSSH_9.2p1' },
      }),
    );
    expect(m && tell(m)).toContain('somebody cut this list short');
    expect(m && clientLines(m)).toEqual(['KexAlgorithms +diffie-hellman-group1-sha1']);
  });

  test('of an old client names the releases that fit', () => {
    const m = understand(failed({ offer: list('OpenSSH', 'server', 'kex', '10.0') }));
    expect(m?.old).toBe('client');
    expect(m?.fits).toEqual([
      'OpenSSH 5.7',
      'dropbear 2013.62',
      'paramiko 2.2.0',
      'libssh2 1.9.0',
      'SSH.NET 2020.0.0',
    ]);
    expect(m?.droppedIn).toBeUndefined();
  });

  test('seen from the server: a library from before elliptic curves', () => {
    const m = understand(failed({ from: 'client', offer: list('paramiko', 'client', 'kex', '2.0.0') }));
    expect(m?.old).toBe('client');
    expect(m?.by.map(releasesText)).toEqual(['paramiko 1.16.0 to 2.1.6']);
    expect(m?.droppedIn).toBe('10.0');
  });

  test('two current lists: the one that was cut is not called old', () => {
    const m = understand(
      failed({
        what: 'no matching MAC found',
        from: 'client',
        offer: 'hmac-sha2-512',
        software: { client: 'OpenSSH_9.2p1', server: 'OpenSSH_9.9' },
      }),
    );
    expect(m?.old).toBeUndefined();
  });

  test('never advises what gives no protection', () => {
    for (const offer of ['arcfour,arcfour128,arcfour256', 'none', 'blowfish-cbc', 'des-cbc']) {
      const m = understand(failed({ what: 'no matching cipher found', offer }));
      expect(m && clientLines(m), offer).toBeNull();
    }
    expect(leastBad(['arcfour', '3des-cbc'], 'cipher')).toBe('3des-cbc');
    expect(leastBad(['diffie-hellman-group1-sha1', 'diffie-hellman-group14-sha1'], 'kex')).toBe(
      'diffie-hellman-group14-sha1',
    );
  });

  test('a server that signs by SHA-2 needs no weaker login', () => {
    const what = 'no matching host key type found';
    const lines = (server: string): readonly string[] | null => {
      const m = understand(failed({ what, offer: 'ssh-rsa', software: { client: 'OpenSSH_9.2p1', server } }));
      return m ? clientLines(m) : [];
    };
    expect(lines('OpenSSH_9.2p1')).toEqual(['HostKeyAlgorithms +ssh-rsa']);
    expect(lines('OpenSSH_6.6.1')).toEqual([
      'HostKeyAlgorithms +ssh-rsa',
      'PubkeyAcceptedAlgorithms +ssh-rsa',
    ]);
  });

  test('whose offer it is follows from the line', () => {
    const line = (side: 'client' | 'server' | 'unknown', port?: number) =>
      mismatchOf(
        {
          side,
          fields: {
            what: 'no matching cipher found',
            offer: 'aes128-cbc',
            ...(port !== undefined && { port }),
          },
        },
        { software: NONE },
      )?.from;
    expect(line('client')).toBe('server');
    expect(line('server')).toBe('client');
    expect(line('unknown', 22)).toBe('server');
    expect(line('unknown', 50112)).toBe('client');
  });
});

describe('hostile offers', () => {
  const evil = [
    '\u001b[31mred\u001b[0m',
    'a b',
    '<script>alert(1)</script>',
    'x'.repeat(65),
    '\u0000',
    '',
    '`reboot`',
  ];
  test('what cannot be a name is no name', () => {
    expect(offered(evil.join())).toEqual(['<script>alert(1)</script>', '`reboot`']);
  });
  test('a huge list is cut, quickly', () => {
    const start = performance.now();
    expect(offered('a,'.repeat(5_000_000)).length).toBeLessThanOrEqual(200);
    const m = understand(failed({ offer: 'diffie-hellman-group1-sha1,'.repeat(300_000) }));
    expect(m?.names.length).toBeLessThanOrEqual(200);
    expect(performance.now() - start).toBeLessThan(1000);
  });
  test('no word of the peer gets into the sentences or the lines', () => {
    for (const e of [...evil, 'visit-evil.example', '+none,', '\nHost *']) {
      for (const what of ['no matching cipher found', 'no matching host key type found', 'key exchange', e]) {
        const m = understand(failed({ what, offer: `${e},ssh-rsa`, software: { client: e, server: e } }));
        const out = m ? `${tell(m)} ${(clientLines(m) ?? []).join(' ')}` : '';
        if (e.trim() !== '') expect(out).not.toContain(e);
      }
    }
  });
  test('nothing to say about nothing', () => {
    expect(understand(failed({ offer: '' }))).toBeUndefined();
    expect(understand(failed({ offer: 'ext-info-s' }))).toBeUndefined();
    expect(understand(failed({ what: 'languages', offer: 'x' }))).toBeUndefined();
    expect(mismatchOf(undefined, { software: NONE })).toBeUndefined();
    expect(clientsThatFit(['no-such-name'], 'kex')).toEqual([]);
    expect(fitsSince(openssh, ['diffie-hellman-group1-sha1'], 'client', 'kex')).toBeUndefined();
  });
});

describe('a length that is text', () => {
  const beginning = (text: string): number =>
    new DataView(new TextEncoder().encode(text).buffer).getUint32(0);
  test.each([
    ['SSH-2.0', 'SSH-', 'a second identification'],
    ['HTTP/1.1 400', 'HTTP', 'a web server'],
    ['GET / HTTP', 'GET ', 'a program sends requests'],
    ['220 mail', '220 ', 'a mail or FTP server'],
    ['Welcome', 'Welc', 'a greeting'],
    ['bash: x', 'bash', 'a shell or program'],
    ['Invalid SSH', 'Inva', 'Invalid SSH identification'],
    ['PROXY TCP4', 'PROX', 'PROXY protocol'],
    ['\r\n\r\n', '\\r\\n\\r\\n', 'PROXY protocol header (version 2)'],
    ['\r\n\u001b[', '\\r\\n\\e[', 'colours'],
  ])('%j', (text, letters, means) => {
    expect(spelled(beginning(text))).toBe(letters);
    expect(lengthMeans(beginning(text))).toContain(means);
  });
  test('TLS and RDP are no text, but known', () => {
    expect(lengthMeans(0x16030100)).toBe('TLS is spoken there');
    expect(lengthMeans(0x15030300)).toContain('error of TLS');
    expect(lengthMeans(0x03000013)).toContain('RDP');
    expect(spelled(0x16030100)).toBeNull();
  });
  test('any other number says nothing', () => {
    for (const n of [
      0,
      -1,
      12,
      35000,
      0x80808080,
      2 ** 32,
      2 ** 40,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1.5,
    ]) {
      expect(spelled(n), `${n}`).toBeNull();
      expect(lengthMeans(n), `${n}`).toBeNull();
    }
    expect(lengthMeans(beginning('qwer'))).toBeNull();
  });
});
