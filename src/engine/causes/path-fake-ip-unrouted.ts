/** A proxy's DNS answers with placeholders (198.18.0.0/15), but the traffic for this port does not go through the proxy. */

import {
  argument,
  cause,
  errnoName,
  hint,
  NOTHING_ARRIVES,
  reads,
  STOPPED_ELSEWHERE,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'path-fake-ip-unrouted',
  who: 'client',
  title: "Your proxy's DNS hands out fake addresses that go nowhere",
  stage: ['connect', 'ident'],
  signs: () => [
    ...STOPPED_ELSEWHERE,
    ...NOTHING_ARRIVES,
    sign('attempt.public-service', 'sometimes', 'such a service is up: the way to it is blocked'),
    sign('attempt.address', 'always', "this is a proxy's placeholder address, not the server's", {
      when: (f) => f.sort === 'fake-ip' || /^198\.1[89]\./.test(f.addr),
    }),
    sign('attempt.address', 'never', 'this is no placeholder address', {
      when: (f) => f.sort !== 'fake-ip' && !/^198\.1[89]\./.test(f.addr),
    }),
    sign('connect.failed', 'usually', 'nobody has that address', {
      when: (f) => /timed out|timeout|no route|unreachable/i.test(f.errno),
    }),
    sign('connect.failed', 'sometimes', 'the gateway turns the address away', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('connect.address-failed', 'usually', 'nobody has that address', {
      when: (f) => errnoName(f.errno) !== 'no-address',
    }),
    sign('ident.closed', 'sometimes', 'a gateway took the connection and found no way on'),
    sign('ident.read-error', 'sometimes', 'a gateway took the connection and found no way on', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'sometimes', 'a gateway took the connection and found no way on'),
    sign('ident.remote', 'never', 'an SSH server did greet you'),
    sign('attempt.server-ending', 'never', 'the server did get the connection'),
    hint('proxy-on', 'always', 'the placeholder comes from a proxy'),
    hint('vpn-on', 'sometimes', 'the placeholder comes from a VPN program'),
    hint('works-from-other-network', 'usually', 'other networks have another resolver'),
    hint('works-on-443', 'sometimes', 'that port does go through the proxy'),
    hint('other-app-works', 'usually', 'the browser goes through the proxy'),
    hint('wsl', 'sometimes', "the guest asks the host's resolver but does not use its proxy"),
    hint(
      'container-client',
      'sometimes',
      "the container asks the host's resolver but does not use its proxy",
    ),
    hint('intermittent', 'rarely', 'the answer stays the same while the proxy runs'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
  ],
  then: [
    'connect.failed',
    'connect.address-failed',
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const address = seen.one('attempt.address');
    return t`The name ${seen.host ?? 'of the server'} led to ${address?.fields.addr ?? 'an address in 198.18.0.0/15'}, which belongs to no server. A proxy program on your machine or router answers names with such placeholders and expects the traffic to come to itself. Traffic for port ${seen.port ?? '22'} does not go through it, so it ends nowhere.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`In the proxy program, put the host on the list of names that get their real address (mostly called "fake-ip-filter"), or let it carry port 22 as well.`,
    ),
    setClientConfig(
      t`Or write the real address into your configuration; ask a resolver outside the proxy for it.`,
      seen.host,
      'HostName ADDRESS',
    ),
    step(
      'client',
      t`See what your resolver answers now.`,
      reads(`getent ahosts ${argument(seen.host, 'HOST')}`, 'client'),
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Look up ${seen.host ?? 'the host'} on this machine. Does the address begin with 198.18. or 198.19., and does ssh work with the real address (asked of a resolver outside the proxy)?`,
    run: (seen) =>
      `getent ahosts ${argument(seen.host, 'HOST')}; curl -s -H "accept: application/dns-json" "https://1.1.1.1/dns-query?name=${argument(seen.host, 'HOST')}&type=A"; ssh -v USER@ADDRESS true`,
    effect: 'connects 2',
    yes: 'only the placeholder is wrong',
    no: 'it is no placeholder, or the real address fails too: the way or the proxy refuses the port',
  },
  twins: ['path-proxy-blocks-port', 'resolve-wrong-address'],
  cite: ['RFC 2544 and RFC 6890: 198.18.0.0/15', 'Documentation of transparent proxies: fake-ip mode'],
});
