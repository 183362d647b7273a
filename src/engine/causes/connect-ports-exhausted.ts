/** Cause: So many outgoing connections are open or waiting that the kernel cannot give one more port. */

import { cause, errnoName, hint, reads, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'connect-ports-exhausted',
  stage: 'connect',
  who: 'client',
  title: 'Your machine has run out of free local ports',
  signs: () => [
    sign('probe.refusal-time', 'always', 'this machine itself had no port to send from', {
      when: (f) => errnoName(f.errno) === 'no-address',
    }),
    sign('connect.failed', 'always', 'the kernel had no free local port to give', {
      when: (f) => errnoName(f.errno) === 'no-address',
    }),
    sign('connect.failed', 'never', 'this answer comes from the network, not from your own kernel', {
      when: (f) =>
        ['refused', 'timeout', 'no-route', 'net-unreachable', 'host-down', 'reset'].includes(
          errnoName(f.errno),
        ),
    }),
    sign('connect.address-failed', 'always', 'the kernel had no free local port to give', {
      when: (f) => errnoName(f.errno) === 'no-address',
    }),
    sign('connect.bind-failed', 'rarely', 'ssh names a local address only when it was told to use one'),
    sign('attempt.duration', 'always', 'the kernel says so at once', { when: (f) => f.seconds < 4.5 }),
    hint('parallel-connections', 'always', 'ports run out only when very many connections are made'),
    hint('intermittent', 'usually', 'a port comes free now and then'),
    hint('self-heals', 'usually', 'closed connections give their ports back after a minute'),
    hint('batch', 'sometimes', 'programs make connections faster than people'),
    hint('all-users-fail', 'rarely', 'other machines have ports of their own'),
    hint('works-for-others', 'usually', 'other machines have ports of their own'),
    hint('first-time', 'never', 'a first connection always finds a port'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('connect.failed')?.fields;
    return t`Your own kernel could not give the connection to ${failed?.host ?? seen.host ?? 'the server'} a local port (${failed?.errno ?? t`Cannot assign requested address`}). Each connection to the same address and port needs one of about 28000, and a closed one keeps its port for another minute. Nothing was sent to the server.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Find the program that opens so many connections and let it keep and reuse them.`,
      reads('ss -s', 'client'),
      reads("ss -tan state time-wait | awk '{print $4}' | sort | uniq -c | sort -rn | head", 'client'),
    ),
    setClientConfig(
      t`For ssh, share one connection among many commands.`,
      seen.host,
      'ControlMaster auto',
      'ControlPath ~/.ssh/cm-%C',
      'ControlPersist 60',
    ),
    step(
      'client',
      t`Widen the range of local ports if the number of connections is meant.`,
      reads('sysctl net.ipv4.ip_local_port_range', 'client'),
      reads('netsh int ipv4 show dynamicport tcp', 'client', 'windows'),
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Count your machine's sockets while it fails. Are there tens of thousands (mostly "timewait")?`,
    run: () => 'ss -s',
    effect: 'reads',
    yes: 'the local ports are used up',
    no: 'there are ports enough; look for a BindAddress or a wrong address',
    alsoYes: ['path-nat-table-full'],
  },
  twins: ['connect-bind-address', 'connect-rate-limited', 'path-nat-table-full'],
  cite: ['connect(2): EADDRNOTAVAIL', 'ip(7): ip_local_port_range', 'RFC 9293, section 3.6.1: TIME-WAIT'],
  folklore: 'running out of ports',
});
