/**
 * Cause: A required session module (often pam_loginuid in containers) fails, so sshd ends the session after
 * login.
 */

import { cause, guarded, hint, LOGIN_ACCEPTED, READ_SERVER_LOG, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-pam-failed',
  stage: 'session',
  who: 'server',
  title: 'The session step of PAM fails',
  signs: [
    sign('attempt.shell-ended', 'usually', 'nobody can have typed a line in that time'),
    // No proof: a limit on logins (pam_limits) is reported in the same words.
    sign('session.pam-session', 'usually', 'sshd could not open the PAM session and so ended the login'),
    sign(
      'session.exit-status',
      'usually',
      '254 is the status with which sshd ends a session that PAM refused',
      { when: (f) => f.status === 254 },
    ),
    sign('session.exit-status', 'rarely', 'a session that PAM refused ends with 254', {
      when: (f) => f.status !== 254,
    }),
    sign('client.exit', 'usually', 'ssh hands on the status 254', { when: (f) => f.status === 254 }),
    sign('client.exit', 'rarely', 'a session that PAM refused ends with 254', {
      when: (f) => f.status !== 254,
    }),
    sign('auth.pam-line', 'usually', 'a module of the session step complains', {
      when: (f) => f.phase === 'session' && /fail|denied|refused|error|cannot|unable/i.test(f.text),
    }),
    sign('session.broken-pipe', 'usually', 'sshd ended the session; the client noticed when it wrote'),
    sign('around.selinux', 'rarely', 'a policy can hinder a module'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'sshd itself ended the session', {
      when: (f) => f.stage === 'session' && f.ender === 'self',
    }),
    hint('login-ok', 'usually', 'the login itself succeeds'),
    hint('container', 'usually', 'pam_loginuid fails in many containers'),
    hint('after-hardening', 'sometimes', 'a module was just added'),
    hint('after-config-change', 'sometimes', 'a file in /etc/pam.d was just changed'),
    hint('all-users-fail', 'sometimes', 'the module stands in the file for everybody'),
    hint('intermittent', 'rarely', 'the module fails every time'),
  ],
  then: ['auth.pam-line', 'session.closed-by-remote', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const said = seen.one('session.pam-session')?.fields.text;
    return t`The login of ${seen.user ?? 'the account'} was accepted. Then the session step of PAM, the server's login framework, failed${said ? t`: ${said}` : []}. A module that is marked \`required\` in /etc/pam.d could not do its work, and sshd ended the session at once, with status 254. The client was told nothing more.`;
  },
  fix: () => [
    step(
      'server',
      t`Find the module: it names itself with "sshd:session" in the log.`,
      reads('sudo journalctl -u ssh -u sshd --since "1 hour ago" | grep "sshd:session"', 'server'),
      ...READ_SERVER_LOG.slice(1),
    ),
    guarded(
      {
        ...step(
          'server',
          t`In a container, where the login uid cannot be set, make pam_loginuid optional in the file for sshd.`,
          reads('grep -n "^session" /etc/pam.d/sshd', 'server'),
        ),
        config: { file: '/etc/pam.d/sshd', lines: ['session    optional     pam_loginuid.so'] },
      },
      'keep-session',
      'backup',
      'second-window',
    ),
    guarded(
      step(
        'server',
        t`Otherwise repair what the module needs (a missing file, a limit that cannot be set, a home that cannot be made), or take the module out.`,
      ),
      'keep-session',
      'backup',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Read the server's lines that name "sshd:session" at that time. Does a module report a failure there?`,
    run: () =>
      'sudo journalctl -u ssh -u sshd --since "1 hour ago" | grep -E "sshd:session|pam_open_session"',
    effect: 'reads',
    yes: 'that module ends the session',
    no: 'PAM is content: look at the shell',
  },
  twins: [
    'auth-pam-account-denied',
    'auth-pam-broken',
    'path-ipqos-dropped',
    'session-chroot-unusable',
    'session-limits',
    'session-shell-exits',
    'session-shell-noise',
  ],
  cite: [
    'OpenSSH auth-pam.c, do_pam_session()',
    'OpenSSH session.c, do_child(): exit status 254 when the PAM session is not open',
    'pam_loginuid(8)',
  ],
});
