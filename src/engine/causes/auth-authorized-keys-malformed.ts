/** Cause: the line in authorized_keys is damaged, so sshd skips it without a word. */

import { argument, cause, guarded, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-authorized-keys-malformed',
  stage: 'auth',
  who: 'client',
  title: 'The key line in authorized_keys is damaged',
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.file-bad-line', 'always', 'sshd could not make sense of a line of the file'),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'a damaged line matches no key'),
    sign('auth.key-found', 'never', 'a damaged line matches no key'),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.failed', 'usually', 'sshd refused the key and gave no reason', {
      when: (f) => /^publickey/.test(f.method) && f.valid !== false,
    }),
    sign('auth.file-modes', 'never', 'then the file was not read at all'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left after its keys were refused', {
      when: (f) => f.user !== undefined && f.valid !== false,
      side: 'server',
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('key-pasted', 'usually', 'pasting wraps, joins or cuts lines'),
    hint('new-key', 'usually', 'the line was just added'),
    hint('first-time', 'usually', 'it never worked with this line'),
    hint('after-config-change', 'sometimes', 'somebody edited the file'),
    hint(
      'windows-client',
      'sometimes',
      'PuTTYgen saves another format, and some editors add a byte order mark',
    ),
    hint('was-working', 'rarely', 'a line does not damage itself'),
    hint('only-this-user', 'usually', 'the list belongs to one account'),
    hint('key-login', 'usually', 'only keys depend on that file'),
  ],
  then: [
    'auth.denied',
    'auth.failed',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const bad = seen.one('auth.file-bad-line');
    return [
      ...(bad?.fields.path
        ? t`sshd could not read line ${bad.fields.line} of ${bad.fields.path}. `
        : t`The list of keys of ${seen.user ?? 'that account'} has a line that sshd cannot read. `),
      ...t`A line that is wrapped, joined with the next, cut, in PuTTY's or RFC 4716 format, with a mistyped option in front, or that holds the private key is skipped; at the usual log level sshd says nothing. The key looks as if it were there, and is refused. Line ends of Windows and a missing last newline do no harm.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    return [
      step(
        'client',
        t`Print the public half as one line and copy exactly that.`,
        reads('ssh-keygen -y -f ~/.ssh/id_ed25519', 'client'),
      ),
      guarded(
        step(
          'server',
          t`Replace the damaged line: one key, one line, beginning with \`ssh-ed25519\` (or its type). Check that each line is read.`,
          reads(`sudo ssh-keygen -lf ~${user}/.ssh/authorized_keys`, 'server'),
        ),
        'backup',
        'keep-session',
      ),
      step(
        'client',
        t`If a private key was pasted there by mistake: treat it as known to others, make a new pair and remove the old one everywhere.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does the authorized_keys of ${seen.user ?? 'that account'} contain a line for your key, while this command does not list its fingerprint (or reports "not a public key")?`,
    run: (seen) => `sudo ssh-keygen -lf ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`,
    effect: 'reads',
    yes: 'the line is damaged',
    no: 'the line is readable, or it is not there at all',
  },
  twins: ['auth-authorized-keys-path', 'auth-key-not-authorized'],
  cite: [
    'sshd(8), AUTHORIZED_KEYS FILE FORMAT',
    'OpenSSH auth2-pubkeyfile.c, auth_check_authkey_line()',
    'measured: byte order mark, wrapped or joined line, bad option, private key: refused, nothing at LogLevel INFO',
  ],
});
