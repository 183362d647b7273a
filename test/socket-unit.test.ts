/** A systemd socket unit beside an sshd_config: who decides where the server answers. */

import { describe, expect, test } from 'vitest';
import type { ConfigAccount } from '../src/engine/dictionary.ts';
import { accountOf, socketUnit } from '../src/engine/dictionary.ts';

const UNIT =
  '# /lib/systemd/system/ssh.socket\n[Unit]\nDescription=x\n\n[Socket]\nListenStream=22\nAccept=no\n';

function account(config: string, unit: string, name = 'ssh.socket'): ConfigAccount {
  return accountOf({ name: 'sshd_config', text: config }, () => [], {}, socketUnit(name, unit));
}
const found = (a: ConfigAccount): string[] =>
  (['withoutEffect', 'surprising', 'other'] as const).flatMap((place) =>
    a[place].filter((n) => n.finding.startsWith('socket-unit')).map((n) => `${place} ${n.finding} ${n.line}`),
  );

describe('a unit', () => {
  test('listens where its lines say, an empty one takes back what came before', () => {
    const ports = (text: string): string[] | undefined =>
      socketUnit('ssh.socket', text)?.listens.map((l) => `${l.host}|${l.port}`);
    expect(ports('[Socket]\nListenStream=22\n')).toEqual(['|22']);
    expect(ports('[Socket]\nListenStream=22\nListenStream=\nListenStream=0.0.0.0:2222\n')).toEqual(['|2222']);
    expect(ports('[Socket]\nListenStream = [2001:db8::1]:22\r\nListenStream=192.0.2.1:22\n')).toEqual([
      '2001:db8::1|22',
      '192.0.2.1|22',
    ]);
    // Unix sockets, virtual sockets and lines of other sections are no ports of the network.
    expect(ports('[Socket]\nListenStream=/run/x.sock\nListenStream=@x\nListenStream=vsock::22\n')).toEqual(
      [],
    );
    expect(ports('[Install]\nListenStream=22\n')).toBeUndefined();
    expect(ports('Port 22\n#[Socket]\n')).toBeUndefined();
  });

  test('takes its name from what systemctl cat prints, drop-ins included', () => {
    const cat = `${UNIT}\n# /run/systemd/generator/ssh.socket.d/addresses.conf\n[Socket]\nListenStream=\nListenStream=2222\n`;
    expect(socketUnit('stdin', cat)).toMatchObject({ name: 'ssh.socket', generated: true });
    expect(socketUnit('stdin', cat)?.listens).toMatchObject([
      { port: '2222', line: 3, file: '/run/systemd/generator/ssh.socket.d/addresses.conf' },
    ]);
    expect(socketUnit('a/b/own.socket', '[Socket]\nListenStream=22\n')).toMatchObject({
      name: 'own.socket',
      generated: false,
    });
  });
});

describe('lines beside it', () => {
  test('another port has no effect, and the better place is named', () => {
    const a = account('Port 2222\n', UNIT);
    expect(found(a)).toEqual(['withoutEffect socket-unit-decides 1']);
    expect(a.withoutEffect[0]?.better).toContain('ListenStream=2222');
  });

  test('without a unit nothing is said of one', () => {
    expect(found(accountOf({ name: 'sshd_config', text: 'Port 2222\n' }, () => []))).toEqual([]);
    expect(found(account('PermitRootLogin no\n', UNIT))).toEqual([]);
    expect(found(account('Port 2222\n', '[Socket]\nListenStream=/run/ssh.sock\n'))).toEqual([]);
  });

  test('the same port agrees; one address less than the unit has does not', () => {
    expect(found(account('Port 22\n', UNIT))).toEqual(['other socket-unit-agrees 1']);
    const a = account('ListenAddress 192.0.2.10\n', UNIT);
    expect(found(a)).toEqual(['withoutEffect socket-unit-decides 1']);
    expect(JSON.stringify(a.withoutEffect[0]?.why)).toContain('at every other one too');
  });

  test('a unit that is made from sshd_config has only to be made anew', () => {
    const a = account(
      'Port 2022\n',
      `${UNIT}# /run/systemd/generator/ssh.socket.d/addresses.conf\n[Socket]\nListenStream=\nListenStream=22\n`,
    );
    expect(a.withoutEffect[0]?.better).toBe('run systemctl daemon-reload, then systemctl restart ssh.socket');
  });

  test('a port that only the unit knows is told at its own line', () => {
    const a = account('PermitRootLogin no\n', '[Socket]\nListenStream=2222\n');
    expect(found(a)).toEqual(['surprising socket-unit-other-port 2']);
    expect(a.surprising.at(-1)).toMatchObject({ file: 'ssh.socket', text: 'ListenStream=2222' });
  });

  test('only lines that count are looked at', () => {
    expect(found(account('Port 22\nMatch User ada\nPort 2222\n', UNIT))).toEqual([
      'other socket-unit-agrees 1',
    ]);
  });

  test('hostile units take no time and say nothing of their own', () => {
    const long = `[Socket]\n${'ListenStream=1\n'.repeat(5000)}${'x'.repeat(100_000)}`;
    const begin = process.cpuUsage().user;
    const a = account(`Port 2222\n`, long);
    expect(process.cpuUsage({ user: begin, system: 0 }).user).toBeLessThan(2_000_000);
    expect(JSON.stringify(a.withoutEffect[0]?.what).length).toBeLessThan(500);
    expect(
      socketUnit('x', `# /${'a'.repeat(10_000)}.socket\n[Socket]\nListenStream=99999999999\n`)?.listens,
    ).toEqual([]);
  });
});

describe('which lines close connections', () => {
  const closing = (text: string): string[] =>
    accountOf({ name: 'sshd_config', text }, () => []).closing.map((n) => n.finding);

  test('stands beside the words of each finding', () => {
    expect(closing('MaxStartups 3:100:60\nAllowUsers ada\nMaxAuthTries 1\n')).toEqual([
      'maxstartups-rate-100',
      'allow-users',
      'maxauthtries-low',
    ]);
    expect(closing('ClientAliveInterval 60\nClientAliveCountMax 0\n')).not.toContain('client-alive');
    expect(closing('ClientAliveInterval 60\n')).toContain('client-alive');
  });

  test('what is kept for old devices shuts nobody out, a list of old names alone does', () => {
    expect(closing('Ciphers +aes128-cbc\n')).toEqual([]);
    expect(closing('Ciphers 3des-cbc\n')).toContain('ciphers-old');
  });
});
