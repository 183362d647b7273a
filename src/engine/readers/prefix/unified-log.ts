/** Lines of macOS's `log show` behind their stamp. */

import { digitsEnd } from './stamp.ts';
import type { Tag } from './tag.ts';
import { blanksEnd, isCapitals, programName, wordEnd } from './tag.ts';

/** macOS: columns of `log show` behind the stamp (thread, type, activity, pid, ttl), or those of `--style compact`. */
export function unifiedLog(s: string, end: number): Tag | null {
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
