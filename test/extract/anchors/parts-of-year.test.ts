import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['In the opening month of last year 1,098 came.', 'span 2025-01-01..2025-01-31'],
  ['In the first half of this year 10,000 came.', 'span 2026-01-01..2026-06-30'],
  ['In the first half of 2025 some 19,982 came.', 'span 2025-01-01..2025-06-30'],
  ['In the second half of 2024 some 23,000 came.', 'span 2024-07-01..2024-12-31'],
  ['In the first quarter 4,000 came.', 'span 2026-01-01..2026-03-31'],
  ['In the second quarter of 2025 13,000 came.', 'span 2025-04-01..2025-06-30'],
  ['In the final quarter of last year 7,000 came.', 'span 2025-10-01..2025-12-31'],
  ['In Q1 2025 some 6,642 came.', 'span 2025-01-01..2025-03-31'],
  ['In the first six months of 2023 some 11,434 came.', 'span 2023-01-01..2023-06-30'],
  ['In the first three months of the year 4,000 came.', 'span 2026-01-01..2026-03-31'],
  ['In the last three months of 2024 some 9,000 came.', 'span 2024-10-01..2024-12-31'],
  ['In the first ten days of June 1,500 came.', 'span 2026-06-01..2026-06-10'],
  ['In the first two weeks of August 2025 some 2,000 came.', 'span 2025-08-01..2025-08-14'],
  ["In June's first ten days 1,500 came.", 'span 2026-06-01..2026-06-10'],
  ["Last December's first fortnight brought 1,478.", 'span 2025-12-01..2025-12-14'],
  ["The year's first three weeks brought 600.", 'span 2026-01-01..2026-01-21'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a half of the year that has not begun is last year’s', () => {
  expect(meaningsOf('In the second half 20,000 came.', '2026-03-02')[0]).toBe('2025-07-01..2025-12-31');
});

test.each(['Half of the 600 were fed first.', 'A quarter of the 600 were women.', 'The first few hundred came early.'])(
  'no part of a year is named in "%s"',
  (sentence) => {
    expect(timesOf(sentence, published)).toEqual([]);
  },
);

test('half of the month is that of publication', () => {
  expect(timesOf('Only 203 had come in the first half of the month.', '2026-01-28')).toEqual([
    'span 2026-01-01..2026-01-15',
  ]);
});

test('"the half-year to June" is six months, and "the year to June" twelve', () => {
  expect(figuresOf('In the half-year to the end of June 11,900 people crossed the Channel.', '2026-07-06')).toEqual([
    '11900 people 2026-01-01..2026-06-30',
  ]);
  expect(figuresOf('In the year to the end of June 32,000 people crossed the Channel.', '2026-07-06')).toEqual([
    '32000 people 2025-07-01..2026-06-30',
  ]);
});

test("the month's first days are those of publication where no month is named, and none that are to come", () => {
  const text = "In the month's first four days 900 people crossed the Channel in small boats.";
  expect(figuresOf(text, '2026-08-18')[0]).toContain('2026-08-01..2026-08-04');
  expect(figuresOf(text, '2026-08-02')[0]).not.toContain('2026-08-01..2026-08-04');
});
