/** A firewall rule that limits source ports: it fails only when your kernel picks one outside the range. */

import {
  cause,
  errnoName,
  guarded,
  hint,
  MACHINE_THERE,
  NEVER_CAME_THROUGH,
  reads,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'path-source-port-filtered',
  who: 'server',
  title: 'The firewall rule looks at your source port',
  stage: ['connect', 'ident'],
  signs: () => [
    ...NEVER_CAME_THROUGH,
    sign('probe.low-port', 'always', 'from another source port it opened'),
    ...STOPPED_ELSEWHERE,
    ...MACHINE_THERE,
    sign('connect.failed', 'usually', 'the packets from that source port are dropped', {
      when: (f) => /timed out|timeout/i.test(f.errno),
    }),
    sign('connect.failed', 'sometimes', 'the packets from that source port are turned away', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('connect.failed', 'never', 'this answer is of your own side, before a packet was sent', {
      when: (f) => /assign requested/i.test(f.errno),
    }),
    sign('connect.address-failed', 'usually', 'the packets from that source port are dropped', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.address-failed', 'never', 'this answer is of your own side, before a packet was sent', {
      when: (f) => errnoName(f.errno) === 'no-address',
    }),
    sign('ident.closed', 'sometimes', 'some gateways accept first and close then'),
    sign('ident.read-error', 'sometimes', 'some gateways accept first and reset then', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'sometimes', 'some gateways accept first and close then'),
    sign('end.reset', 'sometimes', 'some gateways accept first and reset then'),
    sign('around.firewall', 'usually', 'the firewall logged the packet', {
      when: (f) => !/ingress firewall rule/.test(f.text),
    }),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused'),
    sign('sshd.silent', 'usually', 'the server never saw the connection'),
    sign('attempt.server-ending', 'never', 'the server was reached', { when: (f) => f.ender === 'peer' }),
    hint('intermittent', 'always', 'each try has another source port'),
    hint('self-heals', 'sometimes', 'the next try has another source port'),
    hint('cloud-vm', 'usually', 'such rules are made in cloud security groups'),
    hint('after-config-change', 'sometimes', 'the rule was changed'),
    hint('after-hardening', 'sometimes', 'the rule was changed'),
    hint('vm-nat', 'sometimes', 'the host of a virtual machine picks high source ports'),
    hint('parallel-connections', 'rarely', 'the number does not matter'),
    hint('restart-helps', 'sometimes', 'after a restart of the machine ports are counted anew'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
  ],
  then: [
    'connect.failed',
    'connect.address-failed',
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`Connections to ${seen.host ?? 'the server'} fail now and then for no visible reason. Each connection leaves from another source port that your system picks, between 1024 and 65535. A firewall rule that lets in a range of *source* ports (such as up to 65000) turns away the connections whose port lies outside, and lets the next try in.`,
  fix: () => [
    step(
      'client',
      t`Until the rule is corrected, try again: the next connection has another source port.`,
      reads('sysctl net.ipv4.ip_local_port_range', 'client'),
    ),
    guarded(
      step(
        'server',
        t`In the security group or firewall, allow all source ports (0-65535) for SSH and limit the *destination* port to sshd's. Look for \`--sport\` (iptables), \`sport\` (nft) or "source port range".`,
        reads('sudo nft list ruleset | grep -n sport', 'server'),
        reads('sudo iptables -S | grep -e --sport', 'server'),
      ),
      'keep-session',
      'backup',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Read the rules that let SSH in (security group, firewall). Does one of them limit the source port?`,
    run: () => 'sudo nft list ruleset | grep -n sport; sudo iptables -S | grep -e --sport',
    effect: 'reads',
    yes: 'the rule turns away some source ports',
    no: 'source ports are free: look for another random drop',
  },
  twins: ['accept-maxstartups', 'connect-port-filtered', 'connect-rate-limited', 'path-nat-table-full'],
  cite: [
    'RFC 6056: source ports are chosen from 1024 to 65535',
    'Reported in an answer to the question that this program began with: a security group with source ports up to 65000',
  ],
  folklore: 'a firewall rule about source ports',
});
