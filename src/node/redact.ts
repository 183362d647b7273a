/** `sshwhy redact FILE…`: prints the evidence itself, line by line, with nobody's name or address in it. */

import { redactor, safe } from '../print/index.ts';
import type { Source } from './files.ts';
import { out, readerHasGone, say } from './output.ts';

export async function redactCommand(sources: readonly Source[]): Promise<number> {
  const { text } = redactor();
  for (const source of sources) {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let open: string[] = [];
    const take = (piece: string): void => {
      const end = piece.lastIndexOf('\n');
      if (end < 0) {
        open.push(piece);
        return;
      }
      const whole = open.join('') + piece.slice(0, end);
      open = [piece.slice(end + 1)];
      if (!readerHasGone()) out(`${whole.split('\n').map(printed).join('\n')}\n`);
    };
    // Secrets were masked already, while the words around them still stood.
    const printed = (line: string): string =>
      safe(text(line.endsWith('\r') ? line.slice(0, -1) : line), { showSecrets: true });
    await source.read((chunk) => {
      decoder ??= new TextDecoder(encodingOf(chunk));
      take(decoder.decode(chunk, { stream: true }));
    });
    take(decoder?.decode() ?? '');
    const last = open.join('');
    if (last !== '') out(`${printed(last)}\n`);
    for (const note of source.notes) say(safe(note));
  }
  return sources.length === 0 ? 3 : 0;
}

/** UTF-16 as Windows writes it, by its mark or by its NULs. */
function encodingOf(b: Uint8Array): string {
  if ((b[0] === 0xff && b[1] === 0xfe) || (b[0] !== 0 && b[1] === 0 && b[3] === 0)) return 'utf-16le';
  if ((b[0] === 0xfe && b[1] === 0xff) || (b[0] === 0 && b[1] !== 0 && b[2] === 0)) return 'utf-16be';
  return 'utf-8';
}
