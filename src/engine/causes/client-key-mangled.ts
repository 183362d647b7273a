/** Cause: Missing last newline, CRLF, lost lines or pasted spaces make it unreadable. */

import { cause, changes, hint, pathArgument, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-key-mangled',
  stage: 'auth',
  who: 'client',
  title: 'The private key file is damaged',
  signs: [
    sign('auth.again', 'sometimes', 'without the key ssh asks for a password'),
    sign(
      'attempt.unsigned',
      'usually',
      'the server knows the key, and ssh could not read the file to prove it',
    ),
    sign('auth.key-unloadable', 'always', 'ssh cannot make sense of what the file holds', {
      when: (f) =>
        /libcrypto|invalid format|error in|incorrect|corrupt/i.test(f.reason) &&
        !/passphrase/i.test(f.reason) &&
        !/\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-unloadable', 'rarely', 'the public half, or a key of PuTTY, is another mistake', {
      when: (f) => /\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-unloadable', 'rarely', 'ssh names another reason', {
      when: (f) =>
        !/libcrypto|invalid format|error in|incorrect|corrupt/i.test(f.reason) &&
        !/\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-skipped', 'usually', 'ssh finds no public half in the file', {
      when: (f) => f.text !== undefined && /invalid format|libcrypto/.test(f.text),
    }),
    sign('auth.key-missing', 'never', 'a damaged file is there'),
    sign('auth.key-mode', 'never', 'its permissions were looked at first, and refused'),
    sign('auth.passphrase-asked', 'sometimes', 'a damaged key can look like one with a passphrase'),
    sign('auth.key-foreign', 'rarely', 'a key of another program is whole, but foreign'),
    sign('auth.denied', 'usually', 'without the key the server lets nobody in'),
    sign('auth.methods', 'always', 'keys are allowed', { when: (f) => /publickey/.test(f.methods) }),
    sign('end.closed', 'usually', 'the client left with nothing to offer', { side: 'server' }),
    sign('attempt.key-count', 'always', 'the key was not offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'sometimes', 'other keys were offered', { when: (f) => f.offered > 0 }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('attempt.server-ending', 'usually', 'the client had nothing to offer and left', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('key-pasted', 'always', 'pasting loses line ends or the last newline'),
    hint('ci', 'usually', 'the key passed through a secret or a variable'),
    hint('windows-client', 'sometimes', 'an editor wrote the line ends of Windows'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('after-upgrade', 'sometimes', 'newer libraries are stricter'),
    hint('intermittent', 'never', 'the file is the same every time'),
    hint('works-with-other-client', 'sometimes', 'another program forgives the damage'),
  ],
  then: [
    'auth.key-unloadable',
    'auth.key-skipped',
    'auth.key-skipped',
    'auth.denied',
    'auth.again',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const key = seen.one('auth.key-unloadable')?.fields;
    return t`Your own ssh could not read the private key${key?.path ? t` ${key.path}` : []}${key ? t`: ${key.reason}` : []}. Most often the file was pasted or copied: its last newline is missing, it has the line ends of Windows, or lines are lost or joined. Without the key ssh had nothing that ${seen.host ?? 'the server'} accepts, so the login failed.`;
  },
  fix: (seen) => {
    const path = pathArgument(seen.one('auth.key-unloadable')?.fields.path, 'KEY');
    return [
      step(
        'client',
        t`Look at its beginning, its end and its line ends (only these lines; never show the key itself to anyone).`,
        reads(
          `head -1 ${path}; tail -1 ${path}; tail -c 1 ${path} | od -c; grep -c $'\\r' ${path}`,
          'client',
        ),
      ),
      step(
        'client',
        t`Give it the line ends of Unix and add a newline at the end. Keep a copy first.`,
        changes(
          `cp -p ${path} ${path}.bak && tr -d '\\r' < ${path}.bak > ${path} && tail -c 1 ${path} | grep -q . && echo >> ${path}`,
          'client',
        ),
      ),
      step(
        'client',
        t`In a build job store the key as a file secret, or base64-encoded in one line; write it with \`printf '%s\\n' "$KEY"\`, with the quotes.`,
      ),
      step('client', t`If lines are missing, take the original again or make a new key.`),
    ];
  },
  check: {
    who: 'client',
    ask: () => t`Ask ssh-keygen for the public half of the key. Does it report an error?`,
    run: (seen) => `ssh-keygen -y -f ${pathArgument(seen.one('auth.key-unloadable')?.fields.path, 'KEY')}`,
    effect: 'reads',
    yes: 'the file is damaged or foreign',
    no: 'the key can be read: another cause',
    alsoYes: ['client-key-format', 'auth-ci-secret-empty', 'client-key-mode', 'client-key-unavailable'],
  },
  twins: ['auth-ci-secret-empty', 'auth-key-passphrase', 'client-key-format', 'kex-crypto-policy'],
  cite: [
    'OpenSSH sshkey.c, sshkey_parse_private_fileblob()',
    'Measured: CR LF line ends or a missing last newline give "error in libcrypto"',
  ],
  folklore: 'a damaged private key',
});
