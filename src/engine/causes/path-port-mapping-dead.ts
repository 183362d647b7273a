/** A container host or VM NAT accepts on the published port and finds no sshd inside. */

import { ANOTHER_LISTENS, cause, hint, LISTENER_HANGS_UP, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-port-mapping-dead',
  who: 'server',
  title: 'The published port leads to nothing inside',
  stage: ['connect', 'ident'],
  signs: () => [
    ...ANOTHER_LISTENS,
    ...LISTENER_HANGS_UP,
    sign('around.port-mapping', 'always', 'the forwarder says that it reached nothing inside', {
      when: (f) => /refused|dial tcp|no route|unreachable/i.test(f.text),
    }),
    sign('around.port-mapping', 'rarely', 'here the forward itself could not be set up', {
      when: (f) => /already (allocated|in use)|redirect/i.test(f.text),
    }),
    sign('ident.closed', 'usually', 'the forwarder accepted and hung up when it found nothing inside'),
    sign('ident.read-error', 'sometimes', 'your first line arrived before it hung up', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the forwarder accepted and hung up when it found nothing inside'),
    sign('end.reset', 'sometimes', 'your first line arrived before it hung up'),
    sign('ident.pre-banner', 'never', 'something inside did speak'),
    sign('ident.remote', 'never', 'an SSH server inside did speak'),
    sign('sshd.drop-maxstartups', 'never', 'an sshd was reached'),
    sign('sshd.drop-penalty', 'never', 'an sshd was reached'),
    sign('sshd.silent', 'always', 'no sshd was reached'),
    sign('attempt.server-ending', 'never', 'an sshd was reached'),
    sign('attempt.address', 'usually', 'published ports are mostly tried on the same machine', {
      when: (f) => f.sort === 'loopback' || f.addr === 'localhost',
    }),
    sign('attempt.duration', 'usually', 'the forwarder knows at once', { when: (f) => f.seconds < 0.5 }),
    hint('container', 'always', 'a published port belongs to a container'),
    hint('vm-nat', 'always', 'a forwarded port belongs to a virtual machine'),
    hint('first-time', 'usually', 'no sshd was ever installed or started inside'),
    hint('after-reboot', 'sometimes', 'the guest is still starting'),
    hint('wsl', 'sometimes', 'Windows forwards localhost to the guest'),
    hint('intermittent', 'rarely', 'it fails every time'),
    sign('ident.invalid-characters', 'never', 'a program did speak'),
    hint('tunnel', 'sometimes', 'the tunnel leads to a port behind which nothing listens'),
  ],
  then: ['ident.closed', 'ident.read-error', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const line = seen.one('around.port-mapping');
    return [
      ...(line
        ? t`The forwarder on the host reports: ${line.fields.text}.`
        : t`Port ${seen.port ?? '22'} of ${seen.host ?? 'the host'} is probably a published port of a container or virtual machine with no sshd behind it.`),
      ...t` The host's forwarder accepts every connection first, then looks for the port inside, finds nothing listening there and hangs up. So TCP seems to work although no SSH server exists: it may not be installed, not started, or listen on another port or on 127.0.0.1 only.`,
    ];
  },
  fix: () => [
    step(
      'server',
      t`Look inside for an sshd and its port (for a virtual machine use its console).`,
      reads('docker exec CONTAINER ss -ltn', 'server', 'container'),
      reads('docker port CONTAINER', 'server', 'container'),
      reads('ss -ltnp', 'server'),
    ),
    step(
      'server',
      t`Install and start sshd inside, make it listen on all addresses (\`ListenAddress 0.0.0.0\`), and let the mapping point to its port: \`-p 2222:22\` means 22 inside. A container normally has no sshd: \`docker exec -it CONTAINER sh\` gives a shell without one.`,
    ),
    step('client', t`If the guest has just been started, wait until it has finished starting.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Inside the container or guest, list the listening ports. Is there no sshd on the inner port of the mapping?`,
    run: () => 'docker exec CONTAINER ss -ltn || ss -ltnp',
    effect: 'reads',
    yes: 'nothing listens at the inner port',
    no: 'sshd listens there: look at sshd itself',
    alsoYes: ['server-not-installed', 'server-hostkeys-missing', 'server-still-booting'],
  },
  twins: [
    'accept-maxstartups',
    'accept-out-of-resources',
    'accept-xinetd-refuses',
    'connect-guest-not-exposed',
    'connect-route-wrong',
    'ident-hangs-up',
    'path-balancer-no-backend',
    'path-port-mapping-failed',
    'path-tunnel-dead-end',
    'server-hostkeys-missing',
    'server-not-installed',
    'server-still-booting',
  ],
  cite: [
    'Docker documentation: published ports',
    'Measured with docker-proxy: accepted, then 7 closed and 5 reset of 12',
  ],
  folklore: 'a published port with nothing behind it',
});
