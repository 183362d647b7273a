/**
 * Who wrote a line that bears sshd's name, by the fields of a journal that the sender cannot set: systemd-journald takes
 * them from the kernel (systemd.journal-fields(7), "Trusted Journal Fields"). `logger -t sshd` can claim any name.
 */

import type { Message } from './reader.ts';

/** Programs whose lines sshd's process wrote, the libraries inside it included. */
export function isSshd(program: string): boolean {
  return /^(.*\/)?(sshd|sshd-session|sshd-auth|dropbear|internal-sftp|sftp-server)(\.exe|@.*)?$/i.test(
    program,
  );
}

/** Programs that hand on what others wrote: containers' output, logs of other machines, a foreign processor's programs. */
const RELAYS =
  /^(?:dockerd|docker|conmon|containerd-shim(?:-runc-v2)?|crun|runc|rsyslogd|syslog-ng|systemd-journal-remote|systemd-journald|systemd-nspawn|journalctl|fluent-bit|vector|qemu-[a-z0-9_]+(?:-static)?)$/;

/** Folders that only the administrator fills: there a program called sshd is sshd. */
const SYSTEM = /^\/(?:usr|s?bin|lib(?:exec)?(?:64)?|opt|nix\/store|gnu\/store|snap|system)\//;

const UNIT = /^(?:ssh|sshd|dropbear)(?:@[^/]*)?\.(?:service|socket)$/;

/**
 * `another`: surely not sshd. `unclear`: it can be, and proves nothing. The program decides, not the unit or the uid:
 * after the login sshd's child runs as the user, in session-N.scope.
 */
export function writtenBy(trusted: Message['trusted']): 'sshd' | 'another' | 'unclear' {
  if (trusted === undefined) return 'sshd';
  const { exe, comm, uid, unit } = trusted;
  if (exe !== undefined) {
    // A program that was replaced while it ran; NixOS wraps programs under a name of its own.
    const path = exe.replace(/ \(deleted\)$/, '').replace(/\/\.([\w-]+)-wrapped$/, '/$1');
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isSshd(name) || name === 'dropbearmulti') return uid === 0 || SYSTEM.test(path) ? 'sshd' : 'unclear';
    if (RELAYS.test(name)) return uid === 0 ? 'sshd' : 'unclear';
    return 'another';
  }
  // Only the name of the process, 15 characters that it may set itself: enough to tell it apart, not to prove it.
  if (comm !== undefined) {
    if (RELAYS.test(comm)) return uid === 0 ? 'sshd' : 'unclear';
    if (!isSshd(comm)) return 'another';
  }
  // The process was gone before journald could ask the kernel.
  if (uid === undefined || uid === 0) return 'sshd';
  return unit !== undefined && UNIT.test(unit) ? 'sshd' : 'unclear';
}
