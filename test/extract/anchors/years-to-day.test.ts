import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const MONDAY = '2026-07-06';

test.each([
  ['In the two years to Saturday 76,598 migrants crossed the Channel.', '76598 people 2024-07-05..2026-07-04'],
  ['In the 12 months to yesterday 30,321 migrants crossed the Channel.', '30321 people 2025-07-06..2026-07-05'],
  [
    'In the last two years of Conservative government 75,866 migrants crossed the Channel.',
    '75866 people 2022-07-05..2024-07-04',
  ],
  [
    'In the final year of the Sunak government 31,578 migrants crossed the Channel.',
    '31578 people 2023-07-05..2024-07-04',
  ],
])('years end with their day: "%s"', (text, figure) => {
  expect(figuresOf(text, MONDAY)).toEqual([figure]);
});

test('"the year to Monday" is this year so far', () => {
  expect(figuresOf('In the year to Sunday 12,008 migrants crossed the Channel.', MONDAY)).toEqual([
    '12008 people 2026-01-01..2026-07-05',
  ]);
});

test('"the second of Labour\'s years" is counted from the day it took office', () => {
  expect(
    figuresOf(
      "In the two years to Saturday 76,598 migrants crossed the Channel, against 75,866 in the last two years of Conservative government. The second of Labour's years brought 32,239, the first 44,359.",
      MONDAY,
    ).slice(2),
  ).toEqual(['32239 people 2025-07-05..2026-07-04', '44359 people 2024-07-05..2025-07-04']);
});

test('"a year ago the whole month" is that month of the year before', () => {
  expect(
    figuresOf(
      'This month 585 migrants have crossed the Channel. A year ago the whole month brought 5,454.',
      '2026-07-20',
    )[1],
  ).toBe('5454 people 2025-07-01..2025-07-31');
});
