import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-01-20';
const PEOPLE = 'Some 41,472 people crossed the Channel by small boat in 2025, against 36,816 in 2024. ';
const IN_2025 = '2025-01-01..2025-12-31 against 2024-01-01..2024-12-31';

test.each([
  'In boats the fall is sharper, at 3%.',
  'In terms of boats, there was a fall of 3%.',
  'Measured in boats it fell by 3%.',
  'The fall in boats was 3%.',
  'In boats the fall is greater, from 695 to 672, or 3%.',
])('after a count of people "%s" is of boats', (sentence) => {
  expect(figuresOf(PEOPLE + sentence, published)).toContain(`-3% boats ${IN_2025}`);
});

test.each(['In small boats, people came 13% more often: a rise of 13%.', 'In boats or not, arrivals are up 13%.'])(
  'a change of those who came is none of boats: "%s"',
  (sentence) => {
    expect(figuresOf(PEOPLE + sentence, published).filter((line) => line.includes(' boats '))).toEqual([]);
  },
);

test('the size of a change is told by a word that does not say which way it went', () => {
  expect(figuresOf(`${PEOPLE}The rise was smaller, at 13%.`, published)).toContain(`+13% people ${IN_2025}`);
});
