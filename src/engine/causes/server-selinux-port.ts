/** Cause: The port has no ssh_port_t label, so binding is denied. */

import {
  argument,
  cause,
  changes,
  errnoName,
  finding,
  guarded,
  hint,
  reads,
  restartServer,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'server-selinux-port',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'SELinux does not let sshd use this port',
  signs: [
    sign('server.test-failed', 'never', 'the test opens no port'),
    sign('server.bind-failed', 'always', 'the kernel forbade sshd to take the port', {
      when: (f) => errnoName(f.errno) === 'denied',
    }),
    sign('server.bind-failed', 'never', 'sshd names another reason', {
      when: (f) => errnoName(f.errno) !== 'denied',
    }),
    sign('around.selinux', 'always', 'SELinux denied a name_bind', { when: (f) => f.what === 'port' }),
    sign('around.selinux', 'rarely', 'SELinux denied something else', { when: (f) => f.what !== 'port' }),
    sign('server.bind-none', 'usually', 'no other port was left to sshd'),
    sign('server.hostkey-unloadable', 'never', 'root can read the host keys'),
    sign('server.unit', 'usually', 'the service failed to start', {
      when: (f) => /fail/i.test(f.state),
    }),
    sign('connect.failed', 'usually', 'nothing listens on the new port', {
      when: (f) => errnoName(f.errno) === 'refused',
    }),
    sign('connect.failed', 'rarely', 'the firewall does not know the new port either', {
      when: (f) => ['no-route', 'timeout'].includes(errnoName(f.errno)),
    }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    finding('port-other', 'usually', 'sshd_config names another port than 22'),
    finding('port-several', 'usually', 'sshd_config names another port than 22'),
    hint('selinux-on', 'always', 'SELinux is enforcing'),
    hint('after-config-change', 'usually', 'the port was just changed'),
    hint('after-hardening', 'usually', 'the port was just changed'),
    hint('windows-server', 'never', 'SELinux exists on Linux only'),
    hint('intermittent', 'never', 'the rule holds every time'),
  ],
  then: ['server.bind-none', 'server.unit', 'connect.failed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const bind = seen.one('server.bind-failed')?.fields;
    return t`sshd, although started as root, was not allowed to listen on port ${bind?.port ?? seen.port ?? 22}: ${bind?.errno ?? t`Permission denied`}. With SELinux enforcing sshd may use only ports that carry the label ssh_port_t, and that is 22 unless more are added. sshd ended, or goes on without that port; clients are refused.`;
  },
  fix: (seen) => {
    const port = argument(seen.one('server.bind-failed')?.fields.port, 'PORT');
    return [
      step(
        'server',
        t`See which ports carry the label, and the denial in the audit log.`,
        reads('sudo semanage port -l | grep ssh', 'server'),
        reads('sudo ausearch -m avc -ts recent | grep name_bind', 'server'),
      ),
      guarded(
        step(
          'server',
          t`Add the port, and open it in the firewall as well. Do not switch SELinux off for this.`,
          changes(`sudo semanage port -a -t ssh_port_t -p tcp ${port}`, 'server', 'rhel'),
          changes(
            `sudo firewall-cmd --permanent --add-port=${port}/tcp && sudo firewall-cmd --reload`,
            'server',
            'rhel',
          ),
        ),
        'keep-session',
        'second-window',
      ),
      restartServer(t`Then start sshd again.`),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`List the ports that SELinux gives to sshd. Is ${seen.one('server.bind-failed')?.fields.port ?? t`the new port`} missing, with SELinux enforcing?`,
    run: () => 'getenforce; sudo semanage port -l | grep ssh_port_t',
    effect: 'reads',
    yes: 'SELinux forbids the port',
    no: 'SELinux allows it: sshd lacks other rights',
  },
  twins: ['server-not-root', 'server-port-in-use'],
  cite: ['semanage-port(8)', 'bind(2): EACCES', 'OpenSSH sshd.c, listen_on_addrs()'],
});
