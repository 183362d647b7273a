/** Cause: The machine has only the client, so nothing can answer. */

import {
  cause,
  errnoName,
  hint,
  installServer,
  MACHINE_THERE,
  NOTHING_LISTENS,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-not-installed',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'No SSH server is installed',
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('server.not-installed', 'always', 'the machine finds no SSH server'),
    sign('server.unit', 'rarely', 'a service that has a state is installed'),
    sign('connect.failed', 'always', 'the machine answered that nothing listens on that port', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'a machine on which nothing listens refuses', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign(
      'ident.closed',
      'sometimes',
      "the virtual machine's NAT or a forwarder accepted and found nothing behind it",
    ),
    sign(
      'ident.read-error',
      'sometimes',
      "the virtual machine's NAT or a forwarder accepted and found nothing behind it",
    ),
    sign('ident.remote', 'never', 'an SSH server answered'),
    sign('attempt.address', 'sometimes', 'the port of the guest is forwarded to your own machine', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    hint('first-time', 'always', 'a server that was never installed never answered'),
    hint('was-working', 'never', 'a server that is not installed cannot have worked'),
    hint('vm-nat', 'usually', 'new guests often have the client only'),
    hint('wsl', 'usually', 'WSL brings the client only'),
    hint('container', 'usually', 'images seldom hold an SSH server'),
    hint('cloud-vm', 'rarely', 'images of cloud machines hold an SSH server'),
    hint('existing-sessions-ok', 'never', 'there cannot be sessions'),
    hint('after-failed-logins', 'never', 'there cannot have been logins'),
    hint('works-for-others', 'never', 'nobody gets in'),
    hint('intermittent', 'never', 'it fails every time'),
  ],
  then: ['server.not-installed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    seen.one('ident.closed') || seen.one('ident.read-error')
      ? t`Something accepted the connection to ${seen.host ?? 'the server'}, port ${seen.port ?? 22}, and dropped it without a word. A virtual machine's NAT does that when nothing listens in the guest; a new guest often has only the SSH *client* installed. Then no SSH server ever answered.`
      : t`${seen.host ?? 'The server'} refuses connections to port ${seen.port ?? 22}: nothing listens. On a new machine the usual reason is that only the SSH *client* is installed, not the server.`,
  fix: () => [
    step(
      'server',
      t`On the machine itself see whether there is a server at all.`,
      reads('command -v sshd || ls /usr/sbin/sshd', 'server'),
      reads('systemctl list-unit-files | grep -i ssh', 'server'),
      reads("Get-WindowsCapability -Online | Where-Object Name -like 'OpenSSH.Server*'", 'server', 'windows'),
    ),
    installServer(t`Install the server; most packages start it, too.`),
    step(
      'client',
      t`A container usually needs no SSH server: \`docker exec -it CONTAINER sh\` gives you a shell.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () => t`Look for the server program on the machine. Is there none?`,
    run: () => 'ls -l /usr/sbin/sshd; systemctl list-unit-files | grep -i ssh',
    effect: 'reads',
    yes: 'no SSH server is installed',
    no: 'it is installed: start it',
  },
  twins: ['path-port-mapping-dead', 'server-not-running'],
  cite: ['Debian: packages openssh-client and openssh-server', 'connect(2): ECONNREFUSED'],
  folklore: 'no SSH server being installed',
});
