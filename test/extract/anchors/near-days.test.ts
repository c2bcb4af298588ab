import { expect, test } from 'vitest';
import { meaningsOf, timesOf } from './time-words.ts';

const published = '2026-08-18';

test.each([
  ['Yesterday 250 people crossed.', 'day 2026-08-17'],
  ["Yesterday's 250 arrivals came in three boats.", 'day 2026-08-17'],
  ['The day before yesterday 90 people crossed.', 'day 2026-08-16'],
  ['Today 90 people crossed.', 'day 2026-08-18'],
  ['This morning 90 people were brought to Dover.', 'day 2026-08-18'],
  ['Overnight 90 people crossed.', 'day 2026-08-17'],
])('in a story of 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('"the day before" may be any of the last few days', () => {
  expect(meaningsOf('It was 90 the day before.', published)).toEqual(['2026-08-17', '2026-08-16', '2026-08-15']);
});

test('"in a single day" names no day of its own', () => {
  expect(timesOf('As many as 1,195 crossed in a single day.', published)).toEqual(['single-day']);
});

test('yesterday on New Year’s Day is of the year before', () => {
  expect(timesOf('Yesterday 40 people crossed.', '2026-01-01')).toEqual(['day 2025-12-31']);
});

test('"the busiest August day" is one day, and "the busiest August" a month', () => {
  expect(timesOf('It was the busiest August day.', '2026-09-02')).toEqual(['single-day']);
  expect(timesOf('It was the busiest August.', '2026-09-02')).toEqual(['span 2026-08-01..2026-08-31']);
});
