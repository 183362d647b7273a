/** Real faults between real programs: each is brought about, the real client runs into it, and the engine names it first. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/engine/index.ts';
import { describeReal, where } from './needs.ts';
import type { Run, Server } from './world.ts';
import { answerTo, pause, until, world } from './world.ts';

const w = world();
const tally = { faults: 0, verbose: 0, plain: 0, proved: 0 };
const misses: string[] = [];

/** An account of its own for what root cannot show. */
const ACCOUNT = `sshwhy-t${process.pid % 100_000}`;

beforeAll(() => {
  if (process.getuid?.() !== 0) return;
  execFileSync('useradd', ['-M', '-d', '/nonexistent', '-s', '/usr/sbin/nologin', '-p', '*', ACCOUNT]);
});
afterAll(() => {
  if (process.getuid?.() === 0) execFileSync('userdel', ['-f', ACCOUNT], { stdio: 'ignore' });
  console.log(
    `real faults: ${tally.faults}; named first from ssh -v, log and configuration: ${tally.verbose} (${tally.proved} proved); ` +
      `from ssh without -v, log and configuration: ${tally.plain}${misses.length > 0 ? `\n  ${misses.join('\n  ')}` : ''}`,
  );
});

interface Fault {
  /** The cause, then others that are as good an answer. */
  readonly causes: readonly string[];
  readonly server?: Server;
  /** The client's run; it gets `-v` or nothing. */
  readonly client: (verbose: readonly string[]) => Promise<Run>;
  /** What the client alone says without -v does not settle it. */
  readonly plainUnsettled?: true;
}

/** Runs the client twice and asserts that the engine names the cause, and proves nothing else. */
async function expectNamed(name: string, f: Fault): Promise<Report> {
  tally.faults++;
  const judge = async (verbose: readonly string[]): Promise<Report> => {
    const before = f.server?.log().length ?? 0;
    const run = await f.client(verbose);
    expect(run.status, run.text).not.toBe(0);
    if (f.server) await settled(f.server);
    const log = f.server?.log().slice(before) ?? '';
    const report = answerTo({ 'client.txt': run.text, 'sshd.log': log, sshd_config: f.server?.config ?? '' });
    for (const cause of report.problems[0]?.causes ?? [])
      if (cause.certainty !== 'possible')
        expect(f.causes, `${cause.id} ${cause.certainty}\n${run.text}\n${log}`).toContain(cause.id);
    if (!f.causes.includes(report.causes[0]?.id ?? 'none'))
      misses.push(`${name} (${verbose.length > 0 ? '-v' : 'plain'}): ${report.causes[0]?.id ?? 'none'}`);
    return Object.assign(report, { said: `${run.text}\n--- log\n${log}` });
  };
  const report = await judge(['-v']);
  const plain = await judge([]);
  const first = report.causes[0]?.id ?? 'none';
  const firstPlain = plain.causes[0]?.id ?? 'none';
  if (f.causes.includes(first)) tally.verbose++;
  if (f.causes.includes(firstPlain)) tally.plain++;
  if (report.causes[0]?.certainty === 'proved') tally.proved++;
  expect(f.causes, `from -v: ${(report as { said?: string }).said}`).toContain(first);
  if (!f.plainUnsettled)
    expect(f.causes, `without -v: ${(plain as { said?: string }).said}`).toContain(firstPlain);
  expect(report.exit).toBe(1);
  return report;
}

/** The log is written by processes that may outlive the client for a moment. */
async function settled(server: Server): Promise<void> {
  let length = -1;
  while (length !== server.log().length) {
    length = server.log().length;
    await pause(120);
  }
}

const to = (port: number, user = 'root'): readonly string[] => ['-p', `${port}`, `${user}@127.0.0.1`];
const mine = (): readonly string[] => ['-i', w.key('mine')];

describeReal('sshd refuses', ['root', 'sshd', 'ssh'], () => {
  test('beyond MaxStartups', async () => {
    const server = await w.sshd('maxstartups', ['MaxStartups 2:100:2']);
    const idle = [1, 2].map(() => net.connect(server.port, '127.0.0.1'));
    try {
      for (const socket of idle) socket.on('error', () => undefined);
      await until(() => server.log().split('Connection from').length > 2, 'two connections');
      await pause(50);
      const report = await expectNamed('maxstartups', {
        causes: ['accept-maxstartups'],
        server,
        client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'true']),
      });
      const tied = report.findings.find((f) => f.keyword === 'MaxStartups');
      expect(tied?.problem).toBe(0);
      expect(tied?.value).toBe('2:100:2');
    } finally {
      for (const socket of idle) socket.destroy();
    }
  });

  test('a key that is not in authorized_keys', async () => {
    const server = await w.sshd('wrong-key');
    await expectNamed('wrong key', {
      causes: ['auth-key-not-authorized'],
      server,
      client: (v) => w.ssh([...v, '-i', w.key('other'), ...to(server.port), 'true']),
    });
  });

  test('a user that does not exist', async () => {
    const server = await w.sshd('unknown-user');
    await expectNamed('unknown user', {
      causes: ['auth-unknown-user'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port, 'nosuchuser'), 'true']),
    });
  });

  test('a user that AllowUsers does not list', async () => {
    const server = await w.sshd('allow-users', ['AllowUsers nora']);
    await expectNamed('AllowUsers', {
      causes: ['auth-user-not-allowed'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'true']),
    });
  });

  test('more keys than MaxAuthTries', async () => {
    const server = await w.sshd('too-many-keys', ['MaxAuthTries 2']);
    const keys = ['a1', 'a2', 'a3', 'a4'].flatMap((name) => ['-i', w.key(name)]);
    await expectNamed('too many keys', {
      causes: ['auth-too-many-keys'],
      server,
      client: (v) => w.ssh([...v, ...keys, ...to(server.port), 'true']),
    });
  });

  test('authorized_keys that others may write to', async () => {
    const text = fs.readFileSync(`${w.key('mine')}.pub`, 'utf8');
    const server = await w.sshd('modes', [`AuthorizedKeysFile ${w.file('keys-0666', text, 0o666)}`]);
    await expectNamed('authorized_keys 0666', {
      causes: ['auth-authorized-keys-mode'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'true']),
    });
  });

  test('root', async () => {
    const server = await w.sshd('root', ['PermitRootLogin no']);
    await expectNamed('PermitRootLogin no', {
      causes: ['auth-root-login'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'true']),
    });
  });

  test('a password, for root, by prohibit-password', async () => {
    const server = await w.sshd('root-password', ['PasswordAuthentication yes']);
    await expectNamed('no key for root', {
      causes: ['auth-no-key-offered', 'auth-root-login', 'auth-no-usable-method', 'auth-password-disabled'],
      server,
      client: (v) => w.ssh([...v, '-o', 'PubkeyAuthentication=no', ...to(server.port), 'true']),
      plainUnsettled: true,
    });
  });

  test('the session: a chroot that is not root’s', async () => {
    const folder = `${w.folder}/jail`;
    fs.mkdirSync(folder);
    fs.chownSync(folder, 65534, 65534);
    const server = await w.sshd('chroot', [`ChrootDirectory ${folder}`]);
    await expectNamed('chroot', {
      causes: ['session-chroot-unusable'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'true']),
    });
  });

  test('the command, by ForceCommand', async () => {
    const server = await w.sshd('force', ["ForceCommand echo 'This account is for backups only.'; exit 1"]);
    await expectNamed('ForceCommand', {
      causes: ['session-forced-command'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'uptime']),
      // The command's own status is not in what ssh prints.
      plainUnsettled: true,
    });
  });

  test('a shell, by nologin', async () => {
    // Read with the account's own rights.
    const keys = w.file('keys-nologin', fs.readFileSync(`${w.key('mine')}.pub`, 'utf8'), 0o644);
    const server = await w.sshd('nologin', [`AuthorizedKeysFile ${keys}`]);
    await expectNamed('nologin', {
      causes: ['session-nologin-shell', 'session-shell-exits'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port, ACCOUNT), 'true']),
    });
  });

  test('sessions at all, by MaxSessions 0', async () => {
    const server = await w.sshd('max-sessions', ['MaxSessions 0']);
    await expectNamed('MaxSessions 0', {
      causes: ['session-max-sessions'],
      server,
      client: (v) => w.ssh([...v, ...mine(), ...to(server.port), 'true']),
    });
  });

  test('sftp, without a subsystem', async () => {
    const server = await w.sshd('no-sftp');
    await expectNamed('no sftp', {
      causes: ['session-no-sftp-server'],
      server,
      client: (v) =>
        w.run('sftp', ['-F', w.options, ...v, ...mine(), '-P', `${server.port}`, 'root@127.0.0.1']),
    });
  });

  test('to relay for a jump', async () => {
    const server = await w.sshd('no-relay', ['AllowTcpForwarding no']);
    const target = await w.sshd('behind');
    await expectNamed('AllowTcpForwarding no', {
      causes: ['jump-forwarding-forbidden', 'jump-forced-command'],
      server,
      client: (v) =>
        w.ssh([...v, '-J', `jump`, ...to(target.port), 'true'], ['-F', jumpConfig('no-relay', server.port)]),
    });
  });

  test('a jump to a port where nobody listens', async () => {
    const server = await w.sshd('jump');
    const closed = await w.port();
    await expectNamed('jump to a closed port', {
      causes: ['jump-target-unreachable'],
      server,
      client: (v) =>
        w.ssh([...v, '-J', 'jump', ...to(closed), 'true'], ['-F', jumpConfig('jump', server.port)]),
    });
  });

  test('nothing: a login that works', async () => {
    const server = await w.sshd('works');
    const run = await w.ssh(['-v', ...mine(), ...to(server.port), 'true']);
    expect(run.status, run.text).toBe(0);
    await settled(server);
    const both = answerTo({ 'client.txt': run.text, 'sshd.log': server.log(), sshd_config: server.config });
    expect(both.problems).toEqual([]);
    const log = answerTo({ 'sshd.log': server.log() });
    expect([log.problems.length, log.exit]).toEqual([0, 0]);
  });
});

/** The client's options with a jump host by this name. */
function jumpConfig(name: string, port: number): string {
  return w.file(
    `${name}.client_config`,
    `Host jump\n  HostName 127.0.0.1\n  User root\n  Port ${port}\n  IdentityFile ${w.key('mine')}\nHost *\n${fs.readFileSync(w.options, 'utf8')}`,
  );
}

describeReal('both sides cannot agree', ['root', 'sshd', 'ssh'], () => {
  test.each([
    { name: 'cipher', option: 'Ciphers=aes128-cbc', causes: ['kex-no-common-cipher'] },
    {
      name: 'key-exchange',
      option: 'KexAlgorithms=diffie-hellman-group1-sha1',
      causes: ['kex-no-common-kex', 'kex-client-too-old'],
    },
    {
      name: 'host-key',
      option: 'HostKeyAlgorithms=rsa-sha2-256',
      causes: ['hostkey-no-common-type', 'hostkey-pinned-mismatch'],
    },
  ])('on a $name', async ({ name, option, causes }) => {
    const server = await w.sshd(name);
    await expectNamed(name, {
      causes,
      server,
      client: (v) => w.ssh([...v, '-o', option, ...mine(), ...to(server.port), 'true']),
    });
  });

  test('on the host key that is known', async () => {
    const server = await w.sshd('changed');
    const other = fs
      .readFileSync(`${w.key('host2')}.pub`, 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
    const known = w.file('known-other', `[127.0.0.1]:${server.port} ${other}\n`);
    await expectNamed('host key changed', {
      causes: ['hostkey-changed', 'hostkey-rotated-by-provider', 'hostkey-shared-name'],
      server,
      client: (v) =>
        w.ssh([
          ...v,
          '-o',
          `UserKnownHostsFile=${known}`,
          '-o',
          'StrictHostKeyChecking=yes',
          ...mine(),
          ...to(server.port),
          'true',
        ]),
    });
  });

  test('on a host key that nobody knows yet', async () => {
    const server = await w.sshd('unknown-key');
    await expectNamed('host key unknown', {
      causes: ['hostkey-unknown'],
      server,
      client: (v) =>
        w.ssh([
          ...v,
          '-o',
          'UserKnownHostsFile=/dev/null',
          '-o',
          'StrictHostKeyChecking=yes',
          ...mine(),
          ...to(server.port),
          'true',
        ]),
    });
  });
});

describeReal('no sshd is there', ['root', 'sshd', 'ssh'], () => {
  test('nothing listens', async () => {
    const port = await w.port();
    await expectNamed('port closed', {
      causes: ['server-not-running', 'connect-port-rejected', 'connect-wrong-port', 'path-tunnel-dead-end'],
      client: (v) => w.ssh([...v, ...to(port)]),
    });
  });

  test('a web server', async () => {
    const server = http.createServer((_, answer) => answer.end('hello'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    try {
      await expectNamed('node:http', {
        causes: ['ident-http'],
        client: (v) => w.ssh([...v, ...to(port)]),
        plainUnsettled: true,
      });
    } finally {
      server.close();
    }
  });

  test('a listener that says nothing', async () => {
    const port = await w.listen(() => undefined);
    await expectNamed('silent', {
      // On loopback such a listener may as well be the near end of a tunnel.
      causes: ['ident-stays-silent', 'ident-banner-slow', 'path-tunnel-dead-end'],
      client: (v) => w.ssh([...v, '-o', 'ConnectTimeout=2', ...to(port)]),
      plainUnsettled: true,
    });
  });

  test('a listener that closes at once', async () => {
    const port = await w.listen((socket) => {
      socket.resume();
      socket.end();
    });
    await expectNamed('closes at once', {
      // On loopback such a listener may as well be the near end of a tunnel.
      causes: [
        'ident-hangs-up',
        'path-port-mapping-dead',
        'path-balancer-no-backend',
        'path-tunnel-dead-end',
      ],
      client: (v) => w.ssh([...v, ...to(port)]),
      plainUnsettled: true,
    });
  });

  test('a tarpit', async () => {
    const port = await w.listen((socket) => {
      const line = setInterval(() => socket.write(`${Math.random().toString(36).slice(2)}\r\n`), 150);
      socket.on('close', () => clearInterval(line));
    });
    await expectNamed('tarpit', {
      causes: ['ident-tarpit'],
      client: (v) => w.ssh([...v, '-o', 'ConnectTimeout=2', ...to(port)]),
      plainUnsettled: true,
    });
  });
});

describeReal('the client itself', ['root', 'sshd', 'ssh'], () => {
  test('a proxy command that fails', async () => {
    await expectNamed('ProxyCommand false', {
      causes: ['jump-command-failed'],
      client: (v) => w.ssh([...v, '-o', 'ProxyCommand=false', 'root@192.0.2.10']),
      plainUnsettled: true,
    });
  });

  test('a proxy command that prints', async () => {
    await expectNamed('ProxyCommand echo', {
      causes: ['jump-command-prints', 'jump-command-failed'],
      client: (v) =>
        w.ssh([...v, '-o', "ProxyCommand=echo 'welcome to the relay'; sleep 0.2", 'root@192.0.2.10']),
      plainUnsettled: true,
    });
  });

  test('a proxy command that does not exist', async () => {
    await expectNamed('ProxyCommand missing', {
      // The shell and ssh write at the same time, and now and then into each other's lines.
      causes: ['jump-command-missing', 'jump-command-failed'],
      client: (v) => w.ssh([...v, '-o', 'ProxyCommand=no-such-relay %h %p', 'root@192.0.2.10']),
    });
  });

  test('a private key with the line ends of Windows', async () => {
    const server = await w.sshd('crlf');
    const key = w.file('key-crlf', fs.readFileSync(w.key('mine'), 'latin1').replaceAll('\n', '\r\n'), 0o600);
    await expectNamed('key with CRLF', {
      causes: ['client-key-mangled', 'client-key-format'],
      server,
      client: (v) => w.ssh([...v, '-i', key, ...to(server.port), 'true']),
    });
  });

  test('a private key that others may read', async () => {
    const server = await w.sshd('key-mode');
    const key = w.file('key-0644', fs.readFileSync(w.key('mine'), 'latin1'), 0o644);
    await expectNamed('key 0644', {
      causes: ['client-key-mode'],
      server,
      client: (v) => w.ssh([...v, '-i', key, ...to(server.port), 'true']),
    });
  });

  test('an option that ssh does not know', async () => {
    const config = w.file('bad.client_config', 'BatchMode yes\nForwardAgnet yes\n');
    await expectNamed('bad option', {
      causes: ['client-config-invalid'],
      client: (v) => w.run('ssh', ['-F', config, ...v, 'root@127.0.0.1']),
    });
  });

  test('a name that nobody knows', async () => {
    await expectNamed('no such name', {
      causes: ['resolve-name-unknown', 'resolve-resolver-down', 'resolve-alias-not-matched'],
      client: (v) => w.ssh([...v, 'root@web1.invalid']),
    });
  });
});

describeReal('sshd does not start', ['root', 'sshd', 'ssh'], () => {
  const start = async (name: string, lines: readonly string[]): Promise<Report> => {
    const config = `${lines.join('\n')}\n`;
    const file = w.file(`${name}.sshd_config`, config);
    const run = await w.run(where('sshd') ?? 'sshd', ['-D', '-e', '-f', file]);
    expect(run.status, run.text).not.toBe(0);
    tally.faults++;
    const report = answerTo({ 'sshd.log': run.text, sshd_config: config });
    if (report.causes[0]?.certainty === 'proved') tally.proved++;
    return Object.assign(report, { said: run.text });
  };
  const expectFirst = (report: Report, ...causes: readonly string[]): void => {
    const first = report.causes[0]?.id ?? 'none';
    expect(causes, (report as { said?: string }).said).toContain(first);
    tally.verbose++;
    tally.plain++;
  };

  test('with an option that it does not know', async () => {
    expectFirst(await start('bad', ['Port 22', 'PermitRootLogn yes']), 'server-config-invalid');
  });

  test('on a port that is taken', async () => {
    const port = await w.listen(() => undefined);
    const report = await start('taken', [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${w.key('host')}`,
      `PidFile ${w.folder}/taken.pid`,
    ]);
    expectFirst(report, 'server-port-in-use');
  });

  test('without host keys', async () => {
    const report = await start('keyless', [`HostKey ${w.folder}/no-such-key`]);
    expectFirst(report, 'server-hostkeys-missing');
  });

  test('with host keys that others may read', async () => {
    const key = w.file('host-0644', fs.readFileSync(w.key('host'), 'latin1'), 0o644);
    expectFirst(
      await start('open-keys', [`HostKey ${key}`]),
      'server-hostkeys-mode',
      'server-hostkeys-missing',
    );
  });
});

describeReal('strangers', ['root', 'sshd', 'ssh'], () => {
  test.each([
    { name: 'a browser', says: 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n' },
    { name: 'TLS', says: Buffer.from('16030100a5010000a10303', 'hex') },
    { name: 'a port scan', says: '' },
    { name: 'another protocol', says: '\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x03\0\0\0' },
  ])('$name: nobody has to act', async ({ name, says }) => {
    const server = await w.sshd(`stranger-${name.replaceAll(' ', '-')}`);
    await new Promise<void>((resolve) => {
      const socket = net.connect(server.port, '127.0.0.1', () => {
        if (says === '') socket.destroy();
        else socket.write(says);
        setTimeout(() => socket.destroy(), 300).unref();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    });
    await until(() => server.log().split('\n').length > 3, server.log());
    await settled(server);
    const report = answerTo({ 'sshd.log': server.log() });
    expect(report.problems.length, server.log()).toBeGreaterThan(0);
    expect(
      report.problems.map((p) => p.who),
      server.log(),
    ).toEqual(report.problems.map(() => 'nobody'));
    expect(report.exit).toBe(0);
    tally.faults++;
    tally.verbose++;
    tally.plain++;
  });
});
