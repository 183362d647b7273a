/** Cause: A start-up file exits, the shell crashes or is killed, so the session closes at once. */

import { argument, cause, connects, hint, LOGIN_ACCEPTED, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-shell-exits',
  stage: 'session',
  who: 'server',
  title: 'The login shell ends right after it starts',
  signs: [
    sign('session.exit-status', 'usually', 'the shell ended by itself with an error', {
      when: (f) => f.status > 0 && f.status < 128,
    }),
    sign('session.exit-status', 'sometimes', 'a start-up file may also end the shell with success', {
      when: (f) => f.status === 0,
    }),
    sign('session.exit-status', 'rarely', 'a shell that dies by a signal did not end by itself', {
      when: (f) => f.status >= 128 || f.status < 0,
    }),
    sign('session.exit-signal', 'sometimes', 'the shell crashed'),
    sign('session.closed', 'usually', 'the session ended in good order, at once'),
    sign('client.exit', 'usually', "ssh hands on the shell's status", {
      when: (f) => f.status !== 255 && f.status !== 0,
    }),
    sign('client.exit', 'sometimes', "ssh hands on the shell's status", { when: (f) => f.status === 0 }),
    sign('attempt.shell-ended', 'always', 'nobody can have typed a line in that time'),
    sign('attempt.success', 'usually', 'to the server it was a successful login'),
    sign('attempt.duration', 'usually', 'the session lasted only a moment', { when: (f) => f.seconds < 4.5 }),
    sign('session.nologin-text', 'never', 'that text comes from nologin, not from a shell'),
    sign('session.shell-missing', 'always', 'dropbear could not start the shell', {
      when: (f) => f.text === 'Child failed',
    }),
    sign('session.shell-missing', 'usually', 'the shell or one of its parts cannot be started', {
      when: (f) => f.text !== 'Child failed',
    }),
    sign('session.broken-pipe', 'never', 'a shell that ends closes the session in good order'),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the shell ended, and the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('only-this-user', 'usually', 'the start-up files belong to one account'),
    hint('after-config-change', 'sometimes', 'a start-up file was just changed'),
    hint('after-upgrade', 'sometimes', 'the shell or its libraries do not fit'),
    hint('only-idle', 'never', 'it ends at once, not when idle'),
    hint('windows-server', 'sometimes', 'a wrong DefaultShell ends the session at once'),
    hint('works-for-others', 'usually', 'each account has its own shell and start-up files'),
  ],
  then: ['session.noise-in-stream', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const exit = seen.one('session.exit-status')?.fields;
    return t`The login of ${seen.user ?? 'the account'} at ${seen.host ?? 'the server'} succeeded and the shell was started, but it ended within a moment${exit ? t` with status ${exit.status}` : []}. A line in a start-up file (\`.profile\`, \`.bashrc\`, /etc/profile.d) that exits or starts a program which fails is the usual reason; a shell that crashes is another. sshd then closed the session in good order.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Get in without the start-up files.`,
      connects(1, `ssh -t ${argument(seen.host, 'HOST')} 'bash --noprofile --norc'`),
      connects(1, `ssh -t ${argument(seen.host, 'HOST')} 'exec /bin/sh'`),
    ),
    step(
      'client',
      t`There look for \`exit\`, \`exec\` and failing commands under \`set -e\` in the start-up files, and correct them.`,
      reads('grep -nE "exit|exec|set -e" ~/.profile ~/.bash_profile ~/.bashrc ~/.zshrc ~/.ssh/rc', 'server'),
    ),
    step(
      'server',
      t`If no command works at all, the administrator can move those files away, or see in the log whether the shell crashes.`,
      reads('sudo journalctl -k --since "10 minutes ago"', 'server'),
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Ask for a shell without start-up files. Does that one stay?`,
    run: (seen) => `ssh -t ${argument(seen.host, 'HOST')} 'bash --noprofile --norc'`,
    effect: 'connects 1',
    yes: 'a start-up file ends the shell',
    no: 'the shell itself, a forced command or a limit ends it',
  },
  twins: [
    'session-disk-unusable',
    'session-forced-command',
    'session-killed',
    'session-limits',
    'session-nologin-shell',
    'session-pam-failed',
  ],
  cite: [
    'bash(1): INVOCATION',
    'OpenSSH session.c, do_child(), session_exit_message()',
    'RFC 4254, section 6.10: exit-status, exit-signal',
  ],
});
