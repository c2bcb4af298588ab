import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const LEAD = 'In November 6,971 people crossed the Channel in small boats.';
const on = (text: string) => figuresOf(`${LEAD} ${text}`, '2021-12-13').slice(1);
const JULY = '3512 people 2021-07-01..2021-07-31';

test.each([
  'Not until July did a month pass 3,000, with 3,512 in 130 boats.',
  'It took until July for any month to top 3,000: 3,512 came in 130 boats.',
  'A month went above 3,000 for the first time in July, with 3,512 people in 130 boats.',
])('%j tells of that month', (text) => {
  expect(on(text)).toContain(JULY);
  expect(on(text)).toContain('130 boats 2021-07-01..2021-07-31');
});

test('a total that passed a mark in a month is none of one month', () => {
  expect(on('The total passed 8,500 in July.')).toEqual(['more_than 8500 people 2021-01-01..2021-07-31']);
});

test('last year’s total behind this year’s is no time of what follows', () => {
  const text =
    "The 23,622 who have crossed the Channel in 2021 leave last year's 8,462 far behind. On average each boat carried 28.";
  expect(figuresOf(text, '2021-11-12').at(-1)).toMatch(/^28 per boat 2021/);
});
