/** How the tests run: where they lie, how many at once, how long one may take. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    // Processes, not threads: tests start programs and change folders. Two at most: the smallest machine we know has two cores.
    pool: 'forks',
    maxWorkers: 2,
    watch: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { enabled: false },
  },
});
