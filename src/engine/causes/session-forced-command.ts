/** Cause: ForceCommand, command= or internal-sftp replaces what you asked, and the session closes. */

import {
  argument,
  cause,
  connects,
  effectiveConfig,
  finding,
  hint,
  LOGIN_ACCEPTED,
  ONLY_IF_RELOADED,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-forced-command',
  stage: 'session',
  who: 'server',
  atProvider: true,
  title: 'The account may only run a fixed command or SFTP',
  signs: [
    sign('attempt.shell-ended', 'sometimes', 'such accounts mostly say why'),
    sign('session.exec-failed', 'sometimes', 'an account with a forced command may refuse every other', {
      when: (f) => /(exec|shell) request failed/i.test(f.text),
    }),
    sign('session.path-error', 'rarely', 'sftp would not have begun under another command'),
    sign('session.sftp-only', 'always', 'the server says that it serves sftp only', { proves: true }),
    sign('session.forced', 'always', 'sshd ran a forced command instead of what was asked'),
    sign('session.other-user', 'sometimes', 'a forced command names another account'),
    sign('session.exit-status', 'usually', 'the forced command ended with an error', {
      when: (f) => f.status !== 0,
    }),
    sign('session.exit-status', 'sometimes', 'the forced command ended in good order', {
      when: (f) => f.status === 0,
    }),
    sign('session.closed', 'usually', 'the session ended in good order after the command'),
    sign('client.exit', 'usually', "ssh hands on the command's status", { when: (f) => f.status !== 255 }),
    sign('client.exit', 'rarely', "ssh hands on the command's status", { when: (f) => f.status === 255 }),
    sign('session.pty-refused', 'sometimes', 'such accounts often get no terminal'),
    sign('session.subsystem-failed', 'rarely', 'a forced command takes the place of the subsystem, too'),
    sign('session.noise-in-stream', 'sometimes', 'the command prints where data is expected'),
    sign('attempt.success', 'usually', 'to the server it was a successful login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the command ended, and the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    finding('force-command', 'always', 'sshd_config forces a command'),
    finding('force-command-internal-sftp', 'always', 'sshd_config allows sftp only'),
    finding('permit-tty-no', 'sometimes', 'such accounts often get no terminal'),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('only-this-user', 'usually', 'the rule is for one account or key'),
    hint('after-hardening', 'sometimes', 'the account was restricted'),
    hint('intermittent', 'never', 'the rule holds every time'),
  ],
  then: [
    'session.pty-refused',
    'session.noise-in-stream',
    'session.open-refused',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const forced = seen.one('session.forced')?.fields;
    const said = seen.one('session.sftp-only')?.fields.text;
    const set = seen.one('config.finding')?.fields;
    return t`You were let in, but this account may run one fixed program only: the server ran that instead of what you asked${said ? t` and said: ${said}` : forced?.command ? t` (${forced.command})` : set ? t` (${set.keyword} ${set.value})` : []}. When that program ended, the server closed the session. This is a rule (\`ForceCommand\` or \`command=\` before your key), not a fault of the connection.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Use the account for what it is meant: for file transfer only, take sftp.`,
      connects(1, `sftp ${argument(seen.host, 'HOST')}`),
    ),
    step(
      'server',
      t`See where the command is forced: in sshd_config for the account, or before the key.`,
      reads(effectiveConfig(seen, 'forcecommand'), 'server'),
      reads(`sudo grep -n command= ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`, 'server'),
    ),
    step(
      'server',
      t`If the account should have a shell, take it out of that \`Match\` block or give another key without \`command=\`.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Print the effective settings for ${seen.user ?? 'the account'} and look at the options of the key. Is a command forced?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen, 'forcecommand'),
    effect: 'reads',
    yes: 'the account is restricted by design',
    no: 'nothing is forced: look at the shell',
    alsoYes: ['jump-forced-command'],
  },
  twins: [
    'auth-root-login',
    'session-chroot-unusable',
    'session-no-sftp-server',
    'session-nologin-shell',
    'session-pty-refused',
    'session-shell-exits',
  ],
  cite: [
    'sshd_config(5): ForceCommand',
    'sshd(8), AUTHORIZED_KEYS FILE FORMAT: command=',
    'OpenSSH session.c, do_exec(): "This service allows sftp connections only."',
  ],
});
