/** What is peeled inside the message: rsyslog's repetition, OpenSSH's level and function prefixes, `[preauth]`. */

import type { Message } from '../reader.ts';
import { digitsEnd } from './stamp.ts';

const ESC = 27;

/** The prefixes of log.c, do_log(): on stderr without `fatal` and `error`, in syslog with all of them. */
const LEVELS = ['error: ', 'fatal: ', 'debug1: ', 'debug2: ', 'debug3: '];

/** A message with what was found in and around it. */
export type Peeled = Message & {
  /** The function that LogVerbose names; where it stands, `{func}: ` does not stand in the text (log.c, sshlogv()). */
  readonly func?: string;
  /** A line of journalctl itself (`-- Boot … --`), not of a program. */
  readonly note?: true;
};

/** A message that is being put together: fields are set only when there is something to say. */
export type Draft = { -readonly [K in keyof Peeled]: Peeled[K] };

/** The end of terminal control sequences at `p` (colours, erasing, hyperlinks): CSI, OSC and APC of ECMA-48. */
export function controlsEnd(s: string, from: number): number {
  let p = from;
  while (s.charCodeAt(p) === ESC) {
    const kind = s.charCodeAt(p + 1);
    if (kind === 91) {
      let end = p + 2;
      const stop = p + 40;
      while (end < stop && s.charCodeAt(end) >= 32 && s.charCodeAt(end) < 64) end++;
      const last = s.charCodeAt(end);
      if (!(last >= 64 && last < 127)) return p;
      p = end + 1;
    } else if (kind === 93 || kind === 95) {
      // OSC and APC end in BEL or ESC \; one that ends nowhere near is none.
      let end = p + 2;
      const stop = Math.min(s.length, p + 512);
      while (end < stop && s.charCodeAt(end) !== 7 && s.charCodeAt(end) !== ESC) end++;
      if (s.charCodeAt(end) === 7) p = end + 1;
      else if (s.charCodeAt(end) === ESC && s.charCodeAt(end + 1) === 92) p = end + 2;
      else return p;
    } else return p;
  }
  return p;
}

/** Where colour resets and erasures at the end of a coloured line begin. */
export function resetsStart(s: string, from: number): number {
  let end = s.length;
  for (;;) {
    const last = s.charCodeAt(end - 1);
    if (last !== 109 && last !== 75) return end; // m, K
    let p = end - 2;
    while (
      p > from &&
      p > end - 12 &&
      ((s.charCodeAt(p) >= 48 && s.charCodeAt(p) <= 57) || s.charCodeAt(p) === 59)
    )
      p--;
    if (s.charCodeAt(p) !== 91 || s.charCodeAt(p - 1) !== ESC || p - 1 < from) return end;
    end = p - 1;
  }
}

function isName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/**
 * `kex.c:kex_exchange_identification():1262 (pid=123): ` at `p`: what LogVerbose puts before a message (8.5 and 8.6
 * without the bracket, from 10.0 with `bin=`). The end and the function, or null.
 */
function logVerbose(s: string, p: number): { readonly end: number; readonly func: string } | null {
  let at = p;
  while (at < p + 48 && (isName(s.charCodeAt(at)) || s.charCodeAt(at) === 45 || s.charCodeAt(at) === 46))
    at++;
  if (at < p + 3 || !s.startsWith('.c:', at - 2)) return null;
  const funcStart = at + 1;
  at = funcStart;
  while (at < funcStart + 48 && isName(s.charCodeAt(at))) at++;
  if (at === funcStart || !s.startsWith('():', at)) return null;
  const func = s.slice(funcStart, at);
  at += 3;
  const line = digitsEnd(s, at, 7);
  if (line === at) return null;
  at = line;
  if (s.startsWith(' (', at)) {
    let close = at + 2;
    const stop = Math.min(s.length, at + 300);
    while (close < stop && s.charCodeAt(close) !== 41) close++;
    const pid = s.lastIndexOf('pid=', close);
    if (s.charCodeAt(close) !== 41 || pid < at + 2 || digitsEnd(s, pid + 4, 10) !== close) return null;
    at = close + 1;
  }
  return s.startsWith(': ', at) ? { end: at + 2, func } : null;
}

/** `message repeated 3 times: [ text]` (rsyslog, RepeatedMsgReduction): the count and what stands in the brackets. */
function repetition(s: string, p: number): { readonly count: number; readonly from: number } | null {
  if (!s.startsWith('message repeated ', p)) return null;
  const digits = digitsEnd(s, p + 17, 9);
  if (digits === p + 17 || !s.startsWith(' times: [', digits) || !s.endsWith(']')) return null;
  return {
    count: Number(s.slice(p + 17, digits)),
    from: digits + (s.charCodeAt(digits + 9) === 32 ? 10 : 9),
  };
}

/**
 * Reads the text that begins at `p` of a line. `coloured`: colours were peeled before it. `severity`: OpenSSH's level
 * for the prefix's severity, used if the text names none.
 */
export function readText(
  line: string,
  p: number,
  form: Message['form'],
  coloured: boolean,
  severity: string | undefined,
): Draft {
  let from = controlsEnd(line, p);
  let s = line;
  if (coloured || from > p) s = line.slice(0, resetsStart(line, from));
  let end = s.length;
  while (end > from && s.charCodeAt(end - 1) === 13) end--;

  let repeated: number | undefined;
  if (end !== s.length) s = s.slice(0, end);
  const again = repetition(s, from);
  if (again) {
    repeated = again.count;
    from = again.from;
    end--;
  }

  let level = severity;
  const first = s.charCodeAt(from);
  if (first === 101 || first === 102 || first === 100) {
    for (const prefix of LEVELS) {
      if (!s.startsWith(prefix, from)) continue;
      level = prefix.slice(0, -2);
      from += prefix.length;
      break;
    }
  }
  const verbose = logVerbose(s, from);
  if (verbose) from = verbose.end;

  let preauth = false;
  if (s.charCodeAt(end - 1) === 93) {
    if (s.endsWith(' [preauth]', end) && end - 10 >= from) {
      preauth = true;
      end -= 10;
    } else if (s.endsWith(' [postauth]', end) && end - 11 >= from) end -= 11;
  }
  const draft: Draft = { text: s.slice(from, end), form };
  if (level !== undefined) draft.level = level;
  if (preauth) draft.preauth = true;
  if (repeated !== undefined) draft.repeated = repeated;
  if (verbose) draft.func = verbose.func;
  return draft;
}
