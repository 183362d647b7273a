/** Lines as syslog would have written them, in one buffer that grows: what a journal's records are turned into. */

import { civilFromDays } from '../../readers/clock.ts';
import { LONGEST } from './fields.ts';

const DAY = 86_400_000;
const BACKSLASH = 92;

export interface WrittenLines {
  clear(): void;
  /** What was written since; the next call may overwrite it. */
  bytes(): Uint8Array;
  /** `2026-11-22T13:39:45.234+00:00 ` */
  stamp(time: number): void;
  /** Text as UTF-8, control characters spelled as rsyslog does (#012). */
  text(text: string): void;
  /** Bytes as they stand. */
  copy(from: Uint8Array, at: number, end: number): void;
  /** Bytes of JSON in which a backslash makes the next one stand for itself. */
  unescaped(from: Uint8Array, at: number, end: number): void;
  /** A whole number. */
  number(n: number): void;
  byte(c: number): void;
}

export function writtenLines(): WrittenLines {
  let out = new Uint8Array(65_536);
  let used = 0;
  let day = Number.NaN;
  let date = '';

  function room(more: number): void {
    if (used + more <= out.length) return;
    const bigger = new Uint8Array(Math.max(out.length * 2, used + more));
    bigger.set(out.subarray(0, used));
    out = bigger;
  }

  function two(n: number, then: number): void {
    const tens = (n / 10) | 0;
    out[used++] = 48 + tens;
    out[used++] = 48 + n - 10 * tens;
    out[used++] = then;
  }

  function ascii(text: string): void {
    for (let i = 0; i < text.length; i++) out[used++] = text.charCodeAt(i);
  }

  return {
    clear() {
      used = 0;
    },
    bytes: () => out.subarray(0, used),
    stamp(time) {
      const of = Math.floor(time / DAY);
      if (of !== day) {
        day = of;
        date = dateOf(of);
      }
      room(date.length + 24);
      ascii(date);
      const ms = time - of * DAY;
      const s = Math.floor(ms / 1000);
      out[used++] = 84;
      two(Math.floor(s / 3600), 58);
      two(Math.floor(s / 60) % 60, 58);
      two(s % 60, 46);
      const rest = Math.floor(ms) % 1000;
      out[used++] = 48 + Math.floor(rest / 100);
      two(rest % 100, 43);
      ascii('00:00 ');
    },
    text(text) {
      const length = Math.min(text.length, LONGEST);
      room(length * 4);
      for (let i = 0; i < length; i++) {
        const c = text.charCodeAt(i);
        if (c < 0x80) {
          if (c >= 32 || c === 9) out[used++] = c;
          else {
            out[used++] = 35;
            out[used++] = 48 + (c >> 6);
            out[used++] = 48 + ((c >> 3) & 7);
            out[used++] = 48 + (c & 7);
          }
          continue;
        }
        const point = text.codePointAt(i) as number;
        if (point > 0xffff) i++;
        if (point < 0x800) out[used++] = 0xc0 | (point >> 6);
        else {
          if (point > 0xffff) {
            out[used++] = 0xf0 | (point >> 18);
            out[used++] = 0x80 | ((point >> 12) & 63);
          } else out[used++] = 0xe0 | (point >> 12);
          out[used++] = 0x80 | ((point >> 6) & 63);
        }
        out[used++] = 0x80 | (point & 63);
      }
    },
    copy(from, at, end) {
      room(end - at);
      for (let i = at; i < end; i++) out[used++] = from[i] as number;
    },
    unescaped(from, at, end) {
      room(end - at);
      for (let i = at; i < end; i++) {
        let c = from[i] as number;
        if (c === BACKSLASH) c = from[++i] as number;
        out[used++] = c;
      }
    },
    number(n) {
      room(24);
      if (n >= 0x8000_0000) return ascii(String(n));
      const from = used;
      let left = n;
      do {
        const rest = (left / 10) | 0;
        out[used++] = 48 + left - 10 * rest;
        left = rest;
      } while (left > 0);
      out.subarray(from, used).reverse();
    },
    byte(c) {
      room(1);
      out[used++] = c;
    },
  };
}

/** Days since 1970 as `2026-11-22`. */
function dateOf(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
