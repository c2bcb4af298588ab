import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const YEARS = 'In 2025, 41,472 people crossed the Channel in small boats. In 2024 there were 36,816; in 2023, 29,437.';

test.each([
  'Over those three years 107,725 people came.',
  'The total for the three years is 107,725.',
  'Across the three years the grand total is 107,725.',
])('so many years as were told one by one are all of them: "%s"', (sentence) => {
  expect(figuresOf(`${YEARS} ${sentence}`, '2026-01-08').at(-1)).toBe('107725 people 2023-01-01..2025-12-31');
});

test('where not as many were told, none of them is meant for sure', () => {
  const claims = figuresOf(`${YEARS} Over those five years 181,942 people came.`, '2026-01-08');
  expect(claims.at(-1)).not.toContain('2023-01-01..2025-12-31');
});
