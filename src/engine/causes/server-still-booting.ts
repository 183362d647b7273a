/** Cause: The VM or container is up, but sshd has not started; forwarders may already accept. */

import { argument, cause, errnoName, hint, MACHINE_THERE, NOTHING_LISTENS, sign, step, t } from '../cause.ts';

export default cause({
  id: 'server-still-booting',
  stage: ['connect', 'ident'],
  who: 'nobody',
  title: 'The machine is not ready yet',
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('connect.failed', 'usually', 'the machine is up, its SSH server not yet', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'sometimes', 'the machine has no network yet', {
      when: (f) => ['timeout', 'no-route', 'host-down'].includes(errnoName(f.errno)),
    }),
    sign('ident.closed', 'sometimes', 'a forwarder accepts before the SSH server is there'),
    sign('ident.read-error', 'sometimes', 'a forwarder accepts before the SSH server is there'),
    sign('jump.target-unreachable', 'sometimes', "the provider's tunnel finds no SSH server yet", {
      when: (f) => /4003|failed to connect to backend/.test(f.text),
    }),
    sign('group.count', 'sometimes', 'tries were repeated until it came up', { when: (f) => f.attempts > 3 }),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    sign('end.timed-out', 'sometimes', 'the machine was not ready within the time that the client waits'),
    hint('self-heals', 'always', 'it works by itself once the machine is up'),
    hint('after-reboot', 'usually', 'the machine is just starting'),
    hint('cloud-vm', 'sometimes', 'a new cloud machine needs a minute'),
    hint('first-time', 'sometimes', 'the machine was just made'),
    hint('ci', 'sometimes', 'jobs connect as soon as the machine exists'),
    hint('batch', 'sometimes', 'programs connect as soon as the machine exists'),
    hint('existing-sessions-ok', 'never', 'a machine that is booting has no sessions'),
    hint('regular-interval', 'rarely', 'booting is no matter of intervals'),
    hint('after-failed-logins', 'never', 'nobody could log in yet'),
  ],
  then: ['jump.pipe-closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`${seen.host ?? 'The server'} was not ready when you connected: a machine or container that has just started has a network before its SSH server listens (it still makes host keys or waits for its disk). Until then the port is refused, or a forwarder accepts and hangs up. Nothing is broken; it passes within a minute or two.`,
  fix: (seen) => [
    step(
      'client',
      t`Wait and try again. In a script wait for the port instead of a fixed time, with a pause between the tries so that no limit or ban is met.`,
    ),
    step(
      'client',
      t`Let ssh itself try again: \`ssh -o ConnectionAttempts=20 -o ConnectTimeout=5 ${argument(seen.host, 'HOST')}\` (one second between the tries; it helps while TCP is refused).`,
    ),
    step(
      'server',
      t`If it never gets ready, look at its console: boot may wait for a disk, for randomness, or for a start-up script.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) => t`Wait two minutes and try ${seen.host ?? 'the server'} once more. Does it work now?`,
    run: (seen) =>
      `sleep 120; nc -w 5 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')} </dev/null`,
    effect: 'connects 1',
    yes: 'it was only starting',
    no: 'it does not come up by itself: look at its console',
    alsoYes: ['connect-rate-limited', 'connect-banned', 'auth-nologin-file'],
  },
  twins: ['auth-nologin-file', 'jump-iap-denied', 'path-port-mapping-dead', 'server-not-running'],
  cite: ['ssh_config(5): ConnectionAttempts', 'systemd: ssh.service starts after the network'],
  folklore: 'connecting before the machine has booted',
});
