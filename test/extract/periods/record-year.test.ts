import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('a record of a whole year is of the year that brought most', () => {
  const text = 'Some 41,472 people crossed the Channel last year, 9% fewer than the all-time high of 45,774.';
  expect(figuresOf(text, '2026-01-01')).toEqual([
    'about 41472 people 2025-01-01..2025-12-31',
    '-9% people 2025-01-01..2025-12-31 against 2024-01-01..2024-12-31',
    '45774 people 2022-01-01..2022-12-31',
  ]);
});

test('a record with a year beside it is of that year', () => {
  const text = 'Crossings of the Channel were below the record of 28,526 set in 2021.';
  expect(figuresOf(text, '2022-06-01')).toEqual(['28526 people 2021-01-01..2021-12-31']);
});

test('what a year went on to bring is of all of it', () => {
  const text =
    'So far in 2025 there have been 32,103 small boat arrivals, 8% more than at the same point in 2022, which went on to be the record year with 45,774.';
  expect(figuresOf(text, '2025-09-20').at(-1)).toBe('45774 people 2022-01-01..2022-12-31');
});

test.each([
  'By the end of July it was 10 per cent down on the same point in 2022, a year that ended at 45,755.',
  'At the same point in 2022 there were 16,000, and that year closed on 45,755.',
])('a year that ended at a number is all of it: %s', (text) => {
  const story = 'Some 14,700 people had crossed the Channel in small boats.';
  expect(figuresOf(`${story} ${text}`, '2023-08-10').at(-1)).toBe('45755 people 2022-01-01..2022-12-31');
});

test('the highest that is a year by its number is of that year, and not of the year told before', () => {
  const last = (text: string) => figuresOf(`Last year came to 41,472 Channel arrivals. ${text}`, '2026-01-19').at(-1);
  expect(last('Still the highest is 2022, with 45,774.')).toBe('45774 people 2022-01-01..2022-12-31');
});
