/**
 * Cause: The campus, office or provider network (or its access control) drops or refuses port 22 whatever
 * the server.
 */

import {
  ANSWERS_IN_ICMP,
  cause,
  errnoName,
  hint,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  STOPPED_ELSEWHERE,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-outbound-port-blocked',
  stage: ['connect', 'ident'],
  who: 'network',
  title: 'Your network blocks outgoing port 22',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...STOPPED_ELSEWHERE,
    ...MACHINE_THERE,
    sign('attempt.public-service', 'usually', 'such a service is up: the way to it is blocked'),
    ...ANSWERS_IN_ICMP,
    sign('probe.refusal-time', 'usually', 'a device in your network answers at once', {
      when: (f) => f.ms < 900,
    }),
    sign('connect.failed', 'usually', 'most networks drop what they do not allow', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'sometimes', 'some networks refuse what they do not allow', {
      when: (f) => ['refused', 'no-route', 'net-unreachable', 'reset'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'rarely', 'a filter in the network drops or refuses', {
      when: (f) =>
        !['timeout', 'refused', 'no-route', 'net-unreachable', 'reset'].includes(errnoName(f.errno)),
    }),
    sign('ident.closed', 'sometimes', 'a device in the network takes the connection and closes it'),
    sign('ident.read-error', 'sometimes', 'a device in the network resets the connection'),
    sign('attempt.address', 'usually', 'the target lies outside your network', {
      when: (f) => /public|documentation|ipv6/.test(f.sort),
    }),
    sign('attempt.address', 'rarely', 'the target lies inside your network', {
      when: (f) => /private/.test(f.sort),
    }),
    sign('attempt.address', 'never', 'no network lies between your machine and itself', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('attempt.hang', 'sometimes', 'the run was stopped while it still waited for TCP'),
    sign('sshd.silent', 'always', 'the connection never came to the server'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    hint('works-from-other-network', 'always', 'another network does not block it'),
    hint('works-on-443', 'always', 'port 443 is allowed nearly everywhere'),
    hint('git-host', 'usually', 'public git hosts are up; the way to them is blocked'),
    hint('works-for-others', 'sometimes', 'others are in other networks'),
    hint('vpn-on', 'sometimes', 'some VPNs block port 22'),
    hint('proxy-on', 'sometimes', 'networks with a proxy block direct connections'),
    hint('only-this-host', 'rarely', 'the block concerns every server'),
    hint('lan', 'never', 'the target lies inside your network'),
    hint('after-failed-logins', 'rarely', 'the block does not look at logins'),
    hint('ci', 'sometimes', 'build networks often allow web ports only'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`The connection to ${failed?.host ?? seen.host ?? 'the server'}, port ${failed?.port ?? seen.port ?? 22}, does not come through (${failed?.errno ?? t`no answer`}). Campus, office, hotel and provider networks often let no outgoing SSH pass, whatever the server. If other servers' port 22 fails from here too, neither your machine nor the server is at fault.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Try from another network, for instance a phone's; if it works there, it is this network.`,
    ),
    ...(seen.host?.endsWith('github.com')
      ? [
          setClientConfig(
            t`GitHub takes SSH on port 443 as well.`,
            'github.com',
            'HostName ssh.github.com',
            'Port 443',
          ),
        ]
      : seen.host?.endsWith('gitlab.com')
        ? [
            setClientConfig(
              t`GitLab.com takes SSH on port 443 as well.`,
              'gitlab.com',
              'HostName altssh.gitlab.com',
              'Port 443',
            ),
          ]
        : [
            step(
              'client',
              t`Use a VPN or a jump host that is reachable on an allowed port; for git, the https address.`,
            ),
          ]),
    step('network', t`Ask whoever runs the network to allow outgoing TCP port ${seen.port ?? 22}.`),
    step('server', t`Your own server can listen on port 443 too, if nothing else uses it there.`),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Try two ports of a host that surely works. Does no connection open on port 22 of github.com, while port 443 of ssh.github.com opens?`,
    run: () => 'nc -vz -w 10 github.com 22; nc -vz -w 10 ssh.github.com 443',
    effect: 'connects 2',
    yes: 'your network blocks port 22',
    no: 'port 22 is open from here',
    alsoYes: ['path-proxy-blocks-port', 'connect-local-firewall'],
  },
  twins: [
    'connect-banned',
    'connect-cloud-firewall',
    'connect-local-firewall',
    'connect-port-filtered',
    'connect-port-rejected',
    'path-dpi-drop',
    'path-proxy-blocks-port',
    'resolve-wrong-address',
  ],
  cite: ['GitHub: using SSH over the HTTPS port', 'GitLab: altssh.gitlab.com', 'connect(2): ETIMEDOUT'],
  folklore: 'a network that blocks port 22',
});
