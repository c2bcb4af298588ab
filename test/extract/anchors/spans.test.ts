import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['Between 1 January and 30 March 2025 some 6,642 people came.', 'span 2025-01-01..2025-03-30'],
  ['Between 1 January to 30 March 6,642 people came.', 'span 2026-01-01..2026-03-30'],
  ['From 25 to 28 June 2,000 people came.', 'span 2026-06-25..2026-06-28'],
  ['From 25-28 June 2,000 people came.', 'span 2026-06-25..2026-06-28'],
  ['Between June 25 and June 28 some 2,000 people came.', 'span 2026-06-25..2026-06-28'],
  ['Between 28 December and 3 January 200 people came.', 'span 2025-12-28..2026-01-03'],
  ['January to June saw 9,000 arrivals.', 'span 2026-01-01..2026-06-30'],
  ['Between April and June 2025 some 13,000 people came.', 'span 2025-04-01..2025-06-30'],
  ['From October to March 12,000 people came.', 'span 2025-10-01..2026-03-31'],
  ['Between 1 January and Sunday 15,647 people came.', 'span 2026-01-01..2026-08-16'],
  ['From her appointment on 6 July until Sunday 1,532 came.', 'span 2026-07-06..2026-08-16'],
  ['In the October-to-December period of 2024 some 11,572 came.', 'span 2024-10-01..2024-12-31'],
  ['From Saturday to bank holiday Monday 595 people came.', 'span 2026-08-15..2026-08-17'],
  ['Last Tuesday to yesterday: 1,200 people.', 'span 2026-08-11..2026-08-17'],
  ['From Thursday 13 August up to and including yesterday 1,425 came.', 'span 2026-08-13..2026-08-17'],
  ['From 5 July, his first day in office, to the end of Sunday 990 people came.', 'span 2026-07-05..2026-08-16'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('two dates joined by "and" without "between" are two days', () => {
  expect(timesOf('It happened on 3 August and 9 August.', published)).toEqual(['day 2026-08-03', 'day 2026-08-09']);
});

test('a pair of numbers is not a pair of days', () => {
  expect(timesOf('Between 25 and 28 people were aboard.', published)).toEqual([]);
});

test('a span may end with the end of a month', () => {
  expect(timesOf('Between 5 July and the end of December 23,242 people came.', '2025-01-02')).toEqual([
    'span 2024-07-05..2024-12-31',
  ]);
  expect(timesOf('From 1 February to the end of the pier.', '2025-03-02')).toEqual(['day 2025-02-01']);
});

test('two days joined by "and" are one time where they follow each other', () => {
  expect(timesOf('Over 2 and 3 May 747 people came.', '2026-05-04')).toEqual(['span 2026-05-02..2026-05-03']);
  expect(timesOf('On 2 and 9 May boats came.', '2026-05-10')).toEqual(['day 2026-05-09']);
});

test('words between its ends do not break a span', () => {
  expect(
    timesOf('Between 6 August 2025, when it took effect, and 5 August this year 30,597 came.', '2026-08-07'),
  ).toEqual(['span 2025-08-06..2026-08-05']);
});

test('the first day of a span may have its weekday and no month', () => {
  expect(timesOf('In all, 906 landed between Monday 3 and Sunday 9 August.', '2026-08-11')).toEqual([
    'span 2026-08-03..2026-08-09',
  ]);
  expect(timesOf('He spoke on Monday and 9 August was calm.', '2026-08-11')).toEqual([
    'day 2026-08-10',
    'day 2026-08-09',
  ]);
});

test('what happened on the first day of a span may stand between its ends', () => {
  expect(
    timesOf('Between 22 May, when the vote was called, and Tuesday some 2,431 people made the crossing.', '2024-06-19'),
  ).toEqual(['span 2024-05-22..2024-06-18']);
});
