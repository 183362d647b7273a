/** Files that are written for the person beside the run: the evidence and the answer, for nobody else to read. */

import fs from 'node:fs';
import { safe } from '../../print/index.ts';
import { Refusal } from '../arguments.ts';
import type { Source } from '../files.ts';

export interface Kept {
  readonly name: string;
  write(text: string): void;
}

/** Opened before the command runs, so that a wrong name costs nothing; what stood there stays until there is something new. */
export function keptFile(name: string): Kept {
  const { O_WRONLY, O_CREAT, O_NOFOLLOW } = fs.constants;
  let fd: number;
  try {
    fd = fs.openSync(name, O_WRONLY | O_CREAT | O_NOFOLLOW, 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      code === 'ELOOP'
        ? `${name} is a link: name the file itself.`
        : `${name}: it cannot be written (${code ?? 'unknown'}); the command was not run.`,
    );
  }
  return {
    name,
    write(text) {
      try {
        if (fs.fstatSync(fd).isFile()) {
          fs.fchmodSync(fd, 0o600);
          fs.ftruncateSync(fd, 0);
        }
        fs.writeFileSync(fd, text);
      } catch (error) {
        throw new Refusal(`${name}: it could not be written (${(error as NodeJS.ErrnoException).code}).`);
      }
    },
  };
}

/** The evidence as lines, secrets masked, each ssh under its name, in a form that `sshwhy explain` reads again. */
export async function writeKept(file: Kept, sources: readonly Source[], showSecrets: boolean): Promise<void> {
  const parts: string[] = [];
  for (const source of sources) {
    const chunks: Uint8Array[] = [];
    await source.read((chunk) => chunks.push(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').split('\n');
    if (lines.at(-1) === '') lines.pop();
    if (sources.length > 1) parts.push(`==> ${safe(source.evidence.name, { showSecrets })} <==`);
    for (const line of lines) parts.push(safe(line, { showSecrets }));
  }
  file.write(parts.map((line) => `${line}\n`).join(''));
}
