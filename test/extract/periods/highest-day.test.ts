import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[text: string, figures: string[]]>([
  [
    "Small boats crossed the Channel all spring. The March peak was 514 and April's 705.",
    ['514 people 2025-03-01..2025-03-31 max_day', '705 people 2025-04-01..2025-04-30 max_day'],
  ],
  [
    'Small boats crossed the Channel all year. The highest day of 2023 was 872 and that of 2024 was 973.',
    ['872 people 2023-01-01..2023-12-31 max_day', '973 people 2024-01-01..2024-12-31 max_day'],
  ],
])('the second of two peaks is one as well: %s', (text, figures) => {
  expect(figuresOf(text, '2025-05-06')).toEqual(figures);
});

test('a total behind another total is no peak', () => {
  const text = 'Small boats brought 960 people across the Channel in February and 1,098 in January.';
  expect(figuresOf(text, '2025-05-06').join()).not.toContain('max_day');
});

test.each([
  'The busiest day for small boats: in October 2022, when 1,131 people crossed the Channel.',
  'The busiest day for small boats was in October 2022, when 1,131 people crossed the Channel.',
])('a month of the highest day is that of its number: "%s"', (text) => {
  expect(figuresOf(text, '2023-11-30')).toEqual(['1131 people 2022-10-01..2022-10-31 max_day']);
});

test.each([
  'The biggest day of August so far for small boats was the 9th, with 423 migrants. Monday came second with 250.',
  'The busiest day this month for small boats was the 9th, with 423 people.',
])('a highest day is told by its number: "%s"', (text) => {
  expect(figuresOf(text, '2026-08-21')[0]).toBe('423 people 2026-08-09');
});
