/** The connection table of a router or kernel is full: new connections fail at random until entries expire. */

import {
  cause,
  changes,
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
  id: 'path-nat-table-full',
  who: 'network',
  title: "The router's or kernel's connection table is full",
  stage: ['connect', 'ident'],
  signs: () => [
    ...NEVER_CAME_THROUGH,
    ...MACHINE_THERE,
    ...STOPPED_ELSEWHERE,
    sign('around.conntrack-full', 'always', 'the kernel says that its connection table is full'),
    sign('connect.failed', 'usually', 'the first packet was dropped', {
      when: (f) => /timed out|timeout/i.test(f.errno),
    }),
    sign('connect.failed', 'rarely', 'a full table drops and does not refuse', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('connect.address-failed', 'usually', 'the first packet was dropped', {
      when: (f) => /timed out|timeout/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'some home routers close what they cannot enter'),
    sign('ident.read-error', 'sometimes', 'some home routers reset what they cannot enter', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'sometimes', 'some home routers close what they cannot enter'),
    sign('end.reset', 'sometimes', 'some home routers reset what they cannot enter'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused'),
    sign('sshd.silent', 'usually', 'the server never saw the connection'),
    sign('attempt.server-ending', 'rarely', 'the server was reached', { when: (f) => f.ender === 'peer' }),
    hint('intermittent', 'always', 'it depends on a free entry at that moment'),
    hint('self-heals', 'usually', 'entries expire'),
    hint('existing-sessions-ok', 'usually', 'open sessions have their entry'),
    hint('works-from-other-network', 'usually', 'other networks go through other devices'),
    hint('parallel-connections', 'usually', 'many connections fill the table'),
    hint('other-app-works', 'rarely', 'other programs fail as well'),
    hint('all-users-fail', 'sometimes', 'everybody behind the device is affected'),
    hint('only-this-host', 'rarely', 'all hosts are affected'),
    hint('first-time', 'rarely', 'it comes with load'),
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
    seen.one('around.conntrack-full')
      ? t`The kernel reports that its table of connections is full and that it drops packets. Whoever connects in such a moment fails, whatever the program; open sessions go on. Scanners, file sharing or many short connections fill the table, and entries stay for minutes or days.`
      : t`The router or firewall between you and ${seen.host ?? 'the server'} may have no room for more connections. Then new ones fail at random, in other programs too, until old entries expire; a restart of the router cures it for a while.`,
  fix: () => [
    step(
      'client',
      t`Close programs that hold many connections; see whether web pages also fail at the same moments.`,
    ),
    step(
      'network',
      t`See how full the table is, and which addresses fill it.`,
      reads('sudo sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max', 'network'),
      reads('sudo conntrack -L | head -n 50', 'network'),
    ),
    guarded(
      step(
        'network',
        t`Give it more room and let quiet entries expire earlier; write the values into /etc/sysctl.d to keep them.`,
        changes('sudo sysctl -w net.netfilter.nf_conntrack_max=262144', 'network'),
        changes('sudo sysctl -w net.netfilter.nf_conntrack_tcp_timeout_established=86400', 'network'),
      ),
      'collect-first',
      'keep-session',
    ),
    step('network', t`A home router: update its firmware; a restart only empties the table.`),
  ],
  check: {
    who: 'network',
    ask: () =>
      t`Compare the number of entries with the limit, or search the kernel's log. Is it at the limit, or is there "table full, dropping packet"?`,
    run: () =>
      'sudo sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max; sudo dmesg | grep -i conntrack',
    effect: 'reads',
    yes: 'the table is full',
    no: 'there is room: another cause',
  },
  twins: [
    'accept-maxstartups',
    'connect-ports-exhausted',
    'connect-rate-limited',
    'path-source-port-filtered',
  ],
  cite: [
    'Linux net/netfilter/nf_conntrack_core.c: "table full, dropping packet"',
    'Linux documentation: nf_conntrack-sysctl',
  ],
  folklore: 'restarting the router',
});
