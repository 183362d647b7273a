/** Who wrote a line that bears sshd's name: journald's own fields tell, which `logger -t sshd` cannot set. */

import type { Message } from './reader.ts';

/** Programs whose lines sshd's process wrote, the libraries inside it included. */
export function isSshd(program: string): boolean {
  return /^(.*[/\\])?(\.?sshd(-wrapped)?|sshd-session|sshd-auth|dropbear|internal-sftp|sftp-server)(\.exe|@.*)?$/i.test(
    program,
  );
}

/** Programs that hand on the lines of others, so that the fields are theirs: containers, emulators, syslog daemons, systemd before it starts a service. */
const RELAY =
  /^(.*\/)?(dockerd|conmon|containerd-shim\S*|rsyslogd|syslog-ng|systemd|systemd-executor|systemd-journal\S*|qemu-\S+|ld-linux\S*|ld-musl\S*)$/;

/** Where anybody may lay down a program called sshd. */
const ANYBODYS = /^\/(home|tmp|var\/tmp|dev\/shm|run\/user|Users)\//;

/**
 * `sshd`: nothing speaks against it. `doubt`: it may be sshd's, but proves nothing. Otherwise the program that wrote it.
 * The unit is not asked: after login a child of sshd runs in session-3.scope, and so does `logger`.
 */
export function writerOf(message: Message): 'sshd' | 'doubt' | { readonly program: string } {
  const { exe, comm, uid } = message.trusted ?? {};
  // After an upgrade the running file is gone, and the kernel says so behind its name.
  const file = exe?.replace(/ \(deleted\)$/, '');
  const root = uid === undefined || uid === 0;
  if (file !== undefined) {
    if (isSshd(file)) return !root && ANYBODYS.test(file) ? 'doubt' : 'sshd';
    return root && RELAY.test(file) ? 'doubt' : { program: file };
  }
  if (comm === undefined) return 'sshd';
  // A process names itself, so a fitting name of somebody's process proves less than a file.
  const name = comm.replace(/^\((.*)\)$/, '$1');
  if (isSshd(name)) return root ? 'sshd' : 'doubt';
  return root && RELAY.test(name) ? 'doubt' : { program: comm };
}
