/** sshd, sshd-session or sshd-auth cannot be started for the connection: deleted, not executable, a library missing. */

import {
  CLOSED_AT_ONCE,
  cause,
  hint,
  installServer,
  PROCESS_DIES,
  pathArgument,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

const HELPER = /sshd-(session|auth)$/;

export default cause({
  id: 'accept-binary-unusable',
  who: 'server',
  title: 'The sshd program or a helper cannot be started',
  stage: ['accept', 'kex'],
  signs: () => [
    ...SSHD_LISTENS,
    ...PROCESS_DIES,
    sign(
      'probe.closing',
      'sometimes',
      'from 10.0 on the process that logs in is a program of its own, started behind the greeting',
      { when: (f) => f.after === 'identification' },
    ),
    sign('sshd.helper-missing', 'always', 'sshd names the program that it could not start', { proves: true }),
    // Up to 9.7 a failed re-execution of sshd itself is harmless: the forked child serves the connection.
    sign('sshd.rexec-failed', 'always', 'without this program every connection ends', {
      when: (f) => HELPER.test(f.path),
      proves: true,
    }),
    sign(
      'sshd.rexec-failed',
      'sometimes',
      'sshd could not start itself anew; up to 9.7 it goes on all the same',
      { when: (f) => !HELPER.test(f.path) },
    ),
    sign('sshd.library-missing', 'always', 'the program could not be loaded', { proves: true }),
    sign('sshd.listener-error', 'sometimes', 'the listener wrote to a process that had already ended'),
    sign('sshd.version-skew', 'rarely', 'this points at two versions rather than a broken file'),
    sign('sshd.silent', 'sometimes', 'a program that cannot start logs nothing'),
    sign('around.selinux', 'sometimes', 'SELinux refused to start the program', {
      when: (f) => f.what === 'exec',
    }),
    sign('ident.read-error', 'usually', 'the process ended before it read your first line', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'the process ended before your first line arrived'),
    sign('end.reset', 'usually', 'the process ended before it read your first line'),
    sign('end.closed', 'sometimes', 'the process ended before your first line arrived'),
    sign('attempt.duration', 'usually', 'the start fails within milliseconds', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.success', 'rarely', 'a login that works shows that the programs start'),
    hint('after-upgrade', 'usually', 'a partial update leaves files that do not fit'),
    hint('git-host', 'rarely', 'a git service that lets nobody in is mended at once'),
    hint('all-users-fail', 'usually', 'every new connection fails'),
    hint('existing-sessions-ok', 'usually', 'old sessions have their own processes'),
    hint('restart-helps', 'rarely', 'a restart does not bring the file back'),
    hint('after-hardening', 'sometimes', 'a script took the execute bit away'),
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    ...CLOSED_AT_ONCE,
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign(
      'sshd.listener-died',
      'sometimes',
      'the process of the connection was gone before it had its configuration',
      { when: (f) => /ssh_msg_send/.test(f.text) },
    ),
    sign('server.restart-failed', 'sometimes', 'sshd could not start its own program again'),
    sign(
      'sshd.started-wrong',
      'sometimes',
      'a helper of sshd was started by itself, not by sshd of its own version',
      { when: (f) => /directly/i.test(f.text) },
    ),
    hint('selinux-on', 'sometimes', 'a policy can forbid to run the program'),
    hint('was-working', 'usually', 'it worked with the old program'),
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
    const failed = seen.one('sshd.helper-missing') ?? seen.one('sshd.rexec-failed');
    const library = seen.one('sshd.library-missing');
    const what = failed
      ? t`sshd accepted the connection but could not start ${failed.fields.path} for it (${failed.fields.errno ?? 'not found'}).`
      : library
        ? t`sshd accepted the connection, but its program could not be loaded: ${library.fields.text}.`
        : t`sshd at ${seen.host ?? 'the server'} accepts the connection but probably cannot start the program that should serve it.`;
    return [
      ...what,
      ...t` From OpenSSH 9.8 on each connection needs the helper sshd-session, from 10.0 on also sshd-auth. When one is missing, not executable or lacks a library, every new connection ends at once, for everyone.`,
    ];
  },
  fix: (seen) => {
    const path = pathArgument(
      (seen.one('sshd.helper-missing') ?? seen.one('sshd.rexec-failed'))?.fields.path,
      '/usr/lib/openssh/sshd-session',
    );
    return [
      step('client', t`Nothing on your side helps; keep any session that is open, it is the way in.`),
      step(
        'server',
        t`Look at the program and its libraries.`,
        reads(`ls -l ${path}`, 'server'),
        reads(`ldd ${path} | grep "not found"`, 'server'),
      ),
      installServer(
        t`Reinstall the server package, so that all its programs are of one version; then restart the service from a session that you keep open.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: () =>
      t`Test the programs. Does \`sshd -t\` fail to start, or is a helper missing, without execute permission, or without a library?`,
    run: () =>
      'sudo /usr/sbin/sshd -t; ls -l /usr/sbin/sshd /usr/lib/openssh/sshd-* /usr/libexec/openssh/sshd-*; ldd /usr/sbin/sshd | grep "not found"',
    effect: 'reads',
    yes: 'a program that sshd needs cannot be started',
    no: 'the programs are sound: another cause',
    alsoYes: ['accept-openssl-mismatch'],
  },
  twins: [
    'accept-child-crash',
    'accept-openssl-mismatch',
    'accept-out-of-resources',
    'accept-privsep-dir',
    'accept-upgraded-not-restarted',
    'client-install-broken',
    'ident-hangs-up',
    'kex-server-closes',
    'server-config-invalid',
    'server-hostkeys-damaged',
    'server-hostkeys-missing',
    'server-hostkeys-mode',
  ],
  cite: [
    'OpenSSH sshd.c 9.8 and later: "rexec of … failed" is fatal; up to 9.7 the child goes on',
    'OpenSSH sshd-session.c, privsep_preauth(): exec of sshd-auth',
    'Measured on 9.2, 9.9, 10.0',
  ],
  folklore: 'reinstalling openssh-server',
});
