import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answers, openAnswers } from '../answers.ts';
import { alterStory } from './alter.ts';
import { type Counts, countsOf } from './desk.ts';
import { drawStories, FRAMES, type PlainStory } from './draw.ts';
import { claimOf, misreadings } from './judge-figures.ts';

/** What is drawn for a seed stays the same while the record does; another seed tries other days and words. */
const SEED = 2026;
/** Of this many sentences 99 percent of the wrong figures differ, and 0.6 percent agree by rounding or by chance. */
const WANTED = { ofFrame: 2, ofPhrase: 1 };

let answers: Answers;
let counts: Counts;
let stories: readonly PlainStory[];
beforeAll(async () => {
  answers = await openAnswers();
  const latest = await answers.record.latestFor([{ metric: 'small_boat_arrivals' }, { metric: 'small_boats' }]);
  counts = countsOf(latest);
  stories = drawStories(counts, SEED, WANTED);
});
afterAll(() => answers.close());

test('every figure of a plain sentence is found, with its time, and agrees with the record that it was taken from', async () => {
  const faults: string[] = [];
  for (const story of stories) faults.push(...misreadings(story, await answers.of({ ...story, headline: '' }), counts));
  if (faults.length > 0) expect.fail(`${faults.length} of ${stories.length} sentences:\n  ${faults.join('\n  ')}\n`);
});

test('of the same figures made wrong by 3 to 30 percent nearly all differ, and next to none agree', async () => {
  const verdicts: string[] = [];
  for (const story of stories) {
    const wrong = alterStory(story, SEED);
    if (wrong === undefined) continue;
    verdicts.push(claimOf(wrong.altered, await answers.of({ ...wrong, headline: '' }))?.verdict ?? 'not found');
  }
  const share = (kind: string) => verdicts.filter((verdict) => verdict.startsWith(kind)).length / verdicts.length;
  expect(verdicts.length).toBeGreaterThan(400);
  expect(share('differs')).toBeGreaterThan(0.97);
  expect(share('agree')).toBeLessThan(0.01);
});

test('every frame and most phrases have a day that they fit', () => {
  const told = new Set(stories.map(({ name }) => name));
  expect(Object.keys(FRAMES).filter((name) => !told.has(name))).toEqual([]);
  expect([...told].filter((name) => name.startsWith('phrase')).length).toBeGreaterThan(100);
});
