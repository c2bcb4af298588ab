import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The long tests mostly wait, for a lease or another process; one worker a core would wait with them.
    maxWorkers: 3,
  },
});
