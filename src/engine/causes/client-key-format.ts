/** Cause: It is the public half, a PuTTY .ppk or a newer format than the client knows. */

import { cause, hint, pathArgument, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-key-format',
  stage: 'auth',
  who: 'client',
  title: 'The file given is not a private key this client reads',
  signs: [
    sign('auth.again', 'sometimes', 'without the key ssh asks for a password'),
    sign(
      'attempt.unsigned',
      'sometimes',
      'the server knows the key, and ssh could not read the file to prove it',
    ),
    sign('auth.key-foreign', 'always', 'the file has the form of another program'),
    sign('auth.key-unloadable', 'always', 'the file is the public half of a key, or a key of PuTTY', {
      when: (f) => /\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-unloadable', 'usually', 'ssh does not know the form of this file', {
      when: (f) =>
        /unknown|unsupported|not a|unrecogni[sz]ed/i.test(f.reason) && !/\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-unloadable', 'sometimes', 'ssh cannot read what the file holds', {
      when: (f) => /libcrypto|invalid format/i.test(f.reason) && !/\.(pub|ppk)"?$/.test(f.path),
    }),
    sign('auth.key-unloadable', 'rarely', 'ssh names another reason', {
      when: (f) =>
        !/libcrypto|invalid format|unknown|unsupported|not a|unrecogni[sz]ed/i.test(f.reason) &&
        !/\.(pub|ppk)"?$/.test(f.path),
    }),
    sign(
      'auth.key-skipped',
      'sometimes',
      'ssh does not take this kind of key, or finds no public half in it',
    ),
    sign('auth.denied', 'usually', 'without the key the server lets nobody in'),
    sign('end.closed', 'usually', 'the client left with nothing to offer', { side: 'server' }),
    sign('auth.key-found', 'sometimes', 'the public half can be offered, but nothing signed with it'),
    sign('auth.accepted-offer', 'sometimes', 'the public half can be offered, but nothing signed with it'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('attempt.server-ending', 'usually', 'the client had nothing to offer and left', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('windows-client', 'sometimes', 'PuTTY keeps keys in a form of its own'),
    hint('library-client', 'usually', "libraries lag behind OpenSSH's form of keys"),
    hint('old-client', 'sometimes', "older clients do not know OpenSSH's newer form of keys"),
    hint('works-with-other-client', 'usually', 'another program reads the file'),
    hint('new-key', 'usually', 'a new key comes in a newer form'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('intermittent', 'never', 'the file is the same every time'),
    hint('key-pasted', 'sometimes', 'the program may not know the format'),
    hint('first-time', 'sometimes', 'the program never knew the format'),
  ],
  then: [
    'auth.key-unloadable',
    'auth.key-skipped',
    'auth.denied',
    'auth.again',
    'end.closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const key = seen.one('auth.key-unloadable')?.fields;
    const foreign = seen.one('auth.key-foreign')?.fields.text;
    return t`Your client was given ${key?.path ?? t`a file`} as the private key, and that is not one it can read${foreign ? t`: ${foreign}` : key ? t`: ${key.reason}` : []}. It may be the public half (.pub), a PuTTY key (.ppk), or a newer form than your client knows. The key was not used, so ${seen.host ?? 'the server'} did not let you in.`;
  },
  fix: (seen) => {
    const path = pathArgument(seen.one('auth.key-unloadable')?.fields.path, 'KEY');
    return [
      step('client', t`See what the file is by its first line.`, reads(`head -1 ${path}`, 'client')),
      step(
        'client',
        t`A line that begins with ssh- or ecdsa-: that is the public half; give the name without .pub.`,
      ),
      step(
        'client',
        t`PuTTY-User-Key-File: convert it with \`puttygen KEY.ppk -O private-openssh -o KEY\`, or use it with PuTTY.`,
      ),
      step(
        'client',
        t`BEGIN OPENSSH PRIVATE KEY and an older library: rewrite a *copy* in the older form with \`ssh-keygen -p -m PEM -f COPY\`, or bring the library up to date.`,
      ),
    ];
  },
  check: {
    who: 'client',
    ask: () =>
      t`Look at the file's first line. Does it begin with ssh-, ecdsa- or PuTTY-User-Key-File, or is it a form that your client is too old for?`,
    run: (seen) => `head -1 ${pathArgument(seen.one('auth.key-unloadable')?.fields.path, 'KEY')}`,
    effect: 'reads',
    yes: 'the file is no private key for this client',
    no: 'the form is right: the file is damaged',
  },
  twins: ['client-key-mangled', 'client-key-unavailable'],
  cite: ['OpenSSH PROTOCOL.key', 'ssh-keygen(1): -m', 'PuTTY manual: puttygen'],
});
