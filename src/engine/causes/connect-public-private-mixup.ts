/**
 * Cause: The provider routes SSH only to one of the machine's two addresses; the other is answered by a
 * gateway or by nothing.
 */

import {
  argument,
  cause,
  connects,
  errnoName,
  hint,
  NOTHING_ARRIVES,
  STOPPED_ELSEWHERE,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'connect-public-private-mixup',
  stage: ['connect', 'ident'],
  who: 'client',
  title: 'You used the public address where only the private one works',
  signs: () => [
    ...NOTHING_ARRIVES,
    ...STOPPED_ELSEWHERE,
    sign('attempt.public-service', 'never', 'such a service has public addresses only'),
    sign('attempt.address', 'usually', 'the connection went to a public address', {
      when: (f) => /public|documentation/.test(f.sort),
    }),
    sign(
      'attempt.address',
      'sometimes',
      'the connection went to a private address from outside its network',
      {
        when: (f) => /private|cgnat/.test(f.sort),
      },
    ),
    sign('attempt.address', 'never', 'neither address of a machine is loopback', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('connect.failed', 'usually', 'nothing behind that address takes SSH from where you are', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'sometimes', 'a gateway refuses for that address', {
      when: (f) => ['refused', 'no-route', 'net-unreachable'].includes(errnoName(f.errno)),
    }),
    sign('ident.closed', 'usually', "a gateway took the connection on the server's behalf and dropped it"),
    sign(
      'ident.read-error',
      'sometimes',
      "a gateway took the connection on the server's behalf and reset it",
    ),
    sign('sshd.silent', 'always', 'the connection never came to the server'),
    sign('end.closed', 'usually', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    hint('cloud-vm', 'usually', 'cloud and hosting machines often have two addresses'),
    hint('works-from-other-network', 'usually', 'from inside the network the other address works'),
    hint('vpn-on', 'sometimes', 'through a VPN the private address is the one to use'),
    hint('first-time', 'sometimes', 'a new network or machine, where the right address is not yet known'),
    hint('works-from-server-itself', 'sometimes', 'the private address works inside'),
    hint('was-working', 'sometimes', 'the address has changed'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const to = seen.one('attempt.address')?.fields;
    return t`Your connection to ${to?.addr ?? seen.host ?? 'the server'} did not reach the server itself, by what it looks like. Many hosting networks give a machine a public and a private address and pass SSH to one of them only, depending on where you come from; at the other one a gateway or nothing answers. So the address is probably the wrong one of the two.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Look up both addresses in the provider's console and use the one that is meant for your network: the private one from inside or through the VPN, the public one from outside.`,
    ),
    step(
      'client',
      t`Ask whether an SSH server speaks at the other address, then put it into a \`HostName\` line of your ~/.ssh/config.`,
      connects(1, `nc -w 5 OTHER-ADDRESS ${argument(seen.port, '22')} </dev/null`),
    ),
    step('server', t`If both addresses are to work, the provider's firewall has to allow SSH on each.`),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Try the machine's other address (the console shows it). Does a line that begins with SSH- come from there?`,
    run: (seen) => `nc -w 5 OTHER-ADDRESS ${argument(seen.port, '22')} </dev/null`,
    effect: 'connects 1',
    yes: 'the other address is the one to use',
    no: 'both addresses behave alike; the choice of address is not the fault',
  },
  twins: ['connect-cloud-firewall', 'path-port-translated-wrong', 'resolve-wrong-address'],
  cite: ['RFC 1918: private addresses', 'RFC 6598: shared address space'],
  folklore: 'using the public address instead of the private one',
});
