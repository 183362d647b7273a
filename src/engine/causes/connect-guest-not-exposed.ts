/** Cause: A bridge address or WSL guest lives behind a NAT and is reachable only from its own host. */

import {
  ANSWERS_IN_ICMP,
  argument,
  cause,
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
  id: 'connect-guest-not-exposed',
  stage: ['connect', 'ident'],
  who: 'client',
  title: 'The container or guest is not exposed to your network',
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...NOTHING_ARRIVES,
    ...STOPPED_ELSEWHERE,
    sign('attempt.public-service', 'never', 'this is no machine inside yours'),
    ...ANSWERS_IN_ICMP,
    sign('connect.failed', 'usually', 'the address exists only inside its host', {
      when: (f) => ['timeout', 'no-route'].includes(errnoName(f.errno)),
    }),
    sign('connect.failed', 'sometimes', "the host's port is not forwarded to the guest", {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'sometimes', 'your machine knows no way into the guest network', {
      when: (f) => errnoName(f.errno) === 'net-unreachable',
    }),
    sign('attempt.address', 'usually', 'guests and containers have private addresses', {
      when: (f) => /private/.test(f.sort),
    }),
    sign('attempt.address', 'sometimes', 'the forward on the host itself is missing', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('attempt.address', 'rarely', 'guests and containers have private addresses', {
      when: (f) => /public/.test(f.sort),
    }),
    sign('sshd.silent', 'always', 'the connection never came to the guest'),
    hint('macos-client', 'sometimes', 'the guests of Docker for Mac live in a machine of their own'),
    hint('container', 'usually', 'the server is in a container'),
    hint('wsl', 'usually', 'a WSL guest lives behind the NAT of Windows'),
    hint('vm-nat', 'usually', 'the guest lives behind the NAT of its host'),
    hint('works-from-server-itself', 'always', 'on its own host the address is reachable'),
    hint('works-from-other-network', 'never', 'the guest is hidden from every other network'),
    hint('first-time', 'usually', 'it was never exposed'),
    hint('lan', 'sometimes', 'the host is in your network, its guest is not'),
    hint('cloud-vm', 'rarely', 'cloud machines are not behind their host'),
    hint('after-reboot', 'sometimes', 'the guest got a new address, so the forward leads nowhere'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const to = seen.one('attempt.address')?.fields.addr;
    return t`Your connection to ${to ?? seen.host ?? 'that address'} found nobody. The address looks like one inside another machine: of a container, of a virtual machine, or of Linux under Windows (WSL). Only the machine that hosts it can reach it directly. Nobody refused you; sshd in the guest never saw your packets.`;
  },
  fix: () => [
    step(
      'client',
      t`Connect to the *host's* address and a port that it forwards to the guest, or use the host as a jump host (\`ssh -J USER@HOST USER@GUEST\`).`,
    ),
    step(
      'server',
      t`Container: publish the port when it is started (\`-p 2222:22\`).`,
      reads('docker port CONTAINER', 'server', 'container'),
    ),
    step(
      'server',
      t`Virtual machine: set a port forward in its NAT network, or use a bridged network.`,
      reads('VBoxManage showvminfo VM | grep Rule', 'server'),
    ),
    step(
      'server',
      t`WSL: use \`networkingMode=mirrored\` in .wslconfig, or a forward of Windows with the guest's present address.`,
      reads('netsh interface portproxy show all', 'server', 'windows'),
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Ask the machine that hosts the container or guest. Does ${seen.host ?? 'the address'} lie behind a bridge or a translation of addresses (NAT) of its own, and does port ${seen.port ?? 22} answer there?`,
    run: (seen) =>
      `ip route get ${argument(seen.host, 'GUEST-ADDRESS')}; nc -vz -w 5 ${argument(seen.host, 'GUEST-ADDRESS')} ${argument(seen.port, '22')}`,
    effect: 'connects 1',
    yes: 'the guest is reachable from its own host only',
    no: 'sshd in the guest does not answer there either, or the address is no inner one',
  },
  twins: [
    'connect-port-filtered',
    'connect-port-rejected',
    'connect-route-wrong',
    'path-port-mapping-dead',
    'server-listen-address',
  ],
  cite: ['Docker: published ports', 'VirtualBox manual: NAT networks', 'Microsoft: WSL networking'],
});
