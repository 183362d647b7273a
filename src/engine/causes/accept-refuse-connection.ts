/** RefuseConnection (sshd_config, since 9.9): a rule that ends the connection of a user or address by design. */

import {
  argument,
  CLOSED_AT_ONCE,
  cause,
  effectiveConfig,
  finding,
  hint,
  ONLY_IF_RELOADED,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-refuse-connection',
  who: 'server',
  title: 'A RefuseConnection rule turns you away',
  stage: ['accept', 'auth'],
  signs: () => [
    sign('auth.refuse-connection', 'always', 'sshd says that a rule prohibits the connection', {
      proves: true,
    }),
    sign('end.closed', 'usually', 'sshd closes as soon as the user is named'),
    sign('end.reset', 'sometimes', 'sshd closes as soon as the user is named'),
    sign('ident.closed', 'rarely', 'the rule acts after the keys are agreed'),
    sign('auth.denied', 'never', 'the rule closes and does not say "Permission denied"'),
    sign('auth.methods', 'never', 'the rule acts before any method is offered'),
    sign('sshd.penalty', 'usually', 'each refusal costs the address a penalty', {
      when: (f) => /refus|prohibit/i.test(f.reason),
    }),
    sign('sshd.drop-penalty', 'sometimes', 'repeated refusals end in a penalty', {
      when: (f) => /refus|prohibit/i.test(f.reason),
    }),
    sign('attempt.duration', 'usually', 'the keys are agreed first, then the rule acts', {
      when: (f) => f.seconds < 4.5,
    }),
    finding('refuse-connection', 'always', 'the configuration holds such a rule'),
    hint('only-this-user', 'usually', 'such rules stand in a Match block'),
    hint('after-hardening', 'sometimes', 'such rules are added on purpose'),
    hint('after-config-change', 'sometimes', 'such rules are added on purpose'),
    hint('works-from-other-network', 'sometimes', 'the Match may go by address'),
    hint('old-server', 'never', 'the keyword exists since 9.9'),
    hint('intermittent', 'rarely', 'the rule answers the same every time'),
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    ...CLOSED_AT_ONCE,
    sign('sshd.drop-maxstartups', 'never', 'the listener dropped this one earlier'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: ['end.closed', 'end.reset', 'sshd.penalty', 'sshd.drop-penalty', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const line = seen.one('auth.refuse-connection');
    return [
      ...(line
        ? t`sshd ended the connection of ${line.fields.user ?? 'this user'} from ${line.fields.addr ?? 'this address'} because the administrator has set \`RefuseConnection yes\` for it.`
        : t`sshd at ${seen.host ?? 'the server'} may hold a \`RefuseConnection yes\` rule for ${seen.user ?? 'your user'} or your address.`),
      ...t` It does so after the keys are agreed and before any key or password is looked at, so the client only sees that the connection was closed. Each such try also counts towards a penalty for the address (since OpenSSH 9.9).`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Check the user name and the network you come from; if both are right, ask the administrator whether the rule is meant for you. Do not repeat the try: it earns a penalty.`,
    ),
    step(
      'server',
      t`Find the rule.`,
      reads(
        'sudo grep -rniE "^[[:space:]]*(refuseconnection|match)" /etc/ssh/sshd_config /etc/ssh/sshd_config.d',
        'server',
      ),
    ),
    setServerConfig(
      t`If it hits the wrong people, narrow its Match block, or lift it for one user; the first value found counts.`,
      `Match User ${argument(seen.user, 'USER')}`,
      '    RefuseConnection no',
      'Match all',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Ask sshd which settings apply to ${seen.user ?? 'this user'} from ${seen.source ?? 'this address'}. Does it say "refuseconnection yes"?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen, 'refuseconnection'),
    effect: 'reads',
    yes: 'a RefuseConnection rule applies',
    no: 'no such rule applies',
  },
  twins: ['accept-penalty', 'auth-user-not-allowed'],
  cite: [
    'OpenSSH auth2.c: "administratively prohibited connection for"',
    'sshd_config(5), RefuseConnection, since 9.9',
    'Measured on 9.9 and 10.0: closed after key exchange',
  ],
});
