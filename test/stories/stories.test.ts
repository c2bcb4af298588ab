import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, openAnswers } from './answers.ts';
import { compareStory, isDistractor, type Miss } from './compare.ts';
import { differences, readKnownMisses } from './known-misses.ts';
import { readSet, SETS } from './story.ts';

let answers: Answers;
beforeAll(async () => {
  answers = await openAnswers();
});
afterAll(() => answers.close());

describe.each(SETS)('%s', (set) => {
  const stories = readSet(set);

  test('every figure is read and judged as its label has it, but for the known misses', async () => {
    const misses: Miss[] = [];
    for (const story of stories) misses.push(...compareStory(story, await answers.of(story)).misses);
    const lines = differences(set, misses, readKnownMisses());
    if (lines.length > 0) expect.fail(`${set}:\n  ${lines.join('\n  ')}\n`);
  });
});

test('every set that lies here is tried', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));
  expect(SETS.map((set) => `${set}.jsonl`).toSorted()).toEqual(files.toSorted());
});

test('a known miss belongs to a story that is there', () => {
  const places = new Set(SETS.flatMap((set) => readSet(set).map(({ doc }) => `${set} ${doc}`)));
  expect(readKnownMisses().filter(({ set, doc }) => !places.has(`${set} ${doc}`))).toEqual([]);
});

test('a claim in a story without any figure of arrivals is let stand only with a reason beside it', () => {
  const distractors = new Set(SETS.flatMap((set) => readSet(set).filter(isDistractor)).map(({ doc }) => doc));
  expect(readKnownMisses().filter(({ doc, why }) => distractors.has(doc) && why === undefined)).toEqual([]);
});

test('no two stories of a set have one name, and every figure names its story', () => {
  for (const set of SETS) {
    const stories = readSet(set);
    expect(new Set(stories.map(({ doc }) => doc)).size).toBe(stories.length);
    expect(stories.flatMap(({ doc, figures }) => figures.filter((figure) => figure.doc !== doc))).toEqual([]);
  }
});

test('3,150 people in 2022, which is a number of another year, is said to differ', async () => {
  const text = '3,150 people crossed the Channel in small boats in 2022.';
  const [claim, ...more] = await answers.of({ published: '2026-01-10', headline: '', text });
  expect(more).toEqual([]);
  expect(claim).toMatchObject({
    metric: 'small_boat_arrivals',
    period: { from: '2022-01-01', to: '2022-12-31' },
    verdict: 'differs',
    official: 45755,
  });
});
