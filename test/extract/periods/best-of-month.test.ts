import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const NEWS = 'On Sunday 290 migrants crossed the Channel in small boats.';

test.each([
  'The best February day until then had brought 218, last year.',
  "The busiest February day had been last year's 218.",
  'The highest daily total for a February before that was 218, in 2023.',
  'The previous best for a February day was 218, set last year.',
])('the highest day of a month is of the year that is told apart from it: "%s"', (text) => {
  expect(figuresOf(`${NEWS} ${text}`, '2024-02-26').at(-1)).toBe('218 people 2023-02-01..2023-02-28 max_day');
});

test('the total of the best month is no day', () => {
  expect(
    figuresOf(`${NEWS} The best February until then had brought 1,178, in 2023.`, '2024-02-26').at(-1),
  ).not.toContain('max_day');
});
