/** What the probe makes of ssh's own options and of the person's configuration, with an ssh on the machine and without; and that one `ssh -G` for many hosts says what one for each would. */

import fs from 'node:fs';
import { expect, test } from 'vitest';
import type { Layer, Report, Transcript } from '../../src/engine/index.ts';
import { settingsFor } from '../../src/node/probe/settings.ts';
import { sharedSettings } from '../../src/node/probe/shared-settings.ts';
import { program } from '../cli/program.ts';
import { describeReal } from './needs.ts';
import { until, world } from './world.ts';

const w = world();
const sshwhy = program();

type Answer = Report & { readonly transcript: Transcript };
type Of<L extends Layer['layer']> = Extract<Layer, { layer: L }>;

async function probed(args: readonly string[], env: Record<string, string> = {}): Promise<Answer> {
  const ended = await sshwhy.run(['probe', '--json', '--no-ask', ...args], {
    env: { HOME: w.folder, ...env },
  });
  expect(ended.err).toBe('');
  return JSON.parse(ended.out) as Answer;
}
const all = <L extends Layer['layer']>(a: Answer, layer: L): readonly Of<L>[] =>
  a.transcript.layers.filter((l): l is Of<L> => l.layer === layer);
const one = <L extends Layer['layer']>(a: Answer, layer: L): Of<L> => {
  const [first] = all(a, layer);
  if (first === undefined) throw new Error(`no ${layer}: ${JSON.stringify(a.transcript.layers)}`);
  return first;
};
/** A configuration of its own in front of that of the world. */
const config = (name: string, text: string): string =>
  w.file(name, `${text}\n${fs.readFileSync(w.options, 'utf8')}`);

describeReal("ssh's own options", ['root', 'sshd', 'ssh'], () => {
  test('-p, -l and -o: port and user, the first of two holds', async () => {
    const port = await w.port();
    const a = await probed(['-F', w.options, '-p', `${port}`, '-l', 'nora', '-oPort=1', 'bob@127.0.0.1']);
    expect(a.transcript.target).toMatchObject({ host: '127.0.0.1', port, user: 'nora' });
    expect(one(a, 'tcp')).toMatchObject({ port, errno: 'ECONNREFUSED' });
  });

  test('-i: the login is made with this key', async () => {
    const server = await w.sshd('settings-key');
    const to = ['-F', w.options, '-p', `${server.port}`, '--login', 'root@127.0.0.1'];
    expect((await probed(['-i', w.key('mine'), ...to])).exit).toBe(0);
    expect((await probed(['-i', w.key('other'), ...to])).causes[0]?.id).toBe('auth-key-not-authorized');
  });

  test('-4 and -6: the addresses of one family', async () => {
    const port = `${await w.port()}`;
    const v4 = await probed(['-F', w.options, '-4', '-p', port, 'localhost']);
    expect(one(v4, 'name').addresses).toEqual(['127.0.0.1']);
    const v6 = await probed(['-F', w.options, '-6', '-p', port, 'localhost']);
    for (const addr of one(v6, 'name').addresses) expect(addr).toContain(':');
  });

  test('-b: the connection comes from there', async () => {
    const server = await w.sshd('settings-bind');
    const a = await probed(['-F', w.options, '-b', '127.0.0.9', '-p', `${server.port}`, '127.0.0.1']);
    expect(a.exit).toBe(0);
    await until(() => /Connection from 127\.0\.0\.9 /.test(server.log()), 'a connection from 127.0.0.9');
    const none = await probed(['-F', w.options, '-b', '192.0.2.77', '-p', `${server.port}`, '127.0.0.1']);
    expect(one(none, 'tcp').errno).toBe('EADDRNOTAVAIL');
    // An address of one family is none for the other: ssh does not try that.
    const both = await probed(['-F', w.options, '-b', '127.0.0.9', '-p', `${server.port}`, 'localhost']);
    expect(all(both, 'tcp').map((l) => l.addr)).toEqual(['127.0.0.1']);
  });

  test('-B: from the address of an interface', async () => {
    const server = await w.sshd('settings-device');
    const a = await probed(['-F', w.options, '-B', 'lo', '-p', `${server.port}`, '127.0.0.1']);
    expect(one(a, 'tcp').bind).toBe('127.0.0.1');
    expect(a.exit).toBe(0);
    const none = await probed(['-F', w.options, '-B', 'none9', '-p', `${server.port}`, '127.0.0.1']);
    expect(one(none, 'tcp').errno).toBe('EADDRNOTAVAIL');
  });

  test('a configuration that ssh refuses is said in its words', async () => {
    const a = await probed(['-F', config('bad', 'Prot 22'), '127.0.0.1']);
    expect(one(a, 'config').error).toContain('prot');
    expect(a.exit).toBe(1);
  });
});

describeReal('the configuration', ['root', 'sshd', 'ssh'], () => {
  test('HostName, Port, User, AddressFamily, BindAddress, ConnectTimeout', async () => {
    const server = await w.sshd('settings-config');
    const file = config(
      'basic',
      `Host web\n HostName localhost\n Port ${server.port}\n User nora\n AddressFamily inet\n BindAddress 127.0.0.8\n ConnectTimeout 7`,
    );
    const a = await probed(['-F', file, 'web']);
    expect(a.transcript.target).toMatchObject({
      given: 'web',
      host: 'localhost',
      port: server.port,
      user: 'nora',
    });
    expect(one(a, 'name').addresses).toEqual(['127.0.0.1']);
    expect(one(a, 'tcp').bind).toBe('127.0.0.8');
    expect(a.transcript.timeoutMs).toBe(7000);
  });

  test('lists of algorithms', async () => {
    const file = config('lists', 'Ciphers aes256-ctr\nMACs hmac-sha2-512\nKexAlgorithms curve25519-sha256');
    const server = await w.sshd('settings-lists', ['Ciphers aes128-ctr']);
    const a = await probed(['-F', file, '-p', `${server.port}`, '127.0.0.1']);
    expect(one(a, 'talk').clientOffer).toMatchObject({
      cipherOut: 'aes256-ctr',
      macIn: 'hmac-sha2-512',
      kex: 'curve25519-sha256,ext-info-c',
    });
    expect(a.causes[0]?.id).toMatch(/^kex-/);
  });

  test('HostKeyAlias and UserKnownHostsFile, whichever sort of key is known', async () => {
    const server = await w.sshd('settings-alias', [`HostKey ${w.key('host')}`]);
    const key = fs
      .readFileSync(`${w.key('host')}.pub`, 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
    const known = w.file('known_alias', `# a comment\nfarm ${key}\n`);
    const to = ['--host-key', '-p', `${server.port}`, '127.0.0.1'];
    const file = config('alias', `HostKeyAlias farm\nUserKnownHostsFile ${known}`);
    expect(one(await probed(['-F', file, ...to]), 'hostkey')).toMatchObject({
      result: 'known',
      name: 'farm',
      line: 2,
    });
    w.file('known_alias', `@revoked farm ${key}\n`);
    expect(one(await probed(['-F', file, ...to]), 'hostkey').result).toBe('revoked');
    // Neither here nor with --methods may an option of the person's turn the question into a login.
    const asked = await probed([
      '-F',
      file,
      '-oStrictHostKeyChecking=no',
      '-oPreferredAuthentications=publickey',
      ...to,
    ]);
    expect(one(asked, 'hostkey').result).toBe('revoked');
    await probed([
      '-F',
      w.options,
      '-i',
      w.key('mine'),
      '-oPubkeyAuthentication=yes',
      '--methods',
      ...to.slice(1),
    ]);
    expect(server.log()).not.toContain('Accepted');
  });

  test('ProxyCommand: its tokens, and the original name beside HostName', async () => {
    const file = config(
      'proxy',
      `Host web\n HostName 127.0.0.1\n ProxyCommand sh -c 'echo %%n is %n, %h, %p, %r >&2; exit 1'\n Port 2299\n User nora`,
    );
    const a = await probed(['-F', file, 'web']);
    expect(one(a, 'proxy').text).toContain('%n is web, 127.0.0.1, 2299, nora');
  });
});

describeReal('without an ssh on the machine', ['root', 'sshd', 'ssh'], () => {
  /** Nothing but Node on the path. */
  const alone = (): Record<string, string> => {
    const bin = `${w.folder}/bin`;
    fs.mkdirSync(bin, { recursive: true });
    if (!fs.existsSync(`${bin}/node`)) fs.symlinkSync(process.execPath, `${bin}/node`);
    return { PATH: bin };
  };

  test('the words themselves say where to', async () => {
    const server = await w.sshd('settings-alone');
    const port = `${server.port}`;
    const a = await probed(
      ['-oHostName=127.0.0.1', '-o', `Port ${port}`, '-b127.0.0.7', 'nora@web'],
      alone(),
    );
    expect(a.transcript.target).toMatchObject({ host: '127.0.0.1', port: server.port, user: 'nora' });
    expect(one(a, 'config').by).toBe('none');
    expect(one(a, 'tcp').bind).toBe('127.0.0.7');
    expect(one(a, 'talk').serverOffer?.hostkey).toBe('ssh-ed25519');
    expect(a.exit).toBe(0);
    const named = await probed(['-4', '-oConnectTimeout=6', '-p', port, 'localhost'], alone());
    expect(one(named, 'name').addresses).toEqual(['127.0.0.1']);
    expect(named.transcript.timeoutMs).toBe(6000);
  });

  test('what needs an ssh says so', async () => {
    const server = await w.sshd('settings-no-ssh');
    const to = ['-p', `${server.port}`, '127.0.0.1'];
    const a = await probed(['--host-key', '--methods', '--login', ...to], alone());
    expect(all(a, 'skipped').map((l) => l.what)).toEqual(['host key', 'methods', 'login']);
    const jump = await probed(['-J', 'bastion', ...to], alone());
    expect(one(jump, 'proxy').text).toContain('cannot be started');
  });
});

describeReal('one ssh -G for many hosts', ['ssh'], () => {
  const HOSTS = [
    'web1',
    'web2',
    'WEB3',
    'db1.example.test',
    'db2.example.test',
    'db9.example.test',
    '192.0.2.7',
  ];
  const CONFIGS: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    [
      'patterns',
      'Host web* !web2\n Port 2222\nHost db?.example.test,x *.9\n User nora\nHost="db9*"\n Port 7\n',
    ],
    ['a HostName of its own', 'Host db*\n HostName %h.internal\nHost web1\n HostName 192.0.2.1\n Port 9\n'],
    ['Match', 'Match host web1,db1*\n Port 2022\n'],
    ['a file of its own', 'UserKnownHostsFile ~/.ssh/known_%h\n'],
    ['Include', 'Include FOLDER/included-*\nHost *\n Port 99\n'],
  ];
  test.each(CONFIGS)('%s', async (name, text) => {
    const folder = fs.mkdtempSync('/tmp/sshwhy-shared-');
    try {
      const file = `${folder}/config`;
      fs.writeFileSync(file, text.replaceAll('FOLDER', folder), { mode: 0o600 });
      fs.writeFileSync(`${folder}/included-1`, 'Host web1\n Port 11\nHost web2\n Port 12\n', { mode: 0o600 });
      const ask = await sharedSettings(['-F', file], 5000);
      for (const host of [...HOSTS, 'bob@web1', 'ssh://web1:33', 'ssh://amy@web2:33/']) {
        const alone = await settingsFor(host, ['-F', file], 5000);
        expect({ ...(await ask(host, 5000)), ms: 0 }, `${name}: ${host}`).toEqual({ ...alone, ms: 0 });
      }
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  test('asks once where nothing tells the hosts apart', async () => {
    const ask = await sharedSettings(['-F', 'none'], 5000);
    expect((await ask('192.0.2.1', 5000)).ms).toBeGreaterThan(0);
    for (let i = 2; i < 30; i++)
      expect(await ask(`192.0.2.${i}`, 5000)).toMatchObject({ host: `192.0.2.${i}`, ms: 0 });
  });
});
