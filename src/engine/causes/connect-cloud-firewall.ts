/**
 * Cause: The provider's virtual firewall has no inbound rule for this port and your address, so packets
 * vanish.
 */

import {
  cause,
  connects,
  errnoName,
  hint,
  NEVER_CAME_THROUGH,
  NOTHING_ARRIVES,
  reads,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-cloud-firewall',
  stage: 'connect',
  who: 'server',
  title: 'The cloud security group does not let you in',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...NOTHING_ARRIVES,
    ...STOPPED_ELSEWHERE,
    sign('connect.failed', 'always', "the provider's firewall drops without an answer", {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'rarely', "the provider's firewall does not answer", {
      when: (f) => errnoName(f.errno) !== 'timeout',
    }),
    sign('attempt.address', 'usually', 'the machine was called by its public address', {
      when: (f) => /public|documentation/.test(f.sort),
    }),
    sign('attempt.address', 'sometimes', 'security groups also stand between private addresses', {
      when: (f) => /private|cgnat/.test(f.sort),
    }),
    sign('attempt.address', 'never', 'loopback passes no security group', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('attempt.hang', 'sometimes', 'the run was stopped while it still waited for TCP'),
    sign('attempt.duration', 'never', 'waiting for an answer that never comes takes long', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('sshd.silent', 'always', 'the packet never reached the machine'),
    sign('around.firewall', 'always', "the provider's own check found no rule that lets you in", {
      when: (f) => /ingress firewall rule/.test(f.text),
    }),
    sign(
      'around.firewall',
      'rarely',
      "a line of the machine's own firewall shows that the packet passed the provider's",
      { when: (f) => !/ingress firewall rule/.test(f.text) },
    ),
    hint('cloud-vm', 'always', 'security groups exist at cloud providers'),
    hint('lan', 'never', 'a local network has no security group'),
    hint('works-from-other-network', 'usually', 'the rule names other source addresses'),
    hint('first-time', 'usually', 'a new machine without an inbound rule'),
    hint('ci', 'sometimes', 'build runners come from changing addresses'),
    hint('was-working', 'sometimes', 'your own public address changed'),
    hint('works-from-server-itself', 'usually', 'the filter stands in front of the machine'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`No answer came from ${seen.host ?? 'the server'}, port ${seen.port ?? 22}. For a machine at a cloud provider the usual reason is its security group: it has no inbound rule for this port and your address, and drops the packet before it reaches the machine. The machine's own logs and firewall show nothing of it.`,
  fix: (seen) => [
    step(
      'server',
      t`In the provider's console add an inbound rule: TCP, port ${seen.port ?? 22}, source your own public address (not the whole internet). On AWS check also the subnet's network ACL.`,
      reads('aws ec2 describe-security-groups --group-ids GROUP-ID', 'server', 'cloud'),
      reads('gcloud compute firewall-rules list', 'server', 'cloud'),
      reads('az network nsg rule list --nsg-name NSG --resource-group GROUP -o table', 'server', 'cloud'),
    ),
    step(
      'client',
      t`Find out from which address you come and send it to the administrator.`,
      connects(1, 'curl -s https://checkip.amazonaws.com'),
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look at the inbound rules of the machine in the provider's console. Is there no rule that allows TCP port ${seen.port ?? 22} from your present public address?`,
    effect: 'reads',
    yes: 'the security group drops your packets',
    no: 'the group allows it: look at the route, the network ACL and the firewall of the machine',
  },
  twins: [
    'connect-host-down',
    'connect-outbound-port-blocked',
    'connect-port-filtered',
    'connect-public-private-mixup',
    'connect-source-not-allowed',
  ],
  cite: ['AWS: security group rules', 'Google Cloud: VPC firewall rules', 'Azure: network security groups'],
  folklore: 'the security group of the cloud machine',
});
