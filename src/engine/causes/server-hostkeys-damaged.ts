/** Cause: sshd finds the files but cannot use them (zero bytes after a crash, passphrase). */

import {
  cause,
  changes,
  errnoName,
  guarded,
  hint,
  hostKeysOf,
  PROCESS_DIES,
  pathArgument,
  reads,
  restartServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-hostkeys-damaged',
  stage: ['connect', 'kex'],
  who: 'server',
  title: 'The host key files are empty, damaged or encrypted',
  signs: [
    sign('server.test-failed', 'usually', 'the test fails without usable host keys too'),
    ...PROCESS_DIES,
    sign('server.hostkey-unloadable', 'always', 'sshd found the file and could not use what it holds', {
      when: (f) =>
        /libcrypto|invalid format|passphrase|corrupt|incorrect|parse|error in/i.test(f.reason ?? ''),
    }),
    sign('server.hostkey-unloadable', 'sometimes', 'sshd could not load a host key', {
      when: (f) => f.reason === undefined,
    }),
    sign('server.hostkey-unloadable', 'never', 'sshd names another reason', {
      when: (f) =>
        f.reason !== undefined && (errnoName(f.reason) === 'no-file' || /permissions|denied/i.test(f.reason)),
    }),
    sign('server.hostkey-short', 'sometimes', 'sshd does not take this host key'),
    sign('server.hostkey-pair', 'usually', 'private and public half do not belong together'),
    sign('server.hostkey-mode', 'rarely', 'the modes are what sshd complains of'),
    sign('server.no-hostkeys', 'usually', 'no host key was left that sshd can use'),
    sign(
      'ident.read-error',
      'usually',
      "the process of the connection died before it spoke; the client's first line was still unread",
    ),
    sign('ident.closed', 'sometimes', 'the process of the connection died before it spoke'),
    sign('connect.failed', 'sometimes', 'sshd does not start without a usable host key', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'never', 'such a machine still answers', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('server.unit', 'usually', 'the service failed to start', {
      when: (f) => /fail/i.test(f.state),
    }),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'usually', 'the connection was reset before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.server-ending', 'usually', 'sshd itself ended', { when: (f) => f.ender === 'self' }),
    hint('after-reboot', 'usually', 'a crash or power cut can leave empty files'),
    hint('cloud-vm', 'sometimes', 'first boot was interrupted'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    hint('server-rebuilt', 'sometimes', 'a restore brought broken files'),
    hint('works-for-others', 'never', 'without host keys nobody gets in'),
  ],
  then: [
    'server.hostkey-unloadable',
    'server.no-hostkeys',

    'connect.failed',
    'server.unit',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const key = seen.one('server.hostkey-unloadable')?.fields ?? seen.one('server.hostkey-short')?.fields;
    return t`sshd on ${seen.host ?? 'the server'} cannot use ${hostKeysOf(seen) ?? t`its host key`}, by which it proves who it is${key?.reason ? t`: ${key.reason}` : []}. Such a file is empty (often after a power cut or a full disk), damaged, or protected by a passphrase. Without a usable host key sshd ends, at its start or (up to 9.7) for each connection before it has said a word.`;
  },
  fix: (seen) => {
    const path = pathArgument(seen.one('server.hostkey-unloadable')?.fields.path, 'KEYFILE');
    return [
      step(
        'server',
        t`See which files are empty or unreadable, and whether the disk is full.`,
        reads(`sudo ssh-keygen -y -P '' -f ${path}`, 'server'),
        reads('ls -l /etc/ssh/ssh_host_*_key; df -h /etc', 'server'),
      ),
      guarded(
        step(
          'server',
          t`If there is a backup, restore the keys, so that no client has to learn new ones. Otherwise move the broken files away and make new ones.`,
          changes(`sudo mv ${path} ${path}.broken && sudo ssh-keygen -A`, 'server'),
        ),
        'keep-session',
        'backup',
      ),
      restartServer(t`Then start sshd again.`),
    ];
  },
  check: {
    who: 'server',
    ask: () => t`Ask ssh-keygen for the public half of each host key. Does it report an error for them?`,
    run: () =>
      'for k in /etc/ssh/ssh_host_*_key; do sudo ssh-keygen -y -P \'\' -f "$k" >/dev/null || echo "$k"; done',
    effect: 'reads',
    yes: 'those files are damaged or encrypted',
    no: 'their content is fine: look at their permissions',
    alsoYes: ['server-hostkeys-mode'],
  },
  twins: [
    'accept-binary-unusable',
    'accept-privsep-dir',
    'accept-upgraded-not-restarted',
    'ident-hangs-up',
    'server-config-invalid',
    'server-hostkeys-missing',
    'server-hostkeys-mode',
  ],
  cite: [
    'OpenSSH sshd.c, main(): sensitive_data.host_keys',
    'Measured: empty host keys on 9.2 reset every connection and log only "no hostkeys available"',
  ],
  folklore: 'damaged host keys on the server',
});
