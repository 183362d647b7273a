/** Cause: Login worked; the service never opens a shell, so the session closes. */

import { argument, cause, hint, LOGIN_ACCEPTED, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-git-host-no-shell',
  stage: 'session',
  who: 'nobody',
  title: 'A git host greets you and gives no shell, as designed',
  signs: [
    sign('attempt.shell-ended', 'sometimes', 'such accounts mostly say why'),
    sign('session.exec-failed', 'sometimes', 'such hosts run no command but their own', {
      when: (f) => /(exec|shell) request failed/i.test(f.text),
    }),
    sign('session.git-greeting', 'always', 'the git host knows you and says that it offers no shell'),
    sign('session.pty-refused', 'usually', 'git hosts give no terminal'),
    sign('session.exit-status', 'usually', 'the greeting ends with status 1 (GitHub) or 0 (GitLab)', {
      when: (f) => f.status === 1 || f.status === 0,
    }),
    sign('session.closed', 'usually', 'the session ended in good order after the greeting'),
    sign('session.closed-by-remote', 'sometimes', 'the host closed after its greeting'),
    sign('auth.git-denied', 'never', 'a refused repository is another fault'),
    sign('tool.read-failed', 'rarely', 'git itself reports no failure here', {
      when: (f) => f.tool === 'git',
    }),
    sign('auth.denied', 'never', 'the host let you in'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('ident.remote', 'usually', 'the software is that of a git service', {
      when: (f) => /github|gitlab|babeld|gerrit|atlassian|bitbucket|\bgo\b/i.test(f.software),
    }),
    sign('ident.remote', 'sometimes', 'some git hosts run OpenSSH', {
      when: (f) => /^OpenSSH/.test(f.software),
    }),
    hint('git-host', 'always', 'the target is a git host'),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('first-time', 'sometimes', 'people test a new key like this'),
  ],
  then: ['session.pty-refused', 'session.closed-by-remote', 'session.exec-failed'],
  explain: (seen) => {
    const text = seen.one('session.git-greeting')?.fields;
    return t`${seen.host ?? 'The server'} accepted your key${text?.user ? t` as ${text.user}` : []} and greeted you. Git hosts run git commands over SSH and never open a shell, so they close the session after the greeting. That is how it should be: nothing is broken, and nobody has to act.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Nothing needs repair. Use git for what you want to do; to test the login alone, ask for no terminal: \`ssh -T git@${argument(seen.host, 'HOST')}\`.`,
    ),
    step(
      'client',
      t`If git still fails, see whether the account named in the greeting has rights to the repository.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Ask git for the repository's branches. Does \`git ls-remote\` list them?`,
    run: () => 'git ls-remote origin',
    effect: 'connects 1',
    yes: 'all is well',
    no: 'the account lacks rights to this repository',
  },
  twins: ['auth-git-no-permission', 'session-pty-refused'],
  cite: ['GitHub: testing your SSH connection', 'git-shell(1)'],
});
