import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('a count set against a month of an earlier year is of the same month since', () => {
  const text = 'The Home Office recorded 1,975 people in 30 small boats, compared with 4,432 in April 2025.';
  expect(figuresOf(text, '2026-05-01')[0]).toBe('1975 people 2026-04-01..2026-04-30');
});

test('where that month is not over, its number is no whole month', () => {
  const text = 'The Home Office recorded 1,975 people in 30 small boats, compared with 4,432 in April 2025.';
  expect(figuresOf(text, '2026-04-20')[0]).not.toContain('2026-04-30');
});
