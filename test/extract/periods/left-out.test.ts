import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  "Small boats cross the Channel. The total for the year, without Sunday's arrivals, is 9,806.",
  "Small boats cross the Channel. Not counting Sunday's crossings the year's total is 9,806.",
])('a day that is left out ends no total: "%s"', (text) => {
  expect(figuresOf(text, '2024-05-19')).toEqual(['9806 people 2024-01-01..2024-05-18']);
});

test('a day that is counted in ends it', () => {
  const text = "Small boats cross the Channel. With Sunday's arrivals the year's total is 9,882.";
  expect(figuresOf(text, '2024-05-20')).toEqual(['9882 people 2024-01-01..2024-05-19']);
});

test('what a month was last as low as is no time of what follows', () => {
  const text =
    'In January 933 people crossed the Channel in small boats. Not since 2021, when it was 224, had the month been so quiet. It is 30% below that of January 2024.';
  expect(figuresOf(text, '2026-02-02').at(-1)).toBe(
    '-30% people 2026-01-01..2026-01-31 against 2024-01-01..2024-01-31',
  );
});
