/**
 * Cause: DNS, a hosts file or a stale record gave an address which is not the server's, so another machine
 * (often loopback) answers or refuses.
 */

import { argument, cause, errnoName, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'resolve-wrong-address',
  stage: ['resolve', 'auth'],
  who: 'client',
  title: 'The name leads to the wrong address',
  signs: [
    sign('attempt.public-service', 'sometimes', 'such a service is up: its name led elsewhere'),
    sign('attempt.address', 'never', 'the address itself was asked for, no name was looked up', {
      when: (f) => f.given === true,
    }),
    sign('attempt.address', 'usually', 'a name of another machine led to this very machine', {
      when: (f) => f.given !== true && /loopback/.test(f.sort),
    }),
    sign('attempt.address', 'sometimes', 'a stale or private record leads elsewhere', {
      when: (f) => f.given !== true && !/loopback|fake-ip/.test(f.sort),
    }),
    sign('attempt.address', 'rarely', 'addresses of 198.18.0.0/15 are made by a local proxy', {
      when: (f) => f.given !== true && f.sort === 'fake-ip',
    }),
    sign('connect.failed', 'usually', 'nothing listens at the address that the name gave', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'sometimes', 'nobody answers at the address that the name gave', {
      when: (f) => ['timeout', 'no-route'].includes(errnoName(f.errno)),
    }),
    sign('ident.closed', 'sometimes', 'another machine or its forwarder answers there'),
    sign('hostkey.changed', 'sometimes', 'another machine shows another host key'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    hint('works-from-other-network', 'usually', 'another resolver gives the right address'),
    hint('works-for-others', 'usually', 'their resolver or hosts file gives the right address'),
    hint('server-rebuilt', 'sometimes', 'the record still names the old address'),
    hint('was-working', 'sometimes', 'a record or a line of the hosts file changed'),
    sign('sshd.silent', 'always', 'the connection never came to the right server'),
    hint('git-host', 'sometimes', 'a name server or a hosts file may answer for a well-known name'),
    hint('intermittent', 'sometimes', 'several name servers may answer differently'),
  ],
  then: [
    'ident.read-error',

    'end.reset',
    'hostkey.failed',
    'auth.denied',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const trying = seen.one('attempt.address')?.fields;
    return t`Your machine took ${trying?.addr ?? t`an address`} for ${seen.host ?? 'the server'}. If that is not the server's address, whatever answered or refused there was another machine, and the server itself never heard of you. The address came from DNS, from a hosts file or from ssh's configuration.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Compare with the address in the server's console; look for ${seen.host ?? 'the server'} in your hosts file and in ~/.ssh/config.`,
      reads(`grep -n ${argument(seen.host, 'NAME')} /etc/hosts ~/.ssh/config`, 'client'),
      reads('Get-Content $env:SystemRoot\\System32\\drivers\\etc\\hosts', 'client', 'windows'),
    ),
    step(
      'client',
      t`Remove the wrong line, or set \`HostName\` with the right address for this host in ~/.ssh/config.`,
    ),
    step(
      'network',
      t`If DNS itself holds the old address, correct the record and wait until its lifetime has passed.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Compare the address that your machine gets for ${seen.host ?? 'the server'} with the server's real one. Do they differ?`,
    run: (seen) =>
      `getent ahosts ${argument(seen.host, 'NAME')}; ssh -G ${argument(seen.host, 'NAME')} | grep -i ^hostname`,
    effect: 'reads',
    yes: 'the name leads to another machine',
    no: 'the address is right; the fault is further on',
    alsoYes: ['path-fake-ip-unrouted', 'connect-wrong-host'],
  },
  twins: [
    'connect-outbound-port-blocked',
    'connect-public-private-mixup',
    'connect-wrong-host',
    'path-fake-ip-unrouted',
    'server-not-running',
  ],
  cite: ['ssh_config(5): HostName', 'hosts(5), nsswitch.conf(5)'],
  folklore: 'a wrong or stale DNS entry',
});
