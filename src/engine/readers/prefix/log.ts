/** The one layer of a log itself: syslog of any kind, journalctl, and what sshd and dropbear write without either. */

import { rfc5424 } from './rfc5424.ts';
import type { Stamps } from './stamp.ts';
import { bootStamp, bsdStamp, digitsEnd, isBlank, isDigit, isoStamp, unixStamp, weekday } from './stamp.ts';
import type { Tag } from './tag.ts';
import { blanksEnd, hostAndTag, isCapitals, levelOfSeverity, messageId, tagAt, wordEnd } from './tag.ts';
import { unifiedLog } from './unified-log.ts';

/** What one piece of evidence has taught so far: the clock, the stamps worked out last, the host of the last line. */
export interface PeelState {
  readonly stamps: Stamps;
  /** The host that the last tagged line named. */
  host: string | undefined;
  /** How host and tag of the last line were written, up to the pid: most lines of a log begin alike. */
  alike: { readonly written: string; readonly host: string; readonly program: string } | undefined;
}

/** A log's own layer: its tag and whether the line is journalctl's note. */
export interface Log extends Tag {
  readonly note?: true;
}

/** The syslog or journal layer at `p`, or null. */
export function logLayer(s: string, p: number, state: PeelState): Log | null {
  const c = s.charCodeAt(p);
  if (isDigit(c)) return numbered(s, p, state);
  switch (c) {
    case 60:
      return priority(s, p, state);
    case 91:
      return bracketed(s, p, state);
    case 45:
      return s.startsWith('-- ', p) ? journalNote(s, p) : null;
    default:
      if (c >= 65 && c <= 90) return named(s, p, state);
      return c === 115 || c === 100 ? bareTag(s, p) : null;
  }
}

/**
 * `sshd[123]: ` with neither stamp nor host, as people cut their logs before they paste them. Only with a pid: sshd's own
 * texts may begin with its name and a colon.
 */
function bareTag(s: string, p: number): Log | null {
  for (const program of ['sshd', 'sshd-session', 'sshd-auth', 'dropbear']) {
    if (!s.startsWith(`${program}[`, p)) continue;
    const open = p + program.length + 1;
    const close = digitsEnd(s, open, 10);
    if (close > open && s.startsWith(']: ', close)) {
      return { end: messageId(s, close + 3), program, pid: Number(s.slice(open, close)) };
    }
  }
  return null;
}

/** Lines that begin with a month or a weekday: BSD syslog, `journalctl`, OpenWrt, `short-full` and `with-unit`. */
function named(s: string, p: number, state: PeelState): Log | null {
  const to = state.stamps;
  const date = weekday(s, p);
  if (date > p && isDigit(s.charCodeAt(date))) {
    // systemd's format_timestamp() always names the zone.
    const end = isoStamp(s, date, to, true);
    return end > 0 ? behind(s, end, state, false) : null;
  }
  let end = bsdStamp(s, date, to);
  if (end < 0) return null;
  // logread -t: [1795354785.234] behind the date.
  if (s.startsWith(' [', end)) {
    const unix = unixStamp(s, end + 2, to);
    if (unix > 0 && s.charCodeAt(unix) === 93) end = unix + 1;
  }
  return behind(s, end, state, false);
}

/** Host, tag and text behind a stamp that ends at `end`. Without a tag all of it is text, if the stamp is a log's own. */
function behind(s: string, end: number, state: PeelState, strict: boolean): Log | null {
  const next = s.charCodeAt(end);
  if (end < s.length && !isBlank(next)) return null;
  const { alike } = state;
  if (alike && s.startsWith(alike.written, end)) {
    const pid = end + alike.written.length;
    const close = digitsEnd(s, pid, 10);
    if (close > pid && s.startsWith(']: ', close)) {
      return {
        end: messageId(s, close + 3),
        host: alike.host,
        program: alike.program,
        pid: Number(s.slice(pid, close)),
      };
    }
  }
  const tag = hostAndTag(s, end, strict, state.host);
  if (tag) {
    const { host, program, pid } = tag;
    if (host !== undefined && program !== undefined && pid !== undefined) {
      const written = ` ${host} ${program}[`;
      if (s.startsWith(written, end)) state.alike = { written, host, program };
    }
    return tag;
  }
  if (strict) return null;
  // An unknown zone's name: Nov 22 13:39:45 XST web1 sshd[1]: …
  const word = blanksEnd(s, end);
  const wordStop = wordEnd(s, word, 6);
  if (wordStop - word >= 3 && wordStop - word <= 5 && isCapitals(s, word, wordStop)) {
    const later = hostAndTag(s, wordStop, true, state.host);
    if (later?.host !== undefined) {
      state.stamps.clock.unknownZone(s.slice(word, wordStop));
      return later;
    }
  }
  // "web1 last message repeated 3 times", "web1 -- MARK --": syslogd's own lines have a host and no tag.
  const text = blanksEnd(s, wordEnd(s, word));
  if (
    s.startsWith('last message repeated ', text) ||
    s.startsWith('message repeated ', text) ||
    s.startsWith('-- MARK --', text)
  ) {
    return { end: text, host: s.slice(word, wordEnd(s, word)) };
  }
  return { end: end < s.length ? end + 1 : end };
}

/** Lines that begin with a digit: ISO 8601, seconds since 1970, sshd's own file on Windows, a year before the month. */
function numbered(s: string, p: number, state: PeelState): Log | null {
  const to = state.stamps;
  const end = isoStamp(s, p, to);
  if (end > 0) return (to.spaced ? unifiedLog(s, end) : null) ?? behind(s, end, state, true);
  const unix = unixStamp(s, p, to);
  if (unix > 0) return behind(s, unix, state, true);
  // 4242 2026-11-22 13:39:45.123 message: Win32-OpenSSH writes pid and local time into ProgramData\ssh\logs\sshd.log.
  const pid = digitsEnd(s, p, 10);
  if (s.charCodeAt(pid) !== 32) return null;
  const windows = isoStamp(s, pid + 1, to);
  if (windows > 0 && to.spaced && s.charCodeAt(windows) === 32) {
    return { end: windows + 1, program: 'sshd', pid: Number(s.slice(p, pid)) };
  }
  // To 0.0.x it wrote no date: 4242 13:39:45:123 message, or a blank before the milliseconds.
  const dateless = windowsTime(s, pid + 1);
  if (dateless > 0) return { end: dateless, program: 'sshd', pid: Number(s.slice(p, pid)) };
  if (pid !== p + 4) return null;
  const bsd = bsdStamp(s, p, to);
  return bsd > 0 ? behind(s, bsd, state, false) : null;
}

/** The end of `13:39:45:123 ` at `p`, or -1. */
function windowsTime(s: string, p: number): number {
  for (let i = 0; i < 12; i++) {
    const c = s.charCodeAt(p + i);
    if (i === 8 ? c !== 58 && c !== 32 : i === 2 || i === 5 ? c !== 58 : !isDigit(c)) return -1;
  }
  return s.charCodeAt(p + 12) === 32 ? p + 13 : -1;
}

/** `<38>` and what follows: RFC 5424, RFC 3164, or a tag alone as programs write it to /dev/log. */
function priority(s: string, p: number, state: PeelState): Log | null {
  const digits = digitsEnd(s, p + 1, 3);
  if (digits === p + 1 || s.charCodeAt(digits) !== 62) return null;
  const value = Number(s.slice(p + 1, digits));
  if (value > 191) return null;
  const level = levelOfSeverity(value & 7);
  const at = digits + 1;
  const modern = s.startsWith('1 ', at) ? rfc5424(s, at + 2, state.stamps) : null;
  const inner =
    modern ?? (isDigit(s.charCodeAt(at)) ? numbered(s, at, state) : named(s, at, state)) ?? tagAt(s, at);
  if (!inner) return null;
  return { ...inner, level };
}

/** Lines that begin with `[`: seconds since boot, dmesg -T, and dropbear's own stderr. */
function bracketed(s: string, p: number, state: PeelState): Log | null {
  const to = state.stamps;
  const boot = bootStamp(s, p, to);
  if (boot > 0) {
    const log = behind(s, boot, state, true);
    if (log) return log;
    // dmesg: the kernel alone, without a host.
    return s.charCodeAt(boot) === 32 ? { end: boot + 1 } : null;
  }
  to.monotonic = undefined;
  const digits = digitsEnd(s, p + 1, 10);
  if (digits > p + 1 && s.startsWith('] ', digits)) {
    // [123] Nov 22 13:39:45 text: dropbear -E, svr_dropbear_log().
    const end = bsdStamp(s, digits + 2, to);
    return end > 0 && s.charCodeAt(end) === 32
      ? { end: end + 1, program: 'dropbear', pid: Number(s.slice(p + 1, digits)) }
      : null;
  }
  const date = weekday(s, p + 1);
  if (date === p + 1) return null;
  const end = bsdStamp(s, date, to);
  return end > 0 && s.startsWith('] ', end) ? { end: end + 2, program: 'kernel' } : null;
}

/** journalctl's own lines: where the journal begins, where the machine was started anew. */
const NOTES = [
  '-- Logs begin at ',
  '-- Journal begins at ',
  '-- Boot ',
  '-- Reboot --',
  '-- No entries --',
  '-- cursor: ',
];

function journalNote(s: string, p: number): Log | null {
  for (const start of NOTES) if (s.startsWith(start, p)) return { end: p, note: true };
  return null;
}
