import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';
import { meaningsOf, timesOf } from './time-words.ts';

test.each([
  ['Between Good Friday and Easter Monday 791 people landed.', '2024-04-02', 'span 2024-03-29..2024-04-01'],
  ['From Christmas Day to Saturday 1,485 people landed.', '2024-12-29', 'span 2024-12-25..2024-12-28'],
  ['They let in 128,000 between January 2018 and polling day.', '2025-04-30', 'span 2018-01-01..2024-07-04'],
  ['From 5 July last year to yesterday 32,239 people came.', '2026-07-05', 'span 2025-07-05..2026-07-04'],
])('"%s" names both ends', (sentence, published, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test('some days told by their number alone may have ended on any of the days before publication', () => {
  const meanings = meaningsOf('Some 1,195 migrants made it over in 48 hours.', '2025-06-03');
  expect(meanings[0]).toBe('2025-06-01..2025-06-02');
  expect(meanings).toContain('2025-05-31..2025-06-01');
});

test.each([
  ['In the final week of 2024 1,776 people came.', '2025-01-02', 'span 2024-12-25..2024-12-31'],
  ['In the first 11 days of last August 1,593 came.', '2026-08-12', 'span 2025-08-01..2025-08-11'],
  ['More than 500 crossed on the last day of September.', '2025-10-01', 'day 2025-09-30'],
])('"%s" is counted from the ends of a month or year', (sentence, published, time) => {
  expect(timesOf(sentence, published)).toEqual([time]);
});

test.each([
  ['Some 1,485 arrived in the four days from Christmas Day.', '2025-01-01', 'span 2024-12-25..2024-12-28'],
  ['Almost 990 people came in the four days from 22 May.', '2026-06-01', 'span 2026-05-22..2026-05-25'],
  ['Another 910 landed in the three days from the 22nd.', '2026-06-01', 'span 2026-05-22..2026-05-24'],
  ['Another 910 landed in the three days to the 24th.', '2026-06-01', 'span 2026-05-22..2026-05-24'],
  ['In the three days starting on Friday 700 people came.', '2026-08-18', 'span 2026-08-14..2026-08-16'],
  ['A boat came in the last days from Calais on Friday.', '2026-08-18', 'day 2026-08-14'],
])('"%s" counts days from one that is named', (sentence, published, time) => {
  expect(timesOf(sentence, published)).toContain(time);
});

test('days within which people came are not the days after something', () => {
  expect(meaningsOf('More than 1,400 cross in two days after another death at sea.', '2024-09-23')[0]).toBe(
    '2024-09-21..2024-09-22',
  );
  expect(timesOf('He spoke two days after the sinking.', '2024-09-23')).toEqual([]);
});

test('two days with names that are taken together are one time', () => {
  const published = '2024-12-28';
  expect(timesOf('Some 612 crossed on Christmas Eve and Christmas Day combined.', published)).toEqual([
    'span 2024-12-24..2024-12-25',
  ]);
  expect(timesOf('They sat together on Christmas Eve and Boxing Day, he said.', published)).toEqual([
    'day 2024-12-24',
    'day 2024-12-26',
  ]);
});

test('a weekday and yesterday are one time where they follow each other', () => {
  expect(figuresOf('Nobody crossed the Channel on Saturday or yesterday.', '2025-01-20')[0]).toContain(
    '2025-01-18..2025-01-19',
  );
  expect(figuresOf('Nobody crossed the Channel on Thursday or yesterday.', '2025-01-20')[0]).not.toContain(
    '2025-01-16..',
  );
});
