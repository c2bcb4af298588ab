/** The twin that all tests of a file share. */
import { afterAll, afterEach, expect } from 'vitest';
import { logged, startTwin, type Twin } from './twin.ts';

/** Started at once, mended after each test, and stopped after the last. No test may leave a fault or a secret in the log. */
export async function twinOfFile(): Promise<Twin> {
  const twin = await startTwin();
  afterEach(() => {
    twin.front.mend();
    expect(twin.front.faults).toEqual([]);
    expect(logged.join('\n')).not.toMatch(/secret|test-interaction-token/);
  });
  afterAll(() => twin.stop());
  return twin;
}
