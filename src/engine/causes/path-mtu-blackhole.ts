/** Path MTU black hole (RFC 2923): large packets vanish and the notice about it is filtered. */

import { argument, cause, changes, guarded, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-mtu-blackhole',
  who: 'network',
  title: 'Large packets get lost on the way',
  stage: ['kex', 'session'],
  signs: () => [
    sign('probe.unconfirmed', 'usually', 'the large packet, and it alone, was never confirmed', {
      when: (f) => f.what === 'offer',
    }),
    sign('probe.unconfirmed', 'sometimes', 'what we sent arrived, and the large answer is lost', {
      when: (f) => f.what === 'none',
    }),
    sign('probe.unconfirmed', 'never', 'here small packets got lost too', {
      when: (f) => f.what === 'all' || f.what === 'any-size',
    }),
    sign(
      'attempt.hang',
      'always',
      'the identification lines are small and pass, the key exchange is large and does not',
      { when: (f) => /kex/i.test(f.step) },
    ),
    sign('attempt.hang', 'rarely', 'small packets pass', {
      when: (f) => /^(accept|ident|connected|local|connect)/i.test(f.step),
    }),
    sign('attempt.hang', 'sometimes', 'a large screen or file stops it later', {
      when: (f) => /auth|session/i.test(f.step),
    }),
    sign('client.interrupted', 'usually', 'the client was still waiting'),
    sign('attempt.last-step', 'always', "the client's large offer or the server's is lost", {
      when: (f) => /kex/i.test(f.step),
    }),
    sign('attempt.duration', 'usually', 'nobody closes for a long time', { when: (f) => f.seconds > 4.5 }),
    sign('attempt.duration', 'rarely', 'loss takes time to notice', { when: (f) => f.seconds < 0.5 }),
    sign('sshd.grace-expired', 'usually', 'the server waited until its time for logins was up'),
    sign('end.reset', 'rarely', 'nobody resets'),
    sign('end.closed', 'sometimes', 'the server closes when its time is up'),
    sign('end.timed-out', 'usually', 'the packets were repeated until TCP gave up'),
    sign('ident.closed', 'rarely', 'small packets pass'),
    hint('vpn-on', 'usually', 'a VPN takes room from each packet'),
    hint('tunnel', 'usually', 'a tunnel takes room from each packet'),
    hint('only-large-output', 'usually', 'small answers pass'),
    hint('works-from-other-network', 'usually', 'the narrow path is on one side'),
    hint('cloud-vm', 'sometimes', 'overlay networks carry smaller packets only'),
    hint('container', 'sometimes', 'overlay networks carry smaller packets only'),
    hint('lan', 'rarely', 'within one network the sizes fit'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    hint('wsl', 'sometimes', 'its network adapter and a VPN disagree about sizes'),
    hint('intermittent', 'sometimes', 'it depends on the size of what is sent'),
    hint('slow-login', 'sometimes', 'big packets are sent again and again'),
  ],
  then: [
    'client.interrupted',
    'sshd.grace-expired',
    'end.closed',
    'end.timed-out',
    'end.reset',
    'kex.dispatch-fatal',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`The first lines were exchanged with ${seen.host ?? 'the server'}, then everything stopped. The next packets are the first large ones (the offers of the key exchange, over a thousand bytes). On some link of the way, often a VPN or tunnel, they are too large, and the notice that should say so is filtered; so they are repeated in vain until somebody gives up. Nothing is wrong with keys or accounts. A device that swallows SSH whatever its size looks the same, which the check tells apart.`,
  fix: (seen) => [
    guarded(
      step(
        'client',
        t`Lower the largest packet size (MTU) of the interface that leads there (a VPN: its own setting), and try again; it lasts until the interface restarts. A remote session may hang while you do it.`,
        changes('sudo ip link set dev IFACE mtu 1280', 'client'),
        changes('netsh interface ipv4 set subinterface "NAME" mtu=1280 store=active', 'client', 'windows'),
        changes('sudo ifconfig IFACE mtu 1280', 'client', 'macos'),
      ),
      'keep-session',
    ),
    guarded(
      step(
        'network',
        t`Let ICMP "fragmentation needed" (IPv6: "packet too big") through the firewalls on the way, or clamp TCP's segment size on the router that has the narrow link.`,
        changes(
          'sudo iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu',
          'network',
        ),
      ),
      'keep-session',
      'second-window',
    ),
    step(
      'server',
      t`If only the server's large packets are lost, lower the packet size (MTU) there in the same way. Fewer algorithms in the client's offer do not help then: the server's own offer stays large.`,
      reads(`tracepath -n ${argument(seen.source, 'ADDRESS')}`, 'server'),
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Send small and large pings that may not be split. Does a small one (1000 bytes) pass while a large one (1472 bytes) gets no answer?`,
    run: (seen) =>
      `ping -c 3 -M do -s 1000 ${argument(seen.host, 'HOST')}; ping -c 3 -M do -s 1472 ${argument(seen.host, 'HOST')}`,
    effect: 'reads',
    yes: 'large packets are lost on the way',
    no: 'size is not the matter (or pings are filtered)',
  },
  twins: ['accept-reverse-dns-slow', 'kex-server-bug', 'path-dpi-drop'],
  cite: [
    'RFC 2923, section 2.1',
    'RFC 4821',
    'Measured: -vvv ends at "SSH2_MSG_KEXINIT sent" (down) or "expecting SSH2_MSG_KEX_ECDH_REPLY" (up)',
  ],
  folklore: 'lowering the packet size (MTU)',
});
