/**
 * Cause: The name has an IPv6 and an IPv4 address; the IPv6 one is dead, filtered or answered by another
 * service, and once TCP connects ssh never tries IPv4.
 */

import {
  argument,
  cause,
  connects,
  errnoName,
  hint,
  LISTENER_HANGS_UP,
  NOTHING_ARRIVES,
  STOPPED_ELSEWHERE,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-ipv6-broken',
  stage: ['connect', 'ident'],
  who: 'network',
  title: 'The IPv6 address fails or belongs to something else',
  signs: () => [
    ...NOTHING_ARRIVES,
    ...STOPPED_ELSEWHERE,
    ...LISTENER_HANGS_UP,
    sign('probe.families', 'always', 'an SSH server answers over IPv4 only', {
      when: (f) => f.works === 'ipv4',
    }),
    sign('attempt.address', 'always', 'the connection went to an IPv6 address', {
      when: (f) => f.sort.startsWith('ipv6') || f.addr.includes(':'),
    }),
    sign('attempt.address', 'never', 'the connection went to an IPv4 address', {
      when: (f) => !f.sort.startsWith('ipv6') && !f.addr.includes(':'),
    }),
    sign('connect.address-failed', 'usually', 'the IPv6 address failed', {
      when: (f) => f.addr.includes(':'),
    }),
    sign('connect.failed', 'usually', 'the IPv6 address does not answer', {
      when: (f) => ['timeout', 'no-route', 'net-unreachable'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'sometimes', 'nothing listens on the IPv6 address', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('ident.closed', 'sometimes', 'something else takes connections on the IPv6 address'),
    sign('ident.read-error', 'sometimes', 'something else takes connections on the IPv6 address'),
    sign('sshd.silent', 'usually', 'the IPv6 address does not lead to sshd'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    hint('slow-login', 'sometimes', 'ssh waits for the dead IPv6 address before it tries IPv4'),
    hint('works-from-other-network', 'usually', 'a network without IPv6 uses the IPv4 address'),
    hint('works-with-other-client', 'sometimes', 'another client prefers IPv4'),
    hint('works-for-others', 'usually', 'clients without IPv6 use the IPv4 address'),
    hint('vpn-on', 'sometimes', 'many VPNs carry IPv4 only'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const to = seen.one('attempt.address')?.fields.addr;
    return t`ssh called ${seen.host ?? 'the server'} by its IPv6 address${to ? t` (${to})` : []}, and that connection failed. Either IPv6 does not work on the way, or another service holds that address. ssh tries the IPv4 address only if nobody accepts at the IPv6 one; if somebody does accept there, ssh stays with it and fails with it.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Go by IPv4 once to see whether it works.`,
      connects(1, `ssh -4 ${argument(seen.host, 'HOST')}`),
    ),
    setClientConfig(t`Until it is repaired, use IPv4 for this host.`, seen.host, 'AddressFamily inet'),
    step(
      'server',
      t`Let sshd listen on the IPv6 address and open the IPv6 firewall for it, or remove the AAAA record of ${seen.host ?? 'the server'}.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Connect by IPv4 (\`-4\`) and by IPv6 (\`-6\`) to ${seen.host ?? 'the server'}. Does only the IPv6 one fail?`,
    run: (seen) =>
      `nc -4 -vz -w 5 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')}; nc -6 -vz -w 5 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')}`,
    effect: 'connects 2',
    yes: 'the IPv6 address is the fault',
    no: 'the address family is not the fault',
  },
  twins: ['accept-tcp-wrappers', 'connect-no-route', 'connect-port-filtered', 'ident-hangs-up'],
  cite: [
    'OpenSSH sshconnect.c, ssh_connect_direct(): the next address is tried only when connect() fails',
    'ssh_config(5): AddressFamily',
  ],
});
