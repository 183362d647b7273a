/** Whose lines the story of a log is made of. */

import { isSshd } from '../../readers/written-by.ts';

/** `sshd`: a record for every line; `around`: only where it says something about sshd; `other`: counted. */
export type Whose = 'sshd' | 'around' | 'other';

/** Programs that may say why sshd's clients were shut out, why sshd died, or that lines are missing. */
const AROUND = new Set([
  'kernel',
  'systemd',
  'systemd-coredump',
  'systemd-journald',
  'systemd-journal',
  'journal',
  'rsyslogd',
  'audit',
  'auditd',
  'xinetd',
  'inetd',
  'fail2ban',
  'fail2ban-server',
  'fail2ban.actions',
  'sshguard',
  'denyhosts',
  'crowdsec',
]);

export function whoseIs(program: string): Whose {
  if (isSshd(program)) return 'sshd';
  // rsyslogd-2177: the number of the error that it tells.
  return AROUND.has(program) || program.startsWith('rsyslogd-') ? 'around' : 'other';
}
