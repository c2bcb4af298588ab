import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const LEAD = 'In all of January 2020 there were 94 people in small boats in the Channel.';
const multipleIn = (text: string) => figuresOf(`${LEAD} ${text}`, '2021-09-20').find((figure) => figure.includes('×'));

test('“double that, 223” holds the count behind it against the one told last', () => {
  const sides = '×2 people 2021-01-01..2021-01-31 against 2020-01-01..2020-01-31';
  expect(multipleIn('More than double that, 223, crossed in January 2021.')).toBe(`more_than ${sides}`);
  expect(multipleIn('About twice as many, 223, crossed in January 2021.')).toBe(`about ${sides}`);
});

test('without a count behind it the multiple keeps the time that its words name', () => {
  expect(multipleIn('More than double that number crossed in January 2021.')).toContain(
    '2021-01-01..2021-01-31 against',
  );
});
