/** After login ssh marks its packets (IPQoS, DSCP); a VM's NAT or a router mishandles the mark. */

import {
  argument,
  cause,
  finding,
  hint,
  LOGIN_ACCEPTED,
  replaceServerConfig,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'path-ipqos-dropped',
  who: 'client',
  title: "The network drops packets with SSH's priority mark",
  stage: ['auth', 'session'],
  signs: () => [
    sign('end.write-failed', 'sometimes', 'the connection had died before', { side: 'client' }),
    sign('session.broken-pipe', 'usually', 'the connection broke as soon as the packets were marked'),
    sign('session.read-error', 'sometimes', 'the connection broke as soon as the packets were marked'),
    sign('session.closed-by-remote', 'sometimes', 'the connection broke as soon as the packets were marked'),
    sign('end.reset', 'sometimes', 'the connection broke as soon as the packets were marked'),
    ...LOGIN_ACCEPTED,
    sign('client.interrupted', 'usually', 'ssh was still waiting'),
    sign('attempt.hang', 'usually', 'the session opens and nothing more comes', {
      when: (f) => /session/i.test(f.step),
    }),
    sign('attempt.hang', 'never', 'packets are marked only after login', {
      when: (f) => /ident|kex|accept|auth/i.test(f.step),
    }),
    sign('attempt.duration', 'usually', 'it breaks right after login', { when: (f) => f.seconds < 60 }),
    sign('attempt.duration', 'rarely', 'it breaks right after login', { when: (f) => f.seconds >= 60 }),
    sign('ident.closed', 'never', 'packets are marked only after login'),
    sign('session.chroot-modes', 'never', 'here the server names another reason'),
    sign('session.pam-session', 'never', 'here the server names another reason'),
    finding('ip-qos', 'sometimes', 'the configuration sets the mark'),
    hint('login-ok', 'always', 'the mark is set after login'),
    hint('vm-nat', 'usually', "a virtual machine's NAT is the best known one that fails"),
    hint('wsl', 'sometimes', 'the guest goes through such a NAT'),
    hint('works-from-other-network', 'usually', 'other ways carry the mark'),
    hint('works-with-other-client', 'usually', 'other clients do not set the mark'),
    hint('after-upgrade', 'sometimes', 'OpenSSH changed its marks in 7.8 and again in 10.1'),
    hint('only-idle', 'rarely', 'it breaks at once'),
    hint('only-large-output', 'sometimes', 'the mark for bulk data is what is dropped'),
  ],
  then: [
    'session.broken-pipe',
    'session.closed-by-remote',
    'session.read-error',
    'end.reset',
    'client.interrupted',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`The login at ${seen.host ?? 'the server'} succeeded and the connection died right after it. At that moment ssh puts a mark for priority on its packets (\`IPQoS\`). Some routers and the NAT of virtual machines drop packets with that mark or break the connection. Nothing is wrong with the account; without the mark the session stays up.`,
  fix: (seen) => [
    setClientConfig(t`Send without the mark.`, seen.host, 'IPQoS none'),
    replaceServerConfig(
      t`If the server's packets are the ones that are lost, do the same there.`,
      'IPQoS none',
    ),
    step('network', t`Update the NAT or router, or make it ignore the mark (DSCP).`),
  ],
  check: {
    who: 'client',
    ask: () => t`Connect once with the mark switched off. Does the session stay up?`,
    run: (seen) => `ssh -o IPQoS=none ${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the mark is what the network cannot handle',
    no: "it dies all the same: look at the server's side of the session",
  },
  twins: ['accept-sandbox-kill', 'path-idle-timeout', 'session-chroot-unusable', 'session-pam-failed'],
  cite: [
    'ssh_config(5), IPQoS',
    'OpenSSH release notes 7.8: default marks changed to af21 and cs1',
    'RFC 2474',
  ],
});
