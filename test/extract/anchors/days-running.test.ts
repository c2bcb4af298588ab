import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Monday 250 migrants crossed the Channel.';

test.each([
  'It was the fourth day in a row with crossings, during which 1,010 people came ashore.',
  'It was the fourth day running with boats, over which 1,010 people came.',
  'Monday was the fourth consecutive day with arrivals, bringing 1,010 people in all.',
])('so many days in a row end with the last: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toContain('1010 people 2026-08-14..2026-08-17');
});

test('the fourth day itself has a count of its own', () => {
  expect(figuresOf(`${STORY} It was the fourth day in a row on which more than 200 people came.`)).not.toContainEqual(
    expect.stringContaining('2026-08-14..2026-08-17'),
  );
});
