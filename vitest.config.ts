import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests only call functions: nothing that one of them leaves behind could reach another. */
const PURE = ['test/{alerts,check,commands,compose,domain,extract,feeds,metrics,readers,stories,text}/**/*.test.ts'];

/** Those that wait for minutes begin first, so that nobody waits for them at the end; vitest takes an order as a class. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification) => moduleId.includes('/test/soak/');
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The long tests mostly wait, for a lease or another process; of workers that are two a core one is always at work.
    maxWorkers: 4,
    sequence: { sequencer: WaitingFirst },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
