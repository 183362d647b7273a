/** Syslog lines of RFC 5424, behind `<PRI>1 `. */

import type { Stamps } from './stamp.ts';
import { digitsEnd, isoStamp } from './stamp.ts';
import type { Tag } from './tag.ts';
import { programName, wordEnd } from './tag.ts';

/** `TIMESTAMP HOST APP PROCID MSGID SD MSG` (RFC 5424, 6); `-` stands for what is not there. */
export function rfc5424(s: string, p: number, to: Stamps): Tag | null {
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
    host: host === '-' ? undefined : host,
    program: program === '-' ? undefined : programName(program),
    pid: digitsEnd(pid, 0, 10) === pid.length ? Number(pid) : undefined,
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
