/** Host, facility and tag (`web1 authpriv.info sshd[123]: `), read at a position behind a stamp. */

import { digitsEnd, isBlank, isDigit } from './stamp.ts';

/** What stood between the stamp and the text. */
export interface Tag {
  /** Where the text begins. */
  readonly end: number;
  readonly host?: string | undefined;
  readonly program?: string | undefined;
  readonly pid?: number | undefined;
  /** From syslog's severity, where the prefix names it. */
  readonly level?: string | undefined;
}

/** Programs that log without a pid, or without a host before them: such a word followed by a colon is a tag. */
const KNOWN = new Set([
  'sshd',
  'sshd-session',
  'sshd-auth',
  'sshd.exe',
  'ssh',
  'sftp-server',
  'internal-sftp',
  'dropbear',
  'systemd',
  'systemd-logind',
  'kernel',
  'sudo',
  'su',
  'login',
  'CRON',
  'cron',
  'crond',
  'xinetd',
  'inetd',
  'rsyslogd',
  'syslogd',
  'syslog-ng',
  'logger',
  'audit',
  'auditd',
  'dbus-daemon',
  'fail2ban-server',
  'sshguard',
  'syslog',
  'in.sshd',
  'tcpd',
  'useradd',
  'usermod',
  'passwd',
  'chage',
  'groupadd',
  'polkitd',
  'gdm',
  'snoopy',
  'sssd',
  'nslcd',
  'winbindd',
  'rc.sshd',
]);

/** Words with a colon behind them that begin a message: never a program. */
const NEVER = new Set(['error', 'fatal', 'debug1', 'debug2', 'debug3', 'warning', 'info', 'usage', 'remote']);

const FACILITIES = new Set([
  'kern',
  'user',
  'mail',
  'daemon',
  'auth',
  'syslog',
  'lpr',
  'news',
  'uucp',
  'cron',
  'authpriv',
  'ftp',
  'ntp',
  'security',
  'console',
  'auth|security',
  'local0',
  'local1',
  'local2',
  'local3',
  'local4',
  'local5',
  'local6',
  'local7',
]);

/** syslog's severities in their order (RFC 5424, 6.2.1), and what OpenSSH calls the level that it maps there (log.c). */
const SEVERITIES = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'];
const LEVELS = ['fatal', 'fatal', 'fatal', 'error', undefined, undefined, undefined, 'debug1'];

/** OpenSSH's level for a severity number 0 to 7; undefined where several levels share it (info) or none uses it. */
export function levelOfSeverity(severity: number): string | undefined {
  return LEVELS[severity];
}

function severityOf(word: string): number {
  if (word === 'warn') return 4;
  if (word === 'error') return 3;
  if (word === 'panic') return 0;
  return SEVERITIES.indexOf(word);
}

export function wordEnd(s: string, p: number, most = 255): number {
  let end = p;
  const stop = Math.min(s.length, p + most);
  while (end < stop && !isBlank(s.charCodeAt(end))) end++;
  return end;
}

export function blanksEnd(s: string, p: number): number {
  let end = p;
  while (end < p + 32 && isBlank(s.charCodeAt(end))) end++;
  return end;
}

export function isCapitals(s: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (s.charCodeAt(p) < 65 || s.charCodeAt(p) > 90) return false;
  return true;
}

function isProgramCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 45 || // -
    code === 46 || // .
    code === 47 || // /
    code === 95 || // _
    code === 64 || // @
    code === 43 || // +
    code === 92 || // the \x2d of unit names
    code > 127
  );
}

/**
 * The name that rules look for: no folder, no `.exe`; the units that run sshd are sshd (`journalctl -o with-unit`
 * prints the unit in the program's place), other units stay as they are.
 */
export function programName(written: string): string {
  let name = written.slice(written.lastIndexOf('/') + 1);
  if (name.endsWith('.exe')) name = name.slice(0, -4);
  if (name.endsWith('.service')) {
    const unit = name.slice(0, -8);
    if (unit === 'ssh' || unit === 'sshd' || unit.startsWith('ssh@') || unit.startsWith('sshd@'))
      return 'sshd';
  }
  if (name === 'init.scope') return 'systemd';
  return name.startsWith('sshd@') ? 'sshd' : name;
}

/** `session-3.scope`: pam_systemd moves sshd's user process there, and whatever the user starts: no program's name. */
function isSession(name: string): boolean {
  return name.startsWith('session-') && name.endsWith('.scope');
}

/** `sshd[123]: ` at `p`. `sure`: it has a pid or a name that is known, so that no other reading is likely. */
export function tagAt(
  s: string,
  p: number,
): (Tag & { readonly sure: boolean; readonly name: string }) | null {
  let end = p;
  const stop = Math.min(s.length, p + 128);
  const bracketed = s.charCodeAt(p) === 40; // (systemd), (sd-pam)
  if (bracketed) end++;
  let instance = false;
  for (; end < stop; end++) {
    const c = s.charCodeAt(end);
    if (c === 64) instance = true;
    // A socket-activated unit's name holds both addresses: sshd@0-192.0.2.1:22-198.51.100.2:5000.service
    if (c === 58 && instance && end + 1 < stop && isProgramCharacter(s.charCodeAt(end + 1))) continue;
    if (c === 58 && instance && s.charCodeAt(end + 1) === 58) continue;
    if (!isProgramCharacter(c)) break;
  }
  if (end === p + (bracketed ? 1 : 0)) return null;
  if (bracketed) {
    if (s.charCodeAt(end) !== 41) return null;
    end++;
  }
  const name = s.slice(p, end);
  // sshd(pam_unix)[123]: pam's own tag before Linux-PAM 0.99.
  if (s.charCodeAt(end) === 40) {
    let close = end + 1;
    while (close < end + 32 && isProgramCharacter(s.charCodeAt(close))) close++;
    if (s.charCodeAt(close) !== 41) return null;
    end = close + 1;
  }
  let pid: number | undefined;
  let numbered = false;
  if (s.charCodeAt(end) === 91) {
    const digits = digitsEnd(s, end + 1, 10);
    let close = digits;
    // A masked pid ([***]) or a pid with a thread ([123:4567]) is a tag all the same.
    while (close < end + 32 && close < s.length && s.charCodeAt(close) > 32 && s.charCodeAt(close) !== 93)
      close++;
    if (s.charCodeAt(close) !== 93 || close === end + 1) return null;
    if (digits > end + 1 && (digits === close || s.charCodeAt(digits) === 58))
      pid = Number(s.slice(end + 1, digits));
    numbered = true;
    end = close + 1;
  }
  if (s.charCodeAt(end) !== 58 || NEVER.has(name)) return null;
  end++;
  if (end < s.length) {
    if (s.charCodeAt(end) !== 32) return null;
    end++;
  }
  const program = programName(name);
  return {
    end,
    host: undefined,
    program: isSession(name) ? undefined : program,
    pid,
    level: undefined,
    sure: numbered || KNOWN.has(program),
    name,
  };
}

/** `authpriv.info ` (busybox, OpenWrt), `auth|security:info ` (AIX) or `In(38) ` (ESXi) at `p`: its end and severity. */
function facilityAt(s: string, p: number): { readonly end: number; readonly severity: number } | null {
  const end = wordEnd(s, p, 24);
  if (end === s.length || !isBlank(s.charCodeAt(end))) return null;
  for (let at = p; at < end; at++) {
    const c = s.charCodeAt(at);
    if (c === 46 || c === 58) {
      const severity = severityOf(s.slice(at + 1, end));
      return severity >= 0 && FACILITIES.has(s.slice(p, at)) ? { end: blanksEnd(s, end), severity } : null;
    }
    if (c === 40 && at === p + 2) {
      const digits = digitsEnd(s, at + 1, 3);
      if (digits === at + 1 || s.charCodeAt(digits) !== 41 || digits + 1 !== end) return null;
      return { end: blanksEnd(s, end), severity: Number(s.slice(at + 1, digits)) & 7 };
    }
  }
  return null;
}

/** `[ID 800047 auth.info] ` (Solaris) at `p`: its end, or `p`. */
export function messageId(s: string, p: number): number {
  if (!s.startsWith('[ID ', p)) return p;
  const digits = digitsEnd(s, p + 4, 10);
  const close = s.indexOf('] ', p);
  return digits > p + 4 && s.charCodeAt(digits) === 32 && close > 0 && close < digits + 24 ? close + 2 : p;
}

/**
 * Host and tag behind a stamp. Null if there is no tag. With `strict` (stamps that other programs write too) a tag
 * needs a pid, a known name, or the host that the lines before had; "User" is no host: sshd writes "User {name} from",
 * and a container's stamp may stand before it.
 */
export function hostAndTag(
  s: string,
  from: number,
  strict: boolean,
  lastHost: string | undefined,
): Tag | null {
  let p = blanksEnd(s, from);
  let level: string | undefined;
  const facilityFirst = facilityAt(s, p);
  if (facilityFirst) {
    level = levelOfSeverity(facilityFirst.severity);
    p = facilityFirst.end;
  }
  const alone = tagAt(s, p);
  // A host cannot be told from a program by its looks; but ssh's own messages begin with "ssh: ".
  if (alone && (facilityFirst || (alone.sure && (alone.pid !== undefined || alone.name !== 'ssh'))))
    return withLevel(s, alone, undefined, level);
  if (facilityFirst) return null;

  const hostEnd = wordEnd(s, p);
  const last = s.charCodeAt(hostEnd - 1);
  if (hostEnd === p || hostEnd === s.length || last === 58 || !isBlank(s.charCodeAt(hostEnd))) return null;
  const host = s.slice(p, hostEnd);
  p = blanksEnd(s, hostEnd);
  const facility = facilityAt(s, p);
  if (facility) {
    level = levelOfSeverity(facility.severity);
    p = facility.end;
  }
  const tag = tagAt(s, p);
  if (!tag) return null;
  if (strict && ((!tag.sure && !facility && host !== lastHost) || host === 'User')) return null;
  return withLevel(s, tag, host, level);
}

function withLevel(s: string, tag: Tag, host: string | undefined, level: string | undefined): Tag {
  return { end: messageId(s, tag.end), host, program: tag.program, pid: tag.pid, level };
}
