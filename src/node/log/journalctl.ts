/** What journalctl is asked for, so that only lines that matter leave a journal. */

/** Lines of sshd itself, of its sessions after the login, of its unit, and of what bans its visitors. */
const MATCHES = [
  'SYSLOG_IDENTIFIER=sshd',
  'SYSLOG_IDENTIFIER=sshd-session',
  'SYSLOG_IDENTIFIER=sshd-auth',
  'SYSLOG_IDENTIFIER=dropbear',
  '_SYSTEMD_UNIT=ssh.service',
  '_SYSTEMD_UNIT=sshd.service',
  'UNIT=ssh.service',
  'UNIT=sshd.service',
  'UNIT=ssh.socket',
  'UNIT=sshd.socket',
  'SYSLOG_IDENTIFIER=fail2ban.actions',
  '_SYSTEMD_UNIT=sshguard.service',
];
const FIELDS =
  'MESSAGE,PRIORITY,SYSLOG_IDENTIFIER,SYSLOG_PID,_PID,_COMM,_EXE,_UID,_HOSTNAME,_SYSTEMD_UNIT,_SOURCE_REALTIME_TIMESTAMP';

/** Arguments of journalctl for what sshd and those around it wrote; `where`: which journal. It prints this form four times as fast as JSON. */
export function asking(where: readonly string[]): readonly string[] {
  const matches = MATCHES.flatMap((m, i) => (i === 0 ? [m] : ['+', m]));
  return [...where, '--no-pager', '-o', 'export', `--output-fields=${FIELDS}`, ...matches];
}
