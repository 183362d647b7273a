/** What a ProxyCommand is made of, by its words alone. */

import { expect, test } from 'vitest';
import { proxyIn, sshCarrier } from '../../src/node/probe/carriers.ts';

test('an ssh that carries has its hops', () => {
  expect(sshCarrier('ssh -W db1:22 jump')).toEqual({
    verbose: 'ssh -v -W db1:22 jump',
    hops: [{ host: 'jump', words: [] }],
  });
  expect(sshCarrier("exec /usr/bin/ssh -J a@one:2201,two -o 'User=bob' -p2202 -TW db1:22 jump")).toEqual({
    verbose: "exec /usr/bin/ssh -v -J a@one:2201,two -o 'User=bob' -p2202 -TW db1:22 jump",
    hops: [
      { host: 'one', words: ['-l', 'a', '-p', '2201'] },
      { host: 'two', words: [] },
      { host: 'jump', words: ['-o', 'User=bob', '-p', '2202'] },
    ],
  });
  expect(sshCarrier('ssh jump nc db1 22')?.hops).toEqual([{ host: 'jump', words: [] }]);
});

test.each([
  'nc db1 22',
  'ssh jump',
  'ssh -q -W db1:22 jump',
  'ssh -W db1:22 jump; rm -rf x',
  'ssh -W db1:22 $(jump)',
  'sshpass -p x ssh -W db1:22 jump',
  'ssh',
  '',
])('%s is left alone', (command) => {
  expect(sshCarrier(command)).toBeUndefined();
});

test.each([
  ['nc -X connect -x 198.51.100.1:3128 db1 22', '198.51.100.1', '3128'],
  ['exec ncat --proxy [2001:db8::1]:1080 --proxy-type socks5 db1 22', '2001:db8::1', '1080'],
  ['connect-proxy -S bob@proxy.example.test:1080 db1 22', 'proxy.example.test', '1080'],
  ['corkscrew proxy.example.test 3128 db1 22', 'proxy.example.test', '3128'],
  ['socat - PROXY:proxy.example.test:db1:22,proxyport=3128', 'proxy.example.test', '3128'],
])('%s goes through a proxy', (command, host, port) => {
  expect(proxyIn(command)).toEqual({ host, port });
});

test.each(['nc db1 22', 'nc -x', 'connect -H', 'corkscrew proxy', 'socat - TCP:db1:22', 'a | b'])(
  '%s names none',
  (command) => {
    expect(proxyIn(command)).toBeUndefined();
  },
);
