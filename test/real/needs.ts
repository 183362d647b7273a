/** What a suite of real programs needs. What is missing is skipped with a line that says so; ./check turns a skip into a failure in CI. */
import fs from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';

// Servers lie in sbin, which is on the path of root alone.
const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin'];

export function where(program: string): string | undefined {
  for (const folder of FOLDERS) {
    const file = path.join(folder, program);
    try {
      fs.accessSync(file, fs.constants.X_OK);
      return file;
    } catch {}
  }
  return undefined;
}

/** A suite that runs these programs, as root when `root` is among them. */
export function describeReal(title: string, needs: readonly string[], body: () => void): void {
  const missing = needs.filter((name) =>
    name === 'root' ? process.getuid?.() !== 0 : where(name) === undefined,
  );
  if (missing.length === 0) describe.concurrent(title, body);
  else if (process.env['CI'] === 'true')
    describe(title, () => {
      throw new Error(`missing: ${missing.join(', ')}; ./check --install installs it`);
    });
  else describe.skip(`${title} (missing: ${missing.join(', ')})`, body);
}
