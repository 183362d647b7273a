/**
 * Cause: ListenAddress names loopback, another interface or an address that is not up, so sshd fails or
 * your address finds nothing.
 */

import {
  cause,
  errnoName,
  finding,
  hint,
  MACHINE_THERE,
  NOTHING_LISTENS,
  ONLY_IF_RELOADED,
  reads,
  restartServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-listen-address',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'sshd is bound to a wrong or missing address',
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('server.test-failed', 'never', 'the test opens no port'),
    sign(
      'server.bind-failed',
      'always',
      'sshd was told to listen on an address that the machine does not have',
      {
        when: (f) => errnoName(f.errno) === 'no-address',
        proves: true,
      },
    ),
    sign('server.bind-failed', 'rarely', 'sshd names another reason', {
      when: (f) => errnoName(f.errno) !== 'no-address',
    }),
    sign('server.bind-none', 'usually', 'no other address was left to sshd'),
    sign('connect.failed', 'always', 'sshd does not listen on the address that you used', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'a machine whose sshd listens elsewhere refuses', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('server.unit', 'sometimes', 'the service failed to start', {
      when: (f) => /fail|stop|inactive|dead/i.test(f.state),
    }),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('ident.closed', 'sometimes', 'a forwarder accepts, but sshd does not listen on the address it uses'),
    sign(
      'ident.read-error',
      'sometimes',
      'a forwarder accepts, but sshd does not listen on the address it uses',
    ),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    finding('listen-loopback-only', 'always', 'sshd_config binds sshd to loopback only'),
    finding('listen-address', 'usually', 'sshd_config binds sshd to certain addresses'),
    finding('address-family', 'sometimes', 'sshd_config leaves IPv4 or IPv6 out'),
    hint('works-from-server-itself', 'usually', 'on loopback sshd answers'),
    hint('after-config-change', 'usually', 'ListenAddress was just set'),
    hint('after-hardening', 'usually', 'hardening sets ListenAddress'),
    hint('after-reboot', 'usually', 'sshd starts before the address is there'),
    hint('restart-helps', 'sometimes', 'by then the address is there'),
    hint('works-from-other-network', 'sometimes', 'another address of the machine is used from there'),
    hint('existing-sessions-ok', 'sometimes', 'open sessions outlive the listener'),
    hint('vpn-on', 'sometimes', "the address belongs to the VPN's interface"),
  ],
  then: [
    'server.bind-none',
    'server.unit',
    'connect.failed',

    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const bind = seen.one('server.bind-failed')?.fields;
    const set = seen.one('config.finding')?.fields;
    return bind
      ? t`sshd was told to listen on ${bind.addr}, port ${bind.port}, and the machine does not have that address now: ${bind.errno}. If it was the only one, sshd ended. After a boot this often means that sshd started before the network or the VPN had brought the address up.`
      : t`sshd runs on ${seen.host ?? 'the server'}, but does not listen on the address that you used${set ? t`: its configuration says ${set.keyword} ${set.value}` : []}. The machine refuses connections to its other addresses, as if no SSH server were there. A \`ListenAddress\` line replaces the default, which is every address.`;
  },
  fix: () => [
    step(
      'server',
      t`Compare where sshd listens with the addresses of the machine.`,
      reads('sudo ss -ltnp | grep ssh; ip -brief addr', 'server'),
      reads('sudo sshd -T | grep -iE "listenaddress|addressfamily"', 'server'),
      reads('sockstat -l | grep sshd', 'server', 'freebsd'),
    ),
    step(
      'server',
      t`Remove the \`ListenAddress\` lines to listen on every address (and let the firewall decide who may come), or correct them; each line adds one address, in whichever file it stands.`,
    ),
    restartServer(t`A reload is enough for a new address; if sshd had ended, start it.`),
    step(
      'server',
      t`If the address comes up late at boot, let the service wait for it: \`After=network-online.target\` and \`Wants=network-online.target\` in a drop-in of its unit, or set net.ipv4.ip_nonlocal_bind.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`List where sshd listens, and the addresses of the machine. Does sshd listen, but not on the address by which you call ${seen.host ?? 'the server'}; or does sshd_config name a ListenAddress that the machine does not have?${ONLY_IF_RELOADED}`,
    run: () => 'sudo ss -ltnp | grep ssh; ip -brief addr; sudo sshd -T | grep -i listenaddress',
    effect: 'reads',
    yes: 'sshd is bound to the wrong address',
    no: 'sshd does not listen at all, or it does on that address and a filter refuses',
    alsoYes: ['server-socket-owns-port'],
  },
  twins: [
    'connect-guest-not-exposed',
    'connect-wrong-port',
    'server-not-running',
    'server-port-in-use',
    'server-socket-owns-port',
  ],
  cite: [
    'sshd_config(5): ListenAddress, AddressFamily',
    'OpenSSH sshd.c, listen_on_addrs()',
    'bind(2): EADDRNOTAVAIL',
  ],
  folklore: 'a ListenAddress line in sshd_config',
});
