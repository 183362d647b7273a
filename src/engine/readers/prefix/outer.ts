/** Layers that stand before a log's own prefix: terminal colours, containers, CI jobs, `grep` and pasted indentation. */

import type { Stamps } from './stamp.ts';
import { bsdStamp, digitsEnd, isBlank, isDigit, isoStamp, weekday } from './stamp.ts';
import { controlsEnd } from './text.ts';

/** Blanks that people put before what they paste; journalctl indents continuation lines by more. */
const INDENT = 12;

function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 45 ||
    code === 46 ||
    code === 95
  );
}

/** `web-1  | ` of docker compose. */
function compose(s: string, p: number): number {
  let at = p;
  while (at < p + 64 && isNameCharacter(s.charCodeAt(at))) at++;
  if (at === p || s.charCodeAt(at) !== 32) return -1;
  const stop = at + 64;
  while (at < stop && s.charCodeAt(at) === 32) at++;
  if (s.charCodeAt(at) !== 124) return -1;
  if (at + 1 === s.length) return at + 1;
  return s.charCodeAt(at + 1) === 32 ? at + 2 : -1;
}

const MARKS = ['error]', 'warning]', 'notice]', 'debug]', 'command]', 'section]', 'group]', 'endgroup]'];

/** `##[error]` of GitHub Actions and Azure Pipelines. */
function mark(s: string, p: number): number {
  if (!s.startsWith('##[', p)) return -1;
  for (const m of MARKS) if (s.startsWith(m, p + 3)) return p + 3 + m.length;
  return -1;
}

/** `#8 0.512 ` of docker build. */
function buildStep(s: string, p: number): number {
  const step = digitsEnd(s, p + 1, 4);
  if (step === p + 1 || s.charCodeAt(step) !== 32) return -1;
  const whole = digitsEnd(s, step + 1, 6);
  if (whole === step + 1 || s.charCodeAt(whole) !== 46) return -1;
  const end = digitsEnd(s, whole + 1, 3);
  return end > whole + 1 && s.charCodeAt(end) === 32 ? end + 1 : -1;
}

/** `section_start:1795354785:name[collapsed=true]` CR of GitLab. */
function section(s: string, p: number): number {
  if (!s.startsWith('section_start:', p) && !s.startsWith('section_end:', p)) return -1;
  const stop = Math.min(s.length, p + 256);
  let at = p;
  while (at < stop && s.charCodeAt(at) !== 13) {
    if (isBlank(s.charCodeAt(at))) return -1;
    at++;
  }
  return at < stop || at === s.length ? Math.min(at + 1, s.length) : -1;
}

/** `[pod/web-1/sshd] ` of `kubectl logs --prefix`. */
function pod(s: string, p: number): number {
  if (!s.startsWith('[pod/', p)) return -1;
  const stop = Math.min(s.length, p + 300);
  let at = p + 5;
  while (at < stop && (isNameCharacter(s.charCodeAt(at)) || s.charCodeAt(at) === 47)) at++;
  return s.startsWith('] ', at) ? at + 2 : -1;
}

/** `[2026-11-22T13:39:45.234Z] ` of Jenkins. */
function bracketedIso(s: string, p: number, to: Stamps): number {
  const end = isDigit(s.charCodeAt(p + 1)) ? isoStamp(s, p + 1, to) : -1;
  return end > 0 && s.startsWith('] ', end) ? end + 2 : -1;
}

/** `[11/24/26 10:31:07] ` of the log of an agent of Jenkins (SSHLauncher.getTimestamp()). */
function agentStamp(s: string, p: number): number {
  let at = p + 1;
  for (const after of [47, 47, 32, 58, 58, 93]) {
    if (digitsEnd(s, at, 2) !== at + 2 || s.charCodeAt(at + 2) !== after) return -1;
    at += 3;
  }
  return s.charCodeAt(at) === 32 ? at + 1 : -1;
}

const PYTHON_LEVELS = ['DEB [', 'INF [', 'WAR [', 'ERR [', 'CRI ['];

/** `ERR [20261124-10:31:07.123] thr=1   paramiko.transport: ` of the file that paramiko writes (util.py, log_to_file). */
function paramiko(s: string, p: number): number {
  if (!PYTHON_LEVELS.some((level) => s.startsWith(level, p))) return -1;
  const end = s.indexOf('] thr=', p + 5);
  if (end < 0 || end > p + 32) return -1;
  let at = digitsEnd(s, end + 6, 6);
  while (s.charCodeAt(at) === 32) at++;
  return s.startsWith('paramiko.transport', at) ? colonAfterName(s, at) : -1;
}

/** What follows `name.of.a.logger: ` at `p`, or -1. */
function colonAfterName(s: string, p: number): number {
  let at = p;
  while (at < p + 80 && isNameCharacter(s.charCodeAt(at))) at++;
  return s.startsWith(': ', at) ? at + 2 : -1;
}

/** `/var/log/auth.log:12:` of grep, if a stamp follows at once. */
function grep(s: string, p: number, to: Stamps): number {
  const stop = Math.min(s.length, p + 256);
  for (let at = p; at < stop; at++) {
    const c = s.charCodeAt(at);
    if (c === 58) {
      const next = s.charCodeAt(at + 1);
      if (isDigit(next) ? isoStamp(s, at + 1, to) > 0 : startsBsd(s, at + 1, to)) return at + 1;
    } else if (!isNameCharacter(c) && c !== 47 && c !== 126) return -1;
  }
  return -1;
}

function startsBsd(s: string, p: number, to: Stamps): boolean {
  return bsdStamp(s, weekday(s, p), to) > 0;
}

/** What follows an ISO stamp of a container or job: the CRI's and GitLab's own columns, or one blank. */
export function containerColumns(s: string, end: number): number {
  if (end === s.length) return end;
  if (s.charCodeAt(end) !== 32) return -1;
  const p = end + 1;
  if (s.startsWith('stdout ', p) || s.startsWith('stderr ', p)) {
    const tag = s.charCodeAt(p + 7);
    if ((tag === 70 || tag === 80) && (p + 8 === s.length || s.charCodeAt(p + 8) === 32))
      return Math.min(p + 9, s.length);
  }
  const kind = s.charCodeAt(p + 2);
  if ((kind === 79 || kind === 69) && isHex(s.charCodeAt(p)) && isHex(s.charCodeAt(p + 1))) {
    const next = s.charCodeAt(p + 3);
    if (next === 32 || next === 43) return p + 4;
  }
  return p;
}

function isHex(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102);
}

/** A line of Docker's json-file log: its text and its time, or null. */
export function dockerJson(s: string, p: number): { readonly log: string; readonly time: string } | null {
  if (!s.startsWith('{"log":"', p) || !s.endsWith('}')) return null;
  try {
    const entry = JSON.parse(s.slice(p)) as { readonly log?: unknown; readonly time?: unknown };
    if (typeof entry.log !== 'string') return null;
    const log = entry.log.endsWith('\n') ? entry.log.slice(0, -1) : entry.log;
    return { log, time: typeof entry.time === 'string' ? entry.time : '' };
  } catch {
    return null; // cut short
  }
}

/** The end of one outer layer at `p` (the ISO stamps aside), or -1. A stamp that it held is in `to.time`. */
export function outerLayer(s: string, p: number, to: Stamps): number {
  const c = s.charCodeAt(p);
  switch (c) {
    case 27: {
      const end = controlsEnd(s, p);
      return end > p ? end : -1;
    }
    case 13:
      return p + 1;
    case 32:
    case 9: {
      let end = p;
      while (isBlank(s.charCodeAt(end)) && end <= p + INDENT) end++;
      return end <= p + INDENT && end < s.length ? end : -1;
    }
    case 35:
      return s.charCodeAt(p + 1) === 35 ? mark(s, p) : buildStep(s, p);
    case 91: {
      const end = pod(s, p);
      if (end > 0) return end;
      const iso = bracketedIso(s, p, to);
      return iso > 0 ? iso : agentStamp(s, p);
    }
    case 62: // quoted in a mail or a ticket
      return s.charCodeAt(p + 1) === 32 && startsLog(s, p + 2, to) ? p + 2 : -1;
    default: {
      if (!isNameCharacter(c) && c !== 47 && c !== 126) return -1;
      const gitlab = c === 115 ? section(s, p) : -1;
      if (gitlab > 0) return gitlab;
      const python = s.charCodeAt(p + 4) === 91 ? paramiko(s, p) : -1;
      if (python > 0) return python;
      const composed = compose(s, p);
      return composed > 0 ? composed : grep(s, p, to);
    }
  }
}

function startsLog(s: string, p: number, to: Stamps): boolean {
  return isDigit(s.charCodeAt(p)) ? isoStamp(s, p, to) > 0 : startsBsd(s, p, to);
}
