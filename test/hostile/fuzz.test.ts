/** The fuzz targets run for a moment each, so that they stay runnable: node test/hostile/fuzz.mjs 600 runs them long. */
import { expect, test } from 'vitest';
import { run } from '../house/tree.ts';
import { ROOT } from './material.ts';

test('the fuzz targets find nothing in a moment', async () => {
  const { status, out, err } = await run(process.execPath, ['test/hostile/fuzz.mjs', '0.5', 'all', '1'], {
    cwd: ROOT,
  });
  expect(`${out}${err}`).toMatch(/^sshd-log.*nothing found$/m);
  expect(status).toBe(0);
});
