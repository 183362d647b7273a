/** A balancer puts a PROXY protocol header before the SSH data; plain sshd takes it for the client's identification. */

import { cause, ENDS_AFTER_GREETING, greetingName, guarded, hint, sign, spelled, step, t } from '../cause.ts';

export default cause({
  id: 'path-proxy-protocol',
  who: 'server',
  title: 'A load balancer puts a PROXY line before the SSH data',
  stage: ['ident', 'kex'],
  signs: [
    ...ENDS_AFTER_GREETING,
    // No proof: a scanner may send the same line.
    sign('ident.invalid-line', 'always', "this line is a balancer's PROXY header", {
      side: 'server',
      when: (f) => greetingName(f.line) === 'proxy-header',
    }),
    sign('ident.invalid-line', 'sometimes', 'version 2 of the header begins with empty lines', {
      side: 'server',
      when: (f) => f.line === '',
    }),
    sign('ident.invalid-line', 'never', 'this line is no PROXY header', {
      side: 'server',
      when: (f) => f.line !== '' && greetingName(f.line) !== 'proxy-header',
    }),
    sign('ident.invalid-characters', 'sometimes', 'version 2 of the header holds bytes that are not text'),
    sign('ident.failed', 'usually', 'what came first was no SSH identification', {
      when: (f) => /invalid format/i.test(f.reason),
    }),
    // sshd answers "Invalid SSH identification string." after its banner, which the client reads as a packet.
    sign(
      'kex.bad-length',
      'always',
      'the number spells the beginning of "Invalid SSH identification string."',
      { when: (f) => spelled(f.length) === 'Inva' },
    ),
    sign('kex.bad-length', 'rarely', 'the number spells something else', {
      when: (f) => spelled(f.length) !== 'Inva',
    }),
    sign('kex.dispatch-fatal', 'usually', "the client took sshd's complaint for a packet", {
      when: (f) => /authentication code|corrupted/i.test(f.reason),
    }),
    sign('kex.dispatch-fatal', 'never', 'key exchange never begins', {
      when: (f) => !/authentication code|corrupted/i.test(f.reason),
    }),
    sign('group.source', 'usually', 'all connections come from the balancer', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    sign('ident.closed', 'sometimes', 'sshd hung up after the header'),
    sign('end.closed', 'sometimes', 'sshd hung up after the header'),
    sign('end.reset', 'sometimes', 'sshd hung up after the header'),
    hint('behind-load-balancer', 'always', 'the header comes from a balancer'),
    hint('after-config-change', 'usually', 'the header was switched on'),
    hint('first-time', 'usually', 'the balancer is new'),
    hint('all-users-fail', 'usually', 'every connection through the balancer fails'),
    hint('unknown-source', 'rarely', 'the address should be that of the balancer'),
    hint('works-from-server-itself', 'usually', 'past the balancer it works'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('attempt.server-ending', 'usually', 'sshd hung up on the header', {
      when: (f) => f.ender === 'self' && f.stage === 'ident',
    }),
    sign('ident.remote', 'usually', 'sshd sends its own line before it reads the header'),
  ],
  then: [
    'ident.failed',
    'ident.closed',
    'kex.bad-length',
    'kex.dispatch-fatal',
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('ident.invalid-line');
    return [
      ...(line
        ? t`Instead of an SSH identification sshd received: ${line.fields.line}. That is the PROXY protocol header, in which a load balancer writes who the real client is.`
        : t`A load balancer in front of ${seen.host ?? 'the server'} seems to put a PROXY protocol header before the SSH data.`),
      ...t` sshd does not understand it, complains and hangs up; the client may show it as "Bad packet length". Every connection through that balancer fails. If no balancer of yours has the address ${seen.source ?? 'in the log'}, it was a scanner and nothing is broken.`,
    ];
  },
  fix: () => [
    step('client', t`Until it is repaired, go past the balancer, straight to the server's address.`),
    guarded(
      step(
        'server',
        t`Switch the header off for the SSH backend: HAProxy: take \`send-proxy\` or \`send-proxy-v2\` from the server line; nginx stream: \`proxy_protocol off;\`; AWS: the target group's attribute \`proxy_protocol_v2.enabled=false\`. Then reload the balancer.`,
      ),
      'keep-session',
      'backup',
      'second-window',
    ),
    step(
      'server',
      t`If you need the client's address in the log, put a helper in front of sshd that takes the header away (go-mmproxy, or sslh with its transparent mode).`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is ${seen.source ?? 'the address in the log'} your own balancer, and is the PROXY header switched on in it for this backend?`,
    effect: 'reads',
    yes: 'your balancer sends the header',
    no: 'a stranger sent it: nothing is broken',
  },
  twins: ['ident-other-service', 'noise-non-ssh', 'path-balancer-no-backend'],
  cite: [
    'The PROXY protocol, versions 1 and 2 (HAProxy, proxy-protocol.txt)',
    'Measured: the client prints "Bad packet length 1231976033", which spells "Inva"',
  ],
});
