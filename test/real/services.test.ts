/** Other servers and tools than OpenSSH's: what real clients print of them, and what the engine makes of it. */
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { describeReal } from './needs.ts';
import type { Run } from './world.ts';
import { answerTo, until, world } from './world.ts';

const w = world();
const to = (port: number): readonly string[] => ['-p', `${port}`, 'root@127.0.0.1'];

/** The first cause is one of these, and nothing else is called likely or proved. */
function expectFirst(run: Run, causes: readonly string[], more: Readonly<Record<string, string>> = {}): void {
  expect(run.status, run.text).not.toBe(0);
  const report = answerTo({ 'client.txt': run.text, ...more });
  expect(causes, run.text).toContain(report.causes[0]?.id ?? 'none');
  for (const cause of report.problems[0]?.causes ?? [])
    if (cause.certainty !== 'possible') expect(causes, `${cause.certainty}\n${run.text}`).toContain(cause.id);
  expect(report.exit).toBe(1);
}

describeReal('nginx', ['root', 'sshd', 'ssh', 'nginx'], () => {
  test('as a web server on the port', async () => {
    const port = await w.port();
    const folder = `${w.folder}/nginx`;
    fs.mkdirSync(folder);
    const config = w.file(
      'nginx.conf',
      [
        'daemon off;',
        'master_process off;',
        `pid ${folder}/pid;`,
        `error_log ${folder}/error.log;`,
        'events { worker_connections 16; }',
        'http {',
        '  access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((t) => `  ${t}_temp_path ${folder};`),
        `  server { listen 127.0.0.1:${port}; }`,
        '}',
        '',
      ].join('\n'),
    );
    await w.start('nginx', ['-c', config, '-p', folder, '-e', `${folder}/error.log`], port);
    expectFirst(await w.ssh(['-v', ...to(port)]), ['ident-http']);
  });
});

describeReal('haproxy', ['root', 'sshd', 'ssh', 'haproxy'], () => {
  test('without a server behind it', async () => {
    const port = await w.port();
    const dead = await w.port();
    const config = w.file(
      'haproxy.cfg',
      [
        'defaults',
        '  mode tcp',
        '  timeout connect 1s',
        '  timeout client 5s',
        '  timeout server 5s',
        'listen ssh',
        `  bind 127.0.0.1:${port}`,
        `  server a 127.0.0.1:${dead} check inter 100ms fall 1`,
        '',
      ].join('\n'),
    );
    await w.start('haproxy', ['-f', config], port);
    // From the client it is a listener that closes or resets at once; on loopback it may be a tunnel's near end.
    expectFirst(await w.ssh(['-v', ...to(port)]), [
      'path-balancer-no-backend',
      'path-port-mapping-dead',
      'path-tunnel-dead-end',
      'ident-hangs-up',
    ]);
  });
});

describeReal('endlessh', ['root', 'sshd', 'ssh', 'endlessh'], () => {
  test('as a tarpit', async () => {
    const port = await w.port();
    await w.start('endlessh', ['-p', `${port}`, '-d', '300', '-4'], port);
    expectFirst(await w.ssh(['-v', '-o', 'ConnectTimeout=3', ...to(port)]), ['ident-tarpit']);
  });
});

describeReal('dropbear', ['root', 'sshd', 'ssh', 'dropbear'], () => {
  test('refuses a key', async () => {
    const port = await w.port();
    const key = `${w.folder}/dropbear-key`;
    const made = await w.run('dropbearkey', ['-t', 'ed25519', '-f', key]);
    expect(made.status, made.text).toBe(0);
    await w.start(
      'dropbear',
      ['-F', '-E', '-s', '-r', key, '-p', `127.0.0.1:${port}`, '-P', `${key}.pid`],
      port,
    );
    expectFirst(await w.ssh(['-v', '-i', w.key('other'), ...to(port), 'true']), [
      'auth-key-not-authorized',
      'auth-authorized-keys-mode',
      'auth-authorized-keys-path',
      'auth-authorized-keys-unreadable',
      'auth-root-login',
      'auth-no-usable-method',
      'auth-unknown-user',
    ]);
  });
});

describeReal('socat', ['root', 'sshd', 'ssh', 'socat'], () => {
  test('as a forwarder to a port where nobody listens', async () => {
    const port = await w.port();
    const dead = await w.port();
    await w.start(
      'socat',
      [`TCP4-LISTEN:${port},bind=127.0.0.1,fork,reuseaddr`, `TCP4:127.0.0.1:${dead}`],
      port,
    );
    expectFirst(await w.ssh(['-v', ...to(port)]), [
      'path-port-mapping-dead',
      'path-tunnel-dead-end',
      'path-balancer-no-backend',
      'ident-hangs-up',
    ]);
  });

  test('between client and server: a login that works is no fault', async () => {
    const server = await w.sshd('behind-socat');
    const port = await w.port();
    await w.start(
      'socat',
      [`TCP4-LISTEN:${port},bind=127.0.0.1,fork,reuseaddr`, `TCP4:127.0.0.1:${server.port}`],
      port,
    );
    const run = await w.ssh(['-v', '-i', w.key('mine'), ...to(port), 'true']);
    expect(run.status, run.text).toBe(0);
    expect(answerTo({ 'client.txt': run.text }).problems).toEqual([]);
  });
});

describeReal('git and rsync', ['root', 'sshd', 'ssh', 'git', 'rsync'], () => {
  test('git, to a server that does not know the key', async () => {
    const server = await w.sshd('git');
    const run = await w.run('git', ['ls-remote', `ssh://root@127.0.0.1:${server.port}/srv/x.git`]);
    await until(() => server.log().includes('Connection closed'), server.log());
    expectFirst(run, ['auth-no-key-offered', 'auth-key-not-authorized', 'auth-no-usable-method'], {
      'sshd.log': server.log(),
    });
  });

  test('rsync, to a listener that closes at once', async () => {
    const port = await w.listen((socket) => {
      socket.resume();
      socket.end();
    });
    const run = await w.run('rsync', [
      '-e',
      `ssh -v -F ${w.options} -p ${port}`,
      'root@127.0.0.1:/etc/hostname',
      `${w.folder}/x`,
    ]);
    expectFirst(run, [
      'ident-hangs-up',
      'path-port-mapping-dead',
      'path-tunnel-dead-end',
      'path-balancer-no-backend',
    ]);
  });
});
