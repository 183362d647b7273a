/** PerSourceMaxStartups: one address (or network) holds too many unfinished logins; logged in the words of MaxStartups. */

import {
  CLOSED_AT_ONCE,
  cause,
  DROPPED_BY_LISTENER,
  finding,
  hint,
  LISTENER_REFUSES,
  ONLY_IF_RELOADED,
  reads,
  replaceServerConfig,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-per-source-limit',
  who: 'client',
  title: 'Your address holds too many unfinished logins',
  stage: ['accept', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    ...LISTENER_REFUSES,
    sign('probe.repeat', 'usually', 'sshd refuses every one from this address', {
      when: (f) => f.dropped > 0 && f.greeted === 0,
    }),
    // srclimit_check_allow() refuses below the start of MaxStartups: the small number is the only trace.
    sign(
      'sshd.drop-maxstartups',
      'usually',
      'a drop with few slots taken fits a limit per address, which is logged in these words',
      { when: (f) => f.slots < 10 },
    ),
    sign('sshd.drop-maxstartups', 'sometimes', 'a limit per address is logged in these words too', {
      when: (f) => f.slots >= 10,
    }),
    sign('sshd.source-count', 'always', 'sshd counts the connections of this address against its limit'),
    sign('sshd.throttle-begin', 'usually', 'a drop by the limit per address begins throttling too'),
    sign('sshd.drop-penalty', 'never', 'this drop was a penalty'),
    sign('ident.pre-banner', 'usually', 'sshd 8.5 to 9.7 writes this for both limits', {
      when: (f) => /^exceeded maxstartups/i.test(f.line),
    }),
    sign('ident.pre-banner', 'sometimes', 'sshd 9.8 and later writes this for every drop', {
      when: (f) => /^not allowed at this time/i.test(f.line),
    }),
    ...DROPPED_BY_LISTENER,
    finding('persource-maxstartups', 'usually', 'the limit per address is set'),
    finding('persource-netblock', 'sometimes', 'whole networks count as one address'),
    finding('maxstartups-rate-100', 'rarely', 'the total limit would act first'),
    hint('parallel-connections', 'usually', 'your own connections count against you'),
    hint('works-from-other-network', 'usually', 'other addresses are not limited'),
    hint('works-for-others', 'usually', 'other addresses are not limited'),
    hint('self-heals', 'usually', 'the count falls as your logins finish'),
    hint('jump-host', 'sometimes', 'all users of a jump host share its address'),
    hint('all-users-fail', 'rarely', 'only one address or network is limited'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'sshd does not speak like this', {
      when: (f) => !/^(exceeded maxstartups|not allowed at this time)/i.test(f.line),
    }),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'jump.pipe-closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const drop = seen.one('sshd.drop-maxstartups');
    const set = seen.all('config.finding').find((f) => f.fields.finding === 'persource-maxstartups');
    const head = drop
      ? t`sshd dropped ${drop.fields.addr ?? 'this address'} with only ${drop.fields.slots} unfinished logins open, fewer than the usual MaxStartups of ten.`
      : t`sshd at ${seen.host ?? 'the server'} refuses your address while others get in.`;
    return [
      ...head,
      ...(set
        ? t` \`PerSourceMaxStartups\` ${set.fields.value} is set: so many connections that have not logged in may one address hold.`
        : t` PerSourceMaxStartups (or PerSourceNetBlockSize, for whole networks) limits the connections of one address that have not logged in.`),
      ...t` sshd logs this in the words of MaxStartups. Everybody behind the same router, jump host or proxy counts as one address.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Close your half-open logins, start fewer at once, or share one connection (\`ControlMaster auto\`).`,
      reads('ss -tn state established "( dport = :22 )"', 'client'),
    ),
    replaceServerConfig(
      t`If many people share one address, ask the administrator to raise the limit per address and keep MaxStartups above it.`,
      'PerSourceMaxStartups 20',
      'MaxStartups 50:30:200',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Show the limits. Is \`persourcemaxstartups\` a number (not \`none\`), and did other addresses get in at that moment?${ONLY_IF_RELOADED}`,
    run: () => "sudo sshd -T | grep -iE 'persource|maxstartups'",
    effect: 'reads',
    yes: 'the limit per address acted',
    no: 'no limit per address: the total limit or another refusal',
  },
  twins: ['accept-maxstartups', 'accept-penalty', 'connect-rate-limited'],
  cite: [
    'OpenSSH srclimit.c, srclimit_check_allow()',
    'sshd_config(5), PerSourceMaxStartups and PerSourceNetBlockSize, since 8.5',
    'Measured on 8.7, 9.6, 9.9 and 10.5: "drop connection #2 … past MaxStartups" with PerSourceMaxStartups 2',
  ],
});
