/** Sentences about the service and its sessions (service.ts). */

import type { WordTable } from './words.ts';
import { detailOf, t } from './words.ts';

export const SERVICE_WORDS: WordTable = {
  'listen-address': (f) => ({
    what: t`sshd answers on these addresses alone: ${f.value}. On the server's others the connection is refused.`,
    why: t`If the address is missing when sshd starts (before the network is up), sshd does not listen there.`,
  }),
  'listen-loopback-only': () => ({
    closes: true,
    what: t`sshd answers on the machine itself alone: from any other machine the connection is refused.`,
    better: 'ListenAddress 0.0.0.0',
    why: t`Right only behind a tunnel or proxy on the same machine.`,
  }),
  'port-other': (f) => ({
    what: t`sshd listens on port ${detailOf(f, 'ports')}, not on 22. Who connects to 22 gets \`Connection refused\` or another service.`,
    why: t`Clients need \`-p\` or a \`Port\` line; firewalls, SELinux and port forwards have to know the port as well. Where systemd's socket starts sshd, the port may stand in the socket unit.`,
  }),
  'port-several': (f) => ({
    what: t`sshd listens on several ports: ${detailOf(f, 'ports')}.`,
    why: t`Each has to be open in the firewall by itself.`,
  }),
  'address-family': (f) => ({
    closes: true,
    what:
      detailOf(f, 'family') === 'inet6'
        ? t`sshd answers over IPv6 alone: who connects by IPv4 is refused.`
        : t`sshd answers over IPv4 alone: who connects by IPv6 is refused.`,
    why: t`A name with both kinds of address makes clients try the refused one first, which shows as a failed attempt or a delay.`,
  }),
  'use-dns-yes': () => ({
    what: t`sshd looks up the name of every client's address. While the name server does not answer, the login waits.`,
    better: 'UseDNS no',
    why: t`It is needed only where \`Match Host\`, \`from=\` or \`USER@HOST\` use names. The default is no since 6.8.`,
  }),
  'hostkey-set': (f) => ({
    what: t`sshd shows these host keys alone: ${f.value}.`,
    why: t`Clients that know the server by a key of another type are warned, or find no common type. A file that is missing is left out; if all are missing, no login works.`,
  }),
  'hostkey-none': () => ({
    closes: true,
    what: t`sshd has no host key of its own: without an agent that holds one (HostKeyAgent) it cannot serve anybody.`,
    better: 'HostKey /etc/ssh/ssh_host_ed25519_key',
    why: t`sshd says "no hostkeys available -- exiting."`,
  }),
  'permit-tty-no': () => ({
    what: t`No terminal is given: an interactive shell has no prompt and no line editing; the client prints \`PTY allocation request failed\`.`,
    why: t`Meant for accounts that only run commands.`,
  }),
  'tcp-forwarding-off': (f) => ({
    what:
      detailOf(f, 'allowed') === 'none'
        ? t`No forwarding of ports: tunnels, \`ssh -J\` over this server and \`ssh -W\` are refused with "administratively prohibited".`
        : t`Forwarding of ports is allowed in one direction alone (${detailOf(f, 'allowed')}).`,
    why: t`A jump host needs \`AllowTcpForwarding yes\` or \`local\`, at least for the accounts that jump.`,
  }),
  'permit-open': (f) => ({
    what: t`Tunnels and jumps over this server may lead to these places alone: ${f.value}. Others are refused with "administratively prohibited".`,
    why: t`Host and port have to be written as the client asks for them.`,
  }),
  'permit-listen': (f) => ({
    what: t`Clients may open these ports on the server alone (\`ssh -R\`): ${f.value}.`,
    why: t`Others are refused.`,
  }),
  'allow-stream-local-off': () => ({
    what: t`Forwarding of Unix sockets is restricted: agents and editors that use them fail, though the login works.`,
    why: t`The default is yes.`,
  }),
  'force-command': (f) => ({
    what: t`Whatever the client asks for, this runs instead: ${f.value}.`,
    why: t`When it ends, the session ends. scp, sftp, rsync and git work only if it passes them on.`,
  }),
  'force-command-internal-sftp': () => ({
    closes: true,
    what: t`File transfer by sftp alone: a shell or command gets "This service allows sftp connections only." and is closed.`,
    why: t`scp before 9.0, and rsync, do not speak sftp and fail.`,
  }),
  chroot: (f) => ({
    closes: true,
    what: t`Sessions are locked into ${f.value}. The folder and all above it must belong to root and be writable by nobody else, or the session is closed right after the login.`,
    why: t`The server's log then says "bad ownership or modes for chroot directory". A shell needs its programs and devices inside.`,
  }),
  'subsystem-missing-sftp': () => ({
    closes: true,
    what: t`There is no sftp: sftp, and scp from 9.0 on, get "subsystem request failed" and are closed.`,
    better: 'Subsystem sftp internal-sftp',
    why: t`Terminal sessions are not touched. \`scp -O\` does without it.`,
  }),
  'subsystem-sftp': (f) => ({
    what: t`sftp is served${detailOf(f, 'server') === 'internal' ? ' by sshd itself' : ' by a program of its own'}.`,
    why: t`The path of the program differs between systems: if it is wrong, sftp and scp are closed at once.`,
  }),
  banner: () => ({
    what: t`A text is shown before the login.`,
    why: t`Some programs that read the output are confused by it. It is no part of the protocol's first lines and closes nothing.`,
  }),
  'version-addendum': () => ({
    what: t`The server's identification line carries an addition.`,
    why: t`Some clients judge the server by this line.`,
  }),
  'loglevel-set': (f) => ({
    what: t`The log is written at level ${f.value}.`,
    why: t`\`Connection from\` needs VERBOSE; INFO is the default.`,
  }),
  'loglevel-quiet': () => ({
    what: t`sshd writes almost nothing: refused and accepted logins leave no line.`,
    better: 'LogLevel VERBOSE',
    why: t`Without a log nobody can tell why a connection was closed.`,
  }),
  'syslog-facility': (f) => ({
    what: t`The log goes to the facility ${detailOf(f, 'facility')}.`,
    why: t`It may land in another file than auth.log or secure; \`journalctl -t sshd\` finds it anyhow.`,
  }),
  'accept-env': () => ({
    what: t`The client may set these variables: mostly the language.`,
    why: t`A language that the server does not have makes programs warn; it closes nothing.`,
  }),
  'ip-qos': () => ({
    what: t`sshd marks its packets with another class of service than by default.`,
    why: t`Some routers and hypervisors drop marked packets: the login works and the session stalls right after. \`IPQoS none\` sends them unmarked.`,
  }),
  compression: () => ({
    what: t`Compression is refused.`,
    why: t`It closes nothing; slow lines carry less.`,
  }),
  'protocol-1': () => ({
    what: t`Protocol 1 is asked for. It is broken and was removed; from 7.4 on the line is ignored.`,
    better: 'Protocol 2',
    why: t`A client that speaks protocol 1 alone is cut off by every current server.`,
  }),
  'use-privsep': () => ({
    what: t`The line has no effect from 7.5 on: sshd always separates its privileges.`,
    why: t`It can be removed.`,
  }),
};
