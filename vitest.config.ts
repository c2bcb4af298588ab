import { defineConfig } from 'vitest/config';

/** Folders whose tests only call functions: nothing that one of them leaves behind could reach another. */
const PURE = ['test/{alerts,check,compose,domain,extract,metrics,text}/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The long tests mostly wait, for a lease or another process; one worker a core would wait with them.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
