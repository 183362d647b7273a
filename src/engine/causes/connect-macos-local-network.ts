/**
 * Cause: Since macOS 15 an app needs the Local Network permission; without it LAN addresses look
 * unreachable.
 */

import { cause, errnoName, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: 'connect-macos-local-network',
  stage: 'connect',
  who: 'client',
  title: 'macOS denies this app access to the local network',
  signs: [
    sign('connect.failed', 'sometimes', 'macOS answers for the address without sending a packet', {
      when: (f) => errnoName(f.errno) === 'no-route',
    }),
    sign('connect.failed', 'rarely', 'the missing permission shows as "No route to host"', {
      when: (f) => errnoName(f.errno) !== 'no-route',
    }),
    sign('attempt.address', 'always', 'the address is in a local network', {
      when: (f) => /private|link-local/.test(f.sort),
    }),
    sign('attempt.address', 'never', 'the permission concerns local networks only', {
      when: (f) => /public|loopback|documentation/.test(f.sort),
    }),
    sign('attempt.duration', 'always', 'it fails at once', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.duration', 'rarely', 'the refusal comes at once', { when: (f) => f.seconds >= 0.5 }),
    sign('sshd.silent', 'always', 'no packet left the Mac'),
    hint('macos-client', 'always', 'the permission exists on macOS only'),
    hint('windows-client', 'never', 'the permission exists on macOS only'),
    hint('wsl', 'never', 'the permission exists on macOS only'),
    hint('lan', 'always', 'both ends are in one local network'),
    hint('other-app-works', 'always', 'the permission is given per app; Terminal has it'),
    hint('after-upgrade', 'sometimes', 'macOS 15 brought the permission'),
    hint('was-working', 'sometimes', 'macOS 15 brought the permission'),
    hint('fails-from-server-itself', 'never', 'the server has no part in it'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`macOS said "no route to host" for ${seen.host ?? 'the server'} at once. Since macOS 15 an app needs the permission "Local Network" before it may reach machines in your own network; without it macOS answers like this for every local address, and nothing is sent. It concerns the app in which ssh runs (an editor, another terminal), not ssh itself.`,
  fix: () => [
    step(
      'client',
      t`Open System Settings, Privacy & Security, Local Network, and switch on the app in which you run ssh. Quit the app and start it again.`,
    ),
    step(
      'client',
      t`If the app is missing from that list, start it once from the Finder and try again, so that macOS asks; a program started by launchd or cron may need to be started from Terminal.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Open System Settings, Privacy & Security, Local Network. Is the app in which you run ssh switched off or missing in that list?`,
    effect: 'reads',
    yes: 'the app lacks the permission "Local Network"',
    no: 'the app is permitted: a filter, the network or the server is at fault',
  },
  twins: ['connect-host-down', 'connect-local-firewall', 'connect-no-route', 'connect-port-rejected'],
  cite: ['Apple TN3179: Understanding local network privacy'],
});
