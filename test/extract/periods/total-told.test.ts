import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, change: string]>([
  [
    '2023-01-03',
    'In 2022 45,756 people crossed the Channel. The last came on Christmas Day, 90 people in two boats. That provisional total is 60% higher than in 2021.',
    '+60% people 2022-01-01..2022-12-31 against 2021-01-01..2021-12-31',
  ],
  [
    '2023-07-03',
    'In the first half of 2023 11,433 people crossed the Channel. On 30 June 70 came. That figure was 10% lower than in the first half of 2022.',
    '-10% people 2023-01-01..2023-06-30 against 2022-01-01..2022-06-30',
  ],
])('on %s the total told last is that of "%s": %s', (published, text, change) => {
  expect(figuresOf(text, published).at(-1)).toBe(change);
});

test('a total held against a day is that of a day', () => {
  const text =
    'So far this year 8,313 people have crossed the Channel. On Sunday 549 came. That total is up 20% on the same day last year.';
  expect(figuresOf(text, '2023-06-12').at(-1)).toBe('+20% people 2023-06-11 against 2022-06-11');
});
