/**
 * Cause: A panel, firewall or provider lets in only listed addresses or countries; yours (a new one, a
 * build runner) is not among them.
 */

import {
  cause,
  connects,
  errnoName,
  hint,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-source-not-allowed',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'Your address or country is not on the allow list',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...STOPPED_ELSEWHERE,
    ...MACHINE_THERE,
    sign('connect.failed', 'usually', 'lists of this sort drop what is not on them', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'sometimes', 'some lists refuse what is not on them', {
      when: (f) => ['refused', 'no-route'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'rarely', 'a list drops or refuses', {
      when: (f) => !['timeout', 'refused', 'no-route'].includes(errnoName(f.errno)),
    }),
    sign('ident.closed', 'sometimes', 'a gateway of the provider takes the connection and hangs up'),
    sign('ident.read-error', 'sometimes', 'a gateway of the provider takes the connection and resets it'),
    sign('attempt.address', 'usually', 'the server has a public address', {
      when: (f) => /public|documentation/.test(f.sort),
    }),
    sign('attempt.address', 'rarely', 'lists of addresses are for access from the internet', {
      when: (f) => /private|loopback/.test(f.sort),
    }),
    sign('attempt.hang', 'sometimes', 'the run was stopped while it still waited for TCP'),
    sign('sshd.silent', 'always', 'sshd never saw the connection'),
    sign('around.firewall', 'usually', 'the firewall logged your address as not allowed'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    hint('works-from-other-network', 'always', 'another source address is on the list'),
    hint('works-for-others', 'usually', 'their addresses are on the list'),
    hint('ci', 'usually', 'build runners come from changing addresses'),
    hint('was-working', 'usually', 'your own public address changed'),
    hint('vpn-on', 'sometimes', 'the VPN changes the address you come from'),
    hint('after-hardening', 'sometimes', 'the list was just brought in'),
    hint('all-users-fail', 'rarely', 'those on the list get in'),
    hint('after-failed-logins', 'rarely', 'the list does not look at logins'),
    hint('works-from-server-itself', 'usually', 'the list does not concern the machine itself'),
    hint('intermittent', 'sometimes', 'you come from an address that changes'),
    hint('first-time', 'sometimes', 'your address was never on the list'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`${seen.host ?? 'The server'} does not let your connection through, although others get in. Hosting panels, providers and firewalls often keep a list of addresses or countries that may use SSH. If your public address changed, or a build runner or VPN gives you another one, you are no longer on it. What turned you away stands before sshd, so its log shows nothing.`,
  fix: (seen) => [
    step(
      'client',
      t`Find out from which address you come.`,
      connects(1, 'curl -s https://checkip.amazonaws.com'),
    ),
    step(
      'server',
      t`Add that address${seen.source ? t` (${seen.source})` : []} to the list in the hosting panel or firewall, for port ${seen.port ?? 22}.`,
    ),
    step(
      'client',
      t`If your address changes often, come through a VPN or jump host with a fixed address, and let that one be listed. For build jobs use a runner with a fixed address.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look for a list of permitted addresses or countries other than the provider's security group: in the hosting panel, the firewall of the machine, a web firewall. Does such a list exist, and is the client's present public address missing from it?`,
    effect: 'reads',
    yes: 'the address is not allowed in',
    no: "no such list, or the address is on it: the provider's security group, or another fault",
  },
  twins: ['accept-device-allow-list', 'connect-banned', 'connect-cloud-firewall', 'connect-port-filtered'],
  cite: ['connect(2): ETIMEDOUT', 'Seen: hosting panels that admit SSH from listed addresses only'],
  folklore: "an allow list in the hosting company's panel",
});
