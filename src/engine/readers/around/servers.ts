/** Programs in front of sshd or around it: super-servers, balancers, firewalls, ban programs, port forwards of containers and virtual machines. */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

function xinetd(text: string, sample: string, means: string): Wording {
  return {
    says: 'around.xinetd',
    side: 'server',
    text,
    ...(text.includes('{text}') ? {} : { with: { text: sample.replace(/ from=.*/, '') } }),
    levels: [],
    sample,
    means,
  };
}

function balancer(text: string, sample: string, means: string): Wording {
  return {
    says: 'around.balancer',
    side: 'server',
    text,
    ...(text.includes('{text}') ? {} : { with: { text: sample } }),
    levels: [],
    sample,
    means,
  };
}

function mapping(text: string, sample: string, means: string): Wording {
  return {
    says: 'around.port-mapping',
    side: 'server',
    text,
    ...(text.includes('{text}') ? {} : { with: { text: sample } }),
    levels: [],
    sample,
    means,
  };
}

function banned(by: string, text: string, sample: string): Wording {
  return {
    says: 'around.banned',
    side: 'server',
    text,
    with: { by },
    levels: [],
    sample,
    means: 'This address was shut out for a while.',
  };
}

function note(text: string, sample: string, means: string): Wording {
  return { says: 'around.other', side: 'server', text, levels: [], sample, means };
}

function lost(text: string, sample: string): Wording {
  return {
    says: 'around.log-lost',
    side: 'server',
    text,
    levels: [],
    sample,
    means: 'Lines are missing from the log: they came faster than the logger takes them.',
  };
}

const NO_BACKEND = 'The balancer has no sshd to hand connections to.';
const IN_USE = 'Another program has the port that was to be forwarded.';

function tunnel(text: string, sample: string, means: string): Wording {
  return { says: 'around.tunnel', side: 'server', text, levels: [], sample, means };
}

export const SERVERS: readonly Wording[] = [
  // --- xinetd; a service's name is free, but begins with ssh as a rule
  xinetd(
    'FAIL: ssh{_:word} per_source_limit from={addr}',
    'FAIL: sshd per_source_limit from=198.51.100.7',
    'This address has as many connections as xinetd allows (per_source).',
  ),
  xinetd(
    'FAIL: ssh{_:word} service_limit from={addr}',
    'FAIL: sshd service_limit from=198.51.100.7',
    'As many connections run as xinetd allows (instances).',
  ),
  xinetd(
    'FAIL: ssh{_:word} address from={addr}',
    'FAIL: sshd address from=198.51.100.7',
    'xinetd does not allow this address (only_from, no_access).',
  ),
  xinetd(
    'FAIL: ssh{_:word} time from={addr}',
    'FAIL: sshd time from=198.51.100.7',
    'xinetd does not allow connections at this time (access_times).',
  ),
  xinetd(
    'FAIL: ssh{_:word} libwrap from={addr}',
    'FAIL: sshd libwrap from=198.51.100.7',
    'hosts.allow and hosts.deny do not allow this address.',
  ),
  xinetd(
    'FAIL: ssh{_:word} load from={addr}',
    'FAIL: sshd load from=198.51.100.7',
    'The machine is too busy for another connection (max_load).',
  ),
  xinetd(
    'FAIL: ssh{_:word} fork from={addr}',
    'FAIL: sshd fork from=198.51.100.7',
    'xinetd could start no process.',
  ),
  xinetd(
    'Deactivating service ssh{_:word} due to excessive incoming connections.  Restarting in {_:count} seconds.',
    'Deactivating service sshd due to excessive incoming connections.  Restarting in 30 seconds.',
    'Connections came faster than xinetd allows (cps), so it takes none for a while.',
  ),
  note('Activating service ssh{_:word}', 'Activating service sshd', 'xinetd takes connections again.'),
  note(
    'START: ssh{_:word} {_}',
    'START: sshd pid=812 from=198.51.100.7',
    'xinetd starts sshd for a connection.',
  ),
  note(
    'EXIT: ssh{_:word} {_}',
    'EXIT: sshd status=255 pid=812 duration=2(sec)',
    'The sshd of a connection ended.',
  ),
  xinetd(
    'libwrap refused connection to {text} from {addr}',
    'libwrap refused connection to ssh (libwrap=sshd) from 198.51.100.7',
    'hosts.allow and hosts.deny do not allow this address.',
  ),
  // --- inetd (OpenBSD's, and that of Debian)
  xinetd(
    'ssh/tcp server failing (looping), service terminated{_}',
    'ssh/tcp server failing (looping), service terminated',
    'So many connections came that inetd takes no more for ten minutes.',
  ),
  // --- balancers
  balancer("backend '{_}' has no server available!", "backend 'sshd' has no server available!", NO_BACKEND),
  balancer(
    "[ALERT]    ({_:count}) : backend '{_}' has no server available!",
    "[ALERT]    (812) : backend 'sshd' has no server available!",
    NO_BACKEND,
  ),
  balancer('backend {_:token} has no server available!', 'backend sshd has no server available!', NO_BACKEND),
  balancer(
    '{_:addr} [{_:token}] {_:token} {_:token}/<NOSRV> {_}',
    '198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/<NOSRV> -1/-1/0 0 SC 1/1/0/0/0 0/0',
    'haproxy had no sshd for this connection.',
  ),
  balancer(
    '{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} SC {_}',
    '198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/0 0 SC 1/1/0/0/3 0/0',
    'haproxy could not connect to this sshd.',
  ),
  balancer(
    '{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} sC {_}',
    '198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/8010 0 sC 2/2/1/1/3 0/0',
    'haproxy waited for this sshd to answer until its own limit (timeout connect) was over.',
  ),
  note(
    '{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}',
    '198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/0/1203 3500 -- 1/1/0/0/0 0/0',
    'haproxy handed a connection to sshd.',
  ),
  balancer(
    'Server {_:token} is DOWN, reason: {text}',
    'Server sshd/s1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms. 0 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.',
    'The balancer found that this sshd does not answer.',
  ),
  balancer(
    '[WARNING]  ({_:count}) : Server {_:token} is DOWN, reason: {text}',
    '[WARNING]  (812) : Server sshd/s1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms.',
    'The balancer found that this sshd does not answer.',
  ),
  balancer(
    '{_} [error] {_:count}#{_:count}: *{_:count} no live upstreams while connecting to upstream{_}',
    '2025/03/03 10:00:00 [error] 812#812: *7 no live upstreams while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22',
    NO_BACKEND,
  ),
  balancer(
    '{_} [error] {_:count}#{_:count}: *{_:count} connect() failed (111: Connection refused) while connecting to upstream{_}',
    '2025/03/03 10:00:00 [error] 812#812: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22, upstream: "192.0.2.20:22"',
    'nginx found no sshd at the place to which it hands connections.',
  ),
  balancer(
    '{_} [error] {_:count}#{_:count}: *{_:count} upstream timed out (110: Connection timed out) while connecting to upstream{_}',
    '2025/03/03 10:00:00 [error] 812#812: *7 upstream timed out (110: Connection timed out) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22',
    'nginx got no answer at the place to which it hands connections.',
  ),
  // --- bans
  banned('fail2ban', 'NOTICE  [sshd] Ban {addr}', 'NOTICE  [sshd] Ban 198.51.100.7'),
  banned('fail2ban', 'NOTICE [sshd] Ban {addr}', 'NOTICE [sshd] Ban 198.51.100.7'),
  banned(
    'fail2ban',
    '{_} fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}',
    '2025-03-03 10:00:00,123 fail2ban.actions        [812]: NOTICE  [sshd] Ban 198.51.100.7',
  ),
  banned(
    'fail2ban',
    '{_} fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}',
    '2025-03-03 10:00:00,123 fail2ban.actions        [812]: NOTICE  [sshd] Restore Ban 198.51.100.7',
  ),
  banned(
    'fail2ban',
    '{_} fail2ban.actions: WARNING [ssh] Ban {addr}',
    '2014-03-03 10:00:00,123 fail2ban.actions: WARNING [ssh] Ban 198.51.100.7',
  ),
  banned('fail2ban', '[sshd] Ban {addr}', '[sshd] Ban 198.51.100.7'),
  // The stamp is peeled as that of a container or job.
  banned(
    'fail2ban',
    'fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}',
    'fail2ban.actions        [812]: NOTICE  [sshd] Ban 198.51.100.7',
  ),
  banned(
    'fail2ban',
    'fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}',
    'fail2ban.actions        [812]: NOTICE  [sshd] Restore Ban 198.51.100.7',
  ),
  banned(
    'fail2ban',
    'fail2ban.actions: WARNING [ssh] Ban {addr}',
    'fail2ban.actions: WARNING [ssh] Ban 198.51.100.7',
  ),
  note(
    '{_} fail2ban.actions {_:own}: NOTICE  [sshd] Unban {_:addr}',
    '2025-03-03 10:10:00,123 fail2ban.actions        [812]: NOTICE  [sshd] Unban 198.51.100.7',
    'The address is let in again.',
  ),
  note(
    '{_} fail2ban.filter {_:own}: INFO    [sshd] Found {_:addr} - {_:token} {_:token}',
    '2025-03-03 10:00:00,123 fail2ban.filter         [812]: INFO    [sshd] Found 198.51.100.7 - 2025-03-03 10:00:00',
    'fail2ban counts a failure of this address.',
  ),
  banned(
    'sshguard',
    'Blocking "{addr}/{_:count}" for {_:count} secs {_}',
    'Blocking "198.51.100.7/32" for 120 secs (3 attacks in 4 secs, after 1 abuses over 4 secs.)',
  ),
  banned(
    'sshguard',
    'Blocking {addr}:{_:count} for >{_:count}secs: {_}',
    'Blocking 198.51.100.7:4 for >630secs: 40 danger in 4 attacks over 5 seconds (all: 40d in 1 abuses over 5s).',
  ),
  wording({
    says: 'around.denied-list',
    side: 'server',
    text: 'DenyHosts: {_}',
    with: { text: 'DenyHosts' },
    levels: [],
    sample: 'DenyHosts: Sun Mar  2 10:00:00 2014 | sshd: 198.51.100.7',
    means: 'DenyHosts wrote this address into /etc/hosts.deny.',
  }),
  wording({
    says: 'around.denied-list',
    side: 'server',
    text: '# DenyHosts: {_} | sshd: {addr}',
    with: { text: 'DenyHosts' },
    levels: [],
    sample: '# DenyHosts: Sun Mar  2 10:00:00 2014 | sshd: 198.51.100.7',
    means: 'DenyHosts wrote this address into /etc/hosts.deny.',
  }),
  // --- firewalls: only what went to the port of ssh is told apart from the rest
  ...['[UFW BLOCK]', '[UFW LIMIT BLOCK]'].map(
    (mark): Wording => ({
      says: 'around.firewall',
      side: 'server',
      text: `${mark} IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}`,
      with: { text: mark },
      levels: [],
      sample: `${mark} IN=eth0 OUT= MAC=02:00:00:00:00:01:02:00:00:00:00:02:08:00 SRC=198.51.100.7 DST=192.0.2.10 LEN=60 TOS=0x00 PREC=0x00 TTL=52 ID=1 DF PROTO=TCP SPT=40022 DPT=22 WINDOW=64240 RES=0x00 SYN URGP=0`,
      means: 'The firewall dropped a packet to port 22.',
    }),
  ),
  ...['[UFW BLOCK]', '[UFW LIMIT BLOCK]', '[UFW AUDIT]', '[UFW ALLOW]'].map((mark) =>
    note(
      `${mark} {_}`,
      `${mark} IN=eth0 OUT= SRC=198.51.100.7 DST=192.0.2.10 PROTO=TCP SPT=40022 DPT=8443 WINDOW=64240 SYN`,
      'The firewall dropped or noted a packet.',
    ),
  ),
  // --- lines that the logger dropped: rsyslog runtime/ratelimit.c (the name of the input may hold the process: imuxsock[pid:
  // 4242, name: /usr/sbin/sshd]; a link in brackets may follow), imuxsock.c of rsyslog 5; systemd journald-server.c
  lost(
    '{from}: begin to drop messages due to rate-limiting{_}',
    'imjournal: begin to drop messages due to rate-limiting',
  ),
  lost(
    '{from}: {count} messages lost due to rate-limiting{_}',
    'imjournal: 4711 messages lost due to rate-limiting (20000 allowed within 600 seconds)',
  ),
  lost(
    'imuxsock begins to drop messages from {from} due to rate-limiting',
    'imuxsock begins to drop messages from pid 4242 due to rate-limiting',
  ),
  lost(
    'imuxsock lost {count} messages from {from} due to rate-limiting',
    'imuxsock lost 141 messages from pid 4242 due to rate-limiting',
  ),
  lost('Suppressed {count} messages from {from}', 'Suppressed 141 messages from ssh.service'),
  // --- port forwards of containers and virtual machines
  mapping(
    'Error starting userland proxy: listen tcp{text}',
    'Error starting userland proxy: listen tcp4 0.0.0.0:2222: bind: address already in use',
    IN_USE,
  ),
  mapping(
    '{_}Bind for {text} failed: port is already allocated',
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (0a1b2c3d): Bind for 0.0.0.0:2222 failed: port is already allocated',
    'Another container has the port that was to be forwarded.',
  ),
  mapping(
    '{_}Bind for {text} failed: port is already allocated.',
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (0a1b2c3d): Bind for 0.0.0.0:2222 failed: port is already allocated.',
    'Another container has the port that was to be forwarded.',
  ),
  mapping(
    "{_} Can't forward traffic to backend tcp/{text}",
    "2025/03/03 10:00:00 Can't forward traffic to backend tcp/172.17.0.2:22: dial tcp 172.17.0.2:22: connect: connection refused",
    'Docker took the connection for the container, in which nothing listens on this port.',
  ),
  mapping(
    'qemu-system-x86_64: -netdev {_}: Could not set up host forwarding rule {text}',
    "qemu-system-x86_64: -netdev user,id=n0,hostfwd=tcp::2222-:22: Could not set up host forwarding rule 'tcp::2222-:22'",
    IN_USE,
  ),
  mapping(
    "Could not set up host forwarding rule '{text}'",
    "Could not set up host forwarding rule 'tcp::2222-:22'",
    IN_USE,
  ),
  mapping(
    'NAT: failed to redirect TCP {text}',
    'NAT: failed to redirect TCP 127.0.0.1:2222',
    'VirtualBox could not set up the port forward, mostly because another program has the port.',
  ),
  mapping(
    'Vagrant cannot forward the specified ports on this VM, since they',
    'Vagrant cannot forward the specified ports on this VM, since they',
    IN_USE,
  ),
  // VirtualBox, slirp.c, slirp_add_redirect()
  ...(['TCP', 'UDP'] as const).flatMap((proto) => [
    mapping(
      `NAT: Failed to redirect ${proto} {_:token} -> {_:token} ({_})`,
      `NAT: Failed to redirect ${proto} 127.0.0.1:2222 -> 0.0.0.0:22 (Unknown error)`,
      'VirtualBox could not set up the port of this machine that leads into the guest.',
    ),
    mapping(
      `NAT: failed to redirect ${proto} {_:token} => {_:token}`,
      `NAT: failed to redirect ${proto} 2222 => 22`,
      'VirtualBox could not set up the port of this machine that leads into the guest.',
    ),
  ]),
  // --- tunnels: what the end beside sshd prints when it finds nothing there
  tunnel(
    'connect to local service [{_:addr}] error: {text}',
    'connect to local service [127.0.0.1:22] error: dial tcp 127.0.0.1:22: connect: connection refused',
    'frp reached the machine, but the service behind its tunnel did not answer.',
  ),
  tunnel(
    'E connect({_:count}, AF={_}, {_:count}): {text}',
    'E connect(5, AF=2 127.0.0.1:22, 16): Connection refused',
    'socat took the connection and could not reach its target.',
  ),
  tunnel(
    'msg="failed to open private leg"{text}',
    'msg="failed to open private leg" privaddr=localhost:22 err="dial tcp 127.0.0.1:22: connect: connection refused"',
    'ngrok reached the machine, but the service behind its tunnel did not answer.',
  ),
  tunnel(
    'Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared: {text}',
    'Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared: dial tcp 127.0.0.1:22: connect: connection refused',
    'cloudflared reached the machine, but the service behind its tunnel did not answer.',
  ),
  // --- tarpits and honeypots
  note(
    '{_:token} ACCEPT host={_:addr} port={_:count} fd={_:count} n={_:token}',
    '2025-03-03T10:00:00.123Z ACCEPT host=198.51.100.7 port=40022 fd=4 n=1/4096',
    'endlessh, a tarpit, holds a visitor.',
  ),
  note(
    '{_:token} CLOSE host={_:addr} port={_:count} fd={_:count} time={_:decimal} bytes={_:count}',
    '2025-03-03T10:00:20.123Z CLOSE host=198.51.100.7 port=40022 fd=4 time=20.000 bytes=120',
    'endlessh, a tarpit, lost a visitor.',
  ),
];
