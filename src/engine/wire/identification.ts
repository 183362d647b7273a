/**
 * The exchange of identification strings (RFC 4253, 4.2), read as OpenSSH's client reads it: other lines may come first,
 * and what can be no line at all is told at once. Pure and bounded: nothing of a peer is kept longer than it is needed.
 */

import { escaped } from './escape.ts';

/** The longest line, and the most lines before the identification, that ssh takes (kex.c). */
const LONGEST = 8192;
const MOST_LINES = 1024;

export type IdentificationEvent =
  /** A line before the identification, without its end, escaped. */
  | { readonly what: 'line'; readonly line: string }
  /** `SSH-protoversion-softwareversion comments`; `software` is all after the second dash. */
  | {
      readonly what: 'identification';
      readonly line: string;
      readonly protocol: string;
      readonly software: string;
    }
  /** What came can be no identification string; nothing more is read. */
  | { readonly what: 'not-ssh'; readonly why: 'control-characters' | 'too-long' | 'too-many' | 'malformed' };

export interface IdentificationReader {
  /** Events of these bytes, and what stands behind the identification: packets. */
  feed(bytes: Uint8Array): {
    readonly events: readonly IdentificationEvent[];
    readonly rest: Uint8Array;
  };
  /** A line that has not ended yet, escaped. */
  unfinished(): string;
  /** Nothing more will be read: an identification came, or what can be none. */
  readonly done: boolean;
}

const NONE = new Uint8Array(0);

export function identificationReader(): IdentificationReader {
  let line = new Uint8Array(256);
  let length = 0;
  let lines = 0;
  let done = false;
  let expectEnd = false;

  function keep(b: number): void {
    if (length === line.length) {
      const larger = new Uint8Array(line.length * 2);
      larger.set(line);
      line = larger;
    }
    line[length++] = b;
  }

  /** What the line that just ended is. */
  function ended(): IdentificationEvent {
    const text = escaped(line.subarray(0, length), LONGEST);
    length = 0;
    lines++;
    if (!text.startsWith('SSH-')) {
      if (lines < MOST_LINES) return { what: 'line', line: text };
      done = true;
      return { what: 'not-ssh', why: 'too-many' };
    }
    done = true;
    const m = /^SSH-([^-]{1,32})-(.{0,1024})/.exec(text);
    return m
      ? { what: 'identification', line: text, protocol: m[1] as string, software: m[2] as string }
      : { what: 'not-ssh', why: 'malformed' };
  }

  return {
    feed(bytes) {
      const events: IdentificationEvent[] = [];
      for (let i = 0; i < bytes.length && !done; i++) {
        const b = bytes[i] as number;
        if (b === 0x0a) {
          expectEnd = false;
          events.push(ended());
          if (done) return { events, rest: bytes.subarray(i + 1) };
        } else if (b === 0 || expectEnd) {
          // As in kex.c: a NUL, or a carriage return that no line feed follows.
          done = true;
          keep(b);
          events.push({ what: 'not-ssh', why: 'control-characters' });
        } else if (b === 0x0d) expectEnd = true;
        else if (length >= LONGEST) {
          done = true;
          events.push({ what: 'not-ssh', why: 'too-long' });
        } else keep(b);
      }
      return { events, rest: NONE };
    },
    unfinished: () => escaped(line.subarray(0, length), LONGEST),
    get done() {
      return done;
    },
  };
}
