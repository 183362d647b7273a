/** Cause: the client had no key to offer. */

import { argument, cause, changes, hint, reads, sign, step, t, triedName } from '../cause.ts';

export default cause({
  id: 'auth-no-key-offered',
  stage: 'auth',
  who: 'client',
  title: 'Your client has no key to offer',
  signs: [
    sign('auth.key-refused', 'never', 'a key was offered'),
    sign('auth.agent-only', 'usually', 'the agent that was asked had no key'),
    sign('auth.agent-missing', 'usually', 'without an agent its keys are not offered'),
    sign('auth.preferred', 'never', 'ssh was told to leave keys out, so that it offers none is no wonder', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('attempt.key-count', 'always', 'not one key was offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'never', 'a key was offered', { when: (f) => f.offered > 0 }),
    sign('auth.offered', 'never', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'a key was offered and accepted'),
    sign('auth.key-found', 'never', 'a key was offered and found'),
    sign('auth.failed-client', 'always', 'the program had nothing to show', {
      when: (f) => f.tried !== undefined && triedName(f.tried) === 'nothing',
    }),
    sign('auth.failed-client', 'never', 'something was tried', {
      when: (f) => f.tried !== undefined && triedName(f.tried) !== 'nothing',
    }),
    sign('auth.key-missing', 'rarely', 'a key was named that is not there, a cause of its own', {
      when: (f) => f.errno !== 'empty',
    }),
    sign('auth.key-mode', 'rarely', 'a key exists and is left out for its mode, a cause of its own'),
    sign('auth.key-unloadable', 'never', 'a key exists and cannot be read, a cause of its own'),
    sign('auth.denied', 'usually', 'keys are allowed, but there was none', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.denied', 'never', 'keys are not allowed at all', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('auth.methods', 'always', 'keys are allowed', { when: (f) => /publickey/.test(f.methods) }),
    sign('auth.methods', 'never', 'keys are not allowed at all', {
      when: (f) => !/publickey/.test(f.methods),
    }),
    sign('auth.failed', 'never', 'a key was offered and refused', {
      when: (f) => /^publickey/.test(f.method),
    }),
    sign('auth.invalid-user', 'rarely', 'the user name is then the first obstacle'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('auth.again', 'rarely', 'a password was typed and refused, which is then the cause'),
    sign('auth.failed', 'rarely', 'a password was typed and refused', {
      when: (f) => !/^publickey/.test(f.method),
    }),
    sign('auth.key-skipped', 'rarely', 'a key exists and is left out for its kind, a cause of its own'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('end.closed', 'usually', 'the client left without trying anything', {
      side: 'server',
      when: (f) => f.user !== undefined && f.valid !== false,
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('first-time', 'usually', 'no key was made yet'),
    hint('ci', 'usually', 'a job starts without keys'),
    hint('container-client', 'usually', 'a container starts without keys'),
    hint('batch', 'sometimes', 'a service runs as another account, with another home folder'),
    hint('works-with-other-client', 'sometimes', 'another program has a key of its own'),
    hint('agent-many-keys', 'never', 'the agent has keys'),
    hint('only-this-user', 'sometimes', 'under sudo or as another account your keys are not there'),
    hint('after-reboot', 'sometimes', 'the agent lost its keys'),
    hint('git-host', 'usually', 'public git services take keys only'),
    hint('works-for-others', 'usually', 'your own program offers no key'),
    hint('new-key', 'sometimes', 'a key with a name of its own is not offered by itself'),
  ],
  then: [
    'auth.denied',
    'auth.failed-client',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const missing = seen.one('auth.key-missing');
    return [
      ...t`${seen.host ?? 'The server'} would take a key, but your client offered none${missing ? t` (there is no ${missing.fields.path})` : t``}. `,
      ...t`None of the default files (\`~/.ssh/id_ed25519\`, \`id_ecdsa\`, \`id_rsa\`) exists for the account that ran \`ssh\`, and no agent answered, or your configuration names another file. So the server had nothing to judge; the client ended the connection itself.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`See what there is, as the very account that runs the command (\`sudo ssh\` looks into root's home).`,
      reads('ls -l ~/.ssh; ssh-add -l', 'client'),
      reads('dir $env:USERPROFILE\\.ssh; Get-Service ssh-agent; ssh-add -l', 'client', 'windows'),
      reads(
        `ssh -G ${argument(seen.host, 'HOST')} | grep -iE '^(identityfile|identityagent|identitiesonly|user) '`,
        'client',
      ),
    ),
    step('client', t`A key lies elsewhere: name it with \`-i FILE\` or an IdentityFile line.`),
    step(
      'client',
      t`There is none: make one and have its public half put on the server.`,
      changes('ssh-keygen -t ed25519', 'client'),
    ),
    step(
      'client',
      t`In a job or container: hand the key in as a secret file or pass the agent's socket; never build a key into an image.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Does a try with \`-v\` at ${seen.host ?? 'the server'} show not a single line "Offering public key"?`,
    run: (seen) =>
      `ssh -v -o BatchMode=yes ${argument(seen.user, 'USER')}@${argument(seen.host, 'HOST')} true 2>&1 | grep -c "Offering"`,
    effect: 'connects 1',
    yes: 'the client has no key to offer',
    no: 'a key is offered, and refused',
    alsoYes: ['auth-ci-secret-empty', 'client-key-mode', 'client-key-unavailable', 'client-key-mangled'],
  },
  twins: [
    'auth-ci-secret-empty',
    'auth-dsa-disabled',
    'auth-key-not-authorized',
    'auth-password-disabled',
    'auth-tool-own-keys',
    'client-command-line',
    'client-key-mode',
    'client-key-unavailable',
    'resolve-alias-not-matched',
  ],
  cite: [
    'ssh(1), AUTHENTICATION',
    'ssh_config(5), IdentityFile',
    'OpenSSH sshconnect2.c, pubkey_prepare()',
    'measured: -v shows only "Trying private key" lines and then "No more authentication methods to try."',
  ],
  folklore: 'a missing key',
});
