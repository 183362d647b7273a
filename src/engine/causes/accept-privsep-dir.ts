/** The privilege separation directory (/run/sshd and the like) is missing or writable by others (sshd.c, main()). */

import {
  CLOSED_AT_ONCE,
  cause,
  changes,
  guarded,
  hint,
  PROCESS_DIES,
  pathArgument,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-privsep-dir',
  who: 'server',
  title: 'The runtime directory of sshd is missing or unsafe',
  stage: ['accept', 'kex'],
  signs: () => [
    ...SSHD_LISTENS,
    sign('server.test-failed', 'usually', 'the test fails without this directory too'),
    ...PROCESS_DIES,
    sign('sshd.privsep-dir-missing', 'always', 'sshd says that the directory is missing', { proves: true }),
    sign('sshd.privsep-dir-mode', 'always', 'sshd says that the directory is not safe', { proves: true }),
    // session.c says the same of a user's ChrootDirectory: only the usual places of this directory prove.
    sign(
      'sshd.chroot-failed',
      'always',
      'sshd could not enter its own empty directory, since it does not exist',
      {
        when: (f) =>
          /no such file/i.test(f.errno) &&
          /^\/(run|var\/run|var\/empty|usr\/share\/empty|var\/lib\/empty)/.test(f.path),
        proves: true,
      },
    ),
    sign('ident.read-error', 'usually', "sshd's process ended before it read your first line", {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'rarely', 'measured twelve times, it was always a reset'),
    sign('end.reset', 'usually', "sshd's process ended before it read your first line"),
    sign('end.closed', 'sometimes', 'with 9.8 and 9.9 it ends after the first line'),
    sign('attempt.duration', 'usually', 'the process ends within a tenth of a second', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.server-ending', 'never', 'an sshd process read this connection', {
      when: (f) => f.ender === 'peer',
    }),
    sign('sshd.drop-maxstartups', 'never', 'the listener dropped this one'),
    sign('server.unit', 'sometimes', 'a start fails for the same reason', {
      when: (f) => /fail/i.test(f.state),
    }),
    hint('git-host', 'rarely', 'a git service that lets nobody in is mended at once'),
    hint('all-users-fail', 'usually', 'every new connection fails'),
    hint('existing-sessions-ok', 'usually', 'open sessions no longer need the directory'),
    hint('after-upgrade', 'sometimes', 'a package script removed it'),
    hint('container', 'usually', 'a container starts sshd without making the directory'),
    hint('socket-activated', 'sometimes', 'the last instance takes the runtime directory away'),
    hint('after-hardening', 'sometimes', 'a clean-up or a change of modes hit it'),
    hint('restart-helps', 'sometimes', 'the service makes the directory anew when it starts'),
    hint('intermittent', 'sometimes', 'a directory that comes and goes with another service'),
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    ...CLOSED_AT_ONCE,
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    hint('after-reboot', 'sometimes', '/run is empty after a start'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'sshd.listener-error',
    'sshd.penalty',
    'sshd.drop-penalty',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const missing = seen.one('sshd.privsep-dir-missing') ?? seen.one('sshd.chroot-failed');
    const mode = seen.one('sshd.privsep-dir-mode');
    const what = missing
      ? t`The directory ${missing.fields.path} does not exist on the server.`
      : mode
        ? t`The directory ${mode.fields.path} on the server does not belong to root or others may write to it.`
        : t`The runtime directory of sshd at ${seen.host ?? 'the server'} (often /run/sshd) may be missing or unsafe.`;
    return [
      ...what,
      ...t` Before anyone logs in, sshd locks the part that talks with strangers into this empty directory, and refuses to serve without it. The process for each new connection stops, mostly before its first line, so every client sees only a reset. Nothing is wrong with your key or password.`,
    ];
  },
  fix: (seen) => {
    const path = pathArgument(
      (
        seen.one('sshd.privsep-dir-missing') ??
        seen.one('sshd.privsep-dir-mode') ??
        seen.one('sshd.chroot-failed')
      )?.fields.path,
      '/run/sshd',
    );
    return [
      step('client', t`Nothing on your side helps; keep any session that is open, it is the way in.`),
      guarded(
        step(
          'server',
          t`Make the directory as sshd wants it: owned by root, mode 0755, empty. It helps at once, without a restart.`,
          reads(`stat ${path}`, 'server'),
          changes(`sudo install -d -o root -g root -m 0755 ${path}`, 'server'),
          changes(`sudo install -d -o root -g wheel -m 0755 ${path}`, 'server', 'freebsd'),
          changes(`docker exec -u 0 CONTAINER mkdir -p -m 0755 ${path}`, 'server', 'container'),
        ),
        'keep-session',
        'second-window',
      ),
      step(
        'server',
        t`Make it last: /run is empty after each boot. Debian's unit makes it with \`RuntimeDirectory=sshd\` and \`RuntimeDirectoryPreserve=yes\`; elsewhere put \`d /run/sshd 0755 root root\` into /etc/tmpfiles.d/sshd.conf; in a container make it in the image or start script.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: () =>
      t`Look at the directory that \`sshd -t\` names (often /run/sshd or /var/empty). Is it missing, not owned by root, or writable by group or others?`,
    run: () => 'sudo sshd -t; stat -c "%U:%G %a %n" /run/sshd /var/empty/sshd /var/empty',
    effect: 'reads',
    yes: 'the directory is the fault',
    no: 'the directory is sound: another cause',
  },
  twins: [
    'accept-binary-unusable',
    'accept-child-crash',
    'accept-tcp-wrappers',
    'accept-upgraded-not-restarted',
    'ident-hangs-up',
    'kex-server-closes',
    'path-dpi-reset',
    'server-config-invalid',
    'server-hostkeys-damaged',
    'server-hostkeys-missing',
    'server-hostkeys-mode',
    'server-privsep-user-missing',
  ],
  cite: [
    'OpenSSH sshd.c, main(): "Missing privilege separation directory"',
    'Measured on 7.4 to 10.5: closed before the first line; 9.9 after it (chroot)',
  ],
});
