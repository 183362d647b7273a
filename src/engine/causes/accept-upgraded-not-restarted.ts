/** An upgrade without a restart: the old listener starts the new program for each connection, and the two do not fit. */

import {
  CLOSED_AT_ONCE,
  cause,
  hint,
  PROCESS_DIES,
  restartServer,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-upgraded-not-restarted',
  who: 'server',
  title: 'sshd was upgraded but the old process still runs',
  stage: ['accept', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    ...PROCESS_DIES,
    sign('sshd.version-skew', 'always', 'an old listener started a program that no longer understands it', {
      // Only a listener up to 9.7 passes -R, and only 9.8 and later refuse it.
      when: (f) => /-R not supported here|rexec version mismatch/.test(f.text),
      proves: true,
    }),
    sign(
      'sshd.version-skew',
      'always',
      "the connection's own process could not read what the listener gave it",
      { when: (f) => !/-R not supported here|rexec version mismatch/.test(f.text) },
    ),
    sign('sshd.listener-error', 'sometimes', 'the listener wrote to a process that had already ended', {
      when: (f) => /broken pipe|bad file/i.test(f.errno),
    }),
    sign('server.config-bad', 'usually', 'the new program refuses settings that the running listener took', {
      when: (f) => f.path === 'rexec',
    }),
    sign('sshd.silent', 'usually', 'the new process ends before it can log'),
    sign('sshd.penalty', 'sometimes', 'the failed start counts as a connection without login'),
    sign('ident.read-error', 'usually', 'the process ended before it read your first line', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'the process ended before your first line arrived'),
    sign('end.reset', 'usually', 'the process ended before it read your first line'),
    sign('end.closed', 'sometimes', 'the process ended before your first line arrived'),
    sign('attempt.duration', 'usually', 'the new process ends within milliseconds', {
      when: (f) => f.seconds < 0.5,
    }),
    sign('attempt.server-ending', 'never', 'an sshd process read this connection', {
      when: (f) => f.ender === 'peer',
    }),
    hint('after-upgrade', 'always', 'it begins with the upgrade'),
    hint('existing-sessions-ok', 'usually', 'old sessions have their own processes and live on'),
    hint('restart-helps', 'usually', 'a restart starts the new listener'),
    hint('git-host', 'rarely', 'a git service that lets nobody in is mended at once'),
    hint('all-users-fail', 'usually', 'every new connection fails'),
    hint('was-working', 'usually', 'it worked until the upgrade'),
    hint('after-reboot', 'never', 'after a reboot the listener is the new program'),
    hint('intermittent', 'rarely', 'every new connection fails'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'sshd.penalty',
    'sshd.drop-penalty',
    'sshd.listener-error',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const skew = seen.one('sshd.version-skew');
    return [
      ...(skew
        ? t`The server's own words are: ${skew.fields.text}.`
        : t`The server closes every new connection before its first line, while sessions that were open stay open.`),
      ...t` The listening sshd is still the old program, but for each connection it starts the new one from disk, which does not understand what the old one hands over and ends at once. Known pairs are anything up to 9.7 with 9.8 or later, and 9.9 with 10.x. Repeated tries may earn a penalty on top, which then hides this.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Nothing on your side helps. If you still have an open session on that server, keep it: it is the way in. Otherwise ask for the console.`,
    ),
    restartServer(t`Start the new program as the listener. Open sessions live on.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Compare the start of the listening process with the date of its file. Is the file newer than the process (or does the link end in "(deleted)")?`,
    run: () =>
      'ps -o pid,lstart,cmd -C sshd; sudo ls -l --time-style=full-iso /proc/$(pgrep -o -x sshd)/exe /usr/sbin/sshd',
    effect: 'reads',
    yes: 'the listener is older than its program: restart it',
    no: 'the listener is the installed program: another cause',
  },
  twins: [
    'accept-binary-unusable',
    'accept-openssl-mismatch',
    'accept-privsep-dir',
    'ident-hangs-up',
    'server-config-invalid',
    'server-hostkeys-damaged',
    'server-hostkeys-missing',
    'server-hostkeys-mode',
  ],
  cite: [
    'OpenSSH sshd.c, recv_rexec_state(), and from 9.8 the fatal "-R not supported here"',
    'Measured: 8.2, 8.7, 9.6 to 9.9, 9.6 to 10.5, 9.9 to 10.5 close every connection; 8.2 to 8.7 and 9.6 work',
  ],
  folklore: 'restarting sshd or the whole server',
});
