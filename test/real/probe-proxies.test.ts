/** The probe through jump hosts and proxies, all of them real: each hop is told, and what needs more leave goes the same way. */

import fs from 'node:fs';
import net from 'node:net';
import { expect, test } from 'vitest';
import type { HopLayer, Layer, Report, Transcript } from '../../src/engine/index.ts';
import { program } from '../cli/program.ts';
import { describeReal } from './needs.ts';
import type { Server } from './world.ts';
import { until, world } from './world.ts';

const w = world();
const sshwhy = program();

type Answer = Report & { readonly transcript: Transcript };

const configs = new Map<string, string>();
/** The client's configuration with these lines before it. */
function config(lines: string): string {
  const known = configs.get(lines);
  if (known !== undefined) return known;
  const file = w.file(
    `proxies-${configs.size}`,
    `${lines}\nUser root\nIdentityFile ${w.key('mine')}\n${fs.readFileSync(w.options, 'utf8')}`,
  );
  configs.set(lines, file);
  return file;
}
async function probed(lines: string, args: readonly string[]): Promise<Answer> {
  const ended = await sshwhy.run(['probe', '--json', '--no-ask', '-F', config(lines), ...args], {
    env: { HOME: w.folder },
  });
  expect(ended.err).toBe('');
  return JSON.parse(ended.out) as Answer;
}
const layers = <L extends Layer['layer']>(a: Answer, layer: L) =>
  a.transcript.layers.filter((l): l is Extract<Layer, { layer: L }> => l.layer === layer);
const hops = (a: Answer): readonly HopLayer['result'][] => layers(a, 'hop').map((l) => l.result);
const first = (a: Answer): string => a.causes[0]?.id ?? 'none';
const at = (s: Server | number): string => `127.0.0.1:${typeof s === 'number' ? s : s.port}`;
const EVERYTHING = ['--more', '3', '--look-around', '--host-key', '--methods'];

function expectEverything(a: Answer): void {
  const said = JSON.stringify(a.transcript.layers);
  expect(layers(a, 'skipped'), said).toEqual([]);
  expect(layers(a, 'repeat'), said).toMatchObject([{ tries: 3, greeted: 3 }]);
  expect(layers(a, 'ports')[0]?.ports.length, said).toBeGreaterThan(5);
  expect(layers(a, 'hostkey'), said).toMatchObject([{ result: 'unknown', keytype: 'ssh-ed25519' }]);
  expect(layers(a, 'ssh')[0]?.text, said).toContain('Authentications that can continue: publickey');
  expect(a.exit, said).toBe(0);
}

describeReal('through jump hosts', ['root', 'sshd', 'ssh'], () => {
  test('everything goes through them, with one login for all further connections', async () => {
    const [one, two, target] = await Promise.all([
      w.sshd('proxies-one'),
      w.sshd('proxies-two'),
      w.sshd('proxies-target', ['MaxStartups 100']),
    ]);
    const a = await probed(`Host target\n HostName 127.0.0.1\n ProxyJump ${at(one)},${at(two)}\nHost *`, [
      ...['--timeout', '30', '-p', `${target.port}`, ...EVERYTHING, 'target'],
    ]);
    expectEverything(a);
    expect(hops(a)).toEqual(['logged-in', 'logged-in']);
    // Only the jump host looks names up.
    expect(layers(a, 'name')).toEqual([]);
    const logins = (s: Server): number => s.log().match(/Accepted publickey/g)?.length ?? 0;
    // The first connection, the one for all further ones, the host key and the methods.
    expect([logins(one), logins(two), logins(target)]).toEqual([4, 4, 0]);
  });

  test('a ProxyCommand that is an ssh: each of its hops is a rung', async () => {
    const [one, two, target] = await Promise.all([
      w.sshd('proxies-command-one'),
      w.sshd('proxies-command-two'),
      w.sshd('proxies-command-target'),
    ]);
    const dead = await w.port();
    const through = (words: string, port: number): Promise<Answer> =>
      probed(`Host target\n HostName 127.0.0.1\n ProxyCommand ssh -F ${config('')} ${words}\nHost *`, [
        ...['-p', `${port}`, 'target'],
      ]);
    const carried = `-W %h:%p -p ${one.port} 127.0.0.1`;
    const [well, chained, noTarget, noHop, silent] = await Promise.all([
      through(carried, target.port),
      through(`-J ${at(two)} ${carried}`, target.port),
      through(carried, dead),
      through(`-W %h:%p -p ${dead} 127.0.0.1`, target.port),
      through(`-p ${one.port} 127.0.0.1 false %h %p`, target.port),
    ]);
    expect([well.exit, hops(well)]).toEqual([0, ['logged-in']]);
    expect(layers(well, 'hop')).toMatchObject([{ host: '127.0.0.1', port: one.port, user: 'root' }]);
    expect([chained.exit, hops(chained)]).toEqual([0, ['logged-in', 'logged-in']]);
    expect([first(noTarget), hops(noTarget)]).toEqual(['jump-target-unreachable', ['logged-in']]);
    expect([first(noHop), hops(noHop)]).toEqual(['jump-bastion-unreachable', ['not-reached']]);
    // What it runs there says nothing.
    expect([first(silent), hops(silent)]).toEqual(['jump-target-unreachable', ['logged-in']]);
  });

  test('a dead second hop', async () => {
    const one = await w.sshd('proxies-before-dead');
    const dead = await w.port();
    const a = await probed(`Host inner\n HostName 127.0.0.1\n Port ${dead}\nHost *`, [
      ...['-J', `${at(one)},inner`, '--more', '5', 'target.example.test'],
    ]);
    expect(first(a)).toBe('jump-target-unreachable');
    expect(hops(a)).toEqual(['logged-in', 'not-reached']);
    expect(layers(a, 'hop')[1]).toMatchObject({ why: 'open failed: connect failed: Connection refused' });
    expect(JSON.stringify(a.notes)).toContain('UNKNOWN port 65535');
    expect(layers(a, 'skipped')).toMatchObject([{ what: 'more', why: 'the way ends at hop 2' }]);
  });

  test('a hop that permits no forwarding, and a name that it does not know', async () => {
    const [one, none] = await Promise.all([
      w.sshd('proxies-first'),
      w.sshd('proxies-none', ['AllowTcpForwarding no']),
    ]);
    const refused = await probed('', ['-J', `${at(one)},${at(none)}`, '-p', '2299', '127.0.0.1']);
    expect(first(refused)).toBe('jump-forwarding-forbidden');
    expect(hops(refused)).toEqual(['logged-in', 'logged-in']);
    const nobody = await probed('', ['-J', at(one), 'nobody.invalid']);
    expect(first(nobody)).toBe('jump-target-name-unknown');
  });

  test('a first hop that is not there, stays silent, or does not let in', async () => {
    const dead = await w.port();
    const refused = await probed('', ['-J', `${at(dead)},other`, 'target.example.test']);
    expect(first(refused)).toBe('jump-bastion-unreachable');
    expect(hops(refused)).toEqual(['not-reached', 'not-tried']);
    expect(layers(refused, 'hop')[0]?.why).toContain('Connection refused');

    let visits = 0;
    const silent = await w.listen(() => visits++);
    const a = await probed('', ['-J', at(silent), '--timeout', '4', 'target.example.test']);
    expect(layers(a, 'hop')[0]).toMatchObject({ result: 'not-reached', stage: 'ident' });
    expect(layers(a, 'hop')[0]?.why).toContain('opens and says nothing');
    expect(visits).toBe(2);
    // The one that never spoke has let nobody in.
    expect(first(a)).toBe('jump-bastion-unreachable');
    expect(a.causes.find((c) => c.id === 'jump-target-unreachable')?.certainty).not.toBe('likely');
    expect(a.transcript.tookMs).toBeLessThan(4400);

    const one = await w.sshd('proxies-closed');
    const denied = await probed('', ['-J', `nobody@${at(one)}`, 'target.example.test']);
    expect(first(denied)).toBe('jump-bastion-login');
    expect(hops(denied)).toEqual(['no-login']);
    expect(layers(denied, 'hop')[0]?.why).toContain('Permission denied');
  });
});

/** An HTTP proxy that knows CONNECT alone. */
const httpProxy = (status = '200 OK'): Promise<number> =>
  w.listen((socket) => {
    let head = '';
    const take = (piece: Buffer): void => {
      head += piece.toString('latin1');
      if (!head.endsWith('\r\n\r\n')) return;
      socket.off('data', take).pause();
      const m = /^CONNECT ([^:]+):(\d+) /.exec(head);
      if (!m || status !== '200 OK') {
        socket.end(`HTTP/1.0 ${status}\r\n\r\n`);
        return;
      }
      const onward = net.connect(Number(m[2]), m[1]);
      onward.on('error', () => socket.end('HTTP/1.0 503 Service Unavailable\r\n\r\n'));
      onward.once('connect', () => {
        socket.write('HTTP/1.0 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
    };
    socket.on('data', take);
  });

describeReal('through ProxyCommand', ['root', 'sshd', 'ssh', 'nc', 'socat'], () => {
  test('a SOCKS proxy, which is ssh -D', async () => {
    const [jump, target] = await Promise.all([
      w.sshd('proxies-socks'),
      w.sshd('proxies-socks-target', ['MaxStartups 100']),
    ]);
    const port = await w.port();
    const words = [
      '-F',
      config('Host *'),
      '-N',
      '-D',
      `127.0.0.1:${port}`,
      '-p',
      `${jump.port}`,
      '127.0.0.1',
    ];
    await w.start('ssh', words, port);
    const lines = `ProxyCommand nc -X 5 -x 127.0.0.1:${port} %h %p`;
    const a = await probed(lines, ['--timeout', '30', ...EVERYTHING, '-p', `${target.port}`, '127.0.0.1']);
    expectEverything(a);
    const dead = await probed(lines, ['-p', `${await w.port()}`, '127.0.0.1']);
    expect(dead.exit).toBe(1);
    expect(layers(dead, 'talk')).toMatchObject([{ end: 'fin', bytes: 0 }]);
  });

  test('an HTTP proxy', async () => {
    const target = await w.sshd('proxies-http', ['MaxStartups 100']);
    const lines = `ProxyCommand nc -X connect -x 127.0.0.1:${await httpProxy()} %h %p`;
    const a = await probed(lines, ['--timeout', '30', ...EVERYTHING, '-p', `${target.port}`, '127.0.0.1']);
    expectEverything(a);
    const shut = `ProxyCommand nc -X connect -x 127.0.0.1:${await httpProxy('403 Forbidden')} %h %p`;
    expect(first(await probed(shut, ['--more', '3', '127.0.0.1']))).toBe('jump-proxy-denied');
    const gone = `ProxyCommand nc -X connect -x 127.0.0.1:${await w.port()} %h %p`;
    const answer = await probed(gone, ['--more', '3', '127.0.0.1']);
    expect(['jump-proxy-down', 'jump-command-failed']).toContain(first(answer));
    expect(layers(answer, 'skipped')[0]?.what).toBe('more');
  });

  test('socat to one port, behind which a web server answers: further ways of connecting tell', async () => {
    const web = await w.listen((socket) => {
      socket.once('data', (d) => {
        if (d.toString('latin1').startsWith('GET')) socket.end('HTTP/1.1 200 OK\r\n\r\n');
        else socket.end();
      });
    });
    const lines = `ProxyCommand socat - TCP:127.0.0.1:${web}`;
    const a = await probed(lines, ['--timeout', '20', '--more', '4', '--look-around', '127.0.0.1']);
    expect(layers(a, 'talk').map((l) => l.way)).toContain('http');
    expect(layers(a, 'talk').find((l) => l.way === 'http')?.text).toContain('HTTP/1.1 200');
    expect(layers(a, 'skipped')).toMatchObject([
      { what: 'ports', why: 'the way there leads to one port only' },
    ]);
  });

  test('no program is left behind', async () => {
    const target = await w.sshd('proxies-left');
    const marker = w.file('nothing-left', '');
    const lines = `ProxyCommand sh -c 'socat - TCP:%h:%p; echo >>${marker}'`;
    await probed(lines, ['-p', `${target.port}`, '127.0.0.1']);
    await until(
      () =>
        !fs
          .readdirSync('/proc')
          .some((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(`TCP:127.0.0.1:${target.port}`)),
      'the end of socat',
    );
  });
});

function commandOf(pid: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
