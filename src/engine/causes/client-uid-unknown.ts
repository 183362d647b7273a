/** Cause: In containers with an arbitrary uid ssh cannot find a home or user name and stops. */

import { cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-uid-unknown',
  stage: 'resolve',
  who: 'client',
  title: 'Your user id has no account entry',
  signs: () => [
    sign('client.no-user', 'always', 'ssh found no account for the user id under which it runs', {
      proves: true,
    }),
    sign('attempt.duration', 'always', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('resolve.failed', 'never', 'ssh came as far as looking up a name'),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('container-client', 'always', 'containers often run under an id without an account'),
    hint('ci', 'usually', 'build jobs often run in such containers'),
    hint('intermittent', 'never', 'the id is the same every time'),
    hint('macos-client', 'rarely', 'accounts on a Mac have entries'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`Your own ssh stopped before it did anything: it runs under a user id${seen.one('client.no-user') ? t` (${seen.one('client.no-user')?.fields.uid})` : []} for which the system has no account. ssh needs an account to find a home directory and a user name. This is usual in containers that are started with an arbitrary id (\`--user\`, OpenShift). No connection was tried.`,
  fix: () => [
    step(
      'client',
      t`See under which id ssh runs and whether it has an entry.`,
      reads('id; getent passwd "$(id -u)"', 'client'),
    ),
    step(
      'client',
      t`Add an entry when the image is built (\`RUN useradd -u 1000 -m build\`), or at start if /etc/passwd may be written: \`echo "build:x:$(id -u):0::/tmp:/bin/sh" >> /etc/passwd\`. nss_wrapper does it without write access.`,
    ),
    step('client', t`Or start the container with a user that the image knows.`),
  ],
  check: {
    who: 'client',
    ask: () => t`Look up the account of the id under which ssh runs. Does the command print nothing?`,
    run: () => 'getent passwd "$(id -u)"',
    effect: 'reads',
    yes: 'the id has no account',
    no: 'the id has an account: another cause',
  },
  twins: ['client-install-broken'],
  cite: ['OpenSSH ssh.c, main(): "No user exists for uid"', 'getpwuid(3)'],
});
