/** Cause: maxlogins or nproc in the limits configuration is reached, so shell or command cannot start. */

import { argument, cause, guarded, hint, LOGIN_ACCEPTED, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-limits',
  stage: 'session',
  who: 'server',
  title: 'A limit of the account refuses one more session or process',
  signs: [
    sign('attempt.shell-ended', 'usually', 'nobody can have typed a line in that time'),
    sign('session.limit', 'always', 'the server says that a limit of the account was reached'),
    sign('session.exec-failed', 'usually', 'a server that cannot start a process refuses like this', {
      when: (f) => /(exec|shell) request failed/i.test(f.text),
    }),
    sign('session.pam-session', 'sometimes', 'pam_limits refuses the session', {
      when: (f) => /limit|too many|maxlogins|permission denied/i.test(f.text),
    }),
    sign('auth.pam-line', 'usually', 'pam_limits reports in the log', {
      when: (f) => /limits/.test(f.module),
    }),
    sign('session.exit-status', 'sometimes', 'a shell that may start no process ends', {
      when: (f) => f.status !== 0,
    }),
    sign('session.exit-status', 'rarely', 'a session that met a limit does not end well', {
      when: (f) => f.status === 0,
    }),
    sign('session.max-sessions', 'never', 'MaxSessions is a limit of the connection, not of the account'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client gave up', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    hint('login-ok', 'usually', 'the login itself succeeds'),
    hint('only-this-user', 'usually', 'the limit is for each account'),
    hint('parallel-connections', 'usually', 'many sessions or processes at a time'),
    hint('intermittent', 'usually', 'it depends on what else runs'),
    hint('after-hardening', 'sometimes', 'limits were just set'),
    hint('self-heals', 'sometimes', 'other sessions end'),
    hint('ci', 'sometimes', 'jobs share one account'),
  ],
  then: [
    'session.exec-failed',
    'session.pam-session',
    'auth.pam-line',
    'session.closed-by-remote',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const said = seen.one('session.limit')?.fields.text ?? seen.one('session.exec-failed')?.fields.text;
    return t`The login of ${seen.user ?? 'the account'} was accepted, but the account has reached a limit, so the server could not start one more session or process${said ? t`: ${said}` : []}. Such limits (logins, processes, tasks) stand in /etc/security/limits.conf or in systemd's user slices. The server ended the session.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`From a session that still works, end what the account no longer needs.`,
      reads(
        `who | grep -c ${argument(seen.user, 'USER')}; ps -u ${argument(seen.user, 'USER')} --no-headers | wc -l`,
        'server',
      ),
    ),
    step(
      'server',
      t`See which limit holds for the account.`,
      reads('grep -vE "^(#|$)" /etc/security/limits.conf /etc/security/limits.d/*', 'server'),
      reads('systemctl show "user-$(id -u USER).slice" -p TasksMax,TasksCurrent', 'server'),
    ),
    guarded(
      step('server', t`Raise \`maxlogins\` or \`nproc\` (or TasksMax) for it. It holds for new sessions.`),
      'keep-session',
      'backup',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Count the sessions and processes of ${seen.user ?? 'the account'} and compare with the limits. Is one reached?`,
    run: (seen) =>
      `who | grep -c ${argument(seen.user, 'USER')}; ps -L -u ${argument(seen.user, 'USER')} --no-headers | wc -l; grep -vE "^(#|$)" /etc/security/limits.conf`,
    effect: 'reads',
    yes: 'that limit refuses the session',
    no: 'the account is below its limits: another cause',
  },
  twins: ['accept-out-of-resources', 'session-max-sessions', 'session-pam-failed', 'session-shell-exits'],
  cite: [
    'limits.conf(5): maxlogins, nproc',
    'OpenSSH session.c, do_exec_no_pty(): fork',
    'Measured: nproc 0 gives "exec request failed on channel 0"',
  ],
});
