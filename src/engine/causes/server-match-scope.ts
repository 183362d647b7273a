/** Cause: Lines after Match belong to it, so the option applies only to some users or not at all. */

import {
  cause,
  effectiveConfig,
  finding,
  guarded,
  hint,
  ONLY_IF_RELOADED,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-match-scope',
  stage: ['accept', 'session'],
  who: 'server',
  title: 'An option fell into a Match block by position',
  signs: [
    sign('end.closed', 'never', 'the connection was closed before the login', {
      when: (f) => f.user === undefined,
    }),
    sign('end.closed', 'sometimes', 'refused, the client left', {
      side: 'server',
      when: (f) => f.user !== undefined && f.valid !== false,
    }),
    finding('match-scope', 'always', 'lines stand below a Match line and so hold for that block only'),
    finding('global-only-in-match', 'usually', 'an option that cannot stand in a Match block stands there'),
    finding('duplicate-ignored', 'sometimes', 'an option is set twice: the first one holds'),
    sign('server.config-bad', 'sometimes', 'sshd refuses an option that cannot stand in a Match block', {
      when: (f) => /match/i.test(f.text ?? ''),
    }),
    sign('config.invalid', 'sometimes', 'sshd refuses an option that cannot stand in a Match block', {
      when: (f) => /match/i.test(f.text),
    }),
    sign('auth.denied', 'usually', 'an option that should let you in does not hold for you'),
    sign('auth.failed', 'sometimes', 'an option that should let you in does not hold for you'),
    sign('attempt.server-ending', 'sometimes', 'refused, the client left', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('auth.pam-line', 'sometimes', 'what the option forbids is refused as a wrong password', {
      when: (f) => /failure/i.test(f.text),
    }),
    sign('auth.not-allowed', 'sometimes', 'a list of the block or of the whole file holds for you', {
      when: (f) => !/locked|shell/i.test(f.rule),
    }),
    sign('auth.not-allowed', 'never', 'what is wrong with the account is no matter of the file', {
      when: (f) => /locked|shell/i.test(f.rule),
    }),
    sign('session.forced', 'sometimes', 'a command of the block holds for you'),
    sign('ident.closed', 'never', 'Match blocks are looked at when the user is known'),
    hint('after-config-change', 'always', 'the line was just added at the end of the file'),
    hint('only-this-user', 'usually', 'a block holds for some users only'),
    hint('after-hardening', 'sometimes', 'hardening adds lines at the end'),
    hint('intermittent', 'never', 'the file is the same every time'),
  ],
  then: ['server.config-ends', 'auth.again', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const f = seen.one('config.finding')?.fields;
    return t`In sshd_config a \`Match\` line holds until the next \`Match\` line or the end of the file, whatever the indentation.${f ? t` ${f.keyword} ${f.value} stands below${f.match ? t` "Match ${f.match}"` : ' such a line'}, so it holds for that block only.` : ' A line that was added at the end therefore holds only for that block.'} For everybody else the default or an earlier line decides. sshd does not warn about this.`;
  },
  fix: (seen) => [
    step('server', t`See what really holds for the user.`, reads(effectiveConfig(seen), 'server')),
    guarded(
      step(
        'server',
        t`Move the line above the first \`Match\`, or put \`Match all\` before it. Then test and reload.`,
        reads(
          'sudo grep -nE "^[[:space:]]*(Match|Include)" /etc/ssh/sshd_config /etc/ssh/sshd_config.d/*.conf',
          'server',
        ),
        reads('sudo sshd -t', 'server'),
      ),
      'keep-session',
      'backup',
      'test-config',
      'reload',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Print the effective settings for ${seen.user ?? 'the account'}. Is the option missing there, or has it another value than the file seems to say?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen),
    effect: 'reads',
    yes: 'the line stands in the wrong block',
    no: 'the option holds: another cause',
  },
  twins: ['auth-authorized-keys-path', 'auth-user-not-allowed', 'server-config-invalid'],
  cite: ['sshd_config(5): Match', 'OpenSSH servconf.c, process_server_config_line_depth()'],
  folklore: 'an option below a Match block in sshd_config',
});
