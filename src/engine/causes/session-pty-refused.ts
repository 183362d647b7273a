/** Cause: devpts is missing or exhausted, or PermitTTY/no-pty forbids it. */

import {
  argument,
  cause,
  changes,
  connects,
  effectiveConfig,
  finding,
  guarded,
  hint,
  LOGIN_ACCEPTED,
  ONLY_IF_RELOADED,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-pty-refused',
  stage: 'session',
  who: 'server',
  atProvider: true,
  title: 'The server cannot or may not give you a terminal',
  signs: [
    sign('session.pty-refused', 'always', 'the server did not give a terminal'),
    sign('session.git-greeting', 'rarely', 'a git host gives no terminal by design'),
    sign('session.sftp-only', 'rarely', 'an account for sftp gets no terminal by design'),
    sign('session.exec-failed', 'never', 'a terminal that is missing stops no command'),
    sign('session.command-missing', 'never', 'a terminal that is missing stops no command'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client gave up', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    sign('session.closed', 'usually', 'the session was closed in good order'),
    sign('client.exit', 'sometimes', 'ssh may end with 255 or go on without a terminal'),
    finding('permit-tty-no', 'usually', 'sshd_config permits no terminal'),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('container', 'usually', 'devpts is often not mounted in containers'),
    hint('git-host', 'rarely', 'git hosts give no terminal by design'),
    hint('after-hardening', 'sometimes', 'terminals were forbidden'),
    hint('all-users-fail', 'sometimes', 'without devpts nobody gets a terminal'),
    hint('after-reboot', 'sometimes', 'devpts was not mounted'),
    hint('appliance', 'sometimes', 'small systems mount no devpts'),
  ],
  then: [
    'session.pty-refused',
    'session.exec-failed',
    'session.closed-by-remote',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const set = seen.one('config.finding')?.fields;
    return t`You were let in at ${seen.host ?? 'the server'}, but the server did not give your session a terminal${set ? t`: its configuration says ${set.keyword} ${set.value}` : []}. Either a rule forbids it (\`PermitTTY no\`, \`no-pty\` or \`restrict\` before your key), or the server's kernel has none to give: /dev/pts is not mounted, or all are in use. A shell without a terminal shows no prompt and may seem to hang.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Commands need no terminal; run them with \`-T\`.`,
      connects(1, `ssh -T ${argument(seen.host, 'HOST')} 'mount | grep devpts'`),
    ),
    step(
      'server',
      t`See whether a rule forbids it.`,
      reads(effectiveConfig(seen, 'permittty'), 'server'),
      reads('mount | grep devpts; cat /proc/sys/kernel/pty/nr /proc/sys/kernel/pty/max', 'server'),
    ),
    setServerConfig(
      t`If terminals should be given, allow them; take \`no-pty\` or \`restrict\` from the key too.`,
      'PermitTTY yes',
    ),
    guarded(
      step(
        'server',
        t`If /dev/pts is not mounted (containers, chroots), mount it.`,
        changes('sudo mount -t devpts devpts /dev/pts -o gid=5,mode=620,ptmxmode=666', 'server'),
      ),
      'keep-session',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Is /dev/pts mounted on the server, and does sshd permit a terminal for the account? Answer yes if one of the two is not so.${ONLY_IF_RELOADED}`,
    run: (seen) => `mount | grep devpts; ${effectiveConfig(seen, 'permittty')}`,
    effect: 'reads',
    yes: 'that is why no terminal is given',
    no: 'both are in order: the terminals are used up, or the host gives none by design',
  },
  twins: ['session-forced-command', 'session-git-host-no-shell'],
  cite: [
    'sshd_config(5): PermitTTY',
    'OpenSSH session.c, session_pty_req(); sshpty.c, pty_allocate()',
    'pts(4)',
  ],
});
