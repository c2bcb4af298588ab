import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  ['2025-05-07', 'Small boats on Tuesday, 512 people. Monday, 88.', ['512 people 2025-05-06', '88 people 2025-05-05']],
  [
    '2025-03-03',
    "Sunday's 592 arrivals by small boat, in 11 boats, followed 68 in one on Saturday. The month's total is already 660.",
    [
      '592 people 2025-03-02',
      '11 boats 2025-03-02',
      '68 people 2025-03-01',
      '1 boats 2025-03-01',
      '660 people 2025-03-01..2025-03-02',
    ],
  ],
  [
    '2026-05-04',
    'On Sunday 422 people crossed the Channel in six boats after 325, also in five, on Saturday.',
    ['422 people 2026-05-03', '6 boats 2026-05-03', '325 people 2026-05-02', '5 boats 2026-05-02'],
  ],
  [
    '2023-02-23',
    'The mean small boat carried 41 people in 2022, compared with 28 in 2021 and 13 in 2020.',
    ['41 per boat 2022-01-01..2022-12-31', '28 per boat 2021-01-01..2021-12-31', '13 per boat 2020-01-01..2020-12-31'],
  ],
  [
    '2021-12-20',
    "November saw 6,971 people cross the Channel, many more than November 2020's 761.",
    ['6971 people 2021-11-01..2021-11-30', '761 people 2020-11-01..2020-11-30'],
  ],
])('numbers in line with others are of the same measure: %s "%s"', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test.each([
  'Small boats brought 250 people across the Channel on Monday. The mayor, 68, was there.',
  "Small boats brought 250 people across the Channel on Monday, the minister's 44 emails say nothing.",
  'Small boats brought 250 people across the Channel on Monday, followed by 12 in court.',
  'Small boats brought 250 people across the Channel on Monday. Officers on the beaches will rise from 200 to 300.',
  'Small boats brought 250 people across the Channel on Monday. The lifeboat was launched twice.',
])('and others are not: "%s"', (text) => {
  expect(figuresOf(text)).toEqual(['250 people 2026-08-17']);
});

test.each([
  [
    '2019-09-11',
    'Border Force met 86 migrants off Kent on Tuesday. It takes the number for September so far to 95.',
    '95 people 2019-09-01..2019-09-10',
  ],
  [
    '2026-02-26',
    'Small boats came less often. The number of boats in the last quarter of 2025 fell, to 98 from 216.',
    '98 boats 2025-10-01..2025-12-31',
  ],
])('small totals are counts where the words say so, on %s: "%s"', (published, text, figure) => {
  expect(figuresOf(text, published)).toContain(figure);
});

test('people in so many "of them" are in boats', () => {
  expect(
    figuresOf('And the boats? So far this year 15,897 people have crossed the Channel in 234 of them.').slice(-1),
  ).toEqual(['234 boats 2026-01-01..2026-08-17']);
});
