/**
 * Real pages and files that are too large or not ours to keep here lie beside the project, in `../shared`.
 * Where that folder is missing, tests that need it are left out, except on the build machine, where they fail.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'vitest';

const projectDir = resolve(import.meta.dirname, '..');

/** The folder with the real files, whether it exists or not. */
export const sharedDir: string = join(projectDir, '..', 'shared');

/** As vitest's `describe`, for tests that read from `sharedDir`. */
export function describeWithShared(name: string, fn: () => void): void {
  if (existsSync(sharedDir)) {
    describe(name, fn);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(`${sharedDir} is missing`);
    });
  } else {
    test.skip(`${name} (left out: ${sharedDir} is missing)`, () => {});
  }
}
