/** Cause: -i or IdentityFile points to nothing or to another user's file, so another or no key is offered. */

import { cause, errnoName, hint, pathArgument, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-key-unavailable',
  stage: 'auth',
  who: 'client',
  title: 'The key file you name is missing or unreadable',
  signs: [
    sign('auth.key-missing', 'always', 'ssh did not find the file that it was told to use', {
      when: (f) => f.errno !== 'empty',
    }),
    sign('auth.key-unloadable', 'always', 'ssh may not read the file, or it is gone', {
      when: (f) => ['denied', 'no-file'].includes(errnoName(f.reason)),
    }),
    sign('auth.key-unloadable', 'never', 'ssh read the file', {
      when: (f) => !['denied', 'no-file'].includes(errnoName(f.reason)),
    }),
    sign('auth.denied', 'usually', 'without the key the server lets nobody in'),
    sign('auth.again', 'sometimes', 'ssh fell back to a password'),
    sign('end.closed', 'usually', 'the client left with nothing to offer', { side: 'server' }),
    sign('attempt.key-count', 'always', 'the key was not offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'sometimes', 'default keys were offered in its place', {
      when: (f) => f.offered > 0,
    }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('attempt.server-ending', 'usually', 'the client had nothing to offer and left', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('container-client', 'sometimes', 'the file is not in the container'),
    hint('ci', 'sometimes', 'a job runs as another user with another home'),
    hint('wsl', 'sometimes', 'the same path means two places'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('first-time', 'sometimes', 'the path was written wrongly'),
    hint('intermittent', 'rarely', 'the file is missing every time'),
  ],
  then: ['auth.key-skipped', 'auth.denied', 'auth.again', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const missing = seen.one('auth.key-missing')?.fields;
    const key = seen.one('auth.key-unloadable')?.fields;
    return t`Your own ssh was told to use the key ${missing?.path ?? key?.path ?? t`named by \`-i\` or \`IdentityFile\``} and could not open it${missing?.errno ? t`: ${missing.errno}` : key ? t`: ${key.reason}` : []}. It then went on with other keys, if there were any (also with IdentitiesOnly), and ${seen.host ?? 'the server'} did not accept those. The path may be wrong, relative to another directory, or belong to another user (sudo, a build job).`;
  },
  fix: (seen) => {
    const path = pathArgument(
      seen.one('auth.key-missing')?.fields.path ?? seen.one('auth.key-unloadable')?.fields.path,
      'KEY',
    );
    return [
      step(
        'client',
        t`See whether the file is there and yours, as the user under whom ssh runs.`,
        reads(`id -un; ls -l ${path}`, 'client'),
      ),
      step(
        'client',
        t`Write the full path with \`-i\` or \`IdentityFile\`. \`~\` is the home of the account's entry, not always \`$HOME\`.`,
      ),
      step(
        'client',
        t`Under sudo or in a job, run ssh as yourself or give that user a key of its own; a key that may not be read should be copied by its owner, not opened to all.`,
      ),
    ];
  },
  check: {
    who: 'client',
    ask: () => t`List the key file as the user under whom ssh runs. Is it missing or not readable?`,
    run: (seen) => `head -c 1 ${pathArgument(seen.one('auth.key-missing')?.fields.path, 'KEY')} | wc -c`,
    effect: 'reads',
    yes: 'ssh could not use the key',
    no: 'the file can be read: another cause',
  },
  twins: ['auth-no-key-offered', 'client-command-line', 'client-key-format', 'client-key-mode'],
  cite: [
    'OpenSSH ssh.c, add_identity_file(), load_public_identity_files()',
    'Measured: a missing `-i` file gives a warning, and default keys are tried even with IdentitiesOnly',
  ],
});
