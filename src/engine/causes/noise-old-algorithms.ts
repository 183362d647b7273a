/** A bot whose algorithms are so old that nothing is left to agree on. */

import { cause, hint, listWords, MODERN_ALGORITHMS, mismatchOf, sign, step, t, tell } from '../cause.ts';

export default cause({
  id: 'noise-old-algorithms',
  who: 'nobody',
  title: 'A bot with outdated algorithms failed to negotiate',
  stage: ['accept', 'kex'],
  onlyServerView: true,
  signs: () => [
    sign('kex.no-match', 'always', 'the visitor offers algorithms that this server no longer has', {
      when: (f) => f.offer === undefined || !MODERN_ALGORITHMS.test(f.offer),
    }),
    sign('kex.no-match', 'rarely', 'the visitor offers current algorithms: it is no old bot', {
      when: (f) => f.offer !== undefined && MODERN_ALGORITHMS.test(f.offer),
    }),
    sign('end.closed', 'sometimes', 'then the visitor left'),
    sign('end.reset', 'sometimes', 'then the visitor left'),
    sign('end.disconnecting', 'sometimes', 'sshd ended it, as nothing fits'),
    sign('attempt.server-ending', 'usually', 'sshd ended it during the key exchange', {
      when: (f) => f.ender === 'self' && f.stage === 'kex',
    }),
    sign('sshd.penalty', 'usually', 'sshd counts a connection that never tried to log in', {
      when: (f) => /without attempting/i.test(f.reason),
    }),
    sign('ident.closed', 'rarely', 'this visitor got further'),
    sign('auth.failed', 'rarely', 'this visitor did not get that far'),
    sign('auth.accepted', 'never', 'this was a login'),
    sign('group.source', 'usually', 'bots come from public addresses', {
      when: (f) => f.sort === 'public' || f.sort === 'masked' || f.sort === 'documentation',
    }),
    sign('group.source', 'rarely', 'this address is inside a private network', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    hint('unknown-source', 'always', 'nobody knows the address'),
    hint('own-source', 'never', 'then a client of yours is too old'),
    hint('internet-exposed', 'usually', 'every public address is tried all day'),
    hint('login-ok', 'usually', "people's own logins go on"),
    hint('old-client', 'rarely', 'then a client of yours is too old'),
    hint('after-hardening', 'rarely', 'then a client of yours was locked out'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.invalid-line', 'never', 'this visitor sent something that is no SSH'),
    sign('ident.invalid-characters', 'never', 'this visitor sent something that is no SSH'),
    sign('sshd.grace-expired', 'never', 'here sshd ended it after its time for logins'),
    sign('ident.unsafe-client', 'sometimes', 'sshd refuses such old programs', { side: 'server' }),
    hint('server-view', 'usually', 'only the log is looked at, nobody complains'),
  ],
  then: [
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'end.disconnected',
    'sshd.penalty',
    'sshd.child-reaped',
  ],
  explain: (seen) => {
    const line = seen.one('kex.no-match');
    const m = mismatchOf(line, seen);
    return [
      ...t`Nothing is broken. A client at ${line?.fields.addr ?? seen.source ?? 'an unknown address'} wanted to talk SSH, but has no `,
      listWords(line?.fields.what),
      ' in common with this server',
      ...(line?.fields.offer === undefined ? t`.` : t`: it offers only ${line.fields.offer}.`),
      ...(m && tell(m) !== '' ? [' ', tell(m)] : []),
      ...t` Old scanners and password guessers look like this, and sshd is right to turn them away. Only if the address is one of yours does it matter: then that client is too old or was locked out by a stricter list.`,
    ];
  },
  fix: () => [
    step(
      'server',
      t`Nothing has to be done if the address is a stranger's. Do not switch old algorithms on for it.`,
    ),
    step(
      'client',
      t`If the address is yours, update that client (or its library) instead of weakening the server.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) => t`Is ${seen.source ?? 'the address'} none of your own machines, devices or users?`,
    effect: 'reads',
    yes: "a stranger's old program: nothing is broken",
    no: 'a client of yours is too old for this server',
  },
  twins: ['kex-client-too-old', 'noise-brute-force'],
  cite: [
    'OpenSSH kex.c, choose_kex() and packet.c, sshpkt_fatal(): "Unable to negotiate with"',
    'RFC 4253, section 7.1',
  ],
});
