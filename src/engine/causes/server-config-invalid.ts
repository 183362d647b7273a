/**
 * Cause: A misspelt, glued, removed or unknown option or algorithm stops the daemon at start, reload or per
 * connection.
 */

import {
  cause,
  errnoName,
  guarded,
  hint,
  MACHINE_THERE,
  NOTHING_LISTENS,
  PROCESS_DIES,
  pathArgument,
  reads,
  restartServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-config-invalid',
  stage: ['connect', 'kex'],
  who: 'server',
  title: 'sshd_config has an error, so sshd does not start',
  signs: () => [
    ...MACHINE_THERE,
    ...NOTHING_LISTENS,
    sign('server.test-failed', 'always', 'the test of the configuration failed'),
    ...PROCESS_DIES,
    sign('server.not-back', 'always', 'sshd was told to read its configuration again and did not come back'),
    sign('server.config-ends', 'always', 'sshd ended because of errors in its configuration', {
      proves: true,
    }),
    sign('server.config-bad', 'always', 'sshd names a line of its configuration that it cannot use'),
    sign('server.config-contradiction', 'always', 'settings of sshd exclude each other', { proves: true }),
    sign('config.invalid', 'always', 'this line is not valid'),
    sign(
      'server.reloaded',
      'usually',
      'sshd reads its configuration anew when it is told to reload, and ends if it is broken',
    ),
    sign('server.terminated', 'rarely', 'sshd was told to end'),
    sign('server.unit', 'usually', 'the service failed to start', {
      when: (f) => /fail/i.test(f.state),
    }),
    sign('server.unit', 'rarely', 'the service runs', {
      when: (f) => !/fail|stop|inactive|dead|limit|trigger|many/i.test(f.state),
    }),
    sign('connect.failed', 'usually', 'sshd is not there to answer', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'never', 'a machine without sshd refuses', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign(
      'ident.read-error',
      'sometimes',
      'a superserver starts sshd for each connection, and it ends at once',
    ),
    sign('ident.closed', 'sometimes', 'a superserver starts sshd for each connection, and it ends at once'),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'sometimes', 'the connection was reset before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.server-ending', 'usually', 'sshd itself ended', { when: (f) => f.ender === 'self' }),
    hint('after-config-change', 'always', 'the file was just changed'),
    hint('after-upgrade', 'usually', 'a new version dropped an option that the file still has'),
    hint('after-hardening', 'usually', 'hardening changes the file'),
    hint('after-reboot', 'usually', 'a broken file is noticed at the next start'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    hint('existing-sessions-ok', 'usually', 'open sessions outlive the listener'),
    hint('socket-activated', 'sometimes', 'each connection reads the file anew'),
    hint('works-for-others', 'never', 'nobody gets in'),
    hint('intermittent', 'rarely', 'the file is the same every time'),
    hint('was-working', 'usually', 'it worked with the old file'),
  ],
  then: [
    'server.config-bad',
    'server.config-ends',
    'server.unit',
    'connect.failed',
    'ident.closed',
    'ident.read-error',

    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const bad = seen.one('server.config-bad')?.fields;
    const ends = seen.one('server.config-ends')?.fields;
    const invalid = seen.one('config.invalid')?.fields;
    return bad || ends || invalid
      ? t`sshd does not accept its configuration${bad ? t`: ${bad.path}, line ${bad.line}${bad.keyword ? t`, ${bad.keyword}` : []}${bad.text ? t` (${bad.text})` : []}` : ends ? t`: ${ends.path}` : t`: ${invalid?.keyword} (${invalid?.text})`}. With such an error it ends: at its start, at a reload, or, where a superserver starts it, for each connection. Clients are then refused, or cut off before a word was said.`
      : t`sshd on ${seen.host ?? 'the server'} was told to reload and does not answer since. At a reload sshd starts itself anew and reads its configuration; with an error in it, it ends, and the message goes to standard error, not to the log. Open sessions live on, new connections are refused.`;
  },
  fix: (seen) => {
    const bad = seen.one('server.config-bad')?.fields;
    const path = pathArgument(bad?.path, '/etc/ssh/sshd_config');
    return [
      guarded(
        step(
          'server',
          t`Let sshd name the line, and correct it${bad ? t`: line ${bad.line} of ${bad.path}` : []}. Keep the session you have: without a running sshd there is no second one.`,
          reads('sudo sshd -t', 'server'),
          reads(`sudo grep -n "" ${path} | head -40`, 'server'),
          reads('& "$env:SystemRoot\\System32\\OpenSSH\\sshd.exe" -t', 'server', 'windows'),
        ),
        'keep-session',
        'backup',
        'test-config',
      ),
      restartServer(t`When \`sshd -t\` prints nothing, start sshd again.`),
      step(
        'client',
        t`If you cannot get in any more, the machine's console or the provider's rescue system is the way.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: () => t`Let sshd test its configuration. Does it name an error?`,
    run: () => 'sudo sshd -t',
    effect: 'reads',
    yes: 'that error keeps sshd from starting',
    no: 'the configuration is valid: another reason',
    alsoYes: [
      'server-hostkeys-missing',
      'server-hostkeys-mode',
      'server-hostkeys-damaged',
      'server-privsep-user-missing',
      'accept-privsep-dir',
    ],
  },
  twins: [
    'accept-binary-unusable',
    'accept-child-crash',
    'accept-privsep-dir',
    'accept-upgraded-not-restarted',
    'client-config-invalid',
    'ident-hangs-up',
    'server-hostkeys-damaged',
    'server-hostkeys-missing',
    'server-hostkeys-mode',
    'server-match-scope',
    'server-not-running',
    'server-privsep-user-missing',
    'server-upgrade-changed-defaults',
  ],
  cite: [
    'OpenSSH servconf.c, parse_server_config(): "terminating, N bad configuration options"',
    'OpenSSH sshd.c, sighup_restart()',
    'Measured: after a reload with a broken file the log ends with "Received SIGHUP; restarting."',
  ],
  folklore: 'an error in sshd_config',
});
