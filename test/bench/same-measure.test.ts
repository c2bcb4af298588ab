/** The bench says what the measure that everyone uses says, on the same stories: two programs, one result. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithShared, sharedDir } from '../shared.ts';
import { type Answers, openAnswers } from '../stories/answers.ts';
import { addTallies, compareStory } from '../stories/compare.ts';
import { pathOf, readSet } from '../stories/story.ts';
import { tryAltered } from './perturbation.ts';
import { sharesOf } from './shares.ts';

const projectDir = resolve(import.meta.dirname, '../..');
/** On the build machine its absence is a failure. */
const hasPython = process.env.CI === 'true' || spawnSync('python3', ['--version']).status === 0;

/** What a tool prints, whatever it thinks of the figures. */
async function runTool(name: string, paths: readonly string[], dataDir: string): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDir };
  const running = promisify(execFile)('python3', [join(sharedDir, 'tools', name), ...paths], { cwd: projectDir, env });
  return (await running.catch((failed: { stdout: string }) => failed)).stdout;
}

describeWithShared('beside the measure that everyone uses', () => {
  let answers: Answers;
  let dataDir: string;
  beforeAll(async () => {
    answers = await openAnswers();
    dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-measure-'));
  });
  afterAll(async () => {
    await answers.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test.runIf(hasPython).for([
    ['the development set is', join(sharedDir, 'corpus', 'passages-dev.jsonl'), ['development']],
    ['another set is', undefined, ['reported']],
  ] as const)('%s found, read and judged as well', async ([, path, sets]) => {
    const printed = await runTool('judge.py', path === undefined ? sets.map(pathOf) : [path], dataDir);
    const tallies = [];
    for (const story of sets.flatMap(readSet)) tallies.push(compareStory(story, await answers.of(story)).tally);
    const tally = addTallies(tallies);
    const { precision, recall, f1, metric, period, definite, claimsPerDistractor } = sharesOf(tally);
    const shown = [precision, recall, f1, metric, period].map((share) => share.toFixed(3));
    expect(printed.trim()).toBe(
      `${tally.documents} documents: found P ${shown[0]} R ${shown[1]} F1 ${shown[2]}; metric ${shown[3]}; period ${shown[4]}; ` +
        `accusations right ${tally.accusationsRight}/${tally.accusations}; wrong ones caught ${tally.wrongCaught}/${tally.wrong}; ` +
        `definite ${definite.toFixed(3)} of ${tally.checkable}; claims per distractor ${claimsPerDistractor.toFixed(2)}`,
    );
  });

  test.runIf(hasPython)('the same figures are altered by the same amounts, and the same is said of them', async () => {
    const printed = await runTool('perturb.py', ['development', 'reported'].map(pathOf), dataDir);
    const { altered, verdicts } = await tryAltered('both', ['development', 'reported'].flatMap(readSet), answers);
    const told = JSON.parse((/\{.*\}/.exec(printed)?.[0] ?? '{}').replaceAll("'", '"')) as Record<string, number>;
    expect(printed).toContain(`${altered} altered figures: `);
    expect(told).toEqual(verdicts);
  });
});
