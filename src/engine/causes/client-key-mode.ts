/** Cause: ssh ignores a key that others may read, then has nothing to offer. */

import { cause, changes, hint, pathArgument, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-key-mode',
  stage: 'auth',
  who: 'client',
  title: 'Your private key file is readable by others',
  signs: [
    sign('auth.again', 'sometimes', 'without the key ssh asks for a password'),
    sign(
      'attempt.unsigned',
      'usually',
      'the server knows the key, and ssh may not read the file to prove it',
    ),
    sign('auth.methods', 'usually', 'the server takes keys', { when: (f) => /publickey/.test(f.methods) }),
    sign('auth.key-mode', 'always', 'your own ssh ignores a key that others may read'),
    sign('auth.key-unloadable', 'always', 'ssh names bad permissions as the reason', {
      when: (f) => /permissions/i.test(f.reason),
    }),
    sign('auth.key-unloadable', 'never', 'ssh names another reason', {
      when: (f) => !/permissions/i.test(f.reason),
    }),
    sign('auth.denied', 'usually', 'without the key the server lets nobody in'),
    sign('end.closed', 'usually', 'the client left with nothing to offer', { side: 'server' }),
    sign('attempt.key-count', 'always', 'the key was not offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'sometimes', 'other keys were offered', { when: (f) => f.offered > 0 }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('attempt.server-ending', 'usually', 'the client had nothing to offer and left', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('wsl', 'usually', 'on a Windows drive every file looks open to all'),
    hint('windows-client', 'usually', 'files on Windows often inherit rights for others'),
    hint('mounted-volume', 'usually', 'modes on a mounted volume may not stick'),
    hint('key-login', 'usually', 'a key is meant to be used'),
    hint('ci', 'sometimes', 'a job wrote the key with the default mode'),
    hint('cloud-vm', 'sometimes', 'the key was just downloaded'),
    hint('new-key', 'sometimes', 'the key was just downloaded or copied'),
    hint('intermittent', 'never', 'the mode is the same every time'),
    hint('container-client', 'sometimes', 'a key that is mounted keeps the owner and mode of outside'),
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
    const mode = seen.one('auth.key-mode')?.fields;
    return t`Your own ssh ignored ${mode?.path ?? seen.one('auth.key-unloadable')?.fields.path ?? t`your private key`}: other users of your machine may read it${mode?.mode ? t` (mode ${mode.mode})` : []}. Without that key it had nothing that ${seen.host ?? 'the server'} accepts, so the login failed. The server did nothing wrong, and its own files do not matter here.`;
  },
  fix: (seen) => {
    const path = pathArgument(
      seen.one('auth.key-mode')?.fields.path ?? seen.one('auth.key-unloadable')?.fields.path,
      'KEY',
    );
    return [
      step(
        'client',
        t`Let only yourself read the key.`,
        changes(`chmod 600 ${path}`, 'client'),
        changes('icacls KEY /inheritance:r /grant:r "$($env:USERNAME):R"', 'client', 'windows'),
      ),
      step(
        'client',
        t`If the mode does not stick (a Windows drive under WSL, a mounted volume), copy the key to ~/.ssh on a real file system.`,
        reads(`ls -l ${path}`, 'client'),
      ),
    ];
  },
  check: {
    who: 'client',
    ask: () => t`List the key file. May group or others read it?`,
    run: (seen) => `ls -l ${pathArgument(seen.one('auth.key-mode')?.fields.path, 'KEY')}`,
    effect: 'reads',
    yes: 'ssh ignores the key for that reason',
    no: 'the mode is fine: look at the key itself',
  },
  twins: ['auth-key-not-authorized', 'auth-no-key-offered', 'client-config-mode', 'client-key-unavailable'],
  cite: ['OpenSSH authfile.c, sshkey_perm_ok()', 'ssh(1), FILES: ~/.ssh/id_*'],
  folklore: 'permissions of the private key',
});
