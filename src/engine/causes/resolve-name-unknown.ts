/** Cause: Every resolver answered that there is no such host, so no packet was sent to any server. */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'resolve-name-unknown',
  stage: 'resolve',
  who: 'client',
  title: 'The host name does not exist',
  signs: () => [
    sign('resolve.failed', 'always', 'the resolver answered that there is no such name', {
      when: (f) => !/temporary|try again/i.test(f.reason) && !/[:/@]/.test(f.host),
    }),
    sign('resolve.failed', 'rarely', 'no host name holds such characters', {
      when: (f) => !/temporary|try again/i.test(f.reason) && /[:/@]/.test(f.host),
    }),
    sign('resolve.failed', 'rarely', 'a lookup that failed for a time says nothing about the name', {
      when: (f) => /temporary|try again/i.test(f.reason),
    }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('first-time', 'usually', 'a misspelt or missing name never worked'),
    hint('was-working', 'sometimes', 'a name can be removed or its domain can lapse'),
    hint('vpn-on', 'sometimes', 'internal names exist on one side of the VPN only'),
    hint('works-from-other-network', 'sometimes', 'internal names are known to internal name servers only'),
    hint('intermittent', 'rarely', 'a name that does not exist fails every time'),
    hint('lan', 'sometimes', 'names of a local network are known to few'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('resolve.failed')?.fields;
    return t`Your machine asked for the address of ${failed?.host ?? seen.host ?? 'the server'} and the answer was: ${failed?.reason ?? t`no such name`}. Your own ssh stopped there. No packet was sent to any server, so nothing on the server can be the reason.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Check the spelling of ${seen.host ?? 'the server'}, also in ssh's configuration: a \`Host\` entry with a \`HostName\` line may supply the real name.`,
      reads(`ssh -G ${argument(seen.host, 'NAME')}`, 'client'),
    ),
    step(
      'client',
      t`If the name is an internal one, connect to the VPN or the network that knows it, or put the address into a \`HostName\` line of your ~/.ssh/config.`,
    ),
    step(
      'network',
      t`If the name should exist for everybody, ask whoever keeps the DNS zone to add its address record.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Look the name up. Does ${seen.host ?? 'the server'} get no address while another name, example.com for instance, gets one?`,
    run: (seen) => `getent hosts ${argument(seen.host, 'NAME')}; getent hosts example.com`,
    effect: 'reads',
    yes: 'name lookups work here, and this name has no address',
    no: 'the name has an address, or no name at all can be looked up',
    alsoYes: ['client-command-line', 'resolve-alias-not-matched', 'resolve-url-syntax'],
  },
  twins: [
    'client-command-line',
    'jump-target-name-unknown',
    'resolve-alias-not-matched',
    'resolve-resolver-down',
    'resolve-url-syntax',
  ],
  cite: ['OpenSSH ssh.c, resolve_host()', 'getaddrinfo(3): EAI_NONAME'],
});
