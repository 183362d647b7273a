/** Cause: the agent holds the key and refuses to sign with it. */

import { argument, cause, changes, hint, reads, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-agent-refused',
  stage: 'auth',
  who: 'client',
  title: 'Your key agent refuses to sign',
  signs: () => [
    sign('attempt.unsigned', 'usually', 'the server knows the key, and the agent did not sign with it'),
    sign('auth.agent-missing', 'sometimes', 'the agent is not reached'),
    // No proof: the client may go on with another key or a password, and fail or succeed with that.
    sign('auth.agent-refused', 'always', 'the agent was asked for a signature and refused', {
      when: (f) => /refused operation/i.test(f.text ?? ''),
    }),
    sign('auth.agent-refused', 'usually', 'no usable signature came', {
      when: (f) => !/refused operation|passphrase/i.test(f.text ?? ''),
    }),
    sign('auth.agent-refused', 'never', 'the passphrase of a file was missing', {
      when: (f) => /passphrase/i.test(f.text ?? ''),
    }),
    sign('auth.accepted-offer', 'always', 'the server knows the key, the signature was missing'),
    sign('auth.key-found', 'always', 'sshd knows the key'),
    sign('auth.offered', 'usually', 'the key came from the agent', { when: (f) => f.source === 'agent' }),
    sign('auth.offered', 'sometimes', 'another key came from a file', { when: (f) => f.source !== 'agent' }),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('attempt.key-count', 'rarely', 'the server accepts the key before the agent is asked', {
      when: (f) => f.accepted === 0,
    }),
    sign('auth.denied', 'usually', 'keys are allowed', { when: (f) => /publickey/.test(f.methods) }),
    sign('auth.failed', 'rarely', 'without a signature nothing is refused', {
      when: (f) => /^publickey/.test(f.method),
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left', {
      side: 'server',
      when: (f) => f.user !== undefined && f.valid !== false,
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('agent-many-keys', 'sometimes', 'keys come from an agent'),
    hint('after-reboot', 'sometimes', 'the agent started anew, without terminal or token'),
    hint('after-upgrade', 'usually', 'a newer ssh asks for SHA-2, which older agents and cards cannot do'),
    hint('works-with-other-client', 'sometimes', 'another program asks another agent'),
    hint('restart-helps', 'usually', 'a fresh agent works'),
    hint('windows-client', 'sometimes', 'agents for smart cards are common there'),
    hint('batch', 'sometimes', 'nobody can confirm or type the PIN'),
    hint('key-login', 'usually', 'a key is used'),
    hint('macos-client', 'sometimes', 'the agent of macOS depends on the keychain'),
    hint('works-for-others', 'sometimes', 'the agent is your own'),
    hint('new-key', 'sometimes', 'the agent may not know its passphrase'),
    hint('was-working', 'sometimes', 'the agent was restarted'),
  ],
  then: [
    'auth.denied',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const refused = seen.one('auth.agent-refused');
    return [
      ...t`${seen.host ?? 'The server'} accepts your key${refused?.fields.path ? t` ${refused.fields.path}` : t``}, but the agent that holds it did not sign${refused?.fields.text ? t`: ${refused.fields.text}` : t``}. `,
      ...t`Common reasons: the agent (gpg-agent, a keyring) cannot show its window for the secret, since it still knows an old terminal. Or a token is not plugged in or was not touched, others may read the private file, or the agent is too old for today's RSA signatures. The server refused nothing; your client ran out of methods and left.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`See whether the agent can use the key at all, in this very terminal.`,
      reads('ssh-add -l', 'client'),
      reads('ssh-add -T ~/.ssh/id_ed25519.pub', 'client'),
    ),
    step(
      'client',
      t`gpg-agent: tell it the terminal, then try again.`,
      changes('export GPG_TTY=$(tty); gpg-connect-agent updatestartuptty /bye', 'client'),
    ),
    step(
      'client',
      t`Load the key anew (for a token: plug it in and touch it when asked). If the private file is readable by others, \`chmod 600\` it first.`,
      changes('ssh-add -d ~/.ssh/id_ed25519; ssh-add ~/.ssh/id_ed25519', 'client'),
    ),
    setClientConfig(
      t`To leave the agent out for this host.`,
      seen.host,
      'IdentityAgent none',
      'IdentityFile ~/.ssh/id_ed25519',
    ),
    step(
      'client',
      t`An old agent or card without RSA SHA-2: use an Ed25519 or ECDSA key, or update the agent. Account: ${argument(seen.user, 'yours')}.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`In the same terminal, does a test signature by the agent fail for that key?`,
    run: () => 'ssh-add -T ~/.ssh/id_ed25519.pub',
    effect: 'reads',
    yes: 'the agent cannot sign',
    no: 'the agent works now: its state before, or another agent, was the cause',
  },
  twins: ['auth-key-passphrase', 'auth-rsa-sha1-server'],
  cite: [
    'ssh-add(1), -T',
    'OpenSSH sshconnect2.c, sign_and_send_pubkey(): "signing failed for … from agent"; ssherr.c: "agent refused operation"',
    'gpg-agent(1), updatestartuptty',
  ],
});
