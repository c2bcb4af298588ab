import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['On its final two days 794 people landed.', '794 people 2024-10-30..2024-10-31'],
  ['In the last two days of the month 794 people landed.', '794 people 2024-10-30..2024-10-31'],
  ["Over the month's opening three days 973 people landed.", '973 people 2024-10-01..2024-10-03'],
  ['In the first ten days of that month 2,100 people landed.', '2100 people 2024-10-01..2024-10-10'],
])('after a month told before, "%s"', (sentence, figure) => {
  expect(figuresOf(`Small boats brought 5,417 people last month. ${sentence}`, '2024-11-01')[1]).toBe(figure);
});

test('"the first two days of the month" are those of the month of publication once they are over', () => {
  expect(figuresOf('Nobody crossed the Channel in the first two days of the month.', '2026-03-10')).toEqual([
    '0 people 2026-03-01..2026-03-02',
  ]);
});

test.each([
  ['The final day of the month brought 610 of them.', '610 people 2025-05-31'],
  ['Its opening day saw 610 arrivals.', '610 people 2025-05-01'],
  ['A busy day of the month brought 610 of them.', '610 people 2025-05-01..2025-05-31'],
])('a first or last day is one of the month told before: "%s"', (sentence, figure) => {
  const text = `Small boats brought 3,738 people across the Channel in May. ${sentence}`;
  expect(figuresOf(text, '2025-06-03').at(-1)).toBe(figure);
});

test.each([
  ['; the last day of the month alone accounted for 610 people and nine boats', '2025-05-31'],
  [', and the first day of the month alone brought 610 people in nine boats', '2025-05-01'],
])('the end of a month that a clause further on tells of: "%s"', (clause, day) => {
  const text = `Small boats brought 3,738 people across the Channel in May, about 57 in each${clause}.`;
  expect(figuresOf(text, '2025-06-03').slice(-2)).toEqual([`610 people ${day}`, `9 boats ${day}`]);
});

test('"on the very last day of the month" is that of the month told before', () => {
  const text =
    'Of the 3,738 people who crossed the Channel by small boat in May, 610 came on the very last day of the month.';
  expect(figuresOf(text, '2025-06-03').at(-1)).toBe('610 people 2025-05-31');
});
