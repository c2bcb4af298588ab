import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

const row =
  'Arrivals came to 5,435 in the first quarter, 8,054 in the second, 11,513 in the third and 11,814 in the fourth.';

test('a row of quarters of which the last had not come is of the year before', () => {
  expect(timesOf(row, '2025-02-10')).toEqual([
    'span 2024-01-01..2024-03-31',
    'span 2024-04-01..2024-06-30',
    'span 2024-07-01..2024-09-30',
    'span 2024-10-01..2024-12-31',
  ]);
});

test('a row of quarters that have come is of this year', () => {
  expect(timesOf('It was 5,435 in the first quarter and 8,054 in the second.', '2024-07-10')).toEqual([
    'span 2024-01-01..2024-03-31',
    'span 2024-04-01..2024-06-30',
  ]);
});

test('the second of something else is no quarter', () => {
  expect(timesOf('In the first quarter 5,435 people came, 300 of them on the second day.', '2024-07-10')).toEqual([
    'span 2024-01-01..2024-03-31',
    'same-period',
  ]);
});
