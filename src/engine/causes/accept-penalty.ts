/** PerSourcePenalties (9.8): the listener refuses an address for a while after failed or empty connections. */

import {
  argument,
  CLOSED_AT_ONCE,
  cause,
  DROPPED_BY_LISTENER,
  finding,
  hint,
  LISTENER_REFUSES,
  READ_SERVER_LOG,
  restartServer,
  SSHD_LISTENS,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-penalty',
  who: 'client',
  title: 'sshd penalises your address for earlier failures',
  stage: ['accept', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    ...LISTENER_REFUSES,
    sign('probe.repeat', 'usually', 'sshd refuses every one from this address', {
      when: (f) => f.dropped > 0 && f.greeted === 0,
    }),
    sign('sshd.drop-penalty', 'always', 'sshd names the penalty as the reason of the drop', { proves: true }),
    sign('sshd.drop-maxstartups', 'never', 'this drop was the limit of unfinished logins'),
    sign('sshd.drop-overflow', 'never', 'this drop was a full penalty table'),
    sign('sshd.penalty', 'usually', 'sshd adds up penalties for this address'),
    sign('ident.pre-banner', 'always', 'sshd 9.8 and later writes this to an address under penalty', {
      when: (f) => /^not allowed at this time/i.test(f.line),
    }),
    sign('ident.pre-banner', 'never', 'this is the text of MaxStartups before 9.8', {
      when: (f) => /^exceeded maxstartups/i.test(f.line),
    }),
    // Penalties came with 9.8, in 2024.
    ...DROPPED_BY_LISTENER.filter((s) => !/^ident/.test(s.sees)),
    sign('ident.closed', 'usually', 'the listener closes before your first line arrives', {
      when: (f) => f.before === undefined,
    }),
    sign('ident.closed', 'rarely', 'your client is older than 2019: servers of its time know no penalties', {
      when: (f) => f.before !== undefined,
    }),
    sign('ident.read-error', 'sometimes', 'your first line arrived after the close', {
      when: (f) => /reset/i.test(f.errno) && f.before === undefined,
    }),
    sign(
      'ident.read-error',
      'rarely',
      'your client is older than 2019: servers of its time know no penalties',
      {
        when: (f) => f.before !== undefined,
      },
    ),
    finding('persource-penalties-strict', 'usually', 'the penalties are stricter than the default'),
    finding('persource-penalties-off', 'never', 'penalties are switched off'),
    hint(
      'after-failed-logins',
      'usually',
      'each failed login adds five seconds, and from 15 on the address is refused',
    ),
    hint('after-probes', 'usually', 'each connection without a login adds a second'),
    hint('self-heals', 'usually', 'the penalty runs out by itself'),
    hint('works-from-other-network', 'usually', 'only one address is refused'),
    hint('works-for-others', 'sometimes', 'only one address is refused'),
    hint('after-upgrade', 'sometimes', 'penalties came with OpenSSH 9.8 and are on by default'),
    hint('existing-sessions-ok', 'sometimes', 'open sessions are not touched'),
    hint('old-server', 'never', 'penalties exist since 9.8 only'),
    hint('first-time', 'rarely', 'there must have been failures before'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'sshd does not speak like this', {
      when: (f) => !/^(exceeded maxstartups|not allowed at this time)/i.test(f.line),
    }),
    hint('agent-many-keys', 'sometimes', 'each key refused adds to the penalty'),
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
    const drop = seen.one('sshd.drop-penalty');
    return drop
      ? t`sshd refused ${drop.fields.addr} before any SSH byte, because this address is under a penalty: ${drop.fields.reason}. Penalties (since OpenSSH 9.8) add up for failed logins, for connections that never try to log in, and for crashes; while one runs, even the right key is refused. What matters is what earned it: look at the lines of this address before the first drop.`
      : t`sshd at ${seen.host ?? 'the server'} most likely refuses your address for a while, because earlier connections from it failed, never tried to log in, or ended in a crash (PerSourcePenalties, since OpenSSH 9.8). Everybody behind your router or jump host shares the penalty. It ends by itself, unless new tries renew it.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Stop every try from this address for some minutes, scripts, monitors and port checks included; then log in once with the key or password that works.`,
    ),
    step(
      'client',
      t`Remove what earned it: a wrong key or password in a job, a health check that only opens the port, an agent that offers many keys (\`IdentitiesOnly yes\`).`,
    ),
    {
      ...step(
        'server',
        t`Ask for the lines of this address before the first drop: they tell what earned the penalty.`,
      ),
      commands: READ_SERVER_LOG,
    },
    setServerConfig(
      t`Exempt networks that you trust, so that a monitor or a shared address is not punished.`,
      `PerSourcePenaltyExemptList ${argument(seen.source, 'ADDRESS')}`,
    ),
    restartServer(
      t`To lift a penalty at once, restart the listener: penalties are kept in memory only. Save the log first.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Search sshd's log for "penalty:". Is there a "drop connection … penalty" for ${seen.source ?? 'your address'}?`,
    run: () => 'sudo journalctl -u ssh -u sshd --since "1 hour ago" | grep -i "penalty"',
    effect: 'reads',
    yes: 'the address is under a penalty; the reason stands in the line',
    no: 'no penalty: another limit, filter or program',
  },
  twins: [
    'accept-banned',
    'accept-maxstartups',
    'accept-per-source-limit',
    'accept-refuse-connection',
    'connect-banned',
    'connect-rate-limited',
    'ident-hangs-up',
  ],
  cite: [
    'OpenSSH srclimit.c, srclimit_penalise() and srclimit_penalty_check_allow()',
    'sshd_config(5), PerSourcePenalties and PerSourcePenaltyExemptList, since 9.8',
    'Measured on 9.9 and 10.5: "Not allowed at this time" for every kind of drop',
  ],
  folklore: 'a temporary block after failed logins',
});
