/** An IPv4 address as a number, from text and from bytes: only as sshd writes it, four decimal numbers without leading zeros. */

/** The number of the address in bytes[from, to), or -1 for anything else. */
export function ipv4At(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 7 || to - from > 15) return -1;
  let value = 0;
  let part = -1;
  let dots = 0;
  for (let i = from; i <= to; i++) {
    const c = i < to ? (bytes[i] as number) : 46;
    if (c === 46) {
      if (part < 0) return -1;
      value = value * 256 + part;
      part = -1;
      dots++;
    } else {
      if (c < 48 || c > 57 || part === 0) return -1;
      part = part < 0 ? c - 48 : part * 10 + c - 48;
      if (part > 255) return -1;
    }
  }
  return dots === 4 ? value : -1;
}

/** The same of a text. */
export function ipv4Of(text: string): number {
  // What is no character of an address stays none.
  const bytes = Uint8Array.from(text.slice(0, 16), (c) => Math.min(c.charCodeAt(0), 255));
  return ipv4At(bytes, 0, bytes.length);
}
