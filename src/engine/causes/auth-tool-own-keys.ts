/** Cause: the tool has its own idea of where keys come from and does not use those of ssh. */

import { cause, hint, reads, sign, step, t, triedName } from '../cause.ts';

export default cause({
  id: 'auth-tool-own-keys',
  stage: 'auth',
  who: 'client',
  title: 'This tool does not use the keys that ssh uses',
  signs: [
    sign('auth.key-refused', 'sometimes', 'the program may offer another key than ssh does'),
    sign(
      'auth.agent-only',
      'always',
      'the program asks the key agent only and does not read your configuration',
    ),
    sign('auth.agent-missing', 'usually', 'the program depends on an agent that it does not find'),
    sign('auth.failed-client', 'usually', 'the tool says that no key worked or that it had none', {
      when: (f) => f.tried === undefined || triedName(f.tried) === 'nothing',
    }),
    sign('auth.failed-client', 'sometimes', 'the tool tried another key than you think', {
      when: (f) => f.tried !== undefined && /publickey/.test(f.tried),
    }),
    sign('auth.key-foreign', 'sometimes', 'the tool cannot read the format of the key'),
    sign('attempt.key-count', 'usually', 'the tool offered no key', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'sometimes', 'the tool offered another key than ssh', {
      when: (f) => f.offered > 0 && f.accepted === 0,
    }),
    sign('auth.denied', 'sometimes', 'keys are allowed', { when: (f) => /publickey/.test(f.methods) }),
    sign('auth.denied', 'never', 'keys are not allowed', { when: (f) => !/publickey/.test(f.methods) }),
    sign('auth.accepted-offer', 'never', 'a key was accepted'),
    sign('auth.failed', 'rarely', 'a key was tried and refused', {
      when: (f) => /^publickey/.test(f.method),
    }),
    sign('auth.invalid-user', 'rarely', 'the tool may send another user name'),
    sign('auth.not-allowed', 'rarely', 'the rule about the account is then the first obstacle'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left without a key that works', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('end.received-disconnect', 'sometimes', 'libraries often take their leave politely', {
      when: (f) => !/too many/i.test(f.reason),
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('library-client', 'usually', 'the program brings its own SSH'),
    hint('works-with-other-client', 'always', 'ssh gets in from the same machine'),
    hint('other-app-works', 'usually', 'another program on the same machine gets in'),
    hint('container-client', 'sometimes', 'inside the container neither ~/.ssh nor the agent exists'),
    hint('wsl', 'sometimes', 'Windows and WSL have separate keys and agents'),
    hint(
      'windows-client',
      'sometimes',
      'Pageant, the Windows agent and Git for Windows are three different agents',
    ),
    hint('macos-client', 'sometimes', 'programs started from the desktop may not see your agent'),
    hint('batch', 'sometimes', 'services run without your agent'),
    hint('git-host', 'sometimes', 'editors and git tools bring their own SSH'),
    hint('key-login', 'sometimes', 'the program looks for keys elsewhere'),
    hint('first-time', 'sometimes', 'a new program has never found your keys'),
  ],
  then: [
    'auth.denied',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => [
    ...t`The program did not show ${seen.host ?? 'the server'} the key that \`ssh\` would show. `,
    ...t`Programs with an SSH library of their own often ignore ~/.ssh/config, know only certain file names or formats, or ask another agent (Pageant, the Windows service, none at all when started from the desktop or as a service). The server had nothing to accept; the program gave up. Your key and the server are fine.`,
  ],
  fix: () => [
    step(
      'client',
      t`Tell the tool the key file in its own settings, in a format that it reads (older libraries: \`ssh-keygen -p -m PEM\` on a copy of an RSA key).`,
    ),
    step(
      'client',
      t`Or load the key into the agent that the tool asks, and start the tool from a place where it can see it.`,
      reads('echo "$SSH_AUTH_SOCK"; ssh-add -l', 'client'),
      reads('Get-Service ssh-agent; ssh-add -l', 'client', 'windows'),
    ),
    step(
      'client',
      t`Or let it use the system's ssh (git: \`core.sshCommand\`, GIT_SSH_COMMAND; Ansible: the ssh connection instead of paramiko; IDEs: the switch "native").`,
    ),
    step(
      'client',
      t`In containers pass the agent's socket or mount the key read-only; do not build the key into the image.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Does \`ssh\` get in at ${seen.host ?? 'the server'} from the same machine and account, while the tool does not?`,
    effect: 'reads',
    yes: 'the tool does not use the same key',
    no: 'the key itself is not accepted',
    alsoYes: ['auth-rsa-sha1-server', 'auth-kbdint-only', 'client-library-bug', 'kex-client-too-old'],
  },
  twins: ['auth-key-not-authorized', 'auth-no-key-offered', 'auth-rsa-sha1-server'],
  cite: [
    'ssh-agent(1): SSH_AUTH_SOCK',
    'git-config(1): core.sshCommand',
    'paramiko: SSHClient.connect(), look_for_keys and allow_agent',
  ],
});
