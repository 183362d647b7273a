/** A device on the way lets TCP open and then swallows the packets that carry SSH. */

import { argument, cause, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-dpi-drop',
  who: 'network',
  title: 'A device on the way swallows SSH packets',
  stage: ['connect', 'kex'],
  signs: [
    sign('attempt.public-service', 'sometimes', 'such a service is up: the way to it is blocked'),
    sign('probe.unconfirmed', 'usually', 'all that we sent was swallowed, the small first line too', {
      when: (f) => f.what === 'all',
    }),
    sign('probe.unconfirmed', 'usually', 'offers are swallowed, whatever their size', {
      when: (f) => f.what === 'any-size',
    }),
    sign('probe.unconfirmed', 'sometimes', 'the offer was swallowed, and our first line was not', {
      when: (f) => f.what === 'offer',
    }),
    sign('probe.unconfirmed', 'rarely', 'all that we sent arrived', { when: (f) => f.what === 'none' }),
    sign('attempt.hang', 'usually', 'both sides wait for packets that never arrive', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('attempt.hang', 'sometimes', 'both sides wait for packets that never arrive', {
      when: (f) => /kex/i.test(f.step),
    }),
    sign('attempt.hang', 'rarely', 'SSH was let through until then', {
      when: (f) => /auth|session/i.test(f.step),
    }),
    sign('ident.timeout', 'usually', "the server's first line did not arrive"),
    sign('client.interrupted', 'usually', 'the client was still waiting'),
    sign('ident.closed', 'rarely', 'nobody closes at once'),
    sign('ident.read-error', 'rarely', 'nobody resets at once'),
    sign('end.closed', 'sometimes', "the server saw the end of the client's patience"),
    sign('sshd.grace-expired', 'usually', 'the server waited until its time for logins was up'),
    sign('sshd.silent', 'rarely', 'the server did get the connection'),
    sign('attempt.server-ending', 'usually', 'the server took the connection and waited', {
      when: (f) => f.ender === 'peer' || f.ender === 'self',
    }),
    sign('ident.pre-banner', 'never', 'a text did arrive'),
    sign('attempt.duration', 'usually', 'it lasts as long as the client waits', {
      when: (f) => f.seconds > 2,
    }),
    hint('works-from-other-network', 'usually', 'the device stands in one network'),
    hint('works-on-443', 'sometimes', 'some devices look at port 22 only'),
    hint('other-app-works', 'sometimes', 'other protocols pass'),
    hint('works-from-server-itself', 'usually', 'the device is not on that way'),
    hint('all-users-fail', 'rarely', 'people in other networks get in'),
    hint('lan', 'rarely', 'within one network there is seldom such a device'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.invalid-characters', 'never', 'a program did speak'),
  ],
  then: [
    'ident.timeout',
    'client.interrupted',
    'sshd.grace-expired',
    'end.closed',
    'end.timed-out',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`The connection to ${seen.host ?? 'the server'} opened, but packets that carry SSH do not arrive, so both sides wait and nobody says why. A firewall that inspects traffic can do this: it lets a connection begin and drops what it recognises. The server's log then shows your connection and nothing after it, until the time for logins is up. Packets that are too large for the way look alike, but there the first lines still pass.`,
  fix: () => [
    step(
      'client',
      t`Try from another network or through a VPN that your rules allow; if that works, ask the network's administrator to allow SSH to this host.`,
    ),
    step(
      'network',
      t`Look for drops of this connection in the inspecting firewall (and intrusion prevention), and allow SSH there. Check that both directions take the same way.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Open a bare connection to the port from here, then try ssh from another network, such as a phone's hotspot. Does the bare connection open here, although ssh stalls, and does ssh work from there?`,
    run: (seen) =>
      `nc -vz -w 10 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')}; timeout 20 ssh -v USER@${argument(seen.host, 'HOST')} true`,
    effect: 'connects 2',
    yes: 'a device in the first network swallows SSH',
    no: 'the port does not open from here, or ssh stalls from there too: not this',
    alsoYes: ['path-mtu-blackhole'],
  },
  twins: [
    'accept-listener-stuck',
    'connect-outbound-port-blocked',
    'ident-banner-slow',
    'ident-stays-silent',
    'ident-tarpit',
    'path-mtu-blackhole',
  ],
  cite: [
    'Measured: a dropped first line of the server leaves the client silent at its own version line; a dropped line of the client looks like lost large packets',
  ],
});
