/** Cause: It can read no host keys and bind no low port. */

import {
  cause,
  errnoName,
  finding,
  hint,
  hostKeysOf,
  reads,
  restartServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-not-root',
  stage: ['connect', 'session'],
  who: 'server',
  title: 'sshd was started without root rights',
  signs: [
    sign('server.hostkey-unloadable', 'always', 'the user who started sshd may not read the host keys', {
      when: (f) => errnoName(f.reason ?? '') === 'denied',
    }),
    sign('server.hostkey-unloadable', 'usually', 'the user who started sshd may not read the host keys', {
      when: (f) => f.reason === undefined,
    }),
    sign('server.hostkey-unloadable', 'never', 'sshd names another reason', {
      when: (f) => f.reason !== undefined && errnoName(f.reason) !== 'denied',
    }),
    sign('server.bind-failed', 'usually', 'only root may take a port below 1024', {
      when: (f) => errnoName(f.errno) === 'denied' && (f.port === undefined || f.port < 1024),
    }),
    sign('server.bind-failed', 'rarely', 'every user may take a port from 1024 on', {
      when: (f) => errnoName(f.errno) === 'denied' && f.port !== undefined && f.port >= 1024,
    }),
    sign('server.bind-failed', 'never', 'sshd names another reason', {
      when: (f) => errnoName(f.errno) !== 'denied',
    }),
    sign('server.no-hostkeys', 'usually', 'no host key was left that sshd can read'),
    sign('server.bind-none', 'sometimes', 'no port was left to sshd'),
    sign('connect.failed', 'usually', 'sshd did not start', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    finding('hostkey-set', 'sometimes', 'sshd_config names host keys of its own'),
    hint('first-time', 'usually', 'it was started by hand'),
    hint('selinux-on', 'rarely', 'a policy would be another cause'),
    hint('container', 'sometimes', 'containers often run without root'),
    hint('works-for-others', 'never', 'sshd did not start for anybody'),
    hint('was-working', 'rarely', 'the service starts sshd as root'),
  ],
  then: [
    'server.no-hostkeys',
    'server.bind-none',
    'server.hostkey-unloadable',
    'server.bind-failed',
    'sshd.privsep-dir-mode',
    'connect.failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const bind = seen.one('server.bind-failed')?.fields;
    return t`sshd was started by an ordinary user. It could not read ${hostKeysOf(seen) ?? t`its host keys`}${bind ? t` or take port ${bind.port}: ${bind.errno}` : []}, because both are for root only, and so it did not start. Nothing is wrong with the files themselves.`;
  },
  fix: () => [
    restartServer(
      t`Start sshd through the service, which runs it as root. To test a configuration use \`sudo sshd -t\`.`,
    ),
    step(
      'server',
      t`In a container without root, use a port from 1024 on and host keys that its user owns; such an sshd lets in that one user only.`,
      reads('id -u; ls -l /etc/ssh/ssh_host_*_key', 'server'),
    ),
  ],
  check: {
    who: 'server',
    ask: () => t`See under which user sshd was started. Is it another than root?`,
    run: () => 'id -u; ps -o user,pid,args -C sshd',
    effect: 'reads',
    yes: 'sshd lacks the rights of root',
    no: 'it ran as root: a policy or the files are at fault',
  },
  twins: ['server-hostkeys-missing', 'server-selinux-port'],
  cite: ['sshd(8)', 'bind(2): EACCES', 'ip(7): ip_unprivileged_port_start'],
});
