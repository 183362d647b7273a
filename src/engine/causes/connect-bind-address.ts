/** Cause: ssh was told to leave from an address that this machine does not have. */

import { argument, cause, errnoName, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'connect-bind-address',
  stage: 'connect',
  who: 'client',
  title: 'Your BindAddress or BindInterface is not available here',
  signs: () => [
    sign(
      'connect.bind-failed',
      'always',
      'ssh was told to leave from an address that this machine does not have',
      {
        when: (f) => errnoName(f.errno) === 'no-address',
        proves: true,
      },
    ),
    sign('connect.bind-failed', 'usually', 'ssh could not use the local address it was told to use', {
      when: (f) => errnoName(f.errno) !== 'no-address',
    }),
    sign('connect.failed', 'always', 'after the failed bind no connection could be tried', {
      when: (f) => /failure|no-address/.test(`${f.errno} ${errnoName(f.errno)}`),
    }),
    sign('connect.failed', 'never', 'an answer from the network means that the local address was accepted', {
      when: (f) => ['refused', 'reset'].includes(errnoName(f.errno)),
    }),
    sign('attempt.duration', 'always', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    hint('vpn-on', 'sometimes', 'the address may belong to a VPN that is down'),
    hint('was-working', 'sometimes', 'the machine had that address before'),
  ],
  then: ['connect.failed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const bind = seen.one('connect.bind-failed')?.fields;
    return t`ssh was told to leave from ${bind?.addr ? t`the local address ${bind.addr}` : t`a certain local address`}, by \`-b\`, \`BindAddress\` or \`BindInterface\`. This machine does not have that address now${bind ? t` (${bind.errno})` : []}, so your own ssh stopped before it sent anything to ${seen.host ?? 'the server'}.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`See where the option comes from and which addresses your machine has.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i ^bind`, 'client'),
      reads('ip addr', 'client'),
      reads('ifconfig', 'client', 'macos'),
    ),
    step('client', t`Remove the option, or bring up the interface or VPN that has the address.`),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask ssh what it would use for ${seen.host ?? 'the server'}, and list your addresses. Does ssh name a bind address or interface that is not in the list?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'HOST')} | grep -i ^bind; ip -brief addr`,
    effect: 'reads',
    yes: 'the option names an address that is not here',
    no: 'no such option is set, or its address is present',
  },
  twins: ['connect-no-route', 'connect-ports-exhausted'],
  cite: [
    'OpenSSH sshconnect.c, ssh_create_socket()',
    'ssh_config(5): BindAddress, BindInterface',
    'bind(2): EADDRNOTAVAIL',
  ],
});
