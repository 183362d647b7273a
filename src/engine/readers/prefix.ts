/**
 * A line to its message: peels the prefixes that loggers, containers and CI jobs put before what a program wrote.
 *
 * Layers are peeled one by one at the line's start and never searched for: first any of containers, jobs and
 * terminals, then at most one of syslog or journalctl, then what OpenSSH itself puts around its text. Whoever chooses
 * a message's text can therefore imitate a prefix, but not have it believed.
 */

import { containerColumns, dockerJson, outerLayer } from './prefix/outer.ts';
import type { Stamps } from './prefix/stamp.ts';
import {
  bootStamp,
  bsdStamp,
  digitsEnd,
  isBlank,
  isDigit,
  isoStamp,
  stamps,
  unixStamp,
  weekday,
} from './prefix/stamp.ts';
import type { Tag } from './prefix/tag.ts';
import { blanksEnd, hostAndTag, levelOfSeverity, programName, tagAt, wordEnd } from './prefix/tag.ts';
import type { Peeled } from './prefix/text.ts';
import { readText } from './prefix/text.ts';
import type { Evidence } from './reader.ts';

export type { Peeled } from './prefix/text.ts';

/** What one piece of evidence has taught so far: the clock, the stamps worked out last, the host of the last line. */
export interface PeelState {
  readonly stamps: Stamps;
  /** The host that the last tagged line named. */
  host: string | undefined;
}

/** `now`: milliseconds since 1970. */
export function newPeelState(of: { readonly evidence: Evidence; readonly now: number }): PeelState {
  return { stamps: stamps(of.evidence, of.now), host: undefined };
}

/** What should be said about the times of this evidence: zones that are not known, years guessed. */
export function stampsSaid(state: PeelState): readonly string[] {
  return state.stamps.clock.said;
}

/** More layers than this are no log: three of containers and jobs, colours and blanks between them. */
const MOST_LAYERS = 8;

/** A log's own layer: its tag and whether the line is journalctl's note. */
interface Log extends Omit<Tag, 'end'> {
  readonly end: number;
  readonly note?: true;
}

/** Peels one line. It always gives a message; what is not recognised is `bare`, with its text as it came. */
export function peel(line: string, state: PeelState): Peeled {
  const to = state.stamps;
  to.time = undefined;
  to.monotonic = undefined;
  let s = line;
  let p = 0;
  let outerTime: number | undefined;
  let coloured = false;
  for (let layers = 0; layers < MOST_LAYERS && p < s.length; layers++) {
    to.time = undefined;
    const log = logLayer(s, p, state);
    if (log) return finish(s, log, coloured, state, to.time ?? outerTime);
    const c = s.charCodeAt(p);
    if (c === 123) {
      const entry = dockerJson(s, p);
      if (!entry) break;
      to.time = undefined;
      if (isoStamp(entry.time, 0, to) > 0) outerTime = to.time;
      s = entry.log;
      p = 0;
      continue;
    }
    to.time = undefined;
    let next = isDigit(c) ? isoStamp(s, p, to) : -1;
    if (next > 0) next = containerColumns(s, next);
    if (next < 0) {
      to.time = undefined;
      next = outerLayer(s, p, to);
      // What grep looked ahead at is not this layer's own time.
      if (c !== 91) to.time = undefined;
    }
    if (next < 0) break;
    if (to.time !== undefined) outerTime = to.time;
    if (c === 27) coloured = true;
    p = next;
  }
  const text = readText(s, p, coloured, undefined);
  return { ...text, form: 'bare', ...(outerTime === undefined ? undefined : { time: outerTime }) };
}

function finish(s: string, log: Log, coloured: boolean, state: PeelState, time: number | undefined): Peeled {
  const { host, program, pid, level, note } = log;
  const { monotonic } = state.stamps;
  if (host !== undefined) state.host = host;
  let from = log.end;
  let boot = monotonic;
  if (program === 'kernel' && s.charCodeAt(from) === 91) {
    const end = bootStamp(s, from, state.stamps);
    if (end > 0 && s.charCodeAt(end) === 32) {
      from = end + 1;
      boot = state.stamps.monotonic;
    }
  }
  return {
    ...readText(s, from, coloured, level),
    form: 'log',
    ...(time === undefined ? undefined : { time }),
    ...(boot === undefined ? undefined : { monotonic: boot }),
    ...(host === undefined ? undefined : { host }),
    ...(program === undefined ? undefined : { program }),
    ...(pid === undefined ? undefined : { pid }),
    ...(note && { note }),
  };
}

/** The syslog or journal layer at `p`, or null. */
function logLayer(s: string, p: number, state: PeelState): Log | null {
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
      return c >= 65 && c <= 90 ? named(s, p, state) : null;
  }
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
  const tag = hostAndTag(s, end, strict, state.host);
  if (tag) return tag;
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

function isCapitals(s: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (s.charCodeAt(p) < 65 || s.charCodeAt(p) > 90) return false;
  return true;
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

/** macOS: columns of `log show` behind the stamp (thread, type, activity, pid, ttl), or those of `--style compact`. */
function unifiedLog(s: string, end: number): Log | null {
  let p = blanksEnd(s, end);
  if (s.startsWith('0x', p)) {
    const columns: string[] = [];
    for (let i = 0; i < 5; i++) {
      const stop = wordEnd(s, p, 24);
      columns.push(s.slice(p, stop));
      p = blanksEnd(s, stop);
    }
    const pid = columns[3] as string;
    if (digitsEnd(pid, 0, 10) !== pid.length || pid === '') return null;
    const colon = wordEnd(s, p, 128);
    if (s.charCodeAt(colon - 1) !== 58 || colon - 1 === p) return null;
    return {
      end: library(s, Math.min(colon + 1, s.length)),
      program: programName(s.slice(p, colon - 1)),
      pid: Number(pid),
    };
  }
  const type = wordEnd(s, p, 3);
  if (type - p < 1 || type - p > 2 || !isCapitals(s, p, p + 1)) return null;
  const stop = blanksEnd(s, type);
  const name = tagLikeEnd(s, stop);
  if (name < 0) return null;
  const digits = digitsEnd(s, name + 1, 10);
  if (digits === name + 1 || s.charCodeAt(digits) !== 58) return null;
  const close = wordEnd(s, digits, 24);
  if (s.charCodeAt(close - 1) !== 93) return null;
  return {
    end: library(s, Math.min(close + 1, s.length)),
    program: programName(s.slice(stop, name)),
    pid: Number(s.slice(name + 1, digits)),
  };
}

/** The `[` of `sshd[123:4567]` at `p`, or -1. */
function tagLikeEnd(s: string, p: number): number {
  let at = p;
  while (at < p + 64 && s.charCodeAt(at) > 32 && s.charCodeAt(at) !== 91) at++;
  return s.charCodeAt(at) === 91 && at > p ? at : -1;
}

/** `(libsystem_info.dylib) ` that macOS puts before the text of a library. */
function library(s: string, p: number): number {
  if (s.charCodeAt(p) !== 40) return p;
  const close = wordEnd(s, p, 80);
  return s.charCodeAt(close - 1) === 41 && s.charCodeAt(close) === 32 ? close + 1 : p;
}

/** `<38>` and what follows: RFC 5424, RFC 3164, or a tag alone as programs write it to /dev/log. */
function priority(s: string, p: number, state: PeelState): Log | null {
  const digits = digitsEnd(s, p + 1, 3);
  if (digits === p + 1 || s.charCodeAt(digits) !== 62) return null;
  const value = Number(s.slice(p + 1, digits));
  if (value > 191) return null;
  const level = levelOfSeverity(value & 7);
  const at = digits + 1;
  const modern = s.startsWith('1 ', at) ? rfc5424(s, at + 2, state) : null;
  const inner =
    modern ?? (isDigit(s.charCodeAt(at)) ? numbered(s, at, state) : named(s, at, state)) ?? tagAt(s, at);
  if (!inner) return null;
  const { end, host, program, pid } = inner;
  return {
    end,
    ...(host === undefined ? undefined : { host }),
    ...(program === undefined ? undefined : { program }),
    ...(pid === undefined ? undefined : { pid }),
    ...(level === undefined ? undefined : { level }),
  };
}

/** `TIMESTAMP HOST APP PROCID MSGID SD MSG` (RFC 5424, 6); `-` stands for what is not there. */
function rfc5424(s: string, p: number, state: PeelState): Log | null {
  const to = state.stamps;
  let at = s.startsWith('- ', p) ? p + 1 : isoStamp(s, p, to);
  if (at < 0 || s.charCodeAt(at) !== 32) return null;
  const words: string[] = [];
  for (let i = 0; i < 4; i++) {
    const stop = wordEnd(s, at + 1);
    if (stop === at + 1 || s.charCodeAt(stop) !== 32) return null;
    words.push(s.slice(at + 1, stop));
    at = stop;
  }
  const data = structuredData(s, at + 1);
  if (data < 0) return null;
  let end = data;
  // One blank parts data and message; rsyslog keeps the blank behind the old tag's colon, so there are two.
  if (s.charCodeAt(end) === 32) end++;
  if (s.charCodeAt(end) === 32) end++;
  if (s.charCodeAt(end) === 0xfeff) end++;
  const [host, program, pid] = words as [string, string, string];
  return {
    end,
    ...(host === '-' ? undefined : { host }),
    ...(program === '-' ? undefined : { program: programName(program) }),
    ...(digitsEnd(pid, 0, 10) === pid.length ? { pid: Number(pid) } : undefined),
  };
}

/** The end of `-` or of `[id name="value" …][…]` at `p`, or -1. In a value `\"`, `\\` and `\]` are escaped. */
function structuredData(s: string, p: number): number {
  if (s.charCodeAt(p) === 45) return p + 1 === s.length || s.charCodeAt(p + 1) === 32 ? p + 1 : -1;
  let at = p;
  while (s.charCodeAt(at) === 91) {
    let quoted = false;
    for (at++; at < s.length; at++) {
      const c = s.charCodeAt(at);
      if (quoted && c === 92) at++;
      else if (c === 34) quoted = !quoted;
      else if (c === 93 && !quoted) break;
    }
    if (at >= s.length) return -1;
    at++;
  }
  return at > p && (at === s.length || s.charCodeAt(at) === 32) ? at : -1;
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
