import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('"the two years before" are those before the years told, for people and for boats', () => {
  expect(
    figuresOf(
      "In Labour's first two years 76,598 people crossed by small boat, more than the 75,866 of the two years before. The number of boats fell from 1,613 to 1,277.",
      '2026-07-05',
    ),
  ).toEqual([
    '76598 people 2024-07-05..2026-07-04',
    '75866 people 2022-07-05..2024-07-04',
    '1613 boats 2022-07-05..2024-07-04',
    '1277 boats 2024-07-05..2026-07-04',
  ]);
});

test('"14 months, from 5 July 2024" are so long from that day', () => {
  expect(
    figuresOf("Yvette Cooper's 14 months, from 5 July 2024, saw 52,245 people cross the Channel.", '2026-08-20'),
  ).toEqual(['52245 people 2024-07-05..2025-09-04']);
});

test('two months joined are one time for one count or change, and each its own for two counts', () => {
  expect(figuresOf('In January and February 2,209 people crossed the Channel.', '2026-03-04')).toEqual([
    '2209 people 2026-01-01..2026-02-28',
  ]);
  expect(figuresOf('Small-boat arrivals rose by 7 per cent in January and February.', '2026-03-04')).toEqual([
    '+7% people 2026-01-01..2026-02-28 against 2025-01-01..2025-02-28',
  ]);
  expect(figuresOf('933 and 1,276 people crossed the Channel in January and February.', '2026-03-04')).toEqual([
    '933 people 2026-01-01..2026-01-31',
    '1276 people 2026-02-01..2026-02-28',
  ]);
});

test('"the three months together" are those told one by one', () => {
  expect(
    figuresOf(
      'Small boats brought 2,726 in May, 2,742 in June and 2,316 in July. The three months together came to 7,784.',
      '2026-08-04',
    ).at(-1),
  ).toBe('7784 people 2026-05-01..2026-07-31');
});

test('a change with its two sides behind it is held to them: "trebled in the last quarter, to 11,572 from 4,607"', () => {
  expect(
    figuresOf(
      'Small-boat arrivals more than doubled in the last quarter of 2024, to 11,572 from 4,607 in the same three months a year before.',
      '2025-01-02',
    ).slice(1),
  ).toEqual(['11572 people 2024-10-01..2024-12-31', '4607 people 2023-10-01..2023-12-31']);
});

test('"29,437 the year before" behind last year is the year before that', () => {
  expect(
    figuresOf(
      'So far this year 4,684 people have arrived by small boat, compared with 36,816 in the whole of last year and 29,437 the year before.',
      '2025-03-20',
    ).slice(1),
  ).toEqual(['36816 people 2024-01-01..2024-12-31', '29437 people 2023-01-01..2023-12-31']);
});

test('"in the 376 days before that" are as many days before those told', () => {
  expect(
    figuresOf(
      'In the 376 days since Labour took office 45,746 people have crossed the Channel. In the 376 days before that there were 31,896.',
      '2025-07-16',
    )[1],
  ).toBe('31896 people 2023-06-25..2024-07-04');
});

test('"the year before" behind the same date last year is the same date two years ago', () => {
  expect(
    figuresOf(
      'By 28 October 30,000 people had crossed the Channel this year. On the same date last year it was 29,437 and the year before 38,128.',
      '2024-10-29',
    ).slice(1),
  ).toEqual(['29437 people 2023-01-01..2023-10-28', '38128 people 2022-01-01..2022-10-28']);
});

test('"the numbers were 1,869 and 40" are people and boats, in the order told before', () => {
  expect(
    figuresOf(
      'Last month 5,417 people crossed the Channel in 99 small boats. In October 2023 the numbers were 1,869 and 40.',
      '2024-11-18',
    ).slice(2),
  ).toEqual(['1869 people 2023-10-01..2023-10-31', '40 boats 2023-10-01..2023-10-31']);
});

test('small numbers are read in a row of days with a heading', () => {
  expect(figuresOf('Small-boat arrivals: Thursday 66, Friday 157.', '2026-03-07')).toEqual([
    '66 people 2026-03-05',
    '157 people 2026-03-06',
  ]);
});

test('"in the twelve before" is the year before that', () => {
  const text =
    'In the twelve months to Wednesday 29,372 people crossed the Channel, down from 45,519 in the twelve before.';
  expect(figuresOf(text, '2026-08-20')[1]).toBe('45519 people 2024-08-20..2025-08-19');
});

test('"the seven days before those" are as many days before those told', () => {
  const text =
    'The past seven days have brought 900 people over by small boat. The seven days before those brought 1,400.';
  expect(figuresOf(text, '2024-09-16').at(-1)).toBe('1400 people 2024-09-02..2024-09-08');
});

test('a mean told in one breath with a total is of its time, unless a time of its own stands beside it', () => {
  const total = 'Since Labour took office 76,000 people have crossed the Channel in small boats';
  expect(figuresOf(`${total}, roughly 104 for every day it has been in power.`, '2026-07-06').at(-1)).toBe(
    'about 104 people 2024-07-05..2026-07-05 average_per_day',
  );
  expect(figuresOf(`${total}, against an average of 98 a day in 2023.`, '2026-07-06').at(-1)).toBe(
    '98 people 2023-01-01..2023-12-31 average_per_day',
  );
});
