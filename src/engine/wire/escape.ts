/** Bytes of a peer as text that can be stored, matched and shown: printable ASCII stays, all else becomes `\xNN`. */

/** The first `most` bytes; ends of lines as `\r` and `\n`, a backslash doubled, so that the text can be read back. */
export function escaped(bytes: Uint8Array, most = 512): string {
  let text = '';
  for (let i = 0; i < Math.min(bytes.length, most); i++) text += escapedByte(bytes[i] as number);
  return text;
}

function escapedByte(b: number): string {
  if (b === 0x0a) return '\\n';
  if (b === 0x0d) return '\\r';
  if (b === 0x09) return '\\t';
  if (b === 0x5c) return '\\\\';
  return b >= 0x20 && b <= 0x7e ? String.fromCharCode(b) : `\\x${b.toString(16).padStart(2, '0')}`;
}
