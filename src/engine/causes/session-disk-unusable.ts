/** Cause: Login works, but tools fail because quota or space is used up or /tmp is mounted noexec. */

import { argument, cause, connects, hint, LOGIN_ACCEPTED, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-disk-unusable',
  stage: 'session',
  who: 'client',
  title: 'The remote disk is full or does not run programs',
  signs: () => [
    sign('session.path-error', 'sometimes', 'the folder is there and cannot be read'),
    sign('session.disk', 'always', 'a program on the server could not write, or could not be run from there'),
    sign('session.exit-status', 'usually', 'the program on the server ended with an error', {
      when: (f) => f.status > 0,
    }),
    sign('session.exit-status', 'never', 'a program that met this does not succeed', {
      when: (f) => f.status === 0,
    }),
    sign('client.exit', 'usually', 'ssh hands on the error', { when: (f) => f.status !== 0 }),
    sign('session.exit-signal', 'rarely', 'a full disk kills nothing'),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the program ended, and the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('was-working', 'usually', 'the disk filled up'),
    hint('only-this-user', 'sometimes', 'a quota is for one account'),
    hint('only-large-output', 'sometimes', 'only big files do not fit'),
    hint('after-hardening', 'sometimes', 'hardening mounts /tmp noexec'),
    hint('nfs-home', 'sometimes', 'network shares have quotas'),
    hint('selinux-on', 'sometimes', 'a policy can forbid the home folder'),
  ],
  then: ['session.exec-failed', 'session.closed-by-remote', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const said = seen.one('session.disk')?.fields.text;
    return t`SSH itself worked: you were let in at ${seen.host ?? 'the server'} and a program was started. That program could not use the disk there${said ? t`: ${said}` : []}. The disk or your quota is full, or the directory is mounted so that programs may not be run from it (noexec), which editors and deployment tools need.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`See what is full or how /tmp is mounted.`,
      connects(
        1,
        `ssh ${argument(seen.host, 'HOST')} 'df -h ~ /tmp; df -i ~ /tmp; quota -s; mount | grep -w /tmp'`,
      ),
    ),
    step(
      'client',
      t`Remove what you no longer need in your home there (caches, old servers of editors), or let the tool use another directory (\`TMPDIR\`, its own setting for the remote directory).`,
    ),
    step(
      'server',
      t`Ask the administrator for more quota or space, or for a directory from which programs may be run.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Look at the space and the mounts on the server. Is your home or /tmp full, over quota, or noexec?`,
    run: (seen) =>
      `ssh ${argument(seen.host, 'HOST')} 'df -h ~ /tmp; df -i ~ /tmp; quota -s; mount | grep -w /tmp'`,
    effect: 'connects 1',
    yes: 'the disk is the fault',
    no: 'there is space: look at permissions and at the shell',
  },
  twins: ['session-shell-exits'],
  cite: ['errno(3): ENOSPC, EDQUOT', 'mount(8): noexec'],
});
