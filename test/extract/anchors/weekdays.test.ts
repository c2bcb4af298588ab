import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

/** A Tuesday. */
const published = '2026-08-18';

test.each([
  ['On Monday 250 people came ashore.', 'day 2026-08-17'],
  ['On Sunday 90 people came ashore.', 'day 2026-08-16'],
  ['On Wednesday 90 people came ashore.', 'day 2026-08-12'],
  ['Last Thursday 90 people came ashore.', 'day 2026-08-13'],
  ['Saturday saw 90 people arrive.', 'day 2026-08-15'],
  ["Friday's 90 arrivals were the most since spring.", 'day 2026-08-14'],
])('in a story of Tuesday 18 August 2026: "%s" is %s', (sentence, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('a weekday that is the day of publication is today, or else a week ago', () => {
  expect(meaningsOf('On Tuesday 90 people crossed.', published)).toEqual(['2026-08-18', '2026-08-11']);
});

test('"last Tuesday" in a story of Tuesday is a week ago', () => {
  expect(meaningsOf('Last Tuesday 90 people crossed.', published)[0]).toBe('2026-08-11');
});

test('a weekday may be one week further back than the nearest', () => {
  expect(meaningsOf('On Friday 90 people crossed.', published)).toEqual(['2026-08-14', '2026-08-07']);
});

test('a weekday counts back over the turn of the year', () => {
  expect(timesOf('On Wednesday 40 people crossed.', '2026-01-02')).toEqual(['day 2025-12-31']);
});

test('two weekdays told together are one span', () => {
  expect(timesOf('Across Saturday and Sunday 300 people crossed.', published)).toEqual(['span 2026-08-15..2026-08-16']);
});

test('each of two weekdays with a number of its own is a day', () => {
  expect(timesOf('It was 120 on Saturday and 180 on Sunday.', published)).toEqual(['day 2026-08-15', 'day 2026-08-16']);
});

test.each([
  'The Sun reported 90 arrivals.',
  'He wed her and 90 guests came.',
  'A Mondayish mood settled over 90 people.',
])('no weekday is named in "%s"', (sentence) => {
  expect(timesOf(sentence, published)).toEqual([]);
});

test('Sunday of last week may be the first or the last day of that week', () => {
  expect(meaningsOf('Sunday last week was the worst.', '2023-06-20')).toEqual(['2023-06-18', '2023-06-11']);
  expect(meaningsOf('Friday last week was the worst.', '2023-06-20')).toEqual(['2023-06-16']);
});

test('a weekday with its day of the month is the newest day that is both', () => {
  expect(timesOf('On Wednesday the 8th 249 people came.', '2026-07-20')).toEqual(['day 2026-07-08']);
  expect(timesOf('On Friday 31st nobody came.', published)).toEqual(['day 2026-07-31']);
  expect(timesOf('On Friday the 33rd nobody came.', published)).toEqual(['day 2026-08-14']);
});

test('a day that somebody is asked about is that of its numbers, and the day on which it is asked is not', () => {
  const text = (words: string) =>
    `${words} – 825 people, 13 small boats from across the Channel – the minister blamed the weather.`;
  expect(figuresOf(text('Asked in the Commons about Tuesday'), '2025-05-22')).toEqual([
    '825 people 2025-05-20',
    '13 boats 2025-05-20',
  ]);
});
