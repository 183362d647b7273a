/** Cause: The name lookup itself failed, so it is unknown whether the name exists. */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'resolve-resolver-down',
  stage: 'resolve',
  who: 'client',
  title: 'Your machine cannot reach any name server',
  signs: () => [
    sign('resolve.failed', 'always', 'the lookup itself failed: no name server gave an answer', {
      when: (f) => /temporary|try again/i.test(f.reason),
    }),
    sign('resolve.failed', 'rarely', 'an answer "no such name" comes from a resolver that works', {
      when: (f) => !/temporary|try again/i.test(f.reason),
    }),
    sign('attempt.duration', 'usually', 'a name server that does not answer is waited for', {
      when: (f) => f.seconds >= 4.5,
    }),
    sign('attempt.duration', 'sometimes', 'without any network the lookup fails at once', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('was-working', 'usually', 'a network or its name server went away'),
    hint('intermittent', 'sometimes', 'a name server that answers now and then'),
    hint('vpn-on', 'sometimes', 'a VPN replaces the name servers'),
    hint('container-client', 'sometimes', 'a container has a resolver of its own'),
    hint('wsl', 'sometimes', 'WSL writes its own resolv.conf'),
    hint('only-this-host', 'rarely', 'without a name server every name fails'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('resolve.failed')?.fields;
    return t`Your machine could not ask for the address of ${failed?.host ?? seen.host ?? 'the server'}: ${failed?.reason ?? t`the lookup failed`}. That is a failed question, not the answer "no such name", so it is not known whether the name exists. Your own ssh stopped there; the server was never contacted.`;
  },
  fix: () => [
    step(
      'client',
      t`See which name servers your machine uses and whether the network is up at all.`,
      reads('cat /etc/resolv.conf', 'client'),
      reads('resolvectl status', 'client'),
      reads('scutil --dns', 'client', 'macos'),
      reads('Get-DnsClientServerAddress', 'client', 'windows'),
    ),
    step(
      'client',
      t`Join the network or VPN again. In a container or WSL, correct the resolver that it was given (for Docker: \`--dns\` or "dns" in daemon.json).`,
    ),
    step('network', t`If the whole network has lost its name server, tell whoever runs it.`),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Look up a name that surely exists. Does example.com fail in the same way as ${seen.host ?? 'the server'}?`,
    run: (seen) => `getent hosts example.com; getent hosts ${argument(seen.host, 'NAME')}`,
    effect: 'reads',
    yes: 'no name can be looked up: the resolver or the network is the fault',
    no: 'the resolver works; the fault lies with this one name',
    alsoYes: ['connect-no-route'],
  },
  twins: ['connect-no-route', 'resolve-name-unknown'],
  cite: ['OpenSSH ssh.c, resolve_host()', 'getaddrinfo(3): EAI_AGAIN'],
});
