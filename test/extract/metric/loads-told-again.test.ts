import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2025-04-02';

test('loads of other years follow the one told first', () => {
  const text =
    'Migrants crossed the Channel in 695 boats in 2024, carrying 53 people on average; in 2022 they carried 41, and in 2020 a mere 13.';
  expect(figuresOf(text, published).slice(1)).toEqual([
    '53 per boat 2024-01-01..2024-12-31',
    '41 per boat 2022-01-01..2022-12-31',
    '13 per boat 2020-01-01..2020-12-31',
  ]);
});

test('each of the boats told before carried so many', () => {
  const text =
    'In the first three months of 2025 there were 6,642 arrivals in 119 small boats. Boats have grown: on average each carried 56 people.';
  expect(figuresOf(text, published)[2]).toBe('56 per boat 2025-01-01..2025-03-31');
});

test.each([
  'Migrants crossed the Channel in 695 boats in 2024, carrying 53 people on average; in 2022 they carried 41 bags.',
  'Migrants crossed the Channel in 695 boats in 2024, carrying 53 people on average; in 2022 they carried on for 41 days.',
])('what else they carried is no load: "%s"', (text) => {
  expect(figuresOf(text, published).join()).not.toContain('41 per boat');
});
