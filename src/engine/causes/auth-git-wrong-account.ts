/** Cause: the git host knows the key, but as somebody else's or as a deploy key of another repository. */

import { argument, cause, hint, reads, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-git-wrong-account',
  stage: ['auth', 'session'],
  who: 'client',
  title: 'The key belongs to another account or repository',
  signs: [
    sign(
      'auth.git-denied',
      'always',
      'the key is the deploy key of a repository, which opens only that one',
      { when: (f) => /deploy key/i.test(f.text) },
    ),
    sign('auth.git-denied', 'usually', 'the service names the account to which the key belongs', {
      when: (f) => !/deploy key|read only/i.test(f.text),
    }),
    sign('auth.git-denied', 'rarely', 'the key is one of this repository, and may only read', {
      when: (f) => /read only/i.test(f.text),
    }),
    sign('session.git-greeting', 'usually', 'the service greets the account to which the key belongs'),
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
    hint('agent-many-keys', 'usually', 'the first key that the service knows decides who you are'),
    hint('only-this-host', 'sometimes', 'you have two accounts at one service'),
    hint('works-for-others', 'usually', 'the repository is fine'),
    hint('ci', 'sometimes', 'jobs use deploy keys'),
    hint('new-key', 'sometimes', 'the key was added to another account before'),
    hint('login-ok', 'usually', 'the login itself succeeds'),
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
      ...t`${seen.host ?? 'The git service'} accepted your key and took you for ${denied?.fields.to ?? 'another account'}${denied?.fields.repository ? t`, who may not use ${denied.fields.repository}` : t``}. `,
      ...t`A git service tells people apart by the key alone (everybody logs in as git), and each key can belong to one account, or as a deploy key to one repository. The first key that your client offers and the service knows decides. SSH works; it was the service that refused, after the login.`,
    ];
  },
  fix: (seen) => [
    step('client', t`See as whom the service knows you.`, {
      run: `ssh -T git@${argument(seen.host, 'HOST')}`,
      on: 'client',
      effect: 'connects 1',
    }),
    setClientConfig(
      t`Give the host a second name with its own key, and use that name in the remote URL (\`git remote set-url origin git@NAME:OWNER/REPOSITORY.git\`).`,
      'NAME',
      `HostName ${argument(seen.host, 'HOST')}`,
      'User git',
      'IdentityFile ~/.ssh/id_ed25519_SECOND',
      'IdentitiesOnly yes',
    ),
    step(
      'client',
      t`For one command: \`GIT_SSH_COMMAND='ssh -i FILE -o IdentitiesOnly=yes' git …\`.`,
      reads('ssh-add -l', 'client'),
    ),
    step(
      'client',
      t`Deploy key in a job: each repository needs its own key; for several use a machine account or a token.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask ${seen.host ?? 'the git service'} who you are. Does it greet another name than yours, or OWNER/REPOSITORY?`,
    run: (seen) => `ssh -T git@${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the key belongs to another account or is a deploy key',
    no: 'the account is right and has no permission',
  },
  twins: ['auth-git-no-permission', 'auth-key-not-authorized', 'resolve-alias-not-matched'],
  cite: [
    'GitHub documentation: Error: Permission to user/repo denied to other-user; Managing deploy keys',
    'ssh_config(5), IdentitiesOnly',
    'git(1), GIT_SSH_COMMAND',
  ],
});
