/** Cause: the build job did not get the private key, because the secret is empty in this job. */

import { cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-ci-secret-empty',
  stage: 'auth',
  who: 'client',
  title: 'The build job did not receive the key',
  signs: [
    sign('auth.key-refused', 'never', 'a key was offered'),
    sign('auth.agent-missing', 'sometimes', 'the step that starts the agent did not run'),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('auth.again', 'never', 'nobody types a password in a job'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('ci', 'always', 'this happens in build jobs'),
    hint('key-pasted', 'sometimes', 'the secret was pasted into a form'),
    hint('works-with-other-client', 'usually', 'from your own machine it works'),
    hint('first-time', 'usually', 'the secret was never reachable'),
    hint('was-working', 'sometimes', 'on other branches it works'),
    hint('git-host', 'sometimes', 'jobs often use git over SSH'),
    hint('batch', 'sometimes', 'a job cannot ask'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    sign('attempt.key-count', 'always', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'never', 'a key was offered', { when: (f) => f.offered > 0 }),
    sign('auth.offered', 'never', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'a key was accepted'),
    sign('auth.key-unloadable', 'usually', 'an empty file is no key', {
      when: (f) => /libcrypto|invalid format|empty/i.test(f.reason) && !/\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-missing', 'always', 'the step says itself that it was given no key', {
      when: (f) => f.errno === 'empty',
    }),
    sign('auth.key-missing', 'sometimes', 'there is no key file in this job', {
      when: (f) => f.errno !== 'empty',
    }),
    sign('client.usage', 'usually', 'a secret that is not set leaves the host empty too', {
      when: (f) => f.text.includes('missing server'),
    }),
    sign('auth.key-foreign', 'sometimes', 'what is there is no key'),
    sign('auth.denied', 'usually', 'keys are allowed, but there was none', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.failed', 'never', 'a key was refused', { when: (f) => /^publickey/.test(f.method) }),
    sign('end.closed', 'usually', 'the client left without trying anything', {
      side: 'server',
      when: (f) => f.user !== undefined && f.valid !== false,
    }),
    hint('container-client', 'sometimes', 'a secret has to be passed into the container'),
  ],
  then: [
    'auth.key-missing',
    'auth.denied',
    'auth.failed-client',
    'auth.key-unloadable',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const file = seen.one('auth.key-unloadable')?.fields.path;
    return [
      ...t`The job had no usable private key when it connected to ${seen.host ?? 'the server'}${file ? t`: ${file} could not be read as a key` : t``}. `,
      ...t`Build services leave a secret empty when it is protected and the branch is not, when the run comes from a fork, when it belongs to another environment, or when its name is misspelt; they do not report it. So nothing was offered and the client left. The server and the key on it are fine.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Print the length in the job, never the value: 0 means that the secret did not arrive.`,
      reads('printf %s "$SSH_PRIVATE_KEY" | wc -c', 'client'),
    ),
    step(
      'client',
      t`GitLab: take "Protect variable" off, or protect the branch or tag. GitHub: secrets are not given to runs from forks, and an environment's secrets need \`environment:\` in the job. Check the spelling.`,
    ),
    step(
      'client',
      t`Use a secret of type file where there is one. Else write it with its line ends: \`printf '%s\\n' "$SSH_PRIVATE_KEY" | tr -d '\\r' | ssh-add -\`; a key without its last newline or with Windows line ends is not read.`,
    ),
    step('client', t`Then see in the job that the agent has the key.`, reads('ssh-add -l', 'client')),
  ],
  check: {
    who: 'client',
    ask: () => t`Print the length of the variable inside the job. Is it 0?`,
    run: () => 'printf %s "$SSH_PRIVATE_KEY" | wc -c',
    effect: 'reads',
    yes: 'the secret does not reach this job',
    no: 'something arrives: look at line ends and at the right key',
  },
  twins: ['auth-key-not-authorized', 'auth-no-key-offered', 'client-key-mangled'],
  cite: [
    'GitLab documentation: Protect a CI/CD variable',
    'GitHub documentation: secrets are not passed to workflows from forks',
    'ssh-add(1)',
  ],
  folklore: 'an empty key variable in the build job',
});
