import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'So far this year 4,116 people have crossed the Channel.';

test.each([
  'In all of last year the tally was 1,843, a figure 2020 has already more than doubled.',
  'Last year the total was 1,843, a number that this year has already doubled.',
  'Last year 1,843 did so, a total that has already doubled.',
])('a figure that the year has multiplied is its base: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`, '2020-08-08').at(-1)).toMatch(
    /×2 people 2020-01-01\.\.2020-08-07 against 2019-01-01\.\.2019-12-31/,
  );
});

test('a multiple without such a figure is of the same dates', () => {
  const figures = figuresOf(`${STORY} That is more than double last year's number.`, '2020-08-08');
  expect(figures.at(-1)).not.toContain('2019-12-31');
});
