/** What a test in a browser needs: Debian's chromium and playwright-core. What is missing is skipped with a line that says so. */
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { describe } from 'vitest';
import { where } from '../real/needs.ts';

const executablePath = where('chromium');

function missing(): readonly string[] {
  const list = executablePath === undefined ? ['chromium'] : [];
  try {
    createRequire(import.meta.url).resolve('playwright-core');
    return list;
  } catch {
    return [...list, 'playwright-core'];
  }
}

/** A suite with one browser; its tests run one after the other, for memory's sake. */
export function describeBrowser(title: string, body: () => void): void {
  const list = missing();
  if (list.length === 0) describe(title, { timeout: 60_000 }, body);
  else if (process.env['CI'] === 'true')
    describe(title, () => {
      throw new Error(`missing: ${list.join(', ')}; ./check --install installs it`);
    });
  else describe.skip(`${title} (missing: ${list.join(', ')})`, body);
}

export async function chromium(): Promise<Browser> {
  const playwright = await import('playwright-core');
  // Root may not use chromium's sandbox; what is opened here is our own page.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return playwright.chromium.launch({ ...(executablePath !== undefined && { executablePath }), args });
}
