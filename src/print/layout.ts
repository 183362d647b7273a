/** Laying out text: widths of characters, wrapping, and the few styles that a terminal gets. */

/** Columns that a character takes (East Asian wide and emoji 2, combining marks 0), without locale data. */
export function widthOf(text: string): number {
  let width = 0;
  for (const ch of text) {
    const c = ch.codePointAt(0) ?? 0;
    if ((c >= 0x300 && c <= 0x36f) || (c >= 0xfe00 && c <= 0xfe0f) || c === 0x200d) continue;
    const wide =
      (c >= 0x1100 && c <= 0x115f) ||
      (c >= 0x2e80 && c <= 0xa4cf) ||
      (c >= 0xac00 && c <= 0xd7a3) ||
      (c >= 0xf900 && c <= 0xfaff) ||
      (c >= 0xfe30 && c <= 0xfe6f) ||
      (c >= 0xff00 && c <= 0xff60) ||
      (c >= 0xffe0 && c <= 0xffe6) ||
      (c >= 0x1f300 && c <= 0x1faff) ||
      (c >= 0x20000 && c <= 0x3fffd);
    width += wide ? 2 : 1;
  }
  return width;
}

/** Breaks text at spaces into lines of at most `columns`; a longer word is cut. Styles must not be in it yet. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let word of text.split(' ')) {
    let w = widthOf(word);
    while (w > columns) {
      if (line !== '') {
        lines.push(line);
        line = '';
        used = 0;
      }
      let part = '';
      let n = 0;
      for (const ch of word) {
        const k = widthOf(ch);
        if (n + k > columns) break;
        part += ch;
        n += k;
      }
      if (part === '') break;
      lines.push(part);
      word = word.slice(part.length);
      w = widthOf(word);
    }
    if (line !== '' && used + 1 + w > columns) {
      lines.push(line);
      line = word;
      used = w;
    } else if (line === '') {
      line = word;
      used = w;
    } else {
      line += ` ${word}`;
      used += 1 + w;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Cuts to at most `columns`, with an ellipsis. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let out = '';
  let n = 0;
  for (const ch of text) {
    const k = widthOf(ch);
    if (n + k > columns - 1) break;
    out += ch;
    n += k;
  }
  return `${out}…`;
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'underline';
const CODES: { readonly [S in Style]: readonly [number, number] } = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Paints when colour is on; meaning never hangs on colour alone. */
export function painter(colour: boolean): (text: string, ...styles: readonly Style[]) => string {
  if (!colour) return (text) => text;
  return (text, ...styles) =>
    styles.reduce((s, style) => `\u001b[${CODES[style][0]}m${s}\u001b[${CODES[style][1]}m`, text);
}
