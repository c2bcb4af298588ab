import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('a number in brackets behind the day since which it was the most is that day’s', () => {
  const text = '385 people reached Britain by small boat on Monday, the most on any day since 2 October (472).';
  expect(figuresOf(text, '2023-10-24')).toEqual(['385 people 2023-10-23', '472 people 2023-10-02']);
});

test('a number in brackets behind a day that is counted from is the count since then', () => {
  const text = 'Small-boat arrivals since 1 January (15,897) are down on last year.';
  expect(figuresOf(text)[0]).toBe('15897 people 2026-01-01..2026-08-17');
});

test.each([
  ['the most since the 9th, when 423 came', '423 people 2026-08-09'],
  ['the most since the 9th of the month, when 423 came', '423 people 2026-08-09'],
  ['the most since the ninth (423)', '423 people 2026-08-09'],
  ['the most since the 24th, when 423 came', '423 people 2026-07-24'],
])('a day by its number alone is one of this month or the last: "%s"', (words, figure) => {
  const text = `Small boats brought 385 people across the Channel on Monday, ${words}.`;
  expect(figuresOf(text, '2026-08-18')).toEqual(['385 people 2026-08-17', figure]);
});
