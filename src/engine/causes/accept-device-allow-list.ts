/** A router or appliance whose SSH service has its own list of networks: TCP opens, then the service closes. */

import { ANOTHER_LISTENS, cause, hint, LISTENER_HANGS_UP, sign, step, t } from '../cause.ts';

export default cause({
  id: 'accept-device-allow-list',
  who: 'server',
  title: "The device's SSH service only admits certain networks",
  stage: ['connect', 'ident'],
  signs: () => [
    ...ANOTHER_LISTENS,
    ...LISTENER_HANGS_UP,
    sign('ident.closed', 'usually', 'the service closes an address that is not listed before its first line'),
    sign('ident.read-error', 'sometimes', 'the close may come as a reset', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the service closes an address that is not listed before its first line'),
    sign('end.reset', 'sometimes', 'the close may come as a reset'),
    sign('ident.pre-banner', 'rarely', 'such services close without a text', {
      when: (f) => !/^(exceeded|not allowed)/i.test(f.line),
    }),
    sign('connect.failed', 'rarely', 'TCP opens first', { when: (f) => /refused|timed out/i.test(f.errno) }),
    sign('attempt.duration', 'usually', 'the list is read at once', { when: (f) => f.seconds < 0.5 }),
    sign('sshd.drop-maxstartups', 'never', "this is OpenSSH's own limit"),
    sign('sshd.drop-penalty', 'never', "this is OpenSSH's own penalty"),
    sign('ident.remote', 'never', 'the service did greet you'),
    hint('appliance', 'always', 'such lists belong to routers, switches and other devices'),
    hint('works-from-other-network', 'usually', 'other networks are on the list'),
    hint('works-for-others', 'sometimes', 'their networks are on the list'),
    hint('lan', 'sometimes', 'a new subnet is often forgotten'),
    hint('vpn-on', 'sometimes', 'the VPN gives you an address that is not listed'),
    hint('intermittent', 'rarely', 'the list answers the same every time'),
    hint('parallel-connections', 'rarely', 'the list does not count'),
    sign('attempt.hang', 'never', 'here the connection is ended, nobody waits'),
    sign('ident.timeout', 'rarely', 'here the connection is ended, nobody waits'),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
  ],
  then: ['ident.closed', 'ident.read-error', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`Many routers and appliances have a list of networks for their SSH service. The device at ${seen.host ?? 'that address'} opens the TCP connection for everybody, looks at your address, and hangs up before its first line when the address is not listed. From outside this cannot be told from other refusals; only the device's setting shows it.`,
  fix: () => [
    step(
      'client',
      t`Connect from a network that is on the list (often the local one), or through a machine there: \`ssh -J USER@MACHINE USER@DEVICE\`.`,
    ),
    step(
      'server',
      t`Add the subnet in the device's service settings, from a session or web page that you keep open. On MikroTik it is \`/ip service set ssh address=…\`; an empty list there means everybody.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Read the address list of the device's SSH service (MikroTik: \`/ip service print detail\`). Does it have entries, and is ${seen.source ?? 'your subnet'} outside them?`,
    effect: 'reads',
    yes: 'the device turns your network away',
    no: 'your network is allowed: another refusal',
  },
  twins: ['accept-tcp-wrappers', 'connect-source-not-allowed'],
  cite: [
    'MikroTik RouterOS documentation, IP services, address',
    'Reported in an answer to the question that this program began with',
  ],
  folklore: "the router's list of allowed subnets",
});
