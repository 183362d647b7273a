/**
 * Cause: .bashrc or a forced prompt writes output in non-interactive sessions, which sftp, scp, rsync or
 * git read as data.
 */

import { argument, cause, hint, LOGIN_ACCEPTED, lengthMeans, sign, spelled, step, t } from '../cause.ts';

export default cause({
  id: 'session-shell-noise',
  stage: 'session',
  who: 'server',
  title: 'Login scripts print text into the data stream',
  signs: [
    sign('session.noise-in-stream', 'always', 'text came where the program expected data'),
    sign('tool.read-failed', 'usually', 'the program that uses ssh could not read what came'),
    sign('session.exit-status', 'usually', 'the server side ended in good order', {
      when: (f) => f.status === 0,
    }),
    sign('session.subsystem-failed', 'rarely', 'the program was found and started'),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client gave up', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('only-this-user', 'usually', 'the start-up file belongs to one account'),
    hint('after-config-change', 'usually', 'a start-up file was just changed'),
    hint('git-host', 'rarely', 'git hosts have no start-up files of yours'),
    hint('intermittent', 'rarely', 'the text comes every time'),
    hint('first-time', 'sometimes', 'the account always printed something'),
  ],
  then: ['tool.read-failed', 'tool.closed', 'session.closed-by-remote'],
  explain: (seen) => {
    const noise = seen.one('session.noise-in-stream')?.fields;
    const word = noise?.length === undefined ? null : spelled(noise.length);
    const means = noise?.length === undefined ? null : lengthMeans(noise.length);
    return t`sftp, scp, rsync and git read what the server's program sends as data. At ${seen.host ?? 'the server'} some other text came first${word ? t`: the length ${noise?.length} is really the letters "${word}"${means === null ? [] : [` (${means})`]}` : noise?.text ? t`: ${noise.text}` : []}. It was printed by a start-up file of the account (or of the whole system) that writes even when nobody sits at a terminal. Your own program then gave up.`;
  },
  fix: () => [
    {
      ...step(
        'client',
        t`In the account's start-up file, leave before anything is printed when the shell is not interactive. For bash, put this line at the top.`,
      ),
      config: { file: '~/.bashrc', lines: ['case $- in *i*) ;; *) return ;; esac'] },
    },
    step(
      'client',
      t`Messages for people belong into ~/.profile or behind \`[ -t 1 ]\`; look also for \`echo\`, \`fortune\`, \`neofetch\`, \`stty\` and tools that greet.`,
    ),
    step(
      'server',
      t`If files in /etc (bash.bashrc, zshenv, profile.d) or a forced command print, the administrator has to silence those.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Run the command \`true\` at the server and count what it prints. Is it more than 0 bytes?`,
    run: (seen) => `ssh ${argument(seen.host, 'HOST')} true 2>/dev/null | wc -c`,
    effect: 'connects 1',
    yes: 'a start-up file prints text into the stream',
    no: 'the stream is clean: another fault of the protocol',
    alsoYes: ['session-forced-command'],
  },
  twins: ['path-stream-damaged', 'session-no-sftp-server', 'session-pam-failed'],
  cite: [
    'OpenSSH sftp-client.c, get_msg_extended(): "Received message too long"',
    'bash(1): INVOCATION',
    'Measured: 1466264675 is the text "Welc"',
  ],
});
