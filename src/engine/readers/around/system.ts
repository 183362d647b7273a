/** What systemd, the kernel, the audit system and SELinux say about sshd, as they stand in the same log. */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

/** Units under which sshd runs. A unit's name is written out: the same words about another service mean nothing here. */
const SERVICES = ['ssh.service', 'sshd.service'] as const;
const SOCKETS = ['ssh.socket', 'sshd.socket'] as const;
/** Descriptions that distributions give to these units. */
const DESCRIPTIONS = [
  'OpenBSD Secure Shell server',
  'OpenSSH server daemon',
  'OpenSSH Daemon',
  'OpenSSH Server',
  'SSH Secure Shell Server',
] as const;

function unit(name: string, state: string, text: string, sample: string, means: string): Wording {
  return {
    says: 'server.unit',
    side: 'server',
    text,
    with: { unit: name, state },
    levels: [],
    sample,
    means,
  };
}

function described(name: string, description: string): Wording[] {
  return [
    unit(
      name,
      'started',
      `Started ${name} - ${description}.`,
      `Started ${name} - ${description}.`,
      'sshd was started.',
    ),
    unit(
      name,
      'stopped',
      `Stopped ${name} - ${description}.`,
      `Stopped ${name} - ${description}.`,
      'sshd was stopped.',
    ),
    unit(
      name,
      'failed to start',
      `Failed to start ${name} - ${description}.`,
      `Failed to start ${name} - ${description}.`,
      'sshd did not start.',
    ),
    unit(
      name,
      'starting',
      `Starting ${name} - ${description}...`,
      `Starting ${name} - ${description}...`,
      'sshd is being started.',
    ),
    unit(
      name,
      'being stopped',
      `Stopping ${name} - ${description}...`,
      `Stopping ${name} - ${description}...`,
      'sshd is being stopped.',
    ),
    unit(
      name,
      'reloaded',
      `Reloaded ${name} - ${description}.`,
      `Reloaded ${name} - ${description}.`,
      'sshd read its configuration again.',
    ),
  ];
}

/** Older releases of systemd name the description alone. */
function undescribed(description: string): Wording[] {
  return [
    unit('sshd', 'started', `Started ${description}.`, `Started ${description}.`, 'sshd was started.'),
    unit('sshd', 'stopped', `Stopped ${description}.`, `Stopped ${description}.`, 'sshd was stopped.'),
    unit(
      'sshd',
      'failed to start',
      `Failed to start ${description}.`,
      `Failed to start ${description}.`,
      'sshd did not start.',
    ),
    unit(
      'sshd',
      'starting',
      `Starting ${description}...`,
      `Starting ${description}...`,
      'sshd is being started.',
    ),
    unit(
      'sshd',
      'being stopped',
      `Stopping ${description}...`,
      `Stopping ${description}...`,
      'sshd is being stopped.',
    ),
    unit(
      'sshd',
      'reloaded',
      `Reloaded ${description}.`,
      `Reloaded ${description}.`,
      'sshd read its configuration again.',
    ),
    unit(
      'sshd',
      'skipped, stopped',
      `Condition check resulted in ${description} being skipped.`,
      `Condition check resulted in ${description} being skipped.`,
      'sshd was not started, since a condition of its unit does not hold (e.g. /etc/ssh/sshd_not_to_be_run).',
    ),
  ];
}

function ofService(name: string): Wording[] {
  return [
    unit(
      name,
      'failed',
      `${name}: Failed with result '{_}'.`,
      `${name}: Failed with result 'exit-code'.`,
      'sshd ended with a fault.',
    ),
    unit(
      name,
      'failed: start-limit',
      `${name}: Start request repeated too quickly.`,
      `${name}: Start request repeated too quickly.`,
      'sshd failed so often in a row that systemd starts it no more.',
    ),
    unit(
      name,
      'failed: main process exited',
      `${name}: Main process exited, code=exited, status={_}`,
      `${name}: Main process exited, code=exited, status=255/EXCEPTION`,
      'sshd ended by itself with a fault.',
    ),
    unit(
      name,
      'failed: main process killed',
      `${name}: Main process exited, code=killed, status={_}`,
      `${name}: Main process exited, code=killed, status=9/KILL`,
      'sshd was ended by a signal.',
    ),
    unit(
      name,
      'failed: main process killed',
      `${name}: Main process exited, code=dumped, status={_}`,
      `${name}: Main process exited, code=dumped, status=11/SEGV`,
      'sshd crashed.',
    ),
    unit(
      name,
      'failed: main process exited',
      `${name}: main process exited, code=exited, status={_}`,
      `${name}: main process exited, code=exited, status=255/n/a`,
      'sshd ended by itself with a fault.',
    ),
    unit(
      name,
      'failed: control process exited',
      `${name}: Control process exited, code=exited, status={_}`,
      `${name}: Control process exited, code=exited, status=255/EXCEPTION`,
      'The test of the configuration before the start (sshd -t) failed.',
    ),
    unit(
      name,
      'failed: control process exited',
      `${name}: control process exited, code=exited status={_}`,
      `${name}: control process exited, code=exited status=255`,
      'The test of the configuration before the start (sshd -t) failed.',
    ),
    unit(
      name,
      'stopped',
      `${name}: Deactivated successfully.`,
      `${name}: Deactivated successfully.`,
      'sshd was stopped.',
    ),
    unit(name, 'stopped', `${name}: Succeeded.`, `${name}: Succeeded.`, 'sshd was stopped.'),
    unit(
      name,
      'restart planned',
      `${name}: Scheduled restart job, restart counter is at {_:count}.`,
      `${name}: Scheduled restart job, restart counter is at 5.`,
      'systemd will start sshd again.',
    ),
    unit(
      name,
      'restart planned',
      `${name}: Service RestartSec={_} expired, scheduling restart.`,
      `${name}: Service RestartSec=100ms expired, scheduling restart.`,
      'systemd will start sshd again.',
    ),
    unit(
      name,
      'restart planned',
      `${name}: Service hold-off time over, scheduling restart.`,
      `${name}: Service hold-off time over, scheduling restart.`,
      'systemd will start sshd again.',
    ),
    unit(
      name,
      'failed: out of memory',
      `${name}: Failed with result 'oom-kill'.`,
      `${name}: Failed with result 'oom-kill'.`,
      'sshd was ended because memory ran out.',
    ),
    unit(
      name,
      'a process killed: out of memory',
      `${name}: A process of this unit has been killed by the OOM killer.`,
      `${name}: A process of this unit has been killed by the OOM killer.`,
      'A process of sshd was ended because memory ran out.',
    ),
    unit(
      name,
      'old processes found',
      `${name}: Found left-over process {_} in control group while starting unit. Ignoring.`,
      `${name}: Found left-over process 812 (sshd) in control group while starting unit. Ignoring.`,
      'Processes of an earlier sshd still run.',
    ),
    unit(
      name,
      'failed',
      `Unit ${name} entered failed state.`,
      `Unit ${name} entered failed state.`,
      'sshd ended with a fault.',
    ),
    unit(
      name,
      'failed: start-limit',
      `start request repeated too quickly for ${name}`,
      `start request repeated too quickly for ${name}`,
      'sshd failed so often in a row that systemd starts it no more.',
    ),
    unit(
      name,
      'failed to start',
      `Job for ${name} failed because {_}`,
      `Job for ${name} failed because the control process exited with error code.`,
      'systemctl: sshd did not start.',
    ),
    unit(
      name,
      'failed to start',
      `Job for ${name} failed. {_}`,
      `Job for ${name} failed. See 'systemctl status ${name}' and 'journalctl -xn' for details.`,
      'systemctl: sshd did not start.',
    ),
    unit(
      name,
      'stopped: masked',
      `Failed to start ${name}: Unit ${name} is masked.`,
      `Failed to start ${name}: Unit ${name} is masked.`,
      'systemctl: the unit is masked, so sshd cannot be started.',
    ),
    ...[
      `Unit ${name} could not be found.`,
      `Failed to start ${name}: Unit ${name} not found.`,
      `Failed to restart ${name}: Unit ${name} not found.`,
      `Failed to reload ${name}: Unit ${name} not found.`,
      `Failed to enable unit: Unit file ${name} does not exist.`,
    ].map(notInstalled),
  ];
}

function logind(text: string, sample: string): Wording {
  return {
    says: 'around.other',
    side: 'server',
    text,
    levels: [],
    sample,
    means: 'systemd-logind keeps account of the sessions.',
  };
}

function notInstalled(text: string): Wording {
  return wording({
    says: 'server.not-installed',
    side: 'server',
    text,
    with: { text },
    levels: [],
    sample: text,
    means: 'There is no such unit on this machine: sshd is not installed, or its unit has another name.',
  });
}

function noSshd(text: string, sample = text): Wording {
  return wording({
    says: 'server.not-installed',
    side: 'server',
    text,
    with: { text: sample },
    levels: [],
    sample,
    means:
      'The shell finds no sshd: the server is not installed, or its folder (/usr/sbin) is not in the PATH of this account.',
  });
}

function socketLimit(text: string, sample: string, means: string): Wording {
  return {
    says: 'around.socket-limit',
    side: 'server',
    text,
    with: { text: sample },
    levels: [],
    sample,
    means,
  };
}

function ofSocket(name: string): Wording[] {
  return [
    socketLimit(
      `${name}: Too many incoming connections ({_:count}){_}`,
      `${name}: Too many incoming connections (64), dropping connection.`,
      'The socket unit has as many connections as it may have (MaxConnections), so it drops new ones.',
    ),
    socketLimit(
      `${name}: Too many incoming connections ({_:count}) from source {_}`,
      `${name}: Too many incoming connections (4) from source 198.51.100.7, dropping connection.`,
      'This address has as many connections as it may have (MaxConnectionsPerSource).',
    ),
    socketLimit(
      `${name}: Trigger limit hit, refusing further activation.`,
      `${name}: Trigger limit hit, refusing further activation.`,
      'So many connections came at once that the socket unit gave up (TriggerLimitBurst).',
    ),
    unit(
      name,
      'failed',
      `${name}: Failed with result '{_}'.`,
      `${name}: Failed with result 'trigger-limit-hit'.`,
      'The socket unit listens no more.',
    ),
    ...['create listening socket ({_})', 'listen on sockets'].map(
      (call): Wording => ({
        says: 'server.bind-failed',
        side: 'server',
        text: `${name}: Failed to ${call}: {errno}`,
        levels: [],
        sample: `${name}: Failed to ${call.replace('{_}', '[::]:22')}: Address already in use`,
        means: 'The socket unit cannot listen; mostly another program has the port.',
      }),
    ),
    unit(
      name,
      'refused: its settings changed while it ran',
      `${name}: Socket unit configuration has changed while unit has been running, no open socket file descriptor left.{_}`,
      `${name}: Socket unit configuration has changed while unit has been running, no open socket file descriptor left. The socket unit is not functional until restarted.`,
      'The settings of the socket unit were read anew, and it listens nowhere until it is restarted.',
    ),
    unit(
      name,
      'refused: service runs already',
      `${name}: Socket service {_:token} already active, refusing.`,
      `${name}: Socket service ssh.service already active, refusing.`,
      'sshd runs already by itself, so the socket unit does not start.',
    ),
    unit(
      name,
      'stopped',
      `${name}: Deactivated successfully.`,
      `${name}: Deactivated successfully.`,
      'The socket unit was stopped.',
    ),
    unit(name, 'stopped', `${name}: Succeeded.`, `${name}: Succeeded.`, 'The socket unit was stopped.'),
    unit(
      name,
      'listening',
      `Listening on ${name} - {_}`,
      `Listening on ${name} - OpenBSD Secure Shell server socket.`,
      'systemd listens on the port and starts sshd when somebody comes.',
    ),
    unit(
      name,
      'stopped',
      `Closed ${name} - {_}`,
      `Closed ${name} - OpenBSD Secure Shell server socket.`,
      'systemd listens on the port no more.',
    ),
    unit(
      name,
      'failed to listen',
      `Failed to listen on ${name} - {_}`,
      `Failed to listen on ${name} - OpenBSD Secure Shell server socket.`,
      'systemd could not listen on the port.',
    ),
  ];
}

/** Typed by its use: a text put together from pieces has no literal type to check its holes by. */
function plain(w: Wording): Wording {
  return w;
}

/** sshd and its parts, as the kernel names them. */
const PROGRAMS = ['sshd', 'sshd-session', 'sshd-auth'] as const;

function selinux(
  what: 'port' | 'file' | 'exec' | 'other',
  permission: string,
  comm: string,
  sample: string,
): Wording[] {
  const means =
    what === 'port'
      ? 'SELinux does not let sshd listen on this port.'
      : what === 'file'
        ? 'SELinux does not let sshd read this file, mostly because of a wrong label.'
        : what === 'exec'
          ? 'SELinux does not let sshd start this program.'
          : 'SELinux refuses something to sshd.';
  // In the log of auditd, and as the kernel prints it without auditd. `{ read }` stands in braces, which a text cannot hold.
  return [
    `type=AVC msg=audit({_:token}: avc:  denied  {_:token} ${permission} } for  pid={_:count} comm="${comm}"{text}`,
    `audit: type=1400 audit({_:token}: avc:  denied  {_:token} ${permission} } for  pid={_:count} comm="${comm}"{text}`,
  ].map(
    (text): Wording => ({
      says: 'around.selinux',
      side: 'server',
      text,
      with: { what },
      levels: [],
      sample: `${text.slice(0, text.indexOf('{'))}1741000000.123:456): avc:  denied  { ${permission} } for  pid=812 comm="${comm}"${sample}`,
      means,
    }),
  );
}

/** AppArmor, in the log of auditd, as the kernel prints it, and as people copy it. */
function apparmor(what: 'file' | 'exec', operation: string, name: string): Wording[] {
  const shown = `apparmor="DENIED" operation="${operation}" class="file" profile="sshd" name="${name}" pid=812 comm="sshd-session" requested_mask="r" denied_mask="r" fsuid=1001 ouid=0`;
  return ['', 'type=AVC msg=audit({_:token}: ', 'audit: type=1400 audit({_:token}: '].map(
    (before): Wording => ({
      says: 'around.selinux',
      side: 'server',
      text: `${before}apparmor="DENIED" operation="${operation}" {text} comm="sshd{_:word}" {_}`,
      with: { what },
      levels: [],
      sample: `${before.replace('{_:token}', '1741000000.123:456)')}${shown}`,
      means:
        what === 'file'
          ? 'AppArmor does not let sshd read this file.'
          : 'AppArmor does not let sshd start this program.',
    }),
  );
}

export const SYSTEM: readonly Wording[] = [
  // systemctl status: Debian's unit tests the configuration before each start (ssh.service, ExecStartPre).
  wording({
    says: 'server.test-failed',
    side: 'server',
    text: 'Process: {_:count} ExecStartPre=/usr/sbin/sshd -t (code=exited, status={_}',
    levels: [],
    sample: 'Process: 700 ExecStartPre=/usr/sbin/sshd -t (code=exited, status=255/EXCEPTION)',
    means: 'sshd refused its own configuration or host keys when it was to be started.',
  }),
  ...apparmor('file', 'open', '/home/ada/.ssh/authorized_keys'),
  ...apparmor('exec', 'exec', '/usr/local/bin/keys-of'),
  ...SERVICES.flatMap(ofService),
  ...SOCKETS.flatMap(ofSocket),
  ...SERVICES.flatMap((name) => DESCRIPTIONS.flatMap((description) => described(name, description))),
  ...DESCRIPTIONS.flatMap(undescribed),
  unit(
    'ssh.socket',
    'listening',
    'Listening on OpenBSD Secure Shell server socket.',
    'Listening on OpenBSD Secure Shell server socket.',
    'systemd listens on the port and starts sshd when somebody comes.',
  ),
  unit(
    'ssh.socket',
    'stopped',
    'Closed OpenBSD Secure Shell server socket.',
    'Closed OpenBSD Secure Shell server socket.',
    'systemd listens on the port no more.',
  ),
  unit(
    'ssh.socket',
    'failed to listen',
    'Failed to listen on OpenBSD Secure Shell server socket.',
    'Failed to listen on OpenBSD Secure Shell server socket.',
    'systemd could not listen on the port.',
  ),
  // What Ubuntu wrote into its sshd_config: 24.04, and 22.10 to 23.10.
  ...[
    'When systemd socket activation is used (the default), the socket',
    '# When systemd socket activation is used (the default), the socket',
    '# Port and ListenAddress options are not used when sshd is socket-activated,',
    'Port and ListenAddress options are not used when sshd is socket-activated,',
  ].map((text) =>
    unit(
      'ssh.socket',
      'the default of this Ubuntu',
      text,
      text,
      'On this Ubuntu systemd listens on the port, and sshd_config alone does not move it.',
    ),
  ),
  ...['sshd: unrecognized service', 'ssh: unrecognized service'].map(notInstalled),
  // What shells say of a program that is not there: "bash: " or "sudo: " before it is cut off by the reader.
  noSshd('sshd: command not found'),
  noSshd('bash: sshd: command not found'),
  noSshd('-bash: sshd: command not found'),
  noSshd('bash: line {_:count}: sshd: command not found', 'bash: line 1: sshd: command not found'),
  noSshd('zsh: command not found: sshd'),
  noSshd('sh: {_:count}: sshd: not found', 'sh: 1: sshd: not found'),
  noSshd('sshd: not found'),
  ...['/usr/sbin/sshd', '/sbin/sshd', '/usr/local/sbin/sshd'].flatMap((path) => [
    noSshd(`${path}: command not found`),
    noSshd(`bash: ${path}: No such file or directory`),
    noSshd(`-bash: ${path}: No such file or directory`),
    noSshd(`sh: {_:count}: ${path}: not found`, `sh: 1: ${path}: not found`),
    noSshd(`zsh: no such file or directory: ${path}`),
  ]),
  logind('New session {_:token} of user {_}', 'New session 41 of user ada.'),
  logind('Removed session {_:token}', 'Removed session 41.'),
  logind('Session {_:token} logged out. {_}', 'Session 41 logged out. Waiting for processes to exit.'),
  // systemctl status: one line of it, and no unit named in it
  unit(
    '',
    'inactive',
    'Active: inactive (dead){_}',
    'Active: inactive (dead) since Tue 2026-11-24 10:31:46 UTC; 3min ago',
    'The service is not running.',
  ),
  unit(
    '',
    'failed',
    'Active: failed (Result: {_}',
    'Active: failed (Result: exit-code) since Tue 2026-11-24 10:31:46 UTC; 3min ago',
    'The service did not start, or ended with an error.',
  ),
  // socket.c of systemd, socket_enter_running() and instance_from_socket()
  wording({
    says: 'sshd.fork-failed',
    side: 'server',
    text: '{_:token}: Failed to fork off accept stub process: {errno}',
    levels: [],
    sample: 'sshd.socket: Failed to fork off accept stub process: Cannot allocate memory',
    means: 'systemd could not start a process to take a connection for sshd.',
  }),
  // --- kernel
  ...PROGRAMS.flatMap((program) => [
    plain({
      says: 'around.oom',
      side: 'server',
      text: `Out of memory: Killed process {pid} (${program}) {_}`,
      with: { program },
      levels: [],
      sample: `Out of memory: Killed process 812 (${program}) total-vm:15412kB, anon-rss:1024kB, file-rss:4kB, shmem-rss:0kB`,
      means: 'Memory ran out, and the kernel ended this process.',
    }),
    plain({
      says: 'around.crash',
      side: 'server',
      text: `${program}[{_:count}]: segfault at {text}`,
      with: { program },
      levels: [],
      sample: `${program}[812]: segfault at 0 ip 00007f3a1c2b4d10 sp 00007ffd4e0a1b38 error 4 in libcrypto.so.3`,
      means: 'A process of sshd crashed.',
    }),
    plain({
      says: 'around.crash',
      side: 'server',
      text: `traps: ${program}[{_:count}] {text}`,
      with: { program },
      levels: [],
      sample: `traps: ${program}[812] trap invalid opcode ip:7f3a1c2b4d10 sp:7ffd4e0a1b38 error:0 in libcrypto.so.3`,
      means: 'A process of sshd crashed.',
    }),
    // kernel/auditsc.c, audit_core_dumps(); 31 is SIGSYS, what a sandbox sends.
    ...(['31', '6', '11'] as const).flatMap((signal) =>
      [
        `type=ANOM_ABEND msg=audit({_:token}: {_}comm="${program}" {_}sig=${signal}`,
        `type=ANOM_ABEND msg=audit({_:token}: {_}comm="${program}" {_}sig=${signal} res={_:count}`,
      ].map(
        (text, i): Wording => ({
          says: signal === '31' ? 'around.seccomp' : 'around.crash',
          side: 'server',
          text,
          with: signal === '31' ? { signal: 31 } : { program, text: `signal ${signal}` },
          levels: [],
          sample: `type=ANOM_ABEND msg=audit(1741000000.123:456): auid=4294967295 uid=105 gid=65534 ses=4294967295 pid=812 comm="${program}" exe="/usr/sbin/${program}" sig=${signal}${i === 0 ? '' : ' res=1'}`,
          means:
            signal === '31'
              ? 'The kernel ended a process of sshd, since it used a system call that its sandbox forbids.'
              : 'A process of sshd crashed.',
        }),
      ),
    ),
    ...(['audit: type=1326 audit(', 'type=1326 audit(', 'type=SECCOMP msg=audit('] as const).map(
      (head): Wording => ({
        says: 'around.seccomp',
        side: 'server',
        text: `${head}{_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="${program}" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}`,
        levels: [],
        sample: `${head}1741000000.123:456): auid=4294967295 uid=105 gid=65534 ses=4294967295 pid=812 comm="${program}" exe="/usr/sbin/${program}" sig=31 arch=c000003e syscall=230 compat=0 ip=0x7f3a1c2b4d10 code=0x80000000`,
        means:
          'The kernel ended the unprivileged process of sshd, since it used a system call that its sandbox forbids.',
      }),
    ),
  ]),
  wording({
    says: 'around.oom',
    side: 'server',
    text: 'Out of memory: Killed process {pid} ({program:word}) {_}',
    levels: [],
    sample:
      'Out of memory: Killed process 4711 (java) total-vm:8123456kB, anon-rss:7000000kB, file-rss:0kB, shmem-rss:0kB',
    means: 'Memory ran out, and the kernel ended this process.',
  }),
  wording({
    says: 'around.oom',
    side: 'server',
    text: 'Out of memory: Killed process {pid} ({program:word}), {_}',
    levels: [],
    sample: 'Out of memory: Killed process 4711 (java), UID 1000, total-vm:8123456kB, anon-rss:7000000kB',
    means: 'Memory ran out, and the kernel ended this process.',
  }),
  wording({
    says: 'around.oom',
    side: 'server',
    text: 'Out of memory: Kill process {pid} ({program:word}) score {_}',
    levels: [],
    sample: 'Out of memory: Kill process 4711 (java) score 912 or sacrifice child',
    means: 'Memory ran out, and the kernel ended this process.',
  }),
  wording({
    says: 'around.oom',
    side: 'server',
    text: 'Memory cgroup out of memory: Killed process {pid} ({program:word}) {_}',
    levels: [],
    sample: 'Memory cgroup out of memory: Killed process 4711 (java) total-vm:8123456kB, anon-rss:7000000kB',
    means: 'The memory allowed to a group of processes ran out, and the kernel ended this process.',
  }),
  ...[
    'nf_conntrack: table full, dropping packet',
    'nf_conntrack: table full, dropping packet.',
    'nf_conntrack: nf_conntrack: table full, dropping packet',
    'ip_conntrack: table full, dropping packet.',
  ].map((text) =>
    wording({
      says: 'around.conntrack-full',
      side: 'server',
      text,
      levels: [],
      sample: text,
      means: 'The firewall can remember no more connections, so packets of new ones are lost.',
    }),
  ),
  ...(['Sending cookies.', 'Dropping request.'] as const).flatMap((what) =>
    [
      `TCP: request_sock_TCP: Possible SYN flooding on port {_}. ${what}{_}`,
      `TCP: Possible SYN flooding on port {_}. ${what}{_}`,
      `request_sock_TCP: Possible SYN flooding on port {_}. ${what}{_}`,
    ].map(
      (text): Wording => ({
        says: 'around.firewall',
        side: 'server',
        text,
        with: { text: `possible SYN flooding: ${what}` },
        levels: [],
        sample: text.replace('{_}', '22').replace('{_}', '  Check SNMP counters.'),
        means: 'Connections come faster than a program takes them; or somebody floods the port.',
      }),
    ),
  ),
  // --- SELinux
  ...PROGRAMS.flatMap((program) => [
    ...selinux(
      'port',
      'name_bind',
      program,
      ' src=2222 scontext=system_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=system_u:object_r:unreserved_port_t:s0 tclass=tcp_socket permissive=0',
    ),
    ...selinux(
      'file',
      'read',
      program,
      ' name="authorized_keys" dev="dm-0" ino=131 scontext=system_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=unconfined_u:object_r:default_t:s0 tclass=file permissive=0',
    ),
    ...selinux(
      'file',
      'open',
      program,
      ' name="authorized_keys" dev="dm-0" ino=131 tclass=file permissive=0',
    ),
    ...selinux(
      'file',
      'getattr',
      program,
      ' path="/srv/ada/.ssh/authorized_keys" dev="dm-0" ino=131 tclass=file permissive=0',
    ),
    ...selinux('file', 'search', program, ' name="ada" dev="dm-0" ino=130 tclass=dir permissive=0'),
    ...selinux('exec', 'execute', program, ' name="keys.sh" dev="dm-0" ino=140 tclass=file permissive=0'),
    ...selinux(
      'exec',
      'entrypoint',
      program,
      ' path="/opt/shell" dev="dm-0" ino=141 tclass=file permissive=0',
    ),
  ]),
];
