/** The forward on your own machine was not set up, because the port was taken or reserved. */

import { argument, cause, hint, listeners, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-port-mapping-failed',
  who: 'client',
  title: 'The port forward could not be set up on your machine',
  stage: ['connect', 'ident'],
  signs: () => [
    sign('around.port-mapping', 'always', 'the forward could not be set up', {
      when: (f) =>
        /already (allocated|in use)|redirect|access permissions|ports are not available|bind/i.test(f.text),
    }),
    sign('around.port-mapping', 'rarely', 'here the forward exists and leads nowhere', {
      when: (f) => /dial tcp|connection refused/i.test(f.text),
    }),
    sign('connect.failed', 'usually', 'nothing listens, since the forward is missing', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'another program has the port'),
    sign('ident.pre-banner', 'sometimes', 'another program has the port'),
    sign('end.closed', 'sometimes', 'another program has the port'),
    sign('session.forward-in-use', 'usually', 'the port was taken'),
    sign('ident.remote', 'sometimes', "another SSH server, your own machine's, has the port"),
    sign('attempt.address', 'usually', 'the forward is on this machine', {
      when: (f) => f.sort === 'loopback' || f.addr === 'localhost',
    }),
    sign('attempt.address', 'rarely', 'the forward would be on this machine', {
      when: (f) => f.sort === 'public',
    }),
    sign('attempt.server-ending', 'rarely', 'the server was reached'),
    hint('vm-nat', 'always', 'a virtual machine gets its port from such a forward'),
    hint('container', 'sometimes', 'a published port is such a forward'),
    hint('windows-client', 'sometimes', 'Windows reserves ranges of ports'),
    hint('was-working', 'sometimes', 'something else took the port'),
    hint('after-reboot', 'sometimes', 'another program was first'),
    hint('wsl', 'sometimes', 'Windows reserves ranges of ports'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: [
    'connect.failed',
    'connect.address-failed',
    'ident.closed',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('around.port-mapping');
    return [
      ...(line
        ? t`The program that should forward the port reports: ${line.fields.text}.`
        : t`The forward of port ${seen.port ?? '2222'} on your machine to the guest probably does not exist.`),
      ...t` The local port was taken by another program or reserved by the system, so the forward was left out. You now reach nothing, or the other program, but never the guest.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`See who has the port.`,
      ...listeners('client', seen.port ?? 2222),
      reads(`netstat -ano | findstr :${argument(seen.port, '2222')}`, 'client', 'windows'),
      reads('netsh interface ipv4 show excludedportrange protocol=tcp', 'client', 'windows'),
    ),
    step(
      'client',
      t`Choose another outside port in the settings of the virtual machine or container (such as 22022 to 22 inside), start it again, and use that port with \`ssh -p\`. Or stop the program that holds the old one.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`See who listens on port ${seen.port ?? '2222'} of your machine. Is it another program than the forwarder of the guest, or nobody?`,
    run: (seen) => `sudo ss -ltnp "sport = :${argument(seen.port, '2222')}"`,
    effect: 'reads',
    yes: 'the forward was not set up',
    no: "the guest's forwarder listens: look inside the guest",
    alsoYes: ['server-port-in-use'],
  },
  twins: ['path-port-mapping-dead', 'server-port-in-use'],
  cite: [
    'VirtualBox manual: network address translation, port forwarding',
    'Docker: "Bind for … failed: port is already allocated"',
  ],
});
