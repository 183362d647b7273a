/** Cause: the git host knows the person, and the repository does not let him do this. */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-git-no-permission',
  stage: ['auth', 'session'],
  who: 'client',
  title: 'Your git account has no right on this repository',
  signs: [
    sign('auth.git-denied', 'usually', 'the service knows you and refuses the repository', {
      when: (f) => !/deploy key|read only/i.test(f.text),
    }),
    sign('auth.git-denied', 'always', 'the deploy key may only read', {
      when: (f) => /read only/i.test(f.text),
    }),
    sign('auth.git-denied', 'sometimes', 'the deploy key may be read-only', {
      when: (f) => /deploy key/i.test(f.text),
    }),
    sign('session.git-greeting', 'sometimes', 'the service greets you by your own name'),
    sign('attempt.key-count', 'rarely', 'no key was accepted', { when: (f) => f.accepted === 0 }),
    sign('session.broken-pipe', 'never', 'the service answers in an orderly way'),
    sign('session.exit-status', 'usually', 'git ends with the status of a refused command', {
      when: (f) => f.status === 1 || f.status === 128,
    }),
    sign('auth.denied', 'never', 'then the service does not know the key'),
    sign('ident.remote', 'usually', 'the software is that of a git service', {
      when: (f) => /github|gitlab|babeld|gerrit|atlassian|bitbucket|go\b/i.test(f.software),
    }),
    sign('ident.remote', 'sometimes', 'some git servers run behind OpenSSH', {
      when: (f) => /^OpenSSH/.test(f.software),
    }),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('tool.read-failed', 'always', 'git adds that it could not read from the repository'),
    hint('git-host', 'always', 'this concerns git services'),
    hint('first-time', 'usually', 'nobody gave you the right yet'),
    hint('works-for-others', 'usually', 'members get in'),
    hint('only-this-user', 'usually', 'members get in'),
    hint('login-ok', 'usually', 'the login itself succeeds'),
    hint('agent-many-keys', 'rarely', 'then another key may have been taken'),
    hint('was-working', 'sometimes', 'the right was taken away or the project moved'),
  ],
  then: [
    'tool.read-failed',
    'tool.closed',
    'session.exit-status',
    'session.closed',
    'session.closed-by-remote',
    'end.closed',
    'end.received-disconnect',
  ],
  explain: (seen) => {
    const denied = seen.one('auth.git-denied');
    return [
      ...t`${seen.host ?? 'The git service'} let you in${denied?.fields.to ? t` as ${denied.fields.to}` : t``}, and then refused the repository${denied?.fields.repository ? t` ${denied.fields.repository}` : t``}. `,
      ...t`Your account is not a member, may only read, or the address of the repository is wrong (private ones are reported as not found). SSH and your key are fine; the service ended the command after the login.`,
    ];
  },
  fix: (seen) => [
    step('client', t`Look at the address letter by letter.`, reads('git remote -v', 'client')),
    step(
      'client',
      t`Open the repository in a browser with the same account. If it is not there for you, ask an owner for the right, or work on a fork and send a merge request.`,
    ),
    step(
      'client',
      t`With single sign-on: the key has to be authorised for the organisation (GitHub: Settings, SSH keys, Configure SSO).`,
    ),
    step(
      'server',
      t`For your own git server: an owner adds ${seen.one('auth.git-denied')?.fields.to ?? 'the account'} to the members, or gives the deploy key the right to write.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Does ${seen.host ?? 'the git service'} greet you with your own name, while the list of the repository's members lacks it (or gives it too few rights)?`,
    run: (seen) => `ssh -T git@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the account lacks the right',
    no: "the key is somebody else's, or the address is wrong",
  },
  twins: ['auth-git-wrong-account', 'session-git-host-no-shell'],
  cite: [
    'GitHub documentation: Error: Repository not found; Error: Permission to user/repo denied',
    'GitLab documentation: Permissions and roles',
  ],
});
