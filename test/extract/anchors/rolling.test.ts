import { expect, test } from 'vitest';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['In the year to June 2026 some 38,000 came.', 'span 2025-07-01..2026-06-30'],
  ['In the 12 months to June 38,000 came.', 'span 2025-07-01..2026-06-30'],
  ['In the year ending March 2026 some 39,007 were returned.', 'span 2025-04-01..2026-03-31'],
  ['In the twelve months to the end of September 2024 some 30,000 came.', 'span 2023-10-01..2024-09-30'],
  ['In the six months to June 2025 some 19,982 came.', 'span 2025-01-01..2025-06-30'],
  ['In the year to December 41,000 came.', 'span 2025-01-01..2025-12-31'],
  ['In the 12 months to 20 June 38,000 came.', 'span 2025-06-21..2026-06-20'],
  ['In the past seven days 425 came.', 'span 2026-08-11..2026-08-17'],
  ['In the last 30 days 2,000 came.', 'span 2026-07-19..2026-08-17'],
  ['In the past two weeks 900 came.', 'span 2026-08-04..2026-08-17'],
  ['In the past fortnight 900 came.', 'span 2026-08-04..2026-08-17'],
  ['Last week 900 came.', 'span 2026-08-10..2026-08-16'],
  ['In the past 24 hours 90 came.', 'day 2026-08-17'],
  ['In the last 48 hours 90 came.', 'span 2026-08-16..2026-08-17'],
  ['In the week to Sunday 425 came.', 'span 2026-08-10..2026-08-16'],
  ['In the seven days to 16 August 425 came.', 'span 2026-08-10..2026-08-16'],
  ['In the fortnight to 16 August 900 came.', 'span 2026-08-03..2026-08-16'],
  ['In the week ending 9 August 2026 some 700 came.', 'span 2026-08-03..2026-08-09'],
  ['In the past 12 months 38,000 came.', 'span 2025-08-18..2026-08-17'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('"this week" begins on Monday, and on a Monday a week ago', () => {
  expect(timesOf('So far this week 300 came.', '2026-08-20')).toEqual(['since 2026-08-17']);
  expect(timesOf('So far this week 300 came.', '2026-08-17')).toEqual(['since 2026-08-10']);
});

test('the past seven days may end a day or two before yesterday, with the last day of the record', () => {
  const meanings = meaningsOf('In the past seven days 425 came.', published);
  expect(meanings).toContain('2026-08-10..2026-08-16');
  expect(meanings).toContain('2026-08-09..2026-08-15');
});

test('"last week" may be meant as the seven days up to yesterday', () => {
  expect(meaningsOf('Last week 900 came.', published)).toContain('2026-08-11..2026-08-17');
});

test('the year to a month that is not over ends with that month of last year', () => {
  expect(timesOf('In the year to September 37,000 came.', published)).toEqual(['span 2024-10-01..2025-09-30']);
});

test.each(['In recent years 900 boats came.', 'It was the last day of term for 900.', 'The past is 900 miles away.'])(
  'no days are counted back in "%s"',
  (sentence) => {
    expect(timesOf(sentence, published)).toEqual([]);
  },
);

test.each([
  ['Some 900 people came in the week that ended last night.', 'span 2026-08-11..2026-08-17'],
  ['Some 900 people came in the week which ended on Sunday.', 'span 2026-08-10..2026-08-16'],
  ['In the fortnight to yesterday 900 people came.', 'span 2026-08-04..2026-08-17'],
])('%s', (sentence, time) => {
  expect(timesOf(sentence, '2026-08-18')).toEqual([time]);
});

test.each([
  'In the past year 44,875 people crossed the Channel.',
  'Over the last year 44,875 people crossed the Channel.',
])('"%s" is of the twelve months to the day before', (sentence) => {
  expect(timesOf(sentence, '2025-07-25')).toEqual(['span 2024-07-25..2025-07-24']);
});

test.each([
  ['In the two months to August 90 people crossed.', 'span 2025-07-01..2025-08-31'],
  ['In the seven months to July 2020 90 people crossed.', 'span 2020-01-01..2020-07-31'],
])('"%s" is told of so many months', (sentence, time) => {
  expect(timesOf(sentence, '2025-09-03')).toEqual([time]);
});

test.each([
  ['That is eight times what February managed in 28 days.', 'span 2026-02-01..2026-02-28'],
  ['In 28 days 1,200 came.', 'span 2026-07-21..2026-08-17'],
])('as many days as the month that they are said of has: "%s"', (text, time) => {
  expect(timesOf(text, published)).toEqual([time]);
});
