import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('every year behind a month is that month of it', () => {
  expect(figuresOf('Small-boat arrivals in July: 3,414 in 2024, 5,454 in 2025 and 2,316 in 2026.')).toEqual([
    '3414 people 2024-07-01..2024-07-31',
    '5454 people 2025-07-01..2025-07-31',
    '2316 people 2026-07-01..2026-07-31',
  ]);
});

test('every year behind a half is that half of it', () => {
  const text = 'Small-boat arrivals in the first half of the year: 13,489 in 2024 and 19,982 in 2025.';
  expect(figuresOf(text)).toEqual(['13489 people 2024-01-01..2024-06-30', '19982 people 2025-01-01..2025-06-30']);
});

test('years that are not in one row with the month are whole', () => {
  const text = 'Small-boat arrivals in July: 2,316 people came. There were 36,816 arrivals in 2024 and 41,472 in 2025.';
  expect(figuresOf(text).slice(1)).toEqual([
    '36816 people 2024-01-01..2024-12-31',
    '41472 people 2025-01-01..2025-12-31',
  ]);
});

test.each(['the second half of the year', 'the second six months', 'the last six months of the year'])(
  '%s is of the year that the sentence begins with',
  (words) => {
    const text = `Of last year’s 36,816 small-boat arrivals, 23,327 came in ${words}.`;
    expect(figuresOf(text, '2025-09-23')[1]).toBe('23327 people 2024-07-01..2024-12-31');
  },
);

test('a half beside another year is of the newest', () => {
  const text = 'In 2024 36,816 people came by small boat; in the first half of the year 19,982 crossed the Channel.';
  expect(figuresOf(text, '2025-09-23')[1]).toBe('19982 people 2025-01-01..2025-06-30');
});
