/**
 * A record whose fields were found in its bytes, written as a line without an object or a text made of it. What the
 * reader would say of it is remembered: hosts, programs and who wrote their lines are few.
 */

import { programName } from '../../readers/prefix.ts';
import { isSshd, writtenBy } from '../../readers/written-by.ts';
import type { Spans } from './fields.ts';
import { FIELD } from './fields.ts';
import type { WrittenLines } from './written-lines.ts';

/** Ends a line that another program wrote under sshd's name. A message cannot hold this byte: controls are spelled out. */
export const SPOKEN_BY_ANOTHER = 0x1e;

/** A name of a host or program as one word, so that the line falls apart where it should. */
export function word(text: string): string {
  return text.replace(/[^A-Za-z0-9._/@-]/g, '_').slice(0, 128) || '-';
}

const MOST_REMEMBERED = 1024;

/** A field's text to what is made of it, the last one found by a glance. */
function remembering<T>(make: (text: string) => T): (bytes: Uint8Array, at: number, end: number) => T {
  const known = new Map<string, T>();
  let last = new Uint8Array(0);
  let lastMade: T | undefined;
  return (bytes, at, end) => {
    if (lastMade !== undefined && last.length === end - at) {
      let i = 0;
      while (i < last.length && last[i] === bytes[at + i]) i++;
      if (i === last.length) return lastMade;
    }
    const text = String.fromCharCode(...bytes.subarray(at, end));
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      made = make(text);
      known.set(text, made);
    }
    last = bytes.slice(at, end);
    lastMade = made;
    return made;
  };
}

/** Not a number as journald writes one, and one that doubles do not hold: the reader decides. */
const NONE = -1;
const UNSURE = -2;

function whole(bytes: Uint8Array, { begin, end }: Spans, field: number): number {
  const at = begin[field] as number;
  const to = end[field] as number;
  if (at < 0 || to === at || to - at > 16) return NONE;
  let n = 0;
  for (let i = at; i < to; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return NONE;
    n = n * 10 + digit;
  }
  return n > Number.MAX_SAFE_INTEGER ? UNSURE : n;
}

/** Writes the record whose fields lie in `spans`; false, with nothing written: the reader must read it. `copy`: the message's bytes. */
export function quickLines(
  out: WrittenLines,
  copy: WrittenLines['copy'],
): (bytes: Uint8Array, spans: Spans) => boolean {
  const hostWord = remembering(word);
  const program = remembering((text) => {
    const name = word(programName(text));
    return { name, sshd: isSshd(name) };
  });
  const exeOf = remembering((exe) => exe);
  const verdicts = new Map<string, Map<number, boolean>>();

  function byAnother(exe: string, uid: number): boolean {
    let byUid = verdicts.get(exe);
    if (byUid === undefined) {
      if (verdicts.size >= MOST_REMEMBERED) verdicts.clear();
      byUid = new Map();
      verdicts.set(exe, byUid);
    }
    let is = byUid.get(uid);
    if (is === undefined) {
      if (byUid.size >= MOST_REMEMBERED) byUid.clear();
      is = writtenBy(uid === NONE ? { exe } : { exe, uid }) === 'another';
      byUid.set(uid, is);
    }
    return is;
  }

  return (bytes, spans) => {
    const { begin, end } = spans;
    const message = begin[FIELD.message] as number;
    if (message < 0) return true;
    let time = whole(bytes, spans, FIELD.sourceTime);
    if (time === NONE) time = whole(bytes, spans, FIELD.time);
    let pid = whole(bytes, spans, FIELD.pid);
    if (pid === NONE) pid = whole(bytes, spans, FIELD.syslogPid);
    if (time === UNSURE || pid === UNSURE) return false;
    const named = (begin[FIELD.identifier] as number) >= 0 ? FIELD.identifier : FIELD.comm;
    if ((begin[named] as number) < 0) return false;
    const { name, sshd } = program(bytes, begin[named] as number, end[named] as number);
    let another = false;
    if (sshd) {
      const exe = begin[FIELD.exe] as number;
      // Without it the reader goes by other fields.
      if (exe < 0) return false;
      const uid = whole(bytes, spans, FIELD.uid);
      if (uid === UNSURE) return false;
      another = byAnother(exeOf(bytes, exe, end[FIELD.exe] as number), uid);
    }
    if (time !== NONE) {
      out.stamp(Math.floor(time / 1000));
      const host = begin[FIELD.host] as number;
      out.text(host < 0 ? '-' : hostWord(bytes, host, end[FIELD.host] as number));
      out.byte(32);
    }
    out.text(name);
    if (pid !== NONE) {
      out.byte(91);
      out.number(pid);
      out.byte(93);
    }
    out.byte(58);
    out.byte(32);
    copy(bytes, message, end[FIELD.message] as number);
    if (another) out.byte(SPOKEN_BY_ANOTHER);
    out.byte(10);
    return true;
  };
}
