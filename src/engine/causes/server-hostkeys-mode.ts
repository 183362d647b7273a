/** Cause: Group or others may read the private host keys (volumes, ACLs), and sshd skips them all. */

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
  id: 'server-hostkeys-mode',
  stage: ['connect', 'kex'],
  who: 'server',
  title: 'The host key files are too open, so sshd ignores them',
  signs: [
    sign('server.test-failed', 'usually', 'the test fails without usable host keys too'),
    ...PROCESS_DIES,
    sign('server.hostkey-mode', 'always', 'sshd ignores a host key that others may read'),
    sign('server.hostkey-unloadable', 'always', 'sshd names bad permissions as the reason', {
      when: (f) => /permissions/i.test(f.reason ?? ''),
    }),
    sign('server.hostkey-unloadable', 'usually', 'after ignoring the key sshd has none to load', {
      when: (f) => f.reason === undefined,
    }),
    sign('server.hostkey-unloadable', 'never', 'sshd names another reason', {
      when: (f) => f.reason !== undefined && !/permissions/i.test(f.reason),
    }),
    sign('server.no-hostkeys', 'usually', 'all host keys were ignored, so none was left'),
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
    hint('mounted-volume', 'usually', 'volumes change owners and modes'),
    hint('container', 'sometimes', 'volumes change owners and modes'),
    hint('after-config-change', 'usually', 'somebody changed modes below /etc, often with chmod -R'),
    hint('windows-server', 'sometimes', 'rights on Windows are inherited'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    hint('server-rebuilt', 'sometimes', 'a restore gave the files other modes'),
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
    const key = seen.one('server.hostkey-mode')?.fields;
    return t`sshd on ${seen.host ?? 'the server'} ignores ${hostKeysOf(seen) ?? t`a host key in /etc/ssh`}, by which it proves who it is: other users of the server may read such a file${key?.mode ? t` (mode ${key.mode})` : []}. If that holds for all host keys, sshd has none left and ends, at its start or (up to 9.7) for each connection before it has said a word.`;
  },
  fix: (seen) => {
    const path = pathArgument(seen.one('server.hostkey-mode')?.fields.path, '/etc/ssh/ssh_host_ed25519_key');
    return [
      guarded(
        step(
          'server',
          t`Let only root read the private host keys.`,
          reads(`ls -l ${path} /etc/ssh/ssh_host_*_key`, 'server'),
          changes(
            'sudo chown root:root /etc/ssh/ssh_host_*_key && sudo chmod 600 /etc/ssh/ssh_host_*_key',
            'server',
          ),
          changes(
            'icacls C:\\ProgramData\\ssh\\ssh_host_ed25519_key /inheritance:r /grant SYSTEM:F /grant Administrators:F',
            'server',
            'windows',
          ),
        ),
        'keep-session',
      ),
      step(
        'server',
        t`If the mode does not stick, the volume is to blame: copy the keys to a place where it does, or mount it with mode 0600 (Kubernetes: defaultMode: 0600).`,
      ),
      step(
        'server',
        t`If strangers had accounts on the machine meanwhile, take the keys as known to them: make new ones.`,
      ),
      restartServer(t`Then start sshd again.`),
    ];
  },
  check: {
    who: 'server',
    ask: () => t`List the host keys on the server. May group or others read them?`,
    run: () => 'sudo ls -l /etc/ssh/ssh_host_*_key',
    effect: 'reads',
    yes: 'sshd ignores them for that reason',
    no: 'their modes are right: look at their content',
  },
  twins: [
    'accept-binary-unusable',
    'accept-privsep-dir',
    'accept-upgraded-not-restarted',
    'ident-hangs-up',
    'server-config-invalid',
    'server-hostkeys-damaged',
    'server-hostkeys-missing',
  ],
  cite: [
    'OpenSSH authfile.c, sshkey_perm_ok()',
    'Measured: host keys of mode 0644 on 9.2 reset every connection before the identification',
  ],
  folklore: "permissions of the server's host keys",
});
