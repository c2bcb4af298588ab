import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[text: string, figures: string[]]>([
  [
    'In 2020 there were 8,462 small-boat arrivals. In July that year 1,118 came.',
    ['8462 people 2020-01-01..2020-12-31', '1118 people 2020-07-01..2020-07-31'],
  ],
  [
    'Of the 8,462 small-boat arrivals of 2020, 1,118 came in July that year.',
    ['8462 people 2020-01-01..2020-12-31', '1118 people 2020-07-01..2020-07-31'],
  ],
  [
    'The Channel record was set in 2022. On 22 August that year 1,137 small-boat migrants came.',
    ['1137 people 2022-08-22'],
  ],
  [
    "Small boats brought 41,472 people in 2025, when that year's July saw 5,454.",
    ['41472 people 2025-01-01..2025-12-31', '5454 people 2025-07-01..2025-07-31'],
  ],
])('a time of "that year" is of the year named last: %s', (text, figures) => {
  expect(figuresOf(text, '2026-08-03')).toEqual(figures);
});

test('a month without such words is the last one', () => {
  const text = 'In 2020 there were 8,462 small-boat arrivals. In July 2,316 came.';
  expect(figuresOf(text, '2026-08-03')[1]).toBe('2316 people 2026-07-01..2026-07-31');
});
