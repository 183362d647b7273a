/** A visitor that sent something else than SSH: HTTP, TLS, RDP, random bytes. */

import { cause, greetingName, hint, lengthMeans, sign, spelled, step, t } from '../cause.ts';

export default cause({
  id: 'noise-non-ssh',
  who: 'nobody',
  title: 'A stranger sent something that is not SSH',
  stage: ['accept', 'kex'],
  onlyServerView: true,
  signs: [
    sign('sshd.child-limit', 'never', 'the server itself lacked something'),
    sign('ident.invalid-line', 'always', 'this is what the visitor sent, and it is no SSH', {
      when: (f) => greetingName(f.line) !== 'proxy-header',
    }),
    sign('ident.invalid-line', 'rarely', 'this header comes from a balancer', {
      when: (f) => greetingName(f.line) === 'proxy-header',
    }),
    sign('ident.invalid-characters', 'always', 'the visitor sent bytes that are no text, as TLS and RDP do'),
    sign('ident.too-long', 'always', 'the visitor sent more than a first line may hold'),
    sign('ident.none-in-limit', 'usually', 'the visitor sent other lines only'),
    sign('ident.prober', 'always', 'sshd knows this as a prober'),
    sign('ident.bad-remote', 'usually', 'the first line of the visitor is not well formed'),
    sign('ident.protocol-1', 'sometimes', 'scanners try the old protocol'),
    sign('ident.failed', 'usually', 'what the visitor sent was no SSH identification', {
      when: (f) => /invalid format/i.test(f.reason),
    }),
    sign('kex.bad-length', 'usually', 'the number spells text: the visitor went on with something else', {
      when: (f) => spelled(f.length) !== null,
    }),
    sign('ident.closed', 'rarely', 'this visitor sent nothing complete'),
    sign('end.closed', 'sometimes', 'then the visitor left'),
    sign('end.reset', 'sometimes', 'then the visitor left by a reset'),
    sign('attempt.server-ending', 'usually', 'sshd hung up on what it got', {
      when: (f) => f.ender === 'self' && f.stage !== 'session',
    }),
    sign('sshd.penalty', 'usually', 'sshd counts a connection that never tried to log in', {
      when: (f) => /without attempting/i.test(f.reason),
    }),
    sign('auth.failed', 'never', 'this visitor did speak SSH'),
    sign('group.interval', 'rarely', 'equal intervals speak for a monitor'),
    sign('group.source', 'usually', 'strangers come from public addresses', {
      when: (f) => f.sort === 'public' || f.sort === 'masked' || f.sort === 'documentation',
    }),
    sign('group.source', 'rarely', 'this address is inside a private network', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    hint('unknown-source', 'usually', 'nobody knows the address'),
    hint('own-source', 'rarely', 'then a program of yours has the wrong port'),
    hint('internet-exposed', 'usually', 'scanners try every protocol on every open port'),
    hint('behind-load-balancer', 'sometimes', 'a check by HTTP looks like this'),
    hint('login-ok', 'usually', "people's own logins go on"),
    hint('regular-interval', 'rarely', 'equal intervals speak for a monitor'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('kex.no-match', 'rarely', 'here the algorithms did not fit'),
    sign('sshd.grace-expired', 'never', 'here sshd ended it after its time for logins'),
    sign('auth.accepted', 'never', 'this was a login'),
    sign(
      'sshd.ip-options',
      'sometimes',
      'the packets ask for a route of their own, as probes do; sshd refuses that',
    ),
    hint('server-view', 'usually', 'only the log is looked at, nobody complains'),
  ],
  then: [
    'ident.failed',
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'kex.dispatch-fatal',
    'sshd.penalty',
    'sshd.child-reaped',
  ],
  explain: (seen) => {
    const line = seen.one('ident.invalid-line') ?? seen.one('ident.prober') ?? seen.one('ident.bad-remote');
    const length = seen.one('kex.bad-length')?.fields.length;
    const means = length === undefined ? null : lengthMeans(length);
    return [
      ...t`Nothing is broken. A client (${seen.source ?? 'its address is not in the line'}) `,
      ...(line
        ? t`sent this instead of an SSH first line: ${line.fields.line}.`
        : length !== undefined && spelled(length) !== null
          ? t`sent text where a packet should begin: its length ${length} spells "${spelled(length) ?? ''}"${means === null ? [] : [` (${means})`]}.`
          : t`sent bytes that are no SSH first line.`),
      ...t` Scanners speak HTTP, TLS, Remote Desktop and other protocols to every open port to see what answers. sshd noticed that it was no SSH and hung up; nothing was run and nobody was let in. Only if the address is yours does a program or balancer of yours have the wrong port or protocol set.`,
    ];
  },
  fix: () => [
    step(
      'server',
      t`Nothing has to be done if the address is a stranger's. To see fewer of them, let only known networks reach the port.`,
    ),
    step(
      'client',
      t`If the address is yours, correct the program there: it speaks to sshd's port in another protocol (a health check by HTTP, a browser, a PROXY header).`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) => t`Is ${seen.source ?? 'the address'} none of your own machines, balancers or clients?`,
    effect: 'reads',
    yes: "a stranger's probe: nothing is broken",
    no: 'a machine of yours speaks the wrong protocol there',
    alsoYes: ['noise-connect-close'],
  },
  twins: ['noise-connect-close', 'noise-monitor', 'path-proxy-protocol'],
  cite: [
    'OpenSSH kex.c, kex_exchange_identification(): "client sent invalid protocol identifier", "banner line contains invalid characters"',
    'Measured on 7.4 to 10.5 with HTTP, TLS, RDP, SMB, Redis, SOCKS',
  ],
});
