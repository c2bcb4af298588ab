import { expect, test } from 'vitest';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['On 9 August 423 people crossed.', 'day 2026-08-09'],
  ['On August 9 423 people crossed.', 'day 2026-08-09'],
  ['On Sunday 9 August 423 people crossed.', 'day 2026-08-09'],
  ['On the 9th of August 423 people crossed.', 'day 2026-08-09'],
  ['On August 9th, 2025, 423 people crossed.', 'day 2025-08-09'],
  ['On 21 March 2025 the mark was passed.', 'day 2025-03-21'],
  ['On Mar 21, 2025 the mark was passed.', 'day 2025-03-21'],
  ['On 3 September last year 1,305 people crossed.', 'day 2025-09-03'],
  ['On 3 September a year earlier 800 people crossed.', 'day 2025-09-03'],
  ['On 11 November 2021 it was 1,185.', 'day 2021-11-11'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a date without a year is the newest such day that has come', () => {
  expect(meaningsOf('On 3 September 900 people crossed.', published)[0]).toBe('2025-09-03');
});

test('in the first days of January a date in December is last year’s, and one in January this year’s', () => {
  expect(timesOf('On 30 December 40 people crossed.', '2026-01-02')).toEqual(['day 2025-12-30']);
  expect(timesOf('On 1 January 40 people crossed.', '2026-01-02')).toEqual(['day 2026-01-01']);
});

test('on New Year’s Eve a date in January is the year’s own', () => {
  expect(timesOf('On 3 January 40 people crossed.', '2025-12-31')).toEqual(['day 2025-01-03']);
});

test('a day of the month alone is of this month, or of the one before where it has not come', () => {
  expect(timesOf('Another 90 crossed on the 9th.', published)).toEqual(['day 2026-08-09']);
  expect(timesOf('Another 90 crossed on the 29th.', published)).toEqual(['day 2026-07-29']);
  expect(timesOf('Another 90 crossed on the 29th.', '2026-01-04')).toEqual(['day 2025-12-29']);
});

test('an anniversary is not a day of the month', () => {
  expect(timesOf('Flowers were laid on the 4th anniversary of the disaster.', published)).toEqual([]);
});

test('a count beside a month is not a day of it', () => {
  expect(timesOf('In August 423 people crossed.', published)).toEqual(['since 2026-08-01']);
});

test('a day told by its number alone is of the month that the sentence has named', () => {
  expect(timesOf('It puts November 28 at 426 and gives 884 for the 29th.', '2022-12-20')).toEqual([
    'day 2022-11-28',
    'day 2022-11-29',
  ]);
  expect(timesOf('Boats have come for the 11th consecutive day.', '2022-12-20')).toEqual([]);
});

test('a day behind "a single day," is the day itself', () => {
  expect(timesOf('More than 750 came on a single day, the 29th.', '2026-08-05')).toEqual([
    'single-day',
    'day 2026-07-29',
  ]);
});

test('a day told by its number alone may begin a sentence', () => {
  expect(timesOf('The 22nd alone saw 401.', '2020-10-01')).toEqual(['day 2020-09-22']);
  expect(timesOf('The 22nd migrant of the day was a child.', '2020-10-01')).toEqual([]);
});
