/** Cause: The account named sshd was removed, so sshd refuses to run. */

import { cause, changes, errnoName, guarded, hint, reads, restartServer, sign, step, t } from '../cause.ts';

export default cause({
  id: 'server-privsep-user-missing',
  stage: ['connect', 'kex'],
  who: 'server',
  title: 'The system user sshd needs is missing',
  signs: [
    sign('server.test-failed', 'usually', 'the test fails without this user too'),
    sign('sshd.privsep-user-missing', 'always', 'sshd says that its own system user does not exist', {
      proves: true,
    }),
    sign('sshd.privsep-dir-missing', 'never', 'sshd looks for the directory only when the user is there'),
    sign('server.unit', 'usually', 'the service failed to start', {
      when: (f) => /fail/i.test(f.state),
    }),
    sign('connect.failed', 'usually', 'sshd does not start', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'never', 'a machine without sshd refuses', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('ident.read-error', 'sometimes', 'the process of the connection ended before it spoke'),
    sign('ident.closed', 'sometimes', 'the process of the connection ended before it spoke'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.server-ending', 'usually', 'sshd itself ended', { when: (f) => f.ender === 'self' }),
    hint('first-time', 'sometimes', 'sshd was built by hand without making the user'),
    hint('after-upgrade', 'sometimes', 'account files were replaced'),
    hint('container', 'sometimes', 'an image without the user'),
    hint('after-config-change', 'sometimes', 'accounts were cleaned up'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    hint('windows-server', 'never', 'the user exists on Unix only'),
    hint('works-for-others', 'never', 'nobody gets in'),
  ],
  then: [
    'server.unit',
    'connect.failed',
    'ident.closed',
    'ident.read-error',

    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`sshd on ${seen.host ?? 'the server'} refused to work: its system user ${seen.one('sshd.privsep-user-missing')?.fields.user ?? t`sshd`} does not exist. The part of sshd that talks with strangers runs under this powerless user; without it sshd ends, at its start or for each connection. Somebody removed the account, or the package's setup did not run.`,
  fix: () => [
    guarded(
      step(
        'server',
        t`Make the account again, without a password and without a shell.`,
        reads('getent passwd sshd', 'server'),
        changes('sudo dpkg-reconfigure openssh-server', 'server', 'debian'),
        changes(
          'sudo useradd --system --no-create-home --home-dir /usr/share/empty.sshd --shell /usr/sbin/nologin sshd',
          'server',
          'rhel',
        ),
        changes('sudo adduser -S -D -H -h /var/empty -s /sbin/nologin sshd', 'server', 'alpine'),
      ),
      'keep-session',
    ),
    restartServer(t`Then start sshd again.`),
  ],
  check: {
    who: 'server',
    ask: () => t`Look the account sshd up on the server. Does the command print nothing?`,
    run: () => 'getent passwd sshd',
    effect: 'reads',
    yes: 'the system user is missing',
    no: 'it exists: another cause',
  },
  twins: ['accept-privsep-dir', 'server-config-invalid'],
  cite: ['OpenSSH sshd.c, main(): "Privilege separation user sshd does not exist"', 'OpenSSH README.privsep'],
});
