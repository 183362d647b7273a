/** Cause: several machines appear under one name in known_hosts, so their keys contradict each other. */

import { argument, cause, hint, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'hostkey-shared-name',
  stage: ['hostkey', 'auth'],
  who: 'client',
  title: 'Several machines share one known_hosts name',
  signs: () => [
    sign('probe.logged', 'usually', 'other machines of that name took the rest', { when: (f) => f.greeted }),
    sign('hostkey.changed', 'always', 'the key differs from the one stored under this name'),
    sign('hostkey.unknown', 'rarely', 'a key is stored for this name, it only differs'),
    sign('hostkey.failed', 'always', 'with strict checking ssh ends the connection itself'),
    sign('attempt.address', 'usually', 'a loopback address leads to whatever the forward points to', {
      when: (f) => f.sort.endsWith('loopback'),
    }),
    sign(
      'attempt.server-ending',
      'usually',
      'in the log of the server the client leaves before it names a user',
      {
        when: (f) => f.ender === 'peer' && /kex|hostkey/.test(f.stage),
      },
    ),
    hint('tunnel', 'usually', 'a forwarded port on one name leads to different machines'),
    hint('jump-host', 'sometimes', 'private addresses repeat in each network behind a jump host'),
    hint('vm-nat', 'usually', "guests share the host's name"),
    hint('container', 'usually', "containers share the host's name, each with its own key"),
    hint('wsl', 'sometimes', 'localhost leads to Windows or to the Linux guest'),
    hint('behind-load-balancer', 'usually', 'one name leads to several servers with different keys'),
    hint('intermittent', 'usually', 'the warning comes and goes with the machine that answers'),
    hint('lan', 'sometimes', 'addresses are given to another machine after a while'),
    hint('server-rebuilt', 'rarely', 'nobody rebuilt the machine'),
    hint('git-host', 'rarely', 'a service shows the same key everywhere'),
  ],
  then: [
    'hostkey.offending',
    'hostkey.failed',
    'auth.denied',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const where = seen.one('hostkey.offending');
    return [
      ...t`Under the name ${seen.host ?? 'you used'} your computer has stored the key of one machine${where ? t` (line ${where.fields.line} of ${where.fields.path})` : t``}, and now another machine answered under it. `,
      ...t`This happens when forwards on localhost, a load balancer, guests behind one host or addresses that are given out again make several machines appear as one. Both keys can be right; they only need names of their own. Your own \`ssh\` ended the connection.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`Give each machine its own entry and its own name for host keys.`,
      'NAME-OF-THIS-MACHINE',
      `HostName ${argument(seen.host, 'HOST')}`,
      `Port ${argument(seen.port, 'PORT')}`,
      'HostKeyAlias NAME-OF-THIS-MACHINE',
    ),
    step(
      'client',
      t`Connect with that name and compare the fingerprint with the machine's console the first time. Do not turn checking off for localhost.`,
    ),
    step(
      'server',
      t`For servers that share a name on purpose (a cluster behind a balancer): give them all the same host key, or host certificates with the shared name as principal.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Do you reach more than one machine under the name or address ${seen.host ?? 'you used'} (forwards, guests, a balancer, addresses that change hands)?`,
    effect: 'reads',
    yes: 'the machines need names of their own',
    no: 'the key of the one machine changed',
  },
  twins: ['connect-wrong-host', 'hostkey-changed'],
  cite: [
    'ssh_config(5), HostKeyAlias and CheckHostIP',
    'sshd(8), SSH_KNOWN_HOSTS FILE FORMAT: [host]:port',
    'OpenSSH sshconnect.c, check_host_key()',
  ],
});
