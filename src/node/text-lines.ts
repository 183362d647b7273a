/** Evidence as lines of text for redaction, which has to see every name that a reader would see. */

export interface LineReader {
  push(piece: Uint8Array): void;
  end(): void;
}

/** A longer line is cut: nothing that logs writes one. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** Bytes to lines, whole ones, however long: UTF-8, or UTF-16 by its mark or its NULs. */
export function decodedLines(take: (line: string) => void): LineReader {
  let binary: BinaryFields | undefined;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let parts: string[] = [];
  let length = 0;
  const line = (): void => {
    const text = parts.join('');
    const cut = length > LONGEST_LINE ? ` … ${length - text.length} more characters` : '';
    parts = [];
    length = 0;
    take((text.endsWith('\r') ? text.slice(0, -1) : text) + cut);
  };
  const keep = (text: string): void => {
    if (length < LONGEST_LINE) parts.push(text.slice(0, LONGEST_LINE - length));
    length += text.length;
  };
  const split = (text: string): void => {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at));
      line();
      from = at + 1;
    }
    if (from < text.length) keep(text.slice(from));
  };
  return {
    push(piece) {
      if (!decoder) {
        decoder = new TextDecoder(encodingOf(piece));
        if (isExport(piece)) binary = asText();
      }
      const text = binary ? binary.push(piece) : piece;
      split(decoder.decode(text, { stream: true }));
    },
    end() {
      if (decoder) split(decoder.decode());
      if (length > 0) line();
    },
  };
}

function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const first = head.subarray(0, 256);
  let zeros = 0;
  for (const byte of first) if (byte === 0) zeros++;
  if (zeros * 3 <= first.length) return 'utf-8';
  return a === 0 ? 'utf-16be' : 'utf-16le';
}

const LF = 10;
/** journald's own limit for one field (DATA_SIZE_MAX): a length beyond it is no length. */
const LENGTH_MAX = 768 * 1024 * 1024;

/** `journalctl -o export` begins each record with these. */
const isExport = (head: Uint8Array): boolean =>
  /^(?:__CURSOR|__REALTIME_TIMESTAMP|__SEQNUM)=/.test(new TextDecoder().decode(head.subarray(0, 64)));

interface BinaryFields {
  push(piece: Uint8Array): Uint8Array;
}

/**
 * Writes the binary fields of an export (a name alone on its line, a length of 8 bytes, so many bytes) as `NAME=text`, with
 * line ends in the text as `\\x0a`: pseudonyms change lengths, and a name must not stand across two lines.
 */
function asText(): BinaryFields {
  let at: 'line' | 'length' | 'data' | 'end' = 'line';
  let name: number[] = [];
  let isName = true;
  let length = 0;
  let counted = 0;
  const ESCAPED = [92, 120, 48, 97];
  return {
    push(piece) {
      // A line end becomes four bytes at most.
      const out = new Uint8Array(piece.length * 4 + 8);
      let n = 0;
      for (let i = 0; i < piece.length; i++) {
        const byte = piece[i] as number;
        if (at === 'line') {
          if (byte === LF && isName && name.length > 0) {
            // The name stands already; what follows is its value.
            at = 'length';
            length = 0;
            counted = 0;
            continue;
          }
          out[n++] = byte;
          if (byte === LF) {
            name = [];
            isName = true;
          } else {
            isName &&=
              name.length < 64 && ((byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95);
            if (isName) name.push(byte);
          }
        } else if (at === 'length') {
          length += byte * 256 ** counted++;
          if (counted < 8) continue;
          // No field is that long: what was taken for a name was a word alone on its line.
          if (length > LENGTH_MAX) {
            out[n++] = LF;
            name = [];
            isName = true;
            at = 'line';
            continue;
          }
          out[n++] = 61;
          at = length === 0 ? 'end' : 'data';
        } else if (at === 'data') {
          if (byte === LF) for (const e of ESCAPED) out[n++] = e;
          else out[n++] = byte;
          if (--length === 0) at = 'end';
        } else {
          out[n++] = LF;
          if (byte !== LF) out[n++] = byte;
          name = byte !== LF && byte >= 65 && byte <= 90 ? [byte] : [];
          isName = name.length > 0 || byte === LF;
          at = 'line';
        }
      }
      return out.subarray(0, n);
    },
  };
}
