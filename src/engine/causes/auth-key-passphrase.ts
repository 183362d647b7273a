/** Cause: the private key is encrypted and nobody is there to type its passphrase. */

import { cause, changes, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-key-passphrase',
  stage: 'auth',
  who: 'client',
  title: 'The key is encrypted and nobody can type its passphrase',
  signs: () => [
    sign('auth.passphrase-asked', 'usually', 'ssh asked for the passphrase of the key'),
    // Of libraries: the exception ends the program.
    sign('auth.key-unloadable', 'always', 'the program stopped at a key that wants a passphrase', {
      when: (f) => f.reason === 'passphrase needed',
      proves: true,
    }),
    sign('auth.key-unloadable', 'always', 'the key could not be opened with the passphrase at hand', {
      when: (f) => /passphrase|encrypted/i.test(f.reason) && f.reason !== 'passphrase needed',
    }),
    sign('auth.key-unloadable', 'rarely', 'the key could not be read for another reason', {
      when: (f) => !/passphrase|encrypted/i.test(f.reason),
    }),
    sign('auth.methods', 'usually', 'keys are allowed', { when: (f) => /publickey/.test(f.methods) }),
    sign(
      'attempt.unsigned',
      'always',
      'the server knows the key, and ssh proved nothing with it: it could not open the file',
    ),
    sign('auth.accepted-offer', 'always', 'the server knows the key, the proof was missing'),
    sign('auth.agent-refused', 'rarely', 'that is the agent, a cause of its own', {
      when: (f) => !/passphrase/i.test(f.text ?? ''),
    }),
    sign('auth.agent-refused', 'usually', 'signing failed for lack of the passphrase', {
      when: (f) => /passphrase/i.test(f.text ?? ''),
    }),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('attempt.key-count', 'rarely', 'a key without its public half is not offered before it is opened', {
      when: (f) => f.offered === 0,
    }),
    sign('attempt.key-count', 'never', 'the server refused the key', {
      when: (f) => f.offered > 0 && f.accepted === 0,
    }),
    sign('auth.key-found', 'always', 'sshd knows the key'),
    sign('auth.failed', 'rarely', 'without a signature nothing is refused', {
      when: (f) => /^publickey/.test(f.method),
    }),
    sign('auth.partial', 'never', 'then the key was proved'),
    sign('auth.denied', 'usually', 'keys are allowed', { when: (f) => /publickey/.test(f.methods) }),
    sign('attempt.hang', 'sometimes', 'ssh waits for a passphrase that nobody types', {
      when: (f) => /auth/.test(f.step),
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left', {
      side: 'server',
      when: (f) => f.user !== undefined && f.valid !== false,
    }),
    sign('sshd.grace-expired', 'sometimes', 'the time for the login was over while ssh waited'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('batch', 'always', 'nobody can type'),
    hint('ci', 'usually', 'nobody can type'),
    hint('library-client', 'sometimes', 'the program does not ask'),
    hint('after-reboot', 'usually', 'the agent lost its keys'),
    hint('works-with-other-client', 'sometimes', 'on a terminal ssh can ask'),
    hint('macos-client', 'sometimes', 'the keychain no longer hands out the passphrase by itself'),
    hint('key-login', 'usually', 'a key is used'),
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
    const key =
      seen.one('auth.passphrase-asked')?.fields.path ??
      seen.one('auth.accepted-offer')?.fields.path ??
      seen.one('auth.key-unloadable')?.fields.path;
    return [
      ...t`${seen.host ?? 'The server'} accepts the key${key ? t` ${key}` : t``}, but your client could not prove that it owns it: the private file is encrypted, and in this run nobody could type the passphrase. `,
      ...t`A job, a service, BatchMode or a program without a terminal cannot ask. The key is then passed over silently, and the client ran out of methods and left. The server refused nothing.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Load the key into an agent once per session and let the program use it.`,
      changes('eval "$(ssh-agent)" && ssh-add ~/.ssh/id_ed25519', 'client'),
      changes('ssh-add --apple-use-keychain ~/.ssh/id_ed25519', 'client', 'macos'),
      reads('ssh-add -l', 'client'),
    ),
    step(
      'client',
      t`For unattended jobs use a key of its own without a passphrase that the server restricts (from=, command=, restrict in authorized_keys); do not take the passphrase off your personal key.`,
    ),
    step(
      'client',
      t`If you forgot the passphrase: it cannot be recovered. Make a new key and have it put on ${seen.host ?? 'the server'}.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Does this ask for a passphrase for the key that is used? (Stop it with Ctrl-C.)`,
    run: () => 'ssh-keygen -y -f ~/.ssh/id_ed25519 > /dev/null',
    effect: 'reads',
    yes: 'the key is encrypted, so each run has to get the passphrase or an agent',
    no: 'the key is not encrypted',
  },
  twins: ['auth-agent-refused', 'auth-key-not-authorized', 'client-key-mangled'],
  cite: [
    'ssh-agent(1), ssh-add(1)',
    'ssh_config(5), BatchMode',
    'OpenSSH sshconnect2.c, load_identity_file()',
  ],
});
