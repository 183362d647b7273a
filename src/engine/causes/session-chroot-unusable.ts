/**
 * Cause: Every part of ChrootDirectory must exist, belong to root and be readable by the user; otherwise
 * the session is cut or empty.
 */

import {
  cause,
  changes,
  effectiveConfig,
  errnoName,
  finding,
  guarded,
  hint,
  LOGIN_ACCEPTED,
  pathArgument,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-chroot-unusable',
  stage: 'session',
  who: 'server',
  title: 'The chroot directory has wrong owner or lacks what is needed',
  signs: [
    sign('attempt.shell-ended', 'usually', 'nobody can have typed a line in that time'),
    sign('session.path-error', 'usually', 'inside the chroot the account may not read its first folder', {
      when: (f) => /denied/i.test(f.errno),
    }),
    sign('session.path-error', 'usually', 'inside the chroot there is no first folder', {
      when: (f) => f.path === undefined && /no such file/i.test(f.errno),
    }),
    sign(
      'session.chroot-modes',
      'always',
      'sshd refuses a chroot directory that others than root may change',
      { proves: true },
    ),
    sign('session.chroot-failed', 'always', 'sshd could not enter the chroot directory', { proves: true }),
    sign('session.shell-missing', 'usually', 'inside the chroot there is no such shell', {
      when: (f) => f.text !== 'Child failed',
    }),
    sign('session.shell-missing', 'never', 'dropbear locks nobody into a folder', {
      when: (f) => f.text === 'Child failed',
    }),
    sign('session.broken-pipe', 'usually', 'sshd ended the session; the client noticed when it wrote', {
      when: (f) => errnoName(f.errno) === 'broken-pipe',
    }),
    sign('session.broken-pipe', 'sometimes', 'sshd ended the session', {
      when: (f) => errnoName(f.errno) !== 'broken-pipe',
    }),
    sign('tool.closed', 'usually', 'sftp saw its session end at once', { when: (f) => f.tool === 'sftp' }),
    sign('session.closed-by-remote', 'sometimes', 'sshd ended the session'),
    sign('session.read-error', 'sometimes', 'sshd ended the session'),
    sign('session.subsystem-failed', 'sometimes', 'the sftp program is missing inside the chroot'),
    sign('session.exit-status', 'sometimes', 'inside the chroot the shell could not be started', {
      when: (f) => f.status === 1 || f.status < 0,
    }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'always', 'sshd itself ended the session', {
      when: (f) => f.stage === 'session' && f.ender === 'self',
    }),
    sign('client.exit', 'usually', 'ssh reports a lost connection with 255, a missing shell with 1', {
      when: (f) => f.status === 255 || f.status === 1,
    }),
    finding('chroot', 'always', 'sshd_config sets ChrootDirectory'),
    finding('force-command-internal-sftp', 'usually', 'chroots are mostly for sftp accounts'),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('only-this-user', 'usually', 'the chroot is for some accounts'),
    hint('after-config-change', 'usually', 'owner or mode of a directory was just changed'),
    hint('first-time', 'usually', 'a new chroot account'),
    hint('only-idle', 'never', 'it ends at once, not when idle'),
    hint('intermittent', 'never', 'the directory is the same every time'),
  ],
  then: [
    'session.broken-pipe',
    'session.closed-by-remote',
    'end.closed',
    'end.write-failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const modes = seen.one('session.chroot-modes')?.fields.path;
    const failed = seen.one('session.chroot-failed')?.fields;
    return modes
      ? t`The login of ${seen.user ?? 'the account'} was accepted; then sshd ended the session: the chroot directory, or a directory above it, does not meet its rule (it named ${modes}). Every part of the path must belong to root and be writable by nobody else. The client sees only a broken pipe, which looks like a network fault but is none.`
      : failed
        ? t`The login of ${seen.user ?? 'the account'} was accepted; then sshd ended the session, because it could not enter the chroot directory ${failed.path}: ${failed.errno}. The client sees only a broken pipe.`
        : t`The login of ${seen.user ?? 'the account'} was accepted and then the session ended at once. That is what a client sees when sshd cannot use the account's chroot directory, or when the shell or sftp program is missing inside it.`;
  },
  fix: (seen) => {
    const path = pathArgument(
      seen.one('session.chroot-modes')?.fields.path ?? seen.one('session.chroot-failed')?.fields.path,
      'CHROOTDIR',
    );
    return [
      step(
        'server',
        t`Look at every part of the path.`,
        reads(`namei -l ${path}`, 'server'),
        reads(effectiveConfig(seen, 'chroot'), 'server'),
      ),
      guarded(
        step(
          'server',
          t`Give each part that is not root's, or that others may write, to root. If that part is somebody's home, choose a directory of its own as the chroot instead.`,
          changes(`sudo chown root:root ${path} && sudo chmod 755 ${path}`, 'server'),
        ),
        'keep-session',
        'second-window',
      ),
      step(
        'server',
        t`Let people write in a directory *inside* the chroot that belongs to them. For sftp use \`ForceCommand internal-sftp\`, which needs no program inside; a shell needs its program and libraries there.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: () =>
      t`List every part of the chroot directory's path. Is one missing, not root's, or writable by group or others?`,
    run: () => 'namei -l CHROOTDIR',
    effect: 'reads',
    yes: 'that part is why sshd refuses',
    no: 'the path is in order: the shell or program inside is missing',
  },
  twins: ['path-ipqos-dropped', 'session-forced-command', 'session-no-sftp-server', 'session-pam-failed'],
  cite: [
    'sshd_config(5): ChrootDirectory',
    'OpenSSH session.c, safely_chroot()',
    'Measured: the client prints "client_loop: send disconnect: Broken pipe"',
  ],
});
