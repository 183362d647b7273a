/**
 * Cause: The key files were never generated or have been deleted, so sshd exits or drops every connection.
 */

import {
  cause,
  changes,
  errnoName,
  finding,
  guarded,
  hint,
  hostKeysOf,
  ONLY_IF_RELOADED,
  PROCESS_DIES,
  reads,
  restartServer,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-hostkeys-missing',
  stage: ['connect', 'kex'],
  who: 'server',
  title: 'The server has no host keys',
  signs: () => [
    ...SSHD_LISTENS,
    sign('server.test-failed', 'usually', 'the test fails without host keys too'),
    ...PROCESS_DIES,
    sign('server.no-hostkeys', 'always', 'sshd found no host key at all and ended'),
    sign('server.hostkey-unloadable', 'usually', 'sshd could not load a host key', {
      when: (f) => f.reason === undefined || errnoName(f.reason) === 'no-file',
    }),
    sign('server.hostkey-unloadable', 'rarely', 'the file is there', {
      when: (f) => f.reason !== undefined && errnoName(f.reason) !== 'no-file',
    }),
    sign('server.hostkey-mode', 'never', 'the file is there, but too open'),
    sign('server.hostkey-short', 'never', 'the file is there'),
    sign(
      'ident.read-error',
      'usually',
      "the process of the connection died before it spoke; the client's first line was still unread",
    ),
    sign('ident.closed', 'sometimes', 'the process of the connection died before it spoke'),
    sign('connect.failed', 'sometimes', 'sshd does not start without host keys', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'never', 'a machine without host keys still answers', {
      when: (f) => errnoName(f.errno) !== 'refused',
    }),
    sign('kex.no-match', 'rarely', 'with no usable host key there is no algorithm in common'),
    sign('server.unit', 'usually', 'the service failed to start', {
      when: (f) => /fail/i.test(f.state),
    }),
    sign('end.closed', 'sometimes', 'the connection was closed before the login'),
    sign('end.reset', 'usually', 'the connection was reset before the login'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.server-ending', 'usually', 'sshd itself ended', { when: (f) => f.ender === 'self' }),
    finding('hostkey-set', 'sometimes', 'sshd_config names its own host keys'),
    finding('hostkey-none', 'always', 'sshd_config names no usable host key'),
    hint('container', 'usually', 'images are shipped without host keys'),
    hint('server-rebuilt', 'sometimes', 'a copied image has its host keys removed'),
    hint('first-time', 'sometimes', 'they were never made'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    hint('after-reboot', 'sometimes', 'keys on a volatile disk are gone'),
    hint('works-for-others', 'never', 'without host keys nobody gets in'),
    hint('wsl', 'sometimes', 'nothing makes host keys there before the first start'),
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
    const key = seen.one('server.hostkey-unloadable')?.fields;
    const keys = hostKeysOf(seen);
    return t`sshd on ${seen.host ?? 'the server'} has no host key it can use${keys ? t` (it could not load ${keys}${key?.reason ? t`: ${key.reason}` : []})` : []} and so ends, at its start or, up to version 9.7, for each connection. The client was accepted by the kernel and then cut off before sshd had said a word. The files were never made, or were deleted.`;
  },
  fix: () => [
    guarded(
      step(
        'server',
        t`Make the keys that are missing; existing ones are left alone.`,
        reads('ls -l /etc/ssh/ssh_host_*_key', 'server'),
        changes('sudo ssh-keygen -A', 'server'),
        changes('sudo dpkg-reconfigure openssh-server', 'server', 'debian'),
        changes('sudo service sshd keygen', 'server', 'freebsd'),
      ),
      'keep-session',
    ),
    restartServer(t`Then start sshd again.`),
    step(
      'server',
      t`In containers keep /etc/ssh/ssh_host_* on a volume, so that the server has the same keys after a rebuild.`,
    ),
    step(
      'client',
      t`If other keys were there before, your client will warn that the host key changed; compare the fingerprint with the administrator before you accept it.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () => t`List the host keys on the server. Are there none?${ONLY_IF_RELOADED}`,
    run: () => 'sudo ls -l /etc/ssh/ssh_host_*_key; sudo sshd -T | grep -i ^hostkey',
    effect: 'reads',
    yes: 'the host keys are missing',
    no: 'the files are there: look at their permissions and content',
  },
  twins: [
    'accept-binary-unusable',
    'accept-child-crash',
    'accept-privsep-dir',
    'accept-upgraded-not-restarted',
    'ident-hangs-up',
    'kex-server-closes',
    'noise-harmless-line',
    'path-port-mapping-dead',
    'server-config-invalid',
    'server-hostkeys-damaged',
    'server-hostkeys-mode',
    'server-not-root',
  ],
  cite: [
    'OpenSSH sshd.c: "sshd: no hostkeys available -- exiting."',
    'Measured: up to 9.7 each connection re-reads the keys; from 9.8 the listener keeps them',
    'ssh-keygen(1): -A',
  ],
  folklore: 'missing host keys on the server',
});
