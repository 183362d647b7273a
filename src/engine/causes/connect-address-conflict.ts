/**
 * Cause: An address conflict or alternating backends make connections land on different machines, so
 * success and key checks change from try to try.
 */

import { argument, cause, errnoName, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'connect-address-conflict',
  stage: ['connect', 'session'],
  who: 'network',
  title: 'Two machines share one address',
  signs: () => [
    sign(
      'probe.logged',
      'always',
      'another SSH server greeted the connections that did not come to this one',
      { when: (f) => f.greeted },
    ),
    sign('hostkey.changed', 'usually', 'the other machine at that address has another host key'),
    sign('connect.failed', 'sometimes', 'the other machine has no SSH server', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'one of the two machines nearly always answers', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('ident.closed', 'sometimes', 'packets of one connection reach two machines'),
    sign('ident.read-error', 'sometimes', 'the other machine knows nothing of the connection and resets it'),
    sign(
      'session.broken-pipe',
      'sometimes',
      'a running session breaks when the other machine takes the address',
    ),
    sign('session.read-error', 'sometimes', 'a running session is reset by the other machine'),
    sign('sshd.silent', 'usually', 'the connections that failed went to the other machine'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    hint('intermittent', 'always', 'it depends on which machine answered last'),
    hint('self-heals', 'usually', 'the address goes back and forth'),
    hint('lan', 'usually', 'conflicts of addresses arise within one local network'),
    hint('behind-load-balancer', 'sometimes', 'a balancer with unlike machines behind it looks the same'),
    hint('works-from-other-network', 'rarely', 'the conflict is beside the server, not beside you'),
  ],
  then: ['hostkey.failed', 'auth.denied', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`Tries to reach ${seen.host ?? 'the server'} end differently from one to the next${seen.one('hostkey.changed') ? t`, and the host key changed between them` : []}. That fits two machines which use the same address, or unlike machines behind one name: each new connection lands on whichever answered last. What ended the connection is then the machine that you did not mean.`,
  fix: (seen) => [
    step(
      'network',
      t`Find the second machine: on the same network, see which hardware address answers, and ask your DHCP server or switch whose it is.`,
      reads(`ip neigh show ${argument(seen.host, 'ADDRESS')}`, 'client'),
      reads('arp -a', 'client', 'macos'),
      reads('arp -a', 'client', 'windows'),
    ),
    step('network', t`Give one of the two another address, or reserve the address for the server.`),
    step(
      'network',
      t`If a load balancer is in front on purpose, its machines must share one set of host keys.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Read the host key of ${seen.host ?? 'the server'} three times, some seconds apart. Does it alternate between two values?`,
    run: (seen) =>
      `for i in 1 2 3; do ssh-keyscan -t ed25519 -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} 2>/dev/null; sleep 5; done`,
    effect: 'connects 3',
    yes: 'more than one machine answers at that address',
    no: 'always the same machine answers',
    alsoYes: ['path-balancer-no-backend'],
  },
  twins: ['accept-maxstartups', 'connect-route-wrong', 'hostkey-changed', 'path-balancer-no-backend'],
  cite: ['RFC 5227: IPv4 address conflict detection'],
  folklore: 'two machines with the same address',
});
